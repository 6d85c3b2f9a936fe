/// Swift source as HTML whose words bear classes: keywords `k`, types `t`, texts `s`, numbers `n`, comments `c`,
/// session commands `m`. Works on any text; what it does not know stays plain.
struct SwiftHighlighter {
    private static let keywords: Set<String> = [
        "as", "async", "await", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "final", "for", "func", "get", "guard",
        "if", "import", "in", "indirect", "init", "inout", "internal", "is", "lazy", "let", "mutating", "nil",
        "nonmutating", "operator", "override", "private", "protocol", "public", "repeat", "rethrows", "return",
        "self", "Self", "set", "some", "any", "static", "struct", "subscript", "super", "switch", "throw", "throws",
        "true", "try", "typealias", "var", "where", "while", "willSet", "didSet",
    ]

    private let source: [Character]
    private var position = 0
    private var html = ""

    static func html(_ source: String) -> String {
        var highlighter = SwiftHighlighter(source: Array(source))
        highlighter.run()
        return highlighter.html
    }

    private init(source: [Character]) { self.source = source }

    private func character(_ offset: Int) -> Character? {
        position + offset < source.count ? source[position + offset] : nil
    }

    private mutating func run() {
        while let current = character(0) {
            let start = position
            let isLineStart = start == 0 || source[start - 1] == "\n"
            if current == "/", character(1) == "/" {
                while let next = character(0), next != "\n" { position += 1 }
                emit(from: start, as: "c")
            } else if current == "/", character(1) == "*" {
                skipBlockComment()
                emit(from: start, as: "c")
            } else if current == "\"" {
                skipString()
                emit(from: start, as: "s")
            } else if isLineStart, current == "%" || current == "!" {
                while let next = character(0), next != "\n" { position += 1 }
                emit(from: start, as: "m")
            } else if current.isLetter || current == "_" || current == "@" || current == "#" {
                position += 1
                while let next = character(0), next.isLetter || next.isNumber || next == "_" { position += 1 }
                let word = String(source[start..<position])
                let isType = word.first?.isUppercase ?? false
                emit(from: start, as: Self.keywords.contains(word) ? "k" : isType ? "t" : nil)
            } else if current.isNumber {
                skipNumber()
                emit(from: start, as: "n")
            } else {
                position += 1
                emit(from: start, as: nil)
            }
        }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        while let current = character(0) {
            if current == "/", character(1) == "*" {
                depth += 1
                position += 2
            } else if current == "*", character(1) == "/" {
                depth -= 1
                position += 2
                if depth == 0 { return }
            } else {
                position += 1
            }
        }
    }

    private mutating func skipString() {
        let isLong = character(1) == "\"" && character(2) == "\""
        position += isLong ? 3 : 1
        while let current = character(0) {
            if current == "\\" {
                position = min(position + 2, source.count)
            } else if isLong, current == "\"", character(1) == "\"", character(2) == "\"" {
                position += 3
                return
            } else if !isLong, current == "\"" || current == "\n" {
                if current == "\"" { position += 1 }
                return
            } else {
                position += 1
            }
        }
    }

    private mutating func skipNumber() {
        position += 1
        while let current = character(0) {
            let isExponentSign = (current == "-" || current == "+") && "eEpP".contains(source[position - 1])
            let isFraction = current == "." && (character(1)?.isNumber ?? false)
            guard current.isNumber || current.isLetter || current == "_" || isExponentSign || isFraction else { return }
            position += 1
        }
    }

    private mutating func emit(from start: Int, as kind: Character?) {
        let text = HTMLText.escaped(String(source[start..<position]))
        html += kind.map { "<span class=\"\($0)\">\(text)</span>" } ?? text
    }
}
