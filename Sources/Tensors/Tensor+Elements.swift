// Runs of elements, counted row by row, for whoever goes through a long tensor in pieces.

extension Tensor {
    /// A vector of some elements of a contiguous tensor.
    package func elements(_ range: Range<Int>) -> Tensor {
        let result = Tensor.uninitialized([range.count], count: range.count, dtype: dtype)
        if isFailed || result.isFailed { return .failed }
        result.body.bytes.copyMemory(
            from: body.bytes + range.lowerBound * dtype.size, byteCount: range.count * dtype.size)
        withExtendedLifetime(body) {}
        return result
    }

    /// Writes a vector of the same kind over as many elements.
    package mutating func replaceElements(_ range: Range<Int>, with vector: Tensor) {
        if !isAlone { self = detached.copied() }
        let source = vector.plainBody
        guard !isFailed, !source.isFailed, source.count == range.count, source.dtype == dtype else { return }
        (body.bytes + range.lowerBound * dtype.size).copyMemory(
            from: source.bytes, byteCount: range.count * dtype.size)
        withExtendedLifetime(source) {}
    }

    /// The numbers one after the other, as another kind if need be, without history.
    package func laidOut(as type: DataType) -> Tensor { Tensor(type == dtype ? plainBody : contiguousBody(type)) }
}
