import CTensorKernels

// Other views of the same elements: reshape, transpose, squeeze, expand, broadcast, flip. Only reshaping a view that
// is not contiguous copies.

extension Tensor {
    /// The same elements in another shape; one size may be -1 and is then worked out.
    public func reshaped(to shape: [Int]) -> Tensor {
        if isFailed { return self }
        if shape == self.shape { return self }
        var target = shape
        if let open = shape.firstIndex(of: -1) {
            let known = shape.enumerated().reduce(1) { $1.offset == open ? $0 : $0 &* $1.element }
            guard known > 0, count % known == 0 else {
                return fail(.elementCount(operation: "reshaped", from: self.shape, to: shape))
            }
            target[open] = count / known
        }
        guard elementCount(target) == count else {
            if target.count > largestRank { return .impossible(target) }
            return fail(.elementCount(operation: "reshaped", from: self.shape, to: shape))
        }
        let source = plainBody
        let original = self.shape
        return Tensor(TensorBody(storage: source.storage, shape: target, count: count, offset: source.offset))
            .recorded(from: self, { $0.reshaped(to: original) })
    }

    /// The same elements in another shape; one size may be -1 and is then worked out.
    public func reshaped(to shape: Int...) -> Tensor { reshaped(to: shape) }

    /// All elements in one row; with `startAxis`, the axes before it stay.
    public func flattened(startAxis: Int = 0) -> Tensor {
        if isFailed { return self }
        let start = startAxis < 0 ? startAxis + rank : startAxis
        guard start >= 0, start <= rank else {
            return fail(.axisOutOfRange(operation: "flattened", axis: startAxis, rank: rank))
        }
        return reshaped(to: Array(shape[..<start]) + [shape[start...].reduce(1, *)])
    }

    /// The axes from one to another, which belongs to them, as one.
    public func flattened(startAxis: Int, endAxis: Int) -> Tensor {
        if isFailed { return self }
        guard let start = checkedAxis(startAxis, "flattened"), let end = checkedAxis(endAxis, "flattened") else {
            return .failed
        }
        guard start <= end else {
            return fail(
                .invalidArgument(operation: "flattened", reason: "axis \(endAxis) comes before axis \(startAxis)"))
        }
        return reshaped(to: Array(shape[..<start]) + [shape[start...end].reduce(1, *)] + shape[(end + 1)...])
    }

    /// The axes in another order.
    public func transposed(_ axes: [Int]) -> Tensor {
        if isFailed { return self }
        let positions = axes.map { $0 < 0 ? $0 + rank : $0 }
        guard positions.sorted() == Array(0..<rank) else {
            return fail(
                .invalidArgument(
                    operation: "transposed", reason: "\(axes) is not an order of the \(rank) axes of \(shape)"))
        }
        let strides = body.strides
        let inverse = positions.indices.map { axis in positions.firstIndex(of: axis) ?? axis }
        return view(positions.map { shape[$0] }, strides: positions.map { strides[$0] }, offset: body.offset)
            .recorded(from: self, { $0.transposed(inverse) })
    }

    /// The axes in another order.
    public func transposed(_ axes: Int...) -> Tensor { transposed(axes) }

    /// The axes in reverse order: rows become columns.
    public func transposed() -> Tensor { transposed(Array((0..<rank).reversed())) }

    /// The transpose: the axes in reverse order.
    // swift-format-ignore: AlwaysUseLowerCamelCase
    public var T: Tensor { transposed() }

    /// Two axes exchanged.
    public func swapped(_ first: Int, _ second: Int) -> Tensor {
        guard let a = checkedAxis(first, "swapped"), let b = checkedAxis(second, "swapped") else { return .failed }
        var order = Array(0..<rank)
        order.swapAt(a, b)
        return transposed(order)
    }

    /// Without an axis of size 1.
    public func squeezed(axis: Int) -> Tensor {
        guard let axis = checkedAxis(axis, "squeezed") else { return .failed }
        guard shape[axis] == 1 else {
            return fail(
                .unsuitableShape(operation: "squeezed", shape: shape, expected: "size 1 at axis \(axis)"))
        }
        var target = shape
        target.remove(at: axis)
        return reshaped(to: target)
    }

    /// Without all axes of size 1.
    public func squeezed() -> Tensor { reshaped(to: shape.filter { $0 != 1 }) }

    /// With a new axis of size 1 at a place.
    public func expanded(axis: Int) -> Tensor {
        if isFailed { return self }
        let position = axis < 0 ? axis + rank + 1 : axis
        guard position >= 0, position <= rank else {
            return fail(.axisOutOfRange(operation: "expanded", axis: axis, rank: rank + 1))
        }
        var target = shape
        target.insert(1, at: position)
        return reshaped(to: target)
    }

    /// Stretched to a larger shape without copying: sizes of 1 are repeated, axes may be added in front.
    public func broadcast(to target: [Int]) -> Tensor {
        if isFailed || target == shape { return self }
        let (bytes, overflows) = elementCount(target).multipliedReportingOverflow(by: dtype.size)
        guard bytes >= 0, !overflows, bytes < 1 << 20 || bytes < tk_physical_memory() else {
            return .impossible(target)
        }
        guard broadcastShape(shape, target) == target else {
            return fail(
                .shapeMismatch(
                    operation: "broadcast", left: shape, right: target,
                    expected: "sizes must be equal or 1, counted from the last axis"))
        }
        let original = shape
        return view(target, strides: broadcastStrides(shape, body.strides, to: target), offset: body.offset)
            .recorded(from: self, { $0.summed(to: original) })
    }

    /// The elements along one axis in reverse order.
    public func flipped(axis: Int) -> Tensor {
        guard let axis = checkedAxis(axis, "flipped") else { return .failed }
        guard shape[axis] > 1 else { return self }
        var strides = body.strides
        let offset = body.offset + (shape[axis] - 1) * strides[axis]
        strides[axis] = -strides[axis]
        return view(shape, strides: strides, offset: offset).recorded(from: self, { $0.flipped(axis: axis) })
    }
}
