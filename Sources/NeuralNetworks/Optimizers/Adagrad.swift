import Tensors

/// Adagrad (Duchi et al. 2011): G ← G + g², θ ← θ − η g / √(G + ε).
///
/// Each number has a rate of its own that only ever falls, more slowly where gradients are rare or small. The conventions
/// differ in ε and in what G starts from:
///
///     classic   η g / √(G + ε), the lecture's,   ε = 1e-8,  G₀ = 0
///     PyTorch   η g / (√G + ε),                  ε = 1e-10, G₀ = 0
///     Keras     η g / √(G + ε),                  ε = 1e-7,  G₀ = 0.1
public final class Adagrad: StatefulOptimizer {
    public let core: OptimizerCore
    /// ε, against division by zero.
    public let epsilon: Double
    /// What G starts from.
    public let initialAccumulator: Double

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.01, epsilon: Double? = nil, initialAccumulator: Double? = nil, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), epsilon, initialAccumulator)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: any Schedule, epsilon: Double? = nil, initialAccumulator: Double? = nil, weightDecay: Double = 0,
        clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [],
        convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), epsilon, initialAccumulator)
    }

    /// With a learning rate that is a function of the step, counted from 0.
    public convenience init(
        learningRate: @escaping (_ step: Int) throws -> Double, epsilon: Double? = nil,
        initialAccumulator: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
        groups: [ParameterGroup] = [], convention: Convention = .classic
    ) {
        self.init(
            OptimizerCore(
                LearningRate(learningRate), weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue,
                groups: groups, convention: convention), epsilon, initialAccumulator)
    }

    private init(_ core: OptimizerCore, _ epsilon: Double?, _ initialAccumulator: Double?) {
        self.core = core
        self.epsilon = epsilon ?? core.choose(classic: 1e-8, pytorch: 1e-10, keras: 1e-7)
        self.initialAccumulator = initialAccumulator ?? core.choose(classic: 0, pytorch: 0, keras: 0.1)
        core.memory = OptimizerState(["squares"], initial: self.initialAccumulator)
        core.check(
            "Adagrad", ("epsilon", self.epsilon, .positive),
            ("initialAccumulator", self.initialAccumulator, .nonNegative))
    }

    public var name: String { core.named("Adagrad") }

    /// The rate each number of a parameter has by now, η / √(G + ε); nil before the first step.
    public func adaptedRate(of parameter: Parameter) -> Tensor? {
        guard let squares = state(of: parameter)["squares"] else { return nil }
        let rate = core.rate(of: parameter)
        return core.convention == .pytorch ? rate / (sqrt(squares) + epsilon) : rate / sqrt(squares + epsilon)
    }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = core.step(on: parameter)
        if core.isLong(parameter) {
            return core.descend(parameter, along: gradient, step) { [self] step, weights, state, gradient, _ in
                step.descendWithAdagrad(
                    &weights, sumOfSquares: &state[0], along: gradient, epsilon: epsilon,
                    epsilonInsideRoot: core.convention != .pytorch)
            }
        }
        core.memory.update(parameter) { state, _ in
            Interruption.shielded {
                parameter.withValue {
                    step.descendWithAdagrad(
                        &$0, sumOfSquares: &state[0], along: gradient, epsilon: epsilon,
                        epsilonInsideRoot: core.convention != .pytorch)
                }
            }
        }
    }
}
