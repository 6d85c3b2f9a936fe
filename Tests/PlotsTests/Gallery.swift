import Plots

/// Every mark and every ready figure once, with the cases that are easy to get wrong.
enum Gallery {
    static let epochs = (1...20).map(Double.init)
    static let training = epochs.map { 2.1 / $0 + 0.02 }
    static let validation = epochs.map { 1.9 / $0 + 0.006 * ($0 - 8).magnitude + 0.12 }

    static let figures: [(name: String, figure: Figure)] = [
        ("line", plot(epochs, training, title: "One over x", xLabel: "x", yLabel: "1 / x")),
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
    ]
}
