import IR

/// What is known of a callee's generic parameters, by position.
struct Bindings {
    var types: [Type?]
    /// Positions bound by nothing better than the default type of a number literal.
    var byLiteral: Set<Int> = []
    /// The parameters themselves: associated types follow from the types they belong to.
    var parameters: [GenericParameter] = []

    init(count: Int) { types = Array(repeating: nil, count: count) }

    init(_ parameters: [GenericParameter]) {
        types = Array(repeating: nil, count: parameters.count)
        self.parameters = parameters
    }

    func substitute(_ type: Type) -> Type {
        if types.isEmpty { return type }
        return type.substituting { index, name in
            // A hole keeps the parameter's name for messages.
            index < types.count && index >= 0 ? (types[index] ?? .parameter(index: -1, name: name)) : nil
        }
    }

    var isComplete: Bool { types.allSatisfy { $0 != nil && $0?.hasHole == false } }
}

extension Type {
    /// Whether a type parameter of a callee is anywhere in it.
    var isGeneric: Bool {
        switch self {
        case .parameter(let index, _): return index < Type.archetypeBase
        case .optional(let type), .array(let type), .set(let type), .range(_, let type), .metatype(let type):
            return type.isGeneric
        case .dictionary(let key, let value): return key.isGeneric || value.isGeneric
        case .tuple(let elements): return elements.contains { $0.type.isGeneric }
        case .function(let function): return function.parameters.contains { $0.isGeneric } || function.result.isGeneric
        case .nominal(let nominal): return nominal.arguments.contains { $0.isGeneric }
        case .int, .sized, .double, .float, .bool, .string, .character, .any, .never, .error: return false
        }
    }
}

extension Lowering {
    /// Binds the parameters in `pattern`, a type of the callee's signature, so that a value of type `value` fits.
    /// The answer is the cost of the fit, nil if there is none.
    func unify(_ pattern: Type, _ value: Type, _ bindings: inout Bindings, fromLiteral: Bool = false) -> Int? {
        switch (pattern, value) {
        case (.parameter(let index, _), _) where index >= 0 && index < bindings.types.count:
            return bind(index, value, &bindings, fromLiteral)
        case (_, .error): return 0
        case (_, .parameter(index: -1, _)): return 0
        case (.optional(let inner), .optional(let wrapped)): return unify(inner, wrapped, &bindings)
        case (.optional(let inner), _) where inner.isGeneric: return unify(inner, value, &bindings).map { $0 + 10 }
        case (.array(let inner), .array(let element)): return unify(inner, element, &bindings)
        case (.set(let inner), .set(let element)): return unify(inner, element, &bindings)
        case (.metatype(let inner), .metatype(let type)): return unify(inner, type, &bindings)
        case (.range(let kind, let inner), .range(let other, let bound)):
            return kind == other ? unify(inner, bound, &bindings) : nil
        case (.dictionary(let key, let item), .dictionary(let otherKey, let otherItem)):
            guard let first = unify(key, otherKey, &bindings), let second = unify(item, otherItem, &bindings) else {
                return nil
            }
            return first + second
        case (.tuple(let parts), .tuple(let others)):
            guard parts.count == others.count else { return nil }
            var cost = 0
            for (part, other) in zip(parts, others) {
                guard let one = unify(part.type, other.type, &bindings) else { return nil }
                cost += one
            }
            return cost
        case (.function(var function), .function(let other))
        where function.parameters.count == 1 && other.parameters.count > 1:
            // `zip(a, b).map(f)`: a tuple is taken apart.
            guard case .tuple(let parts) = bindings.substitute(function.parameters[0]),
                parts.count == other.parameters.count, other.inoutParameters.isEmpty
            else { return nil }
            function.parameters = parts.map(\.type)
            return unify(.function(function), value, &bindings).map { $0 + 1 }
        case (.function(let function), .function(let other)):
            guard function.parameters.count == other.parameters.count, !other.isThrowing || function.isThrowing else {
                return nil
            }
            for (part, otherPart) in zip(function.parameters, other.parameters)
            where unify(part, otherPart, &bindings) == nil { return nil }
            return unify(function.result, other.result, &bindings)
        case (.nominal(let nominal), .nominal(let other)) where nominal.id == other.id:
            guard nominal.arguments.count == other.arguments.count else { return nil }
            for (part, otherPart) in zip(nominal.arguments, other.arguments)
            where unify(part, otherPart, &bindings) == nil { return nil }
            return 0
        case (.nominal(let nominal), .nominal(let other))
        where nominal.arguments.count == 2 && other.arguments.count == 2 && isKeyPath(other, usableAs: nominal):
            for (part, otherPart) in zip(nominal.arguments, other.arguments)
            where unify(part, otherPart, &bindings) == nil { return nil }
            return 2
        case (.nominal(let nominal), _) where nominal.kind == .protocolType && nominal.arguments.count == 1:
            // `some Sequence<Element>`: any type that can be walked.
            guard conforms(value, to: protocolName(of: nominal)), let element = elementType(of: value) else {
                return nil
            }
            return unify(nominal.arguments[0], element, &bindings).map { $0 + 5 }
        default:
            if pattern.isGeneric, !pattern.hasHole { return nil }
            return conversion(from: value, to: pattern)?.cost
        }
    }

    /// As `unify`, with what is known of the candidate's generic parameters.
    func unify(_ pattern: Type, _ value: Type, in candidate: Candidate) -> Int? {
        var bindings = candidate.bindings
        // Else changing them would copy them.
        candidate.bindings = Bindings(count: 0)
        defer { candidate.bindings = bindings }
        return unify(pattern, value, &bindings)
    }

    func isKeyPath(_ nominal: Type.NominalType, usableAs other: Type.NominalType) -> Bool {
        guard let have = keyPathRank(nominal), let want = keyPathRank(other) else { return false }
        return have >= want
    }

    private func bind(_ index: Int, _ value: Type, _ bindings: inout Bindings, _ fromLiteral: Bool) -> Int? {
        let before = bindings.types[index]
        guard let cost = bindOnly(index, value, &bindings, fromLiteral) else { return nil }
        if bindings.types[index] != before, !bindings.parameters.isEmpty { derive(from: index, &bindings) }
        return cost
    }

    private func bindOnly(_ index: Int, _ value: Type, _ bindings: inout Bindings, _ fromLiteral: Bool) -> Int? {
        guard let bound = bindings.types[index], !bound.hasHole else {
            bindings.types[index] = value
            if fromLiteral { bindings.byLiteral.insert(index) }
            return 0
        }
        if bound == value {
            if !fromLiteral { bindings.byLiteral.remove(index) }
            return 0
        }
        if bindings.byLiteral.contains(index), value.isNumber, bound == .int || !fromLiteral {
            // A number literal takes the type of its companion.
            if bound == .double && value == .int && !fromLiteral { return nil }
            bindings.types[index] = value
            if !fromLiteral { bindings.byLiteral.remove(index) }
            return 1
        }
        if fromLiteral, value == .int, bound.isNumber { return 1 }
        if let path = conversion(from: value, to: bound) { return path.cost }
        if let path = conversion(from: bound, to: value) {
            bindings.types[index] = value
            return path.cost
        }
        return nil
    }

    /// The one type that values of both types can be; nil if they have none but `Any`.
    func join(_ first: Type, _ second: Type) -> Type? {
        if conversion(from: second, to: first) != nil { return first }
        if conversion(from: first, to: second) != nil { return second }
        return commonSuperclass(first, second)
    }
}
