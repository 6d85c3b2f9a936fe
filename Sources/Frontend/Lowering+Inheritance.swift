import IR
import SwiftSyntax

/// Members and conversions along the chain of superclasses.
extension Lowering {
    /// A type of a cell and the classes above it, nearest first.
    func lineage(of user: UserType) -> [UserType] {
        guard user.superclass != nil else { return [user] }
        var result = [user]
        while let above = result[result.count - 1].superclass, let next = state.scope.userTypes[above] {
            result.append(next)
        }
        return result
    }

    /// Whether a class has another one above it.
    func inherits(_ id: Int, from other: Int) -> Bool {
        var current = state.scope.userTypes[id]?.superclass
        while let above = current {
            if above == other { return true }
            current = state.scope.userTypes[above]?.superclass
        }
        return false
    }

    /// Whether `type` is a class of a cell that inherits from the class `other`.
    func isSubclass(_ type: Type, of other: Type) -> Bool {
        guard case .user(let id)? = type.nominalType?.id, case .user(let above)? = other.nominalType?.id else {
            return false
        }
        return inherits(id, from: above)
    }

    /// The nearest class that two classes have in common.
    func commonSuperclass(_ first: Type, _ second: Type) -> Type? {
        guard let one = userType(first),
            let two = userType(second), one.nominal.kind == .classType,
            two.nominal.kind == .classType
        else { return nil }
        let others = Set(lineage(of: two).map(\.nominal.id))
        return lineage(of: one).first { others.contains($0.nominal.id) }?.type
    }

    /// Members of a name: the type's own, then what it inherits and does not override. A property hides what is
    /// above it.
    func members(named name: String, of user: UserType) -> [UserMember] {
        guard user.superclass != nil else { return user.members[name] ?? [] }
        var found: [UserMember] = []
        var overridden: Set<FunctionID> = []
        for level in lineage(of: user) {
            for member in level.members[name] ?? [] {
                guard let entry = member.method else {
                    if found.isEmpty { return level.members[name] ?? [] }
                    continue
                }
                if overridden.contains(entry.id) { continue }
                overridden.formUnion(entry.overridden)
                found.append(member)
            }
        }
        return found
    }

    /// Whether a class of the session has an implementation of its own of a method.
    func isOverridden(_ method: FunctionID) -> Bool {
        state.scope.userTypes.values.contains { $0.overrides[method] != nil }
    }

    /// All members by name, each name's nearest first.
    func allMembers(of user: UserType) -> [(name: String, member: UserMember, owner: UserType)] {
        var seen: Set<String> = []
        return lineage(of: user).flatMap { level in
            let names = level.members.keys.sorted().filter { seen.insert($0).inserted }
            return names.flatMap { name in (level.members[name] ?? []).map { (name, $0, level) } }
        }
    }

    /// Subscripts of a type, inherited ones that are not overridden included.
    func subscripts(of user: UserType) -> [(getter: FunctionEntry, isSettable: Bool)] {
        var overridden: Set<FunctionID> = []
        return lineage(of: user).flatMap { level in
            level.subscripts.filter { !overridden.contains($0.getter.id) }.map {
                overridden.formUnion($0.getter.overridden)
                return $0
            }
        }
    }

    /// Names of the protocols that a type of a cell says it conforms to, itself or above.
    func conformances(of user: UserType) -> [ProtocolName] {
        user.superclass == nil ? user.conformances : lineage(of: user).flatMap(\.conformances)
    }

    /// A type declared inside another one or inside a class above it.
    func nestedType(_ name: String, in type: Type) -> Type? {
        if let user = userType(type) {
            for level in lineage(of: user) {
                guard let found = level.nested[name] else { continue }
                guard let nominal = type.nominalType, !nominal.arguments.isEmpty else { return found }
                return applyOuter(found, environmentArguments(nominal, user))
            }
            return nil
        }
        if isAbstract(type) { return name.first?.isUppercase == true ? dependentType(type, name) : nil }
        return lookUpNested("\(type).\(name)")
    }

    /// A type inside a generic one, for a use of the outer type: what is the outer's is given, its own is open.
    private func applyOuter(_ type: Type, _ arguments: [Type]) -> Type {
        type.substituting { index, _ in
            guard index >= 0, index < Type.archetypeBase else { return nil }
            return arguments.indices.contains(index) ? arguments[index] : .hole
        }
    }

    /// A name of a type as the members of `context.selfType` see it: nested types, from the inside out.
    func nestedTypeInContext(_ name: String) -> Type? {
        var current = context.selfType
        while let type = current {
            if let found = nestedType(name, in: type) { return found }
            current = userType(type)?.outer?.opened
        }
        return nil
    }

    private func lookUpNested(_ name: String) -> Type? {
        state.scope.types[name] ?? interface.type(named: name)?.type ?? interface.aliases[name]
    }

    /// The getter that stands for a stored property which a class below overrides.
    func accessor(ofField index: Int, of user: UserType) -> FunctionEntry? {
        for level in lineage(of: user) {
            if let entry = level.fieldAccessors[index] { return entry }
            if index >= level.inheritedFields { return nil }
        }
        return nil
    }

    /// `super` as a value.
    func superExpression(at range: SourceRange) -> Expression {
        guard let selfLocal = context.selfVariable, let user = context.selfType.flatMap({ userType($0) }),
            user.nominal.kind == .classType
        else {
            if let type = context.selfType, type.nominalType?.kind != .classType {
                error("'super' cannot be used in non-class type '\(type)'", at: range)
            } else {
                error(
                    "'super' cannot be used outside of a class computed property, method, initializer, deinitializer, "
                        + "or subscript", at: range)
            }
            return failed(range)
        }
        guard let above = user.superclass.flatMap({ state.scope.userTypes[$0] }) else {
            error("'super' cannot be used in class '\(user.nominal.name)' because it has no superclass", at: range)
            return failed(range)
        }
        return Expression(.convert(.reinterpret, read(selfLocal, at: range)), type: above.type, range: range)
    }
}

extension UserMember {
    var method: FunctionEntry? {
        switch self {
        case .method(let entry), .staticMethod(let entry): return entry
        case .field, .computed, .staticVariable, .staticComputed, .staticSubscript, .enumerationCase: return nil
        }
    }
}
