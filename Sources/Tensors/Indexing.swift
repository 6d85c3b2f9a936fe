// Parts of a tensor, to read and to assign. What may stand between the brackets: `TensorIndex`.

extension Tensor {
    /// One element, row or part along the first axis.
    public subscript(_ first: some TensorIndex) -> Tensor {
        get { self[selections: [first.selection]] }
        set { self[selections: [first.selection]] = newValue }
    }

    /// A part along the first two axes.
    public subscript(_ first: some TensorIndex, _ second: some TensorIndex) -> Tensor {
        get { self[selections: [first.selection, second.selection]] }
        set { self[selections: [first.selection, second.selection]] = newValue }
    }

    /// A part along the first three axes.
    public subscript(_ first: some TensorIndex, _ second: some TensorIndex, _ third: some TensorIndex) -> Tensor {
        get { self[selections: [first.selection, second.selection, third.selection]] }
        set { self[selections: [first.selection, second.selection, third.selection]] = newValue }
    }

    /// A part along the first four axes.
    public subscript(
        _ first: some TensorIndex, _ second: some TensorIndex, _ third: some TensorIndex, _ fourth: some TensorIndex
    ) -> Tensor {
        get { self[selections: [first.selection, second.selection, third.selection, fourth.selection]] }
        set { self[selections: [first.selection, second.selection, third.selection, fourth.selection]] = newValue }
    }

    /// A part by one selection for each of the first axes.
    public subscript(selections selections: [AxisSelection]) -> Tensor {
        get {
            if isFailed { return self }
            guard selections.contains(where: \.isList) else { return part(selections) }
            guard let plain = withoutMasks(selections) else { return .failed }
            return listed(plain)
        }
        set {
            if isFailed { return }
            if selections.contains(where: \.isList) {
                assignListed(newValue, to: selections)
            } else {
                assign(newValue, to: selections)
            }
        }
    }

    /// The elements where the mask is not 0; the mask has the tensor's shape or that of its first axes.
    public subscript(mask mask: Tensor) -> Tensor {
        get { self[mask.as(.bool)] }
        set { self[mask.as(.bool)] = newValue }
    }

    /// A range along one axis, as a view.
    public func sliced(axis: Int, _ range: Range<Int>) -> Tensor {
        guard let axis = checkedAxis(axis, "sliced") else { return .failed }
        return part([AxisSelection](repeating: .whole, count: axis) + [range.selection])
    }
}

extension AxisSelection {
    fileprivate var isList: Bool {
        switch self {
        case .positions, .mask: true
        case .index, .range, .newAxis: false
        }
    }
}

/// Where a part lies in the storage of its tensor.
private struct PartLayout {
    var shape: [Int] = []
    var strides: [Int] = []
    var offset: Int
}

// Numbers and ranges: views.
extension Tensor {
    private func layout(of selections: [AxisSelection]) -> PartLayout? {
        if isFailed { return nil }
        guard selections.reduce(0, { $0 + $1.axisCount }) <= rank else {
            fail(
                .invalidArgument(
                    operation: "subscript", reason: "\(selections.count) indices for a tensor of shape \(shape)"))
            return nil
        }
        let strides = body.strides
        var result = PartLayout(offset: body.offset)
        var axis = 0
        for selection in selections {
            let count = axis < rank ? shape[axis] : 0
            switch selection {
            case .index(let index):
                let position = index < 0 ? index + count : index
                guard position >= 0, position < count else {
                    fail(.indexOutOfRange(operation: "subscript", index: index, axis: axis, count: count))
                    return nil
                }
                result.offset += position * strides[axis]
            case .range(let lower, let upper, let step):
                let end = upper ?? count
                guard lower >= 0, lower <= end, end <= count else {
                    let wrong = lower < 0 || lower > count ? lower : end
                    fail(.indexOutOfRange(operation: "subscript", index: wrong, axis: axis, count: count))
                    return nil
                }
                guard step != 0, step > -Int.max else {
                    fail(
                        .invalidArgument(
                            operation: "subscript", reason: "a step of \(step) (1 takes all, -1 all from the end)"))
                    return nil
                }
                result.shape.append(end == lower ? 0 : (end - lower - 1) / Swift.abs(step) + 1)
                result.strides.append(strides[axis] * (Swift.abs(step) < count ? step : 1))
                result.offset += end > lower ? (step > 0 ? lower : end - 1) * strides[axis] : 0
            case .newAxis:
                result.shape.append(1)
                result.strides.append(0)
            case .positions, .mask: return nil
            }
            axis += selection.axisCount
        }
        result.shape += shape[axis...]
        result.strides += strides[axis...]
        return result
    }

    private func part(_ selections: [AxisSelection]) -> Tensor {
        guard let layout = layout(of: selections) else { return .failed }
        let original = shape
        return view(layout.shape, strides: layout.strides, offset: layout.offset)
            .recorded(
                partOf: self,
                { gradient in
                    var spread = Tensor.zeros(original, dtype: gradient.dtype)
                    spread.assign(gradient, to: selections)
                    return spread
                }, adding: { gradient, sum in sum.add(gradient, to: selections) })
    }

    /// Adds a gradient to the part that it belongs to; false where that cannot be done in place.
    private mutating func add(_ gradient: Tensor, to selections: [AxisSelection]) -> Bool {
        guard !Recording.isNested, isUniquelyOwned, gradient.dtype == .float32, !gradient.isFailed,
            let layout = layout(of: selections), layout.shape == gradient.shape
        else { return false }
        let source = gradient.contiguousBody
        Backend.scatter(
            shape: layout.shape, from: source.pointer, to: body.storage.pointer + layout.offset,
            strides: layout.strides,
            adding: true)
        withExtendedLifetime(source) {}
        return true
    }

    private mutating func assign(_ value: Tensor, to selections: [AxisSelection]) {
        if value.isFailed { self = value }
        guard let target = layout(of: selections)?.shape else {
            self = .failed
            return
        }
        guard broadcastShape(value.shape, target) == target else {
            self = Self.unfit(value, target)
            return
        }
        let old = node != nil || value.node != nil ? self : nil
        if !isAlone { self = detached.copied() }
        guard let layout = layout(of: selections) else { return }
        let source = Recording.paused { value.as(dtype).broadcast(to: target) }.plainBody
        if source.isFailed { return }
        Interruption.shielded {
            Backend.scatter(target, from: source, to: body.storage, offset: layout.offset, strides: layout.strides)
        }
        withExtendedLifetime(source) {}
        if let old {
            self = recorded(
                from: old, value,
                { gradient in
                    var rest = gradient
                    rest.assign(Tensor.zeros([]), to: selections)
                    return rest
                }, { $0.part(selections).summed(to: value.shape) })
        }
    }

    private static func unfit(_ value: Tensor, _ target: [Int]) -> Tensor {
        fail(
            .shapeMismatch(
                operation: "assignment", left: target, right: value.shape,
                expected: "the value must broadcast to the part it is assigned to"))
    }

    /// The same numbers in storage of their own.
    func copied() -> Tensor {
        let source = plainBody
        let result = Tensor.uninitialized(shape, count: count, dtype: dtype)
        if result.isFailed || source.isFailed { return .failed }
        result.body.bytes.copyMemory(from: source.bytes, byteCount: count * dtype.size)
        withExtendedLifetime(source) {}
        return result
    }
}

// Index tensors and masks: copies.
extension Tensor {
    /// Masks turned into the positions they name along each of their axes; nil after a failure.
    private func withoutMasks(_ selections: [AxisSelection]) -> [AxisSelection]? {
        var result: [AxisSelection] = []
        var axis = 0
        for selection in selections {
            if case .mask(let places, let size) = selection {
                guard axis + size.count <= rank, size == Array(shape[axis..<axis + size.count]), !size.isEmpty else {
                    fail(
                        .shapeMismatch(
                            operation: "mask", left: shape, right: size,
                            expected: "a mask of the tensor's shape, or of its first axes"))
                    return nil
                }
                let strides = contiguousStrides(size)
                for place in size.indices {
                    result.append(
                        .positions(places.map { $0 / strides[place] % size[place] }, shape: [places.count]))
                }
            } else {
                result.append(selection)
            }
            axis += selection.axisCount
        }
        return result
    }

    /// The part that numbers, ranges and lists of positions select. Lists broadcast together and stand where the first of
    /// them is, or in front when something stands between them.
    private func listed(_ selections: [AxisSelection]) -> Tensor {
        var lists: [(axis: Int, positions: [Int], shape: [Int])] = []
        var plain: [AxisSelection] = []
        var (axis, isAdjacent) = (0, true)
        for selection in selections {
            if case .positions(let positions, let shape) = selection {
                if let last = lists.last, last.axis + 1 != axis { isAdjacent = false }
                lists.append((axis, positions, shape))
                plain.append(.whole)
            } else {
                plain.append(selection)
            }
            if case .index = selection {} else { axis += 1 }
        }
        let base = part(plain)
        if base.isFailed { return base }
        var together: [Int] = lists[0].shape
        for list in lists.dropFirst() {
            guard let shape = broadcastShape(together, list.shape) else {
                return fail(
                    .shapeMismatch(
                        operation: "subscript", left: together, right: list.shape,
                        expected: "index tensors that broadcast together"))
            }
            together = shape
        }
        if lists.count == 1 {
            return base.gathered(
                Tensor(lists[0].positions, shape: lists[0].shape, dtype: .int64), axis: lists[0].axis)
        }
        var places = Tensor.zeros(together, dtype: .int64)
        for list in lists {
            let size = base.shape[list.axis]
            if let wrong = list.positions.first(where: { $0 < -size || $0 >= size }) {
                return fail(.indexOutOfRange(operation: "subscript", index: wrong, axis: list.axis, count: size))
            }
            let positions = Tensor(list.positions.map { $0 < 0 ? $0 + size : $0 }, shape: list.shape, dtype: .int64)
            places = places * size + positions
        }
        let axes = lists.map(\.axis)
        let rest = (0..<base.rank).filter { !axes.contains($0) }
        let sizes = axes.map { base.shape[$0] }, kept = rest.map { base.shape[$0] }
        let picked = base.transposed(axes + rest).reshaped(to: [sizes.reduce(1, *)] + kept).gathered(places, axis: 0)
        guard isAdjacent, axes[0] > 0 else { return picked }
        let front = Array(0..<together.count)
        let before = (0..<axes[0]).map { $0 + together.count }
        let after = (axes[0]..<kept.count).map { $0 + together.count }
        return picked.transposed(before + front + after)
    }

    private mutating func assignListed(_ value: Tensor, to selections: [AxisSelection]) {
        if value.isFailed { return self = value }
        // The places of the part, counted row by row, are the same part of the numbers 0, 1, 2, …
        let numbers = Tensor.arange(count, dtype: .int64).reshaped(to: shape)
        let part = numbers[selections: selections]
        if part.isFailed { return self = part }
        guard broadcastShape(value.shape, part.shape) == part.shape else { return self = Self.unfit(value, part.shape) }
        let (old, places) = (self, part.toInts())
        let source = Recording.paused { value.as(dtype).broadcast(to: part.shape) }.plainBody
        self = detached.copied()
        if isFailed || source.isFailed { return }
        let size = dtype.size
        for (index, place) in places.enumerated() {
            (body.bytes + place * size).copyMemory(from: source.bytes + index * size, byteCount: size)
        }
        withExtendedLifetime(source) {}
        if old.node != nil || value.node != nil {
            self = recorded(
                from: old, value,
                { gradient in
                    var rest = gradient
                    rest.assignListed(Tensor.zeros([]), to: selections)
                    return rest
                }, { $0[selections: selections].summed(to: value.shape) })
        }
    }
}
