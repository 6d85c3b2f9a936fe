import Tensors

/// Layers one after another: each gets the output of the one before.
///
///     let model = Sequential {
///         Dense(64, 32, activation: .relu)
///         Dense(32, 10)
///     }
///
/// An error inside names the layer by its position, counted from 0, with what the layer before gave.
public struct Sequential: Layer {
    /// The layers in order.
    public let layers: [any Layer]
    /// The layers as steps of training ran through them before.
    let replays = LayerReplays()

    /// The layers written one a line.
    public init(@LayerBuilder _ content: () throws -> [any Layer]) rethrows {
        layers = try content()
    }

    /// The layers of a list.
    public init(layers: [any Layer]) {
        self.layers = layers
    }

    /// The layer at a position, counted from 0.
    public subscript(position: Int) -> any Layer {
        if !layers.indices.contains(position) {
            fail(
                .invalidArgument(
                    operation: "Sequential", problem: "there is no layer \(position)",
                    advice: "the layers are 0 to \(layers.count - 1)"))
            return Identity()
        }
        return layers[position]
    }

    /// The number of layers.
    public var count: Int { layers.count }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        if let step = StepScope.current, let output = replays.output(x, of: self, in: step) { return output }
        return output(x, of: layers[...])
    }

    /// The output of the first few layers. A ReLU behind a normalisation or a sum is computed with it. One before a max pooling is
    /// computed behind it: the largest numbers are the same, and fewer of them are left.
    func output(_ x: Tensor, of some: ArraySlice<any Layer>) -> Tensor {
        // An error that waits already has nothing to do with these layers.
        guard !FailureChannel.hasError else { return x }
        let wasDeferring = FailureChannel.isDeferring
        FailureChannel.isDeferring = true
        defer { FailureChannel.isDeferring = wasDeferring }
        var current = x
        var position = some.startIndex
        while position < some.endIndex {
            let next = current.rank == 4 && position + 1 < some.endIndex ? some[position + 1] : nil
            let output: Tensor
            var (isFused, place) = (true, position)
            if next is ReLU, let norm = some[position] as? BatchNorm {
                output = norm.rectified(current)
            } else if next is ReLU, let residual = some[position] as? Residual {
                output = residual.rectified(current)
            } else if let relu = some[position] as? ReLU, let pool = next as? MaxPool2D {
                output = relu(pool(current))
                place += 1
            } else {
                output = some[position](current)
                isFused = false
            }
            if FailureChannel.hasError, let error = FailureChannel.takeError() {
                FailureChannel.isDeferring = wasDeferring
                return fail(error.located(at: place, of: layers, given: current.shape))
            }
            current = output
            position += isFused ? 2 : 1
        }
        return current
    }

    public var parts: [LayerPart] {
        layers.enumerated().map { .layer(String($0.offset), $0.element) }
    }

    public func outputShape(input: [Int]) -> [Int] {
        shapes(input: input).last ?? input
    }

    /// The shapes between the layers, that of the input first; up to the first layer that cannot take its input.
    package func shapes(input: [Int]) -> [[Int]] {
        var shapes = [input]
        guard !FailureChannel.hasError else { return shapes }
        let wasDeferring = FailureChannel.isDeferring
        FailureChannel.isDeferring = true
        defer { FailureChannel.isDeferring = wasDeferring }
        for position in layers.indices {
            let given = shapes[position]
            let output = layers[position].outputShape(input: given)
            if FailureChannel.hasError, let error = FailureChannel.takeError() {
                FailureChannel.isDeferring = wasDeferring
                fail(error.located(at: position, of: layers, given: given))
                return shapes
            }
            shapes.append(output)
        }
        return shapes
    }

    public func macs(input: [Int]) -> Int {
        zip(layers, shapes(input: input)).reduce(0) { $0 + $1.0.macs(input: $1.1) }
    }

    public func explainParameters() -> Explanation {
        let parts = layers.enumerated().map { $0.element.explainParameters().numbered($0.offset) }
        let counts = layers.map(\.parameterCount).filter { $0 > 0 }
        return Explanation("", joining: parts + [Explanation("", [.total(counts)])])
    }

    public func explainShape(input: [Int]) -> Explanation {
        Explanation(
            "",
            joining: zip(layers, shapes(input: input)).enumerated().map { position, layer in
                layer.0.explainShape(input: layer.1).numbered(position)
            })
    }

    public func copy() -> Sequential {
        Sequential(layers: layers.map { $0.copy() })
    }
}

extension Sequential: LayerContainer {
    package func addSummaryRows(to rows: inout [ModelSummary.Row], input: [Int], path: String, depth: Int) {
        for (position, (layer, shape)) in zip(layers, shapes(input: input)).enumerated() {
            layer.addSummaryRow(
                to: &rows, input: shape, path: path.isEmpty ? "\(position)" : "\(path).\(position)", depth: depth)
        }
    }
}

extension Sequential: CustomStringConvertible {
    /// The layers as they are written, one a line.
    public var description: String { "Sequential " + layers.block }
}

extension [any Layer] {
    /// A block of code with a layer a line.
    var block: String {
        let lines = map { layer in
            let isTold = layer is any CustomStringConvertible || layer.parts.isEmpty && !(layer is Lambda)
            return isTold ? String(describing: layer) : layer.name
        }
        return "{\n" + lines.flatMap { $0.split(separator: "\n") }.map { "    " + $0 + "\n" }.joined() + "}"
    }
}
