/// A heat map: a number as a colour in each cell of a grid.
public struct CellMark: Mark {
    let values: [[Double]]
    let rowNames: [String]
    let columnNames: [String]
    let xRange: ClosedRange<Double>?
    let yRange: ClosedRange<Double>?
    let scale: ColorScale
    let label: String
    let decimals: Int?
    /// The numbers at the ends of the colours, where they do not follow the data.
    package var fixedReach: ClosedRange<Double>?
    package var showsColorBar = true
    /// Whether cells without a finite number are counted under the plot.
    package var notesGaps = true
    /// A column of words at the right edge, with its heading.
    package var edge: [String] = []
    package var edgeTitle = ""
    /// A cell with a frame around it.
    package var boxed: (row: Int, column: Int)?

    /// Above this, neighbouring cells are averaged.
    static let limit = 64

    /// Cells with a name for each row, the first one above, and each column; few ones also show their numbers.
    public init(
        _ values: [[Double]], rowNames: [String], columnNames: [String], scale: ColorScale = .viridis,
        label: String = "", decimals: Int? = nil
    ) {
        self.values = values
        self.rowNames = values.indices.map { $0 < rowNames.count ? rowNames[$0] : "\($0)" }
        let columns = values.map(\.count).max() ?? 0
        self.columnNames = (0..<columns).map { $0 < columnNames.count ? columnNames[$0] : "\($0)" }
        self.scale = scale
        self.label = label
        self.decimals = decimals
        xRange = nil
        yRange = nil
    }

    /// Cells over a rectangle of the plane; the first row lies at the lower end of `y`.
    public init(
        _ values: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, scale: ColorScale = .viridis,
        label: String = ""
    ) {
        self.values = Self.averaged(values)
        self.scale = scale
        self.label = label
        xRange = x
        yRange = y
        rowNames = []
        columnNames = []
        decimals = nil
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        for row in values { plan.color.include(row) }
        plan.spanCells(x: xRange, y: yRange, rowNames: rowNames, columnNames: columnNames)
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let columns = values.map(\.count).max() ?? 0
        guard columns > 0 else { return }
        let (low, high) = reach(frame.color)
        func fraction(_ value: Double) -> Double { high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5 }
        let rows = xRange == nil ? values : values.reversed()
        let cells = rows.flatMap { row in (0..<columns).map { $0 < row.count ? row[$0] : .nan } }
        var box = Box.unit
        if let xRange, let yRange {
            box = Box(
                frame.place(xRange.lowerBound, yRange.lowerBound), frame.place(xRange.upperBound, yRange.upperBound))
        }
        frame.panel.shapes.append(
            .raster(
                Raster(
                    box: box, columns: columns, rows: values.count,
                    colors: cells.map {
                        $0.isFinite ? scale.color(at: (fraction($0) * 64).rounded() / 64) : nil
                    }, glyphs: cells.map { $0.isFinite ? scale.glyph(at: fraction($0)) : "✗" })))
        let lost = cells.count { !$0.isFinite }
        if lost > 0, notesGaps {
            frame.panel.notes.append("✗ \(lost) \(lost == 1 ? "cell is" : "cells are") not finite (left open)")
        }
        if showsColorBar {
            frame.panel.colorBar = ColorBar(
                scale: scale, low: low, high: high, label: label,
                glyphs: (0...4).map { scale.glyph(at: Double($0) / 4) })
        }
        frame.panel.readings.append(
            "\(values.count) by \(columns) cells from \(NumberText.short(low)) to \(NumberText.short(high))")
        if xRange == nil {
            number(columns, fraction, in: &frame)
            decorate(columns, in: &frame)
        }
    }

    /// The words at the edge, and the frame around one cell.
    private func decorate(_ columns: Int, in frame: inout Frame) {
        if !edge.isEmpty {
            frame.panel.labels.append(
                EdgeLabel(y: 1 + 0.35 / Double(values.count), text: edgeTitle, color: Color(hex: 0x57606A)))
        }
        for (row, word) in edge.prefix(values.count).enumerated() {
            frame.panel.labels.append(
                EdgeLabel(y: frame.y.place(Double(row)), text: word, color: Color.ink))
        }
        guard let boxed, boxed.row < values.count, boxed.column < columns else { return }
        let left = Double(boxed.column) / Double(columns)
        let top = 1 - Double(boxed.row) / Double(values.count)
        let (right, bottom) = (left + 1 / Double(columns), top - 1 / Double(values.count))
        let corners = [
            Place(left, bottom), Place(right, bottom), Place(right, top), Place(left, top), Place(left, bottom),
        ]
        frame.panel.shapes.append(.line(corners, Stroke(.red, width: 2.6, isInText: false)))
    }

    /// Writes the numbers into the cells, and into a table for the text plot.
    private func number(_ columns: Int, _ fraction: (Double) -> Double, in frame: inout Frame) {
        func text(_ value: Double) -> String {
            decimals.map { NumberText.fixed(value, decimals: $0) } ?? NumberText.short(value, digits: 3)
        }
        var texts = values.map { row in (0..<columns).map { $0 < row.count ? text(row[$0]) : "" } }
        if columns <= 24, values.count <= 24 {
            let inks = values.flatMap { row in
                (0..<columns).map { column -> Color in
                    guard column < row.count, row[column].isFinite else { return .ink }
                    return scale.color(at: fraction(row[column])).contrasting
                }
            }
            frame.panel.shapes.append(
                .labels(
                    LabelGrid(
                        columns: columns, rows: values.count, texts: texts.flatMap { $0 }, colors: inks, size: 11)))
        }
        if let boxed, boxed.row < texts.count, boxed.column < columns {
            texts[boxed.row][boxed.column] = "[" + texts[boxed.row][boxed.column] + "]"
        }
        frame.panel.textual = .table(
            Table(
                corner: frame.panel.y.label, columns: columnNames, rows: rowNames, cells: texts,
                shades: values.map { row in (0..<columns).map { $0 < row.count ? fraction(row[$0]) : 0 } },
                edgeTitle: edgeTitle, edge: edge.isEmpty ? [] : values.indices.map { $0 < edge.count ? edge[$0] : "" }))
    }

    /// The numbers at the ends of the colour scale; a diverging one is even on both sides of zero.
    private func reach(_ extent: Extent) -> (low: Double, high: Double) {
        if let fixedReach { return (fixedReach.lowerBound, fixedReach.upperBound) }
        guard !extent.isEmpty else { return (0, 1) }
        guard scale == .diverging else { return (extent.low, extent.high) }
        let most = max(extent.low.magnitude, extent.high.magnitude)
        return (-most, most)
    }

    static func averaged(_ values: [[Double]]) -> [[Double]] {
        let columns = values.map(\.count).max() ?? 0
        let factor = (max(values.count, columns) + limit - 1) / limit
        guard factor > 1 else { return values }
        return stride(from: 0, to: values.count, by: factor).map { top in
            stride(from: 0, to: columns, by: factor).map { left in
                var sum = 0.0
                var count = 0.0
                for row in values[top..<min(top + factor, values.count)] where left < row.count {
                    for value in row[left..<min(left + factor, row.count)] {
                        sum += value
                        count += 1
                    }
                }
                return count > 0 ? sum / count : .nan
            }
        }
    }
}

extension PanelPlan {
    /// Spans the axes for cells over a rectangle of the plane, or over named rows, the first one above, and columns.
    mutating func spanCells(
        x xRange: ClosedRange<Double>?, y yRange: ClosedRange<Double>?, rowNames: [String], columnNames: [String]
    ) {
        if let xRange, let yRange {
            x.extent.include([xRange.lowerBound, xRange.upperBound])
            y.extent.include([yRange.lowerBound, yRange.upperBound])
        } else {
            x.names = columnNames
            y.names = rowNames
            y.isReversed = true
        }
        x.hasGrid = false
        y.hasGrid = false
    }
}

extension ColorScale {
    /// The character that stands for a colour in a text plot: darker for more, and signs on a diverging scale.
    package func glyph(at fraction: Double) -> Character {
        let step = min(max(Int(bounded: (fraction * 4).rounded()), 0), 4)
        switch self {
        case .diverging: return ["=", "-", "·", "+", "#"][step]
        default: return shadeGlyph(Double(step) / 4)
        }
    }
}
