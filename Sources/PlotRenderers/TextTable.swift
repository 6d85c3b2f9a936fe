import Plots

/// A table in aligned columns, each number followed by a glyph as dark as its share.
struct TextTable {
    let table: Table
    let columns: Int
    let width: DisplayWidth

    /// The lines, or nil when the table is wider than the page.
    func lines(xLabel: String, yLabel: String) -> [String]? {
        let nameLimit = 18
        let names = table.rows.map { width.truncated($0, to: nameLimit) }
        let corner = width.truncated(table.corner, to: nameLimit)
        let nameColumns = ([corner] + names).map { width($0) }.max() ?? 0
        let cellColumns = table.columns.indices.map { column in
            table.cells.map { width($0[column]) }.max() ?? 1
        }
        for headingLimit in [10, 6, 4, 3, 2] {
            let headings = table.columns.map { width.truncated($0, to: headingLimit) }
            let widths = headings.indices.map { max(cellColumns[$0] + 1, width(headings[$0])) }
            let edge = ([table.edgeTitle] + table.edge).map { width($0) }.max() ?? 0
            let total = nameColumns + 2 + widths.reduce(0) { $0 + $1 + 1 } + (edge > 0 ? edge + 3 : 0)
            if total <= columns {
                return lines(names, corner, nameColumns, headings, widths, edge, xLabel: xLabel)
            }
        }
        return nil
    }

    /// Nothing where there is no number.
    private func shade(_ row: Int, _ column: Int) -> String {
        let fraction = table.shades[row][column]
        return fraction.isFinite ? String(shadeGlyph(fraction)) : " "
    }

    private func lines(
        _ names: [String], _ corner: String, _ nameColumns: Int, _ headings: [String], _ widths: [Int], _ edge: Int,
        xLabel: String
    ) -> [String] {
        let bar = width.ambiguous == 2 ? "|" : "│"
        var lines: [String] = []
        if !xLabel.isEmpty { lines.append(String(repeating: " ", count: nameColumns + 3) + xLabel) }
        var head = width.padded(corner, to: nameColumns) + " " + bar
        for (heading, size) in zip(headings, widths) { head += " " + width.padded(heading, to: size, atEnd: true) }
        if edge > 0 { head += " " + bar + " " + table.edgeTitle }
        lines.append(head)
        for row in table.rows.indices {
            var line = width.padded(names[row], to: nameColumns) + " " + bar
            for column in headings.indices {
                let text = table.cells[row][column] + shade(row, column)
                line += " " + width.padded(text, to: widths[column], atEnd: true)
            }
            if edge > 0 { line += " " + bar + " " + table.edge[row] }
            lines.append(line)
        }
        return lines
    }
}
