/// Markdown as HTML: headings, paragraphs, lists, tables, quotes, fenced and indented code, rules; what is inside a line
/// is `MarkdownInline`'s. HTML in the text goes through `MarkupFilter`. Formulas stay TeX, marked with a class.
public struct MarkdownHTML {
    private var lines: [Substring]
    private var next = 0
    private let inline: MarkdownInline
    private let depth: Int

    private static let depthLimit = 12

    /// `attachments` maps the names of a cell's attachments to data URLs.
    public static func html(_ text: String, attachments: [String: String] = [:]) -> String {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        var renderer = MarkdownHTML(lines: lines, inline: MarkdownInline(attachments: attachments), depth: 0)
        return renderer.blocks()
    }

    /// Whether a link leads to a page or a picture, not to a program.
    static func isHarmlessLink(_ link: String, allowsImages: Bool = false) -> Bool {
        let compact = link.lowercased().filter { !$0.isWhitespace && $0 > " " }
        if allowsImages {
            for type in ["png", "jpeg", "gif", "webp", "svg+xml"] where compact.hasPrefix("data:image/\(type)") {
                return true
            }
        }
        guard let colon = compact.firstIndex(of: ":") else { return true }
        let scheme = compact[..<colon]
        if scheme.contains(where: { "/?#".contains($0) }) { return true }
        return ["http", "https", "mailto", "ftp"].contains(scheme)
    }

    private init(lines: [Substring], inline: MarkdownInline, depth: Int) {
        self.lines = lines
        self.inline = inline
        self.depth = depth
    }

    private func nested(_ lines: [Substring]) -> String {
        guard depth < Self.depthLimit else { return HTMLText.escaped(lines.joined(separator: "\n")) }
        var renderer = MarkdownHTML(lines: lines, inline: inline, depth: depth + 1)
        return renderer.blocks()
    }

    private mutating func blocks() -> String {
        var html = ""
        while next < lines.count {
            let line = lines[next]
            if line.trimmed.isEmpty {
                next += 1
            } else if let fence = fence(line) {
                html += fencedCode(fence)
            } else if line.hasPrefix("    ") || line.hasPrefix("\t") {
                html += indentedCode()
            } else if let level = headingLevel(line) {
                html += heading(level, line.trimmed.drop { $0 == "#" }.trimmed)
                next += 1
            } else if isRule(line) {
                html += "<hr>\n"
                next += 1
            } else if line.trimmed.hasPrefix(">") {
                html += quote()
            } else if let item = ListItem(line) {
                html += list(item)
            } else if line.contains("|"), next + 1 < lines.count, let columns = alignments(lines[next + 1]) {
                html += table(columns)
            } else if beginsFormula(line) {
                html += formula()
            } else if line.trimmed.hasPrefix("<"), let markup = markupBlock() {
                html += markup
            } else {
                html += paragraph()
            }
        }
        return html
    }

    // MARK: Blocks

    private func headingLevel(_ line: Substring) -> Int? {
        let marks = line.trimmed.prefix { $0 == "#" }
        let rest = line.trimmed[marks.endIndex...]
        return (1...6).contains(marks.count) && (rest.isEmpty || rest.first == " ") ? marks.count : nil
    }

    private func heading(_ level: Int, _ text: Substring) -> String {
        var text = text
        let trimmed = text.reversed().drop { $0 == "#" }
        if trimmed.first == " " || trimmed.isEmpty { text = text.prefix(trimmed.count).trimmed }
        let anchor = text.map { $0 == " " ? "-" : $0 }.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        return "<h\(level) id=\"\(HTMLText.escaped(String(anchor)))\">\(inline.html(String(text)))</h\(level)>\n"
    }

    private func isRule(_ line: Substring) -> Bool {
        let marks = line.filter { $0 != " " }
        guard let first = marks.first, "*-_".contains(first) else { return false }
        return marks.count >= 3 && marks.allSatisfy { $0 == first }
    }

    private func fence(_ line: Substring) -> Substring? {
        let text = line.trimmed
        guard let first = text.first, first == "`" || first == "~" else { return nil }
        let marks = text.prefix { $0 == first }
        return marks.count >= 3 && !(first == "`" && text[marks.endIndex...].contains("`")) ? marks : nil
    }

    private mutating func fencedCode(_ marks: Substring) -> String {
        let indent = lines[next].prefix { $0 == " " }.count
        let language = lines[next].trimmed[marks.endIndex...].trimmed.prefix { $0 != " " && $0 != "{" }
        next += 1
        var code: [Substring] = []
        while next < lines.count {
            let line = lines[next]
            next += 1
            if line.trimmed.count >= marks.count, line.trimmed.allSatisfy({ $0 == marks.first }) { break }
            code.append(line.dropFirst(min(indent, line.prefix { $0 == " " }.count)))
        }
        let text = code.joined(separator: "\n")
        let body = language == "swift" ? SwiftHighlighter.html(text) : HTMLText.escaped(text)
        return "<pre><code>\(body)</code></pre>\n"
    }

    private mutating func indentedCode() -> String {
        var code: [Substring] = []
        while next < lines.count,
            lines[next].hasPrefix("    ") || lines[next].hasPrefix("\t") || lines[next].trimmed.isEmpty
        {
            code.append(lines[next].first == "\t" ? lines[next].dropFirst() : lines[next].dropFirst(4))
            next += 1
        }
        while let last = code.last, last.trimmed.isEmpty { code.removeLast() }
        return "<pre><code>\(HTMLText.escaped(code.joined(separator: "\n")))</code></pre>\n"
    }

    private mutating func quote() -> String {
        var inner: [Substring] = []
        while next < lines.count, !lines[next].trimmed.isEmpty {
            let line = lines[next].trimmed
            inner.append(line.hasPrefix("> ") ? line.dropFirst(2) : line.hasPrefix(">") ? line.dropFirst() : line)
            next += 1
        }
        return "<blockquote>\n\(nested(inner))</blockquote>\n"
    }

    private mutating func paragraph() -> String {
        var text: [Substring] = []
        while next < lines.count, !lines[next].trimmed.isEmpty {
            let line = lines[next]
            if !text.isEmpty {
                let underline = line.trimmed
                if let mark = underline.first, mark == "=" || mark == "-", underline.allSatisfy({ $0 == mark }) {
                    next += 1
                    return heading(mark == "=" ? 1 : 2, text.joined(separator: " ")[...])
                }
                let isTable = line.contains("|") && next + 1 < lines.count && alignments(lines[next + 1]) != nil
                if fence(line) != nil || headingLevel(line) != nil || isRule(line) || line.trimmed.hasPrefix(">")
                    || isTable || beginsFormula(line)
                    || ListItem(line).map({ !$0.isOrdered || $0.start == 1 }) ?? false
                {
                    break
                }
            }
            text.append(line)
            next += 1
        }
        // Two blanks or a backslash at the end of a line break it.
        let joined = text.map { line in
            let trimmed = String(line.trimmed)
            return line.hasSuffix("  ")
                ? trimmed + "\u{0}" : trimmed.hasSuffix("\\") ? trimmed.dropLast() + "\u{0}" : trimmed
        }.joined(separator: "\n")
        let html = inline.html(joined.hasSuffix("\u{0}") ? String(joined.dropLast()) : joined)
        return "<p>\(html)</p>\n"
    }

    /// Whether a formula stands in lines of its own from here on; one that ends within its line is part of a paragraph.
    private func beginsFormula(_ line: Substring) -> Bool {
        guard line.trimmed.hasPrefix("$$") else { return false }
        let rest = line.trimmed.dropFirst(2)
        return rest.firstRange(of: "$$").map { rest[$0.upperBound...].isEmpty } ?? true
    }

    private mutating func formula() -> String {
        var text = ""
        repeat {
            text += (text.isEmpty ? "" : "\n") + lines[next]
            next += 1
        } while next < lines.count && !(text.trimmedEnd.count > 2 && text.trimmedEnd.hasSuffix("$$"))
            && !lines[next].trimmed.isEmpty
        return "<p class=\"formula\">\(HTMLText.escaped(text))</p>\n"
    }

    private mutating func markupBlock() -> String? {
        let end = lines[next...].firstIndex { $0.trimmed.isEmpty } ?? lines.count
        guard let markup = MarkupFilter.filtered(lines[next..<end].joined(separator: "\n")) else { return nil }
        next = end
        return markup + "\n"
    }

    // MARK: Lists

    private struct ListItem {
        var isOrdered: Bool
        var start: Int
        /// Columns before the text.
        var margin: Int
        var indent: Int
        var text: Substring

        init?(_ line: Substring) {
            indent = line.prefix { $0 == " " }.count
            let content = line.dropFirst(indent)
            guard let first = content.first else { return nil }
            let marker: Substring
            if "-*+".contains(first) {
                marker = content.prefix(1)
                isOrdered = false
                start = 1
            } else {
                let digits = content.prefix { $0.isASCII && $0.isNumber }
                let end = content[digits.endIndex...].first
                guard let number = Int(digits), digits.count < 10, end == "." || end == ")" else { return nil }
                marker = content.prefix(digits.count + 1)
                isOrdered = true
                start = number
            }
            let rest = content[marker.endIndex...]
            guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
            let blanks = rest.prefix { $0 == " " || $0 == "\t" }.count
            margin = indent + marker.count + (rest.trimmed.isEmpty || blanks > 4 ? 1 : blanks)
            text = rest.dropFirst(min(blanks, max(1, margin - indent - marker.count)))
        }
    }

    private mutating func list(_ first: ListItem) -> String {
        var items: [[Substring]] = []
        var isLoose = false
        var sawBlank = false
        var margin = first.margin
        while next < lines.count {
            let line = lines[next]
            let indent = line.prefix { $0 == " " }.count
            if line.trimmed.isEmpty {
                sawBlank = true
                items[items.count - 1].append("")
            } else if let item = ListItem(line), item.indent < max(margin, first.indent + 1) || items.isEmpty,
                item.isOrdered == first.isOrdered
            {
                if sawBlank { isLoose = true }
                sawBlank = false
                items.append([item.text])
                margin = item.margin
            } else if indent >= margin {
                items[items.count - 1].append(line.dropFirst(margin))
                sawBlank = false
            } else if !sawBlank, ListItem(line) == nil, headingLevel(line) == nil, fence(line) == nil {
                items[items.count - 1].append(line.trimmed)
            } else {
                break
            }
            next += 1
        }
        let tag = first.isOrdered ? "ol" : "ul"
        let start = first.isOrdered && first.start != 1 ? " start=\"\(first.start)\"" : ""
        var html = "<\(tag)\(start)>\n"
        for item in items {
            var body = nested(item)
            // Items without blank lines between them are lines, not paragraphs.
            if !isLoose, body.hasPrefix("<p>"), let end = body.firstRange(of: "</p>\n") {
                body = String(body[body.index(body.startIndex, offsetBy: 3)..<end.lowerBound]) + body[end.upperBound...]
            }
            for (mark, box) in [("[ ] ", "&#9744; "), ("[x] ", "&#9745; "), ("[X] ", "&#9745; ")]
            where body.hasPrefix(mark) {
                body = box + body.dropFirst(mark.count)
            }
            html += "<li>\(body)</li>\n"
        }
        return html + "</\(tag)>\n"
    }

    // MARK: Tables

    private func alignments(_ line: Substring) -> [String]? {
        guard line.contains("-") else { return nil }
        let cells = tableCells(line)
        let styles = cells.map { cell -> String? in
            let dashes = cell.filter { $0 != ":" }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
            switch (cell.hasPrefix(":"), cell.hasSuffix(":")) {
            case (true, true): return " style=\"text-align:center\""
            case (false, true): return " style=\"text-align:right\""
            default: return ""
            }
        }
        return styles.contains(nil) ? nil : styles.compactMap { $0 }
    }

    private func tableCells(_ line: Substring) -> [String] {
        var text = line.trimmed
        if text.hasPrefix("|") { text = text.dropFirst() }
        if text.hasSuffix("|"), !text.hasSuffix("\\|") { text = text.dropLast() }
        var cells = [""]
        var isEscaped = false
        var isCode = false
        for character in text {
            if character == "|", !isEscaped, !isCode {
                cells.append("")
            } else {
                if character == "`" { isCode.toggle() }
                if isEscaped, character == "|" { cells[cells.count - 1].removeLast() }
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return cells.map { String($0[...].trimmed) }
    }

    private mutating func table(_ styles: [String]) -> String {
        func row(_ line: Substring, _ tag: String) -> String {
            let cells = tableCells(line).prefix(styles.count)
            let html = cells.enumerated().map { "<\(tag)\(styles[$0])>\(inline.html($1))</\(tag)>" }.joined()
            return "<tr>\(html)</tr>\n"
        }
        var html = "<table>\n<thead>\n\(row(lines[next], "th"))</thead>\n<tbody>\n"
        next += 2
        while next < lines.count, !lines[next].trimmed.isEmpty, lines[next].contains("|") {
            html += row(lines[next], "td")
            next += 1
        }
        return html + "</tbody>\n</table>\n"
    }
}

extension String {
    fileprivate var trimmedEnd: Substring { self[...].trimmed }
}
