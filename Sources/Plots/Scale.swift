/// How numbers are laid out along an axis.
public enum AxisScale: Sendable, Hashable {
    /// Logarithmic when the axis says so by itself (losses over more than a hundredfold), else linear.
    case automatic
    /// Equal steps for equal differences.
    case linear
    /// Equal steps for equal ratios; numbers that are not positive are gaps.
    case log
}

/// A map from data to places along an axis, 0 to 1.
package enum Scale: Sendable, Hashable {
    case linear(low: Double, high: Double)
    case log(low: Double, high: Double)
    /// Names side by side; the number `i` is the middle of the i-th.
    case band([String], isReversed: Bool)

    /// The place of a number, not finite when it has none.
    package func place(_ value: Double) -> Double {
        switch self {
        case .linear(let low, let high):
            // Halves, so that a range wider than the largest number does not overflow.
            return (value / 2 - low / 2) / (high / 2 - low / 2)
        case .log(let low, let high):
            guard value > 0 else { return .nan }
            return (logarithm10(value) - logarithm10(low)) / (logarithm10(high) - logarithm10(low))
        case .band(let names, let isReversed):
            let fraction = (value + 0.5) / Double(max(names.count, 1))
            return isReversed ? 1 - fraction : fraction
        }
    }

    /// The numbers at both ends; positions for names.
    package var ends: (low: Double, high: Double) {
        switch self {
        case .linear(let low, let high), .log(let low, let high): (low, high)
        case .band(let names, _): (0, Double(max(names.count - 1, 0)))
        }
    }

    package var isBand: Bool {
        if case .band = self { true } else { false }
    }

    /// About `wanted` ticks that lie inside the scale.
    package func ticks(_ wanted: Int, isWhole: Bool = false) -> TickSet {
        switch self {
        case .linear(let low, let high):
            return linearTicks(low, high, wanted, isWhole: isWhole)
        case .log(let low, let high):
            return TickSet(ticks: logTicks(low, high, wanted))
        case .band(let names, _):
            let every = max(1, (names.count + max(wanted, 1) - 1) / max(wanted, 1))
            return TickSet(
                ticks: stride(from: 0, to: names.count, by: every).map {
                    Tick(position: place(Double($0)), label: names[$0])
                })
        }
    }

    private func linearTicks(_ low: Double, _ high: Double, _ wanted: Int, isWhole: Bool) -> TickSet {
        let slack = (high - low) * 1e-9
        // The best labelling may reach out of the scale; where fewer than two ticks stay inside, ask for more.
        var values: [Double] = []
        for more in 0..<6 where values.count < 2 {
            let count = Double(max(wanted, 2) + more)
            let search = ExtendedWilkinson(low: low, high: high, wanted: count, isWhole: isWhole)
            values = (search.best()?.values ?? [low, high]).filter { $0 >= low - slack && $0 <= high + slack }
        }
        let largest = values.map(\.magnitude).max() ?? 0
        let exponent = largest > 0 ? decade(of: largest) : 0
        let shared = (exponent >= 6 || exponent < -3) ? exponent : 0
        let numbers = values.map { NumberText.scaledDown($0, by: shared) }
        let decimals = Self.decimals(of: numbers)
        return TickSet(
            ticks: zip(values, numbers).map {
                Tick(position: place($0), label: NumberText.fixed($1, decimals: decimals))
            }, exponent: shared)
    }

    /// The fewest decimals with which all numbers are written without loss.
    private static func decimals(of values: [Double]) -> Int {
        let gap = zip(values, values.dropFirst()).map { $1 - $0 }.min() ?? values.first?.magnitude ?? 1
        return (0...12).first { places in
            let scale = powerOfTen(places)
            return values.allSatisfy {
                ($0 * scale - ($0 * scale).rounded()).magnitude <= max(gap * scale * 1e-6, $0.magnitude * scale * 1e-14)
            }
        } ?? 12
    }

    private func logTicks(_ low: Double, _ high: Double, _ wanted: Int) -> [Tick] {
        let first = decade(of: low * (1 - 1e-9))
        let last = decade(of: high * (1 + 1e-9))
        func ticks(_ digits: [Double], every: Int) -> [Tick] {
            var result: [Tick] = []
            for power in stride(from: first, through: last, by: every) {
                for digit in digits {
                    let value = power < 0 ? digit / powerOfTen(-power) : digit * powerOfTen(power)
                    let position = place(value)
                    if position > -1e-9, position < 1 + 1e-9 {
                        result.append(
                            Tick(
                                position: position,
                                label: value >= 1e5 ? NumberText.scientific(value, digits: 4) : NumberText.short(value))
                        )
                    }
                }
            }
            return result
        }
        let decades = ticks([1], every: 1)
        if decades.count > wanted + 1 {
            return ticks([1], every: (last - first) / max(wanted, 2) + 1)
        }
        for digits in [[1, 2, 5], [1, 3]] as [[Double]] {
            let finer = ticks(digits, every: 1)
            if finer.count <= max(wanted + 1, 3), finer.count >= 3 { return finer }
        }
        if decades.count >= 2 { return decades }
        return linearTicks(low, high, wanted, isWhole: false).ticks
    }
}
