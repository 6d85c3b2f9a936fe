import CTensorKernels

// Convolutions by columns and matrix products: the way that any machine has, and the reference for the other.

extension Backend {
    static func columnConvolution(
        _ geometry: ConvolutionGeometry, _ x: Input, _ weight: Input, _ bias: Input?, to out: Output
    ) {
        let columns = ColumnSizes(geometry)
        eachImage(geometry) { image in
            withScratch(columns.count) { scratch in
                for group in 0..<geometry.groups {
                    columns.fill(from: x + columns.input(image, group), to: scratch)
                    matrixProduct(
                        columns.outputs, columns.plane, columns.depth, weight + group * columns.weights, columns.depth,
                        scratch, columns.plane, to: out + columns.output(image, group), columns.plane)
                }
            }
            guard let bias else { return }
            for channel in 0..<geometry.outputs {
                var value = bias[channel]
                let plane = out + (image * geometry.outputs + channel) * columns.plane
                tk_binary(Int32(TK_ADD.rawValue), Int64(columns.plane), plane, 1, &value, 0, 0, 0, plane)
            }
        }
    }

    static func columnConvolutionInputGradient(
        _ geometry: ConvolutionGeometry, _ g: Input, _ weight: Input, to out: Output
    ) {
        let columns = ColumnSizes(geometry)
        fill(elementCount(geometry.inputShape), 0, out)
        eachImage(geometry) { image in
            withScratch(columns.count) { scratch in
                for group in 0..<geometry.groups {
                    matrixProduct(
                        transposeA: true, columns.depth, columns.plane, columns.outputs,
                        weight + group * columns.weights, columns.depth, g + columns.output(image, group),
                        columns.plane,
                        to: scratch, columns.plane)
                    columns.add(scratch, to: out + columns.input(image, group))
                }
            }
        }
    }

    /// Images are taken in at most eight runs; each adds up its own gradient, and the runs are added in order.
    static func columnConvolutionWeightGradient(
        _ geometry: ConvolutionGeometry, _ x: Input, _ g: Input, to out: Output
    ) {
        let columns = ColumnSizes(geometry)
        let count = elementCount(geometry.weightShape)
        let run = max(1, (geometry.batch + 7) / 8)
        let runs = (geometry.batch + run - 1) / run
        fill(count, 0, out)
        guard runs > 0 else { return }
        withScratch(runs * count) { partial in
            inParallel(runs) { index in
                let total = partial + index * count
                withScratch(columns.count) { scratch in
                    for image in index * run..<min(geometry.batch, (index + 1) * run) {
                        for group in 0..<geometry.groups {
                            columns.fill(from: x + columns.input(image, group), to: scratch)
                            matrixProduct(
                                transposeB: true, columns.outputs, columns.depth, columns.plane,
                                g + columns.output(image, group), columns.plane, scratch, columns.plane,
                                beta: image == index * run ? 0 : 1, to: total + group * columns.weights, columns.depth)
                        }
                    }
                }
            }
            for index in 0..<runs { tk_accumulate(Int64(count), partial + index * count, out) }
        }
    }

    private static func eachImage(_ geometry: ConvolutionGeometry, _ body: (Int) -> Void) {
        inParallel(geometry.batch, body)
    }

    /// A block of memory for the duration of `body`.
    static func withScratch(_ count: Int, _ body: (Output) -> Void) {
        guard let storage = Storage(count: max(1, count)) else {
            fail(.allocation(shape: [count]))
            return
        }
        body(storage.pointer)
        withExtendedLifetime(storage) {}
    }
}

/// The sizes of the matrices that a convolution is computed with, for one group of one image.
private struct ColumnSizes {
    let geometry: ConvolutionGeometry
    /// Output channels of a group.
    let outputs: Int
    /// Input channels of a group times the size of the kernel.
    let depth: Int
    /// Positions of the output.
    let plane: Int

    init(_ geometry: ConvolutionGeometry) {
        self.geometry = geometry
        outputs = geometry.outputs / geometry.groups
        depth = geometry.inputs / geometry.groups * geometry.window.kernel.y * geometry.window.kernel.x
        plane = geometry.window.outHeight * geometry.window.outWidth
    }

    var count: Int { depth * plane }
    /// Weights of a group.
    var weights: Int { outputs * depth }

    func input(_ image: Int, _ group: Int) -> Int {
        (image * geometry.inputs + group * geometry.inputs / geometry.groups) * geometry.window.height
            * geometry.window.width
    }

    func output(_ image: Int, _ group: Int) -> Int { (image * geometry.outputs + group * outputs) * plane }

    func fill(from image: Backend.Input, to columns: Backend.Output) {
        var window = geometry.window.kernelWindow(channels: geometry.inputs / geometry.groups)
        tk_image_to_columns(&window, image, columns)
    }

    func add(_ columns: Backend.Output, to image: Backend.Output) {
        var window = geometry.window.kernelWindow(channels: geometry.inputs / geometry.groups)
        tk_columns_to_image(&window, columns, image)
    }
}
