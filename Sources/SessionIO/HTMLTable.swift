/// A table as HTML of the plainest kind, which every frontend lets through: no styles, no scripts, all text escaped.
public struct HTMLTable: Sendable, Equatable {
    /// The heads of the columns; empty for a table without.
    public var header: [String]
    /// The cells, row by row.
    public var rows: [[String]]

    public init(header: [String], rows: [[String]]) {
        self.header = header
        self.rows = rows
    }

    /// `<table>…</table>`.
    public var html: String {
        func line(_ cells: [String], _ tag: String) -> String {
            "<tr>" + cells.map { "<\(tag)>\(Self.escaped($0))</\(tag)>" }.joined() + "</tr>"
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
