import Tensors

/// Rprop (Riedmiller and Braun 1993; the form without weight backtracking of Igel and Hüsken 2000): only the signs of
/// gradients count, and each number has a step size Δ of its own.
///
///     Δ ← η⁺ Δ where the gradient kept its sign, η⁻ Δ where it turned; θ ← θ − sign(g) Δ
///
/// Where the gradient turned, θ stays and the gradient counts as zero in the next step. It is for whole batches: the
/// noise of small ones turns signs. Δ starts from the learning rate of the first step; later rates have no effect. All
/// conventions agree.
public final class Rprop: StatefulOptimizer {
    public let core: OptimizerCore
    /// η⁻: what Δ is multiplied by when the sign turns.
    public let decrease: Double
    /// η⁺: what Δ is multiplied by when the sign stays.
    public let increase: Double
    /// Δ does not fall below this.
    public let smallestStep: Double
    /// Δ does not grow above this.
    public let largestStep: Double

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.01, decrease: Double = 0.5, increase: Double = 1.2, smallestStep: Double = 1e-6,
        largestStep: Double = 50, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decrease, increase, smallestStep, largestStep)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, decrease: Double = 0.5, increase: Double = 1.2, smallestStep: Double = 1e-6,
        largestStep: Double = 50, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decrease, increase, smallestStep, largestStep)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, decrease: Double = 0.5, increase: Double = 1.2,
        smallestStep: Double = 1e-6, largestStep: Double = 50, weightDecay: Double = 0, clipNorm: Double? = nil,
        clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), decrease, increase, smallestStep, largestStep)
    }

    private init(
        _ core: OptimizerCore, _ decrease: Double, _ increase: Double, _ smallestStep: Double, _ largestStep: Double
    ) {
        self.core = core
        self.decrease = decrease
        self.increase = increase
        self.smallestStep = smallestStep
        self.largestStep = largestStep
        core.memory = OptimizerState(["gradient", "step"])
        core.check(
            "Rprop", ("decrease", decrease, .shrinking), ("increase", increase, .growing),
            ("smallestStep", smallestStep, .positive),
            ("largestStep", largestStep, .atLeast("smallestStep", smallestStep)))
    }

    public var name: String { core.named("Rprop") }

    /// Δ of each number; nil before the first step.
    public func adaptedRate(of parameter: Parameter) -> Tensor? { state(of: parameter)["step"] }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter)
        core.descend(parameter, along: gradient) { [self] weights, state, gradient, isFirst in
            let gradient = step.decayed(gradient, &weights)
            if isFirst { state[1] = Tensor.full(gradient.shape, value: step.learningRate, dtype: gradient.dtype) }
            let agreement = gradient * state[0]
            let turned = (agreement .< 0).as(gradient.dtype)
            let factor = turned * (decrease - 1) + (agreement .> 0).as(gradient.dtype) * (increase - 1) + 1
            state[1] = (state[1] * factor).clamped(to: smallestStep...largestStep)
            state[0] = gradient * (1 - turned)
            weights -= sign(state[0]) * state[1]
        }
    }
}
