import IR

/// The steps from one type to another, and how far that is: overloads with shorter ways win.
struct ConversionPath {
    var steps: [(conversion: Conversion, type: Type)] = []
    var cost = 0
}

extension Lowering {
    /// How a value of type `from` becomes one of type `to` without being asked; nil if it does not.
    func conversion(from: Type, to: Type) -> ConversionPath? {
        if from == to { return ConversionPath() }
        switch (from, to) {
        case (.error, _), (_, .error): return ConversionPath()
        case (.never, _): return ConversionPath(steps: [(.reinterpret, to)], cost: 1)
        case (_, .parameter(index: -1, _)): return ConversionPath()
        case (.optional(let inner), .optional(let outer)):
            if let path = conversion(from: inner, to: outer) {
                return wrap(path, into: Conversion.wrapped) { .optional($0) }
            }
            return nil
        case (_, .optional(let wrapped)):
            guard var path = conversion(from: from, to: wrapped) else { return nil }
            path.steps.append((.wrapOptional, to))
            path.cost += 10
            return path
        case (_, .any): return ConversionPath(steps: [(.toAny, .any)], cost: 40)
        case (.array(let inner), .array(let outer)):
            return conversion(from: inner, to: outer).flatMap { wrap($0, into: Conversion.elements) { .array($0) } }
        case (.function(let inner), .function(let outer))
        where inner.parameters.count > 1 && outer.parameters.count == 1:
            guard case .tuple(let parts) = outer.parameters[0], inner.inoutParameters.isEmpty,
                outer.inoutParameters.isEmpty
            else { return nil }
            var apart = outer
            apart.parameters = parts.map(\.type)
            guard conversion(from: from, to: .function(apart)) != nil else { return nil }
            return ConversionPath(steps: [(.function, to)], cost: 6)
        case (.function(let inner), .function(let outer)):
            guard inner.parameters.count == outer.parameters.count, inner.inoutParameters == outer.inoutParameters,
                !inner.isThrowing || outer.isThrowing
            else { return nil }
            let isSame = zip(inner.parameters, outer.parameters).allSatisfy { $0 == $1 || $1.isHole }
            if isSame, inner.result == outer.result || outer.result.isHole {
                return ConversionPath(steps: [(.reinterpret, to)], cost: 1)
            }
            guard inner.inoutParameters.isEmpty, !to.hasHole, !from.hasHole,
                zip(inner.parameters, outer.parameters).allSatisfy({ conversion(from: $1, to: $0) != nil }),
                inner.result == outer.result
                    || outer.result != .void && conversion(from: inner.result, to: outer.result) != nil
            else { return nil }
            return ConversionPath(steps: [(.function, to)], cost: 5)
        case (.tuple(let inner), .tuple(let outer)):
            guard inner.count == outer.count else { return nil }
            for (have, want) in zip(inner, outer) {
                if let a = have.label, let b = want.label, a != b { return nil }
                if have.type != want.type, !want.type.isHole { return nil }
            }
            return ConversionPath(steps: [(.reinterpret, to)], cost: 1)
        case (.metatype(let inner), .metatype(let outer)):
            guard outer == .any || outer.nominalType?.kind == .protocolType || isSubclass(inner, of: outer),
                outer == .any || conversion(from: inner, to: outer) != nil
            else { return nil }
            return ConversionPath(steps: [(.reinterpret, to)], cost: 3)
        case (.parameter, .nominal(let nominal)) where nominal.kind == .classType:
            guard let superclass = genericParameter(from)?.superclass, conversion(from: superclass, to: to) != nil
            else { return nil }
            return ConversionPath(steps: [(.reinterpret, to)], cost: 2)
        case (.nominal(let inner), .nominal(let outer))
        where inner.arguments == outer.arguments && isKeyPath(inner, usableAs: outer):
            return ConversionPath(steps: [(.reinterpret, to)], cost: 2)
        case (.nominal(let inner), .nominal(let outer)) where inner.kind == .classType && outer.kind == .classType:
            guard isSubclass(from, of: to) else { return nil }
            return ConversionPath(steps: [(.reinterpret, to)], cost: 2)
        case (.dictionary(let key, let inner), .dictionary(let otherKey, let outer)) where key == otherKey:
            guard let path = conversion(from: inner, to: outer),
                path.steps.allSatisfy({ $0.conversion == .reinterpret })
            else { return nil }
            return ConversionPath(steps: [(.reinterpret, to)], cost: path.cost)
        case (_, .nominal(let nominal)) where nominal.kind == .protocolType:
            guard conforms(from, to: protocolName(of: nominal)), hasAssociatedTypes(from, of: nominal) else {
                return nil
            }
            if case .library = nominal.id, let wanted = nominal.arguments.first {
                guard let element = elementType(of: from), isSame(element, wanted) || wanted.isHole else { return nil }
            }
            return ConversionPath(steps: [(.toProtocol, to)], cost: 20)
        default: return nil
        }
    }

    /// Whether two types of elements are the same; labels of tuples do not count.
    private func isSame(_ first: Type, _ second: Type) -> Bool {
        if case .tuple(let parts) = first, case .tuple(let others) = second {
            return parts.map(\.type) == others.map(\.type)
        }
        return first == second
    }

    /// Whether the associated types of a value are those that `any P<Int>` says.
    private func hasAssociatedTypes(_ type: Type, of nominal: Type.NominalType) -> Bool {
        guard !nominal.arguments.isEmpty, let info = state.scope.generics.protocols[protocolName(of: nominal)] else {
            return true
        }
        return zip(info.primary, nominal.arguments).allSatisfy { dependentType(type, $0) == $1 }
    }

    private func wrap(
        _ path: ConversionPath, into make: (Conversion) -> Conversion, _ type: (Type) -> Type
    ) -> ConversionPath? {
        if path.steps.contains(where: { $0.conversion == .function }) { return nil }
        return ConversionPath(
            steps: path.steps.map {
                ($0.conversion == .reinterpret ? .reinterpret : make($0.conversion), type($0.type))
            }, cost: path.cost)
    }

    /// The expression as a `type`, if it can be one.
    func converted(_ expression: Expression, to type: Type) -> Expression? {
        if expression.type == type { return expression }
        guard let path = conversion(from: expression.type, to: type) else {
            return implicitlyUnwrapped(expression).flatMap { converted($0, to: type) }
        }
        var result = expression
        for step in path.steps {
            if case .toProtocol = step.conversion, step.type.nominalType?.isUser == false, result.type.isAbstractOrUser
            {
                usesGenerics = true
            }
            if case .function = step.conversion {
                guard let function = adapting(result, to: step.type) else { return nil }
                result = function
                continue
            }
            result = Expression(.convert(step.conversion, result), type: step.type, range: expression.range)
        }
        return result
    }

    /// `{ a in f(a) }`, with conversions of what goes in and of what comes out; `{ a in f(a as! T) }` if it casts.
    func adapting(_ function: Expression, to type: Type, casts: Bool = false) -> Expression? {
        guard case .function(let inner) = function.type, case .function(let outer) = type else { return nil }
        if casts, case .closure(let written) = function.kind, written.inoutParameters.isEmpty {
            return Expression(.closure(casting(written, to: outer)), type: type, range: function.range)
        }
        let range = function.range
        let base = newLocal("$function", function.type, isMutable: false, at: range, isHidden: true)
        let declaration = Statement(.declare(.bind(.local(base), function.type), initial: function), range: range)
        state.locals[base.index].isCaptured = true
        pushContext(FunctionContext(kind: .closure, result: nil, isThrowing: outer.isThrowing))
        defer { popContext() }
        let start = state.locals.count
        let parameters = outer.parameters.enumerated().map {
            newLocal("$\($0)", $1, isMutable: false, at: range, isHidden: true)
        }
        var arguments: [Argument] = []
        var values = parameters.map { read($0, at: range) }
        if values.count == 1, inner.parameters.count > 1, case .tuple(let parts) = outer.parameters[0] {
            let whole = values[0]
            values = parts.indices.map { Expression(.tupleElement(whole, $0), type: parts[$0].type, range: range) }
        }
        for (given, wanted) in zip(values, inner.parameters) {
            if casts, given.type != wanted {
                let cast = Expression(.dynamicCast(given), type: .optional(wanted), range: range)
                arguments.append(.value(Expression(.forceUnwrap(cast), type: wanted, range: range)))
                continue
            }
            guard let value = converted(given, to: wanted) else { return nil }
            arguments.append(.value(value))
        }
        let call = Expression(
            .call(.value(read(base, at: range)), arguments, typeArguments: []), type: inner.result, range: range)
        guard let result = converted(call, to: outer.result) else { return nil }
        let made = Function(
            id: nil, name: "closure", parameters: parameters.map { localVariable($0) }, result: outer.result,
            isThrowing: inner.isThrowing, locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start),
            body: [Statement(result.type == .void ? .expression(result) : .return(result), range: range)],
            range: range)
        return Expression(
            .sequence([declaration], Expression(.closure(made), type: type, range: range)), type: type, range: range)
    }

    /// A closure that begins by casting what it is given: that spares a second one around it.
    private func casting(_ closure: Function, to outer: Type.FunctionType) -> Function {
        var closure = closure
        pushContext(FunctionContext(kind: .closure, result: nil, isThrowing: closure.isThrowing))
        defer { popContext() }
        var casts: [Statement] = []
        for (index, wanted) in outer.parameters.enumerated() where closure.parameters[index].type != wanted {
            let parameter = closure.parameters[index]
            let given = newLocal("$\(index)", wanted, isMutable: false, at: closure.range, isHidden: true)
            let cast = Expression(
                .dynamicCast(read(given, at: closure.range)), type: .optional(parameter.type), range: closure.range)
            let value = Expression(.forceUnwrap(cast), type: parameter.type, range: closure.range)
            casts.append(
                Statement(
                    .declare(.bind(.local(parameter.id), parameter.type), initial: value), range: closure.range))
            closure.parameters[index] = localVariable(given)
            closure.locals.append(localVariable(given))
        }
        closure.body = casts + closure.body
        return closure
    }
}
