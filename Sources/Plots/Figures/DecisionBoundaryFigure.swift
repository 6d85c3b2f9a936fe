/// The plane as a classifier sees it: the class of each cell, the data over it, mistakes in a ring.
///
/// - Parameters:
///   - field: The predicted class at each point of a grid over the ranges; the first row lies at the lower end of `yRange`.
///   - confidence: The probability of that class at the same points, or nothing.
///   - xRange: What the columns of the grid span.
///   - yRange: What the rows of the grid span.
///   - x: The first feature of each example.
///   - y: The second feature of each example.
///   - labels: The class of each example.
///   - predicted: The predicted class of each example; where missing, that of the nearest cell.
///   - classNames: The names in the legend.
///   - title: The heading.
/// - Returns: The figure.
public func decisionBoundaryFigure(
    field: [[Int]], confidence: [[Double]] = [], xRange: ClosedRange<Double>, yRange: ClosedRange<Double>,
    x: [Double], y: [Double], labels: [Int], predicted: [Int] = [], classNames: [String] = [],
    title: String = "Decision boundary"
) -> Figure {
    let boundary = BoundaryField(field: field, confidence: confidence, xRange: xRange, yRange: yRange)
    let classes = Set(labels).union(field.flatMap { $0 }).sorted()
    var marks: [any Mark] = [boundary]
    var wrongX: [Double] = []
    var wrongY: [Double] = []
    let count = min(x.count, y.count, labels.count)
    for (order, name) in classes.enumerated() {
        var right: (x: [Double], y: [Double]) = ([], [])
        var wrong: (x: [Double], y: [Double]) = ([], [])
        for index in 0..<count where labels[index] == name {
            let guess = index < predicted.count ? predicted[index] : boundary.predicted(x[index], y[index])
            if guess == name {
                right.x.append(x[index])
                right.y.append(y[index])
            } else {
                wrong.x.append(x[index])
                wrong.y.append(y[index])
            }
        }
        let label = classNames.indices.contains(name) ? classNames[name] : "class \(name)"
        let glyph = BoundaryField.pointGlyph(order, of: classes.count)
        let color = Color.categorical(order)
        marks.append(ClassPoints(points: right, label: label, color: color, order: order, glyph: glyph))
        let capital = Character(String(glyph).uppercased())
        marks.append(ClassPoints(points: wrong, label: "", color: color, order: order, glyph: capital))
        wrongX += wrong.x
        wrongY += wrong.y
    }
    var rings = PointMark(wrongX, wrongY, color: Color.ink, symbol: .circle, radius: 7)
    rings.isRing = true
    if !wrongX.isEmpty { marks.append(RingMark(points: rings)) }
    let share = count > 0 ? NumberText.fixed(1 - Double(wrongX.count) / Double(count), decimals: 4) : "?"
    return Figure(
        title: title,
        caption: count == 0
            ? "" : "\(wrongX.count) of \(count) misclassified (ringed; capitals in text), accuracy \(share)",
        width: 560, height: 480,
        marks: marks + [
            XAxis("x1", from: xRange.lowerBound, to: xRange.upperBound),
            YAxis("x2", from: yRange.lowerBound, to: yRange.upperBound), Legend(),
        ])
}

/// The coloured ground of a decision boundary.
struct BoundaryField: Mark {
    let field: [[Int]]
    let confidence: [[Double]]
    let xRange: ClosedRange<Double>
    let yRange: ClosedRange<Double>

    static let limit = 60

    static func pointGlyph(_ order: Int, of count: Int) -> Character {
        count <= 2 ? ["o", "x"][order % 2] : Array("abcdefghijklmnopqrstuvwyz")[order % 25]
    }

    private var columns: Int { field.map(\.count).min() ?? 0 }

    func predicted(_ x: Double, _ y: Double) -> Int? {
        guard columns > 0, x.isFinite, y.isFinite else { return nil }
        func index(_ value: Double, _ range: ClosedRange<Double>, _ count: Int) -> Int {
            let fraction = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
            return Int(bounded: (min(max(fraction, 0), 1) * Double(count - 1)).rounded())
        }
        return field[index(y, yRange, field.count)][index(x, xRange, columns)]
    }

    func prepare(_ plan: inout PanelPlan) {
        plan.x.extent.include([xRange.lowerBound, xRange.upperBound])
        plan.y.extent.include([yRange.lowerBound, yRange.upperBound])
        plan.y.hasGrid = false
    }

    func draw(in frame: inout Frame) {
        guard columns > 0 else { return }
        let classes = Set(field.flatMap { $0 }).sorted()
        let across = min(columns, Self.limit)
        let down = min(field.count, Self.limit)
        let glyphs: [Character] = ["·", "▒", "-", "=", "~", "░", "+", "%"]
        var colors: [Color?] = []
        var marks: [Character] = []
        for row in 0..<down {
            for column in 0..<across {
                let at = (down - 1 - row) * (field.count - 1) / max(down - 1, 1)
                let from = column * (columns - 1) / max(across - 1, 1)
                let name = field[at][from]
                let order = classes.firstIndex(of: name) ?? 0
                let trust = sureness(at, from, classes.count)
                colors.append(Color.white.mixed(with: .categorical(order), 0.1 + 0.3 * (trust * 6).rounded() / 6))
                marks.append(glyphs[order % glyphs.count])
            }
        }
        frame.panel.shapes.append(
            .raster(Raster(box: .unit, columns: across, rows: down, colors: colors, glyphs: marks)))
        if classes.count == 2 { line(classes, in: &frame) }
    }

    /// How far the confidence lies above chance, 0 to 1.
    private func sureness(_ row: Int, _ column: Int, _ classes: Int) -> Double {
        guard row < confidence.count, column < confidence[row].count else { return 0.6 }
        let chance = 1 / Double(max(classes, 2))
        let value = (confidence[row][column] - chance) / (1 - chance)
        return value.isFinite ? min(max(value, 0), 1) : 0
    }

    /// The line on which two classes are equally likely.
    private func line(_ classes: [Int], in frame: inout Frame) {
        let second = field.indices.map { row in
            (0..<columns).map { column -> Double in
                let isSecond = field[row][column] == classes[1]
                guard row < confidence.count, column < confidence[row].count else { return isSecond ? 1 : 0 }
                return isSecond ? confidence[row][column] : 1 - confidence[row][column]
            }
        }
        guard columns > 1, field.count > 1 else { return }
        for line in MarchingSquares(values: second, columns: columns, level: 0.5).lines() {
            let places = line.map { Place($0.x / Double(columns - 1), $0.y / Double(field.count - 1)) }
            frame.panel.shapes.append(.line(places, Stroke(Color(hex: 0x57606A), width: 1.4, isInText: false)))
        }
    }
}

/// The examples of one class.
struct ClassPoints: Mark {
    let points: (x: [Double], y: [Double])
    let label: String
    let color: Color
    let order: Int
    let glyph: Character

    func prepare(_ plan: inout PanelPlan) {}

    func draw(in frame: inout Frame) {
        let symbol = Symbol.of(series: order)
        for (x, y) in zip(points.x, points.y) {
            let place = frame.place(x, y)
            guard place.isFinite, Clipping.isInside(place) else { continue }
            frame.panel.shapes.append(.symbol(place, symbol, color, radius: 3.6, ring: false, glyph: glyph))
        }
        if !label.isEmpty {
            frame.panel.legend.append(LegendEntry(label: label, color: color, key: .symbol(symbol, glyph)))
            frame.panel.readings.append("\(points.x.count) of \(label) right")
        }
    }
}

/// The rings around mistakes, which text plots show by capitals instead.
struct RingMark: Mark {
    let points: PointMark

    func prepare(_ plan: inout PanelPlan) {}

    func draw(in frame: inout Frame) {
        for (x, y) in zip(points.x, points.y) {
            let place = frame.place(x, y)
            guard place.isFinite, Clipping.isInside(place) else { continue }
            frame.panel.shapes.append(
                .symbol(place, .circle, Color.ink, radius: points.radius, ring: true, glyph: nil))
        }
        frame.panel.readings.append("\(points.x.count) misclassified")
    }
}
