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
        declare("func qr(_ a: Tensor) -> (q: Tensor, r: Tensor)", documentation: "Q [m, k] with orthonormal columns and the upper triangle R [k, n] with Q R = A [m, n], k = min(m, n). The diagonal of\nR is not negative. Slopes exist where m ≥ n and the columns are independent.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.qr(a0), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func eigenvalues(_ a: Tensor) -> Tensor", documentation: "The eigenvalues of a symmetric matrix, smallest first.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.eigenvalues(a0), Boxed<Tensor>.self)
        }
        declare("func eigen(_ a: Tensor) -> (values: Tensor, vectors: Tensor)", documentation: "The eigenvalues of a symmetric matrix, smallest first, and its eigenvectors as the columns of a matrix.\n\nThe largest element of each eigenvector is positive. The slope of an eigenvector exists where its eigenvalue is single.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.eigen(a0), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func svd(_ a: Tensor) -> (u: Tensor, s: Tensor, vT: Tensor)", documentation: "The thin singular value decomposition A = U diag(s) Vᵀ of A [m, n]: U [m, k], s [k] largest first, Vᵀ [k, n],\nk = min(m, n).\n\nThe slopes of U and V exist where the singular values are different and not 0.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.svd(a0), Tuple3<Boxed<Tensor>, Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func singularValues(_ a: Tensor) -> Tensor", documentation: "The singular values of a matrix, largest first.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.singularValues(a0), Boxed<Tensor>.self)
        }
        declare("func matrixRank(_ a: Tensor) -> Int", documentation: "How many singular values are larger than rounding explains: the largest one times max(m, n) times 2⁻²³, or 2⁻⁵² for\nfloat64.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.matrixRank(a0), Int.self)
        }
        declare("func pseudoinverse(_ a: Tensor) -> Tensor", documentation: "The pseudoinverse V diag(1 / s) Uᵀ of a matrix (Moore and Penrose), without singular values that rounding explains.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.pseudoinverse(a0), Boxed<Tensor>.self)
        }
        declare("func inverse() -> Tensor", in: "Tensor", documentation: "The inverse of a square matrix.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.inverse(), Boxed<Tensor>.self)
        }
        declare("func determinant() -> Tensor", in: "Tensor", documentation: "The determinant of a square matrix.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.determinant(), Boxed<Tensor>.self)
        }
        declare("func solve(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "X with A X = B, for a square matrix A [n, n] and right-hand sides B [n] or [n, k].\n\nBy Gaussian elimination with partial pivoting; a matrix without an inverse is an error.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.solve(a0, a1), Boxed<Tensor>.self)
        }
        declare("func inverse(_ a: Tensor) -> Tensor", documentation: "The inverse of a square matrix. To solve a system, `solve` is faster and more exact.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.inverse(a0), Boxed<Tensor>.self)
        }
        declare("func determinant(_ a: Tensor) -> Tensor", documentation: "The determinant of a square matrix; 1 of the empty one.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.determinant(a0), Boxed<Tensor>.self)
        }
        declare("func leastSquares(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The x that makes |A x - b| smallest, for A [m, n] with independent columns and b [m] or [m, k]. Where there are fewer\nequations than unknowns, many x solve them, and it is the shortest of these.\n\nBy A = Q R and R x = Qᵀ b, which loses fewer digits than the normal equations; the shortest by the pseudoinverse.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.leastSquares(a0, a1), Boxed<Tensor>.self)
        }
        declare("func trace() -> Tensor", in: "Tensor", documentation: "The sum of the diagonal of a matrix.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.trace(), Boxed<Tensor>.self)
        }
        declare("func diagonal() -> Tensor", in: "Tensor", documentation: "The diagonal of a matrix as a vector.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.diagonal(), Boxed<Tensor>.self)
        }
        declare("func diagonalMatrix() -> Tensor", in: "Tensor", documentation: "A square matrix with this vector on its diagonal.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.diagonalMatrix(), Boxed<Tensor>.self)
        }
        declare("func lowerTriangle(diagonal: Int = 0) -> Tensor", in: "Tensor", documentation: "The elements on the given diagonal and below it, zeros elsewhere. Diagonal 0 is the main one, 1 the one above.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.lowerTriangle(diagonal: a0), Boxed<Tensor>.self)
        }
        declare("func upperTriangle(diagonal: Int = 0) -> Tensor", in: "Tensor", documentation: "The elements on the given diagonal and above it, zeros elsewhere.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.upperTriangle(diagonal: a0), Boxed<Tensor>.self)
        }
        declare("func matmul(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The matrix product of the last two axes; the axes before them broadcast.\n\n[m, k] x [k, n] gives [m, n]. A vector on the left counts as a row, on the right as a column, and its axis is\ndropped again.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.matmul(a0, a1), Boxed<Tensor>.self)
        }
        declare("func dot(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The sum of the products of the elements of two vectors.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.dot(a0, a1), Boxed<Tensor>.self)
        }
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
        declare("var isInfinite: Tensor { get }", in: "Tensor", documentation: "Where the elements are infinite, as booleans.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.isInfinite, Boxed<Tensor>.self)
        }
        declare("func replacingNaN(with number: Double = 0) -> Tensor", in: "Tensor", documentation: "The elements, with another number in the place of each NaN.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self, default: 0)
            return call.give(self_.replacingNaN(with: a0), Boxed<Tensor>.self)
        }
        declare("func nonZero() -> Tensor", in: "Tensor", documentation: "The positions of the elements that are not 0, row by row: a row of `rank` indices for each.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.nonZero(), Boxed<Tensor>.self)
        }
        declare("func countNonZero() -> Int", in: "Tensor", documentation: "How many elements are not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.countNonZero(), Int.self)
        }
        declare("func countNonZero(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "How many elements along an axis are not 0, as int64.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.countNonZero(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func unique() -> Tensor", in: "Tensor", documentation: "The different elements, smallest first.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.unique(), Boxed<Tensor>.self)
        }
        declare("func uniqueCounts() -> (values: Tensor, counts: Tensor)", in: "Tensor", documentation: "The different elements, smallest first, and how often each of them occurs. NaN counts as one element.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.uniqueCounts(), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func bincount(minimumCount: Int = 0) -> Tensor", in: "Tensor", documentation: "How often each of the numbers 0, 1, 2, … occurs: as many counts as the largest element asks for, and at least\n`minimumCount`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.bincount(minimumCount: a0), Boxed<Tensor>.self)
        }
        declare("func histogramCounts(bins: Int = 10, range: ClosedRange<Double>? = nil) -> (counts: Tensor, edges: Tensor)", in: "Tensor", documentation: "How many elements lie in each of some bins of equal width, and the borders of the bins, one more than bins. The\nupper border of the last belongs to it.\n\n- Parameters:\n  - bins: How many bins.\n  - range: Where they begin and end; the smallest and the largest element unless given. Elements outside of it do\n    not count.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 10)
            let a1 = try call.take(2, ClosedRange<Double>?.self, default: nil)
            return call.give(self_.histogramCounts(bins: a0, range: a1), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func searchSorted(_ values: Tensor, afterEqual: Bool = false) -> Tensor", in: "Tensor", documentation: "Where values would have to be put into this row of elements in order so that it stays in order: before equal\nelements, or behind them if `afterEqual`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.searchSorted(a0, afterEqual: a1), Boxed<Tensor>.self)
        }
        declare("func meshgrid(_ x: Tensor, _ y: Tensor) -> (x: Tensor, y: Tensor)", documentation: "The coordinates of a grid: x along rows and y along columns, both [y.count, x.count].") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.meshgrid(a0, a1), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func maxPool2D(_ x: Tensor, kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1)) -> Tensor", documentation: "The largest element of each window. Padding never wins; a window that holds nothing else, as dilation allows, gives\n-infinity. The gradient goes to the first largest element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Tuple2<Int, Int>.self)
            let a2 = try call.take(2, Tuple2<Int, Int>?.self, default: nil)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (0, 0))
            let a4 = try call.take(4, Tuple2<Int, Int>.self, default: (1, 1))
            return call.give(Tensors.maxPool2D(a0, kernelSize: a1, stride: a2, padding: a3, dilation: a4), Boxed<Tensor>.self)
        }
        declare("func maxPool2D(_ x: Tensor, kernelSize: Int, stride: Int? = nil, padding: Int = 0, dilation: Int = 1) -> Tensor", documentation: "The largest element of each square window; windows lie side by side unless a stride is given.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, Int.self, default: 0)
            let a4 = try call.take(4, Int.self, default: 1)
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
        declare("func averagePool2D(_ x: Tensor, kernelSize: Int, stride: Int? = nil, padding: Int = 0, countsPadding: Bool = true) -> Tensor", documentation: "The mean of each square window; windows lie side by side unless a stride is given.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, Int.self, default: 0)
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
        declare("case linear", in: "QuantileInterpolation", documentation: "On the straight line between them.") { call in
            return call.give(QuantileInterpolation.linear, Boxed<QuantileInterpolation>.self)
        }
        declare("case lower", in: "QuantileInterpolation", documentation: "The smaller or the larger of them.") { call in
            return call.give(QuantileInterpolation.lower, Boxed<QuantileInterpolation>.self)
        }
        declare("case higher", in: "QuantileInterpolation", documentation: "The smaller or the larger of them.") { call in
            return call.give(QuantileInterpolation.higher, Boxed<QuantileInterpolation>.self)
        }
        declare("case midpoint", in: "QuantileInterpolation", documentation: "The mean of the two.") { call in
            return call.give(QuantileInterpolation.midpoint, Boxed<QuantileInterpolation>.self)
        }
        declare("case nearest", in: "QuantileInterpolation", documentation: "The nearer; in the middle the one with the even number.") { call in
            return call.give(QuantileInterpolation.nearest, Boxed<QuantileInterpolation>.self)
        }
        declare("var rawValue: String { get }", in: "QuantileInterpolation", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<QuantileInterpolation>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "QuantileInterpolation", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(QuantileInterpolation(rawValue: a0), Boxed<QuantileInterpolation>?.self)
        }
        declare("static var allCases: [QuantileInterpolation] { get }", in: "QuantileInterpolation", documentation: "All cases, in order.") { call in
            return call.give(QuantileInterpolation.allCases, [Boxed<QuantileInterpolation>].self)
        }
        declare("func quantile(_ share: Double, axis: Int, keepDimensions: Bool = false, interpolation: QuantileInterpolation = .linear) -> Tensor", in: "Tensor", documentation: "The value below which a share of the elements along an axis lies, as in NumPy and PyTorch: of n elements in order\nthe one number (n - 1) · share, counted from 0. NaN where one of the elements is NaN.\n\n- Parameters:\n  - share: From 0, the smallest, to 1, the largest.\n  - axis: The axis.\n  - keepDimensions: Whether the axis stays, with size 1.\n  - interpolation: What lies between two elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Int.self)
            let a2 = try call.take(3, Bool.self, default: false)
            let a3 = try call.take(4, Boxed<QuantileInterpolation>.self, default: .linear)
            return call.give(self_.quantile(a0, axis: a1, keepDimensions: a2, interpolation: a3), Boxed<Tensor>.self)
        }
        declare("func quantile(_ share: Double, interpolation: QuantileInterpolation = .linear) -> Tensor", in: "Tensor", documentation: "The value below which a share of all elements lies.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Boxed<QuantileInterpolation>.self, default: .linear)
            return call.give(self_.quantile(a0, interpolation: a1), Boxed<Tensor>.self)
        }
        declare("func median(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The middle element along an axis; of an even number of elements the mean of the two in the middle, as in NumPy.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.median(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func median() -> Tensor", in: "Tensor", documentation: "The middle of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.median(), Boxed<Tensor>.self)
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
        declare("static func randomInteger(_ shape: [Int], `in` range: Range<Int>, dtype: DataType = .int64, using source: RandomSource = .ambient) -> Tensor", in: "Tensor", documentation: "Independent whole numbers of a range, each equally likely: `Tensor.randomInteger([3], in: 0..<10)`.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Range<Int>.self)
            let a2 = try call.take(2, Boxed<DataType>.self, default: .int64)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Tensor.randomInteger(a0, in: a1, dtype: a2, using: a3), Boxed<Tensor>.self)
        }
        declare("var description: String { get }", in: "RandomSource") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            return call.give(self_.description, String.self)
        }
        declare("func moved(axis: Int, to place: Int) -> Tensor", in: "Tensor", documentation: "One axis moved to another place; the others keep their order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            return call.give(self_.moved(axis: a0, to: a1), Boxed<Tensor>.self)
        }
        declare("func unstacked(axis: Int = 0) -> [Tensor]", in: "Tensor", documentation: "The parts along an axis, which goes away: the rows of a matrix, the images of a batch.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.unstacked(axis: a0), [Boxed<Tensor>].self)
        }
        declare("func repeated(_ count: Int, axis: Int) -> Tensor", in: "Tensor", documentation: "Every element along an axis `count` times, one after the other: 1, 2 twice is 1, 1, 2, 2.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            return call.give(self_.repeated(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func flipped(axes: [Int]) -> Tensor", in: "Tensor", documentation: "The elements along several axes in reverse order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.flipped(axes: a0), Boxed<Tensor>.self)
        }
        declare("func squeezed(axes: [Int]) -> Tensor", in: "Tensor", documentation: "Without several axes of size 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.squeezed(axes: a0), Boxed<Tensor>.self)
        }
        declare("func takenAlong(_ indices: Tensor, axis: Int = -1) -> Tensor", in: "Tensor", documentation: "The elements that index tensors name along one axis, one for each of their places: with axis 1 the element [i, j]\nof the result is self[i, indices[i, j]]. Indices count from the end when negative; the other sizes must agree, or\nbe 1 in the indices.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Int.self, default: -1)
            return call.give(self_.takenAlong(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func adding(_ values: Tensor, at indices: Tensor, axis: Int = 0) -> Tensor", in: "Tensor", documentation: "With values added to the entries along an axis that a list of indices names; an index that comes twice gets both.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            let a2 = try call.take(3, Int.self, default: 0)
            return call.give(self_.adding(a0, at: a1, axis: a2), Boxed<Tensor>.self)
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
        declare("func norm(order: Double, axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The norm of an order along some axes: (Σ |x|ᵖ)^(1/p). Order 1 is the sum of the sizes, 2 the Euclidean length,\ninfinity the largest size, and 0 the number of elements that are not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, [Int].self)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.norm(order: a0, axes: a1, keepDimensions: a2), Boxed<Tensor>.self)
        }
        declare("func norm(order: Double) -> Tensor", in: "Tensor", documentation: "The norm of an order of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self)
            return call.give(self_.norm(order: a0), Boxed<Tensor>.self)
        }
        declare("func norm(order: Double, axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The norm of an order along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Int.self)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.norm(order: a0, axis: a1, keepDimensions: a2), Boxed<Tensor>.self)
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
    }
}
