/// The integer types beside `Int`.
///
/// A word holds the value extended to 64 bits, by its sign or, for the unsigned types, by zeros: `UInt` and `UInt64`
/// are there with their bits.
public enum IntegerKind: String, CaseIterable, Hashable, Sendable {
    case int8 = "Int8"
    case int16 = "Int16"
    case int32 = "Int32"
    case int64 = "Int64"
    case uint8 = "UInt8"
    case uint16 = "UInt16"
    case uint32 = "UInt32"
    case uint64 = "UInt64"
    case uint = "UInt"

    public var isSigned: Bool {
        switch self {
        case .int8, .int16, .int32, .int64: return true
        case .uint8, .uint16, .uint32, .uint64, .uint: return false
        }
    }

    public var bitWidth: Int {
        switch self {
        case .int8, .uint8: return 8
        case .int16, .uint16: return 16
        case .int32, .uint32: return 32
        case .int64, .uint64, .uint: return 64
        }
    }

    /// Whether words of the type are in the order of their values: all but the unsigned types of 64 bits.
    public var isOrderedAsWord: Bool { isSigned || bitWidth < 64 }

    /// The word of an integer of the given sign and magnitude; nil if the type does not have it.
    public func word(magnitude: UInt, isNegative: Bool) -> Int? {
        if isSigned {
            let limit = UInt(1) << UInt(bitWidth - 1)
            if isNegative { return magnitude <= limit ? Int(bitPattern: 0 &- magnitude) : nil }
            return magnitude < limit ? Int(bitPattern: magnitude) : nil
        }
        if isNegative, magnitude > 0 { return nil }
        return bitWidth == 64 || magnitude >> UInt(bitWidth) == 0 ? Int(bitPattern: magnitude) : nil
    }
}

extension Type {
    /// `Int` or one of the sized integers.
    public var isInteger: Bool {
        switch self {
        case .int, .sized: return true
        default: return false
        }
    }
}
