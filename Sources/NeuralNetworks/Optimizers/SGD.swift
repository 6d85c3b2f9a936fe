import Tensors

/// Stochastic gradient descent: θ ← θ − η g, with momentum and weight decay if asked for.
///
/// With momentum γ, in the classic convention v ← γ v + η g, θ ← θ − v; in PyTorch's v ← γ v + g, θ ← θ − η v. The two
/// agree while η stays the same and differ when it changes. With `nesterov` the step looks ahead along v: θ ← θ − (γ v +
/// η g) and θ ← θ − η (g + γ v). `weightDecay` λ adds λθ to the gradient of weights, and of all parameters in PyTorch's
/// convention.
public final class SGD: Optimizer, RateAdjustable {
    /// γ: how much of the last step is taken again.
    public let momentum: Double
    /// Whether the step looks ahead along the velocity.
    public let nesterov: Bool
    /// λ: how strongly weights are drawn to zero.
    public let weightDecay: Double
    /// Which formula is followed.
    public let convention: Convention
    private var rate: LearningRate
    private var velocities = OptimizerState(["velocity"])

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        self.init(LearningRate(learningRate), momentum, nesterov, weightDecay, convention)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: Schedule, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        self.init(LearningRate(learningRate), momentum, nesterov, weightDecay, convention)
    }

    private init(
        _ rate: LearningRate, _ momentum: Double, _ nesterov: Bool, _ weightDecay: Double, _ convention: Convention
    ) {
        self.rate = rate
        self.momentum = momentum
        self.nesterov = nesterov
        self.weightDecay = weightDecay
        self.convention = convention
    }

    public var learningRate: Double {
        get { rate.value }
        set { rate.value = newValue }
    }

    public var name: String {
        var text = "SGD(learningRate: \(rate.name)"
        if momentum != 0 { text += ", momentum: \(momentum)" }
        if nesterov { text += ", nesterov: true" }
        if weightDecay != 0 { text += ", weightDecay: \(weightDecay)" }
        return text + ")"
    }

    /// What is remembered of a parameter: its `velocity`.
    public func state(of parameter: Parameter) -> [String: Tensor] { velocities.named(parameter) }

    public func beginStep() { rate.beginStep() }
    public func endStep() { rate.endStep() }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = OptimizerStep(
            learningRate: rate.value, weightDecay: weightDecay, of: parameter, convention)
        guard momentum != 0 else {
            parameter.withValue { step.descend(&$0, along: gradient) }
            return
        }
        velocities.update(parameter) { state in
            parameter.withValue {
                step.descendWithMomentum(
                    &$0, velocity: &state[0], along: gradient, momentum: momentum, nesterov: nesterov,
                    rateInVelocity: convention != .pytorch)
            }
        }
    }
}
