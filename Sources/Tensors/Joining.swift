import CTensorKernels

// Several tensors into one, one into several, and more of the same.

extension Tensor {
    /// The tensors one after the other along an axis they all have; the other sizes must agree.
    public static func concatenated(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
        if let bad = tensors.first(where: \.isFailed) { return bad }
        guard let first = tensors.first else {
            return fail(.invalidArgument(operation: "concatenated", reason: "nothing to join"))
        }
        guard let axis = first.checkedAxis(axis, "concatenated") else { return .failed }
        var shape = first.shape
        shape[axis] = 0
        for tensor in tensors {
            var other = tensor.shape
            guard other.count == shape.count else { return mismatch(first, tensor, axis) }
            shape[axis] += other[axis]
            other[axis] = first.shape[axis]
            guard other == first.shape else { return mismatch(first, tensor, axis) }
        }
        let kind = tensors.reduce(first.dtype) { DataType.promoted($0, $1.dtype) }
        let result = uninitialized(shape, dtype: kind)
        if result.isFailed { return result }
        let strides = contiguousStrides(shape)
        var start = 0
        var ranges: [Range<Int>] = []
        for tensor in tensors {
            let source = tensor.contiguousBody(kind)
            if source.isFailed { return .failed }
            Backend.scatter(
                source.shape, from: source, to: result.body.storage, offset: start * strides[axis], strides: strides)
            withExtendedLifetime(source) {}
            ranges.append(start..<start + source.shape[axis])
            start += source.shape[axis]
        }
        return result.recorded(from: tensors) { gradient in ranges.map { gradient.sliced(axis: axis, $0) } }
    }

    private static func mismatch(_ a: Tensor, _ b: Tensor, _ axis: Int) -> Tensor {
        fail(
            .shapeMismatch(
                operation: "concatenated", left: a.shape, right: b.shape,
                expected: "all sizes but that of axis \(axis) must agree"))
    }

    /// Tensors of one shape along a new axis.
    public static func stacked(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
        if let bad = tensors.first(where: \.isFailed) { return bad }
        if let first = tensors.first, let odd = tensors.first(where: { $0.shape != first.shape }) {
            return fail(
                .shapeMismatch(
                    operation: "stacked", left: first.shape, right: odd.shape, expected: "all shapes must agree"))
        }
        return concatenated(tensors.map { $0.expanded(axis: axis) }, axis: axis)
    }

    /// Consecutive parts along an axis, of the given sizes.
    public func split(_ sizes: [Int], axis: Int = 0) -> [Tensor] {
        guard let axis = checkedAxis(axis, "split") else { return sizes.map { _ in .failed } }
        guard sizes.allSatisfy({ $0 >= 0 }), sizes.reduce(0, { $0.addingClamped($1) }) == shape[axis] else {
            let failed = fail(
                .invalidArgument(
                    operation: "split",
                    reason: "sizes \(sizes) do not add up to \(shape[axis]), the size of axis \(axis)"))
            return sizes.map { _ in failed }
        }
        var start = 0
        return sizes.map { size in
            defer { start += size }
            return sliced(axis: axis, start..<start + size)
        }
    }

    /// Equal consecutive parts along an axis.
    public func split(into parts: Int, axis: Int = 0) -> [Tensor] {
        guard let position = checkedAxis(axis, "split") else { return [] }
        guard (1...1 << 24).contains(parts), shape[position] % parts == 0 else {
            fail(
                .invalidArgument(
                    operation: "split", reason: "axis \(axis) of size \(shape[position]) does not part into \(parts)"))
            return []
        }
        return split([Int](repeating: shape[position] / parts, count: parts), axis: position)
    }

    /// With `value` added before and after the elements of each axis: one (before, after) pair an axis.
    public func padded(_ sizes: [(before: Int, after: Int)], value: Double = 0) -> Tensor {
        if isFailed { return self }
        guard sizes.count == rank, sizes.allSatisfy({ $0.before >= 0 && $0.after >= 0 }) else {
            return fail(
                .invalidArgument(
                    operation: "padded", reason: "one pair of sizes, none negative, for each axis of \(shape)"))
        }
        let target = zip(shape, sizes).map { $0.addingClamped($1.before).addingClamped($1.after) }
        let result = Tensor.full(target, value: value, dtype: dtype)
        if result.isFailed { return result }
        let source = plainBody
        let strides = contiguousStrides(target)
        let offset = zip(strides, sizes).reduce(0) { $0 + $1.0 * $1.1.before }
        Backend.scatter(shape, from: source, to: result.body.storage, offset: offset, strides: strides)
        withExtendedLifetime(source) {}
        let original = shape
        return result.recorded(
            from: self,
            { gradient in
                original.indices.reduce(gradient) {
                    $0.sliced(axis: $1, sizes[$1].before..<sizes[$1].before + original[$1])
                }
            })
    }

    /// Repeated along each axis. Fewer counts than axes are for the last of them; more add axes in front.
    public func tiled(_ repeats: [Int]) -> Tensor {
        if isFailed { return self }
        let counts = [Int](repeating: 1, count: Swift.max(0, rank - repeats.count)) + repeats
        let base = reshaped(to: [Int](repeating: 1, count: counts.count - rank) + shape)
        guard counts.allSatisfy({ 0...1 << 26 ~= $0 }),
            elementCount(zip(base.shape, counts).map { $0.multipliedClamped(by: $1) }) >= 0
        else {
            return fail(
                .invalidArgument(
                    operation: "tiled", reason: "\(repeats) times \(shape) (take counts from 0 to 2^26)"))
        }
        return counts.indices.reduce(base) { tensor, axis in
            switch counts[axis] {
            case 0: tensor.sliced(axis: axis, 0..<0)
            case 1: tensor
            default: Tensor.concatenated([Tensor](repeating: tensor, count: counts[axis]), axis: axis)
            }
        }
    }

    /// All elements moved by a distance, row by row, whatever the shape; what leaves at one end enters at the other.
    public func rolled(_ distance: Int) -> Tensor { flattened().rolled(distance, axis: 0).reshaped(to: shape) }

    /// Moved along an axis by a distance; what leaves at one end enters at the other.
    public func rolled(_ distance: Int, axis: Int) -> Tensor {
        guard let axis = checkedAxis(axis, "rolled") else { return .failed }
        guard shape[axis] > 0 else { return self }
        let shift = ((distance % shape[axis]) + shape[axis]) % shape[axis]
        if shift == 0 { return self }
        let cut = shape[axis] - shift
        return Tensor.concatenated(
            [sliced(axis: axis, cut..<shape[axis]), sliced(axis: axis, 0..<cut)], axis: axis)
    }
}

/// The tensors one after the other along an axis they all have.
public func concatenated(_ tensors: [Tensor], axis: Int = 0) -> Tensor { Tensor.concatenated(tensors, axis: axis) }

/// Tensors of one shape along a new axis.
public func stacked(_ tensors: [Tensor], axis: Int = 0) -> Tensor { Tensor.stacked(tensors, axis: axis) }

extension Int {
    /// The sum, or the largest number where it overflows; which no size may be.
    fileprivate func addingClamped(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? .max : sum
    }

    /// The product, or the largest number where it overflows.
    fileprivate func multipliedClamped(by other: Int) -> Int {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        return overflows ? .max : product
    }
}
