import Tensors

// Initializers that scale with the fans of a weight.

/// Which of the fans of a weight its variance is divided by.
public enum FanMode: String, Sendable {
    /// n_in: the variance of values stays the same from layer to layer, forwards.
    case fanIn
    /// n_out: the variance of gradients stays the same, backwards.
    case fanOut
}

extension Initializer {
    /// Uniform on ±√6/√(n_in + n_out).
    public static var xavierUniform: Initializer { xavierUniform(gain: 1) }

    /// Uniform on ±gain √6/√(n_in + n_out). The gain makes up for an activation: 5/3 for tanh, √2 for ReLU.
    public static func xavierUniform(gain: Double) -> Initializer {
        uniform("xavierUniform", gain, usual: 1, 6, .sum)
    }

    /// Normal with variance 2/(n_in + n_out).
    public static var xavierNormal: Initializer { xavierNormal(gain: 1) }

    /// Normal with variance gain² · 2/(n_in + n_out).
    public static func xavierNormal(gain: Double) -> Initializer {
        normal("xavierNormal", gain, usual: 1, 2, .sum)
    }

    /// Uniform on ±√3/√n_in, of variance 1/n_in.
    public static var lecunUniform: Initializer { uniform("lecunUniform", 1, usual: 1, 3, .input) }

    /// Normal with variance 1/n_in.
    public static var lecunNormal: Initializer { normal("lecunNormal", 1, usual: 1, 1, .input) }

    /// Uniform on ±√6/√n_in, of variance 2/n_in, for ReLU.
    public static var kaimingUniform: Initializer { kaimingUniform() }

    /// Uniform on ±gain √3/√n, of variance gain²/n, where n is n_in or n_out. The gain of ReLU is √2; PyTorch's layers
    /// start from gain √(1/3), see `pytorch`.
    public static func kaimingUniform(
        mode: FanMode = .fanIn, gain: Double = 1.4142135623730951
    ) -> Initializer {
        uniform(named("kaimingUniform", mode), gain, usual: 1.4142135623730951, 3, mode == .fanIn ? .input : .output)
    }

    /// Normal with variance 2/n_in, for ReLU.
    public static var kaimingNormal: Initializer { kaimingNormal() }

    /// Normal with variance gain²/n, where n is n_in or n_out.
    public static func kaimingNormal(
        mode: FanMode = .fanIn, gain: Double = 1.4142135623730951
    ) -> Initializer {
        normal(named("kaimingNormal", mode), gain, usual: 1.4142135623730951, 1, mode == .fanIn ? .input : .output)
    }

    /// What weights of PyTorch's dense layers and convolutions start from: uniform on ±1/√n_in. Deep ReLU networks do
    /// not train from it without normalisation.
    public static var pytorch: Initializer { uniform("pytorch", 1, usual: 1, 1, .input) }

    /// What weights of Keras' layers start from: `xavierUniform`, there called Glorot uniform.
    public static var keras: Initializer { uniform("keras", 1, usual: 1, 6, .sum) }

    private static func named(_ name: String, _ mode: FanMode) -> String {
        mode == .fanIn ? name : "\(name)(mode: .fanOut)"
    }

    /// Uniform on ±gain √(numerator / n).
    private static func uniform(
        _ name: String, _ gain: Double, usual: Double, _ numerator: Double, _ fan: Fan
    ) -> Initializer {
        drawn(gain == usual ? name : "\(name), gain \(NumberText.significant(gain))") { shape, fans, random in
            let bound = gain * (numerator / Double(fan.count(fans))).squareRoot()
            return .randomUniform(shape, low: -bound, high: bound, using: random)
        }.spread(.scaled(isUniform: true, gain: gain, numerator: numerator, fan: fan))
    }

    /// Normal with variance gain² · numerator / n.
    private static func normal(
        _ name: String, _ gain: Double, usual: Double, _ numerator: Double, _ fan: Fan
    ) -> Initializer {
        drawn(gain == usual ? name : "\(name), gain \(NumberText.significant(gain))") { shape, fans, random in
            .randomNormal(
                shape, mean: 0, standardDeviation: gain * (numerator / Double(fan.count(fans))).squareRoot(),
                using: random)
        }.spread(.scaled(isUniform: false, gain: gain, numerator: numerator, fan: fan))
    }
}

extension Initializer {
    /// How widely the numbers of an initializer are spread.
    enum Spread {
        /// Uniform or normal, with a squared bound or a variance of gain² · numerator / n.
        case scaled(isUniform: Bool, gain: Double, numerator: Double, fan: Fan)
        case uniform(low: Double, high: Double)
        case normal(mean: Double, deviation: Double)
    }

    /// What n is.
    enum Fan {
        case input, output, sum

        func count(_ fans: Fans) -> Int {
            switch self {
            case .input: fans.input
            case .output: fans.output
            case .sum: fans.input + fans.output
            }
        }
    }
}
