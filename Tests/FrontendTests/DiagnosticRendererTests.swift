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
}
