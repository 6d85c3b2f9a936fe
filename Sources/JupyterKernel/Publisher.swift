import JupyterProtocol

/// IOPub: everything that all clients see, in order.
///
/// Text of streams is collected and sent as few messages: when the stream or the request changes, when anything else
/// is published, when much has gathered, or a moment after the first of it.
final class Publisher: Sendable {
    /// How long text may wait for more.
    static let delayMilliseconds = 50
    /// How much text is sent at once, in bytes.
    static let chunkSize = 256 << 10

    private struct State {
        var name = ""
        var text = ""
        var parent: [UInt8] = MessageHeader.noParent
        var deadline: Deadline?
        var isStopping = false
        var hasGreeted = false
    }

    private let encoder: MessageEncoder
    private let transport: any Transport
    private let state = Monitor(State())

    init(encoder: MessageEncoder, transport: any Transport) {
        self.encoder = encoder
        self.transport = transport
    }

    /// Starts the thread that sends text that has waited long enough.
    func start() throws(ThreadError) {
        try KernelThread.start("streams") { [self] in
            while true {
                let next: Deadline? = state.wait { state in
                    if state.isStopping { return .some(nil) }
                    return state.deadline.map { .some($0) }
                }
                guard let next else { return }
                let isStopping = state.wait(until: next) { $0.isStopping ? true : nil } ?? false
                if isStopping { return }
                state.withLock { if $0.deadline?.hasPassed == true { flush(&$0) } }
            }
        }
    }

    func stop() {
        state.update {
            flush(&$0)
            $0.isStopping = true
        }
    }

    /// Publishes after all text that was published before.
    func publish(_ content: some MessageContent, parent: [UInt8], buffers: [[UInt8]] = []) {
        state.withLock {
            flush(&$0)
            send(content, parent: parent, buffers: buffers)
        }
    }

    func stream(_ name: String, _ text: String, parent: [UInt8]) {
        guard !text.isEmpty else { return }
        let isFirst = state.withLock { state in
            if state.name != name || state.parent != parent { flush(&state) }
            let isFirst = state.text.isEmpty
            state.name = name
            state.parent = parent
            state.text += text
            if isFirst { state.deadline = .after(milliseconds: Publisher.delayMilliseconds) }
            if state.text.utf8.count >= Publisher.chunkSize { flush(&state) }
            return isFirst
        }
        if isFirst { state.update { _ in } }
    }

    /// Sends the text that is still waiting.
    func flush() { state.withLock { flush(&$0) } }

    /// Greets a subscriber by its subscription (JEP 65). The very first one also learns that the kernel is starting.
    func welcome(topic: [UInt8]) {
        guard let subscription = String(validating: topic, as: UTF8.self) else { return }
        state.withLock { state in
            transport.send(
                encoder.frames(IOPubWelcome(subscription: subscription), identities: [topic]), on: .iopub)
            guard !state.hasGreeted else { return }
            state.hasGreeted = true
            send(StatusContent(.starting), parent: MessageHeader.noParent)
        }
    }

    private func flush(_ state: inout State) {
        guard !state.text.isEmpty else { return }
        send(StreamContent(name: state.name, text: state.text), parent: state.parent)
        state.text = ""
        state.deadline = nil
    }

    private func send(_ content: some MessageContent, parent: [UInt8], buffers: [[UInt8]] = []) {
        let topic = Array(type(of: content).messageType.utf8)
        transport.send(
            encoder.frames(content, identities: [topic], parent: parent, buffers: buffers), on: .iopub)
    }
}
