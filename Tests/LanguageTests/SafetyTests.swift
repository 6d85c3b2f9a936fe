import Interpreter
import Testing

/// No program ends the process.
struct SafetyTests {
    @Test(
        "a program that goes too far is stopped with an error",
        arguments: [
            ("func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))", RuntimeError.Kind.recursionTooDeep),
            ("func f(_ n: Int) -> Int { [n].map { f($0 + 1) }[0] }\nprint(f(0))", .recursionTooDeep),
            ("let f: (Int) -> Int = { n in g(n) }\nfunc g(_ n: Int) -> Int { f(n) }\nprint(f(1))", .recursionTooDeep),
            ("let a = [Int](repeating: 0, count: 1 << 40)\nprint(a.count)", .outOfMemory),
            ("let a = [Int](repeating: 0, count: -1)\nprint(a.count)", .invalidRange),
            ("var a = [1]\nwhile true { a += a }", .outOfMemory),
            ("var s = \"ab\"\nwhile true { s += s }", .outOfMemory),
            ("let s = String(repeating: \"abc\", count: 1 << 50)\nprint(s.count)", .outOfMemory),
            ("let r = (0...Int.max).map { $0 }", .indexOutOfRange),
            ("print([1, 2].prefix(-1))", .invalidRange),
            ("var a: [Int] = []\nprint(a.remove(at: 0))", .indexOutOfRange),
            ("var a = [1]\na.insert(1, at: 5)", .indexOutOfRange),
            ("var a = [1]\na[3...7] = [1]", .indexOutOfRange),
            ("print(Int(Double.nan))", .invalidConversion),
            ("let x = Dictionary(uniqueKeysWithValues: [(1, 2), (1, 3)])", .fatalError),
            ("print(Int.min / [-1][0])", .arithmeticOverflow),
            ("print(Int.min % [-1][0])", .arithmeticOverflow),
            ("print(abs(Int.min))", .arithmeticOverflow),
            ("for i in stride(from: 0, to: 10, by: [0][0]) { print(i) }", .invalidRange),
            ("print(String(5, radix: 99))", .fatalError),
            ("print((Int.min..<2).count)", .arithmeticOverflow),
            ("let all: [Int] = (Int.min...0).reversed()", .arithmeticOverflow),
            ("print((Int.max - 1..<Int.max).prefix(5).dropFirst(Int.max).first!)", .unexpectedNil),
            ("print(Double.random(in: -.infinity..<1e308))", .invalidRange),
            ("print(\"abc\".endIndex.utf16Offset(in: \"\"))", .indexOutOfRange),
            (
                "struct S: CustomStringConvertible { var description: String { \"\\(self)\" } }\nprint(S())",
                .recursionTooDeep
            ),
        ])
    func stopped(program: String, kind: RuntimeError.Kind) {
        let failure = ProgramRunner.failure(program)
        #expect(failure?.kind == kind, "\(failure.map { "\($0)" } ?? "no failure")")
    }

    @Test(
        "an endless loop can be interrupted",
        arguments: [
            "while true {}", "repeat { continue } while true", "func f() { f2() }\nfunc f2() {}\nwhile true { f() }",
            "for i in 0... { _ = i }", "while true { _ = [1, 2].map { $0 + 1 } }",
        ])
    func interrupted(program: String) {
        #expect(ProgramRunner.failure(program, interruptedAfter: 0.05)?.kind == .interrupted)
    }

    @Test(
        "what would take the checker for ever is refused at once",
        arguments: [
            "let a = " + String(repeating: "[", count: 3000) + "1" + String(repeating: "]", count: 3000),
            "let a: " + String(repeating: "[", count: 3000) + "Int" + String(repeating: "]", count: 3000) + " = []",
            "let x = 1\nlet y = " + Array(repeating: "x", count: 20000).joined(separator: " + "),
            "let y = " + (0..<40).map { "[\($0)].map { a\($0) in " }.joined() + "\"a\" + 1"
                + String(repeating: " }", count: 40),
            "let y = " + String(repeating: "{ ", count: 2000) + "1" + String(repeating: " }", count: 2000),
        ])
    func refused(program: String) {
        let start = ContinuousClock.now
        #expect(!ProgramRunner.run(program).errors.isEmpty)
        #expect(start.duration(to: .now) < .seconds(30))
    }

    @Test("a switch over thousands of cases is checked in time")
    func manyCases() {
        let names = (0..<2000).map { "c\($0)" }
        let cases = names.map { "case .\($0): print(\"\($0)\")" }.joined(separator: "\n")
        let program = "enum E { case \(names.joined(separator: ", ")) }\nlet e = E.c7\nswitch e {\n\(cases)\n}"
        let start = ContinuousClock.now
        #expect(ProgramRunner.run(program).output == "c7\n")
        #expect(start.duration(to: .now) < .seconds(30))
    }

    @Test("a long chain of values ends without deep recursion")
    func chain() {
        let program = """
            indirect enum List { case end, node(Int, List) }
            var list = List.end
            for i in 0..<1000000 { list = .node(i, list) }
            print("made")
            list = .end
            print("gone")
            """
        #expect(ProgramRunner.run(program).output == "made\ngone\n")
    }

    @Test(
        "nothing is left of a program that is stopped in or right behind a call of the library",
        arguments: [
            "var w = 0.0\nwhile true { for (x, y) in zip([1.0, 2], [3.0, 4]) { w += x * y } }",
            "while true { print([3, 1, 2].sorted().map { \"\\($0)\" }.joined(separator: \",\"), terminator: \"\") }",
            """
            func f() throws -> [Int] { [1, 2].reversed() }
            var k = [Int]()
            while true { do { k = try f() } catch { print(error) } }
            """,
            "let many = Array(0..<300_000)\nwhile true { print(many.map { $0 + 1 }.sorted(by: >).count) }",
            """
            let many = (0..<200_000).map { ($0 &* 7919) % 100_003 }
            while true { var copy = many; copy.sort(); print(copy[0]) }
            """,
        ])
    func stopped(_ program: String) { #expect(ProgramRunner.examine(program).leaks == 0) }
}
