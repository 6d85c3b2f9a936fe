/// The text of a stream as a reader sees it: a carriage return goes back to the beginning of the line, a backspace
/// one character, and what follows overwrites.
struct StreamText {
    private(set) var text = ""
    /// UTF-8 offset in `text` at which the last line begins.
    private var lineStart = 0
    /// Where in the last line the next character goes; nil for its end.
    private var column: Int?

    init(_ chunk: String = "") { append(chunk) }

    mutating func append(_ chunk: String) {
        guard column != nil || chunk.utf8.contains(where: { $0 == 0x0D || $0 == 0x08 }) else {
            if let lastBreak = chunk.utf8.lastIndex(of: 0x0A) {
                lineStart = text.utf8.count + chunk.utf8.distance(from: chunk.startIndex, to: lastBreak) + 1
            }
            text += chunk
            return
        }
        let start = text.utf8.index(text.startIndex, offsetBy: lineStart)
        var line = Array(text[start...].unicodeScalars)
        text.removeSubrange(start...)
        var position = column ?? line.count
        for scalar in chunk.unicodeScalars {
            switch scalar {
            case "\r": position = 0
            case "\u{8}": position = max(0, position - 1)
            case "\n":
                text.unicodeScalars.append(contentsOf: line)
                text.unicodeScalars.append("\n")
                line.removeAll(keepingCapacity: true)
                position = 0
            default:
                if position < line.count { line[position] = scalar } else { line.append(scalar) }
                position += 1
            }
        }
        lineStart = text.utf8.count
        column = position == line.count ? nil : position
        text.unicodeScalars.append(contentsOf: line)
    }
}
