import Tensors

/// Gradient descent with momentum (Polyak 1964): v ← γ v + η g, θ ← θ − v.
///
/// Steps in the same direction grow, up to η / (1 − γ); steps back and forth cancel. It is `SGD` with `momentum: 0.9`,
/// under the name it has in lectures; PyTorch's convention is v ← γ v + g, θ ← θ − η v.
public final class Momentum: Optimizer, RateAdjustable {
    private let descent: SGD

    /// With a fixed learning rate.
    public init(
        learningRate: Double = 0.01, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        descent = SGD(
            learningRate: learningRate, momentum: momentum, nesterov: nesterov, weightDecay: weightDecay,
            convention: convention)
    }

    /// With a learning rate that follows a schedule.
    public init(
        learningRate: Schedule, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        descent = SGD(
            learningRate: learningRate, momentum: momentum, nesterov: nesterov, weightDecay: weightDecay,
            convention: convention)
    }

    /// γ: how much of the last step is taken again.
    public var momentum: Double { descent.momentum }

    public var learningRate: Double {
        get { descent.learningRate }
        set { descent.learningRate = newValue }
    }

    public var name: String { "Momentum" + descent.name.dropFirst("SGD".count) }

    /// What is remembered of a parameter: its `velocity`.
    public func state(of parameter: Parameter) -> [String: Tensor] { descent.state(of: parameter) }

    public func beginStep() { descent.beginStep() }
    public func endStep() { descent.endStep() }
    public func update(_ parameter: Parameter, along gradient: Tensor) { descent.update(parameter, along: gradient) }
}
