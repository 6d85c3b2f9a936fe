import Files
import Interpreter
import NotebookFormat
import Runner
import SessionCore
import TestSupport
import Testing

@Suite struct NotebookExporterTests {
    private func package(_ script: String, library: NotebookExporter.Library = .path("/lib/swiftlet")) throws
        -> NotebookExporter.Package
    {
        var package: NotebookExporter.Package?
        try withTemporaryFolder { folder in
            let input = folder + "/in.ipynb"
            try FileAccess.replace(input, with: PercentScript.read(script).notebook.bytes())
            let file = try NotebookFile(reading: input)
            package = ExecutionThread.run {
                NotebookExporter(file, session: Session(library: .standard()), library: library)
                    .package(named: "my-tour")
            }
        }
        return try #require(package)
    }

    private func text(_ path: String, of package: NotebookExporter.Package) throws -> String {
        try #require(package.files.first { $0.path == path }).text
    }

    @Test("the program has the cells in order; commands are comments, results are displayed")
    func program() throws {
        let package = try package(
            "// %%\nlet x = 1\nx\n// %%\n%time let y = x + 1\n%who\nprint(y)\n// %%\n%timeit y * 2\n"
                + "// %% tags=[\"raises-exception\"]\nlet z: Int = \"\"\n// %%\nlet x = 2.5\nx;\n")
        #expect(package.problems.isEmpty)
        #expect(package.files.map(\.path) == ["Package.swift", "Sources/MyTour/main.swift"])
        let lines = try text("Sources/MyTour/main.swift", of: package).split(separator: "\n").map {
            String($0.drop { $0 == " " })
        }
        #expect(
            lines == [
                "// Written by 'swiftlet export' from in.ipynb.", "import Foundation", "import Swiftlet",
                "// MARK: Cell [1]", "let x = 1", "display(x)", "// MARK: Cell [2]", "let y = x + 1", "// %who",
                "print(y)", "// MARK: Cell [3]", "// %timeit", "//         y * 2", "// MARK: Cell [4]", "let x_2 = 2.5",
                "display(x_2);",
            ])
    }

    @Test("the package names the library by a path or a repository, and the language mode")
    func manifest() throws {
        let local = try text("Package.swift", of: package("// %%\nprint(1)\n"))
        #expect(local.contains(".package(path: \"/lib/swiftlet\")"))
        #expect(local.contains(".product(name: \"Swiftlet\", package: \"swiftlet\")"))
        #expect(local.contains(".swiftLanguageMode(.v5)"))
        let remote = try text(
            "Package.swift",
            of: package("// %%\nprint(1)\n", library: .url("https://example.org/a/Swiftlet.git", branch: "main")))
        #expect(remote.contains(".package(url: \"https://example.org/a/Swiftlet.git\", branch: \"main\")"))
        #expect(remote.contains("package: \"Swiftlet\""))
    }

    @Test("parameters can be given by the environment")
    func parameters() throws {
        let package = try package("// %% tags=[\"parameters\"]\nlet rate = 0.1\n// %%\nprint(rate)\n")
        #expect(package.files.map(\.path).last == "Sources/MyTour/Parameters.swift")
        #expect(
            try text("Sources/MyTour/main.swift", of: package).contains("let rate = notebookParameter(\"rate\", 0.1)"))
    }

    @Test("nothing is written of a notebook that does not check")
    func problems() throws {
        let package = try package("// %%\nprint(missing)\n")
        #expect(package.files.isEmpty)
        #expect(package.problems.count == 1 && package.problems[0].contains("missing"))
    }
}
