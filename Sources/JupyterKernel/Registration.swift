import JupyterProtocol
import ZeroMQ

/// Tells the launcher the ports that the kernel has chosen, and waits for its answer (JEP 66).
enum Registration {
    static let patienceMilliseconds = 5000

    private static let lookMilliseconds = 50

    /// Returns when the launcher has answered, or when `isCancelled` says that nobody waits for it any more.
    static func announce(
        _ ports: [Channel: Int], to file: RegistrationFile, isCancelled: () -> Bool
    ) throws {
        let signer = MessageSigner(key: file.connection.key)
        let context = try SocketContext()
        var options = SocketOptions()
        options.lingerMilliseconds = 0
        let socket = try Socket(context, .dealer, options: options)
        defer {
            socket.close()
            context.terminate()
        }
        try socket.connect(file.address)
        try socket.send(file.announcement(ports: ports, signer: signer))
        var poller = Poller([.socket(socket)])
        let deadline = Deadline.after(milliseconds: patienceMilliseconds)
        while try !poller.wait(timeoutMilliseconds: lookMilliseconds) {
            if isCancelled() { return }
            guard !deadline.hasPassed else { throw RegistrationError.noAnswer(address: file.address) }
        }
        guard let frames = try socket.receive() else { throw RegistrationError.noAnswer(address: file.address) }
        guard RegistrationFile.isAcknowledgement(frames, signer: signer) else {
            throw RegistrationError.wrongSignature(address: file.address)
        }
    }
}

/// Why a kernel could not be registered with its launcher.
enum RegistrationError: Error, CustomStringConvertible {
    case noAnswer(address: String)
    case wrongSignature(address: String)

    var description: String {
        switch self {
        case .noAnswer(let address):
            "registration: no answer from \(address) within \(Registration.patienceMilliseconds / 1000) s"
        case .wrongSignature(let address): "registration: the answer from \(address) has a wrong signature"
        }
    }
}
