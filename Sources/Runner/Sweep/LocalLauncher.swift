import Files
import Glibc

/// Runs trials as processes of this machine, each with its share of the cores and its output in `log.txt`.
///
/// While trials run, the process of the next one reads the library and the sweep and then waits for its turn.
public struct LocalLauncher: TrialLauncher {
    private let executable: String
    private let folder: SweepFolder
    private let threads: Int
    private var running: [pid_t: Int] = [:]
    private var next: WaitingTrialProcess?

    /// `threads` is the share of the cores of one trial.
    public init(executable: String, folder: SweepFolder, threads: Int) {
        self.executable = executable
        self.folder = folder
        self.threads = threads
    }

    public mutating func launch(_ job: TrialJob) throws {
        let place = folder.folder(of: job.index)
        try FileAccess.makeFolder(place)
        let log = place + "/log.txt"
        // Where it cannot be written no process need be started.
        try FileAccess.append([], to: log)
        defer { next = nil }
        if let next, next.begin(job, log: log) {
            running[next.process] = job.index
            return
        }
        let fresh = try start()
        guard fresh.begin(job, log: log) else {
            throw WaitingTrialProcess.Failure(description: "the process of trial \(job.index) ended as it began")
        }
        running[fresh.process] = job.index
    }

    public mutating func prepareNext() {
        // If it fails now, `launch` says why.
        if next == nil { next = try? start() }
    }

    private func start() throws(WaitingTrialProcess.Failure) -> WaitingTrialProcess {
        try WaitingTrialProcess(executable: executable, sweep: folder.path, threads: threads)
    }

    public mutating func ended() -> [TrialEnd] {
        var ended: [TrialEnd] = []
        for (process, index) in running {
            var status: Int32 = 0
            guard waitpid(process, &status, WNOHANG) == process else { continue }
            running[process] = nil
            let signal = status & 0x7F
            ended.append(
                TrialEnd(
                    index: index,
                    description: signal == 0 ? "exit code \(status >> 8 & 0xFF)" : Self.name(ofSignal: signal)))
        }
        return ended
    }

    public mutating func stop(_ index: Int) {
        for (process, running) in running where running == index { kill(process, SIGTERM) }
    }

    private static func name(ofSignal signal: Int32) -> String {
        switch signal {
        case SIGKILL: return "killed (SIGKILL; perhaps out of memory)"
        case SIGSEGV: return "crashed (SIGSEGV)"
        case SIGTERM: return "terminated (SIGTERM)"
        default: return "ended by signal \(signal)"
        }
    }
}
