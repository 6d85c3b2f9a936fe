import Glibc

// The schedules of the library. η₀ is the first rate, t the step.

extension Schedule where Self == ScheduleFunction {
    /// The same rate at every step.
    public static func constant(_ rate: Double) -> ScheduleFunction {
        check(".constant", ("the rate", rate, .nonNegative))
        return ScheduleFunction("constant(\(rate))") { _ in rate }
    }

    /// Multiplies the rate by `factor` every `every` steps: η₀ · factor^⌊t / every⌋.
    public static func step(_ rate: Double, every: Int, factor: Double = 0.1) -> ScheduleFunction {
        check(".step", ("the rate", rate, .nonNegative), ("factor", factor, .nonNegative), counts: ("every", every, 1))
        return ScheduleFunction("step(\(rate), every: \(every), factor: \(factor))") { step in
            rate * pow(factor, Double(step / max(1, every)))
        }
    }

    /// Multiplies the rate by `factor` at each of the given steps.
    public static func step(_ rate: Double, at steps: [Int], factor: Double = 0.1) -> ScheduleFunction {
        check(".step", ("the rate", rate, .nonNegative), ("factor", factor, .nonNegative))
        return ScheduleFunction("step(\(rate), at: \(steps), factor: \(factor))") { step in
            rate * pow(factor, Double(steps.filter { $0 <= step }.count))
        }
    }

    /// Multiplies the rate by `factor` at every step: η₀ · factor^t.
    public static func exponential(_ rate: Double, factor: Double) -> ScheduleFunction {
        check(".exponential", ("the rate", rate, .nonNegative), ("factor", factor, .nonNegative))
        return ScheduleFunction("exponential(\(rate), factor: \(factor))") { step in rate * pow(factor, Double(step)) }
    }

    /// Half a cosine from `rate` down to `minimum` in `steps` steps, then `minimum` (Loshchilov and Hutter 2017):
    /// η = min + (η₀ − min) · (1 + cos(π t / steps)) / 2.
    public static func cosine(_ rate: Double, steps: Int, minimum: Double = 0) -> ScheduleFunction {
        check(
            ".cosine", ("the rate", rate, .nonNegative), ("minimum", minimum, .nonNegative), counts: ("steps", steps, 1)
        )
        return ScheduleFunction("cosine(\(rate), steps: \(steps), minimum: \(minimum))") { step in
            let progress = min(1, Double(step) / Double(steps))
            return minimum + (rate - minimum) * (1 + cos(Double.pi * progress)) / 2
        }
    }

    /// Half a cosine from `rate` down to `minimum` again and again (warm restarts, Loshchilov and Hutter 2017). The first
    /// takes `period` steps and each one after it `growth` times as long as the one before.
    public static func cosineRestarts(
        _ rate: Double, period: Int, growth: Int = 1, minimum: Double = 0
    ) -> ScheduleFunction {
        check(
            ".cosineRestarts", ("the rate", rate, .nonNegative), ("minimum", minimum, .nonNegative),
            counts: ("period", period, 1), ("growth", growth, 1))
        return ScheduleFunction("cosineRestarts(\(rate), period: \(period), growth: \(growth), minimum: \(minimum))") {
            step in
            var (length, left) = (max(1, period), step)
            if growth == 1 && left > 0 { left %= length }
            while left >= length {
                left -= length
                let (next, isBeyond) = length.multipliedReportingOverflow(by: max(1, growth))
                length = isBeyond ? .max : next
            }
            return minimum + (rate - minimum) * (1 + cos(Double.pi * Double(left) / Double(length))) / 2
        }
    }

    /// From `rate` to `end` in `steps` steps: η = end + (η₀ − end) · (1 − t / steps)^power. Power 1 is a straight line.
    public static func polynomial(_ rate: Double, to end: Double = 0, steps: Int, power: Double = 1) -> ScheduleFunction
    {
        check(
            ".polynomial", ("the rate", rate, .nonNegative), ("to", end, .nonNegative), ("power", power, .nonNegative),
            counts: ("steps", steps, 1))
        return ScheduleFunction("polynomial(\(rate), to: \(end), steps: \(steps), power: \(power))") { step in
            let progress = min(1, Double(step) / Double(steps))
            return end + (rate - end) * pow(1 - progress, power)
        }
    }

    /// Rises in a straight line from near zero to the first rate of `next` in `steps` steps, then follows `next`.
    public static func warmup(steps: Int, then next: any Schedule) -> ScheduleFunction {
        check(".warmup", counts: ("steps", steps, 0))
        return ScheduleFunction("warmup(steps: \(steps), then: \(next.planned))", then: next) { step in
            step < steps ? next(0) * Double(step + 1) / Double(steps) : next(step - max(0, steps))
        }
    }

    /// One cosine rise to `maximum` in the first part of `steps` and one cosine fall to nearly nothing in the rest
    /// (Smith and Topin 2018).
    public static func oneCycle(_ maximum: Double, steps: Int, rising: Double = 0.3) -> ScheduleFunction {
        check(
            ".oneCycle", ("the largest rate", maximum, .nonNegative), ("rising", rising, .share),
            counts: ("steps", steps, 1))
        return ScheduleFunction("oneCycle(\(maximum), steps: \(steps), rising: \(rising))") { step in
            let start = maximum / 25
            let end = maximum / 250_000
            let peak = max(1, Double(steps) * rising - 1)
            let position = min(Double(step), Double(steps) - 1)
            func between(_ from: Double, _ to: Double, _ share: Double) -> Double {
                to + (from - to) * (1 + cos(Double.pi * share)) / 2
            }
            if position <= peak { return between(start, maximum, position / peak) }
            return between(maximum, end, (position - peak) / max(1, Double(steps) - 1 - peak))
        }
    }

    /// Straight up from `low` to `high` in `rising` steps and down again in `falling`, over and over (Smith 2017).
    ///
    /// - Parameters:
    ///   - low: The rate a cycle begins and ends with.
    ///   - high: The rate at the top of the first cycle.
    ///   - rising: The steps of the way up.
    ///   - falling: The steps of the way down; as many as up unless given.
    ///   - factor: What the height of each cycle is multiplied by; 0.5 is what PyTorch calls `triangular2`.
    /// - Returns: The schedule.
    public static func cyclic(
        low: Double, high: Double, rising: Int, falling: Int? = nil, factor: Double = 1
    ) -> ScheduleFunction {
        check(
            ".cyclic", ("low", low, .nonNegative), ("high", high, .nonNegative), ("factor", factor, .nonNegative),
            counts: ("rising", rising, 1), ("falling", falling ?? rising, 1))
        let up = min(max(1, rising), 1 << 53)
        let length = up + min(max(1, falling ?? rising), 1 << 53)
        return ScheduleFunction("cyclic(low: \(low), high: \(high), rising: \(rising))") { step in
            let (cycle, place) = step.quotientAndRemainder(dividingBy: length)
            let share = place <= up ? Double(place) / Double(up) : Double(length - place) / Double(length - up)
            return low + (high - low) * share * pow(factor, Double(cycle))
        }
    }

    /// Multiplies the rate by `factor` when the loss has not fallen for more than `patience` epochs.
    ///
    /// It is no function of the step alone: `fit` tells it the validation loss of each epoch, or the training loss where
    /// there is no validation part; a loop of one's own does it by `optimizer.observe(loss)`. A loss is progress if it is
    /// below (1 − threshold) times the best, as in PyTorch. One such schedule belongs to one training.
    public static func reduceOnPlateau(
        _ rate: Double, factor: Double = 0.1, patience: Int = 10, threshold: Double = 1e-4, cooldown: Int = 0,
        minimum: Double = 0
    ) -> ScheduleFunction {
        check(
            ".reduceOnPlateau", ("the rate", rate, .nonNegative), ("factor", factor, .shrinking),
            ("threshold", threshold, .nonNegative), ("minimum", minimum, .nonNegative),
            counts: ("patience", patience, 0), ("cooldown", cooldown, 0))
        let plateau = Plateau(
            rate: rate, factor: factor, patience: patience, threshold: threshold, cooldown: cooldown, minimum: minimum)
        return ScheduleFunction(
            "reduceOnPlateau(\(rate), factor: \(factor), patience: \(patience))", waitingFor: plateau
        ) { _ in plateau.rate }
    }
}

/// Checks the settings of a schedule; a failure names the first that is out of its range. A count has the least it may be.
private func check(
    _ owner: String, _ settings: (name: String, value: Double, range: ValidRange)...,
    counts: (name: String, value: Int, least: Int)...
) {
    for setting in settings { setting.range.check(setting.name, setting.value, of: owner) }
    for count in counts { ValidRange.atLeast(count.least).check(count.name, count.value, of: owner) }
}
