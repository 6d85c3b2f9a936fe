/// JEP 91: a further shell of the same kernel.
public struct CreateSubshellReply: MessageContent {
    public static let messageType = "create_subshell_reply"

    public var id: String

    public init(id: String) { self.id = id }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.member("subshell_id", id)
    }
}

/// JEP 91: ends a subshell.
public struct DeleteSubshellRequest: RequestContent {
    public static let messageType = "delete_subshell_request"

    public var id: String

    public init(_ fields: ContentFields) throws(ContentError) { id = try fields.string("subshell_id") }
}

/// The subshell takes no more requests.
public struct DeleteSubshellReply: MessageContent {
    public static let messageType = "delete_subshell_reply"

    public init() {}

    public func write(to writer: inout ContentWriter) { writer.member("status", "ok") }
}

/// JEP 91: the subshells there are.
public struct ListSubshellReply: MessageContent {
    public static let messageType = "list_subshell_reply"

    public var ids: [String]

    public init(ids: [String]) { self.ids = ids }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.member("subshell_id", ids)
    }
}
