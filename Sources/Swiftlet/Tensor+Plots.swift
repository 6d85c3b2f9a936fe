import Plots
import Tensors

/// A line through the points `(x[i], y[i])` of two tensors, in their order.
public func plot(
    _ x: Tensor, _ y: Tensor, label: String = "", title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
    plot(x.toArray(), y.toArray(), label: label, title: title, xLabel: xLabel, yLabel: yLabel)
}

/// A line through the elements of a tensor at 0, 1, 2, …
public func plot(
    _ y: Tensor, label: String = "", title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
    plot(y.toArray(), label: label, title: title, xLabel: xLabel, yLabel: yLabel)
}

/// Points at `(x[i], y[i])` of two tensors.
public func scatter(
    _ x: Tensor, _ y: Tensor, label: String = "", title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
    scatter(x.toArray(), y.toArray(), label: label, title: title, xLabel: xLabel, yLabel: yLabel)
}

/// A bar for each name, as high as the element of the tensor at its place.
public func bars(
    _ names: [String], _ values: Tensor, title: String = "", xLabel: String = "", yLabel: String = "",
    isHorizontal: Bool = false
) -> Figure {
    bars(names, values.toArray(), title: title, xLabel: xLabel, yLabel: yLabel, isHorizontal: isHorizontal)
}

/// How many elements of a tensor lie in each of equal intervals.
public func histogram(_ values: Tensor, bins: Int = 0, title: String = "", xLabel: String = "") -> Figure {
    histogram(values.toArray(), bins: bins, title: title, xLabel: xLabel)
}

/// The elements of a matrix as colours.
public func heatmap(
    _ values: Tensor, rowNames: [String] = [], columnNames: [String] = [], title: String = "", xLabel: String = "",
    yLabel: String = "", scale: ColorScale = .viridis
) -> Figure {
    guard values.rank == 2 else {
        fail(.unsuitableShape(operation: "heatmap", shape: values.shape, expected: "a matrix"))
        return Figure(title: title, marks: [])
    }
    let width = max(values.shape[1], 1)
    let elements = values.toArray()
    let rows = stride(from: 0, to: elements.count, by: width).map { Array(elements[$0..<($0 + width)]) }
    return heatmap(
        rows, rowNames: rowNames, columnNames: columnNames, title: title, xLabel: xLabel, yLabel: yLabel, scale: scale)
}
