import IR

extension Lowering {
    /// Types of the language that no declaration of the prelude makes, by name.
    static let languageTypes = Set(IntegerKind.allCases.map(\.rawValue)).union([
        "Int", "Double", "Float", "Bool", "String", "Character", "Any", "Void", "Never", "Array", "Set", "Optional",
        "Dictionary", "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough",
    ])

    /// One of these; without arguments it has holes for them.
    func languageType(_ name: String, _ arguments: [Type]) -> Type? {
        let first = arguments.first ?? .hole
        switch name {
        case "Int": return .int
        case "Double": return .double
        case "Float": return .float
        case "Bool": return .bool
        case "String": return .string
        case "Character": return .character
        case "Any": return .any
        case "Void": return .void
        case "Never": return .never
        case "Array": return .array(first)
        case "Set": return .set(first)
        case "Optional": return .optional(first)
        case "Dictionary": return .dictionary(key: first, value: arguments.count > 1 ? arguments[1] : .hole)
        case "Range": return .range(.halfOpen, first)
        case "ClosedRange": return .range(.closed, first)
        case "PartialRangeFrom": return .range(.from, first)
        case "PartialRangeUpTo": return .range(.upTo, first)
        case "PartialRangeThrough": return .range(.through, first)
        default: return IntegerKind(rawValue: name).map { .sized($0) }
        }
    }
}
