import Glibc
import Tensors

/// Adam (Kingma and Ba 2015): m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ),
/// θ ← θ − η m̂ / (√v̂ + ε).
///
/// The correction makes up for m and v starting from zero; without it the first step is about three times as long.
/// PyTorch follows the same formula. `weightDecay` λ adds λθ to the gradient; `AdamW` shrinks weights apart from it.
public final class Adam: Optimizer, RateAdjustable {
    private let steps: AdamSteps

    /// With a fixed learning rate.
    public init(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
        biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        steps = AdamSteps(
            LearningRate(learningRate), beta1, beta2, epsilon, biasCorrection, amsgrad, weightDecay, false, convention)
    }

    /// With a learning rate that follows a schedule.
    public init(
        learningRate: Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
        biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        steps = AdamSteps(
            LearningRate(learningRate), beta1, beta2, epsilon, biasCorrection, amsgrad, weightDecay, false, convention)
    }

    /// β₁: how much of the mean of gradients is kept.
    public var beta1: Double { steps.beta1 }
    /// β₂: how much of the mean of squares is kept.
    public var beta2: Double { steps.beta2 }
    /// ε, against division by zero.
    public var epsilon: Double { steps.epsilon }
    /// t: the steps made so far.
    public var step: Int { steps.rate.step }

    public var learningRate: Double {
        get { steps.rate.value }
        set { steps.rate.value = newValue }
    }

    public var name: String { "Adam(\(steps.settings))" }

    /// What is remembered of a parameter: `m` and `v`, with `largest` for AMSGrad.
    public func state(of parameter: Parameter) -> [String: Tensor] { steps.memory.named(parameter) }

    /// m and v with the correction for starting from zero: `m̂` and `v̂`; empty before the first step.
    public func correctedState(of parameter: Parameter) -> [String: Tensor] { steps.corrected(parameter) }

    public func beginStep() { steps.rate.beginStep() }
    public func endStep() { steps.rate.endStep() }
    public func update(_ parameter: Parameter, along gradient: Tensor) { steps.update(parameter, along: gradient) }
}

/// Adam with decoupled weight decay (Loshchilov and Hutter 2019): before the step of Adam, θ ← (1 − η λ) θ.
///
/// Biases and norms are not decayed, except in PyTorch's convention.
public final class AdamW: Optimizer, RateAdjustable {
    private let steps: AdamSteps

    /// With a fixed learning rate.
    public init(
        learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
        weightDecay: Double = 0.01, amsgrad: Bool = false, convention: Convention = .classic
    ) {
        steps = AdamSteps(
            LearningRate(learningRate), beta1, beta2, epsilon, true, amsgrad, weightDecay, true, convention)
    }

    /// With a learning rate that follows a schedule.
    public init(
        learningRate: Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
        weightDecay: Double = 0.01, amsgrad: Bool = false, convention: Convention = .classic
    ) {
        steps = AdamSteps(
            LearningRate(learningRate), beta1, beta2, epsilon, true, amsgrad, weightDecay, true, convention)
    }

    /// λ: how strongly weights are drawn to zero.
    public var weightDecay: Double { steps.weightDecay }

    public var learningRate: Double {
        get { steps.rate.value }
        set { steps.rate.value = newValue }
    }

    public var name: String { "AdamW(\(steps.settings))" }

    /// What is remembered of a parameter: `m` and `v`, with `largest` for AMSGrad.
    public func state(of parameter: Parameter) -> [String: Tensor] { steps.memory.named(parameter) }

    public func beginStep() { steps.rate.beginStep() }
    public func endStep() { steps.rate.endStep() }
    public func update(_ parameter: Parameter, along gradient: Tensor) { steps.update(parameter, along: gradient) }
}

/// The steps of Adam and AdamW.
private final class AdamSteps {
    let beta1: Double
    let beta2: Double
    let epsilon: Double
    let biasCorrection: Bool
    let amsgrad: Bool
    let weightDecay: Double
    let isDecoupled: Bool
    let convention: Convention
    var rate: LearningRate
    var memory: OptimizerState

    init(
        _ rate: LearningRate, _ beta1: Double, _ beta2: Double, _ epsilon: Double, _ biasCorrection: Bool,
        _ amsgrad: Bool, _ weightDecay: Double, _ isDecoupled: Bool, _ convention: Convention
    ) {
        self.rate = rate
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon
        self.biasCorrection = biasCorrection
        self.amsgrad = amsgrad
        self.weightDecay = weightDecay
        self.isDecoupled = isDecoupled
        self.convention = convention
        memory = OptimizerState(amsgrad ? ["m", "v", "largest"] : ["m", "v"])
    }

    var settings: String {
        var text = "learningRate: \(rate.name)"
        if beta1 != 0.9 { text += ", beta1: \(beta1)" }
        if beta2 != 0.999 { text += ", beta2: \(beta2)" }
        if !biasCorrection { text += ", biasCorrection: false" }
        if amsgrad { text += ", amsgrad: true" }
        if weightDecay != 0 { text += ", weightDecay: \(weightDecay)" }
        return text
    }

    func corrected(_ parameter: Parameter) -> [String: Tensor] {
        let state = memory.named(parameter)
        guard let first = state["m"], let second = state["v"] else { return [:] }
        let (correction1, correction2) = corrections
        return ["m̂": first / correction1, "v̂": second / correction2]
    }

    func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = OptimizerStep(
            learningRate: rate.value, weightDecay: weightDecay, of: parameter, convention,
            decouplesDecay: isDecoupled)
        let (correction1, correction2) = corrections
        memory.update(parameter) { state in
            parameter.withValue { weights in
                var (first, second) = (state[0], state[1])
                // Handed over, so that the steps can write in place.
                (state[0], state[1]) = (Self.nothing, Self.nothing)
                if amsgrad {
                    step.descendWithAMSGrad(
                        &weights, first: &first, second: &second, largest: &state[2], along: gradient, beta1: beta1,
                        beta2: beta2, epsilon: epsilon, correction1: correction1, correction2: correction2)
                } else {
                    step.descendWithAdam(
                        &weights, first: &first, second: &second, along: gradient, beta1: beta1, beta2: beta2,
                        epsilon: epsilon, correction1: correction1, correction2: correction2)
                }
                (state[0], state[1]) = (first, second)
            }
        }
    }

    private static let nothing = Tensor(0.0)

    /// 1 − βᵗ for both means, or 1 without correction.
    private var corrections: (Double, Double) {
        guard biasCorrection else { return (1, 1) }
        return (1 - pow(beta1, Double(rate.step)), 1 - pow(beta2, Double(rate.step)))
    }
}
