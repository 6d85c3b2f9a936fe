import Glibc

/// The signals that ask a run to stop. They are blocked in every thread and fetched by one that waits for them, so
/// that nothing has to be done inside a signal handler.
public enum SignalMask {
    /// A terminal that is closed stops a run too, unless `nohup` has it go on.
    private static let stopping: [Int32] = isIgnored(SIGHUP) ? [SIGINT, SIGTERM] : [SIGINT, SIGTERM, SIGHUP]

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        return sigaction(number, nil, &action) == 0
            && unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
                == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// `SIGTERM`.
    static func name(of number: Int32) -> String {
        switch number {
        case SIGINT: return "SIGINT"
        case SIGHUP: return "SIGHUP"
        case SIGTERM: return "SIGTERM"
        default: return "signal \(number)"
        }
    }

    /// To be called on the main thread before any other is started. A closed pipe no longer ends the process.
    public static func blockStoppingSignals() {
        var set = signalSet
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Has the end of a child process wake `waitForChild`. To be called like `blockStoppingSignals`.
    public static func blockChildSignals() {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGCHLD)
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Waits for a signal for so many seconds; nil if none came.
    public static func wait(seconds: Double) -> Int32? { wait(signalSet, seconds) }

    /// The same, but returns nil as soon as a child process has ended.
    public static func waitForChild(seconds: Double) -> Int32? {
        var set = signalSet
        sigaddset(&set, SIGCHLD)
        let number = wait(set, seconds)
        return number == SIGCHLD ? nil : number
    }

    private static func wait(_ signals: sigset_t, _ seconds: Double) -> Int32? {
        var set = signals
        var limit = timespec(tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1e9))
        let number = sigtimedwait(&set, nil, &limit)
        return number > 0 ? number : nil
    }

    private static var signalSet: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in stopping { sigaddset(&set, number) }
        return set
    }
}
