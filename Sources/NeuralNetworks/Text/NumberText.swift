import Glibc

/// Numbers as people read them, the same in every locale.
package enum NumberText {
    /// `value` with exactly `digits` decimals: `0.9722`; `nan`, `inf` and `-inf` as they are.
    package static func fixed(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return "\(value)" }
        let text = format("%.*f", Int32(digits), value)
        // A rounded-away negative number is zero.
        return text.allSatisfy({ $0 == "-" || $0 == "0" || $0 == "." }) && text.hasPrefix("-")
            ? String(text.dropFirst()) : text
    }

    /// `value` with `digits` significant digits and no trailing zeros: `0.003`, `2.3026`, `1e-08`.
    package static func significant(_ value: Double, _ digits: Int = 4) -> String {
        guard value.isFinite else { return "\(value)" }
        return format("%.*g", Int32(digits), value)
    }

    /// A count with a comma every three digits: `11,689,512`.
    package static func grouped(_ count: Int) -> String {
        let digits = Array(String(count.magnitude))
        var text = count < 0 ? "-" : ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0 && (digits.count - offset) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }

    /// Seconds in the unit that suits them: `0.84 s`, `12.3 s`, `2 min 05 s`, `3.1 ms`, `31 µs`.
    package static func seconds(_ seconds: Double) -> String {
        if seconds > 0, seconds < 0.000_1 { return "\(fixed(seconds * 1_000_000, 0)) µs" }
        if seconds < 0.01 { return "\(fixed(seconds * 1000, 1)) ms" }
        if seconds < 10 { return "\(fixed(seconds, 2)) s" }
        if seconds < 100 { return "\(fixed(seconds, 1)) s" }
        guard let whole = Int(exactly: seconds.rounded()) else { return "\(significant(seconds)) s" }
        let rest = whole % 60
        return "\(whole / 60) min \(rest < 10 ? "0" : "")\(rest) s"
    }

    private static func format(_ pattern: String, _ digits: Int32, _ value: Double) -> String {
        withVaList([digits, value]) { arguments in
            var buffer = [CChar](repeating: 0, count: 400)
            let length = Int(vsnprintf(&buffer, buffer.count, pattern, arguments))
            return String(
                decoding: buffer.prefix(min(length, buffer.count - 1)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }
}
