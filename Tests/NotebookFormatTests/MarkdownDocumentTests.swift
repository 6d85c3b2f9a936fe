import JSON
import NotebookFormat
import TestSupport
import Testing

@Suite struct MarkdownDocumentTests {
    private let text = """
        ---
        jupyter:
          kernelspec:
            display_name: Swift
            language: swift
            name: swiftlet
        ---

        # Title

        A paragraph.


        Another cell.

        ```swift tags=["parameters"]
        let rate = 0.1
        ```

        ```swift
        print(rate)
        ```

        ```python
        not_ours()
        ```

        <!-- #raw -->
        raw
        <!-- #endraw -->

        """

    @Test("cells, tags and lines are read")
    func reading() {
        let reading = MarkdownDocument.read(text)
        let cells = reading.notebook.cells
        #expect(cells.map(\.kind) == [.markdown, .markdown, .code, .code, .markdown, .raw])
        #expect(cells[0].source == "# Title\n\nA paragraph.")
        #expect(cells[2].tags == ["parameters"])
        #expect(cells[3].source == "print(rate)")
        #expect(cells[4].source == "```python\nnot_ours()\n```")
        #expect(reading.firstLines == [9, 14, 17, 21, 24, 29])
        #expect(reading.notebook.metadata["kernelspec"]?["name"] == "swiftlet")
    }

    @Test("what is written is read back, whatever the cells hold")
    func roundTrip() {
        var notebook = MarkdownDocument.read(text).notebook
        notebook.cells.append(.init(.markdown, id: "a", source: "one\n\n\ntwo"))
        notebook.cells.append(.init(.markdown, id: "b", source: "```swift\nlet x = 1\n```"))
        notebook.cells.append(.init(.code, id: "c", source: "let s = \"\"\"\n```\n\"\"\""))
        notebook.cells.append(.init(.markdown, id: "d", source: "tagged", metadata: ["tags": ["note"]]))
        notebook.cells.append(.init(.code, id: "e", source: ""))
        let again = MarkdownDocument.read(MarkdownDocument.write(notebook)).notebook
        #expect(again.cells.map(\.source) == notebook.cells.map(\.source))
        #expect(again.cells.map(\.kind) == notebook.cells.map(\.kind))
        #expect(again.cells.map(\.tags) == notebook.cells.map(\.tags))
        #expect(MarkdownDocument.write(MarkdownDocument.read(text).notebook) == text)
    }

    @Test("random notebooks survive the way there and back")
    func randomNotebooks() {
        var random = SplitMix(state: 5)
        let pieces = [
            "# a", "", "```", "```swift", "text", "<!-- #region -->", "<!-- #endregion -->", "---", "    x", "~~~",
        ]
        for _ in 0..<400 {
            var notebook = Notebook()
            for index in 0..<Int.random(in: 1...5, using: &random) {
                let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                    pieces.randomElement(using: &random) ?? ""
                }
                let kind: Notebook.Cell.Kind = Bool.random(using: &random) ? .code : .markdown
                let source =
                    kind == .code
                    ? lines.joined(separator: "\n").replacing("```", with: "x") : lines.joined(separator: "\n")
                guard !(kind == .markdown && source.contains("#endregion")) else { continue }
                notebook.cells.append(.init(kind, id: "c\(index)", source: source))
            }
            let again = MarkdownDocument.read(MarkdownDocument.write(notebook)).notebook
            #expect(again.cells.map(\.source) == notebook.cells.map(\.source), "\(MarkdownDocument.write(notebook))")
        }
    }
}
