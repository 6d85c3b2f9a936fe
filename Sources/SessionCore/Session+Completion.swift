import Frontend
import Interpreter
import SessionIO

extension Session {
    /// What could be typed at a place, on broken code too.
    public func completions(in source: String, atUTF8Offset offset: Int) -> CompletionList {
        let bytes = Array(source.utf8)
        let end = min(max(0, offset), bytes.count)
        if let commands = commandCompletions(bytes, end) { return commands }
        let code = CellSource(source).code
        if let paths = pathCompletions(inStringOf: code, bytes, end) { return paths }
        let found = checker.completions(in: code, at: end, scope: scope)
        let items = found.items.map { item in
            CompletionList.Item(
                text: item.text, kind: CompletionList.Kind(rawValue: item.kind.rawValue) ?? .variable,
                signature: item.signature)
        }
        return CompletionList(items: items, replacement: found.replacement)
    }

    /// Names and arguments of session commands, if the cursor's line begins with one whose argument is no Swift.
    private func commandCompletions(_ bytes: [UInt8], _ end: Int) -> CompletionList? {
        let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        guard start < end else { return nil }
        let line = String(decoding: bytes[start..<end], as: UTF8.self)
        guard line.hasPrefix("%") || line.hasPrefix("!") else { return nil }
        if line.hasPrefix("%"), !line.contains(" ") {
            let matching = SessionCommand.all.filter { $0.head.hasPrefix(line) }
            return CompletionList(
                items: matching.map { .init(text: $0.head, kind: .command, signature: $0.help) },
                replacement: start..<end)
        }
        let name = line.hasPrefix("!") ? "!" : String(line.dropFirst().prefix { $0 != " " })
        guard let command = SessionCommand.named(name) else { return nil }
        let typed = line.lastIndex(of: " ").map { String(line[line.index(after: $0)...]) } ?? String(line.dropFirst())
        let wordStart = end - typed.utf8.count
        let items: [CompletionList.Item]
        switch command.argument {
        case .swift, .other: return nil
        case .path: items = paths(typed)
        case .command:
            guard typed.hasPrefix("%") || typed.isEmpty else { return nil }
            items = SessionCommand.all.filter { $0.head.hasPrefix(typed) }
                .map { .init(text: $0.head, kind: .command, signature: $0.help) }
        case .variable:
            items = scope.variables.filter { $0.name.hasPrefix(typed) }.sorted { $0.name < $1.name }
                .map { .init(text: $0.name, kind: .variable, signature: "\($0.type)") }
        case .environment:
            items = EnvironmentVariables.all.filter { $0.name.hasPrefix(typed) }
                .map { .init(text: $0.name, kind: .constant, signature: "") }
        }
        return CompletionList(items: items, replacement: wordStart..<end)
    }

    /// Files and folders, if the cursor stands in a string that could be a path.
    private func pathCompletions(inStringOf code: String, _ bytes: [UInt8], _ end: Int) -> CompletionList? {
        guard let start = checker.stringLiteralStart(in: code, at: end) else { return nil }
        let typed = String(decoding: bytes[start..<end], as: UTF8.self)
        let items = typed.contains { $0 == "\\" } ? [] : paths(typed)
        return CompletionList(items: items, replacement: start..<end)
    }

    private func paths(_ typed: String) -> [CompletionList.Item] {
        FilePath.completions(of: typed).map { .init(text: $0, kind: .path, signature: "") }
    }
}
