/// What `%history` was asked for.
enum HistoryQuery {
    static func perform(_ argument: String, _ history: any History) -> SessionCommand.Effect {
        var entries: [HistoryEntry] = []
        var showsOutput = false
        var isSelective = false
        var words = argument.split(separator: " ")[...]
        while let word = words.popFirst() {
            if word == "-o" {
                showsOutput = true
                continue
            }
            isSelective = true
            if word == "-g" {
                let pattern = words.joined(separator: " ")
                let isGlob = pattern.contains { "*?[".contains($0) }
                entries += history.search(isGlob ? pattern : "*\(pattern)*")
                words = []
            } else if let count = Int(word), count > 0 {
                entries += history.range(session: 0, start: 1, stop: nil).suffix(count)
            } else if let (session, start, stop) = range(word) {
                entries += history.range(session: session, start: start, stop: stop)
            } else {
                return .fail(
                    "%history: '\(word)' is neither a number of cells nor a range such as 2-5; '%help %history' says more"
                )
            }
        }
        if !isSelective { entries = history.range(session: 0, start: 1, stop: nil) }
        return .show(text(entries, in: history.session, showsOutput: showsOutput))
    }

    /// `2-5`, `3-`, `-4`, each perhaps behind `~1/` for the session before.
    private static func range(_ word: Substring) -> (session: Int, start: Int, stop: Int?)? {
        var session = 0
        var rest = word
        if word.hasPrefix("~") {
            guard let slash = word.firstIndex(of: "/"), let back = Int(word[..<slash].dropFirst()), back > 0 else {
                return nil
            }
            session = -back
            rest = word[word.index(after: slash)...]
            if rest.isEmpty { return (session, 1, nil) }
            if let line = Int(rest), line > 0, line < Int.max { return (session, line, line + 1) }
        }
        guard let dash = rest.firstIndex(of: "-") else { return nil }
        let (first, last) = (rest[..<dash], rest[rest.index(after: dash)...])
        guard !first.isEmpty || !last.isEmpty else { return nil }
        let start = first.isEmpty ? 1 : Int(first)
        let stop = last.isEmpty ? Int.max : Int(last).flatMap { $0 < Int.max ? $0 + 1 : nil }
        guard let start, let stop, start > 0, stop > start else { return nil }
        return (session, start, last.isEmpty ? nil : stop)
    }

    private static func text(_ entries: [HistoryEntry], in session: Int, showsOutput: Bool) -> String {
        entries.map { entry in
            let place = entry.session == session ? "\(entry.line)" : "\(entry.session)/\(entry.line)"
            let output = showsOutput ? entry.output.map { "\n→ \($0)" } ?? "" : ""
            return "[\(place)] \(entry.input)\(output)"
        }.joined(separator: "\n")
    }
}
