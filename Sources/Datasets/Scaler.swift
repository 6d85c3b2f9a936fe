import Tensors

/// A change of scale that is learnt from one part of the data and done to all: x' = (x − offset) / divisor.
///
///     let scaler = Scaler.standard(train)
///     let (x, y) = (scaler(train), scaler(test))
///     model.predict(scaler(measurements))
public struct Scaler: Sendable {
    /// What the scale is called.
    public let name: String
    /// What is subtracted, of the shape of one example or one that fits to it.
    public let offset: Tensor
    /// What is divided by; 1 where a feature is constant.
    public let divisor: Tensor
    private let reference: Dataset

    private init(_ name: String, _ reference: Dataset, offset: Tensor, divisor: Tensor) {
        self.name = name
        self.reference = reference
        self.offset = offset
        self.divisor = divisor + (divisor .== 0.0)
    }

    /// The scale that changes nothing, and a failure, for a reference without examples; else nil.
    private static func refusal(_ name: String, _ reference: Dataset) -> Scaler? {
        if reference.count > 0 { return nil }
        fail(
            .invalidArgument(
                operation: name,
                reason: "'\(reference.name)' has no examples to learn the scale from; give at least one"))
        return Scaler(name, reference, offset: Tensor(0), divisor: Tensor(1))
    }

    /// Each feature with mean 0 and standard deviation 1, the biased one, divided by N.
    public static func standard(_ reference: Dataset) -> Scaler {
        if let refusal = refusal("standardized", reference) { return refusal }
        return Scaler(
            "standardized", reference, offset: reference.features.mean(axis: 0, keepDimensions: true),
            divisor: reference.features.standardDeviation(axis: 0, keepDimensions: true))
    }

    /// Each feature in 0…1.
    public static func minMax(_ reference: Dataset) -> Scaler {
        if let refusal = refusal("minMaxScaled", reference) { return refusal }
        let low = reference.features.min(axis: 0, keepDimensions: true)
        return Scaler(
            "minMaxScaled", reference, offset: low,
            divisor: reference.features.max(axis: 0, keepDimensions: true) - low)
    }

    /// Each feature with median 0 and a distance of 1 between the quartiles, which outliers do not move.
    public static func robust(_ reference: Dataset) -> Scaler {
        if let refusal = refusal("robustScaled", reference) { return refusal }
        let sorted = reference.features.sorted(axis: 0)
        func quantile(_ share: Double) -> Tensor {
            let place = share * Double(reference.count - 1)
            let (low, part) = (Int(place), place - Double(Int(place)))
            let next = min(low + 1, reference.count - 1)
            return (sorted[low] * (1 - part) + sorted[next] * part).expanded(axis: 0)
        }
        return Scaler("robustScaled", reference, offset: quantile(0.5), divisor: quantile(0.75) - quantile(0.25))
    }

    /// Each channel of images, C×H×W, with mean 0 and standard deviation 1 over examples and places.
    public static func perChannel(_ reference: Dataset) -> Scaler {
        if let refusal = refusal("standardized", reference) { return refusal }
        let axes = [0] + Array(2..<max(2, reference.features.rank))
        return Scaler(
            "standardized", reference, offset: reference.features.mean(axes: axes, keepDimensions: true),
            divisor: reference.features.standardDeviation(axes: axes, keepDimensions: true))
    }

    /// The examples of a set in the new scale.
    public func callAsFunction(_ data: Dataset) -> Dataset {
        guard data.inputShape == reference.inputShape else {
            fail(
                .invalidArgument(
                    operation: name,
                    reason: "examples have shape \(data.inputShape), those of the reference \(reference.inputShape); "
                        + "scale with a part of the same data"))
            return data
        }
        data.warnOfReference(reference, in: name)
        var result = data.with(features: self(data.features))
        result.provenance = data.provenance.scaled(by: reference.provenance)
        return result
    }

    /// Features in the new scale.
    public func callAsFunction(_ features: Tensor) -> Tensor { (features - offset) / divisor }

    /// Features in the old scale again.
    public func inverse(_ features: Tensor) -> Tensor { features * divisor + offset }
}

extension Scaler: CustomStringConvertible {
    public var description: String { "\(name) by \(reference.count) examples" }
}
