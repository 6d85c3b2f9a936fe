import Tensors

// The ways to give the sizes of a convolution: one number for both axes, or a pair; padding also by its name.

extension Conv2D {
    /// A convolution with square kernels and a padding by name.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Padding, dilation: Int = 1,
        groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        self.init(
            inputs, outputs, kernelSize: (kernelSize, kernelSize), stride: (stride, stride),
            padding: padding.size(
                "Conv2D(\(inputs), \(outputs))", kernel: (kernelSize, kernelSize), dilation: (dilation, dilation)),
            dilation: (dilation, dilation), groups: groups, bias: bias, initializer: initializer, random: random)
    }

    /// A convolution whose kernels may differ in height and width, with a padding by name.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int) = (1, 1), padding: Padding,
        dilation: (Int, Int) = (1, 1), groups: Int = 1, bias: Bool = true,
        initializer: Initializer = .kaimingUniform, random: RandomSource = .ambient
    ) {
        self.init(
            inputs, outputs, kernelSize: kernelSize, stride: stride,
            padding: padding.size("Conv2D(\(inputs), \(outputs))", kernel: kernelSize, dilation: dilation),
            dilation: dilation, groups: groups, bias: bias, initializer: initializer, random: random)
    }

    /// A convolution whose kernels may differ in height and width, with the same stride in both directions.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: Int, padding: (Int, Int) = (0, 0),
        dilation: Int = 1, groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        self.init(
            inputs, outputs, kernelSize: kernelSize, stride: (stride, stride), padding: padding,
            dilation: (dilation, dilation), groups: groups, bias: bias, initializer: initializer, random: random)
    }

    /// A convolution whose kernels may differ in height and width, with the same padding on all sides.
    public init(
        _ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: Int = 1, padding: Int, dilation: Int = 1,
        groups: Int = 1, bias: Bool = true, initializer: Initializer = .kaimingUniform,
        random: RandomSource = .ambient
    ) {
        self.init(
            inputs, outputs, kernelSize: kernelSize, stride: (stride, stride), padding: (padding, padding),
            dilation: (dilation, dilation), groups: groups, bias: bias, initializer: initializer, random: random)
    }
}
