import JSON
import JupyterProtocol
import Testing

@Suite("Executing cells")
struct ExecuteHandlerTests {
    let client: TestClient

    init() throws { client = try TestClient() }

    @Test("publishes input, output in order and the result, and counts")
    func order() throws {
        let id = client.send("execute_request", ["code": "print a\nprint b\nwarn c\nprint d\ndisplay e\nvalue 42"])
        try client.expectStatus("busy", parent: id)
        let input = try client.expect("execute_input", parent: id)
        #expect(input["execution_count"] == 1)
        try client.expectStream("stdout", "a\nb\n", parent: id)
        try client.expectStream("stderr", "c\n", parent: id)
        try client.expectStream("stdout", "d\n", parent: id)
        let display = try client.expect("display_data", parent: id)
        #expect(display["data"]?["text/plain"] == "e")
        #expect(display["transient"]?["display_id"] == "d")
        let result = try client.expect("execute_result", parent: id)
        #expect(result["execution_count"] == 1)
        #expect(result["data"]?["text/plain"] == "42")
        try client.expectStatus("idle", parent: id)
        let reply = try client.expect("execute_reply", on: .shell, parent: id)
        #expect(reply["status"] == "ok")
        #expect(reply["execution_count"] == 1)
        #expect(reply["payload"] == [])
        #expect(client.isQuiet)
    }

    @Test("keeps ten thousand lines complete and in few messages")
    func manyLines() throws {
        let (_, outputs) = try client.run("lines 10000")
        let streams = outputs.filter { $0.type == "stream" }
        #expect(streams.count < 10)
        let text = streams.map { $0.content["text"]?.string ?? "" }.joined()
        #expect(text == (0..<10000).map { "line \($0)\n" }.joined())
    }

    @Test("shows printed text before the cell has ended")
    func promptStream() throws {
        let id = client.send("execute_request", ["code": "print soon\nspin"])
        try client.expectStatus("busy", parent: id)
        try client.expect("execute_input", parent: id)
        try client.expectStream("stdout", "soon\n", parent: id)
        client.kernel.interrupt()
        try client.expect("error", parent: id)
        try client.expectStatus("idle", parent: id)
    }

    @Test("updates displays and clears output")
    func updates() throws {
        let (_, outputs) = try client.run("display a\nupdate b\nclear wait\nclear now")
        #expect(
            outputs.map(\.type) == [
                "execute_input", "display_data", "update_display_data", "clear_output", "clear_output",
            ])
        #expect(outputs[2].content["transient"]?["display_id"] == "d")
        #expect(outputs[3].content["wait"] == true)
        #expect(outputs[4].content["wait"] == false)
    }

    @Test("publishes nothing and counts nothing when silent")
    func silent() throws {
        let (reply, outputs) = try client.run("print a\nvalue 1", ["silent": true, "store_history": true])
        #expect(outputs.isEmpty)
        #expect(reply["execution_count"] == 0)
        #expect(client.session.history(ofShell: nil).tail(.max).isEmpty)
        let (failed, errors) = try client.run("fail no", ["silent": true])
        #expect(errors.isEmpty)
        #expect(failed["status"] == "error")
    }

    @Test("shows but does not count what is not to be stored")
    func notStored() throws {
        let (reply, outputs) = try client.run("value 1", ["store_history": false])
        #expect(outputs.map(\.type) == ["execute_input", "execute_result"])
        #expect(reply["execution_count"] == 0)
        #expect(client.session.history(ofShell: nil).tail(.max).isEmpty)
    }

    @Test("hands long texts to the frontend's pager")
    func pager() throws {
        let (reply, outputs) = try client.run("page help")
        #expect(outputs.map(\.type) == ["execute_input"])
        #expect(reply["payload"] == [["source": "page", "data": ["text/plain": "help"], "start": 0]])
    }

    @Test("sends one error and the same in the reply")
    func failure() throws {
        let (reply, outputs) = try client.run("fail badly")
        #expect(outputs.map(\.type) == ["execute_input", "error"])
        for content in [reply, outputs[1].content] {
            #expect(content["ename"] == "Failure")
            #expect(content["evalue"] == "badly")
            #expect(content["traceback"] == ["\u{1B}[31mbadly\u{1B}[0m"])
        }
        #expect(reply["status"] == "error")
    }

    @Test("evaluates user expressions after success only")
    func userExpressions() throws {
        let (reply, _) = try client.run("print a", ["user_expressions": ["x": "1+1", "y": "bad"]])
        let expressions = reply["user_expressions"]
        #expect(expressions?["x"]?["status"] == "ok")
        #expect(expressions?["x"]?["data"]?["text/plain"] == "<1+1>")
        #expect(expressions?["y"]?["status"] == "error")
        #expect(expressions?["y"]?["ename"] == "Failure")
        let (failed, _) = try client.run("fail no", ["user_expressions": ["x": "1+1"]])
        #expect(failed["user_expressions"] == [:])
    }

    @Test("aborts the execute requests that were queued when a cell failed, and nothing else")
    func abort() throws {
        let ids = [
            client.send("execute_request", ["code": "fail first"]),
            client.send("execute_request", ["code": "print second"]),
            client.send("complete_request", ["code": "p"]),
            client.send("execute_request", ["code": "print third"]),
        ]
        #expect(try client.expect("execute_reply", on: .shell, parent: ids[0])["status"] == "error")
        #expect(try client.expect("execute_reply", on: .shell, parent: ids[1])["status"] == "aborted")
        #expect(try client.expect("complete_reply", on: .shell, parent: ids[2])["status"] == "ok")
        #expect(try client.expect("execute_reply", on: .shell, parent: ids[3])["status"] == "aborted")
        try client.expectStatus("busy", parent: ids[0])
        try client.expect("execute_input", parent: ids[0])
        try client.expect("error", parent: ids[0])
        try client.expectStatus("idle", parent: ids[0])
        for id in ids.dropFirst() {
            try client.expectStatus("busy", parent: id)
            try client.expectStatus("idle", parent: id)
        }
        #expect(try client.run("print on").reply["status"] == "ok")
        #expect(client.isQuiet)
    }

    @Test("goes on after a failure when told so")
    func goOn() throws {
        let first = client.send("execute_request", ["code": "fail first", "stop_on_error": false])
        let second = client.send("execute_request", ["code": "value 2"])
        #expect(try client.expect("execute_reply", on: .shell, parent: first)["status"] == "error")
        #expect(try client.expect("execute_reply", on: .shell, parent: second)["status"] == "ok")
    }

    @Test("interrupts the running cell, once, and not the next one")
    func interrupt() throws {
        let id = client.send("execute_request", ["code": "spin"])
        try client.expectStatus("busy", parent: id)
        try client.expect("execute_input", parent: id)
        let interrupts = (0..<3).map { _ in client.send("interrupt_request", on: .control) }
        let reply = try client.expect("execute_reply", on: .shell, parent: id)
        #expect(reply["ename"] == "Interrupted")
        for interrupt in interrupts {
            #expect(try client.expect("interrupt_reply", on: .control, parent: interrupt)["status"] == "ok")
        }
        while client.transport.next(on: .iopub, milliseconds: 50) != nil {}
        _ = try client.ask("interrupt_request", on: .control)
        #expect(try client.run("print on").reply["status"] == "ok")
    }

    @Test("answers control while a cell runs")
    func controlWhileBusy() throws {
        let id = client.send("execute_request", ["code": "spin"])
        try client.expectStatus("busy", parent: id)
        try client.expect("execute_input", parent: id)
        _ = try client.ask("kernel_info_request", on: .control)
        client.kernel.interrupt()
        try client.expect("execute_reply", on: .shell, parent: id)
    }

    @Test("asks the client for a line, after what was printed")
    func input() throws {
        let id = client.send("execute_request", ["code": "print who\npassword name? "])
        let question = try client.expect("input_request", on: .stdin, parent: id)
        #expect(question["prompt"] == "name? ")
        #expect(question["password"] == true)
        client.send("input_reply", ["value": "Ada"], on: .stdin)
        try client.expectStatus("busy", parent: id)
        try client.expect("execute_input", parent: id)
        try client.expectStream("stdout", "who\n", parent: id)
        try client.expectStream("stdout", "you said Ada\n", parent: id)
        try client.expectStatus("idle", parent: id)
    }

    @Test("drops an answer that nobody waits for")
    func staleInput() throws {
        client.send("input_reply", ["value": "early"], on: .stdin)
        let id = client.send("execute_request", ["code": "ask ?"])
        try client.expect("input_request", on: .stdin, parent: id)
        client.send("input_reply", ["value": "right"], on: .stdin)
        client.send("input_reply", ["value": "late"], on: .stdin)
        let reply = try client.expect("execute_reply", on: .shell, parent: id)
        #expect(reply["status"] == "ok")
        try client.expectStatus("busy", parent: id)
        try client.expect("execute_input", parent: id)
        try client.expectStream("stdout", "you said right\n", parent: id)
    }

    @Test("takes an answer only from whom it asked, and not one to an earlier prompt")
    func wrongInput() throws {
        let first = client.send("execute_request", ["code": "ask ?"])
        let stale = try client.prompt()
        client.kernel.interrupt()
        try client.expect("execute_reply", on: .shell, parent: first)
        let second = client.send("execute_request", ["code": "ask ?"])
        let fresh = try client.prompt()
        #expect(fresh.parent == second)
        client.send("input_reply", ["value": "stale"], on: .stdin, parent: stale.id)
        client.send("input_reply", ["value": "foreign"], on: .stdin, from: "somebody else")
        client.send("input_reply", ["value": "right"], on: .stdin, parent: fresh.id)
        #expect(try client.expect("execute_reply", on: .shell, parent: second)["status"] == "ok")
        #expect(try client.streams().last == "you said right\n")
    }

    @Test("takes Ctrl-D for the end of input")
    func endOfInput() throws {
        let id = client.send("execute_request", ["code": "ask ?"])
        _ = try client.prompt()
        client.send("input_reply", ["value": "\u{4}"], on: .stdin)
        try client.expect("execute_reply", on: .shell, parent: id)
        #expect(try client.streams() == ["you said nothing\n"])
    }

    @Test("aborts after an interrupt what came before it, and not what came in knowledge of it")
    func abortAfterInterrupt() throws {
        let running = client.send("execute_request", ["code": "ask ?"])
        let before = client.send("execute_request", ["code": "print before"])
        _ = try client.prompt()
        client.kernel.interrupt()
        let after = client.send("execute_request", ["code": "print after"])
        for (id, status) in [(running, "error"), (before, "aborted"), (after, "ok")] {
            #expect(try client.expect("execute_reply", on: .shell, parent: id)["status"] == .string(status))
        }
    }

    @Test("numbers the input of an empty cell as its reply does")
    func emptyCell() throws {
        _ = try client.run("print a")
        let (reply, outputs) = try client.run("")
        #expect(outputs.map(\.type) == ["execute_input"])
        #expect(outputs[0].content["execution_count"] == 1)
        #expect(reply["execution_count"] == 1)
    }

    @Test("interrupts a prompt")
    func interruptPrompt() throws {
        let id = client.send("execute_request", ["code": "ask ?"])
        try client.expect("input_request", on: .stdin, parent: id)
        client.kernel.interrupt()
        #expect(try client.expect("execute_reply", on: .shell, parent: id)["ename"] == "Interrupted")
    }

    @Test("does not ask clients that cannot answer")
    func noInput() throws {
        let (reply, _) = try client.run("ask ?", ["allow_stdin": false])
        #expect(reply["ename"] == "InputError")
        #expect(client.isQuiet)
    }
}
