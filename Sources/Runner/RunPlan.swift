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
        /// Where it stands in the file; nil if it does not or nobody knows.
        var line: Int?
    }

    private(set) var notebook: Notebook
    /// Code cells that are not empty and not tagged `skip-execution`.
    private(set) var codeCells: [CodeCell] = []
    private let scriptName: String?
    private var firstLines: [Int]

    init(_ file: NotebookFile) {
        notebook = file.notebook
        scriptName = file.format == .notebook ? nil : file.name
        firstLines = file.firstLines
        // Marks that an earlier run of papermill put between the cells.
        for index in notebook.cells.indices.reversed()
        where notebook.cells[index].tags.contains("papermill-error-cell-tag") {
            remove(at: index)
        }
        codeCells = foundCodeCells()
    }

    private func foundCodeCells() -> [CodeCell] {
        let found = notebook.cells.indices.compactMap { index -> (index: Int, tags: Set<String>)? in
            let cell = notebook.cells[index]
            guard cell.kind == .code, cell.source.contains(where: { !$0.isWhitespace }) else { return nil }
            let tags = cell.tagsAndMarks
            return tags.isDisjoint(with: ["skip-execution", "nbval-skip"]) ? (index, tags) : nil
        }
        return found.enumerated().map { position, entry in
            let (index, tags) = entry
            return CodeCell(
                index: index,
                heading: CellHeading(
                    number: position + 1, count: found.count, title: RunPlan.title(of: notebook.cells[index])),
                source: source(of: index, number: position + 1),
                mustFail: !tags.isDisjoint(with: ["raises-exception", "nbval-raises-exception"]),
                line: firstLines.indices.contains(index) && firstLines[index] > 0 ? firstLines[index] : nil)
        }
    }

    /// A cell of a script begins on its line of the file, so that messages point into the file.
    private func source(of index: Int, number: Int) -> SourceText {
        let text = notebook.cells[index].source
        guard let scriptName, firstLines.indices.contains(index), firstLines[index] > 0 else {
            return SourceText(name: "Cell [\(number)]", text: text)
        }
        return SourceText(name: scriptName, text: text, firstLine: firstLines[index])
    }

    private static func title(of cell: Notebook.Cell) -> String {
        let title = cell.metadata["title"]?.string ?? String(firstLine(of: cell.source))
        return title.count > 72 ? title.prefix(71) + "…" : title
    }

    /// The first line that is not blank and imports nothing; the first of all if there is none.
    private static func firstLine(of source: String) -> Substring {
        var fallback: Substring?
        var rest = source[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != "\n" }
            rest = rest[line.endIndex...].dropFirst()
            guard !line.isEmpty else { continue }
            let text = line.drop { $0 == " " || $0 == "\t" }
            if !text.isEmpty, !text.hasPrefix("import ") { return text }
            fallback = fallback ?? text
        }
        return fallback ?? ""
    }

    /// What is wrong with one cell.
    struct Problem: Sendable {
        /// Among the code cells, from 0.
        var position: Int
        /// The first error in a sentence.
        var summary: String
        /// All diagnostics, rendered.
        var message: String
    }

    /// What the check of all cells found wrong; empty if the notebook may run.
    func problems(_ checks: [CellCheck]) -> [Problem] {
        zip(findings(checks), checks).enumerated().compactMap { position, pair in
            let (diagnostics, check) = pair
            guard let first = diagnostics.first(where: { $0.severity == .error }) else { return nil }
            return Problem(
                position: position, summary: first.message, message: Session.render(diagnostics, of: check.source))
        }
    }

    /// What the check of all cells has to say of each.
    func findings(_ checks: [CellCheck]) -> [[Diagnostic]] {
        var findings = Findings()
        return zip(codeCells, checks).map { findings.next(of: $0, $1) }
    }

    /// What the check of a cell after the other has to say. Left out are cells that must fail, and names that are missing
    /// only because the cell that declares them has errors of its own.
    struct Findings {
        private var missing: Set<String> = []

        mutating func next(of cell: CodeCell, _ check: CellCheck) -> [Diagnostic] {
            guard !cell.mustFail else { return [] }
            let repeated = Set(
                missing.flatMap { ["cannot find '\($0)' in scope", "cannot find type '\($0)' in scope"] })
            if check.hasErrors {
                missing.formUnion(check.declaredNames)
            } else if !missing.isEmpty {
                missing.subtract(check.declaredNames)
            }
            return check.diagnostics.filter { !repeated.contains($0.message) }
        }
    }

    /// The variables of the cell tagged `parameters`.
    func declaredParameters(session: Session) throws(ParameterInjector.Failure) -> [DeclaredVariable] {
        guard let parametersIndex else { return [] }
        let upToParameters = codeCells.filter { $0.index <= parametersIndex }
        guard let check = session.checkCells(upToParameters.map(\.source)).last,
            upToParameters.last?.index == parametersIndex
        else { return [] }
        guard !check.hasErrors else {
            throw ParameterInjector.Failure(problems: [Session.render(check.diagnostics, of: check.source)])
        }
        return check.variables
    }

    /// The first code cell tagged `parameters`.
    var parametersIndex: Int? {
        notebook.cells.firstIndex { $0.kind == .code && $0.tags.contains(ParameterInjector.parametersTag) }
    }

    /// Puts the given parameters into a cell of their own behind the one that declares them, in place of one that an
    /// earlier run injected.
    mutating func inject(_ given: [GivenParameter], session: Session) throws(ParameterInjector.Failure) {
        guard !given.isEmpty else { return }
        let declared = try declaredParameters(session: session)
        let source = try ParameterInjector(declared: declared).source(for: given)
        defer { codeCells = foundCodeCells() }
        if let old = notebook.cells.firstIndex(where: { $0.tags.contains(ParameterInjector.injectedTag) }) {
            remove(at: old)
        }
        guard let parametersIndex else { return }
        var cell = Notebook.Cell(.code, id: notebook.freshIdentifier(for: source), source: source)
        cell.tags = [ParameterInjector.injectedTag]
        notebook.cells.insert(cell, at: parametersIndex + 1)
        // Line 0: the cell is not in the file.
        if firstLines.count == notebook.cells.count - 1 { firstLines.insert(0, at: parametersIndex + 1) }
    }

    /// The notebook without the secrets that were injected.
    func redacted(_ redactor: SecretRedactor) -> Notebook { notebook.redacted(redactor) }

    private mutating func remove(at index: Int) {
        notebook.cells.remove(at: index)
        if firstLines.indices.contains(index) { firstLines.remove(at: index) }
    }
}

extension Notebook {
    /// The notebook with masks in place of the secrets in the cell of the injected parameters.
    func redacted(_ redactor: SecretRedactor) -> Notebook {
        var notebook = self
        for index in cells.indices where cells[index].tags.contains(ParameterInjector.injectedTag) {
            notebook.cells[index].source = redactor.redacted(cells[index].source)
        }
        return notebook
    }
}

extension Notebook.Cell {
    /// Its tags, and those of nbval that stand in it as comments: `// NBVAL_IGNORE_OUTPUT`.
    var tagsAndMarks: Set<String> {
        var all = Set(tags)
        guard source.containsBytes(of: "NBVAL_") || source.containsBytes(of: "PYTEST_VALIDATE_") else { return all }
        for line in source.split(separator: "\n") {
            let text = line.drop { $0 == " " }
            guard text.hasPrefix("//") else { continue }
            let word = text.dropFirst(2).drop { $0 == " " }
            if word.hasPrefix("NBVAL_") || word.hasPrefix("PYTEST_VALIDATE_") {
                all.insert(word.prefix { $0 != " " }.lowercased().replacing("_", with: "-"))
            }
        }
        return all
    }
}
