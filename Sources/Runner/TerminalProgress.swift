import Files
import Glibc
import SessionIO
import Synchronization

/// Writes what cells put out to the standard output as text, and about the run itself to the standard error.
///
/// On a terminal a display that is updated is drawn again in its place as long as nothing was written after it; in a
/// file it is written once, with its last text, when the cell ends.
public final class TerminalProgress: RunProgress {
    public struct Style: Sendable {
        /// The standard output is a terminal.
        public var isInteractive: Bool
        /// The standard error takes colours.
        public var isColoured: Bool
        /// Cells are announced.
        public var showsCells: Bool

        public init(isInteractive: Bool, isColoured: Bool, showsCells: Bool) {
            self.isInteractive = isInteractive
            self.isColoured = isColoured
            self.showsCells = showsCells
        }
    }

    private struct State: Sendable {
        /// The display at the bottom of the terminal and how many lines it takes.
        var live: (id: String, lines: Int)?
        /// Displays with an identifier that still wait to be written to a file, in order.
        var waiting: [(id: String, text: String)] = []
        /// Displays that the log has been told of line by line.
        var told: Set<String> = []
        var isAtLineStart = true
    }

    private let style: Style
    private let write: @Sendable (_ descriptor: Int32, _ text: String) -> Void
    private let state = Mutex(State())

    public init(
        style: Style,
        write: @escaping @Sendable (Int32, String) -> Void = { FileAccess.write(Array($1.utf8), to: $0) }
    ) {
        self.style = style
        self.write = write
    }

    // MARK: Cells

    public func begin(cell: CellHeading) {
        guard style.showsCells else { return }
        let width = String(cell.count).count
        let number = String(repeating: " ", count: width - String(cell.number).count) + String(cell.number)
        let bar = style.isInteractive ? TerminalProgress.bar(cell.number - 1, of: cell.count) + " " : ""
        announce("\(bar)[\(number)/\(cell.count)] \(cell.title)", colour: "1")
    }

    /// A bar of twenty places, filled by what is done.
    private static func bar(_ done: Int, of count: Int) -> String {
        let width = 20
        let filled = count > 0 ? width * done / count : width
        return String(repeating: "━", count: filled) + String(repeating: "╌", count: width - filled)
    }

    public func end(cell: CellHeading, seconds: Double, verdict: CellVerdict) {
        state.withLock { state in
            for display in state.waiting { write(display.text, &state) }
            state.waiting = []
            state.live = nil
            if !state.isAtLineStart, style.showsCells || verdict != .success { write("\n", &state) }
        }
        let indent = String(repeating: " ", count: 2 * String(cell.count).count + 4)
        switch verdict {
        case .success:
            if style.showsCells, seconds >= 0.1 { announce(indent + TerminalProgress.duration(seconds), colour: "2") }
        case .failed, .stopped, .notRun, .differed, .alreadyDone: break
        case .failedAsExpected: if style.showsCells { announce(indent + "failed, as expected", colour: "2") }
        case .didNotFail:
            announce("cell \(cell.number) is tagged 'raises-exception' but did not fail", colour: "31")
        }
    }

    /// Writes what still waits and ends the line, so that a prompt stands at the beginning of one.
    public func finishLine() {
        state.withLock { state in
            for display in state.waiting { write(display.text, &state) }
            state.waiting = []
            state.live = nil
            if style.isInteractive { startLine(&state) }
        }
    }

    public func report(_ message: String) { announce(message, colour: nil) }

    private func announce(_ text: String, colour: String?) {
        state.withLock { state in
            if !state.isAtLineStart { write("\n", &state) }
            let line = colour.flatMap { style.isColoured ? "\u{1B}[\($0)m\(text)\u{1B}[0m\n" : nil } ?? text + "\n"
            write(STDERR_FILENO, line)
            state.live = nil
        }
    }

    // MARK: Outputs

    public func receive(_ event: OutputEvent) {
        state.withLock { state in
            switch event {
            case .stream(.standardOutput, let text):
                state.live = nil
                write(text, &state)
            case .stream(.standardError, let text):
                state.live = nil
                write(STDERR_FILENO, style.isColoured ? text : TerminalProgress.withoutColours(text))
            case .progress(let text, let id):
                state.live = nil
                state.told.insert(id)
                write(text, &state)
            case .display(_, let id?) where state.told.contains(id),
                .updateDisplay(_, let id) where state.told.contains(id):
                break
            case .display(let bundle, let id):
                let text = line(bundle.plainText)
                if let id, !style.isInteractive {
                    state.waiting.append((id, text))
                } else {
                    startLine(&state)
                    write(text, &state)
                    state.live = id.map { ($0, TerminalProgress.height(text)) }
                }
            case .updateDisplay(let bundle, let id): update(line(bundle.plainText), id, &state)
            case .clearOutput: state.live = nil
            case .metric: break
            case .result(let bundle, _):
                state.live = nil
                startLine(&state)
                write(line(bundle.plainText), &state)
            case .error(let report):
                state.live = nil
                startLine(&state)
                let text = report.traceback.joined(separator: "\n") + "\n"
                write(STDERR_FILENO, style.isColoured ? text : TerminalProgress.withoutColours(text))
            }
        }
    }

    private func update(_ text: String, _ id: String, _ state: inout State) {
        if !style.isInteractive {
            if let index = state.waiting.firstIndex(where: { $0.id == id }) { state.waiting[index].text = text }
        } else if let live = state.live, live.id == id {
            write("\u{1B}[\(live.lines)A\r\u{1B}[J" + text, &state)
            state.live = (id, TerminalProgress.height(text))
        }
    }

    private func startLine(_ state: inout State) {
        if !state.isAtLineStart { write("\n", &state) }
    }

    private func write(_ text: String, _ state: inout State) {
        guard let last = text.utf8.last else { return }
        write(STDOUT_FILENO, text)
        state.isAtLineStart = last == UInt8(ascii: "\n")
    }

    private func line(_ text: String) -> String { text.hasSuffix("\n") ? text : text + "\n" }

    private static func height(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

    // MARK: Words

    /// `0.53 s`, `2 min 3 s`.
    public static func duration(_ seconds: Double) -> String {
        if seconds >= 60 { return "\(Int(seconds) / 60) min \(Int(seconds) % 60) s" }
        let hundredths = Int((seconds * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }

    /// The text without ANSI colour sequences.
    public static func withoutColours(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        var isInSequence = false
        for scalar in text.unicodeScalars {
            if isInSequence {
                isInSequence = !(0x40...0x7E ~= scalar.value) || scalar == "["
            } else if scalar == "\u{1B}" {
                isInSequence = true
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }
}
