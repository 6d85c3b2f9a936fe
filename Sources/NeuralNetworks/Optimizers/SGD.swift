import Tensors

/// Stochastic gradient descent: θ ← θ − η g, with momentum and weight decay if asked for.
///
/// With momentum γ the conventions differ in where the rate stands:
///
///     classic, Keras   v ← γ v + η g,              θ ← θ − v;   Nesterov: θ ← θ − (γ v + η g)
///     PyTorch          v ← γ v + (1 − dampening) g, θ ← θ − η v; Nesterov: θ ← θ − η (g + γ v)
///
/// They agree while η stays the same and differ once it changes. PyTorch's first step sets v ← g. Only PyTorch has
/// `dampening`. Weight decay is explained at `OptimizerCore`.
public final class SGD: StatefulOptimizer {
    public let core: OptimizerCore
    /// γ: how much of the last step is taken again.
    public let momentum: Double
    /// Whether the step looks ahead along the velocity.
    public let nesterov: Bool
    /// How much of the gradient is held back from the velocity, in PyTorch's convention.
    public let dampening: Double

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, dampening: Double = 0,
        weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), momentum, nesterov, dampening)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, momentum: Double = 0, nesterov: Bool = false, dampening: Double = 0,
        weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), momentum, nesterov, dampening)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, momentum: Double = 0, nesterov: Bool = false,
        dampening: Double = 0, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), momentum, nesterov, dampening)
    }

    init(
        _ core: OptimizerCore, _ momentum: Double, _ nesterov: Bool, _ dampening: Double, named name: String = "SGD"
    ) {
        self.core = core
        self.momentum = momentum
        self.nesterov = nesterov
        self.dampening = dampening
        core.memory = OptimizerState(["velocity"])
        core.check(name, ("momentum", momentum, .share), ("dampening", dampening, .share))
        if nesterov && convention == .pytorch && (momentum == 0 || dampening != 0) {
            _ = refuse(
                name, "nesterov with momentum \(momentum) and dampening \(dampening)",
                "PyTorch's takes a momentum above 0 and no dampening")
        }
    }

    public var name: String {
        core.named("SGD") { text in
            text.add("momentum", momentum, unless: 0)
            if nesterov { text.add("nesterov: true") }
            text.add("dampening", dampening, unless: 0)
        }
    }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter)
        if core.isLong(parameter) { return descend(parameter, along: gradient, step) }
        guard momentum != 0 else {
            Interruption.shielded { parameter.withValue { step.descend(&$0, along: gradient) } }
            return
        }
        core.memory.update(parameter) { state, isFirst in
            Interruption.shielded {
                parameter.withValue {
                    step.descendWithMomentum(
                        &$0, velocity: &state[0], along: gradient, momentum: momentum, nesterov: nesterov,
                        rateInVelocity: core.convention != .pytorch, dampening: dampening, isFirst: isFirst)
                }
            }
        }
    }

    /// The same on a long parameter.
    private func descend(_ parameter: Parameter, along gradient: Tensor, _ step: OptimizerStep) {
        core.descend(parameter, along: gradient, step, remembers: momentum != 0) {
            [self] step, weights, state, gradient, isFirst in
            guard momentum != 0 else { return step.descend(&weights, along: gradient) }
            step.descendWithMomentum(
                &weights, velocity: &state[0], along: gradient, momentum: momentum, nesterov: nesterov,
                rateInVelocity: core.convention != .pytorch, dampening: dampening, isFirst: isFirst)
        }
    }
}
