import Glibc

// The family of Adam: means of gradients and of their squares, corrected for starting from zero.

extension StepLines {
    /// β₁ and β₂.
    fileprivate mutating func betas(_ beta1: Double, _ beta2: Double) -> (Formula, Formula) {
        (setting("β₁", beta1), setting("β₂", beta2))
    }

    /// t, as an exponent.
    fileprivate var time: Formula { .symbol("t", Double(count)) }

    /// m of this step.
    fileprivate mutating func firstMoment(_ beta: Formula, _ g: Formula) -> Formula {
        remember("m", "m", beta * old("m", "m") + (1 - beta) * g)
    }

    /// v of this step.
    fileprivate mutating func secondMoment(_ beta: Formula, _ g: Formula) -> Formula {
        remember("v", "v", beta * old("v", "v") + (1 - beta) * g.squared)
    }

    /// m̂ or v̂: what is remembered, with the correction for starting from zero.
    fileprivate mutating func corrected(_ letter: String, _ moment: Formula, _ beta: Formula) -> Formula {
        add("\(letter)\u{302}\(index(count))", moment / (1 - .power(beta, time)))
    }
}

extension AdamFormula {
    fileprivate func write(_ step: inout StepLines, _ convention: Convention) {
        let (g, theta) = step.beginning()
        let (b1, b2) = step.betas(beta1, beta2)
        let epsilon = step.setting("ε", epsilon)
        let m = step.firstMoment(b1, g)
        var v = step.secondMoment(b2, g)
        if amsgrad { v = step.remember("w", "largest", .max(step.old("w", "largest"), v)) }
        guard biasCorrection else { return step.end(theta - step.eta * m / (.root(v) + epsilon)) }
        if convention == .keras {
            let rate = step.add(
                "η′", step.eta * .root(1 - .power(b2, step.time)) / (1 - .power(b1, step.time)))
            return step.end(theta - rate * m / (.root(v) + epsilon))
        }
        let mean = step.corrected("m", m, b1)
        let squares = step.corrected(amsgrad ? "w" : "v", v, b2)
        step.end(theta - step.eta * mean / (.root(squares) + epsilon))
    }
}

extension Adam: StepExplaining {
    func write(_ step: inout StepLines) { formula.write(&step, core.convention) }
}

extension AdamW: StepExplaining {
    func write(_ step: inout StepLines) { formula.write(&step, core.convention) }
}

extension Adamax: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        let (b1, b2) = step.betas(beta1, beta2)
        let epsilon = step.setting("ε", epsilon)
        let m = step.firstMoment(b1, g)
        let isPyTorch = core.convention == .pytorch
        let size: Formula = isPyTorch ? .magnitude(g) + epsilon : .magnitude(g)
        let u = step.remember("u", "u", .max(b2 * step.old("u", "u"), size))
        let mean = step.corrected("m", m, b1)
        step.end(theta - step.eta * mean / (isPyTorch ? u : u + epsilon))
    }
}

extension NAdam: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        let (b1, b2) = step.betas(beta1, beta2)
        let (epsilon, psi) = (step.setting("ε", epsilon), step.setting("ψ", momentumDecay))
        func momentum(_ count: Formula) -> Formula { b1 * (1 - 0.5 * .power(0.96, count * psi)) }
        let (now, next) = (step.index(step.count), step.index(step.count + 1))
        let mu = step.add("μ\(now)", momentum(step.time))
        let ahead = step.add("μ\(next)", momentum(step.time + 1))
        let product = step.add(
            "Π\(now)", .symbol("Π\(step.index(step.count - 1))", momentumProduct(upTo: step.count - 1)) * mu)
        let m = step.firstMoment(b1, g)
        let v = step.secondMoment(b2, g)
        let squares = step.corrected("v", v, b2)
        let direction = step.add(
            "d", (1 - mu) * g / (1 - product) + ahead * m / (1 - product * ahead))
        step.end(theta - step.eta * direction / (.root(squares) + epsilon))
    }
}

extension RAdam: StepExplaining {
    func write(_ step: inout StepLines) {
        let (g, theta) = step.beginning()
        let (b1, b2) = step.betas(beta1, beta2)
        let m = step.firstMoment(b1, g)
        let v = step.secondMoment(b2, g)
        let mean = step.corrected("m", m, b1)
        let longest = step.add("ρ∞", 2 / (1 - b2) - 1)
        let power = Formula.power(b2, step.time)
        let length = step.add(
            "ρ\(step.index(step.count))", longest - 2 * step.time * power / (1 - power))
        guard let rectification else { return step.end(theta - step.eta * mean) }
        let epsilon = step.setting("ε", epsilon)
        let r = step.add(
            "r", .root((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length)), rectification)
        if core.convention == .pytorch {
            step.end(theta - step.eta * r * mean * .root(1 - power) / (.root(v) + epsilon))
        } else {
            let squares = step.corrected("v", v, b2)
            step.end(theta - step.eta * r * mean / (.root(squares) + epsilon))
        }
    }
}
