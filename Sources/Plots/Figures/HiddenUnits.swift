/// The units of one layer, each with what it says over the plane of two features.
public struct UnitLayer: Sendable {
    /// The name of the layer.
    public var name: String
    /// What each unit says at the points of a square grid, row by row from the top.
    public var fields: [[Double]]
    /// The names of the units; may be empty.
    public var unitNames: [String]

    /// A layer of units.
    public init(_ name: String, fields: [[Double]], unitNames: [String] = []) {
        self.name = name
        self.fields = fields
        self.unitNames = unitNames
    }
}

/// A network drawn with its units: each is a small map of the plane, blue where it is negative and orange where positive; a
/// line to the next layer is as thick as its weight is large, in the colour of its sign.
///
/// - Parameters:
///   - layers: The layers from the inputs on, all over one grid.
///   - resolution: The points along a side of the grid.
///   - weights: For each layer but the last, the weight from each of its units to each of the next.
///   - title: The heading.
/// - Returns: The figure. Layers with more than eight units show eight.
public func hiddenUnitsFigure(
    _ layers: [UnitLayer], resolution: Int, weights: [[[Double]]], title: String = "What hidden units see"
) -> Figure {
    let (points, overflows) = resolution.multipliedReportingOverflow(by: resolution)
    let odd = layers.lazy.flatMap(\.fields).first { $0.count != points }
    guard resolution > 0, !overflows, odd == nil else {
        let found = odd.map { ", and a unit has \($0.count) numbers" } ?? ""
        let reason = "a grid with \(resolution) points along a side has \(resolution)² numbers\(found)"
        return Figure(
            title: title,
            marks: [NoteMark(text: "✗ hiddenUnitsFigure: \(reason)"), XAxis(isHidden: true), YAxis(isHidden: true)])
    }
    let limit = 8
    let side = 58.0
    let gapY = 10.0
    let gapX = layers.count > 4 ? 62.0 : 92
    let most = min(layers.map(\.fields.count).max() ?? 1, limit)
    let height = max(Double(most) * (side + gapY) + 44, 120)
    var diagram = Diagram(width: max(Double(layers.count) * (side + gapX) - gapX + 8, 300), height: height)
    func shown(_ layer: Int) -> Int { min(layers[layer].fields.count, limit) }
    func origin(_ layer: Int, _ unit: Int) -> (x: Double, y: Double) {
        let tall = Double(shown(layer)) * (side + gapY) - gapY
        return (4 + Double(layer) * (side + gapX), 24 + (height - 44 - tall) / 2 + Double(unit) * (side + gapY))
    }
    let strongest = weights.map { $0.flatMap { $0 }.filter(\.isFinite).map(\.magnitude).max() ?? 1 }
    for layer in layers.indices.dropLast() where layer < weights.count {
        for from in 0..<min(shown(layer), weights[layer].count) {
            for to in 0..<min(shown(layer + 1), weights[layer][from].count) {
                let weight = weights[layer][from][to]
                guard weight.isFinite, strongest[layer] > 0 else { continue }
                let share = weight.magnitude / strongest[layer]
                let (a, b) = (origin(layer, from), origin(layer + 1, to))
                diagram.line(
                    [(a.x + side, a.y + side / 2), (b.x, b.y + side / 2)],
                    weight < 0 ? Color(hex: 0x4C93C3) : Color(hex: 0xE07B2A), width: 0.4 + 4 * share,
                    opacity: 0.25 + 0.65 * share)
            }
        }
    }
    for (layer, units) in layers.enumerated() {
        diagram.text(
            units.name, 4 + Double(layer) * (side + gapX) + side / 2, 9, color: Diagram.muted,
            size: 11, limit: side + gapX / 2 - 8)
        for unit in 0..<shown(layer) {
            let (x, y) = origin(layer, unit)
            let field = units.fields[unit]
            let reach = field.filter(\.isFinite).map(\.magnitude).max() ?? 1
            let colors = field.map { value -> Color? in
                guard value.isFinite else { return nil }
                let level = ((reach > 0 ? value / reach : 0) * 4).rounded() / 4
                return ColorScale.diverging.color(at: 0.5 + level / 2)
            }
            diagram.cells(colors, columns: resolution, x, y, side, side)
            diagram.rectangle(x, y, side, side, stroke: Color(hex: 0x8C959F))
            if unit < units.unitNames.count {
                // Held at its start, a text has a slip under it.
                diagram.text(units.unitNames[unit], x + 4, y + side - 8, anchor: .start, size: 9.5, limit: side - 4)
            }
        }
        if units.fields.count > limit {
            diagram.text(
                "+ \(units.fields.count - limit) more", 4 + Double(layer) * (side + gapX) + side / 2, height - 8,
                color: Diagram.muted, size: 10)
        }
    }
    return diagram.figure(
        title: title, caption: "orange: positive, blue: negative; thick lines: large weights",
        lines: .tiles(tiles(layers, resolution), columns: 4),
        readings: layers.map { "\($0.name): \($0.fields.count) units" })
}

/// The units of the first hidden layer as pictures, bright where they are positive.
private func tiles(_ layers: [UnitLayer], _ resolution: Int) -> [Tile] {
    let hidden = layers.count > 2 ? layers[1] : layers.last
    guard let hidden else { return [] }
    let size = min(resolution, 16)
    return hidden.fields.prefix(8).enumerated().map { unit, field in
        let reach = field.filter(\.isFinite).map(\.magnitude).max() ?? 1
        let brightness = (0..<size * size).map { index -> Double in
            let row = index / size * resolution / size
            let column = index % size * resolution / size
            let value = field[row * resolution + column]
            return value.isFinite && reach > 0 ? 0.5 + value / reach / 2 : 0
        }
        return Tile(width: size, height: size, brightness: brightness, label: "\(hidden.name) \(unit)")
    }
}
