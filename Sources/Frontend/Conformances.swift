import IR

extension Lowering {
    /// Whether values of the type can be used as the protocol asks. A concrete type's name stands for itself, so that
    /// `where Element == String` can be written as a constraint.
    func conforms(_ type: Type, to name: String) -> Bool {
        switch name {
        case "Any", "Sendable", "Copyable": return true
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
                || name == "Sequence" || name == "Collection" || name == "CVarArg"
        case .character: return Lowering.textConformances.contains(name)
        case .any: return false
        case .optional(let wrapped):
            return (name == "Equatable" || name == "Hashable") && conforms(wrapped, to: name)
        case .array(let element):
            if name == "Equatable" || name == "Hashable" { return conforms(element, to: name) }
            return Lowering.collectionConformances.contains(name)
        case .set(let element):
            if name == "Equatable" || name == "Hashable" { return conforms(element, to: name) }
            return name == "Sequence" || name == "Collection" || name == "CustomStringConvertible"
        case .dictionary(let key, let value):
            if name == "Equatable" || name == "Hashable" { return conforms(key, to: name) && conforms(value, to: name) }
            return name == "Sequence" || name == "Collection" || name == "CustomStringConvertible"
        case .range(let kind, let bound):
            if name == "Equatable" || name == "Hashable" { return conforms(bound, to: name) }
            if name == "CustomStringConvertible" { return true }
            return (name == "Sequence" || name == "Collection") && bound.isInteger && kind != .upTo && kind != .through
        case .tuple, .function, .metatype, .parameter: return false
        case .nominal(let nominal): return nominalConforms(nominal, to: name)
        }
    }

    private func nominalConforms(_ nominal: Type.NominalType, to name: String) -> Bool {
        if nominal.name == name { return true }
        if name == "Equatable" || name == "Hashable", !nominal.arguments.allSatisfy({ conforms($0, to: name) }) {
            return false
        }
        let direct: [String]
        switch nominal.id {
        case .library(let index): direct = interface.types[index].conformances
        case .user(let index): direct = state.scope.userTypes[index].map { conformances(of: $0) } ?? []
        }
        for conformance in direct {
            if conformance == name { return true }
            if Lowering.refinements[conformance]?.contains(name) == true { return true }
            if let inherited = interface.type(named: conformance), inherited.name != nominal.name,
                let type = inherited.type.nominalType, nominalConforms(type, to: name)
            {
                return true
            }
        }
        // An enum without payloads compares by itself.
        if name == "Equatable" || name == "Hashable", case .user(let index) = nominal.id,
            let user = state.scope.userTypes[index], nominal.kind == .enumeration
        {
            return user.cases.allSatisfy(\.payload.isEmpty)
        }
        return false
    }

    private static let refinements: [String: Set<String>] = [
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
