import NeuralNetworks

/// What a fit did, epoch by epoch, and how it ended.
public struct History: Sendable {
    /// The epochs that were finished.
    public private(set) var epochs: [EpochRecord] = []
    /// The loss of every step, before the step, in order.
    public private(set) var batchLosses: [Double] = []
    /// The name of the loss.
    public let lossName: String
    /// The optimizer and its settings at the beginning.
    public let optimizerName: String
    /// What did not go together in the model and its loss; nil if nothing was amiss.
    public let mismatch: String?
    /// The names of the metrics, in the order they were given.
    public let metricNames: [String]
    /// The epochs that were planned.
    public let plannedEpochs: Int
    /// The examples of a batch.
    public let batchSize: Int
    /// What a look into the model showed; nil if nobody looked.
    var examination: ModelExamination?
    /// What the whole fit took.
    public internal(set) var seconds: Double = 0

    /// The error that stopped the fit: a callback's, or that of an operation. Nil if there was none.
    public internal(set) var failure: (any Error)?
    /// Where the loss stopped being a number; nil if it never did.
    public internal(set) var divergence: Divergence?
    /// Why the fit ended before its last epoch, in words; nil if it did not.
    public internal(set) var stopReason: String?
    /// The epoch whose parameters the model has, if a callback went back to them.
    public internal(set) var restoredEpoch: Int?

    init(_ run: TrainingRun) {
        lossName = run.lossName
        optimizerName = run.optimizer.name
        mismatch = run.mismatch
        metricNames = run.metricNames
        plannedEpochs = run.epochs
        batchSize = run.batchSize
        batchLosses.reserveCapacity(min(min(run.epochs, 1 << 20) * run.batches, 1 << 20))
    }

    /// Of no fit.
    static let empty = History()

    private init() {
        (lossName, optimizerName, mismatch, metricNames, plannedEpochs, batchSize) = ("", "", nil, [], 0, 0)
    }

    mutating func add(_ epoch: EpochRecord) { epochs.append(epoch) }

    mutating func add(batchLoss: Double) { batchLosses.append(batchLoss) }

    /// Whether somebody interrupted the fit.
    public var wasInterrupted: Bool { failure is TrainingInterrupted }

    /// Whether the fit made all its epochs.
    public var isComplete: Bool { epochs.count == plannedEpochs && failure == nil && divergence == nil }

    /// The steps that were made.
    public var steps: Int { batchLosses.count }

    /// The training loss of each epoch.
    public var trainLosses: [Double] { epochs.map(\.trainLoss) }

    /// The validation loss of each epoch; empty without a validation part.
    public var validationLosses: [Double] { epochs.compactMap(\.validationLoss) }

    /// The learning rate at the end of each epoch.
    public var learningRates: [Double] { epochs.map(\.learningRate) }

    /// The values of each epoch by name: `loss`, `validation loss`, `accuracy`, `validation accuracy`.
    public func values(of monitor: String) -> [Double] { epochs.compactMap { $0.value(of: monitor) } }

    /// A metric over the training examples, epoch by epoch.
    public func metric(_ name: String) -> [Double] { epochs.compactMap { $0.trainMetrics[name] } }

    /// A metric over the validation part, epoch by epoch.
    public func validationMetric(_ name: String) -> [Double] { epochs.compactMap { $0.validationMetrics[name] } }

    /// The epoch with the least validation loss (training loss without a validation part); nil before the first.
    public var bestEpoch: EpochRecord? {
        epochs.filter { ($0.validationLoss ?? $0.trainLoss).isFinite }
            .min { ($0.validationLoss ?? $0.trainLoss) < ($1.validationLoss ?? $1.trainLoss) }
    }
}

extension History: CustomStringConvertible, Tabulated {
    /// A line an epoch; of more than 20 epochs the first, the last and the best.
    public var description: String { tabulation.text }

    package var tabulation: Tabulation {
        let hasValidation = epochs.contains { $0.validationLoss != nil }
        var header = ["epoch", "loss"] + (hasValidation ? ["validation"] : [])
        for name in metricNames { header += [name] + (hasValidation ? ["validation"] : []) }
        header += ["rate", "time"]
        var table = TextTable(Array(repeating: .right, count: header.count))
        table.add(header)
        table.addRule()
        var previous = 0
        for epoch in shownEpochs {
            if epoch.epoch > previous + 1 { table.add(["…"]) }
            previous = epoch.epoch
            table.add(cells(of: epoch, hasValidation: hasValidation))
        }
        return Tabulation(table, below: closingLines)
    }

    private var shownEpochs: [EpochRecord] {
        guard epochs.count > 20 else { return epochs }
        let best = bestEpoch?.epoch
        return epochs.filter { $0.epoch <= 8 || $0.epoch > epochs.count - 8 || $0.epoch == best }
    }

    private func cells(of epoch: EpochRecord, hasValidation: Bool) -> [String] {
        var cells = ["\(epoch.epoch)", NumberText.fixed(epoch.trainLoss, 4)]
        if hasValidation { cells.append(epoch.validationLoss.map { NumberText.fixed($0, 4) } ?? "") }
        for name in metricNames {
            cells.append(epoch.trainMetrics[name].map { NumberText.fixed($0, 4) } ?? "")
            if hasValidation { cells.append(epoch.validationMetrics[name].map { NumberText.fixed($0, 4) } ?? "") }
        }
        return cells + [NumberText.significant(epoch.learningRate), NumberText.seconds(epoch.seconds)]
    }

    private var closingLines: [String] {
        var lines: [String] = []
        if let best = bestEpoch, epochs.count > 1 {
            let kind = best.validationLoss == nil ? "loss" : "validation loss"
            lines.append(
                "best \(kind): \(NumberText.fixed(best.validationLoss ?? best.trainLoss, 4)) in epoch \(best.epoch)")
        }
        if let stopReason { lines.append("stopped: \(stopReason)") }
        if let restoredEpoch { lines.append("the model has the parameters of epoch \(restoredEpoch)") }
        return lines
    }
}
