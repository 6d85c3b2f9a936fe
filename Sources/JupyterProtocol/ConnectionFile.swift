import JSON

/// Where a kernel listens and how its messages are signed (kernels.rst, "Connection files").
public struct ConnectionFile: Sendable, Equatable {
    /// What carries the messages: a port, or a file of the system.
    public enum Transport: String, Sendable { case tcp, ipc }

    public var transport: Transport
    /// An address (tcp) or the path that the port numbers are appended to (ipc).
    public var ip: String
    public var ports: [Channel: Int]
    public var key: [UInt8]
    public var signatureScheme: String
    public var kernelName: String
    /// Z85 keys that turn on CurveZMQ.
    public var curvePublicKey: String?
    public var curveSecretKey: String?

    public init(
        transport: Transport = .tcp, ip: String = "127.0.0.1", ports: [Channel: Int], key: [UInt8] = [],
        signatureScheme: String = "hmac-sha256", kernelName: String = ""
    ) {
        self.transport = transport
        self.ip = ip
        self.ports = ports
        self.key = key
        self.signatureScheme = signatureScheme
        self.kernelName = kernelName
    }

    /// Reads the text of a connection file.
    public init(parsing text: [UInt8]) throws(ConnectionFileError) {
        let fields = try ConnectionFields(parsing: text)
        try self.init(
            fields,
            ports: [
                .shell: try fields.port("shell_port"), .iopub: try fields.port("iopub_port"),
                .stdin: try fields.port("stdin_port"), .control: try fields.port("control_port"),
                .heartbeat: try fields.port("hb_port"),
            ])
    }

    init(_ fields: ConnectionFields, ports: [Channel: Int]) throws(ConnectionFileError) {
        let transportName = try fields.string("transport", default: "tcp")
        guard let transport = Transport(rawValue: transportName) else { throw .unknownTransport(transportName) }
        self.transport = transport
        self.ports = ports
        ip = try fields.string("ip", default: transport == .tcp ? "127.0.0.1" : nil)
        guard !ip.isEmpty else { throw .wrongValue(field: "ip", expected: "an address") }
        key = Array(try fields.string("key", default: "").utf8)
        signatureScheme = try fields.string("signature_scheme", default: "hmac-sha256")
        guard signatureScheme == "hmac-sha256" else { throw .unknownScheme(signatureScheme) }
        kernelName = try fields.string("kernel_name", default: "")
        curvePublicKey = try fields.curveKey("curve_publickey")
        curveSecretKey = try fields.curveKey("curve_secretkey")
        guard (curvePublicKey == nil) == (curveSecretKey == nil) else { throw .halfOfCurveKeys }
    }

    /// The address of a channel in libzmq's words.
    public func address(of channel: Channel) -> String {
        ConnectionFile.address(transport: transport, ip: ip, port: ports[channel] ?? 0)
    }

    static func address(transport: Transport, ip: String, port: Int) -> String {
        switch transport {
        case .tcp: "tcp://\(ip.contains(":") ? "[\(ip)]" : ip):\(port)"
        case .ipc: "ipc://\(ip)-\(port)"
        }
    }
}

/// What is wrong with a connection file, in one line.
public enum ConnectionFileError: Error, Sendable, Equatable, CustomStringConvertible {
    case json(JSONError)
    case notAnObject
    case missing(field: String)
    case wrongValue(field: String, expected: String)
    case unknownTransport(String)
    case unknownScheme(String)
    case halfOfCurveKeys

    public var description: String {
        switch self {
        case .json(let error): "connection file: \(error)"
        case .notAnObject: "connection file: not a JSON object"
        case .missing(let field): "connection file: '\(field)' is missing"
        case .wrongValue(let field, let expected): "connection file: '\(field)' must be \(expected)"
        case .unknownTransport(let name): "connection file: unknown transport '\(name)' (tcp or ipc)"
        case .unknownScheme(let name): "connection file: unknown signature scheme '\(name)' (hmac-sha256)"
        case .halfOfCurveKeys: "connection file: curve_publickey and curve_secretkey are needed together"
        }
    }
}

/// Reads the members of connection and registration files with their types.
struct ConnectionFields {
    let object: JSONObject

    init(parsing text: [UInt8]) throws(ConnectionFileError) {
        let json: JSONValue
        do {
            json = try JSONValue(parsing: text, limits: JSONLimits(depth: 20, bytes: 1 << 20))
        } catch {
            throw .json(error)
        }
        guard case .object(let object) = json else { throw .notAnObject }
        self.object = object
    }

    func string(_ name: String, default fallback: String?) throws(ConnectionFileError) -> String {
        switch object[name] {
        case nil, .null:
            guard let fallback else { throw .missing(field: name) }
            return fallback
        case .string(let value):
            // A zero byte would cut the text short when it is handed to libzmq.
            guard !value.utf8.contains(0) else { throw .wrongValue(field: name, expected: "text without zero bytes") }
            return value
        default: throw .wrongValue(field: name, expected: "a string")
        }
    }

    func port(_ name: String) throws(ConnectionFileError) -> Int {
        guard let value = object[name] else { throw .missing(field: name) }
        guard let port = value.integer, (0...65535).contains(port) else {
            throw .wrongValue(field: name, expected: "a port from 0 to 65535")
        }
        return port
    }

    func curveKey(_ name: String) throws(ConnectionFileError) -> String? {
        guard let value = object[name], !value.isNull else { return nil }
        guard let key = value.string, key.utf8.count == 40 else {
            throw .wrongValue(field: name, expected: "40 characters of Z85")
        }
        return key
    }
}
