extension BindingWriter {
    /// The call that declares a member, with its thunk.
    func binding(of member: Member) throws -> String {
        var head = "declare(\(literal(declarationText(member)))"
        if let owner = member.owner, !isOperator(member) { head += ", in: \(literal(owner))" }
        if !member.documentation.isEmpty { head += ", documentation: \(literal(member.documentation))" }
        let lines = try thunk(of: member)
        var text = "\(head)) { call in\n" + lines.map { "    \($0)\n" }.joined() + "}"
        if let setter = try setter(of: member) {
            text += " setter: { call in\n" + setter.map { "    \($0)\n" }.joined() + "}"
        }
        return text
    }

    /// The Swift type that carries values of a type to the machine and back.
    func bridge(_ type: TypeReference) throws -> String {
        switch type {
        case .named("Any"): throw Unbindable("Any: written by hand")
        case .existential("Error"): throw Unbindable("any Error: written by hand")
        case .named(let name): return TypeResolver.languageTypes.contains(name) ? name : "Boxed<\(name)>"
        case .existential(let name): return "Boxed<any \(name)>"
        case .optional(let wrapped): return "\(try bridge(wrapped))?"
        case .array(let element): return "[\(try bridge(element))]"
        case .set(let element): return "Set<\(try bridge(element))>"
        case .dictionary(let key, let value): return "[\(try bridge(key)): \(try bridge(value))]"
        case .range(let name, let bound): return "\(name)<\(try bridge(bound))>"
        case .tuple(let elements):
            if elements.isEmpty { return "Nothing" }
            guard elements.count <= 6 else { throw Unbindable("tuple of more than six") }
            return "Tuple\(elements.count)<\(try elements.map { try bridge($0.type) }.joined(separator: ", "))>"
        case .function(let parameters, _, let result):
            guard parameters.count <= 4 else { throw Unbindable("closure with more than four parameters") }
            let list = try (parameters + [result]).map { try bridge($0) }.joined(separator: ", ")
            return "Function\(parameters.count)<\(list)>"
        }
    }

    // MARK: Getting and calling

    private func thunk(of member: Member) throws -> [String] {
        let takesSelf = member.owner != nil && !member.isStatic && !isInitializer(member) && !isOperator(member)
        var lines: [String] = []
        var arguments: [String] = []
        /// What the call changes: its position, its bridge, its name in the thunk.
        var changed: [(position: Int, bridge: String, name: String)] = []
        if takesSelf, member.isMutating { changed.append((0, try selfBridge(member), "self_")) }
        if takesSelf, !member.isMutating {
            lines.append("let self_ = try call.take(0, \(try selfBridge(member)).self)")
        }
        for (index, parameter) in member.parameters.enumerated() {
            let position = index + (takesSelf ? 1 : 0)
            let label = parameter.label.map { "\($0): " } ?? ""
            if parameter.isInout {
                changed.append((position, try bridge(parameter.type), "a\(index)"))
                arguments.append(isOperator(member) ? "a\(index)" : "\(label)&a\(index)")
            } else {
                lines.append("let a\(index) = \(try take(parameter, position))")
                arguments.append("\(label)a\(index)")
            }
        }
        let throwsOfClosure = member.isRethrowing && member.parameters.contains { $0.type.containsFunction }
        let base = takesSelf ? "self_" : member.receiver ?? member.owner ?? member.module
        var expression = application(member, on: base, arguments)
        if member.isThrowing || throwsOfClosure { expression = "try \(expression)" }
        for change in changed.reversed() {
            expression =
                "try call.mutate(\(change.position), \(change.bridge).self) { \(change.name) in \(expression) }"
        }
        if member.result.isVoid { return lines + [expression, "return call.give()"] }
        if let hook = Self.resultHooks[member.result], member.kind == .function {
            expression = "try \(hook)(\(expression))"
        }
        return lines + ["return call.give(\(relabelled(expression, member.result)), \(try bridge(member.result)).self)"]
    }

    /// Functions of `Bindings` that values of a type go through on their way into the library. A fit started by a cell
    /// is watched by the live display.
    private static let argumentHooks: [TypeReference: String] = [.array(.existential("Callback")): "watched"]

    /// The same on their way out. A fit that failed raises its failure.
    private static let resultHooks: [TypeReference: String] = [.named("History"): "settled"]

    private func take(_ parameter: Parameter, _ position: Int) throws -> String {
        let type = parameter.isVariadic ? TypeReference.array(parameter.type) : parameterType(parameter)
        if case .function(_, let isThrowing, _) = type, !isThrowing {
            throw Unbindable("closure parameter '\(parameter.name)' may not throw")
        }
        let bridge = try bridge(type)
        var text = "try call.take(\(position), \(bridge).self"
        if let value = parameter.defaultValue { text += ", default: \(value)" }
        text += ")"
        if hasLabelsInside(type) { text = "(\(text)).map { $0 }" }
        if let hook = Self.argumentHooks[type] { text = "\(hook)(\(text), call)" }
        return text
    }

    private func application(_ member: Member, on base: String, _ arguments: [String]) -> String {
        let list = arguments.joined(separator: ", ")
        switch member.kind {
        case .function:
            return member.name == "callAsFunction" ? "\(base)(\(list))" : "\(base).\(callName(member.name))(\(list))"
        case .initializer: return "\(member.owner ?? "")(\(list))"
        case .property: return "\(base).\(callName(member.name))"
        case .subscript: return "\(base)[\(list)]"
        case .prefixOperator: return "\(member.name)\(list)"
        case .infixOperator: return arguments.joined(separator: " \(member.name) ")
        case .enumerationCase:
            return "\(base).\(callName(member.name))" + (arguments.isEmpty ? "" : "(\(list))")
        }
    }

    /// After a dot only a few words need backticks.
    private func callName(_ name: String) -> String { ["init", "self", "Type"].contains(name) ? "`\(name)`" : name }

    private func isInitializer(_ member: Member) -> Bool {
        if case .initializer = member.kind { return true } else { return false }
    }

    private func selfBridge(_ member: Member) throws -> String {
        guard let owner = member.owner else { throw Unbindable("no owner") }
        return try bridge(kind(of: owner) == .protocolType ? .existential(owner) : .named(owner))
    }

    /// Labelled tuples inside arrays and optionals are not converted by the compiler.
    private func relabelled(_ expression: String, _ type: TypeReference) -> String {
        hasLabelsInside(type) ? "(\(expression)).map { $0 }" : expression
    }

    private func hasLabelsInside(_ type: TypeReference) -> Bool {
        switch type {
        case .array(.tuple(let elements)), .optional(.tuple(let elements)):
            return elements.contains { $0.label != nil }
        default: return false
        }
    }

    // MARK: Setting

    private func setter(of member: Member) throws -> [String]? {
        let isClass = member.owner.map { kind(of: $0) == .classType } ?? false
        switch member.kind {
        case .property(isSettable: true):
            let value =
                "try call.take(\(member.isStatic || member.owner == nil ? 0 : 1), \(try bridge(member.result)).self)"
            if member.isStatic || member.owner == nil {
                return [
                    "\(member.receiver ?? member.owner ?? member.module).\(member.name) = \(value)",
                    "return call.give()",
                ]
            }
            return try assignment(member, ".\(callName(member.name))", value, isClass: isClass)
        case .subscript(isSettable: true):
            let names = member.parameters.enumerated().map { index, parameter in
                (parameter.label.map { "\($0): " } ?? "") + "a\(index)"
            }
            let lines = try member.parameters.enumerated().map { index, parameter in
                "let a\(index) = \(try take(parameter, index + 1))"
            }
            let value = "try call.take(\(member.parameters.count + 1), \(try bridge(member.result)).self)"
            return lines + (try assignment(member, "[\(names.joined(separator: ", "))]", value, isClass: isClass))
        default:
            return nil
        }
    }

    private func assignment(_ member: Member, _ target: String, _ value: String, isClass: Bool) throws -> [String] {
        let bridge = try selfBridge(member)
        let store =
            isClass
            ? "try call.take(0, \(bridge).self)\(target) = value"
            : "try call.mutate(0, \(bridge).self) { $0\(target) = value }"
        return ["let value = \(value)", store, "return call.give()"]
    }
}
