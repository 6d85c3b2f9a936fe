import JupyterProtocol

extension Handler {
    /// messaging.rst, "Debug request": refused until there is a debugger; `supported_features` does not announce one.
    static let debug = Handler(DebugRequest.self, on: [.control]) { content, _, _ in
        .reply(DebugReply(refusing: content, message: "this kernel has no debugger"))
    }
}
