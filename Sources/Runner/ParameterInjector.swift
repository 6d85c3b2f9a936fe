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
                    "parameter \(parameter.name): \(described(parameter)) \(complaint(parameter, variable.type))")
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

    /// Why a value does not suit a type, and what would.
    private func complaint(_ parameter: GivenParameter, _ type: Type) -> String {
        if !parameter.isSecret, isOutOfRange(parameter.text, type) { return "is out of the range of \(type)" }
        switch type {
        case .int: return "is not a whole number (Int)"
        case .double: return "is not a number (Double)"
        case .float: return "is not a number (Float)"
        case .bool: return "is not true or false (Bool)"
        case .string: return "is not a text (String); put it in quotes"
        default:
            let example = Self.example(of: type).map { ", such as \($0)" } ?? ""
            return "is not a value of type \(type)\(example)"
        }
    }

    private func isOutOfRange(_ text: String, _ type: Type) -> Bool {
        switch type {
        case .int: return text.wholeMatch(of: /[+-]?[0-9][0-9_]*/) != nil
        case .double, .float: return Double(text.filter { $0 != "_" }) != nil
        case .optional(let wrapped): return isOutOfRange(text, wrapped)
        default: return false
        }
    }

    /// How a value of a type is written.
    private static func example(of type: Type) -> String? {
        switch type {
        case .int: return "1"
        case .double, .float: return "0.5"
        case .bool: return "true"
        case .string: return "\"a\""
        case .array(let element), .set(let element): return example(of: element).map { "[\($0), \($0)]" }
        case .dictionary(.string, let value): return example(of: value).map { "{\"a\": \($0)}" }
        case .optional(let wrapped): return example(of: wrapped)
        default: return nil
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
            if let word = Self.nonFinite(text) { return word }
            guard let value = Double(text.filter { $0 != "_" }), value.isFinite else { return nil }
            return type == .double || Float(value).isFinite ? value.description : nil
        case .bool:
            switch text.lowercased() {
            case "true", "yes", "on": return "true"
            case "false", "no", "off": return "false"
            default: return nil
            }
        case .string:
            if text.hasPrefix("\""), let value = (try? JSONValue(parsing: text))?.string { return Self.quoted(value) }
            return Self.quoted(text)
        case .character: return text.count == 1 ? Self.quoted(text) : nil
        case .optional(let wrapped):
            return ["nil", "null", "None"].contains(text) ? "nil" : literal(text, type: wrapped)
        case .array, .dictionary:
            let value = (try? JSONValue(parsing: text)) ?? (try? YAML.value(text))
            if let literal = value.flatMap({ literal($0, type: type) }) { return literal }
            // A dictionary as Swift writes it, `["a": 1]`.
            guard case .dictionary = type, text.hasPrefix("["), text.contains(":") else { return nil }
            return text
        case .nominal(let nominal) where nominal.kind == .enumeration && Self.isIdentifier(text): return ".\(text)"
        // Whatever else it is, the text is Swift and is checked as such with the cell.
        default: return text.isEmpty ? nil : text
        }
    }

    /// The Swift of infinities and of what is no number, which are written as in Swift, Python or YAML.
    private static func nonFinite(_ text: String) -> String? {
        var word = text.lowercased()[...]
        let isNegative = word.first == "-"
        if let sign = word.first, sign == "-" || sign == "+" { word.removeFirst() }
        if word.first == "." { word.removeFirst() }
        switch word {
        case "nan": return ".nan"
        case "inf", "infinity": return isNegative ? "-.infinity" : ".infinity"
        default: return nil
        }
    }

    /// The bare name of a case.
    private static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first == "_" else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }

    private func literal(_ value: JSONValue, type: Type) -> String? {
        switch (value, type) {
        case (.null, .optional): return "nil"
        case (.string("nil"), .optional(let wrapped)) where wrapped != .string: return "nil"
        case (_, .optional(let wrapped)): return literal(value, type: wrapped)
        case (.array(let elements), .array(let element)), (.array(let elements), .set(let element)):
            let literals = elements.compactMap { literal($0, type: element) }
            return literals.count == elements.count ? "[\(literals.joined(separator: ", "))]" : nil
        case (.object(let object), .dictionary(let key, let element)):
            let literals = object.members.compactMap { member -> String? in
                guard let name = key == .string ? Self.quoted(member.key) : literal(member.key, type: key),
                    let value = literal(member.value, type: element)
                else { return nil }
                return "\(name): \(value)"
            }
            guard literals.count == object.count else { return nil }
            return literals.isEmpty ? "[:]" : "[\(literals.joined(separator: ", "))]"
        case (.string(let text), .string): return Self.quoted(text)
        case (.string(let text), .character): return text.count == 1 ? Self.quoted(text) : nil
        case (.integer, .int), (.integer, .double), (.largeInteger, .double), (.double, .double), (.integer, .float),
            (.largeInteger, .float), (.double, .float), (.bool, .bool):
            return literal(value.text(), type: type)
        // JSON has no words for these.
        case (.string(let text), .double), (.string(let text), .float):
            return Self.nonFinite(text) != nil || Self.isExponential(text) ? literal(text, type: type) : nil
        case (.string(let text), .bool): return literal(text, type: type)
        case (_, .array), (_, .dictionary), (_, .set), (_, .int), (_, .double), (_, .float), (_, .bool), (_, .string),
            (_, .character):
            return nil
        case (.string(let text), _): return literal(text, type: type)
        case (.integer, _), (.largeInteger, _), (.double, _), (.bool, _): return value.text()
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
