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
    /// Functions and members of `NeuralNetworks`, part 2.
    mutating func bindNeuralNetworks2() {
        declare("var description: String { get }", in: "ParameterEntry") { call in
            let self_ = try call.take(0, Boxed<ParameterEntry>.self)
            return call.give(self_.description, String.self)
        }
        declare("var path: String { get }", in: "LayerEntry", documentation: "The names on the way to it, joined by dots.") { call in
            let self_ = try call.take(0, Boxed<LayerEntry>.self)
            return call.give(self_.path, String.self)
        }
        declare("var layer: any Layer { get }", in: "LayerEntry", documentation: "The layer itself.") { call in
            let self_ = try call.take(0, Boxed<LayerEntry>.self)
            return call.give(self_.layer, Boxed<any Layer>.self)
        }
        declare("var parameters: [ParameterEntry] { get }", in: "Layer", documentation: "The parameters that are trained or frozen, with their paths, each once.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.parameters, [Boxed<ParameterEntry>].self)
        }
        declare("var state: [ParameterEntry] { get }", in: "Layer", documentation: "All parameters including the statistics that layers keep: what `save` writes.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.state, [Boxed<ParameterEntry>].self)
        }
        declare("func parameter(at path: String) -> Parameter?", in: "Layer", documentation: "The parameter at a path, nil if there is none.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.parameter(at: a0), Boxed<Parameter>?.self)
        }
        declare("var parameterCount: Int { get }", in: "Layer", documentation: "The number of trained and frozen numbers.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.parameterCount, Int.self)
        }
        declare("var innerLayers: [LayerEntry] { get }", in: "Layer", documentation: "The layers directly inside this one.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.innerLayers, [Boxed<LayerEntry>].self)
        }
        declare("func freeze()", in: "Layer", documentation: "Keeps optimizers from changing the parameters.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            self_.freeze()
            return call.give()
        }
        declare("func unfreeze()", in: "Layer", documentation: "Lets optimizers change the parameters again.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            self_.unfreeze()
            return call.give()
        }
        declare("var isTraining: Bool { get set }", in: "Layer", documentation: "Whether the model is being trained: dropout drops and batch norm uses the batch only then.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.isTraining, Bool.self)
        } setter: { call in
            let value = try call.take(1, Bool.self)
            try call.mutate(0, Boxed<any Layer>.self) { $0.isTraining = value }
            return call.give()
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Layer", documentation: "The output for a batch of inputs, whose first axis counts the examples.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var name: String { get }", in: "Layer", documentation: "What the layer is called in summaries and errors; the name of its type unless it says otherwise.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.name, String.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Layer", documentation: "The parameters, inner layers and training modes of the layer, by name, in the order of their declaration.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Layer", documentation: "The shape of the output for one example of the given shape.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Layer", documentation: "Multiplications followed by an addition for one example of the given shape.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> String", in: "Layer", documentation: "How the number of parameters comes about, with the numbers put into the formula.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.explainParameters(), String.self)
        }
        declare("func explainShape(input: [Int]) -> String", in: "Layer", documentation: "How the output shape comes about, with the numbers put into the formula.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), String.self)
        }
        declare("func copy() -> any Layer", in: "Layer", documentation: "A layer of its own with the same values.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.copy(), Boxed<any Layer>.self)
        }
        declare("case parameter(String, Parameter)", in: "LayerPart", documentation: "A tensor that is trained or kept.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<Parameter>.self)
            return call.give(LayerPart.parameter(a0, a1), Boxed<LayerPart>.self)
        }
        declare("case layer(String, any Layer)", in: "LayerPart", documentation: "An inner layer.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<any Layer>.self)
            return call.give(LayerPart.layer(a0, a1), Boxed<LayerPart>.self)
        }
        declare("case mode(TrainingMode)", in: "LayerPart", documentation: "The switch between training and inference.") { call in
            let a0 = try call.take(0, Boxed<TrainingMode>.self)
            return call.give(LayerPart.mode(a0), Boxed<LayerPart>.self)
        }
        declare("var size: (Int, Int) { get }", in: "AveragePool2D", documentation: "Height and width of a window.") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.size, Tuple2<Int, Int>.self)
        }
        declare("var stride: (Int, Int) { get }", in: "AveragePool2D", documentation: "Pixels from one window to the next.") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.stride, Tuple2<Int, Int>.self)
        }
        declare("var padding: (Int, Int) { get }", in: "AveragePool2D", documentation: "Rows and columns on each side of zeros, which count in the mean.") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.padding, Tuple2<Int, Int>.self)
        }
        declare("init(_ size: Int, stride: Int? = nil, padding: Int = 0)", in: "AveragePool2D", documentation: "Square windows side by side, or `stride` apart.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Int.self, default: 0)
            return call.give(AveragePool2D(a0, stride: a1, padding: a2), Boxed<AveragePool2D>.self)
        }
        declare("init(_ size: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0))", in: "AveragePool2D", documentation: "Windows that may differ in height and width.") { call in
            let a0 = try call.take(0, Tuple2<Int, Int>.self)
            let a1 = try call.take(1, Tuple2<Int, Int>?.self, default: nil)
            let a2 = try call.take(2, Tuple2<Int, Int>.self, default: (0, 0))
            return call.give(AveragePool2D(a0, stride: a1, padding: a2), Boxed<AveragePool2D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> AveragePool2D", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.copy(), Boxed<AveragePool2D>.self)
        }
        declare("func explainShape(input: [Int]) -> String", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), String.self)
        }
        declare("var description: String { get }", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.description, String.self)
        }
        declare("var features: Int { get }", in: "BatchNorm", documentation: "The number of features or channels.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.features, Int.self)
        }
        declare("var momentum: Double { get }", in: "BatchNorm", documentation: "How fast the running statistics follow the batches.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.momentum, Double.self)
        }
        declare("var epsilon: Double { get }", in: "BatchNorm", documentation: "ε, added to the variance.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var gamma: Parameter { get }", in: "BatchNorm", documentation: "γ, ones at first.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.gamma, Boxed<Parameter>.self)
        }
        declare("var beta: Parameter { get }", in: "BatchNorm", documentation: "β, zeros at first.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.beta, Boxed<Parameter>.self)
        }
        declare("var runningMean: Parameter { get }", in: "BatchNorm", documentation: "The mean that is used outside training, zeros at first.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.runningMean, Boxed<Parameter>.self)
        }
        declare("var runningVariance: Parameter { get }", in: "BatchNorm", documentation: "The variance that is used outside training, ones at first.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.runningVariance, Boxed<Parameter>.self)
        }
        declare("init(_ features: Int, momentum: Double = 0.1, epsilon: Double = 1e-5)", in: "BatchNorm", documentation: "A layer for `features` features or channels.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self, default: 0.1)
            let a2 = try call.take(2, Double.self, default: 1e-5)
            return call.give(BatchNorm(a0, momentum: a1, epsilon: a2), Boxed<BatchNorm>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> String", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.explainParameters(), String.self)
        }
        declare("func copy() -> BatchNorm", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.copy(), Boxed<BatchNorm>.self)
        }
        declare("var description: String { get }", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.description, String.self)
        }
        declare("var inputs: Int { get }", in: "Conv2D", documentation: "Channels that go in.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.inputs, Int.self)
        }
        declare("var outputs: Int { get }", in: "Conv2D", documentation: "Channels that come out: the number of kernels.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.outputs, Int.self)
        }
        declare("var kernelSize: (Int, Int) { get }", in: "Conv2D", documentation: "K: height and width of a kernel.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.kernelSize, Tuple2<Int, Int>.self)
        }
        declare("var stride: (Int, Int) { get }", in: "Conv2D", documentation: "S: pixels from one place to the next, down and right.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.stride, Tuple2<Int, Int>.self)
        }
        declare("var padding: (Int, Int) { get }", in: "Conv2D", documentation: "P: rows and columns of zeros on each side.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.padding, Tuple2<Int, Int>.self)
        }
        declare("var dilation: (Int, Int) { get }", in: "Conv2D", documentation: "D: pixels from one kernel element to the next.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.dilation, Tuple2<Int, Int>.self)
        }
        declare("var groups: Int { get }", in: "Conv2D", documentation: "Parts that channels are divided into; each kernel sees one part.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.groups, Int.self)
        }
        declare("var weight: Parameter { get }", in: "Conv2D", documentation: "The kernels, of shape [outputs, inputs / groups, K, K].") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.weight, Boxed<Parameter>.self)
        }
        declare("var bias: Parameter? { get }", in: "Conv2D", documentation: "A number a kernel, of shape [outputs]; nil for a layer without.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.bias, Boxed<Parameter>?.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Conv2D", documentation: "A convolution with square kernels.\n\n- Parameters:\n  - inputs: Channels that go in.\n  - outputs: The number of kernels.\n  - kernelSize: Height and width of a kernel.\n  - stride: Pixels from one place to the next.\n  - padding: Rows and columns of zeros on each side.\n  - dilation: Pixels from one kernel element to the next.\n  - groups: Parts that channels are divided into.\n  - bias: Whether each kernel adds a number.\n  - initializer: What the kernels start from; biases start from zeros.\n  - random: The stream that the kernels are drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, Int.self, default: 1)
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Bool.self, default: true)
            let a8 = try call.take(8, Boxed<Initializer>.self, default: .kaimingUniform)
            let a9 = try call.take(9, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Conv2D(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7, initializer: a8, random: a9), Boxed<Conv2D>.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1), groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Conv2D", documentation: "A convolution whose kernels may differ in height and width.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Tuple2<Int, Int>.self)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (1, 1))
            let a4 = try call.take(4, Tuple2<Int, Int>.self, default: (0, 0))
            let a5 = try call.take(5, Tuple2<Int, Int>.self, default: (1, 1))
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Bool.self, default: true)
            let a8 = try call.take(8, Boxed<Initializer>.self, default: .kaimingUniform)
            let a9 = try call.take(9, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Conv2D(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7, initializer: a8, random: a9), Boxed<Conv2D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> Conv2D", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.copy(), Boxed<Conv2D>.self)
        }
        declare("func explainParameters() -> String", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.explainParameters(), String.self)
        }
        declare("func explainShape(input: [Int]) -> String", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), String.self)
        }
        declare("var description: String { get }", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.description, String.self)
        }
        declare("var inputs: Int { get }", in: "Dense", documentation: "Numbers that go in.") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.inputs, Int.self)
        }
        declare("var outputs: Int { get }", in: "Dense", documentation: "Numbers that come out: the units of the layer.") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.outputs, Int.self)
        }
        declare("var weight: Parameter { get }", in: "Dense", documentation: "W, of shape [outputs, inputs].") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.weight, Boxed<Parameter>.self)
        }
        declare("var bias: Parameter? { get }", in: "Dense", documentation: "b, of shape [outputs]; nil for a layer without.") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.bias, Boxed<Parameter>?.self)
        }
        declare("var activation: Activation { get }", in: "Dense", documentation: "f, applied to what the layer sums up.") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, activation: Activation = .identity, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Dense", documentation: "A layer from `inputs` to `outputs` numbers.\n\n- Parameters:\n  - inputs: The numbers of one example.\n  - outputs: The units of the layer.\n  - activation: Applied to the sums.\n  - bias: Whether b is added.\n  - initializer: What W starts from; b starts from zeros.\n  - random: The stream that W is drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Boxed<Activation>.self, default: .identity)
            let a3 = try call.take(3, Bool.self, default: true)
            let a4 = try call.take(4, Boxed<Initializer>.self, default: .kaimingUniform)
            let a5 = try call.take(5, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dense(a0, a1, activation: a2, bias: a3, initializer: a4, random: a5), Boxed<Dense>.self)
        }
        declare("init(weight: Parameter, bias: Parameter?, activation: Activation = .identity)", in: "Dense", documentation: "A layer of given parameters.") { call in
            let a0 = try call.take(0, Boxed<Parameter>.self)
            let a1 = try call.take(1, Boxed<Parameter>?.self)
            let a2 = try call.take(2, Boxed<Activation>.self, default: .identity)
            return call.give(Dense(weight: a0, bias: a1, activation: a2), Boxed<Dense>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> String", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.explainParameters(), String.self)
        }
        declare("func explainShape(input: [Int]) -> String", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), String.self)
        }
        declare("func copy() -> Dense", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.copy(), Boxed<Dense>.self)
        }
        declare("var description: String { get }", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.description, String.self)
        }
        declare("var rate: Double { get }", in: "Dropout", documentation: "The share of inputs that is dropped, p.") { call in
            let self_ = try call.take(0, Boxed<Dropout>.self)
            return call.give(self_.rate, Double.self)
        }
        declare("init(_ rate: Double = 0.5, random: RandomSource = .ambient)", in: "Dropout", documentation: "A layer that drops `rate` of its inputs, at least 0 and less than 1.") { call in
            let a0 = try call.take(0, Double.self, default: 0.5)
            let a1 = try call.take(1, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dropout(a0, random: a1), Boxed<Dropout>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Dropout") { call in
            let self_ = try call.take(0, Boxed<Dropout>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Dropout") { call in
            let self_ = try call.take(0, Boxed<Dropout>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Dropout") { call in
            let self_ = try call.take(0, Boxed<Dropout>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func copy() -> Dropout", in: "Dropout") { call in
            let self_ = try call.take(0, Boxed<Dropout>.self)
            return call.give(self_.copy(), Boxed<Dropout>.self)
        }
        declare("var description: String { get }", in: "Dropout") { call in
            let self_ = try call.take(0, Boxed<Dropout>.self)
            return call.give(self_.description, String.self)
        }
        declare("init()", in: "Flatten", documentation: "A layer that flattens everything but the batch axis.") { call in
            return call.give(Flatten(), Boxed<Flatten>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Flatten") { call in
            let self_ = try call.take(0, Boxed<Flatten>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Flatten") { call in
            let self_ = try call.take(0, Boxed<Flatten>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Flatten") { call in
            let self_ = try call.take(0, Boxed<Flatten>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func explainShape(input: [Int]) -> String", in: "Flatten") { call in
            let self_ = try call.take(0, Boxed<Flatten>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), String.self)
        }
        declare("func copy() -> Flatten", in: "Flatten") { call in
            let self_ = try call.take(0, Boxed<Flatten>.self)
            return call.give(self_.copy(), Boxed<Flatten>.self)
        }
        declare("init()", in: "GlobalAveragePool2D", documentation: "A layer without settings.") { call in
            return call.give(GlobalAveragePool2D(), Boxed<GlobalAveragePool2D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "GlobalAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool2D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "GlobalAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool2D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "GlobalAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func explainShape(input: [Int]) -> String", in: "GlobalAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), String.self)
        }
        declare("func macs(input: [Int]) -> Int", in: "GlobalAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> GlobalAveragePool2D", in: "GlobalAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool2D>.self)
            return call.give(self_.copy(), Boxed<GlobalAveragePool2D>.self)
        }
        declare("init()", in: "Identity", documentation: "A layer that changes nothing.") { call in
            return call.give(Identity(), Boxed<Identity>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Identity") { call in
            let self_ = try call.take(0, Boxed<Identity>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Identity") { call in
            let self_ = try call.take(0, Boxed<Identity>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Identity") { call in
            let self_ = try call.take(0, Boxed<Identity>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func copy() -> Identity", in: "Identity") { call in
            let self_ = try call.take(0, Boxed<Identity>.self)
            return call.give(self_.copy(), Boxed<Identity>.self)
        }
        declare("var name: String { get }", in: "Lambda", documentation: "What the layer is called in summaries.") { call in
            let self_ = try call.take(0, Boxed<Lambda>.self)
            return call.give(self_.name, String.self)
        }
        declare("init(_ name: String = \"Lambda\", _ function: (Tensor) throws -> Tensor)", in: "Lambda", documentation: "A layer that applies `function` to each batch.") { call in
            let a0 = try call.take(0, String.self, default: "Lambda")
            let a1 = try call.take(1, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(Lambda(a0, a1), Boxed<Lambda>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Lambda") { call in
            let self_ = try call.take(0, Boxed<Lambda>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Lambda") { call in
            let self_ = try call.take(0, Boxed<Lambda>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func copy() -> Lambda", in: "Lambda") { call in
            let self_ = try call.take(0, Boxed<Lambda>.self)
            return call.give(self_.copy(), Boxed<Lambda>.self)
        }
        declare("var features: Int { get }", in: "LayerNorm", documentation: "The size of the last axis.") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.features, Int.self)
        }
        declare("var epsilon: Double { get }", in: "LayerNorm", documentation: "ε, added to the variance.") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var gamma: Parameter { get }", in: "LayerNorm", documentation: "γ, ones at first.") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.gamma, Boxed<Parameter>.self)
        }
        declare("var beta: Parameter { get }", in: "LayerNorm", documentation: "β, zeros at first.") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.beta, Boxed<Parameter>.self)
        }
        declare("init(_ features: Int, epsilon: Double = 1e-5)", in: "LayerNorm", documentation: "A layer for examples whose last axis has `features` numbers.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self, default: 1e-5)
            return call.give(LayerNorm(a0, epsilon: a1), Boxed<LayerNorm>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "LayerNorm") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "LayerNorm") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
    }
}
