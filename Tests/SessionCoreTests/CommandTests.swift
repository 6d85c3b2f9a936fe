import Glibc
import Interpreter
import SessionCore
import SessionIO
import Synchronization
import Testing

/// Cells with session commands. They change the working folder and the environment of the process, hence one by one.
@Suite(.serialized) struct CommandTests {
    private let session = Session(library: .standard())

    private func run(_ source: String, on session: Session? = nil, token: CancellationToken = .init()) -> String {
        let session = session ?? self.session
        return ExecutionThread.run {
            let recorder = TextRecorder()
            let context = ExecutionContext(output: recorder, cancellation: token, nextInput: recorder.setNextInput)
            _ = session.execute(source, context: context)
            return recorder.text
        }
    }

    @Test("the parts of a cell run in the order in which they stand")
    func order() {
        #expect(run("print(1)\n!echo 2\nprint(3)\n!echo 4") == "1\n2\n3\n4\n")
        #expect(run("let a = 1\n%who a\nlet b = a + 1\nb") == "let a: Int\n=2: 2\n")
    }

    @Test("nothing runs if a later part does not check")
    func checkedFirst() {
        let text = run("print(1)\n!echo 2\nprint(nothing)")
        #expect(text.hasPrefix("!CheckError"))
        #expect(!text.contains("1\n2"))
    }

    @Test("%timeit repeats a statement, shows no value and leaves nothing behind")
    func timeit() throws {
        let text = run("var n = 0\n%timeit -n 3 -r 2 n += 1\nn")
        let lines = text.split(separator: "\n")
        #expect(lines.first?.contains("per loop (mean ± standard deviation of 2 runs, 3 loops each)") == true)
        #expect(lines.last == "=1: 6")
        #expect(run("%timeit -n 2 -r 1\nlet a = 1\nprint(a)").hasPrefix("1\n1\n"))
        #expect(run("a").hasPrefix("!CheckError"))
        #expect(run("%timeit -r 1 1 + 1").contains("loops each"))
    }

    @Test("%timeit explains a missing statement, a wrong option and the statement's own error")
    func timeitErrors() {
        #expect(run("%timeit").contains("needs a statement"))
        #expect(run("%timeit -n 0 print(1)").contains("not a number above 0"))
        #expect(run("let a = [1]\n%timeit a[3]").contains("!IndexOutOfRange"))
        #expect(run("%timeit nothing()").contains("cannot find 'nothing' in scope"))
    }

    @Test("the shell's output, both streams and the exit code are shown")
    func shell() {
        #expect(run("!printf ä; printf b >&2; exit 3") == "äbexit code 3\n" || run("!exit 3") == "exit code 3\n")
        #expect(run("!cat") == "")
        #expect(run("!kill -9 $$") == "exit code 137\n")
    }

    @Test("an interruption ends the shell and what it started")
    func interruptedShell() {
        let token = CancellationToken()
        _ = ExecutionThread.start {
            usleep(200_000)
            token.cancel()
        }
        let start = ContinuousClock.now
        #expect(run("!sleep 30; sleep 30", token: token).contains("!Interrupted"))
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(run("1 + 1").contains("2"))
    }

    @Test("where the shell is off, a cell with a shell command does not check")
    func noShell() {
        let session = Session(library: .standard(), allowsShell: false)
        let text = run("print(1)\n!echo 2", on: session)
        #expect(text.hasPrefix("!CheckError"))
        #expect(text.contains("--allow-shell"))
    }

    @Test("%cd changes the folder, and back")
    func folder() {
        let before = run("%cd .")
        #expect(run("%cd /") == "/\n")
        #expect(run("!pwd") == "/\n")
        #expect(run("%cd -") == before)
        #expect(run("%cd /no/such/folder").contains("No such file or directory"))
    }

    @Test("%env sets and shows variables, the shell sees them")
    func environment() {
        #expect(run("%env SWIFTLET_TEST=a b") == "SWIFTLET_TEST=a b\n")
        #expect(run("!echo $SWIFTLET_TEST") == "a b\n")
        #expect(run("%env SWIFTLET_TEST") == "a b\n")
        #expect(run("%env").contains("SWIFTLET_TEST=a b\n"))
        #expect(run("%env NO_SUCH_VARIABLE_").hasPrefix("!CommandError"))
    }

    @Test("%load puts a file into the cell, and explains why it cannot")
    func load() {
        let path = "/tmp/swiftlet-load-\(getpid()).swift"
        _ = run("!printf 'let x = 1' > \(path)")
        defer { unlink(path) }
        #expect(run("%load \(path)") == "input: // %load \(path)\nlet x = 1\n")
        #expect(run("%load /no/such/file").contains("No such file or directory"))
        #expect(run("%load").contains("say which file"))
    }

    @Test("%history shows ranges, counts and what matches")
    func history() {
        _ = run("let a = 1")
        _ = run("a + 1")
        _ = run("let c = 3")
        #expect(run("%history") == "[1] let a = 1\n[2] a + 1\n[3] let c = 3\n")
        #expect(run("%history 1") == "[4] %history\n")
        #expect(run("%history -o 2-2") == "[2] a + 1\n→ 2\n")
        #expect(run("%history -g let*") == "[1] let a = 1\n[3] let c = 3\n")
        #expect(run("%history x").contains("neither a number of cells nor a range"))
        #expect(run("%history ~1/9223372036854775807").contains("neither a number of cells nor a range"))
    }

    @Test("%reset forgets single names")
    func reset() {
        _ = run("let a = 1\nlet b = 2\nstruct P {}")
        #expect(run("%reset a") == "")
        #expect(run("%who") == "let b: Int\nstruct P\n")
        #expect(run("%reset zz").contains("no cell has declared 'zz'"))
        #expect(run("%reset b\nb").hasPrefix("!CheckError"))
        // The language's own operators of this name are no declarations of a cell.
        #expect(run("%reset ==").contains("no cell has declared '=='"))
        #expect(run("struct Q: Equatable {}\n\\String.count == \\String.count && Q() == Q()").hasSuffix(": true\n"))
    }

    @Test("commands and their arguments are completed")
    func completion() {
        func texts(_ source: String) -> [String] {
            session.completions(in: source, atUTF8Offset: source.utf8.count).items.map(\.text)
        }
        _ = run("let alpha = 1\n!mkdir -p /tmp/swiftlet-c-\(getpid())/sub; touch /tmp/swiftlet-c-\(getpid())/some.csv")
        let folder = "/tmp/swiftlet-c-\(getpid())"
        defer { _ = run("!rm -r \(folder)") }
        #expect(texts("%ti") == ["%time", "%timeit"])
        #expect(texts("%help %w") == ["%who"])
        #expect(texts("%who al") == ["alpha"])
        #expect(texts("%load \(folder)/s") == ["\(folder)/some.csv", "\(folder)/sub/"])
        #expect(texts("print(\"\(folder)/so") == ["\(folder)/some.csv"])
        #expect(texts("print(\"a\", \"\(folder)/su") == ["\(folder)/sub/"])
        #expect(texts("!cat \(folder)/so") == ["\(folder)/some.csv"])
    }

    @Test("detail adds the source of what cells have declared, the latest one and of overloads the right one")
    func sources() {
        func text(_ source: String, detail: Int) -> String {
            session.inspection(in: source, atUTF8Offset: source.utf8.count, detail: detail)?.bundle.plainText ?? ""
        }
        for cell in [
            "func twice(_ x: Int) -> Int { x + x }", "/// Doubles.\nfunc twice(_ x: Int) -> Int {\n    x * 2\n}",
            "struct Point {\n    var x = 1\n    func moved(by step: Int) -> Int { x + step }\n}\nlet origin = Point(x: 0)",
        ] {
            _ = session.execute(cell, context: ExecutionContext(output: TextRecorder()))
        }
        #expect(!text("twice", detail: 0).contains("x * 2"))
        #expect(text("twice", detail: 1).contains("func twice(_ x: Int) -> Int {\n    x * 2\n}"))
        #expect(!text("twice", detail: 1).contains("x + x"))
        #expect(text("Point", detail: 1).contains("func moved(by step: Int)"))
        #expect(text("origin", detail: 1).contains("let origin = Point(x: 0)"))
        #expect(text("origin.moved", detail: 1).contains("{ x + step }"))
        #expect(!text("print", detail: 1).contains("Cell ["))
    }

    @Test("what is typed while a cell runs is completed at once")
    func busy() {
        let token = CancellationToken()
        _ = ExecutionThread.start { [session] in
            _ = session.execute(
                "while true {}", context: ExecutionContext(output: TextRecorder(), cancellation: token))
        }
        usleep(50_000)
        #expect(session.completions(in: "pri", atUTF8Offset: 3).items.contains { $0.text == "print" })
        #expect(session.inspection(in: "print", atUTF8Offset: 3, detail: 0) != nil)
        token.cancel()
    }
}

/// Keeps what a cell put out as text.
final class TextRecorder: OutputSink {
    private let stored = Mutex("")

    func send(_ event: OutputEvent) {
        let addition =
            switch event {
            case .stream(_, let text): text
            case .result(let bundle, let count): "=\(count): \(bundle.plainText)\n"
            case .error(let report): "!\(report.name): \(report.message)\n"
            case .display(let bundle, _): bundle.plainText
            case .updateDisplay, .clearOutput, .metric: ""
            case .progress(let text, _): text
            }
        stored.withLock { $0 += addition }
    }

    @Sendable func setNextInput(_ text: String) { stored.withLock { $0 += "input: \(text)\n" } }

    var text: String { stored.withLock { $0 } }
}
