import JSON
import JupyterProtocol
import Testing

@Suite("A kernel over an in-memory transport")
struct KernelTests {
    let client: TestClient

    init() throws { client = try TestClient() }

    @Test("greets every subscriber, and says once that it starts")
    func welcome() throws {
        client.transport.deliver([[1]], on: .iopub)
        #expect(try client.expect("iopub_welcome", parent: nil)["subscription"] == "")
        #expect(try client.expect("status", parent: nil)["execution_state"] == "starting")
        client.transport.deliver([[1] + Array("stream".utf8)], on: .iopub)
        #expect(try client.expect("iopub_welcome", parent: nil)["subscription"] == "stream")
        client.transport.deliver([[1, 0xFF]], on: .iopub)
        client.transport.deliver([[0]], on: .iopub)
        #expect(client.isQuiet)
    }

    @Test("tells what it is on shell and on control", arguments: [Channel.shell, .control])
    func kernelInfo(channel: Channel) throws {
        let reply = try client.ask("kernel_info_request", on: channel)
        #expect(reply["status"] == "ok")
        #expect(reply["language_info"]?["name"] == "swift")
        #expect(reply["language_info"]?["file_extension"] == ".swift")
        #expect(reply["protocol_version"] == "5.5")
    }

    @Test("tells its ports")
    func connect() throws {
        let reply = try client.ask("connect_request")
        #expect(reply["shell_port"] == 1)
        #expect(reply["hb_port"] == 5)
    }

    @Test("completes with types, in code points")
    func complete() throws {
        let reply = try client.ask("complete_request", ["code": "😀é p", "cursor_pos": 4])
        #expect(reply["matches"] == ["print", "password"])
        #expect(reply["cursor_start"] == 3)
        #expect(reply["cursor_end"] == 4)
        let types = reply["metadata"]?["_jupyter_types_experimental"]?.array
        #expect(types?.first?["type"] == "function")
        #expect(types?.first?["signature"] == "func print()")
    }

    @Test("answers cursor positions out of range", arguments: [-5, 0, 99, 4_000_000_000])
    func cursorOutOfRange(cursor: Int) throws {
        let reply = try client.ask("complete_request", ["code": "p", "cursor_pos": .integer(cursor)])
        #expect(reply["status"] == "ok")
    }

    @Test("inspects, also what is unknown")
    func inspect() throws {
        let found = try client.ask("inspect_request", ["code": "print", "cursor_pos": 2, "detail_level": 1])
        #expect(found["found"] == true)
        #expect(found["data"]?["text/plain"] == "prints, detail 1")
        #expect(try client.ask("inspect_request", ["code": "?", "cursor_pos": 1])["found"] == false)
    }

    @Test("says whether a cell is complete, and how to go on")
    func isComplete() throws {
        #expect(try client.ask("is_complete_request", ["code": "x"])["status"] == "complete")
        let open = try client.ask("is_complete_request", ["code": "{"])
        #expect(open["status"] == "incomplete")
        #expect(open["indent"] == "    ")
        #expect(try client.ask("is_complete_request", ["code": "}"])["status"] == "invalid")
    }

    @Test("gives history by tail, range and search")
    func history() throws {
        for code in ["print a", "print b", "print a"] { _ = try client.run(code) }
        func inputs(_ content: JSONValue) throws -> [String]? {
            try client.ask("history_request", content)["history"]?.array?.map { $0.array?[2].string ?? "?" }
        }
        #expect(try inputs(["hist_access_type": "tail", "n": 2]) == ["print b", "print a"])
        #expect(try inputs(["hist_access_type": "range", "session": 0, "start": 1, "stop": 2]) == ["print a"])
        #expect(try inputs(["hist_access_type": "search", "pattern": "*a", "unique": true]) == ["print a"])
        let pairs = try client.ask("history_request", ["hist_access_type": "tail", "n": 1, "output": true])
        #expect(pairs["history"]?.array?.first?.array?[2] == ["print a", nil])
    }

    @Test("closes comms to targets that nobody has")
    func comms() throws {
        let id = client.send("comm_open", ["comm_id": "c", "target_name": "nothing", "data": [:]])
        try client.expectStatus("busy", parent: id)
        #expect(try client.expect("comm_close", parent: id)["comm_id"] == "c")
        try client.expectStatus("idle", parent: id)
        #expect(try client.ask("comm_info_request")["comms"] == [:])
    }

    @Test("refuses to debug in the debugger's words")
    func debug() throws {
        let reply = try client.ask("debug_request", ["seq": 7, "command": "initialize"], on: .control)
        #expect(reply["success"] == false)
        #expect(reply["request_seq"] == 7)
    }

    @Test("reports what it uses")
    func usage() throws {
        let reply = try client.ask("usage_request", on: .control)
        #expect((reply["kernel_memory"]?.integer ?? 0) > 1 << 20)
        #expect((reply["cpu_count"]?.integer ?? 0) > 0)
        #expect((reply["host_virtual_memory"]?["total"]?.integer ?? 0) > 1 << 20)
    }

    @Test("answers unknown requests and wrong channels with an error")
    func unknown() throws {
        #expect(try client.ask("nonsense_request")["ename"] == "UnknownRequest")
        #expect(try client.ask("execute_request", ["code": "print a"], on: .control)["ename"] == "WrongChannel")
        let id = client.send("nonsense")
        try client.expectStatus("busy", parent: id)
        try client.expectStatus("idle", parent: id)
        #expect(client.isQuiet)
    }

    @Test(
        "answers contents of the wrong form with an error that names the field",
        arguments: [
            (["code": 5], "execute_request: 'code' is a number (a string)"),
            ([:], "execute_request: 'code' is missing (a string)"),
            (["code": "x", "silent": "yes"], "execute_request: 'silent' is a string (a boolean)"),
            (["code": "x", "user_expressions": [1]], "execute_request: 'user_expressions' is an array (an object)"),
            ("text", "execute_request: the content is a string (an object)"),
        ] as [(JSONValue, String)])
    func wrongContent(content: JSONValue, sentence: String) throws {
        let reply = try client.ask("execute_request", content)
        #expect(reply["status"] == "error")
        #expect(reply["evalue"] == .string(sentence))
        #expect(reply["execution_count"] == 0)
    }

    @Test("drops what is not signed, and what comes twice, without a trace")
    func authentication() throws {
        var (_, forged) = client.frames("execute_request", ["code": "print forged"])
        forged[2] = Array(String(repeating: "0", count: 64).utf8)
        client.transport.deliver(forged, on: .shell)
        let (id, frames) = client.frames("execute_request", ["code": "print once"])
        client.transport.deliver(frames, on: .shell)
        client.transport.deliver(frames, on: .shell)
        client.transport.deliver([[0]], on: .shell)
        client.transport.deliver([], on: .control)
        try client.expectStatus("busy", parent: id)
        try client.expect("execute_input", parent: id)
        try client.expectStream("stdout", "once\n", parent: id)
        try client.expectStatus("idle", parent: id)
        try client.expect("execute_reply", on: .shell, parent: id)
        #expect(client.isQuiet)
        #expect(client.session.executionCount(ofShell: nil) == 1)
    }

    @Test("ends on shutdown, with a reply, also while a cell runs", arguments: [false, true])
    func shutdown(isBusy: Bool) throws {
        if isBusy {
            let id = client.send("execute_request", ["code": "spin"])
            try client.expectStatus("busy", parent: id)
            try client.expect("execute_input", parent: id)
        }
        let id = client.send("shutdown_request", ["restart": true], on: .control)
        try client.expectStatus("busy", parent: id)
        #expect(try client.expect("shutdown_reply", parent: id)["restart"] == true)
        try client.expectStatus("idle", parent: id)
        #expect(try client.expect("shutdown_reply", on: .control, parent: id)["restart"] == true)
        #expect(client.kernel.waitUntilEnded() == .shutdown(restarts: true))
    }
}
