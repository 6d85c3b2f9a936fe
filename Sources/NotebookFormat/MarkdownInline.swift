/// What is inside a line of Markdown: emphasis, code, links, pictures, formulas, harmless HTML.
struct MarkdownInline {
    /// Data URLs by the names of attachments.
    var attachments: [String: String]

    func html(_ text: String) -> String {
        var parser = Parser(characters: Array(text), attachments: attachments, depth: 0)
        return parser.run()
    }

    private struct Parser {
        let characters: [Character]
        let attachments: [String: String]
        let depth: Int
        var position = 0
        var html = ""

        private static let depthLimit = 12
        private static let escapable = Set("\\`*_{}[]()#+-.!|<>$~\"'&:;,/=?@^%")

        init(characters: [Character], attachments: [String: String], depth: Int) {
            self.characters = characters
            self.attachments = attachments
            self.depth = depth
        }

        func nested(_ range: Range<Int>) -> String {
            guard depth < Self.depthLimit else { return HTMLText.escaped(String(characters[range])) }
            var parser = Parser(characters: Array(characters[range]), attachments: attachments, depth: depth + 1)
            return parser.run()
        }

        mutating func run() -> String {
            while position < characters.count {
                let character = characters[position]
                let isTaken: Bool
                switch character {
                case "\\": isTaken = escape()
                case "`": isTaken = code()
                case "$": isTaken = formula()
                case "*", "_": isTaken = emphasis(character)
                case "~": isTaken = struck()
                case "!": isTaken = image()
                case "[": isTaken = link()
                case "<": isTaken = angle()
                case "\u{0}":
                    html += "<br>"
                    position += 1
                    isTaken = true
                case "&": isTaken = entity()
                case "h": isTaken = bareLink()
                default: isTaken = false
                }
                if !isTaken {
                    html += HTMLText.escaped(String(character))
                    position += 1
                }
            }
            return html
        }

        func find(_ pattern: String, from start: Int) -> Int? {
            let pattern = Array(pattern)
            guard start <= characters.count - pattern.count else { return nil }
            return (start...(characters.count - pattern.count)).first {
                characters[$0..<($0 + pattern.count)].elementsEqual(pattern)
            }
        }

        func isSpace(_ index: Int) -> Bool { !characters.indices.contains(index) || characters[index].isWhitespace }

        mutating func escape() -> Bool {
            guard position + 1 < characters.count, Self.escapable.contains(characters[position + 1]) else {
                return false
            }
            html += HTMLText.escaped(String(characters[position + 1]))
            position += 2
            return true
        }

        mutating func code() -> Bool {
            var count = 0
            while position + count < characters.count, characters[position + count] == "`" { count += 1 }
            var end = position + count
            while end < characters.count {
                var run = 0
                while end + run < characters.count, characters[end + run] == "`" { run += 1 }
                if run == count {
                    var text = String(characters[(position + count)..<end]).replacing("\n", with: " ")
                    if text.hasPrefix(" "), text.hasSuffix(" "), text.contains(where: { $0 != " " }) {
                        text = String(text.dropFirst().dropLast())
                    }
                    html += "<code>\(HTMLText.escaped(text))</code>"
                    position = end + count
                    return true
                }
                end += max(run, 1)
            }
            html += String(repeating: "`", count: count)
            position += count
            return true
        }

        /// `$…$` with no blank inside its ends, `$$…$$`.
        mutating func formula() -> Bool {
            let isDouble = position + 1 < characters.count && characters[position + 1] == "$"
            let marks = isDouble ? "$$" : "$"
            let start = position + marks.count
            guard let end = find(marks, from: start + 1), isDouble || !isSpace(start) && !isSpace(end - 1) else {
                return false
            }
            if !isDouble, end + 1 < characters.count, characters[end + 1].isNumber { return false }
            html +=
                "<span class=\"formula\">\(HTMLText.escaped(String(characters[position..<(end + marks.count)])))</span>"
            position = end + marks.count
            return true
        }

        mutating func emphasis(_ mark: Character) -> Bool {
            var count = 0
            while position + count < characters.count, characters[position + count] == mark { count += 1 }
            let before = position > 0 ? characters[position - 1] : " "
            let isOpening = !isSpace(position + count) && !(mark == "_" && (before.isLetter || before.isNumber))
            if isOpening {
                for width in (count >= 3 ? [3, 2, 1] : count == 2 ? [2, 1] : [1]) {
                    guard let end = closing(mark, width, from: position + width + 1) else { continue }
                    let inner = nested((position + width)..<end)
                    switch width {
                    case 3: html += "<strong><em>\(inner)</em></strong>"
                    case 2: html += "<strong>\(inner)</strong>"
                    default: html += "<em>\(inner)</em>"
                    }
                    position = end + width
                    return true
                }
            }
            html += String(repeating: mark, count: count)
            position += count
            return true
        }

        func closing(_ mark: Character, _ width: Int, from start: Int) -> Int? {
            var index = start
            var isCode = false
            while index < characters.count {
                if characters[index] == "\\" {
                    index += 2
                    continue
                }
                if characters[index] == "`" { isCode.toggle() }
                guard characters[index] == mark, !isCode else {
                    index += 1
                    continue
                }
                var run = 0
                while index + run < characters.count, characters[index + run] == mark { run += 1 }
                let after = index + run < characters.count ? characters[index + run] : " "
                let endsWord = mark != "_" || !(after.isLetter || after.isNumber)
                if run >= width, run == width || run > 2, !isSpace(index - 1), endsWord { return index + run - width }
                index += run
            }
            return nil
        }

        mutating func struck() -> Bool {
            guard position + 1 < characters.count, characters[position + 1] == "~", !isSpace(position + 2),
                let end = find("~~", from: position + 3)
            else { return false }
            html += "<s>\(nested((position + 2)..<end))</s>"
            position = end + 2
            return true
        }

        /// The text between brackets, the target between parentheses, and where it ends.
        func target(from open: Int) -> (text: Range<Int>, link: String, title: String, end: Int)? {
            var depth = 0
            var index = open
            while index < characters.count {
                if characters[index] == "\\" {
                    index += 1
                } else if characters[index] == "[" {
                    depth += 1
                } else if characters[index] == "]" {
                    depth -= 1
                    if depth == 0 { break }
                }
                index += 1
            }
            guard index + 1 < characters.count, characters[index + 1] == "(" else { return nil }
            var end = index + 2
            depth = 1
            while end < characters.count {
                if characters[end] == "(" { depth += 1 }
                if characters[end] == ")" {
                    depth -= 1
                    if depth == 0 { break }
                }
                end += 1
            }
            guard end < characters.count else { return nil }
            let inner = String(characters[(index + 2)..<end])[...].trimmed
            var link = inner.prefix { !$0.isWhitespace }
            let title = inner[link.endIndex...].trimmed.filter { $0 != "\"" && $0 != "'" }
            if link.hasPrefix("<"), link.hasSuffix(">") { link = link.dropFirst().dropLast() }
            return ((open + 1)..<index, String(link), title, end + 1)
        }

        mutating func link() -> Bool {
            guard let (text, link, title, end) = target(from: position), MarkdownHTML.isHarmlessLink(link) else {
                return false
            }
            let hint = title.isEmpty ? "" : " title=\"\(HTMLText.escaped(title))\""
            html += "<a href=\"\(HTMLText.escaped(link))\"\(hint)>\(nested(text))</a>"
            position = end
            return true
        }

        mutating func image() -> Bool {
            guard position + 1 < characters.count, characters[position + 1] == "[",
                let (text, link, title, end) = target(from: position + 1)
            else { return false }
            let source = link.hasPrefix("attachment:") ? attachments[String(link.dropFirst(11))] ?? "" : link
            guard MarkdownHTML.isHarmlessLink(source, allowsImages: true) else { return false }
            let hint = title.isEmpty ? "" : " title=\"\(HTMLText.escaped(title))\""
            html +=
                "<img src=\"\(HTMLText.escaped(source))\" alt=\"\(HTMLText.escaped(String(characters[text])))\"\(hint)>"
            position = end
            return true
        }

        /// `<https://…>` or an element of HTML.
        mutating func angle() -> Bool {
            guard let end = find(">", from: position + 1) else { return false }
            let inner = String(characters[(position + 1)..<end])
            if inner.contains("://"), !inner.contains(" "), MarkdownHTML.isHarmlessLink(inner) {
                html += "<a href=\"\(HTMLText.escaped(inner))\">\(HTMLText.escaped(inner))</a>"
                position = end + 1
                return true
            }
            let name = inner.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            guard !name.isEmpty else { return false }
            if ["br", "br/", "br /"].contains(inner) {
                html += "<br>"
                position = end + 1
                return true
            }
            guard let close = find("</\(name)>", from: end),
                let markup = MarkupFilter.filtered(
                    String(characters[position..<(close + name.count + 3)]))
            else { return false }
            html += markup
            position = close + name.count + 3
            return true
        }

        mutating func entity() -> Bool {
            guard let end = find(";", from: position + 2), end - position < 12 else { return false }
            let name = characters[(position + 1)..<end]
            guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }) else { return false }
            html += String(characters[position...end])
            position = end + 1
            return true
        }

        mutating func bareLink() -> Bool {
            let rest = characters[position...]
            guard rest.starts(with: "https://") || rest.starts(with: "http://"),
                position == 0 || !(characters[position - 1].isLetter || characters[position - 1].isNumber)
            else { return false }
            var end = position
            while end < characters.count, !characters[end].isWhitespace, !"<>\"`|\u{0}".contains(characters[end]) {
                end += 1
            }
            while end > position, ".,;:!?)*_'".contains(characters[end - 1]) { end -= 1 }
            let link = HTMLText.escaped(String(characters[position..<end]))
            html += "<a href=\"\(link)\">\(link)</a>"
            position = end
            return true
        }
    }
}
