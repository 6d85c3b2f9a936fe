import Tensors

/// A two-dimensional convolution: each kernel slides over the image, multiplies and sums.
///
/// The input is [N, inputs, H, W], the weight [outputs, inputs / groups, K, K], the output [N, outputs, H', W'] with
/// H' = (H − K + 2P)/S + 1, rounded down, and W' alike. As everywhere in the field the kernel is not flipped
/// (cross-correlation).
public struct Conv2D: Layer {
    /// Channels that go in.
    public let inputs: Int
    /// Channels that come out: the number of kernels.
    public let outputs: Int
    /// K: height and width of a kernel.
    public let kernelSize: (Int, Int)
    /// S: pixels from one place to the next, down and right.
    public let stride: (Int, Int)
    /// P: rows and columns of zeros on each side.
    public let padding: (Int, Int)
    /// D: pixels from one kernel element to the next.
    public let dilation: (Int, Int)
    /// Parts that channels are divided into; each kernel sees one part.
    public let groups: Int
    /// The kernels, of shape [outputs, inputs / groups, K, K].
    public let weight: Parameter
    /// A number a kernel, of shape [outputs]; nil for a layer without.
    public let bias: Parameter?

    /// A convolution with square kernels.
    ///
    /// - Parameters:
    ///   - inputs: Channels that go in.
    ///   - outputs: The number of kernels.
    ///   - kernelSize: Height and width of a kernel.
    ///   - stride: Pixels from one place to the next.
    ///   - padding: Rows and columns of zeros on each side.
    ///   - dilation: Pixels from one kernel element to the next.
    ///   - groups: Parts that channels are divided into.
    ///   - bias: Whether each kernel adds a number.
    ///   - initializer: What the kernels start from; biases start from zeros.
    ///   - random: The stream that the kernels are drawn from.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1,
        groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        self.init(
            inputs, outputs, kernelSize: (kernelSize, kernelSize), stride: (stride, stride),
            padding: (padding, padding), dilation: (dilation, dilation), groups: groups, bias: bias,
            initializer: initializer, random: random)
    }

    /// A convolution whose kernels may differ in height and width.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int) = (1, 1),
        padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1), groups: Int = 1, bias: Bool = true,
        initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient
    ) {
        let problem = Conv2D.problem(
            inputs, outputs, kernelSize: kernelSize, stride: stride, padding: padding, dilation: dilation,
            groups: groups)
        if let (problem, advice) = problem {
            fail(.invalidArgument(operation: "Conv2D(\(inputs), \(outputs))", problem: problem, advice: advice))
        }
        let isValid = problem == nil
        self.inputs = isValid ? inputs : 1
        self.outputs = isValid ? outputs : 1
        self.kernelSize = isValid ? kernelSize : (1, 1)
        self.stride = isValid ? stride : (1, 1)
        self.padding = isValid ? padding : (0, 0)
        self.dilation = isValid ? dilation : (1, 1)
        self.groups = isValid ? groups : 1
        weight = Parameter(
            shape: [self.outputs, self.inputs / self.groups, self.kernelSize.0, self.kernelSize.1], role: .weight,
            initializer: initializer, random: random)
        self.bias = bias ? Parameter(shape: [self.outputs], role: .bias, initializer: .zeros) : nil
    }

    private init(copying other: Conv2D) {
        inputs = other.inputs
        outputs = other.outputs
        kernelSize = other.kernelSize
        stride = other.stride
        padding = other.padding
        dilation = other.dilation
        groups = other.groups
        weight = other.weight.copy()
        bias = other.bias?.copy()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        let shape = x.shape
        guard shape.count == 4, check(example: Array(shape.dropFirst()), batch: shape) else {
            if shape.count != 4 { _ = check(example: [], batch: shape) }
            return x
        }
        return conv2D(
            x, weight: weight.value, bias: bias?.value, stride: stride, padding: padding, dilation: dilation,
            groups: groups)
    }

    public var parts: [LayerPart] {
        [.parameter("weight", weight)] + (bias.map { [.parameter("bias", $0)] } ?? [])
    }

    public func outputShape(input: [Int]) -> [Int] {
        guard check(example: input, batch: nil) else { return [] }
        return [outputs, vertical.output(for: input[1]), horizontal.output(for: input[2])]
    }

    public func macs(input: [Int]) -> Int {
        let output = outputShape(input: input)
        guard output.count == 3 else { return 0 }
        return (output + [inputs / groups, kernelSize.0, kernelSize.1]).clampedProduct
    }

    public func copy() -> Conv2D { Conv2D(copying: self) }

    var vertical: WindowArithmetic {
        WindowArithmetic(size: kernelSize.0, stride: stride.0, padding: padding.0, dilation: dilation.0)
    }

    var horizontal: WindowArithmetic {
        WindowArithmetic(size: kernelSize.1, stride: stride.1, padding: padding.1, dilation: dilation.1)
    }
}

// MARK: Explanations

extension Conv2D {
    public func explainParameters() -> Explanation {
        let channels = inputs / groups
        var lines: [Explanation.Line] = []
        if groups > 1 {
            lines.append(
                .labelled("channels of a group", Formula.number(Double(inputs)) / .number(Double(groups)), channels))
        }
        lines += Explanation.kernels(
            [("channels", channels), ("height", kernelSize.0), ("width", kernelSize.1)], count: outputs,
            hasBias: bias != nil)
        return Explanation("\(description):", lines)
    }

    public func explainShape(input: [Int]) -> Explanation {
        let output = outputShape(input: input)
        guard output.count == 3 else { return "\(description): \(input) does not fit" }
        return Explanation(
            "\(description): \(input) → \(output)",
            vertical.explanation("height", "H", for: input[1]) + horizontal.explanation("width", "W", for: input[2])
                + [.note("channels: the number of kernels = \(outputs)")])
    }
}

extension Conv2D: CustomStringConvertible {
    public var description: String {
        var text = "Conv2D(\(inputs), \(outputs), kernelSize: \(pairText(kernelSize))"
        if stride != (1, 1) { text += ", stride: \(pairText(stride))" }
        if padding != (0, 0) { text += ", padding: \(pairText(padding))" }
        if dilation != (1, 1) { text += ", dilation: \(pairText(dilation))" }
        if groups != 1 { text += ", groups: \(groups)" }
        return text + (bias == nil ? ", bias: false)" : ")")
    }
}

// MARK: Checks

extension Conv2D {
    /// What is wrong with the settings, and what to do; nil if nothing is.
    static func problem(
        _ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int), padding: (Int, Int),
        dilation: (Int, Int), groups: Int
    ) -> (String, String)? {
        if inputs < 1 || outputs < 1 {
            return ("both numbers of channels must be at least 1", "a grey image has 1 channel, a colour image 3")
        }
        if min(kernelSize.0, kernelSize.1) < 1 {
            return ("the kernel size is \(sizeText(kernelSize))", "take at least 1")
        }
        if min(stride.0, stride.1) < 1 { return ("the stride is \(sizeText(stride))", "take at least 1") }
        if min(padding.0, padding.1) < 0 { return ("the padding is \(sizeText(padding))", "take 0 or more") }
        if min(dilation.0, dilation.1) < 1 { return ("the dilation is \(sizeText(dilation))", "take at least 1") }
        for (name, size) in [
            ("kernel size", kernelSize), ("stride", stride), ("padding", padding), ("dilation", dilation),
        ]
        where max(size.0, size.1) > WindowArithmetic.largest {
            return ("the \(name) is \(sizeText(size))", "take at most \(WindowArithmetic.largest)")
        }
        if groups < 1 || inputs % groups != 0 || outputs % groups != 0 {
            return ("groups is \(groups)", "take a number that divides both \(inputs) and \(outputs)")
        }
        return nil
    }

    /// The input must be a batch of images with the channels of the layer, no smaller than the kernel.
    private func check(example: [Int], batch: [Int]?) -> Bool {
        if example.count == 3 && example[0] == inputs && vertical.output(for: example[1]) > 0
            && horizontal.output(for: example[2]) > 0
        {
            return true
        }
        if FailureChannel.hasError { return false }
        let given = batch ?? example
        let expected = batch == nil ? "[\(inputs), H, W]" : "[N, \(inputs), H, W]"
        let problem: String
        let advice: String
        if example.count != 3 {
            problem = "the input has shape \(given), expected \(expected)"
            if batch?.count == 3 && batch?[0] == inputs {
                advice =
                    "for one image, add the batch axis: x.reshaped(to: [1, \(given.map(String.init).joined(separator: ", "))])"
            } else {
                advice = "put Reshape([\(inputs), height, width]) before this layer"
            }
        } else if example[0] != inputs && example[2] == inputs {
            problem = "the input has shape \(given), expected \(expected)"
            advice = "the channels seem to be last; transpose them to the front"
        } else if example[0] != inputs {
            problem = "the input has \(example[0]) channels (shape \(given)), expected \(inputs)"
            advice = "write Conv2D(\(example[0]), \(outputs), …)"
        } else {
            problem =
                "the image \(example[1])×\(example[2]) (shape \(given)) is smaller than the kernel \(sizeText(kernelSize))"
            advice = "take a smaller kernel or more padding"
        }
        fail(.invalidArgument(operation: "Conv2D", problem: problem, advice: advice))
        return false
    }
}
