import Tensors

/// RMSProp (Hinton 2012): G ← ρ G + (1 − ρ) g², θ ← θ − η g / √(G + ε).
///
/// Adagrad with a memory that fades, so that the rates do not die. `centered` takes the square of the mean gradient ḡ
/// away from G, which leaves its variance. With momentum γ the steps are gathered: v ← γ v + step.
///
///     classic   ε inside the root, ρ = 0.9,  ε = 1e-8; v ← γ v + η g/√…, θ ← θ − v
///     PyTorch   ε outside,         ρ = 0.99, ε = 1e-8; v ← γ v + g/√…,   θ ← θ − η v
///     Keras     ε inside the root, ρ = 0.9,  ε = 1e-7; v as in the classic form
public final class RMSProp: StatefulOptimizer {
    public let core: OptimizerCore
    /// ρ: how much of the mean of squares is kept.
    public let decay: Double
    /// ε, against division by zero.
    public let epsilon: Double
    /// γ: how much of the last step is taken again.
    public let momentum: Double
    /// Whether G is the variance of gradients rather than their mean square.
    public let centered: Bool

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.001, decay: Double? = nil, epsilon: Double? = nil, momentum: Double = 0,
        centered: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decay, epsilon, momentum, centered)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, decay: Double? = nil, epsilon: Double? = nil, momentum: Double = 0,
        centered: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decay, epsilon, momentum, centered)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, decay: Double? = nil, epsilon: Double? = nil,
        momentum: Double = 0, centered: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil,
        clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decay, epsilon, momentum, centered)
    }

    private init(_ core: OptimizerCore, _ decay: Double?, _ epsilon: Double?, _ momentum: Double, _ centered: Bool) {
        self.core = core
        self.decay = decay ?? core.choose(classic: 0.9, pytorch: 0.99, keras: 0.9)
        self.epsilon = epsilon ?? core.choose(classic: 1e-8, pytorch: 1e-8, keras: 1e-7)
        self.momentum = momentum
        self.centered = centered
        core.memory = OptimizerState(["squares", "mean", "velocity"])
        core.check(
            "RMSProp", ("decay", self.decay, .fraction), ("epsilon", self.epsilon, .positive),
            ("momentum", momentum, .share))
    }

    public var name: String {
        core.named("RMSProp") { text in
            text.add("momentum", momentum, unless: 0)
            if centered { text.add("centered: true") }
        }
    }

    /// The rate each number of a parameter has by now, η / √(G + ε); nil before the first step.
    public func adaptedRate(of parameter: Parameter) -> Tensor? {
        let state = state(of: parameter)
        guard let squares = state["squares"], let mean = state["mean"] else { return nil }
        return core.rate(of: parameter) / root(squares, mean)
    }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter)
        core.descend(parameter, along: gradient) { [self] weights, state, gradient, _ in
            let gradient = step.decayed(gradient, &weights)
            state[0] *= decay
            state[0] += gradient * gradient * (1 - decay)
            if centered {
                state[1] *= decay
                state[1] += gradient * (1 - decay)
            }
            var change = gradient / root(state[0], state[1])
            let ratesVelocity = core.convention != .pytorch
            if ratesVelocity { change *= step.learningRate }
            if momentum != 0 {
                state[2] *= momentum
                state[2] += change
                change = state[2]
            }
            weights -= ratesVelocity ? change : change * step.learningRate
        }
    }

    private func root(_ squares: Tensor, _ mean: Tensor) -> Tensor {
        let spread = centered ? squares - mean * mean : squares
        return core.convention == .pytorch ? sqrt(spread) + epsilon : sqrt(spread + epsilon)
    }
}
