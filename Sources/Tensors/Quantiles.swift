// Quantiles and medians, all elements or along an axis. The gradient goes to the elements that they lie between.

/// What a quantile between two elements is.
public enum QuantileInterpolation: String, Sendable, CaseIterable {
    /// On the straight line between them.
    case linear
    /// The smaller or the larger of them.
    case lower, higher
    /// The mean of the two.
    case midpoint
    /// The nearer; in the middle the one with the even number.
    case nearest
}

extension Tensor {
    /// The value below which a share of the elements along an axis lies, as in NumPy and PyTorch: of n elements in order
    /// the one number (n - 1) · share, counted from 0. NaN where one of the elements is NaN.
    ///
    /// - Parameters:
    ///   - share: From 0, the smallest, to 1, the largest.
    ///   - axis: The axis.
    ///   - keepDimensions: Whether the axis stays, with size 1.
    ///   - interpolation: What lies between two elements.
    public func quantile(
        _ share: Double, axis: Int, keepDimensions: Bool = false, interpolation: QuantileInterpolation = .linear
    ) -> Tensor {
        if isFailed { return self }
        guard let axis = checkedAxis(axis, "quantile") else { return .failed }
        guard share >= 0, share <= 1 else {
            return fail(.invalidArgument(operation: "quantile", reason: "\(share) is no share (take 0 to 1)"))
        }
        guard shape[axis] > 0 else {
            return fail(.unsuitableShape(operation: "quantile", shape: shape, expected: "at least one element"))
        }
        let x = self.as(dtype.fractional)
        let ordered = x.sorted(axis: axis)
        let place = Double(shape[axis] - 1) * share
        let (low, part) = (Int(place.rounded(.down)), place - place.rounded(.down))
        func element(_ index: Int) -> Tensor { ordered.sliced(axis: axis, index..<index + 1) }
        let value: Tensor
        if part == 0 {
            value = element(low)
        } else {
            switch interpolation {
            case .linear: value = element(low) * (1 - part) + element(low + 1) * part
            case .lower: value = element(low)
            case .higher: value = element(low + 1)
            case .midpoint: value = (element(low) + element(low + 1)) / 2
            case .nearest: value = element(Int(place.rounded(.toNearestOrEven)))
            }
        }
        let isUnknown = x.isNaN.any(axis: axis, keepDimensions: true)
        let result = Tensor.where(isUnknown, Double.nan, value)
        return keepDimensions ? result : result.squeezed(axis: axis)
    }

    /// The value below which a share of all elements lies.
    public func quantile(_ share: Double, interpolation: QuantileInterpolation = .linear) -> Tensor {
        flattened().quantile(share, axis: 0, interpolation: interpolation)
    }

    /// The middle element along an axis; of an even number of elements the mean of the two in the middle, as in NumPy.
    public func median(axis: Int, keepDimensions: Bool = false) -> Tensor {
        quantile(0.5, axis: axis, keepDimensions: keepDimensions)
    }

    /// The middle of all elements.
    public func median() -> Tensor { quantile(0.5) }
}
