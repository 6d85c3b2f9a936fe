import Tensors

/// RMSProp (Hinton 2012): G ← ρ G + (1 − ρ) g², θ ← θ − η g / √(G + ε).
///
/// Adagrad with a memory that fades, so that the rates do not die. In PyTorch's convention ε stands outside the root.
public final class RMSProp: Optimizer, RateAdjustable {
    /// ρ: how much of the mean of squares is kept.
    public let decay: Double
    /// ε, against division by zero.
    public let epsilon: Double
    /// λ: how strongly weights are drawn to zero.
    public let weightDecay: Double
    /// Which formula is followed.
    public let convention: Convention
    private var rate: LearningRate
    private var means = OptimizerState(["squares"])

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.001, decay: Double = 0.9, epsilon: Double = 1e-8, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        self.init(LearningRate(learningRate), decay, epsilon, weightDecay, convention)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: Schedule, decay: Double = 0.9, epsilon: Double = 1e-8, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        self.init(LearningRate(learningRate), decay, epsilon, weightDecay, convention)
    }

    private init(
        _ rate: LearningRate, _ decay: Double, _ epsilon: Double, _ weightDecay: Double, _ convention: Convention
    ) {
        self.rate = rate
        self.decay = decay
        self.epsilon = epsilon
        self.weightDecay = weightDecay
        self.convention = convention
    }

    public var learningRate: Double {
        get { rate.value }
        set { rate.value = newValue }
    }

    public var name: String {
        "RMSProp(learningRate: \(rate.name)\(weightDecay == 0 ? "" : ", weightDecay: \(weightDecay)"))"
    }

    /// What is remembered of a parameter: G, the mean of its `squares`.
    public func state(of parameter: Parameter) -> [String: Tensor] { means.named(parameter) }

    public func beginStep() { rate.beginStep() }
    public func endStep() { rate.endStep() }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let decays = weightDecay != 0 && (parameter.role == .weight || convention == .pytorch)
        means.update(parameter) { state in
            parameter.withValue { weights in
                let gradient = decays ? gradient + weights * weightDecay : gradient
                state[0] *= decay
                state[0] += gradient * gradient * (1 - decay)
                let root = convention == .pytorch ? sqrt(state[0]) + epsilon : sqrt(state[0] + epsilon)
                weights -= gradient / root * rate.value
            }
        }
    }
}
