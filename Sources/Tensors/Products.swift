import CTensorKernels

// Products over all elements or along axes.

extension Tensor {
    /// The product along some axes, 1 over none. Integers give int64. The slope at an element is the product of the others,
    /// also where elements are 0.
    public func prod(axes: [Int], keepDimensions: Bool = false) -> Tensor {
        guard let axes = checkedAxes(axes, "prod") else { return .failed }
        let x = self
        return reduced(TK_PRODUCT, axes: axes, keepDimensions: keepDimensions)
            .recorded(from: x, { g in g.restored(axes, of: x.shape) * x.productsOfOthers(axes) })
    }

    /// The product of all elements.
    public func prod() -> Tensor { prod(axes: Array(0..<rank)) }
    /// The product along one axis.
    public func prod(axis: Int, keepDimensions: Bool = false) -> Tensor {
        prod(axes: [axis], keepDimensions: keepDimensions)
    }

    /// For each element the product of all others along the axes.
    ///
    /// By division where no element is 0. Otherwise every element is replaced by 1 in a copy of its own, n copies of n
    /// elements, which can be differentiated again; where nobody will, the products before and behind each element do.
    private func productsOfOthers(_ axes: [Int]) -> Tensor {
        let hasZeros = withoutGradient { (self .== 0).any() }
        if !hasZeros { return prod(axes: axes, keepDimensions: true) / self }
        let moved = shape.indices.filter { !axes.contains($0) } + axes
        let rows = transposed(moved)
        let (outer, count) = (
            shape.indices.filter { !axes.contains($0) }.reduce(1) { $0 * shape[$1] }, axes.reduce(1) { $0 * shape[$1] }
        )
        let flat = rows.reshaped(to: [outer, count])
        let others: Tensor
        if isRecorded {
            let copies = Tensor.where(Tensor.eye(count, dtype: .bool), 1.0, flat.expanded(axis: 1))
            others = copies.prod(axis: 2)
        } else {
            others = flat.exclusiveProducts()
        }
        let back = moved.indices.map { axis in moved.firstIndex(of: axis) ?? axis }
        return others.reshaped(to: rows.shape).transposed(back)
    }

    /// For each element of each row of a matrix the product of the others.
    private func exclusiveProducts() -> Tensor {
        let (rows, width) = (shape[0], shape[1])
        let numbers = toArray()
        var result = [Double](repeating: 1, count: numbers.count)
        for row in 0..<rows {
            var (before, behind) = (1.0, 1.0)
            for index in 0..<width {
                result[row * width + index] *= before
                before *= numbers[row * width + index]
            }
            for index in (0..<width).reversed() {
                result[row * width + index] *= behind
                behind *= numbers[row * width + index]
            }
        }
        return Tensor(result, shape: shape, dtype: dtype)
    }
}
