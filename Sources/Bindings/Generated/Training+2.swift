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
        declare("func calibration(probabilities: [Double], expected: [Int], bins: Int = 10) -> Calibration", documentation: "How far the probabilities of class 1 can be trusted.\n\n- Parameters:\n  - probabilities: The probability of class 1 of each example.\n  - expected: 1 for the class, 0 otherwise.\n  - bins: How many ranges of equal width there are.") { call in
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
        declare("func precision(predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "Of the examples predicted as a class, the share that is of it, averaged over the classes.\n\n- Parameters:\n  - predicted: The predicted classes.\n  - expected: The true classes.\n  - average: How the values of the classes become one; `nil` gives the value of each class.\n  - zeroDivision: What 0/0 counts as.\n  - explain: Whether the formula is printed with the numbers put in.") { call in
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
        declare("func recall(predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "Of the examples of a class, the share that was found, averaged over the classes.\n\n- Parameters:\n  - predicted: The predicted classes.\n  - expected: The true classes.\n  - average: How the values of the classes become one; `nil` gives the value of each class.\n  - zeroDivision: What 0/0 counts as.\n  - explain: Whether the formula is printed with the numbers put in.") { call in
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
        declare("func f1(predicted: [Int], expected: [Int], average: Average = .macro, zeroDivision: ZeroDivision = .zero, explain: Bool = false) -> Double", documentation: "The harmonic mean of precision and recall, averaged over the classes.\n\n- Parameters:\n  - predicted: The predicted classes.\n  - expected: The true classes.\n  - average: How the values of the classes become one; `nil` gives the value of each class.\n  - zeroDivision: What 0/0 counts as.\n  - explain: Whether the formula is printed with the numbers put in.") { call in
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
        declare("var name: String { get }", in: "Metric", documentation: "What the metric is called in histories and tables.") { call in
            let self_ = try call.take(0, Boxed<Metric>.self)
            return call.give(self_.name, String.self)
        }
        declare("init(_ name: String, _ value: (Tensor, Tensor) throws -> Double)", in: "Metric", documentation: "A metric of one's own: the value for a batch of outputs and labels, averaged over the examples.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Function2<Boxed<Tensor>, Boxed<Tensor>, Double>.self)
            return call.give(Metric(a0, a1), Boxed<Metric>.self)
        }
        declare("static var accuracy: Metric { get }", in: "Metric", documentation: "The share of examples whose class was predicted.") { call in
            return call.give(Metric.accuracy, Boxed<Metric>.self)
        }
        declare("static var balancedAccuracy: Metric { get }", in: "Metric", documentation: "The mean recall of the classes.") { call in
            return call.give(Metric.balancedAccuracy, Boxed<Metric>.self)
        }
        declare("static var precision: Metric { get }", in: "Metric", documentation: "Precision, the plain mean over the classes.") { call in
            return call.give(Metric.precision, Boxed<Metric>.self)
        }
        declare("static var recall: Metric { get }", in: "Metric", documentation: "Recall, the plain mean over the classes.") { call in
            return call.give(Metric.recall, Boxed<Metric>.self)
        }
        declare("static var f1: Metric { get }", in: "Metric", documentation: "F1, the plain mean over the classes.") { call in
            return call.give(Metric.f1, Boxed<Metric>.self)
        }
        declare("static func precision(average: Average) -> Metric", in: "Metric", documentation: "Precision with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(Metric.precision(average: a0), Boxed<Metric>.self)
        }
        declare("static func recall(average: Average) -> Metric", in: "Metric", documentation: "Recall with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(Metric.recall(average: a0), Boxed<Metric>.self)
        }
        declare("static func f1(average: Average) -> Metric", in: "Metric", documentation: "F1 with the given average over the classes.") { call in
            let a0 = try call.take(0, Boxed<Average>.self)
            return call.give(Metric.f1(average: a0), Boxed<Metric>.self)
        }
        declare("static func fBeta(_ beta: Double, average: Average = .macro) -> Metric", in: "Metric", documentation: "Fᵦ, in which recall counts β times as much as precision.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Average>.self, default: .macro)
            return call.give(Metric.fBeta(a0, average: a1), Boxed<Metric>.self)
        }
        declare("static var cohenKappa: Metric { get }", in: "Metric", documentation: "Agreement of predicted and true classes beyond chance.") { call in
            return call.give(Metric.cohenKappa, Boxed<Metric>.self)
        }
        declare("static func topKAccuracy(_ k: Int) -> Metric", in: "Metric", documentation: "The share of examples whose true class is among the `k` with the highest scores.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(Metric.topKAccuracy(a0), Boxed<Metric>.self)
        }
        declare("static var logLoss: Metric { get }", in: "Metric", documentation: "The mean of −log of the probability given to the true class.") { call in
            return call.give(Metric.logLoss, Boxed<Metric>.self)
        }
        declare("static var rocAUC: Metric { get }", in: "Metric", documentation: "The area under the ROC curve, for more than two classes the mean of each against the others.") { call in
            return call.give(Metric.rocAUC, Boxed<Metric>.self)
        }
        declare("static var averagePrecision: Metric { get }", in: "Metric", documentation: "The area under the precision–recall curve, for more than two classes the mean of each against the others.") { call in
            return call.give(Metric.averagePrecision, Boxed<Metric>.self)
        }
        declare("static var calibrationError: Metric { get }", in: "Metric", documentation: "The expected calibration error: how far the probabilities of the chosen classes are from the share that is right.") { call in
            return call.give(Metric.calibrationError, Boxed<Metric>.self)
        }
        declare("static var matthewsCorrelation: Metric { get }", in: "Metric", documentation: "The correlation of predicted and true classes.") { call in
            return call.give(Metric.matthewsCorrelation, Boxed<Metric>.self)
        }
        declare("static var meanSquaredError: Metric { get }", in: "Metric", documentation: "The mean squared error.") { call in
            return call.give(Metric.meanSquaredError, Boxed<Metric>.self)
        }
        declare("static var rootMeanSquaredError: Metric { get }", in: "Metric", documentation: "The square root of the mean squared error.") { call in
            return call.give(Metric.rootMeanSquaredError, Boxed<Metric>.self)
        }
        declare("static var meanAbsoluteError: Metric { get }", in: "Metric", documentation: "The mean absolute error.") { call in
            return call.give(Metric.meanAbsoluteError, Boxed<Metric>.self)
        }
        declare("static var r2: Metric { get }", in: "Metric", documentation: "The share of the spread of the labels that is explained.") { call in
            return call.give(Metric.r2, Boxed<Metric>.self)
        }
        declare("var description: String { get }", in: "Metric") { call in
            let self_ = try call.take(0, Boxed<Metric>.self)
            return call.give(self_.description, String.self)
        }
        declare("func logLoss(probabilities: [[Double]], expected: [Int], explain: Bool = false) -> Double", documentation: "The mean of −log of the probability given to the true class.\n\nProbabilities of 0 count as 2.2e-16, the rounding of a double, as in scikit-learn; so one costs at most 36.\n\n- Parameters:\n  - probabilities: One row an example, one probability a class.\n  - expected: The true classes.\n  - explain: Whether the formula is printed with the numbers put in.") { call in
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
    }
}
