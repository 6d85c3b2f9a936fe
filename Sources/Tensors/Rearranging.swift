// Axes moved, taken apart and repeated; made of views, joins and gathers, whose derivatives they have.

extension Tensor {
    /// One axis moved to another place; the others keep their order.
    public func moved(axis: Int, to place: Int) -> Tensor {
        if isFailed { return self }
        guard let from = checkedAxis(axis, "moved"), let to = checkedAxis(place, "moved") else { return .failed }
        var order = Array(0..<rank)
        order.insert(order.remove(at: from), at: to)
        return transposed(order)
    }

    /// The parts along an axis, which goes away: the rows of a matrix, the images of a batch.
    public func unstacked(axis: Int = 0) -> [Tensor] {
        if isFailed { return [] }
        guard let axis = checkedAxis(axis, "unstacked") else { return [] }
        let whole = [AxisSelection](repeating: .whole, count: axis)
        return (0..<shape[axis]).map { self[selections: whole + [.index($0)]] }
    }

    /// Every element along an axis `count` times, one after the other: 1, 2 twice is 1, 1, 2, 2.
    public func repeated(_ count: Int, axis: Int) -> Tensor {
        if isFailed { return self }
        guard let axis = checkedAxis(axis, "repeated") else { return .failed }
        guard count >= 0 else {
            return fail(.invalidArgument(operation: "repeated", reason: "\(count) times (take 0 or more)"))
        }
        var merged = shape
        let (size, overflows) = count.multipliedReportingOverflow(by: shape[axis])
        merged[axis] = overflows ? .max : size
        guard elementCount(merged) >= 0 else { return .impossible(merged) }
        let stretched = expanded(axis: axis + 1)
        if stretched.isFailed { return stretched }
        var target = stretched.shape
        target[axis + 1] = count
        if count == 0 { return sliced(axis: axis, 0..<0) }
        return stretched.broadcast(to: target).reshaped(to: merged)
    }

    /// The elements along several axes in reverse order.
    public func flipped(axes: [Int]) -> Tensor {
        guard let axes = checkedAxes(axes, "flipped") else { return .failed }
        return axes.reduce(self) { $0.flipped(axis: $1) }
    }

    /// Without several axes of size 1.
    public func squeezed(axes: [Int]) -> Tensor {
        guard let axes = checkedAxes(axes, "squeezed") else { return .failed }
        return axes.reversed().reduce(self) { $0.squeezed(axis: $1) }
    }

    /// The elements that index tensors name along one axis, one for each of their places: with axis 1 the element [i, j]
    /// of the result is self[i, indices[i, j]]. Indices count from the end when negative; the other sizes must agree, or
    /// be 1 in the indices.
    public func takenAlong(_ indices: Tensor, axis: Int = -1) -> Tensor {
        if isFailed || indices.isFailed { return .failed }
        guard let axis = checkedAxis(axis, "takenAlong") else { return .failed }
        var target = shape
        if indices.rank == rank { target[axis] = indices.shape[axis] }
        guard indices.rank == rank, broadcastShape(indices.shape, target) == target else {
            return fail(
                .shapeMismatch(
                    operation: "takenAlong", left: shape, right: indices.shape,
                    expected: "indices of the same shape but for axis \(axis)"))
        }
        guard
            let rows = indices.broadcast(to: target).wholeNumbers(
                below: shape[axis], "takenAlong", axis, fromEnd: true)
        else { return .failed }
        let inner = shape[(axis + 1)...].reduce(1, *)
        let places = rows.enumerated().map { place, row in
            (place / (inner * target[axis]) * shape[axis] + row) * inner + place % inner
        }
        return flattened().gathered(Tensor(places, shape: target, dtype: .int64), axis: 0)
    }

    /// With values added to the entries along an axis that a list of indices names; an index that comes twice gets both.
    public func adding(_ values: Tensor, at indices: Tensor, axis: Int = 0) -> Tensor {
        if isFailed || values.isFailed || indices.isFailed { return .failed }
        guard let axis = checkedAxis(axis, "adding") else { return .failed }
        var target = shape
        target[axis] = indices.count
        guard indices.rank == 1, broadcastShape(values.shape, target) == target else {
            return fail(
                .shapeMismatch(
                    operation: "adding", left: target, right: values.shape,
                    expected: "a row of indices, and values for the entries they name"))
        }
        guard let rows = indices.wholeNumbers(below: shape[axis], "adding", axis, fromEnd: true) else { return .failed }
        // Row i of this matrix has a 1 where the i-th index points.
        let pick = Tensor(rows, dtype: .int64).oneHot(
            classes: Swift.max(1, shape[axis]), dtype: DataType.promoted(dtype, values.dtype))
        let front = values.broadcast(to: target).moved(axis: axis, to: 0)
        let spread = Tensors.matmul(pick.T, front.reshaped(to: [rows.count, -1]))
        return self + spread.reshaped(to: [shape[axis]] + front.shape.dropFirst()).moved(axis: 0, to: axis)
    }
}
