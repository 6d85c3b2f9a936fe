import IR
import SwiftSyntax

/// Key paths. As a value one is a struct of the prelude that holds two closures, to get and to set; where a function is
/// expected, it is the closure that gets.
extension Lowering {
    /// The kinds, each of which can stand for those before it.
    static let keyPathKinds = ["KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath"]

    /// The place of a key path's type among the kinds; nil for other types.
    func keyPathRank(_ nominal: Type.NominalType) -> Int? {
        guard nominal.arguments.count == 2, case .user(let id) = nominal.id, id < state.scope.firstOwnType else {
            return nil
        }
        return Self.keyPathKinds.firstIndex(of: nominal.name)
    }

    /// The words for a key path where another kind of it or one of other types is expected.
    func keyPathMismatch(_ have: Type, _ want: Type) -> String? {
        guard let own = have.nominalType, let wanted = want.nominalType, keyPathRank(own) != nil,
            keyPathRank(wanted) != nil
        else { return nil }
        if own.arguments == wanted.arguments {
            return "cannot convert key path type '\(have)' to contextual type '\(want)'"
        }
        var shown = wanted
        shown.arguments = own.arguments
        return "cannot assign value of type '\(Type.nominal(shown))' to type '\(want)'"
    }

    func keyPathExpression(_ syntax: KeyPathExprSyntax, expecting: Type?) -> Expression {
        let range = syntax.span
        var root: Type?
        if let written = syntax.root {
            let whole = keyPathRoot(syntax, type(written))
            if whole.root.isError { return failed(range) }
            root = whole.root
        }
        if let wanted = expecting?.functionType, wanted.parameters.count == 1 {
            let parameter = wanted.parameters[0]
            guard let own = parameter.hasHole ? root : parameter else {
                error("cannot infer key path type from context; consider explicitly specifying a root type", at: range)
                return failed(range)
            }
            return getter(syntax, own, result: wanted.result.hasHole ? nil : wanted.result) ?? failed(range)
        }
        if root == nil, let nominal = expecting?.unwrapped.nominalType, keyPathRank(nominal) != nil,
            !nominal.arguments[0].hasHole
        {
            root = nominal.arguments[0]
        }
        guard let root else {
            error("cannot infer key path type from context; consider explicitly specifying a root type", at: range)
            return failed(range)
        }
        guard let getter = getter(syntax, root, result: nil), case .function(let type) = getter.type else {
            return failed(range)
        }
        let setting = setter(syntax, root, type.result)
        let setterType = Type.function(
            .init(parameters: [root, type.result], inoutParameters: [0], result: .void))
        let kind = setting == nil ? 0 : setting?.isReference == true ? 2 : 1
        guard case .nominal(var nominal)? = state.scope.types[Self.keyPathKinds[kind]] else { return failed(range) }
        nominal.arguments = [root, type.result]
        usesGenerics = true
        let optional = Type.optional(setterType)
        let set =
            setting.map { Expression(.convert(.wrapOptional, $0.function), type: optional, range: range) }
            ?? Expression(.none, type: optional, range: range)
        return Expression(
            .construct(nominal.id, [getter, set, written(syntax)]), type: .nominal(nominal), range: range)
    }

    /// `\Outer.Inner.name`: the first components may be types in the type that is written first.
    private func keyPathRoot(_ syntax: KeyPathExprSyntax, _ outer: Type) -> (root: Type, typeNames: Int) {
        var (root, count) = (outer, 0)
        for component in syntax.components {
            guard !root.isError, case .property(let property) = component.component,
                let nested = nestedType(property.declName.baseName.tokenText, in: root)
            else { break }
            (root, count) = (nested, count + 1)
        }
        return (root, count)
    }

    /// The components that are no part of the name of the root.
    private func steps(_ syntax: KeyPathExprSyntax) -> ArraySlice<KeyPathComponentSyntax> {
        let components = syntax.components.nodes
        guard components.count > 1, let written = syntax.root else { return components[...] }
        return components.dropFirst(keyPathRoot(syntax, type(written)).typeNames)
    }

    /// What two key paths are compared by, and what is shown of one: `.name[3].count`.
    private func written(_ syntax: KeyPathExprSyntax) -> Expression {
        var segments: [Expression.Segment] = []
        for component in steps(syntax) {
            if let dot = component.period { segments.append(.text(dot.text)) }
            guard case .subscript(let indices) = component.component else {
                segments.append(.text(component.component.written))
                continue
            }
            for argument in indices.arguments {
                segments.append(.text("["))
                if let value = attempt({ expression(argument.expression) }) { segments.append(.value(value)) }
                segments.append(.text("]"))
            }
        }
        return Expression(.interpolation(segments), type: .string, range: syntax.span)
    }

    /// `{ $0.name.count }`
    private func getter(_ syntax: KeyPathExprSyntax, _ root: Type, result: Type?) -> Expression? {
        let range = syntax.span
        pushContext(FunctionContext(kind: .closure, result: nil, isThrowing: false))
        defer { popContext() }
        let start = state.locals.count
        let parameter = newLocal("$0", root, isMutable: false, at: range, isHidden: true)
        guard var value = follow(syntax, from: read(parameter, at: range))?.value else { return nil }
        if let result {
            value = coerce(value, to: result, for: .closureResult)
            if value.type.isError { return nil }
        }
        let function = Function(
            id: nil, name: "key path", parameters: [localVariable(parameter)], result: value.type, isThrowing: false,
            locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start),
            body: [Statement(.return(value), range: range)], range: range)
        return Expression(
            .closure(function), type: .function(.init(parameters: [root], result: value.type)), range: range)
    }

    /// `{ (root: inout Root, value: Value) in root.name.count = value }`; nil if that cannot be set.
    private func setter(
        _ syntax: KeyPathExprSyntax, _ root: Type, _ type: Type
    ) -> (function: Expression, isReference: Bool)? {
        let range = syntax.span
        return attempt { () -> (function: Expression, isReference: Bool)? in
            pushContext(FunctionContext(kind: .closure, result: .void, isThrowing: false))
            defer { popContext() }
            let start = state.locals.count
            let target = newLocal("$0", root, isMutable: true, at: range, isHidden: true)
            let value = newLocal("$1", type, isMutable: false, at: range, isHidden: true)
            guard let end = follow(syntax, from: read(target, at: range)), !end.isChained,
                let place = place(end.value, for: .assignment, at: range), place.isPlace
            else { return nil }
            let assign = Statement(.assign(place, read(value, at: range)), range: range)
            let function = Function(
                id: nil, name: "key path", parameters: [localVariable(target), localVariable(value)],
                inoutParameters: [0], result: .void, isThrowing: false,
                locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start), body: [assign], range: range)
            let type = Type.FunctionType(parameters: [root, type], inoutParameters: [0], result: .void)
            return (Expression(.closure(function), type: .function(type), range: range), end.passesClass)
        }
    }

    /// What the components lead to, whether an optional was chained on the way, and whether an instance of a class was
    /// passed.
    private func follow(
        _ syntax: KeyPathExprSyntax, from start: Expression
    ) -> (value: Expression, isChained: Bool, passesClass: Bool)? {
        var value = start
        var links: [ChainLink] = []
        var passesClass = false
        for component in steps(syntax) {
            let range = component.span
            switch component.component {
            case .property(let property):
                let name = property.declName.baseName.tokenText
                if name == "self" { continue }
                if value.type.nominalType?.kind == .classType { passesClass = true }
                guard case .value(let next)? = instanceMember(name, of: value, at: range) else {
                    error("value of type '\(value.type)' has no member '\(name)'", at: property.declName.span)
                    return nil
                }
                checkAccess(to: name, of: value.type, at: property.declName.span)
                value = next
            case .subscript(let indices):
                if value.type.nominalType?.kind == .classType { passesClass = true }
                let candidates = subscripts(of: value)
                guard !candidates.isEmpty else {
                    error("value of type '\(value.type)' has no subscripts", at: range)
                    return nil
                }
                value = resolveCall(
                    candidates, callArguments(indices.arguments), name: "subscript", expecting: nil, at: range)
            case .optional(let mark):
                guard case .optional(let wrapped) = value.type else {
                    error("cannot use optional chaining on non-optional value of type '\(value.type)'", at: range)
                    return nil
                }
                if mark.questionOrExclamationMark.tokenKind == .exclamationMark {
                    value = Expression(.forceUnwrap(value), type: wrapped, range: range)
                } else {
                    let bound = newLocal("$chain", wrapped, isMutable: false, at: range, isHidden: true)
                    links.append(ChainLink(base: value, bound: bound))
                    value = read(bound, at: range)
                }
            default:
                unsupported("this key path is", instead: "write a closure such as { $0.name }", at: range)
                return nil
            }
            if value.type.isError { return nil }
        }
        for link in links.reversed() {
            let type = value.type.isOptional ? value.type : .optional(value.type)
            value = Expression(
                .optionalChain(base: link.base, bound: link.bound, body: value), type: type, range: value.range)
        }
        return (value, !links.isEmpty, passesClass)
    }

    /// `value[keyPath: path]`; nil if the type has a subscript of its own with that label.
    func keyPathSubscript(of base: Expression, _ argument: CallArgument, at range: SourceRange) -> Expression? {
        guard let info = state.scope.generics.protocols["_Rooted"],
            case .nominal(var wanted)? = state.scope.types[Self.keyPathKinds[0]],
            !subscripts(of: base).contains(where: { $0.signature.parameters.first?.label == "keyPath" })
        else { return nil }
        wanted.arguments = [base.type, .hole]
        let path = operatorExpression(argument.value, expecting: .nominal(wanted))
        if path.type.isError { return failed(range) }
        for entry in info.extensionSubscripts {
            guard let candidate = bound(entry.getter, to: base.type),
                let parameter = candidate.signature.parameters.first?.type.nominalType,
                let rank = keyPathRank(parameter), rank == path.type.nominalType.flatMap({ keyPathRank($0) }),
                unify(candidate.signature.parameters[0].type, path.type, in: candidate) != nil
            else { continue }
            candidate.receiver = base
            return emit(candidate, [.value(path)], candidate.bindings, at: range)
        }
        reportMismatch(path, .nominal(wanted), .argument)
        return failed(range)
    }
}

extension Place {
    /// Whether assigning to it changes something that lasts.
    var isPlace: Bool {
        if case .value = self { return false }
        return true
    }
}
