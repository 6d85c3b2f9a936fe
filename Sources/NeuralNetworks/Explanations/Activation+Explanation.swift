import Tensors

extension Activation {
    /// The activation of one number and its slope there, with the number put into the formulas.
    ///
    ///     Activation.sigmoid.explain(at: 0.5)
    ///
    /// - Parameter z: What a unit sums up.
    /// - Returns: The formulas of f and f′ with the number in them.
    public func explain(at z: Double) -> Explanation {
        guard z.isFinite, !["softmax", "logSoftmax"].contains(name) else {
            fail(
                .invalidArgument(
                    operation: "\(name).explain",
                    problem: z.isFinite ? "it is a function of all outputs together" : "z is \(z)",
                    advice: z.isFinite ? "take explainCrossEntropy(logits:label:)" : "give a finite number"))
            return Explanation(name)
        }
        let (value, slope) = valueWithGradient(at: Tensor([z], dtype: layer == nil ? .float64 : .float32)) {
            self($0).sum()
        }
        let (result, derivative) = (value.scalar, slope.toArray()[0])
        let letter = Formula.symbol("z", z)
        let formulas = Self.formulas(named: name, letter, .symbol("f", result))
        return Explanation(
            "\(name) at z = \(MathText(z).text):",
            [
                formulas.map { Explanation.equation("f(z)", $0.value, result) }
                    ?? .equation(label: nil, [MathText("f(z)", latex: "f(z)"), MathText(result)]),
                formulas.map { Explanation.equation("f′(z)", $0.slope, derivative) }
                    ?? .equation(label: nil, [MathText("f′(z)", latex: "f'(z)"), MathText(derivative)]),
            ])
    }

    /// The formulas of the activations that have short ones; f stands for the value.
    package static func formulas(named name: String, _ z: Formula, _ f: Formula) -> (value: Formula, slope: Formula)? {
        let isPositive = (z.value ?? 0) > 0
        switch name {
        case "identity": return (z, 1)
        case "sigmoid": return (1 / (1 + .exp(-z)), f * (1 - f))
        case "tanh": return ((.exp(z) - .exp(-z)) / (.exp(z) + .exp(-z)), 1 - f.squared)
        case "relu": return (.max(0, z), isPositive ? 1 : 0)
        case "leakyReLU": return (isPositive ? z : 0.01 * z, isPositive ? 1 : 0.01)
        case "elu": return isPositive ? (z, 1) : (.exp(z) - 1, .exp(z))
        case "softplus": return (.log(1 + .exp(z)), 1 / (1 + .exp(-z)))
        case "softsign": return (z / (1 + .magnitude(z)), 1 / (1 + .magnitude(z)).squared)
        case "silu":
            let s: Formula = 1 / (1 + .exp(-z))
            return (z / (1 + .exp(-z)), s + f * (1 - s))
        case "mish":
            return nil
        case "hardSigmoid":
            let isInside = abs(z.value ?? 0) < 3
            return (.max(0, .min(1, z.over(6) + 0.5)), isInside ? Formula.number(1).over(6) : 0)
        default: return nil
        }
    }
}
