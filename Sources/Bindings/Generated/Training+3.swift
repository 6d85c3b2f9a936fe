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
        declare("func confusionMatrix(predicted: Tensor, expected: Tensor, classNames: [String] = []) -> ConfusionMatrix", documentation: "The counts of each true class against each predicted class.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, [String].self, default: [])
            return call.give(Training.confusionMatrix(predicted: a0, expected: a1, classNames: a2), Boxed<ConfusionMatrix>.self)
        }
        declare("func classificationReport(predicted: [Int], expected: [Int], classNames: [String] = []) -> ClassificationReport", documentation: "Precision, recall, F1 and support of every class.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, [String].self, default: [])
            return call.give(Training.classificationReport(predicted: a0, expected: a1, classNames: a2), Boxed<ClassificationReport>.self)
        }
        declare("func classificationReport(predicted: Tensor, expected: Tensor, classNames: [String] = []) -> ClassificationReport", documentation: "Precision, recall, F1 and support of every class.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, [String].self, default: [])
            return call.give(Training.classificationReport(predicted: a0, expected: a1, classNames: a2), Boxed<ClassificationReport>.self)
        }
        declare("func balancedAccuracy(predicted: [Int], expected: [Int], explain: Bool = false) -> Double", documentation: "The mean of the recalls of the classes that occur.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.balancedAccuracy(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func matthewsCorrelation(predicted: [Int], expected: [Int], explain: Bool = false) -> Double", documentation: "The correlation of predicted and true classes, from −1 to 1; 0 is chance.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.matthewsCorrelation(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func cohenKappa(predicted: [Int], expected: [Int], explain: Bool = false) -> Double", documentation: "Agreement of predicted and true classes beyond chance.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(Training.cohenKappa(predicted: a0, expected: a1, explain: a2), Double.self)
        }
        declare("func explanation(of index: Int) -> String", in: "ConfusionMatrix", documentation: "Accuracy, and precision, recall and F1 of one class, with the numbers put into the formulas.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.explanation(of: a0), String.self)
        }
        declare("func explain(_ name: String) -> Explanation", in: "ConfusionMatrix", documentation: "Accuracy, and precision, recall, specificity and F1 of a class, with the counts put into the formulas.\n\n- Parameter name: The name of the class.\n- Returns: The formulas with the counts in them.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.explain(a0), Boxed<Explanation>.self)
        }
        declare("func explain(_ index: Int) -> Explanation", in: "ConfusionMatrix", documentation: "Accuracy, and precision, recall, specificity and F1 of a class, with the counts put into the formulas.\n\n- Parameter index: The class, from 0.\n- Returns: The formulas with the counts in them.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.explain(a0), Boxed<Explanation>.self)
        }
        declare("func explainErrors(predicted: [Double], expected: [Double]) -> Explanation", documentation: "MSE, RMSE, MAE and R² of a regression with the errors put into the formulas.\n\n- Parameters:\n  - predicted: ŷ, the predicted values.\n  - expected: y, the true values.\n- Returns: The formulas with the errors in them.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            return call.give(Training.explainErrors(predicted: a0, expected: a1), Boxed<Explanation>.self)
        }
        declare("var accuracy: Double { get }", in: "ConfusionMatrix", documentation: "The share of examples whose class was predicted: correct / total; nan without examples.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.accuracy, Double.self)
        }
        declare("func precision(of index: Int, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "Of the examples predicted as this class, the share that is of it: TP / (TP + FP).") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.precision(of: a0, zeroDivision: a1), Double.self)
        }
        declare("func recall(of index: Int, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "Of the examples of this class, the share that was found: TP / (TP + FN).") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.recall(of: a0, zeroDivision: a1), Double.self)
        }
        declare("func f1(of index: Int, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "The harmonic mean of precision and recall: 2TP / (2TP + FP + FN).") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.f1(of: a0, zeroDivision: a1), Double.self)
        }
        declare("func fBeta(of index: Int, beta: Double, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "Fᵦ = (1 + β²) TP / ((1 + β²) TP + β² FN + FP): recall counts β times as much as precision.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Double.self)
            let a2 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.fBeta(of: a0, beta: a1, zeroDivision: a2), Double.self)
        }
        declare("func specificity(of index: Int, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "Of the examples of other classes, the share that was not taken for this one: TN / (TN + FP).") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.specificity(of: a0, zeroDivision: a1), Double.self)
        }
        declare("func precision(average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "Precision over all classes.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Boxed<Average>.self, default: .macro)
            let a1 = try call.take(2, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.precision(average: a0, zeroDivision: a1), Double.self)
        }
        declare("func recall(average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "Recall over all classes.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Boxed<Average>.self, default: .macro)
            let a1 = try call.take(2, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.recall(average: a0, zeroDivision: a1), Double.self)
        }
        declare("func f1(average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "F1 over all classes.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Boxed<Average>.self, default: .macro)
            let a1 = try call.take(2, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.f1(average: a0, zeroDivision: a1), Double.self)
        }
        declare("func fBeta(_ beta: Double, average: Average = .macro, zeroDivision: ZeroDivision = .zero) -> Double", in: "ConfusionMatrix", documentation: "Fᵦ over all classes.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Boxed<Average>.self, default: .macro)
            let a2 = try call.take(3, Boxed<ZeroDivision>.self, default: .zero)
            return call.give(self_.fBeta(a0, average: a1, zeroDivision: a2), Double.self)
        }
        declare("var balancedAccuracy: Double { get }", in: "ConfusionMatrix", documentation: "The mean of the recalls of the classes that have examples: 0.5 for two classes is chance, however rare one is.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.balancedAccuracy, Double.self)
        }
        declare("var matthewsCorrelation: Double { get }", in: "ConfusionMatrix", documentation: "The correlation of predicted and true classes, from −1 to 1 (Matthews 1975, for many classes Gorodkin 2004).\n0 is chance, also where one class has all examples or all predictions.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.matthewsCorrelation, Double.self)
        }
        declare("var cohenKappa: Double { get }", in: "ConfusionMatrix", documentation: "Agreement beyond chance: (observed − expected by chance) / (1 − expected by chance) (Cohen 1960); nan where chance\nleaves nothing to agree on, as with one class only.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            return call.give(self_.cohenKappa, Double.self)
        }
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
        declare("func topKAccuracy(_ k: Int, scores: [[Double]], expected: [Int]) -> Double", in: "Metric", documentation: "As the free function.") { call in
            let self_ = try call.take(0, Boxed<any Metric>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, [[Double]].self)
            let a2 = try call.take(3, [Int].self)
            return call.give(self_.topKAccuracy(a0, scores: a1, expected: a2), Double.self)
        }
        declare("func topKAccuracy(_ k: Int, scores: Tensor, expected: Tensor) -> Double", in: "Metric", documentation: "As the free function.") { call in
            let self_ = try call.take(0, Boxed<any Metric>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            let a2 = try call.take(3, Boxed<Tensor>.self)
            return call.give(self_.topKAccuracy(a0, scores: a1, expected: a2), Double.self)
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
        declare("var description: String { get }", in: "ROCCurve") { call in
            let self_ = try call.take(0, Boxed<ROCCurve>.self)
            return call.give(self_.description, String.self)
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
        declare("var description: String { get }", in: "PrecisionRecallCurve") { call in
            let self_ = try call.take(0, Boxed<PrecisionRecallCurve>.self)
            return call.give(self_.description, String.self)
        }
        declare("func rocCurve(scores: [Double], expected: [Int]) -> ROCCurve", documentation: "The ROC curve of scores for a two-class problem, a point for each distinct score.\n\n- Parameters:\n  - scores: Higher means more likely positive; probabilities or logits.\n  - expected: 1 for the positive class, 0 or -1 for the negative.\n- Returns: The curve from (0, 0) to (1, 1). Without positives, or without negatives, their rates are nan.") { call in
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
        declare("func topKAccuracy(_ k: Int, scores: [[Double]], expected: [Int], explain: Bool = false) -> Double", documentation: "The share of examples whose true class is among the `k` classes with the highest scores.\n\n- Parameters:\n  - k: How many guesses count.\n  - scores: One row an example, one score a class.\n  - expected: The true classes.\n  - explain: Whether to print the formula with the numbers.\n- Returns: A share between 0 and 1. Of equal scores the lower class comes first, so that k = 1 is the accuracy.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, [Int].self)
            let a3 = try call.take(3, Bool.self, default: false)
            return call.give(Training.topKAccuracy(a0, scores: a1, expected: a2, explain: a3), Double.self)
        }
        declare("func topKAccuracy(_ k: Int, scores: Tensor, expected: Tensor, explain: Bool = false) -> Double", documentation: "The share of examples whose true class is among the `k` classes with the highest scores.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            let a3 = try call.take(3, Bool.self, default: false)
            return call.give(Training.topKAccuracy(a0, scores: a1, expected: a2, explain: a3), Double.self)
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
    }
}
