import Plots

/// Every ready figure, made of hostile data.
enum HostileFigures {
    typealias Maker = @Sendable (inout HostileData) -> Figure

    static let makers: [(name: String, make: Maker)] = curves + judgements + networks + marks

    private static let curves: [(name: String, make: Maker)] = [
        (
            "plot",
            {
                plot(
                    $0.numbers(), $0.numbers(), label: $0.word(), title: $0.word(), xLabel: $0.word(), yLabel: $0.word()
                )
            }
        ),
        ("scatter", { scatter($0.numbers(), $0.numbers(), label: $0.word(), title: $0.word(), xLabel: $0.word()) }),
        (
            "function",
            { data in
                let values = data.numbers(64)
                var index = 0
                return plot(
                    { _ in
                        index += 1
                        return values[index % 64]
                    }, over: data.range(), derivative: data.below(2) == 0, label: data.word(), title: data.word())
            }
        ),
        (
            "bars",
            { data in
                let count = data.size(atMost: 30)
                return bars(
                    data.names(count), data.numbers(count), title: data.word(), xLabel: data.word(),
                    yLabel: data.word(),
                    isHorizontal: data.below(2) == 0)
            }
        ),
        (
            "histogram",
            { histogram($0.numbers(), bins: $0.pick([0, 1, 7, 1000, -3]), title: $0.word(), xLabel: $0.word()) }
        ),
        (
            "learningCurves",
            { data in
                learningCurves(
                    (0..<data.below(4)).map { _ in
                        MetricCurve(
                            data.word(), training: data.numbers(), validation: data.numbers(),
                            higherIsBetter: data.below(2) == 0)
                    }, bestEpoch: data.pick([nil, 0, 3, 900]), stoppedEpoch: data.pick([nil, 5, -1]),
                    notes: data.words(data.below(3)), title: data.word())
            }
        ),
        ("stepLoss", { stepLossFigure($0.numbers(), title: $0.word()) }),
        (
            "comparison",
            { data in
                let count = data.size(atMost: 12)
                return comparisonFigure(
                    names: data.names(count), values: (0..<count).map { _ in data.numbers() }, metric: data.word(),
                    title: data.word())
            }
        ),
        (
            "seedCurves",
            { data in
                let count = data.size(atMost: 7)
                return seedCurvesFigure(
                    names: data.names(count),
                    runs: (0..<count).map { _ in data.matrix(data.below(4), data.size(atMost: 40)) },
                    yLabel: data.word(), title: data.word())
            }
        ),
        (
            "seedDots",
            { data in
                let count = data.size(atMost: 12)
                return seedDotsFigure(
                    names: data.names(count), values: data.matrix(count, data.size(atMost: 12)), xLabel: data.word(),
                    higherIsBetter: data.below(2) == 0, title: data.word())
            }
        ),
        (
            "learningCurve",
            { data in
                let count = data.size(atMost: 12)
                return learningCurveFigure(
                    sizes: (0..<count).map { _ in data.pick([0, 1, 10, 1000, 1_000_000_000, -4]) },
                    train: data.matrix(count, data.below(5)), validation: data.matrix(count, data.below(5)),
                    yLabel: data.word(), title: data.word())
            }
        ),
        (
            "capacityCurve",
            { data in
                capacityCurveFigure(
                    data.numbers(), train: data.numbers(), validation: data.numbers(), xLabel: data.word(),
                    yLabel: data.word(), title: data.word())
            }
        ),
        (
            "fit",
            { data in
                let places = data.numbers()
                return fitFigure(
                    (0..<data.below(4)).map { _ in
                        FittedCurve(
                            data.word(), data.numbers(places.count), trainError: data.pick([nil, 0.1, .nan, 1e300]),
                            validationError: data.pick([nil, 2e-300, .infinity]))
                    }, at: places, trainX: data.numbers(), trainY: data.numbers(), validationX: data.numbers(),
                    validationY: data.numbers(), title: data.word())
            }
        ),
        (
            "learningRateRange",
            { data in
                learningRateRangeFigure(
                    rates: data.numbers(), losses: data.numbers(),
                    suggestion: data.pick([nil, 0.01, 0, -1, .nan, 1e300]),
                    title: data.word())
            }
        ),
        (
            "learningRateTrio",
            { data in
                learningRateTrio(
                    rates: data.numbers(data.size(atMost: 7)), curvature: data.numbers(1)[0], start: data.numbers(1)[0],
                    steps: data.pick([0, 1, 8, 5000, -2]), title: data.word())
            }
        ),
        (
            "updateRatio",
            { data in
                let count = data.size(atMost: 12)
                return updateRatioFigure(
                    names: data.names(count), ratios: data.matrix(count, data.size()), steps: data.numbers(),
                    title: data.word())
            }
        ),
        (
            "schedules",
            { data in
                let count = data.size(atMost: 12)
                return schedulesFigure(
                    names: data.names(count), rates: data.matrix(count, data.size()), title: data.word())
            }
        ),
        (
            "effectiveRates",
            { data in
                let count = data.size(atMost: 12)
                return effectiveRatesFigure(
                    names: data.names(count), rates: data.matrix(count, data.size()), title: data.word())
            }
        ),
    ]

    private static let judgements: [(name: String, make: Maker)] = [
        (
            "confusionMatrix",
            { data in
                let count = data.size(atMost: 40)
                return confusionMatrixFigure(
                    counts: (0..<count).map { _ in
                        (0..<count).map { _ in data.pick([0, 1, 27, 1000, 123_456_789, -1]) }
                    },
                    classNames: data.names(data.pick([count, 0, 1])), title: data.word())
            }
        ),
        (
            "classificationReport",
            { data in
                let count = data.size(atMost: 40)
                return classificationReportFigure(
                    classNames: data.names(count), precisions: (0..<count).map { _ in data.share() },
                    recalls: (0..<count).map { _ in data.share() }, f1: (0..<count).map { _ in data.share() },
                    supports: (0..<count).map { _ in data.pick([0, 5, 1_000_000_000]) }, averages: data.below(4),
                    accuracy: data.pick([nil, data.share()]), title: data.word())
            }
        ),
        (
            "rocCurve",
            { data in
                rocCurveFigure(
                    falsePositiveRates: data.numbers(), truePositiveRates: data.numbers(), area: data.share(),
                    thresholds: data.numbers(), title: data.word())
            }
        ),
        (
            "precisionRecall",
            { data in
                precisionRecallFigure(
                    recalls: data.numbers(), precisions: data.numbers(), averagePrecision: data.share(),
                    positiveShare: data.share(), thresholds: data.numbers(), title: data.word())
            }
        ),
        (
            "thresholdFilmstrip",
            { data in
                thresholdFilmstripFigure(
                    positives: data.numbers(), negatives: data.numbers(),
                    thresholds: data.numbers(data.size(atMost: 7)),
                    title: data.word())
            }
        ),
        (
            "decisionBoundary",
            { data in
                let (rows, columns, classes) = (data.size(atMost: 40), data.size(atMost: 40), 1 + data.below(9))
                let count = data.size()
                return decisionBoundaryFigure(
                    field: (0..<rows).map { _ in (0..<columns).map { _ in data.below(classes + 1) - data.below(2) } },
                    confidence: data.below(2) == 0 ? [] : data.matrix(rows, columns), xRange: data.range(),
                    yRange: data.range(), x: data.numbers(count), y: data.numbers(count),
                    labels: (0..<count).map { _ in data.below(classes) },
                    predicted: (0..<count).map { _ in data.below(12) },
                    classNames: data.names(classes), title: data.word())
            }
        ),
        (
            "sweep",
            { data in
                let (rows, columns) = (data.size(atMost: 12), data.size(atMost: 12))
                return sweepFigure(
                    data.matrix(rows, columns), rows: data.names(rows), columns: data.names(columns),
                    rowName: data.word(),
                    columnName: data.word(), metric: data.word(), higherIsBetter: data.below(2) == 0, title: data.word()
                )
            }
        ),
        (
            "parallel",
            { data in
                let (axes, runs) = (data.size(atMost: 7), data.size(atMost: 40))
                return parallelFigure(
                    parameters: data.names(axes), configurations: (0..<runs).map { _ in data.names(axes) },
                    results: data.numbers(runs), metric: data.word(), higherIsBetter: data.below(2) == 0,
                    title: data.word())
            }
        ),
        ("momentumMap", { momentumMap(condition: $0.pick([20, 1, 0, -3, .nan, 1e300, 1e-300]), title: $0.word()) }),
        (
            "optimizerRace",
            { data in
                let count = data.size(atMost: 7)
                return optimizerRaceFigure(
                    surface: data.matrix(data.size(atMost: 40), data.size(atMost: 40)), xRange: data.range(),
                    yRange: data.range(), names: data.names(count), pathsX: data.matrix(count, data.size()),
                    pathsY: data.matrix(count, data.size()), losses: data.numbers(data.pick([0, count])),
                    title: data.word())
            }
        ),
    ]

    private static let networks: [(name: String, make: Maker)] = [
        (
            "activationGallery",
            { data in
                let count = data.size(atMost: 12)
                let places = data.size(atMost: 60)
                return activationGalleryFigure(
                    data.numbers(places), names: data.names(count), values: data.matrix(count, places),
                    slopes: data.matrix(count, places), title: data.word())
            }
        ),
        (
            "batchNorm",
            { data in
                batchNormFigure(
                    before: data.numbers(), after: data.numbers(), batchMeans: data.numbers(),
                    runningMeans: data.numbers(),
                    batchDeviations: data.numbers(), runningDeviations: data.numbers(), lossWith: data.numbers(),
                    lossWithout: data.numbers(), title: data.word())
            }
        ),
        (
            "computationGraph",
            { data in
                let count = data.size(atMost: 60)
                return computationGraphFigure(
                    (0..<count).map { index in
                        ComputationNode(
                            data.word(), inputs: (0..<data.below(3)).map { _ in data.below(index + 2) - 1 },
                            value: data.word(), gradient: data.word())
                    }, title: data.word())
            }
        ),
        (
            "convolutionSteps",
            { data in
                let (rows, columns) = (data.size(atMost: 12), data.size(atMost: 12))
                return convolutionSteps(
                    input: data.matrix(rows, columns), kernel: data.matrix(data.below(4), data.below(4)),
                    bias: data.numbers(1)[0], stride: data.pick([1, 2, 0, -1]), padding: data.pick([0, 1, 5, -1]),
                    steps: data.pick([[], [0, 3], [-1, 10_000], [0, 0, 0]]), title: data.word())
            }
        ),
        (
            "gradientFlow",
            { data in
                let count = data.size(atMost: 40)
                return gradientFlowFigure(
                    layers: data.names(count), means: data.numbers(count),
                    largest: data.numbers(data.pick([0, count])),
                    title: data.word())
            }
        ),
        (
            "gradientFlows",
            { data in
                let models = data.size(atMost: 3)
                let count = data.size(atMost: 12)
                return gradientFlowFigure(
                    models: data.names(models), layers: (0..<models).map { _ in data.names(count) },
                    means: data.matrix(models, count), largest: data.matrix(data.pick([0, models]), count),
                    title: data.word())
            }
        ),
        (
            "hiddenUnits",
            { data in
                let resolution = data.pick([0, 1, 8, 20])
                let sizes = (0..<data.below(5)).map { _ in data.size(atMost: 12) }
                return hiddenUnitsFigure(
                    sizes.map { size in
                        UnitLayer(
                            data.word(), fields: data.matrix(size, resolution * resolution), unitNames: data.names(size)
                        )
                    }, resolution: resolution,
                    weights: zip(sizes, sizes.dropFirst()).map { data.matrix($0, $1) }, title: data.word())
            }
        ),
        (
            "imageGrid",
            { data in
                let (width, height) = (data.size(atMost: 12), data.size(atMost: 12))
                let channels = data.pick([1, 3, 2])
                let count = data.size(atMost: 40)
                return imageGrid(
                    data.matrix(count, width * height * channels), width: width, height: height, channels: channels,
                    labels: data.names(count), columns: data.pick([1, 8, 0, 100]), title: data.word(),
                    scale: data.pick([.grays, .diverging, .viridis]))
            }
        ),
        (
            "initialization",
            { data in
                let count = data.size(atMost: 7)
                return initializationFigure(
                    names: data.names(count), forward: data.matrix(count, data.size(atMost: 40)),
                    backward: data.matrix(count, data.size(atMost: 40)), title: data.word())
            }
        ),
        (
            "layerHistograms",
            { data in
                layerHistogramsFigure(
                    (0..<data.size(atMost: 20)).map { _ in
                        LayerNumbers(
                            data.word(), data.numbers(), saturatedShare: data.pick([nil, data.share()]),
                            deadShare: data.pick([nil, data.share()]))
                    }, title: data.word(), xLabel: data.word())
            }
        ),
        (
            "modelGraph",
            { data in
                let count = data.size(atMost: 40)
                return modelGraphFigure(
                    (0..<count).map { _ in
                        ModelGraphNode(
                            data.word(), shape: data.pick([[], [1, 8, 8], [0], [1_000_000_000]]),
                            parameters: data.pick([0, 80, 123_456_789_012]), field: data.word())
                    },
                    skips: (0..<data.below(4)).map { _ in
                        ModelGraphSkip(
                            from: data.below(count + 2) - 1, to: data.below(count + 2) - 1, label: data.word())
                    }, title: data.word())
            }
        ),
        (
            "weightHistograms",
            { data in
                let count = data.size(atMost: 7)
                return weightHistogramsFigure(
                    names: data.names(count), values: data.matrix(count, data.size()),
                    threshold: data.pick([1e-3, 0, -1, .nan, 1e300]), title: data.word())
            }
        ),
    ]

    private static let marks: [(name: String, make: Maker)] = [
        (
            "heatmap",
            { data in
                let (rows, columns) = (data.size(atMost: 40), data.size(atMost: 40))
                return heatmap(
                    data.matrix(rows, columns), rowNames: data.names(rows), columnNames: data.names(columns),
                    title: data.word(), xLabel: data.word(), yLabel: data.word(),
                    scale: data.pick([.viridis, .diverging, .grays, .cividis]))
            }
        ),
        (
            "heatmapOfClasses",
            { data in
                let (rows, columns, classes) = (data.size(atMost: 40), data.size(atMost: 40), data.size(atMost: 12))
                return heatmap(
                    classes: (0..<rows).map { _ in (0..<columns).map { _ in data.below(classes + 2) - 1 } },
                    names: data.names(classes), rowNames: data.names(rows), columnNames: data.names(columns),
                    title: data.word())
            }
        ),
        (
            "contour",
            { data in
                let values = data.numbers(97)
                return contour(
                    { x, y in
                        values[Int((x * 31 + y * 17).magnitude.truncatingRemainder(dividingBy: 97).rounded(.down)) % 97]
                    },
                    x: -2...3, y: -1...1e3, title: data.word(), xLabel: data.word(), yLabel: data.word())
            }
        ),
        (
            "quiver",
            { data in
                quiver(
                    data.numbers(), data.numbers(), dx: data.numbers(), dy: data.numbers(), title: data.word(),
                    xLabel: data.word())
            }
        ),
        (
            "logarithmic",
            { data in
                Figure(title: data.word(), caption: data.word()) {
                    LineMark(data.numbers(), data.numbers(), label: data.word())
                    PointMark(data.numbers(), data.numbers(), label: data.word())
                    AreaMark(data.numbers(), low: data.numbers(), high: data.numbers(), label: data.word())
                    RuleMark(y: data.numbers(1)[0], label: data.word())
                    RuleMark(x: data.numbers(1)[0], label: data.word())
                    XAxis(data.word(), scale: data.pick([.log, .linear, .automatic]))
                    YAxis(data.word(), scale: .log)
                }
            }
        ),
        (
            "bounded",
            { data in
                Figure(width: data.pick([320, 640, 9000]), height: data.pick([240, 400, 9000])) {
                    LineMark(data.numbers(), data.numbers(), label: data.word())
                    ArrowMark(
                        data.numbers(), data.numbers(), dx: data.numbers(), dy: data.numbers(), label: data.word())
                    PolygonMark(data.numbers(), data.numbers(), label: data.word())
                    YAxis(
                        data.word(), from: data.pick([nil, 0, .nan, 1e300]),
                        to: data.pick([nil, 0, -.infinity, 1e-300]))
                    XAxis(data.word(), from: data.pick([nil, 5]), to: data.pick([nil, 5, 4]), isWhole: true)
                }
            }
        ),
        (
            "grid",
            { data in
                grid(
                    columns: data.pick([0, 1, 2, 5]), title: data.word(), caption: data.word(),
                    sharedAxes: data.below(2) == 0,
                    figures: (0..<data.below(6)).map { _ in
                        plot(
                            data.numbers(), data.numbers(), label: data.word(), title: data.word(), xLabel: data.word())
                    })
            }
        ),
        (
            "facets",
            { data in
                let count = data.size(atMost: 40)
                let names = data.names(3)
                let groups = (0..<count).map { _ in data.pick(names) }
                let (x, y) = (data.numbers(count), data.numbers(count))
                return facets(by: groups, columns: data.pick([0, 1, 3]), title: data.word(), caption: data.word()) {
                    name, rows in
                    scatter(rows.map { x[$0] }, rows.map { y[$0] }, title: name)
                }
            }
        ),
    ]
}
