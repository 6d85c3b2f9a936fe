import JupyterProtocol

/// The reply to a request that could not be understood (messaging.rst, "Request-Reply").
struct FailureReply {
    var type: String
    var error: ErrorContent

    /// `foo_reply` for `foo_request`; nil for messages without replies.
    static func replyType(of requestType: String) -> String? {
        let ending = "_request"
        guard requestType.hasSuffix(ending) else { return nil }
        return requestType.dropLast(ending.count) + "_reply"
    }

    func write(to writer: inout ContentWriter, executionCount: Int) {
        writer.member("status", "error")
        if type == ExecuteReply.messageType { writer.member("execution_count", executionCount) }
        error.write(to: &writer)
    }
}
