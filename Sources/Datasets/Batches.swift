import Tensors

/// A data set cut into batches, to be walked once.
///
/// A shuffled walk draws its order from the random stream when it starts, so that every epoch has another one. The last
/// batch may be smaller than the others. Augmentations are drawn anew for every batch.
public struct Batches: Sequence {
    private let dataset: Dataset
    private let size: Int
    private let order: [Int]?
    /// Where the stream of the augmentations stands before the first batch; nil without augmentations.
    private let stream: [UInt64]?
    /// How many batches there are.
    public let count: Int

    init(of dataset: Dataset, size: Int, order: [Int]?, dropsLast: Bool, random: RandomSource) {
        self.dataset = dataset
        self.size = size
        self.order = order
        stream = dataset.augmentations.isEmpty ? nil : random.split().position
        count = dropsLast ? dataset.count / size : (dataset.count + size - 1) / size
    }

    public func makeIterator() -> Iterator { Iterator(batches: self) }

    /// The batch at a position: features and labels.
    public func batch(at index: Int) -> (Tensor, Tensor) {
        guard (0..<count).contains(index) else {
            let failed = fail(
                .invalidArgument(operation: "batch", reason: "there is no batch \(index); there are \(count), from 0"))
            return (failed, failed)
        }
        let range = index * size..<Swift.min((index + 1) * size, dataset.count)
        let (features, labels) =
            if let order {
                (dataset.features.rows(order[range]), dataset.labels.rows(order[range]))
            } else {
                (dataset.features[range], dataset.labels[range])
            }
        guard let stream else { return (features, labels) }
        // A place of its own for each batch, so that a batch is the same whether or not those before it were taken.
        let random = RandomSource(seed: 0)
        random.position = [stream[0], stream[1], UInt64(index) << 40, 0]
        return dataset.augmentations.reduce((features, labels)) {
            $1.augmented($0.0, labels: $0.1, classCount: dataset.classCount, using: random)
        }
    }

    /// The number of examples in the batch at a position.
    package func count(at index: Int) -> Int { Swift.min(size, dataset.count - index * size) }

    /// The batch at a position; a shuffled one is written over `places` where it fits there.
    package func batch(at index: Int, into places: (features: Tensor, labels: Tensor)?) -> (Tensor, Tensor) {
        guard let order, let places, stream == nil else { return batch(at: index) }
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
    /// The set in batches of `size` examples: pairs of features and labels. With `dropsLast` a last batch that would be
    /// smaller is left out.
    public func batches(of size: Int, shuffled: Bool = false, dropsLast: Bool = false) -> Batches {
        batches(of: size, shuffled: shuffled, dropsLast: dropsLast, using: .ambient)
    }

    /// The set in batches, in an order drawn from `random`.
    public func batches(
        of size: Int, shuffled: Bool, dropsLast: Bool = false, using random: RandomSource
    ) -> Batches {
        if size < 1 {
            fail(
                .invalidArgument(
                    operation: "batches", reason: "the batch size is \(size); take 1 or more"))
        }
        return Batches(
            of: self, size: Swift.min(Swift.max(size, 1), Swift.max(count, 1)),
            order: shuffled ? drawnOrder(using: random) : nil,
            dropsLast: dropsLast, random: random)
    }
}

extension Batches: CustomStringConvertible {
    public var description: String {
        "\(count) batches of \(size) examples"
    }
}
