// The elementary functions of the C library, the one thing this target needs from outside.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

func logarithm10(_ x: Double) -> Double { log10(x) }
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
func exponential10(_ x: Double) -> Double { pow(10, x) }
func cubeRoot(_ x: Double) -> Double { cbrt(x) }

/// Ten to a whole power, correctly rounded.
package func powerOfTen(_ exponent: Int) -> Double {
    powersOfTen.indices.contains(exponent + 330) ? powersOfTen[exponent + 330] : exponent < 0 ? 0 : .infinity
}

/// From 1e-330, which is zero, to 1e309, which is infinite: reading them from text is exact but slow.
private let powersOfTen: [Double] = (-330...309).map { Double("1e\($0)") ?? ($0 < 0 ? 0 : .infinity) }

/// The whole power of ten at or below a positive number.
package func decade(of x: Double) -> Int {
    var exponent = Int(log10(x).rounded(.down))
    if powerOfTen(exponent + 1) <= x { exponent += 1 }
    if powerOfTen(exponent) > x { exponent -= 1 }
    return exponent
}

extension Int {
    /// The whole part of a number; 0 for NaN, and a bound for what is too large for any picture.
    package init(bounded value: Double) { self = value.isNaN ? 0 : Int(Swift.min(Swift.max(value, -1e15), 1e15)) }
}

/// Names that differ, as those on a band scale must: the second `a` becomes `a (2)`.
func numberedApart(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.map { name in
        seen[name, default: 0] += 1
        return seen[name] == 1 ? name : "\(name) (\(seen[name] ?? 0))"
    }
}
