import Tensors

/// A function applied to each output of a layer, without which a deep network would be no more than one matrix.
///
///     Dense(64, 32, activation: .relu)
public struct Activation {
    /// What the activation is called.
    public let name: String
    private let function: ((Tensor) throws -> Tensor)?
    /// The layer that an activation with parameters of its own is.
    let layer: (any Layer)?
    /// Whether it does the same for all numbers, as the library's do; nobody knows what one's own does.
    let isReplayable: Bool

    /// An activation of one's own.
    public init(_ name: String, _ function: @escaping (_ x: Tensor) throws -> Tensor) {
        self.name = name
        self.function = function
        layer = nil
        isReplayable = false
    }

    private init(identity name: String) {
        self.name = name
        function = nil
        layer = nil
        isReplayable = true
    }

    private init(fixed name: String, _ function: @escaping (Tensor) -> Tensor) {
        self.name = name
        self.function = function
        layer = nil
        isReplayable = true
    }

    private init(_ name: String, layer: any Layer) {
        self.name = name
        self.layer = layer
        isReplayable = layer.isReplayable
        function = { layer($0) }
    }

    /// Whether it is the library's max(0, z), which layers fuse with what they compute.
    var isRectifier: Bool { isReplayable && name == "relu" }

    /// An activation with parameters of its own, if it has some.
    func copy() -> Activation { layer.map { Activation(name, layer: $0.copy()) } ?? self }

    /// What the activation adds to the parts of the layer that holds it.
    var parts: [LayerPart] { layer.map { [.layer("activation", $0)] } ?? [] }

    /// The activation of each element of `x` (of each row for softmax).
    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard let function else { return x }
        return catchingErrors(in: name) { try function(x) }
    }

    /// f(z) = z, for the outputs of a regression.
    public static var identity: Activation { Activation(identity: "identity") }

    /// max(0, z).
    public static var relu: Activation { Activation(fixed: "relu") { Tensors.relu($0) } }

    /// z where positive, 0.01 z elsewhere.
    public static var leakyReLU: Activation { leakyReLU(slope: 0.01) }

    /// z where positive, slope · z elsewhere.
    public static func leakyReLU(slope: Double) -> Activation {
        Activation(fixed: slope == 0.01 ? "leakyReLU" : "leakyReLU(slope: \(slope))") { leakyRelu($0, slope: slope) }
    }

    /// z where positive, a · z elsewhere, with a learnt a that starts from 0.25 (He et al. 2015). Each mention of it is
    /// an activation with a parameter of its own.
    public static var preLU: Activation { Activation("preLU", layer: PReLU()) }

    /// z where positive, eᶻ − 1 elsewhere.
    public static var elu: Activation { Activation(fixed: "elu") { Tensors.elu($0) } }

    /// z where positive, alpha (eᶻ − 1) elsewhere.
    public static func elu(alpha: Double) -> Activation {
        Activation(fixed: "elu(alpha: \(alpha))") { Tensors.elu($0, alpha: alpha) }
    }

    /// ELU with the scales that keep mean and variance from layer to layer (Klambauer et al. 2017).
    public static var selu: Activation { Activation(fixed: "selu") { Tensors.selu($0) } }

    /// z Φ(z), with Φ the normal distribution function.
    public static var gelu: Activation { Activation(fixed: "gelu") { Tensors.gelu($0) } }

    /// z Φ(z), or its approximation by tanh: z/2 (1 + tanh(√(2/π) (z + 0.044715 z³))).
    public static func gelu(approximate: Bool) -> Activation {
        approximate ? Activation(fixed: "gelu(approximate: true)") { Tensors.gelu($0, approximate: true) } : .gelu
    }

    /// z · sigmoid(z), also called swish.
    public static var silu: Activation { Activation(fixed: "silu") { Tensors.silu($0) } }

    /// log(1 + eᶻ), a smooth ReLU.
    public static var softplus: Activation { Activation(fixed: "softplus") { Tensors.softplus($0) } }

    /// z / (1 + |z|).
    public static var softsign: Activation { Activation(fixed: "softsign") { Tensors.softsign($0) } }

    /// (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ), between −1 and 1.
    public static var tanh: Activation { Activation(fixed: "tanh") { Tensors.tanh($0) } }

    /// 1 / (1 + e⁻ᶻ), between 0 and 1; the probability of one of two classes.
    public static var sigmoid: Activation { Activation(fixed: "sigmoid") { Tensors.sigmoid($0) } }

    /// Straight pieces in the place of a sigmoid: z/6 + 1/2 between 0 and 1.
    public static var hardSigmoid: Activation { Activation(fixed: "hardSigmoid") { Tensors.hardSigmoid($0) } }

    /// z · hardSigmoid(z).
    public static var hardSwish: Activation { Activation(fixed: "hardSwish") { Tensors.hardSwish($0) } }

    /// z · tanh(softplus(z)).
    public static var mish: Activation { Activation(fixed: "mish") { Tensors.mish($0) } }

    /// eᶻⁱ / Σ eᶻʲ over each row: the probabilities of the classes.
    public static var softmax: Activation { Activation(fixed: "softmax") { $0.softmax(axis: -1) } }

    /// The logarithm of softmax, computed without overflow.
    public static var logSoftmax: Activation { Activation(fixed: "logSoftmax") { $0.logSoftmax(axis: -1) } }
}

extension Activation: CustomStringConvertible {
    public var description: String { name }
}
