import Tensors

extension StatefulOptimizer {
    /// The first step on one number, with the numbers put into the formulas: what is remembered, and θ.
    ///
    /// The step is made by the optimizer itself, in 64 bits, on a number of its own: what it remembers of a model, its
    /// rate and its count of steps stay as they are.
    ///
    ///     Adam(learningRate: 0.1).explainStep(at: 1, along: 0.5)
    ///
    /// - Parameters:
    ///   - value: θ before the step.
    ///   - gradient: The gradient at θ.
    /// - Returns: The formulas of the step with the numbers in them.
    public func explainStep(at value: Double, along gradient: Double) -> Explanation {
        explainSteps(at: value, along: [gradient])
    }

    /// Several steps on one number, one after the other, with a gradient for each.
    public func explainSteps(at value: Double, along gradients: [Double]) -> Explanation {
        guard value.isFinite, gradients.allSatisfy(\.isFinite), !gradients.isEmpty else {
            fail(
                .invalidArgument(
                    operation: "\(name).explainSteps",
                    problem: gradients.isEmpty ? "no gradient is given" : "θ or a gradient is nan or infinite",
                    advice: "give a number for θ and one for each gradient"))
            return Explanation(name)
        }
        let steps = stepLines(at: value, along: gradients)
        if steps.count == 1 { return Explanation("\(name), the first step:", steps[0].explanation) }
        return Explanation(
            name,
            joining: steps.map { Explanation("step \($0.count):", $0.explanation) })
    }

    /// The next step on one number of a parameter, with what is remembered of it by now.
    ///
    /// Nothing is changed: neither the parameter nor what the optimizer remembers.
    ///
    /// - Parameters:
    ///   - parameter: A parameter that the optimizer trains.
    ///   - gradient: The gradient at the parameter, of its shape.
    ///   - position: Which number of it, an index for each axis.
    /// - Returns: The formulas of the step with the numbers in them.
    public func explainStep(of parameter: Parameter, along gradient: Tensor, at position: [Int]) -> Explanation {
        let shape = parameter.shape
        let isInside = position.count == shape.count && zip(position, shape).allSatisfy { $0 >= 0 && $0 < $1 }
        guard gradient.shape == shape, isInside else {
            fail(
                .invalidArgument(
                    operation: "\(name).explainStep",
                    problem:
                        "the parameter has shape \(shape), the gradient \(gradient.shape), the position is \(position)",
                    advice: "give a gradient of the parameter's shape and an index for each axis"))
            return Explanation(name)
        }
        let offset = zip(position, shape).reduce(0) { $0 * $1.1 + $1.0 }
        let lines = unchanged { takenStep(on: parameter, along: gradient, offset: offset) }
        return Explanation("\(name), step \(lines.count) at \(position):", lines.explanation)
    }

    /// The lines of the steps on one number that starts at `value`.
    package func stepLines(at value: Double, along gradients: [Double]) -> [StepLines] {
        unchanged {
            let parameter = Parameter(Tensor([value], dtype: .float64))
            core.memory.removeAll()
            core.changeRate { $0.restore(step: 0) }
            return gradients.map { gradient in
                takenStep(on: parameter, along: limited(Tensor([gradient], dtype: .float64)), offset: 0)
            }
        }
    }

    /// Runs `body` and takes back what it did to the optimizer.
    private func unchanged<Result>(_ body: () -> Result) -> Result {
        let (memory, rate) = (core.memory, core.rate)
        defer { (core.memory, core.rate) = (memory, rate) }
        return body()
    }

    /// The gradient of the only parameter, within the limits.
    private func limited(_ gradient: Tensor) -> Tensor {
        core.clipped(Gradients(index: GradientIndex([]), tensors: [gradient])).tensors[0]
    }

    private func takenStep(on parameter: Parameter, along gradient: Tensor, offset: Int) -> StepLines {
        func numbers(_ state: [String: Tensor]) -> [String: Double] { state.mapValues { $0.toArray()[offset] } }
        let (before, memory) = (parameter.value, state(of: parameter))
        beginStep()
        let made = core.step(on: parameter, decouplesDecay: self is AdamW || self is Lion)
        update(parameter, along: gradient)
        var lines = StepLines(
            count: step, rate: made.learningRate, before: before.toArray()[offset],
            after: parameter.value.toArray()[offset], gradient: gradient.toArray()[offset], step: made,
            memory: memory.isEmpty ? nil : numbers(memory), nextMemory: numbers(state(of: parameter)),
            initial: core.memory.initial)
        if let writer = self as? any StepExplaining {
            writer.write(&lines)
        } else {
            lines.end(.symbol("θ", lines.after))
        }
        endStep()
        if parameter.shape != [1] { parameter.value = before }
        return lines
    }
}
