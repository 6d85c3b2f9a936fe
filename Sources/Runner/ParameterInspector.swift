import IR
import JSON
import NotebookFormat
import SessionCore

/// A parameter that a notebook declares.
public struct NotebookParameter: Sendable, Equatable {
    public var name: String
    /// As Swift writes it.
    public var type: String
    /// The Swift expression of its default; empty if it cannot be told.
    public var defaultValue: String
    /// The comment behind or above it.
    public var help: String

    public init(name: String, type: String, defaultValue: String = "", help: String = "") {
        self.name = name
        self.type = type
        self.defaultValue = defaultValue
        self.help = help
    }

    public var json: JSONValue {
        ["name": .string(name), "type": .string(type), "default": .string(defaultValue), "help": .string(help)]
    }
}

/// Says which parameters a notebook takes, without running it.
public struct ParameterInspector: Sendable {
    private let session: Session

    public init(session: Session) { self.session = session }

    public func parameters(of file: NotebookFile) throws -> [NotebookParameter] {
        let plan = RunPlan(file)
        guard let index = plan.parametersIndex else { return [] }
        let declarations = ParameterDeclarations(plan.notebook.cells[index].source)
        return try plan.declaredParameters(session: session).map { variable in
            let found = declarations.found[variable.name]
            return NotebookParameter(
                name: variable.name, type: "\(variable.type)", defaultValue: found?.value ?? "", help: found?.help ?? ""
            )
        }
    }

    /// A path in which `{name}` stands for the value of a parameter: the given one, else the default.
    public func path(_ pattern: String, given: [GivenParameter], of file: NotebookFile) throws -> String {
        guard pattern.contains("{") else { return pattern }
        var values: [String: String] = [:]
        for parameter in try parameters(of: file) {
            values[parameter.name] = (try? JSONValue(parsing: parameter.defaultValue))?.string ?? parameter.defaultValue
        }
        for parameter in given {
            if parameter.isSecret, pattern.contains("{\(parameter.name)}") {
                throw PathPattern.Failure(pattern: pattern, reason: "'\(parameter.name)' is a secret")
            }
            values[parameter.name] = parameter.text
        }
        return try PathPattern.filled(pattern, with: values)
    }
}

/// A path with `{name}` in it; `{{` and `}}` are braces.
enum PathPattern {
    struct Failure: Error, Equatable, CustomStringConvertible {
        var pattern: String
        var reason: String
        var description: String { "the path '\(pattern)': \(reason)" }
    }

    static func filled(_ pattern: String, with values: [String: String]) throws(Failure) -> String {
        var path = ""
        var rest = pattern[...]
        while let character = rest.popFirst() {
            switch character {
            case "{" where rest.first == "{", "}" where rest.first == "}":
                rest = rest.dropFirst()
                path.append(character)
            case "{":
                guard let end = rest.firstIndex(of: "}") else {
                    throw Failure(pattern: pattern, reason: "'{' is not closed")
                }
                let name = String(rest[..<end])
                guard let value = values[name] else {
                    let known =
                        values.isEmpty
                        ? "there are no parameters" : "there are \(values.keys.sorted().joined(separator: ", "))"
                    throw Failure(pattern: pattern, reason: "no parameter '\(name)'; \(known)")
                }
                path += value
                rest = rest[rest.index(after: end)...]
            default: path.append(character)
            }
        }
        return path
    }
}

/// The `let` and `var` of a cell as its text has them, one a line.
struct ParameterDeclarations {
    private(set) var found: [String: (value: String, help: String)] = [:]

    init(_ source: String) {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        var above: [String] = []
        var next = 0
        while next < lines.count {
            let line = lines[next].drop { $0 == " " || $0 == "\t" }
            next += 1
            if line.hasPrefix("//") {
                above.append(String(line.drop { $0 == "/" }.drop { $0 == " " }))
                continue
            }
            guard line.hasPrefix("let ") || line.hasPrefix("var ") else {
                above = []
                continue
            }
            var text = line.dropFirst(4)
            let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            text = text[name.endIndex...]
            guard let equals = text.firstIndex(of: "=") else { continue }
            var (value, comment) = ParameterDeclarations.split(text[text.index(after: equals)...])
            while ParameterDeclarations.isOpen(value), next < lines.count {
                let (more, other) = ParameterDeclarations.split(lines[next])
                value += "\n" + more
                if comment.isEmpty { comment = other }
                next += 1
            }
            found[String(name)] = (value.trimmedBlanks, comment.isEmpty ? above.joined(separator: " ") : comment)
            above = []
        }
    }

    /// Code and the comment behind it.
    private static func split(_ line: Substring) -> (code: String, comment: String) {
        var isQuoted = false
        var previous: Character = " "
        for index in line.indices {
            let character = line[index]
            if character == "\"", previous != "\\" { isQuoted.toggle() }
            if !isQuoted, character == "/", previous == "/" {
                let code = line[..<line.index(before: index)]
                return (String(code).trimmedBlanks, String(line[index...].drop { $0 == "/" }).trimmedBlanks)
            }
            previous = character
        }
        return (String(line).trimmedBlanks, "")
    }

    private static func isOpen(_ code: String) -> Bool {
        var depth = 0
        var isQuoted = false
        var previous: Character = " "
        for character in code {
            if character == "\"", previous != "\\" { isQuoted.toggle() }
            if !isQuoted {
                if "([{".contains(character) { depth += 1 } else if ")]}".contains(character) { depth -= 1 }
            }
            previous = character
        }
        return depth > 0
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmedBlanks: String {
        let start = drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
