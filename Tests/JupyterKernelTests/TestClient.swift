import Glibc
import JSON
import JupyterKernel
import JupyterProtocol
import Testing

func pause() { usleep(200) }

/// A strict client: every message must be taken in order, and anything unexpected fails the test.
final class TestClient {
    static let key = Array("secret".utf8)

    let transport = MemoryTransport()
    let kernel: Kernel
    let session = ToySession()
    private let signer = MessageSigner(key: TestClient.key)
    private let decoder = MessageDecoder(signer: MessageSigner(key: TestClient.key))
    private var counter = 0

    init() throws {
        kernel = Kernel(transport: transport, key: TestClient.key)
        let session = session
        try kernel.start { session }
    }

    deinit { kernel.end(.terminated) }

    struct Received {
        var message: IncomingMessage
        var type: String { message.header.type }
        var content: JSONValue { message.content }
        var parent: String? { message.parentHeader["msg_id"]?.string }
    }

    /// Sends a request and returns its identifier.
    @discardableResult
    func send(
        _ type: String, _ content: JSONValue = [:], on channel: Channel = .shell, subshell: String? = nil,
        parent: String? = nil, from client: String = "client"
    ) -> String {
        let (id, frames) = frames(type, content, subshell: subshell, parent: parent, from: client)
        transport.deliver(frames, on: channel)
        return id
    }

    /// The signed frames of a request that is not sent yet.
    func frames(
        _ type: String, _ content: JSONValue = [:], subshell: String? = nil, parent: String? = nil,
        from client: String = "client"
    ) -> (id: String, frames: [[UInt8]]) {
        counter += 1
        let id = "request-\(counter)"
        var header: JSONObject = [
            "msg_id": .string(id), "msg_type": .string(type), "session": "client", "username": "user",
            "date": "2026-11-24T00:00:00.000000Z", "version": "5.4",
        ]
        if let subshell { header["subshell_id"] = .string(subshell) }
        let parentHeader: JSONValue = parent.map { ["msg_id": .string($0)] } ?? [:]
        let parts = [JSONValue.object(header).bytes(), parentHeader.bytes(), Array("{}".utf8), content.bytes()]
        return (id, sign(parts, from: client))
    }

    func sign(_ parts: [[UInt8]], from client: String = "client") -> [[UInt8]] {
        [Array(client.utf8), MessageDecoder.delimiter, signer.signature(of: parts[...])] + parts
    }

    /// The next prompt: what it is an answer to, and its own identifier.
    func prompt(sourceLocation: SourceLocation = #_sourceLocation) throws -> (parent: String?, id: String) {
        let frames = try #require(
            transport.next(on: .stdin, milliseconds: 2000), "no prompt came", sourceLocation: sourceLocation)
        let received = Received(message: try decoder.decode(frames))
        #expect(received.type == "input_request", sourceLocation: sourceLocation)
        return (received.parent, received.message.header.id)
    }

    /// The next message on a channel, checked for its type and its parent.
    @discardableResult
    func expect(
        _ type: String, on channel: Channel = .iopub, parent: String?, milliseconds: Int = 2000,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> JSONValue {
        let frames = try #require(
            transport.next(on: channel, milliseconds: milliseconds), "no \(type) came on \(channel)",
            sourceLocation: sourceLocation)
        let received = Received(message: try decoder.decode(frames))
        #expect(received.type == type, "\(received.content)", sourceLocation: sourceLocation)
        #expect(received.parent == parent, sourceLocation: sourceLocation)
        return received.content
    }

    func expectStatus(
        _ state: String, parent: String, milliseconds: Int = 2000, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let content = try expect(
            "status", parent: parent, milliseconds: milliseconds, sourceLocation: sourceLocation)
        #expect(content["execution_state"] == .string(state), sourceLocation: sourceLocation)
    }

    func expectStream(
        _ name: String, _ text: String, parent: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let content = try expect("stream", parent: parent, sourceLocation: sourceLocation)
        #expect(content["name"] == .string(name), sourceLocation: sourceLocation)
        #expect(content["text"] == .string(text), sourceLocation: sourceLocation)
    }

    /// Sends a request, expects busy, its reply and idle, and nothing else; returns the reply.
    func ask(
        _ type: String, _ content: JSONValue = [:], on channel: Channel = .shell,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> JSONValue {
        let id = send(type, content, on: channel)
        try expectStatus("busy", parent: id, sourceLocation: sourceLocation)
        let reply = try expect(
            String(type.dropLast("_request".count)) + "_reply", on: channel, parent: id, sourceLocation: sourceLocation)
        try expectStatus("idle", parent: id, sourceLocation: sourceLocation)
        return reply
    }

    /// Runs a cell and returns its reply and what was published between input and idle.
    func run(
        _ code: String, _ extra: JSONObject = [:], sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> (reply: JSONValue, outputs: [Received]) {
        var content = extra
        content["code"] = .string(code)
        let id = send("execute_request", .object(content))
        try expectStatus("busy", parent: id, sourceLocation: sourceLocation)
        var outputs: [Received] = []
        while true {
            let frames = try #require(transport.next(on: .iopub), "no idle came", sourceLocation: sourceLocation)
            let received = Received(message: try decoder.decode(frames))
            #expect(received.parent == id, sourceLocation: sourceLocation)
            if received.type == "status", received.content["execution_state"] == "idle" { break }
            outputs.append(received)
        }
        return (try expect("execute_reply", on: .shell, parent: id, sourceLocation: sourceLocation), outputs)
    }

    /// The texts of all streams that have come.
    func streams() throws -> [String] {
        var texts: [String] = []
        while let frames = transport.next(on: .iopub, milliseconds: 100) {
            let received = Received(message: try decoder.decode(frames))
            if received.type == "stream" { texts.append(received.content["text"]?.string ?? "") }
        }
        return texts
    }

    /// True when nothing is left that the test has not taken.
    var isQuiet: Bool { Channel.allCases.allSatisfy { transport.isEmpty($0) } }
}
