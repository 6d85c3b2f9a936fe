import IR

extension Lowering {
    /// Whether values of the type can be used as the protocol asks. A concrete type's name stands for itself, so that
    /// `where Element == String` can be written as a constraint.
    func conforms(_ type: Type, to name: ProtocolName) -> Bool {
        if type.isError || type == .never { return true }
        if conformsByLanguage(type, to: name) { return true }
        if name.id != nil, let info = state.scope.generics.protocols[name], info.isComposition {
            return info.inherited.allSatisfy { conforms(type, to: $0) }
        }
        guard let key = OwnerKey(type), let declared = state.scope.generics.retroactive[key] else { return false }
        return declared.contains { ($0.name == name || refined($0.name).contains(name)) && holds($0, type) }
    }

    /// Whether a conditional conformance of a generic type applies to its arguments.
    func conditionHolds(_ name: ProtocolName, _ user: UserType, _ nominal: Type.NominalType) -> Bool {
        guard let environment = user.conditions[name] else { return true }
        var bindings = Bindings(environment)
        for (index, argument) in nominal.arguments.enumerated() where index < bindings.types.count {
            bindings.types[index] = argument
        }
        for index in nominal.arguments.indices { derive(from: index, &bindings) }
        return satisfied(environment, bindings)
    }

    /// Whether a conformance that a cell declared applies to the type.
    func holds(_ conformance: RetroactiveConformance, _ type: Type) -> Bool {
        var bindings = Bindings(conformance.environment)
        guard unifyExactly(conformance.selfType, type, &bindings) else { return false }
        return satisfied(conformance.environment, bindings)
    }

    /// Whether what is bound keeps to the constraints of the parameters.
    func satisfied(_ parameters: [GenericParameter], _ bindings: Bindings) -> Bool {
        for (parameter, type) in zip(parameters, bindings.types) {
            guard let type, !type.hasHole else { continue }
            for constraint in parameter.constraints where !conforms(type, to: constraint) { return false }
            if let same = parameter.sameType {
                let wanted = bindings.substitute(same)
                if !wanted.hasHole, wanted != type { return false }
            }
            if let superclass = parameter.superclass {
                let wanted = bindings.substitute(superclass)
                if !wanted.hasHole, conversion(from: type, to: wanted) == nil { return false }
            }
        }
        return true
    }

    private func conformsByLanguage(_ type: Type, to protocolName: ProtocolName) -> Bool {
        let name = protocolName.name
        if protocolName.id != nil {
            switch type {
            case .parameter: return constraints(of: type).contains(protocolName)
            case .nominal(let nominal): return nominalConforms(nominal, to: protocolName)
            default: return false
            }
        }
        if interface.languageConformances[name]?.contains(type) == true { return true }
        switch name {
        case "Any", "_Rooted", "Sendable", "Copyable", "Escapable", "BitwiseCopyable": return true
        case "AnyObject": return isClassBound(type)
        default: break
        }
        switch type {
        case .error, .never: return true
        case .int: return Lowering.integerConformances.contains(name) || name == "Int"
        case .sized(let kind):
            return Lowering.sizedIntegerConformances.contains(name) || name == kind.rawValue
                || name == (kind.isSigned ? "SignedInteger" : "UnsignedInteger")
                || kind.isSigned && name == "SignedNumeric"
        case .double: return Lowering.floatConformances.contains(name) || name == "Double"
        case .float: return Lowering.floatConformances.contains(name) || name == "Float"
        case .bool: return Lowering.valueConformances.contains(name) || name == "ExpressibleByBooleanLiteral"
        case .string:
            return Lowering.textConformances.contains(name) || name == "StringProtocol" || name == "String"
                || name == "Sequence" || name == "Collection" || name == "BidirectionalCollection" || name == "CVarArg"
        case .character: return Lowering.textConformances.contains(name)
        case .any: return false
        case .optional(let wrapped):
            return (name == "Equatable" || name == "Hashable") && conforms(wrapped, to: protocolName)
        case .array(let element):
            if name == "Equatable" || name == "Hashable" { return conforms(element, to: protocolName) }
            return Lowering.collectionConformances.contains(name)
        case .set(let element):
            if name == "Equatable" || name == "Hashable" { return conforms(element, to: protocolName) }
            return name == "Sequence" || name == "Collection" || name == "CustomStringConvertible"
        case .dictionary(let key, let value):
            if name == "Equatable" || name == "Hashable" {
                return conforms(key, to: protocolName) && conforms(value, to: protocolName)
            }
            return name == "Sequence" || name == "Collection" || name == "CustomStringConvertible"
        case .range(let kind, let bound):
            if name == "Equatable" || name == "Hashable" { return conforms(bound, to: protocolName) }
            if name == "CustomStringConvertible" { return true }
            if name == "BidirectionalCollection" || name == "RandomAccessCollection" {
                return bound.isInteger && (kind == .halfOpen || kind == .closed)
            }
            return (name == "Sequence" || name == "Collection") && bound.isInteger && kind != .upTo && kind != .through
        case .tuple, .function, .metatype: return false
        case .parameter: return constraints(of: type).contains(protocolName)
        case .nominal(let nominal): return nominalConforms(nominal, to: protocolName)
        }
    }

    /// Whether all values of the type are instances of classes.
    func isClassBound(_ type: Type) -> Bool {
        switch type {
        case .nominal(let nominal):
            if nominal.kind == .classType { return true }
            return nominal.kind == .protocolType
                && refined(protocolName(of: nominal)).contains {
                    state.scope.generics.protocols[$0]?.isClassBound == true
                }
        case .parameter:
            return genericParameter(type)?.superclass != nil
                || constraints(of: type).contains {
                    $0 == "AnyObject" || state.scope.generics.protocols[$0]?.isClassBound == true
                }
        default: return false
        }
    }

    private func nominalConforms(_ nominal: Type.NominalType, to name: ProtocolName) -> Bool {
        if nominal.kind == .protocolType, case .user = nominal.id {
            // An existential stands for its protocol, but not for what compares two values of one type.
            guard refined(protocolName(of: nominal)).contains(name) else { return false }
            return !["Equatable", "Hashable", "Comparable"].contains(name)
        }
        if nominal.name == name.name, name.id == nil { return true }
        if name == "Equatable" || name == "Hashable", case .library = nominal.id,
            !nominal.arguments.allSatisfy({ conforms($0, to: name) })
        {
            return false
        }
        let direct: [ProtocolName]
        switch nominal.id {
        case .library(let index): direct = interface.types[index].conformances.map { ProtocolName($0) }
        case .user(let index):
            guard let user = state.scope.userTypes[index] else { return false }
            direct = conformances(of: user).filter { conditionHolds($0, user, nominal) }
        }
        for conformance in direct where conformance == name || refined(conformance).contains(name) { return true }
        // An enum without payloads compares by itself.
        if name == "Equatable" || name == "Hashable", case .user(let index) = nominal.id,
            let user = state.scope.userTypes[index], nominal.kind == .enumeration
        {
            return user.cases.allSatisfy(\.payload.isEmpty)
        }
        return false
    }

    /// Protocols of the language that types of the library are asked for.
    static let standardProtocols: [ProtocolName] = [
        "BinaryFloatingPoint", "FixedWidthInteger", "SignedInteger", "RandomAccessCollection", "MutableCollection",
        "BidirectionalCollection", "Collection", "Sequence", "Hashable", "Comparable", "Equatable",
        "CustomStringConvertible", "Strideable",
    ]

    static let refinements: [ProtocolName: Set<ProtocolName>] = [
        "Hashable": ["Equatable"], "Comparable": ["Equatable"], "LocalizedError": ["Error"],
    ]
    private static let valueConformances: Set<String> = ["Equatable", "Hashable", "CustomStringConvertible"]
    private static let textConformances: Set<String> = valueConformances.union([
        "Comparable", "LosslessStringConvertible", "ExpressibleByStringLiteral",
    ])
    private static let numberConformances: Set<String> = valueConformances.union([
        "Comparable", "Numeric", "SignedNumeric", "AdditiveArithmetic", "Strideable", "LosslessStringConvertible",
        "ExpressibleByIntegerLiteral", "CVarArg",
    ])
    private static let integerConformances: Set<String> = numberConformances.union([
        "BinaryInteger", "FixedWidthInteger", "SignedInteger",
    ])
    private static let sizedIntegerConformances: Set<String> = integerConformances.subtracting([
        "SignedNumeric", "SignedInteger",
    ])
    private static let floatConformances: Set<String> = numberConformances.union([
        "FloatingPoint", "BinaryFloatingPoint", "ExpressibleByFloatLiteral",
    ])
    private static let collectionConformances: Set<String> = [
        "Sequence", "Collection", "BidirectionalCollection", "RandomAccessCollection", "MutableCollection",
        "CustomStringConvertible",
    ]
}
