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
    /// Functions and members of `Training`, part 2.
    mutating func bindTraining2() {
        declare("func diagnose(_ history: History) -> Diagnosis", documentation: "Says in words what happened in a fit and what to try.") { call in
            let a0 = try call.take(0, Boxed<History>.self)
            return call.give(Training.diagnose(a0), Boxed<Diagnosis>.self)
        }
        declare("var epoch: Int { get }", in: "Divergence", documentation: "The epoch, from 1.") { call in
            let self_ = try call.take(0, Boxed<Divergence>.self)
            return call.give(self_.epoch, Int.self)
        }
        declare("var step: Int { get }", in: "Divergence", documentation: "The step, from 1.") { call in
            let self_ = try call.take(0, Boxed<Divergence>.self)
            return call.give(self_.step, Int.self)
        }
        declare("var loss: Double { get }", in: "Divergence", documentation: "The loss: nan or infinite.") { call in
            let self_ = try call.take(0, Boxed<Divergence>.self)
            return call.give(self_.loss, Double.self)
        }
        declare("var place: String? { get }", in: "Divergence", documentation: "The first layer or parameter that is not finite, as in `layer 4 (Dense)`; nil if only the loss is not.") { call in
            let self_ = try call.take(0, Boxed<Divergence>.self)
            return call.give(self_.place, String?.self)
        }
        declare("var cause: String { get }", in: "Divergence", documentation: "The likely cause and what to try.") { call in
            let self_ = try call.take(0, Boxed<Divergence>.self)
            return call.give(self_.cause, String.self)
        }
        declare("var description: String { get }", in: "Divergence") { call in
            let self_ = try call.take(0, Boxed<Divergence>.self)
            return call.give(self_.description, String.self)
        }
        declare("var loss: Double { get }", in: "EvaluationReport", documentation: "The mean loss of the examples.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.loss, Double.self)
        }
        declare("var lossName: String { get }", in: "EvaluationReport", documentation: "The name of the loss.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.lossName, String.self)
        }
        declare("var count: Int { get }", in: "EvaluationReport", documentation: "The number of examples.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.count, Int.self)
        }
        declare("var metrics: [String: Double] { get }", in: "EvaluationReport", documentation: "The metrics that were asked for, by name.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.metrics, [String: Double].self)
        }
        declare("var confusionMatrix: ConfusionMatrix { get }", in: "EvaluationReport", documentation: "The counts of each true class against each predicted class; without classes for a regression.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.confusionMatrix, Boxed<ConfusionMatrix>.self)
        }
        declare("var errors: RegressionSums { get }", in: "EvaluationReport", documentation: "The sums that MSE, MAE and R² come from; empty for a classification.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.errors, Boxed<RegressionSums>.self)
        }
        declare("var isClassification: Bool { get }", in: "EvaluationReport", documentation: "Whether the model was judged by the classes it predicts.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.isClassification, Bool.self)
        }
        declare("var accuracy: Double { get }", in: "EvaluationReport", documentation: "The share of examples whose class was predicted; nan for a regression.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.accuracy, Double.self)
        }
        declare("var precision: Double { get }", in: "EvaluationReport", documentation: "Precision, the plain mean over the classes.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.precision, Double.self)
        }
        declare("var recall: Double { get }", in: "EvaluationReport", documentation: "Recall, the plain mean over the classes.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.recall, Double.self)
        }
        declare("var f1: Double { get }", in: "EvaluationReport", documentation: "F1, the plain mean over the classes.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.f1, Double.self)
        }
        declare("var balancedAccuracy: Double { get }", in: "EvaluationReport", documentation: "The mean of the recalls of the classes that occur.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.balancedAccuracy, Double.self)
        }
        declare("var matthewsCorrelation: Double { get }", in: "EvaluationReport", documentation: "The correlation of predicted and true classes, from −1 to 1.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.matthewsCorrelation, Double.self)
        }
        declare("var cohenKappa: Double { get }", in: "EvaluationReport", documentation: "Agreement of predicted and true classes beyond chance.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.cohenKappa, Double.self)
        }
        declare("var classificationReport: ClassificationReport { get }", in: "EvaluationReport", documentation: "Precision, recall and F1 of every class as a table.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.classificationReport, Boxed<ClassificationReport>.self)
        }
        declare("var meanSquaredError: Double { get }", in: "EvaluationReport", documentation: "The mean squared error of a regression.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.meanSquaredError, Double.self)
        }
        declare("var rootMeanSquaredError: Double { get }", in: "EvaluationReport", documentation: "The square root of the mean squared error of a regression, in the unit of the values.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.rootMeanSquaredError, Double.self)
        }
        declare("var meanAbsoluteError: Double { get }", in: "EvaluationReport", documentation: "The mean absolute error of a regression.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.meanAbsoluteError, Double.self)
        }
        declare("var r2: Double { get }", in: "EvaluationReport", documentation: "The share of the spread of the labels that a regression explains.") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.r2, Double.self)
        }
        declare("var description: String { get }", in: "EvaluationReport") { call in
            let self_ = try call.take(0, Boxed<EvaluationReport>.self)
            return call.give(self_.description, String.self)
        }
        declare("func evaluate(_ data: Dataset, loss: (any Loss)? = nil, metrics: [any Metric] = []) -> EvaluationReport", in: "Layer", documentation: "Judges the model on a part of the data, in inference mode.\n\n- Parameters:\n  - data: The examples, best ones the model was not trained on.\n  - loss: What it was trained with. Without it the loss is chosen by the data and the last layer: cross-entropy\n    for classes, mean squared error for values.\n  - metrics: What to tell beside loss, confusion matrix and errors.\n- Returns: Loss, confusion matrix and scores, or errors of a regression.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            let a1 = try call.take(2, Boxed<any Loss>?.self, default: nil)
            let a2 = try call.take(3, [Boxed<any Metric>].self, default: [])
            return call.give(self_.evaluate(a0, loss: a1, metrics: a2), Boxed<EvaluationReport>.self)
        }
        declare("func predict(_ features: Tensor) -> Tensor", in: "Layer", documentation: "The outputs of the model for a batch of inputs of any size, in inference mode.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.predict(a0), Boxed<Tensor>.self)
        }
        declare("func predict(_ data: Dataset) -> Tensor", in: "Layer", documentation: "The outputs of the model for the examples of a part.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_.predict(a0), Boxed<Tensor>.self)
        }
        declare("func predictClasses(_ features: Tensor) -> [Int]", in: "Layer", documentation: "The class that the model chooses for each input.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.predictClasses(a0), [Int].self)
        }
        declare("func predictClasses(_ data: Dataset) -> [Int]", in: "Layer", documentation: "The class that the model chooses for each example of a part.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_.predictClasses(a0), [Int].self)
        }
        declare("var data: Dataset { get set }", in: "Experiment", documentation: "The examples to learn from.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.data, Boxed<Dataset>.self)
        } setter: { call in
            let value = try call.take(1, Boxed<Dataset>.self)
            try call.mutate(0, Boxed<Experiment>.self) { $0.data = value }
            return call.give()
        }
        declare("var validation: Dataset? { get set }", in: "Experiment", documentation: "The examples to judge each epoch by; nil for none.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.validation, Boxed<Dataset>?.self)
        } setter: { call in
            let value = try call.take(1, Boxed<Dataset>?.self)
            try call.mutate(0, Boxed<Experiment>.self) { $0.validation = value }
            return call.give()
        }
        declare("var model: any Layer { get set }", in: "Experiment", documentation: "The architecture, with its parameters.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.model, Boxed<any Layer>.self)
        } setter: { call in
            let value = try call.take(1, Boxed<any Layer>.self)
            try call.mutate(0, Boxed<Experiment>.self) { $0.model = value }
            return call.give()
        }
        declare("var loss: any Loss { get set }", in: "Experiment", documentation: "What is made small.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.loss, Boxed<any Loss>.self)
        } setter: { call in
            let value = try call.take(1, Boxed<any Loss>.self)
            try call.mutate(0, Boxed<Experiment>.self) { $0.loss = value }
            return call.give()
        }
        declare("var optimizer: any Optimizer { get set }", in: "Experiment", documentation: "How the parameters are changed.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.optimizer, Boxed<any Optimizer>.self)
        } setter: { call in
            let value = try call.take(1, Boxed<any Optimizer>.self)
            try call.mutate(0, Boxed<Experiment>.self) { $0.optimizer = value }
            return call.give()
        }
        declare("var epochs: Int { get set }", in: "Experiment", documentation: "How often all examples are gone through.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.epochs, Int.self)
        } setter: { call in
            let value = try call.take(1, Int.self)
            try call.mutate(0, Boxed<Experiment>.self) { $0.epochs = value }
            return call.give()
        }
        declare("var batchSize: Int { get set }", in: "Experiment", documentation: "The examples of a step.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.batchSize, Int.self)
        } setter: { call in
            let value = try call.take(1, Int.self)
            try call.mutate(0, Boxed<Experiment>.self) { $0.batchSize = value }
            return call.give()
        }
        declare("var metrics: [any Metric] { get set }", in: "Experiment", documentation: "What to tell beside the loss.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.metrics, [Boxed<any Metric>].self)
        } setter: { call in
            let value = try call.take(1, [Boxed<any Metric>].self)
            try call.mutate(0, Boxed<Experiment>.self) { $0.metrics = value }
            return call.give()
        }
        declare("init(data: Dataset, validation: Dataset? = nil, model: any Layer, loss: any Loss, optimizer: any Optimizer, epochs: Int = 10, batchSize: Int = 32, metrics: [any Metric] = [])", in: "Experiment", documentation: "An experiment from its parts.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            let a1 = try call.take(1, Boxed<Dataset>?.self, default: nil)
            let a2 = try call.take(2, Boxed<any Layer>.self)
            let a3 = try call.take(3, Boxed<any Loss>.self)
            let a4 = try call.take(4, Boxed<any Optimizer>.self)
            let a5 = try call.take(5, Int.self, default: 10)
            let a6 = try call.take(6, Int.self, default: 32)
            let a7 = try call.take(7, [Boxed<any Metric>].self, default: [])
            return call.give(Experiment(data: a0, validation: a1, model: a2, loss: a3, optimizer: a4, epochs: a5, batchSize: a6, metrics: a7), Boxed<Experiment>.self)
        }
        declare("func describe()", in: "Experiment", documentation: "Prints the six parts as a table.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            self_.describe()
            return call.give()
        }
        declare("@discardableResult func run() -> History", in: "Experiment", documentation: "Trains the model, as `fit` does.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(try settled(self_.run()), Boxed<History>.self)
        }
        declare("func evaluate(_ test: Dataset) -> EvaluationReport", in: "Experiment", documentation: "The judgement of the model on other examples, by the loss and the metrics of the experiment.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_.evaluate(a0), Boxed<EvaluationReport>.self)
        }
        declare("var description: String { get }", in: "Experiment", documentation: "The table that `describe` prints.") { call in
            let self_ = try call.take(0, Boxed<Experiment>.self)
            return call.give(self_.description, String.self)
        }
        declare("@discardableResult func fit(_ train: Dataset, validation: Dataset? = nil, loss: any Loss, optimizer: any Optimizer, epochs: Int, batchSize: Int = 32, metrics: [any Metric] = [], callbacks: [any Callback] = [], regularizers: [Regularizer] = [], clipNorm: Double? = nil, clipValue: Double? = nil, shuffled: Bool = true, random: RandomSource = .ambient, checkpoint: String? = nil, checkpointEvery: Int? = nil, tensorBoard: String? = nil, notes: Bool = true) -> History", in: "Layer", documentation: "Trains the model on batches of examples and returns what happened.\n\nEach step takes a batch, computes the loss and its gradient at all trainable parameters, and lets the optimizer\nchange them. The model is in training mode during steps and in inference mode otherwise. The same random stream\ngives the same bits.\n\nNothing is printed: callbacks are told what happens. A callback that throws stops the fit between two batches;\nso do a loss that is not a number and an operation that fails. The model then keeps what it learnt.\n\n- Parameters:\n  - train: The examples to learn from.\n  - validation: Examples to judge each epoch by; they are never learnt from.\n  - loss: What is made small.\n  - optimizer: How the parameters are changed. It keeps its state, so that another fit goes on from it.\n  - epochs: How often all examples are gone through.\n  - batchSize: The examples of a step; the last batch of an epoch may be smaller.\n  - metrics: What to tell beside the loss.\n  - callbacks: Who is told what happens, in this order.\n  - regularizers: Penalties on the weights, added to the loss.\n  - clipNorm: The length that all gradients together may have.\n  - clipValue: The size that each number of a gradient may have.\n  - shuffled: Whether each epoch goes through the examples in a new random order.\n  - random: The stream that the order is drawn from.\n  - checkpoint: A folder in which the fit keeps where it stands. A fit that is started again with the same settings\n    goes on from there, after the end of its process at any moment, and ends with the same bits as one that was never\n    stopped. One folder belongs to one fit.\n  - checkpointEvery: The steps between two checkpoints; unless given, one is written at the end of each epoch.\n  - tensorBoard: A folder for event files that TensorBoard shows.\n  - notes: Whether what seems amiss is looked for: examples to validate on that are also learnt from, gradients that\n    vanish, dead units and the like. A notebook shows it under the fit; `history.notes` has it. It costs about a\n    thousandth of the fit.\n- Returns: Losses, metrics and rates of every epoch, and how the fit ended.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            let a1 = try call.take(2, Boxed<Dataset>?.self, default: nil)
            let a2 = try call.take(3, Boxed<any Loss>.self)
            let a3 = try call.take(4, Boxed<any Optimizer>.self)
            let a4 = try call.take(5, Int.self)
            let a5 = try call.take(6, Int.self, default: 32)
            let a6 = try call.take(7, [Boxed<any Metric>].self, default: [])
            let a7 = watched(try call.take(8, [Boxed<any Callback>].self, default: []), call)
            let a8 = try call.take(9, [Boxed<Regularizer>].self, default: [])
            let a9 = try call.take(10, Double?.self, default: nil)
            let a10 = try call.take(11, Double?.self, default: nil)
            let a11 = try call.take(12, Bool.self, default: true)
            let a12 = try call.take(13, Boxed<RandomSource>.self, default: .ambient)
            let a13 = try call.take(14, String?.self, default: nil)
            let a14 = try call.take(15, Int?.self, default: nil)
            let a15 = try call.take(16, String?.self, default: nil)
            let a16 = try call.take(17, Bool.self, default: true)
            return call.give(try settled(self_.fit(a0, validation: a1, loss: a2, optimizer: a3, epochs: a4, batchSize: a5, metrics: a6, callbacks: a7, regularizers: a8, clipNorm: a9, clipValue: a10, shuffled: a11, random: a12, checkpoint: a13, checkpointEvery: a14, tensorBoard: a15, notes: a16)), Boxed<History>.self)
        }
        declare("var json: String { get }", in: "History", documentation: "Everything the history holds, as JSON: settings, epochs with their values, the loss of every step, and how the fit\nended. What is not a number is null.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.json, String.self)
        }
        declare("var csv: String { get }", in: "History", documentation: "The epochs as a table with a header: a line an epoch.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.csv, String.self)
        }
        declare("func save(_ path: String) throws", in: "History", documentation: "Writes the history to a file: JSON, or a table if the name ends in `.csv`. The file appears whole or not at all.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            let a0 = try call.take(1, String.self)
            try self_.save(a0)
            return call.give()
        }
        declare("var epochs: [EpochRecord] { get }", in: "History", documentation: "The epochs that were finished.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.epochs, [Boxed<EpochRecord>].self)
        }
        declare("var batchLosses: [Double] { get }", in: "History", documentation: "The loss of every step, before the step, in order.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.batchLosses, [Double].self)
        }
        declare("var lossName: String { get }", in: "History", documentation: "The name of the loss.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.lossName, String.self)
        }
        declare("var optimizerName: String { get }", in: "History", documentation: "The optimizer and its settings at the beginning.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.optimizerName, String.self)
        }
        declare("var mismatch: String? { get }", in: "History", documentation: "What did not go together in the model and its loss; nil if nothing was amiss.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.mismatch, String?.self)
        }
        declare("var metricNames: [String] { get }", in: "History", documentation: "The names of the metrics, in the order they were given.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.metricNames, [String].self)
        }
        declare("var plannedEpochs: Int { get }", in: "History", documentation: "The epochs that were planned.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.plannedEpochs, Int.self)
        }
        declare("var batchSize: Int { get }", in: "History", documentation: "The examples of a batch.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.batchSize, Int.self)
        }
        declare("var seconds: Double { get }", in: "History", documentation: "What the whole fit took.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.seconds, Double.self)
        }
        declare("var divergence: Divergence? { get }", in: "History", documentation: "Where the loss stopped being a number; nil if it never did.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.divergence, Boxed<Divergence>?.self)
        }
        declare("var stopReason: String? { get }", in: "History", documentation: "Why the fit ended before its last epoch, in words; nil if it did not.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.stopReason, String?.self)
        }
        declare("var restoredEpoch: Int? { get }", in: "History", documentation: "The epoch whose parameters the model has, if a callback went back to them.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.restoredEpoch, Int?.self)
        }
        declare("var wasInterrupted: Bool { get }", in: "History", documentation: "Whether somebody interrupted the fit.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.wasInterrupted, Bool.self)
        }
        declare("var isComplete: Bool { get }", in: "History", documentation: "Whether the fit made all its epochs.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.isComplete, Bool.self)
        }
        declare("var steps: Int { get }", in: "History", documentation: "The steps that were made.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.steps, Int.self)
        }
        declare("var trainLosses: [Double] { get }", in: "History", documentation: "The training loss of each epoch.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.trainLosses, [Double].self)
        }
        declare("var validationLosses: [Double] { get }", in: "History", documentation: "The validation loss of each epoch; empty without a validation part.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.validationLosses, [Double].self)
        }
        declare("var learningRates: [Double] { get }", in: "History", documentation: "The learning rate at the end of each epoch.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.learningRates, [Double].self)
        }
        declare("func values(of monitor: String) -> [Double]", in: "History", documentation: "The values of each epoch by name: `loss`, `validation loss`, `accuracy`, `validation accuracy`.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.values(of: a0), [Double].self)
        }
        declare("func metric(_ name: String) -> [Double]", in: "History", documentation: "A metric over the training examples, epoch by epoch.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.metric(a0), [Double].self)
        }
        declare("func validationMetric(_ name: String) -> [Double]", in: "History", documentation: "A metric over the validation part, epoch by epoch.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.validationMetric(a0), [Double].self)
        }
        declare("var bestEpoch: EpochRecord? { get }", in: "History", documentation: "The epoch with the least validation loss (training loss without a validation part); nil before the first.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.bestEpoch, Boxed<EpochRecord>?.self)
        }
        declare("var description: String { get }", in: "History", documentation: "A line an epoch; of more than 20 epochs the first, the last and the best.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.description, String.self)
        }
        declare("var rates: [Double] { get }", in: "LearningRateRange", documentation: "The learning rates tried, growing by the same factor from step to step.") { call in
            let self_ = try call.take(0, Boxed<LearningRateRange>.self)
            return call.give(self_.rates, [Double].self)
        }
        declare("var losses: [Double] { get }", in: "LearningRateRange", documentation: "The loss before the step with each rate.") { call in
            let self_ = try call.take(0, Boxed<LearningRateRange>.self)
            return call.give(self_.losses, [Double].self)
        }
        declare("var smoothedLosses: [Double] { get }", in: "LearningRateRange", documentation: "The losses without their noise: an exponential mean that is corrected for its start.") { call in
            let self_ = try call.take(0, Boxed<LearningRateRange>.self)
            return call.give(self_.smoothedLosses, [Double].self)
        }
        declare("var divergedAt: Double? { get }", in: "LearningRateRange", documentation: "The rate at which the loss grew beyond measure and the test was ended; nil if it never did.") { call in
            let self_ = try call.take(0, Boxed<LearningRateRange>.self)
            return call.give(self_.divergedAt, Double?.self)
        }
        declare("var rateOfLeastLoss: Double? { get }", in: "LearningRateRange", documentation: "The rate with the least smoothed loss; a step larger than this no longer helps.") { call in
            let self_ = try call.take(0, Boxed<LearningRateRange>.self)
            return call.give(self_.rateOfLeastLoss, Double?.self)
        }
        declare("var suggestion: Double? { get }", in: "LearningRateRange", documentation: "A good rate to begin with: the middle of the longest valley, the longest subsequence in which the\nsmoothed loss only falls, as fastai's `valley` has it. Nil if the loss never falls.") { call in
            let self_ = try call.take(0, Boxed<LearningRateRange>.self)
            return call.give(self_.suggestion, Double?.self)
        }
        declare("var description: String { get }", in: "LearningRateRange") { call in
            let self_ = try call.take(0, Boxed<LearningRateRange>.self)
            return call.give(self_.description, String.self)
        }
        declare("func learningRateRange(_ train: Dataset, loss: any Loss, optimizer: any StatefulOptimizer, from: Double = 1e-6, to: Double = 10, steps: Int = 100, batchSize: Int = 32, random: RandomSource = .ambient) -> LearningRateRange", in: "Layer", documentation: "Tries learning rates from tiny to huge, one step each, to see which are good. Afterwards model, optimizer and random\nstream are as they were.\n\n    let range = model.learningRateRange(train, loss: .crossEntropy, optimizer: Adam())\n    range.suggestion\n\n- Parameters:\n  - train: The examples to learn from.\n  - loss: What is made small.\n  - optimizer: The optimizer whose rate is looked for.\n  - from: The first rate.\n  - to: The last rate. The test ends before it when the smoothed loss is four times its least.\n  - steps: How many rates.\n  - batchSize: The examples of a step.\n  - random: The stream that the order is drawn from.\n- Returns: The loss at each rate, and the rate that it suggests.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            let a1 = try call.take(2, Boxed<any Loss>.self)
            let a2 = try call.take(3, Boxed<any StatefulOptimizer>.self)
            let a3 = try call.take(4, Double.self, default: 1e-6)
            let a4 = try call.take(5, Double.self, default: 10)
            let a5 = try call.take(6, Int.self, default: 100)
            let a6 = try call.take(7, Int.self, default: 32)
            let a7 = try call.take(8, Boxed<RandomSource>.self, default: .ambient)
            return call.give(self_.learningRateRange(a0, loss: a1, optimizer: a2, from: a3, to: a4, steps: a5, batchSize: a6, random: a7), Boxed<LearningRateRange>.self)
        }
        declare("case macro", in: "Average", documentation: "The plain mean over the classes that occur or were predicted: every class counts the same, however rare.") { call in
            return call.give(Average.macro, Boxed<Average>.self)
        }
        declare("case micro", in: "Average", documentation: "Computed from the summed counts of all classes: every example counts the same.") { call in
            return call.give(Average.micro, Boxed<Average>.self)
        }
        declare("case weighted", in: "Average", documentation: "The mean weighted by how many examples each class has.") { call in
            return call.give(Average.weighted, Boxed<Average>.self)
        }
        declare("case binary", in: "Average", documentation: "The value of class 1, for two classes of which 1 is the one looked for.") { call in
            return call.give(Average.binary, Boxed<Average>.self)
        }
        declare("var rawValue: String { get }", in: "Average", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Average>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "Average", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Average(rawValue: a0), Boxed<Average>?.self)
        }
        declare("static var allCases: [Average] { get }", in: "Average", documentation: "All cases, in order.") { call in
            return call.give(Average.allCases, [Boxed<Average>].self)
        }
        declare("case zero", in: "ZeroDivision", documentation: "0, and a notice in the report.") { call in
            return call.give(ZeroDivision.zero, Boxed<ZeroDivision>.self)
        }
        declare("case one", in: "ZeroDivision", documentation: "1.") { call in
            return call.give(ZeroDivision.one, Boxed<ZeroDivision>.self)
        }
        declare("case nan", in: "ZeroDivision", documentation: "Not a number; averages leave it out.") { call in
            return call.give(ZeroDivision.nan, Boxed<ZeroDivision>.self)
        }
        declare("var rawValue: String { get }", in: "ZeroDivision", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<ZeroDivision>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "ZeroDivision", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(ZeroDivision(rawValue: a0), Boxed<ZeroDivision>?.self)
        }
        declare("var lower: Double { get }", in: "Calibration.Bin", documentation: "Where the range begins, itself left out but for 0.") { call in
            let self_ = try call.take(0, Boxed<Calibration.Bin>.self)
            return call.give(self_.lower, Double.self)
        }
        declare("var upper: Double { get }", in: "Calibration.Bin", documentation: "Where it ends.") { call in
            let self_ = try call.take(0, Boxed<Calibration.Bin>.self)
            return call.give(self_.upper, Double.self)
        }
        declare("var confidence: Double { get }", in: "Calibration.Bin", documentation: "The mean probability.") { call in
            let self_ = try call.take(0, Boxed<Calibration.Bin>.self)
            return call.give(self_.confidence, Double.self)
        }
        declare("var accuracy: Double { get }", in: "Calibration.Bin", documentation: "The share that is right.") { call in
            let self_ = try call.take(0, Boxed<Calibration.Bin>.self)
            return call.give(self_.accuracy, Double.self)
        }
        declare("var count: Int { get }", in: "Calibration.Bin", documentation: "The number of examples.") { call in
            let self_ = try call.take(0, Boxed<Calibration.Bin>.self)
            return call.give(self_.count, Int.self)
        }
        declare("var bins: [Calibration.Bin] { get }", in: "Calibration", documentation: "The bins that have examples, from low to high.") { call in
            let self_ = try call.take(0, Boxed<Calibration>.self)
            return call.give(self_.bins, [Boxed<Calibration.Bin>].self)
        }
        declare("var expectedError: Double { get }", in: "Calibration", documentation: "Σ count/n · |accuracy − confidence|: the expected calibration error (Naeini et al. 2015).") { call in
            let self_ = try call.take(0, Boxed<Calibration>.self)
            return call.give(self_.expectedError, Double.self)
        }
        declare("var maximumError: Double { get }", in: "Calibration", documentation: "The largest |accuracy − confidence| of a bin.") { call in
            let self_ = try call.take(0, Boxed<Calibration>.self)
            return call.give(self_.maximumError, Double.self)
        }
        declare("var description: String { get }", in: "Calibration") { call in
            let self_ = try call.take(0, Boxed<Calibration>.self)
            return call.give(self_.description, String.self)
        }
        declare("func calibration(probabilities: [Double], expected: [Int], bins: Int = 10) -> Calibration", documentation: "How far the probabilities of class 1 can be trusted.\n\n- Parameters:\n  - probabilities: The probability of class 1 of each example.\n  - expected: 1 for the class, 0 otherwise.\n  - bins: How many ranges of equal width there are.\n- Returns: What was promised and what happened, a bin at a time.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Int.self, default: 10)
            return call.give(Training.calibration(probabilities: a0, expected: a1, bins: a2), Boxed<Calibration>.self)
        }
        declare("func calibration(probabilities: [[Double]], expected: [Int], bins: Int = 10) -> Calibration", documentation: "How far the probabilities of the chosen classes can be trusted (Guo et al. 2017): the largest of each row against\nwhether its class is the true one.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Int.self, default: 10)
            return call.give(Training.calibration(probabilities: a0, expected: a1, bins: a2), Boxed<Calibration>.self)
        }
        declare("func calibration(probabilities: Tensor, expected: Tensor, bins: Int = 10) -> Calibration", documentation: "How far probabilities can be trusted: rows of them, or those of class 1.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Int.self, default: 10)
            return call.give(Training.calibration(probabilities: a0, expected: a1, bins: a2), Boxed<Calibration>.self)
        }
        declare("var confusionMatrix: ConfusionMatrix { get }", in: "ClassificationReport", documentation: "The counts all numbers come from.") { call in
            let self_ = try call.take(0, Boxed<ClassificationReport>.self)
            return call.give(self_.confusionMatrix, Boxed<ConfusionMatrix>.self)
        }
        declare("init(_ confusionMatrix: ConfusionMatrix)", in: "ClassificationReport", documentation: "Reports on the counts of a confusion matrix.") { call in
            let a0 = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(ClassificationReport(a0), Boxed<ClassificationReport>.self)
        }
        declare("var description: String { get }", in: "ClassificationReport", documentation: "The table, with the notices on divisions by zero under it.") { call in
            let self_ = try call.take(0, Boxed<ClassificationReport>.self)
            return call.give(self_.description, String.self)
        }
        declare("func accuracy(predicted: [Int], expected: [Int], explain: Bool = false) -> Double", documentation: "The share of predictions that are right: correct / total.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.accuracy(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func accuracy(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double", documentation: "The share of predictions that are right: correct / total.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.accuracy(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func precision(predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "Of the examples predicted as a class, the share that is of it, averaged over the classes.\n\n- Parameters:\n  - predicted: The predicted classes.\n  - expected: The true classes.\n  - average: How the values of the classes become one; `nil` gives the value of each class.\n  - zeroDivision: What 0/0 counts as.\n  - explain: Whether the formula is printed with the numbers put in.\n- Returns: The averaged precision, 1 at best.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<Average>.self, default: .macro)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.precision(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), Double.self)
        }
        declare("func precision(predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> [Double]", documentation: "Of the examples predicted as a class, the share that is of it, of each class.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<NoAverage>?.self)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.precision(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), [Double].self)
        }
        declare("func precision(predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "Of the examples predicted as a class, the share that is of it, averaged over the classes.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Average>.self, default: .macro)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.precision(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), Double.self)
        }
        declare("func recall(predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "Of the examples of a class, the share that was found, averaged over the classes.\n\n- Parameters:\n  - predicted: The predicted classes.\n  - expected: The true classes.\n  - average: How the values of the classes become one; `nil` gives the value of each class.\n  - zeroDivision: What 0/0 counts as.\n  - explain: Whether the formula is printed with the numbers put in.\n- Returns: The averaged recall, 1 at best.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<Average>.self, default: .macro)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.recall(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), Double.self)
        }
        declare("func recall(predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> [Double]", documentation: "Of the examples of a class, the share that was found, of each class.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<NoAverage>?.self)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.recall(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), [Double].self)
        }
        declare("func recall(predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "Of the examples of a class, the share that was found, averaged over the classes.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Average>.self, default: .macro)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.recall(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), Double.self)
        }
        declare("func f1(predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "The harmonic mean of precision and recall, averaged over the classes.\n\n- Parameters:\n  - predicted: The predicted classes.\n  - expected: The true classes.\n  - average: How the values of the classes become one; `nil` gives the value of each class.\n  - zeroDivision: What 0/0 counts as.\n  - explain: Whether the formula is printed with the numbers put in.\n- Returns: The averaged F1, 1 at best.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<Average>.self, default: .macro)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.f1(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), Double.self)
        }
        declare("func f1(predicted: [Int], expected: [Int], average: NoAverage?, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> [Double]", documentation: "The harmonic mean of precision and recall, of each class.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<NoAverage>?.self)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.f1(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), [Double].self)
        }
        declare("func f1(predicted: Tensor, expected: Tensor, average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "The harmonic mean of precision and recall, averaged over the classes.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Average>.self, default: .macro)
            let a3 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(Training.f1(predicted: a0, expected: a1, average: a2, zeroDivision: a3, explain: a4), Double.self)
        }
        declare("func fBeta(predicted: [Int], expected: [Int], beta: Double, average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double", documentation: "Fᵦ, in which recall counts β times as much as precision, averaged over the classes.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<Average>.self, default: .macro)
            let a4 = try call.take(4, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(Training.fBeta(predicted: a0, expected: a1, beta: a2, average: a3, zeroDivision: a4), Double.self)
        }
        declare("func confusionMatrix(predicted: [Int], expected: [Int], classNames: [String] = []) -> ConfusionMatrix", documentation: "The counts of each true class against each predicted class.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, [String].self, default: [])
            return call.give(Training.confusionMatrix(predicted: a0, expected: a1, classNames: a2), Boxed<ConfusionMatrix>.self)
        }
    }
}
