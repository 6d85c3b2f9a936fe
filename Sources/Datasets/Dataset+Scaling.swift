import Tensors

extension Dataset {
    /// Each feature with mean 0 and standard deviation 1 over this set: x' = (x − μ) / σ.
    ///
    /// σ is the biased deviation (divided by N); a constant feature becomes 0. Scale validation and test parts with
    /// `standardized(using: train)`, so that nothing leaks from them.
    public func standardized() -> Dataset { standardized(using: self) }

    /// Each feature scaled by the mean and deviation that `reference`, usually the training part, has.
    public func standardized(using reference: Dataset) -> Dataset {
        guard matches(reference, in: "standardized") else { return self }
        let mean = reference.features.mean(axis: 0, keepDimensions: true)
        let deviation = reference.features.standardDeviation(axis: 0, keepDimensions: true)
        return scaled(offset: mean, divisor: deviation)
    }

    /// Each feature in 0…1 over this set: x' = (x − min) / (max − min).
    public func minMaxScaled() -> Dataset { minMaxScaled(using: self) }

    /// Each feature scaled by the least and greatest value that `reference`, usually the training part, has.
    public func minMaxScaled(using reference: Dataset) -> Dataset {
        guard matches(reference, in: "minMaxScaled") else { return self }
        let low = reference.features.min(axis: 0, keepDimensions: true)
        let high = reference.features.max(axis: 0, keepDimensions: true)
        return scaled(offset: low, divisor: high - low)
    }

    private func matches(_ reference: Dataset, in operation: String) -> Bool {
        if inputShape == reference.inputShape { return true }
        fail(
            .invalidArgument(
                operation: operation,
                reason:
                    "examples have shape \(inputShape), those of the reference \(reference.inputShape); scale with a part of the same data"
            ))
        return false
    }

    private func scaled(offset: Tensor, divisor: Tensor) -> Dataset {
        let safeDivisor = divisor + (divisor .== 0.0)
        return Dataset(
            name: name, features: (features - offset) / safeDivisor, labels: labels, classNames: classNames,
            featureNames: featureNames)
    }
}
