import Tensors

/// Gradient descent with momentum (Polyak 1964): v ← γ v + η g, θ ← θ − v.
///
/// Steps in the same direction grow, up to η / (1 − γ); steps back and forth cancel. It is `SGD` with `momentum: 0.9`,
/// under the name it has in lectures; PyTorch's convention is v ← γ v + g, θ ← θ − η v.
public final class Momentum: StatefulOptimizer {
    let descent: SGD

    /// With a fixed learning rate.
    public init(
        learningRate: Double = 0.01, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        descent = SGD(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), momentum, nesterov, 0, named: "Momentum")
    }

    /// With a learning rate that follows a schedule.
    public init(
        learningRate: any Schedule, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        descent = SGD(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), momentum, nesterov, 0, named: "Momentum")
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public init(
        learningRate: @escaping (_ step: Int) throws -> Double, momentum: Double = 0.9, nesterov: Bool = false,
        weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        descent = SGD(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), momentum, nesterov, 0, named: "Momentum")
    }

    public var core: OptimizerCore { descent.core }

    /// γ: how much of the last step is taken again.
    public var momentum: Double { descent.momentum }
    /// Whether the step looks ahead along the velocity.
    public var nesterov: Bool { descent.nesterov }

    public var name: String { "Momentum" + descent.name.dropFirst("SGD".count) }

    public func update(_ parameter: Parameter, along gradient: Tensor) { descent.update(parameter, along: gradient) }
}
