import JupyterProtocol
import SessionIO
import Synchronization

/// Brings together cells that wait for a line and the clients that type it (stdin channel).
final class InputBroker: Sendable {
    private struct State {
        var isWaiting = false
        var line: String?
        var isInterrupted = false
    }

    private let encoder: MessageEncoder
    private let transport: any Transport
    private let state = Monitor(State())
    /// Held by the cell that asks: cells of several shells ask one after another.
    private let asking = Mutex(())

    init(encoder: MessageEncoder, transport: any Transport) {
        self.encoder = encoder
        self.transport = transport
    }

    /// Asks the client that sent `request`, and waits. An interrupt ends the wait.
    func readLine(
        prompt: String, isPassword: Bool, for request: Request, cancellation: CancellationToken
    ) throws -> String {
        try asking.withLock { _ in
            guard !cancellation.isCancelled else { throw InputInterrupted() }
            return try ask(prompt, isPassword, request)
        }
    }

    private func ask(_ prompt: String, _ isPassword: Bool, _ request: Request) throws -> String {
        state.withLock { $0 = State(isWaiting: true) }
        transport.send(
            encoder.frames(
                InputRequest(prompt: prompt, isPassword: isPassword), identities: request.message.identities,
                parent: request.message.header.bytes), on: .stdin)
        let line: String? = state.wait { state in
            guard state.line != nil || state.isInterrupted else { return nil }
            defer { state = State() }
            return .some(state.line)
        }
        guard let line else { throw InputInterrupted() }
        return line
    }

    /// Takes an answer. One that nobody waits for, because it comes late or twice, is dropped.
    func answer(_ line: String) {
        state.update { if $0.isWaiting, $0.line == nil { $0.line = line } }
    }

    func interrupt() { state.update { if $0.isWaiting { $0.isInterrupted = true } } }
}

/// The input of one cell.
struct FrontendInput: InputSource {
    let broker: InputBroker
    let publisher: Publisher
    let request: Request
    let cancellation: CancellationToken

    func readLine(prompt: String, isPassword: Bool) throws -> String? {
        // What was printed before the question is to be seen before it.
        publisher.flush()
        return try broker.readLine(prompt: prompt, isPassword: isPassword, for: request, cancellation: cancellation)
    }
}

/// The wait for a line was interrupted.
struct InputInterrupted: Error, CustomStringConvertible {
    var description: String { "readLine: interrupted" }
}
