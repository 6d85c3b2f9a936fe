import Tensors

/// The operations of the reference cases by the names `generate.py` gives them.
enum ReferenceOperations {
    typealias Operation = @Sendable ([Tensor], ReferenceParameters) -> [Tensor]

    static let all: [String: Operation] = unary.merging(binary) { a, _ in a }.merging(reductions) { a, _ in a }
        .merging(shapes) { a, _ in a }.merging(windows) { a, _ in a }.merging(matrices) { a, _ in a }
        .merging(arrangements) { a, _ in a }.merging(counts) { a, _ in a }

    static func one(_ function: @escaping @Sendable (Tensor) -> Tensor) -> Operation {
        { x, _ in [function(x[0])] }
    }
    static func two(_ function: @escaping @Sendable (Tensor, Tensor) -> Tensor) -> Operation {
        { x, _ in [function(x[0], x[1])] }
    }

    private static let unary: [String: Operation] = [
        "exp": one { exp($0) }, "log": one { log($0) }, "log1p": one { log1p($0) }, "log2": one { log2($0) },
        "log10": one { log10($0) }, "expm1": one { expm1($0) }, "sqrt": one { sqrt($0) }, "rsqrt": one { rsqrt($0) },
        "reciprocal": one { reciprocal($0) }, "square": one { square($0) }, "abs": one { abs($0) },
        "sign": one { sign($0) }, "sin": one { sin($0) }, "cos": one { cos($0) }, "tan": one { tan($0) },
        "asin": one { asin($0) }, "acos": one { acos($0) }, "atan": one { atan($0) }, "sinh": one { sinh($0) },
        "cosh": one { cosh($0) }, "tanh": one { tanh($0) }, "asinh": one { asinh($0) }, "acosh": one { acosh($0) },
        "atanh": one { atanh($0) }, "erf": one { erf($0) }, "floor": one { floor($0) }, "ceil": one { ceil($0) },
        "round": one { round($0) }, "sigmoid": one { sigmoid($0) }, "relu": one { relu($0) },
        "softplus": one { softplus($0) }, "silu": one { silu($0) }, "gelu": one { gelu($0) },
        "leakyRelu": one { leakyRelu($0) }, "elu": one { elu($0) }, "neg": one { -$0 }, "selu": one { selu($0) },
        "hardSigmoid": one { hardSigmoid($0) }, "hardSwish": one { hardSwish($0) }, "exp2": one { exp2($0) },
        "trunc": one { trunc($0) },
        "powNumber": { x, p in [pow(x[0], p.number("exponent"))] },
        "numberPow": { x, p in [pow(p.number("base"), x[0])] },
        "clamp": { x, p in [x[0].clamped(to: p.number("low")...p.number("high"))] },
    ]

    private static let binary: [String: Operation] = [
        "add": two { $0 + $1 }, "subtract": two { $0 - $1 }, "multiply": two { $0 * $1 }, "divide": two { $0 / $1 },
        "minimum": two { minimum($0, $1) }, "maximum": two { maximum($0, $1) }, "atan2": two { atan2($0, $1) },
        "remainder": two { $0 % $1 }, "pow": two { pow($0, $1) }, "less": two { $0 .< $1 },
        "lessOrEqual": two { $0 .<= $1 }, "equal": two { $0 .== $1 }, "notEqual": two { $0 .!= $1 },
        "where": { x, _ in [Tensor.where(x[0], x[1], x[2])] },
    ]

    private static func reduced(
        _ function: @escaping @Sendable (Tensor, [Int], Bool) -> Tensor
    ) -> Operation {
        { x, p in [function(x[0], p.integers("axes"), p.integer("keep") == 1)] }
    }
    static func along(_ function: @escaping @Sendable (Tensor, Int) -> Tensor) -> Operation {
        { x, p in [function(x[0], p.integer("axis"))] }
    }

    private static let reductions: [String: Operation] = [
        "sum": reduced { $0.sum(axes: $1, keepDimensions: $2) },
        "mean": reduced { $0.mean(axes: $1, keepDimensions: $2) },
        "norm": reduced { $0.norm(axes: $1, keepDimensions: $2) },
        "logSumExp": reduced { $0.logSumExp(axes: $1, keepDimensions: $2) },
        "max": reduced { $0.max(axes: $1, keepDimensions: $2) },
        "min": reduced { $0.min(axes: $1, keepDimensions: $2) },
        "variance": { x, p in
            [
                x[0].variance(
                    axes: p.integers("axes"), biased: p.integer("biased") == 1, keepDimensions: p.integer("keep") == 1)
            ]
        },
        "deviation": { x, p in
            [
                x[0].standardDeviation(
                    axes: p.integers("axes"), biased: p.integer("biased") == 1, keepDimensions: p.integer("keep") == 1)
            ]
        },
        "prod": along { $0.prod(axis: $1) }, "cumulativeSum": along { $0.cumulativeSum(axis: $1) },
        "argmax": along { $0.argmax(axis: $1) }, "argmin": along { $0.argmin(axis: $1) },
        "softmax": along { $0.softmax(axis: $1) }, "logSoftmax": along { $0.logSoftmax(axis: $1) },
    ]

    private static let shapes: [String: Operation] = [
        "flipped": along { $0.flipped(axis: $1) },
        "rolled": { x, p in [x[0].rolled(p.integer("by"), axis: p.integer("axis"))] },
        "concatenated": { x, p in [concatenated(x, axis: p.integer("axis"))] },
        "stacked": { x, p in [stacked(x, axis: p.integer("axis"))] },
        "sorted": { x, p in
            let (values, indices) = x[0].sortedWithIndices(axis: p.integer("axis"))
            return [values, indices]
        },
        "topK": { x, p in
            let (values, indices) = x[0].topK(p.integer("count"), axis: p.integer("axis"))
            return [values, indices]
        },
        "gathered": { x, p in [x[0].gathered(x[1], axis: p.integer("axis"))] },
        "pairs": { x, _ in [x[0][x[1], x[2]]] }, "mask": { x, _ in [x[0][x[1]]] },
        "padded": one { $0.padded([(0, 1), (1, 2)], value: 0.5) }, "tiled": one { $0.tiled([2, 3]) },
        "lowerTriangle": { x, p in [x[0].lowerTriangle(diagonal: p.integer("diagonal"))] },
        "upperTriangle": { x, p in [x[0].upperTriangle(diagonal: p.integer("diagonal"))] },
        "oneHot": { x, p in [x[0].oneHot(classes: p.integer("classes"))] },
    ]

    private static let windows: [String: Operation] = [
        "conv2D": { x, p in
            [
                conv2D(
                    x[0], weight: x[1], bias: x[2], stride: p.pair("stride"), padding: p.pair("padding"),
                    dilation: p.pair("dilation"), groups: p.integer("groups"))
            ]
        },
        "convTranspose2D": { x, p in
            [
                convTranspose2D(
                    x[0], weight: x[1], bias: x[2], stride: p.pair("stride"), padding: p.pair("padding"),
                    dilation: p.pair("dilation"), groups: p.integer("groups"))
            ]
        },
        "maxPool2D": { x, p in
            [
                maxPool2D(
                    x[0], kernelSize: p.pair("kernel"), stride: p.pair("stride"), padding: p.pair("padding"),
                    dilation: p.has("dilation") ? p.pair("dilation") : (1, 1))
            ]
        },
        "averagePool2D": { x, p in
            [
                averagePool2D(
                    x[0], kernelSize: p.pair("kernel"), stride: p.pair("stride"), padding: p.pair("padding"),
                    countsPadding: p.integer("counts") == 1)
            ]
        },
    ]

    /// The function at the symmetric part, as the cases have it.
    private static func symmetric(_ function: @escaping @Sendable (Tensor) -> Tensor) -> Operation {
        one { function(($0 + $0.T) / 2) }
    }

    private static let matrices: [String: Operation] = [
        "matmul": two { matmul($0, $1) }, "solve": two { solve($0, $1) }, "inverse": one { inverse($0) },
        "determinant": one { determinant($0) }, "leastSquares": two { leastSquares($0, $1) },
        "cholesky": symmetric { cholesky($0) }, "eigenvalues": symmetric { eigenvalues($0) },
        "eigenvectors": symmetric { abs(eigen($0).vectors) }, "singularValues": one { singularValues($0) },
        "qr": { x, _ in
            let (q, r) = qr(x[0])
            return [q, r]
        },
        "svd": { x, _ in
            let (u, s, vT) = svd(x[0])
            return [abs(u), s, abs(vT)]
        },
    ]
}
