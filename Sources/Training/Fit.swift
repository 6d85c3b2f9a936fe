import Datasets
import NeuralNetworks
import Tensors

extension Layer {
    /// Trains the model on batches of examples and returns what happened.
    ///
    /// Each step takes a batch, computes the loss and its gradient at all trainable parameters, and lets the optimizer
    /// change them. The model is in training mode during steps and in inference mode otherwise. The same random stream
    /// gives the same bits.
    ///
    /// Nothing is printed: callbacks are told what happens. A callback that throws stops the fit between two batches;
    /// so do a loss that is not a number and an operation that fails. The model then keeps what it learnt.
    ///
    /// - Parameters:
    ///   - train: The examples to learn from.
    ///   - validation: Examples to judge each epoch by; they are never learnt from.
    ///   - loss: What is made small.
    ///   - optimizer: How the parameters are changed. It keeps its state, so that another fit goes on from it.
    ///   - epochs: How often all examples are gone through.
    ///   - batchSize: The examples of a step; the last batch of an epoch may be smaller.
    ///   - metrics: What to tell beside the loss.
    ///   - callbacks: Who is told what happens, in this order.
    ///   - regularizers: Penalties on the weights, added to the loss.
    ///   - clipNorm: The length that all gradients together may have.
    ///   - clipValue: The size that each number of a gradient may have.
    ///   - shuffled: Whether each epoch goes through the examples in a new random order.
    ///   - random: The stream that the order is drawn from.
    ///   - checkpoint: A folder in which the fit keeps where it stands. A fit that is started again with the same settings
    ///     goes on from there, after the end of its process at any moment, and ends with the same bits as one that was never
    ///     stopped. One folder belongs to one fit.
    ///   - checkpointEvery: The steps between two checkpoints; unless given, one is written at the end of each epoch.
    ///   - tensorBoard: A folder for event files that TensorBoard shows.
    ///   - notes: Whether what seems amiss is looked for: examples to validate on that are also learnt from, gradients that
    ///     vanish, dead units and the like. A notebook shows it under the fit; `history.notes` has it. It costs about a
    ///     thousandth of the fit.
    /// - Returns: Losses, metrics and rates of every epoch, and how the fit ended.
    @discardableResult
    public func fit(
        _ train: Dataset, validation: Dataset? = nil, loss: any Loss, optimizer: any Optimizer, epochs: Int,
        batchSize: Int = 32, metrics: [any Metric] = [], callbacks: [any Callback] = [],
        regularizers: [Regularizer] = [], clipNorm: Double? = nil, clipValue: Double? = nil,
        shuffled: Bool = true, random: RandomSource = .ambient, checkpoint: String? = nil,
        checkpointEvery: Int? = nil, tensorBoard: String? = nil, notes: Bool = true
    ) -> History {
        guard epochs >= 0, batchSize >= 1 else {
            let (what, least) = epochs < 0 ? ("\(epochs) epochs", "0") : ("batches of \(batchSize)", "1")
            fail(.invalidArgument(operation: "fit", reason: "\(what); take at least \(least)"))
            return History.empty
        }
        guard clipNorm.map({ ValidRange.limit.check("clipNorm", $0, of: "fit") }) ?? true,
            clipValue.map({ ValidRange.limit.check("clipValue", $0, of: "fit") }) ?? true,
            checkpointEvery.map({ ValidRange.atLeast(1).check("checkpointEvery", $0, of: "fit") }) ?? true
        else { return History.empty }
        for (data, name) in [(train, "training"), (validation ?? train, "validation")] where data.count == 0 {
            fail(.invalidArgument(operation: "fit", reason: "the \(name) data have no examples; give at least one"))
            return History.empty
        }
        let asked = callbacks.lazy.compactMap { $0 as? Checkpoint }.first { $0.folder != nil }
        let folder = (checkpoint ?? asked?.folder).map {
            CheckpointFolder(path: $0, every: checkpointEvery ?? asked?.every)
        }
        return Trainer(
            model: self, train: train, validation: validation, loss: loss, optimizer: optimizer,
            epochs: epochs, batchSize: batchSize, metrics: metrics,
            callbacks: callbacks + (tensorBoard.map { [TensorBoard($0)] } ?? []),
            regularizers: regularizers, clipNorm: clipNorm, clipValue: clipValue, shuffled: shuffled, random: random,
            folder: folder, notes: notes
        ).fit()
    }
}
