// From one kind of number to another, and out of a tensor into arrays.

extension Tensor {
    /// The same numbers as another kind of number.
    ///
    /// Fractions are cut off towards zero on the way to integers; what is too large becomes the largest integer and NaN
    /// becomes 0. `int64` to `int32` keeps the low 32 bits. Everything but 0 becomes `true`. Gradients go back through
    /// conversions between `float32` and `float64`.
    public func `as`(_ type: DataType) -> Tensor {
        if body.dtype == type || isFailed { return self }
        let source = Recording.paused { contiguous() }.body
        let result = Tensor.uninitialized(shape, count: count, dtype: type)
        if result.isFailed { return result }
        Backend.convert(source, to: result.body)
        withExtendedLifetime(source) {}
        guard type.isFloatingPoint, dtype.isFloatingPoint else { return result }
        let original = dtype
        return result.recorded(from: self, { $0.as(original) })
    }

    /// All elements, row by row. Booleans are 0 and 1.
    public func toArray() -> [Double] {
        if body.dtype == .float32 { return withElements { $0.map(Double.init) } }
        return numbers(.float64, Double.self)
    }

    /// All elements as `Float`, row by row.
    public func toFloats() -> [Float] { withElements { Array($0) } }

    /// All elements as whole numbers, row by row; fractions are cut off.
    public func toInts() -> [Int] { numbers(.int64, Int64.self).map(Int.init) }

    /// For each element, row by row, whether it is not 0.
    public func toBools() -> [Bool] { numbers(.bool, UInt8.self).map { $0 != 0 } }

    /// All elements in the memory form of `type`.
    func numbers<Number>(_ type: DataType, _: Number.Type) -> [Number] {
        if KernelSequence.isCapturing { KernelSequence.abandon() }
        let source = contiguousBody(type)
        return withExtendedLifetime(source) {
            Array(UnsafeBufferPointer(start: source.pointer(as: Number.self), count: source.count))
        }
    }
}

/// A number in memory, as the general kernels load and store it.
protocol Element: BitwiseCopyable {
    static var isWhole: Bool { get }
    init(rounding number: Double)
    init(wrapping whole: Int64)
    var number: Double { get }
    var whole: Int64 { get }
}

extension Float: Element {
    static var isWhole: Bool { false }
    @inline(__always) init(rounding number: Double) { self = Float(number) }
    @inline(__always) init(wrapping whole: Int64) { self = Float(whole) }
    @inline(__always) var number: Double { Double(self) }
    @inline(__always) var whole: Int64 { Double(self).whole }
}

extension Double: Element {
    static var isWhole: Bool { false }
    @inline(__always) init(rounding number: Double) { self = number }
    @inline(__always) init(wrapping whole: Int64) { self = Double(whole) }
    @inline(__always) var number: Double { self }
    /// Cut off towards zero, held within the range; 0 for NaN.
    @inline(__always) var whole: Int64 {
        self >= 0x1p63 ? .max : self >= -0x1p63 ? Int64(self) : isNaN ? 0 : .min
    }
}

extension Int32: Element {
    static var isWhole: Bool { true }
    @inline(__always) init(rounding number: Double) { self = Int32(clamping: number.whole) }
    @inline(__always) init(wrapping whole: Int64) { self = Int32(truncatingIfNeeded: whole) }
    @inline(__always) var number: Double { Double(self) }
    @inline(__always) var whole: Int64 { Int64(self) }
}

extension Int64: Element {
    static var isWhole: Bool { true }
    @inline(__always) init(rounding number: Double) { self = number.whole }
    @inline(__always) init(wrapping whole: Int64) { self = whole }
    @inline(__always) var number: Double { Double(self) }
    @inline(__always) var whole: Int64 { self }
}

extension UInt8: Element {
    static var isWhole: Bool { true }
    @inline(__always) init(rounding number: Double) { self = number != 0 ? 1 : 0 }
    @inline(__always) init(wrapping whole: Int64) { self = whole != 0 ? 1 : 0 }
    @inline(__always) var number: Double { self == 0 ? 0 : 1 }
    @inline(__always) var whole: Int64 { self == 0 ? 0 : 1 }
}
