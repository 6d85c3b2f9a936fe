import NeuralNetworks
import Plots
import Tensors
import Training

/// The kernels of a convolution as pictures: blue negative, orange positive, white zero.
///
/// `layer` counts the convolutions of the model from 0. A kernel over several channels has a picture for each of the first
/// `channels`, except three of them in the first layer of colour images, which make one picture.
public func filters(_ model: any Layer, layer: Int = 0, channels: Int = 1, title: String = "") -> Figure {
    var convolutions: [(path: String, layer: Conv2D)] = []
    if let convolution = model as? Conv2D { convolutions.append(("", convolution)) }
    model.visit(path: "") { path, part in
        if case .layer(_, let inner) = part, let convolution = inner as? Conv2D {
            convolutions.append((path, convolution))
        }
    }
    guard convolutions.indices.contains(layer) else {
        fail(
            .invalidArgument(
                operation: "filters", problem: "there is no convolution \(layer)",
                advice: convolutions.isEmpty ? "the model has none" : "the model has 0 to \(convolutions.count - 1)"))
        return Figure(title: title, marks: [])
    }
    let (path, convolution) = convolutions[layer]
    let shape = convolution.weight.shape
    let plane = shape[2] * shape[3]
    let values = convolution.weight.value.toArray()
    let shown = max(1, min(channels, shape[1]))
    var images: [[Double]] = []
    var labels: [String] = []
    for output in 0..<shape[0] {
        for channel in 0..<shown {
            let start = (output * shape[1] + channel) * plane
            images.append(Array(values[start..<start + plane]))
            labels.append(shown == 1 ? "\(output)" : "\(output)·\(channel)")
        }
    }
    let place = path.isEmpty ? "" : " of layer \(path)"
    return imageGrid(
        Array(images.prefix(64)), width: shape[3], height: shape[2], labels: Array(labels.prefix(64)),
        title: title.isEmpty ? "Filters\(place), \(convolution)" : title, scale: .diverging)
}

/// What each channel of a layer makes of one image.
///
/// `layer` counts the layers that give images (convolutions, norms, activations, pooling) from 0. The image has the shape
/// [C, H, W] or [1, C, H, W].
public func featureMaps(_ model: any Layer, _ image: Tensor, layer: Int = 0, title: String = "") -> Figure {
    let batch = image.rank == 3 ? image.reshaped(to: [1] + image.shape) : image
    let maps = LayerTrace.forward(model, batch, isTraining: false).entries
        .filter { $0.output.rank == 4 && $0.output.count > 0 }
    guard maps.indices.contains(layer), batch.rank == 4 else {
        fail(
            .invalidArgument(
                operation: "featureMaps", problem: "there is no layer \(layer) that gives images",
                advice: maps.isEmpty ? "none does for an input of \(image.shape)" : "there are 0 to \(maps.count - 1)"))
        return Figure(title: title, marks: [])
    }
    let entry = maps[layer]
    let shape = entry.output.shape
    let values = entry.output.toArray()
    let plane = shape[2] * shape[3]
    let images = (0..<min(shape[1], 64)).map { Array(values[$0 * plane..<($0 + 1) * plane]) }
    return imageGrid(
        images, width: shape[3], height: shape[2], labels: images.indices.map { "\($0)" },
        title: title.isEmpty ? "Feature maps after \(entry.name)" : title, scale: .viridis)
}

/// Which pixels an answer hangs on: the image, the size of the gradient of the score at each pixel, and both over each
/// other (Simonyan et al. 2013).
///
/// `target` is the class; without it the one that the model chooses.
public func saliency(_ model: any Layer, _ image: Tensor, target: Int? = nil, title: String = "") -> Figure {
    let batch = image.rank == 3 ? image.reshaped(to: [1] + image.shape) : image
    guard batch.rank == 4, batch.shape[0] == 1, batch.shape[1] == 1 || batch.shape[1] == 3 else {
        fail(
            .unsuitableShape(
                operation: "saliency", shape: image.shape, expected: "one image of 1 or 3 channels, [C, H, W]"))
        return Figure(title: title, marks: [])
    }
    let wasTraining = model.isTraining
    model.isTraining = false
    defer { model.isTraining = wasTraining }
    let scores = withoutGradient { model(batch) }.flattened().toArray()
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    let chosen = target ?? best
    guard scores.indices.contains(chosen) else {
        fail(
            .invalidArgument(
                operation: "saliency", problem: "there is no class \(chosen)", advice: "the model has \(scores.count)"))
        return Figure(title: title, marks: [])
    }
    let slope = gradient(at: batch) { model($0).flattened()[chosen] }
    if slope.isFailed { return Figure(title: title, marks: []) }
    let (channels, plane) = (batch.shape[1], batch.shape[2] * batch.shape[3])
    let slopes = slope.toArray().map { abs($0) }
    let sizes = scaled((0..<plane).map { pixel in (0..<channels).map { slopes[$0 * plane + pixel] }.max() ?? 0 })
    let pixels = scaled(batch.toArray())
    func channel(_ index: Int, _ pixel: Int) -> Double { pixels[(channels == 1 ? 0 : index) * plane + pixel] }
    let original = (0..<3).flatMap { index in (0..<plane).map { channel(index, $0) } }
    // Black over red to white, and red over the dimmed picture.
    let heat = (0..<3).flatMap { index in sizes.map { min(max(2 * $0 - Double(index) * 0.5, 0), 1) } }
    let both = (0..<3).flatMap { index in
        (0..<plane).map { pixel in
            let grey = 0.55 * (channel(0, pixel) + channel(1, pixel) + channel(2, pixel)) / 3
            return index == 0 ? min(grey + sizes[pixel], 1) : grey * (1 - sizes[pixel])
        }
    }
    return imageGrid(
        [original, heat, both], width: batch.shape[3], height: batch.shape[2], channels: 3,
        labels: ["image", "|∂score \(chosen) / ∂pixel|", "both"], columns: 3,
        title: title.isEmpty ? "Saliency for class \(chosen)\(chosen == best ? " (chosen)" : "")" : title)
}

private func scaled(_ values: [Double]) -> [Double] {
    let finite = values.filter(\.isFinite)
    let (low, high) = (finite.min() ?? 0, finite.max() ?? 1)
    return values.map { $0.isFinite && high > low ? ($0 - low) / (high - low) : 0 }
}

/// How a kernel slides over an input, with the numbers: see the form for lists. Both are matrices, or one channel [1, H, W].
public func convolutionSteps(
    input: Tensor, kernel: Tensor, bias: Double = 0, stride: Int = 1, padding: Int = 0, steps: [Int] = [],
    title: String = "Convolution step by step"
) -> Figure {
    func rows(_ tensor: Tensor) -> [[Double]]? {
        let shape = Array(tensor.shape.suffix(2))
        guard tensor.rank >= 2, shape.reduce(1, *) == tensor.count, tensor.count > 0 else {
            fail(
                .unsuitableShape(
                    operation: "convolutionSteps", shape: tensor.shape, expected: "a matrix, or one channel [1, H, W]"))
            return nil
        }
        let values = tensor.toArray()
        return (0..<shape[0]).map { Array(values[$0 * shape[1]..<($0 + 1) * shape[1]]) }
    }
    guard let input = rows(input), let kernel = rows(kernel) else { return Figure(title: title, marks: []) }
    return convolutionSteps(
        input: input, kernel: kernel, bias: bias, stride: stride, padding: padding, steps: steps, title: title)
}
