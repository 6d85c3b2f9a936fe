import Datasets
import NeuralNetworks
import Plots
import Tensors
import Training

/// A network of two features drawn with what each of its units says over the plane of the data.
///
/// Shown are the inputs and every dense layer, each with the activation that follows it; lines are the weights between
/// them.
public func hiddenUnits(
    _ model: any Layer, _ data: Dataset, resolution: Int = 24, title: String = "What hidden units see"
) -> Figure {
    guard data.features.rank == 2, data.features.shape[1] == 2, data.count > 0 else {
        fail(
            .unsuitableShape(
                operation: "hiddenUnits", shape: data.features.shape, expected: "examples with two features, [n, 2]"))
        return Figure(title: title, marks: [])
    }
    let steps = min(max(resolution, 4), 48)
    let points = data.features.toArray()
    let x = planeRange(stride(from: 0, to: points.count, by: 2).map { points[$0] })
    let y = planeRange(stride(from: 1, to: points.count, by: 2).map { points[$0] })
    var grid: [Double] = []
    for row in 0..<steps {
        for column in 0..<steps {
            grid.append(x.lowerBound + (x.upperBound - x.lowerBound) * Double(column) / Double(steps - 1))
            grid.append(y.upperBound - (y.upperBound - y.lowerBound) * Double(row) / Double(steps - 1))
        }
    }
    let trace = LayerTrace.forward(model, Tensor(grid, shape: [steps * steps, 2]), isTraining: false)
    if FailureChannel.hasError { return Figure(title: title, marks: []) }
    var layers = [
        UnitLayer(
            "inputs", fields: planes(of: grid, units: 2),
            unitNames: data.featureNames.count == 2 ? data.featureNames : ["x1", "x2"])
    ]
    var weights: [[[Double]]] = []
    for (index, entry) in trace.entries.enumerated() {
        guard let dense = entry.layer as? Dense, entry.output.rank == 2 else { continue }
        // What comes between two dense layers and keeps the units belongs to the first.
        var output = entry.output
        for next in trace.entries[(index + 1)...] {
            guard !(next.layer is Dense), next.output.shape == output.shape else { break }
            output = next.output
        }
        let values = dense.weight.value.toArray()
        weights.append(
            (0..<dense.inputs).map { input in (0..<dense.outputs).map { values[$0 * dense.inputs + input] } })
        let isLast = !trace.entries[(index + 1)...].contains { $0.layer is Dense }
        layers.append(
            UnitLayer(
                isLast ? "outputs" : "layer \(entry.path)", fields: planes(of: output.toArray(), units: dense.outputs),
                unitNames: isLast && data.classNames.count == dense.outputs ? data.classNames : []))
    }
    return hiddenUnitsFigure(layers, resolution: steps, weights: weights, title: title)
}

/// From the least to the greatest of the finite values, and a tenth more on both sides.
func planeRange(_ values: [Double]) -> ClosedRange<Double> {
    let known = values.filter(\.isFinite)
    let (low, high) = (known.min() ?? 0, known.max() ?? 1)
    let margin = high > low ? min(high - low, .greatestFiniteMagnitude) / 10 : 0.5
    return max(low - margin, -.greatestFiniteMagnitude)...min(high + margin, .greatestFiniteMagnitude)
}

/// The numbers of each unit, from rows of all units.
private func planes(of values: [Double], units: Int) -> [[Double]] {
    (0..<units).map { unit in stride(from: unit, to: values.count, by: units).map { values[$0] } }
}
