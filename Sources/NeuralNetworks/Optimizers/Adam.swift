import Tensors

/// Adam (Kingma and Ba 2015): m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ),
/// θ ← θ − η m̂ / (√v̂ + ε).
///
/// The correction makes up for m and v starting from zero; without it the first step is about three times as long.
/// PyTorch follows the same formula. Keras adds ε before the correction, η √(1 − β₂ᵗ)/(1 − β₁ᵗ) · m/(√v + ε), and its ε
/// is 1e-7 where the others take 1e-8. With `amsgrad` (Reddi et al. 2018) the largest v so far takes the place of v, as
/// in PyTorch and Keras. `weightDecay` λ adds λθ to the gradient (Keras decouples it); `AdamW` shrinks weights apart
/// from it.
public final class Adam: StatefulOptimizer {
    public let core: OptimizerCore
    /// β₁: how much of the mean of gradients is kept.
    public let beta1: Double
    /// β₂: how much of the mean of squares is kept.
    public let beta2: Double
    /// ε, against division by zero.
    public let epsilon: Double
    /// Whether m and v are corrected for starting from zero.
    public let biasCorrection: Bool
    /// Whether the largest v so far is used.
    public let amsgrad: Bool

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
        biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil,
        clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, biasCorrection, amsgrad)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil,
        biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil,
        clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, biasCorrection, amsgrad)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999,
        epsilon: Double? = nil, biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), beta1, beta2, epsilon, biasCorrection, amsgrad)
    }

    private init(
        _ core: OptimizerCore, _ beta1: Double, _ beta2: Double, _ epsilon: Double?, _ biasCorrection: Bool,
        _ amsgrad: Bool
    ) {
        self.core = core
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon ?? core.choose(classic: 1e-8, pytorch: 1e-8, keras: 1e-7)
        self.biasCorrection = biasCorrection
        self.amsgrad = amsgrad
        core.memory = OptimizerState(amsgrad ? ["m", "v", "largest"] : ["m", "v"])
        core.check(
            "Adam", ("beta1", beta1, .fraction), ("beta2", beta2, .fraction), ("epsilon", self.epsilon, .positive))
    }

    public var name: String {
        core.named("Adam") { text in
            text.add("beta1", beta1, unless: 0.9)
            text.add("beta2", beta2, unless: 0.999)
            if !biasCorrection { text.add("biasCorrection: false") }
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
        let step = core.step(on: parameter)
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
            beta1: beta1, beta2: beta2, epsilon: epsilon, biasCorrection: biasCorrection, amsgrad: amsgrad)
    }
}
