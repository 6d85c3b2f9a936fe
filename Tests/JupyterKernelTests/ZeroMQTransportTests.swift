import Glibc
import JSON
import JupyterKernel
import JupyterProtocol
import Testing
import ZeroMQ

@Suite("The libzmq transport")
struct ZeroMQTransportTests {
    private func kernel(_ connection: ConnectionFile) throws -> (Kernel, ZeroMQTransport) {
        let transport = ZeroMQTransport(connection: connection)
        let kernel = Kernel(transport: transport, key: connection.key)
        try kernel.start { ToySession() }
        return (kernel, transport)
    }

    private func receive(_ socket: Socket, milliseconds: Int = 3000) throws -> [[UInt8]]? {
        var poller = Poller([.socket(socket)])
        return try poller.wait(timeoutMilliseconds: milliseconds) ? try socket.receive() : nil
    }

    private func address(_ channel: JupyterProtocol.Channel, of transport: ZeroMQTransport) -> String {
        "tcp://127.0.0.1:\(transport.ports[channel] ?? 0)"
    }

    private let anyPorts: [JupyterProtocol.Channel: Int] = [:]

    @Test("welcomes each of several subscribers, echoes heartbeats and answers requests")
    func channels() throws {
        let (kernel, transport) = try kernel(ConnectionFile(ports: anyPorts))
        let context = try SocketContext()
        for _ in 0..<3 {
            var options = SocketOptions()
            options.subscriptions = [[]]
            let subscriber = try Socket(context, .subscriber, options: options)
            try subscriber.connect(address(.iopub, of: transport))
            let frames = try #require(try receive(subscriber))
            #expect(String(decoding: frames[3], as: UTF8.self).contains("iopub_welcome"))
        }
        let heartbeat = try Socket(context, .request)
        try heartbeat.connect(address(.heartbeat, of: transport))
        try heartbeat.send([[1, 2, 3]])
        #expect(try receive(heartbeat) == [[1, 2, 3]])
        let shell = try Socket(context, .dealer)
        try shell.connect(address(.shell, of: transport))
        let header = #"{"msg_id":"1","msg_type":"kernel_info_request"}"#
        try shell.send([MessageDecoder.delimiter, []] + [header, "{}", "{}", "{}"].map { Array($0.utf8) })
        let reply = try #require(try receive(shell))
        #expect(try JSONValue(parsing: reply[5])["language_info"]?["name"] == "swift")
        kernel.end(.shutdown(restarts: false))
        #expect(kernel.waitUntilEnded() == .shutdown(restarts: false))
    }

    @Test("encrypts, and lets in only clients that know the server's key")
    func curve() throws {
        let server = try CurveKeys.generate()
        var connection = ConnectionFile(ports: anyPorts)
        connection.curvePublicKey = server.publicKey
        connection.curveSecretKey = server.secretKey
        let (kernel, transport) = try kernel(connection)
        let context = try SocketContext()
        for serverKey in [server.publicKey, try CurveKeys.generate().publicKey] {
            var options = SocketOptions()
            options.lingerMilliseconds = 0
            options.curveClient = (try CurveKeys.generate(), serverKey)
            let heartbeat = try Socket(context, .request, options: options)
            try heartbeat.connect(address(.heartbeat, of: transport))
            try heartbeat.send([[7]])
            let isRight = serverKey == server.publicKey
            #expect(try receive(heartbeat, milliseconds: isRight ? 3000 : 300) == (isRight ? [[7]] : nil))
        }
        kernel.end(.terminated)
        _ = kernel.waitUntilEnded()
    }

    @Test("leaves no ipc files behind")
    func ipc() throws {
        var template = Array("/tmp/kernel-XXXXXX".utf8CString)
        let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
        let (kernel, _) = try kernel(
            ConnectionFile(
                transport: .ipc, ip: folder + "/k",
                ports: [.shell: 1, .iopub: 2, .stdin: 3, .control: 4, .heartbeat: 5]))
        #expect(access(folder + "/k-5", F_OK) == 0)
        kernel.end(.terminated)
        _ = kernel.waitUntilEnded()
        #expect(rmdir(folder) == 0)
    }

    @Test("reports a port that is taken")
    func taken() throws {
        let (kernel, transport) = try kernel(ConnectionFile(ports: anyPorts))
        let second = ZeroMQTransport(connection: ConnectionFile(ports: transport.ports))
        #expect(throws: SocketError.self) { try second.start { _, _ in } }
        kernel.end(.terminated)
        _ = kernel.waitUntilEnded()
    }
}
