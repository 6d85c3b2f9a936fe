/// A cell divided into Swift and session commands.
///
/// A command is a line that begins with `%` or `?` and a letter or with `!`, outside multi-line strings and comments.
/// In `code` its bytes are blanks, so that every line and column of the Swift stays where it is.
package struct CellSource: Sendable, Equatable {
    /// A line that is no Swift.
    package struct Command: Sendable, Equatable {
        /// Without `%`; `?` for an inspection, `!` for the shell.
        package var name: String
        package var argument: String
        /// UTF-8 range of the line's content.
        package var range: Range<Int>
        /// Whether Swift stands above it.
        package var followsCode: Bool

        /// The Swift behind `%time` or `%timeit` and its options; nil if there is none.
        package var measuredText: Substring? {
            guard name == "time" || name == "timeit" else { return nil }
            var rest = argument[...]
            if name == "timeit" { rest = TimingOptions.skipping(rest) }
            return rest.allSatisfy(\.isWhitespace) ? nil : rest
        }

        package init(name: String, argument: String, range: Range<Int>, followsCode: Bool) {
            self.name = name
            self.argument = argument
            self.range = range
            self.followsCode = followsCode
        }
    }

    /// The Swift of the cell, with blanks in place of the commands.
    package var code: String
    package var commands: [Command] = []
    /// The cell in the order of execution.
    package var parts: [Part] = []

    /// A stretch of a cell. Its code has blanks before it, so that places in it are places in the cell.
    package enum Part: Sendable, Equatable {
        case code(String)
        case command(Command)
        /// Swift that a command measures.
        case measured(Command, String)
    }

    package init(_ source: String) {
        guard source.utf8.contains(where: { $0 == 0x25 || $0 == 0x3F || $0 == 0x21 }) else {
            code = source
            parts = hasCode ? [.code(source)] : []
            return
        }
        var bytes = Array(source.utf8)
        var scanner = CodeScanner()
        var splitter = Splitter()
        var hasCode = false
        var lineStart = 0
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if scanner.isInCode, !splitter.measuresRest,
                let command = CellSource.command(in: bytes, lineStart, lineEnd, hasCode, isTop: scanner.depth == 0)
            {
                commands.append(command)
                let statement = command.measuredText
                let kept = lineEnd - (statement?.utf8.count ?? 0)
                for index in command.range.lowerBound..<kept { bytes[index] = UInt8(ascii: " ") }
                if statement != nil { hasCode = true }
                let isTop = scanner.depth == 0
                scanner.scan(bytes[kept..<lineEnd])
                splitter.add(command, statement: kept..<lineEnd, isTop: isTop && scanner.depth == 0, bytes)
            } else {
                hasCode = hasCode || !CellSource.isBlank(bytes[lineStart..<lineEnd])
                scanner.scan(bytes[lineStart..<lineEnd])
                splitter.addLine(lineEnd)
            }
            lineStart = lineEnd + 1
        }
        code = String(decoding: bytes, as: UTF8.self)
        parts = splitter.finished(bytes)
    }

    package var hasCode: Bool { !CellSource.isBlank(Array(code.utf8)[...]) }

    /// Whether there is nothing to execute. A comment is something: a cell that holds one is counted.
    package var isBlank: Bool { !hasCode && commands.isEmpty }

    fileprivate static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }

    private static func command(
        in bytes: [UInt8], _ start: Int, _ end: Int, _ followsCode: Bool, isTop: Bool
    ) -> Command? {
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
        case UInt8(ascii: "!"):
            // An indented `!x` is the middle of a condition.
            guard isTop, first == start, !rest.droppingBlanks.isEmpty, rest.first != "=" else { return nil }
            return Command(name: "!", argument: String(rest), range: first..<end, followsCode: followsCode)
        default: return nil
        }
    }
}

/// Divides the lines of a cell into parts.
private struct Splitter {
    private var parts: [CellSource.Part] = []
    private var start = 0
    private var end = 0
    /// Commands inside a block, which run when the statement around them has ended.
    private var inside: [CellSource.Command] = []
    private var measured: CellSource.Command?
    /// Whether all that follows belongs to a command.
    private(set) var measuresRest = false

    mutating func addLine(_ lineEnd: Int) { end = lineEnd }

    mutating func add(
        _ command: CellSource.Command, statement: Range<Int>, isTop: Bool, _ bytes: [UInt8]
    ) {
        guard isTop else {
            inside.append(command)
            end = statement.upperBound
            return
        }
        flush(bytes)
        if command.measuredText != nil {
            parts.append(.measured(command, Self.text(bytes, statement)))
        } else if command.name == "timeit" {
            measured = command
            measuresRest = true
        } else {
            parts.append(.command(command))
        }
        start = statement.upperBound
        end = start
    }

    mutating func finished(_ bytes: [UInt8]) -> [CellSource.Part] {
        if let measured, CellSource.isBlank(bytes[start..<end]) {
            parts.append(.command(measured))
        } else if let measured {
            parts.append(.measured(measured, Self.text(bytes, start..<end)))
        } else {
            flush(bytes)
        }
        return parts
    }

    private mutating func flush(_ bytes: [UInt8]) {
        if !CellSource.isBlank(bytes[start..<end]) { parts.append(.code(Self.text(bytes, start..<end))) }
        parts += inside.map { .command($0) }
        inside = []
    }

    /// A stretch of the cell with blanks in place of what is before it.
    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let before = bytes[..<range.lowerBound].map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
        return String(decoding: before + bytes[range], as: UTF8.self)
    }
}

/// Follows Swift text from line to line just far enough to know whether a line begins inside a multi-line string or
/// a block comment.
private struct CodeScanner {
    private var commentDepth = 0
    /// Brackets that are open.
    private(set) var depth = 0
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
                switch byte(0) {
                case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
                default: break
                }
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
