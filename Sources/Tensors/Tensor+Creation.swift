import CTensorKernels

// Tensors from numbers. Whatever Swift type the numbers have, the tensor is float32 unless `dtype` says otherwise; only
// from `Bool` come booleans.

extension Tensor {
    /// A scalar.
    public init(_ value: Double, dtype: DataType = .float32) {
        self = .uninitialized([], count: 1, dtype: dtype)
        if !isFailed { Backend.fill(body, value) }
    }

    /// A scalar from a whole number.
    public init(_ value: Int, dtype: DataType = .float32) { self.init([value], shape: [], dtype: dtype) }

    /// A boolean scalar.
    public init(_ value: Bool) { self.init([value], shape: []) }

    /// A vector.
    public init(_ values: [Double], dtype: DataType = .float32) {
        self.init(values, shape: [values.count], dtype: dtype)
    }

    /// A vector of whole numbers.
    public init(_ values: [Int], dtype: DataType = .float32) {
        self.init(values, shape: [values.count], dtype: dtype)
    }

    /// A vector of `Float` numbers.
    public init(_ values: [Float]) { self.init(values, shape: [values.count]) }

    /// A vector of booleans.
    public init(_ values: [Bool]) { self.init(values, shape: [values.count]) }

    /// A matrix from its rows.
    public init(_ rows: [[Double]], dtype: DataType = .float32) {
        self.init(rows.flatMap(\.self), shape: Self.shape(rows.map(\.count)), dtype: dtype)
    }

    /// A matrix of whole numbers from its rows.
    public init(_ rows: [[Int]], dtype: DataType = .float32) {
        self.init(rows.flatMap(\.self), shape: Self.shape(rows.map(\.count)), dtype: dtype)
    }

    /// A matrix of booleans from its rows.
    public init(_ rows: [[Bool]]) { self.init(rows.flatMap(\.self), shape: Self.shape(rows.map(\.count))) }

    /// A tensor of rank 3 from its matrices.
    public init(_ matrices: [[[Double]]], dtype: DataType = .float32) {
        self = Tensor.stacked(matrices.map { Tensor($0, dtype: dtype) })
    }

    /// A tensor of rank 3 of whole numbers.
    public init(_ matrices: [[[Int]]], dtype: DataType = .float32) {
        self = Tensor.stacked(matrices.map { Tensor($0, dtype: dtype) })
    }

    /// A tensor of rank 4.
    public init(_ blocks: [[[[Double]]]], dtype: DataType = .float32) {
        self = Tensor.stacked(blocks.map { Tensor($0, dtype: dtype) })
    }

    /// A tensor of the given shape from its elements, row by row.
    public init(_ values: [Double], shape: [Int], dtype: DataType = .float32) {
        self = .uninitialized(values.count, filling: shape, dtype: dtype)
        guard !isFailed else { return }
        switch dtype {
        case .float32: store(values, Float.self) { Float($0) }
        case .float64: store(values, Double.self) { $0 }
        case .int32: store(values, Int32.self) { Int32(rounding: $0) }
        case .int64: store(values, Int64.self) { Int64(rounding: $0) }
        case .bool: store(values, UInt8.self) { UInt8(rounding: $0) }
        }
    }

    /// A tensor of the given shape from whole numbers, row by row. Integers take them exactly, or not at all.
    public init(_ values: [Int], shape: [Int], dtype: DataType = .float32) {
        self = .uninitialized(values.count, filling: shape, dtype: dtype)
        guard !isFailed else { return }
        switch dtype {
        case .float32: store(values, Float.self) { Float($0) }
        case .float64: store(values, Double.self) { Double($0) }
        case .int32:
            if let large = values.first(where: { Int32(exactly: $0) == nil }) {
                self = fail(.invalidArgument(operation: "Tensor", reason: "\(large) does not fit into int32"))
                return
            }
            store(values, Int32.self) { Int32(truncatingIfNeeded: $0) }
        case .int64: store(values, Int64.self) { Int64($0) }
        case .bool: store(values, UInt8.self) { $0 == 0 ? 0 : 1 }
        }
    }

    /// A tensor of the given shape from its elements, row by row.
    public init(_ values: [Float], shape: [Int]) {
        self = .uninitialized(values.count, filling: shape, dtype: .float32)
        guard !isFailed else { return }
        let (pointer, count) = (body.pointer, count)
        values.withUnsafeBufferPointer { if let base = $0.baseAddress { pointer.update(from: base, count: count) } }
    }

    /// A tensor of booleans of the given shape, row by row.
    public init(_ values: [Bool], shape: [Int]) {
        self = .uninitialized(values.count, filling: shape, dtype: .bool)
        if !isFailed { store(values, UInt8.self) { $0 ? 1 : 0 } }
    }

    private func store<Value, Number>(_ values: [Value], _: Number.Type, _ convert: (Value) -> Number) {
        let pointer = body.pointer(as: Number.self)
        for index in values.indices { pointer[index] = convert(values[index]) }
    }

    private static func uninitialized(_ count: Int, filling shape: [Int], dtype: DataType) -> Tensor {
        guard elementCount(shape) == count else {
            return elementCount(shape) < 0
                ? uninitialized(shape, dtype: dtype)
                : fail(.elementCount(operation: "Tensor", from: [count], to: shape))
        }
        return uninitialized(shape, count: count, dtype: dtype)
    }

    /// The shape of rows; after a failure that of none, which no elements fill.
    private static func shape(_ rows: [Int]) -> [Int] {
        let width = rows.first ?? 0
        if let odd = rows.firstIndex(where: { $0 != width }) {
            fail(
                .invalidArgument(
                    operation: "Tensor",
                    reason: "row \(odd) has \(rows[odd]) numbers and row 0 has \(width) (all rows need the same)"))
        }
        return [rows.count, width]
    }

    /// A tensor whose elements `fill` writes, row by row.
    public init(shape: [Int], fill: (UnsafeMutableBufferPointer<Float>) throws -> Void) rethrows {
        self = .uninitialized(shape)
        guard !isFailed else { return }
        try fill(UnsafeMutableBufferPointer(start: body.pointer, count: count))
    }
}
