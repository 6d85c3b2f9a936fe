import Glibc
import JupyterProtocol
import Synchronization
import ZeroMQ

/// The five channels over libzmq, one thread for each socket.
public final class ZeroMQTransport: Transport {
    private let connection: ConnectionFile
    private let threads: [Channel: ChannelThread] = Dictionary(
        uniqueKeysWithValues: [Channel.shell, .control, .stdin, .iopub].map {
            // A client's sockets connect one after another: its stdin may be late for the first prompt.
            ($0, ChannelThread(name: $0.rawValue, patienceMilliseconds: $0 == .stdin ? 10_000 : 0))
        })
    private let running = Mutex<(context: SocketContext, heartbeat: Heartbeat, ports: [Channel: Int])?>(nil)

    public init(connection: ConnectionFile) { self.connection = connection }

    public var ports: [Channel: Int] { running.withLock { $0?.ports ?? connection.ports } }

    public func start(receive: @escaping @Sendable (Channel, [[UInt8]]) -> Void) throws {
        let context = try SocketContext()
        var ports: [Channel: Int] = [:]
        var sockets: [(Channel, Socket)] = []
        for channel in [Channel.iopub, .stdin, .control, .shell] {
            let socket = try Socket(
                context, channel == .iopub ? .verbosePublisher : .router, options: options(for: channel))
            try socket.bind(connection.address(of: channel))
            ports[channel] = port(try socket.lastEndpoint()) ?? connection.ports[channel]
            sockets.append((channel, socket))
        }
        let heartbeat = try Heartbeat(
            address: connection.address(of: .heartbeat), options: options(for: .heartbeat))
        ports[.heartbeat] = port(heartbeat.endpoint) ?? connection.ports[.heartbeat]
        let bound = ports
        running.withLock { $0 = (context, heartbeat, bound) }
        for (channel, socket) in sockets {
            try threads[channel]?.start(socket) { receive(channel, $0) }
        }
    }

    public func send(_ frames: [[UInt8]], on channel: Channel) { threads[channel]?.send(frames) }

    public func stop() {
        guard let (context, heartbeat, _) = running.withLock({ $0 }) else { return }
        let deadline = Deadline.after(milliseconds: 200)
        for thread in threads.values { thread.stop() }
        for thread in threads.values { thread.waitUntilEnded(deadline) }
        heartbeat.stop()
        context.terminate()
        if connection.transport == .ipc { removeSocketFiles() }
    }

    /// libzmq removes only the files of endpoints whose names it chose itself.
    private func removeSocketFiles() {
        for channel in Channel.allCases { unlink(String(connection.address(of: channel).dropFirst("ipc://".count))) }
    }

    private func options(for channel: Channel) -> SocketOptions {
        var options = SocketOptions()
        // How long answers to a client that has stopped reading may hold up the end of the process.
        options.lingerMilliseconds = 100
        options.takesOverIdentities = channel != .iopub
        options.reportsUnknownReceivers = channel == .stdin
        options.reportsEverySubscription = channel == .iopub
        // libzmq drops what exceeds the mark; streams are coalesced, so a client this far behind is gone.
        options.sendHighWaterMark = 100_000
        if let publicKey = connection.curvePublicKey, let secretKey = connection.curveSecretKey {
            options.curveServer = CurveKeys(publicKey: publicKey, secretKey: secretKey)
        }
        return options
    }

    /// The number after the last colon of a tcp endpoint.
    private func port(_ endpoint: String) -> Int? {
        guard connection.transport == .tcp, let colon = endpoint.lastIndex(of: ":") else { return nil }
        return Int(endpoint[endpoint.index(after: colon)...])
    }
}
