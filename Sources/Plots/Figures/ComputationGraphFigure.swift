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
    let rows = rowsOfNodes(shown, depths)
    let most = (rows.max() ?? 0) + 1
    let levels = (depths.max() ?? 0) + 1
    let (boxWidth, boxHeight, stepX, stepY) = (104.0, 46.0, 138.0, 60.0)
    var counts = [Int](repeating: 0, count: levels)
    for depth in depths { counts[depth] += 1 }
    var diagram = Diagram(
        width: max(Double(levels) * stepX - stepX + boxWidth + 4, 300), height: max(Double(most) * stepY, 80))
    func origin(_ index: Int) -> (x: Double, y: Double) {
        let shift = Double(most - counts[depths[index]]) / 2
        return (2 + Double(depths[index]) * stepX, (Double(rows[index]) + shift) * stepY + 6)
    }
    for (index, node) in shown.enumerated() {
        for input in node.inputs where input < index {
            let (a, b) = (origin(input), origin(index))
            diagram.arrow((a.x + boxWidth, a.y + boxHeight / 2), (b.x - 1, b.y + boxHeight / 2))
        }
    }
    for (index, node) in shown.enumerated() {
        let (x, y) = origin(index)
        let isResult = index == shown.count - 1
        diagram.rectangle(
            x, y, boxWidth, boxHeight,
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
