import Glibc
import Tensors

/// RAdam (Liu et al. 2020): Adam that goes without v for as long as too few gradients were seen to trust it.
///
/// With ρ∞ = 2/(1 − β₂) − 1 and ρₜ = ρ∞ − 2 t β₂ᵗ/(1 − β₂ᵗ): while ρₜ is small, θ ← θ − η m̂; then, with the rectification
/// r = √((ρₜ − 4)(ρₜ − 2) ρ∞ / ((ρ∞ − 4)(ρ∞ − 2) ρₜ)), θ ← θ − η r m̂ / (√v̂ + ε).
///
/// v is trusted from ρₜ > 4 in the paper, from ρₜ > 5 in PyTorch, which also adds ε to √v before its correction.
/// Keras has no RAdam; its convention follows the paper.
public final class RAdam: StatefulOptimizer {
    public let core: OptimizerCore
    /// β₁: how much of the mean of gradients is kept.
    public let beta1: Double
    /// β₂: how much of the mean of squares is kept.
    public let beta2: Double
    /// ε, against division by zero.
    public let epsilon: Double

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
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
        core.memory = OptimizerState(["m", "v"])
        core.check(
            "RAdam", ("beta1", beta1, .fraction), ("beta2", beta2, .fraction), ("epsilon", self.epsilon, .positive))
    }

    public var name: String {
        core.named("RAdam") { text in
            text.add("beta1", beta1, unless: 0.9)
            text.add("beta2", beta2, unless: 0.999)
        }
    }

    /// r of the present step; nil while v is not trusted.
    public var rectification: Double? {
        let longest = 2 / (1 - beta2) - 1
        let step = Double(max(core.count, 1))
        let length = longest - 2 * step * pow(beta2, step) / core.correction(beta2)
        guard length > (core.convention == .pytorch ? 5 : 4) else { return nil }
        return ((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length)).squareRoot()
    }

    /// What m̂ will be multiplied by; nil before the first step.
    public func adaptedRate(of parameter: Parameter) -> Tensor? {
        guard let second = state(of: parameter)["v"] else { return nil }
        let rate = core.rate(of: parameter)
        return rectification.map { rate * $0 / root(second) } ?? Tensor.full(parameter.shape, value: rate)
    }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter)
        let rate = step.learningRate / core.correction(beta1)
        let rectification = rectification
        core.descend(parameter, along: gradient) { [self] weights, state, gradient, _ in
            let gradient = step.decayed(gradient, &weights)
            state[0] *= beta1
            state[0] += gradient * (1 - beta1)
            state[1] *= beta2
            state[1] += gradient * gradient * (1 - beta2)
            if let rectification {
                weights -= state[0] / root(state[1]) * (rate * rectification)
            } else {
                weights -= state[0] * rate
            }
        }
    }

    /// √v̂ + ε.
    private func root(_ second: Tensor) -> Tensor {
        let correction = core.correction(beta2).squareRoot()
        return core.convention == .pytorch
            ? (sqrt(second) + epsilon) / correction : sqrt(second) / correction + epsilon
    }
}
