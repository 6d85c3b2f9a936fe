// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Datasets
import Interpreter
import NeuralNetworks
import PlotRenderers
import Plots
import Swiftlet
import Tensors
import Training

extension Library {
    /// The types of `Training`.
    mutating func bindTrainingTypes() {
        bindProtocol("protocol Callback", (any Callback).self, documentation: "Watches a fit: shows it, saves it, stops it.\n\nCallbacks are called in the order they were given, on the thread that trains, between batches. One that throws stops\nthe fit; the model keeps what it learnt and `history.failure` holds the error.")
        bindType("struct TrainingInterrupted: Error, CustomStringConvertible", TrainingInterrupted.self, documentation: "Thrown by a callback to interrupt a fit, as a person does: `history.wasInterrupted` is then true.") {
            $0.setError(TrainingInterrupted.self)
        }
        bindType("class Checkpoint: Callback, ResumableCallback, CustomStringConvertible", Checkpoint.self, documentation: "Saves a fit while it runs: all that it needs to go on after its process was ended, or parameters alone.\n\n    model.fit(…, callbacks: [Checkpoint(\"runs/a\", every: 500)])\n    model.fit(…, callbacks: [Checkpoint(last: \"last.safetensors\", best: \"best.safetensors\")])\n\nWith a folder, a fit that is started again with the same settings goes on where the last checkpoint left it, and ends\nwith the same bits as one that was never stopped; `fit(…, checkpoint: \"runs/a\")` is the same. The other files hold the\nparameters after every epoch and those of the best one: safetensors, as `save` writes them and `load` reads them. Each\nfile is written whole and then put in place.") {
            $0.conform("Callback") { (value: Checkpoint) -> any Callback in value }
            $0.conform("ResumableCallback") { (value: Checkpoint) -> any ResumableCallback in value }
        }
        bindType("class EarlyStopping: Callback, ResumableCallback, CustomStringConvertible", EarlyStopping.self, documentation: "Stops a fit when a value has not improved for some epochs, and goes back to the best parameters.") {
            $0.conform("Callback") { (value: EarlyStopping) -> any Callback in value }
            $0.conform("ResumableCallback") { (value: EarlyStopping) -> any ResumableCallback in value }
        }
        bindType("struct UnknownMonitor: Error, CustomStringConvertible", UnknownMonitor.self, documentation: "A callback watches a value that the fit does not have.") {
            $0.setError(UnknownMonitor.self)
        }
        bindType("class EffectiveRateLogger: Callback, CustomStringConvertible", EffectiveRateLogger.self, documentation: "Keeps the mean rate that each parameter really has, step by step: η/√(G + ε) of Adagrad, for example.\n\n    let optimizer = Adagrad(learningRate: 0.1)\n    let rates = EffectiveRateLogger(optimizer, model)\n    model.fit(…, optimizer: optimizer, callbacks: [rates])\n    rates.plot()") {
            $0.conform("Callback") { (value: EffectiveRateLogger) -> any Callback in value }
        }
        bindType("class LearningRateLogger: Callback, ResumableCallback, CustomStringConvertible", LearningRateLogger.self, documentation: "Keeps the learning rate of every step, to look at a schedule as it was followed.\n\n    let rates = LearningRateLogger()\n    model.fit(…, optimizer: SGD(learningRate: .cosine(0.1, steps: 500)), callbacks: [rates])\n    plot(rates.rates)") {
            $0.conform("Callback") { (value: LearningRateLogger) -> any Callback in value }
            $0.conform("ResumableCallback") { (value: LearningRateLogger) -> any ResumableCallback in value }
        }
        bindType("class ProgressPrinter: Callback, CustomStringConvertible", ProgressPrinter.self, documentation: "Prints the plan, one line an epoch, and how the fit ended.\n\n    model.fit(train, …, callbacks: [ProgressPrinter()])") {
            $0.conform("Callback") { (value: ProgressPrinter) -> any Callback in value }
        }
        bindType("class ReduceOnPlateau: Callback, ResumableCallback, CustomStringConvertible", ReduceOnPlateau.self, documentation: "Lowers the learning rate when a value has not improved for some epochs.\n\nIt works on every optimizer whose rate can be set, and on any value of the fit; the schedule `.reduceOnPlateau` does the\nsame for the loss.") {
            $0.conform("Callback") { (value: ReduceOnPlateau) -> any Callback in value }
            $0.conform("ResumableCallback") { (value: ReduceOnPlateau) -> any ResumableCallback in value }
        }
        bindType("class TensorBoard: Callback, CustomStringConvertible", TensorBoard.self, documentation: "Writes losses, metrics and rates of a fit as event files, for TensorBoard to show.\n\n    model.fit(…, callbacks: [TensorBoard(\"runs/a\")])     // or fit(…, tensorBoard: \"runs/a\")\n    !tensorboard --logdir runs\n\nThe loss of every batch is `loss/batch`; at the end of an epoch come `loss/train`, `loss/validation`, `accuracy/train` and\nso on over the number of steps. What an epoch wrote is on the disk when the next one begins.") {
            $0.conform("Callback") { (value: TensorBoard) -> any Callback in value }
        }
        bindType("class Timeout: Callback, CustomStringConvertible", Timeout.self, documentation: "Ends a fit after a time, between two batches; the model keeps what it learnt.") {
            $0.conform("Callback") { (value: Timeout) -> any Callback in value }
        }
        bindType("class TrainingControl: Callback, CustomStringConvertible", TrainingControl.self, documentation: "Steers a fit while it runs: pauses it, changes its learning rate, ends it, and shows what it has learnt so far.\n\nHand it to `fit` among the callbacks, and use it from a subshell of the notebook, or from another thread of a\nprogram:\n\n    let control = TrainingControl()\n    model.fit(train, loss: .crossEntropy, optimizer: Adam(), epochs: 100, callbacks: [control])\n\n    control.history.plot()        // in a subshell, while the fit runs\n    control.learningRate = 0.0003\n    control.stopAfterEpoch()\n\nWhat is asked happens after the batch at work. The same control may steer one fit after another.") {
            $0.conform("Callback") { (value: TrainingControl) -> any Callback in value }
        }
        bindType("struct FixedLearningRate: Error, CustomStringConvertible", FixedLearningRate.self, documentation: "A control was to change the learning rate of an optimizer that has none to be set.") {
            $0.setError(FixedLearningRate.self)
        }
        bindType("class UpdateRatioLogger: Callback, CustomStringConvertible", UpdateRatioLogger.self, documentation: "Keeps how large the update of each weight is beside the weight itself: sd(Δw) / sd(w), step by step.\n\n    let ratios = UpdateRatioLogger(model)\n    model.fit(…, callbacks: [ratios])\n    ratios.plot()\n\nAbout 10⁻³ is usual for a healthy training (Karpathy). Biases and the parameters of norms, which often start at zero,\nare left out.") {
            $0.conform("Callback") { (value: UpdateRatioLogger) -> any Callback in value }
        }
        bindType("struct UnusableCheckpoint: Error, CustomStringConvertible", UnusableCheckpoint.self, documentation: "A checkpoint that a fit cannot go on from. Nothing has been changed by it.") {
            $0.setError(UnusableCheckpoint.self)
        }
        bindProtocol("protocol ResumableCallback: Callback", (any ResumableCallback).self, documentation: "A callback that remembers something from epoch to epoch: its memory goes into the checkpoints of a fit and comes back\nwhen the fit is resumed.") {
            $0.conform("Callback") { (value: any ResumableCallback) -> any Callback in value }
        }
        bindType("struct CallbackMemory", CallbackMemory.self, documentation: "What a callback remembers: numbers and tensors by name.")
        bindType("struct CrossValidation: CustomStringConvertible", CrossValidation.self, documentation: "How well a way of training does when each fold of the data judges a model that was trained on the others.")
        bindType("struct Diagnosis: Equatable, CustomStringConvertible", Diagnosis.self, documentation: "What happened in a fit, in words, and what to try.") {
            $0.setEquatable(Diagnosis.self)
        }
        bindType("enum Diagnosis.Finding: Equatable, Hashable", Diagnosis.Finding.self, documentation: "What the history shows.") {
            $0.setHashable(Diagnosis.Finding.self)
        }
        bindType("struct Divergence: Error, CustomStringConvertible", Divergence.self, documentation: "The step at which the loss stopped being a number, where it began, and what most likely did it.\n\nThe step is not made: parameters stay as the step before left them.") {
            $0.setError(Divergence.self)
        }
        bindType("struct EvaluationReport: CustomStringConvertible, Tabulated", EvaluationReport.self, documentation: "How good a model is on a part of the data.")
        bindType("struct Experiment: CustomStringConvertible, Tabulated", Experiment.self, documentation: "The six parts of a training in one value: data, architecture, loss, optimizer, hyperparameters and metrics.\n\nEach part can be exchanged by itself, and the rest stays what it is:\n\n    var experiment = Experiment(\n        data: train, validation: validation, model: MLP(4, 16, 3), loss: .crossEntropy,\n        optimizer: Adam(learningRate: 0.01), epochs: 20, metrics: [.accuracy])\n    experiment.describe()\n    experiment.run()\n    experiment.optimizer = SGD(learningRate: 0.1)")
        bindType("struct History: CustomStringConvertible, Tabulated", History.self, documentation: "What a fit did, epoch by epoch, and how it ended.")
        bindType("struct LearningRateRange: CustomStringConvertible", LearningRateRange.self, documentation: "The loss over learning rates that grow from step to step (Smith 2017): where it falls fastest is a good rate.")
        bindType("enum Average: CaseIterable, Equatable, Hashable", Average.self, documentation: "How the values of the classes become one number.") {
            $0.setHashable(Average.self)
        }
        bindType("struct NoAverage", NoAverage.self, documentation: "What `average: nil` stands for: no average, a value for each class.")
        bindType("enum ZeroDivision: Equatable, Hashable", ZeroDivision.self, documentation: "What a score is whose denominator is zero: precision of a class that was never predicted, recall of one without\nexamples.") {
            $0.setHashable(ZeroDivision.self)
        }
        bindType("struct Calibration: Equatable, CustomStringConvertible, Tabulated", Calibration.self, documentation: "How far probabilities can be trusted: of the examples given 80 %, are 80 % right?\n\nProbabilities are divided into bins of equal width; in each the mean probability is held against the share that is\nright.") {
            $0.setEquatable(Calibration.self)
        }
        bindType("struct Calibration.Bin: Equatable", Calibration.Bin.self, documentation: "The examples whose probabilities fall into one range.") {
            $0.setEquatable(Calibration.Bin.self)
        }
        bindType("struct ClassificationReport: CustomStringConvertible, Tabulated", ClassificationReport.self, documentation: "Precision, recall, F1 and support of every class and their averages, as an aligned table.")
        bindType("struct ConfusionMatrix: Equatable, CustomStringConvertible, Tabulated", ConfusionMatrix.self, documentation: "How often each class was taken for each class: rows are the true classes, columns the predicted ones.\n\nAccuracy, precision, recall and F1 all follow from these counts. With `TP`, `FP` and `FN` the true positives, false\npositives and false negatives of a class:\n\n    accuracy  = correct / total\n    precision = TP / (TP + FP)\n    recall    = TP / (TP + FN)\n    F1        = 2 · precision · recall / (precision + recall)\n\nWhere a denominator is zero the value counts as 0, and `notices` says so.") {
            $0.setEquatable(ConfusionMatrix.self)
        }
        bindProtocol("protocol Metric", (any Metric).self, documentation: "A number that tells how good predictions are, over all examples of an epoch or a part.\n\nThe metrics of the library are `MetricFunction`s and exact over the whole part, not means of batches. One of one's own\nis a closure with a name, or a type with one method; it is averaged over batches, weighted by their size:\n\n    let worst = Metric(\"worst\") { predicted, expected in abs(predicted - expected).max().scalar }\n\n    struct Worst: Metric {\n        func callAsFunction(predicted: Tensor, expected: Tensor) -> Double { abs(predicted - expected).max().scalar }\n    }")
        bindType("struct MetricFunction: Metric, CustomStringConvertible", MetricFunction.self, documentation: "A metric that is a function with a name: each of the library's, and `Metric(\"mine\") { … }`.\n\nOf the library's, counts or sums are gathered batch by batch, and the value is made of them at the end.") {
            $0.conform("Metric") { (value: MetricFunction) -> any Metric in value }
        }
        bindType("struct ROCCurve: Equatable, CustomStringConvertible", ROCCurve.self, documentation: "True positive rate against false positive rate at every threshold of a score.") {
            $0.setEquatable(ROCCurve.self)
        }
        bindType("struct PrecisionRecallCurve: Equatable, CustomStringConvertible", PrecisionRecallCurve.self, documentation: "Precision against recall at every threshold of a score.") {
            $0.setEquatable(PrecisionRecallCurve.self)
        }
        bindType("struct RegressionSums: Equatable", RegressionSums.self, documentation: "What must be summed over the examples to know MSE, MAE, RMSE and R² of them all.\n\nWith yᵢ the expected and ŷᵢ the predicted values:\n\n    MSE = 1/n Σ (yᵢ − ŷᵢ)²     MAE = 1/n Σ |yᵢ − ŷᵢ|     R² = 1 − Σ (yᵢ − ŷᵢ)² / Σ (yᵢ − ȳ)²\n\nThe spread Σ (yᵢ − ȳ)² is kept by Welford's recurrence, so that values far from zero lose no digits.") {
            $0.setEquatable(RegressionSums.self)
        }
        bindType("struct ModelState", ModelState.self, documentation: "The values of all parameters and statistics of a model at one moment.")
        bindType("struct Regularizer: Equatable, CustomStringConvertible", Regularizer.self, documentation: "A penalty on large weights that is added to the loss. Biases and norms are left out unless asked for.\n\n    model.fit(…, regularizers: [.l1(0.001), .l2(0.01)])") {
            $0.setEquatable(Regularizer.self)
        }
        bindType("struct ScoreCurve: CustomStringConvertible", ScoreCurve.self, documentation: "Scores on the training part and on another part, over the number of examples or the capacity of the model.")
        bindType("enum TrainingEvent", TrainingEvent.self, documentation: "What happens during `fit`, in the order it happens.") {
            $0.setPayload { (value: TrainingEvent, index, machine) in
                switch (index, value) {
                case (0, .fitBegan(let a0)): Tuple1<Boxed<TrainingRun>>.give(a0, machine)
                case (1, .epochBegan(let a0)): Tuple1<Int>.give(a0, machine)
                case (2, .batchEnded(let a0)): Tuple1<Boxed<BatchRecord>>.give(a0, machine)
                case (3, .epochEnded(let a0)): Tuple1<Boxed<EpochRecord>>.give(a0, machine)
                case (4, .fitEnded(let a0)): Tuple1<Boxed<History>>.give(a0, machine)
                default: nil
                }
            }
        }
        bindType("struct BatchRecord", BatchRecord.self, documentation: "One step of training.")
        bindType("struct EpochRecord: CustomStringConvertible", EpochRecord.self, documentation: "One epoch of training.")
        bindType("class TrainingRun: CustomStringConvertible", TrainingRun.self, documentation: "A fit as its callbacks see it: what is planned, the model in work, and the way to stop.")
    }
}
