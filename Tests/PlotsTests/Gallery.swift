import Plots

/// Every mark and every ready figure once, with the cases that are easy to get wrong.
enum Gallery {
    static let figures: [(name: String, figure: Figure)] = marks + ready + lessons + metrics + models + edges

    static let epochs = (1...20).map(Double.init)
    static let training = epochs.map { 2.1 / $0 + 0.02 }
    static let validation = epochs.map { 1.9 / $0 + 0.006 * ($0 - 8).magnitude + 0.12 }

    /// Numbers from -1 to 1 that look random and are the same everywhere.
    static func noise(_ count: Int, seed: UInt64 = 1) -> [Double] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33) / Double(UInt64(1) << 30) - 1
        }
    }

    static let marks: [(name: String, figure: Figure)] = [
        ("line", plot(epochs, training, title: "One over x", xLabel: "x", yLabel: "1 / x")),
        (
            "lines",
            Figure(title: "Four series", caption: "Dashes tell them apart without colour.") {
                for (index, name) in ["SGD", "Momentum", "Adagrad", "Adam"].enumerated() {
                    LineMark(
                        epochs, epochs.map { (3 - 0.4 * Double(index)) / ($0 + Double(index)) + 0.05 }, label: name)
                }
                XAxis("epoch", isWhole: true)
                YAxis("loss")
            }
        ),
        ("points", scatter(noise(40), noise(40, seed: 2), title: "Forty points", xLabel: "x1", yLabel: "x2")),
        (
            "points-classes",
            Figure(title: "Two classes") {
                PointMark(noise(30).map { $0 - 0.7 }, noise(30, seed: 3), label: "setosa")
                PointMark(noise(30, seed: 4).map { $0 + 0.7 }, noise(30, seed: 5), label: "virginica")
            }
        ),
        (
            "points-density",
            scatter(
                noise(5000).enumerated().map { $1 * noise(5000, seed: 9)[$0] }, noise(5000, seed: 7),
                title: "Five thousand points")
        ),
        (
            "area",
            Figure(title: "Mean and standard deviation of five runs") {
                AreaMark(
                    epochs, low: training.map { $0 * 0.8 }, high: training.map { $0 * 1.25 + 0.05 }, label: "±1 sd",
                    color: .blue)
                LineMark(epochs, training, label: "mean")
                XAxis("epoch", isWhole: true)
            }
        ),
        ("bars", bars(["iris", "葡萄酒", "digits"], [150, 178, 1797], title: "Examples", yLabel: "count")),
        (
            "bars-horizontal",
            bars(
                ["Dense(128, 10)", "Conv2D(1, 8)", "BatchNorm(8)", "卷积层 Conv2D(8, 16)"], [0.31, 0.042, 0.11, 0.27],
                title: "Gradient by layer", xLabel: "mean |g|", isHorizontal: true)
        ),
        (
            "bars-grouped",
            Figure(title: "Precision and recall") {
                BarMark(["cat", "dog", "bird"], [0.9, 0.7, 0.8], label: "precision")
                BarMark(["cat", "dog", "bird"], [0.6, 0.95, 0.75], label: "recall")
            }
        ),
        ("bars-negative", bars(["a", "b", "c", "d"], [1.5, -2, 0.5, .nan], title: "Signed")),
        (
            "histogram",
            histogram(
                zip(noise(2000), noise(2000, seed: 5)).map { $0 + $1 }, title: "Sum of two uniforms", xLabel: "value")
        ),
        (
            "cells",
            heatmap(
                [[0.91, 0.94, 0.88], [0.95, 0.97, 0.9], [0.72, 0.81, .nan]], rowNames: ["0.1", "0.01", "0.001"],
                columnNames: ["16", "32", "64"], title: "Accuracy", xLabel: "batch size", yLabel: "rate")
        ),
        (
            "cells-small",
            heatmap(
                (0..<14).map { row in (0..<14).map { Double(row * 37 % 14) * 11.25 + Double($0) } },
                title: "Numbers as large as their cells")
        ),
        (
            "cells-crowded",
            Figure(title: "Cells too small for numbers", width: 320, height: 260) {
                CellMark(
                    (0..<20).map { row in (0..<20).map { Double(row * $0) / 3 } }, rowNames: [], columnNames: [])
            }
        ),
        (
            "categories",
            heatmap(
                classes: [[0, 1, 1], [0, 2, 1], [3, 2, 1], [-1, 3, 2]], names: ["SGD", "动量", "Adagrad", "Adam"],
                rowNames: ["κ 1", "κ 10", "κ 50", "κ 500"], columnNames: ["0.001", "0.01", "0.1"], title: "Who wins",
                xLabel: "learning rate", yLabel: "valley")
        ),
        (
            "categories-plane",
            Figure(title: "Classes of the plane", height: 420) {
                CategoryMark(regions, names: ["setosa", "versicolor", "virginica"], x: 0...3, y: 0...2)
                XAxis("petal length")
                YAxis("petal width")
            }
        ),
        (
            "facets",
            facets(by: facetNames, columns: 3, title: "A plot for each group") { _, rows in
                scatter(rows.map { noise(60)[$0] }, rows.map { noise(60, seed: 8)[$0] }, xLabel: "x", yLabel: "y")
            }
        ),
        (
            "facets-crossed",
            facets(rows: facetNames, columns: (0..<60).map { $0 < 40 ? "left" : "右" }, title: "Two groupings") { rows in
                histogram(rows.map { noise(60)[$0] }, bins: 6)
            }
        ),
        (
            "cells-diverging",
            Figure(title: "Weights") {
                CellMark(saddle, x: -2...2, y: -1...1, scale: .diverging, label: "w")
            }
        ),
        (
            "contour",
            contour(
                { x, y in (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x) }, x: -2...2, y: -1...3,
                title: "Rosenbrock", xLabel: "x", yLabel: "y")
        ),
        ("quiver", rotation),
        (
            "image",
            Figure(title: "A picture under a line", height: 360) {
                ImageMark(discs[5], width: 28, height: 28, x: 0...28, y: 0...28)
                LineMark([0, 14, 28], [4, 24, 4], label: "arch", color: .orange)
            }
        ),
        (
            "rules-text-polygon",
            Figure(title: "Rules, a polygon and words") {
                PolygonMark([0, 4, 2], [0, 0, 3], label: "triangle")
                RuleMark(y: 2, label: "limit")
                RuleMark(x: 3, label: "step 3")
                TextMark("here & <there>", x: 1, y: 1)
                LineMark([0, 4], [3, 2], label: "falling")
            }
        ),
        (
            "function",
            plot(
                { $0 > 0 ? $0 : 0.1 * $0 }, over: -3...3, derivative: true, label: "leakyReLU", title: "Leaky ReLU",
                xLabel: "x")
        ),
        (
            "log",
            Figure(title: "Over many decades") {
                LineMark((0...60).map { powers[$0] }, (0...60).map { powers[60 - $0] * 3 }, label: "loss")
                XAxis("learning rate", scale: .log)
                YAxis("loss", scale: .log)
            }
        ),
    ]

    /// 1e-6 to 1, ten steps a decade, by multiplication only.
    static let powers: [Double] = (0...60).reduce(into: []) { list, _ in
        list.append((list.last ?? 0.794_328_234_724e-6) * 1.258_925_411_794_167)
    }

    static let facetNames = (0..<60).map { ["circle", "三角", "square"][$0 * $0 % 7 % 3] }

    /// Three classes of a plane, more finely than cells are drawn.
    static let regions: [[Int]] = (0..<100).map { row in
        (0..<150).map { column in
            let (x, y) = (Double(column) / 50, Double(row) / 50)
            return x + y < 1.6 ? 0 : x * y < 2.4 ? 1 : 2
        }
    }

    static let ready: [(name: String, figure: Figure)] = [
        (
            "learning-curves",
            learningCurves(
                loss: training, validationLoss: validation, metric: epochs.map { 1 - 0.6 / $0 },
                validationMetric: epochs.map { 0.96 - 0.5 / $0 - 0.001 * $0 }, title: "LeNet on digits")
        ),
        (
            "learning-curves-diverged",
            learningCurves(
                [MetricCurve("loss", training: [2.3, 1.9, 4, 90, 3000, .infinity, .nan, .nan])], title: "发散的训练")
        ),
        (
            "confusion-matrix",
            confusionMatrixFigure(
                counts: [[48, 1, 1], [2, 45, 3], [0, 6, 44]], classNames: ["山鸢尾", "变色鸢尾", "virginica"])
        ),
        (
            "confusion-matrix-digits", confusionMatrixFigure(counts: digitCounts)
        ),
        ("optimizer-race", race),
        (
            "gradient-flow",
            gradientFlowFigure(
                layers: ["Dense(64, 64)", "Dense(64, 64) 2", "Dense(64, 10)"], means: [3e-9, 2e-4, 0.05])
        ),
        (
            "roc-curve",
            rocCurveFigure(
                falsePositiveRates: [0, 0, 0.2, 0.2, 0.6, 1], truePositiveRates: [0, 0.5, 0.5, 0.9, 1, 1], area: 0.84)
        ),
        (
            "precision-recall",
            precisionRecallFigure(
                recalls: [0.1, 0.4, 0.4, 0.8, 1], precisions: [1, 1, 0.8, 0.75, 0.3], averagePrecision: 0.83,
                positiveShare: 0.25)
        ),
        (
            "learning-rate-range",
            learningRateRangeFigure(
                rates: powers, losses: powers.map { 2.3 - $0 * 40 / (1 + 30 * $0) + $0 * $0 * 30 }, suggestion: 0.02)
        ),
        (
            "comparison",
            comparisonFigure(names: ["dropout 0", "dropout 0.5"], values: [training, validation], metric: "loss")
        ),
        ("decision-boundary", boundary(classes: 2)),
        ("decision-boundary-three", boundary(classes: 3)),
        (
            "image-grid",
            imageGrid(rings, width: 8, height: 8, labels: (0..<16).map { "类 \($0 % 4)" }, title: "Rings")
        ),
        (
            "image-grid-large", imageGrid(discs, width: 28, height: 28, columns: 6, title: "Discs")
        ),
        (
            "grid",
            grid(columns: 3, title: "Activations") {
                plot({ max($0, 0) }, over: -3...3, title: "ReLU")
                plot({ min(max(0.2 * $0 + 0.5, 0), 1) }, over: -5...5, title: "hard sigmoid")
                plot({ $0 / (1 + $0.magnitude) }, over: -5...5, title: "softsign")
            }
        ),
    ]

    static let saddle: [[Double]] = (0..<30).map { (y: Int) -> [Double] in
        (0..<40).map { (x: Int) -> Double in Double(x - 20) * Double(y - 15) / 300 }
    }

    static let digitCounts: [[Int]] = (0..<10).map { (row: Int) -> [Int] in
        (0..<10).map { (column: Int) -> Int in
            row == column ? 33 + row % 4 : (row * 7 + column * 3) % 11 == 0 ? 2 : 0
        }
    }

    static let rings: [[Double]] = (0..<16).map { (picture: Int) -> [Double] in
        (0..<64).map { (index: Int) -> Double in
            let x = Double(index % 8) - 3.5
            let y = Double(index / 8) - 3.5
            let distance = (x * x + y * y).squareRoot() - 1 - Double(picture % 4)
            return max(0, 1 - distance.magnitude / 1.4)
        }
    }

    static let discs: [[Double]] = (0..<6).map { (picture: Int) -> [Double] in
        (0..<28 * 28).map { (index: Int) -> Double in
            let x = Double(index % 28) - 13.5
            let y = Double(index / 28) - 13.5
            return x * x + y * y < 20 * Double(picture + 2) ? 0.5 + x / 28 : 0
        }
    }

    /// The field of a rotation on seven by nine points.
    static var rotation: Figure {
        var x: [Double] = []
        var y: [Double] = []
        for row in -3...3 {
            for column in -4...4 {
                x.append(Double(column) / 2)
                y.append(Double(row) / 2)
            }
        }
        return quiver(
            x, y, dx: y.map { -0.25 * $0 }, dy: x.map { 0.25 * $0 }, title: "Rotation", xLabel: "x", yLabel: "y")
    }

    static var race: Figure {
        func height(_ x: Double, _ y: Double) -> Double { 0.1 * x * x + 2 * y * y }
        func path(_ rate: Double, _ momentum: Double) -> (x: [Double], y: [Double]) {
            var point = (x: -5.0, y: 2.0)
            var speed = (x: 0.0, y: 0.0)
            var path = (x: [point.x], y: [point.y])
            for _ in 0..<20 {
                speed = (momentum * speed.x - rate * 0.2 * point.x, momentum * speed.y - rate * 4 * point.y)
                point = (point.x + speed.x, point.y + speed.y)
                path.x.append(point.x)
                path.y.append(point.y)
            }
            return path
        }
        let axis = (0..<60).map { Double($0) / 59 }
        let paths = [path(0.4, 0), path(0.2, 0.5), path(0.52, 0)]
        return optimizerRaceFigure(
            surface: axis.map { y in axis.map { x in height(x * 12 - 6, y * 6 - 3) } }, xRange: -6...6, yRange: -3...3,
            names: ["SGD", "Momentum", "Too fast"], pathsX: paths.map(\.x), pathsY: paths.map(\.y),
            losses: paths.map { height($0.x[20], $0.y[20]) })
    }

    static func boundary(classes: Int) -> Figure {
        let axis = (0..<50).map { -2 + 4 * Double($0) / 49 }
        func score(_ x: Double, _ y: Double) -> Double { y - x * x * x / 2 + 0.3 * x }
        func name(_ x: Double, _ y: Double) -> Int { score(x, y) > 0 ? 1 : classes == 3 && x < -0.4 ? 2 : 0 }
        let x = noise(80).map { $0 * 1.9 }
        let y = noise(80, seed: 11).map { $0 * 1.9 }
        let labels = zip(x, y).enumerated().map { index, point in
            let other = noise(80, seed: 13)[index] * 0.5
            return name(point.0, point.1 + other)
        }
        return decisionBoundaryFigure(
            field: axis.map { y in axis.map { x in name(x, y) } },
            confidence: axis.map { y in axis.map { x in 0.5 + 0.5 * min(score(x, y).magnitude, 1) } }, xRange: -2...2,
            yRange: -2...2, x: x, y: y, labels: labels, classNames: ["cat", "狗", "bird"])
    }

    /// tanh(… tanh(tanh(x · w₁) · w₂) …), so many levels deep.
    static func chain(_ levels: Int) -> Figure {
        var nodes = [ComputationNode("x", value: "0.5", gradient: "-0.01234")]
        for level in 1..<levels {
            let last = nodes.count - 1
            if level % 2 == 1 {
                nodes.append(ComputationNode("w\(level)", value: "-1.25", gradient: "0.07071"))
                nodes.append(ComputationNode("*", inputs: [last, last + 1], value: "-0.8123", gradient: "1.5e-7"))
            } else {
                nodes.append(ComputationNode("tanh", inputs: [last], value: "-0.6708", gradient: "-0.1234"))
            }
        }
        return computationGraphFigure(nodes, title: "\(levels) levels")
    }

    static let edges: [(name: String, figure: Figure)] = [
        ("empty", plot([], [], title: "Nothing yet", xLabel: "epoch", yLabel: "loss")),
        ("empty-grid", grid(title: "No figures", figures: [])),
        ("constant", plot([3, 3, 3, 3], title: "Constant")),
        ("single", plot([5], [7], title: "One point")),
        ("gaps", plot([1, 2, .nan, 4, .infinity, 3, -.infinity, 2], label: "y", title: "Gaps")),
        ("tiny-numbers", plot(epochs, epochs.map { $0 * 1.5e-8 }, title: "Shared exponent", yLabel: "g")),
        ("huge-numbers", plot(epochs, epochs.map { $0 * 1.7e300 }, title: "Near the largest number")),
        (
            "long-words",
            Figure(
                title: "一个非常长的标题，用来检查标题在图的边缘换行而不是跑到图的外面去：训练损失与验证损失随训练轮数的变化",
                caption:
                    "A caption that is long enough to need a second line, because it explains at length what is to be seen in the figure above it, and why."
            ) {
                LineMark(epochs, training, label: "一个很长很长很长很长很长很长很长的系列名称")
                LineMark(epochs, validation, label: "another very long name of a series that does not end")
                XAxis("横轴")
                YAxis("纵轴")
            }
        ),
        ("computation-graph-deep", chain(8)), ("computation-graph-deepest", chain(14)),
        ("many-names", bars((0..<40).map { "category \($0)" }, (0..<40).map { Double($0 % 7) }, title: "Many names")),
    ]
}
