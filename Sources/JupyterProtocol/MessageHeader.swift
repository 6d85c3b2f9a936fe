import JSON

/// The header of a message: who sent what, and when (messaging.rst, "Message header").
public struct MessageHeader: Sendable, Equatable {
    public var id: String
    public var type: String
    /// The client's session, not the language's.
    public var session: String
    public var username: String
    public var date: String
    public var version: String
    /// The subshell a shell request is meant for (JEP 91).
    public var subshellID: String?
    /// The header as it was received: what goes into the parent header of every answer, unchanged.
    public var bytes: [UInt8]

    /// The parent header of what has no parent.
    public static let noParent = Array("{}".utf8)

    init(bytes: [UInt8], limits: JSONLimits) throws(WireError) {
        let json: JSONValue
        do { json = try JSONValue(parsing: bytes, limits: limits) } catch { throw .malformed(frame: "header", error) }
        guard let id = json["msg_id"]?.string, let type = json["msg_type"]?.string else { throw .incompleteHeader }
        self.id = id
        self.type = type
        session = json["session"]?.string ?? ""
        username = json["username"]?.string ?? ""
        date = json["date"]?.string ?? ""
        version = json["version"]?.string ?? ""
        // What is no text names no subshell there is.
        subshellID = json["subshell_id"].flatMap { $0.isNull ? nil : $0.string ?? "" }
        self.bytes = bytes
    }
}
