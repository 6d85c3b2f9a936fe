import JSON

/// messaging.rst, "Custom Messages": opens a comm.
public struct CommOpen: RequestContent, MessageContent {
    public static let messageType = "comm_open"

    public var id: String
    public var target: String
    public var data: JSONObject

    public init(id: String, target: String, data: JSONObject) {
        self.id = id
        self.target = target
        self.data = data
    }

    public init(_ fields: ContentFields) throws(ContentError) {
        id = try fields.string("comm_id")
        target = try fields.string("target_name")
        data = try fields.object("data")
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("comm_id", id)
        writer.member("target_name", target)
        writer.member("data", .object(data))
    }
}

/// A message on an open comm.
public struct CommMessage: RequestContent, MessageContent {
    public static let messageType = "comm_msg"

    public var id: String
    public var data: JSONObject

    public init(id: String, data: JSONObject) {
        self.id = id
        self.data = data
    }

    public init(_ fields: ContentFields) throws(ContentError) {
        id = try fields.string("comm_id")
        data = try fields.object("data")
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("comm_id", id)
        writer.member("data", .object(data))
    }
}

/// Closes a comm; either side may.
public struct CommClose: RequestContent, MessageContent {
    public static let messageType = "comm_close"

    public var id: String
    public var data: JSONObject

    public init(id: String, data: JSONObject = JSONObject()) {
        self.id = id
        self.data = data
    }

    public init(_ fields: ContentFields) throws(ContentError) {
        id = try fields.string("comm_id")
        data = try fields.object("data")
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("comm_id", id)
        writer.member("data", .object(data))
    }
}

/// messaging.rst, "Comm info": asks which comms are open.
public struct CommInfoRequest: RequestContent {
    public static let messageType = "comm_info_request"

    /// Only comms with this target; nil for all.
    public var target: String?

    public init(_ fields: ContentFields) throws(ContentError) { target = try fields.optionalString("target_name") }
}

/// The comms that are open.
public struct CommInfoReply: MessageContent {
    public static let messageType = "comm_info_reply"

    /// Comm identifier to target name.
    public var comms: [String: String]

    public init(comms: [String: String]) { self.comms = comms }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.object("comms") { members in
            for (id, target) in comms.sorted(by: { $0.key < $1.key }) {
                members.object(id) { $0.member("target_name", target) }
            }
        }
    }
}
