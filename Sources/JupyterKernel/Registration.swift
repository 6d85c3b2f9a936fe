import JupyterProtocol
import ZeroMQ

/// Tells the launcher the ports that the kernel has chosen, and waits for its answer (JEP 66).
enum Registration {
    static let patienceMilliseconds = 5000

    static func announce(_ ports: [Channel: Int], to file: RegistrationFile) throws {
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
        guard try poller.wait(timeoutMilliseconds: patienceMilliseconds), let frames = try socket.receive() else {
            throw RegistrationError.noAnswer(address: file.address)
        }
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
