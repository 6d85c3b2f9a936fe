import Testing

/// What a notebook says of figures, name by name and with the parameters they have, through the language and the bindings.
@Suite("The vocabulary of plots in a cell", .enabled(if: Swiftlet.isBuilt))
struct PlotVocabularyTests {
    @Test("every name is there and draws")
    func everyName() throws {
        let folder = try Folder()
        try folder.write(program, to: "names.swift")
        let outcome = try Swiftlet.run(["run", "names.swift"], in: folder)
        #expect(outcome.code == 0, "\(outcome.output)\n\(outcome.errors)")
        #expect(!outcome.output.contains("Plots."), "a value is printed as its memory: \(outcome.output)")
        #expect(outcome.output.contains("All marks\ny\n"), "a figure is printed as its text: \(outcome.output)")
        #expect(outcome.output.contains("a figure: 2.00 ┤"), "\(outcome.output)")
        #expect(outcome.output.contains("LineMark \"line\" of 20 points"), "\(outcome.output)")
    }

    private let program = #"""
        import Swiftlet
        seed(7)
        func drawn(_ name: String, _ figure: Figure) {
            expect(figure.svg().hasPrefix("<svg") && !figure.text().isEmpty, name)
        }
        // %%
        let x = (0..<20).map { Double($0) / 4 }
        let y = x.map { $0 * $0 }
        drawn("plot", plot(x, y, label: "square", title: "A square", xLabel: "x", yLabel: "x²"))
        drawn("plot(y)", plot(y, label: "y", title: "t", xLabel: "x", yLabel: "y"))
        drawn("plot(f)", plot({ $0 * $0 }, over: -3...3, derivative: true, label: "f", title: "t", xLabel: "x", yLabel: "y"))
        drawn("plot(.sigmoid)", plot(.sigmoid, over: -6...6, derivative: true, title: "t"))
        drawn("plot(losses)", plot([.meanSquaredError, .meanAbsoluteError, .huber(delta: 1)], over: -3...3, expected: 0, derivative: true, title: "t", xLabel: "x"))
        drawn("plot(schedules)", plot([.constant(0.1), .cosine(0.1, steps: 50), .warmup(steps: 5, then: .constant(0.1))], steps: 50, title: "t"))
        drawn("scatter", scatter(x, y, label: "s", title: "t", xLabel: "x", yLabel: "y"))
        drawn("bars", bars(["a", "b"], [1, 2], title: "t", xLabel: "x", yLabel: "y", isHorizontal: true))
        drawn("histogram", histogram(y, bins: 5, title: "t", xLabel: "x"))
        drawn("heatmap", heatmap([[1, 2], [3, 4]], rowNames: ["a", "b"], columnNames: ["c", "d"], title: "t", xLabel: "x", yLabel: "y", scale: .diverging))
        drawn("heatmap of classes", heatmap(classes: [[0, 1], [1, 0]], names: ["a", "b"], title: "t"))
        drawn("contour", contour({ $0 * $0 + 3 * $1 * $1 }, x: -2...2, y: -1...1, title: "t", xLabel: "x", yLabel: "y"))
        drawn("quiver", quiver([0, 1], [0, 1], dx: [1, 0], dy: [0, 1], title: "t", xLabel: "x", yLabel: "y"))
        drawn("tensors", plot(Tensor(x), Tensor(y)))
        drawn("tensor scatter", scatter(Tensor(x), Tensor(y)))
        drawn("tensor histogram", histogram(Tensor(y)))
        drawn("tensor heatmap", heatmap(Tensor([[1, 2], [3, 4]])))
        // %%
        let figure = Figure(title: "All marks", caption: "c", width: 700, height: 420) {
            LineMark(x, y, label: "line")
            PointMark(x, y, label: "points")
            AreaMark(x, low: y, high: y.map { $0 + 1 }, label: "band")
            BarMark(edges: [0, 1, 2], [3, 4], label: "bars")
            ArrowMark([1], [1], dx: [1], dy: [2])
            RuleMark(y: 3, label: "three")
            TextMark("here", x: 2, y: 3)
            PolygonMark([0, 1, 1], [0, 0, 1])
            if true { RuleMark(x: 2) }
            for level in [5.0, 6.0] { RuleMark(y: level) }
            XAxis("x", scale: .linear, from: 0, to: 6)
            YAxis("y", scale: .linear)
            Legend()
        }
        drawn("marks", figure)
        drawn("cells", Figure { CellMark([[1, 2], [3, 4]], rowNames: ["a", "b"], columnNames: ["c", "d"]) })
        drawn("categories", Figure { CategoryMark([[0, 1], [1, 0]], names: ["a", "b"]) })
        drawn("contours", Figure { ContourMark([[0, 1], [1, 2]], x: 0...1, y: 0...1, levels: [0.5, 1.5]) })
        drawn("image", Figure { ImageMark([0, 0.5, 0.75, 1], width: 2, height: 2) })
        drawn("dark", figure.themed(.dark))
        drawn("transparent", figure.themed(.transparent))
        drawn("grid", grid(columns: 2, title: "t", caption: "c", sharedAxes: true) {
            plot(x, y)
            for power in [1.0, 2.0] { plot(x, y.map { $0 * power }, title: "times \(power)") }
        })
        drawn("facets", facets(by: ["a", "b", "a"], columns: 2, title: "t") { name, rows in scatter(rows.map { x[$0] }, rows.map { y[$0] }, title: name) })
        try figure.save("f.svg")
        try figure.save("f.txt")
        print(figure)
        print("a figure: \(plot([1, 2]))")
        print(figure.table())
        print(LineMark(x, y, label: "line"))
        display(figure)
        // %%
        let moons = Dataset.moons(200, noise: 0.2)
        let (train, validation, test) = moons.split(0.6, 0.2, 0.2, stratified: true)
        let net = Sequential {
            Dense(2, 8, activation: .tanh)
            Dense(8, 2)
        }
        let ratios = UpdateRatioLogger(net)
        let rates = LearningRateLogger()
        let history = net.fit(train, validation: validation, loss: .crossEntropy, optimizer: Adam(learningRate: 0.02), epochs: 4, metrics: [.accuracy], callbacks: [ratios, rates], notes: false)
        drawn("history", history.plot())
        drawn("steps", history.plotSteps(title: "t"))
        drawn("compare", compare([history, history], names: ["a", "b"]))
        drawn("compare seeds", compare([[history, history], [history, history]], names: ["a", "b"], title: "t"))
        print(diagnose(history))
        print(diagnose(history).sentences.count)
        let report = net.evaluate(test)
        drawn("confusion", report.confusionMatrix.plot(title: "t"))
        drawn("report", report.classificationReport.plot(title: "t"))
        print(report)
        print(report.confusionMatrix)
        drawn("ratios", ratios.plot())
        drawn("decisionBoundary", decisionBoundary(net, train, resolution: 40, title: "t"))
        drawn("hiddenUnits", hiddenUnits(net, train, resolution: 12, title: "t"))
        drawn("gradientFlow", gradientFlow(net, train, loss: .crossEntropy, limit: 64, title: "t"))
        drawn("gradientFlow of several", gradientFlow([net, net], train, names: ["a", "b"]))
        let statistics = activationStatistics(net, train, loss: .crossEntropy, limit: 64)
        drawn("activations", statistics.plot(title: "t"))
        drawn("gradients", statistics.gradientPlot(title: "t"))
        drawn("weights", weightHistogram(net, title: "t"))
        drawn("race", optimizerRace(on: .rosenbrock, [SGD(learningRate: 0.001), Adam(learningRate: 0.05)], names: ["a", "b"], steps: 30, start: (-1, 1)).plot(title: "t"))
        drawn("race on a formula", optimizerRace(on: .quadratic(condition: 20), [Momentum(learningRate: 0.01)]).plot())
        drawn("gallery", activationGallery([.relu, .tanh, .gelu], over: -3...3, title: "t"))
        drawn("range", net.learningRateRange(train, loss: .crossEntropy, optimizer: SGD(learningRate: 0.1)).plot())
        drawn("trio", learningRateTrio(rates: [0.1, 0.2], curvature: 4, start: 2, steps: 5, title: "t"))
        drawn("fits", fits([Sequential { Dense(1, 1) }], train: Dataset.sine(20), validation: Dataset.sine(10), names: ["line"], title: "t"))
        drawn("learningCurve", learningCurve(sizes: [10, 20], repetitions: 2, yLabel: "error", title: "t") { size, repetition in (1 / Double(size), 2 / Double(size + repetition)) })
        drawn("initialisation", initializationLab([.xavierUniform, .kaimingUniform], depth: 4))
        drawn("momentum", momentumMap(condition: 20, title: "t"))
        let labels = [1, 0, 1, 1, 0]
        let scores = [0.9, 0.2, 0.6, 0.4, 0.5]
        drawn("roc", rocCurve(scores: scores, expected: labels).plot(title: "t"))
        drawn("pr", precisionRecallCurve(scores: scores, expected: labels).plot(title: "t"))
        drawn("filmstrip", thresholdFilmstrip(scores: scores, expected: labels, thresholds: [0.3, 0.5], title: "t"))
        // %%
        let digits = Dataset.digits()
        let cnn = Sequential {
            Conv2D(1, 4, kernelSize: 3, padding: 1)
            BatchNorm(4)
            ReLU()
            Residual { Conv2D(4, 4, kernelSize: 3, padding: 1) }
            Flatten()
            Dense(256, 10)
        }
        drawn("images", images(digits, limit: 8))
        drawn("images of a tensor", images(digits.features[0..<4]))
        drawn("show", digits.show())
        drawn("imageGrid", imageGrid([[0, 1, 1, 0]], width: 2, height: 2, labels: ["a"], columns: 1, title: "t"))
        drawn("filters", filters(cnn, layer: 0, channels: 1, title: "t"))
        drawn("featureMaps", featureMaps(cnn, digits.features[0], layer: 0, title: "t"))
        drawn("saliency", saliency(cnn, digits.features[0], target: 3, title: "t"))
        drawn("convolutionSteps", convolutionSteps(input: [[1, 2, 3], [4, 5, 6], [7, 8, 9]], kernel: [[1, 0], [0, 1]], bias: 1, stride: 1, padding: 0, steps: [0, 1], title: "t"))
        drawn("convolutionSteps of tensors", convolutionSteps(input: Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), kernel: Tensor([[1, 0], [0, 1]])))
        drawn("modelGraph", modelGraph(cnn, input: [1, 8, 8], title: "t"))
        drawn("batchNormPanel", batchNormPanel(cnn, digits))
        drawn("classCounts", Dataset.iris().show())
        drawn("computationGraph", computationGraph(of: { w in (w * w + 1).sum() }, at: Tensor([2.0]), name: "w").plot())
        // %%
        print(sparkline([1, 2, 3, 2, 1], columns: 10))
        print(cnn.summary(input: [1, 8, 8]))
        print(digits)
        print(Tensor([[1, 2], [3, 4]]))
        print(DataTable.penguins())
        """#
}
