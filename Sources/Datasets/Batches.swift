import Tensors

/// A data set cut into batches, to be walked once.
///
/// A shuffled walk draws its order from the random stream when it starts, so that every epoch has another one. The last
/// batch may be smaller than the others.
public struct Batches: Sequence {
    private let dataset: Dataset
    private let size: Int
    private let order: [Int]?

    init(of dataset: Dataset, size: Int, order: [Int]?) {
        self.dataset = dataset
        self.size = size
        self.order = order
    }

    /// How many batches there are.
    public var count: Int { (dataset.count + size - 1) / size }

    public func makeIterator() -> Iterator { Iterator(batches: self) }

    /// The batch at a position: features and labels.
    public func batch(at index: Int) -> (Tensor, Tensor) {
        let range = index * size..<Swift.min((index + 1) * size, dataset.count)
        guard let order else {
            return (dataset.features[range], dataset.labels[range])
        }
        return (dataset.features.rows(order[range]), dataset.labels.rows(order[range]))
    }

    /// The number of examples in the batch at a position.
    package func count(at index: Int) -> Int { Swift.min(size, dataset.count - index * size) }

    /// The batch at a position; a shuffled one is written over `places` where it fits there.
    package func batch(at index: Int, into places: (features: Tensor, labels: Tensor)?) -> (Tensor, Tensor) {
        guard let order, let places else { return batch(at: index) }
        let rows = order[index * size..<index * size + count(at: index)]
        return (
            dataset.features.rows(rows, into: places.features), dataset.labels.rows(rows, into: places.labels)
        )
    }

    public struct Iterator: IteratorProtocol {
        private let batches: Batches
        private var position = 0

        init(batches: Batches) { self.batches = batches }

        public mutating func next() -> (Tensor, Tensor)? {
            guard position < batches.count else { return nil }
            defer { position += 1 }
            return batches.batch(at: position)
        }
    }
}

extension Dataset {
    /// The set in batches of `size` examples: pairs of features and labels.
    public func batches(of size: Int, shuffled: Bool = false) -> Batches {
        batches(of: size, shuffled: shuffled, using: .ambient)
    }

    /// The set in batches, in an order drawn from `random`.
    public func batches(of size: Int, shuffled: Bool, using random: RandomSource) -> Batches {
        if size < 1 {
            fail(
                .invalidArgument(
                    operation: "batches", reason: "the batch size is \(size); take 1 or more"))
        }
        return Batches(
            of: self, size: Swift.max(size, 1), order: shuffled ? random.permutation(count) : nil)
    }
}
