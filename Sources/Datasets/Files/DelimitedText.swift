/// Rows of fields in a text whose fields are separated by a character and may stand in quotes (RFC 4180).
///
/// A field in quotes may hold separators, line breaks and doubled quotes. Lines end with LF, CR LF or CR; empty lines and a
/// byte order mark are passed over.
struct DelimitedText {
    /// A field and where it stands: lines and columns count from 1, columns are fields.
    struct Field {
        var text: String
        var line: Int
    }

    private let bytes: UnsafeRawBufferPointer
    private let separator: UInt8
    private var position = 0
    private var line = 1

    init(_ bytes: UnsafeRawBufferPointer, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        if bytes.count >= 3, bytes[0] == 0xef, bytes[1] == 0xbb, bytes[2] == 0xbf { position = 3 }
    }

    /// The next row that is not empty; nil at the end.
    mutating func nextRow() throws -> [Field]? {
        while position < bytes.count, takeLineBreak() {}
        guard position < bytes.count else { return nil }
        var row: [Field] = []
        while true {
            row.append(try field(column: row.count + 1))
            if position < bytes.count, bytes[position] == separator {
                position += 1
                continue
            }
            _ = takeLineBreak()
            return row
        }
    }

    private mutating func takeLineBreak() -> Bool {
        guard position < bytes.count, bytes[position] == 10 || bytes[position] == 13 else { return false }
        if bytes[position] == 13, position + 1 < bytes.count, bytes[position + 1] == 10 { position += 1 }
        position += 1
        line += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] == 32 || bytes[position] == 9, bytes[position] != separator {
            position += 1
        }
    }

    private mutating func field(column: Int) throws -> Field {
        let start = position
        let firstLine = line
        // Spaces before and after a quote are no part of the field.
        skipSpace()
        if position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position = start }
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            while position < bytes.count, ![separator, 10, 13].contains(bytes[position]) {
                if bytes[position] == UInt8(ascii: "\"") {
                    throw CSVError(
                        line: line, column: column, problem: "a quote inside a field that has none around it")
                }
                position += 1
            }
            return Field(text: try text(Array(bytes[start..<position]), column: column).trimmed, line: firstLine)
        }
        position += 1
        var content: [UInt8] = []
        while true {
            guard position < bytes.count else {
                throw CSVError(line: firstLine, column: column, problem: "the quote that begins here does not end")
            }
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
                position += 1
            } else if byte == 10 {
                line += 1
            }
            content.append(byte)
        }
        skipSpace()
        if position < bytes.count, ![separator, 10, 13].contains(bytes[position]) {
            throw CSVError(line: line, column: column, problem: "something follows the quote that ends the field")
        }
        return Field(text: try text(content, column: column), line: firstLine)
    }

    private func text(_ content: [UInt8], column: Int) throws -> String {
        guard let text = String(validating: content, as: UTF8.self) else {
            throw CSVError(
                line: line, column: column, problem: "bytes that are not UTF-8; save the file with that encoding")
        }
        return text
    }
}

extension String {
    /// Without spaces and tabs at both ends.
    fileprivate var trimmed: String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        guard first.map(isSpace) == true || last.map(isSpace) == true else { return self }
        var text = Substring(self)
        while text.first.map(isSpace) == true { text.removeFirst() }
        while text.last.map(isSpace) == true { text.removeLast() }
        return String(text)
    }
}

/// What is wrong with a table in a text file, and where.
public struct CSVError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file; empty if the text came from elsewhere.
    public internal(set) var path: String = ""
    /// The line, from 1.
    public let line: Int
    /// The column, a field of the line, from 1; 0 if the whole line is meant.
    public let column: Int
    /// The name of the column; empty where there is none.
    public internal(set) var columnName: String = ""
    /// What is wrong and what to do.
    public let problem: String

    init(line: Int, column: Int, columnName: String = "", problem: String) {
        self.line = line
        self.column = column
        self.columnName = columnName
        self.problem = problem
    }

    public var description: String {
        let place = column == 0 ? "" : ", column \(column)\(columnName.isEmpty ? "" : " (\(columnName))")"
        return "\(path.isEmpty ? "CSV" : path): line \(line)\(place): \(problem)"
    }
}
