/// messaging.rst, "Execute".
public struct ExecuteRequest: RequestContent {
    public static let messageType = "execute_request"

    public var code: String
    public var isSilent: Bool
    public var storesHistory: Bool
    /// Expressions to be evaluated after the code, by the caller's names for them.
    public var userExpressions: [(name: String, expression: String)]
    public var allowsInput: Bool
    public var stopsOnError: Bool

    public init(_ fields: ContentFields) throws(ContentError) {
        code = try fields.string("code")
        isSilent = try fields.bool("silent", default: false)
        storesHistory = try fields.bool("store_history", default: !isSilent) && !isSilent
        userExpressions = []
        for (name, value) in try fields.object("user_expressions").members {
            guard let expression = value.string else {
                throw .wrongType(
                    message: Self.messageType, field: "user_expressions.\(name)", expected: "a string", kind: value.kind
                )
            }
            userExpressions.append((name, expression))
        }
        allowsInput = try fields.bool("allow_stdin", default: true)
        stopsOnError = try fields.bool("stop_on_error", default: true)
    }
}

/// How a cell ended.
public struct ExecuteReply: MessageContent {
    public static let messageType = "execute_reply"

    public enum Status: Sendable {
        case ok(userExpressions: [(name: String, outcome: ExpressionOutcome)], payload: [ExecutePayload])
        case error(ErrorContent)
        /// An earlier cell failed and this one was not run.
        case aborted
    }

    public enum ExpressionOutcome: Sendable {
        case value(MIMEContent)
        case error(ErrorContent)
    }

    public var status: Status
    public var executionCount: Int

    public init(status: Status, executionCount: Int) {
        self.status = status
        self.executionCount = executionCount
    }

    public func write(to writer: inout ContentWriter) {
        switch status {
        case .ok(let userExpressions, let payload):
            writer.member("status", "ok")
            writer.member("execution_count", executionCount)
            writer.object("user_expressions") { members in
                for (name, outcome) in userExpressions {
                    members.object(name) { outcome.write(to: &$0) }
                }
            }
            writer.array("payload") { for page in payload { $0.object { page.write(to: &$0) } } }
        case .error(let error):
            writer.member("status", "error")
            writer.member("execution_count", executionCount)
            error.write(to: &writer)
            writer.object("user_expressions") { _ in }
            writer.array("payload") { _ in }
        case .aborted:
            writer.member("status", "aborted")
            writer.member("execution_count", executionCount)
        }
    }
}

extension ExecuteReply.ExpressionOutcome {
    func write(to writer: inout ContentWriter) {
        switch self {
        case .value(let bundle):
            writer.member("status", "ok")
            bundle.write(to: &writer)
        case .error(let error):
            writer.member("status", "error")
            error.write(to: &writer)
        }
    }
}

/// What a frontend is asked to do after a cell (messaging.rst, "Payloads").
public enum ExecutePayload: Sendable {
    /// Shows a text in the frontend's pager.
    case page(MIMEContent)
    /// Puts a text into the cell, or into a new one below.
    case setNextInput(text: String, replacesCell: Bool)

    func write(to writer: inout ContentWriter) {
        switch self {
        case .page(let bundle):
            writer.member("source", "page")
            bundle.writeData(to: &writer)
            writer.member("start", 0)
        case .setNextInput(let text, let replacesCell):
            writer.member("source", "set_next_input")
            writer.member("text", text)
            writer.member("replace", replacesCell)
        }
    }
}

/// Tells every frontend what is being run, and under which number.
public struct ExecuteInput: MessageContent {
    public static let messageType = "execute_input"

    public var code: String
    public var executionCount: Int

    public init(code: String, executionCount: Int) {
        self.code = code
        self.executionCount = executionCount
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("code", code)
        writer.member("execution_count", executionCount)
    }
}

/// The value of the last expression of a cell.
public struct ExecuteResult: MessageContent {
    public static let messageType = "execute_result"

    public var bundle: MIMEContent
    public var executionCount: Int

    public init(bundle: MIMEContent, executionCount: Int) {
        self.bundle = bundle
        self.executionCount = executionCount
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("execution_count", executionCount)
        bundle.write(to: &writer)
    }
}
