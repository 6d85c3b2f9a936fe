import Glibc
import Plots
import Testing

/// The page `docs/gallery.md`, made of the snapshots.
enum GalleryPage {
    /// The call that gives each ready figure.
    static let calls: [(name: String, call: String)] = [
        ("learning-curves", "history.plot()"),
        ("learning-curves-stopped", "history.plot()   // after EarlyStopping"),
        ("learning-curves-diverged", "history.plot()   // after a rate that is too large"),
        ("step-loss", "history.plotSteps()"),
        ("comparison", "compare([first, second], names: [\"dropout 0\", \"dropout 0.5\"])"),
        ("seed-curves", "compare([[a1, a2, a3], [b1, b2, b3]], names: [\"with\", \"without\"])"),
        ("optimizer-race", "optimizerRace(on: .quadratic(condition: 20), [SGD(learningRate: 0.4), …])"),
        ("momentum-map", "momentumMap(condition: 20)"),
        ("effective-rates", "EffectiveRateLogger(optimizer, model).plot()   // after fit(…, callbacks: [it])"),
        ("decision-boundary", "decisionBoundary(model, data)"),
        ("decision-boundary-three", "decisionBoundary(model, data)"),
        ("hidden-units", "hiddenUnits(model, data)"),
        ("activation-gallery", "activationGallery()"),
        ("gradient-flow", "gradientFlow(model, data)"),
        ("gradient-flow-models", "gradientFlow([plain, residual], data, names: [\"plain\", \"residual\"])"),
        ("layer-histograms", "activationStatistics(model, data)   // .gradientPlot() for the gradients"),
        ("gradient-flow-faint", "gradientFlow(model, data)   // where nothing arrives"),
        ("update-ratio", "UpdateRatioLogger(model).plot()   // after fit(…, callbacks: [it])"),
        ("learning-rate-range", "model.learningRateRange(train, loss: .crossEntropy, optimizer: Adam()).plot()"),
        (
            "learning-rate-range-diverged",
            "model.learningRateRange(train, loss: .crossEntropy, optimizer: Adam()).plot()   // one that flies off"
        ),
        ("learning-rate-trio", "learningRateTrio()"),
        ("schedules", "plot([.constant(0.05), .step(0.1, every: 40), …], steps: 100)"),
        ("weight-histogram", "weightHistogram(model)"),
        ("weight-histograms", "weightHistogram([none, l2, l1], names: [\"none\", \"L2\", \"L1\"])"),
        ("initialization", "initializationLab()"),
        ("batch-norm", "batchNormPanel(model, data, with: first, without: second)"),
        ("confusion-matrix", "report.confusionMatrix.plot()"),
        ("confusion-matrix-digits", "report.confusionMatrix.plot()"),
        ("classification-report", "report.classificationReport.plot()"),
        ("roc-curve", "rocCurve(scores: scores, expected: labels).plot()"),
        ("roc-curve-threshold", "rocCurve(scores: scores, expected: labels).plot()"),
        ("precision-recall", "precisionRecallCurve(scores: scores, expected: labels).plot()"),
        ("threshold-filmstrip", "thresholdFilmstrip(scores: scores, expected: labels)"),
        ("fit", "fits([stiff, good, wild], train: train, validation: validation, names: […])"),
        ("capacity-curve", "capacityCurveFigure(degrees, train: errors, validation: others, xLabel: \"degree\")"),
        ("learning-curve", "learningCurve(sizes: [20, 50, 100], repetitions: 4) { size, repetition in … }"),
        ("seed-dots", "seedDotsFigure(names: names, values: accuracies)"),
        ("sweep", "sweepFigure(values, rows: rates, columns: sizes, rowName: \"rate\", columnName: \"batch size\")"),
        ("parallel", "parallelFigure(parameters: names, configurations: runs, results: accuracies)"),
        ("image-grid", "data.show()"),
        ("image-grid-large", "imageGrid(images, width: 28, height: 28, columns: 6)"),
        ("filters", "filters(model)"),
        ("feature-maps", "featureMaps(model, image)"),
        ("convolution-steps", "convolutionSteps(input: input, kernel: kernel)"),
        (
            "convolution-steps-padded",
            "convolutionSteps(input: x, kernel: k, bias: 0.5, stride: 2, padding: 1, steps: [0, 3])"
        ),
        ("model-graph", "modelGraph(model, input: [1, 8, 8])"),
        ("model-graph-residual", "modelGraph(model, input: [3, 32, 32])"),
        ("computation-graph", "computationGraph(of: f, at: [w, x, b], names: [\"w\", \"x\", \"b\"]).plot()"),
        ("grid", "grid(columns: 3) { plot(…); plot(…); plot(…) }"),
    ]

    static var content: String {
        var page = """
            # Gallery

            Every ready figure and every mark, as they are drawn: the picture, and under it the text that terminals and logs
            get, with the same numbers. Made of the snapshots in `Tests/PlotsTests/Snapshots` by the test of this page; do not
            edit.

            ## Ready figures


            """
        for (name, call) in calls { page += section(name, call: call) }
        page += "## Marks\n\n"
        for (name, _) in Gallery.marks { page += section(name, call: nil) }
        return page
    }

    private static func section(_ name: String, call: String?) -> String {
        guard let figure = Gallery.figures.first(where: { $0.name == name })?.figure else { return "" }
        let heading = "### \(figure.title.isEmpty ? name : figure.title)\n\n"
        let code = call.map { "```swift\n\($0)\n```\n\n" } ?? ""
        return heading + code + "![\(name)](../Tests/PlotsTests/Snapshots/\(name).svg)\n\n"
            + "<details><summary>as text</summary>\n\n```text\n\(figure.text())```\n\n</details>\n\n"
    }
}

@Suite("The gallery page")
struct GalleryPageTests {
    @Test("shows every ready figure")
    func complete() {
        let ready = Set((Gallery.ready + Gallery.lessons + Gallery.metrics + Gallery.models).map(\.name))
        #expect(ready.subtracting(GalleryPage.calls.map(\.name)).isEmpty)
    }

    @Test("is made of the figures as they are drawn now")
    func fresh() {
        let path = String(#filePath.dropLast("Tests/PlotsTests/GalleryPage.swift".count)) + "docs/gallery.md"
        let content = GalleryPage.content
        guard Snapshots.read(path) != content else { return }
        Snapshots.write(content, path)
        Issue.record("docs/gallery.md was out of date and is written anew: look at it and commit it")
    }
}
