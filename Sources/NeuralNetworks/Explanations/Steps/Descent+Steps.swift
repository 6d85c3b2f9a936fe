// Gradient descent with and without momentum.

extension SGD: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        guard momentum != 0 else { return step.end(theta - step.eta * g) }
        let gamma = step.setting("γ", momentum)
        let old = step.old("v", "velocity")
        if core.convention != .pytorch {
            let v = step.remember("v", "velocity", gamma * old + step.eta * g)
            return step.end(nesterov ? theta - (gamma * v + step.eta * g) : theta - v)
        }
        let held = dampening == 0 ? g : (1 - step.setting("dampening", dampening)) * g
        let v = step.remember("v", "velocity", step.isFirst ? g : gamma * old + held)
        step.end(nesterov ? theta - step.eta * (g + gamma * v) : theta - step.eta * v)
    }
}

extension Momentum: StepExplaining {
    func write(_ step: inout StepLines) { descent.write(&step) }
}

extension Lion: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        let (b1, b2) = (step.setting("β₁", beta1), step.setting("β₂", beta2))
        let old = step.old("m", "m")
        let direction = step.add("c", b1 * old + (1 - b1) * g)
        _ = step.remember("m", "m", b2 * old + (1 - b2) * g)
        step.end(theta - step.eta * .sign(direction))
    }
}

extension Rprop: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        let before = step.memory["gradient"] ?? 0
        let agreement = step.gradient * before
        let old =
            step.isFirst
            ? Formula.symbol("η", step.rate) : step.old("Δ", "step")
        let factor: Formula =
            agreement > 0
            ? step.setting("η⁺", increase) : agreement < 0 ? step.setting("η⁻", decrease) : 1
        let grown = agreement == 0 ? old : factor * old
        let limited: Formula
        switch grown.value ?? 0 {
        case ..<smallestStep: limited = .max(grown, .symbol("Δ min", smallestStep))
        case let size where size > largestStep: limited = .min(grown, .symbol("Δ max", largestStep))
        default: limited = grown
        }
        let delta = step.remember("Δ", "step", limited)
        step.end(agreement < 0 ? theta : theta - .sign(g) * delta)
    }
}
