import Interpreter
import JSON
import NotebookFormat
import Runner
import SessionCore
import Synchronization
import Testing

@Suite struct NotebookVerifierTests {
    private func run(_ file: NotebookFile) -> NotebookRunner.Report {
        ExecutionThread.run {
            NotebookRunner(
                file, session: Session(library: .standard()), options: RunOptions(keepsBits: true),
                progress: SilentProgress()
            ).run()
        }
    }

    private func file(_ script: String) -> NotebookFile {
        NotebookFile(path: "a.ipynb", format: .notebook, notebook: PercentScript.read(script).notebook)
    }

    /// Runs a script, changes what is stored, and verifies.
    private func verify(
        _ script: String, _ options: NotebookVerifier.Options = .init(), _ change: (inout Notebook) -> Void
    ) throws -> (report: NotebookRunner.Report, updated: Notebook) {
        var stored = file(script)
        stored.notebook = run(stored).notebook
        change(&stored.notebook)
        let changed = stored
        return try NotebookVerifier(changed, options: options) { run(changed) }.verify()
    }

    private func print(_ text: String, inCell index: Int) -> (inout Notebook) -> Void {
        { $0.cells[index].outputs = [.stream(name: "stdout", text: text)] }
    }

    private let script = "// %%\nlet a = 0.5\n// %%\nprint(a, 3)\n// %%\na * 2\n"

    @Test("what is as stored passes; what is not is named and can be stored")
    func outputs() throws {
        #expect(try verify(script) { _ in }.report.ending == .success)
        let (report, updated) = try verify(script, .init(), print("0.6 3\n", inCell: 1))
        #expect(report.ending == .outputsDiffer)
        #expect(report.ending.exitCode == 4)
        guard case .differed(let differences) = report.cells[1].verdict else {
            Issue.record("no difference")
            return
        }
        #expect(differences[0].summary.hasPrefix("stdout differs: 0.6 is stored, 0.5 is put out (off by 0.1"))
        #expect(differences[0].lines == ["-0.6 3", "+0.5 3"])
        #expect(updated.cells[1].outputs == [.stream(name: "stdout", text: "0.5 3\n")])
        #expect(JUnitReport(report, path: "a.ipynb").text.contains("<failure type=\"OutputsDiffer\""))
    }

    @Test("tolerances, of all cells or of one")
    func tolerances() throws {
        #expect(try verify(script, .init(), print("0.500001 3\n", inCell: 1)).report.ending == .success)
        let (report, _) = try verify(
            script, .init(tolerance: .none), print("0.50000009999999 3\n", inCell: 1))
        #expect(report.messages.contains { $0.contains("(off by 1.0e-7, 2.0e-7 of it)") })
        let wide = NotebookVerifier.Options(tolerance: NumericTolerance(relative: 0.3))
        #expect(try verify(script, wide, print("0.6 3\n", inCell: 1)).report.ending == .success)
        #expect(try verify(script, wide, print("0.5 4\n", inCell: 1)).report.ending == .outputsDiffer)
        let own = try verify(script) {
            $0.cells[1].outputs = [.stream(name: "stdout", text: "0.6 3\n")]
            $0.cells[1].metadata["verify"] = ["relative": 0.5]
        }
        #expect(own.report.ending == .success)
    }

    @Test("nbval's tags and marks")
    func tags() throws {
        let wrong = print("wrong", inCell: 1)
        func tagged(_ tag: String, _ options: NotebookVerifier.Options = .init()) throws -> RunEnding {
            try verify(script, options) {
                wrong(&$0)
                $0.cells[1].tags = [tag]
            }.report.ending
        }
        let lax = NotebookVerifier.Options(isLax: true)
        #expect(try tagged("nbval-ignore-output") == .success)
        #expect(try tagged("nbval-skip") == .success)
        #expect(try tagged("other") == .outputsDiffer)
        #expect(try tagged("other", lax) == .success)
        #expect(try tagged("nbval-check-output", lax) == .outputsDiffer)
        let marked = "// %%\nlet a = 1\n// %%\n// NBVAL_IGNORE_OUTPUT\nprint(a)\n"
        #expect(try verify(marked, .init(), wrong).report.ending == .success)
    }

    @Test("rules replace what need not be equal")
    func rules() throws {
        let rules = try SanitizingRules(parsing: "[r]\nregex: (id)=\\w+\nreplace: \\1=X\n")
        #expect(rules.applied(to: "id=a1 id=b2") == "id=X id=X")
        #expect(
            SanitizingRules.durations.applied(to: "took 12.5 ms, 3 s of 4 steps/s")
                == "took DURATION, DURATION of 4 steps/s")
        #expect(throws: SanitizingRules.Failure.self) { try SanitizingRules(parsing: "regex: (\nreplace: x") }
        #expect(throws: SanitizingRules.Failure.self) { try SanitizingRules(parsing: "regex: a") }
    }

    @Test("outputs that are gone or new count as differences")
    func missing() throws {
        let gone = try verify(script) { $0.cells[0].outputs = [.stream(name: "stdout", text: "x")] }
        #expect(gone.report.cells[0].complaint == "stdout: stored, but not put out any more")
        let added = try verify(script) { $0.cells[2].outputs = [] }
        #expect(added.report.cells[2].complaint == "result: put out, but not stored")
    }

    @Test("runs that differ do not have the same bits")
    func bits() {
        let same = file("// %%\nprint(1.0 / 3.0)\n")
        #expect(NotebookVerifier(same, options: .init()) { run(same) }.verifyBits().ending == .success)
        let other = file("// %%\nprint(1.0 / 3.0 + 1e-16)\n")
        let count = Mutex(0)
        let report = NotebookVerifier(same, options: .init()) {
            run(
                count.withLock { count in
                    count += 1
                    return count
                } == 1 ? same : other)
        }.verifyBits()
        #expect(report.ending == .outputsDiffer)
        #expect(report.cells[0].complaint?.contains("in the first run") == true)
    }

    @Test("runs that put out the same but leave other variables do not have the same bits")
    func variableBits() {
        func report(_ first: String, _ second: String) -> NotebookRunner.Report {
            let count = Mutex(0)
            return NotebookVerifier(file(first), options: .init()) {
                run(
                    file(
                        count.withLock { count in
                            count += 1
                            return count
                        } == 1 ? first : second))
            }.verifyBits()
        }
        let script = "// %%\nlet a = 1\n// %%\nvar total = 1.0 / 3.0\nlet f = { 1 }\n// %%\ntotal += VALUE\nprint(a)\n"
        let whole = script.replacing("VALUE", with: "1.0")
        let same = report(whole, whole)
        #expect(same.ending == .success)
        #expect(same.bits?.refused.map(\.name) == ["f"])
        let other = report(
            script.replacing("VALUE", with: "0.0"), script.replacing("VALUE", with: "1e-16"))
        #expect(other.ending == .outputsDiffer)
        #expect(other.cells.map { $0.complaint != nil } == [false, true, false])
        #expect(other.cells[1].complaint?.hasPrefix("variable 'total' (Double): ") == true)
        let ignored = script.replacing("// %%\nvar", with: "// %% tags=[\"nbval-ignore-output\"]\nvar")
        let overlooked = report(
            ignored.replacing("VALUE", with: "0.0"), ignored.replacing("VALUE", with: "1e-16"))
        #expect(overlooked.ending == .success)
    }

    @Test("two drawings that differ in a time only, and so in their names, are the same")
    func figureNames() {
        func outputs(_ name: String, _ time: String, _ place: Int = 7) -> [Notebook.Output] {
            let svg =
                "<svg aria-labelledby=\"\(name)-t \(name)-d\"><title id=\"\(name)-t\">epoch 1 \(time)</title>"
                + "<path clip-path=\"url(#\(name)-c)\" d=\"M\(place) 5\"/></svg>"
            return [.display(data: ["image/svg+xml": .string(svg)], metadata: [:])]
        }
        for tolerance in [0.0, 0.51] {
            let comparison = OutputComparison(tolerance: .none, rules: .durations, drawingTolerance: tolerance)
            #expect(comparison.differences(outputs("p8sk7r3", "0.9 ms"), outputs("p2rk09w", "1.8 ms")) == [])
            #expect(comparison.differences(outputs("p8sk7r3", "0.9 ms"), outputs("p2rk09w", "1.8 ms", 9)).count == 1)
            #expect(comparison.differences(outputs("p8sk7r3", "0.9 ms"), outputs("p2rk09w", "none")).count == 1)
        }
    }

    @Test("a difference shows cells added, removed and changed")
    func difference() {
        let old = PercentScript.read("// %%\nlet a = 1\nlet b = 2\n// %%\nprint(a)\n// %% [markdown]\n// text\n")
            .notebook
        let new = PercentScript.read("// %%\nlet a = 1\nlet b = 3\n// %%\nprint(a)\n// %%\nlet other = \"x\"\n")
            .notebook
        let difference = NotebookDifference(from: old, to: new)
        #expect(
            TerminalProgress.withoutColours(difference.text) == """
                cell 1 (code) changed
                   let a = 1
                  -let b = 2
                  +let b = 3
                cell 3 (markdown) removed
                  -text
                cell 3 (code) added
                  +let other = "x"

                """)
        #expect(NotebookDifference(from: old, to: old).isEmpty)
    }
}
