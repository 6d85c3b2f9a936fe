// Sums of products along named axes, and the products that are written with them.

/// The sum of products that a formula names: `einsum("ij,jk->ik", a, b)` is the matrix product, `einsum("ii->i", a)` the
/// diagonal, `einsum("bi,bj->bij", a, b)` an outer product a row.
///
/// A letter stands for an axis. Axes of one letter have one size; letters that are not behind the arrow are summed over.
/// Without an arrow the result has the letters that occur once, in the order of the alphabet.
public func einsum(_ formula: String, _ tensors: Tensor...) -> Tensor { einsum(formula, tensors) }

/// The sum of products that a formula names.
public func einsum(_ formula: String, _ tensors: [Tensor]) -> Tensor {
    if let bad = tensors.first(where: \.isFailed) { return bad }
    guard let plan = Contraction(formula, tensors) else { return .failed }
    var (labels, result) = (plan.inputs[0], tensors[0])
    (labels, result) = plan.withoutRepetitions(labels, result)
    for index in tensors.indices.dropFirst() {
        let (other, tensor) = plan.withoutRepetitions(plan.inputs[index], tensors[index])
        let later = Set(plan.inputs[(index + 1)...].joined()).union(plan.output)
        (labels, result) = plan.product(labels, result, other, tensor, keeping: later)
    }
    let summed = labels.indices.filter { !plan.output.contains(labels[$0]) }
    if !summed.isEmpty { result = result.sum(axes: summed) }
    let rest = labels.filter { plan.output.contains($0) }
    return result.transposed(plan.output.map { label in rest.firstIndex(of: label) ?? 0 })
}

/// Every element of one vector times every element of another: [m] and [n] give [m, n].
public func outer(_ a: Tensor, _ b: Tensor) -> Tensor {
    if a.isFailed || b.isFailed { return .failed }
    guard a.rank == 1, b.rank == 1 else {
        return fail(.shapeMismatch(operation: "outer", left: a.shape, right: b.shape, expected: "two vectors"))
    }
    return a.expanded(axis: 1) * b
}

/// The cosine of the angle between vectors along an axis: a · b / (|a| |b|), with lengths of no less than 1e-8.
public func cosineSimilarity(_ a: Tensor, _ b: Tensor, axis: Int = -1) -> Tensor {
    (a * b).sum(axis: axis) / (maximum(a.norm(axis: axis), 1e-8) * maximum(b.norm(axis: axis), 1e-8))
}

/// The distances of all rows of [m, d] from all rows of [n, d]: [m, n].
public func distances(_ a: Tensor, _ b: Tensor) -> Tensor {
    if a.isFailed || b.isFailed { return .failed }
    guard a.rank == 2, b.rank == 2, a.shape[1] == b.shape[1] else {
        return fail(
            .shapeMismatch(operation: "distances", left: a.shape, right: b.shape, expected: "rows [m, d] and [n, d]"))
    }
    return (a.expanded(axis: 1) - b).norm(axis: 2)
}

/// What a formula says, checked against the shapes.
private struct Contraction {
    let inputs: [[Character]]
    let output: [Character]

    /// Nil after a failure.
    init?(_ formula: String, _ tensors: [Tensor]) {
        func refuse(_ reason: String) {
            fail(.invalidArgument(operation: "einsum", reason: "\"\(formula)\": \(reason)"))
        }
        let text = String(formula.filter { $0 != " " })
        let arrow = text.indices.first { text[$0...].hasPrefix("->") }
        let left = arrow.map { text[..<$0] } ?? text[...]
        inputs = left.split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
        let all = inputs.joined()
        if let arrow {
            output = Array(text[arrow...].dropFirst(2))
        } else {
            output = Set(all).filter { label in all.count { $0 == label } == 1 }.sorted()
        }
        if let odd = (Array(all) + output).first(where: { !$0.isLetter }) {
            refuse("'\(odd)' is no letter")
            return nil
        }
        guard inputs.count == tensors.count else {
            refuse("\(inputs.count) operands are named and \(tensors.count) given")
            return nil
        }
        guard Set(output).count == output.count, output.allSatisfy(all.contains) else {
            refuse("each letter behind the arrow must stand before it, and only once behind it")
            return nil
        }
        var sizes: [Character: Int] = [:]
        for (labels, tensor) in zip(inputs, tensors) {
            guard labels.count == tensor.rank else {
                refuse("'\(String(labels))' does not name the axes of shape \(tensor.shape)")
                return nil
            }
            for (label, size) in zip(labels, tensor.shape) {
                if let known = sizes[label], known != size {
                    refuse("'\(label)' has size \(known) and size \(size)")
                    return nil
                }
                sizes[label] = size
            }
        }
    }

    /// Axes of the same letter replaced by their diagonal.
    func withoutRepetitions(_ labels: [Character], _ tensor: Tensor) -> ([Character], Tensor) {
        guard let double = labels.first(where: { label in labels.count { $0 == label } > 1 }) else {
            return (labels, tensor)
        }
        let places = labels.indices.filter { labels[$0] == double }.prefix(2)
        let rest = labels.indices.filter { !places.contains($0) }
        let size = tensor.shape[places[0]]
        let front = tensor.transposed(Array(places) + rest).reshaped(to: [size * size] + rest.map { tensor.shape[$0] })
        let diagonal = front.gathered(Tensor((0..<size).map { $0 * (size + 1) }, dtype: .int64))
        return withoutRepetitions([double] + rest.map { labels[$0] }, diagonal)
    }

    /// The product of two operands, summed over what nobody asks for afterwards, by one matrix product.
    func product(
        _ a: [Character], _ x: Tensor, _ b: [Character], _ y: Tensor, keeping later: Set<Character>
    ) -> ([Character], Tensor) {
        let (a, x) = summed(a, x, over: { !b.contains($0) && !later.contains($0) })
        let (b, y) = summed(b, y, over: { !a.contains($0) && !later.contains($0) })
        let batch = a.filter { b.contains($0) && later.contains($0) }
        let inner = a.filter { b.contains($0) && !later.contains($0) }
        let (left, right) = (a.filter { !b.contains($0) }, b.filter { !a.contains($0) })
        func sizes(_ labels: [Character], _ own: [Character], _ tensor: Tensor) -> [Int] {
            labels.map { label in tensor.shape[own.firstIndex(of: label) ?? 0] }
        }
        func arranged(_ tensor: Tensor, _ own: [Character], _ parts: [[Character]]) -> Tensor {
            tensor.transposed(parts.joined().map { label in own.firstIndex(of: label) ?? 0 })
                .reshaped(to: parts.map { sizes($0, own, tensor).reduce(1, *) })
        }
        let product = matmul(arranged(x, a, [batch, left, inner]), arranged(y, b, [batch, inner, right]))
        return (
            batch + left + right,
            product.reshaped(to: sizes(batch, a, x) + sizes(left, a, x) + sizes(right, b, y))
        )
    }

    private func summed(
        _ labels: [Character], _ tensor: Tensor, over isSummed: (Character) -> Bool
    ) -> ([Character], Tensor) {
        let axes = labels.indices.filter { isSummed(labels[$0]) }
        return axes.isEmpty ? (labels, tensor) : (labels.filter { !isSummed($0) }, tensor.sum(axes: axes))
    }
}
