import CTensorKernels
import Synchronization

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
        let runs = ImageRuns(geometry, hasBlockedInputs: x.isBlocked, hasBlockedOutputs: out.isBlocked)
        let isDone = runs.run { _, start, part in
            tk_onednn_convolution(
                TK_CONVOLVE, part, x.pointer + start * runs.inputSize, weight, bias,
                out.pointer + start * runs.outputSize) != 0
        }
        if isDone || x.isBlocked || out.isBlocked { return isDone }
        columnConvolution(geometry, x.pointer, weight, bias, to: out.pointer)
        return true
    }

    static func convolutionInputGradient(
        _ geometry: ConvolutionGeometry, _ g: ImageOperand, _ weight: Input, to out: ImageOperand
    ) -> Bool {
        let runs = ImageRuns(geometry, hasBlockedInputs: out.isBlocked, hasBlockedOutputs: g.isBlocked)
        let isDone = runs.run { _, start, part in
            tk_onednn_convolution(
                TK_CONVOLVE_INPUT_GRADIENT, part, g.pointer + start * runs.outputSize, weight, nil,
                out.pointer + start * runs.inputSize) != 0
        }
        if isDone || g.isBlocked || out.isBlocked { return isDone }
        columnConvolutionInputGradient(geometry, g.pointer, weight, to: out.pointer)
        return true
    }

    /// Each run of images adds up its own gradient; the runs are added in order.
    static func convolutionWeightGradient(
        _ geometry: ConvolutionGeometry, _ x: ImageOperand, _ g: ImageOperand, to out: Output
    ) -> Bool {
        let runs = ImageRuns(geometry, hasBlockedInputs: x.isBlocked, hasBlockedOutputs: g.isBlocked)
        let count = elementCount(geometry.weightShape)
        var isDone = false
        withScratch(runs.count * count) { partial in
            isDone = runs.run { run, start, part in
                func gradient(to out: Output) -> Bool {
                    tk_onednn_convolution(
                        TK_CONVOLVE_WEIGHT_GRADIENT, part, x.pointer + start * runs.inputSize,
                        g.pointer + start * runs.outputSize, nil, out) != 0
                }
                let sum = partial + run * count
                if start == run * runs.size { return gradient(to: sum) }
                var isDone = false
                withScratch(count) { tile in
                    isDone = gradient(to: tile)
                    tk_accumulate(Int64(count), tile, sum)
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

/// The images of a batch in at most four runs that threads share, and each run in tiles that take some milliseconds. Cut by
/// the size of the problem alone.
private struct ImageRuns {
    let geometry: ConvolutionGeometry
    let hasBlockedInputs: Bool
    let hasBlockedOutputs: Bool
    /// Images in a run; the last may have fewer.
    let size: Int
    let count: Int
    /// Images in a tile; the last of a run may have fewer.
    private let tile: Int

    /// Multiplications of a tile.
    private static let tileWork = 1 << 29

    init(_ geometry: ConvolutionGeometry, hasBlockedInputs: Bool, hasBlockedOutputs: Bool) {
        self.geometry = geometry
        self.hasBlockedInputs = hasBlockedInputs
        self.hasBlockedOutputs = hasBlockedOutputs
        let work = elementCount(geometry.outputShape) * elementCount(Array(geometry.weightShape.dropFirst()))
        let pieces = max(1, min(4, geometry.batch, work >> 20))
        size = max(1, (geometry.batch + pieces - 1) / pieces)
        count = (geometry.batch + size - 1) / size
        tile = max(1, min(size, Self.tileWork / max(1, work / max(1, geometry.batch))))
    }

    /// Elements of one image.
    var inputSize: Int { Self.imageSize(geometry.inputShape, isBlocked: hasBlockedInputs) }
    var outputSize: Int { Self.imageSize(geometry.outputShape, isBlocked: hasBlockedOutputs) }

    private static func imageSize(_ shape: [Int], isBlocked: Bool) -> Int {
        isBlocked ? BlockedLayout(shape).imageSize : shape[1] * shape[2] * shape[3]
    }

    /// Runs `body` for each tile of each run of images. False when oneDNN cannot do it, or did not do all of it.
    func run(_ body: (_ run: Int, _ start: Int, _ part: UnsafePointer<tk_convolution>) -> Bool) -> Bool {
        guard count > 0, tk_onednn_available() != 0 else { return false }
        let failures = Atomic<Int>(0)
        Backend.inParallel(count) { run in
            let end = min(geometry.batch, (run + 1) * size)
            for start in stride(from: run * size, to: end, by: tile) {
                if start > run * size, Interruption.stops() { return }
                var part = tk_convolution(
                    batch: Int64(min(tile, end - start)), inputs: Int64(geometry.inputs),
                    outputs: Int64(geometry.outputs), groups: Int64(geometry.groups),
                    has_blocked_inputs: hasBlockedInputs ? 1 : 0, has_blocked_outputs: hasBlockedOutputs ? 1 : 0,
                    window: geometry.window.kernelWindow(channels: geometry.inputs))
                if !body(run, start, &part) {
                    failures.add(1, ordering: .relaxed)
                    return
                }
            }
        }
        return failures.load(ordering: .relaxed) == 0
    }
}
