import NeuralNetworks
import Plots
import Tensors

/// A model as blocks with the shapes between them, the parameters of each, what it sees of an image, and arcs where
/// something goes around. Nothing is allocated or run for layers that know their shapes.
public func modelGraph(_ model: any Layer, input: [Int], title: String = "") -> Figure {
    var graph = GraphBuilder()
    graph.nodes.append(ModelGraphNode("input", shape: input))
    let output = graph.add(model, input: input, from: 0)
    guard !FailureChannel.hasError, !output.shape.isEmpty || graph.nodes.count > 1 else {
        return Figure(title: title, marks: [])
    }
    let name = (model as? Sequential) == nil ? "\(model.name), " : ""
    return modelGraphFigure(
        graph.nodes, skips: graph.skips, title: title.isEmpty ? name + "from input to output" : title)
}

/// Walks a model and notes a block for each layer.
private struct GraphBuilder {
    var nodes: [ModelGraphNode] = []
    var skips: [ModelGraphSkip] = []
    var opensBlocks = false

    /// Adds a layer behind a block; returns the block whose output it gives, and its shape.
    mutating func add(_ layer: any Layer, input: [Int], from: Int) -> (node: Int, shape: [Int]) {
        guard !FailureChannel.hasError else { return (from, input) }
        switch layer {
        case let chain as Sequential: return add(chain.layers, input: input, from: from)
        case let network as ResNet:
            // Of the deeper ones a block is a box.
            opensBlocks = network.depth <= 34
            return add(network.chain.layers, input: input, from: from)
        case let residual as Residual:
            let inner = add(residual.inner.layers, input: input, from: from)
            let label = residual.shortcut.map { shortcut in
                let convolution = (shortcut as? Conv2D) ?? (shortcut as? Sequential)?.layers.first as? Conv2D
                return convolution.map { "\($0.kernelSize.0)×\($0.kernelSize.1)" } ?? shortcut.name
            }
            nodes.append(
                ModelGraphNode("+", shape: inner.shape, parameters: residual.shortcut?.parameterCount ?? 0))
            skips.append(ModelGraphSkip(from: from, to: nodes.count - 1, label: label ?? ""))
            return (nodes.count - 1, inner.shape)
        default: break
        }
        let output = layer.outputShape(input: input)
        guard !FailureChannel.hasError else { return (from, input) }
        if let parts = chained(layer, input: input, output: output) { return add(parts, input: input, from: from) }
        let kind = layer.caption
        if opensBlocks, kind.hasPrefix("BasicBlock") { return addBlock(layer, input: input, from: from) }
        nodes.append(ModelGraphNode(kind, shape: output, parameters: layer.parameterCount))
        return (nodes.count - 1, output)
    }

    /// The convolutions of a residual block, with the way around them.
    private mutating func addBlock(_ block: any Layer, input: [Int], from: Int) -> (node: Int, shape: [Int]) {
        var current = (node: from, shape: input)
        var label = ""
        var shortcut = 0
        for part in block.innerLayers {
            if part.path == "downsample" {
                label = "1×1"
                shortcut = part.layer.parameterCount
            } else {
                current = add(part.layer, input: current.shape, from: current.node)
            }
        }
        nodes.append(ModelGraphNode("+", shape: current.shape, parameters: shortcut))
        skips.append(ModelGraphSkip(from: from, to: nodes.count - 1, label: label))
        return (nodes.count - 1, current.shape)
    }

    private mutating func add(_ layers: [any Layer], input: [Int], from: Int) -> (node: Int, shape: [Int]) {
        var current = (node: from, shape: input)
        for layer in layers { current = add(layer, input: current.shape, from: current.node) }
        return current
    }

    /// The inner layers of a model that applies them in order, as `MLP` and `LeNet5` do.
    private func chained(_ layer: any Layer, input: [Int], output: [Int]) -> [any Layer]? {
        guard layer is MLP || layer is LeNet5 else { return nil }
        return layer.innerLayers.map(\.layer)
    }
}

extension ComputationGraph {
    /// The graph from its variables to its result, with values and gradients in the nodes.
    public func plot(title: String = "Computation graph") -> Figure {
        func text(_ value: Tensor) -> String {
            if value.count == 1 { return NeuralNetworks.NumberText.significant(value.toArray()[0]) }
            guard value.count <= 4 else { return "\(value.shape)" }
            return "[" + value.toArray().map { NeuralNetworks.NumberText.significant($0, 2) }.joined(separator: ", ")
                + "]"
        }
        return computationGraphFigure(
            nodes.map {
                ComputationNode($0.operation, inputs: $0.inputs, value: text($0.value), gradient: text($0.gradient))
            }, title: title)
    }
}
