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
                let kind = parameter.isRaw ? "the text \"\(parameter.text)\"" : "'\(parameter.text)'"
                problems.append("parameter \(parameter.name): \(kind) is not \(described(variable.type))")
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
        if parameter.isRaw {
            switch type {
            case .string, .optional(.string): return Self.quoted(parameter.text)
            default: return nil
            }
        }
        return literal(parameter.text, type: type)
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
        case (.integer, .int), (.integer, .double), (.double, .double), (.integer, .float), (.double, .float),
            (.bool, .bool):
            return literal(value.text(), type: type)
        default: return nil
        }
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
