import Plots

/// Distributions in blocks of eight heights, a line each, with their numbers in columns.
struct TextRidges {
    let table: RidgeTable
    let columns: Int
    let rows: Int
    let canvas: TextCanvas
    let width: DisplayWidth

    func lines() -> [String] {
        let shown = shownRows
        let names = shown.map { width.truncated(table.names[$0], to: 18) }
        let nameColumns = max(names.map { width($0) }.max() ?? 0, 5)
        var cellColumns = table.headings.indices.map { column in
            ([table.headings[column]] + shown.map { table.cells[$0][column] }).map { width($0) }.max() ?? 1
        }
        let bar = isPlain ? "|" : "│"
        func room() -> Int { columns - nameColumns - 3 - cellColumns.reduce(0) { $0 + $1 + 1 } }
        while room() < 8, !cellColumns.isEmpty { cellColumns.removeLast() }
        let ridgeColumns = min(max(room(), 4), 40)
        var head = String(repeating: " ", count: nameColumns) + " " + bar + axis(ridgeColumns) + bar
        for (heading, size) in zip(table.headings, cellColumns) {
            head += " " + width.padded(heading, to: size, atEnd: true)
        }
        var lines = [head]
        for (row, name) in zip(shown, names) {
            var line = width.padded(name, to: nameColumns) + " " + bar + ridge(table.ridges[row], ridgeColumns) + bar
            for (cell, size) in zip(table.cells[row], cellColumns) {
                line += " " + width.padded(cell, to: size, atEnd: true)
            }
            lines.append(line)
        }
        if shown.count < table.names.count {
            lines.append("… \(table.names.count - shown.count) more layers between them")
        }
        return lines
    }

    private var isPlain: Bool { width.ambiguous == 2 || canvas == .ascii }

    /// All of them, or as many as fit, evenly chosen with the first and the last.
    private var shownRows: [Int] {
        let limit = max(rows - 5, 4)
        guard table.names.count > limit else { return Array(table.names.indices) }
        return (0..<limit).map { $0 * (table.names.count - 1) / (limit - 1) }
    }

    private func axis(_ columns: Int) -> String {
        let low = NumberText.short(table.low, digits: 2)
        let high = NumberText.short(table.high, digits: 2)
        let space = columns - width(low) - width(high)
        return space > 0 ? low + String(repeating: " ", count: space) + high : String(repeating: " ", count: columns)
    }

    private func ridge(_ counts: [Double], _ columns: Int) -> String {
        let blocks = Array(isPlain ? " .:-=+*#%" : " ▁▂▃▄▅▆▇█")
        let groups = (0..<columns).map { column -> Double in
            let start = counts.count * column / columns
            return counts[start..<max(counts.count * (column + 1) / columns, start + 1)].reduce(0, +)
        }
        let most = max(groups.max() ?? 0, 1e-300)
        return String(
            groups.map { count in
                count <= 0 ? blocks[0] : blocks[min(max(Int(bounded: (count / most * 8).rounded(.up)), 1), 8)]
            })
    }
}
