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
    /// Functions and members of `Datasets`, part 1.
    mutating func bindDatasets1() {
        declare("var count: Int { get }", in: "Batches", documentation: "How many batches there are.") { call in
            let self_ = try call.take(0, Boxed<Batches>.self)
            return call.give(self_.count, Int.self)
        }
        declare("func batch(at index: Int) -> (Tensor, Tensor)", in: "Batches", documentation: "The batch at a position: features and labels.") { call in
            let self_ = try call.take(0, Boxed<Batches>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.batch(at: a0), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func batches(of size: Int, shuffled: Bool = false) -> Batches", in: "Dataset", documentation: "The set in batches of `size` examples: pairs of features and labels.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.batches(of: a0, shuffled: a1), Boxed<Batches>.self)
        }
        declare("func batches(of size: Int, shuffled: Bool, using random: RandomSource) -> Batches", in: "Dataset", documentation: "The set in batches, in an order drawn from `random`.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self)
            let a2 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(self_.batches(of: a0, shuffled: a1, using: a2), Boxed<Batches>.self)
        }
        declare("static func moons(_ count: Int = 200, noise: Double = 0.1) -> Dataset", in: "Dataset", documentation: "Two interleaved half circles: not linearly separable.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Double.self, default: 0.1)
            return call.give(Dataset.moons(a0, noise: a1), Boxed<Dataset>.self)
        }
        declare("static func moons(_ count: Int, noise: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "Two interleaved half circles, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(Dataset.moons(a0, noise: a1, using: a2), Boxed<Dataset>.self)
        }
        declare("static func circles(_ count: Int = 200, noise: Double = 0.05, factor: Double = 0.5) -> Dataset", in: "Dataset", documentation: "A small circle inside a large one; `factor` is the ratio of their radii.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Double.self, default: 0.05)
            let a2 = try call.take(2, Double.self, default: 0.5)
            return call.give(Dataset.circles(a0, noise: a1, factor: a2), Boxed<Dataset>.self)
        }
        declare("static func circles(_ count: Int, noise: Double, factor: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "A small circle inside a large one, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(Dataset.circles(a0, noise: a1, factor: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func spiral(_ count: Int = 300, classes: Int = 3, noise: Double = 0.1) -> Dataset", in: "Dataset", documentation: "The arms of a spiral, one class an arm.") { call in
            let a0 = try call.take(0, Int.self, default: 300)
            let a1 = try call.take(1, Int.self, default: 3)
            let a2 = try call.take(2, Double.self, default: 0.1)
            return call.give(Dataset.spiral(a0, classes: a1, noise: a2), Boxed<Dataset>.self)
        }
        declare("static func spiral(_ count: Int, classes: Int, noise: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "The arms of a spiral, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(Dataset.spiral(a0, classes: a1, noise: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func blobs(_ count: Int = 300, classes: Int = 3, deviation: Double = 0.6) -> Dataset", in: "Dataset", documentation: "Round clouds around random centres, one class a cloud.") { call in
            let a0 = try call.take(0, Int.self, default: 300)
            let a1 = try call.take(1, Int.self, default: 3)
            let a2 = try call.take(2, Double.self, default: 0.6)
            return call.give(Dataset.blobs(a0, classes: a1, deviation: a2), Boxed<Dataset>.self)
        }
        declare("static func blobs(_ count: Int, classes: Int, deviation: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "Round clouds around random centres, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(Dataset.blobs(a0, classes: a1, deviation: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func xor(_ count: Int = 200, noise: Double = 0.0) -> Dataset", in: "Dataset", documentation: "Points of a square whose class is whether their coordinates differ in sign: no line separates them.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Double.self, default: 0.0)
            return call.give(Dataset.xor(a0, noise: a1), Boxed<Dataset>.self)
        }
        declare("static func xor(_ count: Int, noise: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "Points of a square, class by the signs of their coordinates, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(Dataset.xor(a0, noise: a1, using: a2), Boxed<Dataset>.self)
        }
        declare("func standardized() -> Dataset", in: "Dataset", documentation: "Each feature with mean 0 and standard deviation 1 over this set: x' = (x − μ) / σ.\n\nσ is the biased deviation (divided by N); a constant feature becomes 0. Scale validation and test parts with\n`standardized(using: train)`, so that nothing leaks from them.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.standardized(), Boxed<Dataset>.self)
        }
        declare("func standardized(using reference: Dataset) -> Dataset", in: "Dataset", documentation: "Each feature scaled by the mean and deviation that `reference`, usually the training part, has.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_.standardized(using: a0), Boxed<Dataset>.self)
        }
        declare("func minMaxScaled() -> Dataset", in: "Dataset", documentation: "Each feature in 0…1 over this set: x' = (x − min) / (max − min).") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.minMaxScaled(), Boxed<Dataset>.self)
        }
        declare("func minMaxScaled(using reference: Dataset) -> Dataset", in: "Dataset", documentation: "Each feature scaled by the least and greatest value that `reference`, usually the training part, has.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_.minMaxScaled(using: a0), Boxed<Dataset>.self)
        }
        declare("static func digits() -> Dataset", in: "Dataset", documentation: "1797 handwritten digits as 1×8×8 images with values in 0…1, ten classes.") { call in
            return call.give(Dataset.digits(), Boxed<Dataset>.self)
        }
        declare("static func iris() -> Dataset", in: "Dataset", documentation: "150 flowers with 4 measures in centimetres, three kinds of iris.") { call in
            return call.give(Dataset.iris(), Boxed<Dataset>.self)
        }
        declare("static func wine() -> Dataset", in: "Dataset", documentation: "178 wines with 13 chemical measures on very different scales, three growers.") { call in
            return call.give(Dataset.wine(), Boxed<Dataset>.self)
        }
        declare("static func breastCancer() -> Dataset", in: "Dataset", documentation: "569 tumours with 30 measures, malignant (0) or benign (1).") { call in
            return call.give(Dataset.breastCancer(), Boxed<Dataset>.self)
        }
        declare("static func diabetes() -> Dataset", in: "Dataset", documentation: "442 patients with 10 measures; the label is the disease's progression after a year (a regression).") { call in
            return call.give(Dataset.diabetes(), Boxed<Dataset>.self)
        }
        declare("func split(_ first: Double, _ second: Double, stratified: Bool = false) -> (Dataset, Dataset)", in: "Dataset", documentation: "Cuts the set in two at random.\n\nThe parts are fractions of the whole and may not add up to more than 1. With `stratified`, every part has the\nclasses in the proportions of the whole.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Double.self)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.split(a0, a1, stratified: a2), Tuple2<Boxed<Dataset>, Boxed<Dataset>>.self)
        }
        declare("func split(_ first: Double, _ second: Double, _ third: Double, stratified: Bool = false) -> (Dataset, Dataset, Dataset)", in: "Dataset", documentation: "Cuts the set in three at random, usually to train on, to choose by and to judge by.\n\nThe parts are fractions of the whole and may not add up to more than 1. With `stratified`, every part has the\nclasses in the proportions of the whole.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Double.self)
            let a2 = try call.take(3, Double.self)
            let a3 = try call.take(4, Bool.self, default: false)
            return call.give(self_.split(a0, a1, a2, stratified: a3), Tuple3<Boxed<Dataset>, Boxed<Dataset>, Boxed<Dataset>>.self)
        }
        declare("func split(fractions: [Double], stratified: Bool, using random: RandomSource) -> [Dataset]", in: "Dataset", documentation: "Cuts the set in as many parts as there are fractions.\n\nA part's size is the difference of the rounded running sums, so that fractions that add up to 1 use every\nexample exactly once.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, [Double].self)
            let a1 = try call.take(2, Bool.self)
            let a2 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(self_.split(fractions: a0, stratified: a1, using: a2), [Boxed<Dataset>].self)
        }
        declare("func kFold(_ folds: Int, stratified: Bool = false) -> [(Dataset, Dataset)]", in: "Dataset", documentation: "The parts of a k-fold cross-validation: each example is in the second set of exactly one pair.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.kFold(a0, stratified: a1), [Tuple2<Boxed<Dataset>, Boxed<Dataset>>].self)
        }
        declare("func kFold(_ folds: Int, stratified: Bool, using random: RandomSource) -> [(Dataset, Dataset)]", in: "Dataset", documentation: "The parts of a k-fold cross-validation, drawn from `random`.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self)
            let a2 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(self_.kFold(a0, stratified: a1, using: a2), [Tuple2<Boxed<Dataset>, Boxed<Dataset>>].self)
        }
        declare("var name: String { get }", in: "Dataset", documentation: "What the set is called in summaries.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.name, String.self)
        }
        declare("var features: Tensor { get }", in: "Dataset", documentation: "The examples, the first axis counting them.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.features, Boxed<Tensor>.self)
        }
        declare("var labels: Tensor { get }", in: "Dataset", documentation: "Class indices (shape [N]) for a classification, target values otherwise.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.labels, Boxed<Tensor>.self)
        }
        declare("var classNames: [String] { get }", in: "Dataset", documentation: "The name of each class; empty for a regression.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.classNames, [String].self)
        }
        declare("var featureNames: [String] { get }", in: "Dataset", documentation: "The name of each feature where it has one.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.featureNames, [String].self)
        }
        declare("init(name: String, features: Tensor, labels: Tensor, classNames: [String] = [], featureNames: [String] = [])", in: "Dataset", documentation: "A set of the given examples and labels.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            let a3 = try call.take(3, [String].self, default: [])
            let a4 = try call.take(4, [String].self, default: [])
            return call.give(Dataset(name: a0, features: a1, labels: a2, classNames: a3, featureNames: a4), Boxed<Dataset>.self)
        }
        declare("var count: Int { get }", in: "Dataset", documentation: "How many examples there are.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.count, Int.self)
        }
        declare("var inputShape: [Int] { get }", in: "Dataset", documentation: "The shape of one example, without the batch axis: what `model.summary(input:)` takes.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.inputShape, [Int].self)
        }
        declare("var isClassification: Bool { get }", in: "Dataset", documentation: "Whether the labels are class indices.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.isClassification, Bool.self)
        }
        declare("var classCount: Int { get }", in: "Dataset", documentation: "How many classes there are; 0 for a regression.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.classCount, Int.self)
        }
        declare("var classCounts: [Int] { get }", in: "Dataset", documentation: "How many examples each class has, in the order of `classNames`.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.classCounts, [Int].self)
        }
        declare("var labelIndices: [Int] { get }", in: "Dataset", documentation: "The labels as integers.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.labelIndices, [Int].self)
        }
        declare("func selecting(_ indices: [Int]) -> Dataset", in: "Dataset", documentation: "The examples at `indices`, in that order.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.selecting(a0), Boxed<Dataset>.self)
        }
        declare("func prefix(_ count: Int) -> Dataset", in: "Dataset", documentation: "The first `count` examples.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.prefix(a0), Boxed<Dataset>.self)
        }
        declare("func shuffled() -> Dataset", in: "Dataset", documentation: "The examples in random order.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.shuffled(), Boxed<Dataset>.self)
        }
        declare("func shuffled(using random: RandomSource) -> Dataset", in: "Dataset", documentation: "The examples in an order drawn from `random`.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<RandomSource>.self)
            return call.give(self_.shuffled(using: a0), Boxed<Dataset>.self)
        }
        declare("var description: String { get }", in: "Dataset") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.description, String.self)
        }
    }
}
