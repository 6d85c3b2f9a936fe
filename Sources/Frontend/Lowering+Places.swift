import IR
import SwiftSyntax

/// Why something is written to, for the words when it cannot be.
enum PlaceUse {
    case assignment, mutatingOperator, inoutArgument, mutatingMember

    /// Without a reason the type stands for it.
    func message(_ reason: String?, _ type: Type, isProperty: Bool, isSubscript: Bool, isCall: Bool) -> String {
        guard let reason else {
            switch self {
            case .assignment: return "cannot assign to immutable expression of type '\(type)'"
            case .mutatingOperator: return "left side of mutating operator has immutable type '\(type)'"
            case .inoutArgument: return "cannot pass immutable value of type '\(type)' as inout argument"
            case .mutatingMember: return "cannot use mutating member on immutable value of type '\(type)'"
            }
        }
        switch self {
        case .assignment where isCall: return "expression is not assignable: \(reason)"
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
    func place(_ value: Expression, for use: PlaceUse, at range: SourceRange? = nil) -> Place? {
        if value.type.isError || value.isStandIn { return nil }
        if let obstacle = immutability(of: value) {
            var isProperty = false
            var isSubscript = false
            var isCall = false
            switch value.kind {
            case .field, .tupleElement: isProperty = true
            case .variable(.global(let id)): isProperty = global(id)?.name.utf8.contains(UInt8(ascii: ".")) ?? true
            case .call(.library(let id), _, _):
                switch interface[id].kind {
                case .subscript: isSubscript = true
                case .property, .staticProperty: isProperty = true
                default: isCall = true
                }
            case .call(let callee, _, _):
                switch accessor(callee) {
                case .subscript?: isSubscript = true
                case .property?: isProperty = true
                case nil: isCall = true
                }
            default: break
            }
            var notes: [Diagnostic] = []
            if let declaration = letDeclaration(of: value) {
                notes = [Diagnostic(.note, "change 'let' to 'var' to make it mutable", at: declaration)]
            }
            error(
                use.message(
                    obstacle.reason, value.type, isProperty: isProperty, isSubscript: isSubscript, isCall: isCall),
                at: range ?? value.range, notes: notes)
            return nil
        }
        return placeWithoutCheck(value)
    }

    func placeWithoutCheck(_ value: Expression) -> Place? {
        switch value.kind {
        case .variable(.local(let bound)) where state.chain.contains { $0.bound == bound }:
            // `a?.append(1)`: what is changed is the value in the optional, not the copy that was tested.
            guard let position = state.chain.lastIndex(where: { $0.bound == bound }) else { return nil }
            var link = state.chain[position]
            link.base = settled(link.base, &link.setup)
            state.chain[position] = link
            return placeWithoutCheck(link.base).map { .forceUnwrap($0, value.type) }
        case .variable(let id):
            noteMutation(of: id)
            if case .global(let global) = id, let getter = state.scope.globalAccessors[global],
                context.observed != self.global(global)?.name
            {
                return computedPlace(.function(getter), nil, [], [], value)
            }
            if case .local(let local) = id, let getter = state.localObservers[local],
                context.observed != state.locals[local.index].name
            {
                return computedPlace(.value(read(getter, at: value.range)), nil, [], [], value)
            }
            return .variable(id, value.type)
        case .field(let base, let index):
            if let getter = observedField(base, index) {
                let types = base.type.nominalType.flatMap { nominal in
                    userType(nominal).map { environmentArguments(nominal, $0) }
                }
                return computedPlace(getter, base, [], types ?? [], value)
            }
            return basePlace(base).map { .field($0, index, value.type) }
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
        case .call(let callee, let arguments, let typeArguments):
            guard setter(of: callee) != nil else { return .value(value) }
            switch arguments.first {
            case .value(let base)? where takesSelf(callee):
                return computedPlace(
                    callee, base, arguments.dropFirst().compactMap(\.expression), typeArguments, value)
            case .inout(let base)?:
                return .computed(
                    getter: callee, setter: setter(of: callee), base: base,
                    indices: arguments.dropFirst().compactMap(\.expression), typeArguments: typeArguments, value.type)
            default:
                return computedPlace(callee, nil, arguments.compactMap(\.expression), typeArguments, value)
            }
        case .convert(.reinterpret, let base): return placeWithoutCheck(base)
        default: return .value(value)
        }
    }

    private func computedPlace(
        _ getter: Callee, _ base: Expression?, _ indices: [Expression], _ typeArguments: [Type], _ value: Expression
    ) -> Place? {
        guard let setter = setter(of: getter) else { return .value(value) }
        if case .function(let id) = setter { noteUse(of: id, at: value.range) }
        guard let base else {
            return .computed(
                getter: getter, setter: setter, base: nil, indices: indices, typeArguments: typeArguments, value.type)
        }
        return basePlace(base).map {
            .computed(
                getter: getter, setter: setter, base: $0, indices: indices, typeArguments: typeArguments, value.type)
        }
    }

    /// The setter that belongs to a getter, called in the same way.
    func setter(of getter: Callee) -> Callee? {
        switch getter {
        case .function(let id): return state.scope.setters[id].map { .function($0) }
        case .method(let id): return state.scope.setters[id].map { .method($0) }
        case .value(let function):
            guard case .variable(.local(let local)) = function.kind, let setter = state.localSetters[local] else {
                return nil
            }
            touch(setter)
            return .value(
                Expression(.variable(.local(setter)), type: state.locals[setter.index].type, range: function.range))
        case .library, .librarySetter: return nil
        }
    }

    /// Whether the getter's first argument is the value whose part it reads.
    private func takesSelf(_ getter: Callee) -> Bool {
        switch getter {
        case .function(let id): return !state.scope.freeGetters.contains(id)
        case .method, .library, .librarySetter: return true
        case .value: return false
        }
    }

    /// The getter of a field that is observed, unless its own observer or an initialiser writes to it.
    private func observedField(_ base: Expression, _ index: Int) -> Callee? {
        guard let user = userType(base.type),
            let getter = accessor(ofField: index, of: user), state.scope.setters[getter.id] != nil
        else { return nil }
        if case .variable(.local(let local)) = base.kind, local == context.selfVariable {
            if context.observed == user.fields[index].name { return nil }
            if context.kind == .initializer, !context.isDelegating, index >= user.inheritedFields { return nil }
        }
        return getter.isDynamic ? .method(getter.id) : .function(getter.id)
    }

    func basePlace(_ base: Expression) -> Place? {
        sharesStorage(base.type) ? .value(base) : placeWithoutCheck(base)
    }

    func noteMutation(of id: VariableID) {
        switch id {
        case .local(let local):
            touch(local)
            state.locals[local.index].isMutated = true
        case .global(let global): state.mutatedGlobals.insert(global)
        }
    }

    /// What a getter written in a cell belongs to.
    enum Accessor { case property(String), `subscript` }

    func accessor(_ callee: Callee) -> Accessor? {
        guard let id = callee.scriptFunction else { return nil }
        if let name = state.scope.getterNames[id] { return name == "subscript" ? .subscript : .property(name) }
        for user in state.scope.userTypes.values where user.subscripts.contains(where: { $0.getter.id == id }) {
            return .subscript
        }
        return nil
    }

    private func calleeName(_ callee: Callee) -> String? { callee.scriptFunction.flatMap { functionEntry($0)?.name } }

    struct Obstacle {
        /// In swiftc's words; nil where it names the type only.
        var reason: String?

        init(_ reason: String?) { self.reason = reason }
    }

    /// Why the value cannot be written, nil if it can.
    func immutability(of value: Expression) -> Obstacle? {
        switch value.kind {
        case .integer, .double, .float, .string, .character, .boolean, .interpolation:
            return Obstacle("literals are not mutable")
        case .variable(.local(let local)):
            let info = state.locals[local.index]
            if info.isMutable { return nil }
            if info.name == "self" { return Obstacle("'self' is immutable") }
            if info.name.hasPrefix("$chain") { return chainImmutability(local) }
            if info.isCaseBinding || info.name.hasPrefix("$") { return Obstacle("'\(info.name)' is immutable") }
            return Obstacle("'\(info.name)' is a 'let' constant")
        case .variable(.global(let id)):
            guard let variable = global(id), !variable.isMutable else { return nil }
            let name = variable.name.split(separator: ".").last ?? ""
            return Obstacle("'\(name)' is a 'let' constant")
        case .field(let base, let index):
            if let nominal = base.type.nominalType, case .user(let id) = nominal.id,
                let field = state.scope.userTypes[id]?.fields[index]
            {
                if !field.isMutable { return Obstacle("'\(field.name)' is a 'let' constant") }
                if let owner = field.access.settingPrivateTo, !isInside(owner) {
                    return Obstacle("'\(field.name)' setter is inaccessible")
                }
            }
            return sharesStorage(base.type) ? nil : immutability(of: base)
        case .tupleElement(let base, _), .forceUnwrap(let base): return immutability(of: base)
        case .call(.library(let id), let arguments, _):
            let function = interface[id]
            guard case .value(let base)? = arguments.first, function.kind.takesSelf else {
                if function.kind.isOperator, arguments.count == 2 {
                    return Obstacle("binary operator returns immutable value")
                }
                return sharesStorage(value.type) ? nil : Obstacle(returned(function.name))
            }
            switch function.kind {
            case .property(isSettable: true), .subscript(isSettable: true):
                return sharesStorage(base.type) ? nil : immutability(of: base)
            case .property: return Obstacle("'\(function.name)' is a get-only property")
            case .subscript: return Obstacle("subscript is get-only")
            default: return Obstacle(returned(function.name))
            }
        case .call(let callee, let arguments, _) where callee.isScript:
            guard let setter = setter(of: callee) else {
                switch accessor(callee) {
                case .property(let name)?: return Obstacle("'\(name)' is a get-only property")
                case .subscript?: return Obstacle("subscript is get-only")
                case nil: return sharesStorage(value.type) ? nil : Obstacle(returned(calleeName(callee)))
                }
            }
            if case .inout? = arguments.first { return nil }
            guard case .value(let base)? = arguments.first, takesSelf(callee) else { return nil }
            if case .function(let id) = setter, state.scope.nonmutatingSetters.contains(id) { return nil }
            return sharesStorage(base.type) ? nil : immutability(of: base)
        case .convert(_, let inner): return immutability(of: inner)
        default:
            return sharesStorage(value.type) ? nil : Obstacle(nil)
        }
    }

    private func returned(_ name: String?) -> String {
        name.map { $0 == "init" ? "function call returns immutable value" : "'\($0)' returns immutable value" }
            ?? "function call returns immutable value"
    }

    func chainImmutability(_ local: LocalID) -> Obstacle? {
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
            return ownGlobal(id)?.range
        case .call(_, let arguments, _):
            if case .value(let base)? = arguments.first { return letDeclaration(of: base) }
            return nil
        default: return nil
        }
    }

    /// A variable that this cell declares. They are in the order of their numbers.
    func ownGlobal(_ id: GlobalID) -> GlobalVariable? {
        guard id.index >= originalScope.nextGlobal else { return nil }
        var low = 0
        var high = state.globals.count
        while low < high {
            let middle = (low + high) / 2
            let found = state.globals[middle]
            if found.id == id { return found }
            if found.id.index < id.index { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Whether this cell declares a variable of a name outside functions and types.
    func declaresGlobal(_ name: String) -> Bool {
        state.scope.globals[name].map { $0.id.index >= originalScope.nextGlobal } ?? false
    }

    func global(_ id: GlobalID) -> GlobalVariable? {
        ownGlobal(id) ?? state.scope.globals.values.first { $0.id == id }
    }
}

extension Callee {
    /// The function or method of a cell.
    var scriptFunction: FunctionID? {
        switch self {
        case .function(let id), .method(let id): return id
        case .library, .librarySetter, .value: return nil
        }
    }

    /// Written in a cell.
    var isScript: Bool {
        switch self {
        case .function, .method, .value: return true
        case .library, .librarySetter: return false
        }
    }
}

extension Expression {
    /// What a call that failed leaves for its type.
    var isStandIn: Bool {
        if case .tuple(let parts) = kind, parts.isEmpty { return type != .void }
        return false
    }
}

extension Argument {
    var expression: Expression? {
        if case .value(let value) = self { return value }
        return nil
    }
}

extension Lowering {
    /// Whether copies share their insides: classes and values behind protocols of the library.
    func sharesStorage(_ type: Type) -> Bool {
        if case .nominal(let nominal) = type, nominal.kind == .protocolType, case .library = nominal.id { return true }
        return isClassBound(type)
    }
}
