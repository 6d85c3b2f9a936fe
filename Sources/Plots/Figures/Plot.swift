/// A line through the points `(x[i], y[i])`.
public func plot(
    _ x: [Double], _ y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
    Figure(title: title, marks: [LineMark(x, y, label: label), XAxis(xLabel), YAxis(yLabel)])
}

/// A line through values at 0, 1, 2, …
public func plot(
    _ y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
    Figure(title: title, marks: [LineMark(y, label: label), XAxis(xLabel), YAxis(yLabel)])
}

/// Points at `(x[i], y[i])`.
public func scatter(
    _ x: [Double], _ y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
    Figure(title: title, marks: [PointMark(x, y, label: label), XAxis(xLabel), YAxis(yLabel)])
}

/// The graph of a function over a range, with its derivative when asked for.
///
/// The derivative is the central difference, exact to about ten digits for smooth functions.
public func plot(
    _ function: (Double) throws -> Double, over range: ClosedRange<Double>, derivative: Bool = false,
    label: String = "", title: String = "", xLabel: String = "", yLabel: String = ""
) rethrows -> Figure {
    let count = 400
    let span = range.upperBound - range.lowerBound
    let x = (0...count).map { range.lowerBound + span * Double($0) / Double(count) }
    let name = label.isEmpty && derivative ? "f" : label
    var marks: [any Mark] = [LineMark(x, try x.map(function), label: name)]
    if derivative {
        let step = max(span, 1e-6) * 1e-5
        let slopes = try x.map { try (function($0 + step) - function($0 - step)) / (2 * step) }
        marks.append(LineMark(x, slopes, label: name + "′"))
    }
    if range.lowerBound < 0, range.upperBound > 0 { marks.insert(RuleMark(y: 0), at: 0) }
    return Figure(title: title, marks: marks + [XAxis(xLabel), YAxis(yLabel)])
}

/// A bar for each name.
public func bars(
    _ names: [String], _ values: [Double], title: String = "", xLabel: String = "", yLabel: String = "",
    isHorizontal: Bool = false
) -> Figure {
    Figure(
        title: title,
        marks: [BarMark(numberedApart(names), values, isHorizontal: isHorizontal), XAxis(xLabel), YAxis(yLabel)])
}

/// How many of the values lie in each of equal intervals.
///
/// `bins` 0 chooses their number: by the rule of Freedman and Diaconis (1981), width 2·IQR/∛n, between 5 and 60.
public func histogram(_ values: [Double], bins: Int = 0, title: String = "", xLabel: String = "") -> Figure {
    let finite = values.filter(\.isFinite).sorted()
    var marks: [any Mark] = [XAxis(xLabel), YAxis("count")]
    if let low = finite.first, let high = finite.last {
        let intervals = bins > 0 ? min(bins, 200) : automaticBins(finite)
        // Bins need a width that can be written: neither below the least normal number nor over the greatest.
        let reach = Double.greatestFiniteMagnitude / 4
        let room = max(0.5, low.magnitude / 2)
        let isNarrow = (high / 2 - low / 2) / Double(intervals) <= max(low.magnitude * 1e-15, 1e-300)
        let from = max(isNarrow ? low - room : low, -reach)
        let to = min(isNarrow ? high + room : high, reach)
        let width = (to - from) / Double(intervals)
        var counts = [Double](repeating: 0, count: intervals)
        for value in finite { counts[Int(bounded: min(max((value - from) / width, 0), Double(intervals - 1)))] += 1 }
        marks.append(BarMark(edges: (0...intervals).map { from + width * Double($0) }, counts))
    }
    if finite.count < values.count {
        marks.append(NoteMark(text: "✗ \(values.count - finite.count) of \(values.count) values not finite, left out"))
    }
    return Figure(title: title, marks: marks)
}

private func automaticBins(_ sorted: [Double]) -> Int {
    let count = Double(sorted.count)
    let spread = sorted[Int(count * 0.75)] - sorted[Int(count * 0.25)]
    let range = sorted[sorted.count - 1] - sorted[0]
    guard spread > 0, range > 0, (range / spread).isFinite else { return 10 }
    return Int(bounded: min(max((range / (2 * spread / cubeRoot(count))).rounded(.up), 5), 60))
}

/// A number as a colour in each cell of a grid, with names for its rows and columns.
public func heatmap(
    _ values: [[Double]], rowNames: [String] = [], columnNames: [String] = [], title: String = "",
    xLabel: String = "", yLabel: String = "", scale: ColorScale = .viridis
) -> Figure {
    let columns = values.map(\.count).max() ?? 0
    let isSmall = values.count <= 40 && columns <= 40
    let cells =
        isSmall || !rowNames.isEmpty || !columnNames.isEmpty
        ? CellMark(values, rowNames: rowNames, columnNames: columnNames, scale: scale)
        : CellMark(values.reversed(), x: 0...Double(max(columns, 1)), y: 0...Double(values.count), scale: scale)
    return Figure(title: title, marks: [cells, XAxis(xLabel), YAxis(yLabel)])
}

/// A class as a colour in each cell of a grid, for example which of several methods is best where.
public func heatmap(
    classes: [[Int]], names: [String], rowNames: [String] = [], columnNames: [String] = [], title: String = "",
    xLabel: String = "", yLabel: String = ""
) -> Figure {
    Figure(
        title: title,
        marks: [
            CategoryMark(classes, names: names, rowNames: rowNames, columnNames: columnNames), XAxis(xLabel),
            YAxis(yLabel),
        ])
}

/// Lines of equal height of a function of two variables.
public func contour(
    _ function: (Double, Double) throws -> Double, x: ClosedRange<Double>, y: ClosedRange<Double>,
    title: String = "", xLabel: String = "", yLabel: String = ""
) rethrows -> Figure {
    let count = 80
    func at(_ range: ClosedRange<Double>, _ step: Int) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * Double(step) / Double(count)
    }
    let values = try (0...count).map { row in try (0...count).map { try function(at(x, $0), at(y, row)) } }
    return Figure(title: title, marks: [ContourMark(values, x: x, y: y), XAxis(xLabel), YAxis(yLabel)])
}

/// Arrows from points along steps.
public func quiver(
    _ x: [Double], _ y: [Double], dx: [Double], dy: [Double], title: String = "", xLabel: String = "",
    yLabel: String = ""
) -> Figure {
    Figure(title: title, marks: [ArrowMark(x, y, dx: dx, dy: dy), XAxis(xLabel), YAxis(yLabel)])
}
