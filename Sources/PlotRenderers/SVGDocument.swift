import Plots

/// The value of an attribute.
enum SVGValue: ExpressibleByStringInterpolation {
    case text(String)
    /// A coordinate, with at most one decimal.
    case number(Double)

    init(stringLiteral value: String) { self = .text(value) }

    /// A width, a size or an opacity, with as many decimals as it needs.
    static func short(_ value: Double) -> SVGValue {
        (value * 10).rounded() == value * 10 ? .number(value) : .text(NumberText.short(value))
    }
}

/// Writes SVG elements with presentation attributes only, in a fixed order, coordinates with one decimal.
struct SVGDocument {
    typealias Attribute = (String, SVGValue)

    private var bytes: [UInt8] = []

    /// Where words stand among the shapes.
    private var occupied: [PixelArea] = []

    let theme: FigureTheme

    init(theme: FigureTheme) {
        self.theme = theme
        bytes.reserveCapacity(16_384)
    }

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

    mutating func element(_ name: String, _ attributes: [Attribute]) {
        open(name, attributes)
        bytes += "/>\n".utf8
    }

    private mutating func open(_ name: String, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += key.utf8
            bytes += "=\"".utf8
            switch value {
            case .number(let number): Self.append(number, to: &bytes)
            case .text(let text): bytes += Self.escaped(text).utf8
            }
            bytes.append(UInt8(ascii: "\""))
        }
    }

    mutating func rectangle(_ area: PixelArea, fill: String, opacity: Double = 1, corner: Double = 0) {
        var attributes = area.attributes
        attributes.append(("fill", .text(fill)))
        if opacity < 1 { attributes.append(("fill-opacity", .short(opacity))) }
        if corner > 0 { attributes.append(("rx", .number(corner))) }
        element("rect", attributes)
    }

    mutating func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, stroke: String, width: Double = 1, opacity: Double = 1
    ) {
        var attributes: [Attribute] = [
            ("x1", .number(x1)), ("y1", .number(y1)), ("x2", .number(x2)), ("y2", .number(y2)),
            ("stroke", .text(stroke)), ("stroke-width", .short(width)),
        ]
        if opacity < 1 { attributes.append(("stroke-opacity", .short(opacity))) }
        attributes.append(("fill", "none"))
        element("line", attributes)
    }

    /// A text whose middle is at `y`.
    mutating func text(
        _ content: String, x: Double, y: Double, size: Double, fill: String, anchor: TextAnchor = .start,
        isBold: Bool = false
    ) {
        var attributes: [Attribute] = [
            ("x", .number(x)), ("y", .number(y)), ("dy", "0.32em"), ("font-size", .short(size)), ("fill", .text(fill)),
        ]
        if isBold { attributes.append(("font-weight", "600")) }
        switch anchor {
        case .start: break
        case .middle: attributes.append(("text-anchor", "middle"))
        case .end: attributes.append(("text-anchor", "end"))
        }
        open("text", attributes)
        bytes.append(UInt8(ascii: ">"))
        bytes += Self.escaped(content).utf8
        bytes += "</text>\n".utf8
    }

    /// Whether no words stand there yet.
    func isFree(_ area: PixelArea) -> Bool { !occupied.contains { $0.meets(area) } }

    mutating func occupy(_ area: PixelArea) { occupied.append(area) }

    /// The whole document. The identifiers hold a hash of its contents, so that two figures on a page do not meet.
    func document(width: Int, height: Int, title: String, reading: String) -> String {
        let words = Self.escaped(title.isEmpty ? "Figure" : title)
        let sentence = Self.escaped(reading.isEmpty ? "A plot." : reading)
        let hash = Self.hash([Array(words.utf8), Array(sentence.utf8), bytes])
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
            + " viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"\(hash)-t \(hash)-d\""
            + " font-family=\"\(Self.fonts)\" fill=\"\(theme.ink)\">\n"
            + "<title id=\"\(hash)-t\">\(words)</title>\n<desc id=\"\(hash)-d\">\(sentence)</desc>\n"
            + String(decoding: bytes, as: UTF8.self) + "</svg>\n"
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ parts: [[UInt8]]) -> String {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
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

    /// Whether two areas of words have more in common than their outermost pixels.
    func meets(_ other: PixelArea) -> Bool {
        x < other.x + other.width - 1 && other.x < x + width - 1 && y < other.y + other.height - 1.5
            && other.y < y + height - 1.5
    }

    var attributes: [SVGDocument.Attribute] {
        [("x", .number(x)), ("y", .number(y)), ("width", .number(width)), ("height", .number(height))]
    }
}

/// The width of text in pixels without a font: Chinese, Japanese and Korean characters one em, others 0.6.
struct TextMeasure {
    private static let width = DisplayWidth()

    static func width(_ text: String, size: Double) -> Double {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            return text.utf8.reduce(0) { $0 + (isNarrow($1) ? 0.32 : 0.6) } * size
        }
        return text.reduce(0) { $0 + ems($1) } * size
    }

    private static func ems(_ character: Character) -> Double {
        guard let first = character.unicodeScalars.first else { return 0 }
        // Ligatures of Arabic, wide as whole words.
        if first.value >= 0x2E80 { return 1 }
        if first.value < 0x20 || 0x7F...0x9F ~= first.value { return 0.6 }
        switch width.of(character) {
        case 2: return 1
        case 0: return 0
        default: return isNarrow(character.asciiValue ?? 0) ? 0.32 : 0.6
        }
    }

    private static func isNarrow(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "."), UInt8(ascii: ","),
            UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "'"), UInt8(ascii: "|"), UInt8(ascii: "!"),
            UInt8(ascii: " "):
            true
        default: false
        }
    }

    /// The text cut to a width, with `…` where something is missing.
    static func truncated(_ text: String, size: Double, to limit: Double) -> String {
        guard width(text, size: size) > limit else { return text }
        var result = text
        while !result.isEmpty, width(result + "…", size: size) > limit { result.removeLast() }
        return result + "…"
    }

    /// How much wider than usual letters bold ones are, at most.
    static let bold = 1.16

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
