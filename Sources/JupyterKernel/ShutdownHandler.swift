import JupyterProtocol

extension Handler {
    /// messaging.rst, "Kernel shutdown". The reply also goes to all clients, so that they know why the kernel is gone.
    static let shutdown = Handler(ShutdownRequest.self, on: [.control, .shell]) { content, request, kernel in
        let reply = ShutdownReply(restarts: content.restarts)
        kernel.publisher.publish(reply, parent: request.message.header.bytes)
        return Answer(reply: reply, afterwards: { kernel.end(.shutdown(restarts: content.restarts)) })
    }
}
