import Frontend
import IR
import SessionIO

// What a frontend asks beside executing. Nothing here evaluates anything or changes the session.

extension Session {
    /// Checks the cells of a notebook in order, each seeing what those before declare, and runs nothing.
    public func check(_ cells: [SourceText]) -> [[Diagnostic]] { checkCells(cells).map(\.diagnostics) }

    /// Checks the cells of a notebook in order and says which variables each declares.
    public func checkCells(_ cells: [SourceText]) -> [CellCheck] {
        var scope = self.scope
        return cells.map { source in
            let cell = CellSource(source.text)
            let unknown = unknownCommands(in: cell)
            guard cell.hasCode else { return CellCheck(source: source, diagnostics: unknown, variables: []) }
            if cell.commands.contains(where: { $0.name == "reset" && !$0.followsCode }) { scope = SessionScope() }
            let checked = checker.check(SourceText(name: source.name, text: cell.code), in: scope)
            scope = checked.scope
            let variables = (checked.program?.globals ?? []).map {
                DeclaredVariable(name: $0.name, type: $0.type, isMutable: $0.isMutable)
            }
            return CellCheck(source: source, diagnostics: unknown + checked.diagnostics, variables: variables)
        }
    }

    /// Diagnostics as a terminal shows them: compiler style, coloured.
    public static func render(_ diagnostics: [Diagnostic], of source: SourceText) -> String {
        Frontend.render(diagnostics, in: source, coloured: true)
    }

    func unknownCommands(in cell: CellSource) -> [Diagnostic] {
        cell.commands.filter { $0.name != "?" && SessionCommand.named($0.name) == nil }
            .map { command in
                Diagnostic(
                    .error, SessionCommand.unknown(command.name),
                    at: SourceRange(command.range.lowerBound, command.range.upperBound))
            }
    }

    /// What could be typed at a place, on broken code too.
    public func completions(in source: String, atUTF8Offset offset: Int) -> CompletionList {
        if let commands = commandCompletions(in: source, at: offset) { return commands }
        let found = checker.completions(in: CellSource(source).code, at: offset, scope: scope)
        let items = found.items.map { item in
            CompletionList.Item(
                text: item.text, kind: CompletionList.Kind(rawValue: item.kind.rawValue) ?? .variable,
                signature: item.signature)
        }
        return CompletionList(items: items, replacement: found.replacement)
    }

    /// Session commands, if the line up to `offset` begins with `%`.
    private func commandCompletions(in source: String, at offset: Int) -> CompletionList? {
        let bytes = Array(source.utf8.prefix(offset))
        let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        guard start < bytes.count, bytes[start] == UInt8(ascii: "%") else { return nil }
        let typed = String(decoding: bytes[(start + 1)...], as: UTF8.self)
        let matching = SessionCommand.all.filter { $0.name.hasPrefix(typed) }
        return CompletionList(
            items: matching.map { .init(text: "%\($0.name)", kind: .command, signature: $0.help) },
            replacement: start..<bytes.count)
    }

    /// What is known about the name at a place; with `detail` above 0 also the documentation in full.
    public func inspection(in source: String, atUTF8Offset offset: Int, detail: Int) -> Inspection? {
        let found = checker.inspection(in: CellSource(source).code, at: offset, scope: scope)
        guard !found.isEmpty else { return nil }
        let shown = found.map { item in
            (item.declaration, detail > 0 ? item.documentation : Session.firstParagraph(of: item.documentation))
        }
        let text = shown.map { $0.1.isEmpty ? $0.0 : "\($0.0)\n\n\($0.1)" }.joined(separator: "\n\n")
        let markdown = shown.map { "```swift\n\($0.0)\n```\n\n\($0.1)" }.joined(separator: "\n\n")
        return Inspection(bundle: MIMEBundle(data: [MIMEBundle.plainTextType: text, "text/markdown": markdown]))
    }

    private static func firstParagraph(of text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { break }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

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
