import CProcess
import Glibc

/// Takes the signals of the process on one thread and watches its parent.
struct ProcessSignals: Sendable {
    /// Sent by the system when the thread that started this process ends (`PR_SET_PDEATHSIG`). That may be a helper
    /// thread of a living parent, so it only makes us look.
    private static let parentThreadEnded = SIGUSR2
    private static let lookMilliseconds = 500

    private let parent = getppid()
    private let watchesParent: Bool

    /// Blocks the signals in this thread and all that it starts from now on.
    init() {
        // Jupyter names the parent only for kernels that are to die with it.
        watchesParent = getenv("JPY_PARENT_PID") != nil
        signal(SIGPIPE, SIG_IGN)
        var signals = ProcessSignals.handled
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        if watchesParent { process_signal_on_parent_death(ProcessSignals.parentThreadEnded) }
    }

    func start(
        interrupt: @escaping @Sendable () -> Void, terminate: @escaping @Sendable () -> Void,
        orphaned: @escaping @Sendable () -> Void
    ) throws(ThreadError) {
        try KernelThread.start("signals") {
            var signals = ProcessSignals.handled
            while true {
                var pause = timespec(tv_sec: 0, tv_nsec: ProcessSignals.lookMilliseconds * 1_000_000)
                switch sigtimedwait(&signals, nil, &pause) {
                case SIGINT: interrupt()
                case SIGTERM, SIGHUP: return terminate()
                default: break
                }
                if watchesParent, getppid() != parent { return orphaned() }
            }
        }
    }

    private static var handled: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP, parentThreadEnded] { sigaddset(&signals, signal) }
        return signals
    }
}
