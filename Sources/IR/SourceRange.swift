/// A stretch of one cell's source, in UTF-8 bytes.
public struct SourceRange: Hashable, Sendable {
    public var lower: Int
    public var upper: Int

    public init(_ lower: Int, _ upper: Int) {
        self.lower = lower
        self.upper = upper
    }

    public static let none = SourceRange(0, 0)
}

/// The text of one cell and the name that messages give it, such as `Cell [4]`.
public struct SourceText: Sendable {
    public let name: String
    public let text: String
    /// The number that messages give the first line: where a cell begins in the file that it stands in.
    public let firstLine: Int
    /// UTF-8 offsets at which lines begin; the first is 0.
    private let lineStarts: [Int]

    public init(name: String, text: String, firstLine: Int = 1) {
        self.name = name
        self.text = text
        self.firstLine = firstLine
        var text = text
        lineStarts = text.withUTF8 { bytes in
            var starts = [0]
            for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
            return starts
        }
    }

    /// Line and column; the column counts UTF-8 bytes from 1 as swiftc does.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return (firstLine + low, offset - lineStarts[low] + 1)
    }

    /// The text of a line, by its number, without its line break.
    public func line(_ number: Int) -> Substring {
        let number = number - firstLine + 1
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: lineStarts[number - 1])
        let end =
            number < lineStarts.count
            ? bytes.index(bytes.startIndex, offsetBy: lineStarts[number] - 1) : bytes.endIndex
        return text[start..<end]
    }
}
