/// Lets harmless markup of an output through into a page, and nothing else.
///
/// Elements and attributes that are not on the list are left out; scripts, styles sheets and frames go with what is in
/// them. Markup whose tags do not match is refused as a whole, so that it cannot close the page's own elements.
struct MarkupFilter {
    private let elements: Set<String>
    private let input: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    private var open: [String] = []

    private static let html: Set<String> = [
        "a", "b", "br", "caption", "code", "col", "colgroup", "dd", "details", "div", "dl", "dt", "em", "h1", "h2",
        "h3", "h4", "h5", "h6", "hr", "i", "img", "kbd", "li", "ol", "p", "pre", "s", "small", "span", "strong", "sub",
        "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
    ]
    private static let svg: Set<String> = [
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title",
        "desc",
        "defs", "clipPath", "linearGradient", "radialGradient", "stop", "marker", "symbol", "use", "image", "pattern",
        "mask",
    ]
    /// Left out with everything in them.
    private static let dropped: Set<String> = [
        "script", "style", "iframe", "object", "embed", "template", "noscript", "foreignobject", "textarea", "title",
    ]
    private static let empty: Set<String> = ["br", "col", "hr", "img"]
    private static let attributes: Set<String> = [
        "align", "alt", "aria-label", "border", "class", "clip-path", "clip-rule", "colspan", "cx", "cy", "d", "dx",
        "dy", "fill", "fill-opacity", "fill-rule", "font-family", "font-size", "font-style", "font-weight", "fx", "fy",
        "gradienttransform", "gradientunits", "height", "href", "id", "image-rendering", "letter-spacing", "marker-end",
        "marker-mid", "marker-start", "markerheight", "markerunits", "markerwidth", "mask", "offset", "open", "opacity",
        "orient", "patterntransform", "patternunits", "points", "preserveaspectratio", "r", "refx", "refy", "role",
        "rowspan", "rx", "ry", "scope", "shape-rendering", "spreadmethod", "src", "start", "stop-color",
        "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
        "stroke-miterlimit", "stroke-opacity", "stroke-width", "style", "text-anchor", "text-rendering", "title",
        "transform", "valign", "vector-effect", "version", "viewbox", "width", "x", "x1", "x2", "xlink:href", "xmlns",
        "xmlns:xlink", "y", "y1", "y2", "dominant-baseline", "alignment-baseline",
    ]

    /// The markup that is left; nil if its tags do not match.
    static func filtered(_ markup: String, isSVG: Bool = false) -> String? {
        var filter = MarkupFilter(markup, elements: isSVG ? svg : html.union(svg))
        return filter.run() ? String(decoding: filter.output, as: UTF8.self) : nil
    }

    private init(_ markup: String, elements: Set<String>) {
        self.elements = elements
        input = Array(markup.utf8)
    }

    private func starts(_ text: String) -> Bool { input[position...].starts(with: text.utf8) }

    private mutating func skip(past text: String) {
        let pattern = Array(text.utf8)
        while position < input.count, !input[position...].starts(with: pattern) { position += 1 }
        position = min(position + pattern.count, input.count)
    }

    private mutating func run() -> Bool {
        while position < input.count {
            guard input[position] == UInt8(ascii: "<") else {
                if input[position] == UInt8(ascii: ">") {
                    output.append(contentsOf: "&gt;".utf8)
                } else if input[position] >= 0x20 || [0x09, 0x0A].contains(input[position]) {
                    output.append(input[position])
                }
                position += 1
                continue
            }
            if starts("<!--") {
                position += 4
                skip(past: "-->")
            } else if starts("<!") || starts("<?") {
                skip(past: ">")
            } else if starts("</") {
                guard closingTag() else { return false }
            } else if position + 1 < input.count, isNameStart(input[position + 1]) {
                guard openingTag() else { return false }
            } else {
                output.append(contentsOf: "&lt;".utf8)
                position += 1
            }
        }
        return open.isEmpty
    }

    private func isNameStart(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private mutating func name() -> String {
        let start = position
        while position < input.count, ![0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E, 0x3D, 0x3C].contains(input[position]) {
            position += 1
        }
        return String(decoding: input[start..<position], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while position < input.count, [0x20, 0x09, 0x0A, 0x0D].contains(input[position]) { position += 1 }
    }

    private mutating func closingTag() -> Bool {
        position += 2
        let name = name()
        skip(past: ">")
        guard elements.contains(name), !Self.empty.contains(name) else { return true }
        guard open.popLast() == name else { return false }
        output.append(contentsOf: "</\(name)>".utf8)
        return true
    }

    private mutating func openingTag() -> Bool {
        position += 1
        let name = name()
        var kept = ""
        var isClosed = false
        while true {
            skipSpace()
            guard position < input.count else { return false }
            if input[position] == UInt8(ascii: ">") {
                position += 1
                break
            }
            if input[position] == UInt8(ascii: "/") {
                isClosed = position + 1 < input.count && input[position + 1] == UInt8(ascii: ">")
                position += 1
                continue
            }
            let key = self.name()
            if key.isEmpty {
                position += 1
                continue
            }
            let value = attributeValue()
            if let value, isHarmless(key.lowercased(), value, in: name) { kept += " \(key)=\"\(quoted(value))\"" }
        }
        guard elements.contains(name) else {
            let isDropped = Self.dropped.contains(name.lowercased())
            if isDropped, !isClosed { skipElement(name) }
            return true
        }
        output.append(contentsOf: "<\(name)\(kept)\(isClosed ? "/" : "")>".utf8)
        if !isClosed, !Self.empty.contains(name) { open.append(name) }
        return true
    }

    /// Goes behind the end of an element, whatever stands in it.
    private mutating func skipElement(_ name: String) {
        let pattern = Array("</\(name.lowercased())".utf8)
        while position < input.count {
            let head = input[position...].prefix(pattern.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            if head == pattern { break }
            position += 1
        }
        skip(past: ">")
    }

    private mutating func attributeValue() -> String? {
        skipSpace()
        guard position < input.count, input[position] == UInt8(ascii: "=") else { return "" }
        position += 1
        skipSpace()
        guard position < input.count else { return nil }
        let quote = input[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = position
            while position < input.count, ![0x20, 0x09, 0x0A, 0x0D, 0x3E].contains(input[position]) { position += 1 }
            return String(decoding: input[start..<position], as: UTF8.self)
        }
        position += 1
        let start = position
        while position < input.count, input[position] != quote { position += 1 }
        let value = String(decoding: input[start..<position], as: UTF8.self)
        position = min(position + 1, input.count)
        return value
    }

    /// Only links may lead to other pages; what is shown stands in the page itself.
    private func isHarmless(_ key: String, _ value: String, in element: String) -> Bool {
        guard Self.attributes.contains(key) else { return false }
        let compact = value.lowercased().filter { !$0.isWhitespace && $0 > " " }
        switch key {
        // Entities could spell out what the tests below look for.
        case "href", "src", "xlink:href":
            guard !compact.contains("&"), MarkdownHTML.isHarmlessLink(value, allowsImages: true) else { return false }
            return element == "a" || compact.hasPrefix("#") || compact.hasPrefix("data:")
        case "style", "fill", "stroke", "clip-path", "mask", "marker-start", "marker-mid", "marker-end":
            if compact.contains("&") || compact.contains("\\") || compact.contains("expression") { return false }
            if compact.contains("image-set(") || compact.contains("src(") { return false }
            return compact.split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
                .allSatisfy { $0.hasPrefix("#") }
        default: return true
        }
    }

    private func quoted(_ value: String) -> String {
        value.replacing("\"", with: "&quot;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
