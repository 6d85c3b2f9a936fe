import Tensors

/// A block of a residual network: convolutions with batch normalisation, added to what goes around them.
///
/// The names of its parts are those of torchvision, so that its weights load by name.
struct ResNetBlock: Layer {
    /// What goes around the convolutions where they change the shape.
    enum Shortcut {
        /// The input as it is.
        case identity
        /// A 1×1 convolution with batch normalisation (option B of the paper).
        case projection(Conv2D, BatchNorm)
        /// Every `stride`-th pixel, with zeros for the new channels (option A): no parameters.
        case padding(stride: Int, channels: Int)
    }

    private let convolutions: [(Conv2D, BatchNorm)]
    let shortcut: Shortcut

    /// Two 3×3 convolutions, or with a `bottleneck` 1×1, 3×3 and 1×1 to four times as many channels.
    init(
        _ inputs: Int, _ width: Int, stride: Int, bottleneck: Bool, padsShortcut: Bool, random: RandomSource
    ) {
        let outputs = bottleneck ? 4 * width : width
        func convolution(_ inputs: Int, _ outputs: Int, _ size: Int, _ stride: Int) -> (Conv2D, BatchNorm) {
            (
                Conv2D(
                    inputs, outputs, kernelSize: size, stride: stride, padding: size / 2, bias: false,
                    initializer: .kaimingNormal(mode: .fanOut), random: random), BatchNorm(outputs)
            )
        }
        convolutions =
            bottleneck
            ? [
                convolution(inputs, width, 1, 1), convolution(width, width, 3, stride),
                convolution(width, outputs, 1, 1),
            ]
            : [convolution(inputs, width, 3, stride), convolution(width, width, 3, 1)]
        if stride == 1 && inputs == outputs {
            shortcut = .identity
        } else if padsShortcut {
            shortcut = .padding(stride: stride, channels: outputs - inputs)
        } else {
            let (projection, norm) = convolution(inputs, outputs, 1, stride)
            shortcut = .projection(projection, norm)
        }
    }

    private init(copying other: ResNetBlock) {
        convolutions = other.convolutions.map { ($0.0.copy(), $0.1.copy()) }
        switch other.shortcut {
        case .projection(let convolution, let norm): shortcut = .projection(convolution.copy(), norm.copy())
        case .identity, .padding: shortcut = other.shortcut
        }
    }

    func callAsFunction(_ x: Tensor) -> Tensor {
        var y = x
        for (convolution, norm) in convolutions.dropLast() { y = norm.rectified(convolution(y)) }
        guard let (convolution, norm) = convolutions.last else { return x }
        y = convolution(y)
        switch shortcut {
        case .identity: return norm.rectified(y, adding: x)
        case .projection(let projection, let projectionNorm):
            return norm.rectified(y, adding: projectionNorm(projection(x)))
        case .padding(let stride, let channels):
            // A pooling of single pixels takes every `stride`-th of them.
            let taken = maxPool2D(x, kernelSize: (1, 1), stride: (stride, stride))
            let around = taken.padded([(0, 0), (channels / 2, channels - channels / 2), (0, 0), (0, 0)])
            return norm.rectified(y, adding: around)
        }
    }

    var name: String { convolutions.count == 2 ? "BasicBlock" : "Bottleneck" }

    var parts: [LayerPart] {
        var parts: [LayerPart] = []
        for (index, (convolution, norm)) in convolutions.enumerated() {
            parts += [.layer("conv\(index + 1)", convolution), .layer("bn\(index + 1)", norm)]
        }
        if case .projection(let convolution, let norm) = shortcut {
            parts.append(.layer("downsample", Sequential(layers: [convolution, norm])))
        }
        return parts
    }

    func outputShape(input: [Int]) -> [Int] {
        convolutions.reduce(input) { $1.0.outputShape(input: $0) }
    }

    func macs(input: [Int]) -> Int {
        var (sum, shape) = (0, input)
        for (convolution, norm) in convolutions {
            sum += convolution.macs(input: shape)
            shape = convolution.outputShape(input: shape)
            sum += norm.macs(input: shape)
        }
        if case .projection(let convolution, let norm) = shortcut {
            sum += convolution.macs(input: input) + norm.macs(input: shape)
        }
        return sum
    }

    func copy() -> ResNetBlock { ResNetBlock(copying: self) }
}

extension ResNetBlock: CustomStringConvertible {
    var description: String {
        let (first, last) = (convolutions[0].0, convolutions[convolutions.count - 1].0)
        let stride = convolutions.map(\.0.stride.0).reduce(1, *)
        return "\(name)(\(first.inputs), \(last.outputs)\(stride == 1 ? "" : ", stride: \(stride)"))"
    }
}

extension ResNetBlock {
    /// What the block makes of a receptive field: its convolutions see further than the way around them.
    var convolutionLayers: [Conv2D] { convolutions.map(\.0) }

    /// Each convolution with the norm behind it.
    var convolutionsAndNorms: [(Conv2D, BatchNorm)] { convolutions }
}
