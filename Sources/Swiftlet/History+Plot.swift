import Plots
import Training

extension History {
    /// The learning curves: loss and metrics by epoch, training and validation, with the best epoch marked, and where the
    /// fit was stopped early or stopped being a number.
    public func plot() -> Figure {
        learningCurves(
            curves(of: epochs, metricNames: metricNames), bestEpoch: restoredEpoch,
            stoppedEpoch: stopReason == nil || epochs.count >= plannedEpochs ? nil : epochs.count,
            notes: divergence.map { ["✗ the loss became \($0.loss) at step \($0.step)"] } ?? [])
    }

    /// The loss of every step, with its mean over it.
    public func plotSteps(title: String = "Loss by step") -> Figure { stepLossFigure(batchLosses, title: title) }
}

/// The learning curves of several fits over each other, to compare them by their loss.
///
/// The validation loss is drawn where every fit has one, else the training loss. Without names the fits are called
/// after their optimizers.
public func compare(_ histories: [History], names: [String] = []) -> Figure {
    let showsValidation = histories.allSatisfy { !$0.validationLosses.isEmpty }
    let marks: [any Mark] = histories.enumerated().map { index, history in
        let losses = showsValidation ? history.validationLosses : history.trainLosses
        return LineMark(
            losses.indices.map { Double($0 + 1) }, losses,
            label: index < names.count ? names[index] : history.optimizerName)
    }
    return Figure(
        title: "", marks: marks + [XAxis("epoch"), YAxis(showsValidation ? "validation loss" : "training loss")])
}

/// Loss and metrics of the epochs as curves.
package func curves(of epochs: [EpochRecord], metricNames: [String]) -> [MetricCurve] {
    let loss = MetricCurve(
        "loss", training: epochs.map(\.trainLoss), validation: epochs.compactMap(\.validationLoss))
    return [loss]
        + metricNames.map { name in
            MetricCurve(
                name, training: epochs.compactMap { $0.trainMetrics[name] },
                validation: epochs.compactMap { $0.validationMetrics[name] }, higherIsBetter: !name.hasSuffix("error"))
        }
}
