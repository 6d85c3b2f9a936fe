/// Compares two texts word by word, numbers within a tolerance.
///
/// Whole numbers must be equal: a count is right or wrong. Blanks beside a number may differ in number, because the
/// columns of a table move with the width of what is in them.
package struct TextComparison {
    package var tolerance: NumericTolerance
    /// Markup of a drawing: what stands in tags are coordinates, which may be off by this many units.
    package var drawingTolerance: Double?

    package init(tolerance: NumericTolerance, drawingTolerance: Double? = nil) {
        self.tolerance = tolerance
        self.drawingTolerance = drawingTolerance
    }

    /// The number that is too far off, or nil if the texts are otherwise different.
    package enum Finding: Equatable {
        case equal
        case number(stored: Double, new: Double)
        case text
    }

    package func compare(_ stored: String, _ new: String) -> Finding {
        if stored == new { return .equal }
        let left = words(stored)
        let right = words(new)
        guard left.count == right.count else { return .text }
        var isInTag = false
        var far: (Double, Double)?
        for (index, (old, now)) in zip(left, right).enumerated() {
            switch (old, now) {
            case (.number(let a, let isWholeA, let textA), .number(let b, let isWholeB, let textB)):
                if isInTag, let drawingTolerance {
                    if (a - b).magnitude > drawingTolerance + tolerance.relative * a.magnitude { far = far ?? (a, b) }
                } else if isWholeA, isWholeB {
                    // Neighbours beyond 2^53 are the same `Double`.
                    if a == b, a.magnitude >= 0x1p53, textA != textB { return .text }
                    if a != b { far = far ?? (a, b) }
                } else if !tolerance.accepts(b, for: a) {
                    far = far ?? (a, b)
                }
            case (.blank(let a), .blank(let b)):
                let besideNumber = [index - 1, index + 1].contains { left.indices.contains($0) && left[$0].isNumber }
                if a != b, !besideNumber { return .text }
            case (.other(let a), .other(let b)):
                if a != b { return .text }
                if a == "<" { isInTag = true } else if a == ">" { isInTag = false }
            default: return .text
            }
        }
        return far.map { .number(stored: $0.0, new: $0.1) } ?? .equal
    }

    // MARK: Words

    private enum Word {
        case number(Double, isWhole: Bool, text: Substring)
        case blank(Substring)
        case other(Substring)

        var isNumber: Bool {
            if case .number = self { return true }
            return false
        }
    }

    private func words(_ text: String) -> [Word] {
        var words: [Word] = []
        let bytes = text.utf8
        var index = bytes.startIndex
        var previous: UInt8 = 0x20
        while index < bytes.endIndex {
            let start = index
            let byte = bytes[index]
            if byte == 0x20 || byte == 0x09 {
                while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x09 {
                    index = bytes.index(after: index)
                }
                words.append(.blank(text[start..<index]))
            } else if let number = number(in: bytes, at: &index, after: previous) {
                words.append(number)
            } else {
                index = bytes.index(after: index)
                if isLetter(byte) || byte == UInt8(ascii: "#") {
                    // In a drawing `L30` is a command and a coordinate, `#1f77b4` is one colour.
                    let takesDigits = drawingTolerance == nil || byte == UInt8(ascii: "#")
                    while index < bytes.endIndex, isLetter(bytes[index]) || takesDigits && isDigit(bytes[index]) {
                        index = bytes.index(after: index)
                    }
                }
                words.append(.other(text[start..<index]))
            }
            previous = bytes[bytes.index(before: index)]
        }
        return words
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Bytes beyond ASCII count as letters, so that no character is cut.
    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte >= 0x80 }

    private func number(
        in bytes: String.UTF8View, at index: inout String.UTF8View.Index, after previous: UInt8
    ) -> Word? {
        var end = index
        func byte() -> UInt8? { end < bytes.endIndex ? bytes[end] : nil }
        func digits() -> Int {
            var count = 0
            while let next = byte(), isDigit(next) {
                end = bytes.index(after: end)
                count += 1
            }
            return count
        }
        // `3-4` is a difference, `x-4` too; a sign begins a number only where no word ends.
        let isAfterWord = isDigit(previous) || isLetter(previous) && drawingTolerance == nil
        if let sign = byte(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            guard !isAfterWord else { return nil }
            end = bytes.index(after: end)
        }
        let whole = digits()
        var isWhole = true
        var fraction = 0
        if byte() == UInt8(ascii: ".") {
            let point = end
            end = bytes.index(after: end)
            fraction = digits()
            if fraction == 0, whole == 0 || drawingTolerance == nil { end = point } else { isWhole = false }
        }
        guard whole + fraction > 0 else { return nil }
        if let mark = byte(), mark | 0x20 == UInt8(ascii: "e") {
            let beforeExponent = end
            end = bytes.index(after: end)
            if let sign = byte(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
                end = bytes.index(after: end)
            }
            if digits() == 0 { end = beforeExponent } else { isWhole = false }
        }
        guard let value = Double(String(decoding: bytes[index..<end], as: UTF8.self)) else { return nil }
        defer { index = end }
        return .number(value, isWhole: isWhole, text: Substring(bytes[index..<end]))
    }
}
