import Datasets
import NeuralNetworks
import Plots
import Tensors
import Training

/// The plane as a classifier sees it: the class it gives to each point, the data over it, mistakes in a ring.
///
/// The data must have two features. The model is asked at `resolution` times `resolution` points, 2 to 1000 a side, of
/// their plane, a tenth wider than the data.
public func decisionBoundary(
    _ model: any Layer, _ data: Dataset, resolution: Int = 100, title: String = "Decision boundary"
) -> Figure {
    guard data.features.rank == 2, data.features.shape[1] == 2, data.count > 0 else {
        fail(
            .unsuitableShape(
                operation: "decisionBoundary", shape: data.features.shape,
                expected: "examples with two features, [n, 2]"))
        return Figure(title: title, marks: [])
    }
    let points = data.features.toArray()
    let x = stride(from: 0, to: points.count, by: 2).map { points[$0] }
    let y = stride(from: 1, to: points.count, by: 2).map { points[$0] }
    let (xRange, yRange) = (planeRange(x), planeRange(y))
    let steps = min(max(resolution, 2), 1000)
    var grid: [Double] = []
    grid.reserveCapacity(2 * steps * steps)
    for row in 0..<steps {
        for column in 0..<steps {
            grid.append(place(column, of: steps, in: xRange))
            grid.append(place(row, of: steps, in: yRange))
        }
    }
    let outputs = model.predict(Tensor(grid, shape: [steps * steps, 2]))
    return decisionBoundaryFigure(
        field: rows(model.predictClasses(Tensor(grid, shape: [steps * steps, 2])), of: steps),
        confidence: confidence(outputs).map { rows($0, of: steps) } ?? [], xRange: xRange, yRange: yRange, x: x, y: y,
        labels: data.labelIndices, predicted: model.predictClasses(data), classNames: data.classNames, title: title)
}

private func place(_ index: Int, of steps: Int, in range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * Double(index) / Double(steps - 1)
}

private func rows<Value>(_ values: [Value], of steps: Int) -> [[Value]] {
    stride(from: 0, to: values.count, by: steps).map { Array(values[$0..<min(values.count, $0 + steps)]) }
}

/// The probability of the chosen class at each point; nil for outputs that are not one row of scores a point.
private func confidence(_ outputs: Tensor) -> [Double]? {
    guard outputs.rank == 2, outputs.shape[1] > 1 else { return nil }
    let classes = outputs.shape[1]
    let sums = outputs.sum(axis: 1).toArray()
    let areProbabilities = sums.allSatisfy { abs($0 - 1) < 1e-3 }
    let values = (areProbabilities ? outputs : outputs.softmax(axis: 1)).toArray()
    return stride(from: 0, to: values.count, by: classes).map { values[$0..<($0 + classes)].max() ?? 0 }
}
