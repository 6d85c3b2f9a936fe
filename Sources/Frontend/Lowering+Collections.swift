import IR
import SwiftSyntax

extension Lowering {
    func arrayLiteral(_ literal: ArrayExprSyntax, expecting: Type?) -> Expression {
        let range = literal.span
        let elements = literal.elements.nodes.map(\.expression)
        switch expecting?.unwrapped {
        case .array(let element)? where !element.hasHole:
            let values = elements.map { expression($0, as: element, for: .element) }
            return Expression(.array(values), type: .array(element), range: range)
        case .set(let element)? where !element.hasHole:
            let values = elements.map { expression($0, as: element, for: .element) }
            return Expression(.set(values), type: .set(element), range: range)
        case .set?:
            let (values, element) = joined(elements, hint: nil, at: range)
            return Expression(.set(values), type: .set(element), range: range)
        case .array(let element)? where !elements.isEmpty:
            let (values, joinedElement) = joined(elements, hint: element, at: range)
            return Expression(.array(values), type: .array(joinedElement), range: range)
        case .nominal(let nominal)? where nominal.kind == .protocolType && nominal.arguments.count == 1:
            return arrayLiteral(literal, expecting: .array(nominal.arguments[0]))
        case .nominal(let nominal)? where nominal.kind != .protocolType:
            if Type.nominal(nominal).hasHole, !elements.isEmpty,
                let whole = literalType(
                    .nominal(nominal), "ExpressibleByArrayLiteral", "arrayLiteral",
                    { self.joined(elements, hint: nil, at: range).element })
            {
                return arrayLiteral(literal, expecting: whole)
            }
            if let made = literalInitializer(
                .nominal(nominal), protocols: ["ExpressibleByArrayLiteral"], labels: ["arrayLiteral"], at: range,
                argument: { parameter in
                    let element: Type
                    if case .array(let inner) = parameter { element = inner } else { element = parameter }
                    return Expression(
                        .array(elements.map { expression($0, as: element, for: .element) }), type: .array(element),
                        range: range)
                })
            {
                return made
            }
        default: break
        }
        if elements.isEmpty, expecting == .any { return Expression(.array([]), type: .array(.any), range: range) }
        if elements.isEmpty {
            error("empty collection literal requires an explicit type", at: range)
            return failed(range)
        }
        if expecting?.unwrapped == .any, elements.count > 1 {
            // Where anything will do, so will elements of several types.
            if let (values, element) = attempt({ self.joined(elements, hint: nil, at: range) }), !element.isError {
                return Expression(.array(values), type: .array(element), range: range)
            }
            return arrayLiteral(literal, expecting: .array(.any))
        }
        let (values, element) = joined(elements, hint: nil, at: range)
        return Expression(.array(values), type: .array(element), range: range)
    }

    /// `let s: Stack = [1, 2]`: the type that the elements of a literal make of one with open parameters.
    private func literalType(
        _ type: Type, _ name: ProtocolName, _ label: String, _ element: () -> Type
    ) -> Type? {
        guard conforms(type, to: name), let element = attempt({ element() as Type? }), !element.isError else {
            return nil
        }
        for candidate in initializers(of: type) where candidate.signature.parameters.first?.label == label {
            var bindings = candidate.bindings
            guard unify(candidate.signature.parameters[0].type, element, &bindings) != nil else { continue }
            let whole = bindings.substitute(candidate.signature.result)
            if !whole.hasHole { return whole }
        }
        return nil
    }

    /// A dictionary literal of a type of a cell that is expressible by it.
    private func dictionaryInitializer(_ pairs: [DictionaryElementSyntax], _ type: Type, at range: SourceRange)
        -> Expression?
    {
        var type = type
        if type.hasHole {
            let whole = literalType(type, "ExpressibleByDictionaryLiteral", "dictionaryLiteral") {
                .tuple([
                    .init(type: joined(pairs.map(\.key), hint: nil, at: range).element),
                    .init(type: joined(pairs.map(\.value), hint: nil, at: range).element),
                ])
            }
            guard let whole else { return nil }
            type = whole
        }
        return literalInitializer(
            type, protocols: ["ExpressibleByDictionaryLiteral"], labels: ["dictionaryLiteral"], at: range,
            argument: { parameter in
                guard case .tuple(let parts) = parameter, parts.count == 2 else { return self.failed(range) }
                let elements = pairs.map { pair in
                    Expression(
                        .tuple([
                            self.expression(pair.key, as: parts[0].type, for: .key),
                            self.expression(pair.value, as: parts[1].type, for: .dictionaryValue),
                        ]), type: parameter, range: pair.span)
                }
                return Expression(.array(elements), type: .array(parameter), range: range)
            })
    }

    /// Types the elements of a literal without a given element type: number literals take the type of their
    /// companions, and `nil` makes the others optional.
    func joined(
        _ elements: [ExprSyntax], hint: Type?, at range: SourceRange, keys: Type? = nil
    ) -> (values: [Expression], element: Type) {
        let hasNilElement = elements.contains { $0.kind == .nilLiteralExpr }
        let anyLiteral = (keys.map { "[\($0) : Any" } ?? "[Any") + (hasNilElement ? "?]" : "]")
        var element: Type?
        var hasNil = false
        var literal: NumericLiteralKind?
        var values: [Expression?] = []
        for syntax in elements {
            if syntax.kind == .nilLiteralExpr {
                hasNil = true
                values.append(nil)
                continue
            }
            if let kind = numericLiteralKind(of: syntax) {
                literal = max(literal ?? kind, kind)
                values.append(nil)
                continue
            }
            if hint == nil, syntax.isImplicitMember, elements.contains(where: { !$0.isImplicitMember }) {
                // Its companions say what it is a member of.
                values.append(nil)
                continue
            }
            let value =
                element.flatMap { known in self.attempt { self.expression(syntax, expecting: known) } }
                ?? expression(syntax, expecting: hint)
            values.append(value)
            if value.type.isError { return (values.compactMap { $0 }, .error) }
            guard let known = element else {
                element = value.type
                continue
            }
            if let common = joinNested(known, value.type) {
                element = common
            } else {
                error(
                    "heterogeneous collection literal could only be inferred to '\(anyLiteral)'; "
                        + "add explicit type annotation if this is intentional", at: range)
                return (values.compactMap { $0 }, .error)
            }
        }
        if let kind = literal {
            let natural: Type = kind == .float ? .double : .int
            if element == nil { element = natural }
            if let known = element, !isLiteral(kind, known.unwrapped),
                !known.unwrapped.isNumber || (kind == .float && known.unwrapped.isInteger)
            {
                error(
                    "heterogeneous collection literal could only be inferred to '\(anyLiteral)'; "
                        + "add explicit type annotation if this is intentional", at: range)
                return ([], .error)
            }
        }
        if hasNil, let known = element, !known.isOptional { element = .optional(known) }
        guard let element else { return ([], hint.map { $0.hasHole ? .error : $0 } ?? .error) }
        let final = zip(elements, values).map { syntax, value in
            guard let value else { return expression(syntax, as: element, for: .element) }
            if let fitting = converted(value, to: element) { return fitting }
            return expression(syntax, as: element, for: .element)
        }
        return (final, element)
    }

    /// Whether a type of a cell can be written as a number.
    private func isLiteral(_ kind: NumericLiteralKind, _ type: Type) -> Bool {
        guard type.userNominal != nil else { return false }
        return conforms(type, to: "ExpressibleByFloatLiteral")
            || (kind == .integer && conforms(type, to: "ExpressibleByIntegerLiteral"))
    }

    /// `[[1, 2], [0.5]]` is `[[Double]]`: literals inside join as well.
    func joinNested(_ first: Type, _ second: Type) -> Type? {
        if let common = join(first, second) { return common }
        if case .array(let a) = first, case .array(let b) = second { return joinNested(a, b).map { .array($0) } }
        if case .tuple(let a) = first, case .tuple(let b) = second, a.map(\.label) == b.map(\.label) {
            let parts = zip(a, b).map { joinNested($0.type, $1.type) }
            guard parts.allSatisfy({ $0 != nil }) else { return nil }
            return .tuple(zip(a, parts).map { .init(label: $0.label, type: $1 ?? .error) })
        }
        if (first == .int && second == .double) || (first == .double && second == .int) { return .double }
        return nil
    }

    func dictionaryLiteral(_ literal: DictionaryExprSyntax, expecting: Type?) -> Expression {
        let range = literal.span
        var pairs: [DictionaryElementSyntax] = []
        if case .elements(let elements) = literal.content { pairs = elements.nodes }
        if let wanted = expecting?.unwrapped, case .nominal(let nominal) = wanted, nominal.kind != .protocolType,
            conforms(wanted, to: "ExpressibleByDictionaryLiteral"),
            let made = dictionaryInitializer(pairs, wanted, at: range)
        {
            return made
        }
        var keyType: Type?
        var valueType: Type?
        if case .dictionary(let key, let value)? = expecting?.unwrapped {
            keyType = key.hasHole ? nil : key
            valueType = value.hasHole ? nil : value
        }
        guard !pairs.isEmpty || (keyType != nil && valueType != nil) else {
            error("empty collection literal requires an explicit type", at: range)
            return failed(range)
        }
        let keys: [Expression]
        let values: [Expression]
        if let known = keyType {
            keys = pairs.map { expression($0.key, as: known, for: .key) }
        } else {
            let (made, type) = joined(pairs.map(\.key), hint: nil, at: range)
            keys = made
            keyType = type
        }
        if valueType == nil, expecting?.unwrapped == .any, pairs.count > 1 {
            let joint = attempt { self.joined(pairs.map(\.value), hint: nil, at: range, keys: keyType) }
            if joint == nil { valueType = .any }
        }
        if let known = valueType {
            values = pairs.map { expression($0.value, as: known, for: .dictionaryValue) }
        } else {
            let (made, type) = joined(pairs.map(\.value), hint: nil, at: range, keys: keyType)
            values = made
            valueType = type
        }
        guard let keyType, let valueType, !keyType.isError, !valueType.isError else { return failed(range) }
        if !conforms(keyType, to: "Hashable"), !pairs.isEmpty {
            error("generic struct 'Dictionary' requires that '\(keyType)' conform to 'Hashable'", at: range)
        }
        return Expression(
            .dictionary(zip(keys, values).map { (key: $0, value: $1) }),
            type: .dictionary(key: keyType, value: valueType), range: range)
    }
}
