import Tensors

/// An optimizer of the library: its rate, memory, clipping and groups can be read and changed.
public protocol StatefulOptimizer: Optimizer, RateAdjustable, CustomStringConvertible {
    /// Rate, weight decay, clipping, groups and memory.
    var core: OptimizerCore { get }

    /// The rate that each number of a parameter has by now, for `effectiveLearningRate`; nil before the first step.
    func adaptedRate(of parameter: Parameter) -> Tensor?
}

extension StatefulOptimizer {
    public var description: String { name }

    /// The learning rate of the next step. Setting it ends a schedule.
    public var learningRate: Double {
        get { core.rate.value }
        set { if LearningRate.check(newValue) { core.rate.value = newValue } }
    }

    /// λ: how strongly weights are drawn to zero.
    public var weightDecay: Double { core.weightDecay }

    /// Which formula is followed.
    public var convention: Convention { core.convention }

    /// The steps made so far.
    public var step: Int { core.count }

    /// The largest length of all gradients taken as one vector; nil for no limit.
    public var clipNorm: Double? {
        get { core.clipNorm }
        set { if core.allows(clipNorm: newValue) { core.clipNorm = newValue } }
    }

    /// The largest size of each number of a gradient; nil for no limit.
    public var clipValue: Double? {
        get { core.clipValue }
        set { if core.allows(clipValue: newValue) { core.clipValue = newValue } }
    }

    /// Parameters that are treated in another way than the rest.
    public var groups: [ParameterGroup] {
        get { core.groups }
        set { core.groups = newValue }
    }

    /// What is remembered of all parameters: by path, then by the letter in the formula.
    public var state: [String: [String: Tensor]] { core.named }

    /// What is remembered of a parameter, by the letter in the formula; empty before the first step.
    public func state(of parameter: Parameter) -> [String: Tensor] { core.memory.named(parameter) }

    /// The rate that each number of each parameter has by now, by path.
    public var effectiveLearningRate: [String: Tensor] {
        var rates: [String: Tensor] = [:]
        for (path, parameter) in core.known { rates[path] = effectiveLearningRate(of: parameter) }
        return rates
    }

    /// The rate that each number of a parameter has by now; nil before the first step.
    public func effectiveLearningRate(of parameter: Parameter) -> Tensor? { adaptedRate(of: parameter) }

    /// η everywhere, of an optimizer that has one rate for all numbers.
    public func adaptedRate(of parameter: Parameter) -> Tensor? {
        Tensor.full(parameter.shape, value: core.rate(of: parameter))
    }

    /// Takes over what another optimizer of the same kind remembered of a model, so that training goes on as if it had
    /// never stopped.
    ///
    /// - Parameters:
    ///   - state: The `state` of the other optimizer.
    ///   - step: Its `step`.
    ///   - model: The model, whose paths the state is told apart by.
    public func restore(_ state: [String: [String: Tensor]], step: Int, of model: any Layer) {
        let entries = model.parameters
        let known = Set(entries.map(\.path))
        if let stranger = state.keys.sorted().first(where: { !known.contains($0) }) {
            fail(
                .invalidArgument(
                    operation: "restore", problem: "the state has '\(stranger)', which the model has not",
                    advice: "restore it into the model it was made with"))
            return
        }
        core.memory.removeAll()
        for entry in entries {
            guard let remembered = state[entry.path] else { continue }
            if let odd = remembered.first(where: { $0.value.shape != entry.parameter.shape }) {
                fail(
                    .invalidArgument(
                        operation: "restore",
                        problem: "\(odd.key) of \(entry.path) has shape \(odd.value.shape), the parameter "
                            + "\(entry.parameter.shape)",
                        advice: "restore it into the model it was made with"))
                return
            }
            core.memory.restore(entry.parameter, remembered)
        }
        core.prepare(for: GradientIndex(entries))
        core.changeRate { $0.restore(step: step) }
    }

    /// Tells a schedule that waits for progress the loss of an epoch; others take no notice. `fit` does it with the
    /// validation loss, or the training loss where there is none.
    public func observe(_ loss: Double) { core.changeRate { $0.observe(loss) } }

    public func beginStep() { core.changeRate { $0.beginStep() } }
    public func endStep() { core.changeRate { $0.endStep() } }

    public func update(along gradients: Gradients) {
        core.unfinished?.finish()
        core.prepare(for: gradients.index)
        let limited = core.clipped(gradients)
        // Gradients of an interrupted computation change nothing.
        if FailureChannel.hasError { return }
        if limited.index.count > UnfinishedStep.leastCount { return UnfinishedStep.make(self, along: limited) }
        Interruption.shielded {
            beginStep()
            // Nor does a step whose rate is not known.
            if FailureChannel.hasError { return }
            let parameters = limited.index.parameters
            for place in parameters.indices where parameters[place].isTrainable {
                update(parameters[place], along: limited.tensors[place])
            }
            endStep()
        }
    }
}
