import Glibc
import SessionIO

/// A line for `/bin/sh`: its output goes to the cell while it runs, and an interruption of the cell ends it.
struct ShellCommand {
    var line: String

    /// How it ended: an exit code, or 128 and the number of the signal that killed it.
    enum Ending: Equatable {
        case exited(Int32)
        case interrupted
    }

    struct Failure: Error { var message: String }

    func run(_ context: ExecutionContext) throws(Failure) -> Ending {
        var output = try Pipe()
        var errors: Pipe
        do throws(Failure) { errors = try Pipe() } catch {
            output.close()
            throw error
        }
        defer {
            output.close()
            errors.close()
        }
        let process = try start(output, errors)
        output.closeWritingEnd()
        errors.closeWritingEnd()
        var streams = [
            Stream(descriptor: output.reading, name: .standardOutput),
            Stream(descriptor: errors.reading, name: .standardError),
        ]
        var stopping: Int?
        var status: Int32?
        while status == nil {
            if context.cancellation.isCancelled {
                // The whole process group, so that what the shell started ends too; force after two seconds.
                stopping = (stopping ?? -1) + 1
                if stopping == 0 { kill(-process, SIGINT) }
                if stopping == 40 { kill(-process, SIGKILL) }
            }
            Self.wait(for: streams)
            for index in streams.indices { streams[index].read(context) }
            var code: Int32 = 0
            if waitpid(process, &code, WNOHANG) == process { status = code }
            context.letOthersRun()
        }
        for index in streams.indices { streams[index].read(context, isLast: true) }
        if stopping != nil { return .interrupted }
        let code = status ?? 0
        return .exited(code & 0x7F == 0 ? (code >> 8) & 0xFF : 128 + (code & 0x7F))
    }

    private func start(_ output: Pipe, _ errors: Pipe) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        var process: pid_t = 0
        let arguments: [UnsafeMutablePointer<CChar>?] =
            ["/bin/sh", "-c", line].map { (text: String) in strdup(text) } + [nil]
        defer { for argument in arguments { free(argument) } }
        let status = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environ)
        guard status == 0 else { throw Failure(message: "cannot start /bin/sh: \(String(cString: strerror(status)))") }
        return process
    }

    /// Until there is something to read, at most 50 milliseconds.
    private static func wait(for streams: [Stream]) {
        var polled = streams.filter { !$0.hasEnded }
            .map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        // The last process may have closed both ends and still be running.
        if polled.isEmpty { usleep(5000) } else { poll(&polled, nfds_t(polled.count), 50) }
    }
}

private struct Pipe {
    let reading: Int32
    private(set) var writing: Int32

    init() throws(ShellCommand.Failure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw ShellCommand.Failure(message: "cannot make a pipe: \(String(cString: strerror(errno)))")
        }
        reading = ends[0]
        writing = ends[1]
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    }

    mutating func closeWritingEnd() {
        if writing >= 0 { Glibc.close(writing) }
        writing = -1
    }

    mutating func close() {
        closeWritingEnd()
        Glibc.close(reading)
    }
}

/// What a process writes, passed on in whole characters.
private struct Stream {
    let descriptor: Int32
    let name: StreamName
    private(set) var hasEnded = false
    private var pending: [UInt8] = []

    init(descriptor: Int32, name: StreamName) {
        self.descriptor = descriptor
        self.name = name
    }

    /// Reads what there is, but lets an endless writer not keep the cell from its other duties.
    mutating func read(_ context: ExecutionContext, isLast: Bool = false) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        for _ in 0..<16 where !hasEnded {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else {
                if count == 0 { hasEnded = true }
                break
            }
            pending += buffer[..<count]
            if !isLast { send(context, upTo: pending.count - pending.openCharacterCount) }
        }
        if isLast || hasEnded { send(context, upTo: pending.count) }
    }

    private mutating func send(_ context: ExecutionContext, upTo end: Int) {
        guard end > 0 else { return }
        context.output.send(.stream(name, String(decoding: pending[..<end], as: UTF8.self)))
        pending.removeSubrange(..<end)
    }
}
