// Order along an axis. NaN counts as larger than every number, as in NumPy; equal elements keep their order.

extension Tensor {
    /// The elements along an axis in order, smallest first unless `descending`.
    public func sorted(axis: Int = -1, descending: Bool = false) -> Tensor {
        sortedWithIndices(axis: axis, descending: descending).values
    }

    /// Where the elements of `sorted` come from.
    public func argsort(axis: Int = -1, descending: Bool = false) -> Tensor {
        sortedWithIndices(axis: axis, descending: descending).indices
    }

    /// The elements along an axis in order, and where they come from.
    public func sortedWithIndices(
        axis: Int = -1, descending: Bool = false
    ) -> (values: Tensor, indices: Tensor) {
        guard !isFailed, let axis = checkedAxis(axis, "sorted") else { return (.failed, .failed) }
        return ordered(axis, count: shape[axis], descending)
    }

    /// The `count` largest elements along an axis, largest first, and where they are.
    public func topK(_ count: Int, axis: Int = -1) -> (values: Tensor, indices: Tensor) {
        guard !isFailed, let axis = checkedAxis(axis, "topK") else { return (.failed, .failed) }
        guard count >= 0, count <= shape[axis] else {
            let failed = fail(
                .invalidArgument(
                    operation: "topK", reason: "\(count) of the \(shape[axis]) elements of axis \(axis) of \(shape)"))
            return (failed, failed)
        }
        return ordered(axis, count: count, true)
    }

    private func ordered(_ axis: Int, count: Int, _ descending: Bool) -> (values: Tensor, indices: Tensor) {
        let last = rank - 1
        if axis != last {
            let (values, indices) = swapped(axis, last).ordered(last, count: count, descending)
            return (values.swapped(axis, last), indices.swapped(axis, last))
        }
        let width = shape[last]
        let numbers = toFloats()
        var places: [Int] = []
        places.reserveCapacity(width == 0 ? 0 : numbers.count / width * count)
        for start in stride(from: 0, to: numbers.count, by: Swift.max(1, width)) {
            let order = (0..<width).sorted { a, b in
                let (x, y) = (numbers[start + a], numbers[start + b])
                if x == y || x.isNaN && y.isNaN { return a < b }
                return descending ? x > y || x.isNaN : x < y || y.isNaN
            }
            for place in order.prefix(count) { places.append(start + place) }
        }
        let target = shape.dropLast() + [count]
        let indices = Tensor(places.map { Float($0 % Swift.max(1, width)) }, shape: Array(target))
        return (flattened().taken(places, shape: Array(target)), indices)
    }

    /// Elements of a vector by place, in a shape.
    private func taken(_ places: [Int], shape target: [Int]) -> Tensor {
        let numbers = toFloats()
        let result = Tensor(places.map { numbers[$0] }, shape: target)
        let size = self.count
        return result.recorded(from: self, { $0.flattened().given(places, count: size) })
    }

    /// The derivative of `taken`: each element back at its place.
    private func given(_ places: [Int], count: Int) -> Tensor {
        let numbers = toFloats()
        let result = Tensor(shape: [count]) { out in
            out.update(repeating: 0)
            for (place, number) in zip(places, numbers) { out[place] += number }
        }
        let shape = shape
        return result.recorded(from: self, { $0.taken(places, shape: shape) })
    }
}
