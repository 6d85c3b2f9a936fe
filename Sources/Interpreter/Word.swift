/// One value of the machine: a number in its own bits, or a reference to an object.
///
/// A word carries no type and no ownership; both are known where it is used. Words that are passed to native
/// functions are borrowed, words that native functions return are owned by the caller.
public struct Word: Sendable, Equatable {
    public var bits: Int

    public init(bits: Int) { self.bits = bits }
    public init(_ value: Int) { bits = value }
    public init(_ value: Double) { bits = Int(bitPattern: UInt(value.bitPattern)) }
    public init(_ value: Float) { bits = Int(value.bitPattern) }
    public init(_ value: Bool) { bits = value ? 1 : 0 }

    /// `nil` of every optional type, and the value of `Void`.
    public static let zero = Word(bits: 0)

    public var int: Int { bits }
    public var double: Double { Double(bitPattern: UInt64(bitPattern: Int64(bits))) }
    public var float: Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits)) }
    public var bool: Bool { bits != 0 }

    /// An owned reference to `object`.
    @inlinable
    init(owned object: AnyObject) {
        bits = Int(bitPattern: Unmanaged.passRetained(object).toOpaque())
    }

    /// The object, which must be of the class asked for: the checker has seen to it.
    @inlinable
    func object<Object: AnyObject>(_: Object.Type = Object.self) -> Object {
        Unmanaged<Object>.fromOpaque(UnsafeRawPointer(bitPattern: bits).unsafelyUnwrapped).takeUnretainedValue()
    }

    /// Adds an owner, if this is a reference and not nil.
    package func retained(_ isReference: Bool) -> Word {
        if isReference { retain(bits) }
        return self
    }
}

/// Adds an owner to the object that `bits` refer to, if any.
@inline(__always)
func retain(_ bits: Int) {
    if let pointer = UnsafeRawPointer(bitPattern: bits) {
        _ = Unmanaged<AnyObject>.fromOpaque(pointer).retain()
    }
}

/// Takes an owner away from the object that `bits` refer to, if any.
@inline(__always)
func release(_ bits: Int) {
    if let pointer = UnsafeRawPointer(bitPattern: bits) {
        Unmanaged<AnyObject>.fromOpaque(pointer).release()
    }
}
