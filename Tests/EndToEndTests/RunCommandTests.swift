import Foundation
import Testing

@Suite(.enabled(if: Swiftlet.isBuilt)) struct RunCommandTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test("a script prints to the standard output, its value too, and nothing else")
    func script() throws {
        try folder.write(
            "import Swiftlet\nlet a = [1, 2, 3].map { $0 * 2 }\nprint(\"sum\", a.reduce(0, +))\na\n", to: "a.swift")
        let outcome = try Swiftlet.run(["run", "a.swift"], in: folder)
        #expect(outcome.output == "sum 12\n[2, 4, 6]\n")
        #expect(outcome.errors == "")
        #expect(outcome.code == 0)
    }

    @Test("a cell that fails ends the run with 1; the notebook keeps what ran and marks what did not")
    func failure() throws {
        try folder.write(
            "// %%\nprint(\"one\")\n\n// %%\nlet a = [1]\nprint(a[3])\n\n// %%\nprint(\"never\")\n", to: "a.swift")
        let outcome = try Swiftlet.run(["run", "a.swift", "-o", "out.ipynb"], in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.output == "one\n")
        #expect(outcome.errors.contains("a.swift:6"))
        let cells = try folder.cells(of: "out.ipynb")
        #expect(cells.map(\.status) == ["completed", "failed", "pending"])
        #expect(cells[0].streamText == "one\n")
    }

    @Test("with a typo in the last cell nothing runs and nothing is written")
    func typo() throws {
        try folder.write("// %%\nprint(\"one\")\n\n// %%\nlet total = 1\nprint(totl)\n", to: "a.swift")
        let outcome = try Swiftlet.run(["run", "a.swift", "-o", "out.ipynb"], in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("a.swift:6:7: error: "))
        #expect(outcome.errors.contains("totl"))
        #expect(!folder.has("out.ipynb"))
    }

    @Test(
        "a signal stops an endless cell, keeps its output and gives the code of the signal",
        arguments: [SIGINT, SIGTERM])
    func stopped(signal: Int32) throws {
        try folder.write(
            "// %%\nprint(\"started\")\nvar n = 0\nwhile true { n &+= 1 }\n\n// %%\nprint(2)\n", to: "a.swift")
        let outcome = try Swiftlet.run(
            ["run", "a.swift", "-o", "out.ipynb"], in: folder, sending: signal, after: "started")
        #expect(outcome.code == 128 + signal)
        let cells = try folder.cells(of: "out.ipynb")
        #expect(cells.map(\.status) == ["failed", "pending"])
        #expect(cells[0].streamText == "started\n")
    }

    @Test("a cell that takes too long is stopped")
    func timeout() throws {
        try folder.write("var n = 0\nwhile true { n &+= 1 }\n", to: "a.swift")
        let outcome = try Swiftlet.run(["run", "a.swift", "--timeout", "0.2"], in: folder)
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("cell 1 took longer than 0.20 s"))
    }

    @Test("parameters replace the defaults, typed; unknown names and wrong values fail before anything runs")
    func parameters() throws {
        try folder.write(
            "// %% tags=[\"parameters\"]\nlet rate = 0.1\nlet name = \"x\"\n\n// %%\nprint(rate * 2, name)\n",
            to: "a.swift")
        let good = try Swiftlet.run(["run", "a.swift", "-p", "rate=1", "-p", "name=a b"], in: folder)
        #expect(good.output == "2.0 a b\n")
        let wrong = try Swiftlet.run(["run", "a.swift", "-p", "rate=fast"], in: folder)
        #expect(wrong.code == 2)
        #expect(wrong.errors == "parameter rate: 'fast' is not a number (Double)\n")
        let unknown = try Swiftlet.run(["run", "a.swift", "-p", "rat=1"], in: folder)
        #expect(unknown.code == 2)
        #expect(unknown.errors == "unknown parameter 'rat'; did you mean 'rate'?\n")
    }

    @Test("a notebook is written beside the input with its outputs")
    func notebook() throws {
        try folder.write(
            """
            {"cells": [{"cell_type": "code", "id": "a", "metadata": {}, "execution_count": 9, "outputs": [],
            "source": ["1 + 2"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """, to: "a.ipynb")
        let outcome = try Swiftlet.run(["run", "a.ipynb", "-q"], in: folder)
        #expect(outcome.code == 0)
        #expect(outcome.output == "3\n")
        let cell = try #require(try folder.cells(of: "a.out.ipynb").first)
        #expect(cell["execution_count"] as? Int == 1)
        #expect(cell.status == "completed")
    }

    @Test("a script reads the standard input")
    func input() throws {
        try folder.write("while let line = readLine() { print(line.uppercased()) }\n", to: "a.swift")
        #expect(try Swiftlet.run(["run", "a.swift"], in: folder, input: "a\nb\n").output == "A\nB\n")
    }

    @Test("wrong usage gives 2 and a sentence")
    func usage() throws {
        let outcome = try Swiftlet.run(["run", "missing.swift"], in: folder)
        #expect(outcome.code == 2)
        #expect(outcome.errors == "error: cannot read 'missing.swift': No such file or directory\n")
        #expect(try Swiftlet.run(["run"], in: folder).code == 2)
    }
}
