import CTensorKernels

extension Tensor {
    /// A scalar.
    public init(_ value: Double) {
        self = .uninitialized([], count: 1)
        if !isFailed { body.pointer.pointee = Float(value) }
    }

    /// A scalar.
    public init(_ value: Int) { self.init(Double(value)) }

    /// A vector.
    public init(_ values: [Double]) { self.init(values, shape: [values.count]) }

    /// A vector of whole numbers.
    public init(_ values: [Int]) { self.init(values.map(Double.init), shape: [values.count]) }

    /// A vector of `Float` numbers.
    public init(_ values: [Float]) { self.init(values, shape: [values.count]) }

    /// A matrix from its rows.
    public init(_ rows: [[Double]]) {
        self.init(rows.flatMap(\.self), shape: [rows.count, rows.first?.count ?? 0], rows: rows.map(\.count))
    }

    /// A matrix of whole numbers from its rows.
    public init(_ rows: [[Int]]) { self.init(rows.map { $0.map(Double.init) }) }

    /// A tensor of rank 3 from its matrices.
    public init(_ matrices: [[[Double]]]) { self = Tensor.stacked(matrices.map { Tensor($0) }) }

    /// A tensor of rank 4.
    public init(_ blocks: [[[[Double]]]]) { self = Tensor.stacked(blocks.map { Tensor($0) }) }

    /// A tensor of the given shape from its elements, row by row.
    public init(_ values: [Double], shape: [Int]) {
        self = .uninitialized(shape)
        guard !isFailed else { return }
        guard values.count == count else {
            self = fail(.elementCount(operation: "Tensor", from: [values.count], to: shape))
            return
        }
        let pointer = body.pointer
        for index in values.indices { pointer[index] = Float(values[index]) }
    }

    /// A tensor of the given shape from whole numbers, row by row.
    public init(_ values: [Int], shape: [Int]) { self.init(values.map(Double.init), shape: shape) }

    /// A tensor of the given shape from its elements, row by row.
    public init(_ values: [Float], shape: [Int]) {
        self = .uninitialized(shape)
        guard !isFailed else { return }
        guard values.count == count else {
            self = fail(.elementCount(operation: "Tensor", from: [values.count], to: shape))
            return
        }
        let pointer = body.pointer
        values.withUnsafeBufferPointer { if let base = $0.baseAddress { pointer.update(from: base, count: count) } }
    }

    private init(_ values: [Double], shape: [Int], rows: [Int]) {
        if let odd = rows.firstIndex(where: { $0 != shape[1] }) {
            self = fail(
                .invalidArgument(
                    operation: "Tensor",
                    reason: "row \(odd) has \(rows[odd]) numbers and row 0 has \(shape[1]) (all rows need the same)"))
            return
        }
        self.init(values, shape: shape)
    }

    /// A tensor whose elements `fill` writes, row by row.
    public init(shape: [Int], fill: (UnsafeMutableBufferPointer<Float>) throws -> Void) rethrows {
        self = .uninitialized(shape)
        guard !isFailed else { return }
        try fill(UnsafeMutableBufferPointer(start: body.pointer, count: count))
    }

    /// All elements 0.
    public static func zeros(_ shape: [Int]) -> Tensor { full(shape, value: 0) }

    /// All elements 1.
    public static func ones(_ shape: [Int]) -> Tensor { full(shape, value: 1) }

    /// All elements `value`.
    public static func full(_ shape: [Int], value: Double) -> Tensor {
        let result = uninitialized(shape)
        if !result.isFailed { Backend.fill(result.count, Float(value), result.body.pointer) }
        return result
    }

    /// The identity matrix of `size` rows and columns.
    public static func eye(_ size: Int) -> Tensor {
        let result = zeros([size, size])
        if !result.isFailed { for index in 0..<size { result.body.pointer[index * (size + 1)] = 1 } }
        return result
    }

    /// The numbers from `start` up to, but not including, `end`, `step` apart.
    public static func arange(_ start: Double, _ end: Double, step: Double = 1) -> Tensor {
        let length = ((end - start) / step).rounded(.up)
        guard step != 0, length.isFinite, length < 1e15 else {
            return fail(
                .invalidArgument(operation: "arange", reason: "no way from \(start) to \(end) in steps of \(step)"))
        }
        return Tensor(shape: [Swift.max(0, Int(length))]) { out in
            for index in out.indices { out[index] = Float(start + Double(index) * step) }
        }
    }

    /// The numbers 0, 1, … up to, but not including, `end`.
    public static func arange(_ end: Int) -> Tensor { arange(0, Double(end)) }

    /// `count` numbers evenly spaced from `start` to `end`, both included.
    public static func linspace(_ start: Double, _ end: Double, count: Int) -> Tensor {
        Tensor(shape: [count]) { out in
            let step = count > 1 ? (end - start) / Double(count - 1) : 0
            for index in out.indices {
                out[index] = index == count - 1 && count > 1 ? Float(end) : Float(start + Double(index) * step)
            }
        }
    }
}
