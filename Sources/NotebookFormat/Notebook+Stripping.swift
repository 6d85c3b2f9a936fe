extension Notebook {
    /// The notebook without anything that running it put in: outputs, counts, marks and injected cells.
    public func stripped() -> Notebook {
        var notebook = self
        notebook.cells.removeAll { cell in
            cell.tags.contains("injected-parameters") || cell.tags.contains("papermill-error-cell-tag")
        }
        for index in notebook.cells.indices {
            notebook.cells[index].outputs = []
            notebook.cells[index].executionCount = nil
            for key in ["papermill", "execution"] { notebook.cells[index].metadata[key] = nil }
        }
        for key in ["papermill", "swiftlet"] { notebook.metadata[key] = nil }
        return notebook
    }
}
