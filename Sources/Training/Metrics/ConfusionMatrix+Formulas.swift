import NeuralNetworks
import Tensors

extension ConfusionMatrix {
    /// Accuracy, and precision, recall, specificity and F1 of a class, with the counts put into the formulas.
    ///
    /// - Parameter name: The name of the class.
    /// - Returns: The formulas with the counts in them.
    public func explain(_ name: String) -> Explanation {
        guard let index = classNames.firstIndex(of: name) else {
            fail(
                .invalidArgument(
                    operation: "ConfusionMatrix.explain", problem: "there is no class '\(name)'",
                    advice: "the classes are \(classNames.joined(separator: ", "))"))
            return Explanation(name)
        }
        return explain(index)
    }

    /// Accuracy, and precision, recall, specificity and F1 of a class, with the counts put into the formulas.
    ///
    /// - Parameter index: The class, from 0.
    /// - Returns: The formulas with the counts in them.
    public func explain(_ index: Int) -> Explanation {
        guard counts.indices.contains(index) else {
            fail(.indexOutOfRange(operation: "ConfusionMatrix.explain", index: index, axis: 0, count: classCount))
            return Explanation("class \(index)")
        }
        let (hits, wrong, missed) = (truePositives(of: index), falsePositives(of: index), falseNegatives(of: index))
        let rest = total - hits - wrong - missed
        func count(_ name: String, _ value: Int) -> Formula { .symbol(name, Double(value)) }
        let (tp, fp, fn, tn) = (count("TP", hits), count("FP", wrong), count("FN", missed), count("TN", rest))
        func line(_ name: String, _ formula: Formula, _ of: Int, _ value: Double) -> Explanation.Line {
            guard of > 0 else {
                return .equation(
                    label: nil, [MathText(words: name), formula.letters, MathText(words: "0/0, which counts as 0")])
            }
            return Explanation.equation(name, formula, value, digits: 4)
        }
        return Explanation(
            "class \(classNames[index]): TP = \(hits), FP = \(wrong), FN = \(missed), TN = \(rest)",
            [
                line("accuracy", count("correct", correct) / count("total", total), total, accuracy),
                line("precision", tp / (tp + fp), hits + wrong, precision(of: index)),
                line("recall", tp / (tp + fn), hits + missed, recall(of: index)),
                line(
                    "specificity", tn / (tn + fp), rest + wrong, Double(rest) / Double(Swift.max(rest + wrong, 1))),
                line(
                    "F1", (Formula.number(2) * tp) / (Formula.number(2) * tp + fp + fn), 2 * hits + wrong + missed,
                    f1(of: index)),
            ])
    }
}

/// MSE, RMSE, MAE and R² of a regression with the errors put into the formulas.
///
/// - Parameters:
///   - predicted: ŷ, the predicted values.
///   - expected: y, the true values.
/// - Returns: The formulas with the errors in them.
public func explainErrors(predicted: [Double], expected: [Double]) -> Explanation {
    let title = "errors of \(predicted.count) predictions:"
    guard predicted.count == expected.count, !predicted.isEmpty, (predicted + expected).allSatisfy(\.isFinite) else {
        fail(
            .invalidArgument(
                operation: "explainErrors",
                problem:
                    "there are \(predicted.count) predictions for \(expected.count) values, or one is nan or infinite",
                advice: "give a finite prediction for each value, at least one"))
        return Explanation(title)
    }
    let errors = zip(expected, predicted).map { $0 - $1 }
    let n = Double(errors.count)
    let squared = meanSquaredError(predicted: predicted, expected: expected)
    let absolute = meanAbsoluteError(predicted: predicted, expected: expected)
    let mean = expected.reduce(0, +) / n
    let residual = errors.reduce(0) { $0 + $1 * $1 }
    let spread = expected.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    func sum(_ left: String, _ letters: MathText, _ terms: [Formula], _ result: Double) -> Explanation.Line {
        let numbers = errors.count <= 6 ? [(Formula.applied(.sum, terms) / .number(n)).numbers(digits: 4)] : []
        return .equation(label: nil, [MathText(symbol: left), letters] + numbers + [MathText(result)])
    }
    let rows = zip(zip(expected, predicted), errors).prefix(12).map { pair, error in
        [pair.0, pair.1, error, error * error, abs(error)].map { MathText($0, digits: 5) }
    }
    var lines: [Explanation.Line] = [
        .table(
            [
                MathText(symbol: "y"), MathText("ŷ", latex: #"\hat{y}"#), MathText("y − ŷ", latex: #"y - \hat{y}"#),
                MathText("(y − ŷ)²", latex: #"(y - \hat{y})^2"#), MathText("|y − ŷ|", latex: #"|y - \hat{y}|"#),
            ], rows)
    ]
    if errors.count > 12 { lines.append(.note("… \(errors.count - 12) more")) }
    lines += [
        sum(
            "MSE", MathText("Σ (y − ŷ)² / n", latex: #"\frac{1}{n}\sum (y - \hat{y})^2"#),
            errors.map { Formula.number($0).squared }, squared),
        Explanation.equation("RMSE", .root(.symbol("MSE", squared)), squared.squareRoot()),
        sum(
            "MAE", MathText("Σ |y − ŷ| / n", latex: #"\frac{1}{n}\sum |y - \hat{y}|"#),
            errors.map { .magnitude(.number($0)) }, absolute),
    ]
    if spread > 0 {
        lines += [
            .equation(label: nil, [MathText("ȳ", latex: #"\bar{y}"#), MathText(mean)]),
            Explanation.equation(
                "R²",
                1 - .symbol("Σ (y − ŷ)²", residual, latex: #"\sum (y - \hat{y})^2"#)
                    / .symbol("Σ (y − ȳ)²", spread, latex: #"\sum (y - \bar{y})^2"#),
                r2(predicted: predicted, expected: expected)),
        ]
    } else {
        lines.append(.note("R² has no value: all y are equal"))
    }
    return Explanation(title, lines)
}
