/// A node of a computation: an operation or a variable with its value and the slope of the result there.
public struct ComputationNode: Sendable {
    /// What was done, or the name of the variable.
    public var operation: String
    /// The places of the operands among the nodes; they come before.
    public var inputs: [Int]
    /// The value, as it is shown.
    public var value: String
    /// The gradient, as it is shown.
    public var gradient: String

    /// A node.
    public init(_ operation: String, inputs: [Int] = [], value: String, gradient: String) {
        self.operation = operation
        self.inputs = inputs
        self.value = value
        self.gradient = gradient
    }
}

/// A computation from its variables at the left to its result at the right, with values and gradients in the nodes.
///
/// Deep computations are drawn closer, and those that would still be wider than a page from the top down.
/// Of more than forty nodes the last forty are drawn, which lead to the result.
public func computationGraphFigure(_ nodes: [ComputationNode], title: String = "Computation graph") -> Figure {
    let hidden = max(0, nodes.count - 40)
    let shown = nodes.dropFirst(hidden).map { node in
        ComputationNode(
            node.operation, inputs: node.inputs.filter { $0 >= hidden }.map { $0 - hidden }, value: node.value,
            gradient: node.gradient)
    }
    var depths = [Int](repeating: 0, count: shown.count)
    for (index, node) in shown.enumerated() {
        depths[index] = (node.inputs.filter { $0 < index }.map { depths[$0] }.max() ?? -1) + 1
    }
    // A variable stands just before its first use.
    for index in shown.indices.reversed() where shown[index].inputs.isEmpty {
        let uses = shown.indices.filter { shown[$0].inputs.contains(index) }
        if let first = uses.map({ depths[$0] }).min() { depths[index] = max(first - 1, 0) }
    }
    let layout = GraphLayout(rows: rowsOfNodes(shown, depths), depths: depths)
    var diagram = Diagram(width: max(layout.width, 300), height: max(layout.height, 80))
    for (index, node) in shown.enumerated() {
        for input in node.inputs where input < index {
            diagram.arrow(layout.end(of: input), layout.start(of: index))
        }
    }
    for (index, node) in shown.enumerated() {
        let (x, y) = layout.origin(index)
        let boxWidth = layout.boxWidth
        let isResult = index == shown.count - 1
        diagram.rectangle(
            x, y, boxWidth, GraphLayout.boxHeight,
            fill: node.inputs.isEmpty ? Color(hex: 0xDDEBF5) : isResult ? Color(hex: 0xE6F4EE) : Color(hex: 0xF3F4F6),
            stroke: Color(hex: 0x8C959F))
        let (middle, limit) = (x + boxWidth / 2, boxWidth + 2)
        diagram.text(node.operation, middle, y + 9, size: 11, limit: limit)
        diagram.text(node.value, middle, y + 23, color: Diagram.ink, size: 10, limit: limit)
        diagram.text("∇ " + node.gradient, middle, y + 36, color: Color(hex: 0xB35000), size: 10, limit: limit)
    }
    return diagram.figure(
        title: title,
        caption: (hidden > 0 ? "the last 40 of \(nodes.count) nodes; " : "") + "name, value, ∇ slope of the result",
        lines: .lines(tree(shown)),
        readings: ["\(nodes.count) nodes", nodes.last.map { "result \($0.value)" } ?? "nothing computed"])
}

/// Where the boxes of a graph stand, all levels beside each other or, of a deep graph, below each other.
private struct GraphLayout {
    static let boxHeight = 46.0
    /// What is left of a page of 900 pixels between the margins of a figure.
    static let page = 850.0
    /// The least step between boxes beside each other in which their numbers can be read.
    static let leastStep = 84.0

    let rows: [Int]
    let depths: [Int]
    let counts: [Int]
    let isDownwards: Bool
    let step: Double
    let boxWidth: Double

    init(rows: [Int], depths: [Int]) {
        self.rows = rows
        self.depths = depths
        var counts = [Int](repeating: 0, count: (depths.max() ?? 0) + 1)
        for depth in depths { counts[depth] += 1 }
        self.counts = counts
        let most = counts.max() ?? 0
        isDownwards = counts.count > most && Double(counts.count) * Self.leastStep > Self.page
        let beside = Double(max(isDownwards ? most : counts.count, 1))
        step = min(isDownwards ? 118 : 138, max((Self.page / beside).rounded(.down), Self.leastStep))
        boxWidth = isDownwards ? step - 14 : step - (step < 110 ? 20 : 34)
    }

    private var most: Int { counts.max() ?? 0 }

    var width: Double { Double(isDownwards ? most : counts.count) * step - step + boxWidth + 4 }

    var height: Double { isDownwards ? Double(counts.count) * 70 - 20 : Double(most) * 60 }

    func origin(_ index: Int) -> (x: Double, y: Double) {
        let place = Double(rows[index]) + Double(most - counts[depths[index]]) / 2
        let level = Double(depths[index])
        return isDownwards ? (2 + place * step, level * 70 + 2) : (2 + level * step, place * 60 + 6)
    }

    /// Where an arrow to a node ends.
    func start(of index: Int) -> (Double, Double) {
        let (x, y) = origin(index)
        return isDownwards ? (x + boxWidth / 2, y - 1) : (x - 1, y + Self.boxHeight / 2)
    }

    /// Where an arrow from a node begins.
    func end(of index: Int) -> (Double, Double) {
        let (x, y) = origin(index)
        return isDownwards ? (x + boxWidth / 2, y + Self.boxHeight) : (x + boxWidth, y + Self.boxHeight / 2)
    }
}

/// The row of each node in its column: near the middle of what it is made of.
private func rowsOfNodes(_ nodes: [ComputationNode], _ depths: [Int]) -> [Int] {
    var rows = [Int](repeating: 0, count: nodes.count)
    for level in 0...(depths.max() ?? 0) {
        let members = nodes.indices.filter { depths[$0] == level }
        let sorted = members.sorted { a, b in
            func middle(_ index: Int) -> Double {
                let inputs = nodes[index].inputs.filter { $0 < index && depths[$0] < level }
                return inputs.isEmpty
                    ? Double(index) * 1e-3 : Double(inputs.reduce(0) { $0 + rows[$1] }) / Double(inputs.count)
            }
            return (middle(a), a) < (middle(b), b)
        }
        for (row, member) in sorted.enumerated() { rows[member] = row }
    }
    return rows
}

/// The result on top, its operands indented under it; what is used twice is spelt out once.
private func tree(_ nodes: [ComputationNode]) -> [String] {
    var lines: [String] = []
    var seen: Set<Int> = []
    func show(_ index: Int, _ head: String, _ indent: String) {
        let node = nodes[index]
        let isNew = seen.insert(index).inserted
        lines.append(
            "\(head)\(node.operation) = \(node.value)  ∇ \(node.gradient)"
                + (isNew || node.inputs.isEmpty ? "" : "  (above)"))
        guard isNew else { return }
        for (place, input) in node.inputs.enumerated() where input < index {
            let isLast = place == node.inputs.count - 1
            show(input, indent + (isLast ? "└─ " : "├─ "), indent + (isLast ? "   " : "│  "))
        }
    }
    if !nodes.isEmpty { show(nodes.count - 1, "", "") }
    return lines.count <= 40 ? lines : Array(lines.prefix(39)) + ["… \(lines.count - 39) more lines"]
}
