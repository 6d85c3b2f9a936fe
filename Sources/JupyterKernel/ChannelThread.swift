import Glibc
import Synchronization
import ZeroMQ

/// The one thread that touches a socket: it receives, and sends what other threads have queued.
final class ChannelThread: Sendable {
    private struct State {
        var outgoing: [[[UInt8]]] = []
        var isStopping = false
    }

    /// A message whose receiver is not there yet.
    private struct Undelivered {
        var frames: [[UInt8]]
        var deadline: Deadline
    }

    private let name: String
    /// How long a message waits for its receiver to connect.
    private let patienceMilliseconds: Int
    private static let retryMilliseconds = 20
    private let state = Mutex(State())
    private let wake = WakeSignal()
    private let hasEnded = Monitor(false)

    init(name: String, patienceMilliseconds: Int = 0) {
        self.name = name
        self.patienceMilliseconds = patienceMilliseconds
    }

    func start(_ socket: Socket, receive: @escaping @Sendable ([[UInt8]]) -> Void) throws(ThreadError) {
        try KernelThread.start(name) { [self] in
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
        var undelivered: [Undelivered] = []
        while true {
            do {
                let isReady = try poller.wait(
                    timeoutMilliseconds: undelivered.isEmpty ? -1 : ChannelThread.retryMilliseconds)
                if isReady, poller.isReadable(1) { wake.clear() }
                try sendAgain(&undelivered, socket)
                guard try sendQueued(socket, &undelivered) else { return }
                // A bounded turn, so that a flood of requests cannot hold back the answers.
                if isReady, poller.isReadable(0) {
                    for _ in 0..<64 {
                        guard let frames = try socket.receive() else { break }
                        receive(frames)
                    }
                }
            } catch {
                guard error.code == EHOSTUNREACH else {
                    KernelLog.write("\(name): \(error)")
                    return
                }
            }
        }
    }

    /// False when the thread should end.
    private func sendQueued(_ socket: Socket, _ undelivered: inout [Undelivered]) throws(SocketError) -> Bool {
        let (messages, isStopping) = state.withLock { state in
            defer { state.outgoing.removeAll() }
            return (state.outgoing, state.isStopping)
        }
        for frames in messages where try !isSent(frames, socket) {
            undelivered.append(
                Undelivered(frames: frames, deadline: .after(milliseconds: patienceMilliseconds)))
        }
        return !isStopping
    }

    /// Tries what could not be delivered once more.
    private func sendAgain(_ undelivered: inout [Undelivered], _ socket: Socket) throws(SocketError) {
        var left: [Undelivered] = []
        for message in undelivered where try !isSent(message.frames, socket) {
            if message.deadline.hasPassed {
                KernelLog.write("\(name): dropped a message to a client that is not there")
            } else {
                left.append(message)
            }
        }
        undelivered = left
    }

    /// False when the receiver is not there and may still come.
    private func isSent(_ frames: [[UInt8]], _ socket: Socket) throws(SocketError) -> Bool {
        do {
            try socket.send(frames)
            return true
        } catch {
            // A client that is gone costs nobody anything.
            guard error.code == EHOSTUNREACH else { throw error }
            return patienceMilliseconds == 0
        }
    }
}
