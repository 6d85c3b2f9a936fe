import Plots
import Testing

/// A small reader of XML for tests: elements in order with their attributes, or the first mistake.
struct XMLReader {
    struct Element {
        var name: String
        var attributes: [String: String]
        var text = ""
    }

    struct Mistake: Error { let what: String }

    static func elements(of document: String) throws -> [Element] {
        var elements: [Element] = []
        var open: [Int] = []
        var rest = Substring(document)
        while let character = rest.first {
            if character != "<" {
                let text = rest.prefix { $0 != "<" }
                guard !text.contains(">") else { throw Mistake(what: "a bare > in \(text)") }
                try checkEntities(text)
                if let last = open.last {
                    elements[last].text += text
                } else if text.contains(where: { !$0.isWhitespace }) {
                    throw Mistake(what: "text outside the root")
                }
                rest = rest[text.endIndex...]
                continue
            }
            guard let end = rest.firstIndex(of: ">") else { throw Mistake(what: "no end of \(rest.prefix(20))") }
            let tag = rest[rest.index(after: rest.startIndex)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
                    throw Mistake(what: "\(tag) closes nothing")
                }
            } else {
                if open.isEmpty, !elements.isEmpty { throw Mistake(what: "two roots") }
                elements.append(try element(tag.hasSuffix("/") ? tag.dropLast() : tag))
                if !tag.hasSuffix("/") { open.append(elements.count - 1) }
            }
        }
        guard open.isEmpty else { throw Mistake(what: "\(open.count) elements are not closed") }
        return elements
    }

    private static func element(_ tag: Substring) throws -> Element {
        let name = tag.prefix { $0 != " " }
        var result = Element(name: String(name), attributes: [:])
        var rest = tag[name.endIndex...].drop { $0 == " " }
        while !rest.isEmpty {
            let key = rest.prefix { $0 != "=" }
            rest = rest[key.endIndex...].dropFirst()
            guard rest.first == "\"" else { throw Mistake(what: "no quote after \(key)") }
            let value = rest.dropFirst().prefix { $0 != "\"" }
            try checkEntities(value)
            guard value.endIndex < rest.endIndex else { throw Mistake(what: "no end of \(key)") }
            guard result.attributes.updateValue(String(value), forKey: String(key)) == nil else {
                throw Mistake(what: "\(key) twice")
            }
            rest = rest[value.endIndex...].dropFirst().drop { $0 == " " }
        }
        return result
    }

    private static func checkEntities(_ text: Substring) throws {
        for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            guard ["amp;", "lt;", "gt;", "quot;"].contains(where: { piece.hasPrefix($0) }) else {
                throw Mistake(what: "a bare & before \(piece.prefix(8))")
            }
        }
    }
}

@Suite("SVG of the gallery")
struct SVGTests {
    static let names = Gallery.figures.map(\.name)

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

    private func svg(_ name: String) throws -> String {
        try #require(Gallery.figures.first { $0.name == name }).figure.svg()
    }

    @Test("is well formed and stays within the allowed tags and attributes", arguments: names)
    func allowedElements(name: String) throws {
        let elements = try XMLReader.elements(of: svg(name))
        #expect(elements.first?.name == "svg")
        #expect(elements.dropFirst().prefix(2).map(\.name) == ["title", "desc"])
        for element in elements {
            let attributes = try #require(Self.allowed[element.name], "\(element.name) is not allowed")
            #expect(Set(element.attributes.keys).isSubset(of: attributes))
            if !["svg", "title", "desc"].contains(element.name) { #expect(element.attributes["fill"] != nil) }
        }
    }

    @Test("has a title, a reading and identifiers of its own", arguments: names)
    func accessible(name: String) throws {
        let elements = try XMLReader.elements(of: svg(name))
        let ids = elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == 2)
        #expect(elements[0].attributes["aria-labelledby"] == ids.joined(separator: " "))
        #expect(!elements[1].text.isEmpty && !elements[2].text.isEmpty)
    }

    @Test("keeps all words inside the picture", arguments: names)
    func inside(name: String) throws {
        let elements = try XMLReader.elements(of: svg(name))
        let width = try #require(Double(elements[0].attributes["width"] ?? ""))
        let height = try #require(Double(elements[0].attributes["height"] ?? ""))
        for text in elements where text.name == "text" {
            let span = try Span(text)
            #expect(span.left >= -0.5 && span.right <= width + 0.5, "\(text.text): \(span) in \(width)")
            #expect(span.top >= 0 && span.bottom <= height, "\(text.text): \(span) in \(height)")
        }
    }

    @Test("has no tick labels over each other", arguments: names)
    func apart(name: String) throws {
        let labels = try XMLReader.elements(of: svg(name)).filter {
            $0.name == "text" && $0.attributes["font-size"] == "11"
        }
        let spans = try labels.map { try Span($0) }
        for (index, a) in spans.enumerated() {
            for (other, b) in spans.enumerated().dropFirst(index + 1) {
                let overlaps = a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2
                #expect(!overlaps, "\(labels[index].text) and \(labels[other].text)")
            }
        }
    }

    @Test("is read on its ground: words have a contrast of 4.5 to 1", arguments: names, FigureTheme.allCases)
    func contrast(name: String, theme: FigureTheme) throws {
        let figure = try #require(Gallery.figures.first { $0.name == name }).figure.themed(theme)
        let elements = try XMLReader.elements(of: figure.svg())
        let grounds: [Double] = theme == .light ? [1] : theme == .dark ? [Self.luminance("#0d1117")] : [1, 0]
        for text in elements where text.name == "text" {
            let fill = try #require(text.attributes["fill"])
            // Black and white stand on colours of data, and are chosen by them.
            guard fill != "#000000", fill != "#ffffff" else { continue }
            let own = Self.luminance(fill)
            let least = grounds.map { (max($0, own) + 0.05) / (min($0, own) + 0.05) }.min() ?? 0
            #expect(least >= (theme == .transparent ? 3 : 4.4), "\(text.text) in \(fill)")
        }
        let card = elements.contains { $0.name == "rect" && $0.attributes["rx"] == "6" }
        #expect(card == (theme != .transparent))
    }

    private static func luminance(_ hex: String) -> Double {
        let value = Int(hex.dropFirst(), radix: 16) ?? 0
        return Color(red: value >> 16, green: value >> 8 & 255, blue: value & 255).luminance
    }

    @Test("is small, has finite coordinates, and the same bytes every time", arguments: names)
    func small(name: String) throws {
        let document = try svg(name)
        #expect(document.utf8.count < 60_000)
        #expect(!document.contains("nan") && !document.contains("inf\"") && !document.contains("NaN,"))
        #expect(try document == svg(name))
    }

    @Test("stays under 300 kB and keeps spikes when a figure has very many points")
    func bounded() throws {
        let count = 8000
        let x = (0..<count).map(Double.init)
        var noise = Gallery.noise(count)
        noise[4321] = 40
        let line = plot(x, noise).svg()
        #expect(line.utf8.count < 60_000)
        let polyline = try #require(try XMLReader.elements(of: line).first { $0.name == "polyline" })
        let heights = (polyline.attributes["points"] ?? "").split(separator: " ")
            .compactMap { Double($0.split(separator: ",")[1]) }
        let least = try #require(heights.min())
        #expect(heights.count { $0 < least + 100 } == 1)

        // A million points, thinned out before they are placed.
        let wide = (0..<1_000_000).map { Double($0) }
        var wave = wide.map { Double(Int($0) % 1000) / 1000 }
        wave[777_777] = 25
        wave[10] = .nan
        let million = plot(wide, wave)
        #expect(million.svg().utf8.count < 60_000)
        #expect(million.svg().contains("greatest 25 at 777777") && million.text().contains("✗ 1 value not finite"))

        let many = Figure(marks: (0..<20).map { LineMark(x, noise, label: "run \($0)") })
        #expect(many.svg().utf8.count < 300_000)
        let walk = noise.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
        #expect(plot(walk, walk.reversed()).svg().utf8.count < 300_000)
        let images = (0..<36).map { Gallery.noise(32 * 32 * 3, seed: UInt64($0)) }
        #expect(imageGrid(images, width: 32, height: 32, channels: 3).svg().utf8.count < 300_000)
        #expect(heatmap((0..<150).map { Gallery.noise(150, seed: UInt64($0)) }).svg().utf8.count < 300_000)
        let crowds = (0..<7).map { PointMark(Gallery.noise(1900, seed: $0), Gallery.noise(1900, seed: $0 + 50)) }
        #expect(Figure(marks: crowds).svg().utf8.count < 300_000)
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
            let width = text.reduce(0) { $0 + Self.em($1) } * size
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
