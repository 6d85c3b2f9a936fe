import Datasets
import NeuralNetworks
import Plots
import Tensors
import Training

/// Models of one feature through the same data, a panel each, with their mean squared errors on both parts.
///
///     fits([stiff, good, wild], train: train, validation: validation, names: ["degree 1", "degree 3", "degree 15"])
public func fits(
    _ models: [any Layer], train: Dataset, validation: Dataset? = nil, names: [String] = [],
    title: String = "Underfitting, fit, overfitting"
) -> Figure {
    guard train.features.rank == 2, train.features.shape[1] == 1, train.count > 0 else {
        fail(
            .unsuitableShape(
                operation: "fits", shape: train.features.shape, expected: "examples with one feature, [n, 1]"))
        return Figure(title: title, marks: [])
    }
    let trainX = train.features.toArray()
    let validationX = validation?.features.toArray() ?? []
    let all = trainX + validationX
    let (low, high) = (all.min() ?? 0, all.max() ?? 1)
    let count = 240
    let x = (0...count).map { low + (high - low) * Double($0) / Double(count) }
    func error(_ model: any Layer, _ data: Dataset) -> Double {
        let labels = data.labels.toArray()
        let differences = zip(model.predict(data).toArray(), labels).map { $0 - $1 }
        return differences.reduce(0) { $0 + $1 * $1 } / Double(max(labels.count, 1))
    }
    let curves = models.enumerated().map { index, model in
        FittedCurve(
            index < names.count ? names[index] : "model \(index + 1)",
            model.predict(Tensor(x, shape: [x.count, 1])).toArray(), trainError: error(model, train),
            validationError: validation.map { error(model, $0) })
    }
    return fitFigure(
        curves, at: x, trainX: trainX, trainY: train.labels.toArray(), validationX: validationX,
        validationY: validation?.labels.toArray() ?? [], title: title)
}

/// The error by the number of training examples: the closure trains with so many examples and says both errors.
///
///     learningCurve(sizes: [20, 50, 100, 200], repetitions: 3) { size, repetition in
///         let part = train.shuffled().prefix(size)
///         …
///         return (trainError, validationError)
///     }
public func learningCurve(
    sizes: [Int], repetitions: Int = 1, yLabel: String = "error", title: String = "Error by number of examples",
    _ measure: (_ size: Int, _ repetition: Int) throws -> (Double, Double)
) rethrows -> Figure {
    var train: [[Double]] = []
    var validation: [[Double]] = []
    for size in sizes {
        var errors: [(train: Double, validation: Double)] = []
        for repetition in 0..<max(repetitions, 1) { errors.append(try measure(size, repetition)) }
        train.append(errors.map(\.train))
        validation.append(errors.map(\.validation))
    }
    return learningCurveFigure(sizes: sizes, train: train, validation: validation, yLabel: yLabel, title: title)
}

/// Several methods, each with several fits (seeds): the mean loss by epoch with a band of one standard deviation.
///
/// The validation loss is drawn where every fit has one, else the training loss.
public func compare(_ groups: [[History]], names: [String] = [], title: String = "") -> Figure {
    let showsValidation = groups.allSatisfy { $0.allSatisfy { !$0.validationLosses.isEmpty } }
    return seedCurvesFigure(
        names: groups.indices.map { index in
            index < names.count ? names[index] : groups[index].first?.optimizerName ?? "group \(index + 1)"
        }, runs: groups.map { $0.map { showsValidation ? $0.validationLosses : $0.trainLosses } },
        yLabel: showsValidation ? "validation loss" : "training loss", title: title)
}
