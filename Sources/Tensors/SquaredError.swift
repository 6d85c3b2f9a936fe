import CTensorKernels

/// The mean of (a - b)² over all elements of two tensors of one shape; its slopes are ±2 (a - b) / n.
package func meanSquaredDifference(_ a: Tensor, _ b: Tensor) -> Tensor {
    guard a.shape == b.shape, a.dtype == .float32, b.dtype == .float32, a.count > 0, !Recording.isNested,
        !GraphTrace.isOn
    else {
        let difference = a - b
        return (difference * difference).mean()
    }
    let difference = elementwise(TK_SUBTRACT, "-", a, b).contiguous()
    let result = Tensor.uninitialized([], count: 1)
    if difference.isFailed || result.isFailed { return .failed }
    let count = difference.count
    Backend.sumOfSquares(count, difference.body.pointer, to: result.body.pointer)
    Backend.divide(result.body.pointer, by: Double(count))
    func slope(_ g: Tensor, _ factor: Float) -> Tensor {
        let slope = Tensor.uninitialized(difference.shape, count: count)
        if slope.isFailed || g.isFailed { return .failed }
        Backend.scale(
            count, difference.body.pointer, by: factor, quotient: g.contiguousBody.pointer, Double(count),
            to: slope.body.pointer)
        withExtendedLifetime((g, difference)) {}
        return slope
    }
    return result.recorded(from: a, b, { slope($0, 2) }, { slope($0, -2) })
}
