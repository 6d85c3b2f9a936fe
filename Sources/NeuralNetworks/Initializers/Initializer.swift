import Tensors

/// What the weights of a layer start from.
///
/// With n_in and n_out the fans of the weight, the variances are: Xavier 2/(n_in + n_out) (Glorot and Bengio 2010),
/// LeCun 1/n_in (LeCun et al. 1998), Kaiming 2/n_in for ReLU (He et al. 2015). A uniform distribution on [−a, a] has the
/// variance a²/3, which is where the √6 of the Xavier and Kaiming bounds comes from.
public struct Initializer {
    /// What the initializer is called in summaries.
    public let name: String
    /// Whether it draws random numbers.
    let isRandom: Bool
    /// How widely they are spread; nil for an initializer of one's own.
    private(set) var spread: Spread?
    private let make: (_ shape: [Int], _ fans: Fans, _ random: RandomSource) throws -> Tensor

    /// An initializer of one's own: a tensor for a shape and the fans of it.
    public init(
        _ name: String, _ make: @escaping (_ shape: [Int], _ fans: Fans, _ random: RandomSource) throws -> Tensor
    ) {
        self.init(name, isRandom: true, make)
    }

    private init(
        _ name: String, isRandom: Bool,
        _ make: @escaping (_ shape: [Int], _ fans: Fans, _ random: RandomSource) throws -> Tensor
    ) {
        self.name = name
        self.isRandom = isRandom
        self.make = make
    }

    /// A tensor of the given shape, drawn from `random`.
    public func callAsFunction(shape: [Int], random: RandomSource = .ambient) -> Tensor {
        catchingErrors(in: name) { try make(shape, Fans(shape: shape), random) }
    }

    /// All zeros. Units that start equal stay equal: for biases only.
    public static var zeros: Initializer { Initializer("zeros", isRandom: false) { shape, _, _ in .zeros(shape) } }

    /// All ones.
    public static var ones: Initializer { Initializer("ones", isRandom: false) { shape, _, _ in .ones(shape) } }

    /// The same number everywhere.
    public static func constant(_ value: Double) -> Initializer {
        Initializer("constant(\(value))", isRandom: false) { shape, _, _ in .full(shape, value: value) }
    }

    /// Ones on the diagonal: a square dense layer then gives its input back. For a convolution, a one in the middle of
    /// the kernel from each channel to the channel of the same number.
    public static var identity: Initializer {
        Initializer("identity", isRandom: false) { shape, _, _ in
            guard shape.count >= 2 else {
                return fail(
                    .invalidArgument(
                        operation: "identity initializer", problem: "the weight has shape \(shape)",
                        advice: "it is for the weights of dense layers and convolutions"))
            }
            let window = Array(shape.dropFirst(2))
            let middle = window.reduce(0) { $0 * $1 + $1 / 2 }
            let area = window.reduce(1, *)
            var values = [Float](repeating: 0, count: shape.reduce(1, *))
            for channel in 0..<min(shape[0], shape[1]) { values[(channel * shape[1] + channel) * area + middle] = 1 }
            return Tensor(values, shape: shape)
        }
    }

    /// Uniform between -0.05 and 0.05.
    public static var uniform: Initializer { uniform() }
    /// Uniform between `low` and `high`.
    public static func uniform(low: Double = -0.05, high: Double = 0.05) -> Initializer {
        ValidRange.atLeast("low", low).check("high", high, of: ".uniform")
        return Initializer("uniform(low: \(low), high: \(high))", isRandom: true) { shape, _, random in
            .randomUniform(shape, low: low, high: high, using: random)
        }.spread(.uniform(low: low, high: high))
    }

    /// Normal with mean 0 and standard deviation 0.01.
    public static var normal: Initializer { normal() }
    /// Normal with the given mean and standard deviation.
    public static func normal(mean: Double = 0, standardDeviation: Double = 0.01) -> Initializer {
        ValidRange.nonNegative.check("standardDeviation", standardDeviation, of: ".normal")
        return Initializer("normal(mean: \(mean), standardDeviation: \(standardDeviation))", isRandom: true) {
            shape, _, random in
            .randomNormal(shape, mean: mean, standardDeviation: standardDeviation, using: random)
        }.spread(.normal(mean: mean, deviation: standardDeviation))
    }

    /// Normal with mean 0 and standard deviation 0.01, but what falls more than two deviations from the mean is drawn again.
    public static var truncatedNormal: Initializer { truncatedNormal() }
    /// Normal, but what falls more than two standard deviations from the mean is drawn again. The deviation is that
    /// before the cut; after it, 0.88 of it is left.
    public static func truncatedNormal(mean: Double = 0, standardDeviation: Double = 0.01) -> Initializer {
        ValidRange.nonNegative.check("standardDeviation", standardDeviation, of: ".truncatedNormal")
        return Initializer("truncatedNormal(mean: \(mean), standardDeviation: \(standardDeviation))", isRandom: true) {
            shape, _, random in
            truncatedNormalTensor(shape, mean: mean, standardDeviation: standardDeviation, random: random)
        }
    }
}

extension Initializer: CustomStringConvertible {
    public var description: String { name }
}

extension Initializer {
    /// The initializer with its spread known.
    func spread(_ spread: Spread) -> Initializer {
        var result = self
        result.spread = spread
        return result
    }

    /// An initializer whose name says that it draws random numbers.
    static func drawn(
        _ name: String, _ make: @escaping (_ shape: [Int], _ fans: Fans, _ random: RandomSource) throws -> Tensor
    ) -> Initializer {
        Initializer(name, isRandom: true, make)
    }

    /// An initializer that draws nothing.
    static func fixed(
        _ name: String, _ make: @escaping (_ shape: [Int], _ fans: Fans, _ random: RandomSource) throws -> Tensor
    ) -> Initializer {
        Initializer(name, isRandom: false, make)
    }
}

/// Draws again what lies outside two deviations, a whole tensor at a time.
private func truncatedNormalTensor(
    _ shape: [Int], mean: Double, standardDeviation: Double, random: RandomSource
) -> Tensor {
    var values = Tensor.randomNormal(shape, mean: 0, standardDeviation: 1, using: random).toFloats()
    while true {
        let outside = values.indices.filter { abs(values[$0]) > 2 }
        if outside.isEmpty { break }
        let fresh = Tensor.randomNormal([outside.count], mean: 0, standardDeviation: 1, using: random).toFloats()
        for (index, value) in zip(outside, fresh) { values[index] = value }
    }
    return Tensor(values, shape: shape) * standardDeviation + mean
}
