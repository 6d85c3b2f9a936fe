import Glibc

/// A learning rate as a pure function of the step: step 0 is the first update.
///
///     Adam(learningRate: .warmup(steps: 100, then: .cosine(0.01, steps: 1000)))
public struct Schedule {
    /// What the schedule is called in a plan: `cosine(0.01, steps: 1000)`.
    public let name: String
    private let rate: (Int) throws -> Double

    /// A schedule from a function of the step.
    public init(_ name: String = "custom", _ rate: @escaping (_ step: Int) throws -> Double) {
        self.name = name
        self.rate = rate
    }

    /// The rate at a step; nan if the function that makes it fails.
    public func callAsFunction(_ step: Int) -> Double {
        do { return try rate(step) } catch { return .nan }
    }

    /// The same rate at every step.
    public static func constant(_ rate: Double) -> Schedule {
        Schedule("constant(\(rate))") { _ in rate }
    }

    /// Multiplies the rate by `factor` every `every` steps: η₀ · factor^⌊t / every⌋.
    public static func step(_ rate: Double, every: Int, factor: Double = 0.1) -> Schedule {
        Schedule("step(\(rate), every: \(every), factor: \(factor))") { step in
            rate * pow(factor, Double(step / max(1, every)))
        }
    }

    /// Multiplies the rate by `factor` at every step: η₀ · factor^t.
    public static func exponential(_ rate: Double, factor: Double) -> Schedule {
        Schedule("exponential(\(rate), factor: \(factor))") { step in rate * pow(factor, Double(step)) }
    }

    /// Half a cosine from `rate` down to `minimum` in `steps` steps, then `minimum` (Loshchilov and Hutter 2017):
    /// η = min + (η₀ − min) · (1 + cos(π t / steps)) / 2.
    public static func cosine(_ rate: Double, steps: Int, minimum: Double = 0) -> Schedule {
        Schedule("cosine(\(rate), steps: \(steps), minimum: \(minimum))") { step in
            let progress = min(1, Double(step) / Double(max(1, steps)))
            return minimum + (rate - minimum) * (1 + cos(Double.pi * progress)) / 2
        }
    }

    /// From `rate` to `end` in `steps` steps: η = end + (η₀ − end) · (1 − t / steps)^power. Power 1 is a straight line.
    public static func polynomial(_ rate: Double, to end: Double = 0, steps: Int, power: Double = 1) -> Schedule {
        Schedule("polynomial(\(rate), to: \(end), steps: \(steps), power: \(power))") { step in
            let progress = min(1, Double(step) / Double(max(1, steps)))
            return end + (rate - end) * pow(1 - progress, power)
        }
    }

    /// Rises in a straight line from near zero to the first rate of `next` in `steps` steps, then follows `next`.
    public static func warmup(steps: Int, then next: Schedule) -> Schedule {
        Schedule("warmup(steps: \(steps), then: .\(next.name))") { step in
            step < steps ? next(0) * Double(step + 1) / Double(steps) : next(step - steps)
        }
    }

    /// One cosine rise to `maximum` in the first part of `steps` and one cosine fall to nearly nothing in the rest
    /// (Smith and Topin 2018).
    public static func oneCycle(_ maximum: Double, steps: Int, rising: Double = 0.3) -> Schedule {
        Schedule("oneCycle(\(maximum), steps: \(steps), rising: \(rising))") { step in
            let start = maximum / 25
            let end = maximum / 250_000
            let peak = max(1, Double(steps) * rising - 1)
            let position = min(Double(step), Double(steps - 1))
            func between(_ from: Double, _ to: Double, _ share: Double) -> Double {
                to + (from - to) * (1 + cos(Double.pi * share)) / 2
            }
            if position <= peak { return between(start, maximum, position / peak) }
            return between(maximum, end, (position - peak) / max(1, Double(steps - 1) - peak))
        }
    }
}

extension Schedule: CustomStringConvertible {
    public var description: String { name }
}
