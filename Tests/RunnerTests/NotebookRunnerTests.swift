import Files
import Glibc
import Interpreter
import JSON
import NotebookFormat
import Runner
import SessionCore
import SessionIO
import Synchronization
import TestSupport
import Testing

@Suite struct NotebookRunnerTests {
    /// Runs a script as a notebook file in a temporary folder, and hands over the report and the file written.
    private func run(
        _ script: String, _ options: RunOptions = RunOptions(),
        _ check: (NotebookRunner.Report, _ written: Notebook?) throws -> Void
    ) throws {
        try withTemporaryFolder { folder in
            let input = folder + "/in.ipynb"
            try FileAccess.replace(input, with: PercentScript.read(script).notebook.bytes())
            var options = options
            options.outputPath = folder + "/out.ipynb"
            let file = try NotebookFile(reading: input)
            let report = ExecutionThread.run { [options] in
                NotebookRunner(
                    file, session: Session(library: .standard()), options: options, progress: SilentProgress()
                )
                .run()
            }
            let written = (try? FileAccess.read(folder + "/out.ipynb")).flatMap { try? Notebook(parsing: $0) }
            try check(report, written)
        }
    }

    private func statuses(_ notebook: Notebook) -> [String?] {
        notebook.cells.filter { $0.kind == .code }.map { $0.metadata["papermill"]?["status"]?.string }
    }

    @Test("outputs, counts and marks are in the notebook that is written")
    func outputs() throws {
        try run("// %%\nprint(1)\n2 + 3\n// %% [markdown]\n// text\n// %%\n\n// %%\n\"x\"\n") { report, written in
            #expect(report.ending == .success)
            let cells = try #require(written).cells
            #expect(cells.map(\.executionCount) == [1, nil, nil, 2])
            #expect(
                cells[0].outputs == [
                    .stream(name: "stdout", text: "1\n"),
                    .result(data: ["text/plain": "5"], metadata: [:], executionCount: 1),
                ])
            #expect(written == report.notebook)
            #expect(report.notebook.metadata["papermill"]?["exception"] == .null)
        }
    }

    @Test("a failed cell ends the run; with allowed errors the rest runs, and the ending still tells")
    func failures() throws {
        let script = "// %%\nlet a = [1]\n// %%\na[1]\n// %%\nprint(a)\n"
        try run(script) { report, written in
            #expect(report.ending == .cellFailed)
            #expect(written.map(statuses) == ["completed", "failed", "pending"])
            guard case .error(let name, _, _)? = written?.cells[1].outputs.last else {
                Issue.record("no error output")
                return
            }
            #expect(name == "IndexOutOfRange")
        }
        try run(script, RunOptions(allowsErrors: true)) { report, written in
            #expect(report.ending == .cellFailed)
            #expect(written.map(statuses) == ["completed", "failed", "completed"])
        }
    }

    @Test("a cell that does not check keeps every cell from running, and no file is written")
    func checkFirst() throws {
        try run("// %%\nprint(1)\n// %%\nlet a: Int = \"x\"\n") { report, written in
            #expect(report.ending == .checkFailed)
            #expect(report.messages.count == 1)
            #expect(report.messages.first?.contains("Cell [2]") == true)
            #expect(written == nil)
        }
    }

    @Test("tags skip cells, and demand that a cell fails")
    func tags() throws {
        let skip = "// %% tags=[\"skip-execution\"]\nnonsense(\n"
        let raises = "// %% tags=[\"raises-exception\"]\n"
        try run(skip + raises + "[1][2]\n// %%\nprint(1)\n") { report, written in
            #expect(report.ending == .success)
            #expect(written.map(statuses) == ["pending", "failed", "completed"])
        }
        try run(raises + "let a: Int = \"does not check\"\n// %%\nprint(1)\n") { report, _ in
            #expect(report.ending == .success)
        }
        try run(raises + "print(1)\n// %%\nprint(2)\n") { report, written in
            #expect(report.ending == .cellFailed)
            #expect(written.map(statuses) == ["completed", "pending"])
        }
    }

    @Test("parameters are injected behind their cell, and replaced when the result is run again")
    func parameters() throws {
        let script = "// %% tags=[\"parameters\"]\nlet n = 1\nvar rate = 0.5\n// %%\nprint(n, rate)\n"
        var result: Notebook?
        try run(script, RunOptions(parameters: [GivenParameter(name: "rate", text: "2")])) { report, written in
            result = written
            let cells = try #require(written).cells
            #expect(cells[1].source == "// Parameters\nvar rate: Double = 2.0")
            #expect(cells[1].tags == ["injected-parameters"])
            #expect(cells[2].outputs == [.stream(name: "stdout", text: "1 2.0\n")])
            #expect(report.notebook.metadata["papermill"]?["parameters"] == ["rate": 2])
        }
        let again = PercentScript.write(try #require(result))
        try run(again, RunOptions(parameters: [GivenParameter(name: "n", text: "7")])) { _, written in
            let cells = try #require(written).cells
            #expect(cells.count == 3)
            #expect(cells[2].outputs == [.stream(name: "stdout", text: "7 0.5\n")])
        }
        try run(script, RunOptions(parameters: [GivenParameter(name: "rate", text: "x")])) { report, written in
            #expect(report.ending == .checkFailed)
            #expect(report.messages == ["parameter rate: 'x' is not a number (Double)"])
            #expect(written == nil)
        }
    }

    @Test("an endless cell is stopped by its timeout and marked")
    func timeout() throws {
        let script = "// %%\nprint(1)\nwhile true {}\n// %%\nprint(2)\n"
        try run(script, RunOptions(cellTimeout: 0.1)) { report, written in
            #expect(report.ending == .timedOut)
            #expect(report.messages == ["cell 1 took longer than 0.10 s"])
            #expect(written.map(statuses) == ["failed", "pending"])
            #expect(written?.cells[0].outputs.first == .stream(name: "stdout", text: "1\n"))
            #expect(written?.metadata["swiftlet"] == ["ending": "timed out", "surface": "log"])
        }
    }

    @Test("a place that cannot be written is told before anything runs")
    func unwritable() throws {
        try withTemporaryFolder { folder in
            try FileAccess.replace(folder + "/in.swift", with: Array("print(1)\n".utf8))
            let file = try NotebookFile(reading: folder + "/in.swift")
            let options = RunOptions(outputPath: folder + "/missing/out.ipynb")
            let report = ExecutionThread.run {
                NotebookRunner(
                    file, session: Session(library: .standard()), options: options, progress: SilentProgress()
                )
                .run()
            }
            #expect(report.ending == .cellFailed)
            #expect(report.messages.first?.hasPrefix("cannot write ") == true)
            #expect(report.notebook.cells[0].outputs.isEmpty)
        }
    }

    /// Calls `act` before each cell, on the thread that runs them.
    private final class BeforeCells: RunProgress {
        let act: @Sendable (Int) -> Void
        init(_ act: @escaping @Sendable (Int) -> Void) { self.act = act }
        func begin(cell: CellHeading) { act(cell.number) }
        func receive(_ event: OutputEvent) {}
        func end(cell: CellHeading, seconds: Double, verdict: CellVerdict) {}
        func report(_ message: String) {}
    }

    private func run(
        _ script: String, in folder: String, before act: @escaping @Sendable (Int) -> Void
    ) throws -> NotebookRunner.Report {
        try FileAccess.makeFolder(folder + "/out")
        try FileAccess.replace(folder + "/in.swift", with: Array(script.utf8))
        let file = try NotebookFile(reading: folder + "/in.swift")
        return ExecutionThread.run {
            NotebookRunner(
                file, session: Session(library: .standard()),
                options: RunOptions(outputPath: folder + "/out/a.ipynb"), progress: BeforeCells(act)
            )
            .run()
        }
    }

    /// What each cell has printed; nil where it has put out nothing or something else.
    private func printed(_ notebook: Notebook) -> [String?] {
        notebook.cells.map { cell in
            guard case .stream("stdout", let text)? = cell.outputs.first, cell.outputs.count == 1 else { return nil }
            return text
        }
    }

    @Test("what a cell has put out is in the file before the next cell ends")
    func writtenBehind() throws {
        try withTemporaryFolder { folder in
            let found = Mutex<[[String?]]>([])
            let report = try run("// %%\nprint(1)\n// %%\nprint(2)\n// %%\nprint(3)\n", in: folder) { number in
                // Nothing runs meanwhile, and yet the cell before this one comes into the file.
                for _ in 0..<5000 {
                    let written = (try? FileAccess.read(folder + "/out/a.ipynb")).flatMap { try? Notebook(parsing: $0) }
                    let texts = written.map(printed) ?? []
                    if texts.count { $0 != nil } == number - 1 { return found.withLock { $0.append(texts) } }
                    usleep(1000)
                }
            }
            #expect(report.ending == .success)
            #expect(found.withLock { $0 } == [[nil, nil, nil], ["1\n", nil, nil], ["1\n", "2\n", nil]])
        }
    }

    @Test("a file that can no longer be written behind the cells fails the run, which is told once")
    func unwritableLater() throws {
        try withTemporaryFolder { folder in
            let report = try run("// %%\nprint(1)\n// %%\nprint(2)\n// %%\nprint(3)\n", in: folder) { number in
                if number == 2 { rename(folder + "/out", folder + "/elsewhere") }
            }
            #expect(report.ending == .cellFailed)
            #expect(report.messages.count == 1 && report.messages[0].hasPrefix("cannot write "))
            #expect(printed(report.notebook) == ["1\n", "2\n", "3\n"])
            #expect(!report.isWritten)
        }
    }

    @Test("after many quick cells the file has the state of the end")
    func manyQuickCells() throws {
        try withTemporaryFolder { folder in
            let report = try run((0..<200).map { "// %%\nprint(\($0))\n" }.joined(), in: folder) { _ in }
            #expect(report.ending == .success)
            #expect(try Notebook(parsing: FileAccess.read(folder + "/out/a.ipynb")) == report.notebook)
            #expect(FileAccess.names(in: folder + "/out") == ["a.ipynb"])
        }
    }
}
