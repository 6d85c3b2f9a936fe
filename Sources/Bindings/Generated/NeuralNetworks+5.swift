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
    /// Functions and members of `NeuralNetworks`, part 5.
    mutating func bindNeuralNetworks5() {
        declare("case relu", in: "RNNActivation", documentation: "max(0, z).") { call in
            return call.give(RNNActivation.relu, Boxed<RNNActivation>.self)
        }
        declare("var rawValue: String { get }", in: "RNNActivation", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<RNNActivation>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "RNNActivation", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(RNNActivation(rawValue: a0), Boxed<RNNActivation>?.self)
        }
        declare("var hidden: Tensor { get }", in: "RecurrentState", documentation: "h of each layer and direction, [layers · directions, N, units].") { call in
            let self_ = try call.take(0, Boxed<RecurrentState>.self)
            return call.give(self_.hidden, Boxed<Tensor>.self)
        }
        declare("var cell: Tensor? { get }", in: "RecurrentState", documentation: "c of each layer and direction, of the same shape; nil but for an LSTM.") { call in
            let self_ = try call.take(0, Boxed<RecurrentState>.self)
            return call.give(self_.cell, Boxed<Tensor>?.self)
        }
        declare("init(hidden: Tensor, cell: Tensor? = nil)", in: "RecurrentState", documentation: "A state to start from.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>?.self, default: nil)
            return call.give(RecurrentState(hidden: a0, cell: a1), Boxed<RecurrentState>.self)
        }
        declare("var shape: [Int] { get }", in: "Reshape", documentation: "The shape of one example.") { call in
            let self_ = try call.take(0, Boxed<Reshape>.self)
            return call.give(self_.shape, [Int].self)
        }
        declare("init(_ shape: [Int])", in: "Reshape", documentation: "A layer that gives each example the shape, without the batch axis: `Reshape([1, 8, 8])`.") { call in
            let a0 = try call.take(0, [Int].self)
            return call.give(Reshape(a0), Boxed<Reshape>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Reshape") { call in
            let self_ = try call.take(0, Boxed<Reshape>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Reshape") { call in
            let self_ = try call.take(0, Boxed<Reshape>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Reshape") { call in
            let self_ = try call.take(0, Boxed<Reshape>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func copy() -> Reshape", in: "Reshape") { call in
            let self_ = try call.take(0, Boxed<Reshape>.self)
            return call.give(self_.copy(), Boxed<Reshape>.self)
        }
        declare("var description: String { get }", in: "Reshape") { call in
            let self_ = try call.take(0, Boxed<Reshape>.self)
            return call.give(self_.description, String.self)
        }
        declare("var inner: Sequential { get }", in: "Residual", documentation: "The layers that learn the difference F.") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            return call.give(self_.inner, Boxed<Sequential>.self)
        }
        declare("var shortcut: (any Layer)? { get }", in: "Residual", documentation: "What x goes through on its way around F; nil if it goes as it is.") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            return call.give(self_.shortcut, Boxed<any Layer>?.self)
        }
        declare("init(shortcut: (any Layer)? = nil, @LayerBuilder _ content: () throws -> [any Layer]) rethrows", in: "Residual", documentation: "The layers written one a line.") { call in
            let a0 = try call.take(0, Boxed<any Layer>?.self, default: nil)
            let a1 = try call.take(1, Function0<[Boxed<any Layer>]>.self)
            return call.give(try Residual(shortcut: a0, a1), Boxed<Residual>.self)
        }
        declare("init(layers: [any Layer], shortcut: (any Layer)? = nil)", in: "Residual", documentation: "The layers of a list.") { call in
            let a0 = try call.take(0, [Boxed<any Layer>].self)
            let a1 = try call.take(1, Boxed<any Layer>?.self, default: nil)
            return call.give(Residual(layers: a0, shortcut: a1), Boxed<Residual>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Residual") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Residual") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Residual") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Residual") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "Residual") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> Residual", in: "Residual") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            return call.give(self_.copy(), Boxed<Residual>.self)
        }
        declare("var description: String { get }", in: "Residual", documentation: "The layers as they are written, one a line.") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            return call.give(self_.description, String.self)
        }
        declare("var layers: [any Layer] { get }", in: "Sequential", documentation: "The layers in order.") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            return call.give(self_.layers, [Boxed<any Layer>].self)
        }
        declare("init(@LayerBuilder _ content: () throws -> [any Layer]) rethrows", in: "Sequential", documentation: "The layers written one a line.") { call in
            let a0 = try call.take(0, Function0<[Boxed<any Layer>]>.self)
            return call.give(try Sequential(a0), Boxed<Sequential>.self)
        }
        declare("init(layers: [any Layer])", in: "Sequential", documentation: "The layers of a list.") { call in
            let a0 = try call.take(0, [Boxed<any Layer>].self)
            return call.give(Sequential(layers: a0), Boxed<Sequential>.self)
        }
        declare("subscript(position: Int) -> any Layer { get }", in: "Sequential", documentation: "The layer at a position, counted from 0.") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_[a0], Boxed<any Layer>.self)
        }
        declare("var count: Int { get }", in: "Sequential", documentation: "The number of layers.") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            return call.give(self_.count, Int.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> Sequential", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            return call.give(self_.copy(), Boxed<Sequential>.self)
        }
        declare("var description: String { get }", in: "Sequential", documentation: "The layers as they are written, one a line.") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            return call.give(self_.description, String.self)
        }
        declare("case nearest", in: "Upsample.Mode", documentation: "The pixel they lie in.") { call in
            return call.give(Upsample.Mode.nearest, Boxed<Upsample.Mode>.self)
        }
        declare("case bilinear", in: "Upsample.Mode", documentation: "Straight lines between the centres of pixels, in both directions. Corners are not aligned, as is usual in\nPyTorch and Keras.") { call in
            return call.give(Upsample.Mode.bilinear, Boxed<Upsample.Mode>.self)
        }
        declare("var rawValue: String { get }", in: "Upsample.Mode", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Upsample.Mode>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "Upsample.Mode", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Upsample.Mode(rawValue: a0), Boxed<Upsample.Mode>?.self)
        }
        declare("var factor: (Int, Int) { get }", in: "Upsample", documentation: "How many times higher and wider images become.") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            return call.give(self_.factor, Tuple2<Int, Int>.self)
        }
        declare("var mode: Upsample.Mode { get }", in: "Upsample", documentation: "What new pixels are made of.") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            return call.give(self_.mode, Boxed<Upsample.Mode>.self)
        }
        declare("init(_ factor: Int, mode: Upsample.Mode = .nearest)", in: "Upsample", documentation: "A layer with the same factor in both directions.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Upsample.Mode>.self, default: .nearest)
            return call.give(Upsample(a0, mode: a1), Boxed<Upsample>.self)
        }
        declare("init(_ factor: (Int, Int), mode: Upsample.Mode = .nearest)", in: "Upsample", documentation: "A layer with a factor for height and one for width.") { call in
            let a0 = try call.take(0, Tuple2<Int, Int>.self)
            let a1 = try call.take(1, Boxed<Upsample.Mode>.self, default: .nearest)
            return call.give(Upsample(a0, mode: a1), Boxed<Upsample>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Upsample") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Upsample") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Upsample") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "Upsample") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Upsample") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> Upsample", in: "Upsample") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            return call.give(self_.copy(), Boxed<Upsample>.self)
        }
        declare("var description: String { get }", in: "Upsample") { call in
            let self_ = try call.take(0, Boxed<Upsample>.self)
            return call.give(self_.description, String.self)
        }
        declare("func binaryCrossEntropy(probabilities: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> Tensor", documentation: "Two-class cross-entropy of probabilities: the mean of −[y log ŷ + (1 − y) log(1 − ŷ)].\n\nLogarithms are not allowed below −100, so that a probability of exactly 0 or 1 costs 100 rather than infinity, and\nthe slope (ŷ − y)/(ŷ (1 − ŷ)) is not divided by less than 1e-12; both as in PyTorch.\n\n- Parameters:\n  - probabilities: The probability of class 1, between 0 and 1.\n  - labels: 0 or 1, or between them; as many as probabilities.\n  - labelSmoothing: The part of each label that is moved to one half.\n  - classWeights: How much classes 0 and 1 count.\n  - reduction: How the losses become one number.\n- Returns: The loss, as `reduction` says.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, [Double]?.self, default: nil)
            let a4 = try call.take(4, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.binaryCrossEntropy(probabilities: a0, labels: a1, labelSmoothing: a2, classWeights: a3, reduction: a4), Boxed<Tensor>.self)
        }
        declare("func binaryCrossEntropyWithLogits(logits: Tensor, labels: Tensor, labelSmoothing: Double = 0, positiveWeight: Double? = nil, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> Tensor", documentation: "Two-class cross-entropy of logits: the mean of log(1 + eᶻ) − y z, which is the cross-entropy of sigmoid(z) and never\noverflows.\n\n- Parameters:\n  - logits: Scores before the sigmoid.\n  - labels: 0 or 1, or between them; as many as logits.\n  - labelSmoothing: The part of each label that is moved to one half.\n  - positiveWeight: What the losses of label 1 are multiplied by, to make up for few of them.\n  - classWeights: How much classes 0 and 1 count.\n  - reduction: How the losses become one number.\n- Returns: The loss, as `reduction` says.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, [Double]?.self, default: nil)
            let a5 = try call.take(5, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.binaryCrossEntropyWithLogits(logits: a0, labels: a1, labelSmoothing: a2, positiveWeight: a3, classWeights: a4, reduction: a5), Boxed<Tensor>.self)
        }
        declare("func crossEntropy(logits: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> Tensor", documentation: "Cross-entropy of logits: the mean over the batch of −log softmax(z)ᵧ, for class numbers y, or of −Σ yᵢ log softmax(z)ᵢ,\nfor one-hot or soft labels.\n\nIt takes the numbers before softmax and never overflows. A model that has no idea of C classes costs ln C. The same\nlabels cost the same as numbers and as one-hot rows.\n\n- Parameters:\n  - logits: One row of scores an example, [N, C]; also [N, T, C] or [N, C, H, W] for a label a place.\n  - labels: Class numbers [N] or rows that sum to 1 [N, C].\n  - labelSmoothing: The part of each label that is spread over all classes (Szegedy et al. 2016).\n  - classWeights: How much each class counts, one number a class. The mean is then over the weights of the labels,\n    as in PyTorch.\n  - ignoreIndex: A class number that marks examples without a label; they do not count.\n  - reduction: How the losses of the examples become one number.\n- Returns: A single number, or one for each example with `.none`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, [Double]?.self, default: nil)
            let a4 = try call.take(4, Int?.self, default: nil)
            let a5 = try call.take(5, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.crossEntropy(logits: a0, labels: a1, labelSmoothing: a2, classWeights: a3, ignoreIndex: a4, reduction: a5), Boxed<Tensor>.self)
        }
        declare("func categoricalCrossEntropy(probabilities: Tensor, labels: Tensor, labelSmoothing: Double = 0, classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> Tensor", documentation: "Cross-entropy of probabilities: the mean over the batch of −Σ yᵢ log ŷᵢ.\n\nThe logarithm of 0 counts as −100.\n\n- Parameters:\n  - probabilities: One row an example that sums to 1, [N, C], as softmax gives it.\n  - labels: Class numbers [N] or rows that sum to 1 [N, C].\n  - labelSmoothing: The part of each label that is spread over all classes.\n  - classWeights: How much each class counts, one number a class.\n  - ignoreIndex: A class number that marks examples without a label.\n  - reduction: How the losses of the examples become one number.\n- Returns: A single number, or one for each example with `.none`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, [Double]?.self, default: nil)
            let a4 = try call.take(4, Int?.self, default: nil)
            let a5 = try call.take(5, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.categoricalCrossEntropy(probabilities: a0, labels: a1, labelSmoothing: a2, classWeights: a3, ignoreIndex: a4, reduction: a5), Boxed<Tensor>.self)
        }
        declare("func negativeLogLikelihood(logProbabilities: Tensor, labels: Tensor, classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> Tensor", documentation: "Cross-entropy of log-probabilities: the mean over the batch of −Σ yᵢ log ŷᵢ, as logSoftmax gives the logarithms.\n\n- Parameters:\n  - logProbabilities: One row an example, [N, C].\n  - labels: Class numbers [N] or rows that sum to 1 [N, C].\n  - classWeights: How much each class counts, one number a class.\n  - ignoreIndex: A class number that marks examples without a label.\n  - reduction: How the losses of the examples become one number.\n- Returns: A single number, or one for each example with `.none`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, [Double]?.self, default: nil)
            let a3 = try call.take(3, Int?.self, default: nil)
            let a4 = try call.take(4, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.negativeLogLikelihood(logProbabilities: a0, labels: a1, classWeights: a2, ignoreIndex: a3, reduction: a4), Boxed<Tensor>.self)
        }
        declare("func klDivergence(logProbabilities: Tensor, expected: Tensor, reduction: Reduction = .batchMean) -> Tensor", documentation: "The Kullback–Leibler divergence of predicted from expected distributions: the mean over the batch of\nΣ y (log y − log ŷ). It is 0 where both agree.\n\n- Parameters:\n  - logProbabilities: log ŷ, as logSoftmax gives it, [N, C].\n  - expected: y, rows of probabilities [N, C].\n  - reduction: `.batchMean`, the divergence of an example, is what mathematics means; `.mean` is over all elements.\n- Returns: The divergence, as `reduction` says.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .batchMean)
            return call.give(NeuralNetworks.klDivergence(logProbabilities: a0, expected: a1, reduction: a2), Boxed<Tensor>.self)
        }
        declare("func klDivergence(probabilities: Tensor, expected: Tensor, reduction: Reduction = .batchMean) -> Tensor", documentation: "The Kullback–Leibler divergence of predicted from expected distributions, both as probabilities. The logarithm of 0\ncounts as −100.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .batchMean)
            return call.give(NeuralNetworks.klDivergence(probabilities: a0, expected: a1, reduction: a2), Boxed<Tensor>.self)
        }
        declare("func focal(logits: Tensor, labels: Tensor, gamma: Double = 2, alpha: Double? = nil, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> Tensor", documentation: "The focal loss (Lin et al. 2017): cross-entropy with easy examples held back, the mean of −(1 − p)ᵞ log p, where p is\nthe probability given to the true class.\n\nWith one score an example p comes from a sigmoid and labels are 0 and 1, otherwise from a softmax.\n\n- Parameters:\n  - logits: Scores [N] or [N, 1] of two classes, or [N, C].\n  - labels: Labels 0 and 1, or class numbers or rows.\n  - gamma: γ, how strongly easy examples are held back; 0 is cross-entropy.\n  - alpha: With one score an example, what label 1 counts; label 0 counts 1 − alpha.\n  - classWeights: How much each class counts, with a score a class.\n  - reduction: How the losses become one number.\n- Returns: The loss, as `reduction` says.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 2)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, [Double]?.self, default: nil)
            let a5 = try call.take(5, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.focal(logits: a0, labels: a1, gamma: a2, alpha: a3, classWeights: a4, reduction: a5), Boxed<Tensor>.self)
        }
        declare("var name: String { get }", in: "Loss", documentation: "What the loss is called in plans and histories; the name of the type unless the type says another.") { call in
            let self_ = try call.take(0, Boxed<any Loss>.self)
            return call.give(self_.name, String.self)
        }
        declare("var decision: ClassDecision { get }", in: "Loss", documentation: "How a class is read off an output that was trained with this loss; not at all unless the type says how.") { call in
            let self_ = try call.take(0, Boxed<any Loss>.self)
            return call.give(self_.decision, Boxed<ClassDecision>.self)
        }
        declare("func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor", in: "Loss", documentation: "The loss of a batch, one number.\n\n- Parameters:\n  - predicted: The outputs of the model, the batch along the first axis.\n  - expected: The labels of the batch: class numbers, one-hot rows or values.\n- Returns: One number; its gradient is taken.") { call in
            let self_ = try call.take(0, Boxed<any Loss>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            return call.give(self_(predicted: a0, expected: a1), Boxed<Tensor>.self)
        }
        declare("func callAsFunction(_ outputs: Tensor, _ labels: Tensor) -> Tensor", in: "Loss", documentation: "The loss of a batch of outputs for their labels.") { call in
            let self_ = try call.take(0, Boxed<any Loss>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            return call.give(self_(a0, a1), Boxed<Tensor>.self)
        }
        declare("case largestScore", in: "ClassDecision", documentation: "The position of the largest score.") { call in
            return call.give(ClassDecision.largestScore, Boxed<ClassDecision>.self)
        }
        declare("case threshold(Double)", in: "ClassDecision", documentation: "Class 1 where the only output is above this value, otherwise class 0.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(ClassDecision.threshold(a0), Boxed<ClassDecision>.self)
        }
        declare("case none", in: "ClassDecision", documentation: "Outputs are values, not classes.") { call in
            return call.give(ClassDecision.none, Boxed<ClassDecision>.self)
        }
        declare("static var crossEntropy: LossFunction { get }", in: "Loss", documentation: "Cross-entropy of logits with class numbers or one-hot rows.") { call in
            return call.give(LossFunction.crossEntropy, Boxed<LossFunction>.self)
        }
        declare("static var crossEntropy: LossFunction { get }", in: "LossFunction", documentation: "Cross-entropy of logits with class numbers or one-hot rows.") { call in
            return call.give(LossFunction.crossEntropy, Boxed<LossFunction>.self)
        }
        declare("static func crossEntropy(labelSmoothing: Double = 0, classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "Cross-entropy of logits: with a part of each label spread over all classes, classes that count more than others,\nor examples without a label.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, [Double]?.self, default: nil)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.crossEntropy(labelSmoothing: a0, classWeights: a1, ignoreIndex: a2, reduction: a3), Boxed<LossFunction>.self)
        }
        declare("static func crossEntropy(labelSmoothing: Double = 0, classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "Cross-entropy of logits: with a part of each label spread over all classes, classes that count more than others,\nor examples without a label.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, [Double]?.self, default: nil)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.crossEntropy(labelSmoothing: a0, classWeights: a1, ignoreIndex: a2, reduction: a3), Boxed<LossFunction>.self)
        }
        declare("static var categoricalCrossEntropy: LossFunction { get }", in: "Loss", documentation: "Cross-entropy of probabilities, as softmax gives them, with class numbers or one-hot rows.") { call in
            return call.give(LossFunction.categoricalCrossEntropy, Boxed<LossFunction>.self)
        }
        declare("static var categoricalCrossEntropy: LossFunction { get }", in: "LossFunction", documentation: "Cross-entropy of probabilities, as softmax gives them, with class numbers or one-hot rows.") { call in
            return call.give(LossFunction.categoricalCrossEntropy, Boxed<LossFunction>.self)
        }
        declare("static func categoricalCrossEntropy(labelSmoothing: Double = 0, classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "Cross-entropy of probabilities with settings.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, [Double]?.self, default: nil)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.categoricalCrossEntropy(labelSmoothing: a0, classWeights: a1, ignoreIndex: a2, reduction: a3), Boxed<LossFunction>.self)
        }
        declare("static func categoricalCrossEntropy(labelSmoothing: Double = 0, classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "Cross-entropy of probabilities with settings.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, [Double]?.self, default: nil)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.categoricalCrossEntropy(labelSmoothing: a0, classWeights: a1, ignoreIndex: a2, reduction: a3), Boxed<LossFunction>.self)
        }
        declare("static var negativeLogLikelihood: LossFunction { get }", in: "Loss", documentation: "Cross-entropy of log-probabilities, as logSoftmax gives them, with class numbers or one-hot rows.") { call in
            return call.give(LossFunction.negativeLogLikelihood, Boxed<LossFunction>.self)
        }
        declare("static var negativeLogLikelihood: LossFunction { get }", in: "LossFunction", documentation: "Cross-entropy of log-probabilities, as logSoftmax gives them, with class numbers or one-hot rows.") { call in
            return call.give(LossFunction.negativeLogLikelihood, Boxed<LossFunction>.self)
        }
        declare("static func negativeLogLikelihood(classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "Cross-entropy of log-probabilities with settings.") { call in
            let a0 = try call.take(0, [Double]?.self, default: nil)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.negativeLogLikelihood(classWeights: a0, ignoreIndex: a1, reduction: a2), Boxed<LossFunction>.self)
        }
        declare("static func negativeLogLikelihood(classWeights: [Double]? = nil, ignoreIndex: Int? = nil, reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "Cross-entropy of log-probabilities with settings.") { call in
            let a0 = try call.take(0, [Double]?.self, default: nil)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.negativeLogLikelihood(classWeights: a0, ignoreIndex: a1, reduction: a2), Boxed<LossFunction>.self)
        }
        declare("static var binaryCrossEntropy: LossFunction { get }", in: "Loss", documentation: "Two-class cross-entropy of probabilities, as sigmoid gives them, with labels 0 and 1.") { call in
            return call.give(LossFunction.binaryCrossEntropy, Boxed<LossFunction>.self)
        }
        declare("static var binaryCrossEntropy: LossFunction { get }", in: "LossFunction", documentation: "Two-class cross-entropy of probabilities, as sigmoid gives them, with labels 0 and 1.") { call in
            return call.give(LossFunction.binaryCrossEntropy, Boxed<LossFunction>.self)
        }
        declare("static func binaryCrossEntropy(labelSmoothing: Double = 0, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "Two-class cross-entropy of probabilities with settings.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, [Double]?.self, default: nil)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.binaryCrossEntropy(labelSmoothing: a0, classWeights: a1, reduction: a2), Boxed<LossFunction>.self)
        }
        declare("static func binaryCrossEntropy(labelSmoothing: Double = 0, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "Two-class cross-entropy of probabilities with settings.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, [Double]?.self, default: nil)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.binaryCrossEntropy(labelSmoothing: a0, classWeights: a1, reduction: a2), Boxed<LossFunction>.self)
        }
        declare("static var binaryCrossEntropyWithLogits: LossFunction { get }", in: "Loss", documentation: "Two-class cross-entropy of logits with labels 0 and 1.") { call in
            return call.give(LossFunction.binaryCrossEntropyWithLogits, Boxed<LossFunction>.self)
        }
        declare("static var binaryCrossEntropyWithLogits: LossFunction { get }", in: "LossFunction", documentation: "Two-class cross-entropy of logits with labels 0 and 1.") { call in
            return call.give(LossFunction.binaryCrossEntropyWithLogits, Boxed<LossFunction>.self)
        }
        declare("static func binaryCrossEntropyWithLogits(labelSmoothing: Double = 0, positiveWeight: Double? = nil, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "Two-class cross-entropy of logits with settings; `positiveWeight` makes up for few labels 1.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, [Double]?.self, default: nil)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.binaryCrossEntropyWithLogits(labelSmoothing: a0, positiveWeight: a1, classWeights: a2, reduction: a3), Boxed<LossFunction>.self)
        }
        declare("static func binaryCrossEntropyWithLogits(labelSmoothing: Double = 0, positiveWeight: Double? = nil, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "Two-class cross-entropy of logits with settings; `positiveWeight` makes up for few labels 1.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, [Double]?.self, default: nil)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.binaryCrossEntropyWithLogits(labelSmoothing: a0, positiveWeight: a1, classWeights: a2, reduction: a3), Boxed<LossFunction>.self)
        }
        declare("static var meanSquaredError: LossFunction { get }", in: "Loss", documentation: "The mean of the squared differences.") { call in
            return call.give(LossFunction.meanSquaredError, Boxed<LossFunction>.self)
        }
        declare("static var meanSquaredError: LossFunction { get }", in: "LossFunction", documentation: "The mean of the squared differences.") { call in
            return call.give(LossFunction.meanSquaredError, Boxed<LossFunction>.self)
        }
        declare("static func meanSquaredError(reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "The squared differences, reduced as asked for.") { call in
            let a0 = try call.take(0, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.meanSquaredError(reduction: a0), Boxed<LossFunction>.self)
        }
        declare("static func meanSquaredError(reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "The squared differences, reduced as asked for.") { call in
            let a0 = try call.take(0, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.meanSquaredError(reduction: a0), Boxed<LossFunction>.self)
        }
        declare("static var meanAbsoluteError: LossFunction { get }", in: "Loss", documentation: "The mean of the absolute differences.") { call in
            return call.give(LossFunction.meanAbsoluteError, Boxed<LossFunction>.self)
        }
        declare("static var meanAbsoluteError: LossFunction { get }", in: "LossFunction", documentation: "The mean of the absolute differences.") { call in
            return call.give(LossFunction.meanAbsoluteError, Boxed<LossFunction>.self)
        }
        declare("static func meanAbsoluteError(reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "The absolute differences, reduced as asked for.") { call in
            let a0 = try call.take(0, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.meanAbsoluteError(reduction: a0), Boxed<LossFunction>.self)
        }
        declare("static func meanAbsoluteError(reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "The absolute differences, reduced as asked for.") { call in
            let a0 = try call.take(0, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.meanAbsoluteError(reduction: a0), Boxed<LossFunction>.self)
        }
        declare("static var huber: LossFunction { get }", in: "Loss", documentation: "Squared for small differences, absolute for large ones.") { call in
            return call.give(LossFunction.huber, Boxed<LossFunction>.self)
        }
        declare("static var huber: LossFunction { get }", in: "LossFunction", documentation: "Squared for small differences, absolute for large ones.") { call in
            return call.give(LossFunction.huber, Boxed<LossFunction>.self)
        }
        declare("static func huber(delta: Double, reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "Squared for differences up to `delta`, absolute beyond.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.huber(delta: a0, reduction: a1), Boxed<LossFunction>.self)
        }
        declare("static func huber(delta: Double, reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "Squared for differences up to `delta`, absolute beyond.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.huber(delta: a0, reduction: a1), Boxed<LossFunction>.self)
        }
        declare("static var klDivergence: LossFunction { get }", in: "Loss", documentation: "The divergence of log-probabilities, as logSoftmax gives them, from rows of probabilities.") { call in
            return call.give(LossFunction.klDivergence, Boxed<LossFunction>.self)
        }
        declare("static var klDivergence: LossFunction { get }", in: "LossFunction", documentation: "The divergence of log-probabilities, as logSoftmax gives them, from rows of probabilities.") { call in
            return call.give(LossFunction.klDivergence, Boxed<LossFunction>.self)
        }
        declare("static func klDivergence(reduction: Reduction = .batchMean) -> LossFunction", in: "Loss", documentation: "The divergence of log-probabilities from rows of probabilities, reduced as asked for.") { call in
            let a0 = try call.take(0, Boxed<Reduction>.self, default: .batchMean)
            return call.give(LossFunction.klDivergence(reduction: a0), Boxed<LossFunction>.self)
        }
        declare("static func klDivergence(reduction: Reduction = .batchMean) -> LossFunction", in: "LossFunction", documentation: "The divergence of log-probabilities from rows of probabilities, reduced as asked for.") { call in
            let a0 = try call.take(0, Boxed<Reduction>.self, default: .batchMean)
            return call.give(LossFunction.klDivergence(reduction: a0), Boxed<LossFunction>.self)
        }
        declare("static var hinge: LossFunction { get }", in: "Loss", documentation: "The hinge of a support vector machine, with labels −1 and 1 or class numbers.") { call in
            return call.give(LossFunction.hinge, Boxed<LossFunction>.self)
        }
        declare("static var hinge: LossFunction { get }", in: "LossFunction", documentation: "The hinge of a support vector machine, with labels −1 and 1 or class numbers.") { call in
            return call.give(LossFunction.hinge, Boxed<LossFunction>.self)
        }
        declare("static func hinge(reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "The hinge of a support vector machine, reduced as asked for.") { call in
            let a0 = try call.take(0, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.hinge(reduction: a0), Boxed<LossFunction>.self)
        }
        declare("static func hinge(reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "The hinge of a support vector machine, reduced as asked for.") { call in
            let a0 = try call.take(0, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.hinge(reduction: a0), Boxed<LossFunction>.self)
        }
        declare("static var focal: LossFunction { get }", in: "Loss", documentation: "Cross-entropy of logits with easy examples held back.") { call in
            return call.give(LossFunction.focal, Boxed<LossFunction>.self)
        }
        declare("static var focal: LossFunction { get }", in: "LossFunction", documentation: "Cross-entropy of logits with easy examples held back.") { call in
            return call.give(LossFunction.focal, Boxed<LossFunction>.self)
        }
        declare("static func focal(gamma: Double = 2, alpha: Double? = nil, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> LossFunction", in: "Loss", documentation: "Cross-entropy of logits with easy examples held back: γ says how strongly, alpha what label 1 counts.") { call in
            let a0 = try call.take(0, Double.self, default: 2)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, [Double]?.self, default: nil)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.focal(gamma: a0, alpha: a1, classWeights: a2, reduction: a3), Boxed<LossFunction>.self)
        }
        declare("static func focal(gamma: Double = 2, alpha: Double? = nil, classWeights: [Double]? = nil, reduction: Reduction = .mean) -> LossFunction", in: "LossFunction", documentation: "Cross-entropy of logits with easy examples held back: γ says how strongly, alpha what label 1 counts.") { call in
            let a0 = try call.take(0, Double.self, default: 2)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, [Double]?.self, default: nil)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(LossFunction.focal(gamma: a0, alpha: a1, classWeights: a2, reduction: a3), Boxed<LossFunction>.self)
        }
        declare("var name: String { get }", in: "LossFunction", documentation: "What the loss is called in plans and histories.") { call in
            let self_ = try call.take(0, Boxed<LossFunction>.self)
            return call.give(self_.name, String.self)
        }
        declare("var decision: ClassDecision { get }", in: "LossFunction", documentation: "How a class is read off an output that was trained with this loss.") { call in
            let self_ = try call.take(0, Boxed<LossFunction>.self)
            return call.give(self_.decision, Boxed<ClassDecision>.self)
        }
        declare("init(_ name: String, decision: ClassDecision = .none, _ function: (Tensor, Tensor) throws -> Tensor)", in: "LossFunction", documentation: "A loss of one's own.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<ClassDecision>.self, default: .none)
            let a2 = try call.take(2, Function2<Boxed<Tensor>, Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(LossFunction(a0, decision: a1, a2), Boxed<LossFunction>.self)
        }
        declare("func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor", in: "LossFunction", documentation: "The loss of a batch of outputs for their labels.") { call in
            let self_ = try call.take(0, Boxed<LossFunction>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            return call.give(self_(predicted: a0, expected: a1), Boxed<Tensor>.self)
        }
        declare("var description: String { get }", in: "LossFunction") { call in
            let self_ = try call.take(0, Boxed<LossFunction>.self)
            return call.give(self_.description, String.self)
        }
        declare("case mean", in: "Reduction", documentation: "Their mean: over the examples of a classification, over all elements of a regression.") { call in
            return call.give(Reduction.mean, Boxed<Reduction>.self)
        }
        declare("case sum", in: "Reduction", documentation: "Their sum.") { call in
            return call.give(Reduction.sum, Boxed<Reduction>.self)
        }
        declare("case none", in: "Reduction", documentation: "None: a loss for each element. It cannot be trained with, only looked at.") { call in
            return call.give(Reduction.none, Boxed<Reduction>.self)
        }
        declare("case batchMean", in: "Reduction", documentation: "Their sum divided by the number of examples, the first axis.") { call in
            return call.give(Reduction.batchMean, Boxed<Reduction>.self)
        }
    }
}
