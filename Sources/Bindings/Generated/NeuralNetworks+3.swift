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
        declare("func explainParameters() -> Explanation", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("var description: String { get }", in: "Conv2D") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            return call.give(self_.description, String.self)
        }
        declare("var inputs: Int { get }", in: "ConvTranspose2D", documentation: "Channels that go in.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.inputs, Int.self)
        }
        declare("var outputs: Int { get }", in: "ConvTranspose2D", documentation: "Channels that come out.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.outputs, Int.self)
        }
        declare("var kernelSize: (Int, Int) { get }", in: "ConvTranspose2D", documentation: "K: height and width of a kernel.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.kernelSize, Tuple2<Int, Int>.self)
        }
        declare("var stride: (Int, Int) { get }", in: "ConvTranspose2D", documentation: "S: output pixels from the place of one input pixel to that of the next.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.stride, Tuple2<Int, Int>.self)
        }
        declare("var padding: (Int, Int) { get }", in: "ConvTranspose2D", documentation: "P: rows and columns cut off on each side.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.padding, Tuple2<Int, Int>.self)
        }
        declare("var outputPadding: (Int, Int) { get }", in: "ConvTranspose2D", documentation: "Rows and columns added below and to the right.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.outputPadding, Tuple2<Int, Int>.self)
        }
        declare("var dilation: (Int, Int) { get }", in: "ConvTranspose2D", documentation: "D: pixels from one kernel element to the next.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.dilation, Tuple2<Int, Int>.self)
        }
        declare("var groups: Int { get }", in: "ConvTranspose2D", documentation: "Parts that channels are divided into.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.groups, Int.self)
        }
        declare("var weight: Parameter { get }", in: "ConvTranspose2D", documentation: "The kernels, of shape [inputs, outputs / groups, K, K].") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.weight, Boxed<Parameter>.self)
        }
        declare("var bias: Parameter? { get }", in: "ConvTranspose2D", documentation: "A number an output channel, of shape [outputs]; nil for a layer without.") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.bias, Boxed<Parameter>?.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, outputPadding: Int = 0, dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "ConvTranspose2D", documentation: "A transposed convolution with square kernels.\n\n- Parameters:\n  - inputs: Channels that go in.\n  - outputs: Channels that come out.\n  - kernelSize: Height and width of a kernel.\n  - stride: How many times larger the image becomes.\n  - padding: Rows and columns cut off on each side.\n  - outputPadding: Rows and columns added below and to the right; less than the stride.\n  - dilation: Pixels from one kernel element to the next.\n  - groups: Parts that channels are divided into.\n  - bias: Whether each output channel adds a number.\n  - initializer: What the kernels start from; biases start from zeros.\n  - random: The stream that the kernels are drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, Int.self, default: 0)
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Int.self, default: 1)
            let a8 = try call.take(8, Bool.self, default: true)
            let a9 = try call.take(9, Boxed<Initializer>.self, default: .kaimingUniform)
            let a10 = try call.take(10, Boxed<RandomSource>.self, default: .ambient)
            return call.give(ConvTranspose2D(a0, a1, kernelSize: a2, stride: a3, padding: a4, outputPadding: a5, dilation: a6, groups: a7, bias: a8, initializer: a9, random: a10), Boxed<ConvTranspose2D>.self)
        }
        declare("init(_ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0), outputPadding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1), groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient)", in: "ConvTranspose2D", documentation: "A transposed convolution whose kernels may differ in height and width.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Tuple2<Int, Int>.self)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (1, 1))
            let a4 = try call.take(4, Tuple2<Int, Int>.self, default: (0, 0))
            let a5 = try call.take(5, Tuple2<Int, Int>.self, default: (0, 0))
            let a6 = try call.take(6, Tuple2<Int, Int>.self, default: (1, 1))
            let a7 = try call.take(7, Int.self, default: 1)
            let a8 = try call.take(8, Bool.self, default: true)
            let a9 = try call.take(9, Boxed<Initializer>.self, default: .kaimingUniform)
            let a10 = try call.take(10, Boxed<RandomSource>.self, default: .ambient)
            return call.give(ConvTranspose2D(a0, a1, kernelSize: a2, stride: a3, padding: a4, outputPadding: a5, dilation: a6, groups: a7, bias: a8, initializer: a9, random: a10), Boxed<ConvTranspose2D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "ConvTranspose2D") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "ConvTranspose2D") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "ConvTranspose2D") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "ConvTranspose2D") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "ConvTranspose2D") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "ConvTranspose2D") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> ConvTranspose2D", in: "ConvTranspose2D") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
            return call.give(self_.copy(), Boxed<ConvTranspose2D>.self)
        }
        declare("var description: String { get }", in: "ConvTranspose2D") { call in
            let self_ = try call.take(0, Boxed<ConvTranspose2D>.self)
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
        declare("func explainParameters() -> Explanation", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "Dense") { call in
            let self_ = try call.take(0, Boxed<Dense>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
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
        declare("var rate: Double { get }", in: "Dropout2D", documentation: "The share of channels that is dropped, p.") { call in
            let self_ = try call.take(0, Boxed<Dropout2D>.self)
            return call.give(self_.rate, Double.self)
        }
        declare("init(_ rate: Double = 0.5, random: RandomSource = .ambient)", in: "Dropout2D", documentation: "A layer that drops `rate` of the channels, at least 0 and less than 1.") { call in
            let a0 = try call.take(0, Double.self, default: 0.5)
            let a1 = try call.take(1, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dropout2D(a0, random: a1), Boxed<Dropout2D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Dropout2D") { call in
            let self_ = try call.take(0, Boxed<Dropout2D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Dropout2D") { call in
            let self_ = try call.take(0, Boxed<Dropout2D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Dropout2D") { call in
            let self_ = try call.take(0, Boxed<Dropout2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func copy() -> Dropout2D", in: "Dropout2D") { call in
            let self_ = try call.take(0, Boxed<Dropout2D>.self)
            return call.give(self_.copy(), Boxed<Dropout2D>.self)
        }
        declare("var description: String { get }", in: "Dropout2D") { call in
            let self_ = try call.take(0, Boxed<Dropout2D>.self)
            return call.give(self_.description, String.self)
        }
        declare("var count: Int { get }", in: "Embedding", documentation: "The number of things.") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            return call.give(self_.count, Int.self)
        }
        declare("var size: Int { get }", in: "Embedding", documentation: "The length of a vector.") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            return call.give(self_.size, Int.self)
        }
        declare("var paddingIndex: Int? { get }", in: "Embedding", documentation: "The thing that stands for nothing: its vector is zero and is not learnt; nil if there is none.") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            return call.give(self_.paddingIndex, Int?.self)
        }
        declare("var weight: Parameter { get }", in: "Embedding", documentation: "The vectors, of shape [count, size].") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            return call.give(self_.weight, Boxed<Parameter>.self)
        }
        declare("init(_ count: Int, _ size: Int, paddingIndex: Int? = nil, initializer: Initializer = .normal(mean: 0, standardDeviation: 1), random: RandomSource = .ambient)", in: "Embedding", documentation: "A layer of `count` vectors of length `size`.\n\n- Parameters:\n  - count: The number of things; they are numbered from 0.\n  - size: The length of a vector.\n  - paddingIndex: The thing that fills short rows up: its vector is zero and is not learnt.\n  - initializer: What the vectors start from.\n  - random: The stream that they are drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, Boxed<Initializer>.self, default: .normal(mean: 0, standardDeviation: 1))
            let a4 = try call.take(4, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Embedding(a0, a1, paddingIndex: a2, initializer: a3, random: a4), Boxed<Embedding>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Embedding") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Embedding") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Embedding") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Embedding") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "Embedding") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func copy() -> Embedding", in: "Embedding") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
            return call.give(self_.copy(), Boxed<Embedding>.self)
        }
        declare("var description: String { get }", in: "Embedding") { call in
            let self_ = try call.take(0, Boxed<Embedding>.self)
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
        declare("func explainShape(input: [Int]) -> Explanation", in: "Flatten") { call in
            let self_ = try call.take(0, Boxed<Flatten>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
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
        declare("func explainShape(input: [Int]) -> Explanation", in: "GlobalAveragePool2D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
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
        declare("var groups: Int { get }", in: "GroupNorm", documentation: "The parts that channels are divided into.") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.groups, Int.self)
        }
        declare("var channels: Int { get }", in: "GroupNorm", documentation: "The number of channels.") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.channels, Int.self)
        }
        declare("var epsilon: Double { get }", in: "GroupNorm", documentation: "ε, added to the variance.") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var gamma: Parameter? { get }", in: "GroupNorm", documentation: "γ, ones at first; nil for a layer that only normalises.") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.gamma, Boxed<Parameter>?.self)
        }
        declare("var beta: Parameter? { get }", in: "GroupNorm", documentation: "β, zeros at first; nil for a layer that only normalises.") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.beta, Boxed<Parameter>?.self)
        }
        declare("init(_ groups: Int, _ channels: Int, epsilon: Double = 1e-5, affine: Bool = true)", in: "GroupNorm", documentation: "A layer for `channels` channels in `groups` groups.\n\n- Parameters:\n  - groups: How many groups there are; it must divide the channels.\n  - channels: The number of channels.\n  - epsilon: What is added to the variance.\n  - affine: Whether each channel has a learnt γ and β.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 1e-5)
            let a3 = try call.take(3, Bool.self, default: true)
            return call.give(GroupNorm(a0, a1, epsilon: a2, affine: a3), Boxed<GroupNorm>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "GroupNorm") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "GroupNorm") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "GroupNorm") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "GroupNorm") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "GroupNorm") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "GroupNorm") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> GroupNorm", in: "GroupNorm") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.copy(), Boxed<GroupNorm>.self)
        }
        declare("var description: String { get }", in: "GroupNorm") { call in
            let self_ = try call.take(0, Boxed<GroupNorm>.self)
            return call.give(self_.description, String.self)
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
        declare("var channels: Int { get }", in: "InstanceNorm", documentation: "The number of channels.") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            return call.give(self_.channels, Int.self)
        }
        declare("var epsilon: Double { get }", in: "InstanceNorm", documentation: "ε, added to the variance.") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var gamma: Parameter? { get }", in: "InstanceNorm", documentation: "γ, ones at first; nil for a layer that only normalises.") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            return call.give(self_.gamma, Boxed<Parameter>?.self)
        }
        declare("var beta: Parameter? { get }", in: "InstanceNorm", documentation: "β, zeros at first; nil for a layer that only normalises.") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            return call.give(self_.beta, Boxed<Parameter>?.self)
        }
        declare("init(_ channels: Int, epsilon: Double = 1e-5, affine: Bool = false)", in: "InstanceNorm", documentation: "A layer for `channels` channels.\n\n- Parameters:\n  - channels: The number of channels.\n  - epsilon: What is added to the variance.\n  - affine: Whether each channel has a learnt γ and β.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self, default: 1e-5)
            let a2 = try call.take(2, Bool.self, default: false)
            return call.give(InstanceNorm(a0, epsilon: a1, affine: a2), Boxed<InstanceNorm>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "InstanceNorm") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "InstanceNorm") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "InstanceNorm") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "InstanceNorm") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "InstanceNorm") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func copy() -> InstanceNorm", in: "InstanceNorm") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            return call.give(self_.copy(), Boxed<InstanceNorm>.self)
        }
        declare("var description: String { get }", in: "InstanceNorm") { call in
            let self_ = try call.take(0, Boxed<InstanceNorm>.self)
            return call.give(self_.description, String.self)
        }
        declare("var name: String { get }", in: "Lambda", documentation: "What the layer is called in summaries.") { call in
            let self_ = try call.take(0, Boxed<Lambda>.self)
            return call.give(self_.name, String.self)
        }
    }
}
