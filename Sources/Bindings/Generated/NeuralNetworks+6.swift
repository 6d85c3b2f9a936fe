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
    /// Functions and members of `NeuralNetworks`, part 6.
    mutating func bindNeuralNetworks6() {
        declare("var rawValue: String { get }", in: "Reduction", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Reduction>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "Reduction", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Reduction(rawValue: a0), Boxed<Reduction>?.self)
        }
        declare("static var allCases: [Reduction] { get }", in: "Reduction", documentation: "All cases, in order.") { call in
            return call.give(Reduction.allCases, [Boxed<Reduction>].self)
        }
        declare("func meanSquaredError(predicted: Tensor, expected: Tensor, reduction: Reduction = .mean) -> Tensor", documentation: "The mean of the squared differences: MSE = 1/n Σ (yᵢ − ŷᵢ)², over all elements.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.meanSquaredError(predicted: a0, expected: a1, reduction: a2), Boxed<Tensor>.self)
        }
        declare("func meanAbsoluteError(predicted: Tensor, expected: Tensor, reduction: Reduction = .mean) -> Tensor", documentation: "The mean of the absolute differences: MAE = 1/n Σ |yᵢ − ŷᵢ|, over all elements.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.meanAbsoluteError(predicted: a0, expected: a1, reduction: a2), Boxed<Tensor>.self)
        }
        declare("func huber(predicted: Tensor, expected: Tensor, delta: Double = 1, reduction: Reduction = .mean) -> Tensor", documentation: "Squared for small differences d, absolute for large ones (Huber 1964): the mean of d²/2 where |d| ≤ δ and of\nδ(|d| − δ/2) elsewhere. Outliers pull with a limited force.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 1)
            let a3 = try call.take(3, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.huber(predicted: a0, expected: a1, delta: a2, reduction: a3), Boxed<Tensor>.self)
        }
        declare("func hinge(scores: Tensor, labels: Tensor, reduction: Reduction = .mean) -> Tensor", documentation: "The hinge of a support vector machine.\n\nWith one score an example: the mean of max(0, 1 − y·s), with labels −1 and 1, or 0 and 1 which mean the same. With a\nscore a class (Crammer and Singer 2001): the mean of max(0, 1 − (s of the true class − the best of the others)).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Reduction>.self, default: .mean)
            return call.give(NeuralNetworks.hinge(scores: a0, labels: a1, reduction: a2), Boxed<Tensor>.self)
        }
        declare("case swiftlet", in: "ParameterNaming", documentation: "By their paths: `0.gamma`, `3.inner.0.weight`.") { call in
            return call.give(ParameterNaming.swiftlet, Boxed<ParameterNaming>.self)
        }
        declare("case pytorch", in: "ParameterNaming", documentation: "As PyTorch's `state_dict` calls them: `0.weight` for γ, `0.running_mean`; see `PyTorchNames`.") { call in
            return call.give(ParameterNaming.pytorch, Boxed<ParameterNaming>.self)
        }
        declare("var rawValue: String { get }", in: "ParameterNaming", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<ParameterNaming>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "ParameterNaming", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(ParameterNaming(rawValue: a0), Boxed<ParameterNaming>?.self)
        }
        declare("func save(_ model: any Layer, _ path: String, naming: ParameterNaming = .swiftlet) throws", documentation: "Saves the parameters and statistics of a model by path, as a safetensors file.\n\nThe file is written beside its place and then renamed, so that a reader never sees half of it.\n\n- Parameters:\n  - model: The model.\n  - path: The file.\n  - naming: What the parameters are called in the file; `.pytorch` for one that PyTorch is to load.\n- Throws: An error if the file cannot be written.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, String.self)
            let a2 = try call.take(2, Boxed<ParameterNaming>.self, default: .swiftlet)
            try NeuralNetworks.save(a0, a1, naming: a2)
            return call.give()
        }
        declare("func load(into model: any Layer, _ path: String, renaming: [String: String] = [:]) throws", documentation: "Gives a model the parameters and statistics of a safetensors file, by path.\n\nA state dict of PyTorch saved as safetensors loads as well: where a file does not have a path, the name that PyTorch\ngives the parameter is looked for. The model must have been built in the same way: a parameter that is missing on\neither side, or another shape, is an error that names them, and then nothing is changed.\n\n- Parameters:\n  - model: The model.\n  - path: The file.\n  - renaming: Beginnings of names in the file and what they are in the model, such as `[\"features\": \"0\"]`.\n- Throws: An error that names what is missing, of another shape, or where the file is broken.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, String.self)
            let a2 = try call.take(2, [String: String].self, default: [:])
            try NeuralNetworks.load(into: a0, a1, renaming: a2)
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
        declare("func collapseLinear(_ model: any Layer) -> Dense", documentation: "The one dense layer that does what a model of dense layers without activation functions does.\n\nTwo layers W₂ (W₁ x + b₁) + b₂ are one with the weight W₂ W₁ and the bias W₂ b₁ + b₂, and so are any number of them:\nwithout a non-linear function between them, depth adds nothing.\n\n    let deep = Sequential { Dense(4, 32); Dense(32, 32); Dense(32, 3) }\n    let single = collapseLinear(deep)\n    expect(deep(x).allClose(single(x)))\n\n- Parameter model: A dense layer, or a `Sequential` of dense layers, also one in another. `Identity` layers do not count.\n- Returns: A dense layer with parameters of its own. A layer that is not linear is an error.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            return call.give(NeuralNetworks.collapseLinear(a0), Boxed<Dense>.self)
        }
        declare("case soft", in: "Ensemble.Vote", documentation: "The mean of the probabilities of all models.") { call in
            return call.give(Ensemble.Vote.soft, Boxed<Ensemble.Vote>.self)
        }
        declare("case hard", in: "Ensemble.Vote", documentation: "The share of models that choose each class.") { call in
            return call.give(Ensemble.Vote.hard, Boxed<Ensemble.Vote>.self)
        }
        declare("case mean", in: "Ensemble.Vote", documentation: "The mean of the outputs as they are, for a regression.") { call in
            return call.give(Ensemble.Vote.mean, Boxed<Ensemble.Vote>.self)
        }
        declare("var rawValue: String { get }", in: "Ensemble.Vote", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Ensemble.Vote>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "Ensemble.Vote", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Ensemble.Vote(rawValue: a0), Boxed<Ensemble.Vote>?.self)
        }
        declare("var models: [any Layer] { get }", in: "Ensemble", documentation: "The models.") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            return call.give(self_.models, [Boxed<any Layer>].self)
        }
        declare("var vote: Ensemble.Vote { get }", in: "Ensemble", documentation: "How one answer is made of many.") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            return call.give(self_.vote, Boxed<Ensemble.Vote>.self)
        }
        declare("init(_ models: [any Layer], vote: Ensemble.Vote = .soft)", in: "Ensemble", documentation: "The models together. Models for `.soft` and `.hard` give logits, or probabilities if they end with a softmax or\nsigmoid; the ensemble gives probabilities.") { call in
            let a0 = try call.take(0, [Boxed<any Layer>].self)
            let a1 = try call.take(1, Boxed<Ensemble.Vote>.self, default: .soft)
            return call.give(Ensemble(a0, vote: a1), Boxed<Ensemble>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Ensemble") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Ensemble") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Ensemble") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Ensemble") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "Ensemble") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func copy() -> Ensemble", in: "Ensemble") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            return call.give(self_.copy(), Boxed<Ensemble>.self)
        }
        declare("var description: String { get }", in: "Ensemble") { call in
            let self_ = try call.take(0, Boxed<Ensemble>.self)
            return call.give(self_.description, String.self)
        }
        declare("init(classes: Int = 10, imageSize: Int = 28, activation: Activation = .tanh, random: RandomSource = .ambient)", in: "LeNet5", documentation: "The network.\n\n- Parameters:\n  - classes: The number of classes.\n  - imageSize: Height and width of the images, 32 or 28.\n  - activation: What follows each layer but the last; tanh as in the paper, or ReLU as is usual today.\n  - random: The stream that the weights are drawn from.") { call in
            let a0 = try call.take(0, Int.self, default: 10)
            let a1 = try call.take(1, Int.self, default: 28)
            let a2 = try call.take(2, Boxed<Activation>.self, default: .tanh)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(LeNet5(classes: a0, imageSize: a1, activation: a2, random: a3), Boxed<LeNet5>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "LeNet5") { call in
            let self_ = try call.take(0, Boxed<LeNet5>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "LeNet5") { call in
            let self_ = try call.take(0, Boxed<LeNet5>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "LeNet5") { call in
            let self_ = try call.take(0, Boxed<LeNet5>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "LeNet5") { call in
            let self_ = try call.take(0, Boxed<LeNet5>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "LeNet5") { call in
            let self_ = try call.take(0, Boxed<LeNet5>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "LeNet5") { call in
            let self_ = try call.take(0, Boxed<LeNet5>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> LeNet5", in: "LeNet5") { call in
            let self_ = try call.take(0, Boxed<LeNet5>.self)
            return call.give(self_.copy(), Boxed<LeNet5>.self)
        }
        declare("var description: String { get }", in: "LeNet5") { call in
            let self_ = try call.take(0, Boxed<LeNet5>.self)
            return call.give(self_.description, String.self)
        }
        declare("var sizes: [Int] { get }", in: "MLP", documentation: "The size of the input, of each hidden layer and of the output.") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            return call.give(self_.sizes, [Int].self)
        }
        declare("init(_ sizes: [Int], activation: Activation = .relu, outputActivation: Activation = .identity, batchNorm: Bool = false, dropout: Double = 0, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "MLP", documentation: "A network of layers of the given sizes, the inputs first.\n\n- Parameters:\n  - sizes: The size of the input, of each hidden layer and of the output; at least two.\n  - activation: What follows each hidden layer.\n  - outputActivation: What follows the last layer.\n  - batchNorm: Whether hidden layers are batch-normalised before their activation.\n  - dropout: The share of hidden numbers that is dropped in training.\n  - initializer: What weights start from.\n  - random: The stream that weights are drawn from.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Boxed<Activation>.self, default: .relu)
            let a2 = try call.take(2, Boxed<Activation>.self, default: .identity)
            let a3 = try call.take(3, Bool.self, default: false)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Boxed<Initializer>.self, default: .kaimingUniform)
            let a6 = try call.take(6, Boxed<RandomSource>.self, default: .ambient)
            return call.give(MLP(a0, activation: a1, outputActivation: a2, batchNorm: a3, dropout: a4, initializer: a5, random: a6), Boxed<MLP>.self)
        }
        declare("init(_ sizes: [Int])", in: "MLP", documentation: "A network of layers of the given sizes with ReLU between them.") { call in
            let a0 = try call.take(0, [Int].self)
            return call.give(MLP(a0), Boxed<MLP>.self)
        }
        declare("init(_ sizes: Int...)", in: "MLP", documentation: "A network of layers of the given sizes with ReLU between them: `MLP(64, 32, 10)`.") { call in
            let a0 = try call.take(0, [Int].self)
            return call.give(MLP(a0), Boxed<MLP>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "MLP") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "MLP") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "MLP") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "MLP") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "MLP") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "MLP") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> MLP", in: "MLP") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            return call.give(self_.copy(), Boxed<MLP>.self)
        }
        declare("var description: String { get }", in: "MLP") { call in
            let self_ = try call.take(0, Boxed<MLP>.self)
            return call.give(self_.description, String.self)
        }
        declare("var depth: Int { get }", in: "ResNet", documentation: "The number of layers with weights, shortcuts apart.") { call in
            let self_ = try call.take(0, Boxed<ResNet>.self)
            return call.give(self_.depth, Int.self)
        }
        declare("init(depth: Int, classes: Int? = nil, channels: Int = 3, random: RandomSource = .ambient)", in: "ResNet", documentation: "A network of a published depth.\n\n- Parameters:\n  - depth: 18, 34, 50, 101 or 152 for large images, 6n + 2 for small ones.\n  - classes: The number of classes; 1000 for large and 10 for small images unless given.\n  - channels: The channels of the images.\n  - random: The stream that the weights are drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Int.self, default: 3)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(ResNet(depth: a0, classes: a1, channels: a2, random: a3), Boxed<ResNet>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "ResNet") { call in
            let self_ = try call.take(0, Boxed<ResNet>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "ResNet") { call in
            let self_ = try call.take(0, Boxed<ResNet>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "ResNet") { call in
            let self_ = try call.take(0, Boxed<ResNet>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "ResNet") { call in
            let self_ = try call.take(0, Boxed<ResNet>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "ResNet") { call in
            let self_ = try call.take(0, Boxed<ResNet>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> ResNet", in: "ResNet") { call in
            let self_ = try call.take(0, Boxed<ResNet>.self)
            return call.give(self_.copy(), Boxed<ResNet>.self)
        }
        declare("var description: String { get }", in: "ResNet") { call in
            let self_ = try call.take(0, Boxed<ResNet>.self)
            return call.give(self_.description, String.self)
        }
        declare("func exportONNX(_ model: any Layer, _ path: String, input: [Int]) throws", documentation: "Writes a model in the format of ONNX, as it is outside training: for other programs to run.\n\n    try exportONNX(model, \"digits.onnx\", input: [1, 8, 8])\n\nThe file has opset 17, an input called `input` and an output called `output`, both float32, whose first axis is the batch\nand may have any size. Layers of one's own, `Lambda`, recurrent layers and attention cannot be written; the error names\nthe layer.\n\n- Parameters:\n  - model: The model.\n  - path: The file; it appears whole or not at all.\n  - input: The shape of one example.\n- Throws: An error that names a layer that cannot be written, or the file.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, String.self)
            let a2 = try call.take(2, [Int].self)
            try NeuralNetworks.exportONNX(a0, a1, input: a2)
            return call.give()
        }
        declare("var path: String { get }", in: "UnsupportedByONNX", documentation: "Where in the model the layer is; empty for the model itself.") { call in
            let self_ = try call.take(0, Boxed<UnsupportedByONNX>.self)
            return call.give(self_.path, String.self)
        }
        declare("var layer: String { get }", in: "UnsupportedByONNX", documentation: "The name of the layer.") { call in
            let self_ = try call.take(0, Boxed<UnsupportedByONNX>.self)
            return call.give(self_.layer, String.self)
        }
        declare("var reason: String { get }", in: "UnsupportedByONNX", documentation: "Why, if there is more to say.") { call in
            let self_ = try call.take(0, Boxed<UnsupportedByONNX>.self)
            return call.give(self_.reason, String.self)
        }
        declare("var description: String { get }", in: "UnsupportedByONNX") { call in
            let self_ = try call.take(0, Boxed<UnsupportedByONNX>.self)
            return call.give(self_.description, String.self)
        }
        declare("var core: OptimizerCore { get }", in: "Adadelta") { call in
            let self_ = try call.take(0, Boxed<Adadelta>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var decay: Double { get }", in: "Adadelta", documentation: "ρ: how much of the means of squares is kept.") { call in
            let self_ = try call.take(0, Boxed<Adadelta>.self)
            return call.give(self_.decay, Double.self)
        }
        declare("var epsilon: Double { get }", in: "Adadelta", documentation: "ε, which starts the first step and keeps it from a division by zero.") { call in
            let self_ = try call.take(0, Boxed<Adadelta>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("init(learningRate: Double = 1, decay: Double? = nil, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adadelta", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 1)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Adadelta(learningRate: a0, decay: a1, epsilon: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Adadelta>.self)
        }
        declare("init(learningRate: any Schedule, decay: Double? = nil, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adadelta", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Adadelta(learningRate: a0, decay: a1, epsilon: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Adadelta>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, decay: Double? = nil, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adadelta", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Adadelta(learningRate: a0, decay: a1, epsilon: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Adadelta>.self)
        }
        declare("var name: String { get }", in: "Adadelta") { call in
            let self_ = try call.take(0, Boxed<Adadelta>.self)
            return call.give(self_.name, String.self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "Adadelta", documentation: "What the next gradient will be multiplied by, η √(D + ε) / √(G + ε); nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<Adadelta>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Adadelta") { call in
            let self_ = try call.take(0, Boxed<Adadelta>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "Adagrad") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var epsilon: Double { get }", in: "Adagrad", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var initialAccumulator: Double { get }", in: "Adagrad", documentation: "What G starts from.") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.initialAccumulator, Double.self)
        }
        declare("init(learningRate: Double = 0.01, epsilon: Double? = nil, initialAccumulator: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adagrad", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.01)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Adagrad(learningRate: a0, epsilon: a1, initialAccumulator: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Adagrad>.self)
        }
        declare("init(learningRate: any Schedule, epsilon: Double? = nil, initialAccumulator: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adagrad", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Adagrad(learningRate: a0, epsilon: a1, initialAccumulator: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Adagrad>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, epsilon: Double? = nil, initialAccumulator: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adagrad", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Adagrad(learningRate: a0, epsilon: a1, initialAccumulator: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Adagrad>.self)
        }
        declare("var name: String { get }", in: "Adagrad") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            return call.give(self_.name, String.self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "Adagrad", documentation: "The rate each number of a parameter has by now, η / √(G + ε); nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Adagrad") { call in
            let self_ = try call.take(0, Boxed<Adagrad>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "Adam") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
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
        declare("var biasCorrection: Bool { get }", in: "Adam", documentation: "Whether m and v are corrected for starting from zero.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.biasCorrection, Bool.self)
        }
        declare("var amsgrad: Bool { get }", in: "Adam", documentation: "Whether the largest v so far is used.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.amsgrad, Bool.self)
        }
        declare("init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adam", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.001)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Double.self, default: 0)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, Double?.self, default: nil)
            let a9 = try call.take(9, [Boxed<ParameterGroup>].self, default: [])
            let a10 = try call.take(10, Boxed<Convention>.self, default: .classic)
            return call.give(Adam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, biasCorrection: a4, amsgrad: a5, weightDecay: a6, clipNorm: a7, clipValue: a8, groups: a9, convention: a10), Boxed<Adam>.self)
        }
        declare("init(learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adam", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Double.self, default: 0)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, Double?.self, default: nil)
            let a9 = try call.take(9, [Boxed<ParameterGroup>].self, default: [])
            let a10 = try call.take(10, Boxed<Convention>.self, default: .classic)
            return call.give(Adam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, biasCorrection: a4, amsgrad: a5, weightDecay: a6, clipNorm: a7, clipValue: a8, groups: a9, convention: a10), Boxed<Adam>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, biasCorrection: Bool = true, amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adam", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Double.self, default: 0)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, Double?.self, default: nil)
            let a9 = try call.take(9, [Boxed<ParameterGroup>].self, default: [])
            let a10 = try call.take(10, Boxed<Convention>.self, default: .classic)
            return call.give(Adam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, biasCorrection: a4, amsgrad: a5, weightDecay: a6, clipNorm: a7, clipValue: a8, groups: a9, convention: a10), Boxed<Adam>.self)
        }
        declare("var name: String { get }", in: "Adam") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            return call.give(self_.name, String.self)
        }
        declare("func correctedState(of parameter: Parameter) -> [String: Tensor]", in: "Adam", documentation: "m and v with the correction for starting from zero: `m̂` and `v̂`; empty before the first step.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.correctedState(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "Adam", documentation: "What m̂ will be multiplied by, η / (√v̂ + ε); nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Adam") { call in
            let self_ = try call.take(0, Boxed<Adam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "AdamW") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var beta1: Double { get }", in: "AdamW", documentation: "β₁: how much of the mean of gradients is kept.") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.beta1, Double.self)
        }
        declare("var beta2: Double { get }", in: "AdamW", documentation: "β₂: how much of the mean of squares is kept.") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.beta2, Double.self)
        }
        declare("var epsilon: Double { get }", in: "AdamW", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var amsgrad: Bool { get }", in: "AdamW", documentation: "Whether the largest v so far is used.") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.amsgrad, Bool.self)
        }
        declare("init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0.01, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "AdamW", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.001)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0.01)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(AdamW(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, amsgrad: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<AdamW>.self)
        }
        declare("init(learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0.01, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "AdamW", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0.01)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(AdamW(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, amsgrad: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<AdamW>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0.01, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "AdamW", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0.01)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(AdamW(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, amsgrad: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<AdamW>.self)
        }
    }
}
