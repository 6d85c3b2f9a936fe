import IR

/// Holds every value of every integer type of the language.
struct WideInteger: Comparable {
    var isNegative: Bool
    var magnitude: UInt

    init<Value: BinaryInteger>(_ value: Value) {
        isNegative = value < 0
        magnitude = UInt(value.magnitude)
    }

    static func < (left: WideInteger, right: WideInteger) -> Bool {
        switch (left.isNegative, right.isNegative) {
        case (true, false): return true
        case (false, true): return false
        case (false, false): return left.magnitude < right.magnitude
        case (true, true): return left.magnitude > right.magnitude
        }
    }

    /// The lowest 64 bits in two's complement.
    var bits: UInt { isNegative ? 0 &- magnitude : magnitude }

    func description(radix: Int, uppercase: Bool = false) -> String {
        (isNegative ? "-" : "") + String(magnitude, radix: radix, uppercase: uppercase)
    }
}

extension WideInteger: CustomStringConvertible {
    var description: String { description(radix: 10) }
}

extension FixedWidthInteger {
    /// Nil if the type does not have the value.
    init?(exactly value: WideInteger) {
        if value.isNegative {
            guard Self.isSigned, value.magnitude <= UInt(1) << 63,
                let made = Self(exactly: Int(bitPattern: 0 &- value.magnitude))
            else { return nil }
            self = made
        } else {
            guard let made = Self(exactly: value.magnitude) else { return nil }
            self = made
        }
    }

    /// The nearest value of the type.
    init(clamping value: WideInteger) {
        self = Self(exactly: value) ?? (value.isNegative ? .min : .max)
    }
}

extension Word {
    /// The word of an integer of any type.
    @inline(__always)
    init<Value: FixedWidthInteger>(integer value: Value) { bits = Int(truncatingIfNeeded: value) }
}

extension NativeCall {
    /// An argument of the integer type that the context asks for.
    @inline(__always)
    func integer<Value: FixedWidthInteger>(_ index: Int, _: Value.Type = Value.self) -> Value {
        Value(truncatingIfNeeded: words[index])
    }

    /// An argument of an integer type that is known only at run time.
    func wideInteger(_ index: Int, _ type: ValueType) -> WideInteger { type.wideInteger(words[index]) }

    /// An argument of a floating-point type that is known only at run time.
    func wideFloating(_ index: Int, _ type: ValueType) -> Double {
        if case .float = type.shape { return Double(float(index)) }
        return double(index)
    }
}

extension ValueType {
    /// The value of a word of an integer type.
    func wideInteger(_ bits: Int) -> WideInteger {
        if case .sized(let kind) = shape, !kind.isOrderedAsWord { return WideInteger(UInt(bitPattern: bits)) }
        return WideInteger(bits)
    }
}
