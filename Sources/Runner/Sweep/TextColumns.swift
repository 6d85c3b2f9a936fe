import Glibc

/// A table of texts for a terminal: columns as wide as their widest cell, numbers to the right.
struct TextColumns {
    private var rows: [[String]]
    private let header: [String]

    init(header: [String], rows: [[String]] = []) {
        self.header = header
        self.rows = rows
    }

    mutating func append(_ row: [String]) { rows.append(row) }

    var lines: [String] {
        let all = [header] + rows
        let widths = header.indices.map { column in all.map { Self.width($0[column]) }.max() ?? 0 }
        let isNumeric = header.indices.map { column in
            rows.allSatisfy {
                $0[column].first.map { $0.isNumber || "-.+#".contains($0) } ?? true || Double($0[column]) != nil
            }
        }
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let blanks = String(repeating: " ", count: widths[column] - Self.width(cell))
                if column > 0 { line += "  " }
                line += isNumeric[column] ? blanks + cell : cell + blanks
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// Colours take no room.
    private static func width(_ text: String) -> Int { TerminalProgress.withoutColours(text).count }

    /// Enough digits to tell results apart.
    static func number(_ value: Double) -> String {
        if !value.isFinite { return value.isNaN ? "nan" : "\(value)" }
        if value == value.rounded(), value.magnitude < 1e6 { return "\(Int(value))" }
        let magnitude = value.magnitude
        guard magnitude >= 1e-4, magnitude < 1e6 else {
            guard magnitude > 1e-300 else { return "\(value)" }
            var exponent = Int(log10(magnitude).rounded(.down))
            var mantissa = (value / pow(10, Double(exponent)) * 1000).rounded() / 1000
            if mantissa.magnitude >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
            return "\(mantissa)e\(exponent)"
        }
        let places = magnitude >= 100 ? 2 : magnitude >= 1 ? 4 : 5
        return fixed(value, places)
    }

    static func fixed(_ value: Double, _ places: Int) -> String {
        guard value.magnitude < 1e12 else { return number(value) }
        var scale = 1.0
        for _ in 0..<places { scale *= 10 }
        let units = Int((value.magnitude * scale).rounded())
        let digits = String(units)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let split = padded.index(padded.endIndex, offsetBy: -places)
        let sign = value < 0 && units != 0 ? "-" : ""
        return sign + padded[..<split] + (places > 0 ? "." + padded[split...] : "")
    }
}
