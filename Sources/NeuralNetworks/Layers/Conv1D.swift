import Tensors

/// A one-dimensional convolution: each kernel slides along a sequence, multiplies and sums.
///
/// The input is [N, inputs, L], the weight [outputs, inputs / groups, K], the output [N, outputs, L'] with
/// L' = (L − K + 2P)/S + 1, rounded down. The kernel is not flipped.
public struct Conv1D: Layer {
    /// Channels that go in.
    public let inputs: Int
    /// Channels that come out: the number of kernels.
    public let outputs: Int
    /// K: the length of a kernel.
    public let kernelSize: Int
    /// S: elements from one place to the next.
    public let stride: Int
    /// P: zeros on each side.
    public let padding: Int
    /// D: elements from one kernel element to the next.
    public let dilation: Int
    /// Parts that channels are divided into; each kernel sees one part.
    public let groups: Int
    /// The kernels, of shape [outputs, inputs / groups, K].
    public let weight: Parameter
    /// A number a kernel, of shape [outputs]; nil for a layer without.
    public let bias: Parameter?

    /// A convolution along one axis.
    ///
    /// - Parameters:
    ///   - inputs: Channels that go in.
    ///   - outputs: The number of kernels.
    ///   - kernelSize: The length of a kernel.
    ///   - stride: Elements from one place to the next.
    ///   - padding: Zeros on each side.
    ///   - dilation: Elements from one kernel element to the next.
    ///   - groups: Parts that channels are divided into.
    ///   - bias: Whether each kernel adds a number.
    ///   - initializer: What the kernels start from; biases start from zeros.
    ///   - random: The stream that the kernels are drawn from.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1,
        groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        let problem = Conv2D.problem(
            inputs, outputs, kernelSize: (1, kernelSize), stride: (1, stride), padding: (0, padding),
            dilation: (1, dilation), groups: groups)
        if let (problem, advice) = problem { _ = refuse("Conv1D(\(inputs), \(outputs))", problem, advice) }
        let isValid = problem == nil
        self.inputs = isValid ? inputs : 1
        self.outputs = isValid ? outputs : 1
        self.kernelSize = isValid ? kernelSize : 1
        self.stride = isValid ? stride : 1
        self.padding = isValid ? padding : 0
        self.dilation = isValid ? dilation : 1
        self.groups = isValid ? groups : 1
        weight = Parameter(
            shape: [self.outputs, self.inputs / self.groups, self.kernelSize], role: .weight, initializer: initializer,
            random: random)
        self.bias = bias ? Parameter(shape: [self.outputs], role: .bias, initializer: .zeros) : nil
    }

    /// A convolution along one axis with a padding by name.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Padding, dilation: Int = 1,
        groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        self.init(
            inputs, outputs, kernelSize: kernelSize, stride: stride,
            padding: padding.size(
                "Conv1D(\(inputs), \(outputs))", kernel: (1, kernelSize), dilation: (1, dilation)
            ).1, dilation: dilation, groups: groups, bias: bias, initializer: initializer, random: random)
    }

    private init(copying other: Conv1D) {
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
        guard check(example: Array(x.shape.dropFirst()), batch: x.shape) else { return x }
        let result = conv2D(
            x.expanded(axis: 2), weight: weight.value.expanded(axis: 2), bias: bias?.value, stride: (1, stride),
            padding: (0, padding), dilation: (1, dilation), groups: groups)
        return result.squeezed(axis: 2)
    }

    public var parts: [LayerPart] {
        [.parameter("weight", weight)] + (bias.map { [.parameter("bias", $0)] } ?? [])
    }

    public func outputShape(input: [Int]) -> [Int] {
        check(example: input, batch: nil) ? [outputs, window.output(for: input[1])] : []
    }

    public func macs(input: [Int]) -> Int {
        (outputShape(input: input) + [inputs / groups, kernelSize]).clampedProduct
    }

    public func explainParameters() -> Explanation {
        Explanation(
            "\(description):",
            Explanation.kernels(
                [("channels", inputs / groups), ("length", kernelSize)], count: outputs, hasBias: bias != nil))
    }

    public func explainShape(input: [Int]) -> Explanation {
        let output = outputShape(input: input)
        guard output.count == 2 else { return "\(description): \(input) does not fit" }
        return Explanation(
            "\(description): \(input) → \(output)",
            window.explanation("length", "L", for: input[1])
                + [.note("channels: the number of kernels = \(outputs)")])
    }

    public func copy() -> Conv1D { Conv1D(copying: self) }

    package var window: WindowArithmetic {
        WindowArithmetic(size: kernelSize, stride: stride, padding: padding, dilation: dilation)
    }

    /// The input must be a batch of sequences with the channels of the layer, no shorter than the kernel.
    private func check(example: [Int], batch: [Int]?) -> Bool {
        if example.count == 2 && example[0] == inputs && window.output(for: example[1]) > 0 { return true }
        let given = batch ?? example
        let expected = batch == nil ? "[\(inputs), L]" : "[N, \(inputs), L]"
        if example.count != 2 {
            return refuse(
                "Conv1D", "the input has shape \(given), expected \(expected)",
                example.count == 1 ? "put Reshape([\(inputs), -1]) before this layer" : "give it channels and a length")
        }
        if example[0] != inputs {
            return refuse(
                "Conv1D", "the input has \(example[0]) channels (shape \(given)), expected \(inputs)",
                example[1] == inputs
                    ? "the channels seem to be last; transpose them to the front"
                    : "write Conv1D(\(example[0]), \(outputs), …)")
        }
        return refuse(
            "Conv1D", "the sequence of \(example[1]) (shape \(given)) is shorter than the kernel of \(window.reach)",
            "take a smaller kernel or more padding")
    }
}

extension Conv1D: CustomStringConvertible {
    public var description: String {
        var text = "Conv1D(\(inputs), \(outputs), kernelSize: \(kernelSize)"
        if stride != 1 { text += ", stride: \(stride)" }
        if padding != 0 { text += ", padding: \(padding)" }
        if dilation != 1 { text += ", dilation: \(dilation)" }
        if groups != 1 { text += ", groups: \(groups)" }
        return text + (bias == nil ? ", bias: false)" : ")")
    }
}
