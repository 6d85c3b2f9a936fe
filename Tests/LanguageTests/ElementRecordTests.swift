import Testing

@Suite("Records in arrays that are changed in their places")
struct ElementRecordTests {
    private func searches(_ body: String) -> Int {
        let text = """
            struct Body { var x: Double; var y: Double; var n: Int }
            func f(_ bodies: inout [Body], _ i: Int, _ j: Int, _ d: Double) {
            \(body)
            }
            """
        return ProgramRunner.disassembly(text).split(separator: "\n").count { $0.contains(": elementRecord ") }
    }

    @Test("changes one after the other find the record once")
    func once() {
        #expect(searches("bodies[i].x -= d * d; bodies[i].y -= d; bodies[i].n += 1") == 1)
        #expect(searches("bodies[i].x = d; let e = bodies[j].x * d; bodies[i].y = e") == 1)
    }

    @Test(
        "what may move the record, share it or come from elsewhere has it found again",
        arguments: [
            "bodies[i].x = 1; bodies[j].x = 2", "bodies[i].x = 1; let all = bodies; bodies[i].y = all[j].x",
            "bodies[i].x = 1; let one = bodies[i]; bodies[i].y = one.x",
            "bodies[i].x = 1; bodies.append(bodies[j]); bodies[i].y = 2",
            "bodies[i].x = 1; if d > 0 { bodies[i].y = 2 }; ",
            "var k = i; bodies[k].x = 1; k += 1; bodies[k].y = 2",
        ])
    func again(body: String) {
        #expect(searches(body) == 2)
    }
}
