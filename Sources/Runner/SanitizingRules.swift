import Files

/// Rules that make texts comparable before they are compared, in nbval's form: sections of a file with `regex:` and
/// `replace:`.
public struct SanitizingRules: Sendable {
    /// Why a file of rules cannot be used.
    public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
        public var path: String
        public var line: Int
        public var reason: String
        public var description: String { "\(path), line \(line): \(reason)" }
    }

    private struct Rule: Sendable {
        var pattern: String
        var replacement: String
    }

    private var rules: [Rule]

    /// Times that `time` and `%time` print differ from run to run.
    public static let durations = SanitizingRules(rules: [
        Rule(
            pattern: #"\b\d+(\.\d+)?(e[-+]?\d+)? ?(ns|µs|μs|us|ms|s|min|h)( \d+(\.\d+)? (ms|s|min))?(?![\w/])"#,
            replacement: "DURATION")
    ])

    private init(rules: [Rule]) { self.rules = rules }

    public init() { rules = [] }

    public init(reading path: String) throws {
        guard let text = FileAccess.text(try FileAccess.read(path)) else {
            throw Failure(path: path, line: 1, reason: "the file is not UTF-8")
        }
        try self.init(parsing: text, path: path)
    }

    public init(parsing text: String, path: String = "rules") throws(Failure) {
        rules = []
        var pattern: (text: String, line: Int)?
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let content = String(line).trimmedBlanks
            if content.isEmpty || content.hasPrefix("#") || content.hasPrefix(";") || content.hasPrefix("[") {
                continue
            }
            guard let end = content.firstIndex(where: { $0 == ":" || $0 == "=" }) else {
                throw Failure(path: path, line: index + 1, reason: "expected 'regex: …' or 'replace: …'")
            }
            let value = String(content[content.index(after: end)...]).trimmedBlanks
            switch String(content[..<end]).trimmedBlanks {
            case "regex":
                guard (try? Regex(value)) != nil else {
                    throw Failure(path: path, line: index + 1, reason: "'\(value)' is not a regular expression")
                }
                pattern = (value, index + 1)
            case "replace":
                guard let known = pattern else {
                    throw Failure(path: path, line: index + 1, reason: "no 'regex:' before this 'replace:'")
                }
                rules.append(Rule(pattern: known.text, replacement: value))
                pattern = nil
            default:
                throw Failure(path: path, line: index + 1, reason: "expected 'regex: …' or 'replace: …'")
            }
        }
        if let pattern { throw Failure(path: path, line: pattern.line, reason: "no 'replace:' behind this 'regex:'") }
    }

    public static func + (left: SanitizingRules, right: SanitizingRules) -> SanitizingRules {
        SanitizingRules(rules: left.rules + right.rules)
    }

    public func applied(to text: String) -> String {
        var text = text
        for rule in rules {
            guard let regex = try? Regex(rule.pattern) else { continue }
            text = text.replacing(regex) { match in SanitizingRules.filled(rule.replacement, with: match.output) }
        }
        return text
    }

    /// `\1` and `\g<1>` stand for what a group has caught.
    private static func filled(_ replacement: String, with groups: AnyRegexOutput) -> String {
        guard replacement.contains("\\") else { return replacement }
        var text = ""
        var rest = replacement[...]
        while let character = rest.popFirst() {
            guard character == "\\", let next = rest.first else {
                text.append(character)
                continue
            }
            var digits = rest.prefix { $0.isASCII && $0.isNumber }
            var taken = digits.count
            if next == "g", rest.dropFirst().first == "<" {
                digits = rest.dropFirst(2).prefix { $0.isASCII && $0.isNumber }
                taken = digits.count + 3
            }
            if let number = Int(digits) {
                if groups.indices.contains(number) { text += groups[number].substring.map(String.init) ?? "" }
                rest = rest.dropFirst(taken)
            } else {
                text.append(next == "n" ? "\n" : next)
                rest = rest.dropFirst()
            }
        }
        return text
    }
}
