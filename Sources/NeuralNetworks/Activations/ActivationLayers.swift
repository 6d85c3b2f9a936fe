import Tensors

/// A layer that applies an activation and has no parameters.
public protocol ActivationLayer: Layer {
    /// What is applied.
    var activation: Activation { get }
}

extension ActivationLayer {
    public func callAsFunction(_ x: Tensor) -> Tensor { activation(x) }
    public var parts: [LayerPart] { [] }
    public func outputShape(input: [Int]) -> [Int] { input }
    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> Self { self }
}

/// max(0, x), the usual choice between layers.
public struct ReLU: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .relu }
}

/// x where positive, eˣ − 1 elsewhere.
public struct ELU: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .elu }
}

/// ELU with the scales that keep mean and variance from layer to layer.
public struct SELU: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .selu }
}

/// x Φ(x), with Φ the normal distribution function.
public struct GELU: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .gelu }
}

/// x · sigmoid(x), also called swish.
public struct SiLU: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .silu }
}

/// log(1 + eˣ), a smooth ReLU.
public struct Softplus: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .softplus }
}

/// x / (1 + |x|).
public struct Softsign: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .softsign }
}

/// The hyperbolic tangent, between −1 and 1.
public struct Tanh: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .tanh }
}

/// 1 / (1 + e⁻ˣ), between 0 and 1.
public struct Sigmoid: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .sigmoid }
}

/// Straight pieces in the place of a sigmoid.
public struct HardSigmoid: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .hardSigmoid }
}

/// x · hardSigmoid(x).
public struct HardSwish: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .hardSwish }
}

/// x · tanh(softplus(x)).
public struct Mish: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .mish }
}

/// The probabilities of the classes: eˣⁱ / Σ eˣʲ over each row.
public struct Softmax: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .softmax }
}

/// The logarithms of the probabilities of the classes.
public struct LogSoftmax: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .logSoftmax }
}

/// x where positive, slope · x elsewhere.
public struct LeakyReLU: Layer, ActivationLayer {
    /// The slope for negative inputs.
    public let slope: Double
    /// A layer with the given slope for negative inputs.
    public init(slope: Double = 0.01) { self.slope = slope }
    public var activation: Activation { .leakyReLU(slope: slope) }
}

/// A ReLU whose slope for negative inputs is learnt (He et al. 2015): x where positive, a · x elsewhere.
public struct PReLU: Layer {
    /// a: one number, or one for each channel (axis 1).
    public let slope: Parameter

    /// A layer with one slope, or one for each of `channels`.
    public init(channels: Int = 1, slope: Double = 0.25) {
        self.slope = Parameter(shape: [max(channels, 1)], role: .normalization, initializer: .constant(slope))
    }

    private init(slope: Parameter) { self.slope = slope }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        let shape = slope.count == 1 ? [1] : [slope.count] + Array(repeating: 1, count: max(0, x.rank - 2))
        return x.relu() - (-x).relu() * slope.value.reshaped(to: shape)
    }

    public var parts: [LayerPart] { [.parameter("slope", slope)] }
    public func outputShape(input: [Int]) -> [Int] { input }
    public func copy() -> PReLU { PReLU(slope: slope.copy()) }
}
