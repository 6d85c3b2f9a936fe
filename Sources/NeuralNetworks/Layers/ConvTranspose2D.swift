import Tensors

/// The transpose of a convolution: images grow where the convolution would shrink them.
///
/// Each pixel spreads its kernel over the output. The input is [N, inputs, H, W], the weight
/// [inputs, outputs / groups, K, K], the output [N, outputs, H', W'] with H' = (H − 1)·S − 2P + D·(K − 1) + 1 + extra,
/// where `outputPadding` is the extra.
public struct ConvTranspose2D: Layer {
    /// Channels that go in.
    public let inputs: Int
    /// Channels that come out.
    public let outputs: Int
    /// K: height and width of a kernel.
    public let kernelSize: (Int, Int)
    /// S: output pixels from the place of one input pixel to that of the next.
    public let stride: (Int, Int)
    /// P: rows and columns cut off on each side.
    public let padding: (Int, Int)
    /// Rows and columns added below and to the right.
    public let outputPadding: (Int, Int)
    /// D: pixels from one kernel element to the next.
    public let dilation: (Int, Int)
    /// Parts that channels are divided into.
    public let groups: Int
    /// The kernels, of shape [inputs, outputs / groups, K, K].
    public let weight: Parameter
    /// A number an output channel, of shape [outputs]; nil for a layer without.
    public let bias: Parameter?

    /// A transposed convolution with square kernels.
    ///
    /// - Parameters:
    ///   - inputs: Channels that go in.
    ///   - outputs: Channels that come out.
    ///   - kernelSize: Height and width of a kernel.
    ///   - stride: How many times larger the image becomes.
    ///   - padding: Rows and columns cut off on each side.
    ///   - outputPadding: Rows and columns added below and to the right; less than the stride.
    ///   - dilation: Pixels from one kernel element to the next.
    ///   - groups: Parts that channels are divided into.
    ///   - bias: Whether each output channel adds a number.
    ///   - initializer: What the kernels start from; biases start from zeros.
    ///   - random: The stream that the kernels are drawn from.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, outputPadding: Int = 0,
        dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        self.init(
            inputs, outputs, kernelSize: (kernelSize, kernelSize), stride: (stride, stride),
            padding: (padding, padding), outputPadding: (outputPadding, outputPadding),
            dilation: (dilation, dilation), groups: groups, bias: bias, initializer: initializer, random: random)
    }

    /// A transposed convolution whose kernels may differ in height and width.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int) = (1, 1),
        padding: (Int, Int) = (0, 0), outputPadding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1),
        groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        var problem = Conv2D.problem(
            inputs, outputs, kernelSize: kernelSize, stride: stride, padding: padding, dilation: dilation,
            groups: groups)
        if problem == nil && !(0..<stride.0).contains(outputPadding.0)
            || problem == nil && !(0..<stride.1).contains(outputPadding.1)
        {
            problem = ("the output padding is \(sizeText(outputPadding))", "take 0 to the stride less 1")
        }
        if let (problem, advice) = problem { _ = refuse("ConvTranspose2D(\(inputs), \(outputs))", problem, advice) }
        let isValid = problem == nil
        self.inputs = isValid ? inputs : 1
        self.outputs = isValid ? outputs : 1
        self.kernelSize = isValid ? kernelSize : (1, 1)
        self.stride = isValid ? stride : (1, 1)
        self.padding = isValid ? padding : (0, 0)
        self.outputPadding = isValid ? outputPadding : (0, 0)
        self.dilation = isValid ? dilation : (1, 1)
        self.groups = isValid ? groups : 1
        weight = Parameter(
            shape: [self.inputs, self.outputs / self.groups, self.kernelSize.0, self.kernelSize.1], role: .weight,
            initializer: initializer, random: random)
        self.bias = bias ? Parameter(shape: [self.outputs], role: .bias, initializer: .zeros) : nil
    }

    private init(copying other: ConvTranspose2D) {
        inputs = other.inputs
        outputs = other.outputs
        kernelSize = other.kernelSize
        stride = other.stride
        padding = other.padding
        outputPadding = other.outputPadding
        dilation = other.dilation
        groups = other.groups
        weight = other.weight.copy()
        bias = other.bias?.copy()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(example: Array(x.shape.dropFirst()), batch: x.shape) else { return x }
        return convTranspose2D(
            x, weight: weight.value, bias: bias?.value, stride: stride, padding: padding,
            outputPadding: outputPadding, dilation: dilation, groups: groups)
    }

    public var parts: [LayerPart] {
        [.parameter("weight", weight)] + (bias.map { [.parameter("bias", $0)] } ?? [])
    }

    public func outputShape(input: [Int]) -> [Int] {
        check(example: input, batch: nil) ? [outputs, height(of: input[1]), width(of: input[2])] : []
    }

    public func macs(input: [Int]) -> Int {
        guard check(example: input, batch: nil) else { return 0 }
        return (input + [outputs / groups, kernelSize.0, kernelSize.1]).clampedProduct
    }

    public func explainParameters() -> Explanation {
        let each = outputs / groups * kernelSize.0 * kernelSize.1
        var lines: [Explanation.Line] = [
            .labelled(
                "weights of an input channel",
                .product(of: [("outputs", outputs / groups), ("height", kernelSize.0), ("width", kernelSize.1)]), each),
            .labelled("of all input channels", .product(of: [each, inputs]), each * inputs),
        ]
        if bias != nil {
            lines.append(
                .labelled(
                    "with a bias for each output", Formula.number(Double(each * inputs)) + .number(Double(outputs)),
                    each * inputs + outputs))
        }
        return Explanation("\(description):", lines)
    }

    public func explainShape(input: [Int]) -> Explanation {
        let output = outputShape(input: input)
        guard output.count == 3 else { return "\(description): \(input) does not fit" }
        return Explanation(
            "\(description): \(input) → \(output)",
            [
                lengthLine("height", "H", input[1], \.0, output[1]), lengthLine("width", "W", input[2], \.1, output[2]),
                .note("channels: \(outputs)"),
            ])
    }

    /// (H − 1)·S − 2P + D·(K − 1) + 1 + extra.
    private func lengthLine(
        _ label: String, _ letter: String, _ input: Int, _ axis: KeyPath<(Int, Int), Int>, _ output: Int
    ) -> Explanation.Line {
        func symbol(_ letter: String, _ size: (Int, Int)) -> Formula { .symbol(letter, Double(size[keyPath: axis])) }
        let gaps = Formula.symbol(letter, Double(input)) - 1
        return .labelled(
            label,
            gaps.times(symbol("S", stride), .tightDot) - Formula.number(2).times(symbol("P", padding), .tightDot)
                + symbol("D", dilation).times(symbol("K", kernelSize) - 1, .tightDot) + 1
                + symbol("extra", outputPadding),
            output)
    }

    public func copy() -> ConvTranspose2D { ConvTranspose2D(copying: self) }

    private func height(of input: Int) -> Int {
        (input - 1) * stride.0 - 2 * padding.0 + dilation.0 * (kernelSize.0 - 1) + 1 + outputPadding.0
    }

    private func width(of input: Int) -> Int {
        (input - 1) * stride.1 - 2 * padding.1 + dilation.1 * (kernelSize.1 - 1) + 1 + outputPadding.1
    }

    private func check(example: [Int], batch: [Int]?) -> Bool {
        if example.count == 3 && example[0] == inputs && height(of: example[1]) > 0 && width(of: example[2]) > 0 {
            return true
        }
        let given = batch ?? example
        if example.count != 3 {
            return refuse(
                "ConvTranspose2D",
                "the input has shape \(given), expected \(batch == nil ? "[\(inputs), H, W]" : "[N, \(inputs), H, W]")",
                "put Reshape([\(inputs), height, width]) before this layer")
        }
        if example[0] != inputs {
            return refuse(
                "ConvTranspose2D", "the input has \(example[0]) channels (shape \(given)), expected \(inputs)",
                "write ConvTranspose2D(\(example[0]), \(outputs), …)")
        }
        return refuse(
            "ConvTranspose2D", "nothing is left of the image \(example[1])×\(example[2]) (shape \(given))",
            "take less padding")
    }
}

extension ConvTranspose2D: CustomStringConvertible {
    public var description: String {
        var text = "ConvTranspose2D(\(inputs), \(outputs), kernelSize: \(pairText(kernelSize))"
        if stride != (1, 1) { text += ", stride: \(pairText(stride))" }
        if padding != (0, 0) { text += ", padding: \(pairText(padding))" }
        if outputPadding != (0, 0) { text += ", outputPadding: \(pairText(outputPadding))" }
        if dilation != (1, 1) { text += ", dilation: \(pairText(dilation))" }
        if groups != 1 { text += ", groups: \(groups)" }
        return text + (bias == nil ? ", bias: false)" : ")")
    }
}
