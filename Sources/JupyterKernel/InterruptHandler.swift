import JupyterProtocol

extension Handler {
    /// messaging.rst, "Kernel interrupt".
    static let interrupt = Handler("interrupt_request", on: [.control, .shell]) { _, kernel in
        kernel.interrupt()
        return .reply(InterruptReply())
    }
}
