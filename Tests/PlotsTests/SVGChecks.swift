import Plots
import Testing

/// What is demanded of a picture, as sentences about what is wrong with it.
enum SVGChecks {
    /// What the cleaners of nbconvert and of GitHub keep, or drop without harm (role, aria-labelledby, dy is kept).
    static let allowed: [String: Set<String>] = [
        "svg": ["xmlns", "width", "height", "viewBox", "role", "aria-labelledby", "font-family", "fill"],
        "title": ["id"], "desc": ["id"],
        "rect": ["x", "y", "width", "height", "fill", "fill-opacity", "rx"],
        "line": ["x1", "y1", "x2", "y2", "stroke", "stroke-width", "fill"],
        "circle": ["cx", "cy", "r", "fill", "stroke", "stroke-width"],
        "polyline": [
            "points", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linejoin",
            "stroke-linecap",
        ],
        "polygon": ["points", "fill", "fill-opacity"],
        "path": ["d", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-opacity"],
        "text": ["x", "y", "dy", "font-size", "font-weight", "text-anchor", "fill"],
    ]

    /// Elements and attributes that viewers take out or show as words, and shapes that would come out black.
    static func forbidden(_ elements: [XMLReader.Element]) -> [String] {
        elements.flatMap { element -> [String] in
            guard let attributes = allowed[element.name] else { return ["\(element.name) is not allowed"] }
            var problems = Set(element.attributes.keys).subtracting(attributes).sorted().map { "\(element.name) \($0)" }
            if !["svg", "title", "desc"].contains(element.name), element.attributes["fill"] == nil {
                problems.append("\(element.name) without fill")
            }
            return problems
        }
    }

    /// Words that reach over the edge of the picture.
    static func outside(_ elements: [XMLReader.Element]) throws -> [String] {
        let box = try #require(elements.first?.attributes["viewBox"]).split(separator: " ").compactMap { Double($0) }
        let (width, height) = (box[2], box[3])
        return try elements.filter { $0.name == "text" }.compactMap { text in
            let span = try Span(text)
            let isInside =
                span.left >= -0.5 && span.right <= width + 0.5 && span.top >= 0 && span.bottom <= height
            return isInside ? nil : "\(text.text): \(span) in \(width) by \(height)"
        }
    }

    /// Pairs of words that lie over each other.
    static func overlapping(_ elements: [XMLReader.Element]) throws -> [String] {
        let labels = elements.filter { $0.name == "text" }
        let spans = try labels.map { try Span($0) }
        var problems: [String] = []
        for (index, a) in spans.enumerated() {
            for (other, b) in spans.enumerated().dropFirst(index + 1) {
                let overlaps =
                    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2
                if overlaps { problems.append("\(labels[index].text) and \(labels[other].text)") }
            }
        }
        return problems
    }

    /// Words that are hard to read on a ground of one of these luminances.
    static func faint(_ elements: [XMLReader.Element], grounds: [Double], least: Double) throws -> [String] {
        try elements.filter { $0.name == "text" }.compactMap { text in
            let fill = try #require(text.attributes["fill"])
            // Black and white stand on colours of data, and are chosen by them.
            guard fill != "#000000", fill != "#ffffff" else { return nil }
            let own = luminance(fill)
            let worst = grounds.map { (max($0, own) + 0.05) / (min($0, own) + 0.05) }.min() ?? 0
            return worst >= least ? nil : "\(text.text) in \(fill): \(worst)"
        }
    }

    /// Numbers of shapes that are no places: not finite, or far outside the picture, where viewers lose their precision.
    static func unplaced(_ elements: [XMLReader.Element]) -> [String] {
        let names: Set<String> = [
            "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "points", "d", "font-size",
            "stroke-width",
        ]
        return elements.flatMap { element in
            element.attributes.filter { names.contains($0.key) }.flatMap { name, value in
                value.split(whereSeparator: { ", MLHVAZmlhvz".contains($0) })
                    .filter { !(Double($0).map { $0.magnitude < 1e5 } ?? false) }
                    .map { "\(element.name) \(name) \($0)" }
            }
        }
    }

    static func luminance(_ hex: String) -> Double {
        let value = Int(hex.dropFirst(), radix: 16) ?? 0
        return Color(red: value >> 16, green: value >> 8 & 255, blue: value & 255).luminance
    }

    /// Where a text lies, measured as the renderer does not: with the widths of DejaVu Sans, a wide font.
    struct Span {
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double

        init(_ element: XMLReader.Element) throws {
            let x = try #require(Double(element.attributes["x"] ?? ""))
            let y = try #require(Double(element.attributes["y"] ?? ""))
            let size = try #require(Double(element.attributes["font-size"] ?? ""))
            let text = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&amp;": "&"]
                .reduce(element.text) { text, entity in
                    text.split(separator: entity.key, omittingEmptySubsequences: false).joined(separator: entity.value)
                }
            let isBold = element.attributes["font-weight"] == "600"
            let width = text.reduce(0) { $0 + Self.em($1) } * size * (isBold ? 1.15 : 1)
            let anchor = element.attributes["text-anchor"] ?? "start"
            left = anchor == "start" ? x : anchor == "end" ? x - width : x - width / 2
            right = left + width
            top = y - size / 2
            bottom = y + size / 2
        }

        private static func em(_ character: Character) -> Double {
            guard let scalar = character.unicodeScalars.first else { return 0 }
            if scalar.value >= 0x2E80 { return 1 }
            return "ijl.,:;'|! ()".contains(character) ? 0.32 : 0.6
        }
    }
}

@Suite("The checks of pictures")
struct SVGCheckTests {
    /// A picture that passes, with one thing spoilt.
    private func spoilt(_ old: String, _ new: String) throws -> [XMLReader.Element] {
        let svg = try #require(Gallery.figures.first { $0.name == "lines" }).figure.svg()
        let changed = svg.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new)
        #expect(changed != svg, "\(old) is not in the picture")
        return try XMLReader.elements(of: changed)
    }

    @Test("bite: a tag, an attribute and a missing fill")
    func forbidden() throws {
        #expect(SVGChecks.forbidden(try spoilt("<polyline ", "<use ")).contains("use is not allowed"))
        #expect(SVGChecks.forbidden(try spoilt("<line x1", "<line style=\"x\" x1")) == ["line style"])
        #expect(SVGChecks.forbidden(try spoilt("fill=\"none\" stroke", "stroke")) == ["polyline without fill"])
    }

    @Test("bite: words outside the picture, over each other, and faint")
    func words() throws {
        let title = "<text x=\"14\" y=\"22\""
        #expect(try SVGChecks.outside(spoilt(title, "<text x=\"600\" y=\"22\"")).count == 1)
        #expect(try SVGChecks.outside(spoilt(title, "<text x=\"14\" y=\"399\"")).count == 1)
        let name = try #require(
            spoilt("Four series", "Four rows").first { $0.text == "epoch" }?.attributes)
        let place = "<text x=\"\(name["x"] ?? "")\" y=\"\(name["y"] ?? "")\""
        #expect(try !SVGChecks.overlapping(spoilt(title, place)).isEmpty)
        #expect(
            try SVGChecks.faint(
                spoilt("fill=\"#1f2328\" font-weight", "fill=\"#9aa4b0\" font-weight"), grounds: [1], least: 4.4
            )
            .count == 1)
    }

    @Test(
        "bite: what is not well formed", arguments: ["<svg>", "<svg><g></svg></g>", "<svg a=1/>", "<svg>&nbsp;</svg>"])
    func malformed(document: String) {
        #expect(throws: XMLReader.Mistake.self) { try XMLReader.elements(of: document) }
    }

    @Test("words on a colour of data are read on it: 4.5 to 1")
    func contrasting() {
        for scale in [ColorScale.viridis, .cividis, .blues, .grays, .diverging] {
            for step in 0...64 {
                let ground = scale.color(at: Double(step) / 64)
                let ink = ground.contrasting.luminance
                #expect((max(ink, ground.luminance) + 0.05) / (min(ink, ground.luminance) + 0.05) >= 4.5)
            }
        }
    }
}
