import Tensors

/// Instance normalisation (Ulyanov et al. 2016): each channel of each example is normalised over its pixels,
/// x̂ = (x − μ)/√(σ² + ε).
///
/// The input is [N, C, L] or [N, C, H, W]. As in PyTorch there is no γ and β unless asked for.
public struct InstanceNorm: Layer {
    /// The number of channels.
    public let channels: Int
    /// ε, added to the variance.
    public let epsilon: Double
    /// γ, ones at first; nil for a layer that only normalises.
    public let gamma: Parameter?
    /// β, zeros at first; nil for a layer that only normalises.
    public let beta: Parameter?

    /// A layer for `channels` channels.
    ///
    /// - Parameters:
    ///   - channels: The number of channels.
    ///   - epsilon: What is added to the variance.
    ///   - affine: Whether each channel has a learnt γ and β.
    public init(_ channels: Int, epsilon: Double = 1e-5, affine: Bool = false) {
        if channels < 1 {
            _ = refuse(
                "InstanceNorm(\(channels))", "there must be at least 1 channel", "give the channels of the input")
        }
        self.channels = max(channels, 1)
        self.epsilon = epsilon
        ValidRange.nonNegative.check("epsilon", epsilon, of: "InstanceNorm(\(channels))")
        let shape = [self.channels]
        gamma = affine ? Parameter(shape: shape, role: .normalization, initializer: .ones) : nil
        beta = affine ? Parameter(shape: shape, role: .normalization, initializer: .zeros) : nil
    }

    private init(copying other: InstanceNorm) {
        channels = other.channels
        epsilon = other.epsilon
        gamma = other.gamma?.copy()
        beta = other.beta?.copy()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(example: Array(x.shape.dropFirst()), given: x.shape) else { return x }
        return Normalization.groups(x, groups: channels, epsilon: epsilon, gamma: gamma, beta: beta)
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

    public func copy() -> InstanceNorm { InstanceNorm(copying: self) }

    private func check(example: [Int], given: [Int]) -> Bool {
        if example.first == channels && example.count > 1 && example.dropFirst().clampedProduct > 1 { return true }
        if example.first == channels {
            return refuse(
                "InstanceNorm", "a channel has one number only (shape \(given)) and so no variance",
                "normalise where images have more than one pixel")
        }
        return refuse(
            "InstanceNorm", "the input has shape \(given), expected \(channels) channels in [N, C, …]",
            "write InstanceNorm(\(example.first ?? 0))")
    }
}

extension InstanceNorm: CustomStringConvertible {
    public var description: String { "InstanceNorm(\(channels)\(gamma == nil ? "" : ", affine: true"))" }
}
