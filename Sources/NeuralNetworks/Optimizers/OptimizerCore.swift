import Glibc
import Tensors

/// What all optimizers of the library have in common: rate, weight decay, clipping, groups, and what they remember.
///
/// Weight decay λ depends on the convention:
///
///     classic   λθ is added to the gradient of weights; biases and norms are left alone
///     PyTorch   λθ is added to the gradient of every parameter
///     Keras     θ ← (1 − η λ) θ before the step, for every parameter
///
/// λθ is the gradient of λ/2 Σθ², half of what the regularizer `.l2(λ)` adds.
public final class OptimizerCore {
    /// λ: how strongly weights are drawn to zero.
    public let weightDecay: Double
    /// Which formula is followed.
    public let convention: Convention
    /// The largest length of all gradients taken as one vector; nil for no limit.
    public var clipNorm: Double?
    /// The largest size of each number of a gradient; nil for no limit.
    public var clipValue: Double?
    /// Parameters that are treated in another way than the rest.
    @exclusivity(unchecked) public var groups: [ParameterGroup] { didSet { index = nil } }

    /// The type of the optimizer, for errors.
    var owner = "optimizer"
    // Nobody looks at rate and memory in the midst of a step. Accesses are several for each parameter and not checked: no code of
    // the user's runs during one, see `changeRate`.
    var rate: LearningRate {
        _read {
            unfinished?.finish()
            yield currentRate
        }
        _modify {
            unfinished?.finish()
            yield &currentRate
        }
    }
    var memory: OptimizerState {
        _read {
            unfinished?.finish()
            yield currentMemory
        }
        _modify {
            unfinished?.finish()
            yield &currentMemory
        }
    }
    @exclusivity(unchecked) private var currentRate: LearningRate
    @exclusivity(unchecked) private var currentMemory = OptimizerState([])
    /// A step that was interrupted, until somebody looks at what it changes.
    @exclusivity(unchecked) var unfinished: UnfinishedStep?
    /// The step that is made now, if it may be interrupted.
    @exclusivity(unchecked) var stepUnderWay: UnfinishedStep?
    /// The parameters of the last step, for which paths and groups are known.
    @exclusivity(unchecked) private var index: GradientIndex?
    private var paths: [ObjectIdentifier: String] = [:]
    private var groupOf: [ObjectIdentifier: ParameterGroup] = [:]

    init(
        _ rate: LearningRate, weightDecay: Double, clipNorm: Double?, clipValue: Double?, groups: [ParameterGroup],
        convention: Convention
    ) {
        currentRate = rate
        self.weightDecay = weightDecay
        self.clipNorm = clipNorm
        self.clipValue = clipValue
        self.groups = groups
        self.convention = convention
    }

    /// Changes the rate by asking its schedule, which may be the user's and look at the optimizer: at the rate until then.
    func changeRate(_ change: (inout LearningRate) -> Void) {
        guard rate.isScheduled else { return change(&rate) }
        var next = rate
        change(&next)
        rate = next
    }

    /// What the learning rate remembers beside the count of steps, for a checkpoint.
    package var rateMemory: [Double] {
        get { rate.memory }
        set { rate.memory = newValue }
    }

    /// The steps begun so far; in the first step 1.
    public var count: Int { rate.step }

    /// What a setting is in the convention.
    func choose(classic: Double, pytorch: Double, keras: Double) -> Double {
        switch convention {
        case .classic: classic
        case .pytorch: pytorch
        case .keras: keras
        }
    }

    /// 1 − βᵗ, which makes up for a mean that started from zero.
    func correction(_ beta: Double) -> Double { 1 - pow(beta, Double(max(count, 1))) }

    /// η for a parameter.
    func rate(of parameter: Parameter) -> Double {
        guard !groups.isEmpty, let group = groupOf[ObjectIdentifier(parameter)] else { return rate.value }
        return group.learningRate ?? rate.value * group.rateFactor
    }

    /// The step of a parameter, with rate and decay.
    func step(on parameter: Parameter, decouplesDecay: Bool = false) -> OptimizerStep {
        let decays = parameter.role == .weight || convention != .classic
        var step = OptimizerStep(
            learningRate: rate.value, weightDecay: decays ? weightDecay : 0,
            decouplesDecay: decouplesDecay || convention == .keras)
        if !groups.isEmpty, let group = groupOf[ObjectIdentifier(parameter)] {
            step.learningRate = rate(of: parameter)
            step.weightDecay = group.weightDecay ?? step.weightDecay
        }
        return step
    }

    /// Looks paths and groups up, once for all steps on the same parameters.
    func prepare(for index: GradientIndex) {
        guard self.index !== index else { return }
        self.index = index
        for entry in index.entries {
            let key = ObjectIdentifier(entry.parameter)
            paths[key] = entry.path
            groupOf[key] = groups.first { $0.contains(entry.path) }
        }
        for group in groups where !index.entries.contains(where: { group.contains($0.path) }) {
            let known = index.entries.prefix(6).map(\.path).joined(separator: ", ")
            fail(
                .invalidArgument(
                    operation: "ParameterGroup", problem: "no parameter has a path like '\(group.path)'",
                    advice: "the paths are \(known)\(index.entries.count > 6 ? ", …" : "")"))
        }
    }

    /// The gradients within the limits.
    func clipped(_ gradients: Gradients) -> Gradients {
        var gradients = gradients
        if let clipValue { gradients = gradients.clipped(value: clipValue) }
        if let clipNorm { gradients = gradients.clipped(norm: clipNorm) }
        return gradients
    }

    /// What is remembered, by path of the parameter and name.
    var named: [String: [String: Tensor]] {
        var named: [String: [String: Tensor]] = [:]
        for (position, parameter) in memory.owners.enumerated() {
            named[paths[ObjectIdentifier(parameter)] ?? "parameter \(position)"] = memory.named(parameter)
        }
        return named
    }

    /// The parameters of the last step, or those that have a memory, with their paths.
    var known: [(path: String, parameter: Parameter)] {
        index.map { $0.entries.map { ($0.path, $0.parameter) } }
            ?? memory.owners.enumerated().map { (paths[ObjectIdentifier($1)] ?? "parameter \($0)", $1) }
    }

    /// The optimizer as it is written in a plan.
    func named(_ type: String, _ settings: (inout PlanText) -> Void = { _ in }) -> String {
        var text = PlanText(parts: ["learningRate: \(rate.name)"])
        settings(&text)
        if weightDecay != 0 { text.add("weightDecay: \(weightDecay)") }
        if let clipNorm { text.add("clipNorm: \(clipNorm)") }
        if let clipValue { text.add("clipValue: \(clipValue)") }
        if !groups.isEmpty { text.add("\(groups.count) groups") }
        if convention != .classic { text.add("convention: .\(convention.rawValue)") }
        return "\(type)(\(text.parts.joined(separator: ", ")))"
    }

    /// The settings of an optimizer that are not the usual ones.
    struct PlanText {
        var parts: [String]
        mutating func add(_ part: String) { parts.append(part) }
        mutating func add(_ label: String, _ value: Double, unless usual: Double) {
            if value != usual { parts.append("\(label): \(value)") }
        }
    }
}
