import Datasets
import NeuralNetworks
import Tensors

/// One fit: the loop over epochs and batches, with events before and after.
final class Trainer {
    let model: any Layer
    let train: Dataset
    let validation: Dataset?
    private let loss: any Loss
    let optimizer: any Optimizer
    private let metrics: [any Metric]
    let callbacks: [any Callback]
    let regularizers: [Regularizer]
    let clipNorm: Double?
    let clipValue: Double?
    let shuffled: Bool
    let random: RandomSource
    let folder: CheckpointFolder?
    private let notes: Bool

    let run: TrainingRun
    private let step: TrainingStep
    private let keepsNoGradients: Bool
    var history: History
    private let clock = ContinuousClock()
    private let began: ContinuousClock.Instant

    init(
        model: any Layer, train: Dataset, validation: Dataset?, loss: any Loss, optimizer: any Optimizer, epochs: Int,
        batchSize: Int, metrics: [any Metric], callbacks: [any Callback], regularizers: [Regularizer],
        clipNorm: Double?,
        clipValue: Double?, shuffled: Bool, random: RandomSource, folder: CheckpointFolder?,
        notes: Bool
    ) {
        self.model = model
        self.train = train
        self.validation = validation
        self.loss = loss
        self.optimizer = optimizer
        self.metrics = metrics
        self.callbacks = callbacks
        self.regularizers = regularizers
        self.clipNorm = clipNorm
        self.clipValue = clipValue
        self.shuffled = shuffled
        self.random = random
        self.folder = folder
        self.notes = notes
        run = TrainingRun(
            model: model, optimizer: optimizer, loss: loss, metricNames: metrics.map(\.name), epochs: epochs,
            batches: train.count / batchSize + (train.count % batchSize > 0 ? 1 : 0), batchSize: batchSize,
            trainCount: train.count,
            validationCount: validation?.count ?? 0)
        step = TrainingStep(model)
        keepsNoGradients = optimizer is any GradientReader
        history = History(run)
        began = clock.now
    }

    /// Goes through all epochs and tells what happened.
    func fit() -> History {
        let wasTraining = step.isTraining
        do {
            let saved = try savedState()
            if let saved {
                let (epoch, batch) = (saved[count: "epoch"], saved[count: "batch"])
                run.resumption =
                    "resumed after epoch \(epoch)" + (batch > 0 ? ", batch \(batch)" : "")
                    + " (step \(saved[count: "step"]))"
            }
            if notes, let validation { train.warnOfOverlap(with: validation) }
            try announce(.fitBegan(run))
            var under = saved.flatMap { state in restore(state).map { (state, $0.progress, $0.gathered) } }
            for epoch in stride(from: history.epochs.count + 1, through: run.epochs, by: 1) {
                if run.stopReason != nil { break }
                try trainEpoch(epoch, from: under)
                under = nil
                if run.stopReason == nil || history.epochs.count == epoch { try save() }
            }
        } catch let divergence as Divergence {
            history.divergence = divergence
            history.stopReason = divergence.description
        } catch {
            history.failure = error as? TensorError == .interrupted ? TrainingInterrupted() : error
            history.stopReason = "\(history.failure ?? error)"
        }
        step.isTraining = wasTraining
        if notes && history.failure == nil { examineModel() }
        history.stopReason = history.stopReason ?? run.stopReason
        history.seconds = elapsed
        announceEnd()
        return history
    }

    // MARK: Epochs

    private func trainEpoch(
        _ epoch: Int, from saved: (state: FitState, progress: EpochProgress, gathered: [String: Tensor])? = nil
    ) throws {
        let epochBegan = elapsed
        try announce(.epochBegan(epoch))
        var gatherer = MetricGatherer(metrics, decision: loss.decision, classNames: train.classNames)
        var progress = saved?.progress ?? EpochProgress(order: random.position)
        if let saved {
            gatherer.resume(from: saved.gathered)
            random.position = progress.order
        }
        progress.rate = saved?.progress.rate ?? optimizer.learningRate
        step.isTraining = true
        let batches = train.batches(of: run.batchSize, shuffled: shuffled, using: random)
        if let saved { restoreStreams(saved.state) }
        for index in progress.batches..<max(progress.batches, batches.count) {
            // Metrics may keep what they are shown; without them a batch is written where the step reads it.
            let (features, labels) = batches.batch(
                at: index, into: metrics.isEmpty ? step.places(rows: batches.count(at: index)) : nil)
            let outcome = try learn(features, labels, epoch: epoch)
            progress.rate = outcome.rate
            let size = features.shape.first ?? 1
            progress.lossSum += outcome.loss * Double(size)
            progress.examples += size
            progress.batches = index + 1
            if !metrics.isEmpty { try gatherer.add(outputs: outcome.outputs, labels: labels) }
            if !callbacks.isEmpty {
                let record = BatchRecord(
                    epoch: epoch, batch: index + 1, batches: run.batches, step: history.steps, loss: outcome.loss,
                    meanLoss: progress.lossSum / Double(progress.examples), learningRate: outcome.rate,
                    seconds: elapsed)
                do {
                    try announce(.batchEnded(record))
                } catch let interruption as TrainingInterrupted {
                    try save(progress, gatherer: gatherer)
                    throw interruption
                }
                if run.stopReason != nil { return try save(progress, gatherer: gatherer) }
            }
            if isCheckpointDue { try save(progress, gatherer: gatherer) }
        }
        step.isTraining = false
        let validated = try validation.map { try examine(model, $0, loss: loss, metrics: metrics) }
        let trainLoss = progress.examples == 0 ? 0 : progress.lossSum / Double(progress.examples)
        (optimizer as? any StatefulOptimizer)?.observe(validated?.loss ?? trainLoss)
        let record = EpochRecord(
            epoch: epoch, trainLoss: trainLoss,
            validationLoss: validated?.loss, trainMetrics: gatherer.values,
            validationMetrics: validated?.gatherer.values ?? [:], learningRate: progress.rate, step: history.steps,
            seconds: elapsed - epochBegan)
        history.add(record)
        try announce(.epochEnded(record))
    }

    /// One step on one batch.
    private func learn(_ features: Tensor, _ labels: Tensor, epoch: Int) throws -> (
        loss: Double, outputs: Tensor, rate: Double
    ) {
        let result = step.learn(
            features, labels, loss: loss,
            penalty: regularizers.isEmpty ? nil : { [regularizers, model] in penalty(regularizers, model) })
        var gradients = keepsNoGradients ? result.gradients : result.ownGradients
        if let error = FailureChannel.takeError() { throw error }
        let lossValue = result.value.scalar
        if let error = FailureChannel.takeError() { throw error }
        guard lossValue.isFinite else {
            history.add(batchLoss: lossValue)
            throw Divergence(
                model: model, features: features, epoch: epoch, losses: history.batchLosses,
                rate: optimizer.learningRate)
        }
        let unclipped = gradients
        if let clipValue { gradients = gradients.clipped(value: clipValue) }
        if let clipNorm { gradients = gradients.clipped(norm: clipNorm) }
        if let error = FailureChannel.takeError() { throw error }
        // From here on the step is made, whoever wants to stop.
        history.add(batchLoss: lossValue)
        if notes && history.steps == 1 { Interruption.shielded { examineStart(features, unclipped) } }
        let rate = optimizer.learningRate
        optimizer.update(along: gradients)
        if let error = FailureChannel.takeError() { throw error }
        return (lossValue, metrics.isEmpty ? result.outputs : result.ownOutputs, rate)
    }

    // MARK: Notes

    /// Looks at the loss and the gradients before the first step.
    private func examineStart(_ features: Tensor, _ gradients: Gradients) {
        var examination = ModelExamination()
        let classes = loss.classCount(of: train)
        examination.look(at: gradients, isClassification: classes != nil)
        if let classes, regularizers.isEmpty {
            examination.look(atFirstLoss: history.batchLosses[0], classes: classes, features: features)
        }
        history.examination = examination
    }

    /// Looks at what the model has become, on as many examples as about a thousandth of the fit went through.
    private func examineModel() {
        guard history.steps > 0 else { return }
        let size = min(run.batchSize, run.trainCount)
        let examples = min(256, max(size, history.steps * size / 300))
        // A fit that goes on from a checkpoint has no first step to look at.
        var examination = history.examination ?? ModelExamination()
        examination.look(at: model, train, examples: examples)
        // Stopped half-way, it has seen nothing that could be told; the fit is none the worse.
        if FailureChannel.takeError() == nil { history.examination = examination }
    }

    // MARK: Events

    private func announce(_ event: TrainingEvent) throws {
        for callback in callbacks { try callback.handle(event) }
    }

    /// Every callback hears of the end, also when another one fails.
    private func announceEnd() {
        for callback in callbacks {
            do {
                try callback.handle(.fitEnded(history))
            } catch {
                history.failure = history.failure ?? error
            }
            history.restoredEpoch = run.restoredEpoch
        }
    }

    private var elapsed: Double { seconds(clock.now - began) }
}

private func seconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) + Double(attoseconds) * 1e-18
}
