/// A table as HTML of the plainest kind, which every frontend lets through: no scripts, no style but the alignment of
/// words (notebooks align all cells to the right), all text escaped.
public struct HTMLTable: Sendable, Equatable {
    /// The heads of the columns; empty for a table without.
    public var header: [String]
    /// The cells, row by row.
    public var rows: [[String]]
    /// The columns that hold words and are aligned to the left.
    public var leftColumns: Set<Int>

    public init(header: [String], rows: [[String]], leftColumns: Set<Int> = []) {
        self.header = header
        self.rows = rows
        self.leftColumns = leftColumns
    }

    /// `<table>…</table>`.
    public var html: String {
        func line(_ cells: [String], _ tag: String) -> String {
            let parts = cells.enumerated().map { column, cell in
                "<\(tag)\(leftColumns.contains(column) ? " style=\"text-align:left\"" : "")>\(Self.escaped(cell))</\(tag)>"
            }
            return "<tr>" + parts.joined() + "</tr>"
        }
        let head = header.isEmpty ? "" : "<thead>\(line(header, "th"))</thead>"
        return "<table>\(head)<tbody>\(rows.map { line($0, "td") }.joined())</tbody></table>"
    }

    /// `<p>…</p>`, a line break for each in the text.
    public static func paragraph(_ text: String) -> String {
        "<p>" + text.split(separator: "\n").map { escaped(String($0)) }.joined(separator: "<br>") + "</p>"
    }

    /// Text without a meaning to HTML.
    public static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
