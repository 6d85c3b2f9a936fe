import Plots

/// The figures of the lessons on metrics, over- and underfitting, and sweeps.
extension Gallery {
    static let metrics: [(name: String, figure: Figure)] = [
        (
            "classification-report",
            classificationReportFigure(
                classNames: ["山鸢尾", "versicolor", "virginica", "macro average", "weighted average"],
                precisions: [1, 0.902, 0.958, 0.953, 0.952], recalls: [1, 0.92, 0.92, 0.947, 0.947],
                f1: [1, 0.911, 0.939, 0.95, 0.95], supports: [50, 50, 50, 150, 150], averages: 2, accuracy: 0.9467)
        ),
        ("threshold-filmstrip", filmstrip),
        ("roc-curve-threshold", rocWithThresholds),
        ("fit", fits),
        (
            "capacity-curve",
            capacityCurveFigure(
                (1...12).map(Double.init),
                train: (1...12).map { (degree: Int) -> Double in 0.9 / Double(degree * degree) + 0.01 },
                validation: (1...12).map { (degree: Int) -> Double in
                    0.9 / Double(degree * degree) + 0.02 + 0.0006 * Double(degree * degree * degree)
                }, xLabel: "degree", yLabel: "mean squared error")
        ),
        ("learning-curve", learningCurve),
        ("seed-dots", seedDots),
        ("seed-curves", seedCurves),
        (
            "learning-curves-stopped",
            learningCurves(
                [MetricCurve("loss", training: training, validation: validation)], bestEpoch: 8, stoppedEpoch: 20,
                title: "Stopped early")
        ),
        ("step-loss", stepLossFigure(noise(600).enumerated().map { 2.3 / (1 + Double($0) / 60) + 0.2 * $1 })),
        (
            "learning-rate-range-diverged",
            learningRateRangeFigure(
                rates: powers,
                losses: zip(powers, noise(61)).map { rate, noise in
                    rate < 0.3 ? 2.3 - 1.6 * rate / (rate + 0.01) + 0.08 * noise : 1 + 400 * (rate - 0.3) * (rate - 0.3)
                }, suggestion: 0.012)
        ),
        ("sweep", sweep),
        ("parallel", parallel),
        (
            "effective-rates",
            effectiveRatesFigure(
                names: ["frequent", "sparse"],
                rates: [1, 8].map { (every: Int) -> [Double] in
                    (1...80).map { (step: Int) -> Double in 0.1 / Double(1 + step / every).squareRoot() }
                })
        ),
        ("momentum-map", momentumMap(condition: 20)),
    ]

    private static var filmstrip: Figure {
        let positives = bell(60, seed: 4).map { 0.62 + 0.2 * $0 }
        let negatives = bell(240, seed: 5).map { 0.35 + 0.2 * $0 }
        return thresholdFilmstripFigure(positives: positives, negatives: negatives)
    }

    private static var rocWithThresholds: Figure {
        let shares = (0...20).map { Double($0) / 20 }
        return rocCurveFigure(
            falsePositiveRates: shares.map { $0 * $0 },
            truePositiveRates: shares.map { 1 - (1 - $0) * (1 - $0) * (1 - $0) },
            area: 0.9, thresholds: shares.map { 1 - $0 }, title: "ROC with its best threshold")
    }

    private static var fits: Figure {
        func truth(_ x: Double) -> Double { x * (1 - x) * (1 + x) * 2.4 }
        let x = (0...80).map { -1.2 + 2.4 * Double($0) / 80 }
        let trainX = noise(14, seed: 8).map { 1.15 * $0 }
        let trainY = zip(trainX, noise(14, seed: 9)).map { truth($0) + 0.25 * $1 }
        let validationX = noise(14, seed: 18).map { 1.15 * $0 }
        let validationY = zip(validationX, noise(14, seed: 19)).map { truth($0) + 0.25 * $1 }
        let wild = x.map { (place: Double) -> Double in
            let ripple = place * 9 - (place * 9 / 4).rounded() * 4
            return truth(place) + 0.5 * (2 - ripple.magnitude) * ripple * (0.4 + place.magnitude)
        }
        return fitFigure(
            [
                FittedCurve("degree 1", x.map { 0.1 * $0 }, trainError: 0.31, validationError: 0.29),
                FittedCurve("degree 3", x.map(truth), trainError: 0.021, validationError: 0.024),
                FittedCurve("degree 15", wild, trainError: 0.002, validationError: 1.83),
            ], at: x, trainX: trainX, trainY: trainY, validationX: validationX, validationY: validationY)
    }

    private static var learningCurve: Figure {
        let sizes = [20, 50, 100, 200, 500, 1000]
        func errors(_ index: Int, _ level: Double, _ seed: UInt64) -> [Double] {
            noise(4, seed: seed + UInt64(index)).map { level * (1 + 0.15 * $0) }
        }
        return learningCurveFigure(
            sizes: sizes, train: sizes.indices.map { errors($0, 0.02 + 0.012 * Double($0), 30) },
            validation: sizes.indices.map { errors($0, 0.1 + 2 / Double(sizes[$0] + 4), 50) })
    }

    private static var seedDots: Figure {
        let names = ["none", "L1", "L2", "dropout", "early stopping", "augmentation", "ensemble of 5"]
        let levels = [0.76, 0.77, 0.78, 0.82, 0.85, 0.85, 0.87]
        return seedDotsFigure(
            names: names,
            values: levels.indices.map { row in noise(5, seed: UInt64(row + 70)).map { levels[row] + 0.015 * $0 } },
            xLabel: "test accuracy", title: "Cures for overfitting")
    }

    private static var seedCurves: Figure {
        let groups = [0.5, 0.2].map { (rate: Double) -> [[Double]] in
            (0..<5).map { (run: Int) -> [Double] in
                noise(20, seed: UInt64(run) + UInt64(rate * 100)).enumerated().map {
                    (epoch: Int, noise: Double) -> Double in
                    2.1 / (1 + rate * Double(epoch)) * (1 + 0.2 * noise) + 0.05
                }
            }
        }
        return seedCurvesFigure(names: ["with", "without"], runs: groups)
    }

    private static var sweep: Figure {
        let values = (0..<4).map { (row: Int) -> [Double] in
            (0..<5).map { (column: Int) -> Double in
                row == 0 && column > 2
                    ? .nan : 0.96 - 0.03 * Double((row - 2) * (row - 2)) - 0.02 * Double((column - 1) * (column - 1))
            }
        }
        return sweepFigure(
            values, rows: ["1.0", "0.1", "0.01", "0.001"], columns: ["8", "16", "32", "64", "128"], rowName: "rate",
            columnName: "batch size")
    }

    private static var parallel: Figure {
        let configurations = (0..<18).map { (run: Int) -> [String] in
            [["0.001", "0.01", "0.1"][run % 3], ["16", "32", "64"][run / 3 % 3], ["SGD", "Adam"][run / 9]]
        }
        let results = (0..<18).map { (run: Int) -> Double in
            run == 11 ? .nan : 0.7 + 0.08 * Double(run % 3) + 0.02 * Double(run / 3 % 3) + 0.05 * Double(run / 9)
        }
        return parallelFigure(
            parameters: ["rate", "width", "optimizer"], configurations: configurations, results: results,
            title: "Eighteen runs")
    }
}
