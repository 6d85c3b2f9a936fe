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
    let dtype: DataType
    let shape: [Int]
    /// In elements; nil when the layout is contiguous.
    let explicitStrides: [Int]?
    let offset: Int
    let count: Int
    let isFailed: Bool
    /// Where the first element lies; 0 for images that began in the blocked layout. Kept here, because looking into the
    /// storage counts references.
    let start: UInt
    /// Set once, right after the operation that made the tensor.
    var node: GradientNode?

    @inline(__always)
    init(
        storage: Storage, shape: [Int], count: Int, strides: [Int]? = nil, offset: Int = 0, node: GradientNode? = nil,
        isFailed: Bool = false
    ) {
        self.storage = storage
        dtype = storage.dtype
        self.shape = shape
        self.count = count
        explicitStrides = strides
        self.offset = offset
        self.node = node
        self.isFailed = isFailed
        let begin = storage.address
        start = begin == 0 || offset == 0 ? begin : begin + UInt(bitPattern: offset * storage.dtype.size)
    }

    /// The elements of a float32 tensor.
    @inline(__always)
    var pointer: UnsafeMutablePointer<Float> { UnsafeMutablePointer(bitPattern: start) ?? storage.pointer + offset }

    /// The elements, of the Swift type that belongs to `dtype` (booleans are `UInt8`).
    @inline(__always)
    func pointer<Number>(as type: Number.Type) -> UnsafeMutablePointer<Number> {
        UnsafeMutablePointer(bitPattern: start) ?? storage.pointer(as: type) + offset
    }

    /// Where the elements begin in memory.
    var bytes: UnsafeMutableRawPointer {
        UnsafeMutableRawPointer(bitPattern: start) ?? UnsafeMutableRawPointer(storage.pointer) + offset * dtype.size
    }

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
    public var dtype: DataType { body.dtype }

    /// The only element, as a `Double`.
    public var scalar: Double {
        guard count == 1 else {
            fail(.unsuitableShape(operation: "scalar", shape: shape, expected: "exactly one element"))
            return .nan
        }
        if KernelSequence.isCapturing { KernelSequence.abandon() }
        return body.dtype == .float32 ? Double(body.pointer.pointee) : toArray()[0]
    }

    /// Gives access to the elements as float32, row by row, for as long as `body` runs. Other kinds of numbers are
    /// converted first.
    public func withElements<Result>(_ body: (UnsafeBufferPointer<Float>) throws -> Result) rethrows -> Result {
        if KernelSequence.isCapturing { KernelSequence.abandon() }
        let contiguous = contiguousBody
        return try withExtendedLifetime(contiguous) {
            try body(UnsafeBufferPointer(start: contiguous.pointer, count: contiguous.count))
        }
    }

    /// Whether the elements lie one after the other in memory.
    public var isContiguous: Bool { body.explicitStrides == nil }

    /// Whether this tensor stands for an operation that could not be done; see `FailureChannel`.
    public var isFailed: Bool { body.isFailed }
}

extension Tensor {
    /// The tensor that stands for an operation that could not be done: a scalar that is not a number.
    static let failed: Tensor = {
        // Four bytes, asked for once: where there are none, no error could be told either.
        guard let storage = Storage(count: 1) else { fatalError("no memory for one number") }
        storage.pointer.pointee = .nan
        return Tensor(TensorBody(storage: storage, shape: [], count: 1, isFailed: true))
    }()

    /// A new contiguous tensor with uninitialised elements; failed when it does not fit into memory.
    @inline(__always)
    static func uninitialized(_ shape: [Int], dtype: DataType = .float32) -> Tensor {
        uninitialized(shape, count: elementCount(shape), dtype: dtype)
    }

    @inline(__always)
    static func uninitialized(_ shape: [Int], count: Int, dtype: DataType = .float32) -> Tensor {
        guard count >= 0, let storage = Storage(count: count, dtype: dtype) else { return impossible(shape) }
        return Tensor(TensorBody(storage: storage, shape: shape, count: count))
    }

    @inline(never)
    static func impossible(_ shape: [Int]) -> Tensor {
        if let negative = shape.first(where: { $0 < 0 }) {
            return fail(
                .invalidArgument(operation: "Tensor", reason: "\(negative) is not a size (in the shape \(shape))"))
        }
        if shape.count > largestRank {
            return fail(.invalidArgument(operation: "Tensor", reason: "\(shape.count) axes; at most \(largestRank)"))
        }
        return fail(.allocation(shape: shape))
    }

    /// A tensor with the same numbers one after the other; itself when it is so already.
    func contiguous() -> Tensor {
        guard let strides = body.explicitStrides else { return self }
        let result = Tensor.uninitialized(shape, count: count, dtype: dtype)
        if result.isFailed { return result }
        Backend.gather(dtype, shape: shape, from: body, strides: strides, to: result.body)
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

/// The number of axes that the kernels can walk.
let largestRank = 16

/// The most elements that the sizes of a shape may promise; no memory holds as many. Axes of size 0 are left out, so that
/// nowhere a product of some of the sizes, or a sum of a few, overflows.
private let largestCount = 1 << 48

/// The number of elements of a shape, or -1 when a size is negative, there are too many, or too many axes.
@inline(__always)
func elementCount(_ shape: [Int]) -> Int {
    if shape.count > largestRank { return -1 }
    var (count, isEmpty) = (1, false)
    for size in shape {
        if size <= 0 {
            if size < 0 { return -1 }
            isEmpty = true
            continue
        }
        let (product, overflows) = count.multipliedReportingOverflow(by: size)
        if overflows || product > largestCount { return -1 }
        count = product
    }
    return isEmpty ? 0 : count
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
