/// Numbers as text: no locale, no negative zero, the same on every platform.
package enum NumberText {
    /// A number with a fixed count of decimals.
    package static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return nonFinite(value) }
        let places = min(max(decimals, 0), 15)
        let scale = powerOfTen(places)
        let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e18 else { return scientific(value, digits: 6) }
        let digits = String(Int64(scaled))
        let sign = value < 0 && scaled > 0 ? "-" : ""
        guard places > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// A number with at most `digits` significant digits and no trailing zeros.
    package static func short(_ value: Double, digits: Int = 4) -> String {
        guard value.isFinite else { return nonFinite(value) }
        guard value != 0 else { return "0" }
        let exponent = decade(of: value.magnitude)
        if exponent < -4 || exponent >= 7 { return scientific(value, digits: digits) }
        return trimmed(fixed(value, decimals: max(0, digits - 1 - exponent)))
    }

    /// A number as mantissa and power of ten, for example `1.5e-7`.
    package static func scientific(_ value: Double, digits: Int) -> String {
        guard value.isFinite else { return nonFinite(value) }
        guard value != 0 else { return "0" }
        var exponent = decade(of: value.magnitude)
        var mantissa = fixed(scaledDown(value.magnitude, by: exponent), decimals: digits - 1)
        if mantissa.hasPrefix("10") {
            exponent += 1
            mantissa = fixed(scaledDown(value.magnitude, by: exponent), decimals: digits - 1)
        }
        return (value < 0 ? "-" : "") + trimmed(mantissa) + "e\(exponent)"
    }

    /// Divides by a power of ten in two steps, so that subnormal numbers keep their digits.
    package static func scaledDown(_ value: Double, by exponent: Int) -> Double {
        exponent < -300
            ? value * powerOfTen(300) * powerOfTen(-exponent - 300) : value / powerOfTen(exponent)
    }

    /// A whole number in superscript digits.
    package static func superscript(_ value: Int) -> String {
        String(String(value).map { $0 == "-" ? "⁻" : Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0.wholeNumberValue ?? 0] })
    }

    private static func nonFinite(_ value: Double) -> String {
        value.isNaN ? "NaN" : value > 0 ? "∞" : "-∞"
    }

    private static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var result = Substring(text)
        while result.last == "0" { result.removeLast() }
        if result.last == "." { result.removeLast() }
        return result == "-0" ? "0" : String(result)
    }
}
