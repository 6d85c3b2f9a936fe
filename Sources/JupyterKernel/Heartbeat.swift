import ZeroMQ

/// Sends back whatever comes, whatever the kernel is doing: its thread and its context are its own
/// (messaging.rst, "Heartbeat for kernels").
final class Heartbeat: Sendable {
    private let context: SocketContext
    private let thread = ChannelThread(name: "heartbeat")
    let endpoint: String

    init(address: String, options: SocketOptions) throws {
        context = try SocketContext()
        let socket = try Socket(context, .router, options: options)
        try socket.bind(address)
        endpoint = try socket.lastEndpoint()
        let thread = thread
        try thread.start(socket) { thread.send($0) }
    }

    func stop() {
        thread.stop()
        thread.waitUntilEnded(.after(milliseconds: 100))
        // Also removes the file of an ipc endpoint.
        context.terminate()
    }
}
