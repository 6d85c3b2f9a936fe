import Tensors

/// Examples with their labels: what a model is trained on and judged by.
///
/// `features` has the examples along its first axis (N×…, images N×C×H×W); `labels` has one row an example: the class
/// index for a classification, the target value otherwise.
public struct Dataset: Sendable {
    /// What the set is called in summaries.
    public let name: String
    /// The examples, the first axis counting them.
    public let features: Tensor
    /// Class indices (shape [N]) for a classification, target values otherwise.
    public let labels: Tensor
    /// The name of each class; empty for a regression.
    public let classNames: [String]
    /// The name of each feature where it has one.
    public let featureNames: [String]
    /// What is done to each batch when it is taken, in this order.
    public internal(set) var augmentations: [any Augmentation] = []
    /// How likely each example is to be drawn for a shuffled batch; nil if each comes once.
    var weights: [Double]?
    package var provenance: Provenance = Provenance()

    /// A set of the given examples and labels.
    public init(
        name: String, features: Tensor, labels: Tensor, classNames: [String] = [], featureNames: [String] = []
    ) {
        if features.shape.isEmpty || labels.shape.isEmpty || features.shape[0] != labels.shape[0] {
            fail(
                .invalidArgument(
                    operation: "Dataset",
                    reason:
                        "features have shape \(features.shape) and labels \(labels.shape); give both the same number of rows"
                ))
        }
        self.name = name
        self.features = features
        self.labels = labels
        self.classNames = classNames
        self.featureNames = featureNames
    }

    /// The same examples, of the same origin, with other numbers.
    func with(features: Tensor? = nil, labels: Tensor? = nil) -> Dataset {
        var result = Dataset(
            name: name, features: features ?? self.features, labels: labels ?? self.labels, classNames: classNames,
            featureNames: featureNames)
        result.augmentations = augmentations
        result.weights = weights
        result.provenance = provenance
        return result
    }

    /// How many examples there are.
    public var count: Int { features.shape.first ?? 0 }

    /// The shape of one example, without the batch axis: what `model.summary(input:)` takes.
    public var inputShape: [Int] { Array(features.shape.dropFirst()) }

    /// Whether the labels are class indices.
    public var isClassification: Bool { !classNames.isEmpty }

    /// How many classes there are; 0 for a regression.
    public var classCount: Int { classNames.count }

    /// How many examples each class has, in the order of `classNames`.
    public var classCounts: [Int] {
        var counts = [Int](repeating: 0, count: classNames.count)
        for label in labelIndices where counts.indices.contains(label) { counts[label] += 1 }
        return counts
    }

    /// The labels as integers.
    public var labelIndices: [Int] { labels.toInts() }

    /// The examples at `indices`, in that order.
    public func selecting(_ indices: [Int]) -> Dataset {
        let rows = Tensor(indices, dtype: .int64)
        var result = with(features: features.gathered(rows), labels: labels.gathered(rows))
        result.weights = weights.map { weights in indices.map { weights.indices.contains($0) ? weights[$0] : 0 } }
        result.provenance = provenance.selecting(indices)
        return result
    }

    /// The first `count` examples.
    public func prefix(_ count: Int) -> Dataset { selecting(Array(0..<min(max(count, 0), self.count))) }

    /// The examples in random order.
    public func shuffled() -> Dataset { shuffled(using: .ambient) }

    /// The examples in an order drawn from `random`.
    public func shuffled(using random: RandomSource) -> Dataset { selecting(random.permutation(count)) }
}

extension Dataset: CustomStringConvertible {
    public var description: String {
        var text = "\(name): \(count) examples of shape \(inputShape)"
        if isClassification {
            let counts = zip(classNames, classCounts).map { "\($0) \($1)" }
            text += ", \(classCount) classes (\(counts.joined(separator: ", ")))"
        }
        if !augmentations.isEmpty { text += ", augmented by \(augmentations.map(\.name).joined(separator: ", "))" }
        return text
    }
}
