import Tensors

/// Softmax and cross-entropy of one example by hand, in the stable form: probabilities, loss and gradient p − y.
///
/// The largest logit is taken from all of them first, which changes nothing but keeps eᶻ from overflowing.
///
/// - Parameters:
///   - logits: The outputs of the model for one example.
///   - label: The true class, from 0.
/// - Returns: The formulas with the numbers in them.
public func explainCrossEntropy(logits: [Double], label: Int) -> Explanation {
    explainCrossEntropy(logits: Tensor(logits, dtype: .float64), label: label)
}

/// Softmax and cross-entropy of one example by hand, in the stable form: probabilities, loss and gradient p − y.
///
/// - Parameters:
///   - logits: The outputs of the model for one example, of shape [C] or [1, C].
///   - label: The true class, from 0.
/// - Returns: The formulas with the numbers in them.
public func explainCrossEntropy(logits: Tensor, label: Int) -> Explanation {
    let title = "softmax and cross-entropy of class \(label):"
    let z = logits.dtype.isFloatingPoint ? logits.flattened() : logits.flattened().as(.float32)
    guard z.count > 0, z.isFinite, (0..<z.count).contains(label) else {
        if z.isFailed { return Explanation(title) }
        fail(
            .invalidArgument(
                operation: "explainCrossEntropy",
                problem: z.count == 0
                    ? "there are no logits"
                    : z.isFinite ? "there is no class \(label) among \(z.count) logits" : "a logit is nan or infinite",
                advice: "give a finite logit for each class and a label from 0"))
        return Explanation(title)
    }
    let target = Tensor([label], dtype: .int64)
    let (loss, gradient) = valueWithGradient(at: z) { crossEntropy(logits: $0.expanded(axis: 0), labels: target) }
    let (values, slopes) = (z.toArray(), gradient.toArray())
    let probabilities = z.softmax(axis: 0).toArray()
    let largest = values.max() ?? 0
    let exponentials = exp(z - largest).toArray()
    let rows = values.indices.map { index in
        [
            MathText(Double(index)), MathText(values[index], digits: 5), MathText(values[index] - largest, digits: 5),
            MathText(exponentials[index], digits: 4), MathText(probabilities[index], digits: 4),
            MathText(index == label ? 1 : 0), MathText(slopes[index], digits: 4),
        ]
    }
    let header = [
        MathText(words: "class"), MathText(symbol: "z"), MathText("z − m", latex: "z - m"),
        MathText("exp(z − m)", latex: "e^{z-m}"), MathText("p", latex: "p"), MathText("y", latex: "y"),
        MathText("p − y", latex: "p - y"),
    ]
    let total = Formula.applied(.sum, exponentials.map { .number($0) })
    let (m, sum) = (Formula.symbol("m", largest), Formula.symbol("S", total.value))
    let chosen = StepLines.lowered(label)
    let logSum = m + .log(sum)
    return Explanation(
        title,
        [
            .equation(label: nil, [MathText(symbol: "m"), MathText(words: "the largest z"), MathText(largest)]),
            .table(header, rows),
            .equation(
                label: nil,
                [MathText(symbol: "S"), MathText("Σ exp(z − m)", latex: #"\sum_j e^{z_j - m}"#)]
                    + (exponentials.count <= 8 ? [total.numbers(digits: 4)] : []) + [MathText(total.value ?? .nan)]),
            Explanation.equation(
                "p\(chosen)", .symbol("exp(z\(chosen) − m)", exponentials[label], latex: "e^{z_{\(label)} - m}") / sum,
                probabilities[label]),
            .equation(
                label: nil,
                [
                    MathText("log Σ eᶻ", latex: #"\log\sum_j e^{z_j}"#), logSum.letters, logSum.numbers(),
                    MathText(logSum.value ?? .nan),
                ]),
            Explanation.equation(
                "L",
                .symbol("log Σ eᶻ", logSum.value, latex: #"\log\sum_j e^{z_j}"#)
                    - .symbol("z\(chosen)", values[label]), loss.scalar),
            probabilities[label] == 0
                ? .note("−log(p\(chosen)) would be infinite: p\(chosen) is too small for a number, the logits are not")
                : .equation(
                    label: nil,
                    [
                        MathText(symbol: "L"),
                        Formula.negated(.log(.symbol("p\(chosen)", probabilities[label]))).letters,
                        MathText(-Tensors.log(z.softmax(axis: 0)).toArray()[label]),
                    ]),
            .note("the gradient of L at z is p − y"),
        ])
}

/// Binary cross-entropy of one prediction by hand: −[y log ŷ + (1 − y) log(1 − ŷ)].
///
/// - Parameters:
///   - probability: ŷ, the predicted probability of class 1.
///   - label: y, 0 or 1.
/// - Returns: The formula with the numbers in it.
public func explainBinaryCrossEntropy(probability: Double, label: Int) -> Explanation {
    guard (0...1).contains(probability), (0...1).contains(label) else {
        fail(
            .invalidArgument(
                operation: "explainBinaryCrossEntropy",
                problem: "the probability is \(probability), the label \(label)",
                advice: "give a probability from 0 to 1 and the label 0 or 1"))
        return Explanation("binary cross-entropy")
    }
    let (y, p) = (Formula.symbol("y", Double(label)), Formula.symbol("ŷ", probability))
    let formula = -(y * .log(p) + (1 - y) * .log(1 - p))
    let prediction = Tensor([probability], dtype: .float64)
    let target = Tensor([Double(label)], dtype: .float64)
    let (loss, slope) = valueWithGradient(at: prediction) { binaryCrossEntropy(probabilities: $0, labels: target) }
    var lines = [Explanation.equation("L", formula, loss.scalar)]
    if probability == 0 || probability == 1 {
        lines.append(.note("log 0 is taken as −100, as PyTorch does"))
    } else {
        lines.append(Explanation.equation("dL/dŷ", (p - y) / (p * (1 - p)), slope.toArray()[0]))
    }
    return Explanation("binary cross-entropy:", lines)
}
