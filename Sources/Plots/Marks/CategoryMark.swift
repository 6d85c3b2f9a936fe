/// A heat map of kinds: a class as a colour in each cell of a grid, the classes named in the legend.
///
/// ```swift
/// Figure(title: "Who wins") { CategoryMark([[0, 1], [1, 1]], names: ["SGD", "Adam"], rowNames: ["κ 1", "κ 50"]) }
/// ```
///
/// Cells whose class has no name stay open.
public struct CategoryMark: Mark {
    let classes: [[Int]]
    let names: [String]
    let rowNames: [String]
    let columnNames: [String]
    let xRange: ClosedRange<Double>?
    let yRange: ClosedRange<Double>?

    /// One for each colour of `Color.categorical`.
    static let glyphs: [Character] = ["·", "#", "o", "+", "%", "=", "x", "~"]

    /// Cells with a name for each row, the first one above, and each column; few ones also show the names of the classes.
    public init(_ classes: [[Int]], names: [String], rowNames: [String] = [], columnNames: [String] = []) {
        self.classes = classes
        self.names = names
        self.rowNames = classes.indices.map { $0 < rowNames.count ? rowNames[$0] : "\($0)" }
        let columns = classes.map(\.count).max() ?? 0
        self.columnNames = (0..<columns).map { $0 < columnNames.count ? columnNames[$0] : "\($0)" }
        xRange = nil
        yRange = nil
    }

    /// Cells over a rectangle of the plane; the first row lies at the lower end of `y`.
    public init(_ classes: [[Int]], names: [String], x: ClosedRange<Double>, y: ClosedRange<Double>) {
        self.classes = Self.commonest(classes, names.count)
        self.names = names
        xRange = x
        yRange = y
        rowNames = []
        columnNames = []
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        plan.spanCells(x: xRange, y: yRange, rowNames: rowNames, columnNames: columnNames)
        plan.showsLegend = true
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let columns = classes.map(\.count).max() ?? 0
        guard columns > 0 else { return }
        let rows = xRange == nil ? classes : classes.reversed()
        let cells = rows.flatMap { row in (0..<columns).map { $0 < row.count ? row[$0] : -1 } }
        var box = Box.unit
        if let xRange, let yRange {
            box = Box(
                frame.place(xRange.lowerBound, yRange.lowerBound), frame.place(xRange.upperBound, yRange.upperBound))
        }
        frame.panel.shapes.append(
            .raster(
                Raster(
                    box: box, columns: columns, rows: classes.count,
                    colors: cells.map { isNamed($0) ? .categorical($0) : nil },
                    glyphs: cells.map { isNamed($0) ? Self.glyphs[$0 % Self.glyphs.count] : " " })))
        for (index, name) in names.enumerated() {
            frame.panel.legend.append(
                LegendEntry(
                    label: name, color: .categorical(index), key: .fill(Self.glyphs[index % Self.glyphs.count])))
        }
        let open = cells.count { !isNamed($0) }
        if open > 0 {
            frame.panel.notes.append("\(open) \(open == 1 ? "cell has" : "cells have") no class (left open)")
        }
        let shares = names.indices.map { index in "\(names[index]) \(cells.count { $0 == index })" }
        frame.panel.readings.append("\(classes.count) by \(columns) cells: " + shares.joined(separator: ", "))
        if xRange == nil { name(cells, columns, in: &frame) }
    }

    /// Writes the classes into the cells, and into a table for the text plot.
    private func name(_ cells: [Int], _ columns: Int, in frame: inout Frame) {
        let texts = cells.map { isNamed($0) ? names[$0] : "" }
        if columns <= 24, classes.count <= 24 {
            frame.panel.shapes.append(
                .labels(
                    LabelGrid(
                        columns: columns, rows: classes.count, texts: texts,
                        colors: cells.map { isNamed($0) ? Color.categorical($0).contrasting : .ink }, size: 11)))
        }
        frame.panel.textual = .table(
            Table(
                corner: frame.panel.y.label, columns: columnNames, rows: rowNames,
                cells: classes.indices.map { row in Array(texts[row * columns..<(row + 1) * columns]) },
                shades: classes.map { _ in Array(repeating: .nan, count: columns) }, edgeTitle: "", edge: []))
    }

    private func isNamed(_ index: Int) -> Bool { names.indices.contains(index) }

    /// At most as many rows and columns as a heat map of numbers has: of neighbouring cells the commonest class.
    package static func commonest(_ classes: [[Int]], _ count: Int) -> [[Int]] {
        let columns = classes.map(\.count).max() ?? 0
        let factor = (max(classes.count, columns) + CellMark.limit - 1) / CellMark.limit
        guard factor > 1 else { return classes }
        return stride(from: 0, to: classes.count, by: factor).map { top in
            stride(from: 0, to: columns, by: factor).map { left in
                var counts = [Int](repeating: 0, count: count)
                for row in classes[top..<min(top + factor, classes.count)] where left < row.count {
                    for index in row[left..<min(left + factor, row.count)] where counts.indices.contains(index) {
                        counts[index] += 1
                    }
                }
                let most = counts.max() ?? 0
                return most > 0 ? counts.firstIndex(of: most) ?? -1 : -1
            }
        }
    }
}
