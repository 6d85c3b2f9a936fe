import Frontend
import IR
import Interpreter
import SessionIO

/// Makes of diagnostics and runtime errors what a person reads.
struct ErrorReporter: Sendable {
    // MARK: Diagnostics

    /// A cell that does not check: all diagnostics in the compiler's style.
    func report(_ diagnostics: [Diagnostic], of source: SourceText) -> ErrorReport {
        let first = diagnostics.first { $0.severity == .error }
        let text = Session.render(diagnostics, of: source)
        return ErrorReport(
            name: "CheckError", message: first?.message ?? "the cell does not check",
            traceback: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    // MARK: Runtime errors

    func report(_ error: RuntimeError) -> ErrorReport {
        var lines = ["\(Self.red)\(error.name)\(Self.plain): \(error.message)"]
        for (index, frame) in error.trace.enumerated() {
            if error.trace.count > 12, 6..<(error.trace.count - 4) ~= index {
                if index == 6 { lines.append("  \(Self.dim)… \(error.trace.count - 10) more calls\(Self.plain)") }
                continue
            }
            let function = frame.function.isEmpty ? "" : " in \(frame.function)"
            lines.append("  \(Self.blue)\(frame.cell):\(frame.line):\(frame.column)\(Self.plain)\(function)")
            if index < 2 || index == error.trace.count - 1 { lines += excerpt(frame) }
        }
        return ErrorReport(name: error.name, message: error.message, traceback: lines)
    }

    /// The line of a frame and a caret under its column.
    private func excerpt(_ frame: RuntimeError.Frame) -> [String] {
        guard frame.text.contains(where: { !$0.isWhitespace }) else { return [] }
        let before = frame.text.utf8.prefix(max(0, frame.column - 1))
        let indent = String(decoding: before.map { $0 == 0x09 ? $0 : 0x20 }, as: UTF8.self)
        return ["    " + frame.text, "    \(indent)\(Self.red)^\(Self.plain)"]
    }

    private static let red = "\u{1B}[1;31m"
    private static let blue = "\u{1B}[34m"
    private static let dim = "\u{1B}[2m"
    private static let plain = "\u{1B}[0m"
}
