import JSON

/// Where a kernel that chooses its own ports tells them (protocol 5.6, JEP 66).
///
/// A kernel is started with a connection file or with one of these; `isRegistration` tells which.
public struct RegistrationFile: Sendable, Equatable {
    public var kernelID: String
    /// What the kernel's own channels are to use; the ports are free to choose.
    public var connection: ConnectionFile
    public var registrationIP: String
    public var registrationPort: Int

    /// True when the text is that of a registration file.
    public static func isRegistration(_ text: [UInt8]) -> Bool {
        let json = try? JSONValue(parsing: text, limits: JSONLimits(depth: 20, bytes: 1 << 20))
        return json?["registration_port"] != nil
    }

    public init(parsing text: [UInt8]) throws(ConnectionFileError) {
        let fields = try ConnectionFields(parsing: text)
        connection = try ConnectionFile(
            fields, ports: [.shell: 0, .iopub: 0, .stdin: 0, .control: 0, .heartbeat: 0])
        kernelID = try fields.string("kernel_id", default: "")
        registrationIP = try fields.string("registration_ip", default: connection.ip)
        registrationPort = try fields.port("registration_port")
    }

    /// The address of the launcher's socket.
    public var address: String {
        ConnectionFile.address(transport: connection.transport, ip: registrationIP, port: registrationPort)
    }

    /// The frames that tell the launcher the ports: delimiter, signature, one JSON object.
    public func announcement(ports: [Channel: Int], signer: MessageSigner) -> [[UInt8]] {
        var writer = ContentWriter()
        writer.object {
            $0.member("kernel_id", kernelID)
            ConnectReply.writePorts(ports, to: &$0)
        }
        return [MessageDecoder.delimiter, signer.signature(of: [writer.bytes]), writer.bytes]
    }

    /// True when these frames are the launcher's signed answer.
    public static func isAcknowledgement(_ frames: [[UInt8]], signer: MessageSigner) -> Bool {
        guard let delimiter = frames.firstIndex(of: MessageDecoder.delimiter), frames.count > delimiter + 2 else {
            return false
        }
        return signer.verify(frames[delimiter + 1], of: frames[(delimiter + 2)...])
    }
}
