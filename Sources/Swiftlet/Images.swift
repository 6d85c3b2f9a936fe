import Datasets
import NeuralNetworks
import Plots
import Tensors

/// Pictures side by side, of a tensor of the shape H×W, N×H×W or N×C×H×W with one or three channels.
///
///     images(batch.features, labels: names, columns: 6)
///
/// - Parameters:
///   - pictures: The pictures; all share one scale from dark to light.
///   - labels: What stands under each.
///   - columns: How many stand in a row.
public func images(_ pictures: Tensor, labels: [String] = [], columns: Int = 8, title: String = "") -> Figure {
    let shape = pictures.shape
    let isColour = shape.count == 4 && shape[1] == 3
    guard (2...3).contains(shape.count) || shape.count == 4 && (shape[1] == 1 || isColour) else {
        fail(
            .unsuitableShape(
                operation: "images", shape: shape,
                expected: "[height, width], [n, height, width] or [n, 1 or 3, height, width]"))
        return Figure(title: title, marks: [])
    }
    let (height, width) = (shape[shape.count - 2], shape[shape.count - 1])
    let size = max((isColour ? 3 : 1) * height * width, 1)
    let values = pictures.toArray()
    return imageGrid(
        stride(from: 0, to: values.count, by: size).map { Array(values[$0..<min($0 + size, values.count)]) },
        width: width, height: height, channels: isColour ? 3 : 1, labels: labels, columns: columns, title: title)
}

/// The first examples of a data set of pictures, each with the name of its class.
public func images(_ data: Dataset, limit: Int = 24, columns: Int = 8, title: String = "") -> Figure {
    let shown = data.prefix(limit)
    let names =
        data.isClassification
        ? shown.labelIndices.map { data.classNames.indices.contains($0) ? data.classNames[$0] : "\($0)" } : []
    return images(shown.features, labels: names, columns: columns, title: title.isEmpty ? data.name : title)
}
