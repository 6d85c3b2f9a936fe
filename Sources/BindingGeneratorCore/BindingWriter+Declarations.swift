extension BindingWriter {
    /// The declaration as the interpreter reads it and as inspection shows it.
    func declarationText(_ member: Member) -> String {
        let isStatic = member.isStatic && !isOperator(member) ? "static " : ""
        switch member.kind {
        case .function, .prefixOperator, .infixOperator:
            let discardable = member.isDiscardable ? "@discardableResult " : ""
            let mutating = member.isMutating ? "mutating " : ""
            let prefix = member.kind == .prefixOperator ? "prefix " : ""
            let name = isOperator(member) ? member.name + " " : quoted(member.name)
            let result = member.result.isVoid ? "" : " -> \(member.result)"
            return
                "\(discardable)\(isStatic)\(mutating)\(prefix)func \(name)(\(list(member)))\(effects(member))\(result)"
        case .initializer(let isFailable):
            return "init\(isFailable ? "?" : "")(\(list(member)))\(effects(member))"
        case .property(let isSettable):
            let accessors = isSettable ? "{ get set }" : member.isThrowing ? "{ get throws }" : "{ get }"
            return "\(isStatic)var \(quoted(member.name)): \(member.result) \(accessors)"
        case .subscript(let isSettable):
            return "\(isStatic)subscript(\(list(member))) -> \(member.result) { \(isSettable ? "get set" : "get") }"
        case .enumerationCase:
            // A case with a default is declared as what it is when called: a static function.
            if member.parameters.contains(where: { $0.defaultValue != nil }) {
                return "static func \(quoted(member.name))(\(list(member))) -> \(member.result)"
            }
            let payload = member.parameters.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }
            return "case \(quoted(member.name))" + (payload.isEmpty ? "" : "(\(payload.joined(separator: ", ")))")
        }
    }

    func isOperator(_ member: Member) -> Bool { member.kind == .prefixOperator || member.kind == .infixOperator }

    private func effects(_ member: Member) -> String {
        member.isThrowing ? " throws" : member.isRethrowing ? " rethrows" : ""
    }

    private func list(_ member: Member) -> String {
        let isSubscript: Bool
        if case .subscript = member.kind { isSubscript = true } else { isSubscript = false }
        return member.parameters.map { parameter in
            let name = quoted(parameter.name)
            var text: String
            if let label = parameter.label {
                text = label == parameter.name && !isSubscript ? quoted(label) : "\(quoted(label)) \(name)"
            } else {
                text = isSubscript ? name : "_ \(name)"
            }
            if let builder = parameter.builder { text = "@\(builder) \(text)" }
            text += ": \(parameter.isInout ? "inout " : "")\(parameterType(parameter))"
            if parameter.isVariadic { text += "..." }
            if let value = parameter.defaultValue { text += " = \(value)" }
            return text
        }.joined(separator: ", ")
    }

    /// An autoclosure is declared as the value it makes.
    func parameterType(_ parameter: Parameter) -> TypeReference {
        if parameter.isAutoclosure, case .function(_, _, let result) = parameter.type { return result }
        return parameter.type
    }

    func quoted(_ name: String) -> String {
        ["repeat", "as", "in", "is", "where", "default", "init", "self", "for", "func"].contains(name)
            ? "`\(name)`" : name
    }
}
