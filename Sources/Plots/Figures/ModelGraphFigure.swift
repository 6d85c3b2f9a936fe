/// A block of a model's graph.
public struct ModelGraphNode: Sendable {
    /// What the layer is.
    public var name: String
    /// The shape that leaves it, without the batch.
    public var shape: [Int]
    /// The numbers it trains.
    public var parameters: Int
    /// What of the input one place of its output sees, for example "5×5"; may be empty.
    public var field: String

    /// A block.
    public init(_ name: String, shape: [Int], parameters: Int = 0, field: String = "") {
        self.name = name
        self.shape = shape
        self.parameters = parameters
        self.field = field
    }

    var shapeText: String { shape.map(String.init).joined(separator: "×") }
    var countText: String { parameters == 0 ? "" : ModelGraphNode.grouped(parameters) }

    static func grouped(_ count: Int) -> String {
        var result = ""
        let digits = Array(String(count))
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append(" ") }
            result.append(digit)
        }
        return result
    }
}

/// A way around some blocks of a model's graph.
public struct ModelGraphSkip: Sendable {
    /// The block whose output goes around.
    public var from: Int
    /// The block to which it is added.
    public var to: Int
    /// What it goes through on its way; empty if it goes as it is.
    public var label: String

    /// A way from one block to a later one.
    public init(from: Int, to: Int, label: String = "") {
        self.from = from
        self.to = to
        self.label = label
    }
}

/// A model as blocks from top to bottom with the shapes between them, the parameters of each, and arcs where something goes
/// around.
public func modelGraphFigure(
    _ nodes: [ModelGraphNode], skips: [ModelGraphSkip] = [], title: String = "Model"
) -> Figure {
    let graph = ModelGraph(
        nodes: nodes,
        skips: skips.filter { nodes.indices.contains($0.from) && nodes.indices.contains($0.to) && $0.from < $0.to })
    let total = nodes.reduce(0) { $0 + $1.parameters }
    return graph.diagram.figure(
        title: title, caption: "\(ModelGraphNode.grouped(total)) parameters", lines: .lines(graph.lines),
        readings: [
            "\(nodes.count) blocks with \(total) parameters, \(graph.skips.count) \(graph.skips.count == 1 ? "way" : "ways") around"
        ])
}

private struct ModelGraph {
    let nodes: [ModelGraphNode]
    let skips: [ModelGraphSkip]

    private static let blockWidth = 190.0
    private static let blockHeight = 24.0
    private static let step = 44.0
    private static let arcRoom = 58.0
    private static let sideRoom = 84.0
    private static let top = 14.0

    /// Columns of blocks; one ends where no way around is open.
    private var columns: [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        let limit = nodes.count <= 18 ? 18 : 14
        while start < nodes.count {
            var end = min(start + limit, nodes.count)
            if end < nodes.count {
                // A way around may begin with the last block of a column, but not run on from above it.
                let free = (start + 1...end).last { cut in !skips.contains { $0.from < cut - 1 && $0.to >= cut } }
                end = free ?? end
            }
            result.append(start..<end)
            start = end
        }
        return result
    }

    var diagram: Diagram {
        let columns = self.columns
        let rows = columns.map(\.count).max() ?? 1
        let pitch = Self.arcRoom + Self.blockWidth + Self.sideRoom
        let height = max(Double(rows) * Self.step + (columns.count > 1 ? 20 : 0), 60)
        var diagram = Diagram(width: max(Double(columns.count) * pitch, 300), height: height)
        for (index, column) in columns.enumerated() {
            let left = Double(index) * pitch + Self.arcRoom
            if index > 0 {
                connect(
                    columns[index - 1], from: left - pitch + Self.blockWidth / 2, to: left + Self.blockWidth / 2,
                    between: left - Self.arcRoom - 6, height: height, into: &diagram)
            }
            for node in column {
                let top = Double(node - column.lowerBound) * Self.step + Self.top
                block(nodes[node], left, top, into: &diagram)
                if node + 1 < column.upperBound {
                    diagram.arrow(
                        (left + Self.blockWidth / 2, top + Self.blockHeight),
                        (left + Self.blockWidth / 2, top + Self.step - 1))
                    diagram.text(
                        nodes[node].shapeText, left + Self.blockWidth / 2 + 8, top + Self.blockHeight + 9.5,
                        anchor: .start,
                        color: Diagram.muted, size: 9.5)
                }
            }
            for skip in skips where column.contains(skip.to) && skip.from >= column.lowerBound - 1 {
                arc(skip, column, left, into: &diagram)
            }
        }
        return diagram
    }

    /// The way from the foot of one column to the head of the next.
    private func connect(
        _ column: Range<Int>, from: Double, to: Double, between: Double, height: Double, into diagram: inout Diagram
    ) {
        let foot = Double(column.count - 1) * Self.step + Self.top + Self.blockHeight
        diagram.line([(from, foot), (from, height - 4), (between, height - 4), (between, 3), (to, 3)], Diagram.muted)
        diagram.arrow((to, 3), (to, Self.top - 1))
        let shape = nodes[column.upperBound - 1].shapeText
        diagram.text(shape, from + 8, foot + 9.5, anchor: .start, color: Diagram.muted, size: 9.5)
    }

    private func block(_ node: ModelGraphNode, _ left: Double, _ top: Double, into diagram: inout Diagram) {
        let fill: Color =
            node.parameters > 0 ? Color(hex: 0xDDEBF5) : node.name == "+" ? Color(hex: 0xFCE9DA) : Color(hex: 0xF3F4F6)
        diagram.rectangle(left, top, Self.blockWidth, Self.blockHeight, fill: fill, stroke: Color(hex: 0x8C959F))
        diagram.text(
            node.name, left + Self.blockWidth / 2, top + Self.blockHeight / 2, size: 11, limit: Self.blockWidth + 2)
        if node.parameters > 0 {
            diagram.text(
                node.countText, left + Self.blockWidth + 8, top + Self.blockHeight / 2, anchor: .start,
                color: Diagram.muted,
                size: 10)
        }
    }

    private func arc(_ skip: ModelGraphSkip, _ column: Range<Int>, _ left: Double, into diagram: inout Diagram) {
        func middle(_ node: Int) -> Double {
            node < column.lowerBound
                ? 3 : Double(node - column.lowerBound) * Self.step + Self.top + Self.blockHeight / 2
        }
        // Ways around each other keep apart.
        let depth = skips.count { $0.from >= skip.from && $0.to <= skip.to && ($0.from, $0.to) != (skip.from, skip.to) }
        let x = left - 16 - Double(min(depth, 3)) * 12
        let (a, b) = (middle(skip.from), middle(skip.to))
        let bend = min(9.0, (b - a) / 3)
        diagram.line(
            [
                (skip.from < column.lowerBound ? left + Self.blockWidth / 2 : left, a), (x + bend, a), (x, a + bend),
                (x, b - bend), (x + bend, b), (left - 6, b),
            ], .orange, width: 1.8)
        diagram.arrow((left - 8, b), (left - 1, b), .orange, width: 1.8)
        if !skip.label.isEmpty {
            diagram.text(
                skip.label, x - 4, (a + b) / 2, anchor: .end, color: Color(hex: 0xB35000), size: 9.5, limit: 40)
        }
    }

    /// A line a block; ways around are drawn at the left.
    var lines: [String] {
        let shapes = nodes.map(\.shapeText)
        let counts = nodes.map(\.countText)
        let shapeWidth = max(shapes.map(\.count).max() ?? 0, 5)
        let countWidth = max(counts.map(\.count).max() ?? 0, 10)
        let hasFields = nodes.contains { !$0.field.isEmpty }
        let fieldWidth = hasFields ? max(nodes.map(\.field.count).max() ?? 0, 5) : 0
        let nameWidth = max(
            min(max(nodes.map(\.name.count).max() ?? 5, 5), 80 - 3 - shapeWidth - countWidth - fieldWidth - 8), 5)
        var result = [
            padded("", to: 3) + padded("layer", to: nameWidth) + "  " + padded("output", to: shapeWidth, atEnd: true)
                + "  "
                + padded("parameters", to: countWidth, atEnd: true)
                + (hasFields ? "  " + padded("sees", to: fieldWidth, atEnd: true) : "")
        ]
        for (index, node) in nodes.enumerated() {
            let inside = skips.contains { $0.from < index && $0.to > index }
            let starts = skips.contains { $0.from == index }
            let ends = skips.contains { $0.to == index }
            let mark = ends && starts ? "├─►" : starts ? "┌──" : ends ? "└─►" : inside ? "│  " : "   "
            let name = node.name.count > nameWidth ? String(node.name.prefix(nameWidth - 1)) + "…" : node.name
            result.append(
                mark + padded(name, to: nameWidth) + "  " + padded(shapes[index], to: shapeWidth, atEnd: true) + "  "
                    + padded(counts[index], to: countWidth, atEnd: true)
                    + (hasFields ? "  " + padded(node.field, to: fieldWidth, atEnd: true) : ""))
        }
        return result
    }
}
