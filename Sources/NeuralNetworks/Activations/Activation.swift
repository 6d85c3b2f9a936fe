import Tensors

/// A function applied to each output of a layer, without which a deep network would be no more than one matrix.
///
///     Dense(64, 32, activation: .relu)
public struct Activation {
    /// What the activation is called.
    public let name: String
    private let function: ((Tensor) throws -> Tensor)?

    /// An activation of one's own.
    public init(_ name: String, _ function: @escaping (_ x: Tensor) throws -> Tensor) {
        self.name = name
        self.function = function
    }

    private init(identity name: String) {
        self.name = name
        function = nil
    }

    /// The activation of each element of `x` (of each row for softmax).
    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard let function else { return x }
        return catchingErrors(in: name) { try function(x) }
    }

    /// f(z) = z, for the outputs of a regression.
    public static var identity: Activation { Activation(identity: "identity") }

    /// max(0, z).
    public static var relu: Activation { Activation("relu") { Tensors.relu($0) } }

    /// z where positive, 0.01 z elsewhere.
    public static var leakyReLU: Activation { leakyReLU(slope: 0.01) }

    /// z where positive, slope · z elsewhere.
    public static func leakyReLU(slope: Double) -> Activation {
        Activation(slope == 0.01 ? "leakyReLU" : "leakyReLU(slope: \(slope))") { leakyRelu($0, slope: slope) }
    }

    /// z where positive, eᶻ − 1 elsewhere.
    public static var elu: Activation { Activation("elu") { Tensors.elu($0) } }

    /// ELU with the scales that keep mean and variance from layer to layer (Klambauer et al. 2017).
    public static var selu: Activation {
        Activation("selu") { Tensors.elu($0, alpha: 1.6732632423543772) * 1.0507009873554805 }
    }

    /// z Φ(z), with Φ the normal distribution function.
    public static var gelu: Activation { Activation("gelu") { Tensors.gelu($0) } }

    /// z · sigmoid(z), also called swish.
    public static var silu: Activation { Activation("silu") { Tensors.silu($0) } }

    /// log(1 + eᶻ), a smooth ReLU.
    public static var softplus: Activation { Activation("softplus") { Tensors.softplus($0) } }

    /// z / (1 + |z|).
    public static var softsign: Activation { Activation("softsign") { $0 / ($0.abs() + 1) } }

    /// (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ), between −1 and 1.
    public static var tanh: Activation { Activation("tanh") { Tensors.tanh($0) } }

    /// 1 / (1 + e⁻ᶻ), between 0 and 1; the probability of one of two classes.
    public static var sigmoid: Activation { Activation("sigmoid") { Tensors.sigmoid($0) } }

    /// Straight pieces in the place of a sigmoid: z/6 + 1/2 between 0 and 1.
    public static var hardSigmoid: Activation {
        Activation("hardSigmoid") { ($0 / 6 + 0.5).clamped(to: 0...1) }
    }

    /// z · hardSigmoid(z).
    public static var hardSwish: Activation {
        Activation("hardSwish") { $0 * ($0 / 6 + 0.5).clamped(to: 0...1) }
    }

    /// z · tanh(softplus(z)).
    public static var mish: Activation { Activation("mish") { $0 * Tensors.tanh(Tensors.softplus($0)) } }

    /// eᶻⁱ / Σ eᶻʲ over each row: the probabilities of the classes.
    public static var softmax: Activation { Activation("softmax") { $0.softmax(axis: -1) } }

    /// The logarithm of softmax, computed without overflow.
    public static var logSoftmax: Activation { Activation("logSoftmax") { $0.logSoftmax(axis: -1) } }
}

extension Activation: CustomStringConvertible {
    public var description: String { name }
}
