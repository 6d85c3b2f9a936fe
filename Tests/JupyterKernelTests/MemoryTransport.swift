import JSON
import JupyterKernel
import JupyterProtocol
import Synchronization

/// Carries frames in memory, and lets a test take what the kernel sends one message after another.
final class MemoryTransport: Transport {
    private struct State {
        var receive: (@Sendable (Channel, [[UInt8]]) -> Void)?
        var sent: [Channel: [[[UInt8]]]] = [:]
    }

    private let state = Mutex(State())
    let ports: [Channel: Int] = [.shell: 1, .iopub: 2, .stdin: 3, .control: 4, .heartbeat: 5]

    func start(receive: @escaping @Sendable (Channel, [[UInt8]]) -> Void) throws {
        state.withLock { $0.receive = receive }
    }

    func send(_ frames: [[UInt8]], on channel: Channel) {
        state.withLock { $0.sent[channel, default: []].append(frames) }
    }

    func stop() {}

    func deliver(_ frames: [[UInt8]], on channel: Channel) {
        state.withLock { $0.receive }?(channel, frames)
    }

    /// The next message on a channel, waiting for it at most so long.
    func next(on channel: Channel, milliseconds: Int = 2000) -> [[UInt8]]? {
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .milliseconds(milliseconds) {
            let frames = state.withLock { state -> [[UInt8]]? in
                guard let first = state.sent[channel]?.first else { return nil }
                state.sent[channel]?.removeFirst()
                return first
            }
            if let frames { return frames }
            pause()
        }
        return nil
    }

    func isEmpty(_ channel: Channel) -> Bool { state.withLock { $0.sent[channel, default: []].isEmpty } }
}
