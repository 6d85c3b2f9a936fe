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
    /// Functions and members of `NeuralNetworks`, part 3.
    mutating func bindNeuralNetworks3() {
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
        declare("func explainShape(input: [Int]) -> String", in: "Residual") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), String.self)
        }
        declare("func copy() -> Residual", in: "Residual") { call in
            let self_ = try call.take(0, Boxed<Residual>.self)
            return call.give(self_.copy(), Boxed<Residual>.self)
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
        declare("func explainParameters() -> String", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            return call.give(self_.explainParameters(), String.self)
        }
        declare("func explainShape(input: [Int]) -> String", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), String.self)
        }
        declare("func copy() -> Sequential", in: "Sequential") { call in
            let self_ = try call.take(0, Boxed<Sequential>.self)
            return call.give(self_.copy(), Boxed<Sequential>.self)
        }
        declare("func binaryCrossEntropy(probabilities: Tensor, labels: Tensor) -> Tensor", documentation: "Two-class cross-entropy of probabilities: the mean of −[y log ŷ + (1 − y) log(1 − ŷ)].\n\nLogarithms are not allowed below −100, so that a probability of exactly 0 or 1 costs 100 rather than infinity.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(NeuralNetworks.binaryCrossEntropy(probabilities: a0, labels: a1), Boxed<Tensor>.self)
        }
        declare("func binaryCrossEntropyWithLogits(logits: Tensor, labels: Tensor) -> Tensor", documentation: "Two-class cross-entropy of logits: the mean of log(1 + eᶻ) − y z, which is the cross-entropy of sigmoid(z) and never\noverflows.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(NeuralNetworks.binaryCrossEntropyWithLogits(logits: a0, labels: a1), Boxed<Tensor>.self)
        }
        declare("func crossEntropy(logits: Tensor, labels: Tensor, labelSmoothing: Double = 0) -> Tensor", documentation: "Cross-entropy of logits: the mean over the batch of −log softmax(z)ᵧ, for class numbers y, or of −Σ yᵢ log softmax(z)ᵢ,\nfor one-hot or soft labels.\n\nIt takes the numbers before softmax and never overflows. A model that has no idea of C classes costs ln C.\n\n- Parameters:\n  - logits: One row of scores an example, [N, C].\n  - labels: Class numbers [N] or rows that sum to 1 [N, C].\n  - labelSmoothing: The part of each label that is spread over all classes (Szegedy et al. 2016).\n- Returns: A single number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 0)
            return call.give(NeuralNetworks.crossEntropy(logits: a0, labels: a1, labelSmoothing: a2), Boxed<Tensor>.self)
        }
        declare("func categoricalCrossEntropy(probabilities: Tensor, labels: Tensor) -> Tensor", documentation: "Cross-entropy of probabilities: the mean over the batch of −Σ yᵢ log ŷᵢ.\n\n- Parameters:\n  - probabilities: One row an example that sums to 1, [N, C], as softmax gives it.\n  - labels: Class numbers [N] or rows that sum to 1 [N, C].\n- Returns: A single number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(NeuralNetworks.categoricalCrossEntropy(probabilities: a0, labels: a1), Boxed<Tensor>.self)
        }
        declare("func negativeLogLikelihood(logProbabilities: Tensor, labels: Tensor) -> Tensor", documentation: "Cross-entropy of log-probabilities: the mean over the batch of −Σ yᵢ log ŷᵢ, as logSoftmax gives the logarithms.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(NeuralNetworks.negativeLogLikelihood(logProbabilities: a0, labels: a1), Boxed<Tensor>.self)
        }
        declare("case largestScore", in: "Loss.Decision", documentation: "The position of the largest score.") { call in
            return call.give(Loss.Decision.largestScore, Boxed<Loss.Decision>.self)
        }
        declare("case threshold(Double)", in: "Loss.Decision", documentation: "Class 1 where the only output is above this value, otherwise class 0.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Loss.Decision.threshold(a0), Boxed<Loss.Decision>.self)
        }
        declare("case none", in: "Loss.Decision", documentation: "Outputs are values, not classes.") { call in
            return call.give(Loss.Decision.none, Boxed<Loss.Decision>.self)
        }
        declare("var name: String { get }", in: "Loss", documentation: "What the loss is called in plans and histories.") { call in
            let self_ = try call.take(0, Boxed<Loss>.self)
            return call.give(self_.name, String.self)
        }
        declare("var decision: Loss.Decision { get }", in: "Loss", documentation: "How a class is read off an output that was trained with this loss.") { call in
            let self_ = try call.take(0, Boxed<Loss>.self)
            return call.give(self_.decision, Boxed<Loss.Decision>.self)
        }
        declare("init(_ name: String, decision: Loss.Decision = .none, _ function: (Tensor, Tensor) throws -> Tensor)", in: "Loss", documentation: "A loss of one's own.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<Loss.Decision>.self, default: .none)
            let a2 = try call.take(2, Function2<Boxed<Tensor>, Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(Loss(a0, decision: a1, a2), Boxed<Loss>.self)
        }
        declare("func callAsFunction(_ outputs: Tensor, _ labels: Tensor) -> Tensor", in: "Loss", documentation: "The loss of a batch of outputs for their labels.") { call in
            let self_ = try call.take(0, Boxed<Loss>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            return call.give(self_(a0, a1), Boxed<Tensor>.self)
        }
        declare("var description: String { get }", in: "Loss") { call in
            let self_ = try call.take(0, Boxed<Loss>.self)
            return call.give(self_.description, String.self)
        }
        declare("static var crossEntropy: Loss { get }", in: "Loss", documentation: "Cross-entropy of logits with class numbers or one-hot rows.") { call in
            return call.give(Loss.crossEntropy, Boxed<Loss>.self)
        }
        declare("static func crossEntropy(labelSmoothing: Double) -> Loss", in: "Loss", documentation: "Cross-entropy of logits with a part of each label spread over all classes.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Loss.crossEntropy(labelSmoothing: a0), Boxed<Loss>.self)
        }
        declare("static var categoricalCrossEntropy: Loss { get }", in: "Loss", documentation: "Cross-entropy of probabilities, as softmax gives them, with class numbers or one-hot rows.") { call in
            return call.give(Loss.categoricalCrossEntropy, Boxed<Loss>.self)
        }
        declare("static var negativeLogLikelihood: Loss { get }", in: "Loss", documentation: "Cross-entropy of log-probabilities, as logSoftmax gives them, with class numbers or one-hot rows.") { call in
            return call.give(Loss.negativeLogLikelihood, Boxed<Loss>.self)
        }
        declare("static var binaryCrossEntropy: Loss { get }", in: "Loss", documentation: "Two-class cross-entropy of probabilities, as sigmoid gives them, with labels 0 and 1.") { call in
            return call.give(Loss.binaryCrossEntropy, Boxed<Loss>.self)
        }
        declare("static var binaryCrossEntropyWithLogits: Loss { get }", in: "Loss", documentation: "Two-class cross-entropy of logits with labels 0 and 1.") { call in
            return call.give(Loss.binaryCrossEntropyWithLogits, Boxed<Loss>.self)
        }
        declare("static var meanSquaredError: Loss { get }", in: "Loss", documentation: "The mean of the squared differences.") { call in
            return call.give(Loss.meanSquaredError, Boxed<Loss>.self)
        }
        declare("static var meanAbsoluteError: Loss { get }", in: "Loss", documentation: "The mean of the absolute differences.") { call in
            return call.give(Loss.meanAbsoluteError, Boxed<Loss>.self)
        }
        declare("static var huber: Loss { get }", in: "Loss", documentation: "Squared for small differences, absolute for large ones.") { call in
            return call.give(Loss.huber, Boxed<Loss>.self)
        }
        declare("static func huber(delta: Double) -> Loss", in: "Loss", documentation: "Squared for differences up to `delta`, absolute beyond.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Loss.huber(delta: a0), Boxed<Loss>.self)
        }
        declare("static var hinge: Loss { get }", in: "Loss", documentation: "The hinge of a support vector machine, labels −1 and 1.") { call in
            return call.give(Loss.hinge, Boxed<Loss>.self)
        }
        declare("func meanSquaredError(predicted: Tensor, expected: Tensor) -> Tensor", documentation: "The mean of the squared differences: MSE = 1/n Σ (yᵢ − ŷᵢ)², over all elements.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(NeuralNetworks.meanSquaredError(predicted: a0, expected: a1), Boxed<Tensor>.self)
        }
        declare("func meanAbsoluteError(predicted: Tensor, expected: Tensor) -> Tensor", documentation: "The mean of the absolute differences: MAE = 1/n Σ |yᵢ − ŷᵢ|, over all elements.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(NeuralNetworks.meanAbsoluteError(predicted: a0, expected: a1), Boxed<Tensor>.self)
        }
        declare("func huber(predicted: Tensor, expected: Tensor, delta: Double = 1) -> Tensor", documentation: "Squared for small differences d, absolute for large ones (Huber 1964): the mean of d²/2 where |d| ≤ δ and of\nδ(|d| − δ/2) elsewhere. Outliers pull with a limited force.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 1)
            return call.give(NeuralNetworks.huber(predicted: a0, expected: a1, delta: a2), Boxed<Tensor>.self)
        }
        declare("func hinge(scores: Tensor, labels: Tensor) -> Tensor", documentation: "The hinge of a support vector machine: the mean of max(0, 1 − y·s), with labels −1 and 1.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(NeuralNetworks.hinge(scores: a0, labels: a1), Boxed<Tensor>.self)
        }
        declare("func save(_ model: any Layer, _ path: String) throws", documentation: "Saves the parameters and statistics of a model by path, as a safetensors file.\n\nThe file is written beside its place and then renamed, so that a reader never sees half of it.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, String.self)
            try NeuralNetworks.save(a0, a1)
            return call.give()
        }
        declare("func load(into model: any Layer, _ path: String) throws", documentation: "Gives a model the parameters and statistics of a safetensors file, by path.\n\nThe model must have been built in the same way: a path that is missing on either side, or another shape, is an error\nthat names them, and then nothing is changed.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, String.self)
            try NeuralNetworks.load(into: a0, a1)
            return call.give()
        }
        declare("var path: String { get }", in: "ModelFileMismatch", documentation: "The file.") { call in
            let self_ = try call.take(0, Boxed<ModelFileMismatch>.self)
            return call.give(self_.path, String.self)
        }
        declare("var problems: [String] { get }", in: "ModelFileMismatch", documentation: "A sentence for each parameter that does not fit.") { call in
            let self_ = try call.take(0, Boxed<ModelFileMismatch>.self)
            return call.give(self_.problems, [String].self)
        }
        declare("var description: String { get }", in: "ModelFileMismatch") { call in
            let self_ = try call.take(0, Boxed<ModelFileMismatch>.self)
            return call.give(self_.description, String.self)
        }
        declare("var path: String { get }", in: "ModelSummary.Row", documentation: "Where the layer is in the model.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary.Row>.self)
            return call.give(self_.path, String.self)
        }
        declare("var layer: String { get }", in: "ModelSummary.Row", documentation: "The layer as it is written.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary.Row>.self)
            return call.give(self_.layer, String.self)
        }
        declare("var depth: Int { get }", in: "ModelSummary.Row", documentation: "How deep it is nested.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary.Row>.self)
            return call.give(self_.depth, Int.self)
        }
        declare("var outputShape: [Int] { get }", in: "ModelSummary.Row", documentation: "The shape it gives for one example.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary.Row>.self)
            return call.give(self_.outputShape, [Int].self)
        }
        declare("var parameterCount: Int { get }", in: "ModelSummary.Row", documentation: "The numbers it trains.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary.Row>.self)
            return call.give(self_.parameterCount, Int.self)
        }
        declare("var macs: Int { get }", in: "ModelSummary.Row", documentation: "Its multiply-accumulates for one example.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary.Row>.self)
            return call.give(self_.macs, Int.self)
        }
        declare("var inputShape: [Int] { get }", in: "ModelSummary", documentation: "The shape of one example.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary>.self)
            return call.give(self_.inputShape, [Int].self)
        }
        declare("var rows: [ModelSummary.Row] { get }", in: "ModelSummary", documentation: "The layers, those inside others after them.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary>.self)
            return call.give(self_.rows, [Boxed<ModelSummary.Row>].self)
        }
        declare("var parameterCount: Int { get }", in: "ModelSummary", documentation: "The numbers of the model that are trained.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary>.self)
            return call.give(self_.parameterCount, Int.self)
        }
        declare("var frozenCount: Int { get }", in: "ModelSummary", documentation: "The numbers that are frozen.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary>.self)
            return call.give(self_.frozenCount, Int.self)
        }
        declare("var macs: Int { get }", in: "ModelSummary", documentation: "Multiply-accumulates for one example.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary>.self)
            return call.give(self_.macs, Int.self)
        }
        declare("var initializers: [String] { get }", in: "ModelSummary", documentation: "The initializers of the weights, each once.") { call in
            let self_ = try call.take(0, Boxed<ModelSummary>.self)
            return call.give(self_.initializers, [String].self)
        }
        declare("var description: String { get }", in: "ModelSummary") { call in
            let self_ = try call.take(0, Boxed<ModelSummary>.self)
            return call.give(self_.description, String.self)
        }
        declare("@discardableResult func summary(input: [Int]) -> ModelSummary", in: "Layer", documentation: "The layers with their output shapes, parameters and costs for one example of the given shape.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.summary(input: a0), Boxed<ModelSummary>.self)
        }
        declare("var epsilon: Double { get }", in: "Adagrad", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var weightDecay: Double { get }", in: "Adagrad", documentation: "λ: how strongly weights are drawn to zero.") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.weightDecay, Double.self)
        }
        declare("var convention: Convention { get }", in: "Adagrad", documentation: "Which formula is followed.") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.convention, Boxed<Convention>.self)
        }
        declare("init(learningRate: Double = 0.01, epsilon: Double = 1e-8, weightDecay: Double = 0, convention: Convention = .classic)", in: "Adagrad", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.01)
            let a1 = try call.take(1, Double.self, default: 1e-8)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, Boxed<Convention>.self, default: .classic)
            return call.give(Adagrad(learningRate: a0, epsilon: a1, weightDecay: a2, convention: a3), Boxed<Adagrad>.self)
        }
        declare("init(learningRate: Schedule, epsilon: Double = 1e-8, weightDecay: Double = 0, convention: Convention = .classic)", in: "Adagrad", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 1e-8)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, Boxed<Convention>.self, default: .classic)
            return call.give(Adagrad(learningRate: a0, epsilon: a1, weightDecay: a2, convention: a3), Boxed<Adagrad>.self)
        }
        declare("var learningRate: Double { get set }", in: "Adagrad") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.take(0, Boxed<Adagrad>.self).learningRate = value
            return call.give()
        }
        declare("var name: String { get }", in: "Adagrad") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.name, String.self)
        }
        declare("func state(of parameter: Parameter) -> [String: Tensor]", in: "Adagrad", documentation: "What is remembered of a parameter: G, its `squares`.") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.state(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func effectiveLearningRate(of parameter: Parameter) -> Tensor?", in: "Adagrad", documentation: "The rate each number of a parameter has by now: η / √(G + ε); nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.effectiveLearningRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func beginStep()", in: "Adagrad") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func endStep()", in: "Adagrad") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Adagrad") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0, convention: Convention = .classic)", in: "Adam", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.001)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double.self, default: 1e-8)
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Double.self, default: 0)
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Adam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, biasCorrection: a4, amsgrad: a5, weightDecay: a6, convention: a7), Boxed<Adam>.self)
        }
        declare("init(learningRate: Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0, convention: Convention = .classic)", in: "Adam", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double.self, default: 1e-8)
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Double.self, default: 0)
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Adam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, biasCorrection: a4, amsgrad: a5, weightDecay: a6, convention: a7), Boxed<Adam>.self)
        }
        declare("var beta1: Double { get }", in: "Adam", documentation: "β₁: how much of the mean of gradients is kept.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.beta1, Double.self)
        }
        declare("var beta2: Double { get }", in: "Adam", documentation: "β₂: how much of the mean of squares is kept.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.beta2, Double.self)
        }
        declare("var epsilon: Double { get }", in: "Adam", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var step: Int { get }", in: "Adam", documentation: "t: the steps made so far.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.step, Int.self)
        }
        declare("var learningRate: Double { get set }", in: "Adam") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.take(0, Boxed<Adam>.self).learningRate = value
            return call.give()
        }
        declare("var name: String { get }", in: "Adam") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.name, String.self)
        }
        declare("func state(of parameter: Parameter) -> [String: Tensor]", in: "Adam", documentation: "What is remembered of a parameter: `m` and `v`, with `largest` for AMSGrad.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.state(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func correctedState(of parameter: Parameter) -> [String: Tensor]", in: "Adam", documentation: "m and v with the correction for starting from zero: `m̂` and `v̂`; empty before the first step.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.correctedState(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func beginStep()", in: "Adam") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func endStep()", in: "Adam") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Adam") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0.01, amsgrad: Bool = false, convention: Convention = .classic)", in: "AdamW", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.001)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double.self, default: 1e-8)
            let a4 = try call.take(4, Double.self, default: 0.01)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Boxed<Convention>.self, default: .classic)
            return call.give(AdamW(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, amsgrad: a5, convention: a6), Boxed<AdamW>.self)
        }
        declare("init(learningRate: Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0.01, amsgrad: Bool = false, convention: Convention = .classic)", in: "AdamW", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double.self, default: 1e-8)
            let a4 = try call.take(4, Double.self, default: 0.01)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Boxed<Convention>.self, default: .classic)
            return call.give(AdamW(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, amsgrad: a5, convention: a6), Boxed<AdamW>.self)
        }
        declare("var weightDecay: Double { get }", in: "AdamW", documentation: "λ: how strongly weights are drawn to zero.") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.weightDecay, Double.self)
        }
        declare("var learningRate: Double { get set }", in: "AdamW") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.take(0, Boxed<AdamW>.self).learningRate = value
            return call.give()
        }
        declare("var name: String { get }", in: "AdamW") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.name, String.self)
        }
        declare("func state(of parameter: Parameter) -> [String: Tensor]", in: "AdamW", documentation: "What is remembered of a parameter: `m` and `v`, with `largest` for AMSGrad.") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.state(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func beginStep()", in: "AdamW") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func endStep()", in: "AdamW") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "AdamW") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("init(learningRate: Double = 0.01, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0, convention: Convention = .classic)", in: "Momentum", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.01)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Boxed<Convention>.self, default: .classic)
            return call.give(Momentum(learningRate: a0, momentum: a1, nesterov: a2, weightDecay: a3, convention: a4), Boxed<Momentum>.self)
        }
        declare("init(learningRate: Schedule, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0, convention: Convention = .classic)", in: "Momentum", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Boxed<Convention>.self, default: .classic)
            return call.give(Momentum(learningRate: a0, momentum: a1, nesterov: a2, weightDecay: a3, convention: a4), Boxed<Momentum>.self)
        }
        declare("var momentum: Double { get }", in: "Momentum", documentation: "γ: how much of the last step is taken again.") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            return call.give(self_.momentum, Double.self)
        }
        declare("var learningRate: Double { get set }", in: "Momentum") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.take(0, Boxed<Momentum>.self).learningRate = value
            return call.give()
        }
        declare("var name: String { get }", in: "Momentum") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            return call.give(self_.name, String.self)
        }
        declare("func state(of parameter: Parameter) -> [String: Tensor]", in: "Momentum", documentation: "What is remembered of a parameter: its `velocity`.") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.state(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func beginStep()", in: "Momentum") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func endStep()", in: "Momentum") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Momentum") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var learningRate: Double { get }", in: "Optimizer", documentation: "The learning rate of the next step.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            return call.give(self_.learningRate, Double.self)
        }
        declare("var name: String { get }", in: "Optimizer", documentation: "What the optimizer is called in plans and histories, with its settings.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            return call.give(self_.name, String.self)
        }
        declare("func beginStep()", in: "Optimizer", documentation: "Called once before the parameters of a step are changed.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Optimizer", documentation: "Changes one parameter for the gradient of this step.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
    }
}
