import JSON
import JupyterProtocol
import TestSupport
import Testing

@Suite("Hostile input")
struct HostileInputTests {
    @Test("every authenticated request, whatever it contains, is answered between busy and idle")
    func contents() throws {
        let client = try TestClient()
        var random = SplitMix(state: 3)
        let types = [
            "execute_request", "complete_request", "inspect_request", "is_complete_request", "history_request",
            "comm_info_request", "comm_open", "comm_msg", "comm_close", "connect_request", "kernel_info_request",
        ]
        for _ in 0..<4000 {
            let type = types[Int(random.next() % UInt64(types.count))]
            let id = client.send(type, randomContent(&random))
            try client.expectStatus("busy", parent: id)
            if type.hasSuffix("_request") {
                let frames = try #require(client.transport.next(on: .shell), "\(type) is not answered")
                #expect(frames.count >= 7)
            }
            while let frames = client.transport.next(on: .iopub) {
                if String(decoding: frames[frames.count - 1], as: UTF8.self).contains("\"idle\"") { break }
            }
        }
        #expect(try client.run("print on").reply["status"] == "ok")
    }

    /// An object with the names of the protocol and values of any kind. None of them can be a cell that asks or spins.
    private func randomContent(_ random: inout SplitMix) -> JSONValue {
        let names = [
            "code", "cursor_pos", "detail_level", "silent", "store_history", "user_expressions", "stop_on_error",
            "hist_access_type", "n", "session", "start", "stop", "pattern", "unique", "comm_id", "target_name", "data",
        ]
        var object = JSONObject()
        for name in names where random.next() % 2 == 0 { object[name] = randomValue(&random, depth: 0) }
        return random.next() % 20 == 0 ? randomValue(&random, depth: 0) : .object(object)
    }

    private func randomValue(_ random: inout SplitMix, depth: Int) -> JSONValue {
        switch random.next() % (depth < 3 ? 11 : 9) {
        case 0: return nil
        case 1: return .bool(random.next() % 2 == 0)
        case 2: return .integer(Int(truncatingIfNeeded: random.next()))
        case 3: return .integer(Int(random.next() % 20) - 10)
        case 4: return .double(Double(random.next()) / 3)
        case 5: return .string(["tail", "range", "search"][Int(random.next() % 3)])
        case 6: return .string(["fail", "print é😀", "value \u{0}", "*[a-", "{"][Int(random.next() % 5)])
        case 7: return .integer(.max)
        case 8: return .integer(.min)
        case 9: return .array((0..<Int(random.next() % 4)).map { _ in randomValue(&random, depth: depth + 1) })
        default:
            var object = JSONObject()
            for index in 0..<Int(random.next() % 4) { object["k\(index)"] = randomValue(&random, depth: depth + 1) }
            return .object(object)
        }
    }

    @Test("mutants of signed frames never stop the kernel")
    func frames() throws {
        let client = try TestClient()
        var random = SplitMix(state: 5)
        for index in 0..<10_000 {
            var (_, frames) = client.frames("complete_request", ["code": "print", "cursor_pos": 3])
            let frame = Int(random.next() % UInt64(frames.count))
            switch index % 4 {
            case 0: frames.remove(at: frame)
            case 1: frames.swapAt(frame, Int(random.next() % UInt64(frames.count)))
            default:
                guard !frames[frame].isEmpty else { continue }
                frames[frame][Int(random.next() % UInt64(frames[frame].count))] ^= UInt8(1 + random.next() % 255)
            }
            // Half of them carry a right signature, so that what is behind it is reached.
            if index % 2 == 0, frames.count > 5 {
                frames = client.sign(Array(frames[3...]))
            }
            client.transport.deliver(frames, on: [.shell, .control, .stdin, .iopub][index % 4])
        }
        let id = client.send("kernel_info_request", on: .control)
        while let frames = client.transport.next(on: .control) {
            if String(decoding: frames[4], as: UTF8.self).contains("\"\(id)\"") { return }
        }
        Issue.record("the kernel does not answer any more")
    }
}
