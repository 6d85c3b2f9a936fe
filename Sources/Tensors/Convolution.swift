import CTensorKernels

// Convolution of images, as the field means it: the kernel is not flipped.
//
// Three bilinear maps, each the derivative of the other two, so that gradients of gradients need nothing more:
// the forward map F(x, w), its transpose in the data D(g, w) and its transpose in the weights W(x, g).

/// Everything that fixes a convolution.
struct ConvolutionGeometry: Hashable {
    var batch: Int
    var inputs: Int
    var outputs: Int
    var groups: Int
    var window: SlidingWindow

    var inputShape: [Int] { [batch, inputs, window.height, window.width] }
    var weightShape: [Int] { [outputs, inputs / groups, window.kernel.y, window.kernel.x] }
    var outputShape: [Int] { [batch, outputs, window.outHeight, window.outWidth] }
}

/// The convolution of images x [N, C, H, W] with weights [outputs, C / groups, kernel height, kernel width], plus one
/// bias for each output channel.
///
/// The output is [N, outputs, H', W'] with H' = (H + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down.
public func conv2D(
    _ x: Tensor, weight: Tensor, bias: Tensor? = nil, stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0),
    dilation: (Int, Int) = (1, 1), groups: Int = 1
) -> Tensor {
    if x.isFailed || weight.isFailed || bias?.isFailed == true { return .failed }
    guard x.rank == 4 else {
        return fail(.unsuitableShape(operation: "conv2D", shape: x.shape, expected: "images [N, C, H, W]"))
    }
    guard weight.rank == 4, groups > 0, weight.shape[1] * groups == x.shape[1], weight.shape[0] % groups == 0 else {
        return fail(
            .shapeMismatch(
                operation: "conv2D", left: x.shape, right: weight.shape,
                expected: "weights [outputs, \(x.shape[1]) channels / \(groups) groups, height, width]"))
    }
    if let bias, bias.shape != [weight.shape[0]] {
        return fail(
            .shapeMismatch(
                operation: "conv2D", left: weight.shape, right: bias.shape, expected: "one bias for each output channel"
            ))
    }
    let window = SlidingWindow(
        height: x.shape[2], width: x.shape[3], kernel: .init((weight.shape[2], weight.shape[3])), stride: .init(stride),
        padding: .init(padding), dilation: .init(dilation))
    if let problem = window.problem { return fail(.invalidArgument(operation: "conv2D", reason: problem)) }
    let geometry = ConvolutionGeometry(
        batch: x.shape[0], inputs: x.shape[1], outputs: weight.shape[0], groups: groups, window: window)
    return convolution(x, weight, bias, geometry)
}

/// The convolution of images with one stride, padding and dilation for both directions.
public func conv2D(
    _ x: Tensor, weight: Tensor, bias: Tensor? = nil, stride: Int, padding: Int = 0, dilation: Int = 1, groups: Int = 1
) -> Tensor {
    conv2D(
        x, weight: weight, bias: bias, stride: (stride, stride), padding: (padding, padding),
        dilation: (dilation, dilation), groups: groups)
}

/// The convolution of images with one padding and dilation for both directions and a stride of 1.
public func conv2D(
    _ x: Tensor, weight: Tensor, bias: Tensor? = nil, padding: Int, dilation: Int = 1, groups: Int = 1
) -> Tensor {
    conv2D(x, weight: weight, bias: bias, stride: 1, padding: padding, dilation: dilation, groups: groups)
}

/// The transpose of a convolution: images grow where the convolution would shrink them.
///
/// Weights are [C, outputs / groups, kernel height, kernel width]; `outputPadding` settles the size where several fit.
public func convTranspose2D(
    _ x: Tensor, weight: Tensor, bias: Tensor? = nil, stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0),
    outputPadding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1), groups: Int = 1
) -> Tensor {
    if x.isFailed || weight.isFailed || bias?.isFailed == true { return .failed }
    guard x.rank == 4, weight.rank == 4, groups > 0, weight.shape[0] == x.shape[1], x.shape[1] % groups == 0 else {
        return fail(
            .shapeMismatch(
                operation: "convTranspose2D", left: x.shape, right: weight.shape,
                expected: "images [N, C, H, W] and weights [C, outputs / groups, height, width]"))
    }
    func size(_ input: Int, _ kernel: Int, _ stride: Int, _ padding: Int, _ extra: Int, _ dilation: Int) -> Int {
        (input - 1) * stride - 2 * padding + dilation * (kernel - 1) + extra + 1
    }
    let settings = [("stride", stride, 1), ("dilation", dilation, 1), ("padding", padding, 0)]
    for (name, pair, least) in settings {
        if let problem = SlidingWindow.problem(name, .init(pair), least) {
            return fail(.invalidArgument(operation: "convTranspose2D", reason: problem))
        }
    }
    guard (0..<stride.0).contains(outputPadding.0), (0..<stride.1).contains(outputPadding.1) else {
        return fail(
            .invalidArgument(
                operation: "convTranspose2D",
                reason: "the output padding is \(outputPadding.0) x \(outputPadding.1) and the stride "
                    + "\(stride.0) x \(stride.1); take 0 to the stride less 1"))
    }
    let window = SlidingWindow(
        height: size(x.shape[2], weight.shape[2], stride.0, padding.0, outputPadding.0, dilation.0),
        width: size(x.shape[3], weight.shape[3], stride.1, padding.1, outputPadding.1, dilation.1),
        kernel: .init((weight.shape[2], weight.shape[3])), stride: .init(stride), padding: .init(padding),
        dilation: .init(dilation))
    if let problem = window.problem { return fail(.invalidArgument(operation: "convTranspose2D", reason: problem)) }
    let geometry = ConvolutionGeometry(
        batch: x.shape[0], inputs: weight.shape[1] * groups, outputs: x.shape[1], groups: groups, window: window)
    let y = convolutionInputGradient(x, weight, geometry)
    return bias.map { y + $0.reshaped(to: [1, -1, 1, 1]) } ?? y
}

/// The transpose of a convolution with one stride and padding for both directions.
public func convTranspose2D(
    _ x: Tensor, weight: Tensor, bias: Tensor? = nil, stride: Int, padding: Int = 0, outputPadding: Int = 0,
    dilation: Int = 1, groups: Int = 1
) -> Tensor {
    convTranspose2D(
        x, weight: weight, bias: bias, stride: (stride, stride), padding: (padding, padding),
        outputPadding: (outputPadding, outputPadding), dilation: (dilation, dilation), groups: groups)
}

/// float64 when one side is, float32 otherwise.
private func convolutionKind(_ a: Tensor, _ b: Tensor) -> DataType { DataType.promoted(a.dtype, b.dtype).fractional }

/// One of the three maps in double.
private func doubleResult(
    _ shape: [Int], _ a: Tensor, _ b: Tensor, _ compute: (TensorBody, TensorBody, TensorBody) -> Void
) -> Tensor {
    let (first, second) = (a.contiguousBody(.float64), b.contiguousBody(.float64))
    let result = Tensor.uninitialized(shape, dtype: .float64)
    if result.isFailed || first.isFailed || second.isFailed { return .failed }
    compute(first, second, result.body)
    withExtendedLifetime((first, second)) {}
    return result
}

/// F(x, w) + b.
private func convolution(_ x: Tensor, _ weight: Tensor, _ bias: Tensor?, _ geometry: ConvolutionGeometry) -> Tensor {
    if convolutionKind(x, weight) == .float64 {
        let result = doubleResult(geometry.outputShape, x, weight) { Backend.convolution(geometry, $0, $1, to: $2) }
            .recorded(
                from: x, weight, { convolutionInputGradient($0, weight, geometry) },
                { convolutionWeightGradient(x, $0, geometry) })
        return bias.map { result + $0.reshaped(to: [1, -1, 1, 1]) } ?? result
    }
    let (kernel, offset) = (weight.contiguousBody, bias?.contiguousBody)
    let result = geometry.result(of: geometry.outputShape, isBlocked: geometry.prefersBlocks, from: [x]) {
        Backend.convolution(geometry, $0[0], kernel.pointer, offset?.pointer, to: $1)
    }
    withExtendedLifetime((kernel, offset)) {}
    let wants = (x.node != nil, weight.node != nil, bias?.node != nil)
    return result.recorded(from: [x, weight] + (bias.map { [$0] } ?? [])) { g in
        [
            wants.0 ? convolutionInputGradient(g, weight, geometry) : nil,
            wants.1 ? convolutionWeightGradient(x, g, geometry) : nil,
            wants.2 ? g.sum(axes: [0, 2, 3]) : nil,
        ]
    }
}

/// D(g, w).
private func convolutionInputGradient(_ g: Tensor, _ weight: Tensor, _ geometry: ConvolutionGeometry) -> Tensor {
    if convolutionKind(g, weight) == .float64 {
        return doubleResult(geometry.inputShape, g, weight) {
            Backend.convolutionInputGradient(geometry, $0, $1, to: $2)
        }
        .recorded(
            from: g, weight, { convolution($0, weight, nil, geometry) }, { convolutionWeightGradient($0, g, geometry) })
    }
    let kernel = weight.contiguousBody
    let isBlocked = geometry.prefersBlocks && geometry.inputs >= BlockedLayout.lanes / 2
    let result = geometry.result(of: geometry.inputShape, isBlocked: isBlocked, from: [g]) {
        Backend.convolutionInputGradient(geometry, $0[0], kernel.pointer, to: $1)
    }
    withExtendedLifetime(kernel) {}
    return result.recorded(
        from: g, weight, { convolution($0, weight, nil, geometry) }, { convolutionWeightGradient($0, g, geometry) })
}

/// W(x, g).
private func convolutionWeightGradient(_ x: Tensor, _ g: Tensor, _ geometry: ConvolutionGeometry) -> Tensor {
    if convolutionKind(x, g) == .float64 {
        return doubleResult(geometry.weightShape, x, g) { Backend.convolutionWeightGradient(geometry, $0, $1, to: $2) }
            .recorded(
                from: x, g, { convolutionInputGradient(g, $0, geometry) }, { convolution(x, $0, nil, geometry) })
    }
    let result = geometry.result(of: geometry.weightShape, isBlocked: false, from: [x, g]) {
        Backend.convolutionWeightGradient(geometry, $0[0], $0[1], to: $1.pointer)
    }
    return result.recorded(
        from: x, g, { convolutionInputGradient(g, $0, geometry) }, { convolution(x, $0, nil, geometry) })
}

extension ConvolutionGeometry {
    /// Whether the images should stay in the blocked layout.
    fileprivate var prefersBlocks: Bool { groups == 1 && BlockedLayout.isPreferred(for: outputShape) }

    /// What `compute` makes of images as they lie in memory; of images row by row where it cannot.
    fileprivate func result(
        of shape: [Int], isBlocked: Bool, from images: [Tensor],
        _ compute: (_ images: [ImageOperand], _ out: ImageOperand) -> Bool
    ) -> Tensor {
        let bodies = images.map(\.contiguousBody)
        let result = isBlocked ? Tensor.uninitializedImages(BlockedLayout(shape)) : Tensor.uninitialized(shape)
        if result.isFailed || compute(bodies.map { ImageOperand($0) }, ImageOperand(result.body)) { return result }
        let plain = Tensor.uninitialized(shape)
        if plain.isFailed { return plain }
        for body in bodies { _ = body.pointer }
        _ = compute(bodies.map { ImageOperand($0) }, ImageOperand(plain.body))
        return plain
    }
}
