import NeuralNetworks
import Plots
import Tensors

/// Activations and their slopes side by side; without a list the usual twelve.
///
/// Softmax and others that look at a whole row are no functions of one number and are refused.
public func activationGallery(
    _ activations: [Activation] = [], over range: ClosedRange<Double> = -5...5, title: String = "Activations"
) -> Figure {
    let usual: [Activation] = [
        .identity, .sigmoid, .tanh, .relu, .leakyReLU(slope: 0.1), .elu, .selu, .gelu, .silu, .softplus, .mish,
        .hardSwish,
    ]
    let shown = activations.isEmpty ? usual : activations
    let count = 200
    let span = range.upperBound - range.lowerBound
    let places = (0...count).map { range.lowerBound + span * Double($0) / Double(count) }
    let x = Tensor(places, shape: [places.count, 1], dtype: .float64)
    var values: [[Double]] = []
    var slopes: [[Double]] = []
    for activation in shown {
        values.append(withoutGradient { activation(x) }.toArray())
        slopes.append(gradient(at: x) { activation($0).sum() }.toArray())
    }
    return activationGalleryFigure(places, names: shown.map(\.name), values: values, slopes: slopes, title: title)
}

/// An activation as a curve; with `derivative` also its slope.
///
///     plot(.sigmoid, over: -6...6, derivative: true)
public func plot(
    _ activation: Activation, over range: ClosedRange<Double> = -5...5, derivative: Bool = false, title: String = ""
) -> Figure {
    plot(
        { x in withoutGradient { activation(Tensor([x], shape: [1, 1], dtype: .float64)) }.scalar }, over: range,
        derivative: derivative, label: activation.name, title: title)
}

/// The loss of one output by its value, for an expected value or label; with `derivative` also the slope, which is what
/// learning feels.
///
///     plot([.meanSquaredError, .meanAbsoluteError, .huber(delta: 1)], over: -3...3)
///     plot([.binaryCrossEntropy], over: 0...1, expected: 1)
public func plot(
    _ losses: [any Loss], over range: ClosedRange<Double>, expected: Double = 0, derivative: Bool = false,
    title: String = "", xLabel: String = "output"
) -> Figure {
    let count = 240
    let span = range.upperBound - range.lowerBound
    let places = (0...count).map { range.lowerBound + span * Double($0) / Double(count) }
    let label = Tensor([expected], shape: [1, 1], dtype: .float64)
    func marks(_ value: (any Loss, Tensor) -> Double) -> [any Mark] {
        losses.map { loss in
            LineMark(
                places, places.map { value(loss, Tensor([$0], shape: [1, 1], dtype: .float64)) }, label: loss.name)
        }
    }
    let heading = title.isEmpty ? "Loss for an expected \(NeuralNetworks.NumberText.significant(expected))" : title
    let values = Figure(
        title: derivative ? "loss" : heading,
        marks: marks { loss, output in withoutGradient { loss(output, label) }.scalar } + [
            XAxis(xLabel), YAxis("loss"),
        ])
    guard derivative else { return values }
    let slopes = Figure(
        title: "slope",
        marks: marks { loss, output in gradient(at: output) { loss($0, label) }.scalar }
            + [XAxis(xLabel), YAxis("∂loss/∂output")])
    return grid(columns: 2, title: heading, figures: [values, slopes])
}

extension Schedule {
    /// The learning rate by step.
    public func plot(steps: Int, title: String = "") -> Figure {
        schedulesFigure(names: [""], rates: [rates(steps)], title: title.isEmpty ? name : title)
    }
}

/// The learning rates of several schedules by step.
public func plot(_ schedules: [any Schedule], steps: Int, title: String = "Learning rates") -> Figure {
    schedulesFigure(
        names: schedules.map { String($0.name.prefix { $0 != "(" }) },
        rates: schedules.map { $0.rates(steps) }, title: title)
}

extension Schedule {
    /// The rate of each step, of more than a picture can show a failure.
    fileprivate func rates(_ steps: Int) -> [Double] {
        let largest = 1 << 20
        guard steps <= largest else {
            fail(.invalidArgument(operation: "plot", reason: "\(steps) steps of a schedule; take 1 to \(largest)"))
            return []
        }
        return (0..<max(steps, 1)).map { self($0) }
    }
}
