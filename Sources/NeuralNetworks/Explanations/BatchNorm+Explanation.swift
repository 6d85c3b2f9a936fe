import Tensors

extension BatchNorm {
    /// Batch normalisation of one feature by hand: μ, σ², x̂ and y, with the numbers put into the formulas.
    ///
    /// In training the statistics are those of the batch, and the running ones move towards them; otherwise the running
    /// ones are used. The results are the layer's own, and nothing is changed by asking.
    ///
    ///     BatchNorm(1).explain(Tensor([[1.0], [2], [3], [4]]))
    ///
    /// - Parameters:
    ///   - x: A batch, [N, C], [N, C, L] or [N, C, H, W]. Few numbers a feature read best.
    ///   - feature: The feature or channel.
    ///   - isTraining: Whether the batch's own statistics are used.
    /// - Returns: The formulas with the numbers of the feature in them.
    public func explain(_ x: Tensor, feature: Int = 0, isTraining: Bool = true) -> Explanation {
        guard (0..<features).contains(feature) else {
            fail(.indexOutOfRange(operation: "BatchNorm.explain", index: feature, axis: 1, count: features))
            return Explanation("\(self)")
        }
        guard x.rank >= 2 else {
            if !x.isFailed {
                fail(
                    .invalidArgument(
                        operation: "BatchNorm.explain", problem: "the input has shape \(x.shape)",
                        advice: "give a batch, [N, \(features)] for example"))
            }
            return Explanation("\(self)")
        }
        let twin = copy()
        twin.isTraining = isTraining
        let y = withoutGradient { twin(x) }
        guard !y.isFailed, !FailureChannel.hasError else { return Explanation("\(self)") }
        let (inputs, outputs) = (numbers(of: x, feature), numbers(of: y, feature))
        func number(_ parameter: Parameter) -> Double { parameter.value.toArray()[feature] }
        let epsilon = Formula.symbol("ε", epsilon)
        let (gamma, beta) = (Formula.symbol("γ", number(gamma)), Formula.symbol("β", number(beta)))
        var lines: [Explanation.Line] = []
        let mean: Double
        let variance: Double
        if isTraining {
            mean = inputs.reduce(0, +) / Double(inputs.count)
            variance = inputs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(inputs.count)
            lines += statistics(inputs, mean: mean, variance: variance)
        } else {
            (mean, variance) = (number(runningMean), number(runningVariance))
            lines += [
                .equation(label: nil, [MathText(symbol: "μ"), MathText(words: "running mean"), MathText(mean)]),
                .equation(
                    label: nil, [MathText(symbol: "σ²"), MathText(words: "running variance"), MathText(variance)]),
            ]
        }
        let root = Formula.root(.symbol("σ²", variance) + epsilon)
        lines.append(Explanation.equation("s", root, root.value ?? .nan))
        let normalized = inputs.map { ($0 - mean) / (root.value ?? .nan) }
        lines.append(
            .table(
                [
                    MathText(symbol: "x"),
                    MathText("x̂ = (x − μ) / s", latex: #"\hat{x} = \frac{x - \mu}{s}"#),
                    MathText("y = γ x̂ + β", latex: #"y = \gamma \hat{x} + \beta"#),
                ],
                zip(zip(inputs, normalized), outputs).prefix(Self.shownRows).map {
                    [MathText($0.0), MathText($0.1, digits: 5), MathText($1, digits: 5)]
                }))
        if inputs.count > Self.shownRows { lines.append(.note("… \(inputs.count - Self.shownRows) more rows")) }
        if let first = inputs.first, let output = outputs.first {
            let x = (Formula.symbol("x", first) - .symbol("μ", mean)) / .symbol("s", root.value)
            lines.append(Explanation.equation("x̂₁", x, normalized[0], digits: 5))
            lines.append(
                Explanation.equation("y₁", gamma * .symbol("x̂₁", normalized[0]) + beta, output, digits: 5))
        }
        if isTraining { lines += runningLines(twin, feature, mean: mean, variance: variance, count: inputs.count) }
        return Explanation("\(self) of feature \(feature), \(isTraining ? "training" : "inference"):", lines)
    }

    private static var shownRows: Int { 12 }

    /// The numbers of a feature, over the batch and all places.
    private func numbers(of x: Tensor, _ feature: Int) -> [Double] {
        let inner = x.shape.dropFirst(2).reduce(1, *)
        let values = x.toArray()
        return (0..<x.shape[0]).flatMap { row in
            let start = (row * x.shape[1] + feature) * inner
            return values[start..<start + inner]
        }
    }

    private func statistics(_ x: [Double], mean: Double, variance: Double) -> [Explanation.Line] {
        let n = Double(x.count)
        // Sums of a few numbers are written out; of many, only their letters.
        func line(_ left: String, _ letters: MathText, _ terms: [Formula], _ result: Double) -> Explanation.Line {
            var steps = [MathText(symbol: left), letters]
            if x.count <= 6 { steps.append((Formula.applied(.sum, terms) / .number(n)).numbers(digits: 5)) }
            return .equation(label: nil, steps + [MathText(result)])
        }
        return [
            line("μ", MathText("Σ xᵢ / n", latex: #"\frac{1}{n}\sum_{i} x_i"#), x.map { .number($0) }, mean),
            line(
                "σ²", MathText("Σ (xᵢ − μ)² / n", latex: #"\frac{1}{n}\sum_{i} (x_i - \mu)^2"#),
                x.map { (Formula.number($0) - .number(mean)).squared }, variance),
        ]
    }

    /// How the running statistics moved.
    private func runningLines(
        _ twin: BatchNorm, _ feature: Int, mean: Double, variance: Double, count: Int
    ) -> [Explanation.Line] {
        func number(_ parameter: Parameter) -> Double { parameter.value.toArray()[feature] }
        let momentum = Formula.symbol("momentum", momentum)
        let (keeps, takes): (Formula, Formula) =
            convention == .keras ? (momentum, 1 - momentum) : (1 - momentum, momentum)
        let n = Formula.symbol("n", Double(count))
        let spread = Formula.symbol("σ²", variance)
        let batch = convention == .keras ? spread : spread * n / (n - 1)
        func line(_ name: String, _ old: Double, _ new: Formula, _ result: Double) -> Explanation.Line {
            Explanation.labelled(
                "running \(name)", keeps.times(.symbol("old", old)) + takes.times(new), result, digits: 5)
        }
        return [
            line("mean", number(runningMean), .symbol("μ", mean), number(twin.runningMean)),
            line("variance", number(runningVariance), batch, number(twin.runningVariance)),
            .note(
                convention == .keras
                    ? "Keras keeps the biased variance, and momentum is the weight of the old"
                    : "x is normalised by the biased variance; kept is the unbiased one, n/(n − 1) times as large"),
        ]
    }
}
