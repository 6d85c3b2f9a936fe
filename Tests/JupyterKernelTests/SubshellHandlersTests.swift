import Glibc
import JSON
import JupyterProtocol
import Testing

@Suite("Subshells and questions during a long cell")
struct SubshellHandlersTests {
    let client: TestClient

    init() throws { client = try TestClient() }

    @Test("are made, listed and deleted")
    func life() throws {
        #expect(try client.ask("list_subshell_request", on: .control)["subshell_id"] == [])
        let id = try #require(try client.ask("create_subshell_request", on: .control)["subshell_id"])
        #expect(try client.ask("list_subshell_request", on: .control)["subshell_id"] == [id])
        #expect(try client.ask("delete_subshell_request", ["subshell_id": id], on: .control)["status"] == "ok")
        let again = try client.ask("delete_subshell_request", ["subshell_id": id], on: .control)
        #expect(again["ename"] == "UnknownSubshell")
    }

    @Test("answer while the main shell runs a cell")
    func concurrent() throws {
        let id = try #require(try client.ask("create_subshell_request", on: .control)["subshell_id"]?.string)
        let cell = client.send("execute_request", ["code": "spin"])
        try client.expectStatus("busy", parent: cell)
        try client.expect("execute_input", parent: cell)
        let question = client.send("complete_request", ["code": "p"], subshell: id)
        #expect(try client.expect("complete_reply", on: .shell, parent: question)["status"] == "ok")
        try client.expectStatus("busy", parent: question)
        try client.expectStatus("idle", parent: question)
        client.kernel.interrupt()
        try client.expect("execute_reply", on: .shell, parent: cell)
    }

    @Test("run a cell beside the main shell's; an interrupt ends both")
    func cells() throws {
        let id = try #require(try client.ask("create_subshell_request", on: .control)["subshell_id"]?.string)
        let cell = client.send("execute_request", ["code": "spin"])
        try client.expectStatus("busy", parent: cell)
        try client.expect("execute_input", parent: cell)
        let beside = client.send("execute_request", ["code": "print beside"], subshell: id)
        #expect(try client.expect("execute_reply", on: .shell, parent: beside)["status"] == "ok")
        try client.expectStatus("busy", parent: beside)
        try client.expect("execute_input", parent: beside)
        #expect(try client.expect("stream", parent: beside)["text"] == "beside\n")
        try client.expectStatus("idle", parent: beside)
        let second = client.send("execute_request", ["code": "spin"], subshell: id)
        try client.expectStatus("busy", parent: second)
        try client.expect("execute_input", parent: second)
        client.kernel.interrupt()
        for _ in 0..<2 { #expect(client.transport.next(on: .shell, milliseconds: 2000) != nil) }
    }

    @Test("count their own cells")
    func counts() throws {
        let id = try #require(try client.ask("create_subshell_request", on: .control)["subshell_id"]?.string)
        for count in 1...3 { #expect(try client.run("print main").reply["execution_count"] == .integer(count)) }
        for count in 1...2 {
            let cell = client.send("execute_request", ["code": "value 5"], subshell: id)
            #expect(
                try client.expect("execute_reply", on: .shell, parent: cell)["execution_count"] == .integer(count))
            try client.expectStatus("busy", parent: cell)
            for type in ["execute_input", "execute_result"] {
                #expect(try client.expect(type, parent: cell)["execution_count"] == .integer(count))
            }
            try client.expectStatus("idle", parent: cell)
        }
        #expect(try client.run("print main").reply["execution_count"] == 4)
    }

    @Test("ask at the same time and take answers in any order")
    func prompts() throws {
        let id = try #require(try client.ask("create_subshell_request", on: .control)["subshell_id"]?.string)
        let first = client.send("execute_request", ["code": "ask ?"])
        let prompt = try client.prompt()
        #expect(prompt.parent == first)
        let second = client.send("execute_request", ["code": "ask ?"], subshell: id)
        #expect(try client.prompt().parent == second)
        client.send("input_reply", ["value": "two"], on: .stdin, subshell: id)
        try client.expect("execute_reply", on: .shell, parent: second)
        client.send("input_reply", ["value": "one"], on: .stdin, parent: prompt.id)
        try client.expect("execute_reply", on: .shell, parent: first)
        #expect(try client.streams() == ["you said two\n", "you said one\n"])
    }

    @Test("refuse what still waits when they are deleted")
    func deletedWhileWaiting() throws {
        let id = try #require(try client.ask("create_subshell_request", on: .control)["subshell_id"]?.string)
        let running = client.send("execute_request", ["code": "ask ?"], subshell: id)
        _ = try client.prompt()
        let waiting = client.send("execute_request", ["code": "print a"], subshell: id)
        let deletion = client.send("delete_subshell_request", ["subshell_id": .string(id)], on: .control)
        #expect(try client.expect("delete_subshell_reply", on: .control, parent: deletion)["status"] == "ok")
        client.send("input_reply", ["value": "done"], on: .stdin)
        let reply = try client.expect("execute_reply", on: .shell, parent: running)
        #expect(reply["status"] == "ok")
        #expect(reply["execution_count"] == 1)
        #expect(try client.expect("execute_reply", on: .shell, parent: waiting)["ename"] == "UnknownSubshell")
    }

    @Test("that do not exist are answered with an error")
    func unknown() throws {
        let id = client.send("execute_request", ["code": "print a"], subshell: "nobody")
        #expect(try client.expect("execute_reply", on: .shell, parent: id)["ename"] == "UnknownSubshell")
        try client.expectStatus("busy", parent: id)
        try client.expectStatus("idle", parent: id)
        #expect(client.isQuiet)
    }

    @Test("a question overtakes a cell that runs long, and the cell is shown as running again")
    func overtaking() throws {
        let cell = client.send("execute_request", ["code": "spin"])
        try client.expectStatus("busy", parent: cell)
        try client.expect("execute_input", parent: cell)
        let question = client.send("complete_request", ["code": "p"], from: "another client")
        #expect(try client.expect("complete_reply", on: .shell, parent: question)["status"] == "ok")
        try client.expectStatus("busy", parent: question)
        try client.expectStatus("idle", parent: question)
        try client.expectStatus("busy", parent: cell)
        client.kernel.interrupt()
        try client.expect("execute_reply", on: .shell, parent: cell)
        try client.expect("error", parent: cell)
        try client.expectStatus("idle", parent: cell)
        #expect(client.isQuiet)
    }

    @Test("questions that are sent together with a cell wait longer for it")
    func train() throws {
        let cell = client.send("execute_request", ["code": "ask ?"])
        let questions = ["kernel_info", "comm_info"].map { ($0 + "_reply", client.send($0 + "_request")) }
        _ = try client.prompt()
        // Longer than a lone question waits.
        usleep(400_000)
        #expect(client.transport.isEmpty(.shell))
        client.send("input_reply", ["value": ""], on: .stdin)
        try client.expect("execute_reply", on: .shell, parent: cell)
        for (type, id) in questions { try client.expect(type, on: .shell, parent: id) }
    }

    @Test("questions behind short cells keep their turn")
    func order() throws {
        let ids = [
            client.send("execute_request", ["code": "lines 100"]), client.send("is_complete_request", ["code": "x"]),
            client.send("execute_request", ["code": "lines 100"]), client.send("kernel_info_request"),
        ]
        for (id, type) in zip(ids, ["execute_reply", "is_complete_reply", "execute_reply", "kernel_info_reply"]) {
            try client.expect(type, on: .shell, parent: id)
        }
    }
}
