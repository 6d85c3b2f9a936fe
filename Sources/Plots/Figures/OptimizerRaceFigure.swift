/// The paths of optimizers over the contours of a surface.
///
/// Each path starts in a ring and ends in a filled dot; dots mark its steps. In text a path is drawn by the first letter of
/// its name, or digits where letters repeat.
/// - Parameters:
///   - surface: The height at each point of a grid over the ranges; the first row lies at the lower end of `yRange`.
///   - xRange: What the columns of the grid span.
///   - yRange: What the rows of the grid span.
///   - names: The name of each optimizer.
///   - pathsX: The first coordinate of each step, a list for each optimizer.
///   - pathsY: The second coordinate of each step.
///   - losses: The height at the last step of each optimizer, shown beside its name; may be empty.
///   - title: The heading.
/// - Returns: The figure.
public func optimizerRaceFigure(
    surface: [[Double]], xRange: ClosedRange<Double>, yRange: ClosedRange<Double>, names: [String],
    pathsX: [[Double]], pathsY: [[Double]], losses: [Double] = [], title: String = "Optimizer race"
) -> Figure {
    var marks: [any Mark] = [ContourMark(surface, x: xRange, y: yRange, color: Color(hex: 0x8C959F))]
    let letters = names.map { $0.first.map { Character($0.uppercased()) } ?? "?" }
    for index in names.indices where index < pathsX.count && index < pathsY.count {
        let isUnique = letters.count { $0 == letters[index] } == 1
        marks.append(
            PathMark(
                x: pathsX[index], y: pathsY[index], label: names[index],
                value: index < losses.count ? NumberText.short(losses[index]) : "", order: index,
                glyph: isUnique ? letters[index] : Character(String((index + 1) % 10))))
    }
    marks += [
        XAxis("x", from: xRange.lowerBound, to: xRange.upperBound),
        YAxis("y", from: yRange.lowerBound, to: yRange.upperBound), Legend(),
    ]
    return Figure(title: title, width: 640, height: 460, marks: marks)
}

/// The path of one optimizer.
struct PathMark: Mark {
    let x: [Double]
    let y: [Double]
    let label: String
    let value: String
    let order: Int
    let glyph: Character

    func prepare(_ plan: inout PanelPlan) {}

    func draw(in frame: inout Frame) {
        let color = Color.categorical(order)
        let places = zip(x, y).map { frame.place($0, $1) }
        let known = places.prefix { $0.isFinite }
        for piece in Clipping.lines(Array(known)) {
            frame.panel.shapes.append(
                .line(piece, Stroke(color, width: 1.8, dash: .of(series: order), isInText: false)))
        }
        let every = max(1, known.count / 30)
        for (step, place) in known.enumerated() where step % every == 0 && Clipping.isInside(place) {
            frame.panel.shapes.append(.symbol(place, .circle, color, radius: 2.2, ring: false, glyph: glyph))
        }
        if let first = known.first, Clipping.isInside(first) {
            frame.panel.shapes.append(.symbol(first, .circle, color, radius: 6, ring: true, glyph: nil))
        }
        if let last = known.last, Clipping.isInside(last) {
            frame.panel.shapes.append(.symbol(last, .circle, color, radius: 5, ring: false, glyph: glyph))
        }
        if known.count < places.count {
            frame.panel.notes.append("✗ \(label) is not finite after \(max(known.count - 1, 0)) steps")
        } else if let last = known.last, !Clipping.isInside(last) {
            frame.panel.notes.append("✗ \(label) has left the picture")
        }
        let name = value.isEmpty ? label : "\(label) \(value)"
        frame.panel.legend.append(LegendEntry(label: name, color: color, key: .symbol(.circle, glyph)))
        frame.panel.readings.append("\(label): \(max(x.count - 1, 0)) steps\(value.isEmpty ? "" : " to " + value)")
    }
}
