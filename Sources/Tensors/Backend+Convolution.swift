import CTensorKernels

// Convolutions, by oneDNN where it is installed and by columns elsewhere.

/// Images as a convolution reads or writes them: row by row, or in the blocked layout.
struct ImageOperand {
    let pointer: UnsafeMutablePointer<Float>
    let isBlocked: Bool

    init(_ body: TensorBody) {
        let images = body.blocked
        isBlocked = images != nil
        pointer = images?.pointer ?? body.pointer
    }
}

extension Backend {
    /// False when it cannot be done in these layouts; row by row it always can.
    static func convolution(
        _ geometry: ConvolutionGeometry, _ x: ImageOperand, _ weight: Input, _ bias: Input?, to out: ImageOperand
    ) -> Bool {
        let runs = ImageRuns(geometry, inputs: x, outputs: out, written: .outputs)
        let isDone = runs.run { tile in
            tk_onednn_convolution(TK_CONVOLVE, tile.part, tile.inputs, weight, bias, tile.outputs) != 0
        }
        if isDone || x.isBlocked || out.isBlocked { return isDone }
        columnConvolution(geometry, x.pointer, weight, bias, to: out.pointer)
        return true
    }

    static func convolutionInputGradient(
        _ geometry: ConvolutionGeometry, _ g: ImageOperand, _ weight: Input, to out: ImageOperand
    ) -> Bool {
        let runs = ImageRuns(geometry, inputs: out, outputs: g, written: .inputs)
        let isDone = runs.run { tile in
            tk_onednn_convolution(TK_CONVOLVE_INPUT_GRADIENT, tile.part, tile.outputs, weight, nil, tile.inputs) != 0
        }
        if isDone || g.isBlocked || out.isBlocked { return isDone }
        columnConvolutionInputGradient(geometry, g.pointer, weight, to: out.pointer)
        return true
    }

    /// Each run of images adds up its own gradient; the runs are added in order.
    static func convolutionWeightGradient(
        _ geometry: ConvolutionGeometry, _ x: ImageOperand, _ g: ImageOperand, to out: Output
    ) -> Bool {
        let runs = ImageRuns(geometry, inputs: x, outputs: g, written: .neither)
        let count = elementCount(geometry.weightShape)
        var isDone = false
        withScratch(runs.count * count) { partial in
            isDone = runs.run { tile in
                func gradient(to out: Output) -> Bool {
                    tk_onednn_convolution(
                        TK_CONVOLVE_WEIGHT_GRADIENT, tile.part, tile.inputs, tile.outputs, nil, out) != 0
                }
                let sum = partial + tile.run * count
                if tile.isFirstOfRun { return gradient(to: sum) }
                var isDone = false
                withScratch(count) { term in
                    isDone = gradient(to: term)
                    tk_accumulate(Int64(count), term, sum)
                }
                return isDone
            }
            guard isDone else { return }
            out.update(from: partial, count: count)
            for run in 1..<max(1, runs.count) { accumulate(count, partial + run * count, into: out) }
        }
        if isDone || x.isBlocked || g.isBlocked { return isDone }
        columnConvolutionWeightGradient(geometry, x.pointer, g.pointer, to: out)
        return true
    }
}

/// Whether convolutions may use oneDNN; for tests and comparisons.
package var usesOneDNN: Bool {
    get { tk_onednn_available() != 0 }
    set { tk_use_onednn(newValue ? 1 : 0) }
}
