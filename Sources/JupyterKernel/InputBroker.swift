import JSON
import JupyterProtocol
import SessionIO
import Synchronization

/// Brings together cells that wait for a line and the clients that type it (stdin channel).
///
/// Cells of several shells may wait at the same time (JEP 91). An answer goes to the question it names in its parent
/// header; if it names none, as with many clients, to the oldest one of its subshell or of its client.
final class InputBroker: Sendable {
    private struct Question {
        /// The `msg_id` of the `input_request`.
        let id: String
        /// Whom the question was sent to; nobody else may answer it.
        let client: [UInt8]?
        let subshell: String?
        var reply: String?
    }

    private let encoder: MessageEncoder
    private let transport: any Transport
    /// The questions that wait, oldest first.
    private let questions = Monitor<[Question]>([])

    /// What clients send for the end of input (Ctrl-D).
    private static let endOfInput = "\u{4}"

    init(encoder: MessageEncoder, transport: any Transport) {
        self.encoder = encoder
        self.transport = transport
    }

    /// Asks the client that sent `request`, and waits; nil at the end of input. An interrupt ends the wait.
    func readLine(
        prompt: String, isPassword: Bool, for request: Request, cancellation: CancellationToken
    ) throws -> String? {
        let id = encoder.makeIdentifier()
        let header = request.message.header
        questions.withLock {
            $0.append(
                Question(id: id, client: request.message.identities.first, subshell: header.subshellID, reply: nil))
        }
        transport.send(
            encoder.frames(
                InputRequest(prompt: prompt, isPassword: isPassword), identities: request.message.identities,
                parent: header.bytes, id: id), on: .stdin)
        let reply: String? = questions.wait { questions in
            guard let index = questions.firstIndex(where: { $0.id == id }) else { return .some(nil) }
            guard questions[index].reply != nil || cancellation.isCancelled else { return nil }
            return .some(questions.remove(at: index).reply)
        }
        guard let reply else { throw InputInterrupted() }
        return reply == InputBroker.endOfInput ? nil : reply
    }

    /// Takes an answer. One that nobody waits for, because it comes late or twice or from somebody else, is dropped.
    func answer(_ message: IncomingMessage, _ line: String) {
        let answered = message.parentHeader["msg_id"]?.string
        questions.update { questions in
            let open = questions.indices.filter {
                questions[$0].reply == nil && questions[$0].client == message.identities.first
            }
            let chosen: Int?
            if let answered, encoder.hasMade(answered) {
                chosen = open.first { questions[$0].id == answered }
            } else if let subshell = message.header.subshellID {
                chosen = open.first { questions[$0].subshell == subshell }
            } else {
                chosen = open.first
            }
            guard let chosen else { return KernelLog.write("dropped an input_reply that nobody waits for") }
            questions[chosen].reply = line
        }
    }

    /// Has those look again whose cells have been cancelled.
    func interrupt() { questions.update { _ in } }
}

/// The input of one cell.
struct FrontendInput: InputSource {
    let broker: InputBroker
    let publisher: Publisher
    let request: Request
    let cancellation: CancellationToken

    func readLine(prompt: String, isPassword: Bool) throws -> String? {
        guard !cancellation.isCancelled else { throw InputInterrupted() }
        // What was printed before the question is to be seen before it.
        publisher.flush()
        return try broker.readLine(prompt: prompt, isPassword: isPassword, for: request, cancellation: cancellation)
    }
}

/// The wait for a line was interrupted.
struct InputInterrupted: Error, CustomStringConvertible {
    var description: String { "readLine: interrupted" }
}
