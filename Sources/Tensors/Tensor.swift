import CTensorKernels

/// An n-dimensional array of numbers with value semantics.
///
/// Transposing, slicing and broadcasting give views that share storage; assigning through one copies first when the
/// storage is shared, so no tensor ever changes because of another.
///
/// `@unchecked Sendable`: storage is written only by the operation that made it, before anyone else sees it, or by a
/// mutation that has checked that it is the only owner; gradient nodes are never changed after they are made.
public struct Tensor: @unchecked Sendable {
    var body: TensorBody

    @inline(__always)
    init(_ body: TensorBody) { self.body = body }
}

/// What a tensor is made of: a layout over storage, and the node of the gradient graph that produced it.
final class TensorBody {
    /// Never replaced; a variable only so that its owners can be counted.
    var storage: Storage
    let shape: [Int]
    /// In elements; nil when the layout is contiguous.
    let explicitStrides: [Int]?
    let offset: Int
    let count: Int
    let isFailed: Bool
    /// Set once, right after the operation that made the tensor.
    var node: GradientNode?

    @inline(__always)
    init(
        storage: Storage, shape: [Int], count: Int, strides: [Int]? = nil, offset: Int = 0, node: GradientNode? = nil,
        isFailed: Bool = false
    ) {
        self.storage = storage
        self.shape = shape
        self.count = count
        explicitStrides = strides
        self.offset = offset
        self.node = node
        self.isFailed = isFailed
    }

    @inline(__always)
    var pointer: UnsafeMutablePointer<Float> { storage.pointer + offset }

    /// The distances between neighbours along each axis, in elements.
    var strides: [Int] { explicitStrides ?? contiguousStrides(shape) }
}

extension Tensor {
    /// The size of each dimension, outermost first. A scalar has the shape [].
    public var shape: [Int] { body.shape }

    /// The number of dimensions.
    public var rank: Int { body.shape.count }

    /// The number of elements.
    public var count: Int { body.count }

    /// The kind of number the tensor holds.
    public var dtype: DataType { .float32 }

    /// The only element, as a `Double`.
    public var scalar: Double {
        guard count == 1 else {
            fail(.unsuitableShape(operation: "scalar", shape: shape, expected: "exactly one element"))
            return .nan
        }
        return Double(body.pointer.pointee)
    }

    /// All elements, row by row.
    public func toArray() -> [Double] {
        withElements { $0.map(Double.init) }
    }

    /// All elements as `Float`, row by row.
    public func toFloats() -> [Float] {
        withElements { Array($0) }
    }

    /// Gives access to the elements, row by row, for as long as `body` runs.
    public func withElements<Result>(_ body: (UnsafeBufferPointer<Float>) throws -> Result) rethrows -> Result {
        let contiguous = contiguous()
        return try withExtendedLifetime(contiguous) {
            try body(UnsafeBufferPointer(start: contiguous.body.pointer, count: contiguous.count))
        }
    }

    /// The same numbers as another kind of number.
    public func `as`(_ type: DataType) -> Tensor {
        type == .float32 ? self : fail(.unsupportedType(operation: "as", type: type))
    }

    /// Whether the elements lie one after the other in memory.
    public var isContiguous: Bool { body.explicitStrides == nil }

    /// Whether this tensor stands for an operation that could not be done; see `FailureChannel`.
    public var isFailed: Bool { body.isFailed }
}

extension Tensor {
    /// The tensor that stands for an operation that could not be done: a scalar that is not a number.
    static let failed: Tensor = {
        guard let storage = Storage(count: 1) else { fatalError("no memory for one number") }
        storage.pointer.pointee = .nan
        return Tensor(TensorBody(storage: storage, shape: [], count: 1, isFailed: true))
    }()

    /// A new contiguous tensor with uninitialised elements; failed when it does not fit into memory.
    @inline(__always)
    static func uninitialized(_ shape: [Int]) -> Tensor {
        uninitialized(shape, count: elementCount(shape))
    }

    @inline(__always)
    static func uninitialized(_ shape: [Int], count: Int) -> Tensor {
        guard count >= 0, let storage = Storage(count: count) else { return impossible(shape) }
        return Tensor(TensorBody(storage: storage, shape: shape, count: count))
    }

    @inline(never)
    private static func impossible(_ shape: [Int]) -> Tensor {
        if let negative = shape.first(where: { $0 < 0 }) {
            return fail(
                .invalidArgument(operation: "Tensor", reason: "\(negative) is not a size (in the shape \(shape))"))
        }
        return fail(.allocation(shape: shape))
    }

    /// A tensor with the same numbers one after the other; itself when it is so already.
    func contiguous() -> Tensor {
        guard let strides = body.explicitStrides else { return self }
        let result = Tensor.uninitialized(shape, count: count)
        if result.isFailed { return result }
        Backend.gather(shape: shape, from: body.pointer, strides: strides, to: result.body.pointer)
        withExtendedLifetime(body) {}
        return result.recorded(from: self, { $0 })
    }

    /// A view of the same storage.
    func view(_ shape: [Int], strides: [Int], offset: Int) -> Tensor {
        let contiguous = contiguousStrides(shape)
        return Tensor(
            TensorBody(
                storage: body.storage, shape: shape, count: elementCount(shape),
                strides: isSameLayout(shape, strides, contiguous) ? nil : strides, offset: offset))
    }
}

/// The number of elements of a shape, or -1 when a size is negative or the product overflows.
@inline(__always)
func elementCount(_ shape: [Int]) -> Int {
    var count = 1
    for size in shape {
        let (product, overflows) = count.multipliedReportingOverflow(by: size)
        if overflows || size < 0 { return -1 }
        count = product
    }
    return count
}

/// The strides, in elements, of a shape laid out row by row.
func contiguousStrides(_ shape: [Int]) -> [Int] {
    var strides = shape
    var step = 1
    for axis in shape.indices.reversed() {
        strides[axis] = step
        step *= max(shape[axis], 1)
    }
    return strides
}

/// Strides along axes of size 1 do not matter.
private func isSameLayout(_ shape: [Int], _ a: [Int], _ b: [Int]) -> Bool {
    for axis in shape.indices where shape[axis] != 1 && a[axis] != b[axis] { return false }
    return true
}
