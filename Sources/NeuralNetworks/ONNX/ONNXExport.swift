import Tensors

/// Writes a model in the format of ONNX, as it is outside training: for other programs to run.
///
///     try exportONNX(model, "digits.onnx", input: [1, 8, 8])
///
/// The file has opset 17, an input called `input` and an output called `output`, both float32, whose first axis is the batch
/// and may have any size. Layers of one's own, `Lambda`, recurrent layers and attention cannot be written; the error names
/// the layer.
///
/// - Parameters:
///   - model: The model.
///   - path: The file; it appears whole or not at all.
///   - input: The shape of one example.
/// - Throws: An error that names a layer that cannot be written, or the file.
public func exportONNX(_ model: any Layer, _ path: String, input: [Int]) throws {
    let output = try FailureChannel.catching { model.outputShape(input: input) }
    var writer = ONNXWriter()
    let last = try writer.write(model, "input", shape: input, path: "")
    let result = writer.graph.add("Identity", [last], name: "output")
    try writeFile(path, writer.graph.encoded(name: model.name, input: input, output: output, result: result))
}

/// A layer that has no counterpart in the format.
public struct UnsupportedByONNX: Error, Sendable, CustomStringConvertible {
    /// Where in the model the layer is; empty for the model itself.
    public let path: String
    /// The name of the layer.
    public let layer: String
    /// Why, if there is more to say.
    public let reason: String

    public var description: String {
        "exportONNX: \(path.isEmpty ? "" : "layer \(path) ")(\(layer)) cannot be written as ONNX"
            + (reason.isEmpty ? "" : ": \(reason)") + "; save(model, …) keeps its parameters"
    }
}

/// Writes layers one after the other, each with the name of its input and the shape of one example of it.
struct ONNXWriter {
    var graph = ONNXGraph()

    mutating func write(_ layer: any Layer, _ input: String, shape: [Int], path: String) throws -> String {
        func refuse(_ reason: String) -> UnsupportedByONNX {
            UnsupportedByONNX(path: path, layer: layer.name, reason: reason)
        }
        func inner(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
        switch layer {
        case let model as any LayerChain: return try write(model.chainedLayers, input, shape: shape, path: path)
        case let layer as Residual:
            let difference = try write(layer.inner, input, shape: shape, path: inner("inner"))
            let around = try layer.shortcut.map { try write($0, input, shape: shape, path: inner("shortcut")) } ?? input
            return graph.add("Add", [difference, around])
        case let layer as ResNetBlock: return try write(layer, input, shape: shape, path: path)
        case let layer as Dense: return try write(layer, input, shape: shape, path: path)
        case is Flatten: return graph.add("Flatten", [input], [("axis", .number(1))])
        case is Identity, is Dropout, is Dropout2D: return input
        case let layer as Reshape:
            return reshape(input, [-1] + layer.outputShape(input: shape))
        case let layer as any ActivationLayer: return try write(layer.activation, input, shape: shape, path: path)
        case let layer as Applied: return try write(layer.activation, input, shape: shape, path: path)
        case let layer as PReLU: return prelu(layer, input, shape: shape)
        case let layer as Conv2D: return convolution(layer, input)
        case let layer as Conv1D: return convolution(layer, input)
        case let layer as ConvTranspose2D: return convolution(layer, input)
        case let layer as MaxPool2D:
            return graph.add("MaxPool", [input], window(layer.size, layer.stride, layer.padding))
        case let layer as AveragePool2D:
            return graph.add(
                "AveragePool", [input],
                window(layer.size, layer.stride, layer.padding) + [("count_include_pad", .number(1))])
        case is GlobalAveragePool2D, is GlobalAveragePool1D:
            let pooled = graph.add("GlobalAveragePool", [input])
            return reshape(pooled, [-1] + layer.outputShape(input: shape))
        case let layer as AdaptiveAveragePool2D: return try adaptive(layer, input, shape, refuse)
        case let layer as Upsample: return upsampled(layer, input)
        case let layer as BatchNorm: return normalized(layer, input)
        case let layer as LayerNorm: return normalized(layer, input)
        case let layer as GroupNorm:
            return normalized(input, shape, groups: layer.groups, layer.epsilon, layer.gamma, layer.beta)
        case let layer as InstanceNorm:
            return normalized(input, shape, groups: layer.channels, layer.epsilon, layer.gamma, layer.beta)
        case let layer as RMSNorm: return normalized(layer, input)
        case let layer as Embedding:
            let indices = graph.add("Cast", [input], [("to", .number(7))])
            return graph.add("Gather", [graph.constant(layer.weight.value), indices])
        default: throw refuse("")
        }
    }

    mutating func write(_ layers: [any Layer], _ input: String, shape: [Int], path: String) throws -> String {
        var (name, shape) = (input, shape)
        for (index, layer) in layers.enumerated() {
            let place = path.isEmpty ? "\(index)" : "\(path).\(index)"
            name = try write(layer, name, shape: shape, path: place)
            shape = layer.outputShape(input: shape)
        }
        return name
    }

    private mutating func write(_ layer: Dense, _ input: String, shape: [Int], path: String) throws -> String {
        let transposed = layer.weight.value.transposed(1, 0)
        var result: String
        if shape.count == 1 {
            let bias = layer.bias.map { [graph.constant($0.value)] } ?? []
            result = graph.add("Gemm", [input, graph.constant(transposed)] + bias)
        } else {
            result = graph.add("MatMul", [input, graph.constant(transposed)])
            if let bias = layer.bias { result = graph.add("Add", [result, graph.constant(bias.value)]) }
        }
        return try write(layer.activation, result, shape: layer.outputShape(input: shape), path: path)
    }

    private mutating func write(_ block: ResNetBlock, _ input: String, shape: [Int], path: String) throws -> String {
        var (result, around) = (input, input)
        for (index, (convolution, norm)) in block.convolutionsAndNorms.enumerated() {
            result = normalized(norm, self.convolution(convolution, result))
            if index < block.convolutionsAndNorms.count - 1 { result = graph.add("Relu", [result]) }
        }
        switch block.shortcut {
        case .identity: break
        case .projection(let convolution, let norm): around = normalized(norm, self.convolution(convolution, input))
        case .padding(let stride, let channels):
            let taken = graph.add("MaxPool", [input], window((1, 1), (stride, stride), (0, 0)))
            let (before, after) = (channels / 2, channels - channels / 2)
            let pads = graph.constant(Tensor([0, before, 0, 0, 0, after, 0, 0], dtype: .int64))
            around = graph.add("Pad", [taken, pads])
        }
        return graph.add("Relu", [graph.add("Add", [result, around])])
    }

    mutating func reshape(_ input: String, _ shape: [Int]) -> String {
        graph.add("Reshape", [input, graph.constant(Tensor(shape, dtype: .int64))])
    }
}
