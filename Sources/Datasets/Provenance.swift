import Synchronization
import Tensors

/// Where the examples of a set come from: what is needed to notice that something leaked that should be unknown.
package struct Provenance: Sendable {
    /// The set that all parts were cut from.
    private final class Source: Sendable {}

    /// What a split made a part for.
    package enum Role: String, Sendable { case train, validation, test }

    /// A part of a split, the same for all that is selected from it or made of it.
    package final class Part: Sendable {
        package let role: Role
        private let losses = Mutex<[Double]>([])

        init(_ role: Role) { self.role = role }

        /// Takes notice of a judgement; true if an earlier one came out otherwise, so that models were compared.
        package func isJudgedAgain(loss: Double) -> Bool {
            losses.withLock { losses in
                if losses.contains(loss) { return false }
                losses.append(loss)
                return losses.count == 2
            }
        }
    }

    private var source = Source()
    /// The rows of the source that the examples are; nil for all of them in order.
    private var rows: [Int]?
    package var part: Part?
    /// The rows that the scale of the features was taken from, if they are scaled.
    private var scale: (source: Source, rows: Set<Int>?)?

    init() {}

    func selecting(_ indices: [Int]) -> Provenance {
        var result = self
        result.rows = rows.map { rows in indices.map { rows.indices.contains($0) ? rows[$0] : -1 } } ?? indices
        return result
    }

    func scaled(by reference: Provenance) -> Provenance {
        var result = self
        result.scale = (reference.source, reference.rows.map(Set.init))
        return result
    }

    /// How many of the examples are also in another set cut from the same one.
    func countShared(with other: Provenance, count: Int) -> Int {
        guard source === other.source else { return 0 }
        guard let others = other.rows.map(Set.init) else { return count }
        return (rows ?? Array(0..<count)).count(where: others.contains)
    }

    /// Whether the scale was taken from all of `count` examples here.
    func isScaledByAll(_ count: Int) -> Bool {
        guard let scale, scale.source === source else { return false }
        guard let scaleRows = scale.rows else { return true }
        return (rows ?? Array(0..<count)).allSatisfy(scaleRows.contains)
    }

    /// Whether another set has all these examples and more.
    func isWithin(_ other: Provenance, count: Int, otherCount: Int) -> Bool {
        source === other.source && otherCount > count && countShared(with: other, count: count) == count
    }

    /// Whether another set has just these examples.
    func isSame(as other: Provenance) -> Bool {
        source === other.source && (rows.map(Set.init) == other.rows.map(Set.init))
    }
}

extension Dataset {
    /// Warns when examples are to be split off that the scale of the features knows already.
    func warnOfScale(in operation: String) {
        guard provenance.isScaledByAll(count) else { return }
        Narration.warn(
            "\(operation): the features were scaled by all \(count) examples, also by those that are now split off; "
                + "split first, then scale each part with standardized(using: train)")
    }

    /// Warns when a scale comes from examples that a model should not know.
    func warnOfReference(_ reference: Dataset, in operation: String) {
        if let part = provenance.part, part.role != .train, provenance.isSame(as: reference.provenance) {
            Narration.warn(
                "\(operation): a part that was split off is scaled by itself, so that it has another scale than the "
                    + "training part; write \(operation)(using: train)")
        } else if provenance.part != nil,
            provenance.isWithin(reference.provenance, count: count, otherCount: reference.count)
        {
            Narration.warn(
                "\(operation): the scale is taken from \(reference.count) examples, more than the training part; "
                    + "what is split off leaks into it: write \(operation)(using: train)")
        }
    }

    /// Warns when a model would be judged by what it learns from.
    package func warnOfOverlap(with validation: Dataset) {
        let shared = validation.provenance.countShared(with: provenance, count: validation.count)
        if shared > 0 {
            Narration.warn(
                "fit: \(shared) of the \(validation.count) validation examples are also trained on; "
                    + "validate on a part that split or kFold has cut off")
        }
        if validation.provenance.part?.role == .test {
            Narration.warn(
                "fit: the test part is used for validation; choose by the validation part and keep the test part for one "
                    + "last judgement")
        }
    }
}
