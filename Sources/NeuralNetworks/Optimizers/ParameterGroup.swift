/// Parameters of a model that an optimizer treats in another way than the rest.
///
///     Adam(learningRate: 0.001, groups: [
///         ParameterGroup("0", learningRate: 0.0001),
///         ParameterGroup("*.bias", weightDecay: 0),
///     ])
///
/// A group is named by the beginning of paths: "0" has 0.weight and 0.inner.bias, but not 01.weight. A `*` stands for
/// anything. A parameter belongs to the first group that fits.
public struct ParameterGroup: Equatable, Sendable {
    /// Which parameters belong to the group.
    public let path: String
    /// η of the group; nil if it follows the rate of the optimizer.
    public let learningRate: Double?
    /// What the rate of the optimizer is multiplied by for the group.
    public let rateFactor: Double
    /// λ of the group, for all its parameters; nil if it follows the optimizer, which spares biases and norms.
    public let weightDecay: Double?

    /// A group of the parameters whose paths begin with `path`.
    public init(
        _ path: String, learningRate: Double? = nil, rateFactor: Double = 1, weightDecay: Double? = nil
    ) {
        self.path = path
        self.learningRate = learningRate
        self.rateFactor = rateFactor
        self.weightDecay = weightDecay
        let owner = "ParameterGroup(\"\(path)\")"
        if let learningRate { ValidRange.nonNegative.check("learningRate", learningRate, of: owner) }
        ValidRange.nonNegative.check("rateFactor", rateFactor, of: owner)
        if let weightDecay { ValidRange.nonNegative.check("weightDecay", weightDecay, of: owner) }
    }

    /// Whether the parameter with this path belongs to the group.
    public func contains(_ path: String) -> Bool {
        guard self.path.contains("*") else { return path == self.path || path.hasPrefix(self.path + ".") }
        return Self.matches(Array(path.utf8)[...], Array(self.path.utf8)[...])
    }

    /// Whether `text` is what `pattern` says, with `*` for any run of characters.
    private static func matches(_ text: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
        var (text, pattern) = (text, pattern)
        // Where to go back to when the text after the last star does not fit.
        var retry: (text: ArraySlice<UInt8>, pattern: ArraySlice<UInt8>)?
        while !text.isEmpty {
            if pattern.first == UInt8(ascii: "*") {
                pattern = pattern.dropFirst()
                retry = (text, pattern)
            } else if let expected = pattern.first, expected == text.first {
                (text, pattern) = (text.dropFirst(), pattern.dropFirst())
            } else if let last = retry {
                (text, pattern) = (last.text.dropFirst(), last.pattern)
                retry = (text, pattern)
            } else {
                return false
            }
        }
        return pattern.allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
