import JSON
import JupyterProtocol

/// One kind of request: its name, the channels it may come on, and what answers it.
struct Handler: Sendable {
    let type: String
    let channels: Set<Channel>
    /// True when it only asks, so that it need not wait for a long cell that arrived before it.
    let mayOvertake: Bool
    let run: @Sendable (Request, Kernel) throws -> Answer

    init(
        _ type: String, on channels: Set<Channel>, mayOvertake: Bool = false,
        _ run: @escaping @Sendable (Request, Kernel) throws -> Answer
    ) {
        self.type = type
        self.channels = channels
        self.mayOvertake = mayOvertake
        self.run = run
    }

    /// A handler that reads its content as `Content` first.
    init<Content: RequestContent>(
        _ content: Content.Type, on channels: Set<Channel>, mayOvertake: Bool = false,
        _ run: @escaping @Sendable (Content, Request, Kernel) throws -> Answer
    ) {
        self.init(Content.messageType, on: channels, mayOvertake: mayOvertake) { request, kernel in
            try run(try Content(content: request.message.content), request, kernel)
        }
    }
}

/// What comes of a request.
struct Answer: Sendable {
    var reply: (any MessageContent)?
    var metadata = JSONObject()
    /// Done when reply and idle are on their way.
    var afterwards: (@Sendable () -> Void)?

    static let none = Answer()

    static func reply(_ content: any MessageContent) -> Answer { Answer(reply: content) }
}

/// A request that is refused, with the reason.
struct RequestError: Error {
    var name: String
    var message: String

    static func unknownSubshell(_ id: String) -> RequestError {
        RequestError(name: "UnknownSubshell", message: "there is no subshell '\(id)'")
    }
}

extension Handler {
    /// Every kind of request the kernel answers. A new one is a file and a line here.
    static let table: [String: Handler] = Dictionary(
        uniqueKeysWithValues: [
            kernelInfo, connect, execute, complete, inspect, isComplete, history,
            commInfo, commOpen, commMessage, commClose,
            interrupt, shutdown, debug, usage,
            createSubshell, deleteSubshell, listSubshells,
        ].map { ($0.type, $0) })
}
