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
    /// Functions and members of `NeuralNetworks`, part 4.
    mutating func bindNeuralNetworks4() {
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
        declare("var description: String { get }", in: "Lambda") { call in
            let self_ = try call.take(0, Boxed<Lambda>.self)
            return call.give(self_.description, String.self)
        }
        declare("var shape: [Int] { get }", in: "LayerNorm", documentation: "The sizes of the last axes, which are normalised together.") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.shape, [Int].self)
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
        declare("init(_ shape: [Int], epsilon: Double = 1e-5)", in: "LayerNorm", documentation: "A layer for examples whose last axes have the given sizes: `LayerNorm([8, 4, 4])`.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Double.self, default: 1e-5)
            return call.give(LayerNorm(a0, epsilon: a1), Boxed<LayerNorm>.self)
        }
        declare("var features: Int { get }", in: "LayerNorm", documentation: "The number of features that are normalised together.") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.features, Int.self)
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
        declare("func outputShape(input: [Int]) -> [Int]", in: "LayerNorm") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "LayerNorm") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "LayerNorm") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func copy() -> LayerNorm", in: "LayerNorm") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.copy(), Boxed<LayerNorm>.self)
        }
        declare("var description: String { get }", in: "LayerNorm") { call in
            let self_ = try call.take(0, Boxed<LayerNorm>.self)
            return call.give(self_.description, String.self)
        }
        declare("var size: (Int, Int) { get }", in: "MaxPool2D", documentation: "Height and width of a window.") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            return call.give(self_.size, Tuple2<Int, Int>.self)
        }
        declare("var stride: (Int, Int) { get }", in: "MaxPool2D", documentation: "Pixels from one window to the next.") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            return call.give(self_.stride, Tuple2<Int, Int>.self)
        }
        declare("var padding: (Int, Int) { get }", in: "MaxPool2D", documentation: "Rows and columns on each side that no window takes its number from.") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            return call.give(self_.padding, Tuple2<Int, Int>.self)
        }
        declare("init(_ size: Int, stride: Int? = nil, padding: Int = 0)", in: "MaxPool2D", documentation: "Square windows side by side, or `stride` apart.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Int.self, default: 0)
            return call.give(MaxPool2D(a0, stride: a1, padding: a2), Boxed<MaxPool2D>.self)
        }
        declare("init(_ size: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0))", in: "MaxPool2D", documentation: "Windows that may differ in height and width.") { call in
            let a0 = try call.take(0, Tuple2<Int, Int>.self)
            let a1 = try call.take(1, Tuple2<Int, Int>?.self, default: nil)
            let a2 = try call.take(2, Tuple2<Int, Int>.self, default: (0, 0))
            return call.give(MaxPool2D(a0, stride: a1, padding: a2), Boxed<MaxPool2D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "MaxPool2D") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "MaxPool2D") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "MaxPool2D") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "MaxPool2D") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> MaxPool2D", in: "MaxPool2D") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            return call.give(self_.copy(), Boxed<MaxPool2D>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "MaxPool2D") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("var description: String { get }", in: "MaxPool2D") { call in
            let self_ = try call.take(0, Boxed<MaxPool2D>.self)
            return call.give(self_.description, String.self)
        }
        declare("var size: Int { get }", in: "MultiHeadAttention", documentation: "The numbers of a place.") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.size, Int.self)
        }
        declare("var heads: Int { get }", in: "MultiHeadAttention", documentation: "The number of heads.") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.heads, Int.self)
        }
        declare("var isCausal: Bool { get }", in: "MultiHeadAttention", documentation: "Whether a place sees only itself and those before it.") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.isCausal, Bool.self)
        }
        declare("var inputWeight: Parameter { get }", in: "MultiHeadAttention", documentation: "The weights of queries, keys and values one below the other, [3 size, size].") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.inputWeight, Boxed<Parameter>.self)
        }
        declare("var inputBias: Parameter? { get }", in: "MultiHeadAttention", documentation: "Their biases, [3 size]; nil for a layer without.") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.inputBias, Boxed<Parameter>?.self)
        }
        declare("var output: Dense { get }", in: "MultiHeadAttention", documentation: "What the joined heads go through.") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.output, Boxed<Dense>.self)
        }
        declare("init(_ size: Int, heads: Int, causal: Bool = false, bias: Bool = true, initializer: Initializer = .xavierUniform, random: RandomSource = .ambient)", in: "MultiHeadAttention", documentation: "A layer for places of `size` numbers.\n\n- Parameters:\n  - size: The numbers of a place.\n  - heads: The number of heads; it must divide the size.\n  - causal: Whether a place sees only itself and those before it.\n  - bias: Whether the sums have biases.\n  - initializer: What the weights start from.\n  - random: The stream that they are drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Bool.self, default: true)
            let a4 = try call.take(4, Boxed<Initializer>.self, default: .xavierUniform)
            let a5 = try call.take(5, Boxed<RandomSource>.self, default: .ambient)
            return call.give(MultiHeadAttention(a0, heads: a1, causal: a2, bias: a3, initializer: a4, random: a5), Boxed<MultiHeadAttention>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "MultiHeadAttention") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("func callAsFunction(query: Tensor, key: Tensor, value: Tensor, mask: Tensor? = nil) -> Tensor", in: "MultiHeadAttention", documentation: "Attention of one sequence to another.\n\n- Parameters:\n  - query: The places that ask, [N, T, size].\n  - key: The places that are asked, [N, S, size].\n  - value: What they answer, [N, S, size].\n  - mask: 1 where a place may be seen, 0 where not, [T, S] or [N, T, S].\n- Returns: What each place has got, [N, T, size].") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            let a2 = try call.take(3, Boxed<Tensor>.self)
            let a3 = try call.take(4, Boxed<Tensor>?.self, default: nil)
            return call.give(self_(query: a0, key: a1, value: a2, mask: a3), Boxed<Tensor>.self)
        }
        declare("func weights(query: Tensor, key: Tensor, mask: Tensor? = nil) -> Tensor", in: "MultiHeadAttention", documentation: "How much each place takes of each other: rows that sum to 1, [N, heads, T, S].") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            let a2 = try call.take(3, Boxed<Tensor>?.self, default: nil)
            return call.give(self_.weights(query: a0, key: a1, mask: a2), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "MultiHeadAttention") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "MultiHeadAttention") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "MultiHeadAttention") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "MultiHeadAttention") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "MultiHeadAttention") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> MultiHeadAttention", in: "MultiHeadAttention") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.copy(), Boxed<MultiHeadAttention>.self)
        }
        declare("var description: String { get }", in: "MultiHeadAttention") { call in
            let self_ = try call.take(0, Boxed<MultiHeadAttention>.self)
            return call.give(self_.description, String.self)
        }
        declare("case same", in: "Padding", documentation: "As many zeros as keep the size, with stride 1: D·(K − 1)/2 on each side.") { call in
            return call.give(Padding.same, Boxed<Padding>.self)
        }
        declare("case valid", in: "Padding", documentation: "No zeros: the window stays inside.") { call in
            return call.give(Padding.valid, Boxed<Padding>.self)
        }
        declare("var rawValue: String { get }", in: "Padding", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Padding>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "Padding", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Padding(rawValue: a0), Boxed<Padding>?.self)
        }
        declare("init(_ size: Int, stride: Int? = nil, padding: Int = 0)", in: "MaxPool1D", documentation: "Windows of `size` side by side, or `stride` apart.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Int.self, default: 0)
            return call.give(MaxPool1D(a0, stride: a1, padding: a2), Boxed<MaxPool1D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "MaxPool1D") { call in
            let self_ = try call.take(0, Boxed<MaxPool1D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "MaxPool1D") { call in
            let self_ = try call.take(0, Boxed<MaxPool1D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "MaxPool1D") { call in
            let self_ = try call.take(0, Boxed<MaxPool1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "MaxPool1D") { call in
            let self_ = try call.take(0, Boxed<MaxPool1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> MaxPool1D", in: "MaxPool1D") { call in
            let self_ = try call.take(0, Boxed<MaxPool1D>.self)
            return call.give(self_.copy(), Boxed<MaxPool1D>.self)
        }
        declare("init(_ size: Int, stride: Int? = nil, padding: Int = 0, countsPadding: Bool = true)", in: "AveragePool1D", documentation: "Windows of `size` side by side, or `stride` apart. Zeros of the padding count in the mean unless `countsPadding` is\nfalse.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Int.self, default: 0)
            let a3 = try call.take(3, Bool.self, default: true)
            return call.give(AveragePool1D(a0, stride: a1, padding: a2, countsPadding: a3), Boxed<AveragePool1D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "AveragePool1D") { call in
            let self_ = try call.take(0, Boxed<AveragePool1D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "AveragePool1D") { call in
            let self_ = try call.take(0, Boxed<AveragePool1D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "AveragePool1D") { call in
            let self_ = try call.take(0, Boxed<AveragePool1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "AveragePool1D") { call in
            let self_ = try call.take(0, Boxed<AveragePool1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> AveragePool1D", in: "AveragePool1D") { call in
            let self_ = try call.take(0, Boxed<AveragePool1D>.self)
            return call.give(self_.copy(), Boxed<AveragePool1D>.self)
        }
        declare("var description: String { get }", in: "MaxPool1D") { call in
            let self_ = try call.take(0, Boxed<MaxPool1D>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "AveragePool1D") { call in
            let self_ = try call.take(0, Boxed<AveragePool1D>.self)
            return call.give(self_.description, String.self)
        }
        declare("init()", in: "GlobalAveragePool1D", documentation: "A layer without settings.") { call in
            return call.give(GlobalAveragePool1D(), Boxed<GlobalAveragePool1D>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "GlobalAveragePool1D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool1D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "GlobalAveragePool1D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool1D>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "GlobalAveragePool1D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "GlobalAveragePool1D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool1D>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> GlobalAveragePool1D", in: "GlobalAveragePool1D") { call in
            let self_ = try call.take(0, Boxed<GlobalAveragePool1D>.self)
            return call.give(self_.copy(), Boxed<GlobalAveragePool1D>.self)
        }
        declare("var features: Int { get }", in: "RMSNorm", documentation: "The size of the last axis.") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            return call.give(self_.features, Int.self)
        }
        declare("var epsilon: Double { get }", in: "RMSNorm", documentation: "ε, added to the mean of squares.") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var gamma: Parameter { get }", in: "RMSNorm", documentation: "γ, ones at first.") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            return call.give(self_.gamma, Boxed<Parameter>.self)
        }
        declare("init(_ features: Int, epsilon: Double = 1e-6)", in: "RMSNorm", documentation: "A layer for examples whose last axis has `features` numbers.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self, default: 1e-6)
            return call.give(RMSNorm(a0, epsilon: a1), Boxed<RMSNorm>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "RMSNorm") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "RMSNorm") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "RMSNorm") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "RMSNorm") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "RMSNorm") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func copy() -> RMSNorm", in: "RMSNorm") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            return call.give(self_.copy(), Boxed<RMSNorm>.self)
        }
        declare("var description: String { get }", in: "RMSNorm") { call in
            let self_ = try call.take(0, Boxed<RMSNorm>.self)
            return call.give(self_.description, String.self)
        }
        declare("init(_ inputs: Int, _ units: Int, layers: Int = 1, bidirectional: Bool = false, returnsSequences: Bool = false, bias: Bool = true, initializer: Initializer = .xavierUniform, recurrentInitializer: Initializer = .orthogonal, random: RandomSource = .ambient)", in: "GRU", documentation: "A recurrent layer.\n\n- Parameters:\n  - inputs: The numbers of one step of a sequence.\n  - units: The numbers of the state.\n  - layers: How many layers there are, one above the other.\n  - bidirectional: Whether a second one goes through the sequence backwards; its outputs come after the others.\n  - returnsSequences: Whether the output is that of every step, [N, T, units], or of the last one, [N, units].\n  - bias: Whether the sums have biases.\n  - initializer: What the weights of the inputs start from.\n  - recurrentInitializer: What the weights of the state start from.\n  - random: The stream that they are drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self, default: 1)
            let a3 = try call.take(3, Bool.self, default: false)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Bool.self, default: true)
            let a6 = try call.take(6, Boxed<Initializer>.self, default: .xavierUniform)
            let a7 = try call.take(7, Boxed<Initializer>.self, default: .orthogonal)
            let a8 = try call.take(8, Boxed<RandomSource>.self, default: .ambient)
            return call.give(GRU(a0, a1, layers: a2, bidirectional: a3, returnsSequences: a4, bias: a5, initializer: a6, recurrentInitializer: a7, random: a8), Boxed<GRU>.self)
        }
        declare("var inputs: Int { get }", in: "GRU", documentation: "The numbers of one step of a sequence.") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            return call.give(self_.inputs, Int.self)
        }
        declare("var units: Int { get }", in: "GRU", documentation: "The numbers of the state.") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            return call.give(self_.units, Int.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "GRU") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("func run(_ x: Tensor, from state: RecurrentState? = nil) -> (outputs: Tensor, state: RecurrentState)", in: "GRU", documentation: "The outputs of every step, [N, T, units], and the state after the last, from which another run may go on.") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RecurrentState>?.self, default: nil)
            return call.give(self_.run(a0, from: a1), Tuple2<Boxed<Tensor>, Boxed<RecurrentState>>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "GRU") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "GRU") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "GRU") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "GRU") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "GRU") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> GRU", in: "GRU") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            return call.give(self_.copy(), Boxed<GRU>.self)
        }
        declare("var description: String { get }", in: "GRU") { call in
            let self_ = try call.take(0, Boxed<GRU>.self)
            return call.give(self_.description, String.self)
        }
        declare("init(_ inputs: Int, _ units: Int, layers: Int = 1, bidirectional: Bool = false, returnsSequences: Bool = false, bias: Bool = true, initializer: Initializer = .xavierUniform, recurrentInitializer: Initializer = .orthogonal, random: RandomSource = .ambient)", in: "LSTM", documentation: "A recurrent layer.\n\n- Parameters:\n  - inputs: The numbers of one step of a sequence.\n  - units: The numbers of the state.\n  - layers: How many layers there are, one above the other.\n  - bidirectional: Whether a second one goes through the sequence backwards; its outputs come after the others.\n  - returnsSequences: Whether the output is that of every step, [N, T, units], or of the last one, [N, units].\n  - bias: Whether the sums have biases.\n  - initializer: What the weights of the inputs start from.\n  - recurrentInitializer: What the weights of the state start from.\n  - random: The stream that they are drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self, default: 1)
            let a3 = try call.take(3, Bool.self, default: false)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Bool.self, default: true)
            let a6 = try call.take(6, Boxed<Initializer>.self, default: .xavierUniform)
            let a7 = try call.take(7, Boxed<Initializer>.self, default: .orthogonal)
            let a8 = try call.take(8, Boxed<RandomSource>.self, default: .ambient)
            return call.give(LSTM(a0, a1, layers: a2, bidirectional: a3, returnsSequences: a4, bias: a5, initializer: a6, recurrentInitializer: a7, random: a8), Boxed<LSTM>.self)
        }
        declare("var inputs: Int { get }", in: "LSTM", documentation: "The numbers of one step of a sequence.") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            return call.give(self_.inputs, Int.self)
        }
        declare("var units: Int { get }", in: "LSTM", documentation: "The numbers of the state.") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            return call.give(self_.units, Int.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "LSTM") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("func run(_ x: Tensor, from state: RecurrentState? = nil) -> (outputs: Tensor, state: RecurrentState)", in: "LSTM", documentation: "The outputs of every step, [N, T, units], and the state after the last, from which another run may go on.") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RecurrentState>?.self, default: nil)
            return call.give(self_.run(a0, from: a1), Tuple2<Boxed<Tensor>, Boxed<RecurrentState>>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "LSTM") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "LSTM") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "LSTM") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "LSTM") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "LSTM") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> LSTM", in: "LSTM") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            return call.give(self_.copy(), Boxed<LSTM>.self)
        }
        declare("var description: String { get }", in: "LSTM") { call in
            let self_ = try call.take(0, Boxed<LSTM>.self)
            return call.give(self_.description, String.self)
        }
        declare("init(_ inputs: Int, _ units: Int, activation: RNNActivation = .tanh, layers: Int = 1, bidirectional: Bool = false, returnsSequences: Bool = false, bias: Bool = true, initializer: Initializer = .xavierUniform, recurrentInitializer: Initializer = .orthogonal, random: RandomSource = .ambient)", in: "RNN", documentation: "A recurrent layer.\n\n- Parameters:\n  - inputs: The numbers of one step of a sequence.\n  - units: The numbers of the state.\n  - activation: The function of the step.\n  - layers: How many layers there are, one above the other.\n  - bidirectional: Whether a second one goes through the sequence backwards; its outputs come after the others.\n  - returnsSequences: Whether the output is that of every step, [N, T, units], or of the last one, [N, units].\n  - bias: Whether the sums have biases.\n  - initializer: What the weights of the inputs start from.\n  - recurrentInitializer: What the weights of the state start from.\n  - random: The stream that they are drawn from.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Boxed<RNNActivation>.self, default: .tanh)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Bool.self, default: false)
            let a6 = try call.take(6, Bool.self, default: true)
            let a7 = try call.take(7, Boxed<Initializer>.self, default: .xavierUniform)
            let a8 = try call.take(8, Boxed<Initializer>.self, default: .orthogonal)
            let a9 = try call.take(9, Boxed<RandomSource>.self, default: .ambient)
            return call.give(RNN(a0, a1, activation: a2, layers: a3, bidirectional: a4, returnsSequences: a5, bias: a6, initializer: a7, recurrentInitializer: a8, random: a9), Boxed<RNN>.self)
        }
        declare("var inputs: Int { get }", in: "RNN", documentation: "The numbers of one step of a sequence.") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            return call.give(self_.inputs, Int.self)
        }
        declare("var units: Int { get }", in: "RNN", documentation: "The numbers of the state.") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            return call.give(self_.units, Int.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "RNN") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("func run(_ x: Tensor, from state: RecurrentState? = nil) -> (outputs: Tensor, state: RecurrentState)", in: "RNN", documentation: "The outputs of every step, [N, T, units], and the state after the last, from which another run may go on.") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RecurrentState>?.self, default: nil)
            return call.give(self_.run(a0, from: a1), Tuple2<Boxed<Tensor>, Boxed<RecurrentState>>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "RNN") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "RNN") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "RNN") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "RNN") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func explainShape(input: [Int]) -> Explanation", in: "RNN") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explainShape(input: a0), Boxed<Explanation>.self)
        }
        declare("func copy() -> RNN", in: "RNN") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            return call.give(self_.copy(), Boxed<RNN>.self)
        }
        declare("var description: String { get }", in: "RNN") { call in
            let self_ = try call.take(0, Boxed<RNN>.self)
            return call.give(self_.description, String.self)
        }
        declare("case tanh", in: "RNNActivation", documentation: "The hyperbolic tangent.") { call in
            return call.give(RNNActivation.tanh, Boxed<RNNActivation>.self)
        }
    }
}
