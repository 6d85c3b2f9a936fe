import Testing

@Suite(.enabled(if: Swiftlet.isBuilt)) struct ReplCommandTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test("cells are run when they are complete and see what was declared before")
    func cells() throws {
        let outcome = try Swiftlet.run(
            ["repl"], in: folder, input: "func twice(_ n: Int) -> Int {\n    n * 2\n}\nlet a = twice(21)\na\n")
        #expect(outcome.output == "42\n")
        #expect(outcome.code == 0)
    }

    @Test("after an error the session goes on, and the end tells of it")
    func error() throws {
        let outcome = try Swiftlet.run(["repl"], in: folder, input: "let a = 1\nlet b = a + \"x\"\nprint(a)\n")
        #expect(outcome.output == "1\n")
        #expect(outcome.errors.contains("error:"))
        #expect(outcome.code == 1)
    }
}
