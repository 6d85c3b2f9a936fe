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
}
