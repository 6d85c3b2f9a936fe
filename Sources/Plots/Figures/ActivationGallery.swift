/// Activations and their slopes side by side, where they hardly react shaded.
///
/// - Parameters:
///   - x: Where the functions were sampled, in rising order.
///   - names: The name of each function.
///   - values: The samples of each function.
///   - slopes: The samples of each derivative.
///   - title: The heading.
/// - Returns: The figure. Shaded is where the slope is below 0.05 in magnitude: a unit that works there hardly learns.
public func activationGalleryFigure(
    _ x: [Double], names: [String], values: [[Double]], slopes: [[Double]], title: String = "Activations"
) -> Figure {
    let count = min(names.count, values.count, slopes.count)
    let panels = (0..<count).map { index in
        activationPanel(x, name: names[index], values: values[index], slopes: slopes[index])
    }
    let columns = count <= 4 ? max(count, 1) : count <= 6 ? 3 : 4
    let rows = max((count + columns - 1) / columns, 1)
    return Figure(
        title: title, caption: "solid f, dashed its slope f′; shaded: |f′| < 0.05", width: 760,
        height: 56 + rows * (columns == 4 ? 170 : columns == 3 ? 210 : 280), figures: panels, columns: columns)
}

/// The slope below which a unit counts as saturated.
private let leastSlope = 0.05

private func activationPanel(_ x: [Double], name: String, values: [Double], slopes: [Double]) -> Figure {
    var function = LineMark(x, values, label: "f", color: .blue)
    var slope = LineMark(x, slopes, label: "f′", color: .orange, width: 1.6)
    function.showsLabel = false
    slope.showsLabel = false
    var marks: [any Mark] = flatParts(x, slopes).map { SketchMark.band(x: $0) }
    marks.append(RuleMark(y: 0, color: Color(hex: 0xB0B7BF)))
    marks += [function, slope, YAxis(), XAxis()]
    return Figure(title: name, marks: marks)
}

/// The parts of the axis in which the slope is nearly zero.
private func flatParts(_ x: [Double], _ slopes: [Double]) -> [ClosedRange<Double>] {
    var parts: [ClosedRange<Double>] = []
    var start: Double?
    for (place, slope) in zip(x, slopes) where place >= start ?? place {
        if slope.magnitude < leastSlope {
            start = start ?? place
        } else if let from = start {
            parts.append(from...place)
            start = nil
        }
    }
    if let from = start, let last = x.last, last > from { parts.append(from...last) }
    // A mere crossing of zero, as at the foot of gelu, is no saturated part.
    let reach = (x.last ?? 0) - (x.first ?? 0)
    return parts.filter { $0.upperBound - $0.lowerBound > 0.08 * reach }
}
