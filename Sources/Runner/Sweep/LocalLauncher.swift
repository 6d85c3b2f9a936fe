import Glibc

/// Runs trials as processes of this machine, each with its share of the cores and its output in `log.txt`.
public struct LocalLauncher: TrialLauncher {
    private let executable: String
    private let folder: SweepFolder
    private let threads: Int
    private var running: [pid_t: Int] = [:]

    /// `threads` is the share of the cores of one trial.
    public init(executable: String, folder: SweepFolder, threads: Int) {
        self.executable = executable
        self.folder = folder
        self.threads = threads
    }

    /// Why the system did not start a process.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        public var description: String
    }

    public mutating func launch(_ job: TrialJob) throws {
        let place = folder.folder(of: job.index)
        try FileAccess.makeFolder(place)
        var arguments = [
            executable, "trial", "--sweep", folder.path, "--index", String(job.index), "--attempt", String(job.attempt),
            "--end-with-parent", "--commit-later",
        ]
        if let budget = job.budget { arguments += ["--budget", String(budget)] }
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, STDOUT_FILENO, place + "/log.txt", O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        // A group of its own, so that Ctrl-C in the terminal reaches the driver only, which then asks each trial.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        var process = pid_t()
        let status = Self.withCStrings(arguments) { argv in
            Self.withCStrings(environment) { posix_spawn(&process, executable, &actions, &attributes, argv, $0) }
        }
        guard status == 0 else {
            throw Failure(description: "cannot start '\(executable)': \(String(cString: strerror(status)))")
        }
        running[process] = job.index
    }

    private var environment: [String] {
        var entries: [String] = []
        var entry = environ
        while let text = entry.pointee {
            let variable = String(cString: text)
            if !variable.hasPrefix("SWIFTLET_THREADS=") && !variable.hasPrefix("OMP_NUM_THREADS=") {
                entries.append(variable)
            }
            entry += 1
        }
        return entries + ["SWIFTLET_THREADS=\(threads)", "OMP_NUM_THREADS=\(threads)"]
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

    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
    }
}
