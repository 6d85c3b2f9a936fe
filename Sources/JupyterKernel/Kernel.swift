import JSON
import JupyterProtocol
import SessionCore
import SessionIO
import Synchronization

/// A Jupyter kernel: takes requests from a transport, has them answered by a session, sends back what comes of it.
///
/// Shell requests are answered one after another by the execution thread, control requests at once by the thread
/// that receives them, so that an interrupt is never behind the cell it is meant for.
public final class Kernel: Sendable {
    let transport: any Transport
    let publisher: Publisher
    let input: InputBroker
    let interruption = Interruption()
    let comms = CommRegistry()
    let usage = UsageMeter()
    let shells = Shells()
    /// Told which cell runs, for the kernel after this one.
    private let mark: LifeMark?
    /// What is to be told of the kernel before this one, with the first cell.
    private let lastWords: Mutex<String?>

    private let decoder: MessageDecoder
    private let encoder: MessageEncoder
    private let sessionBox = Monitor<(any KernelSession)?>(nil)
    private let ending = Monitor<Ending?>(nil)
    /// How many threads are answering shell requests.
    private let answering = Monitor(0)
    private let cells = Mutex(RunningCells())
    private let capture = Mutex<StandardStreamCapture?>(nil)

    /// Questions wait so long for the running cell before they are answered beside it, and longer if their client sent
    /// them together with the cell.
    static let patienceMilliseconds = 100

    /// Why the kernel ends.
    public enum Ending: Sendable, Equatable {
        case shutdown(restarts: Bool)
        case terminated
        case orphaned
    }

    public convenience init(transport: any Transport, key: [UInt8]) {
        self.init(transport: transport, key: key, mark: nil)
    }

    init(transport: any Transport, key: [UInt8], mark: LifeMark?) {
        self.mark = mark
        lastWords = Mutex(mark?.lastWords)
        let signer = MessageSigner(key: key)
        self.transport = transport
        decoder = MessageDecoder(signer: signer)
        encoder = MessageEncoder(signer: signer)
        publisher = Publisher(encoder: encoder, transport: transport)
        input = InputBroker(encoder: encoder, transport: transport)
    }

    /// The session; waits until it has been made.
    var session: any KernelSession { sessionBox.wait { $0 } }

    /// Starts to listen, then makes the session beside that: clients that connect early need not try again.
    public func start(makeSession: @escaping @Sendable () -> any KernelSession) throws {
        try publisher.start()
        try transport.start { [self] channel, frames in receive(frames, on: channel) }
        try KernelThread.start("session", stackSize: 8 << 20) { [self] in
            let session = makeSession()
            sessionBox.update { $0 = session }
        }
        try KernelThread.start("execution", stackSize: KernelThread.executionStack) { [self] in serve(shells.main) }
        try KernelThread.start("questions", stackSize: 8 << 20) { [self] in
            while let request = shells.main.queue.nextOvertaking() {
                answer(request)
                restoreBusy()
            }
        }
    }

    /// Answers the requests of a shell, one after another, until it is closed.
    func serve(_ shell: Shell) {
        while let request = shell.queue.next() {
            answering.update { $0 += 1 }
            answer(request)
            answering.update { $0 -= 1 }
        }
    }

    /// Answers the requests of a subshell until it is deleted, and refuses what is left of them then.
    func serveSubshell(_ shell: Shell) {
        serve(shell)
        guard let id = shell.id, !isEnding else { return }
        for request in shell.queue.takeRest() { answer(request) }
        session.endShell(id)
    }

    /// Whether somebody has asked the kernel to end.
    var isEnding: Bool { ending.withLock { $0 != nil } }

    /// Has what C libraries print appear as output of the cell that runs.
    func captureStandardStreams() throws {
        let capture = try StandardStreamCapture { [self] name, text in
            let cell = cells.withLock { $0.latest }
            if !cell.isSilent { publisher.stream(name.rawValue, text, parent: cell.parent) }
        }
        self.capture.withLock { $0 = capture }
    }

    /// Runs the cell of a request. Cells of different shells run at the same time; the session sees to their turns.
    func runCell<Value>(of request: Request, isSilent: Bool, _ body: () -> Value) -> Value {
        let cell = RunningCells.Cell(parent: request.message.header.bytes, isSilent: isSilent)
        cells.withLock { $0.begin(cell) }
        mark?.mark(cell: session.executionCount(ofShell: request.message.header.subshellID) + 1)
        if !isSilent, let words = lastWords.withLock({ $0.take() }) {
            publisher.stream(StreamName.standardError.rawValue, words + "\n", parent: cell.parent)
        }
        defer {
            capture.withLock { $0 }?.drain()
            let isLast = cells.withLock { cells in
                cells.end(cell)
                return cells.running.isEmpty
            }
            if let path = session.lastSave { mark?.mark(save: path) }
            if isLast { mark?.mark(cell: nil) }
        }
        return body()
    }

    /// After a question was answered beside a running cell: frontends show the state that came last.
    private func restoreBusy() {
        if let cell = cells.withLock({ $0.running.last }) {
            publisher.publish(StatusContent(.busy), parent: cell.parent)
        }
    }

    /// Stops the running cell and a prompt that waits. Does nothing between cells.
    public func interrupt() {
        shells.noteInterrupt()
        interruption.interrupt()
        input.interrupt()
    }

    /// Asks the kernel to end; the first reason counts.
    public func end(_ reason: Ending) { ending.update { if $0 == nil { $0 = reason } } }

    /// Waits for the end, then stops the running cell, sends what is queued and closes the channels.
    public func waitUntilEnded() -> Ending {
        let reason = ending.wait { $0 }
        shells.close()
        interrupt()
        _ = answering.wait(until: .after(milliseconds: 100)) { $0 > 0 ? nil : true }
        publisher.stop()
        transport.stop()
        mark?.remove()
        return reason
    }

    // MARK: - Messages

    private func receive(_ frames: [[UInt8]], on channel: Channel) {
        if channel == .iopub {
            guard let subscription = frames.first, subscription.first == 1 else { return }
            return publisher.welcome(topic: Array(subscription.dropFirst()))
        }
        let message: IncomingMessage
        do throws(WireError) {
            message = try decoder.decode(frames)
        } catch {
            return KernelLog.write("dropped a message on \(channel.rawValue): \(error)")
        }
        switch channel {
        case .shell: enqueue(Request(channel: channel, message: message))
        case .control: answer(Request(channel: channel, message: message))
        case .stdin: receiveInput(message)
        case .iopub, .heartbeat: break
        }
    }

    private func enqueue(_ request: Request) {
        // One that is meant for a subshell that is not there is refused by the main shell.
        let shell = shells[request.message.header.subshellID] ?? shells.main
        let mayOvertake = shell.id == nil && Handler.table[request.message.header.type]?.mayOvertake == true
        let patience = mayOvertake ? Kernel.patienceMilliseconds : nil
        if !shell.queue.append(request, patienceMilliseconds: patience) { _ = shells.main.queue.append(request) }
    }

    private func receiveInput(_ message: IncomingMessage) {
        guard message.header.type == InputReply.messageType, let reply = try? InputReply(content: message.content)
        else { return KernelLog.write("dropped a '\(message.header.type)' on stdin") }
        input.answer(message, reply.value)
    }

    /// Busy, the answer, idle: around every request, whatever it contains.
    private func answer(_ request: Request) {
        let parent = request.message.header.bytes
        publisher.publish(StatusContent(.busy), parent: parent)
        let answer = run(request)
        publisher.flush()
        if let reply = answer.reply { send(reply, metadata: answer.metadata, to: request) }
        publisher.publish(StatusContent(.idle), parent: parent)
        answer.afterwards?()
    }

    private func run(_ request: Request) -> Answer {
        let type = request.message.header.type
        do {
            guard let handler = Handler.table[type] else {
                throw RequestError(name: "UnknownRequest", message: "unknown message type '\(type)'")
            }
            guard handler.channels.contains(request.channel) else {
                throw RequestError(
                    name: "WrongChannel", message: "'\(type)' does not belong on \(request.channel.rawValue)")
            }
            if let id = request.message.header.subshellID, request.channel == .shell, shells[id] == nil {
                throw RequestError.unknownSubshell(id)
            }
            return try handler.run(request, self)
        } catch let error as RequestError {
            return refuse(request, name: error.name, message: error.message)
        } catch {
            return refuse(request, name: "InvalidRequest", message: "\(error)")
        }
    }

    /// An error reply for a request that has replies; others are only logged.
    private func refuse(_ request: Request, name: String, message: String) -> Answer {
        guard let replyType = FailureReply.replyType(of: request.message.header.type) else {
            KernelLog.write("ignored a message on \(request.channel.rawValue): \(message)")
            return .none
        }
        sendFailure(FailureReply(type: replyType, error: ErrorContent(name: name, message: message)), to: request)
        return .none
    }

    private func send(_ content: any MessageContent, metadata: JSONObject, to request: Request) {
        transport.send(
            encoder.frames(
                content, identities: request.message.identities, parent: request.message.header.bytes,
                metadata: metadata), on: request.channel)
    }

    private func sendFailure(_ failure: FailureReply, to request: Request) {
        let shell = request.message.header.subshellID
        let executionCount = sessionBox.withLock { $0?.executionCount(ofShell: shell) } ?? 0
        transport.send(
            encoder.frames(
                type: failure.type, identities: request.message.identities, parent: request.message.header.bytes
            ) { failure.write(to: &$0, executionCount: executionCount) }, on: request.channel)
    }
}
