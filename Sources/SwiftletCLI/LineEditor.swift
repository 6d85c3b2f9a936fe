import Glibc

/// Reads lines from a terminal with editing, history and completion.
///
/// The terminal is in raw mode only while a line is read, so that Ctrl-C is a key here and a signal for a running cell.
struct LineEditor {
    enum Entry: Equatable {
        case line(String)
        /// Ctrl-C.
        case interrupted
        case endOfInput
    }

    /// Earlier lines, oldest first.
    var history: [String] = []
    /// What could stand at the end of the text given; with the number of bytes each would replace.
    var completions: (String) -> (items: [String], replacedBytes: Int) = { _ in ([], 0) }

    /// Reads a line that begins with `start`.
    func readLine(prompt: String, start: String) -> Entry {
        var settings = termios()
        tcgetattr(STDIN_FILENO, &settings)
        var raw = settings
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        raw.c_iflag &= ~tcflag_t(IXON | ICRNL)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
        defer {
            tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
            Terminal.write("\n", to: STDOUT_FILENO)
        }
        return edit(LineBuffer(start), prompt: prompt)
    }

    private func edit(_ start: LineBuffer, prompt: String) -> Entry {
        var buffer = start
        var place = history.count
        var typed = start
        while true {
            draw(buffer, prompt)
            guard let key = Key.read() else { return .endOfInput }
            switch key {
            case .enter: return .line(buffer.text)
            case .interrupt: return .interrupted
            case .endOfInput:
                if buffer.characters.isEmpty { return .endOfInput }
                buffer.deleteForward()
            case .text(let text): buffer.insert(text)
            case .tab: complete(&buffer)
            case .backspace: buffer.deleteBackward()
            case .delete: buffer.deleteForward()
            case .deleteWord: buffer.deleteWord()
            case .deleteToStart: buffer.deleteToStart()
            case .deleteToEnd: buffer.deleteToEnd()
            case .left: buffer.moveLeft()
            case .right: buffer.moveRight()
            case .home: buffer.moveToStart()
            case .end: buffer.moveToEnd()
            case .clear: Terminal.write("\u{1B}[H\u{1B}[2J", to: STDOUT_FILENO)
            case .up where place > 0:
                if place == history.count { typed = buffer }
                place -= 1
                buffer = LineBuffer(history[place])
            case .down where place < history.count:
                place += 1
                buffer = place == history.count ? typed : LineBuffer(history[place])
            case .up, .down, .unknown: break
            }
        }
    }

    private func draw(_ buffer: LineBuffer, _ prompt: String) {
        let (text, column) = buffer.window(columns: max(10, Terminal.columns - prompt.count))
        Terminal.write("\r\(prompt)\(text)\u{1B}[K\r\u{1B}[\(prompt.count + column)C", to: STDOUT_FILENO)
    }

    /// Indents at the beginning of a line; else completes as far as all candidates agree and shows them if they do not.
    private func complete(_ buffer: inout LineBuffer) {
        guard buffer.textBeforeCursor.contains(where: { $0 != " " }) else { return buffer.insert("    ") }
        let (items, replacedBytes) = completions(buffer.textBeforeCursor)
        guard var common = items.first else { return }
        for item in items { common = String(zip(common, item).prefix { $0 == $1 }.map(\.0)) }
        if common.utf8.count > replacedBytes || items.count == 1 {
            buffer.replace(bytesBeforeCursor: replacedBytes, with: common)
        } else {
            let shown = items.prefix(60).joined(separator: "  ")
            Terminal.write("\n\(shown)\(items.count > 60 ? "  …" : "")\n", to: STDOUT_FILENO)
        }
    }
}

/// What a key of the terminal asks for.
private enum Key {
    case text(String)
    case enter, tab, backspace, delete, deleteWord, deleteToStart, deleteToEnd
    case left, right, up, down, home, end, clear, interrupt, endOfInput, unknown

    /// Waits for a key; nil at the end of the input.
    static func read() -> Key? {
        guard let byte = readByte() else { return nil }
        switch byte {
        case 0x01: return .home
        case 0x02: return .left
        case 0x03: return .interrupt
        case 0x04: return .endOfInput
        case 0x05: return .end
        case 0x06: return .right
        case 0x09: return .tab
        case 0x0A, 0x0D: return .enter
        case 0x0B: return .deleteToEnd
        case 0x0C: return .clear
        case 0x0E: return .down
        case 0x10: return .up
        case 0x15: return .deleteToStart
        case 0x17: return .deleteWord
        case 0x08, 0x7F: return .backspace
        case 0x1B: return escapeSequence()
        case 0..<0x20: return .unknown
        default: return text(startingWith: byte)
        }
    }

    private static func escapeSequence() -> Key {
        guard let kind = readByte(), kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else { return .unknown }
        var number = 0
        while let byte = readByte() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = min(99, number * 10 + Int(byte - UInt8(ascii: "0")))
            case UInt8(ascii: ";"): number = 0
            case UInt8(ascii: "A"): return .up
            case UInt8(ascii: "B"): return .down
            case UInt8(ascii: "C"): return .right
            case UInt8(ascii: "D"): return .left
            case UInt8(ascii: "H"): return .home
            case UInt8(ascii: "F"): return .end
            case UInt8(ascii: "~"):
                switch number {
                case 1, 7: return .home
                case 4, 8: return .end
                case 3: return .delete
                default: return .unknown
                }
            default: return .unknown
            }
        }
        return .unknown
    }

    private static func text(startingWith byte: UInt8) -> Key {
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var bytes = [byte]
        while bytes.count < length, let next = readByte() { bytes.append(next) }
        return String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .unknown
    }

    private static func readByte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = Glibc.read(STDIN_FILENO, &byte, 1)
            if count == 1 { return byte }
            if count == 0 || errno != EINTR { return nil }
        }
    }
}
