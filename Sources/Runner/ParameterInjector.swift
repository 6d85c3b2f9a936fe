import IR
import JSON
import NotebookFormat
import SessionCore

/// Puts given values behind the cell tagged `parameters`, as papermill does, but typed: a value must suit the type its
/// parameter is declared with, and a name that is not declared there is an error.
package struct ParameterInjector {
    package struct Failure: Error, Equatable, CustomStringConvertible {
        package var problems: [String]
        package var description: String { problems.joined(separator: "\n") }
    }

    static let parametersTag = "parameters"
    static let injectedTag = "injected-parameters"

    /// What the parameters cell declares, by name.
    package var declared: [DeclaredVariable]

    package init(declared: [DeclaredVariable]) { self.declared = declared }

    /// Swift that declares the parameters anew with the values given, the last value of a name winning.
    package func source(for given: [GivenParameter]) throws(Failure) -> String {
        var lines: [String: String] = [:]
        var order: [String] = []
        var problems: [String] = []
        for parameter in given {
            guard let variable = declared.first(where: { $0.name == parameter.name }) else {
                problems.append(unknown(parameter.name))
                continue
            }
            guard let literal = literal(for: parameter, type: variable.type) else {
                problems.append(
                    "parameter \(parameter.name): \(described(parameter)) is not \(described(variable.type))")
                continue
            }
            if lines[parameter.name] == nil { order.append(parameter.name) }
            lines[parameter.name] =
                "\(variable.isMutable ? "var" : "let") \(parameter.name): \(variable.type) = \(literal)"
        }
        guard problems.isEmpty else { throw Failure(problems: problems) }
        return (["// Parameters"] + order.compactMap { lines[$0] }).joined(separator: "\n")
    }

    private func unknown(_ name: String) -> String {
        guard !declared.isEmpty else {
            return "unknown parameter '\(name)': no cell tagged 'parameters' declares any"
        }
        let names = declared.map(\.name)
        let nearest = NearestName.of(name, among: names).map { "did you mean '\($0)'?" }
        let list = declared.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
        return "unknown parameter '\(name)'; \(nearest ?? "the notebook has \(list)")"
    }

    private func described(_ parameter: GivenParameter) -> String {
        if parameter.isSecret { return "the secret value" }
        switch parameter.value {
        case .text(let text): return "'\(text)'"
        case .raw(let text): return "the text \"\(text)\""
        case .json(.string(let text)): return "the text \"\(text)\""
        case .json(let value): return "'\(value.text())'"
        }
    }

    private func described(_ type: Type) -> String {
        switch type {
        case .int: return "a whole number (Int)"
        case .double: return "a number (Double)"
        case .float: return "a number (Float)"
        case .bool: return "true or false (Bool)"
        case .string: return "a text (String)"
        default: return "a value of type \(type)"
        }
    }

    private func literal(for parameter: GivenParameter, type: Type) -> String? {
        switch parameter.value {
        case .raw(let text):
            switch type {
            case .string, .optional(.string): return Self.quoted(text)
            default: return nil
            }
        case .text(let text): return literal(text, type: type)
        case .json(let value): return literal(value, type: type)
        }
    }

    private func literal(_ text: String, type: Type) -> String? {
        switch type {
        case .int: return Int(text.filter { $0 != "_" }).map(String.init)
        case .double, .float:
            guard let value = Double(text.filter { $0 != "_" }) else { return nil }
            if value.isNaN { return ".nan" }
            if value.isInfinite { return value < 0 ? "-.infinity" : ".infinity" }
            return value.description
        case .bool:
            switch text {
            case "true", "True", "yes": return "true"
            case "false", "False", "no": return "false"
            default: return nil
            }
        case .string:
            if text.hasPrefix("\""), let value = (try? JSONValue(parsing: text))?.string { return Self.quoted(value) }
            return Self.quoted(text)
        case .character: return text.count == 1 ? Self.quoted(text) : nil
        case .optional(let wrapped):
            return ["nil", "null", "None"].contains(text) ? "nil" : literal(text, type: wrapped)
        case .array, .dictionary:
            guard let value = try? JSONValue(parsing: text) else { return nil }
            return literal(value, type: type)
        // Whatever else it is, the text is Swift and is checked as such with the cell.
        default: return text.isEmpty ? nil : text
        }
    }

    private func literal(_ value: JSONValue, type: Type) -> String? {
        switch (value, type) {
        case (.null, .optional): return "nil"
        case (_, .optional(let wrapped)): return literal(value, type: wrapped)
        case (.array(let elements), .array(let element)), (.array(let elements), .set(let element)):
            let literals = elements.compactMap { literal($0, type: element) }
            return literals.count == elements.count ? "[\(literals.joined(separator: ", "))]" : nil
        case (.object(let object), .dictionary(.string, let element)):
            let literals = object.members.compactMap { member in
                literal(member.value, type: element).map { "\(Self.quoted(member.key)): \($0)" }
            }
            guard literals.count == object.count else { return nil }
            return literals.isEmpty ? "[:]" : "[\(literals.joined(separator: ", "))]"
        case (.string(let text), .string): return Self.quoted(text)
        case (.string(let text), .character): return text.count == 1 ? Self.quoted(text) : nil
        case (.integer, .int), (.integer, .double), (.double, .double), (.integer, .float), (.double, .float),
            (.bool, .bool):
            return literal(value.text(), type: type)
        // JSON has no words for these.
        case (.string(let text), .double), (.string(let text), .float):
            let isWord = ["nan", "inf", "infinity"].contains { text.lowercased().hasSuffix($0) }
            return isWord || Self.isExponential(text) ? literal(text, type: type) : nil
        case (.string(let text), .bool): return literal(text, type: type)
        case (_, .array), (_, .dictionary), (_, .set), (_, .int), (_, .double), (_, .float), (_, .bool), (_, .string),
            (_, .character):
            return nil
        // Whatever else it is, a text is Swift and is checked as such with the cell.
        case (.string(let text), _): return text.isEmpty ? nil : text
        case (.integer, _), (.double, _), (.bool, _): return value.text()
        case (.null, _), (.array, _), (.object, _): return nil
        }
    }

    /// `1e-3`, which older YAML takes for a text.
    private static func isExponential(_ text: String) -> Bool {
        text.contains { $0 == "e" || $0 == "E" } && text.allSatisfy { $0.isNumber || "+-.eE".contains($0) }
    }

    /// A Swift string literal.
    static func quoted(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
