import Plots

/// The figures that draw networks and what goes on in them.
extension Gallery {
    static let models: [(name: String, figure: Figure)] = [
        ("hidden-units", units),
        ("filters", filters),
        (
            "feature-maps",
            imageGrid(
                discs, width: 28, height: 28, labels: (0..<6).map { "\($0)" }, columns: 6, title: "Feature maps",
                scale: .viridis)
        ),
        ("convolution-steps", convolutionSteps(input: edgeInput, kernel: sobel, title: "An edge filter")),
        (
            "convolution-steps-padded",
            convolutionSteps(
                input: [[1, 2, 0], [0, 1, 3], [2, 2, 1]], kernel: [[0.5, -1], [1, 0.25]], bias: 0.5, stride: 2,
                padding: 1,
                steps: [0, 3])
        ),
        ("model-graph", graph),
        ("model-graph-residual", residualGraph),
        ("computation-graph", computation),
        (
            "initialization",
            initializationFigure(
                names: ["zeros", "normal 0.01", "normal 1", "xavier", "kaiming"],
                forward: [0, 0.08, 8, 0.7, 1].map { (factor: Double) in chain(0.8, factor) },
                backward: [0, 0.08, 8, 0.7, 1].map { (factor: Double) in chain(1, factor).reversed() })
        ),
        ("batch-norm", normalisation),
    ]

    private static func chain(_ start: Double, _ factor: Double) -> [Double] {
        (0..<10).reduce(into: [Double]()) { list, _ in list.append((list.last ?? start) * factor) }
    }

    private static let edgeInput: [[Double]] = (0..<5).map { (row: Int) -> [Double] in
        (0..<5).map { (column: Int) -> Double in column < 2 ? 0 : row == 4 ? 2 : 9 }
    }

    private static let sobel: [[Double]] = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]

    private static var filters: Figure {
        let images = (0..<8).map { (filter: Int) -> [Double] in
            (0..<25).map { (index: Int) -> Double in
                Double(index % 5 - 2) * (filter % 3 == 0 ? 0.1 : 0.03) - Double(index / 5 - 2) * 0.02
                    * Double(filter % 4)
            }
        }
        return imageGrid(
            images, width: 5, height: 5, labels: (0..<8).map { "\($0)" }, title: "Filters of Conv2D(1, 8)",
            scale: .diverging)
    }

    private static var units: Figure {
        let size = 20
        func field(_ function: (Double, Double) -> Double) -> [Double] {
            (0..<size * size).map { index in
                function(
                    Double(index % size) / Double(size - 1) * 2 - 1, 1 - Double(index / size) / Double(size - 1) * 2)
            }
        }
        let directions = [(1.0, 0.2), (-0.3, 1), (0.7, -0.8), (1, 1), (-1, 0.4)]
        let hidden = directions.map { (a, b) in
            field { x, y in
                let z = 2 * (a * x + b * y) + 0.3
                return z / (1 + z.magnitude)
            }
        }
        let output = field { x, y in 0.4 - x * x - y * y }
        return hiddenUnitsFigure(
            [
                UnitLayer("inputs", fields: [field { x, _ in x }, field { _, y in y }], unitNames: ["x1", "x2"]),
                UnitLayer("layer 0", fields: hidden), UnitLayer("outputs", fields: [output], unitNames: ["inside"]),
            ], resolution: size,
            weights: [[directions.map(\.0), directions.map(\.1)], [[1], [-0.6], [0.2], [-1], [0.8]]])
    }

    private static var graph: Figure {
        modelGraphFigure(
            [
                ModelGraphNode("input", shape: [1, 8, 8]),
                ModelGraphNode(
                    "Conv2D(1, 8, kernelSize: 3, padding: 1)", shape: [8, 8, 8], parameters: 80, field: "3×3"),
                ModelGraphNode("BatchNorm(8)", shape: [8, 8, 8], parameters: 16, field: "3×3"),
                ModelGraphNode("ReLU", shape: [8, 8, 8], field: "3×3"),
                ModelGraphNode("MaxPool2D(2)", shape: [8, 4, 4], field: "4×4"), ModelGraphNode("Flatten", shape: [128]),
                ModelGraphNode("Dense(128, 10)", shape: [10], parameters: 1290),
            ], title: "A small convolutional network")
    }

    private static var residualGraph: Figure {
        var nodes = [
            ModelGraphNode("input", shape: [3, 32, 32]),
            ModelGraphNode("Conv2D(3, 16)", shape: [16, 32, 32], parameters: 448),
        ]
        var skips: [ModelGraphSkip] = []
        for block in 0..<5 {
            let from = nodes.count - 1
            let shape = block < 2 ? [16, 32, 32] : [32, 16, 16]
            nodes += [
                ModelGraphNode("Conv2D", shape: shape, parameters: 2320),
                ModelGraphNode("BatchNorm", shape: shape, parameters: 32),
                ModelGraphNode("ReLU", shape: shape), ModelGraphNode("Conv2D", shape: shape, parameters: 2320),
                ModelGraphNode("+", shape: shape),
            ]
            skips.append(ModelGraphSkip(from: from, to: nodes.count - 1, label: block == 2 ? "1×1" : ""))
        }
        return modelGraphFigure(nodes, skips: skips, title: "A residual network")
    }

    private static var computation: Figure {
        computationGraphFigure(
            [
                ComputationNode("w", value: "2", gradient: "-2.4"), ComputationNode("x", value: "3", gradient: "-1.6"),
                ComputationNode("*", inputs: [0, 1], value: "6", gradient: "-0.8"),
                ComputationNode("b", value: "-6.4", gradient: "-0.8"),
                ComputationNode("+", inputs: [2, 3], value: "-0.4", gradient: "-0.8"),
                ComputationNode("pow", inputs: [4], value: "0.16", gradient: "1"),
            ])
    }

    static var normalisation: Figure {
        let before = bell(800, seed: 21).map { 3 * $0 + 1 }
        let means = noise(8, seed: 22)
        let deviations = noise(8, seed: 23).map { 1.5 + 0.4 * $0 }
        return batchNormFigure(
            before: before, after: before.map { ($0 - 1) / 1.75 }, batchMeans: means,
            runningMeans: means.map { 0.9 * $0 },
            batchDeviations: deviations, runningDeviations: deviations.map { 0.95 * $0 + 0.05 }, lossWith: training,
            lossWithout: training.map { 2.3 - 0.02 * $0 })
    }
}
