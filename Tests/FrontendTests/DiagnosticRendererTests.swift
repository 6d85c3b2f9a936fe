import Frontend
import IR
import Testing

struct DiagnosticRendererTests {
    @Test("A diagnostic shows its place, its line and a mark under the column")
    func renders() {
        let source = SourceText(name: "Cell [4]", text: "let lr = 3\nlet opt = SGD(learningRate: lr)")
        let diagnostic = Diagnostic(.error, "cannot convert value", at: SourceRange(39, 41))
        #expect(
            render([diagnostic], in: source, coloured: false) == """
                Cell [4]:2:29: error: cannot convert value
                1 | let lr = 3
                2 | let opt = SGD(learningRate: lr)
                  |                             `- error: cannot convert value
                """)
        #expect(render([diagnostic], in: source, coloured: true).contains("\u{1B}[1;31merror:"))
    }

    @Test("A cell of a file has the lines of the file")
    func lines() {
        let source = SourceText(name: "lesson.swift", text: "let a = 1\nlet b: String = a", firstLine: 98)
        #expect(source.position(of: 0) == (98, 1))
        #expect(source.position(of: 26) == (99, 17))
        #expect(source.line(98) == "let a = 1")
        #expect(source.line(99) == "let b: String = a")
        let first = Diagnostic(.error, "no", at: SourceRange(4, 5))
        let second = Diagnostic(
            .error, "no text", at: SourceRange(26, 27), notes: [Diagnostic(.note, "a number", at: SourceRange(4, 5))])
        #expect(
            render([first, second], in: source, coloured: false) == """
                lesson.swift:98:5: error: no
                98 | let a = 1
                   |     `- error: no
                lesson.swift:99:17: error: no text
                98 | let a = 1
                99 | let b: String = a
                   |                 `- error: no text
                lesson.swift:98:5: note: a number
                98 | let a = 1
                """)
    }

    @Test("What the library declares is told under the mistake, not at the first line")
    func placeless() {
        let source = SourceText(name: "Cell [1]", text: "let a = 1\nstruct S: Schedule {}")
        let diagnostic = Diagnostic(
            .error, "does not conform", at: SourceRange(17, 18),
            notes: [Diagnostic(.note, "protocol requires a function", at: .none)])
        #expect(
            render([diagnostic], in: source, coloured: false) == """
                Cell [1]:2:8: error: does not conform
                1 | let a = 1
                2 | struct S: Schedule {}
                  |        `- error: does not conform
                  |        `- note: protocol requires a function
                """)
    }
}
