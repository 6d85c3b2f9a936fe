import Tensors

/// Adam with decoupled weight decay (Loshchilov and Hutter 2019): before the step of Adam, θ ← (1 − η λ) θ.
///
/// Biases and norms are not decayed, except in the conventions of PyTorch and Keras. PyTorch takes λ = 0.01, Keras 0.004.
public final class AdamW: StatefulOptimizer {
    public let core: OptimizerCore
    /// β₁: how much of the mean of gradients is kept.
    public let beta1: Double
    /// β₂: how much of the mean of squares is kept.
    public let beta2: Double
    /// ε, against division by zero.
    public let epsilon: Double
    /// Whether the largest v so far is used.
    public let amsgrad: Bool

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
        weightDecay: Double = 0.01, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, amsgrad)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
        weightDecay: Double = 0.01, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, amsgrad)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double? = nil, weightDecay: Double = 0.01, amsgrad: Bool = false, clipNorm: Double? = nil,
        clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, amsgrad)
    }

    private init(_ core: OptimizerCore, _ beta1: Double, _ beta2: Double, _ epsilon: Double?, _ amsgrad: Bool) {
        self.core = core
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon ?? core.choose(classic: 1e-8, pytorch: 1e-8, keras: 1e-7)
        self.amsgrad = amsgrad
        core.memory = OptimizerState(amsgrad ? ["m", "v", "largest"] : ["m", "v"])
        core.check(
            "AdamW", ("beta1", beta1, .fraction), ("beta2", beta2, .fraction), ("epsilon", self.epsilon, .positive))
    }

    public var name: String {
        core.named("AdamW") { text in
            text.add("beta1", beta1, unless: 0.9)
            text.add("beta2", beta2, unless: 0.999)
            if amsgrad { text.add("amsgrad: true") }
        }
    }

    /// m and v with the correction for starting from zero: `m̂` and `v̂`; empty before the first step.
    public func correctedState(of parameter: Parameter) -> [String: Tensor] {
        formula.corrected(state(of: parameter), core)
    }

    /// What m̂ will be multiplied by, η / (√v̂ + ε); nil before the first step.
    public func adaptedRate(of parameter: Parameter) -> Tensor? {
        formula.effectiveRate(core.rate(of: parameter), state(of: parameter), core)
    }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter, decouplesDecay: true)
        if core.isLong(parameter) {
            return core.descend(parameter, along: gradient, step) { [self] step, weights, state, gradient, _ in
                formula.descend(&weights, &state, along: gradient, step, core)
            }
        }
        core.memory.update(parameter) { state, _ in
            Interruption.shielded {
                parameter.withValue { formula.descend(&$0, &state, along: gradient, step, core) }
            }
        }
    }

    var formula: AdamFormula {
        AdamFormula(
            beta1: beta1, beta2: beta2, epsilon: epsilon, biasCorrection: true, amsgrad: amsgrad)
    }
}
