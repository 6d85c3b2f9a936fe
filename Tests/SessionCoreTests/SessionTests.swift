import Glibc
import IR
import Interpreter
import SessionCore
import SessionIO
import Synchronization
import Testing

/// Keeps the events of a cell.
private final class Recorder: OutputSink {
    private let stored = Mutex<[OutputEvent]>([])
    func send(_ event: OutputEvent) { stored.withLock { $0.append(event) } }
    var events: [OutputEvent] { stored.withLock { $0 } }

    /// Streams as they are, results after `=`, errors after `!`.
    var text: String {
        events.map { event in
            switch event {
            case .stream(_, let text): text
            case .result(let bundle, let count): "=\(count): \(bundle.plainText)\n"
            case .error(let report): "!\(report.name): \(report.message)\n"
            case .display(let bundle, _): "display \(bundle.plainText)\n"
            case .updateDisplay, .clearOutput, .metric: ""
            case .progress(let text, _): text
            }
        }.joined()
    }
}

extension Session {
    /// Executes a cell on a thread of its own; what it put out and how it ended.
    fileprivate func run(_ source: String, _ options: ExecutionOptions = .init()) -> (
        text: String, outcome: ExecutionOutcome
    ) {
        ExecutionThread.run {
            let recorder = Recorder()
            let outcome = self.execute(source, context: ExecutionContext(output: recorder), options: options)
            return (recorder.text, outcome)
        }
    }
}

@Suite struct SessionTests {
    private let session = Session(library: .standard())

    @Test("what a cell declares, the next one sees; a trailing expression is the result")
    func cells() {
        #expect(session.run("let a = 40\nfunc twice(_ n: Int) -> Int { n * 2 }").text == "")
        #expect(session.run("print(twice(a))\na + 2").text == "80\n=2: 42\n")
        #expect(session.executionCount == 2)
    }

    @Test("a result whose type describes itself leaves the variables alone")
    func describedResult() {
        #expect(session.run("let a = 40\nlet text = \"kept\"").text == "")
        let cell = """
            struct Point: CustomStringConvertible {
                var description: String {
                    var sum = 0
                    for i in 0..<5 { sum += i }
                    return "sum \\(sum)"
                }
            }
            Point()
            """
        #expect(session.run(cell).text == "=2: sum 10\n")
        #expect(session.run("print(a, text)\n[Point()]").text == "40 kept\n=3: [sum 10]\n")
    }

    @Test("nothing of a cell runs if it does not check, and nothing of it is declared")
    func checkFirst() {
        let (text, outcome) = session.run("print(1)\nlet a = 1\nprint(b)")
        #expect(text.hasPrefix("!CheckError: "))
        guard case .failure(let report, .checkFailed) = outcome else {
            Issue.record("the cell did not fail")
            return
        }
        #expect(report.traceback.joined(separator: "\n").contains("Cell [1]:3:7"))
        #expect(session.run("a").outcome != .success)
    }

    @Test("a cell that fails half-way keeps what it did")
    func halfWay() {
        #expect(session.run("var a = [1]\na.append(2)\nlet b = a[5]\nlet c = 1").outcome != .success)
        #expect(session.run("a").text == "=2: [1, 2]\n")
        guard case .failure(_, .checkFailed) = session.run("c").outcome else {
            Issue.record("c was never initialised, but can be used")
            return
        }
    }

    @Test("a runtime error names the places it came through")
    func trace() {
        _ = session.run("func f(_ a: [Int]) -> Int {\n    a[3]\n}")
        guard case .failure(let report, .runtimeError) = session.run("\nprint(f([1]))").outcome else {
            Issue.record("the cell did not fail")
            return
        }
        let text = report.traceback.joined(separator: "\n")
        #expect(report.name == "IndexOutOfRange")
        #expect(text.contains("Cell [1]:2:"))
        #expect(text.contains("Cell [2]:2:"))
        #expect(text.contains("    a[3]"))
    }

    @Test("a cancelled token stops a cell, and the session lives on")
    func interrupt() {
        let token = CancellationToken()
        _ = ExecutionThread.start {
            for _ in 0..<20 { usleep(5000) }
            token.cancel()
        }
        let outcome = ExecutionThread.run { [session] in
            session.execute(
                "var n = 0\nwhile true { n += 1 }", context: ExecutionContext(output: Recorder(), cancellation: token))
        }
        guard case .failure(let report, .interrupted) = outcome else {
            Issue.record("the cell was not interrupted")
            return
        }
        #expect(report.name == "Interrupted")
        #expect(session.run("n > 0").text == "=2: true\n")
    }

    @Test("silent cells are neither counted, nor shown, nor remembered")
    func silent() {
        #expect(session.run("1", ExecutionOptions(isSilent: true)).text == "")
        #expect(session.run("2", ExecutionOptions(storesHistory: false)).text == "=0: 2\n")
        #expect(session.executionCount == 0)
        #expect(session.history.tail(.max).isEmpty)
    }

    @Test("the history has inputs and the text of values")
    func history() {
        _ = session.run("let a = 1")
        _ = session.run("a")
        #expect(
            session.history.tail(.max) == [
                .init(session: 1, line: 1, input: "let a = 1"), .init(session: 1, line: 2, input: "a", output: "1"),
            ])
    }

    @Test("user expressions are evaluated without being counted")
    func evaluate() {
        _ = session.run("let a = 1")
        let (good, bad) = ExecutionThread.run { [session] in
            let context = ExecutionContext(output: Recorder())
            return (session.evaluate("a + 1", context: context), session.evaluate("zzz", context: context))
        }
        #expect((try? good.get())?.plainText == "2")
        #expect((try? bad.get()) == nil)
        #expect(session.executionCount == 1)
    }

    @Test("a whole notebook is checked without running or declaring anything")
    func check() {
        let cells = ["let a = 1", "let b: String = a", "print(a)", "print(b)"].enumerated()
            .map { SourceText(name: "Cell [\($0.offset + 1)]", text: $0.element) }
        let found = session.check(cells)
        #expect(found.map { !$0.isEmpty } == [false, true, false, true])
        #expect(session.run("a").outcome != .success)
        #expect(session.checkCells(cells)[0].variables == [DeclaredVariable(name: "a", type: .int)])
    }

    @Test("cells that were checked together run as they were checked, and anew where the session has become another")
    func checkedBefore() {
        let sources = [
            "let a = 1", "var b = [a]", "b.append(a + 1)", "print(b, a)", "print(missing)", "// nothing", "print(a)",
        ]
        let cells = sources.map { SourceText(name: "Cell", text: $0) }
        func run(_ checks: [CellCheck], on session: Session, between: (Int) -> Void = { _ in }) -> String {
            checks.enumerated().map { index, check in
                between(index)
                return ExecutionThread.run {
                    let recorder = Recorder()
                    _ = session.execute(check, context: ExecutionContext(output: recorder))
                    return recorder.text
                }
            }.joined()
        }
        let problem = "!CheckError: cannot find 'missing' in scope\n"
        #expect(run(session.checkCells(cells), on: session) == "[1, 2] 1\n\(problem)1\n")
        #expect(session.run("%who").text == "let a: Int\nvar b: [Int]\n")
        let other = Session(library: .standard())
        let output = run(other.checkCells(cells), on: other) { index in
            if index == 3 { _ = other.run("let a = \"a text\"\nb = []") }
            if index == 6 { _ = other.run("%reset\nlet a = 2.5") }
        }
        #expect(output == "[] a text\n\(problem)2.5\n")
        let failing = Session(library: .standard())
        let checks = failing.checkCells(
            ["let x = [1]", "let y = 5 + x[3]", "let y = \"y\"", "print(y)"].map { SourceText(name: "Cell", text: $0) })
        #expect(run(checks, on: failing).hasSuffix("y\n"))
    }

    @Test("two sessions have the same bits if all values are the same to the last one")
    func bits() {
        let cells = [
            "let a = 1.0 / 3.0\nvar list = [[\"x\": 1], [:]]",
            "func f() -> Int { 1 }\nlet twice = { (x: Int) in 2 * x }",
            "struct Point { var x = 0.0 }\nvar point = Point(x: -0.0)",
            "final class Node { var next: Node? }\nlet node = Node()",
        ]
        func bits(_ last: String) -> SessionBits {
            let session = Session(library: .standard())
            for cell in cells + [last] { _ = session.run(cell) }
            return session.bits()
        }
        let first = bits("list.append([\"y\": 2])")
        #expect(first.variables.map(\.name) == ["a", "list", "point", "node"])
        #expect(first.refused.map(\.name) == ["twice"])
        #expect(first == bits("list += [[\"y\": 2]]"))
        let second = bits("list.append([\"y\": 2])\npoint.x = 0.0")
        #expect(zip(first.variables, second.variables).filter { $0 != $1 }.map(\.0.name) == ["point"])
        #expect(first.whole != second.whole)
        #expect(bits("node.next = node").variables.last != first.variables.last)
    }
}

@Suite struct SessionCommandTests {
    private let session = Session(library: .standard())

    @Test("%who lists what is declared, %reset forgets it")
    func who() {
        #expect(session.run("%who").text == "nothing is declared\n")
        #expect(session.run("var b = 2.5\nlet a = [1]\n%who").text == "let a: [Int]\nvar b: Double\n")
        #expect(session.run("%reset\nlet b = 1\n%who").text == "let b: Int\n")
    }

    @Test("%time runs the statement behind it")
    func time() throws {
        let text = session.run("%time print(3)").text
        #expect(text.hasPrefix("3\ntime: "))
        #expect(text.contains("s (processor "))
    }

    @Test("%help lists every command of the table")
    func help() {
        let text = session.run("%help").text
        for command in SessionCommand.all { #expect(text.contains(command.head)) }
        #expect(session.run("%help %timeit").text.hasPrefix("%timeit [-n loops] [-r runs] [statement]\n"))
    }

    @Test("an unknown command is an error of the check, with its place and the nearest name")
    func unknown() {
        let (text, outcome) = session.run("print(1)\n%whoo")
        #expect(text == "!CheckError: unknown session command '%whoo'; did you mean '%who'?\n")
        guard case .failure(let report, .checkFailed) = outcome else { return }
        #expect(report.traceback.joined(separator: "\n").contains("Cell [1]:2:1"))
    }

    @Test("a question mark before a name shows what is known about it")
    func inspect() {
        _ = session.run("/// Doubles.\nfunc twice(_ n: Int) -> Int { n * 2 }")
        #expect(session.run("?twice").text.contains("func twice(_ n: Int) -> Int"))
        #expect(session.run("?nothing").outcome != .success)
    }
}
