/// Text as it stands in HTML.
public enum HTMLText {
    /// Without a meaning for the browser; control characters that no page may contain are dropped.
    public static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || [0x22, 0x26, 0x27, 0x3C, 0x3E].contains($0) })
        else { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            case "\n", "\t": escaped.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// The colours of a terminal as classes `a31`, `a1`, …; other sequences are dropped.
    public static func coloured(_ text: String) -> String {
        var html = ""
        var isOpen = false
        var rest = text.unicodeScalars[...]
        var plain = String.UnicodeScalarView()
        func flush() {
            html += escaped(String(plain))
            plain = String.UnicodeScalarView()
        }
        while let scalar = rest.popFirst() {
            guard scalar == "\u{1B}" else {
                plain.append(scalar)
                continue
            }
            guard rest.first == "[" else {
                rest = rest.dropFirst()
                continue
            }
            let parameters = rest.dropFirst().prefix { !(0x40...0x7E ~= $0.value) }
            let final = rest[parameters.endIndex...].first
            rest = rest[parameters.endIndex...].dropFirst()
            guard final == "m" else { continue }
            flush()
            if isOpen { html += "</span>" }
            let codes = String(parameters).split(separator: ";").compactMap { Int($0) }.filter { (1...97).contains($0) }
            isOpen = !codes.isEmpty
            if isOpen { html += "<span class=\"\(codes.map { "a\($0)" }.joined(separator: " "))\">" }
        }
        flush()
        return html + (isOpen ? "</span>" : "")
    }
}
