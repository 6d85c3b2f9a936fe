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

    /// Ones on the diagonal: a square dense layer then gives its input back.
    public static var identity: Initializer {
        Initializer("identity", isRandom: false) { shape, _, _ in
            guard shape.count == 2 else {
                return fail(
                    .invalidArgument(
                        operation: "identity initializer", problem: "the weight has shape \(shape)",
                        advice: "it is for dense layers"))
            }
            let rows = (0..<shape[0]).map { row in (0..<shape[1]).map { $0 == row ? 1.0 : 0.0 } }
            return Tensor(rows)
        }
    }

    /// Uniform between `low` and `high`.
    public static func uniform(low: Double = -0.05, high: Double = 0.05) -> Initializer {
        Initializer("uniform(low: \(low), high: \(high))", isRandom: true) { shape, _, random in
            .randomUniform(shape, low: low, high: high, using: random)
        }
    }

    /// Normal with the given mean and standard deviation.
    public static func normal(mean: Double = 0, standardDeviation: Double = 0.01) -> Initializer {
        Initializer("normal(mean: \(mean), standardDeviation: \(standardDeviation))", isRandom: true) {
            shape, _, random in
            .randomNormal(shape, mean: mean, standardDeviation: standardDeviation, using: random)
        }
    }

    /// Normal, but what falls more than two standard deviations from the mean is drawn again.
    public static func truncatedNormal(mean: Double = 0, standardDeviation: Double = 0.01) -> Initializer {
        Initializer("truncatedNormal(mean: \(mean), standardDeviation: \(standardDeviation))", isRandom: true) {
            shape, _, random in
            truncatedNormalTensor(shape, mean: mean, standardDeviation: standardDeviation, random: random)
        }
    }

    /// Uniform on ±√6/√(n_in + n_out).
    public static var xavierUniform: Initializer {
        uniform("xavierUniform") { 6 / Double($0.input + $0.output) }
    }

    /// Normal with variance 2/(n_in + n_out).
    public static var xavierNormal: Initializer {
        normal("xavierNormal") { 2 / Double($0.input + $0.output) }
    }

    /// Uniform on ±√3/√n_in, of variance 1/n_in.
    public static var lecunUniform: Initializer { uniform("lecunUniform") { 3 / Double($0.input) } }

    /// Normal with variance 1/n_in.
    public static var lecunNormal: Initializer { normal("lecunNormal") { 1 / Double($0.input) } }

    /// Uniform on ±√6/√n_in, of variance 2/n_in, for ReLU.
    public static var kaimingUniform: Initializer { uniform("kaimingUniform") { 6 / Double($0.input) } }

    /// Normal with variance 2/n_in, for ReLU.
    public static var kaimingNormal: Initializer { normal("kaimingNormal") { 2 / Double($0.input) } }

    private static func uniform(_ name: String, squaredBound: @escaping (Fans) -> Double) -> Initializer {
        Initializer(name, isRandom: true) { shape, fans, random in
            let bound = squaredBound(fans).squareRoot()
            return .randomUniform(shape, low: -bound, high: bound, using: random)
        }
    }

    private static func normal(_ name: String, variance: @escaping (Fans) -> Double) -> Initializer {
        Initializer(name, isRandom: true) { shape, fans, random in
            .randomNormal(shape, mean: 0, standardDeviation: variance(fans).squareRoot(), using: random)
        }
    }
}

extension Initializer: CustomStringConvertible {
    public var description: String { name }
}

/// Draws again what lies outside two deviations, a whole tensor at a time.
private func truncatedNormalTensor(
    _ shape: [Int], mean: Double, standardDeviation: Double, random: RandomSource
) -> Tensor {
    var values = Tensor.randomNormal(shape, mean: 0, standardDeviation: 1, using: random).toArray()
    while values.contains(where: { abs($0) > 2 }) {
        let fresh = Tensor.randomNormal(shape, mean: 0, standardDeviation: 1, using: random).toArray()
        for index in values.indices where abs(values[index]) > 2 { values[index] = fresh[index] }
    }
    return Tensor(values.map { mean + standardDeviation * $0 }).reshaped(to: shape)
}
