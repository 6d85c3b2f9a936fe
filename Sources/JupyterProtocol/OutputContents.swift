import JSON

/// A value in several representations: MIME type to text.
public struct MIMEContent: Sendable, Equatable {
    public var data: [String: String]
    public var metadata: [String: String]

    public init(data: [String: String], metadata: [String: String] = [:]) {
        self.data = data
        self.metadata = metadata
    }

    func write(to writer: inout ContentWriter) {
        writeData(to: &writer)
        writer.object("metadata") { members in
            for (name, text) in metadata.sorted(by: { $0.key < $1.key }) {
                members.name(name)
                MIMEContent.writeJSONOrText(text, to: &members)
            }
        }
    }

    func writeData(to writer: inout ContentWriter) {
        writer.object("data") { members in
            for (type, text) in data.sorted(by: { $0.key < $1.key }) {
                members.name(type)
                if MIMEContent.isJSON(type) {
                    MIMEContent.writeJSONOrText(text, to: &members)
                } else {
                    members.value(text)
                }
            }
        }
    }

    /// JSON travels as JSON, not as text that holds it (messaging.rst, "display_data").
    private static func isJSON(_ type: String) -> Bool {
        type == "application/json" || type.hasPrefix("application/") && type.hasSuffix("+json")
    }

    private static func writeJSONOrText(_ text: String, to writer: inout ContentWriter) {
        if let json = try? JSONValue(parsing: text) { writer.value(json) } else { writer.value(text) }
    }
}

/// messaging.rst, "Streams".
public struct StreamContent: MessageContent {
    public static let messageType = "stream"

    public var name: String
    public var text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("name", name)
        writer.member("text", text)
    }
}

/// messaging.rst, "Display data".
public struct DisplayData: MessageContent {
    public static let messageType = "display_data"

    public var bundle: MIMEContent
    public var displayID: String?

    public init(bundle: MIMEContent, displayID: String?) {
        self.bundle = bundle
        self.displayID = displayID
    }

    public func write(to writer: inout ContentWriter) {
        bundle.write(to: &writer)
        writer.object("transient") { if let displayID { $0.member("display_id", displayID) } }
    }
}

/// messaging.rst, "Update display data".
public struct UpdateDisplayData: MessageContent {
    public static let messageType = "update_display_data"

    public var bundle: MIMEContent
    public var displayID: String

    public init(bundle: MIMEContent, displayID: String) {
        self.bundle = bundle
        self.displayID = displayID
    }

    public func write(to writer: inout ContentWriter) {
        bundle.write(to: &writer)
        writer.object("transient") { $0.member("display_id", displayID) }
    }
}

/// messaging.rst, "Clear output".
public struct ClearOutput: MessageContent {
    public static let messageType = "clear_output"

    public var waits: Bool

    public init(waits: Bool) { self.waits = waits }

    public func write(to writer: inout ContentWriter) { writer.member("wait", waits) }
}

/// messaging.rst, "Execution errors"; also the error half of replies.
public struct ErrorContent: MessageContent, Equatable {
    public static let messageType = "error"

    public var name: String
    public var message: String
    public var traceback: [String]

    public init(name: String, message: String, traceback: [String] = []) {
        self.name = name
        self.message = message
        self.traceback = traceback
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("ename", name)
        writer.member("evalue", message)
        writer.member("traceback", traceback)
    }
}

/// messaging.rst, "Kernel status".
public struct StatusContent: MessageContent {
    public static let messageType = "status"

    public enum State: String, Sendable { case starting, busy, idle }

    public var state: State

    public init(_ state: State) { self.state = state }

    public func write(to writer: inout ContentWriter) { writer.member("execution_state", state.rawValue) }
}

/// Greets every subscriber of IOPub (JEP 65).
public struct IOPubWelcome: MessageContent {
    public static let messageType = "iopub_welcome"

    public var subscription: String

    public init(subscription: String) { self.subscription = subscription }

    public func write(to writer: inout ContentWriter) { writer.member("subscription", subscription) }
}
