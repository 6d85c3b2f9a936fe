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
