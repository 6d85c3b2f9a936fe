/// What becomes of a program: what the checker says of it, how it ends and what it prints before.
struct ProgramOutcome: Equatable, Sendable {
    /// One error or warning.
    struct Finding: Equatable, Sendable, CustomStringConvertible {
        var line: Int
        /// In bytes, from 1.
        var column: Int
        var message: String

        var description: String { "\(line):\(column): \(message)" }

        init(line: Int, column: Int, message: String) {
            self.line = line
            self.column = column
            self.message = message
        }

        init?(_ text: Substring) {
            let parts = text.split(separator: ":", maxSplits: 2)
            guard parts.count == 3, let line = Int(parts[0]), let column = Int(parts[1]) else { return nil }
            self.init(line: line, column: column, message: String(parts[2].dropFirst()))
        }
    }

    var output = ""
    var trapped = false
    /// A program with errors does not run.
    var errors: [Finding] = []
    var warnings: [Finding] = []

    /// What must be the same in any case: whether it runs, how it ends and what it prints.
    var behaviour: String { errors.isEmpty ? (trapped ? "traps\n" : "") + output : "rejected" }
}

/// The form of `.expected` files: the findings by line, then `traps` if it does, then the output.
extension ProgramOutcome {
    var text: String {
        var lines = errors.map { "rejected \($0)" } + warnings.map { "warning \($0)" }
        if errors.isEmpty { lines.append((trapped ? "traps\n" : "") + output) }
        return lines.joined(separator: "\n")
    }

    init(text: String) {
        var rest = Substring(text)
        while let end = rest.firstIndex(of: "\n") ?? (rest.isEmpty ? nil : rest.endIndex) {
            let line = rest[..<end]
            if line.hasPrefix("rejected "), let finding = Finding(line.dropFirst(9)) {
                errors.append(finding)
            } else if line.hasPrefix("warning "), let finding = Finding(line.dropFirst(8)) {
                warnings.append(finding)
            } else {
                break
            }
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
        }
        if rest.hasPrefix("traps\n") {
            trapped = true
            rest = rest.dropFirst(6)
        }
        output = String(rest)
    }
}
