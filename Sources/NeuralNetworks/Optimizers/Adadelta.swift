import Tensors

/// Adadelta (Zeiler 2012): steps in the unit of the parameters, so that a rate is hardly needed.
///
///     G ← ρ G + (1 − ρ) g²,  δ = √(D + ε) / √(G + ε) · g,  D ← ρ D + (1 − ρ) δ²,  θ ← θ − η δ
///
/// The conventions differ in what they start from: classic (the paper) ρ = 0.95, ε = 1e-6; PyTorch ρ = 0.9, ε = 1e-6;
/// Keras ρ = 0.95, ε = 1e-7. Keras also takes η = 0.001 where the others take 1.
public final class Adadelta: StatefulOptimizer {
    public let core: OptimizerCore
    /// ρ: how much of the means of squares is kept.
    public let decay: Double
    /// ε, which starts the first step and keeps it from a division by zero.
    public let epsilon: Double

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 1, decay: Double? = nil, epsilon: Double? = nil, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decay, epsilon)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, decay: Double? = nil, epsilon: Double? = nil, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decay, epsilon)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, decay: Double? = nil, epsilon: Double? = nil,
        weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decay, epsilon)
    }

    private init(_ core: OptimizerCore, _ decay: Double?, _ epsilon: Double?) {
        self.core = core
        self.decay = decay ?? core.choose(classic: 0.95, pytorch: 0.9, keras: 0.95)
        self.epsilon = epsilon ?? core.choose(classic: 1e-6, pytorch: 1e-6, keras: 1e-7)
        core.memory = OptimizerState(["squares", "changes"])
        core.check("Adadelta", ("decay", self.decay, .fraction), ("epsilon", self.epsilon, .positive))
    }

    public var name: String { core.named("Adadelta") }

    /// What the next gradient will be multiplied by, η √(D + ε) / √(G + ε); nil before the first step.
    public func adaptedRate(of parameter: Parameter) -> Tensor? {
        let state = state(of: parameter)
        guard let squares = state["squares"], let changes = state["changes"] else { return nil }
        return core.rate(of: parameter) * sqrt(changes + epsilon) / sqrt(squares + epsilon)
    }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter)
        core.descend(parameter, along: gradient) { [self] weights, state, gradient, _ in
            let gradient = step.decayed(gradient, &weights)
            state[0] *= decay
            state[0] += gradient * gradient * (1 - decay)
            let change = sqrt(state[1] + epsilon) / sqrt(state[0] + epsilon) * gradient
            state[1] *= decay
            state[1] += change * change * (1 - decay)
            weights -= change * step.learningRate
        }
    }
}
