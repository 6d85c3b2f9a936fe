/// A mark whose data can be read as columns of numbers.
package protocol TabularMark: Mark {
    /// The columns with their headings; all of one length.
    var columns: [DataColumn] { get }
}

/// Numbers or words under a heading.
package struct DataColumn: Sendable {
    package var name: String
    package var cells: [String]

    init(_ name: String, _ values: [Double]) {
        self.name = name
        cells = values.map { NumberText.short($0, digits: 6) }
    }

    init(_ name: String, words: [String]) {
        self.name = name
        cells = words
    }
}

extension LineMark: TabularMark {
    package var columns: [DataColumn] { [DataColumn("x", x), DataColumn(label.isEmpty ? "y" : label, y)] }
}

extension PointMark: TabularMark {
    package var columns: [DataColumn] { [DataColumn("x", x), DataColumn(label.isEmpty ? "y" : label, y)] }
}

extension AreaMark: TabularMark {
    package var columns: [DataColumn] {
        let name = label.isEmpty ? "" : label + " "
        return [DataColumn("x", x), DataColumn(name + "low", low), DataColumn(name + "high", high)]
    }
}

extension BarMark: TabularMark {
    package var columns: [DataColumn] {
        let heading = label.isEmpty ? "value" : label
        guard names.isEmpty else { return [DataColumn("name", words: names), DataColumn(heading, values)] }
        return [
            DataColumn("from", Array(edges.dropLast())), DataColumn("to", Array(edges.dropFirst())),
            DataColumn(heading, values),
        ]
    }
}

extension CellMark: TabularMark {
    package var columns: [DataColumn] {
        let width = values.map(\.count).max() ?? 0
        let rows = values.indices.map { $0 < rowNames.count ? rowNames[$0] : "\($0)" }
        return [DataColumn("", words: rows)]
            + (0..<width).map { column in
                DataColumn(
                    column < columnNames.count ? columnNames[column] : "\(column)",
                    values.map { column < $0.count ? $0[column] : .nan })
            }
    }
}

extension Figure {
    /// The numbers behind the figure in aligned columns, for those who want to read them rather than see them.
    ///
    /// Lines over the same places share a table. Of more than `rows` rows the first and the last are shown.
    public func table(rows: Int = 20) -> String {
        var lines: [String] = []
        for (title, marks) in panelMarks {
            let tables = Self.joined(marks.compactMap { ($0 as? any TabularMark)?.columns })
            guard !tables.isEmpty else { continue }
            if !lines.isEmpty { lines.append("") }
            if !title.isEmpty { lines.append(title) }
            for (index, columns) in tables.enumerated() {
                if index > 0 { lines.append("") }
                lines += Self.aligned(columns, limit: max(rows, 2))
            }
        }
        return (lines.isEmpty ? ["no table: the figure has no marks of data"] : lines).map { $0 + "\n" }.joined()
    }

    private var panelMarks: [(title: String, marks: [any Mark])] {
        switch content {
        case .marks(let marks): [(title, marks)]
        case .grid(let figures, _): figures.flatMap(\.panelMarks)
        }
    }

    /// Tables with the same first column put side by side.
    private static func joined(_ tables: [[DataColumn]]) -> [[DataColumn]] {
        var result: [[DataColumn]] = []
        for columns in tables {
            if let known = result.firstIndex(where: { $0[0].name == columns[0].name && $0[0].cells == columns[0].cells }
            ) {
                result[known] += columns.dropFirst()
            } else {
                result.append(columns)
            }
        }
        return result
    }

    private static func aligned(_ columns: [DataColumn], limit: Int) -> [String] {
        let count = columns.map(\.cells.count).min() ?? 0
        let shown = count <= limit ? Array(0..<count) : Array(0..<limit / 2) + Array(count - limit / 2..<count)
        let widths = columns.map { column in
            max(column.name.count, shown.map { column.cells[$0].count }.max() ?? 0)
        }
        func line(_ cells: [String]) -> String {
            var text = ""
            for (index, cell) in cells.enumerated() {
                text += (index == 0 ? "" : "  ") + padded(cell, to: widths[index], atEnd: true)
            }
            return text
        }
        var lines = [line(columns.map(\.name))]
        for (place, row) in shown.enumerated() {
            if place > 0, row > shown[place - 1] + 1 { lines.append("… \(row - shown[place - 1] - 1) more rows") }
            lines.append(line(columns.map { $0.cells[row] }))
        }
        return lines
    }
}
