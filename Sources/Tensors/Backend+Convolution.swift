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
        let runs = ImageRuns(
            geometry, hasBlockedInputs: x.isBlocked, hasBlockedOutputs: out.isBlocked, slicing: .outputs)
        let isDone = runs.run { _, start, channel, part in
            tk_onednn_convolution(
                TK_CONVOLVE, part, x.pointer + start * runs.inputSize, weight + channel * geometry.kernelCount,
                bias.map { $0 + channel }, out.pointer + start * runs.outputSize + channel * geometry.outputArea) != 0
        }
        if isDone || x.isBlocked || out.isBlocked { return isDone }
        columnConvolution(geometry, x.pointer, weight, bias, to: out.pointer)
        return true
    }

    static func convolutionInputGradient(
        _ geometry: ConvolutionGeometry, _ g: ImageOperand, _ weight: Input, to out: ImageOperand
    ) -> Bool {
        let runs = ImageRuns(
            geometry, hasBlockedInputs: out.isBlocked, hasBlockedOutputs: g.isBlocked, slicing: .inputs)
        let isDone = runs.run { _, start, channel, part in
            func gradient(_ weight: Input) -> Bool {
                tk_onednn_convolution(
                    TK_CONVOLVE_INPUT_GRADIENT, part, g.pointer + start * runs.outputSize, weight, nil,
                    out.pointer + start * runs.inputSize + channel * geometry.inputArea) != 0
            }
            let inputs = Int(part.pointee.inputs)
            if inputs == geometry.inputs { return gradient(weight) }
            // The kernels of some of the inputs, brought together.
            let area = geometry.window.kernel.y * geometry.window.kernel.x
            var isDone = false
            withScratch(geometry.outputs * inputs * area) { kernels in
                for output in 0..<geometry.outputs {
                    (kernels + output * inputs * area).update(
                        from: weight + (output * geometry.inputs + channel) * area, count: inputs * area)
                }
                isDone = gradient(kernels)
            }
            return isDone
        }
        if isDone || g.isBlocked || out.isBlocked { return isDone }
        columnConvolutionInputGradient(geometry, g.pointer, weight, to: out.pointer)
        return true
    }

    /// Each run of images adds up its own gradient; the runs are added in order.
    static func convolutionWeightGradient(
        _ geometry: ConvolutionGeometry, _ x: ImageOperand, _ g: ImageOperand, to out: Output
    ) -> Bool {
        let runs = ImageRuns(
            geometry, hasBlockedInputs: x.isBlocked, hasBlockedOutputs: g.isBlocked, slicing: .outputs)
        let count = elementCount(geometry.weightShape)
        var isDone = false
        withScratch(runs.count * count) { partial in
            isDone = runs.run { run, start, channel, part in
                func gradient(to out: Output) -> Bool {
                    tk_onednn_convolution(
                        TK_CONVOLVE_WEIGHT_GRADIENT, part, x.pointer + start * runs.inputSize,
                        g.pointer + start * runs.outputSize + channel * geometry.outputArea, nil, out) != 0
                }
                let sum = partial + run * count + channel * geometry.kernelCount
                if start == run * runs.size { return gradient(to: sum) }
                let size = Int(part.pointee.outputs) * geometry.kernelCount
                var isDone = false
                withScratch(size) { tile in
                    isDone = gradient(to: tile)
                    tk_accumulate(Int64(size), tile, sum)
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

extension ConvolutionGeometry {
    /// Elements of the kernel of one output channel.
    fileprivate var kernelCount: Int { elementCount(Array(weightShape.dropFirst())) }
    /// Places of a channel, also in the blocked layout, where 16 channels lie side by side.
    fileprivate var inputArea: Int { window.height * window.width }
    fileprivate var outputArea: Int { window.outHeight * window.outWidth }
}

/// The images of a batch in at most four runs that threads share, and each run in tiles that take some milliseconds: several
/// images, or some of the channels of a large one. Cut by the size of the problem alone.
private struct ImageRuns {
    let geometry: ConvolutionGeometry
    let hasBlockedInputs: Bool
    let hasBlockedOutputs: Bool
    /// Images in a run; the last may have fewer.
    let size: Int
    let count: Int
    /// Images in a tile; the last of a run may have fewer.
    private let tile: Int
    /// The channels of a result that can be computed apart.
    private let channels: Int
    /// Channels in a tile, all of them where a tile has several images.
    private let slice: Int
    private let slicing: Slicing

    enum Slicing { case inputs, outputs }

    /// Multiplications of a tile.
    private static let tileWork = 1 << 29

    init(_ geometry: ConvolutionGeometry, hasBlockedInputs: Bool, hasBlockedOutputs: Bool, slicing: Slicing) {
        self.geometry = geometry
        self.hasBlockedInputs = hasBlockedInputs
        self.hasBlockedOutputs = hasBlockedOutputs
        let work = elementCount(geometry.outputShape) * elementCount(Array(geometry.weightShape.dropFirst()))
        let pieces = max(1, min(4, geometry.batch, work >> 20))
        size = max(1, (geometry.batch + pieces - 1) / pieces)
        count = (geometry.batch + size - 1) / size
        let image = max(1, work / max(1, geometry.batch))
        tile = max(1, min(size, Self.tileWork / image))
        self.slicing = slicing
        channels = slicing == .inputs ? geometry.inputs : geometry.outputs
        let lanes = BlockedLayout.lanes
        slice =
            geometry.groups > 1 || image <= Self.tileWork
            ? max(1, channels) : max(1, Self.tileWork / (image / max(1, channels)) / lanes) * lanes
    }

    /// Elements of one image.
    var inputSize: Int { Self.imageSize(geometry.inputShape, isBlocked: hasBlockedInputs) }
    var outputSize: Int { Self.imageSize(geometry.outputShape, isBlocked: hasBlockedOutputs) }

    private static func imageSize(_ shape: [Int], isBlocked: Bool) -> Int {
        isBlocked ? BlockedLayout(shape).imageSize : shape[1] * shape[2] * shape[3]
    }

    /// Runs `body` for each tile of each run of images. False when oneDNN cannot do it, or did not do all of it.
    func run(
        _ body: (_ run: Int, _ start: Int, _ channel: Int, _ part: UnsafePointer<tk_convolution>) -> Bool
    ) -> Bool {
        guard count > 0, tk_onednn_available() != 0 else { return false }
        let failures = Atomic<Int>(0)
        Backend.inParallel(count) { run in
            let end = min(geometry.batch, (run + 1) * size)
            for start in stride(from: run * size, to: end, by: tile) {
                for channel in stride(from: 0, to: channels, by: slice) {
                    if start > run * size || channel > 0, Interruption.stops() { return }
                    let some = min(slice, channels - channel)
                    let inputs = slicing == .inputs ? some : geometry.inputs
                    var part = tk_convolution(
                        batch: Int64(min(tile, end - start)), inputs: Int64(inputs),
                        outputs: Int64(slicing == .outputs ? some : geometry.outputs), groups: Int64(geometry.groups),
                        has_blocked_inputs: hasBlockedInputs ? 1 : 0, has_blocked_outputs: hasBlockedOutputs ? 1 : 0,
                        window: geometry.window.kernelWindow(channels: inputs))
                    if !body(run, start, channel, &part) {
                        failures.add(1, ordering: .relaxed)
                        return
                    }
                }
            }
        }
        return failures.load(ordering: .relaxed) == 0
    }
}
