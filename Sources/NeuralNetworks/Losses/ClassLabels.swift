import Tensors

/// Scores and labels of a classification, brought into rows: one row of scores an example, one label or row of labels.
///
/// Labels are class numbers, or rows of the shape of the scores that sum to 1. Scores may have more axes than two:
/// [N, T, C] with labels [N, T], the classes last, or [N, C, H, W] with labels [N, H, W], the classes second. With sizes that
/// allow both, the classes of four axes are second.
struct ClassLabels {
    /// [rows, classes].
    let scores: Tensor
    /// Class numbers [rows]; nil if the labels are rows.
    let numbers: Tensor?
    /// Rows [rows, classes]; nil if the labels are class numbers.
    private let given: Tensor?
    /// The shape of a loss an example.
    let shape: [Int]

    var classes: Int { scores.shape[1] }

    /// Nil after a failure, which has been reported.
    init?(scores: Tensor, labels: Tensor, ignoring ignored: Int? = nil, in operation: String) {
        if FailureChannel.hasError || scores.isFailed || labels.isFailed { return nil }
        let shape = scores.shape
        let outer = Array(shape.dropLast())
        let places = Array(shape.prefix(1) + shape.dropFirst(2))
        if scores.rank > 3 && (labels.shape == shape || labels.shape == places)
            || scores.rank > 2 && labels.shape == places && labels.shape != outer
        {
            let order = [0] + Array(2..<scores.rank) + [1]
            self.scores = Self.rows(scores.transposed(order))
            given = labels.shape == shape ? Self.rows(labels.transposed(order)) : nil
            numbers = labels.shape == shape ? nil : labels.reshaped(to: [labels.count])
            self.shape = places
        } else if scores.rank >= 2 && labels.shape == shape {
            (self.scores, given, numbers) = (Self.rows(scores), Self.rows(labels), nil)
            self.shape = outer
        } else if scores.rank >= 2 && (labels.shape == outer || labels.shape == outer + [1]) {
            (self.scores, given, numbers) = (Self.rows(scores), nil, labels.reshaped(to: [labels.count]))
            self.shape = outer
        } else {
            fail(
                .shapeMismatch(
                    operation: operation, left: shape, right: labels.shape,
                    expected: "scores [N, C] with class numbers [N] or rows [N, C]"))
            return nil
        }
        guard check(operation, ignoring: ignored) else { return nil }
    }

    private static func rows(_ x: Tensor) -> Tensor {
        x.rank == 2 ? x : x.reshaped(to: [x.shape.dropLast().reduce(1, *), x.shape[x.rank - 1]])
    }

    /// The label of each row as a row, in the kind of the scores; zeros where the class number is `ignored`.
    func rows(ignoring ignored: Int? = nil) -> Tensor {
        let kind = scores.dtype == .float64 ? DataType.float64 : .float32
        if let given { return given.dtype == .float64 ? given : given.as(kind) }
        guard let numbers else { return scores }
        guard let ignored else { return numbers.oneHot(classes: classes, dtype: kind) }
        let kept = numbers .!= Double(ignored)
        return (numbers * kept).oneHot(classes: classes, dtype: kind) * kept.expanded(axis: 1)
    }

    /// Class numbers must be whole, not negative and below the number of classes.
    private func check(_ operation: String, ignoring ignored: Int?) -> Bool {
        guard let numbers else { return true }
        let range = 0..<Double(classes)
        let odd = numbers.toArray().enumerated().first {
            ($0.element != $0.element.rounded() || !range.contains($0.element))
                && (ignored == nil || $0.element != Double(ignored ?? 0))
        }
        guard let odd else { return true }
        fail(
            .invalidArgument(
                operation: operation, reason: labelProblem(Float(odd.element), row: odd.offset, classes: classes)))
        return false
    }
}
