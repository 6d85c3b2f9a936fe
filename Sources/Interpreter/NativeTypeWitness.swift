import SessionIO

/// What the machine can do with a value of a library type besides calling its functions.
///
/// `NativeTypeWitness(Tensor.self)` fills in what the Swift type conforms to; the rest is set by hand:
/// ```swift
/// var witness = NativeTypeWitness(Dense.self)
/// witness.conform("Layer") { $0 as any Layer }
/// witness.display { MIMEBundle(data: […]) }
/// library.declareType("struct Dense: Layer", witness: witness)
/// ```
/// Words are borrowed unless stated.
///
/// Unchecked because a closure that mentions a type's conformance counts as not sendable when the type's metatype
/// may be isolated; conformances of library types are not.
public struct NativeTypeWitness: @unchecked Sendable {
    /// As `print` shows it.
    public var describe: @Sendable (Word) -> String
    /// As `print` shows it inside an array; nil if that is the same.
    public var debugDescribe: (@Sendable (Word) -> String)?
    /// As the result of a cell; nil shows `describe`.
    public var display: (@Sendable (Word) -> MIMEBundle)?
    public var equals: ((Word, Word) -> Bool)?
    public var isLess: ((Word, Word) -> Bool)?
    public var hash: ((Word, inout Hasher) -> Void)?
    /// Starts a `for`-in loop; each call of the result gives the next element, owned, or nil at the end.
    public var iterate: ((Word, Machine) throws -> () throws -> Word?)?
    /// Of an enumeration with payloads: what goes with the case of a number, as an owned record (zero if nothing does); nil
    /// if the value has another case. Cases are counted as they are declared.
    public var payload: ((Word, Int, Machine) -> Word?)?
    /// Conversions to library protocols by the protocol's name; the result is owned.
    public var toProtocol: [String: @Sendable (Word) -> Word] = [:]
    /// Of a protocol: makes its boxed existential from a value of a type declared in a cell; the result is owned.
    public var adopt: (@Sendable (ScriptInstance) throws -> Word)?
    /// The Swift value, as `Any`.
    public var value: @Sendable (Word) -> Any
    /// An owned word for a Swift value of unknown type, if it is one of this type.
    var cast: (Any) -> Word?
    /// The Swift type.
    public let swiftType: ObjectIdentifier
    /// As an error to be caught, if the type conforms to `Error`.
    public var error: ((Word) -> any Error)?

    /// Everything that `Value` conforms to: `Equatable`, `Comparable`, `Hashable`, `CustomStringConvertible`, `Error`.
    public init<Value>(_: Value.Type) {
        swiftType = ObjectIdentifier(Value.self)
        describe = { String(describing: $0.object(NativeBox<Value>.self).value) }
        debugDescribe = { String(reflecting: $0.object(NativeBox<Value>.self).value) }
        if !(Value.self is any CustomDebugStringConvertible.Type) { debugDescribe = nil }
        cast = { ($0 as? Value).map { Word(owned: NativeBox($0)) } }
        value = { $0.object(NativeBox<Value>.self).value }
        if let type = Value.self as? any Equatable.Type { equals = Self.equality(type) }
        if let type = Value.self as? any Comparable.Type { isLess = Self.order(type) }
        if let type = Value.self as? any Hashable.Type { hash = Self.hashing(type) }
        if let type = Value.self as? any Error.Type { error = Self.throwing(type) }
    }

    /// Of a type whose conformances are set one by one. Asking the type itself costs a search through all
    /// conformances of the process, which a library of a hundred types cannot afford at its start.
    public init<Value>(plain _: Value.Type) {
        swiftType = ObjectIdentifier(Value.self)
        cast = { ($0 as? Value).map { Word(owned: NativeBox($0)) } }
        describe = { String(describing: $0.object(NativeBox<Value>.self).value) }
        value = { $0.object(NativeBox<Value>.self).value }
    }

    /// Declares that values can be compared by `==`.
    public mutating func setEquatable<Value: Equatable>(_ type: Value.Type) { equals = Self.equality(type) }

    /// Declares that values can be compared by `<`.
    public mutating func setComparable<Value: Comparable>(_ type: Value.Type) { isLess = Self.order(type) }

    /// Declares that values can be keys of dictionaries and elements of sets.
    public mutating func setHashable<Value: Hashable>(_ type: Value.Type) {
        equals = Self.equality(type)
        hash = Self.hashing(type)
    }

    /// Declares that values can be thrown and caught.
    public mutating func setError<Value: Error>(_ type: Value.Type) { error = Self.throwing(type) }

    /// Declares that values can be used as `any Protocol`, where `convert` makes the existential.
    @inlinable
    public mutating func conform<Value, Existential>(
        _ protocolName: String, _ convert: @escaping @Sendable (Value) -> Existential
    ) {
        toProtocol[protocolName] = { Word(owned: NativeBox(convert($0.object(NativeBox<Value>.self).value))) }
    }

    /// Sets how a value that ends a cell is shown.
    public mutating func display<Value>(_ display: @escaping @Sendable (Value) -> MIMEBundle) {
        self.display = { display($0.object(NativeBox<Value>.self).value) }
    }

    /// Sets what a `for`-in loop walks.
    public mutating func iterate<Value, Elements: Sequence, Element: Bridge>(
        as _: Element.Type, _ elements: @escaping @Sendable (Value) -> Elements
    ) where Elements.Element == Element.Native {
        iterate = { word, machine in
            var iterator = elements(word.object(NativeBox<Value>.self).value).makeIterator()
            return { iterator.next().map { Element.give($0, machine) } }
        }
    }

    /// Sets how patterns look into an enumeration: `payload` gives what goes with the case of a number, as `Tuple1`,
    /// `Tuple2` … give it, if the value has that case.
    public mutating func setPayload<Value>(_ payload: @escaping @Sendable (Value, Int, Machine) -> Word?) {
        self.payload = { payload($0.object(NativeBox<Value>.self).value, $1, $2) }
    }

    private static func equality<Value: Equatable>(_: Value.Type) -> (Word, Word) -> Bool {
        { $0.object(NativeBox<Value>.self).value == $1.object(NativeBox<Value>.self).value }
    }

    private static func order<Value: Comparable>(_: Value.Type) -> (Word, Word) -> Bool {
        { $0.object(NativeBox<Value>.self).value < $1.object(NativeBox<Value>.self).value }
    }

    private static func hashing<Value: Hashable>(_: Value.Type) -> (Word, inout Hasher) -> Void {
        { $0.object(NativeBox<Value>.self).value.hash(into: &$1) }
    }

    private static func throwing<Value: Error>(_: Value.Type) -> (Word) -> any Error {
        { $0.object(NativeBox<Value>.self).value }
    }
}
