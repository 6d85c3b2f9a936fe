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

/// x where positive, alpha (eˣ − 1) elsewhere.
public struct ELU: Layer, ActivationLayer {
    /// What the output falls to for very negative inputs, with its sign turned.
    public let alpha: Double
    /// A layer whose outputs stay above −alpha.
    public init(alpha: Double = 1) { self.alpha = alpha }
    public var activation: Activation { alpha == 1 ? .elu : .elu(alpha: alpha) }
}

/// ELU with the scales that keep mean and variance from layer to layer.
public struct SELU: Layer, ActivationLayer {
    /// A layer without settings.
    public init() {}
    public var activation: Activation { .selu }
}

/// x Φ(x), with Φ the normal distribution function.
public struct GELU: Layer, ActivationLayer {
    /// Whether the approximation by tanh is taken.
    public let approximate: Bool
    /// A layer that is exact, or approximate by tanh.
    public init(approximate: Bool = false) { self.approximate = approximate }
    public var activation: Activation { .gelu(approximate: approximate) }
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
