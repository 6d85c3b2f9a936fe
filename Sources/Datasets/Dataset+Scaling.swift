import Tensors

extension Dataset {
    /// Each feature with mean 0 and standard deviation 1 over this set: x' = (x − μ) / σ.
    ///
    /// σ is the biased deviation (divided by N); a constant feature becomes 0. Scale validation and test parts with
    /// `standardized(using: train)`, so that nothing leaks from them.
    public func standardized() -> Dataset { standardized(using: self) }

    /// Each feature scaled by the mean and deviation that `reference`, usually the training part, has.
    public func standardized(using reference: Dataset) -> Dataset { Scaler.standard(reference)(self) }

    /// Each feature in 0…1 over this set: x' = (x − min) / (max − min).
    public func minMaxScaled() -> Dataset { minMaxScaled(using: self) }

    /// Each feature scaled by the least and greatest value that `reference`, usually the training part, has.
    public func minMaxScaled(using reference: Dataset) -> Dataset { Scaler.minMax(reference)(self) }

    /// Each feature scaled by median and quartiles, which outliers do not move: x' = (x − median) / (q₃ − q₁).
    public func robustScaled() -> Dataset { robustScaled(using: self) }

    /// Each feature scaled by the median and quartiles that `reference`, usually the training part, has.
    public func robustScaled(using reference: Dataset) -> Dataset { Scaler.robust(reference)(self) }

    /// Each example by itself with mean 0 and standard deviation 1: brightness and contrast of images no longer differ.
    public func standardizedEach() -> Dataset {
        guard features.rank > 1 else { return self }
        let axes = Array(1..<features.rank)
        let mean = features.mean(axes: axes, keepDimensions: true)
        let deviation = features.standardDeviation(axes: axes, keepDimensions: true)
        return with(features: (features - mean) / (deviation + (deviation .== 0.0)))
    }
}
