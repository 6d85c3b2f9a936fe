/// A type of the language that no declaration makes, such as `Int` and `Array`: the one table that cells and the
/// declarations of libraries are read by.
package struct LanguageType: Sendable {
    /// How many types stand in angle brackets after the name.
    package let parameterCount: Int
    private let make: @Sendable ([Type]) -> Type

    private init(_ parameterCount: Int, _ make: @escaping @Sendable ([Type]) -> Type) {
        self.parameterCount = parameterCount
        self.make = make
    }

    /// The type of as many arguments as it has parameters.
    package func type(of arguments: [Type]) -> Type { make(arguments) }

    /// All of them by name.
    package static let named: [String: LanguageType] = {
        let plain: [String: Type] = [
            "Int": .int, "Double": .double, "Float": .float, "Bool": .bool, "String": .string, "Character": .character,
            "Any": .any, "Void": .void, "Never": .never,
        ]
        let ranges: [String: Type.RangeKind] = [
            "Range": .halfOpen, "ClosedRange": .closed, "PartialRangeFrom": .from, "PartialRangeUpTo": .upTo,
            "PartialRangeThrough": .through,
        ]
        var named = plain.mapValues { type in LanguageType(0) { _ in type } }
        for kind in IntegerKind.allCases { named[kind.rawValue] = LanguageType(0) { _ in .sized(kind) } }
        for (name, kind) in ranges { named[name] = LanguageType(1) { .range(kind, $0[0]) } }
        named["Array"] = LanguageType(1) { .array($0[0]) }
        named["Set"] = LanguageType(1) { .set($0[0]) }
        named["Optional"] = LanguageType(1) { .optional($0[0]) }
        named["Dictionary"] = LanguageType(2) { .dictionary(key: $0[0], value: $0[1]) }
        return named
    }()
}
