import SessionCore
import Testing

@Suite struct CellSourceTests {
    @Test("commands are taken out and every line and column of the Swift stays")
    func blanked() {
        let cell = CellSource("let a = 1\n  %who\nprint(a)\n?print \n")
        #expect(cell.code == "let a = 1\n      \nprint(a)\n       \n")
        #expect(cell.commands.map(\.name) == ["who", "?"])
        #expect(cell.commands.map(\.argument) == ["", "print"])
        #expect(cell.commands.map(\.followsCode) == [true, true])
    }

    @Test("the statement behind %time stays where it stands")
    func time() {
        let cell = CellSource("%time f(1)")
        #expect(cell.code == "      f(1)")
        #expect(cell.commands == [.init(name: "time", argument: "f(1)", range: 0..<10, followsCode: false)])
    }

    @Test(
        "text that only looks like a command is left alone",
        arguments: [
            "let a = b\n    % c", "let a = \"\"\"\n%who\n\"\"\"", "/*\n%who\n*/",
            "let a = #\"\"\"\n\"\"\"\n%who\n\"\"\"#",
            "/* /* */\n%who\n*/", "let a = x % 2", "let a = c\n? x\n: y", "let a = c\n    ?x : y",
        ])
    func untouched(source: String) {
        #expect(CellSource(source).code == source)
        #expect(CellSource(source).commands.isEmpty)
    }

    @Test("quotes in strings and comments do not hide a command")
    func scanning() {
        #expect(CellSource("let a = \"\\\"\" // \"\"\"\n%who").commands.count == 1)
        #expect(CellSource("let a = #\"/*\"#\n%who").commands.count == 1)
        #expect(CellSource("\"\"\"\n%a\n\"\"\"\n%who").commands.map(\.name) == ["who"])
    }

    @Test("a cell is divided at its commands, but not inside a block")
    func parts() {
        #expect(
            CellSource("a\n!ls\nb").parts == [
                .code("a"), .command(.init(name: "!", argument: "ls", range: 2..<5, followsCode: true)),
                .code(" \n   \nb"),
            ])
        let block = CellSource("f {\n%who\n}")
        #expect(block.parts.first == .code("f {\n    \n}"))
        #expect(block.parts.count == 2)
        #expect(CellSource("let a = b &&\n    !c").commands.isEmpty)
    }

    @Test("a cell of commands only has no code")
    func onlyCommands() {
        #expect(!CellSource("%who\n\n").hasCode)
        #expect(CellSource("%time 1").hasCode)
    }
}
