import Tensors

/// A multilayer perceptron: dense layers one after the other, with an activation between them.
///
///     MLP([64, 32, 10])                                  // 64 inputs, a hidden layer of 32, 10 outputs
///     MLP([784, 256, 128, 10], batchNorm: true, dropout: 0.2)
///
/// Images are flattened. The outputs have no activation, so that they are logits or values.
public struct MLP: Layer {
    /// The size of the input, of each hidden layer and of the output.
    public let sizes: [Int]
    let layers: Sequential

    /// A network of layers of the given sizes, the inputs first.
    ///
    /// - Parameters:
    ///   - sizes: The size of the input, of each hidden layer and of the output; at least two.
    ///   - activation: What follows each hidden layer.
    ///   - outputActivation: What follows the last layer.
    ///   - batchNorm: Whether hidden layers are batch-normalised before their activation.
    ///   - dropout: The share of hidden numbers that is dropped in training.
    ///   - initializer: What weights start from.
    ///   - random: The stream that weights are drawn from.
    public init(
        _ sizes: [Int], activation: Activation = .relu, outputActivation: Activation = .identity,
        batchNorm: Bool = false, dropout: Double = 0, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        if sizes.count < 2 {
            _ = refuse("MLP", "\(sizes.count) sizes make no layer", "give the size of the input and of the output")
        }
        self.sizes = sizes
        var layers: [any Layer] = [Flatten()]
        for (index, (inputs, outputs)) in zip(sizes, sizes.dropFirst()).enumerated() {
            let isLast = index == sizes.count - 2
            if isLast || !batchNorm {
                let function = isLast ? outputActivation : activation.copy()
                layers.append(
                    Dense(inputs, outputs, activation: function, initializer: initializer, random: random))
            } else {
                layers += [
                    Dense(inputs, outputs, initializer: initializer, random: random), BatchNorm(outputs),
                    Applied(activation.copy()),
                ]
            }
            if !isLast && dropout > 0 { layers.append(Dropout(dropout, random: random)) }
        }
        self.layers = Sequential(layers: layers)
    }

    /// A network of layers of the given sizes with ReLU between them.
    public init(_ sizes: [Int]) { self.init(sizes, activation: .relu) }

    /// A network of layers of the given sizes with ReLU between them: `MLP(64, 32, 10)`.
    public init(_ sizes: Int...) { self.init(sizes, activation: .relu) }

    private init(sizes: [Int], layers: Sequential) {
        self.sizes = sizes
        self.layers = layers
    }

    public func callAsFunction(_ x: Tensor) -> Tensor { layers(x) }
    public var parts: [LayerPart] { layers.parts }
    public func outputShape(input: [Int]) -> [Int] { layers.outputShape(input: input) }
    public func macs(input: [Int]) -> Int { layers.macs(input: input) }
    public func explainParameters() -> Explanation { layers.explainParameters() }
    public func explainShape(input: [Int]) -> Explanation { layers.explainShape(input: input) }
    public func copy() -> MLP { MLP(sizes: sizes, layers: layers.copy()) }
}

extension MLP: LayerChain {
    package var chainedLayers: [any Layer] { layers.layers }
}

extension MLP: LayerContainer {
    package func addSummaryRows(to rows: inout [ModelSummary.Row], input: [Int], path: String, depth: Int) {
        layers.addSummaryRows(to: &rows, input: input, path: path, depth: depth)
    }
}

extension MLP: CustomStringConvertible {
    public var description: String { "MLP(\(sizes.map { "\($0)" }.joined(separator: ", ")))" }
}
