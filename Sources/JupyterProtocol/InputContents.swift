/// Asks the frontend for a line (messaging.rst, "Messages on the stdin ROUTER/DEALER channel").
public struct InputRequest: MessageContent {
    public static let messageType = "input_request"

    public var prompt: String
    public var isPassword: Bool

    public init(prompt: String, isPassword: Bool) {
        self.prompt = prompt
        self.isPassword = isPassword
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("prompt", prompt)
        writer.member("password", isPassword)
    }
}

/// The line that was typed.
public struct InputReply: RequestContent {
    public static let messageType = "input_reply"

    public var value: String

    public init(_ fields: ContentFields) throws(ContentError) { value = try fields.string("value", default: "") }
}
