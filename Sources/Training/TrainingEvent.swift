/// What happens during `fit`, in the order it happens.
public enum TrainingEvent {
    /// Everything is ready and no step has been made.
    case fitBegan(TrainingRun)
    /// An epoch begins; epochs count from 1.
    case epochBegan(Int)
    /// A batch has been learnt from.
    case batchEnded(BatchRecord)
    /// An epoch is over, validation included.
    case epochEnded(EpochRecord)
    /// The fit is over, by whatever cause.
    case fitEnded(History)
}

/// One step of training.
public struct BatchRecord: Sendable {
    /// The epoch, from 1.
    public let epoch: Int
    /// The batch within the epoch, from 1.
    public let batch: Int
    /// How many batches an epoch has.
    public let batches: Int
    /// The steps made since the fit began, this one included.
    public let step: Int
    /// The mean loss of the examples of the batch, before the step.
    public let loss: Double
    /// The mean loss of the examples of this epoch so far.
    public let meanLoss: Double
    /// The learning rate of the step.
    public let learningRate: Double
    /// Seconds since the fit began.
    public let seconds: Double
}

/// One epoch of training.
public struct EpochRecord: Sendable {
    /// The epoch, from 1.
    public let epoch: Int
    /// The mean loss over the training examples, each measured before the step on its batch.
    public let trainLoss: Double
    /// The loss over the validation part after the epoch; nil without one.
    public let validationLoss: Double?
    /// The metrics over the training examples, measured like the loss.
    public let trainMetrics: [String: Double]
    /// The metrics over the validation part; empty without one.
    public let validationMetrics: [String: Double]
    /// The learning rate of the last step.
    public let learningRate: Double
    /// The steps made since the fit began.
    public let step: Int
    /// What the epoch took, validation included.
    public let seconds: Double

    /// A value by the name that callbacks watch: `loss` and `validation loss`, `accuracy` and `validation accuracy`;
    /// nil if there is no such value.
    public func value(of monitor: String) -> Double? {
        if monitor == "loss" { return trainLoss }
        if monitor == "validation loss" { return validationLoss }
        let prefix = "validation "
        if monitor.hasPrefix(prefix) { return validationMetrics[String(monitor.dropFirst(prefix.count))] }
        return trainMetrics[monitor]
    }
}

extension EpochRecord: CustomStringConvertible {
    /// The epoch in one line.
    public var description: String {
        let names = trainMetrics.keys.sorted()
        return "epoch \(epoch)  " + tail(metricNames: names)
    }
}
