import Tensors

/// The convolutional network of LeCun et al. (1998) for handwritten digits, in the form it has today: two convolutions with
/// pooling and three dense layers, 61 706 parameters for 10 classes.
///
/// Images are 1 × 32 × 32, or 1 × 28 × 28, which the first convolution then pads to 32.
public struct LeNet5: Layer {
    private let layers: Sequential

    /// The network.
    ///
    /// - Parameters:
    ///   - classes: The number of classes.
    ///   - imageSize: Height and width of the images, 32 or 28.
    ///   - activation: What follows each layer but the last; tanh as in the paper, or ReLU as is usual today.
    ///   - random: The stream that the weights are drawn from.
    public init(
        classes: Int = 10, imageSize: Int = 28, activation: Activation = .tanh, random: RandomSource = .ambient
    ) {
        if imageSize != 28 && imageSize != 32 {
            _ = refuse("LeNet5", "the image size is \(imageSize)", "take 28 or 32")
        }
        layers = Sequential(layers: [
            Conv2D(1, 6, kernelSize: 5, padding: imageSize == 28 ? 2 : 0, random: random), Applied(activation),
            AveragePool2D(2), Conv2D(6, 16, kernelSize: 5, random: random), Applied(activation.copy()),
            AveragePool2D(2), Flatten(), Dense(400, 120, activation: activation.copy(), random: random),
            Dense(120, 84, activation: activation.copy(), random: random), Dense(84, classes, random: random),
        ])
    }

    private init(layers: Sequential) { self.layers = layers }

    public func callAsFunction(_ x: Tensor) -> Tensor { layers(x) }
    public var parts: [LayerPart] { layers.parts }
    public func outputShape(input: [Int]) -> [Int] { layers.outputShape(input: input) }
    public func macs(input: [Int]) -> Int { layers.macs(input: input) }
    public func explainParameters() -> Explanation { layers.explainParameters() }
    public func explainShape(input: [Int]) -> Explanation { layers.explainShape(input: input) }
    public func copy() -> LeNet5 { LeNet5(layers: layers.copy()) }
}

extension LeNet5: LayerChain {
    package var chainedLayers: [any Layer] { layers.layers }
}

extension LeNet5: LayerContainer {
    package func addSummaryRows(to rows: inout [ModelSummary.Row], input: [Int], path: String, depth: Int) {
        layers.addSummaryRows(to: &rows, input: input, path: path, depth: depth)
    }
}

extension LeNet5: CustomStringConvertible {
    public var description: String { "LeNet5 " + layers.layers.block }
}
