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
    /// Functions and members of `Tensors`, part 3.
    mutating func bindTensors3() {
        declare("func matmul(_ other: Tensor) -> Tensor", in: "Tensor", documentation: "The matrix product with another tensor.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.matmul(a0), Boxed<Tensor>.self)
        }
        declare("func dot(_ other: Tensor) -> Tensor", in: "Tensor", documentation: "The sum of the products of the elements of two vectors.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.dot(a0), Boxed<Tensor>.self)
        }
        declare("func linear(_ x: Tensor, weight: Tensor, bias: Tensor? = nil) -> Tensor", documentation: "x Wᵀ + b for rows x, the lecture's W x + b for each: [n, in] with W of [out, in] gives [n, out]. Leading axes of `x`\nare kept.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>?.self, default: nil)
            return call.give(Tensors.linear(a0, weight: a1, bias: a2), Boxed<Tensor>.self)
        }
        declare("var learningRate: Double { get set }", in: "OptimizerStep", documentation: "η.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.mutate(0, Boxed<OptimizerStep>.self) { $0.learningRate = value }
            return call.give()
        }
        declare("var weightDecay: Double { get set }", in: "OptimizerStep", documentation: "λ.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            return call.give(self_.weightDecay, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.mutate(0, Boxed<OptimizerStep>.self) { $0.weightDecay = value }
            return call.give()
        }
        declare("var gradientScale: Double { get set }", in: "OptimizerStep", documentation: "What gradients are multiplied by first, to clip them or to average them.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            return call.give(self_.gradientScale, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.mutate(0, Boxed<OptimizerStep>.self) { $0.gradientScale = value }
            return call.give()
        }
        declare("var decouplesDecay: Bool { get set }", in: "OptimizerStep", documentation: "Whether decay acts on the weights and not through the gradient.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            return call.give(self_.decouplesDecay, Bool.self)
        } setter: { call in
            let value = try call.take(1, Bool.self)
            try call.mutate(0, Boxed<OptimizerStep>.self) { $0.decouplesDecay = value }
            return call.give()
        }
        declare("init(learningRate: Double, weightDecay: Double = 0, gradientScale: Double = 1, decouplesDecay: Bool = false)", in: "OptimizerStep", documentation: "A step with its rate, decay and scale.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Double.self, default: 1)
            let a3 = try call.take(3, Bool.self, default: false)
            return call.give(OptimizerStep(learningRate: a0, weightDecay: a1, gradientScale: a2, decouplesDecay: a3), Boxed<OptimizerStep>.self)
        }
        declare("func descend(_ weights: inout Tensor, along gradient: Tensor)", in: "OptimizerStep", documentation: "w ← w - η g.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in self_.descend(&a0, along: a1) }
            return call.give()
        }
        declare("func descendWithMomentum(_ weights: inout Tensor, velocity: inout Tensor, along gradient: Tensor, momentum: Double, nesterov: Bool = false, rateInVelocity: Bool = true, dampening: Double = 0, isFirst: Bool = false)", in: "OptimizerStep", documentation: "Momentum, in the two forms of the field.\n\n`rateInVelocity` (the papers): v ← γ v + η g, w ← w - v; with Nesterov w ← w - (γ v + η g).\nOtherwise (PyTorch): v ← γ v + (1 - dampening) g, where the first step sets v ← g, and w ← w - η v; with Nesterov\nw ← w - η (g + γ v).") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a2 = try call.take(3, Boxed<Tensor>.self)
            let a3 = try call.take(4, Double.self)
            let a4 = try call.take(5, Bool.self, default: false)
            let a5 = try call.take(6, Bool.self, default: true)
            let a6 = try call.take(7, Double.self, default: 0)
            let a7 = try call.take(8, Bool.self, default: false)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in try call.mutate(2, Boxed<Tensor>.self) { a1 in self_.descendWithMomentum(&a0, velocity: &a1, along: a2, momentum: a3, nesterov: a4, rateInVelocity: a5, dampening: a6, isFirst: a7) } }
            return call.give()
        }
        declare("func descendWithAdagrad(_ weights: inout Tensor, sumOfSquares: inout Tensor, along gradient: Tensor, epsilon: Double, epsilonInsideRoot: Bool = true)", in: "OptimizerStep", documentation: "Adagrad: s ← s + g², w ← w - η g / √(s + ε), or g / (√s + ε) with ε outside of the root.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a2 = try call.take(3, Boxed<Tensor>.self)
            let a3 = try call.take(4, Double.self)
            let a4 = try call.take(5, Bool.self, default: true)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in try call.mutate(2, Boxed<Tensor>.self) { a1 in self_.descendWithAdagrad(&a0, sumOfSquares: &a1, along: a2, epsilon: a3, epsilonInsideRoot: a4) } }
            return call.give()
        }
        declare("func descendWithAdam(_ weights: inout Tensor, first: inout Tensor, second: inout Tensor, along gradient: Tensor, beta1: Double, beta2: Double, epsilon: Double, correction1: Double = 1, correction2: Double = 1)", in: "OptimizerStep", documentation: "Adam: m ← β₁ m + (1 - β₁) g, v ← β₂ v + (1 - β₂) g², w ← w - η (m / c₁) / (√(v / c₂) + ε).\n\nThe corrections are 1 - βᵗ at step t, or 1 without bias correction.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a3 = try call.take(4, Boxed<Tensor>.self)
            let a4 = try call.take(5, Double.self)
            let a5 = try call.take(6, Double.self)
            let a6 = try call.take(7, Double.self)
            let a7 = try call.take(8, Double.self, default: 1)
            let a8 = try call.take(9, Double.self, default: 1)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in try call.mutate(2, Boxed<Tensor>.self) { a1 in try call.mutate(3, Boxed<Tensor>.self) { a2 in self_.descendWithAdam(&a0, first: &a1, second: &a2, along: a3, beta1: a4, beta2: a5, epsilon: a6, correction1: a7, correction2: a8) } } }
            return call.give()
        }
        declare("func descendWithAMSGrad(_ weights: inout Tensor, first: inout Tensor, second: inout Tensor, largest: inout Tensor, along gradient: Tensor, beta1: Double, beta2: Double, epsilon: Double, correction1: Double = 1, correction2: Double = 1)", in: "OptimizerStep", documentation: "AMSGrad: Adam with the largest v / c₂ so far under the root.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a4 = try call.take(5, Boxed<Tensor>.self)
            let a5 = try call.take(6, Double.self)
            let a6 = try call.take(7, Double.self)
            let a7 = try call.take(8, Double.self)
            let a8 = try call.take(9, Double.self, default: 1)
            let a9 = try call.take(10, Double.self, default: 1)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in try call.mutate(2, Boxed<Tensor>.self) { a1 in try call.mutate(3, Boxed<Tensor>.self) { a2 in try call.mutate(4, Boxed<Tensor>.self) { a3 in self_.descendWithAMSGrad(&a0, first: &a1, second: &a2, largest: &a3, along: a4, beta1: a5, beta2: a6, epsilon: a7, correction1: a8, correction2: a9) } } } }
            return call.give()
        }
        declare("func maxPool2D(_ x: Tensor, kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1)) -> Tensor", documentation: "The largest element of each window. Padding never wins. The gradient goes to the first largest element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Tuple2<Int, Int>.self)
            let a2 = try call.take(2, Tuple2<Int, Int>?.self, default: nil)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (0, 0))
            let a4 = try call.take(4, Tuple2<Int, Int>.self, default: (1, 1))
            return call.give(Tensors.maxPool2D(a0, kernelSize: a1, stride: a2, padding: a3, dilation: a4), Boxed<Tensor>.self)
        }
        declare("func averagePool2D(_ x: Tensor, kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), countsPadding: Bool = true) -> Tensor", documentation: "The mean of each window. Elements in the padding count as zeros unless `countsPadding` is false.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Tuple2<Int, Int>.self)
            let a2 = try call.take(2, Tuple2<Int, Int>?.self, default: nil)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (0, 0))
            let a4 = try call.take(4, Bool.self, default: true)
            return call.give(Tensors.averagePool2D(a0, kernelSize: a1, stride: a2, padding: a3, countsPadding: a4), Boxed<Tensor>.self)
        }
        declare("func globalAveragePool2D(_ x: Tensor) -> Tensor", documentation: "The mean of each plane: [N, C, H, W] gives [N, C].") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.globalAveragePool2D(a0), Boxed<Tensor>.self)
        }
        declare("func pow(_ x: Tensor, _ exponent: Double) -> Tensor", documentation: "The elements raised to a power, x^p. Integers become fractions; for whole powers of integers give an `Int`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ x: Tensor, _ exponent: Int) -> Tensor", documentation: "The elements raised to a whole power. Integers stay integers and wrap around; a negative power of them is an error.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ base: Double, _ x: Tensor) -> Tensor", documentation: "A number raised to the powers of a tensor, b^x. Its slope is b^x ln b, and 0 where b is 0 and x is not negative.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ base: Int, _ x: Tensor) -> Tensor", documentation: "A whole number raised to the powers of a tensor. Among integers the result is an integer.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The elements of `a` raised to the powers in `b`.\n\nThe slopes are b a^(b-1), which is 0 where b is 0, and a^b ln a, which is 0 where a is 0 and b is not negative.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ exponent: Double) -> Tensor", in: "Tensor", documentation: "The elements raised to a power.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self)
            return call.give(self_.pow(a0), Boxed<Tensor>.self)
        }
        declare("func pow(_ exponent: Int) -> Tensor", in: "Tensor", documentation: "The elements raised to a whole power.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.pow(a0), Boxed<Tensor>.self)
        }
        declare("func pow(_ exponent: Tensor) -> Tensor", in: "Tensor", documentation: "The elements raised to the powers in another tensor.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.pow(a0), Boxed<Tensor>.self)
        }
        declare("func prod(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The product along some axes, 1 over none. Integers give int64. The slope at an element is the product of the others,\nalso where elements are 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.prod(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func prod() -> Tensor", in: "Tensor", documentation: "The product of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.prod(), Boxed<Tensor>.self)
        }
        declare("func prod(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The product along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.prod(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("init(seed: Int, stream: Int = 0)", in: "RandomSource", documentation: "A stream of its own.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self, default: 0)
            return call.give(RandomSource(seed: a0, stream: a1), Boxed<RandomSource>.self)
        }
        declare("static var ambient: RandomSource { get }", in: "RandomSource", documentation: "The stream that is used where no source is given. The one global of the library; `seed(_:)` sets it.") { call in
            return call.give(RandomSource.ambient, Boxed<RandomSource>.self)
        }
        declare("func reset(seed: Int)", in: "RandomSource", documentation: "Starts the stream again from `seed`.") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            let a0 = try call.take(1, Int.self)
            self_.reset(seed: a0)
            return call.give()
        }
        declare("func split() -> RandomSource", in: "RandomSource", documentation: "A new stream under the same seed, independent of this one; the n-th call gives the n-th child.") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            return call.give(self_.split(), Boxed<RandomSource>.self)
        }
        declare("func uniform() -> Double", in: "RandomSource", documentation: "A number in [0, 1) with 53 random bits.") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            return call.give(self_.uniform(), Double.self)
        }
        declare("func normal(mean: Double = 0, standardDeviation: Double = 1) -> Double", in: "RandomSource", documentation: "A number of the normal distribution.") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            let a0 = try call.take(1, Double.self, default: 0)
            let a1 = try call.take(2, Double.self, default: 1)
            return call.give(self_.normal(mean: a0, standardDeviation: a1), Double.self)
        }
        declare("func integer(`in` range: Range<Int>) -> Int", in: "RandomSource", documentation: "A whole number of `range`, each equally likely.") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            let a0 = try call.take(1, Range<Int>.self)
            return call.give(self_.integer(in: a0), Int.self)
        }
        declare("func permutation(_ count: Int) -> [Int]", in: "RandomSource", documentation: "The numbers 0 ..< count in random order (Fisher and Yates).") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.permutation(a0), [Int].self)
        }
        declare("func seed(_ value: Int)", documentation: "Starts the ambient random stream from `value`: the same seed gives the same numbers from here on.") { call in
            let a0 = try call.take(0, Int.self)
            Tensors.seed(a0)
            return call.give()
        }
        declare("static func randomNormal(_ shape: [Int], mean: Double = 0, standardDeviation: Double = 1, dtype: DataType = .float32, using source: RandomSource = .ambient) -> Tensor", in: "Tensor", documentation: "Independent numbers of the normal distribution.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Double.self, default: 1)
            let a3 = try call.take(3, Boxed<DataType>.self, default: .float32)
            let a4 = try call.take(4, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Tensor.randomNormal(a0, mean: a1, standardDeviation: a2, dtype: a3, using: a4), Boxed<Tensor>.self)
        }
        declare("static func randomUniform(_ shape: [Int], low: Double = 0, high: Double = 1, dtype: DataType = .float32, using source: RandomSource = .ambient) -> Tensor", in: "Tensor", documentation: "Independent numbers of [low, high), each equally likely.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Double.self, default: 1)
            let a3 = try call.take(3, Boxed<DataType>.self, default: .float32)
            let a4 = try call.take(4, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Tensor.randomUniform(a0, low: a1, high: a2, dtype: a3, using: a4), Boxed<Tensor>.self)
        }
        declare("static func randomInteger(_ shape: [Int], low: Int = 0, high: Int, dtype: DataType = .int64, using source: RandomSource = .ambient) -> Tensor", in: "Tensor", documentation: "Independent whole numbers of low ..< high, each equally likely.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Int.self, default: 0)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Boxed<DataType>.self, default: .int64)
            let a4 = try call.take(4, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Tensor.randomInteger(a0, low: a1, high: a2, dtype: a3, using: a4), Boxed<Tensor>.self)
        }
        declare("func sum(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The sum along some axes. Integers give int64, and booleans the number of those that are true.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.sum(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func sum() -> Tensor", in: "Tensor", documentation: "The sum of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.sum(), Boxed<Tensor>.self)
        }
        declare("func sum(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The sum along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.sum(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func mean(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The mean along some axes, NaN over none. Integers and booleans give float32.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.mean(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func mean() -> Tensor", in: "Tensor", documentation: "The mean of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.mean(), Boxed<Tensor>.self)
        }
        declare("func mean(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The mean along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.mean(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func variance(axes: [Int], biased: Bool = true, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The mean squared distance from the mean along some axes: divided by n when biased, by n - 1 when not.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: true)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.variance(axes: a0, biased: a1, keepDimensions: a2), Boxed<Tensor>.self)
        }
        declare("func variance(biased: Bool = true) -> Tensor", in: "Tensor", documentation: "The variance of all elements: divided by n when biased, by n - 1 when not.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Bool.self, default: true)
            return call.give(self_.variance(biased: a0), Boxed<Tensor>.self)
        }
        declare("func variance(axis: Int, biased: Bool = true, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The variance along one axis: divided by n when biased, by n - 1 when not.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: true)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.variance(axis: a0, biased: a1, keepDimensions: a2), Boxed<Tensor>.self)
        }
        declare("func standardDeviation(axes: [Int], biased: Bool = true, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The square root of the variance along some axes; its slope where all elements are equal is 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: true)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.standardDeviation(axes: a0, biased: a1, keepDimensions: a2), Boxed<Tensor>.self)
        }
        declare("func standardDeviation(biased: Bool = true) -> Tensor", in: "Tensor", documentation: "The square root of the variance of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Bool.self, default: true)
            return call.give(self_.standardDeviation(biased: a0), Boxed<Tensor>.self)
        }
        declare("func standardDeviation(axis: Int, biased: Bool = true, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The square root of the variance along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: true)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.standardDeviation(axis: a0, biased: a1, keepDimensions: a2), Boxed<Tensor>.self)
        }
        declare("func norm(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The Euclidean length along some axes; its gradient at 0 is 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.norm(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func norm() -> Tensor", in: "Tensor", documentation: "The Euclidean length: the square root of the sum of squares.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.norm(), Boxed<Tensor>.self)
        }
        declare("func norm(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The Euclidean length along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.norm(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func cumulativeSum(axis: Int = 0) -> Tensor", in: "Tensor", documentation: "The running sum along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.cumulativeSum(axis: a0), Boxed<Tensor>.self)
        }
        declare("func any(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "Where any element along the axes is not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.any(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func any(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "Where any element along the axis is not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.any(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func any() -> Bool", in: "Tensor", documentation: "Whether any element is not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.any(), Bool.self)
        }
        declare("func all(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "Where all elements along the axes are not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.all(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func all(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "Where all elements along the axis are not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.all(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func all() -> Bool", in: "Tensor", documentation: "Whether all elements are not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.all(), Bool.self)
        }
        declare("func minimum(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The smaller of two elements; where they are equal the gradient goes half to each. NaN wins over numbers.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The larger of two elements; where they are equal the gradient goes half to each. NaN wins over numbers.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func minimum(_ a: Tensor, _ b: Double) -> Tensor", documentation: "The smaller of an element and a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Tensor, _ b: Double) -> Tensor", documentation: "The larger of an element and a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func minimum(_ a: Tensor, _ b: Int) -> Tensor", documentation: "The smaller of an element and a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Tensor, _ b: Int) -> Tensor", documentation: "The larger of an element and a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func minimum(_ a: Double, _ b: Tensor) -> Tensor", documentation: "The smaller of a number and an element.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Double, _ b: Tensor) -> Tensor", documentation: "The larger of a number and an element.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func minimum(_ a: Int, _ b: Tensor) -> Tensor", documentation: "The smaller of a whole number and an element.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Int, _ b: Tensor) -> Tensor", documentation: "The larger of a whole number and an element.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func clamped(to range: ClosedRange<Double>) -> Tensor", in: "Tensor", documentation: "The elements, none below the lower and none above the upper bound. NaN stays NaN; the slope is 1 within the bounds,\nthe bounds themselves included, and 0 outside.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, ClosedRange<Double>.self)
            return call.give(self_.clamped(to: a0), Boxed<Tensor>.self)
        }
        declare("func clamped(to range: PartialRangeFrom<Double>) -> Tensor", in: "Tensor", documentation: "The elements, none below the bound.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, PartialRangeFrom<Double>.self)
            return call.give(self_.clamped(to: a0), Boxed<Tensor>.self)
        }
        declare("func clamped(to range: PartialRangeThrough<Double>) -> Tensor", in: "Tensor", documentation: "The elements, none above the bound.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, PartialRangeThrough<Double>.self)
            return call.give(self_.clamped(to: a0), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor", in: "Tensor", documentation: "The elements of `a` where the mask is not 0, those of `b` elsewhere. All three broadcast together.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Double) -> Tensor", in: "Tensor", documentation: "The elements of `a` where the mask is not 0, the number elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Double, _ b: Tensor) -> Tensor", in: "Tensor", documentation: "The number where the mask is not 0, the elements of `b` elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Int) -> Tensor", in: "Tensor", documentation: "The elements of `a` where the mask is not 0, the whole number elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Int.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Int, _ b: Tensor) -> Tensor", in: "Tensor", documentation: "The whole number where the mask is not 0, the elements of `b` elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Int, _ b: Int) -> Tensor", in: "Tensor", documentation: "The first whole number where the mask is not 0, the second elsewhere, as int64.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Double, _ b: Double) -> Tensor", in: "Tensor", documentation: "The first number where the mask is not 0, the second elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Double.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("func reshaped(to shape: [Int]) -> Tensor", in: "Tensor", documentation: "The same elements in another shape; one size may be -1 and is then worked out.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.reshaped(to: a0), Boxed<Tensor>.self)
        }
        declare("func reshaped(to shape: Int...) -> Tensor", in: "Tensor", documentation: "The same elements in another shape; one size may be -1 and is then worked out.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.reshaped(to: a0), Boxed<Tensor>.self)
        }
        declare("func flattened(startAxis: Int = 0) -> Tensor", in: "Tensor", documentation: "All elements in one row; with `startAxis`, the axes before it stay.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.flattened(startAxis: a0), Boxed<Tensor>.self)
        }
        declare("func transposed(_ axes: [Int]) -> Tensor", in: "Tensor", documentation: "The axes in another order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.transposed(a0), Boxed<Tensor>.self)
        }
        declare("func transposed(_ axes: Int...) -> Tensor", in: "Tensor", documentation: "The axes in another order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.transposed(a0), Boxed<Tensor>.self)
        }
        declare("func transposed() -> Tensor", in: "Tensor", documentation: "The axes in reverse order: rows become columns.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.transposed(), Boxed<Tensor>.self)
        }
        declare("var T: Tensor { get }", in: "Tensor", documentation: "The transpose: the axes in reverse order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.T, Boxed<Tensor>.self)
        }
        declare("func swapped(_ first: Int, _ second: Int) -> Tensor", in: "Tensor", documentation: "Two axes exchanged.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            return call.give(self_.swapped(a0, a1), Boxed<Tensor>.self)
        }
        declare("func squeezed(axis: Int) -> Tensor", in: "Tensor", documentation: "Without an axis of size 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.squeezed(axis: a0), Boxed<Tensor>.self)
        }
        declare("func squeezed() -> Tensor", in: "Tensor", documentation: "Without all axes of size 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.squeezed(), Boxed<Tensor>.self)
        }
        declare("func expanded(axis: Int) -> Tensor", in: "Tensor", documentation: "With a new axis of size 1 at a place.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.expanded(axis: a0), Boxed<Tensor>.self)
        }
        declare("func broadcast(to target: [Int]) -> Tensor", in: "Tensor", documentation: "Stretched to a larger shape without copying: sizes of 1 are repeated, axes may be added in front.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.broadcast(to: a0), Boxed<Tensor>.self)
        }
        declare("func flipped(axis: Int) -> Tensor", in: "Tensor", documentation: "The elements along one axis in reverse order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.flipped(axis: a0), Boxed<Tensor>.self)
        }
        declare("func softmax(axis: Int = -1) -> Tensor", in: "Tensor", documentation: "e^x / Σ e^x along an axis: positive and adding up to 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            return call.give(self_.softmax(axis: a0), Boxed<Tensor>.self)
        }
        declare("func logSoftmax(axis: Int = -1) -> Tensor", in: "Tensor", documentation: "The logarithm of softmax, exact where softmax itself is 0 or 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            return call.give(self_.logSoftmax(axis: a0), Boxed<Tensor>.self)
        }
        declare("func logSumExp(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "ln Σ e^x along some axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.logSumExp(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func logSumExp(axis: Int = -1, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "ln Σ e^x along an axis; -infinity over none.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.logSumExp(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func softmax(_ x: Tensor, axis: Int = -1) -> Tensor", documentation: "e^x / Σ e^x along an axis.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self, default: -1)
            return call.give(Tensors.softmax(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func logSoftmax(_ x: Tensor, axis: Int = -1) -> Tensor", documentation: "The logarithm of softmax.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self, default: -1)
            return call.give(Tensors.logSoftmax(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func logSumExp(_ x: Tensor, axis: Int = -1) -> Tensor", documentation: "ln Σ e^x along an axis.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self, default: -1)
            return call.give(Tensors.logSumExp(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func sorted(axis: Int = -1, descending: Bool = false) -> Tensor", in: "Tensor", documentation: "The elements along an axis in order, smallest first unless `descending`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.sorted(axis: a0, descending: a1), Boxed<Tensor>.self)
        }
        declare("func argsort(axis: Int = -1, descending: Bool = false) -> Tensor", in: "Tensor", documentation: "Where the elements of `sorted` come from.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.argsort(axis: a0, descending: a1), Boxed<Tensor>.self)
        }
        declare("func sortedWithIndices(axis: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor)", in: "Tensor", documentation: "The elements along an axis in order, and where they come from.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.sortedWithIndices(axis: a0, descending: a1), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func topK(_ count: Int, axis: Int = -1) -> (values: Tensor, indices: Tensor)", in: "Tensor", documentation: "The `count` largest elements along an axis, largest first, and where they are.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self, default: -1)
            return call.give(self_.topK(a0, axis: a1), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func `as`(_ type: DataType) -> Tensor", in: "Tensor", documentation: "The same numbers as another kind of number.\n\nFractions are cut off towards zero on the way to integers; what is too large becomes the largest integer and NaN\nbecomes 0. `int64` to `int32` keeps the low 32 bits. Everything but 0 becomes `true`. Gradients go back through\nconversions between `float32` and `float64`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<DataType>.self)
            return call.give(self_.as(a0), Boxed<Tensor>.self)
        }
        declare("func toArray() -> [Double]", in: "Tensor", documentation: "All elements, row by row. Booleans are 0 and 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.toArray(), [Double].self)
        }
        declare("func toFloats() -> [Float]", in: "Tensor", documentation: "All elements as `Float`, row by row.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.toFloats(), [Float].self)
        }
        declare("func toInts() -> [Int]", in: "Tensor", documentation: "All elements as whole numbers, row by row; fractions are cut off.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.toInts(), [Int].self)
        }
        declare("func toBools() -> [Bool]", in: "Tensor", documentation: "For each element, row by row, whether it is not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.toBools(), [Bool].self)
        }
        declare("init(_ value: Double, dtype: DataType = .float32)", in: "Tensor", documentation: "A scalar.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ value: Int, dtype: DataType = .float32)", in: "Tensor", documentation: "A scalar from a whole number.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ value: Bool)", in: "Tensor", documentation: "A boolean scalar.") { call in
            let a0 = try call.take(0, Bool.self)
            return call.give(Tensor(a0), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Double], dtype: DataType = .float32)", in: "Tensor", documentation: "A vector.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Int], dtype: DataType = .float32)", in: "Tensor", documentation: "A vector of whole numbers.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Float])", in: "Tensor", documentation: "A vector of `Float` numbers.") { call in
            let a0 = try call.take(0, [Float].self)
            return call.give(Tensor(a0), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Bool])", in: "Tensor", documentation: "A vector of booleans.") { call in
            let a0 = try call.take(0, [Bool].self)
            return call.give(Tensor(a0), Boxed<Tensor>.self)
        }
        declare("init(_ rows: [[Double]], dtype: DataType = .float32)", in: "Tensor", documentation: "A matrix from its rows.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ rows: [[Int]], dtype: DataType = .float32)", in: "Tensor", documentation: "A matrix of whole numbers from its rows.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ rows: [[Bool]])", in: "Tensor", documentation: "A matrix of booleans from its rows.") { call in
            let a0 = try call.take(0, [[Bool]].self)
            return call.give(Tensor(a0), Boxed<Tensor>.self)
        }
    }
}
