import Glibc
import NeuralNetworks

// What a diagnosis says of the inside of a model.

extension ModelExamination {
    /// The findings, each with its sentence.
    var findings: [(Diagnosis.Finding, String)] {
        [initialLoss, vanishing, exploding, symmetric, dead, saturated].compactMap { $0 }
    }

    private var initialLoss: (Diagnosis.Finding, String)? {
        guard let firstLoss else { return nil }
        let guessing = NumberText.significant(log(Double(firstLoss.classes)))
        let advice =
            firstLoss.largestFeature > 10
            ? "The features reach \(text(firstLoss.largestFeature)): standardized features first"
            : "Try smaller initial weights, above all in the last layer"
        return (
            .initialLoss,
            "The first loss was \(NumberText.significant(firstLoss.loss)), where guessing among \(firstLoss.classes) classes "
                + "gives ln \(firstLoss.classes) = \(guessing): the model is sure of itself before it has learnt. \(advice)."
        )
    }

    /// Where gradients of the first step are a thousandth of those of the last layer and less.
    private var vanishing: (Diagnosis.Finding, String)? {
        guard gradients.count >= 3, let last = gradients.last, last.size > 0, last.size.isFinite,
            let least = gradients.dropLast().min(by: { $0.size < $1.size }), least.size < 1e-3 * last.size
        else { return nil }
        return (
            .vanishingGradients,
            "Vanishing gradients: in the first step that of \(least.path) was \(text(least.size)), that of \(last.path) "
                + "\(text(last.size)). Try ReLU in place of sigmoid or tanh, .kaimingUniform or .xavierUniform, BatchNorm, "
                + "Residual connections, or fewer layers."
        )
    }

    /// Where they are a thousand times as large.
    private var exploding: (Diagnosis.Finding, String)? {
        guard gradients.count >= 3, let last = gradients.last, last.size > 0,
            let largest = gradients.dropLast().max(by: { $0.size < $1.size }),
            !largest.size.isFinite || largest.size > 1e3 * last.size
                || isClassification && max(largest.size, last.size) > 10
        else { return nil }
        return (
            .explodingGradients,
            "Exploding gradients: in the first step that of \(largest.path) was \(text(largest.size)), that of "
                + "\(last.path) \(text(last.size)). Try smaller initial weights (.kaimingUniform, .xavierUniform), BatchNorm, "
                + "standardized features, or clipNorm: 1."
        )
    }

    private var symmetric: (Diagnosis.Finding, String)? {
        guard let first = equalRows.first else { return nil }
        let others = equalRows.count == 1 ? "" : " and \(equalRows.count - 1) more weights"
        return (
            .symmetricUnits,
            "Symmetric units: all \(first.count) rows of \(first.path)\(others) are equal, so that all units learn the "
                + "same. Start weights from random numbers, such as .kaimingUniform; zeros are for biases."
        )
    }

    private var dead: (Diagnosis.Finding, String)? {
        guard let worst = worst(.dead), worst.share >= 0.4 else { return nil }
        return (
            .deadUnits,
            "Dead units: \(percent(worst.share)) of the units of \(worst.layer) are 0 for each of \(worst.examples) "
                + "examples\(more(.dead, above: 0.4)). Try a smaller learning rate, LeakyReLU, .kaimingUniform, or BatchNorm."
        )
    }

    private var saturated: (Diagnosis.Finding, String)? {
        guard let worst = worst(.saturated), worst.share >= 0.5 else { return nil }
        return (
            .saturatedUnits,
            "Saturated units: \(percent(worst.share)) of the outputs of \(worst.layer) lie in the flat ends"
                + "\(more(.saturated, above: 0.5)), where gradients are small. Try smaller initial weights "
                + "(.xavierUniform), standardized features, a smaller learning rate, or ReLU."
        )
    }

    private func worst(_ kind: IdleUnits.Kind) -> IdleUnits? {
        idleUnits.filter { $0.kind == kind }.max { $0.share < $1.share }
    }

    /// `, and many in 3 other layers`.
    private func more(_ kind: IdleUnits.Kind, above share: Double) -> String {
        let count = idleUnits.count { $0.kind == kind && $0.share >= share } - 1
        return count < 1 ? "" : ", and as bad it is in \(count) other layer\(count == 1 ? "" : "s")"
    }

    private func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }
    private func text(_ number: Double) -> String { NumberText.significant(number, 2) }
}
