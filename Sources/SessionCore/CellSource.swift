/// A cell divided into Swift and session commands.
///
/// A command is a line that begins with `%` or `?` and a letter, outside multi-line strings and comments. In
/// `code` its bytes are blanks, so that every line and column of the Swift stays where it is.
package struct CellSource: Sendable, Equatable {
    package struct Command: Sendable, Equatable {
        /// Without `%`; `?` for an inspection.
        package var name: String
        package var argument: String
        /// UTF-8 range of the line's content.
        package var range: Range<Int>
        /// Whether Swift stands above it.
        package var followsCode: Bool

        package init(name: String, argument: String, range: Range<Int>, followsCode: Bool) {
            self.name = name
            self.argument = argument
            self.range = range
            self.followsCode = followsCode
        }
    }

    package var code: String
    package var commands: [Command] = []

    package init(_ source: String) {
        guard source.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "?") }) else {
            code = source
            return
        }
        var bytes = Array(source.utf8)
        var scanner = CodeScanner()
        var hasCode = false
        var lineStart = 0
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if scanner.isInCode, let command = CellSource.command(in: bytes, lineStart, lineEnd, hasCode) {
                commands.append(command)
                let kept = command.name == "time" ? lineEnd - command.argument.utf8.count : lineEnd
                for index in command.range.lowerBound..<kept { bytes[index] = UInt8(ascii: " ") }
                if kept < lineEnd { hasCode = true }
                scanner.scan(bytes[kept..<lineEnd])
            } else {
                hasCode = hasCode || bytes[lineStart..<lineEnd].contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
                scanner.scan(bytes[lineStart..<lineEnd])
            }
            lineStart = lineEnd + 1
        }
        code = String(decoding: bytes, as: UTF8.self)
    }

    package var hasCode: Bool { code.utf8.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } }

    private static func command(in bytes: [UInt8], _ start: Int, _ end: Int, _ followsCode: Bool) -> Command? {
        guard let first = bytes[start..<end].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return nil }
        let text = String(decoding: bytes[first..<end], as: UTF8.self)
        let rest = text.dropFirst()
        switch bytes[first] {
        case UInt8(ascii: "?"):
            // `? x` at the head of a line is the middle of a conditional expression.
            guard first == start, let letter = rest.first, letter.isLetter || letter == "_" else { return nil }
            return Command(
                name: "?", argument: String(rest.trimmingBlanks), range: first..<end, followsCode: followsCode)
        case UInt8(ascii: "%"):
            guard let letter = rest.first, letter.isLetter else { return nil }
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            return Command(
                name: String(name), argument: String(rest[name.endIndex...].droppingBlanks), range: first..<end,
                followsCode: followsCode)
        default: return nil
        }
    }
}

/// Follows Swift text from line to line just far enough to know whether a line begins inside a multi-line string or
/// a block comment.
private struct CodeScanner {
    private var commentDepth = 0
    /// Number signs of the multi-line string that is open.
    private var stringDelimiter: Int?

    var isInCode: Bool { commentDepth == 0 && stringDelimiter == nil }

    mutating func scan(_ line: ArraySlice<UInt8>) {
        var index = line.startIndex
        func byte(_ offset: Int) -> UInt8 { index + offset < line.endIndex ? line[index + offset] : 0 }
        let quote = UInt8(ascii: "\"")
        let sign = UInt8(ascii: "#")
        while index < line.endIndex {
            if let delimiter = stringDelimiter {
                if byte(0) == UInt8(ascii: "\\"), delimiter == 0 {
                    index += 2
                } else if byte(0) == quote, byte(1) == quote, byte(2) == quote,
                    (0..<delimiter).allSatisfy({ byte(3 + $0) == sign })
                {
                    stringDelimiter = nil
                    index += 3 + delimiter
                } else {
                    index += 1
                }
            } else if byte(0) == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                commentDepth += 1
                index += 2
            } else if commentDepth > 0 {
                if byte(0) == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                    commentDepth -= 1
                    index += 2
                } else {
                    index += 1
                }
            } else if byte(0) == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/") {
                return
            } else if byte(0) == quote || byte(0) == sign {
                var signs = 0
                while byte(signs) == sign { signs += 1 }
                index += signs
                guard byte(0) == quote else { continue }
                if byte(1) == quote, byte(2) == quote {
                    stringDelimiter = signs
                    index += 3
                } else {
                    index = afterString(line, from: index + 1, signs: signs)
                }
            } else {
                index += 1
            }
        }
    }

    /// The place after a string on one line, whose opening quote stands before `start`.
    private func afterString(_ line: ArraySlice<UInt8>, from start: Int, signs: Int) -> Int {
        var index = start
        while index < line.endIndex {
            if line[index] == UInt8(ascii: "\\"), signs == 0 {
                index += 2
            } else if line[index] == UInt8(ascii: "\""),
                (0..<signs).allSatisfy({ index + 1 + $0 < line.endIndex && line[index + 1 + $0] == UInt8(ascii: "#") })
            {
                return index + 1 + signs
            } else {
                index += 1
            }
        }
        return line.endIndex
    }
}

extension Substring {
    fileprivate var droppingBlanks: Substring { drop { $0 == " " || $0 == "\t" } }

    fileprivate var trimmingBlanks: Substring {
        var text = droppingBlanks
        while let last = text.last, last.isWhitespace || last == ";" { text.removeLast() }
        return text
    }
}
