import CTensorKernels

/// How a value was computed: every operation with its value and with the slope of the result there.
///
/// Printed, it is a tree with the result on top; a node that is used twice is spelled out once.
public struct ComputationGraph: Sendable, CustomStringConvertible {
    /// A variable or the result of an operation.
    public struct Node: Sendable {
        /// Its place in `nodes`.
        public let index: Int
        /// What was done, as `+`, `exp` or `matmul`; for a variable its name.
        public let operation: String
        /// The places of the operands that depend on a variable. Constants are not part of the graph.
        public let inputs: [Int]
        public let value: Tensor
        /// The slope of the result with respect to this value, in its shape.
        public let gradient: Tensor

        /// Whether the node is a variable.
        public var isVariable: Bool { inputs.isEmpty }
    }

    /// The nodes on which the result depends; operands come before results, and the result is the last.
    public let nodes: [Node]

    public var description: String {
        guard let root = nodes.last else { return "a constant: nothing depends on a variable" }
        var lines: [String] = []
        var isShown: Set<Int> = []
        func show(_ node: Node, _ head: String, _ indent: String) {
            let isNew = isShown.insert(node.index).inserted
            lines.append(
                "\(head)\(node.operation) = \(Self.text(node.value))  gradient \(Self.text(node.gradient))"
                    + (isNew || node.isVariable ? "" : "  (shown above)"))
            guard isNew else { return }
            for (place, input) in node.inputs.enumerated() {
                let isLast = place == node.inputs.count - 1
                show(nodes[input], indent + (isLast ? "└─ " : "├─ "), indent + (isLast ? "   " : "│  "))
            }
        }
        show(root, "", "")
        return lines.joined(separator: "\n")
    }

    /// Small tensors in one line, larger ones by their shape.
    private static func text(_ value: Tensor) -> String {
        guard value.count <= 6 else { return "\(value.shape)" }
        return "\(value)".split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    }
}

/// The graph of a function of one tensor at a point. The function must give a single number.
public func computationGraph(
    of function: (Tensor) throws -> Tensor, at x: Tensor, name: String = "x"
) rethrows -> ComputationGraph {
    try computationGraph(of: { try function($0[0]) }, at: [x], names: [name])
}

/// The graph of a function of several tensors at a point. The function must give a single number; variables without a
/// name are called x0, x1, …
public func computationGraph(
    of function: ([Tensor]) throws -> Tensor, at variables: [Tensor], names: [String] = []
) rethrows -> ComputationGraph {
    let trace = GraphTrace()
    return try recordingGradients {
        let watched = variables.map { $0.asVariable() }
        for (index, variable) in watched.enumerated() {
            trace.append(variable, index < names.count ? names[index] : "x\(index)")
        }
        let value = try trace.collecting { try function(watched) }
        guard value.count == 1 || value.isFailed else {
            fail(
                .unsuitableShape(
                    operation: "computationGraph", shape: value.shape,
                    expected: "a single number; take a sum() or mean() first"))
            return ComputationGraph(nodes: [])
        }
        return withoutGradient { trace.graph(of: value) }
    }
}

/// What operations leave behind, besides their nodes, while a graph is being collected.
final class GraphTrace {
    private var entries: [(node: GradientNode, value: Tensor, operation: String)] = []
    private var places: [ObjectIdentifier: Int] = [:]

    /// Whether a graph is being collected on this thread.
    static var isOn: Bool { tk_state().pointee.trace != nil }

    /// Notes a fresh result if a graph is being collected on this thread.
    @inline(__always)
    static func note(_ value: Tensor, _ operation: StaticString) {
        if let trace = tk_state().pointee.trace {
            Unmanaged<GraphTrace>.fromOpaque(trace).takeUnretainedValue().append(value, name(of: operation))
        }
    }

    func append(_ value: Tensor, _ operation: String) {
        guard let node = value.node else { return }
        places[ObjectIdentifier(node)] = entries.count
        entries.append((node, value.constant, operation))
    }

    func collecting<Result>(_ body: () throws -> Result) rethrows -> Result {
        let state = tk_state()
        let before = state.pointee.trace
        state.pointee.trace = Unmanaged.passUnretained(self).toOpaque()
        defer { state.pointee.trace = before }
        return try body()
    }

    /// The nodes that lead to `value`, with the gradients that arrive at them. Entries are in the order of computation.
    func graph(of value: Tensor) -> ComputationGraph {
        guard let root = value.node, let last = places[ObjectIdentifier(root)] else {
            return ComputationGraph(nodes: [])
        }
        var gradients = [Tensor?](repeating: nil, count: entries.count)
        gradients[last] = Tensor.ones(value.shape, dtype: value.dtype)
        for place in (0...last).reversed() {
            guard let gradient = gradients[place] else { continue }
            func send(_ part: Tensor?, _ node: GradientNode?) {
                guard let part, let node, let target = places[ObjectIdentifier(node)] else { return }
                gradients[target] = gradients[target].map { $0 + part } ?? part
            }
            switch entries[place].node.rule {
            case .variable: break
            case .one(let input, let pullback), .part(let input, let pullback, _): send(pullback(gradient), input)
            case .two(let first, let firstPullback, let second, let secondPullback):
                if first != nil { send(firstPullback(gradient), first) }
                if second != nil { send(secondPullback(gradient), second) }
            case .many(let inputs, let pullback), .layers(let inputs, _, let pullback):
                for (input, part) in zip(inputs, pullback(gradient)) { send(part, input) }
            }
        }
        let kept = gradients.indices.filter { gradients[$0] != nil }
        var numbers: [Int: Int] = [:]
        for (number, place) in kept.enumerated() { numbers[place] = number }
        let nodes = kept.enumerated().map { number, place in
            ComputationGraph.Node(
                index: number, operation: entries[place].operation,
                inputs: entries[place].node.inputs.compactMap { places[ObjectIdentifier($0)].flatMap { numbers[$0] } },
                value: entries[place].value,
                gradient: (gradients[place] ?? entries[place].value).as(entries[place].value.dtype))
        }
        return ComputationGraph(nodes: nodes)
    }

    /// The name of the function without its labels.
    private static func name(of operation: StaticString) -> String {
        let name = String("\(operation)".prefix { $0 != "(" })
        return names[name] ?? name
    }

    private static let names = [
        "part": "subscript", "assign": "assignment", "assignListed": "assignment", "matrixProduct": "matmul",
        "batchedProduct": "matmul", "productOfKinds": "matmul", "total": "sum", "convolution": "conv2D",
        "convolutionInputGradient": "convTranspose2D", "extreme": "max or min",
    ]
}

extension GradientNode {
    /// The operands that depend on a variable.
    fileprivate var inputs: [GradientNode] {
        switch rule {
        case .variable: []
        case .one(let input, _), .part(let input, _, _): [input]
        case .two(let first, _, let second, _): [first, second].compactMap(\.self)
        case .many(let inputs, _), .layers(let inputs, _, _): inputs.compactMap(\.self)
        }
    }
}
