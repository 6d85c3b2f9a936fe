import IR
import SwiftSyntax

/// Types as values: `Int.self`, `type(of:)`, and what is called on them.
extension Lowering {
    /// `Int.self`.
    func typeValue(_ type: Type, at range: SourceRange) -> Expression {
        if type.isError { return failed(range) }
        return Expression(.metatype, type: .metatype(type), range: range)
    }

    /// `type(of: x)`, unless a cell has a function of this name.
    func typeOfValue(_ call: FunctionCallExprSyntax, _ arguments: [CallArgument]) -> Expression? {
        guard let callee = call.calledExpression.as(DeclReferenceExprSyntax.self), callee.baseName.text == "type",
            arguments.count == 1, arguments[0].label == "of", state.scope.functions["type"] == nil
        else { return nil }
        let range = call.span
        let value = operatorExpression(arguments[0].value, expecting: nil)
        if value.type.isError { return failed(range) }
        return Expression(.dynamicType(value), type: .metatype(value.type), range: range)
    }

    /// A member of a metatype that is no type's name.
    func metatypeMember(_ name: String, of base: Expression, _ type: Type, at range: SourceRange) -> Reference? {
        if case .tuple = base.kind { return staticMember(name, of: type, at: range) }
        if case .metatype = base.kind, type.nominalType?.kind != .protocolType {
            return staticMember(name, of: type, at: range)
        }
        let isClass = type.nominalType?.kind == .classType
        if name == "init", isClass {
            let isFinal = userType(type)?.isFinal == true
            let instance = Expression(.allocateDynamic(base), type: type, range: range)
            let candidates = initializers(of: type, receiver: instance, isDirect: false).filter { candidate in
                guard case .function(let entry) = candidate.target else { return true }
                return entry.isRequired || isFinal
            }
            guard !candidates.isEmpty else {
                error(
                    "constructing an object of class type '\(type)' with a metatype value must use a 'required' "
                        + "initializer", at: range)
                return nil
            }
            return .functions(candidates)
        }
        guard let found = staticMember(name, of: type, at: range) else { return nil }
        guard isClass || isAbstract(type) else { return found }
        switch found {
        case .functions(let candidates):
            return .functions(
                candidates.map { candidate in
                    guard isDecidedByMetatype(candidate) else { return candidate }
                    let copy = candidate.copy()
                    copy.metatype = base
                    return copy
                })
        case .value(let value):
            guard case .call(.function(let id), var arguments, let typeArguments) = value.kind else { return found }
            var result = value
            if isAbstract(type) {
                guard state.scope.generics.requirements[id] != nil else { return found }
                arguments.insert(.value(base), at: 0)
                result.kind = .call(.function(id), arguments, typeArguments: typeArguments)
            } else if typeArguments.isEmpty {
                result = classCall(id, on: base, [], value.type, isThrowing: false, at: range)
            }
            return .value(result)
        case .type: return found
        }
    }

    /// In a class method `Self` may be a class below, which only the caller knows.
    func refuseSelf(_ callee: ExprSyntax, _ type: Type) {
        guard isClassSelf(callee), isOpenClass(type) else { return }
        unsupported("making a 'Self' in a class method is", instead: "write the name of the class", at: callee.span)
    }

    /// A member of `self` in a class method, which is taken from the class that the method stands in: one that a class
    /// below overrides would be another there.
    func refuseOverridden(_ name: String, of type: Type, at range: SourceRange) {
        guard context.isStatic, isOpenClass(type), let user = userType(type) else { return }
        for member in members(named: name, of: user) {
            let entry: FunctionEntry
            switch member {
            case .staticMethod(let method): entry = method
            case .staticComputed(let getter, _): entry = getter
            case .field, .computed, .method, .staticVariable, .staticSubscript, .enumerationCase: continue
            }
            guard !entry.isFinal else { continue }
            state.scope.userTypes[user.nominal.userID]?.calledOnClass.insert(entry.id)
            guard isOverridden(entry.id) else { continue }
            return unsupported(
                "'\(name)' of 'self' in a class method, where a class below overrides it, is",
                instead: "say of which class it is, such as '\(type).\(name)'", at: range)
        }
    }

    func isClassSelf(_ syntax: ExprSyntax) -> Bool {
        guard let reference = syntax.as(DeclReferenceExprSyntax.self), context.isStatic else { return false }
        return [.keyword(.Self), .keyword(.self)].contains(reference.baseName.tokenKind)
    }

    private func isOpenClass(_ type: Type) -> Bool {
        type.nominalType?.kind == .classType && userType(type)?.isFinal == false
    }

    /// `Self` in an instance method, where the value may be of a class below or in an existential.
    func dynamicSelf(_ syntax: ExprSyntax) -> Expression? {
        guard !context.isStatic, let type = context.selfType, let local = context.selfVariable,
            context.kind != .initializer,
            let reference = syntax.as(DeclReferenceExprSyntax.self), reference.baseName.tokenKind == .keyword(.Self),
            type.archetypePosition != nil
                || type.nominalType?.kind == .classType && userType(type)?.isFinal == false
        else { return nil }
        let range = syntax.span
        return Expression(.dynamicType(readSelf(local, at: range)), type: .metatype(type), range: range)
    }

    private func isDecidedByMetatype(_ candidate: Candidate) -> Bool {
        guard case .function(let entry) = candidate.target else { return false }
        if state.scope.generics.requirements[entry.id] != nil { return true }
        return entry.kind == .staticMethod && !entry.isFinal && entry.signature.genericParameters.isEmpty
    }

    /// A call of a class method, of the implementation that the class in a metatype has.
    func classCall(
        _ entry: FunctionEntry, on metatype: Expression, _ arguments: [Argument], _ type: Type, at range: SourceRange
    ) -> Expression {
        classCall(
            entry.id, on: metatype, arguments, type,
            isThrowing: entry.signature.isThrowing || entry.signature.isRethrowing, at: range)
    }

    private func classCall(
        _ id: FunctionID, on metatype: Expression, _ arguments: [Argument], _ type: Type, isThrowing: Bool,
        at range: SourceRange
    ) -> Expression {
        var inoutParameters: Set<Int> = []
        let parameters = arguments.enumerated().map { index, argument -> Type in
            switch argument {
            case .value(let value): return value.type
            case .inout(let place):
                inoutParameters.insert(index)
                return place.type
            case .absent: return .error
            }
        }
        let function = Type.function(
            .init(parameters: parameters, inoutParameters: inoutParameters, result: type, isThrowing: isThrowing))
        let callee = Expression(.classMember(id, metatype), type: function, range: range)
        return Expression(.call(.value(callee), arguments, typeArguments: []), type: type, range: range)
    }

    /// `a == b` of two metatypes.
    func metatypeComparison(
        _ name: String, _ first: Expression, _ second: Expression, at range: SourceRange
    ) -> Expression? {
        guard name == "==" || name == "!=", case .metatype = first.type, case .metatype = second.type,
            let id = operators.infix(name, .int, .int)
        else { return nil }
        return Expression(
            .call(.library(id), [first, second].map { .value(identity(of: $0)) }, typeArguments: []), type: .bool,
            range: range)
    }

    private func identity(of value: Expression) -> Expression {
        Expression(.convert(.identity, value), type: .int, range: value.range)
    }

    /// `ObjectIdentifier(x)`.
    func objectIdentifier(_ type: Type, _ arguments: [CallArgument], at range: SourceRange) -> Expression? {
        guard let nominal = type.nominalType, nominal.name == "ObjectIdentifier", case .user(let id) = nominal.id,
            id < state.scope.firstOwnType, arguments.count == 1, arguments[0].label == nil
        else { return nil }
        let value = operatorExpression(arguments[0].value, expecting: nil)
        if value.type.isError { return failed(range) }
        var isMetatype = false
        if case .metatype = value.type { isMetatype = true }
        guard isMetatype || isClassBound(value.type) else {
            error(
                "argument type '\(value.type)' expected to be an instance of a class or class-constrained type",
                at: value.range)
            return failed(range)
        }
        usesGenerics = true
        return Expression(.construct(nominal.id, [identity(of: value)]), type: type, range: range)
    }
}

extension ExprSyntax {
    /// `Int.self`.
    var isTypeValue: Bool {
        self.as(MemberAccessExprSyntax.self)?.declName.baseName.tokenKind == .keyword(.self)
    }
}
