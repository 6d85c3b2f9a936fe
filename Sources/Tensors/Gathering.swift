import CTensorKernels

// Entries named by index tensors, and their derivatives.

extension Tensor {
    /// The entries along an axis that an index tensor names; the shape of the indices replaces that axis.
    public func gathered(_ indices: Tensor, axis: Int = 0) -> Tensor {
        if isFailed || indices.isFailed { return .failed }
        guard let axis = checkedAxis(axis, "gathered"),
            let rows = indices.wholeNumbers(below: shape[axis], "gathered", axis, fromEnd: true)
        else { return .failed }
        let source = plainBody
        let (outer, inner) = (shape[..<axis].reduce(1, *), shape[(axis + 1)...].reduce(1, *))
        let result = Tensor.uninitialized(
            Array(shape[..<axis]) + indices.shape + Array(shape[(axis + 1)...]), dtype: dtype)
        if result.isFailed || source.isFailed { return .failed }
        let run = inner * dtype.size
        for block in 0..<outer {
            let isWhole = Interruption.inParts(of: rows.count) { part in
                for place in part {
                    (result.body.bytes + (block * rows.count + place) * run)
                        .copyMemory(from: source.bytes + (block * shape[axis] + rows[place]) * run, byteCount: run)
                }
            }
            if !isWhole { return .failed }
        }
        withExtendedLifetime(source) {}
        let original = shape
        return result.recorded(from: self, { $0.spread(to: original, rows, indices, axis) })
    }

    /// The rows with these numbers, as `gathered` gives them, without the way over an index tensor.
    ///
    /// They are written over `place`, which nobody else may look at but kernels, where that has their shape and kind.
    package func rows(_ numbers: ArraySlice<Int>, into place: Tensor? = nil) -> Tensor {
        guard rank > 0, node == nil, !isFailed, numbers.allSatisfy({ $0 >= 0 && $0 < shape[0] }) else {
            return gathered(Tensor(Array(numbers)))
        }
        let source = plainBody
        var target = shape
        target[0] = numbers.count
        let isPlaced = place.map { $0.shape == target && $0.dtype == dtype && $0.isContiguous } ?? false
        let result = place.flatMap { isPlaced ? $0 : nil } ?? Tensor.uninitialized(target, dtype: dtype)
        if result.isFailed || source.isFailed { return .failed }
        let size = shape.dropFirst().reduce(1, *) * dtype.size
        let (from, to) = (source.bytes, result.body.bytes)
        if size == 4 {
            let (from, to) = (from.assumingMemoryBound(to: UInt32.self), to.assumingMemoryBound(to: UInt32.self))
            for (place, row) in numbers.enumerated() { to[place] = from[row] }
        } else {
            let first = numbers.startIndex
            Backend.inParallelRuns(numbers.count, cost: Swift.max(1, size / 4)) { start, end in
                for place in start..<end {
                    (to + place * size).copyMemory(from: from + numbers[first + place] * size, byteCount: size)
                }
            }
        }
        withExtendedLifetime(source) {}
        return result
    }

    /// The derivative of `gathered`: each entry is added to the place it came from.
    private func spread(to shape: [Int], _ rows: [Int], _ indices: Tensor, _ axis: Int) -> Tensor {
        let (outer, inner) = (shape[..<axis].reduce(1, *), shape[(axis + 1)...].reduce(1, *))
        let result = Tensor.zeros(shape, dtype: dtype.fractional)
        if result.isFailed { return result }
        let source = contiguousBody(dtype.fractional)
        if source.isFailed { return .failed }
        for block in 0..<outer {
            for (place, row) in rows.enumerated() {
                if dtype == .float64 {
                    let from = source.pointer(as: Double.self) + (block * rows.count + place) * inner
                    let to = result.body.pointer(as: Double.self) + (block * shape[axis] + row) * inner
                    for index in 0..<inner { to[index] += from[index] }
                    continue
                }
                tk_accumulate(
                    Int64(inner), source.pointer + (block * rows.count + place) * inner,
                    result.body.pointer + (block * shape[axis] + row) * inner)
            }
        }
        withExtendedLifetime(source) {}
        return result.recorded(from: self, { $0.gathered(indices, axis: axis) })
    }

    /// The elements as indices, counted from the end where negative if that is allowed; nil after a failure.
    func wholeNumbers(below count: Int, _ operation: String, _ axis: Int, fromEnd: Bool = false) -> [Int]? {
        if isFailed { return nil }
        if dtype.isFloatingPoint, let odd = toArray().first(where: { $0 != $0.rounded() || $0.magnitude > 0x1p53 }) {
            fail(.invalidArgument(operation: operation, reason: "\(odd) is not an index"))
            return nil
        }
        var values = toInts()
        for (place, value) in values.enumerated() {
            guard value < count, value >= (fromEnd ? -count : 0) else {
                fail(.indexOutOfRange(operation: operation, index: value, axis: axis, count: count))
                return nil
            }
            if value < 0 { values[place] += count }
        }
        return values
    }

    /// For each whole number a row with a 1 at its place and zeros elsewhere.
    public func oneHot(classes: Int, dtype: DataType = .float32) -> Tensor {
        if isFailed { return self }
        guard classes > 0 else {
            return fail(.invalidArgument(operation: "oneHot", reason: "\(classes) classes"))
        }
        guard let labels = wholeNumbers(below: classes, "oneHot", rank) else { return .failed }
        let result = Tensor.zeros(shape + [classes])
        if result.isFailed { return result }
        for (row, label) in labels.enumerated() { result.body.pointer[row * classes + label] = 1 }
        return result.as(dtype)
    }
}
