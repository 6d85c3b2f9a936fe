import IR

/// How a Swift value is carried to the machine and back, chosen by the static type.
///
/// The language's own types bridge as themselves: `Int.self`, `[Double].self`, `String?.self`, `[String: [Int]].self`.
/// Library types are `Boxed<Tensor>.self`, also `Boxed<any Layer>.self`; tuples `Tuple2<Int, Double>.self`; functions
/// `Function1<Boxed<Tensor>, Double>.self`; `Any` is `AnyValue.self`; `Void` is `Nothing.self`. They nest:
/// `[Boxed<any Layer>].self`, `Tuple2<Boxed<Tensor>, Double?>.self`.
public protocol Bridge: SendableMetatype {
    associatedtype Native
    /// Whether words of the type are references.
    static var isReference: Bool { get }
    /// The Swift value of a borrowed word.
    static func take(_ word: Word, _ machine: Machine) throws -> Native
    /// An owned word for a Swift value.
    static func give(_ value: Native, _ machine: Machine) -> Word
    /// The type that scripts see.
    static func type(in machine: Machine) -> Type
}

extension Int: Bridge {
    public static func type(in _: Machine) -> Type { .int }
    public static var isReference: Bool { false }
    public static func take(_ word: Word, _: Machine) -> Int { word.int }
    public static func give(_ value: Int, _: Machine) -> Word { Word(value) }
}

extension Double: Bridge {
    public static func type(in _: Machine) -> Type { .double }
    public static var isReference: Bool { false }
    public static func take(_ word: Word, _: Machine) -> Double { word.double }
    public static func give(_ value: Double, _: Machine) -> Word { Word(value) }
}

extension Float: Bridge {
    public static func type(in _: Machine) -> Type { .float }
    public static var isReference: Bool { false }
    public static func take(_ word: Word, _: Machine) -> Float { word.float }
    public static func give(_ value: Float, _: Machine) -> Word { Word(value) }
}

extension Bool: Bridge {
    public static func type(in _: Machine) -> Type { .bool }
    public static var isReference: Bool { false }
    public static func take(_ word: Word, _: Machine) -> Bool { word.bool }
    public static func give(_ value: Bool, _: Machine) -> Word { Word(value) }
}

extension String: Bridge {
    public static func type(in _: Machine) -> Type { .string }
    public static var isReference: Bool { true }
    public static func take(_ word: Word, _: Machine) -> String { word.object(StringObject.self).value }
    public static func give(_ value: String, _: Machine) -> Word { Word(owned: StringObject(value)) }
}

extension Character: Bridge {
    public static func type(in _: Machine) -> Type { .character }
    public static var isReference: Bool { true }
    public static func take(_ word: Word, _: Machine) -> Character {
        word.object(StringObject.self).value.first ?? "\u{FFFD}"
    }
    public static func give(_ value: Character, _: Machine) -> Word { Word(owned: StringObject(String(value))) }
}

/// `Void`.
public enum Nothing: Bridge {
    public static func type(in _: Machine) -> Type { .void }
    public static var isReference: Bool { false }
    public static func take(_: Word, _: Machine) {}
    public static func give(_: Void, _: Machine) -> Word { .zero }
}

/// A library type or an existential of a library protocol, in a `NativeBox`.
public enum Boxed<Value>: Bridge, Hashable {
    public static func type(in machine: Machine) -> Type { machine.library.type(of: Value.self) }
    public static var isReference: Bool { true }

    // Inlinable, because a generic function asks the runtime for the class of the box at every call.
    @inlinable @inline(never)
    public static func take(_ word: Word, _: Machine) -> Value { word.object(NativeBox<Value>.self).value }

    @inlinable @inline(never)
    public static func give(_ value: Value, _: Machine) -> Word { Word(owned: NativeBox(value)) }
}

/// `Any`, with the type it has in the script.
public enum AnyValue: Bridge {
    public static func type(in _: Machine) -> Type { .any }
    public static var isReference: Bool { true }
    public static func take(_ word: Word, _ machine: Machine) -> ScriptValue { ScriptValue(any: word, machine) }
    public static func give(_ value: ScriptValue, _: Machine) -> Word { value.anyWord() }
}
