/// Text as it stands in HTML.
public enum HTMLText {
    /// Without a meaning for the browser; control characters that no page may contain are dropped.
    public static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || [0x22, 0x26, 0x27, 0x3C, 0x3E].contains($0) })
        else { return text }
        // `append(contentsOf:)` of a view of scalars copies all that is there already.
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
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
