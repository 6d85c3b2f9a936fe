// Running products, largest and smallest elements, and differences along an axis.

extension Tensor {
    /// The running product along an axis. Integers give int64. The slope at an element is the sum over the products that it
    /// is in of the others, also where elements are 0.
    public func cumulativeProduct(axis: Int = 0) -> Tensor {
        if isFailed { return self }
        guard let axis = checkedAxis(axis, "cumulativeProduct") else { return .failed }
        let x = self
        let kind = dtype.isFloatingPoint ? dtype : .int64
        let parts = Recording.paused {
            (0..<shape[axis]).map { self.as(kind).sliced(axis: axis, $0..<$0 + 1) }
        }
        guard let first = parts.first else { return self.as(kind) }
        let result = Recording.paused {
            var running = [first]
            for part in parts.dropFirst() { running.append(running[running.count - 1] * part) }
            return Tensor.concatenated(running, axis: axis)
        }
        return result.recorded(
            from: x,
            { g in
                if withoutGradient({ (x .== 0).any() }) { return g.productSlopes(of: x, axis: axis) }
                let weighted = (g * x.cumulativeProduct(axis: axis)).flipped(axis: axis)
                return weighted.cumulativeSum(axis: axis).flipped(axis: axis) / x
            })
    }

    /// The derivative of a running product where elements are 0: of each place its product without each element.
    private func productSlopes(of x: Tensor, axis: Int) -> Tensor {
        let (rows, slopes) = (x.swapped(axis, -1), swapped(axis, -1))
        let count = rows.shape[rows.rank - 1]
        // [..., place, element]: the elements up to the place, 1 behind it.
        let upTo = Tensor.ones([count, count], dtype: .bool).lowerTriangle()
        let factors = Tensor.where(upTo, rows.expanded(axis: -2), 1.0)
        let result = (0..<count).map { element in
            let without = Tensor.where(Tensor.arange(count, dtype: .int64) .== element, 1.0, factors).prod(axis: -1)
            return (slopes * without * upTo[.all, element]).sum(axis: -1)
        }
        return Tensor.stacked(result, axis: -1).swapped(axis, -1)
    }

    /// The largest element so far along an axis. The gradient goes to the last of those that are equal; NaN stays.
    public func cumulativeMax(axis: Int = 0) -> Tensor { runningExtreme(axis, "cumulativeMax") { $0 >= $1 } }

    /// The smallest element so far along an axis. The gradient goes to the last of those that are equal; NaN stays.
    public func cumulativeMin(axis: Int = 0) -> Tensor { runningExtreme(axis, "cumulativeMin") { $0 <= $1 } }

    private func runningExtreme(_ axis: Int, _ name: String, _ wins: (Double, Double) -> Bool) -> Tensor {
        if isFailed { return self }
        guard let axis = checkedAxis(axis, name) else { return .failed }
        guard axis == rank - 1 else { return swapped(axis, -1).runningExtreme(-1, name, wins).swapped(axis, -1) }
        let (numbers, width) = (toArray(), shape[axis])
        var places = [Int](repeating: 0, count: numbers.count)
        for start in stride(from: 0, to: numbers.count, by: Swift.max(1, width)) {
            var best = start
            for place in start..<start + width {
                if numbers[place].isNaN || !numbers[best].isNaN && wins(numbers[place], numbers[best]) { best = place }
                places[place] = best
            }
        }
        return flattened().gathered(Tensor(places, shape: shape, dtype: .int64), axis: 0)
    }

    /// What each element along an axis is more than the one before it; one element less than before.
    public func differences(axis: Int = -1) -> Tensor {
        if isFailed { return self }
        guard let axis = checkedAxis(axis, "differences") else { return .failed }
        guard shape[axis] > 0 else { return self }
        return sliced(axis: axis, 1..<shape[axis]) - sliced(axis: axis, 0..<shape[axis] - 1)
    }
}
