import Tensors
import Testing

/// Every differentiable operation against finite differences in float64: the first derivative of each, and the second of
/// those that have one.
@Suite("Gradients of all operations")
struct GradientTableTests {
    struct Entry: Sendable, CustomTestStringConvertible {
        let name: String
        let shapes: [[Int]]
        /// Whether the inputs are kept between 0.3 and 0.9.
        var isInside = false
        var hasSecond = true
        let function: @Sendable ([Tensor]) -> Tensor
        var testDescription: String { name }

        init(
            _ name: String, _ shapes: [[Int]], inside: Bool = false, second: Bool = true,
            _ function: @escaping @Sendable ([Tensor]) -> Tensor
        ) {
            (self.name, self.shapes, isInside, hasSecond) = (name, shapes, inside, second)
            self.function = function
        }

        var inputs: [Tensor] {
            let source = RandomSource(seed: name.utf8.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 })
            return shapes.map { shape in
                isInside
                    ? Tensor.randomUniform(shape, low: 0.3, high: 0.9, dtype: .float64, using: source)
                    : Tensor.randomNormal(shape, dtype: .float64, using: source)
            }
        }

        /// The result weighted, so that every element has a slope of its own.
        func value(_ variables: [Tensor]) -> Tensor {
            let y = function(variables)
            return (y * cos(Tensor.arange(y.count, dtype: .float64) * 1.3 + 0.4).reshaped(to: y.shape)).sum()
        }
    }

    private typealias One = @Sendable (Tensor) -> Tensor
    private typealias Two = @Sendable (Tensor, Tensor) -> Tensor

    private static let elementary: [(String, One)] = [
        ("exp", { exp($0) }), ("sin", { sin($0) }), ("cos", { cos($0) }), ("tan", { tan($0) }), ("log", { log($0) }),
        ("log1p", { log1p($0) }), ("log2", { log2($0) }), ("log10", { log10($0) }), ("expm1", { expm1($0) }),
        ("sqrt", { sqrt($0) }), ("rsqrt", { rsqrt($0) }), ("reciprocal", { reciprocal($0) }),
        ("square", { square($0) }),
        ("abs", { abs($0) }), ("asin", { asin($0) }), ("acos", { acos($0) }), ("atan", { atan($0) }),
        ("sinh", { sinh($0) }), ("cosh", { cosh($0) }), ("tanh", { tanh($0) }), ("asinh", { asinh($0) }),
        ("acosh", { acosh($0 + 1) }), ("atanh", { atanh($0) }), ("erf", { erf($0) }), ("sigmoid", { sigmoid($0) }),
        ("relu", { relu($0 - 0.6) }), ("leakyRelu", { leakyRelu($0 - 0.6) }), ("elu", { elu($0 - 0.6, alpha: 1.3) }),
        ("gelu", { gelu($0) }), ("silu", { silu($0) }), ("softplus", { softplus($0) }), ("negative", { -$0 }),
        ("pow", { pow($0, 2.5) }), ("power of a number", { pow(1.7, $0) }), ("clamped", { $0.clamped(to: 0.45...0.7) }),
        ("quotient of a number", { 2 / $0 }), ("difference of a number", { 2 - $0 }), ("remainder", { $0 % 0.25 }),
    ]

    private static let pairs: [(String, Two)] = [
        ("+", { $0 + $1 }), ("-", { $0 - $1 }), ("*", { $0 * $1 }), ("/", { $0 / $1 }), ("pow", { pow($0, $1) }),
        ("minimum", { minimum($0, $1) }), ("maximum", { maximum($0, $1) }), ("atan2", { atan2($0, $1) }),
        ("where", { Tensor.where($0 .> 0.6, $0 * $1, $1) }),
    ]

    private static let pairShapes: [[[Int]]] = [
        [[3, 4], [3, 4]], [[2, 3], [3]], [[3, 1], [1, 4]], [[], [2, 2]], [[2, 1, 2], [3, 1]],
    ]

    private static let reductions: [(String, One)] = [
        ("sum", { $0.sum(axis: 0) }), ("sum of two axes", { $0.sum(axes: [0, 2]) }), ("sum of all", { $0.sum() }),
        ("mean", { $0.mean(axis: 1, keepDimensions: true) }), ("mean of all", { $0.mean() }),
        ("variance", { $0.variance(axis: 2) }), ("unbiased variance", { $0.variance(axes: [0, 1], biased: false) }),
        ("standardDeviation", { $0.standardDeviation(axis: 1) }), ("max", { $0.max(axis: 1) }),
        ("min", { $0.min(axes: [0, 2]) }), ("prod", { $0.prod(axis: 2) }), ("norm", { $0.norm(axis: 1) }),
        ("logSumExp", { $0.logSumExp(axis: 1) }), ("logSumExp of two axes", { $0.logSumExp(axes: [0, 2]) }),
        ("cumulativeSum", { $0.cumulativeSum(axis: 1) }), ("softmax", { $0.softmax(axis: 1) }),
        ("logSoftmax", { $0.logSoftmax(axis: 2) }),
        ("prod with zeros", { ($0 * Tensor([1, 0, 1, 0]).reshaped(to: [4])).prod(axis: 2) }),
        ("reshaped", { $0.reshaped(to: [4, -1]) }), ("transposed", { $0.transposed(2, 0, 1) }),
        ("broadcast", { $0.broadcast(to: [2, 2, 3, 4]) }), ("flipped", { $0.flipped(axis: 1) }),
        ("rolled", { $0.rolled(2, axis: 2) }), ("tiled", { $0.tiled([1, 2, 1]) }),
        ("padded", { $0.padded([(0, 1), (1, 0), (2, 2)]) }), ("subscript", { $0[1, 0..<2, (0...).every(2)] }),
        ("index list", { $0[.all, [2, 0, 2]] }), ("index pairs", { $0[.all, Tensor([2, 0]), Tensor([1, 1])] }),
        ("mask", { $0[$0.detachedMask] }), ("sorted", { $0.sorted(axis: 1) }), ("topK", { $0.topK(2, axis: 2).values }),
        ("split", { $0.split([1, 2], axis: 1)[1] }), ("diagonal", { $0[0].diagonal() }),
        ("lowerTriangle", { $0.lowerTriangle() }), ("cumulativeProduct", { $0.cumulativeProduct(axis: 2) }),
        ("cumulativeProduct with zeros", { ($0 * Tensor([1, 0, 1, 0])).cumulativeProduct(axis: 2) }),
        ("cumulativeMax", { $0.cumulativeMax(axis: 1) }), ("differences", { $0.differences(axis: 0) }),
        ("quantile", { $0.quantile(0.4, axis: 2) }), ("median", { $0.median(axis: 1) }),
        ("repeated", { $0.repeated(2, axis: 1) }), ("every from the end", { $0[.all, (0..<3).every(-2)] }),
        ("takenAlong", { $0.takenAlong(Tensor([[[2, 0]], [[1, 1]]]), axis: 2) }),
        ("moved", { $0.moved(axis: 0, to: 2) }),
        ("unstacked", { $0.unstacked(axis: 1)[2] }), ("norm of order 3", { $0.norm(order: 3, axis: 2) }),
        ("hardSwish", { hardSwish($0 * 2) }), ("hardSigmoid", { hardSigmoid($0 * 2) }), ("selu", { selu($0) }),
        ("einsum of a diagonal", { einsum("ijj->i", $0[.all, 0..<3, 0..<3]) }),
        (
            "assignment",
            { x in
                var y = x * 1
                y[0, 1] = x[1, 2] * 3
                y[Tensor([1]), Tensor([0])] = x[0, 0] * 2
                return y
            }
        ),
    ]

    private static let several: [Entry] = [
        Entry("concatenated", [[2, 3], [2, 1]]) { concatenated($0, axis: 1) },
        Entry("stacked", [[2, 3], [2, 3]]) { stacked($0, axis: 2) },
        Entry("dot", [[4], [4]]) { dot($0[0], $0[1]) },
        Entry("matmul", [[3, 4], [4, 2]]) { matmul($0[0], $0[1]) },
        Entry("matmul of a vector", [[4], [4, 2]]) { matmul($0[0], $0[1]) },
        Entry("matmul of stacks", [[2, 1, 3, 4], [2, 4, 2]]) { matmul($0[0], $0[1]) },
        Entry("linear", [[3, 4], [2, 4], [2]]) { linear($0[0], weight: $0[1], bias: $0[2]) },
        Entry("conv2D", [[1, 2, 5, 4], [2, 1, 3, 2], [2]]) {
            conv2D($0[0], weight: $0[1], bias: $0[2], stride: (2, 1), padding: (1, 1), groups: 2)
        },
        Entry("convTranspose2D", [[1, 2, 3, 3], [2, 2, 2, 2], [2]]) {
            convTranspose2D($0[0], weight: $0[1], bias: $0[2], stride: (2, 2), padding: (1, 0))
        },
        Entry("maxPool2D", [[1, 2, 4, 5]]) { maxPool2D($0[0], kernelSize: (2, 2), stride: (1, 2)) },
        Entry("averagePool2D", [[1, 2, 4, 5]]) {
            averagePool2D($0[0], kernelSize: (3, 2), padding: (1, 1), countsPadding: false)
        },
        Entry("batchNorm", [[4, 2, 3], [2], [2]]) { batchNorm($0[0], scale: $0[1], shift: $0[2]).output },
        Entry("softmaxCrossEntropy", [[3, 4]]) { softmaxCrossEntropy($0[0], labels: Tensor([1, 3, 0])) },
        Entry("sigmoidBinaryCrossEntropy", [[5]]) {
            sigmoidBinaryCrossEntropy($0[0], labels: Tensor([0, 1, 1, 0, 1]))
        },
        Entry("solve", [[3, 3], [3, 2]]) { solve($0[0] + Tensor.eye(3) * 4, $0[1]) },
        Entry("inverse", [[3, 3]]) { inverse($0[0] + Tensor.eye(3) * 4) },
        Entry("determinant", [[3, 3]]) { determinant($0[0]) },
        Entry("leastSquares", [[5, 2], [5]]) { leastSquares($0[0], $0[1]) },
        Entry("cholesky", [[3, 3]]) { cholesky(matmul($0[0], $0[0].T) + Tensor.eye(3)) },
        Entry("qr", [[4, 3]]) { qr($0[0]).q },
        Entry("r of qr", [[4, 3]]) { qr($0[0]).r },
        Entry("eigenvalues", [[3, 3]]) { eigenvalues($0[0] + $0[0].T) },
        Entry("eigenvectors", [[3, 3]]) { square(eigen($0[0] + $0[0].T).vectors) },
        Entry("svd", [[4, 3]]) { svd($0[0]).s },
        Entry("u of svd", [[4, 3]]) { square(svd($0[0]).u) },
        Entry("v of svd", [[3, 4]]) { square(svd($0[0]).vT) },
        Entry("wide leastSquares", [[2, 4], [2]], second: false) { leastSquares($0[0], $0[1]) },
        Entry("einsum", [[2, 3, 4], [4, 2], [2, 3]]) { einsum("bij,jk,bi->bk", $0) },
        Entry("adding", [[4, 2], [3, 2]]) { $0[0].adding($0[1], at: Tensor([2, 0, 2])) },
        Entry("logAddExp", [[3, 4], [4]]) { logAddExp($0[0], $0[1]) },
        Entry("hypot", [[3, 4], [4]]) { hypot($0[0], $0[1]) },
        Entry("distances", [[3, 2], [4, 2]]) { distances($0[0], $0[1]) },
        Entry("cosineSimilarity", [[3, 4], [3, 4]]) { cosineSimilarity($0[0], $0[1]) },
        Entry("dilated maxPool2D", [[1, 2, 3, 4]]) {
            maxPool2D($0[0], kernelSize: (2, 2), stride: (1, 1), padding: (1, 1), dilation: (2, 2))[
                .all, .all, .all, 1..<3]
        },
        Entry("pseudoinverse", [[4, 2]]) { pseudoinverse($0[0]) },
    ]

    private static var all: [Entry] {
        var result: [Entry] = several
        for (name, function) in elementary { result.append(Entry(name, [[3, 4]], inside: true) { function($0[0]) }) }
        for (name, function) in reductions { result.append(Entry(name, [[2, 3, 4]]) { function($0[0]) }) }
        for (name, function) in pairs {
            for shapes in pairShapes {
                result.append(Entry("\(name) \(shapes)", shapes, inside: true) { function($0[0], $0[1]) })
            }
        }
        return result
    }

    @Test("the slope is the limit of differences", arguments: all)
    func first(entry: Entry) {
        let check = gradientCheck(at: entry.inputs, entry.value)
        #expect(check.passes, "\(entry.name): \(check)")
    }

    @Test("the slope of the slope, too", arguments: all)
    func second(entry: Entry) {
        guard entry.hasSecond else { return }
        let check = gradientCheck(at: entry.inputs) { variables in
            var sum = Tensor(0, dtype: .float64)
            for slope in gradient(at: variables, entry.value) {
                let weights = sin(Tensor.arange(slope.count, dtype: .float64) * 0.9 + 0.2)
                sum = sum + (slope * weights.reshaped(to: slope.shape)).sum()
            }
            return sum
        }
        #expect(check.error <= 1e-5, "\(entry.name): \(check)")
    }
}

extension Tensor {
    /// A mask that does not depend on the elements, so that differences see a smooth function.
    fileprivate var detachedMask: Tensor {
        (Tensor.arange(count, dtype: .int64) % 3 .== 1).reshaped(to: shape)
    }
}
