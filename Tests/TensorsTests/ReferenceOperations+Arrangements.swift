import Tensors

extension ReferenceOperations {
    /// Elements moved, taken, joined and run through along an axis, and sums of products.
    static let arrangements: [String: Operation] = [
        "cumulativeProduct": along { $0.cumulativeProduct(axis: $1) },
        "cumulativeMax": along { $0.cumulativeMax(axis: $1) }, "cumulativeMin": along { $0.cumulativeMin(axis: $1) },
        "differences": along { $0.differences(axis: $1) },
        "repeated": { x, p in [x[0].repeated(p.integer("count"), axis: p.integer("axis"))] },
        "adding": { x, p in [x[0].adding(x[1], at: x[2], axis: p.integer("axis"))] },
        "takenAlong": { x, p in [x[0].takenAlong(x[1], axis: p.integer("axis"))] },
        "quantile": { x, p in
            [
                x[0].quantile(
                    p.number("share"), axis: p.integer("axis"),
                    interpolation: QuantileInterpolation(rawValue: p.text("rule")) ?? .linear)
            ]
        },
        "rolledFlat": { x, p in [x[0].rolled(p.integer("by"))] },
        "moved": { x, p in [x[0].moved(axis: 0, to: p.integer("by"))] },
        "tiledDeep": one { $0.tiled([2, 1, 3]) }, "tiledShallow": one { $0.tiled([3]) },
        "flattenedPart": one { $0.flattened(startAxis: 1, endAxis: 2) },
        "reversed": one { $0[(0...).every(-1)] }, "reversedSteps": one { $0[(0..<7).every(-2)] },
        "logAddExp": two { logAddExp($0, $1) }, "hypot": two { hypot($0, $1) }, "lerp": two { lerp($0, $1, 0.3) },
        "outer": two { outer($0, $1) }, "distances": two { distances($0, $1) },
        "cosineSimilarity": two { cosineSimilarity($0, $1) },
        "einsum": { x, p in [einsum(p.text("formula"), x)] },
        "normOfOrder": { x, p in [x[0].norm(order: p.number("order"), axis: 1)] },
    ]

    /// Which elements there are, where, and how many.
    static let counts: [String: Operation] = [
        "unique": { x, _ in
            let (values, counts) = x[0].uniqueCounts()
            return [values, counts]
        },
        "bincount": one { $0.bincount(minimumCount: 6) }, "nonZero": one { $0.nonZero() },
        "searchSorted": two { $0.searchSorted($1) },
        "meshgrid": { x, _ in
            let (columns, rows) = meshgrid(x[0], x[1])
            return [columns, rows]
        },
        "histogram": { x, _ in
            let (counts, edges) = x[0].histogramCounts(bins: 5)
            return [counts, edges]
        },
    ]
}
