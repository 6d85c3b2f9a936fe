import IR
import SwiftSyntax

/// Why something is written to, for the words when it cannot be.
enum PlaceUse {
    case assignment, mutatingOperator, inoutArgument, mutatingMember

    func message(_ reason: String, isProperty: Bool, isSubscript: Bool) -> String {
        switch self {
        case .assignment:
            let target = isSubscript ? "through subscript" : isProperty ? "to property" : "to value"
            return "cannot assign \(target): \(reason)"
        case .mutatingOperator: return "left side of mutating operator isn't mutable: \(reason)"
        case .inoutArgument: return "cannot pass immutable value as inout argument: \(reason)"
        case .mutatingMember: return "cannot use mutating member on immutable value: \(reason)"
        }
    }
}

extension Lowering {
    /// The place that an expression reads, to be written; nil after a diagnostic.
    func place(_ value: Expression, for use: PlaceUse) -> Place? {
        if value.type.isError { return nil }
        if let reason = immutability(of: value) {
            var isProperty = false
            var isSubscript = false
            switch value.kind {
            case .field: isProperty = true
            case .call(.library(let id), _, _):
                if case .subscript = interface[id].kind { isSubscript = true } else { isProperty = true }
            case .call: isProperty = true
            default: break
            }
            var notes: [Diagnostic] = []
            if let declaration = letDeclaration(of: value) {
                notes = [Diagnostic(.note, "change 'let' to 'var' to make it mutable", at: declaration)]
            }
            error(use.message(reason, isProperty: isProperty, isSubscript: isSubscript), at: value.range, notes: notes)
            return nil
        }
        return placeWithoutCheck(value)
    }

    func placeWithoutCheck(_ value: Expression) -> Place? {
        switch value.kind {
        case .variable(.local(let bound)) where state.chain.contains { $0.bound == bound }:
            // `a?.append(1)`: what is changed is the value in the optional, not the copy that was tested.
            guard let link = state.chain.last(where: { $0.bound == bound }) else { return nil }
            return placeWithoutCheck(link.base).map { .forceUnwrap($0, value.type) }
        case .variable(let id):
            noteMutation(of: id)
            return .variable(id, value.type)
        case .field(let base, let index): return basePlace(base).map { .field($0, index, value.type) }
        case .tupleElement(let base, let index): return basePlace(base).map { .tupleElement($0, index, value.type) }
        case .forceUnwrap(let base): return placeWithoutCheck(base).map { .forceUnwrap($0, value.type) }
        case .call(.library(let id), let arguments, let typeArguments):
            guard case .value(let base)? = arguments.first else { return .value(value) }
            switch interface[id].kind {
            case .property(isSettable: true), .subscript(isSettable: true):
                return basePlace(base).map {
                    .library(
                        id, base: $0, indices: arguments.dropFirst().compactMap(\.expression),
                        typeArguments: typeArguments, value.type)
                }
            default: return .value(value)
            }
        case .call(.function(let getter), let arguments, _):
            guard let setter = state.scope.setters[getter], case .value(let base)? = arguments.first else {
                return .value(value)
            }
            noteUse(of: setter, at: value.range)
            return basePlace(base).map {
                .computed(
                    getter: getter, setter: setter, base: $0,
                    indices: arguments.dropFirst().compactMap(\.expression), value.type)
            }
        default: return .value(value)
        }
    }

    func basePlace(_ base: Expression) -> Place? {
        base.type.hasReferenceSemantics ? .value(base) : placeWithoutCheck(base)
    }

    func noteMutation(of id: VariableID) {
        switch id {
        case .local(let local):
            touch(local)
            state.locals[local.index].isMutated = true
        case .global(let global): state.mutatedGlobals.insert(global)
        }
    }

    /// Why the value cannot be written, nil if it can.
    func immutability(of value: Expression) -> String? {
        switch value.kind {
        case .variable(.local(let local)):
            let info = state.locals[local.index]
            if info.isMutable { return nil }
            if info.name == "self" { return "'self' is immutable" }
            if info.name.hasPrefix("$chain") { return chainImmutability(local) }
            return "'\(info.name)' is a 'let' constant"
        case .variable(.global(let id)):
            guard let variable = global(id), !variable.isMutable else { return nil }
            return "'\(variable.name)' is a 'let' constant"
        case .field(let base, let index):
            if let nominal = base.type.nominalType, case .user(let id) = nominal.id,
                let field = state.scope.userTypes[id]?.fields[index], !field.isMutable
            {
                return "'\(field.name)' is a 'let' constant"
            }
            return base.type.hasReferenceSemantics ? nil : immutability(of: base)
        case .tupleElement(let base, _), .forceUnwrap(let base): return immutability(of: base)
        case .call(.library(let id), let arguments, _):
            let function = interface[id]
            guard case .value(let base)? = arguments.first, function.kind.takesSelf else {
                return value.type.hasReferenceSemantics ? nil : "'\(function.name)' returns an immutable value"
            }
            switch function.kind {
            case .property(isSettable: true), .subscript(isSettable: true):
                return base.type.hasReferenceSemantics ? nil : immutability(of: base)
            case .property: return "'\(function.name)' is a get-only property"
            case .subscript: return "subscript is get-only"
            default: return "'\(function.name)' is a function call returns immutable value"
            }
        case .call(.function(let getter), let arguments, _):
            guard state.scope.setters[getter] != nil, case .value(let base)? = arguments.first else {
                return "it is a get-only property or the result of a call"
            }
            return base.type.hasReferenceSemantics ? nil : immutability(of: base)
        case .convert(_, let inner): return immutability(of: inner)
        default:
            return value.type.hasReferenceSemantics ? nil : "it is not a variable"
        }
    }

    func chainImmutability(_ local: LocalID) -> String? {
        guard let link = state.chain.last(where: { $0.bound == local }) else { return nil }
        return immutability(of: link.base)
    }

    func letDeclaration(of value: Expression) -> SourceRange? {
        switch value.kind {
        case .variable(.local(let local)):
            let info = state.locals[local.index]
            return info.isParameter || info.name == "self" || info.isHidden ? nil : info.range
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base): return letDeclaration(of: base)
        case .variable(.global(let id)):
            // Only a variable of this cell has a place in this source.
            return state.globals.first { $0.id == id }?.range
        case .call(_, let arguments, _):
            if case .value(let base)? = arguments.first { return letDeclaration(of: base) }
            return nil
        default: return nil
        }
    }

    func global(_ id: GlobalID) -> GlobalVariable? {
        state.globals.first { $0.id == id } ?? state.scope.globals.values.first { $0.id == id }
    }
}

extension Argument {
    var expression: Expression? {
        if case .value(let value) = self { return value }
        return nil
    }
}

extension Type {
    /// Copies share their insides: classes and values behind protocols.
    var hasReferenceSemantics: Bool {
        if case .nominal(let nominal) = self { return nominal.kind == .classType || nominal.kind == .protocolType }
        return false
    }
}
