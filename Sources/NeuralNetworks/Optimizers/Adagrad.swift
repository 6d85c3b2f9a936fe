import Tensors

/// Adagrad (Duchi et al. 2011): G ← G + g², θ ← θ − η g / √(G + ε).
///
/// Each number has a rate of its own that only ever falls, more slowly where gradients are rare or small. In the classic
/// convention ε stands inside the root, as in the lecture; in PyTorch's outside: η g / (√G + ε).
public final class Adagrad: Optimizer, RateAdjustable {
    /// ε, against division by zero.
    public let epsilon: Double
    /// λ: how strongly weights are drawn to zero.
    public let weightDecay: Double
    /// Which formula is followed.
    public let convention: Convention
    private var rate: LearningRate
    private var sums = OptimizerState(["squares"])

    /// With a fixed learning rate.
    public convenience init(
        learningRate: Double = 0.01, epsilon: Double = 1e-8, weightDecay: Double = 0,
        convention: Convention = .classic
    ) {
        self.init(LearningRate(learningRate), epsilon, weightDecay, convention)
    }

    /// With a learning rate that follows a schedule.
    public convenience init(
        learningRate: Schedule, epsilon: Double = 1e-8, weightDecay: Double = 0, convention: Convention = .classic
    ) {
        self.init(LearningRate(learningRate), epsilon, weightDecay, convention)
    }

    private init(_ rate: LearningRate, _ epsilon: Double, _ weightDecay: Double, _ convention: Convention) {
        self.rate = rate
        self.epsilon = epsilon
        self.weightDecay = weightDecay
        self.convention = convention
    }

    public var learningRate: Double {
        get { rate.value }
        set { rate.value = newValue }
    }

    public var name: String {
        "Adagrad(learningRate: \(rate.name)\(weightDecay == 0 ? "" : ", weightDecay: \(weightDecay)"))"
    }

    /// What is remembered of a parameter: G, its `squares`.
    public func state(of parameter: Parameter) -> [String: Tensor] { sums.named(parameter) }

    /// The rate each number of a parameter has by now: η / √(G + ε); nil before the first step.
    public func effectiveLearningRate(of parameter: Parameter) -> Tensor? {
        guard let squares = sums.named(parameter)["squares"] else { return nil }
        return convention == .pytorch
            ? learningRate / (sqrt(squares) + epsilon) : learningRate / sqrt(squares + epsilon)
    }

    public func beginStep() { rate.beginStep() }
    public func endStep() { rate.endStep() }

    public func update(_ parameter: Parameter, along gradient: Tensor) {
        let step = OptimizerStep(
            learningRate: rate.value, weightDecay: weightDecay, of: parameter, convention)
        sums.update(parameter) { state in
            parameter.withValue {
                step.descendWithAdagrad(
                    &$0, sumOfSquares: &state[0], along: gradient, epsilon: epsilon,
                    epsilonInsideRoot: convention != .pytorch)
            }
        }
    }
}
