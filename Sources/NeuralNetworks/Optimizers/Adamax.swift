import Tensors

/// Adamax (Kingma and Ba 2015, section 7): Adam with the largest gradient in the place of the mean square.
///
///     m ← β₁ m + (1 − β₁) g,  u ← max(β₂ u, |g|),  θ ← θ − η/(1 − β₁ᵗ) · m/(u + ε)
///
/// PyTorch adds ε to |g| instead: u ← max(β₂ u, |g| + ε), θ ← θ − η/(1 − β₁ᵗ) · m/u. ε is 1e-8, in Keras 1e-7. PyTorch
/// takes η = 0.002, Keras 0.001.
public final class Adamax: StatefulOptimizer {
    public let core: OptimizerCore
    /// β₁: how much of the mean of gradients is kept.
    public let beta1: Double
    /// β₂: how slowly the largest gradient is forgotten.
    public let beta2: Double
    /// ε, against division by zero.
    public let epsilon: Double

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
        weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
        weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon)
    }

    private init(_ core: OptimizerCore, _ beta1: Double, _ beta2: Double, _ epsilon: Double?) {
        self.core = core
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon ?? core.choose(classic: 1e-8, pytorch: 1e-8, keras: 1e-7)
        core.memory = OptimizerState(["m", "u"])
        core.check(
            "Adamax", ("beta1", beta1, .fraction), ("beta2", beta2, .fraction), ("epsilon", self.epsilon, .positive))
    }

    public var name: String {
        core.named("Adamax") { text in
            text.add("beta1", beta1, unless: 0.9)
            text.add("beta2", beta2, unless: 0.999)
        }
    }

    /// What m̂ will be multiplied by, η / (u + ε); nil before the first step.
    public func adaptedRate(of parameter: Parameter) -> Tensor? {
        guard let largest = state(of: parameter)["u"] else { return nil }
        return core.rate(of: parameter) / (core.convention == .pytorch ? largest : largest + epsilon)
    }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter)
        let rate = step.learningRate / core.correction(beta1)
        core.descend(parameter, along: gradient) { [self] weights, state, gradient, _ in
            let gradient = step.decayed(gradient, &weights)
            state[0] *= beta1
            state[0] += gradient * (1 - beta1)
            let size = core.convention == .pytorch ? gradient.abs() + epsilon : gradient.abs()
            state[1] = maximum(state[1] * beta2, size)
            let divisor = core.convention == .pytorch ? state[1] : state[1] + epsilon
            weights -= state[0] / divisor * rate
        }
    }
}
