import Tensors

/// Lion (Chen et al. 2023): θ ← θ − η (sign(β₁ m + (1 − β₁) g) + λ θ), then m ← β₂ m + (1 − β₂) g.
///
/// Every number moves by the same η, so that rates are 3 to 10 times smaller than Adam's. Decay is decoupled. All
/// conventions agree; PyTorch has no Lion.
public final class Lion: StatefulOptimizer {
    public let core: OptimizerCore
    /// β₁: how much of m there is in the direction of a step.
    public let beta1: Double
    /// β₂: how much of m is kept.
    public let beta2: Double

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.0001, beta1: Double = 0.9, beta2: Double = 0.99, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.99, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.99,
        weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2)
    }

    private init(_ core: OptimizerCore, _ beta1: Double, _ beta2: Double) {
        self.core = core
        self.beta1 = beta1
        self.beta2 = beta2
        core.memory = OptimizerState(["m"])
        core.check("Lion", ("beta1", beta1, .fraction), ("beta2", beta2, .fraction))
    }

    public var name: String {
        core.named("Lion") { text in
            text.add("beta1", beta1, unless: 0.9)
            text.add("beta2", beta2, unless: 0.99)
        }
    }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter, decouplesDecay: true)
        core.descend(parameter, along: gradient) { [self] weights, state, gradient, _ in
            let gradient = step.decayed(gradient, &weights)
            weights -= sign(state[0] * beta1 + gradient * (1 - beta1)) * step.learningRate
            state[0] *= beta2
            state[0] += gradient * (1 - beta2)
        }
    }
}
