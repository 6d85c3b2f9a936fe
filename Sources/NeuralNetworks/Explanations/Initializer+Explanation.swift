import Tensors

extension Initializer {
    /// The variance of the weights of a shape: formula, bound or deviation, and what comes out when they are drawn.
    ///
    ///     Initializer.xavierUniform.explain(shape: [32, 64])
    ///
    /// The numbers are drawn from a stream of their own, so that nothing else changes.
    ///
    /// - Parameter shape: The shape of the weight, outputs first: [outputs, inputs], [outputs, channels, height, width].
    /// - Returns: The formula of the variance with the numbers in it, beside what was drawn.
    public func explain(shape: [Int]) -> Explanation {
        guard !shape.isEmpty, shape.allSatisfy({ $0 > 0 }), shape.clampedProduct <= 1 << 24 else {
            fail(
                .invalidArgument(
                    operation: "\(name).explain", problem: "the shape \(shape) is not one of a weight",
                    advice: "give positive sizes, outputs first, of at most 16 million numbers"))
            return Explanation(name)
        }
        let fans = Fans(shape: shape)
        let sample = self(shape: shape, random: RandomSource(seed: 0))
        if sample.isFailed { return Explanation(name) }
        var lines: [Explanation.Line] = []
        switch spread {
        case .scaled(let isUniform, let gain, let numerator, let fan):
            lines += fanLines(shape, fans, fan)
            lines += Self.scaledLines(isUniform, gain, numerator, fan, fans)
        case .uniform(let low, let high):
            let (a, b) = (Formula.symbol("a", low), Formula.symbol("b", high))
            let variance = (b - a).squared / 12
            lines.append(Explanation.equation("Var", variance, variance.value ?? .nan))
        case .normal(let mean, let deviation):
            lines.append(.note("mean \(MathText(mean).text)"))
            let variance = Formula.symbol("σ", deviation).squared
            lines.append(Explanation.equation("Var", variance, variance.value ?? .nan))
        case nil: break
        }
        let (mean, variance) = (sample.mean().scalar, sample.variance().scalar)
        let (least, most) = (sample.min().scalar, sample.max().scalar)
        func text(_ value: Double) -> String { MathText(value, digits: 3).text }
        lines.append(
            .note(
                "drawn: \(sample.count) numbers from \(text(least)) to \(text(most)), mean \(text(mean)), variance "
                    + text(variance)))
        return Explanation("\(name), a weight of shape \(shape):", lines)
    }

    private func fanLines(_ shape: [Int], _ fans: Fans, _ fan: Fan) -> [Explanation.Line] {
        let window = shape.dropFirst(2).reduce(1, *)
        func line(_ name: String, _ size: Int, _ value: Int) -> Explanation.Line {
            window == 1
                ? .equation(label: nil, [MathText(symbol: name), MathText(Double(value))])
                : .equation(
                    label: nil,
                    [
                        MathText(symbol: name), Formula.product(of: [size] + shape.dropFirst(2)).numbers(),
                        MathText(Double(value)),
                    ])
        }
        let input = line("n_in", shape.count > 1 ? shape[1] : shape[0], fans.input)
        let output = line("n_out", shape[0], fans.output)
        switch fan {
        case .input: return [input]
        case .output: return [output]
        case .sum: return [input, output]
        }
    }

    private static func scaledLines(
        _ isUniform: Bool, _ gain: Double, _ numerator: Double, _ fan: Fan, _ fans: Fans
    ) -> [Explanation.Line] {
        let (input, output) = (
            Formula.symbol("n_in", Double(fans.input)), Formula.symbol("n_out", Double(fans.output))
        )
        let n: Formula =
            switch fan {
            case .input: input
            case .output: output
            case .sum: input + output
            }
        // √2 · √3 is the √6 of the books.
        let inside = (gain * gain * numerator * 1e9).rounded() / 1e9
        let whole = Formula.number(inside) / n
        guard isUniform else {
            let variance = whole
            return [
                Explanation.equation("Var", variance, variance.value ?? .nan),
                Explanation.equation("σ", .root(.symbol("Var", variance.value)), (variance.value ?? .nan).squareRoot()),
            ]
        }
        let bound = Formula.root(whole)
        let variance = Formula.symbol("a", bound.value).squared.over(3)
        return [
            Explanation.equation("a", bound, bound.value ?? .nan), .note("uniform on [−a, a]"),
            Explanation.equation("Var", variance, variance.value ?? .nan),
        ]
    }
}
