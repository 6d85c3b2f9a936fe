import Tensors

// Nodes of single layers.

extension ONNXWriter {
    // MARK: Activations

    mutating func write(
        _ activation: Activation, _ input: String, shape: [Int], path: String
    ) throws -> String {
        if let layer = activation.layer { return try write(layer, input, shape: shape, path: path) }
        func argument() -> Double {
            activation.name.split(separator: ":").last.flatMap { Double($0.dropLast().drop { $0 == " " }) } ?? 1
        }
        let kind = activation.name.split(separator: "(").first.map(String.init) ?? activation.name
        switch kind {
        case "identity": return input
        case "relu": return graph.add("Relu", [input])
        case "leakyReLU":
            let slope = activation.name == kind ? 0.01 : argument()
            return graph.add("LeakyRelu", [input], [("alpha", .fraction(slope))])
        case "elu": return graph.add("Elu", [input], [("alpha", .fraction(activation.name == kind ? 1 : argument()))])
        case "selu":
            return graph.add(
                "Selu", [input],
                [("alpha", .fraction(1.6732632423543772)), ("gamma", .fraction(1.0507009873554805))])
        case "silu": return graph.add("Mul", [input, graph.add("Sigmoid", [input])])
        case "softplus": return graph.add("Softplus", [input])
        case "softsign": return graph.add("Softsign", [input])
        case "tanh": return graph.add("Tanh", [input])
        case "sigmoid": return graph.add("Sigmoid", [input])
        case "hardSigmoid": return hardSigmoid(input)
        case "hardSwish": return graph.add("Mul", [input, hardSigmoid(input)])
        case "mish": return graph.add("Mul", [input, graph.add("Tanh", [graph.add("Softplus", [input])])])
        case "softmax": return graph.add("Softmax", [input], [("axis", .number(-1))])
        case "logSoftmax": return graph.add("LogSoftmax", [input], [("axis", .number(-1))])
        case "gelu": return activation.name == kind ? gelu(input) : approximateGELU(input)
        default:
            throw UnsupportedByONNX(
                path: path, layer: "activation \(activation.name)", reason: "it is a function of your own")
        }
    }

    private mutating func hardSigmoid(_ input: String) -> String {
        graph.add("HardSigmoid", [input], [("alpha", .fraction(1.0 / 6)), ("beta", .fraction(0.5))])
    }

    /// x/2 · (1 + erf(x/√2)).
    private mutating func gelu(_ input: String) -> String {
        let scaled = graph.add("Mul", [input, graph.constant(Tensor(0.5.squareRoot()))])
        let sum = graph.add("Add", [graph.add("Erf", [scaled]), graph.constant(Tensor(1.0))])
        return graph.add("Mul", [graph.add("Mul", [input, graph.constant(Tensor(0.5))]), sum])
    }

    /// x/2 · (1 + tanh(√(2/π) (x + 0.044715 x³))).
    private mutating func approximateGELU(_ input: String) -> String {
        let cube = graph.add("Mul", [input, graph.add("Mul", [input, input])])
        let inner = graph.add("Add", [input, graph.add("Mul", [cube, graph.constant(Tensor(0.044715))])])
        let scaled = graph.add("Mul", [inner, graph.constant(Tensor((2 / Double.pi).squareRoot()))])
        let sum = graph.add("Add", [graph.add("Tanh", [scaled]), graph.constant(Tensor(1.0))])
        return graph.add("Mul", [graph.add("Mul", [input, graph.constant(Tensor(0.5))]), sum])
    }

    mutating func prelu(_ layer: PReLU, _ input: String, shape: [Int]) -> String {
        let axes = layer.slope.count == 1 ? [1] : [layer.slope.count] + Array(repeating: 1, count: shape.count - 1)
        return graph.add("PRelu", [input, graph.constant(layer.slope.value.reshaped(to: axes))])
    }

    // MARK: Convolutions and pooling

    func window(
        _ size: (Int, Int), _ stride: (Int, Int), _ padding: (Int, Int)
    ) -> [(String, ONNXGraph.Attribute)] {
        [
            ("kernel_shape", .numbers([size.0, size.1])), ("strides", .numbers([stride.0, stride.1])),
            ("pads", .numbers([padding.0, padding.1, padding.0, padding.1])),
        ]
    }

    private mutating func operands(_ input: String, _ weight: Parameter, _ bias: Parameter?) -> [String] {
        [input, graph.constant(weight.value)] + (bias.map { [graph.constant($0.value)] } ?? [])
    }

    mutating func convolution(_ layer: Conv2D, _ input: String) -> String {
        graph.add(
            "Conv", operands(input, layer.weight, layer.bias),
            window(layer.kernelSize, layer.stride, layer.padding) + [
                ("dilations", .numbers([layer.dilation.0, layer.dilation.1])), ("group", .number(layer.groups)),
            ])
    }

    mutating func convolution(_ layer: Conv1D, _ input: String) -> String {
        graph.add(
            "Conv", operands(input, layer.weight, layer.bias),
            [
                ("kernel_shape", .numbers([layer.kernelSize])), ("strides", .numbers([layer.stride])),
                ("pads", .numbers([layer.padding, layer.padding])), ("dilations", .numbers([layer.dilation])),
                ("group", .number(layer.groups)),
            ])
    }

    mutating func convolution(_ layer: ConvTranspose2D, _ input: String) -> String {
        graph.add(
            "ConvTranspose", operands(input, layer.weight, layer.bias),
            window(layer.kernelSize, layer.stride, layer.padding) + [
                ("output_padding", .numbers([layer.outputPadding.0, layer.outputPadding.1])),
                ("dilations", .numbers([layer.dilation.0, layer.dilation.1])), ("group", .number(layer.groups)),
            ])
    }

    mutating func adaptive(
        _ layer: AdaptiveAveragePool2D, _ input: String, _ shape: [Int], _ refuse: (String) -> UnsupportedByONNX
    ) throws -> String {
        let (rows, columns) = layer.outputSize
        guard shape.count == 3, shape[1] % rows == 0, shape[2] % columns == 0 else {
            throw refuse("\(shape.dropFirst()) is no multiple of its output size \(rows) × \(columns)")
        }
        let size = (shape[1] / rows, shape[2] / columns)
        return graph.add("AveragePool", [input], window(size, size, (0, 0)))
    }

    mutating func upsampled(_ layer: Upsample, _ input: String) -> String {
        let scales = graph.constant(Tensor([1, 1, Double(layer.factor.0), Double(layer.factor.1)]))
        let isNearest = layer.mode == .nearest
        return graph.add(
            "Resize", [input, "", scales],
            [
                ("mode", .text(isNearest ? "nearest" : "linear")),
                ("coordinate_transformation_mode", .text(isNearest ? "asymmetric" : "half_pixel")),
            ] + (isNearest ? [("nearest_mode", .text("floor"))] : []))
    }

    // MARK: Norms

    mutating func normalized(_ layer: BatchNorm, _ input: String) -> String {
        let parameters = [layer.gamma, layer.beta, layer.runningMean, layer.runningVariance]
        return graph.add(
            "BatchNormalization", [input] + parameters.map { graph.constant($0.value) },
            [("epsilon", .fraction(layer.epsilon))])
    }

    mutating func normalized(_ layer: LayerNorm, _ input: String) -> String {
        graph.add(
            "LayerNormalization",
            [input, graph.constant(layer.gamma.value), graph.constant(layer.beta.value)],
            [("axis", .number(-layer.shape.count)), ("epsilon", .fraction(layer.epsilon))])
    }

    mutating func normalized(_ layer: RMSNorm, _ input: String) -> String {
        let squares = graph.add("Mul", [input, input])
        let mean = graph.add("ReduceMean", [squares], [("axes", .numbers([-1])), ("keepdims", .number(1))])
        let root = graph.add("Sqrt", [graph.add("Add", [mean, graph.constant(Tensor(layer.epsilon))])])
        return graph.add("Mul", [graph.add("Div", [input, root]), graph.constant(layer.gamma.value)])
    }

    /// Groups of channels, each normalised by itself: instances of an image of one row a group.
    mutating func normalized(
        _ input: String, _ shape: [Int], groups: Int, _ epsilon: Double, _ gamma: Parameter?, _ beta: Parameter?
    ) -> String {
        let rows = reshape(input, [0, groups, -1])
        let normal = graph.add(
            "InstanceNormalization",
            [rows, graph.constant(Tensor.ones([groups])), graph.constant(Tensor.zeros([groups]))],
            [("epsilon", .fraction(epsilon))])
        var result = reshape(normal, [-1] + shape)
        let axes = [shape.first ?? 1] + Array(repeating: 1, count: max(0, shape.count - 1))
        if let gamma { result = graph.add("Mul", [result, graph.constant(gamma.value.reshaped(to: axes))]) }
        if let beta { result = graph.add("Add", [result, graph.constant(beta.value.reshaped(to: axes))]) }
        return result
    }
}
