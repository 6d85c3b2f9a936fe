import Frontend
import IR

extension Session {
    /// The cells of a notebook, which must check (`checkCells`), as one native program.
    ///
    /// Session commands become comments. A cell that is expected to fail cannot be part of a program; leave it out.
    /// Numbers, texts and Booleans of the cells in `parameters` are taken from the function `notebookParameter`.
    public func export(_ cells: [SourceText], parameters: Set<Int> = []) -> String {
        var scope = self.scope
        var export = NativeExport(of: cells.map { CellSource($0.text).code })
        var program = ""
        for (number, source) in cells.enumerated() {
            let cell = CellSource(source.text)
            let checked = checkParts(of: cell, source, in: scope)
            scope = checked.scope
            program += "// MARK: Cell [\(number + 1)]\n\n"
            let last = cell.parts.lastIndex { if case .command = $0 { false } else { true } }
            for (index, (part, result)) in zip(cell.parts, checked.parts).enumerated() {
                switch part {
                case .command(let command): program += "// \(head(of: command))\(command.argument)\n"
                case .measured(let command, let text) where command.name == "timeit":
                    program += "// %timeit\(text.split(separator: "\n").map { "\n// \($0)" }.joined())\n"
                case .measured(_, let text), .code(let text):
                    let isDisplayed = index == last && result?.program?.endsInResult ?? false
                    let constants = parameters.contains(number) ? result?.program?.constants ?? [] : []
                    program +=
                        export.add(text, isDisplayed: isDisplayed, parameters: constants).trimmingBlankLines + "\n"
                }
            }
            program += "\n"
        }
        return program
    }

    private func head(of command: CellSource.Command) -> String {
        let head = SessionCommand.named(command.name)?.head ?? "%\(command.name)"
        return head.hasPrefix("%") && !command.argument.isEmpty ? head + " " : head
    }
}

extension Program {
    /// Whether running the cell shows a value.
    fileprivate var endsInResult: Bool {
        guard let last = main.body.last, case .result = last.kind else { return false }
        return true
    }

    /// Variables that a text from outside can give a value.
    fileprivate var constants: Set<String> {
        Set(globals.filter { [.int, .double, .float, .bool, .string].contains($0.type) }.map(\.name))
    }
}

extension String {
    /// Without the blank lines before the first line that says something and after the last.
    fileprivate var trimmingBlankLines: String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
        func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\r" } }
        while let first = lines.first, isBlank(first) { lines.removeFirst() }
        while let last = lines.last, isBlank(last) { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
