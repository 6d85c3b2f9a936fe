import CTensorKernels

// Parts of a tensor: by number, by range, by index tensor, by mask, to read and to assign.

/// What may stand between the brackets of a tensor, one for each axis.
///
/// A number takes away its axis, a range keeps it, `.all` keeps it whole. Numbers count from the end when negative.
public protocol TensorIndex {
    /// What is selected of an axis.
    var selection: AxisSelection { get }
}

/// A selection along one axis.
public enum AxisSelection: Sendable, Hashable {
    case index(Int)
    /// From `lower` up to, not including, `upper`; nil means to the end.
    case range(lower: Int, upper: Int?, step: Int)
}

/// The whole of an axis, written `.all`.
public struct WholeAxis: TensorIndex, Sendable {
    public var selection: AxisSelection { .range(lower: 0, upper: nil, step: 1) }
}

extension TensorIndex where Self == WholeAxis {
    /// The whole axis.
    public static var all: WholeAxis { WholeAxis() }
}

/// Every n-th element of a range, made by `(0..<10).every(2)`.
public struct StridedRange: TensorIndex, Sendable {
    public let selection: AxisSelection
}

extension Int: TensorIndex {
    public var selection: AxisSelection { .index(self) }
}

extension Range: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: lowerBound, upper: upperBound, step: 1) }
    /// Every n-th element of the range.
    public func every(_ step: Int) -> StridedRange {
        StridedRange(selection: .range(lower: lowerBound, upper: upperBound, step: step))
    }
}

extension ClosedRange: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: lowerBound, upper: upperBound + 1, step: 1) }
}

extension PartialRangeFrom: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: lowerBound, upper: nil, step: 1) }
}

extension PartialRangeUpTo: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: 0, upper: upperBound, step: 1) }
}

extension PartialRangeThrough: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: 0, upper: upperBound + 1, step: 1) }
}

/// Where a part lies in the storage of its tensor.
private struct PartLayout {
    var shape: [Int] = []
    var strides: [Int] = []
    var offset: Int
}

extension Tensor {
    /// One element, row or part along the first axis.
    public subscript(_ first: some TensorIndex) -> Tensor {
        get { part([first.selection]) }
        set { assign(newValue, to: [first.selection]) }
    }

    /// A part along the first two axes.
    public subscript(_ first: some TensorIndex, _ second: some TensorIndex) -> Tensor {
        get { part([first.selection, second.selection]) }
        set { assign(newValue, to: [first.selection, second.selection]) }
    }

    /// A part along the first three axes.
    public subscript(_ first: some TensorIndex, _ second: some TensorIndex, _ third: some TensorIndex) -> Tensor {
        get { part([first.selection, second.selection, third.selection]) }
        set { assign(newValue, to: [first.selection, second.selection, third.selection]) }
    }

    /// A part along the first four axes.
    public subscript(
        _ first: some TensorIndex, _ second: some TensorIndex, _ third: some TensorIndex, _ fourth: some TensorIndex
    ) -> Tensor {
        get { part([first.selection, second.selection, third.selection, fourth.selection]) }
        set { assign(newValue, to: [first.selection, second.selection, third.selection, fourth.selection]) }
    }

    /// A part by one selection for each of the first axes.
    public subscript(selections selections: [AxisSelection]) -> Tensor {
        get { part(selections) }
        set { assign(newValue, to: selections) }
    }

    /// The elements where the mask, of the same shape, is not 0, in one row; or the rows a one-dimensional mask selects.
    public subscript(mask mask: Tensor) -> Tensor {
        get {
            guard let places = places(of: mask) else { return .failed }
            return mask.rank == rank && rank != 1
                ? flattened().gathered(places, axis: 0) : gathered(places, axis: 0)
        }
        set {
            let broadcast =
                mask.rank == 1 && rank > 1 ? mask.reshaped(to: shape.indices.map { $0 == 0 ? -1 : 1 }) : mask
            self = Tensor.where(broadcast, newValue, self)
        }
    }

    /// The rows, along the first axis, that an index tensor names.
    public subscript(_ indices: Tensor) -> Tensor { gathered(indices, axis: 0) }

    private func places(of mask: Tensor) -> Tensor? {
        if isFailed || mask.isFailed { return nil }
        guard mask.shape == shape || mask.rank == 1 && rank >= 1 && mask.count == shape[0] else {
            fail(
                .shapeMismatch(
                    operation: "mask", left: shape, right: mask.shape,
                    expected: "a mask of the tensor's shape or its first size"))
            return nil
        }
        return mask.withElements { elements in Tensor(elements.indices.filter { elements[$0] != 0 }.map(Float.init)) }
    }

    /// A range along one axis, as a view.
    public func sliced(axis: Int, _ range: Range<Int>) -> Tensor {
        guard let axis = checkedAxis(axis, "sliced") else { return .failed }
        var selections = [AxisSelection](repeating: .range(lower: 0, upper: nil, step: 1), count: axis)
        selections.append(.range(lower: range.lowerBound, upper: range.upperBound, step: 1))
        return part(selections)
    }

    private func layout(of selections: [AxisSelection]) -> PartLayout? {
        if isFailed { return nil }
        guard selections.count <= rank else {
            fail(
                .invalidArgument(
                    operation: "subscript", reason: "\(selections.count) indices for a tensor of shape \(shape)"))
            return nil
        }
        let strides = body.strides
        var result = PartLayout(offset: body.offset)
        for (axis, selection) in selections.enumerated() {
            let count = shape[axis]
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
                guard lower >= 0, lower <= end, end <= count, step > 0 else {
                    let wrong = lower < 0 || lower > count ? lower : step > 0 ? end : step
                    fail(.indexOutOfRange(operation: "subscript", index: wrong, axis: axis, count: count))
                    return nil
                }
                result.shape.append((end - lower + step - 1) / step)
                result.strides.append(strides[axis] * step)
                result.offset += end > lower ? lower * strides[axis] : 0
            }
        }
        result.shape += shape[selections.count...]
        result.strides += strides[selections.count...]
        return result
    }

    private func part(_ selections: [AxisSelection]) -> Tensor {
        guard let layout = layout(of: selections) else { return .failed }
        let original = shape
        return view(layout.shape, strides: layout.strides, offset: layout.offset)
            .recorded(
                from: self,
                { gradient in
                    var spread = Tensor.zeros(original)
                    spread.assign(gradient, to: selections)
                    return spread
                })
    }

    private mutating func assign(_ value: Tensor, to selections: [AxisSelection]) {
        if value.isFailed { self = value }
        guard let target = layout(of: selections)?.shape else {
            self = .failed
            return
        }
        guard broadcastShape(value.shape, target) == target else {
            self = fail(
                .shapeMismatch(
                    operation: "assignment", left: target, right: value.shape,
                    expected: "the value must broadcast to the part it is assigned to"))
            return
        }
        let old = self
        if !isUniquelyOwned || old.node != nil { self = detached.copied() }
        guard let layout = layout(of: selections) else { return }
        let source = value.broadcast(to: target).contiguousBody
        Backend.scatter(
            shape: target, from: source.pointer, to: body.storage.pointer + layout.offset, strides: layout.strides,
            adding: false)
        withExtendedLifetime(source) {}
        if old.node != nil || value.node != nil {
            self = recorded(
                from: old, value,
                { gradient in
                    var rest = gradient
                    rest.assign(Tensor.zeros([]), to: selections)
                    return rest
                }, { $0.part(selections).summed(to: value.shape) })
        }
    }

    /// The same numbers in storage of their own.
    func copied() -> Tensor {
        let source = contiguousBody
        let result = Tensor.uninitialized(shape, count: count)
        if result.isFailed { return result }
        Backend.unary(TK_COPY, count, source.pointer, to: result.body.pointer)
        withExtendedLifetime(source) {}
        return result
    }
}

extension Tensor {
    /// The entries along an axis that an index tensor names; the shape of the indices replaces that axis.
    public func gathered(_ indices: Tensor, axis: Int = 0) -> Tensor {
        if isFailed || indices.isFailed { return .failed }
        guard let axis = checkedAxis(axis, "gathered"),
            let rows = indices.wholeNumbers(below: shape[axis], "gathered", axis)
        else { return .failed }
        let source = contiguousBody
        let (outer, inner) = (shape[..<axis].reduce(1, *), shape[(axis + 1)...].reduce(1, *))
        let result = Tensor.uninitialized(Array(shape[..<axis]) + indices.shape + Array(shape[(axis + 1)...]))
        if result.isFailed { return result }
        for block in 0..<outer {
            for (place, row) in rows.enumerated() {
                (result.body.pointer + (block * rows.count + place) * inner)
                    .update(from: source.pointer + (block * shape[axis] + row) * inner, count: inner)
            }
        }
        withExtendedLifetime(source) {}
        let original = shape
        return result.recorded(from: self, { $0.spread(to: original, rows, indices, axis) })
    }

    /// The derivative of `gathered`: each entry is added to the place it came from.
    private func spread(to shape: [Int], _ rows: [Int], _ indices: Tensor, _ axis: Int) -> Tensor {
        let source = contiguousBody
        let (outer, inner) = (shape[..<axis].reduce(1, *), shape[(axis + 1)...].reduce(1, *))
        let result = Tensor.zeros(shape)
        if result.isFailed { return result }
        for block in 0..<outer {
            for (place, row) in rows.enumerated() {
                tk_accumulate(
                    Int64(inner), source.pointer + (block * rows.count + place) * inner,
                    result.body.pointer + (block * shape[axis] + row) * inner)
            }
        }
        withExtendedLifetime(source) {}
        return result.recorded(from: self, { $0.gathered(indices, axis: axis) })
    }

    /// The elements as indices; nil after a failure.
    func wholeNumbers(below count: Int, _ operation: String, _ axis: Int) -> [Int]? {
        let values = toFloats()
        var result = [Int]()
        result.reserveCapacity(values.count)
        for value in values {
            guard value == value.rounded(), value >= 0, value < Float(count) else {
                if value == value.rounded(), value.magnitude < 1e9 {
                    fail(.indexOutOfRange(operation: operation, index: Int(value), axis: axis, count: count))
                } else {
                    fail(.invalidArgument(operation: operation, reason: "\(value) is not an index"))
                }
                return nil
            }
            result.append(Int(value))
        }
        return result
    }

    /// For each whole number a row with a 1 at its place and zeros elsewhere.
    public func oneHot(classes: Int) -> Tensor {
        if isFailed { return self }
        guard classes > 0 else {
            return fail(.invalidArgument(operation: "oneHot", reason: "\(classes) classes"))
        }
        guard let labels = wholeNumbers(below: classes, "oneHot", rank) else { return .failed }
        let result = Tensor.zeros(shape + [classes])
        if result.isFailed { return result }
        for (row, label) in labels.enumerated() { result.body.pointer[row * classes + label] = 1 }
        return result
    }
}
