import Tensors

extension Conv2D {
    /// One output of the convolution by hand: the window, the kernel, their products and the sum.
    ///
    /// The kernel is not flipped: what the field calls convolution is cross-correlation. Padding shows as zeros. The
    /// result is the layer's own.
    ///
    ///     let edges = Conv2D(1, 1, kernelSize: 3)
    ///     edges.explainWindow(image, row: 0, column: 2)
    ///
    /// - Parameters:
    ///   - x: An image [C, H, W], or a batch of them, of which the first is taken.
    ///   - output: The output channel, which says which kernel.
    ///   - row: The row of the output.
    ///   - column: The column of the output.
    /// - Returns: The products and their sum, as formulas with the numbers in them.
    public func explainWindow(_ x: Tensor, output: Int = 0, row: Int = 0, column: Int = 0) -> Explanation {
        let image = x.rank == 4 && x.shape[0] > 0 ? x[0] : x
        guard image.rank == 3 else {
            fail(
                .invalidArgument(
                    operation: "Conv2D.explainWindow", problem: "the input has shape \(x.shape)",
                    advice: "give an image [\(inputs), H, W] or a batch of them"))
            return Explanation("\(self)")
        }
        let y = withoutGradient { self(image.expanded(axis: 0)) }
        guard !y.isFailed, !FailureChannel.hasError else { return Explanation("\(self)") }
        let place = [output, row, column]
        for (axis, index) in place.enumerated() where !(0..<y.shape[axis + 1]).contains(index) {
            fail(
                .invalidArgument(
                    operation: "Conv2D.explainWindow",
                    problem: "there is no output \(place); the output has shape \(Array(y.shape.dropFirst()))",
                    advice: "count channels, rows and columns from 0"))
            return Explanation("\(self)")
        }
        let result = y.toArray()[(output * y.shape[2] + row) * y.shape[3] + column]
        var lines: [Explanation.Line] = []
        var sums: [Double] = []
        let channels = inputs / groups
        let first = output / (outputs / groups) * channels
        for channel in 0..<channels {
            let (window, kernel) = (
                self.window(of: image, first + channel, row, column), self.kernel(output, channel)
            )
            sums.append(zip(window.joined(), kernel.joined()).reduce(0) { $0 + $1.0 * $1.1 })
            if channel < Self.shownChannels {
                lines += productLines(channel: first + channel, window, kernel, sum: sums[channel])
            }
        }
        if channels > Self.shownChannels { lines.append(.note("… \(channels - Self.shownChannels) more channels")) }
        var terms = sums.prefix(Self.shownSums).map { Formula.number($0) }
        if sums.count > Self.shownSums {
            terms.append(.number(sums.dropFirst(Self.shownSums).reduce(0, +)))
        }
        if let bias { terms.append(.symbol("bias", bias.value.toArray()[output])) }
        let sum = Formula.applied(.sum, terms)
        lines.append(
            .equation(
                label: "output[\(output), \(row), \(column)]",
                terms.count == 1
                    ? [MathText(result)]
                    : (bias == nil ? [] : [sum.letters]) + [sum.numbers(), MathText(result)]))
        let (top, left) = (row * stride.0 - padding.0, column * stride.1 - padding.1)
        return Explanation("\(self): rows from \(top), columns from \(left)", lines)
    }

    private static var shownChannels: Int { 3 }
    private static var shownSums: Int { 8 }

    /// The numbers of a channel under the kernel, zeros outside the image.
    private func window(of image: Tensor, _ channel: Int, _ row: Int, _ column: Int) -> [[Double]] {
        let (height, width) = (image.shape[1], image.shape[2])
        let values = image[channel].toArray()
        return (0..<kernelSize.0).map { y in
            (0..<kernelSize.1).map { x in
                let (i, j) = (
                    row * stride.0 - padding.0 + y * dilation.0, column * stride.1 - padding.1 + x * dilation.1
                )
                return (0..<height).contains(i) && (0..<width).contains(j) ? values[i * width + j] : 0
            }
        }
    }

    private func kernel(_ output: Int, _ channel: Int) -> [[Double]] {
        let values = weight.value[output, channel].toArray()
        return (0..<kernelSize.0).map { Array(values[$0 * kernelSize.1..<($0 + 1) * kernelSize.1]) }
    }

    /// Window, kernel and products beside one another, and the sum of the products.
    private func productLines(
        channel: Int, _ window: [[Double]], _ kernel: [[Double]], sum: Double
    ) -> [Explanation.Line] {
        let nothing = Array(repeating: MathText("", latex: ""), count: max(0, kernelSize.1 - 1))
        func titled(_ title: String) -> [MathText] { nothing + [MathText(words: title)] }
        let sign = MathText("·", latex: #"\cdot"#)
        let header = titled("window") + [sign] + titled("kernel") + [MathText("=", latex: "=")] + titled("products")
        let rows = zip(window, kernel).map { values, weights in
            values.map { MathText($0, digits: 4) } + [MathText("", latex: "")]
                + weights.map { MathText($0, digits: 4) } + [MathText("", latex: "")]
                + zip(values, weights).map { MathText($0 * $1, digits: 4) }
        }
        let products = zip(window.joined(), kernel.joined()).map { Formula.number($0 * $1) }
        let sumText = Formula.applied(.sum, products).numbers(digits: 4)
        var lines: [Explanation.Line] = [.heading("channel \(channel):"), .table(header, rows)]
        let isShort = products.count > 1 && products.count <= 9
        lines.append(.equation(label: "sum of the products", (isShort ? [sumText] : []) + [MathText(sum)]))
        return lines
    }
}
