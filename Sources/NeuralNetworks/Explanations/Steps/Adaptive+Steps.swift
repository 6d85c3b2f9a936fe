// Optimizers that divide by the size of past gradients.

extension Adagrad: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        let epsilon = step.setting("ε", epsilon)
        let sum = step.remember("G", "squares", step.old("G", "squares") + g.squared)
        step.end(theta - step.eta * g / (core.convention == .pytorch ? .root(sum) + epsilon : .root(sum + epsilon)))
    }
}

extension RMSProp: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        let (rho, epsilon) = (step.setting("ρ", decay), step.setting("ε", epsilon))
        var spread = step.remember(
            "G", "squares", rho * step.old("G", "squares") + (1 - rho) * g.squared)
        if centered {
            let mean = step.remember("ḡ", "mean", rho * step.old("ḡ", "mean") + (1 - rho) * g)
            spread = spread - mean.squared
        }
        let root: Formula = core.convention == .pytorch ? .root(spread) + epsilon : .root(spread + epsilon)
        guard momentum != 0 else { return step.end(theta - step.eta * g / root) }
        let gamma = step.setting("γ", momentum)
        let kept = gamma * step.old("v", "velocity")
        if core.convention == .pytorch {
            let v = step.remember("v", "velocity", kept + g / root)
            step.end(theta - step.eta * v)
        } else {
            let v = step.remember("v", "velocity", kept + step.eta * g / root)
            step.end(theta - v)
        }
    }
}

extension Adadelta: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        let (rho, epsilon) = (step.setting("ρ", decay), step.setting("ε", epsilon))
        let sum = step.remember("G", "squares", rho * step.old("G", "squares") + (1 - rho) * g.squared)
        let old = step.old("D", "changes")
        let change = step.add("δ", (Formula.root(old + epsilon) / .root(sum + epsilon)).times(g))
        _ = step.remember("D", "changes", rho * old + (1 - rho) * change.squared)
        step.end(theta - step.eta * change)
    }
}
