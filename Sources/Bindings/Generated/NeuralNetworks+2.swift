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
        declare("static func xavierUniform(gain: Double) -> Initializer", in: "Initializer", documentation: "Uniform on ±gain √6/√(n_in + n_out). The gain makes up for an activation: 5/3 for tanh, √2 for ReLU.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Initializer.xavierUniform(gain: a0), Boxed<Initializer>.self)
        }
        declare("static var xavierNormal: Initializer { get }", in: "Initializer", documentation: "Normal with variance 2/(n_in + n_out).") { call in
            return call.give(Initializer.xavierNormal, Boxed<Initializer>.self)
        }
        declare("static func xavierNormal(gain: Double) -> Initializer", in: "Initializer", documentation: "Normal with variance gain² · 2/(n_in + n_out).") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Initializer.xavierNormal(gain: a0), Boxed<Initializer>.self)
        }
        declare("static var lecunUniform: Initializer { get }", in: "Initializer", documentation: "Uniform on ±√3/√n_in, of variance 1/n_in.") { call in
            return call.give(Initializer.lecunUniform, Boxed<Initializer>.self)
        }
        declare("static var lecunNormal: Initializer { get }", in: "Initializer", documentation: "Normal with variance 1/n_in.") { call in
            return call.give(Initializer.lecunNormal, Boxed<Initializer>.self)
        }
        declare("static var kaimingUniform: Initializer { get }", in: "Initializer", documentation: "Uniform on ±√6/√n_in, of variance 2/n_in, for ReLU.") { call in
            return call.give(Initializer.kaimingUniform, Boxed<Initializer>.self)
        }
        declare("static func kaimingUniform(mode: FanMode = .fanIn, gain: Double = 1.4142135623730951) -> Initializer", in: "Initializer", documentation: "Uniform on ±gain √3/√n, of variance gain²/n, where n is n_in or n_out. The gain of ReLU is √2; PyTorch's layers\nstart from gain √(1/3), see `pytorch`.") { call in
            let a0 = try call.take(0, Boxed<FanMode>.self, default: .fanIn)
            let a1 = try call.take(1, Double.self, default: 1.4142135623730951)
            return call.give(Initializer.kaimingUniform(mode: a0, gain: a1), Boxed<Initializer>.self)
        }
        declare("static var kaimingNormal: Initializer { get }", in: "Initializer", documentation: "Normal with variance 2/n_in, for ReLU.") { call in
            return call.give(Initializer.kaimingNormal, Boxed<Initializer>.self)
        }
        declare("static func kaimingNormal(mode: FanMode = .fanIn, gain: Double = 1.4142135623730951) -> Initializer", in: "Initializer", documentation: "Normal with variance gain²/n, where n is n_in or n_out.") { call in
            let a0 = try call.take(0, Boxed<FanMode>.self, default: .fanIn)
            let a1 = try call.take(1, Double.self, default: 1.4142135623730951)
            return call.give(Initializer.kaimingNormal(mode: a0, gain: a1), Boxed<Initializer>.self)
        }
        declare("static var pytorch: Initializer { get }", in: "Initializer", documentation: "What weights of PyTorch's dense layers and convolutions start from: uniform on ±1/√n_in. Deep ReLU networks do\nnot train from it without normalisation.") { call in
            return call.give(Initializer.pytorch, Boxed<Initializer>.self)
        }
        declare("static var keras: Initializer { get }", in: "Initializer", documentation: "What weights of Keras' layers start from: `xavierUniform`, there called Glorot uniform.") { call in
            return call.give(Initializer.keras, Boxed<Initializer>.self)
        }
        declare("var name: String { get }", in: "Initializer", documentation: "What the initializer is called in summaries.") { call in
            let self_ = try call.take(0, Boxed<Initializer>.self)
            return call.give(self_.name, String.self)
        }
        declare("init(_ name: String, _ make: ([Int], Fans, RandomSource) throws -> Tensor)", in: "Initializer", documentation: "An initializer of one's own: a tensor for a shape and the fans of it.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Function3<[Int], Boxed<Fans>, Boxed<RandomSource>, Boxed<Tensor>>.self)
            return call.give(Initializer(a0, a1), Boxed<Initializer>.self)
        }
        declare("func callAsFunction(shape: [Int], random: RandomSource = .ambient) -> Tensor", in: "Initializer", documentation: "A tensor of the given shape, drawn from `random`.") { call in
            let self_ = try call.take(0, Boxed<Initializer>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Boxed<RandomSource>.self, default: .ambient)
            return call.give(self_(shape: a0, random: a1), Boxed<Tensor>.self)
        }
        declare("static var zeros: Initializer { get }", in: "Initializer", documentation: "All zeros. Units that start equal stay equal: for biases only.") { call in
            return call.give(Initializer.zeros, Boxed<Initializer>.self)
        }
        declare("static var ones: Initializer { get }", in: "Initializer", documentation: "All ones.") { call in
            return call.give(Initializer.ones, Boxed<Initializer>.self)
        }
        declare("static func constant(_ value: Double) -> Initializer", in: "Initializer", documentation: "The same number everywhere.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Initializer.constant(a0), Boxed<Initializer>.self)
        }
        declare("static var identity: Initializer { get }", in: "Initializer", documentation: "Ones on the diagonal: a square dense layer then gives its input back. For a convolution, a one in the middle of\nthe kernel from each channel to the channel of the same number.") { call in
            return call.give(Initializer.identity, Boxed<Initializer>.self)
        }
        declare("static var uniform: Initializer { get }", in: "Initializer", documentation: "Uniform between -0.05 and 0.05.") { call in
            return call.give(Initializer.uniform, Boxed<Initializer>.self)
        }
        declare("static func uniform(low: Double = -0.05, high: Double = 0.05) -> Initializer", in: "Initializer", documentation: "Uniform between `low` and `high`.") { call in
            let a0 = try call.take(0, Double.self, default: -0.05)
            let a1 = try call.take(1, Double.self, default: 0.05)
            return call.give(Initializer.uniform(low: a0, high: a1), Boxed<Initializer>.self)
        }
        declare("static var normal: Initializer { get }", in: "Initializer", documentation: "Normal with mean 0 and standard deviation 0.01.") { call in
            return call.give(Initializer.normal, Boxed<Initializer>.self)
        }
        declare("static func normal(mean: Double = 0, standardDeviation: Double = 0.01) -> Initializer", in: "Initializer", documentation: "Normal with the given mean and standard deviation.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, Double.self, default: 0.01)
            return call.give(Initializer.normal(mean: a0, standardDeviation: a1), Boxed<Initializer>.self)
        }
        declare("static var truncatedNormal: Initializer { get }", in: "Initializer", documentation: "Normal with mean 0 and standard deviation 0.01, but what falls more than two deviations from the mean is drawn again.") { call in
            return call.give(Initializer.truncatedNormal, Boxed<Initializer>.self)
        }
        declare("static func truncatedNormal(mean: Double = 0, standardDeviation: Double = 0.01) -> Initializer", in: "Initializer", documentation: "Normal, but what falls more than two standard deviations from the mean is drawn again. The deviation is that\nbefore the cut; after it, 0.88 of it is left.") { call in
            let a0 = try call.take(0, Double.self, default: 0)
            let a1 = try call.take(1, Double.self, default: 0.01)
            return call.give(Initializer.truncatedNormal(mean: a0, standardDeviation: a1), Boxed<Initializer>.self)
        }
        declare("var description: String { get }", in: "Initializer") { call in
            let self_ = try call.take(0, Boxed<Initializer>.self)
            return call.give(self_.description, String.self)
        }
        declare("var path: String { get }", in: "ParameterEntry", documentation: "The names on the way to it, joined by dots: `0.weight`, `3.inner.bias`.") { call in
            let self_ = try call.take(0, Boxed<ParameterEntry>.self)
            return call.give(self_.path, String.self)
        }
        declare("var parameter: Parameter { get }", in: "ParameterEntry", documentation: "The parameter itself.") { call in
            let self_ = try call.take(0, Boxed<ParameterEntry>.self)
            return call.give(self_.parameter, Boxed<Parameter>.self)
        }
        declare("var tensor: Tensor { get }", in: "ParameterEntry", documentation: "The numbers of the parameter.") { call in
            let self_ = try call.take(0, Boxed<ParameterEntry>.self)
            return call.give(self_.tensor, Boxed<Tensor>.self)
        }
        declare("var isTrainable: Bool { get }", in: "ParameterEntry", documentation: "Whether optimizers change it.") { call in
            let self_ = try call.take(0, Boxed<ParameterEntry>.self)
            return call.give(self_.isTrainable, Bool.self)
        }
        declare("var trainable: Bool { get }", in: "ParameterEntry", documentation: "Whether optimizers change it.") { call in
            let self_ = try call.take(0, Boxed<ParameterEntry>.self)
            return call.give(self_.trainable, Bool.self)
        }
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
        declare("var parts: [LayerPart] { get }", in: "Layer", documentation: "The parameters, inner layers, training modes and random streams of the layer, in the order of their declaration.") { call in
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
        declare("func explainParameters() -> Explanation", in: "Layer", documentation: "How the number of parameters comes about, with the numbers put into the formula.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "Layer", documentation: "How the output shape comes about, with the numbers put into the formula.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
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
        declare("case random(RandomSource)", in: "LayerPart", documentation: "A stream of random numbers that the layer draws from.") { call in
            let a0 = try call.take(0, Boxed<RandomSource>.self)
            return call.give(LayerPart.random(a0), Boxed<LayerPart>.self)
        }
        declare("var outputSize: (Int, Int) { get }", in: "AdaptiveAveragePool2D", documentation: "Height and width of the output.") { call in
            let self_ = try call.take(0, Boxed<AdaptiveAveragePool2D>.self)
            return call.give(self_.outputSize, Tuple2<Int, Int>.self)
        }
        declare("init(_ outputSize: Int)", in: "AdaptiveAveragePool2D", documentation: "A layer with square outputs.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(AdaptiveAveragePool2D(a0), Boxed<AdaptiveAveragePool2D>.self)
        }
        declare("init(_ outputSize: (Int, Int))", in: "AdaptiveAveragePool2D", documentation: "A layer with outputs of the given height and width.") { call in
            let a0 = try call.take(0, Tuple2<Int, Int>.self)
            return call.give(AdaptiveAveragePool2D(a0), Boxed<AdaptiveAveragePool2D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "AdaptiveAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AdaptiveAveragePool2D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "AdaptiveAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AdaptiveAveragePool2D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "AdaptiveAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AdaptiveAveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "AdaptiveAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AdaptiveAveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func macs(input: [Int]) -> Int", in: "AdaptiveAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AdaptiveAveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> AdaptiveAveragePool2D", in: "AdaptiveAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AdaptiveAveragePool2D>.self)
            return call.give(self_.copy(), Boxed<AdaptiveAveragePool2D>.self)
        }
        declare("var description: String { get }", in: "AdaptiveAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AdaptiveAveragePool2D>.self)
            return call.give(self_.description, String.self)
        }
        declare("var size: (Int, Int) { get }", in: "AveragePool2D", documentation: "Height and width of a window.") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.size, Tuple2<Int, Int>.self)
        }
        declare("var stride: (Int, Int) { get }", in: "AveragePool2D", documentation: "Pixels from one window to the next.") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.stride, Tuple2<Int, Int>.self)
        }
        declare("var padding: (Int, Int) { get }", in: "AveragePool2D", documentation: "Rows and columns of zeros on each side.") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.padding, Tuple2<Int, Int>.self)
        }
        declare("var countsPadding: Bool { get }", in: "AveragePool2D", documentation: "Whether the zeros count in the mean.") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.countsPadding, Bool.self)
        }
        declare("init(_ size: Int, stride: Int? = nil, padding: Int = 0, countsPadding: Bool = true)", in: "AveragePool2D", documentation: "Square windows side by side, or `stride` apart. Zeros of the padding count in the mean unless `countsPadding` is\nfalse.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Int.self, default: 0)
            let a3 = try call.take(3, Bool.self, default: true)
            return call.give(AveragePool2D(a0, stride: a1, padding: a2, countsPadding: a3), Boxed<AveragePool2D>.self)
        }
        declare("init(_ size: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), countsPadding: Bool = true)", in: "AveragePool2D", documentation: "Windows that may differ in height and width.") { call in
            let a0 = try call.take(0, Tuple2<Int, Int>.self)
            let a1 = try call.take(1, Tuple2<Int, Int>?.self, default: nil)
            let a2 = try call.take(2, Tuple2<Int, Int>.self, default: (0, 0))
            let a3 = try call.take(3, Bool.self, default: true)
            return call.give(AveragePool2D(a0, stride: a1, padding: a2, countsPadding: a3), Boxed<AveragePool2D>.self)
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
        declare("func explainShape(input: [Int]) -> Explanation", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("var description: String { get }", in: "AveragePool2D") { call in
            let self_ = try call.take(0, Boxed<AveragePool2D>.self)
            return call.give(self_.description, String.self)
        }
        declare("var features: Int { get }", in: "BatchNorm", documentation: "The number of features or channels.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.features, Int.self)
        }
        declare("var momentum: Double { get }", in: "BatchNorm", documentation: "How fast the running statistics follow the batches, as the convention says.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.momentum, Double.self)
        }
        declare("var epsilon: Double { get }", in: "BatchNorm", documentation: "ε, added to the variance.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var convention: Convention { get }", in: "BatchNorm", documentation: "How running statistics are kept.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.convention, Boxed<Convention>.self)
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
        declare("init(_ features: Int, momentum: Double? = nil, epsilon: Double? = nil, convention: Convention = .pytorch)", in: "BatchNorm", documentation: "A layer for `features` features or channels.\n\n- Parameters:\n  - features: The number of features or channels.\n  - momentum: How fast the running statistics follow; that of the convention unless given.\n  - epsilon: What is added to the variance; that of the convention unless given.\n  - convention: How the running statistics are kept.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Boxed<Convention>.self, default: .pytorch)
            return call.give(BatchNorm(a0, momentum: a1, epsilon: a2, convention: a3), Boxed<BatchNorm>.self)
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
        declare("func explainParameters() -> Explanation", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func copy() -> BatchNorm", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.copy(), Boxed<BatchNorm>.self)
        }
        declare("var description: String { get }", in: "BatchNorm") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            return call.give(self_.description, String.self)
        }
        declare("var inputs: Int { get }", in: "Conv1D", documentation: "Channels that go in.") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.inputs, Int.self)
        }
        declare("var outputs: Int { get }", in: "Conv1D", documentation: "Channels that come out: the number of kernels.") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.outputs, Int.self)
        }
        declare("var kernelSize: Int { get }", in: "Conv1D", documentation: "K: the length of a kernel.") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.kernelSize, Int.self)
        }
        declare("var stride: Int { get }", in: "Conv1D", documentation: "S: elements from one place to the next.") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.stride, Int.self)
        }
        declare("var padding: Int { get }", in: "Conv1D", documentation: "P: zeros on each side.") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.padding, Int.self)
        }
        declare("var dilation: Int { get }", in: "Conv1D", documentation: "D: elements from one kernel element to the next.") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.dilation, Int.self)
        }
        declare("var groups: Int { get }", in: "Conv1D", documentation: "Parts that channels are divided into; each kernel sees one part.") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.groups, Int.self)
        }
        declare("var weight: Parameter { get }", in: "Conv1D", documentation: "The kernels, of shape [outputs, inputs / groups, K].") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.weight, Boxed<Parameter>.self)
        }
        declare("var bias: Parameter? { get }", in: "Conv1D", documentation: "A number a kernel, of shape [outputs]; nil for a layer without.") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.bias, Boxed<Parameter>?.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Conv1D", documentation: "A convolution along one axis.\n\n- Parameters:\n  - inputs: Channels that go in.\n  - outputs: The number of kernels.\n  - kernelSize: The length of a kernel.\n  - stride: Elements from one place to the next.\n  - padding: Zeros on each side.\n  - dilation: Elements from one kernel element to the next.\n  - groups: Parts that channels are divided into.\n  - bias: Whether each kernel adds a number.\n  - initializer: What the kernels start from; biases start from zeros.\n  - random: The stream that the kernels are drawn from.") { call in
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
            return call.give(Conv1D(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7, initializer: a8, random: a9), Boxed<Conv1D>.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Padding, dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Conv1D", documentation: "A convolution along one axis with a padding by name.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, Boxed<Padding>.self)
            let a5 = try call.take(5, Int.self, default: 1)
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Bool.self, default: true)
            let a8 = try call.take(8, Boxed<Initializer>.self, default: .kaimingUniform)
            let a9 = try call.take(9, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Conv1D(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7, initializer: a8, random: a9), Boxed<Conv1D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Conv1D") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Conv1D") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Conv1D") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Conv1D") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "Conv1D") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "Conv1D") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> Conv1D", in: "Conv1D") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.copy(), Boxed<Conv1D>.self)
        }
        declare("var description: String { get }", in: "Conv1D") { call in
            let self_ = try call.take(0, Boxed<Conv1D>.self)
            return call.give(self_.description, String.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Padding, dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Conv2D", documentation: "A convolution with square kernels and a padding by name.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, Boxed<Padding>.self)
            let a5 = try call.take(5, Int.self, default: 1)
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Bool.self, default: true)
            let a8 = try call.take(8, Boxed<Initializer>.self, default: .kaimingUniform)
            let a9 = try call.take(9, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Conv2D(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7, initializer: a8, random: a9), Boxed<Conv2D>.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int) = (1, 1), padding: Padding, dilation: (Int, Int) = (1, 1), groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Conv2D", documentation: "A convolution whose kernels may differ in height and width, with a padding by name.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Tuple2<Int, Int>.self)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (1, 1))
            let a4 = try call.take(4, Boxed<Padding>.self)
            let a5 = try call.take(5, Tuple2<Int, Int>.self, default: (1, 1))
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Bool.self, default: true)
            let a8 = try call.take(8, Boxed<Initializer>.self, default: .kaimingUniform)
            let a9 = try call.take(9, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Conv2D(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7, initializer: a8, random: a9), Boxed<Conv2D>.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: Int, padding: (Int, Int) = (0, 0), dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Conv2D", documentation: "A convolution whose kernels may differ in height and width, with the same stride in both directions.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Tuple2<Int, Int>.self)
            let a3 = try call.take(3, Int.self)
            let a4 = try call.take(4, Tuple2<Int, Int>.self, default: (0, 0))
            let a5 = try call.take(5, Int.self, default: 1)
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Bool.self, default: true)
            let a8 = try call.take(8, Boxed<Initializer>.self, default: .kaimingUniform)
            let a9 = try call.take(9, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Conv2D(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7, initializer: a8, random: a9), Boxed<Conv2D>.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: Int = 1, padding: Int, dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "Conv2D", documentation: "A convolution whose kernels may differ in height and width, with the same padding on all sides.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Tuple2<Int, Int>.self)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, Int.self)
            let a5 = try call.take(5, Int.self, default: 1)
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Bool.self, default: true)
            let a8 = try call.take(8, Boxed<Initializer>.self, default: .kaimingUniform)
            let a9 = try call.take(9, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Conv2D(a0, a1, kernelSize: a2, stride: a3, padding: a4, dilation: a5, groups: a6, bias: a7, initializer: a8, random: a9), Boxed<Conv2D>.self)
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
    }
}
