import Tensors

/// Group normalisation (Wu and He 2018): the channels of each example are divided into groups, and each group is
/// normalised over its channels and pixels, x̂ = (x − μ)/√(σ² + ε), y = γ x̂ + β with a γ and β a channel.
///
/// It is the same in training and inference and does not depend on the batch. The input is [N, C], [N, C, L] or
/// [N, C, H, W]; σ² is the biased variance.
public struct GroupNorm: Layer {
    /// The parts that channels are divided into.
    public let groups: Int
    /// The number of channels.
    public let channels: Int
    /// ε, added to the variance.
    public let epsilon: Double
    /// γ, ones at first; nil for a layer that only normalises.
    public let gamma: Parameter?
    /// β, zeros at first; nil for a layer that only normalises.
    public let beta: Parameter?

    /// A layer for `channels` channels in `groups` groups.
    ///
    /// - Parameters:
    ///   - groups: How many groups there are; it must divide the channels.
    ///   - channels: The number of channels.
    ///   - epsilon: What is added to the variance.
    ///   - affine: Whether each channel has a learnt γ and β.
    public init(_ groups: Int, _ channels: Int, epsilon: Double = 1e-5, affine: Bool = true) {
        let isValid = groups > 0 && channels > 0 && channels % groups == 0
        if !isValid {
            _ = refuse(
                "GroupNorm(\(groups), \(channels))", "\(channels) channels do not part into \(groups) groups",
                "take a number of groups that divides the channels")
        }
        self.groups = isValid ? groups : 1
        self.channels = isValid ? channels : 1
        self.epsilon = epsilon
        ValidRange.nonNegative.check("epsilon", epsilon, of: "GroupNorm(\(groups), \(channels))")
        let shape = [self.channels]
        gamma = affine ? Parameter(shape: shape, role: .normalization, initializer: .ones) : nil
        beta = affine ? Parameter(shape: shape, role: .normalization, initializer: .zeros) : nil
    }

    private init(copying other: GroupNorm) {
        groups = other.groups
        channels = other.channels
        epsilon = other.epsilon
        gamma = other.gamma?.copy()
        beta = other.beta?.copy()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(example: Array(x.shape.dropFirst()), given: x.shape) else { return x }
        return Normalization.groups(x, groups: groups, epsilon: epsilon, gamma: gamma, beta: beta)
    }

    public var parts: [LayerPart] {
        (gamma.map { [.parameter("gamma", $0)] } ?? []) + (beta.map { [.parameter("beta", $0)] } ?? [])
    }

    public func outputShape(input: [Int]) -> [Int] { check(example: input, given: input) ? input : [] }
    public func macs(input: [Int]) -> Int { input.clampedProduct }

    public func explainParameters() -> Explanation {
        guard gamma != nil else { return "\(description): no parameters" }
        return Explanation(
            "\(description):",
            [.labelled("γ and β", Formula.number(2).times(.symbol("channels", Double(channels)), .cross), 2 * channels)]
        )
    }

    public func explainShape(input: [Int]) -> Explanation {
        "\(description): \(input) stays; each example has \(groups) means of \(input.clampedProduct / groups) numbers"
    }

    public func copy() -> GroupNorm { GroupNorm(copying: self) }

    private func check(example: [Int], given: [Int]) -> Bool {
        if example.first == channels { return true }
        return refuse(
            "GroupNorm", "the input has shape \(given), expected \(channels) channels in [N, C, …]",
            "write GroupNorm(\(groups), \(example.first ?? 0))")
    }
}

extension GroupNorm: CustomStringConvertible {
    public var description: String { "GroupNorm(\(groups), \(channels)\(gamma == nil ? ", affine: false" : ""))" }
}
