import CTensorKernels
import Synchronization

// Convolutions, by oneDNN where it is installed and by columns elsewhere.

extension Backend {
    static func convolution(
        _ geometry: ConvolutionGeometry, _ x: Input, _ weight: Input, _ bias: Input?, to out: Output
    ) {
        let runs = ImageRuns(geometry)
        let isDone = runs.run(TK_CONVOLVE) { start, part in
            tk_onednn_convolution(
                TK_CONVOLVE, part, x + start * runs.inputSize, weight, bias, out + start * runs.outputSize) != 0
        }
        if !isDone { columnConvolution(geometry, x, weight, bias, to: out) }
    }

    static func convolutionInputGradient(
        _ geometry: ConvolutionGeometry, _ g: Input, _ weight: Input, to out: Output
    ) {
        let runs = ImageRuns(geometry)
        let isDone = runs.run(TK_CONVOLVE_INPUT_GRADIENT) { start, part in
            tk_onednn_convolution(
                TK_CONVOLVE_INPUT_GRADIENT, part, g + start * runs.outputSize, weight, nil,
                out + start * runs.inputSize) != 0
        }
        if !isDone { columnConvolutionInputGradient(geometry, g, weight, to: out) }
    }

    /// Each run of images adds up its own gradient; the runs are added in order.
    static func convolutionWeightGradient(
        _ geometry: ConvolutionGeometry, _ x: Input, _ g: Input, to out: Output
    ) {
        let runs = ImageRuns(geometry)
        let count = elementCount(geometry.weightShape)
        var isDone = false
        withScratch(runs.count * count) { partial in
            isDone = runs.run(TK_CONVOLVE_WEIGHT_GRADIENT) { start, part in
                tk_onednn_convolution(
                    TK_CONVOLVE_WEIGHT_GRADIENT, part, x + start * runs.inputSize, g + start * runs.outputSize, nil,
                    partial + start / runs.size * count) != 0
            }
            guard isDone else { return }
            out.update(from: partial, count: count)
            for run in 1..<max(1, runs.count) { accumulate(count, partial + run * count, into: out) }
        }
        if !isDone { columnConvolutionWeightGradient(geometry, x, g, to: out) }
    }
}

/// Whether convolutions may use oneDNN; for tests and comparisons.
package var usesOneDNN: Bool {
    get { tk_onednn_available() != 0 }
    set { tk_use_onednn(newValue ? 1 : 0) }
}

/// The images of a batch in at most four runs that threads share, cut by the size of the problem alone.
private struct ImageRuns {
    let geometry: ConvolutionGeometry
    /// Images in a run; the last may have fewer.
    let size: Int
    let count: Int

    init(_ geometry: ConvolutionGeometry) {
        self.geometry = geometry
        let work = elementCount(geometry.outputShape) * elementCount(Array(geometry.weightShape.dropFirst()))
        let pieces = max(1, min(4, geometry.batch, work >> 20))
        size = max(1, (geometry.batch + pieces - 1) / pieces)
        count = (geometry.batch + size - 1) / size
    }

    /// Elements of one image.
    var inputSize: Int { geometry.inputs * geometry.window.height * geometry.window.width }
    var outputSize: Int { geometry.outputs * geometry.window.outHeight * geometry.window.outWidth }

    /// Runs `body` for each run of images. False when oneDNN cannot do it, or did not do all of it.
    func run(
        _ kind: tk_convolution_kind, _ body: (_ start: Int, _ part: UnsafePointer<tk_convolution>) -> Bool
    ) -> Bool {
        guard count > 0, tk_onednn_available() != 0 else { return false }
        let failures = Atomic<Int>(0)
        Backend.inParallel(count) { run in
            let start = run * size
            var part = tk_convolution(
                batch: Int64(min(size, geometry.batch - start)), inputs: Int64(geometry.inputs),
                outputs: Int64(geometry.outputs), groups: Int64(geometry.groups),
                window: geometry.window.kernelWindow(channels: geometry.inputs))
            if !body(start, &part) { failures.add(1, ordering: .relaxed) }
        }
        return failures.load(ordering: .relaxed) == 0
    }
}
