import Tensors

/// A table of texts as a file has it: named columns, rows of fields, perhaps with values missing.
///
///     let table = try DataTable(csv: "penguins.csv")
///     table.missingCounts
///     let data = try table.dataset(target: "species", missing: .drop)
///
/// A field is missing if it is empty or one of `NA`, `N/A`, `NaN`, `null`, `None`, `?`.
public struct DataTable: Sendable {
    /// What the table is called: its file.
    public let name: String
    /// The names of the columns, from the first line, or `column 1` and so on.
    public let columnNames: [String]
    /// The number of rows.
    public let count: Int
    /// The fields, column by column.
    private let columns: [[String]]
    /// The line of the file that each row begins on.
    private let lines: [Int]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: The file, UTF-8, gzipped or not.
    ///   - separator: What stands between fields, one character.
    ///   - hasHeader: Whether the first line has the names of the columns.
    /// - Throws: An error that names the line that is broken.
    public init(csv path: String, separator: String = ",", hasHeader: Bool = true) throws {
        do {
            self = try readingFile(path) { bytes in
                let isCompressed = bytes.count >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b
                let content = isCompressed ? try gunzip(bytes, limit: 1 << 32) : nil
                func read(_ text: UnsafeRawBufferPointer) throws -> DataTable {
                    try DataTable(text: text, name: Self.baseName(path), separator: separator, hasHeader: hasHeader)
                }
                return try content.map { try $0.withUnsafeBytes(read) } ?? read(bytes)
            }
        } catch var error as CSVError {
            error.path = path
            throw error
        }
    }

    /// Reads the bytes of a text.
    package init(
        text: UnsafeRawBufferPointer, name: String, separator: String = ",", hasHeader: Bool = true
    ) throws {
        guard separator.count == 1, let separator = separator.first?.asciiValue, ![34, 10, 13].contains(separator)
        else {
            throw TensorError.invalidArgument(
                operation: "csv", reason: "the separator is '\(separator)'; take one ASCII character such as , ; or \\t"
            )
        }
        var reader = DelimitedText(text, separator: separator)
        var names: [String] = []
        var columns: [[String]] = []
        var lines: [Int] = []
        var isFirst = true
        while let row = try reader.nextRow() {
            if isFirst {
                isFirst = false
                columns = Array(repeating: [], count: row.count)
                names = hasHeader ? try Self.header(row) : row.indices.map { "column \($0 + 1)" }
                if hasHeader { continue }
            }
            let line = row.first?.line ?? 0
            guard row.count == names.count else {
                throw CSVError(
                    line: line, column: 0,
                    problem: "\(row.count) field\(row.count == 1 ? "" : "s"), where the first line has \(names.count)")
            }
            for (column, field) in row.enumerated() { columns[column].append(field.text) }
            lines.append(line)
        }
        if isFirst { throw CSVError(line: 1, column: 0, problem: "the file is empty") }
        (self.name, columnNames, count, self.columns, self.lines) = (name, names, lines.count, columns, lines)
    }

    /// A table of nothing.
    init(name: String) { (self.name, columnNames, count, columns, lines) = (name, [], 0, [], []) }

    private static func header(_ row: [DelimitedText.Field]) throws -> [String] {
        var seen: Set<String> = []
        for (column, field) in row.enumerated() where !seen.insert(field.text).inserted {
            throw CSVError(
                line: field.line, column: column + 1, problem: "the name '\(field.text)' is there twice; rename one")
        }
        return row.map(\.text)
    }

    static func baseName(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.split(separator: ".").first.map(String.init) ?? file
    }

    // MARK: Columns

    /// The texts of a column, as they stand in the file.
    public func strings(_ column: String) throws -> [String] { columns[try position(of: column)] }

    /// The numbers of a column; nan where one is missing. A text that is no number is an error that says its line.
    public func numbers(_ column: String) throws -> [Double] { try numbers(at: position(of: column)) }

    /// How many values each column lacks, of the columns that lack any.
    public var missingCounts: [String: Int] {
        var counts: [String: Int] = [:]
        for (name, column) in zip(columnNames, columns) {
            let missing = column.count(where: Self.isMissing)
            if missing > 0 { counts[name] = missing }
        }
        return counts
    }

    func position(of column: String) throws -> Int {
        if let position = columnNames.firstIndex(of: column) { return position }
        let shown = columnNames.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        throw TensorError.invalidArgument(
            operation: "csv",
            reason: "there is no column '\(column)' in \(name); the columns are \(shown)"
                + (columnNames.count > 12 ? ", …" : "") + separatorAdvice)
    }

    /// A table of one column is mostly one of another separator.
    private var separatorAdvice: String {
        guard columnNames.count == 1, let separator = ";\t|,".first(where: { columnNames[0].contains($0) }) else {
            return ""
        }
        return "; if the fields are parted by \(separator == "\t" ? "tabs" : "'\(separator)'"), write separator: "
            + "\"\(separator == "\t" ? "\\t" : String(separator))\""
    }

    func numbers(at position: Int) throws -> [Double] {
        try columns[position].enumerated().map { row, text in
            if Self.isMissing(text) { return .nan }
            if let number = Double(text), number.isFinite { return number }
            throw CSVError(
                line: lines[row], column: position + 1, columnName: columnNames[position],
                problem: "'\(text)' is not a number; correct it, or leave the column out with features:")
        }
    }

    /// Whether at least half of what is there is a number; then all of it should be.
    func isNumeric(_ position: Int) -> Bool {
        var (numbers, others) = (0, 0)
        for text in columns[position] where !Self.isMissing(text) {
            if Double(text) != nil { numbers += 1 } else { others += 1 }
        }
        return numbers >= others
    }

    func isMissing(row: Int, column: Int) -> Bool { Self.isMissing(columns[column][row]) }

    func text(row: Int, column: Int) -> String { columns[column][row] }

    func missingError(row: Int, column: Int) -> CSVError {
        let lacking = missingCounts.values.reduce(0, +)
        return CSVError(
            line: lines[row], column: column + 1, columnName: columnNames[column],
            problem: "a value is missing (\(lacking) in the table); take missing: .drop, .mean, .constant(0) or .keep")
    }

    private static func isMissing(_ text: String) -> Bool {
        switch text {
        case "", "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "?": true
        default: false
        }
    }
}

extension DataTable: CustomStringConvertible {
    public var description: String {
        "\(name): \(count) rows, columns "
            + zip(columnNames, columns.indices).map { name, position in
                "\(name) (\(isNumeric(position) ? "numbers" : "texts"))"
            }.joined(separator: ", ")
    }
}
