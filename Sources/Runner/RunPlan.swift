import IR
import NotebookFormat
import SessionCore

/// The notebook as it will run, and its code cells in order.
struct RunPlan: Sendable {
    struct CodeCell: Sendable {
        /// Among all cells of the notebook, from 0.
        var index: Int
        var heading: CellHeading
        /// With the name that messages give it: `Cell [2]`, or the name of the script.
        var source: SourceText
        /// Tagged `raises-exception`.
        var mustFail: Bool
    }

    private(set) var notebook: Notebook
    private let scriptName: String?
    private var firstLines: [Int]

    init(_ file: NotebookFile) {
        notebook = file.notebook
        scriptName = file.format == .script ? file.name : nil
        firstLines = file.firstLines
        // Marks that an earlier run of papermill put between the cells.
        if notebook.cells.contains(where: { $0.tags.contains("papermill-error-cell-tag") }) {
            notebook.cells.removeAll { $0.tags.contains("papermill-error-cell-tag") }
        }
    }

    /// Code cells that are not empty and not tagged `skip-execution`.
    var codeCells: [CodeCell] {
        let indices = notebook.cells.indices.filter { index in
            let cell = notebook.cells[index]
            return cell.kind == .code && !cell.tags.contains("skip-execution")
                && cell.source.contains { !$0.isWhitespace }
        }
        return indices.enumerated().map { position, index in
            let cell = notebook.cells[index]
            return CodeCell(
                index: index,
                heading: CellHeading(number: position + 1, count: indices.count, title: RunPlan.title(of: cell)),
                source: source(of: index, number: position + 1), mustFail: cell.tags.contains("raises-exception"))
        }
    }

    /// A cell of a script begins on its line of the file, so that messages point into the file.
    private func source(of index: Int, number: Int) -> SourceText {
        let text = notebook.cells[index].source
        guard let scriptName, firstLines.indices.contains(index), firstLines[index] > 0 else {
            return SourceText(name: "Cell [\(number)]", text: text)
        }
        return SourceText(
            name: scriptName, text: String(repeating: "\n", count: firstLines[index] - 1) + text)
    }

    private static func title(of cell: Notebook.Cell) -> String {
        let lines = cell.source.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "\t" } }
        let first = lines.first { !$0.isEmpty && !$0.hasPrefix("import ") } ?? lines.first ?? ""
        let title = cell.metadata["title"]?.string ?? String(first)
        return title.count > 72 ? title.prefix(71) + "…" : title
    }

    /// What the check of all cells found wrong, rendered; empty if the notebook may run.
    func problems(session: Session) -> [String] {
        let cells = codeCells
        return zip(cells, session.checkCells(cells.map(\.source))).compactMap { cell, check in
            guard check.hasErrors, !cell.mustFail else { return nil }
            return Session.render(check.diagnostics, of: check.source)
        }
    }

    /// Puts the given parameters into a cell of their own behind the one that declares them, in place of one that an
    /// earlier run injected.
    mutating func inject(_ given: [GivenParameter], session: Session) throws(ParameterInjector.Failure) {
        guard !given.isEmpty else { return }
        let cells = codeCells
        let parametersIndex = notebook.cells.firstIndex {
            $0.kind == .code && $0.tags.contains(ParameterInjector.parametersTag)
        }
        var declared: [DeclaredVariable] = []
        if let parametersIndex {
            let upToParameters = cells.filter { $0.index <= parametersIndex }
            if let check = session.checkCells(upToParameters.map(\.source)).last,
                upToParameters.last?.index == parametersIndex
            {
                guard !check.hasErrors else {
                    throw ParameterInjector.Failure(problems: [Session.render(check.diagnostics, of: check.source)])
                }
                declared = check.variables
            }
        }
        let source = try ParameterInjector(declared: declared).source(for: given)
        if let old = notebook.cells.firstIndex(where: { $0.tags.contains(ParameterInjector.injectedTag) }) {
            remove(at: old)
        }
        guard
            let parametersIndex = notebook.cells.firstIndex(where: { $0.tags.contains(ParameterInjector.parametersTag) }
            )
        else { return }
        var cell = Notebook.Cell(.code, id: notebook.freshIdentifier(for: source), source: source)
        cell.tags = [ParameterInjector.injectedTag]
        notebook.cells.insert(cell, at: parametersIndex + 1)
        // Line 0: the cell is not in the file.
        if !firstLines.isEmpty { firstLines.insert(0, at: parametersIndex + 1) }
    }

    private mutating func remove(at index: Int) {
        notebook.cells.remove(at: index)
        if firstLines.indices.contains(index) { firstLines.remove(at: index) }
    }
}
