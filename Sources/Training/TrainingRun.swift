import NeuralNetworks

/// A fit as its callbacks see it: what is planned, the model in work, and the way to stop.
public final class TrainingRun {
    /// The model being trained. Between batches it is whole and can be used or saved.
    public let model: any Layer
    /// The optimizer at work.
    public let optimizer: any Optimizer
    /// The name of the loss.
    public let lossName: String
    /// The names of the metrics, in the order they were given.
    public let metricNames: [String]
    /// The epochs planned.
    public let epochs: Int
    /// The batches of an epoch.
    public let batches: Int
    /// The examples of a batch, the last of an epoch perhaps excepted.
    public let batchSize: Int
    /// The examples trained on.
    public let trainCount: Int
    /// The examples validated on; 0 without a validation part.
    public let validationCount: Int

    /// What does not go together in the model and its loss, and what to do; nil if nothing is amiss.
    public let mismatch: String?

    /// Where the fit goes on from a checkpoint, in words; nil if it begins anew.
    public internal(set) var resumption: String?
    /// Why a callback asked to stop; nil while nobody has.
    public private(set) var stopReason: String?
    /// The epoch whose parameters a callback gave back to the model.
    package var restoredEpoch: Int?

    init(
        model: any Layer, optimizer: any Optimizer, loss: any Loss, metricNames: [String], epochs: Int, batches: Int,
        batchSize: Int, trainCount: Int, validationCount: Int
    ) {
        self.model = model
        self.optimizer = optimizer
        lossName = loss.name
        mismatch = loss.mismatch(with: model)
        self.metricNames = metricNames
        self.epochs = epochs
        self.batches = batches
        self.batchSize = batchSize
        self.trainCount = trainCount
        self.validationCount = validationCount
    }

    /// Ends the fit after the current batch, without an error.
    public func stop(because reason: String) { stopReason = stopReason ?? reason }
}

extension TrainingRun: CustomStringConvertible {
    public var description: String {
        "\(epochs) epochs of \(batches) batches of \(batchSize), \(lossName), \(optimizer.name)"
            + (mismatch.map { "\nnote: \($0)" } ?? "") + (resumption.map { "\n\($0)" } ?? "")
    }
}
