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
    /// Functions and members of `Training`, part 3.
    mutating func bindTraining3() {
        declare("var notices: [String] { get }", in: "ConfusionMatrix", documentation: "One sentence for each value that is 0 only because its denominator is.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.notices, [String].self)
        }
        declare("var counts: [[Int]] { get }", in: "ConfusionMatrix", documentation: "`counts[expected][predicted]`.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.counts, [[Int]].self)
        }
        declare("var classNames: [String] { get }", in: "ConfusionMatrix", documentation: "A name for each class; its number where the data had no names.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.classNames, [String].self)
        }
        declare("init(predicted: [Int], expected: [Int], classNames: [String] = [])", in: "ConfusionMatrix", documentation: "Counts the pairs of two lists of class numbers.\n\n- Parameters:\n  - predicted: The class the model chose for each example.\n  - expected: The true class of each example, as many as `predicted`.\n  - classNames: The names of the classes; without them the numbers, as many as the largest class needs.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, [String].self, default: [])
            return call.give(ConfusionMatrix(predicted: a0, expected: a1, classNames: a2), Boxed<ConfusionMatrix>.self)
        }
        declare("init(classes: Int, classNames: [String] = [])", in: "ConfusionMatrix", documentation: "A matrix without examples.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, [String].self, default: [])
            return call.give(ConfusionMatrix(classes: a0, classNames: a1), Boxed<ConfusionMatrix>.self)
        }
        declare("init(counts: [[Int]], classNames: [String] = [])", in: "ConfusionMatrix", documentation: "A matrix of counts that are known already: rows are the true classes.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, [String].self, default: [])
            return call.give(ConfusionMatrix(counts: a0, classNames: a1), Boxed<ConfusionMatrix>.self)
        }
        declare("mutating func add(predicted: Int, expected: Int)", in: "ConfusionMatrix", documentation: "Counts one more example. A class outside the matrix is ignored.") { call in
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            try call.mutate(0, Boxed<ConfusionMatrix>.self) { self_ in self_.add(predicted: a0, expected: a1) }
            return call.give()
        }
        declare("var classCount: Int { get }", in: "ConfusionMatrix", documentation: "The number of classes.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.classCount, Int.self)
        }
        declare("var total: Int { get }", in: "ConfusionMatrix", documentation: "The number of examples.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.total, Int.self)
        }
        declare("var correct: Int { get }", in: "ConfusionMatrix", documentation: "The number of examples whose class was predicted.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.correct, Int.self)
        }
        declare("subscript(expected: Int, predicted: Int) -> Int { get }", in: "ConfusionMatrix", documentation: "How often `expected` was taken for `predicted`.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            return call.give(self_[a0, a1], Int.self)
        }
        declare("func truePositives(of index: Int) -> Int", in: "ConfusionMatrix", documentation: "Examples of the class that were predicted as it.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.truePositives(of: a0), Int.self)
        }
        declare("func falsePositives(of index: Int) -> Int", in: "ConfusionMatrix", documentation: "Examples of other classes that were predicted as it.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.falsePositives(of: a0), Int.self)
        }
        declare("func falseNegatives(of index: Int) -> Int", in: "ConfusionMatrix", documentation: "Examples of the class that were predicted as another.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.falseNegatives(of: a0), Int.self)
        }
        declare("func support(of index: Int) -> Int", in: "ConfusionMatrix", documentation: "How many examples the class has.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.support(of: a0), Int.self)
        }
        declare("func predictedCount(of index: Int) -> Int", in: "ConfusionMatrix", documentation: "How often the class was predicted.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.predictedCount(of: a0), Int.self)
        }
        declare("var worstConfusion: (expected: String, predicted: String, count: Int)? { get }", in: "ConfusionMatrix", documentation: "The two classes confused most often, with how often; nil if nothing was confused.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give((self_.worstConfusion).map { $0 }, Tuple3<String, String, Int>?.self)
        }
        declare("var description: String { get }", in: "ConfusionMatrix", documentation: "The counts as an aligned table; rows are the true classes.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.description, String.self)
        }
        declare("var name: String { get }", in: "Metric", documentation: "What the metric is called in histories and tables; the name of the type unless the type says another.") { call in
            let self_ = try call.take(0, Boxed<any Metric>.self)
            return call.give(self_.name, String.self)
        }
        declare("func callAsFunction(predicted: Tensor, expected: Tensor) -> Double", in: "Metric", documentation: "The value for a batch.\n\n- Parameters:\n  - predicted: The outputs of the model, the batch along the first axis.\n  - expected: The labels of the batch: class numbers, one-hot rows or values.\n- Returns: The value, larger where the name does not end with `loss` or `error`.") { call in
            let self_ = try call.take(0, Boxed<any Metric>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            return call.give(self_(predicted: a0, expected: a1), Double.self)
        }
        declare("func callAsFunction(_ outputs: Tensor, _ labels: Tensor) -> Double", in: "Metric", documentation: "The value for a batch of outputs and their labels.") { call in
            let self_ = try call.take(0, Boxed<any Metric>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            return call.give(self_(a0, a1), Double.self)
        }
        declare("static var accuracy: MetricFunction { get }", in: "Metric", documentation: "The share of examples whose class was predicted.") { call in
            return call.give(MetricFunction.accuracy, Boxed<MetricFunction>.self)
        }
        declare("static var accuracy: MetricFunction { get }", in: "MetricFunction", documentation: "The share of examples whose class was predicted.") { call in
            return call.give(MetricFunction.accuracy, Boxed<MetricFunction>.self)
        }
        declare("static var balancedAccuracy: MetricFunction { get }", in: "Metric", documentation: "The mean recall of the classes.") { call in
            return call.give(MetricFunction.balancedAccuracy, Boxed<MetricFunction>.self)
        }
        declare("static var balancedAccuracy: MetricFunction { get }", in: "MetricFunction", documentation: "The mean recall of the classes.") { call in
            return call.give(MetricFunction.balancedAccuracy, Boxed<MetricFunction>.self)
        }
        declare("static var precision: MetricFunction { get }", in: "Metric", documentation: "Precision, the plain mean over the classes.") { call in
            return call.give(MetricFunction.precision, Boxed<MetricFunction>.self)
        }
        declare("static var precision: MetricFunction { get }", in: "MetricFunction", documentation: "Precision, the plain mean over the classes.") { call in
            return call.give(MetricFunction.precision, Boxed<MetricFunction>.self)
        }
        declare("static var recall: MetricFunction { get }", in: "Metric", documentation: "Recall, the plain mean over the classes.") { call in
            return call.give(MetricFunction.recall, Boxed<MetricFunction>.self)
        }
        declare("static var recall: MetricFunction { get }", in: "MetricFunction", documentation: "Recall, the plain mean over the classes.") { call in
            return call.give(MetricFunction.recall, Boxed<MetricFunction>.self)
        }
        declare("static var f1: MetricFunction { get }", in: "Metric", documentation: "F1, the plain mean over the classes.") { call in
            return call.give(MetricFunction.f1, Boxed<MetricFunction>.self)
        }
        declare("static var f1: MetricFunction { get }", in: "MetricFunction", documentation: "F1, the plain mean over the classes.") { call in
            return call.give(MetricFunction.f1, Boxed<MetricFunction>.self)
        }
        declare("static func precision(average: Average) -> MetricFunction", in: "Metric", documentation: "Precision with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(MetricFunction.precision(average: a0), Boxed<MetricFunction>.self)
        }
        declare("static func precision(average: Average) -> MetricFunction", in: "MetricFunction", documentation: "Precision with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(MetricFunction.precision(average: a0), Boxed<MetricFunction>.self)
        }
        declare("static func recall(average: Average) -> MetricFunction", in: "Metric", documentation: "Recall with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(MetricFunction.recall(average: a0), Boxed<MetricFunction>.self)
        }
        declare("static func recall(average: Average) -> MetricFunction", in: "MetricFunction", documentation: "Recall with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(MetricFunction.recall(average: a0), Boxed<MetricFunction>.self)
        }
        declare("static func f1(average: Average) -> MetricFunction", in: "Metric", documentation: "F1 with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(MetricFunction.f1(average: a0), Boxed<MetricFunction>.self)
        }
        declare("static func f1(average: Average) -> MetricFunction", in: "MetricFunction", documentation: "F1 with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(MetricFunction.f1(average: a0), Boxed<MetricFunction>.self)
        }
        declare("static func fBeta(_ beta: Double, average: Average = .macro) -> MetricFunction", in: "Metric", documentation: "Fᵦ, in which recall counts β times as much as precision.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Average>.self, default: .macro)
            return call.give(MetricFunction.fBeta(a0, average: a1), Boxed<MetricFunction>.self)
        }
        declare("static func fBeta(_ beta: Double, average: Average = .macro) -> MetricFunction", in: "MetricFunction", documentation: "Fᵦ, in which recall counts β times as much as precision.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Average>.self, default: .macro)
            return call.give(MetricFunction.fBeta(a0, average: a1), Boxed<MetricFunction>.self)
        }
        declare("static var cohenKappa: MetricFunction { get }", in: "Metric", documentation: "Agreement of predicted and true classes beyond chance.") { call in
            return call.give(MetricFunction.cohenKappa, Boxed<MetricFunction>.self)
        }
        declare("static var cohenKappa: MetricFunction { get }", in: "MetricFunction", documentation: "Agreement of predicted and true classes beyond chance.") { call in
            return call.give(MetricFunction.cohenKappa, Boxed<MetricFunction>.self)
        }
        declare("static func topKAccuracy(_ k: Int) -> MetricFunction", in: "Metric", documentation: "The share of examples whose true class is among the `k` with the highest scores.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(MetricFunction.topKAccuracy(a0), Boxed<MetricFunction>.self)
        }
        declare("static func topKAccuracy(_ k: Int) -> MetricFunction", in: "MetricFunction", documentation: "The share of examples whose true class is among the `k` with the highest scores.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(MetricFunction.topKAccuracy(a0), Boxed<MetricFunction>.self)
        }
        declare("static var logLoss: MetricFunction { get }", in: "Metric", documentation: "The mean of −log of the probability given to the true class.") { call in
            return call.give(MetricFunction.logLoss, Boxed<MetricFunction>.self)
        }
        declare("static var logLoss: MetricFunction { get }", in: "MetricFunction", documentation: "The mean of −log of the probability given to the true class.") { call in
            return call.give(MetricFunction.logLoss, Boxed<MetricFunction>.self)
        }
        declare("static var rocAUC: MetricFunction { get }", in: "Metric", documentation: "The area under the ROC curve, for more than two classes the mean of each against the others.") { call in
            return call.give(MetricFunction.rocAUC, Boxed<MetricFunction>.self)
        }
        declare("static var rocAUC: MetricFunction { get }", in: "MetricFunction", documentation: "The area under the ROC curve, for more than two classes the mean of each against the others.") { call in
            return call.give(MetricFunction.rocAUC, Boxed<MetricFunction>.self)
        }
        declare("static var averagePrecision: MetricFunction { get }", in: "Metric", documentation: "The area under the precision–recall curve, for more than two classes the mean of each against the others.") { call in
            return call.give(MetricFunction.averagePrecision, Boxed<MetricFunction>.self)
        }
        declare("static var averagePrecision: MetricFunction { get }", in: "MetricFunction", documentation: "The area under the precision–recall curve, for more than two classes the mean of each against the others.") { call in
            return call.give(MetricFunction.averagePrecision, Boxed<MetricFunction>.self)
        }
        declare("static var calibrationError: MetricFunction { get }", in: "Metric", documentation: "The expected calibration error: how far the probabilities of the chosen classes are from the share that is right.") { call in
            return call.give(MetricFunction.calibrationError, Boxed<MetricFunction>.self)
        }
        declare("static var calibrationError: MetricFunction { get }", in: "MetricFunction", documentation: "The expected calibration error: how far the probabilities of the chosen classes are from the share that is right.") { call in
            return call.give(MetricFunction.calibrationError, Boxed<MetricFunction>.self)
        }
        declare("static var matthewsCorrelation: MetricFunction { get }", in: "Metric", documentation: "The correlation of predicted and true classes.") { call in
            return call.give(MetricFunction.matthewsCorrelation, Boxed<MetricFunction>.self)
        }
        declare("static var matthewsCorrelation: MetricFunction { get }", in: "MetricFunction", documentation: "The correlation of predicted and true classes.") { call in
            return call.give(MetricFunction.matthewsCorrelation, Boxed<MetricFunction>.self)
        }
        declare("static var meanSquaredError: MetricFunction { get }", in: "Metric", documentation: "The mean squared error.") { call in
            return call.give(MetricFunction.meanSquaredError, Boxed<MetricFunction>.self)
        }
        declare("static var meanSquaredError: MetricFunction { get }", in: "MetricFunction", documentation: "The mean squared error.") { call in
            return call.give(MetricFunction.meanSquaredError, Boxed<MetricFunction>.self)
        }
        declare("static var rootMeanSquaredError: MetricFunction { get }", in: "Metric", documentation: "The square root of the mean squared error.") { call in
            return call.give(MetricFunction.rootMeanSquaredError, Boxed<MetricFunction>.self)
        }
        declare("static var rootMeanSquaredError: MetricFunction { get }", in: "MetricFunction", documentation: "The square root of the mean squared error.") { call in
            return call.give(MetricFunction.rootMeanSquaredError, Boxed<MetricFunction>.self)
        }
        declare("static var meanAbsoluteError: MetricFunction { get }", in: "Metric", documentation: "The mean absolute error.") { call in
            return call.give(MetricFunction.meanAbsoluteError, Boxed<MetricFunction>.self)
        }
        declare("static var meanAbsoluteError: MetricFunction { get }", in: "MetricFunction", documentation: "The mean absolute error.") { call in
            return call.give(MetricFunction.meanAbsoluteError, Boxed<MetricFunction>.self)
        }
        declare("static var r2: MetricFunction { get }", in: "Metric", documentation: "The share of the spread of the labels that is explained.") { call in
            return call.give(MetricFunction.r2, Boxed<MetricFunction>.self)
        }
        declare("static var r2: MetricFunction { get }", in: "MetricFunction", documentation: "The share of the spread of the labels that is explained.") { call in
            return call.give(MetricFunction.r2, Boxed<MetricFunction>.self)
        }
        declare("var name: String { get }", in: "MetricFunction", documentation: "What the metric is called in histories and tables.") { call in
            let self_ = try call.take(0, Boxed<MetricFunction>.self)
            return call.give(self_.name, String.self)
        }
        declare("init(_ name: String, _ value: (Tensor, Tensor) throws -> Double)", in: "MetricFunction", documentation: "A metric of one's own: the value for a batch of outputs and labels, averaged over the examples.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Function2<Boxed<Tensor>, Boxed<Tensor>, Double>.self)
            return call.give(MetricFunction(a0, a1), Boxed<MetricFunction>.self)
        }
        declare("func callAsFunction(predicted: Tensor, expected: Tensor) -> Double", in: "MetricFunction", documentation: "The value for one batch. A single output is class 1 above 0.5; nan, and a failure, if a closure throws.") { call in
            let self_ = try call.take(0, Boxed<MetricFunction>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            return call.give(self_(predicted: a0, expected: a1), Double.self)
        }
        declare("var description: String { get }", in: "MetricFunction") { call in
            let self_ = try call.take(0, Boxed<MetricFunction>.self)
            return call.give(self_.description, String.self)
        }
        declare("func logLoss(probabilities: [[Double]], expected: [Int], explain: Bool = false) -> Double", documentation: "The mean of −log of the probability given to the true class.\n\nProbabilities of 0 count as 2.2e-16, the rounding of a double, as in scikit-learn; so one costs at most 36.\n\n- Parameters:\n  - probabilities: One row an example, one probability a class.\n  - expected: The true classes.\n  - explain: Whether the formula is printed with the numbers put in.\n- Returns: The mean loss an example, 0 at best.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.logLoss(probabilities: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func logLoss(probabilities: [Double], expected: [Int], explain: Bool = false) -> Double", documentation: "The mean of −[y log p + (1 − y) log(1 − p)], with p the probability of class 1.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.logLoss(probabilities: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func logLoss(probabilities: Tensor, expected: Tensor) -> Double", documentation: "The mean of −log of the probability given to the true class: rows of probabilities, or those of class 1.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Training.logLoss(probabilities: a0, expected: a1), Double.self)
        }
        declare("func brierScore(probabilities: [Double], expected: [Int]) -> Double", documentation: "The mean of the squared distances of the probability of class 1 from the label (Brier 1950): 0 is perfect, 0.25 is\nwhat one half always costs.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            return call.give(Training.brierScore(probabilities: a0, expected: a1), Double.self)
        }
        declare("var falsePositiveRates: [Double] { get }", in: "ROCCurve", documentation: "Of the negatives, the share above each threshold; rises from 0 to 1.") { call in
            let self_ = try call.take(0, Boxed<ROCCurve>.self)
            return call.give(self_.falsePositiveRates, [Double].self)
        }
        declare("var truePositiveRates: [Double] { get }", in: "ROCCurve", documentation: "Of the positives, the share above each threshold; rises from 0 to 1.") { call in
            let self_ = try call.take(0, Boxed<ROCCurve>.self)
            return call.give(self_.truePositiveRates, [Double].self)
        }
        declare("var thresholds: [Double] { get }", in: "ROCCurve", documentation: "Examples count as positive from this score on; falls from infinity.") { call in
            let self_ = try call.take(0, Boxed<ROCCurve>.self)
            return call.give(self_.thresholds, [Double].self)
        }
        declare("var area: Double { get }", in: "ROCCurve", documentation: "The area under the curve by trapezoids: the chance that a positive scores above a negative, ties counting half.\nnan where there are only positives or only negatives.") { call in
            let self_ = try call.take(0, Boxed<ROCCurve>.self)
            return call.give(self_.area, Double.self)
        }
        declare("var precisions: [Double] { get }", in: "PrecisionRecallCurve", documentation: "Of the examples above each threshold, the share that is positive.") { call in
            let self_ = try call.take(0, Boxed<PrecisionRecallCurve>.self)
            return call.give(self_.precisions, [Double].self)
        }
        declare("var recalls: [Double] { get }", in: "PrecisionRecallCurve", documentation: "Of the positives, the share above each threshold; rises from 0 to 1.") { call in
            let self_ = try call.take(0, Boxed<PrecisionRecallCurve>.self)
            return call.give(self_.recalls, [Double].self)
        }
        declare("var thresholds: [Double] { get }", in: "PrecisionRecallCurve", documentation: "Examples count as positive from this score on; falls from infinity.") { call in
            let self_ = try call.take(0, Boxed<PrecisionRecallCurve>.self)
            return call.give(self_.thresholds, [Double].self)
        }
        declare("var averagePrecision: Double { get }", in: "PrecisionRecallCurve", documentation: "Σ (Rₖ − Rₖ₋₁) Pₖ, the area under the steps.") { call in
            let self_ = try call.take(0, Boxed<PrecisionRecallCurve>.self)
            return call.give(self_.averagePrecision, Double.self)
        }
        declare("func rocCurve(scores: [Double], expected: [Int]) -> ROCCurve", documentation: "The ROC curve of scores for a two-class problem, a point for each distinct score.\n\n- Parameters:\n  - scores: Higher means more likely positive; probabilities or logits.\n  - expected: 1 for the positive class, 0 for the negative.\n- Returns: The curve from (0, 0) to (1, 1). Without positives, or without negatives, their rates are nan.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            return call.give(Training.rocCurve(scores: a0, expected: a1), Boxed<ROCCurve>.self)
        }
        declare("func rocAUC(scores: [Double], expected: [Int], explain: Bool = false) -> Double", documentation: "The area under the ROC curve: 0.5 is chance, 1 is perfect; nan where there is only one class.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.rocAUC(scores: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func rocAUC(scores: [[Double]], expected: [Int], average: Average = .macro) -> Double", documentation: "The area under the ROC curve of each class against the others, averaged over the classes.\n\n- Parameters:\n  - scores: One row an example, one score a class.\n  - expected: The true classes.\n  - average: `.macro`, or `.weighted` by how many examples each class has.\n- Returns: The averaged area, 1 at best and 0.5 for guessing.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<Average>.self, default: .macro)
            return call.give(Training.rocAUC(scores: a0, expected: a1, average: a2), Double.self)
        }
        declare("func rocAUC(scores: Tensor, expected: Tensor, average: Average = .macro) -> Double", documentation: "The area under the ROC curve of scores: one number an example, or one a class.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Average>.self, default: .macro)
            return call.give(Training.rocAUC(scores: a0, expected: a1, average: a2), Double.self)
        }
        declare("func precisionRecallCurve(scores: [Double], expected: [Int]) -> PrecisionRecallCurve", documentation: "The precision–recall curve of scores for a two-class problem.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            return call.give(Training.precisionRecallCurve(scores: a0, expected: a1), Boxed<PrecisionRecallCurve>.self)
        }
        declare("func averagePrecision(scores: [Double], expected: [Int], explain: Bool = false) -> Double", documentation: "The area under the steps of the precision–recall curve: Σ (Rₖ − Rₖ₋₁) Pₖ; 0 without positives.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.averagePrecision(scores: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func averagePrecision(scores: Tensor, expected: Tensor) -> Double", documentation: "The area under the steps of the precision–recall curve.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Training.averagePrecision(scores: a0, expected: a1), Double.self)
        }
        declare("func topKAccuracy(_ k: Int, scores: [[Double]], expected: [Int]) -> Double", documentation: "The share of examples whose true class is among the `k` classes with the highest scores.\n\n- Parameters:\n  - k: How many guesses count.\n  - scores: One row an example, one score a class.\n  - expected: The true classes.\n- Returns: A share between 0 and 1. Of equal scores the lower class comes first, so that k = 1 is the accuracy.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, [Int].self)
            return call.give(Training.topKAccuracy(a0, scores: a1, expected: a2), Double.self)
        }
        declare("func topKAccuracy(_ k: Int, scores: Tensor, expected: Tensor) -> Double", documentation: "The share of examples whose true class is among the `k` classes with the highest scores.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            return call.give(Training.topKAccuracy(a0, scores: a1, expected: a2), Double.self)
        }
        declare("func meanSquaredError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double", documentation: "The mean of the squared errors: MSE = 1/n Σ (yᵢ − ŷᵢ)².") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.meanSquaredError(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func rootMeanSquaredError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double", documentation: "The square root of the mean of the squared errors, in the unit of the values.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.rootMeanSquaredError(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func meanAbsoluteError(predicted: [Double], expected: [Double], explain: Bool = false) -> Double", documentation: "The mean of the absolute errors: MAE = 1/n Σ |yᵢ − ŷᵢ|.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.meanAbsoluteError(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func r2(predicted: [Double], expected: [Double], explain: Bool = false) -> Double", documentation: "The share of the spread of the values that is explained: R² = 1 − Σ (yᵢ − ŷᵢ)² / Σ (yᵢ − ȳ)².\n\n1 is perfect, 0 is no better than the mean, below 0 worse. If all values are equal it is 1 if they are all met and\n0 otherwise; of fewer than two values it is nan.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.r2(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func rootMeanSquaredError(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double", documentation: "The square root of the mean of the squared errors of two tensors of one shape.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.rootMeanSquaredError(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func r2(predicted: Tensor, expected: Tensor, explain: Bool = false) -> Double", documentation: "The share of the spread of the values of a tensor that is explained.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.r2(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("var count: Int { get }", in: "RegressionSums", documentation: "The number of values.") { call in
            let self_ = try call.take(0, Boxed<RegressionSums>.self)
            return call.give(self_.count, Int.self)
        }
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
    }
}
