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
    /// Functions and members of `Training`, part 4.
    mutating func bindTraining4() {
        declare("init()", in: "RegressionSums", documentation: "Sums without values.") { call in
            return call.give(RegressionSums(), Boxed<RegressionSums>.self)
        }
        declare("init(predicted: [Double], expected: [Double])", in: "RegressionSums", documentation: "The sums over two lists of the same length.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            return call.give(RegressionSums(predicted: a0, expected: a1), Boxed<RegressionSums>.self)
        }
        declare("mutating func add(predicted: Double, expected: Double)", in: "RegressionSums", documentation: "Adds one value.") { call in
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Double.self)
            try call.mutate(0, Boxed<RegressionSums>.self) { self_ in self_.add(predicted: a0, expected: a1) }
            return call.give()
        }
        declare("var meanSquaredError: Double { get }", in: "RegressionSums", documentation: "Σ (y − ŷ)² / n.") { call in
            let self_ = try call.take(0, Boxed<RegressionSums>.self)
            return call.give(self_.meanSquaredError, Double.self)
        }
        declare("var rootMeanSquaredError: Double { get }", in: "RegressionSums", documentation: "The square root of the mean squared error, in the unit of the values.") { call in
            let self_ = try call.take(0, Boxed<RegressionSums>.self)
            return call.give(self_.rootMeanSquaredError, Double.self)
        }
        declare("var meanAbsoluteError: Double { get }", in: "RegressionSums", documentation: "Σ |y − ŷ| / n.") { call in
            let self_ = try call.take(0, Boxed<RegressionSums>.self)
            return call.give(self_.meanAbsoluteError, Double.self)
        }
        declare("var r2: Double { get }", in: "RegressionSums", documentation: "The share of the spread that is explained: 1 is perfect, 0 is no better than the mean. If all expected values\nare equal: 1 if they are all met, otherwise 0. Of fewer than two values it is nan.") { call in
            let self_ = try call.take(0, Boxed<RegressionSums>.self)
            return call.give(self_.r2, Double.self)
        }
        declare("init(of model: any Layer)", in: "ModelState", documentation: "The values that `model` has now. Tensors are values, so later steps do not change them.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            return call.give(ModelState(of: a0), Boxed<ModelState>.self)
        }
        declare("func restore(_ model: any Layer)", in: "ModelState", documentation: "Gives the values back to `model`, by path.") { call in
            let self_ = try call.take(0, Boxed<ModelState>.self)
            let a0 = try call.take(1, Boxed<any Layer>.self)
            self_.restore(a0)
            return call.give()
        }
        declare("var strength: Double { get }", in: "Regularizer", documentation: "λ: how strongly weights are drawn to zero.") { call in
            let self_ = try call.take(0, Boxed<Regularizer>.self)
            return call.give(self_.strength, Double.self)
        }
        declare("var includesBiasesAndNorms: Bool { get }", in: "Regularizer", documentation: "Whether biases and the parameters of norms are drawn to zero as well.") { call in
            let self_ = try call.take(0, Boxed<Regularizer>.self)
            return call.give(self_.includesBiasesAndNorms, Bool.self)
        }
        declare("static func l1(_ strength: Double, biasesAndNorms: Bool = false) -> Regularizer", in: "Regularizer", documentation: "λ Σ|w|: drives weights to exactly zero.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Bool.self, default: false)
            return call.give(Regularizer.l1(a0, biasesAndNorms: a1), Boxed<Regularizer>.self)
        }
        declare("static func l2(_ strength: Double, biasesAndNorms: Bool = false) -> Regularizer", in: "Regularizer", documentation: "λ Σ w², whose gradient is 2λw: shrinks weights, as Keras' L2 does. PyTorch's `weight_decay` λ adds λw to the\ngradient, so that `.l2(λ / 2)` equals it.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Bool.self, default: false)
            return call.give(Regularizer.l2(a0, biasesAndNorms: a1), Boxed<Regularizer>.self)
        }
        declare("func penalty(of model: any Layer) -> Tensor", in: "Regularizer", documentation: "The penalty of a model: one number, with gradients at its parameters.") { call in
            let self_ = try call.take(0, Boxed<Regularizer>.self)
            let a0 = try call.take(1, Boxed<any Layer>.self)
            return call.give(self_.penalty(of: a0), Boxed<Tensor>.self)
        }
        declare("var description: String { get }", in: "Regularizer") { call in
            let self_ = try call.take(0, Boxed<Regularizer>.self)
            return call.give(self_.description, String.self)
        }
        declare("var axis: String { get }", in: "ScoreCurve", documentation: "What the scores are over: `examples` or what the caller says.") { call in
            let self_ = try call.take(0, Boxed<ScoreCurve>.self)
            return call.give(self_.axis, String.self)
        }
        declare("var places: [Double] { get }", in: "ScoreCurve", documentation: "The places: numbers of examples, widths, depths.") { call in
            let self_ = try call.take(0, Boxed<ScoreCurve>.self)
            return call.give(self_.places, [Double].self)
        }
        declare("var trainScores: [Double] { get }", in: "ScoreCurve", documentation: "The mean score at each place on what was trained on.") { call in
            let self_ = try call.take(0, Boxed<ScoreCurve>.self)
            return call.give(self_.trainScores, [Double].self)
        }
        declare("var validationScores: [Double] { get }", in: "ScoreCurve", documentation: "The mean score at each place on the other part.") { call in
            let self_ = try call.take(0, Boxed<ScoreCurve>.self)
            return call.give(self_.validationScores, [Double].self)
        }
        declare("var validationDeviations: [Double] { get }", in: "ScoreCurve", documentation: "The standard deviation of the validation scores of the repetitions; 0 for one.") { call in
            let self_ = try call.take(0, Boxed<ScoreCurve>.self)
            return call.give(self_.validationDeviations, [Double].self)
        }
        declare("var bestPlace: Double? { get }", in: "ScoreCurve", documentation: "The place with the highest validation score.") { call in
            let self_ = try call.take(0, Boxed<ScoreCurve>.self)
            return call.give(self_.bestPlace, Double?.self)
        }
        declare("var description: String { get }", in: "ScoreCurve") { call in
            let self_ = try call.take(0, Boxed<ScoreCurve>.self)
            return call.give(self_.description, String.self)
        }
        declare("func learningCurve(_ train: Dataset, fractions: [Double] = [0.1, 0.2, 0.4, 0.7, 1], repeats: Int = 1, random: RandomSource = .ambient, _ score: (Dataset) throws -> (Double, Double)) rethrows -> ScoreCurve", documentation: "Scores models that are trained on more and more of the data: whether more examples would help.\n\n    let curve = learningCurve(train, fractions: [0.1, 0.3, 1]) { part in\n        let model = MLP(64, 32, 10)\n        model.fit(part, loss: .crossEntropy, optimizer: Adam(), epochs: 20)\n        return (model.evaluate(part).accuracy, model.evaluate(validation).accuracy)\n    }\n\n- Parameters:\n  - train: The examples that parts are taken of, stratified where there are classes.\n  - fractions: The shares of the examples, each more than 0 and at most 1.\n  - repeats: How often each share is drawn anew.\n  - random: The stream that the parts are drawn from.\n  - score: Trains on a part; the score on it and on other data.\n- Returns: The scores at each size.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            let a1 = try call.take(1, [Double].self, default: [0.1, 0.2, 0.4, 0.7, 1])
            let a2 = try call.take(2, Int.self, default: 1)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            let a4 = try call.take(4, Function1<Boxed<Dataset>, Tuple2<Double, Double>>.self)
            return call.give(try Training.learningCurve(a0, fractions: a1, repeats: a2, random: a3, a4), Boxed<ScoreCurve>.self)
        }
        declare("func capacityCurve(_ axis: String = \"capacity\", _ sizes: [Int], repeats: Int = 1, _ score: (Int) throws -> (Double, Double)) rethrows -> ScoreCurve", documentation: "Scores models of growing capacity: where they stop being too small and where they begin to overfit.\n\n    let curve = capacityCurve(\"width\", [1, 2, 4, 8, 16, 32]) { width in … }\n\n- Parameters:\n  - axis: What grows.\n  - sizes: How large it is.\n  - repeats: How often each size is trained.\n  - score: Trains a model of a size; the score on what it was trained on and on other data.\n- Returns: The scores at each capacity.") { call in
            let a0 = try call.take(0, String.self, default: "capacity")
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Int.self, default: 1)
            let a3 = try call.take(3, Function1<Int, Tuple2<Double, Double>>.self)
            return call.give(try Training.capacityCurve(a0, a1, repeats: a2, a3), Boxed<ScoreCurve>.self)
        }
        declare("case fitBegan(TrainingRun)", in: "TrainingEvent", documentation: "Everything is ready and no step has been made.") { call in
            let a0 = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(TrainingEvent.fitBegan(a0), Boxed<TrainingEvent>.self)
        }
        declare("case epochBegan(Int)", in: "TrainingEvent", documentation: "An epoch begins; epochs count from 1.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(TrainingEvent.epochBegan(a0), Boxed<TrainingEvent>.self)
        }
        declare("case batchEnded(BatchRecord)", in: "TrainingEvent", documentation: "A batch has been learnt from.") { call in
            let a0 = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(TrainingEvent.batchEnded(a0), Boxed<TrainingEvent>.self)
        }
        declare("case epochEnded(EpochRecord)", in: "TrainingEvent", documentation: "An epoch is over, validation included.") { call in
            let a0 = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(TrainingEvent.epochEnded(a0), Boxed<TrainingEvent>.self)
        }
        declare("case fitEnded(History)", in: "TrainingEvent", documentation: "The fit is over, by whatever cause.") { call in
            let a0 = try call.take(0, Boxed<History>.self)
            return call.give(TrainingEvent.fitEnded(a0), Boxed<TrainingEvent>.self)
        }
        declare("var epoch: Int { get }", in: "BatchRecord", documentation: "The epoch, from 1.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.epoch, Int.self)
        }
        declare("var batch: Int { get }", in: "BatchRecord", documentation: "The batch within the epoch, from 1.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.batch, Int.self)
        }
        declare("var batches: Int { get }", in: "BatchRecord", documentation: "How many batches an epoch has.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.batches, Int.self)
        }
        declare("var step: Int { get }", in: "BatchRecord", documentation: "The steps made since the fit began, this one included.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.step, Int.self)
        }
        declare("var loss: Double { get }", in: "BatchRecord", documentation: "The mean loss of the examples of the batch, before the step.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.loss, Double.self)
        }
        declare("var meanLoss: Double { get }", in: "BatchRecord", documentation: "The mean loss of the examples of this epoch so far.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.meanLoss, Double.self)
        }
        declare("var learningRate: Double { get }", in: "BatchRecord", documentation: "The learning rate of the step.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.learningRate, Double.self)
        }
        declare("var seconds: Double { get }", in: "BatchRecord", documentation: "Seconds since the fit began.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.seconds, Double.self)
        }
        declare("var epoch: Int { get }", in: "EpochRecord", documentation: "The epoch, from 1.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.epoch, Int.self)
        }
        declare("var trainLoss: Double { get }", in: "EpochRecord", documentation: "The mean loss over the training examples, each measured before the step on its batch.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.trainLoss, Double.self)
        }
        declare("var validationLoss: Double? { get }", in: "EpochRecord", documentation: "The loss over the validation part after the epoch; nil without one.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.validationLoss, Double?.self)
        }
        declare("var trainMetrics: [String: Double] { get }", in: "EpochRecord", documentation: "The metrics over the training examples, measured like the loss.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.trainMetrics, [String: Double].self)
        }
        declare("var validationMetrics: [String: Double] { get }", in: "EpochRecord", documentation: "The metrics over the validation part; empty without one.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.validationMetrics, [String: Double].self)
        }
        declare("var learningRate: Double { get }", in: "EpochRecord", documentation: "The learning rate of the last step.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.learningRate, Double.self)
        }
        declare("var step: Int { get }", in: "EpochRecord", documentation: "The steps made since the fit began.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.step, Int.self)
        }
        declare("var seconds: Double { get }", in: "EpochRecord", documentation: "What the epoch took, validation included.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.seconds, Double.self)
        }
        declare("func value(of monitor: String) -> Double?", in: "EpochRecord", documentation: "A value by the name that callbacks watch: `loss` and `validation loss`, `accuracy` and `validation accuracy`;\nnil if there is no such value.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.value(of: a0), Double?.self)
        }
        declare("var description: String { get }", in: "EpochRecord", documentation: "The epoch in one line.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.description, String.self)
        }
        declare("var model: any Layer { get }", in: "TrainingRun", documentation: "The model being trained. Between batches it is whole and can be used or saved.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.model, Boxed<any Layer>.self)
        }
        declare("var optimizer: any Optimizer { get }", in: "TrainingRun", documentation: "The optimizer at work.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.optimizer, Boxed<any Optimizer>.self)
        }
        declare("var lossName: String { get }", in: "TrainingRun", documentation: "The name of the loss.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.lossName, String.self)
        }
        declare("var metricNames: [String] { get }", in: "TrainingRun", documentation: "The names of the metrics, in the order they were given.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.metricNames, [String].self)
        }
        declare("var epochs: Int { get }", in: "TrainingRun", documentation: "The epochs planned.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.epochs, Int.self)
        }
        declare("var batches: Int { get }", in: "TrainingRun", documentation: "The batches of an epoch.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.batches, Int.self)
        }
        declare("var batchSize: Int { get }", in: "TrainingRun", documentation: "The examples of a batch, the last of an epoch perhaps excepted.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.batchSize, Int.self)
        }
        declare("var trainCount: Int { get }", in: "TrainingRun", documentation: "The examples trained on.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.trainCount, Int.self)
        }
        declare("var validationCount: Int { get }", in: "TrainingRun", documentation: "The examples validated on; 0 without a validation part.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.validationCount, Int.self)
        }
        declare("var mismatch: String? { get }", in: "TrainingRun", documentation: "What does not go together in the model and its loss, and what to do; nil if nothing is amiss.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.mismatch, String?.self)
        }
        declare("var resumption: String? { get }", in: "TrainingRun", documentation: "Where the fit goes on from a checkpoint, in words; nil if it begins anew.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.resumption, String?.self)
        }
        declare("var stopReason: String? { get }", in: "TrainingRun", documentation: "Why a callback asked to stop; nil while nobody has.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.stopReason, String?.self)
        }
        declare("func stop(because reason: String)", in: "TrainingRun", documentation: "Ends the fit after the current batch, without an error.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            let a0 = try call.take(1, String.self)
            self_.stop(because: a0)
            return call.give()
        }
        declare("var description: String { get }", in: "TrainingRun") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.description, String.self)
        }
    }
}
