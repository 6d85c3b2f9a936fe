import Synchronization
import ZeroMQ

/// The one thread that touches a socket: it receives, and sends what other threads have queued.
final class ChannelThread: Sendable {
    private struct State {
        var outgoing: [[[UInt8]]] = []
        var isStopping = false
    }

    private let name: String
    private let state = Mutex(State())
    private let wake = WakeSignal()
    private let hasEnded = Monitor(false)

    init(name: String) { self.name = name }

    func start(_ socket: Socket, receive: @escaping @Sendable ([[UInt8]]) -> Void) {
        KernelThread.start(name) { [self] in
            run(socket, receive: receive)
            socket.close()
            hasEnded.update { $0 = true }
        }
    }

    /// Queues a message; the thread is woken only for the first of several.
    func send(_ frames: [[UInt8]]) {
        let wasEmpty = state.withLock { state in
            state.outgoing.append(frames)
            return state.outgoing.count == 1
        }
        if wasEmpty { wake.raise() }
    }

    /// Asks the thread to send what is queued and to close its socket.
    func stop() {
        state.withLock { $0.isStopping = true }
        wake.raise()
    }

    func waitUntilEnded(_ deadline: Deadline) { _ = hasEnded.wait(until: deadline) { $0 ? true : nil } }

    private func run(_ socket: Socket, receive: ([[UInt8]]) -> Void) {
        var poller = Poller([.socket(socket), .descriptor(wake.descriptor)])
        while true {
            do {
                let isReady = try poller.wait(timeoutMilliseconds: -1)
                if isReady, poller.isReadable(1) { wake.clear() }
                guard try sendQueued(socket) else { return }
                // A bounded turn, so that a flood of requests cannot hold back the answers.
                if isReady, poller.isReadable(0) {
                    for _ in 0..<64 {
                        guard let frames = try socket.receive() else { break }
                        receive(frames)
                    }
                }
            } catch {
                guard error.code == hostUnreachable else {
                    KernelLog.write("\(name): \(error)")
                    return
                }
            }
        }
    }

    /// False when the thread should end.
    private func sendQueued(_ socket: Socket) throws(SocketError) -> Bool {
        let (messages, isStopping) = state.withLock { state in
            defer { state.outgoing.removeAll() }
            return (state.outgoing, state.isStopping)
        }
        for frames in messages { try socket.send(frames) }
        return !isStopping
    }

    /// A client that is gone costs nobody anything.
    private let hostUnreachable: Int32 = 113
}
