import Glibc

/// The signals that ask a run to stop. They are blocked in every thread and fetched by one that waits for them, so
/// that nothing has to be done inside a signal handler.
public enum SignalMask {
    private static let stopping: [Int32] = [SIGINT, SIGTERM]

    /// To be called on the main thread before any other is started. A closed pipe no longer ends the process.
    public static func blockStoppingSignals() {
        var set = signalSet
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Waits for a signal for so many seconds; nil if none came.
    public static func wait(seconds: Double) -> Int32? {
        var set = signalSet
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
