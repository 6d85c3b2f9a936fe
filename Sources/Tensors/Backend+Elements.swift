// What has to know no more of numbers than their kind or their size: converting, copying, filling. Kinds other than
// float32 are computed with in Swift, as Double or Int64; the C kernels are for float32.

extension Backend {
    /// Converts contiguous elements.
    static func convert(_ source: TensorBody, to target: TensorBody) {
        if KernelSequence.isCapturing { return KernelSequence.add(target.bytes) { convert(source, to: target) } }
        switch source.dtype {
        case .float32: convert(source, Float.self, target)
        case .float64: convert(source, Double.self, target)
        case .int32: convert(source, Int32.self, target)
        case .int64: convert(source, Int64.self, target)
        case .bool: convert(source, UInt8.self, target)
        }
    }

    @inline(__always)
    private static func convert<Source: Element>(_ source: TensorBody, _: Source.Type, _ target: TensorBody) {
        let x = source.pointer(as: Source.self)
        switch target.dtype {
        case .float32: convert(source.count, x, target.pointer(as: Float.self))
        case .float64: convert(source.count, x, target.pointer(as: Double.self))
        case .int32: convert(source.count, x, target.pointer(as: Int32.self))
        case .int64: convert(source.count, x, target.pointer(as: Int64.self))
        case .bool: convert(source.count, x, target.pointer(as: UInt8.self))
        }
    }

    @inline(__always)
    private static func convert<Source: Element, Target: Element>(
        _ count: Int, _ x: UnsafeMutablePointer<Source>, _ out: UnsafeMutablePointer<Target>
    ) {
        if Source.isWhole {
            for index in 0..<count { out[index] = Target(wrapping: x[index].whole) }
        } else {
            for index in 0..<count { out[index] = Target(rounding: x[index].number) }
        }
    }

    /// Writes one number everywhere.
    static func fill(_ body: TensorBody, _ value: Double) {
        if KernelSequence.isCapturing { return KernelSequence.add(body.bytes) { fill(body, value) } }
        switch body.dtype {
        case .float32: fill(body.count, Float(value), body.pointer)
        case .float64: body.pointer(as: Double.self).update(repeating: value, count: body.count)
        case .int32: body.pointer(as: Int32.self).update(repeating: Int32(rounding: value), count: body.count)
        case .int64: body.pointer(as: Int64.self).update(repeating: Int64(rounding: value), count: body.count)
        case .bool: body.pointer(as: UInt8.self).update(repeating: UInt8(rounding: value), count: body.count)
        }
    }

    /// Copies a strided part of `source`, whose first element is `source.pointer`, into the contiguous `out`.
    static func gather(_ dtype: DataType, shape: [Int], from source: TensorBody, strides: [Int], to out: TensorBody) {
        switch dtype.size {
        case 4: gather(shape: shape, from: source.pointer, strides: strides, to: out.pointer)
        case 8: gather(shape, source.pointer(as: UInt64.self), strides, out.pointer(as: UInt64.self))
        default: gather(shape, source.pointer(as: UInt8.self), strides, out.pointer(as: UInt8.self))
        }
    }

    /// Copies the contiguous `source` into the strided part of `target` that begins `offset` elements into its storage.
    static func scatter(_ shape: [Int], from source: TensorBody, to target: Storage, offset: Int, strides: [Int]) {
        switch target.dtype.size {
        case 4:
            scatter(
                shape: shape, from: source.pointer, to: target.pointer + offset, strides: strides, adding: false)
        case 8: scatter(shape, source.pointer(as: UInt64.self), target.pointer(as: UInt64.self) + offset, strides)
        default: scatter(shape, source.pointer(as: UInt8.self), target.pointer(as: UInt8.self) + offset, strides)
        }
    }

    @inline(__always)
    private static func gather<Number: BitwiseCopyable>(
        _ shape: [Int], _ x: UnsafeMutablePointer<Number>, _ strides: [Int], _ out: UnsafeMutablePointer<Number>
    ) {
        guard let inner = shape.last, let step = strides.last else { return out.pointee = x.pointee }
        var place = 0
        eachRow(shape, strides) { offset in
            for index in 0..<inner { out[place + index] = x[offset + index * step] }
            place += inner
        }
    }

    @inline(__always)
    private static func scatter<Number: BitwiseCopyable>(
        _ shape: [Int], _ x: UnsafeMutablePointer<Number>, _ out: UnsafeMutablePointer<Number>, _ strides: [Int]
    ) {
        guard let inner = shape.last, let step = strides.last else { return out.pointee = x.pointee }
        var place = 0
        eachRow(shape, strides) { offset in
            for index in 0..<inner { out[offset + index * step] = x[place + index] }
            place += inner
        }
    }

    /// The offset of each row, a run along the last axis, in order.
    @inline(__always)
    private static func eachRow(_ shape: [Int], _ strides: [Int], _ body: (Int) -> Void) {
        if shape.contains(0) { return }
        var index = [Int](repeating: 0, count: shape.count)
        var offset = 0
        while true {
            body(offset)
            var axis = shape.count - 2
            while axis >= 0 {
                offset += strides[axis]
                index[axis] += 1
                if index[axis] < shape[axis] { break }
                offset -= strides[axis] * shape[axis]
                index[axis] = 0
                axis -= 1
            }
            if axis < 0 { return }
        }
    }
}
