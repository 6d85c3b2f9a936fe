import IR
import SwiftSyntax

/// `#if`: the branches that do not apply are blanked out, so that everything keeps its place.
struct ConditionalCompilation {
    /// The text without the branches that do not apply; nil if there is no `#if` in it.
    static func active(_ source: SourceText, _ tree: SourceFileSyntax) -> String? {
        guard source.text.containsBytes(of: "#if") else { return nil }
        let collector = Collector(viewMode: .sourceAccurate)
        collector.walk(tree)
        guard !collector.blanks.isEmpty else { return nil }
        var bytes = Array(source.text.utf8)
        let newlines: Set<UInt8> = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        for blank in collector.blanks {
            for index in blank.lower..<min(blank.upper, bytes.count) where !newlines.contains(bytes[index]) {
                bytes[index] = UInt8(ascii: " ")
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private final class Collector: SyntaxVisitor {
        var blanks: [SourceRange] = []

        override func visit(_ node: IfConfigDeclSyntax) -> SyntaxVisitorContinueKind {
            var isDone = false
            var place = node.positionAfterSkippingLeadingTrivia.utf8Offset
            for clause in node.clauses.nodes {
                let applies =
                    !isDone
                    && (clause.condition.map { Condition($0.written).holds } ?? true)
                guard applies, let elements = clause.elements else { continue }
                isDone = true
                let start = elements.positionAfterSkippingLeadingTrivia.utf8Offset
                let end = elements.endPositionBeforeTrailingTrivia.utf8Offset
                blanks.append(SourceRange(place, max(place, start)))
                place = max(place, end)
                walk(elements)
            }
            blanks.append(SourceRange(place, node.endPositionBeforeTrailingTrivia.utf8Offset))
            return .skipChildren
        }
    }

    /// `os(Linux) && swift(>=5.9)`, for a program without flags on this machine.
    struct Condition {
        private var words: [String]
        private var position = 0

        init(_ text: String) { words = Condition.words(of: text) }

        var holds: Bool {
            var copy = self
            return copy.disjunction()
        }

        private static func words(of text: String) -> [String] {
            var words: [String] = []
            var current = ""
            func finish() {
                if !current.isEmpty { words.append(current) }
                current = ""
            }
            var isOperator = false
            for character in text {
                if character.isLetter || character.isNumber || character == "_" || character == "." {
                    if isOperator { finish() }
                    isOperator = false
                    current.append(character)
                } else if "&|<>=!".contains(character) {
                    if !isOperator || current == "!" { finish() }
                    isOperator = true
                    current.append(character)
                } else {
                    finish()
                    isOperator = false
                    if !character.isWhitespace { words.append(String(character)) }
                }
            }
            finish()
            return words
        }

        private var next: String? { position < words.count ? words[position] : nil }

        private mutating func disjunction() -> Bool {
            var result = conjunction()
            while next == "||" {
                position += 1
                let other = conjunction()
                result = result || other
            }
            return result
        }

        private mutating func conjunction() -> Bool {
            var result = factor()
            while next == "&&" {
                position += 1
                let other = factor()
                result = result && other
            }
            return result
        }

        private mutating func factor() -> Bool {
            guard let word = next else { return false }
            position += 1
            switch word {
            case "!": return !factor()
            case "(":
                let result = disjunction()
                if next == ")" { position += 1 }
                return result
            case "true": return true
            default:
                guard next == "(" else { return false }
                position += 1
                var arguments: [String] = []
                while let argument = next, argument != ")" {
                    arguments.append(argument)
                    position += 1
                }
                if next == ")" { position += 1 }
                return test(word, arguments)
            }
        }

        private func test(_ name: String, _ arguments: [String]) -> Bool {
            let last = arguments.last ?? ""
            switch name {
            case "os": return last == Condition.system
            case "arch": return last == Condition.processor
            case "canImport": return ["Foundation", "Swift", "Swiftlet", "Glibc"].contains(last)
            case "swift", "compiler":
                let wanted = last.split(separator: ".").compactMap { Int($0) }
                let isLess = Condition.version.lexicographicallyPrecedes(wanted)
                return arguments.first == "<" ? isLess : !isLess
            default: return false
            }
        }

        private static let version = [6, 3]
        #if os(macOS)
            private static let system = "macOS"
        #else
            private static let system = "Linux"
        #endif
        #if arch(arm64)
            private static let processor = "arm64"
        #else
            private static let processor = "x86_64"
        #endif
    }
}
