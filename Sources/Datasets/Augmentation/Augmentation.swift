import Tensors

/// A random change of examples that leaves their labels true, drawn anew whenever a batch is taken.
public protocol Augmentation: Sendable {
    /// What the change is called, with its settings.
    var name: String { get }

    /// The changed features of a batch.
    func augmented(_ features: Tensor, using random: RandomSource) -> Tensor

    /// The changed features and labels of a batch, for changes that touch labels too.
    func augmented(
        _ features: Tensor, labels: Tensor, classCount: Int, using random: RandomSource
    ) -> (Tensor, Tensor)
}

extension Augmentation {
    public var name: String { String(describing: type(of: self)) }

    public func augmented(
        _ features: Tensor, labels: Tensor, classCount: Int, using random: RandomSource
    ) -> (Tensor, Tensor) {
        (augmented(features, using: random), labels)
    }
}

/// Collects the changes written one a line in `augmented { … }`.
@resultBuilder
public enum AugmentationBuilder {
    public static func buildExpression(_ change: any Augmentation) -> [any Augmentation] { [change] }
    public static func buildBlock(_ parts: [any Augmentation]...) -> [any Augmentation] { parts.flatMap { $0 } }
    public static func buildOptional(_ part: [any Augmentation]?) -> [any Augmentation] { part ?? [] }
    public static func buildEither(first part: [any Augmentation]) -> [any Augmentation] { part }
    public static func buildEither(second part: [any Augmentation]) -> [any Augmentation] { part }
    public static func buildArray(_ parts: [[any Augmentation]]) -> [any Augmentation] { parts.flatMap { $0 } }
}

extension Dataset {
    /// The same examples, changed at random whenever a batch is taken, so that no two epochs show the same.
    ///
    ///     let train = train.augmented {
    ///         RandomShift(2)
    ///         RandomFlip()
    ///         RandomNoise(0.05)
    ///     }
    ///
    /// The changes are drawn from the stream of the batches: the same seed gives the same batches. Only training parts
    /// should be augmented; `features` stay as they are.
    public func augmented(@AugmentationBuilder _ changes: () throws -> [any Augmentation]) rethrows -> Dataset {
        augmented(by: try changes())
    }

    /// The same examples, changed at random whenever a batch is taken.
    public func augmented(by changes: [any Augmentation]) -> Dataset {
        var result = self
        result.augmentations += changes
        return result
    }

    /// The examples as a batch would show them now, augmentations done: to look at them, or to keep them so.
    public func drawn(using random: RandomSource = .ambient) -> Dataset {
        guard count > 0, !augmentations.isEmpty else { return self }
        let (features, labels) = Batches(
            of: self, size: count, order: nil, dropsLast: false, random: random
        ).batch(at: 0)
        var result = with(features: features, labels: labels)
        result.augmentations = []
        return result
    }
}

/// A change of one's own: a function of the features of a batch.
///
///     train.augmented { Augment { images in images * Tensor.randomUniform([1], low: 0.8, high: 1.2) } }
public struct Augment: Augmentation, @unchecked Sendable {
    // Unchecked because the closure is called only by who takes batches, on his thread.
    private let change: (Tensor) throws -> Tensor

    /// Changes the features of each batch by a function.
    public init(_ change: @escaping (_ features: Tensor) throws -> Tensor) { self.change = change }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        do {
            return try change(features)
        } catch {
            return fail((error as? TensorError) ?? .invalidArgument(operation: "Augment", reason: "\(error)"))
        }
    }
}

/// A setting of an augmentation; 0, and a failure, for what is no number.
func finite(_ value: Double, _ operation: String, _ name: String) -> Double {
    if value.isFinite { return value }
    fail(.invalidArgument(operation: operation, reason: "\(name) is \(value); take a finite number"))
    return 0
}

/// Adds noise of the normal distribution to every number.
public struct RandomNoise: Augmentation {
    /// σ of the noise.
    public let standardDeviation: Double

    /// Noise with this standard deviation.
    public init(_ standardDeviation: Double = 0.05) {
        self.standardDeviation = finite(standardDeviation, "RandomNoise", "the standard deviation")
    }

    public var name: String { "RandomNoise(\(standardDeviation))" }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        features + Tensor.randomNormal(features.shape, standardDeviation: standardDeviation, using: random)
    }
}

/// Mixes each example with another of the batch, and their labels likewise (Zhang et al. 2018).
///
/// x' = λ x + (1 − λ) x̃ with λ of the distribution Beta(α, α), one for each example. Labels of classes become shares of
/// classes, which `.crossEntropy` takes.
public struct Mixup: Augmentation {
    /// α: small values leave most examples nearly alone.
    public let alpha: Double

    /// Mixes with α more than 0 and at most 4.
    public init(_ alpha: Double = 0.2) {
        if !(alpha > 0 && alpha <= 4) {
            fail(.invalidArgument(operation: "Mixup", reason: "alpha is \(alpha); take more than 0 and at most 4"))
        }
        self.alpha = alpha
    }

    public var name: String { "Mixup(\(alpha))" }

    public func augmented(_ features: Tensor, using random: RandomSource) -> Tensor {
        augmented(features, labels: Tensor.zeros([features.shape.first ?? 0]), classCount: 0, using: random).0
    }

    public func augmented(
        _ features: Tensor, labels: Tensor, classCount: Int, using random: RandomSource
    ) -> (Tensor, Tensor) {
        let count = features.shape.first ?? 0
        guard count > 0, alpha > 0, alpha <= 4 else { return (features, labels) }
        let partners = random.permutation(count)[...]
        let shares = Tensor((0..<count).map { _ in share(using: random) })
        func mixed(_ tensor: Tensor) -> Tensor {
            let weight = shares.reshaped(to: [count] + Array(repeating: 1, count: tensor.rank - 1))
            return tensor * weight + tensor.rows(partners) * (1 - weight)
        }
        let targets = classCount > 0 && labels.rank == 1 ? labels.oneHot(classes: classCount) : labels
        guard !targets.isFailed, targets.shape.first == count else {
            if !targets.isFailed {
                fail(
                    .invalidArgument(
                        operation: "Mixup", reason: "\(count) examples have labels of shape \(labels.shape)"))
            }
            return (features, labels)
        }
        return (mixed(features), mixed(targets))
    }

    /// A number of Beta(α, α) by Jöhnk's method (1964), in logarithms so that small α do not underflow.
    private func share(using random: RandomSource) -> Double {
        while true {
            let (x, y) = (max(random.uniform(), 0x1p-60), max(random.uniform(), 0x1p-60))
            let values = Tensor([x, y], dtype: .float64).log() / alpha
            let (logX, logY) = (values[0].scalar, values[1].scalar)
            let top = max(logX, logY)
            let powers = (Tensor([logX - top, logY - top], dtype: .float64)).exp().toArray()
            let logSum = top + Tensor(powers[0] + powers[1], dtype: .float64).log().scalar
            if logSum <= 0 { return powers[0] / (powers[0] + powers[1]) }
        }
    }
}
