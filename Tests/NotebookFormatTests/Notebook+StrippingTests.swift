import JSON
import NotebookFormat
import Testing

@Suite struct NotebookStrippingTests {
    @Test("stripping takes out what a run put in, and nothing else")
    func stripped() {
        let clean = Notebook(cells: [
            Notebook.Cell(.markdown, id: "m", source: "# T"),
            Notebook.Cell(.code, id: "c", source: "1", metadata: ["tags": ["parameters"]]),
        ])
        var run = clean
        run.metadata["papermill"] = ["version": nil]
        run.cells[1].outputs = [.stream(name: "stdout", text: "1\n")]
        run.cells[1].executionCount = 3
        run.cells[1].metadata["papermill"] = ["status": "completed"]
        run.cells.append(
            Notebook.Cell(.code, id: "i", source: "let a = 2", metadata: ["tags": ["injected-parameters"]]))
        #expect(run.stripped() == clean)
    }
}
