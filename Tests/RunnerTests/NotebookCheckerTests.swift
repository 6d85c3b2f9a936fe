import Files
import NotebookFormat
import Runner
import SessionCore
import TestSupport
import Testing

@Suite struct NotebookCheckerTests {
    private func check(_ script: String) throws -> NotebookChecker.Report {
        var report: NotebookChecker.Report?
        try withTemporaryFolder { folder in
            try FileAccess.replace(folder + "/a.swift", with: Array(script.utf8))
            let file = try NotebookFile(reading: folder + "/a.swift")
            report = ExecutionThread.run { NotebookChecker(session: Session(library: .standard())).check(file) }
        }
        return try #require(report)
    }

    @Test("names that a cell with a mistake declares are not said to be missing in the cells after it")
    func repeated() throws {
        let report = try check(
            """
            // %%
            let (a, b) = (1, wrong)
            struct S { var x: Missing }
            // %%
            let c = a + b
            func f(_ s: S) -> Int { 1 }
            // %%
            print(c, f)
            let d: String = 3
            // %%
            print(other)
            // %%
            let a = 2
            // %%
            print(a.count)
            """)
        // The coloured heads of the messages; under the source they stand again.
        let errors = report.messages.flatMap { $0.split(separator: "\n") }.map {
            $0.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        }
        .filter { $0.starts(with: "a.swift") }
        #expect(
            errors.map { $0.split(separator: "error: ").last.map(String.init) } == [
                "cannot find 'wrong' in scope", "cannot find type 'Missing' in scope",
                "cannot convert value of type 'Int' to specified type 'String'", "cannot find 'other' in scope",
                "value of type 'Int' has no member 'count'",
            ])
        #expect(report.errorCount == 5)
    }

    @Test("what a cell that must fail would declare is missing")
    func mustFail() throws {
        let report = try check("// %% tags=[\"raises-exception\"]\nlet a: Int = \"\"\n// %%\nprint(a)")
        #expect(report.errorCount == 1)
    }
}
