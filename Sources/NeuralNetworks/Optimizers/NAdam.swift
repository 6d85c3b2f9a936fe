import Glibc
import Tensors

/// NAdam (Dozat 2016): Adam with Nesterov's look ahead, and a momentum that rises to β₁.
///
///     μₜ = β₁ (1 − ½ · 0.96^(t ψ)),  m and v as in Adam,  v̂ = v/(1 − β₂ᵗ)
///     θ ← θ − η [(1 − μₜ) g/(1 − Π μ₁…μₜ) + μₜ₊₁ m/(1 − Π μ₁…μₜ₊₁)] / (√v̂ + ε)
///
/// ψ, the `momentumDecay`, is 0.004 in the paper and in PyTorch, and 1 in Keras. ε is 1e-8, in Keras 1e-7.
public final class NAdam: StatefulOptimizer {
    public let core: OptimizerCore
    /// β₁: what the momentum rises to.
    public let beta1: Double
    /// β₂: how much of the mean of squares is kept.
    public let beta2: Double
    /// ε, against division by zero.
    public let epsilon: Double
    /// ψ: how fast the momentum rises.
    public let momentumDecay: Double

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
        momentumDecay: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, momentumDecay)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
        momentumDecay: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, momentumDecay)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double? = nil, momentumDecay: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil,
        clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, momentumDecay)
    }

    private init(_ core: OptimizerCore, _ beta1: Double, _ beta2: Double, _ epsilon: Double?, _ momentumDecay: Double?)
    {
        self.core = core
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon ?? core.choose(classic: 1e-8, pytorch: 1e-8, keras: 1e-7)
        self.momentumDecay = momentumDecay ?? core.choose(classic: 0.004, pytorch: 0.004, keras: 1)
        core.memory = OptimizerState(["m", "v"])
        core.check(
            "NAdam", ("beta1", beta1, .fraction), ("beta2", beta2, .fraction), ("epsilon", self.epsilon, .positive),
            ("momentumDecay", self.momentumDecay, .nonNegative))
    }

    public var name: String {
        core.named("NAdam") { text in
            text.add("beta1", beta1, unless: 0.9)
            text.add("beta2", beta2, unless: 0.999)
        }
    }

    /// What the momentum and the gradient will be multiplied by, η / (√v̂ + ε); nil before the first step.
    public func adaptedRate(of parameter: Parameter) -> Tensor? {
        guard let second = state(of: parameter)["v"] else { return nil }
        return core.rate(of: parameter) / (sqrt(second / core.correction(beta2)) + epsilon)
    }

    /// Π μ₁…μₜ of the steps so far, and the step it is of.
    private var product: (step: Int, value: Double) = (0, 1)

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter)
        let (now, next) = (momentum(at: core.count), momentum(at: core.count + 1))
        let product = momentumProduct(upTo: core.count)
        core.descend(parameter, along: gradient) { [self] weights, state, gradient, _ in
            let gradient = step.decayed(gradient, &weights)
            state[0] *= beta1
            state[0] += gradient * (1 - beta1)
            state[1] *= beta2
            state[1] += gradient * gradient * (1 - beta2)
            let ahead = gradient * ((1 - now) / (1 - product)) + state[0] * (next / (1 - product * next))
            weights -= ahead / (sqrt(state[1] / core.correction(beta2)) + epsilon) * step.learningRate
        }
    }

    /// μₜ.
    private func momentum(at step: Int) -> Double {
        beta1 * (1 - 0.5 * pow(0.96, Double(step) * momentumDecay))
    }

    /// Π μ₁…μₜ, from that of the step before if it is known.
    func momentumProduct(upTo step: Int) -> Double {
        if product.step > step { product = (0, 1) }
        while product.step < step {
            product = (product.step + 1, product.value * momentum(at: product.step + 1))
        }
        return product.value
    }
}
