import Frontend
import IR
import SessionIO

// What a frontend asks beside executing. Nothing here evaluates anything or changes the session.

extension Session {
    /// Checks the cells of a notebook in order, each seeing what those before declare, and runs nothing.
    public func check(_ cells: [SourceText]) -> [[Diagnostic]] { checkCells(cells).map(\.diagnostics) }

    /// Checks the cells of a notebook in order and says which variables each declares. `execute` takes what it found.
    public func checkCells(_ cells: [SourceText]) -> [CellCheck] {
        var checks: [CellCheck] = []
        checkCells(cells) { checks.append($0) }
        return checks
    }

    /// The same, each told to `body` as soon as it is checked: who does not keep them all keeps less memory.
    public func checkCells(_ cells: [SourceText], _ body: (CellCheck) -> Void) {
        var (scope, mark) = state.withLock { ($0.scope, $0.mark) }
        for source in cells {
            let cell = CellSource(source.text)
            let checked = checkParts(of: cell, source, in: scope)
            let marks = (before: mark, after: ScopeMark())
            (scope, mark) = (checked.scope, marks.after)
            let variables = checked.parts.flatMap { $0?.program?.globals ?? [] }.map {
                DeclaredVariable(name: $0.name, type: $0.type, isMutable: $0.isMutable)
            }
            body(
                CellCheck(
                    source: source, diagnostics: checked.diagnostics, variables: variables, cell: cell,
                    parts: checked.parts, scope: checked.scope, marks: marks))
        }
    }

    /// Checks the parts of a cell in order, up to the first that has errors.
    func checkParts(
        of cell: CellSource, _ source: SourceText, in scope: SessionScope
    ) -> (parts: [CheckedCell?], diagnostics: [Diagnostic], scope: SessionScope) {
        var scope = scope
        var checked: [CheckedCell?] = []
        var diagnostics = cell.commands.compactMap(problem)
        let before = scope
        for part in cell.parts {
            // What comes after a mistake only repeats it.
            guard !checked.contains(where: { $0?.hasErrors ?? false }) else {
                checked.append(nil)
                continue
            }
            switch part {
            case .command(let command):
                if command.name == "reset" { scope = resetting(command.argument, scope) }
                if command.name == "restore" { scope = scopeAfterRestore(command.argument) ?? scope }
                checked.append(nil)
            case .code(let text), .measured(_, let text):
                let isRepeated = if case .measured(let command, _) = part { command.name == "timeit" } else { false }
                let part = SourceText(
                    name: source.name, text: isRepeated ? Session.block(text) : text, firstLine: source.firstLine)
                let result = checker.check(part, in: scope)
                diagnostics += result.diagnostics.filter { $0.severity == .error || !isRepeated }
                if !isRepeated { scope = result.scope }
                checked.append(result)
            }
        }
        if diagnostics.contains(where: { $0.severity == .error }) { scope = before }
        return (checked, diagnostics, scope)
    }

    private func resetting(_ argument: String, _ scope: SessionScope) -> SessionScope {
        let names = argument.split { $0 == " " || $0 == "," }
        return names.isEmpty ? SessionScope() : names.reduce(scope) { $0.removing(name: String($1)) }
    }

    /// A block around the code of `%timeit`, so that each loop begins anew. It takes the place of the blanks that are
    /// there for the command.
    private static func block(_ text: String) -> String {
        guard let first = text.utf8.firstIndex(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }) else {
            return text
        }
        let opening = "do {"
        let before = text.utf8[..<first]
        guard
            let gap = before.indices.first(where: { start in
                before[start...].prefix(opening.utf8.count).count == opening.utf8.count
                    && before[start...].prefix(opening.utf8.count).allSatisfy { $0 == 0x20 }
            })
        else { return opening + text + "\n}" }
        let end = text.utf8.index(gap, offsetBy: opening.utf8.count)
        return String(text[..<gap]) + opening + String(text[end...]) + "\n}"
    }

    /// Diagnostics as a terminal shows them: compiler style, coloured.
    public static func render(_ diagnostics: [Diagnostic], of source: SourceText) -> String {
        Frontend.render(diagnostics, in: source, coloured: true)
    }

    /// A command that does not exist or is not allowed.
    private func problem(of command: CellSource.Command) -> Diagnostic? {
        let range = SourceRange(command.range.lowerBound, command.range.upperBound)
        if command.name == "!", !allowsShell {
            return Diagnostic(
                .error, "shell commands do not run here; 'swiftlet run --allow-shell' allows them", at: range)
        }
        guard SessionCommand.named(command.name) == nil else { return nil }
        return Diagnostic(.error, SessionCommand.unknown(command.name), at: range)
    }

    /// What is known about the name at a place; with `detail` above 0 also the documentation in full, and the source
    /// of what cells have declared.
    public func inspection(in source: String, atUTF8Offset offset: Int, detail: Int) -> Inspection? {
        let found = checker.inspection(in: CellSource(source).code, at: offset, scope: scope)
        guard !found.isEmpty else { return nil }
        let shown = found.map { item in
            (item.declaration, detail > 0 ? item.documentation : Session.firstParagraph(of: item.documentation))
        }
        var text = shown.map { $0.1.isEmpty ? $0.0 : "\($0.0)\n\n\($0.1)" }.joined(separator: "\n\n")
        var markdown = shown.map { "```swift\n\($0.0)\n```\n\n\($0.1)" }.joined(separator: "\n\n")
        for (name, code) in detail > 0 ? sources(of: found) : [] {
            text += "\n\n\(name):\n\(code)"
            markdown += "\n\n\(name):\n```swift\n\(code)\n```"
        }
        return Inspection(bundle: MIMEBundle(data: [MIMEBundle.plainTextType: text, "text/markdown": markdown]))
    }

    /// The sources of what cells have declared, each with the place it comes from.
    private func sources(of found: [Inspected]) -> [(place: String, code: String)] {
        let cells = state.withLock { $0.declarations }.reversed().compactMap { declaration -> SourceText? in
            if case .cell(let source, _) = declaration.entry { source } else { nil }
        }
        var sources: [(place: String, code: String)] = []
        for item in found {
            guard let name = item.cellName else { continue }
            for cell in cells {
                guard let code = declarationSource(of: name, like: item.declaration, in: cell.text) else { continue }
                if !sources.contains(where: { $0.code == code }) { sources.append((cell.name, code)) }
                break
            }
        }
        return sources
    }

    private static func firstParagraph(of text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { break }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    /// Whether there is nothing in a cell to execute.
    public func isBlank(_ source: String) -> Bool { CellSource(source).isBlank }

    /// Whether a terminal should run what was typed.
    public func completeness(of source: String) -> Completeness {
        switch Frontend.completeness(of: CellSource(source).code) {
        case .complete: return .complete
        case .incomplete(let indentation):
            return .incomplete(indentation: String(repeating: " ", count: indentation))
        case .invalid: return .invalid
        case .unknown: return .unknown
        }
    }
}
