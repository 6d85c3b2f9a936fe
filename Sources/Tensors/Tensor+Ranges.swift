import CTensorKernels

// Tensors of regular numbers.

extension Tensor {
    /// All elements 0, or `false`.
    public static func zeros(_ shape: [Int], dtype: DataType = .float32) -> Tensor {
        full(shape, value: 0, dtype: dtype)
    }

    /// All elements 1, or `true`.
    public static func ones(_ shape: [Int], dtype: DataType = .float32) -> Tensor {
        full(shape, value: 1, dtype: dtype)
    }

    /// All elements `value`.
    public static func full(_ shape: [Int], value: Double, dtype: DataType = .float32) -> Tensor {
        let result = uninitialized(shape, dtype: dtype)
        if result.isFailed { return result }
        if value == 0 && result.count > 1 << 24 && !KernelSequence.isCapturing {
            tk_zero(result.body.bytes, result.count * dtype.size)
        } else {
            Backend.fill(result.body, value)
        }
        return result
    }

    /// All elements 0, in the shape and kind of another tensor.
    public static func zeros(like other: Tensor) -> Tensor { zeros(other.shape, dtype: other.dtype) }

    /// All elements 1, in the shape and kind of another tensor.
    public static func ones(like other: Tensor) -> Tensor { ones(other.shape, dtype: other.dtype) }

    /// The identity matrix of `size` rows and columns.
    public static func eye(_ size: Int, dtype: DataType = .float32) -> Tensor {
        let result = zeros([size, size])
        if result.isFailed { return result }
        for index in 0..<size { result.body.pointer[index * (size + 1)] = 1 }
        return result.as(dtype)
    }

    /// The numbers from `start` up to, but not including, `end`, `step` apart.
    public static func arange(
        _ start: Double, _ end: Double, step: Double = 1, dtype: DataType = .float32
    ) -> Tensor {
        let length = ((end - start) / step).rounded(.up)
        guard step != 0, length.isFinite, length < 1e15 else {
            return fail(
                .invalidArgument(operation: "arange", reason: "no way from \(start) to \(end) in steps of \(step)"))
        }
        return numbers(Int(Swift.max(0, length)), dtype) { start + Double($0) * step }
    }

    /// The numbers 0, 1, … up to, but not including, `end`.
    public static func arange(_ end: Int, dtype: DataType = .float32) -> Tensor {
        arange(0, Double(end), dtype: dtype)
    }

    /// `count` numbers evenly spaced from `start` to `end`, both included.
    public static func linspace(
        _ start: Double, _ end: Double, count: Int, dtype: DataType = .float32
    ) -> Tensor {
        let step = count > 1 ? (end - start) / Double(count - 1) : 0
        return numbers(count, dtype) { $0 == count - 1 && count > 1 ? end : start + Double($0) * step }
    }

    private static func numbers(_ count: Int, _ dtype: DataType, _ number: (Int) -> Double) -> Tensor {
        if dtype == .float32 {
            return Tensor(shape: [count]) { out in for index in out.indices { out[index] = Float(number(index)) } }
        }
        let result = uninitialized([count], dtype: .float64)
        if result.isFailed { return result }
        let out = result.body.pointer(as: Double.self)
        for index in 0..<count { out[index] = number(index) }
        return result.as(dtype)
    }
}
