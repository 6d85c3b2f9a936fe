import IR
import SwiftSyntax

extension Lowering {
    func declareCases(_ syntax: EnumDeclSyntax, of id: Int) {
        guard let user = state.scope.userTypes[id] else { return }
        let outer = context
        context.selfType = user.type.opened
        defer { context = outer }
        var nextRaw = 0
        for member in syntax.memberBlock.members.nodes {
            guard let declaration = member.decl.as(EnumCaseDeclSyntax.self) else { continue }
            for element in declaration.elements.nodes {
                let name = element.name.tokenText
                let range = element.name.span
                if state.scope.userTypes[id]?.members[name] != nil {
                    error("invalid redeclaration of '\(name)'", at: range)
                    continue
                }
                var defaults: [Int: FunctionID] = [:]
                let parameters = element.parameterClause?.parameters.nodes ?? []
                let payload = parameters.enumerated().map { index, parameter in
                    let payloadType = type(parameter.type)
                    if let initial = parameter.defaultValue {
                        defaults[index] = generator(
                            initial.value, type: payloadType, name: "default of \(name)", purpose: .defaultArgument)
                    }
                    return Type.TupleElement(
                        label: parameter.firstName.flatMap { $0.text == "_" ? nil : $0.tokenText },
                        type: payloadType.closed)
                }
                var made = UserType.EnumerationCase(name: name, payload: payload, defaults: defaults)
                if let raw = user.rawType {
                    made.rawValue = rawValue(element, raw, name: name, next: &nextRaw, at: range)
                    checkUnique(made.rawValue, in: id, at: element.rawValue?.value.span ?? range)
                } else if let value = element.rawValue {
                    error(
                        "enum case cannot have a raw value if the enum does not have a raw type", at: value.span)
                }
                let index = state.scope.userTypes[id]?.cases.count ?? 0
                state.scope.userTypes[id]?.cases.append(made)
                state.scope.userTypes[id]?.members[name, default: []].append(.enumerationCase(index))
            }
        }
        checkRecursion(id, syntax)
        if let raw = user.rawType { addRawValueMembers(id, raw, at: syntax.name.span) }
        if user.conformances.contains("CaseIterable") { addAllCases(id, at: syntax.name.span) }
    }

    /// A value cannot hold another of its own type in place.
    private func checkRecursion(_ id: Int, _ syntax: EnumDeclSyntax) {
        guard !has(.indirect, syntax.modifiers), let user = state.scope.userTypes[id] else { return }
        func holds(_ type: Type) -> Bool {
            switch type {
            case .nominal(let nominal): return nominal.id == .user(id)
            case .optional(let wrapped): return holds(wrapped)
            case .tuple(let parts): return parts.contains { holds($0.type) }
            default: return false
            }
        }
        let direct = syntax.memberBlock.members.nodes.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
            .filter { !has(.indirect, $0.modifiers) }.flatMap { $0.elements.nodes.map(\.name.tokenText) }
        let isRecursive = user.cases.contains { item in
            direct.contains(item.name) && item.payload.contains { holds($0.type) }
        }
        if isRecursive { error("recursive enum '\(user.nominal.name)' is not marked 'indirect'", at: syntax.name.span) }
    }

    private func checkUnique(_ value: Expression?, in id: Int, at range: SourceRange) {
        guard let key = value?.rawKey else { return }
        if state.scope.userTypes[id]?.cases.contains(where: { $0.rawValue?.rawKey == key }) == true {
            error("raw value for enum case is not unique", at: range)
        }
    }

    private func rawValue(
        _ element: EnumCaseElementSyntax, _ raw: Type, name: String, next: inout Int, at range: SourceRange
    ) -> Expression {
        guard let written = element.rawValue?.value else {
            switch raw {
            case .int, .sized:
                defer { next &+= 1 }
                return Expression(.integer(next), type: raw, range: range)
            case .string: return Expression(.string(name), type: .string, range: range)
            default:
                error("enum case must declare a raw value when the preceding raw value is not an integer", at: range)
                return failed(range)
            }
        }
        let value = expression(written, expecting: raw)
        if !value.type.isError, value.type != raw {
            error("cannot convert value of type '\(value.type)' to raw type '\(raw)'", at: written.span)
            return failed(range)
        }
        if case .integer(let number) = value.kind { next = number &+ 1 }
        return value
    }

    /// `rawValue` and `init?(rawValue:)`.
    private func addRawValueMembers(_ id: Int, _ raw: Type, at range: SourceRange) {
        guard let user = state.scope.userTypes[id] else { return }
        let getter = FunctionEntry(
            id: newFunctionID(), name: "rawValue", kind: .accessor, signature: Signature(parameters: [], result: raw),
            range: range)
        let selfLocal = LocalVariable(
            id: LocalID(index: 0), name: "self", type: user.type, isMutable: false, range: range)
        let selfValue = Expression(.variable(.local(selfLocal.id)), type: user.type, range: range)
        let cases = user.cases.enumerated().map { index, item in
            SwitchCase(
                patterns: [
                    (.enumerationCase(user.nominal.id, caseIndex: index, item.payload.map { _ in .wildcard }), nil)
                ],
                body: [Statement(.return(item.rawValue ?? failed(range)), range: range)])
        }
        state.functions.append(
            Function(
                id: getter.id, name: "rawValue", parameters: [selfLocal], result: raw, isThrowing: false,
                locals: [selfLocal], body: [Statement(.switch(selfValue, cases), range: range)], range: range))
        state.scope.userTypes[id]?.members["rawValue", default: []].append(.computed(getter: getter, isSettable: false))

        let result = Type.optional(user.type)
        let maker = FunctionEntry(
            id: newFunctionID(), name: "init", kind: .initializer,
            signature: Signature(
                parameters: [.init(label: "rawValue", name: "rawValue", type: raw)], result: result), range: range,
            isFailable: true)
        let parameter = LocalVariable(
            id: LocalID(index: 0), name: "rawValue", type: raw, isMutable: false, range: range)
        let given = Expression(.variable(.local(parameter.id)), type: raw, range: range)
        var body: [Statement] = []
        for (index, item) in user.cases.enumerated() {
            guard let value = item.rawValue, !value.type.isError, let test = equality(given, value, at: range) else {
                continue
            }
            let made = Expression(
                .enumerationValue(user.nominal.id, caseIndex: index, payload: []), type: user.type, range: range)
            let wrapped = Expression(.convert(.wrapOptional, made), type: result, range: range)
            body.append(
                Statement(
                    .if([.boolean(test)], then: [Statement(.return(wrapped), range: range)], else: []), range: range))
        }
        body.append(Statement(.return(Expression(.none, type: result, range: range)), range: range))
        state.functions.append(
            Function(
                id: maker.id, name: "init(rawValue:)", parameters: [parameter], result: result, isThrowing: false,
                locals: [parameter], body: body, range: range))
        state.scope.userTypes[id]?.initializers.append(maker)
    }

    private func addAllCases(_ id: Int, at range: SourceRange) {
        guard let user = state.scope.userTypes[id] else { return }
        if let first = user.cases.first(where: { !$0.payload.isEmpty }) {
            error(
                "type '\(user.nominal.name)' does not conform to protocol 'CaseIterable'", at: range,
                notes: [Diagnostic(.note, "case '\(first.name)' has values", at: range)])
            return
        }
        let entry = FunctionEntry(
            id: newFunctionID(), name: "allCases", kind: .accessor,
            signature: Signature(parameters: [], result: .array(user.type)), range: range)
        let values = user.cases.indices.map { index in
            Expression(.enumerationValue(user.nominal.id, caseIndex: index, payload: []), type: user.type, range: range)
        }
        let all = Expression(.array(values), type: .array(user.type), range: range)
        state.functions.append(
            Function(
                id: entry.id, name: "allCases", parameters: [], result: .array(user.type), isThrowing: false,
                locals: [],
                body: [Statement(.return(all), range: range)], range: range))
        state.scope.userTypes[id]?.members["allCases", default: []].append(.staticComputed(entry, isSettable: false))
    }
}

extension Expression {
    /// A literal as text, to compare raw values.
    fileprivate var rawKey: String? {
        switch kind {
        case .integer(let value): return "\(value)"
        case .double(let value): return "\(value)"
        case .float(let value): return "\(value)"
        case .string(let value): return "s" + value
        case .character(let value): return "s" + String(value)
        default: return nil
        }
    }
}
