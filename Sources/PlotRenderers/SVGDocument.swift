import Plots

/// Writes SVG elements with presentation attributes only, in a fixed order, coordinates with one decimal.
struct SVGDocument {
    private(set) var body = ""

    let theme: FigureTheme

    init(theme: FigureTheme) { self.theme = theme }

    static let fonts =
        "system-ui, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

    static func number(_ value: Double) -> String {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a coordinate with at most one decimal, rounded half away from zero.
    static func append(_ value: Double, to bytes: inout [UInt8]) {
        let tenths = (value.magnitude * 10).rounded(.toNearestOrAwayFromZero)
        guard tenths > 0, tenths < 1e15 else { return bytes.append(UInt8(ascii: "0")) }
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let (all, decimal) = Int(tenths).quotientAndRemainder(dividingBy: 10)
        var whole = all
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(whole % 10))
            whole /= 10
        } while whole > 0
        bytes[start...].reverse()
        if decimal > 0 {
            bytes.append(UInt8(ascii: "."))
            bytes.append(UInt8(ascii: "0") + UInt8(decimal))
        }
    }

    static func escaped(_ text: String) -> String {
        // Coordinates and most words have nothing to escape.
        let isPlain = text.utf8.allSatisfy { byte in
            byte >= 0x20 && byte < 0xEF && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
                && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"")
        }
        if isPlain { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += " "
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    mutating func element(_ name: String, _ attributes: [(String, String)]) {
        body += "<\(name)\(Self.attributes(attributes))/>\n"
    }

    mutating func rectangle(_ area: PixelArea, fill: String, opacity: Double = 1, corner: Double = 0) {
        var attributes = area.attributes + [("fill", fill)]
        if opacity < 1 { attributes.append(("fill-opacity", NumberText.short(opacity))) }
        if corner > 0 { attributes.append(("rx", Self.number(corner))) }
        element("rect", attributes)
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, stroke: String, width: Double = 1) {
        element(
            "line",
            [
                ("x1", Self.number(x1)), ("y1", Self.number(y1)), ("x2", Self.number(x2)), ("y2", Self.number(y2)),
                ("stroke", stroke), ("stroke-width", NumberText.short(width)), ("fill", "none"),
            ])
    }

    /// A text whose middle is at `y`.
    mutating func text(
        _ content: String, x: Double, y: Double, size: Double, fill: String, anchor: TextAnchor = .start,
        isBold: Bool = false
    ) {
        var attributes = [
            ("x", Self.number(x)), ("y", Self.number(y)), ("dy", "0.32em"), ("font-size", NumberText.short(size)),
            ("fill", fill),
        ]
        if isBold { attributes.append(("font-weight", "600")) }
        switch anchor {
        case .start: break
        case .middle: attributes.append(("text-anchor", "middle"))
        case .end: attributes.append(("text-anchor", "end"))
        }
        body += "<text\(Self.attributes(attributes))>\(Self.escaped(content))</text>\n"
    }

    /// The whole document. The identifiers hold a hash of its contents, so that two figures on a page do not meet.
    func document(width: Int, height: Int, title: String, reading: String) -> String {
        let words = Self.escaped(title.isEmpty ? "Figure" : title)
        let sentence = Self.escaped(reading.isEmpty ? "A plot." : reading)
        let hash = Self.hash(words + sentence + body)
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
            + " viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"\(hash)-t \(hash)-d\""
            + " font-family=\"\(Self.fonts)\" fill=\"\(theme.ink)\">\n"
            + "<title id=\"\(hash)-t\">\(words)</title>\n<desc id=\"\(hash)-d\">\(sentence)</desc>\n" + body
            + "</svg>\n"
    }

    private static func attributes(_ list: [(String, String)]) -> String {
        list.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ text: String) -> String {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "p" + String(value, radix: 36)
    }
}

/// An upright rectangle in pixels, y downwards.
struct PixelArea: Sendable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    func point(_ place: Place) -> (x: Double, y: Double) { (x + place.x * width, y + (1 - place.y) * height) }

    func area(_ box: Box) -> PixelArea {
        let low = point(box.low)
        let high = point(box.high)
        return PixelArea(x: low.x, y: high.y, width: high.x - low.x, height: low.y - high.y)
    }

    var attributes: [(String, String)] {
        [
            ("x", SVGDocument.number(x)), ("y", SVGDocument.number(y)), ("width", SVGDocument.number(width)),
            ("height", SVGDocument.number(height)),
        ]
    }
}

/// The width of text in pixels without a font: Chinese, Japanese and Korean characters one em, others 0.6.
struct TextMeasure {
    private static let width = DisplayWidth()

    static func width(_ text: String, size: Double) -> Double {
        text.reduce(0) { sum, character in
            let columns = width.of(character)
            return sum + (columns == 2 ? 1 : columns == 0 ? 0 : "ilI.,:;'|! ".contains(character) ? 0.32 : 0.6)
        } * size
    }

    /// The text cut to a width, with `…` where something is missing.
    static func truncated(_ text: String, size: Double, to limit: Double) -> String {
        guard width(text, size: size) > limit else { return text }
        var result = text
        while !result.isEmpty, width(result + "…", size: size) > limit { result.removeLast() }
        return result + "…"
    }

    /// The text broken into lines no wider than asked.
    static func wrapped(_ text: String, size: Double, to limit: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, width(line + " " + word, size: size) > limit {
                lines.append(line)
                line = ""
            }
            if !line.isEmpty { line += " " }
            for character in word {
                if width(line + String(character), size: size) > limit {
                    lines.append(line)
                    line = ""
                }
                line.append(character)
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
