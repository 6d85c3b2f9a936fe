import Files
import Glibc
import JSON
import ZeroMQ

/// Looks at an installation as a frontend would, and says what is wrong with it.
public struct InstallationCheck: Sendable {
    /// One thing that was looked at.
    public struct Finding: Sendable, Equatable {
        /// What was found, in a sentence.
        public var text: String
        /// What to do about it; nil when it is as it should be.
        public var advice: String?

        public var isProblem: Bool { advice != nil }
    }

    private let environment: [String: String]
    /// The path of the program that runs.
    private let executable: String

    public init(environment: [String: String], executable: String) {
        self.environment = environment
        self.executable = executable
    }

    /// All that can be said of the installation, kernelspecs first.
    public func findings() -> [Finding] { kernelspecs() + [encryption(), loopback()] }

    /// The folders in which frontends look for kernels, in their order.
    private var folders: [String] {
        var folders = (environment["JUPYTER_PATH"] ?? "").split(separator: ":").map { "\($0)/kernels" }
        for location in [KernelspecLocation.user, .sysPrefix] {
            if let folder = try? location.kernelsFolder(environment: environment) { folders.append(folder) }
        }
        return folders + ["/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"]
    }

    private func kernelspecs() -> [Finding] {
        let found = folders.flatMap { folder in
            FileAccess.names(in: folder).filter { !$0.hasPrefix(".") }.sorted()
                .compactMap { finding(forKernelspec: "\(folder)/\($0)/kernel.json") }
        }
        guard found.isEmpty else { return found }
        return [
            Finding(
                text: "frontends do not know the kernel: no kernelspec in \(folders.joined(separator: ", "))",
                advice: "run 'swiftlet install', or 'swiftlet install --sys-prefix' in the environment of Jupyter")
        ]
    }

    /// Nil when the file describes another kernel.
    private func finding(forKernelspec path: String) -> Finding? {
        guard let bytes = try? FileAccess.read(path, limit: 16 << 20) else { return nil }
        guard let json = try? JSONValue(parsing: bytes) else {
            return path.contains("swiftlet")
                ? Finding(text: "\(path) is not JSON", advice: "run 'swiftlet install' again") : nil
        }
        guard let arguments = json["argv"]?.array, json["language"] == "swift", arguments.count > 2,
            arguments[1] == "kernel", let program = arguments[0].string
        else { return nil }
        if access(program, X_OK) != 0 {
            return Finding(
                text: "\(path) starts \(program), which cannot be run: \(String(cString: strerror(errno)))",
                advice: "run 'swiftlet install' again, with the options of the first time")
        }
        let isThis = ExecutablePath.resolved(program) == ExecutablePath.resolved(executable)
        return Finding(text: "\(path) starts \(program)" + (isThis ? "" : ", another build than this one"))
    }

    private func encryption() -> Finding {
        SocketContext.supports("curve")
            ? Finding(text: "libzmq \(SocketContext.version) can encrypt")
            : Finding(
                text: "libzmq \(SocketContext.version) was built without CURVE",
                advice: "install a libzmq with libsodium if kernels are reached over a network")
    }

    /// Sends a message to itself over a port, as frontends do.
    private func loopback() -> Finding {
        do {
            let heartbeat = try Heartbeat(address: "tcp://127.0.0.1:*", options: SocketOptions())
            defer { heartbeat.stop() }
            let context = try SocketContext()
            var options = SocketOptions()
            options.lingerMilliseconds = 0
            let client = try Socket(context, .request, options: options)
            defer {
                client.close()
                context.terminate()
            }
            try client.connect(heartbeat.endpoint)
            try client.send([[1]])
            var poller = Poller([.socket(client)])
            if try poller.wait(timeoutMilliseconds: 2000), try client.receive() == [[1]] {
                return Finding(text: "messages travel over \(heartbeat.endpoint)")
            }
            return Finding(
                text: "a message to \(heartbeat.endpoint) does not arrive",
                advice: "allow connections to 127.0.0.1 in the firewall or sandbox")
        } catch {
            return Finding(text: "\(error)", advice: "allow programs to listen on 127.0.0.1")
        }
    }
}
