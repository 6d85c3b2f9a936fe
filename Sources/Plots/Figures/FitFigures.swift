/// One model's curve through the data, for `fitFigure`.
public struct FittedCurve: Sendable {
    /// What stands over the panel, for example "degree 3".
    public var name: String
    /// The model's value at each place of the common axis.
    public var values: [Double]
    /// The error on the training part.
    public var trainError: Double?
    /// The error on the validation part.
    public var validationError: Double?

    /// The curve of a model.
    public init(_ name: String, _ values: [Double], trainError: Double? = nil, validationError: Double? = nil) {
        self.name = name
        self.values = values
        self.trainError = trainError
        self.validationError = validationError
    }
}

/// Models of growing capacity through the same data, a panel each: what is too stiff, what fits, and what learns the noise.
///
/// Panels share one window around the data, so a curve that leaves it is cut. The panel with the least validation error is
/// marked.
public func fitFigure(
    _ curves: [FittedCurve], at x: [Double], trainX: [Double], trainY: [Double], validationX: [Double] = [],
    validationY: [Double] = [], title: String = "Underfitting, fit, overfitting"
) -> Figure {
    var window = Extent()
    window.include(trainY)
    window.include(validationY)
    let room = window.isEmpty ? 1 : max((window.high - window.low) * 0.25, 1e-12)
    let least = curves.compactMap(\.validationError).filter(\.isFinite).min()
    let panels = curves.map { curve -> Figure in
        let isBest = curve.validationError != nil && curve.validationError == least && curves.count > 1
        var line = LineMark(x, curve.values, label: "model", color: isBest ? .green : .orange, width: 2.2)
        line.showsLabel = false
        line.isSolid = true
        var train = PointMark(trainX, trainY, color: .blue, symbol: .circle, radius: 3)
        train.glyph = "o"
        var validation = PointMark(validationX, validationY, color: Color(hex: 0x57606A), symbol: .cross, radius: 3)
        validation.glyph = "x"
        var marks: [any Mark] = [train, validation, line, XAxis()]
        marks.append(
            window.isEmpty ? YAxis() : YAxis(from: window.low - room, to: window.high + room))
        var words: [String] = []
        if let error = curve.trainError { words.append("train \(NumberText.short(error, digits: 3))") }
        if let error = curve.validationError { words.append("validation \(NumberText.short(error, digits: 3))") }
        if !words.isEmpty {
            let sentence = (isBest ? "✓ " : "") + words.joined(separator: ", ")
            marks.append(SketchMark { $0.panel.notes.append(sentence) })
        }
        return Figure(title: curve.name, marks: marks)
    }
    let columns = min(max(panels.count, 1), 3)
    let rows = max((panels.count + columns - 1) / columns, 1)
    let caption = validationX.isEmpty ? "circles: training" : "circles: training, crosses: validation"
    return Figure(
        title: title, caption: caption, width: 760, height: 62 + rows * 250, figures: panels, columns: columns)
}

/// The error on training and validation part by the capacity of the model (degree, width, epochs), with the capacity that
/// does best on validation and what lies on its two sides.
public func capacityCurveFigure(
    _ capacities: [Double], train: [Double], validation: [Double], xLabel: String = "capacity",
    yLabel: String = "error",
    title: String = "Error by capacity"
) -> Figure {
    let positive = capacities.filter { $0 > 0 }
    let isWide = positive.count == capacities.count && (positive.max() ?? 1) / (positive.min() ?? 1) > 30
    var marks: [any Mark] = []
    let known = validation.indices.filter { validation[$0].isFinite && $0 < capacities.count }
    if let best = known.min(by: { validation[$0] < validation[$1] }) {
        let place = capacities[best]
        let text = "best \(NumberText.short(validation[best])) at \(NumberText.short(place))"
        marks.append(
            SketchMark { frame in
                let x = frame.x.place(place)
                guard x.isFinite, x >= 0, x <= 1 else { return }
                for (low, high, color) in [(0, x, Color.blue), (x, 1, Color.orange)] where high - low > 0.01 {
                    let corners = [Place(low, 0), Place(high, 0), Place(high, 1), Place(low, 1)]
                    frame.panel.shapes.append(.area(corners, color, opacity: 0.07))
                }
                frame.panel.shapes.append(
                    .line([Place(x, 0), Place(x, 1)], Stroke(.gray, width: 1.2, dash: .dashed)))
                for (side, word) in [(x / 2, "← underfitting"), ((1 + x) / 2, "overfitting →")]
                where min(side, 1 - side) > 0.1 {
                    frame.panel.shapes.append(
                        .text(Place(side, 0.95), word, .middle, Color(hex: 0x57606A), size: 12, isInText: true))
                }
                let point = frame.place(place, validation[best])
                frame.panel.shapes.append(
                    .symbol(point, .circle, Color.ink, radius: 5, ring: true, glyph: "●"))
                frame.panel.notes.append(text)
                frame.panel.readings.append(text)
            })
    }
    let pairs = zip(capacities, train).map { $0 }
    marks.append(LineMark(pairs.map(\.0), pairs.map(\.1), label: "train", color: .blue))
    marks.append(LineMark(capacities, validation, label: "validation", color: .orange))
    marks += [XAxis(xLabel, scale: isWide ? .log : .linear), YAxis(yLabel), LogWhenWide()]
    return Figure(title: title, marks: marks)
}
