/// A kind of number in a tensor file, little-endian unless said otherwise.
///
/// float16 and bfloat16 become float32; 8 and 16 bit integers int32; unsigned integers of 32 and 64 bits int64, where
/// numbers from 2⁶³ on are an error.
package enum FileNumber: CaseIterable {
    case float16, bfloat16, float32, float64, int8, int16, int32, int64, uint8, uint16, uint32, uint64, bool

    /// Bytes of one number.
    package var size: Int {
        switch self {
        case .float64, .int64, .uint64: 8
        case .float32, .int32, .uint32: 4
        case .float16, .bfloat16, .int16, .uint16: 2
        case .int8, .uint8, .bool: 1
        }
    }

    /// What a tensor of such numbers holds.
    var dtype: DataType {
        switch self {
        case .float16, .bfloat16, .float32: .float32
        case .float64: .float64
        case .int8, .int16, .int32, .uint8, .uint16: .int32
        case .int64, .uint32, .uint64: .int64
        case .bool: .bool
        }
    }

    /// The numbers as which a tensor is written.
    init(_ dtype: DataType) {
        self =
            switch dtype {
            case .float32: .float32
            case .float64: .float64
            case .int32: .int32
            case .int64: .int64
            case .bool: .bool
            }
    }

    /// A tensor of the numbers in `bytes`, which must fill the shape. nil where a number does not fit.
    package func tensor(_ bytes: UnsafeRawBufferPointer, shape: [Int], isBigEndian: Bool = false) throws -> Tensor? {
        let count = elementCount(shape)
        guard count >= 0, Storage(count: count, dtype: dtype) != nil else { throw TensorError.allocation(shape: shape) }
        let result = Tensor.uninitialized(shape, dtype: dtype)
        let body = result.body
        func each<Bits: FixedWidthInteger, Number>(_: Bits.Type, _: Number.Type, _ make: (Bits) -> Number) {
            let out = body.pointer(as: Number.self)
            for index in 0..<count {
                let bits = bytes.loadUnaligned(fromByteOffset: index * MemoryLayout<Bits>.size, as: Bits.self)
                out[index] = make(isBigEndian ? bits.bigEndian : bits.littleEndian)
            }
        }
        var isHeld = true
        switch self {
        case .float16: each(UInt16.self, Float.self, Self.widened)
        case .bfloat16: each(UInt16.self, Float.self) { Float(bitPattern: UInt32($0) << 16) }
        case .float32: each(UInt32.self, Float.self) { Float(bitPattern: $0) }
        case .float64: each(UInt64.self, Double.self) { Double(bitPattern: $0) }
        case .int8: each(Int8.self, Int32.self) { Int32($0) }
        case .int16: each(Int16.self, Int32.self) { Int32($0) }
        case .int32: each(Int32.self, Int32.self) { $0 }
        case .int64: each(Int64.self, Int64.self) { $0 }
        case .uint8: each(UInt8.self, Int32.self) { Int32($0) }
        case .uint16: each(UInt16.self, Int32.self) { Int32($0) }
        case .uint32: each(UInt32.self, Int64.self) { Int64($0) }
        case .uint64:
            each(UInt64.self, Int64.self) { bits in
                if bits >> 63 != 0 { isHeld = false }
                return Int64(truncatingIfNeeded: bits)
            }
        case .bool: each(UInt8.self, UInt8.self) { $0 == 0 ? 0 : 1 }
        }
        return isHeld ? result : nil
    }

    /// An IEEE half as a float: sign, five bits of exponent, ten of fraction.
    private static func widened(_ half: UInt16) -> Float {
        let exponent = Int(half >> 10 & 31)
        let fraction = Float(half & 1023)
        let magnitude: Float =
            switch exponent {
            case 0: fraction * 0x1p-24
            case 31: fraction == 0 ? .infinity : .nan
            default: (1 + fraction * 0x1p-10) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
            }
        return half >> 15 == 0 ? magnitude : -magnitude
    }
}

extension Tensor {
    /// Appends the elements, row by row, as they lie in memory.
    func appendBytes(to bytes: inout [UInt8]) {
        let source = plainBody
        withExtendedLifetime(source) {
            bytes.append(contentsOf: UnsafeRawBufferPointer(start: source.bytes, count: source.count * dtype.size))
        }
    }
}
