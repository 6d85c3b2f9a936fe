import Glibc
import JSON

/// A process of this machine that has read the library and the sweep and waits on its standard input to be told which
/// trial it runs. One that is never told ends with this object, or with the driver.
final class WaitingTrialProcess {
    /// Why there is no process.
    struct Failure: Error, Sendable, CustomStringConvertible {
        var description: String
    }

    let process: pid_t
    private let channel: Int32
    private var hasBegun = false

    /// Starts `swiftlet trial-process`.
    init(executable: String, sweep: String, threads: Int) throws(Failure) {
        var ends: [Int32] = [-1, -1]
        // A socket, because writing to a pipe that nobody reads any more would be a signal.
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Self.failure(executable, errno)
        }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        // A group of its own, so that Ctrl-C in the terminal reaches the driver only, which then asks each trial.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        let arguments = [executable, "trial-process", "--sweep", sweep, "--driver", String(getpid())]
        var process = pid_t()
        let status = Self.withCStrings(arguments) { argv in
            Self.withCStrings(Self.environment(threads: threads)) {
                posix_spawn(&process, executable, &actions, &attributes, argv, $0)
            }
        }
        guard status == 0 else {
            close(ends[0])
            throw Self.failure(executable, status)
        }
        self.process = process
        channel = ends[0]
    }

    deinit {
        close(channel)
        guard !hasBegun else { return }
        kill(process, SIGKILL)
        while waitpid(process, nil, 0) < 0, errno == EINTR {}
    }

    /// Has it run a trial with its output in `log`; false if it is not there any more.
    func begin(_ job: TrialJob, log: String) -> Bool {
        let line = Array((job.json(log: log).text() + "\n").utf8)
        hasBegun = send(channel, line, line.count, Int32(MSG_NOSIGNAL)) == line.count
        return hasBegun
    }

    private static func failure(_ executable: String, _ number: Int32) -> Failure {
        Failure(description: "cannot start '\(executable)': \(String(cString: strerror(number)))")
    }

    private static func environment(threads: Int) -> [String] {
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

    private static func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = strings.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
    }
}
