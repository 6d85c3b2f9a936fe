import CTensorKernels
import Synchronization

/// The images of a batch in at most four runs that threads share, and each run in tiles that take some milliseconds: several
/// images, or some of the rows of the results of a large one. Cut by the size of the problem alone.
struct ImageRuns {
    let count: Int
    private let geometry: ConvolutionGeometry
    private let inputs: ImagePlanes
    private let outputs: ImagePlanes
    private let written: Written
    /// Images in a run; the last may have fewer.
    private let size: Int
    /// Images in a tile; the last of a run may have fewer.
    private let tile: Int
    /// Rows of the results in a tile of one image, all of them where that is little work.
    private let rows: Int

    /// Which images a convolution writes.
    enum Written { case inputs, outputs, neither }

    /// What is computed at once: images that lie in a row, with their results.
    struct Tile {
        let run: Int
        let isFirstOfRun: Bool
        let inputs: Backend.Output
        let outputs: Backend.Output
        let part: UnsafePointer<tk_convolution>
    }

    /// Multiplications of a tile.
    private static let tileWork = 1 << 29
    /// Rows that Winograd's way computes together.
    private static let rowsTogether = 4

    init(_ geometry: ConvolutionGeometry, inputs: ImageOperand, outputs: ImageOperand, written: Written) {
        self.geometry = geometry
        self.inputs = ImagePlanes(geometry.inputShape, inputs)
        self.outputs = ImagePlanes(geometry.outputShape, outputs)
        self.written = written
        let work = elementCount(geometry.outputShape) * elementCount(Array(geometry.weightShape.dropFirst()))
        let pieces = max(1, min(4, geometry.batch, work >> 20))
        size = max(1, (geometry.batch + pieces - 1) / pieces)
        count = (geometry.batch + size - 1) / size
        let image = max(1, work / max(1, geometry.batch))
        tile = max(1, min(size, Self.tileWork / image))
        let height = geometry.window.outHeight
        let most = Self.tileWork / max(1, image / max(1, height))
        rows =
            image <= Self.tileWork
            ? height : max(1, most < Self.rowsTogether ? most : most / Self.rowsTogether * Self.rowsTogether)
    }

    /// Runs `body` for each tile of each run of images. False when oneDNN cannot do it, or did not do all of it.
    func run(_ body: (Tile) -> Bool) -> Bool {
        guard count > 0, tk_onednn_available() != 0 else { return false }
        let failures = Atomic<Int>(0)
        Backend.inParallel(count) { run in
            let first = run * size
            for start in stride(from: first, to: min(geometry.batch, first + size), by: tile) {
                if start > first, Interruption.stops() { return }
                let isDone =
                    rows < geometry.window.outHeight
                    ? runBands(start, run, isFirstOfRun: start == first, body)
                    : runWhole(start, run, isFirstOfRun: start == first, body)
                if !isDone {
                    failures.add(1, ordering: .relaxed)
                    return
                }
            }
        }
        return failures.load(ordering: .relaxed) == 0
    }

    private func runWhole(_ start: Int, _ run: Int, isFirstOfRun: Bool, _ body: (Tile) -> Bool) -> Bool {
        let images = min(tile, min(geometry.batch, (run + 1) * size) - start)
        var part = part(images, geometry.window.kernelWindow(channels: geometry.inputs))
        return body(
            Tile(
                run: run, isFirstOfRun: isFirstOfRun, inputs: inputs.image(start), outputs: outputs.image(start),
                part: &part))
    }

    /// One image, some rows of its results at a time, each from copies of the rows that they need. True when it was stopped.
    private func runBands(_ image: Int, _ run: Int, isFirstOfRun: Bool, _ body: (Tile) -> Bool) -> Bool {
        let window = geometry.window
        let reach = window.dilation.y * (window.kernel.y - 1) + 1
        var (isDone, filled) = (true, 0)
        for row in stride(from: 0, to: window.outHeight, by: rows) {
            if row > 0, Interruption.stops() { return true }
            let outRows = row..<min(row + rows, window.outHeight)
            let top = row * window.stride.y - window.padding.y
            let inRows = top..<top + (outRows.count - 1) * window.stride.y + reach
            var kernel = window.kernelWindow(channels: geometry.inputs)
            (kernel.height, kernel.pad_y, kernel.out_height) = (Int64(inRows.count), 0, Int64(outRows.count))
            var part = part(1, kernel)
            Backend.withScratch(inputs.bandSize(inRows) + outputs.bandSize(outRows)) { scratch in
                let (input, output) = (scratch, scratch + inputs.bandSize(inRows))
                if written != .inputs { inputs.copy(inRows, of: image, to: input) }
                if written != .outputs { outputs.copy(outRows, of: image, to: output) }
                isDone = body(
                    Tile(
                        run: run, isFirstOfRun: isFirstOfRun && row == 0, inputs: input, outputs: output, part: &part))
                switch written {
                case .inputs: filled = inputs.add(input, to: inRows, of: image, filled: filled)
                case .outputs: outputs.put(output, to: outRows, of: image)
                case .neither: break
                }
            }
            if !isDone { return false }
        }
        if written == .inputs { inputs.clear(filled..<inputs.height, of: image) }
        return true
    }

    private func part(_ images: Int, _ window: tk_window) -> tk_convolution {
        tk_convolution(
            batch: Int64(images), inputs: Int64(geometry.inputs), outputs: Int64(geometry.outputs),
            groups: Int64(geometry.groups), has_blocked_inputs: inputs.isBlocked ? 1 : 0,
            has_blocked_outputs: outputs.isBlocked ? 1 : 0, window: window)
    }
}

/// Images whose rows can be brought together: planes of rows, each of one channel or, in the blocked layout, of 16.
private struct ImagePlanes {
    let isBlocked: Bool
    private let pointer: Backend.Output
    private let planes: Int
    let height: Int
    /// Elements of a row of a plane.
    private let rowSize: Int

    init(_ shape: [Int], _ operand: ImageOperand) {
        pointer = operand.pointer
        isBlocked = operand.isBlocked
        planes = isBlocked ? BlockedLayout(shape).blocks : shape[1]
        height = shape[2]
        rowSize = isBlocked ? shape[3] * BlockedLayout.lanes : shape[3]
    }

    var imageSize: Int { planes * height * rowSize }

    func image(_ index: Int) -> Backend.Output { pointer + index * imageSize }

    func bandSize(_ rows: Range<Int>) -> Int { planes * rows.count * rowSize }

    /// Copies rows of all planes; those outside the image are zeros.
    func copy(_ rows: Range<Int>, of index: Int, to band: Backend.Output) {
        let inside = rows.clamped(to: 0..<height)
        if inside != rows { band.update(repeating: 0, count: bandSize(rows)) }
        each(rows, inside, of: index) { image, place, count in (band + place).update(from: image, count: count) }
    }

    func put(_ band: Backend.Output, to rows: Range<Int>, of index: Int) {
        each(rows, rows, of: index) { image, place, count in image.update(from: band + place, count: count) }
    }

    /// Adds rows of all planes to those of the image, of which the first `filled` have been written so far; those outside
    /// it are dropped. How many have been written then.
    func add(_ band: Backend.Output, to rows: Range<Int>, of index: Int, filled: Int) -> Int {
        let inside = rows.clamped(to: 0..<height)
        if inside.isEmpty { return filled }
        clear(filled..<max(filled, inside.lowerBound), of: index)
        let first = min(max(filled, inside.lowerBound), inside.upperBound)
        each(rows, inside.lowerBound..<first, of: index) { image, place, count in
            tk_accumulate(Int64(count), band + place, image)
        }
        each(rows, first..<inside.upperBound, of: index) { image, place, count in
            image.update(from: band + place, count: count)
        }
        return max(filled, inside.upperBound)
    }

    func clear(_ rows: Range<Int>, of index: Int) {
        each(rows, rows, of: index) { image, _, count in image.update(repeating: 0, count: count) }
    }

    /// Calls `body` for each plane with where the rows inside the image begin there and in the band, and their elements.
    private func each(
        _ rows: Range<Int>, _ inside: Range<Int>, of index: Int,
        _ body: (_ image: Backend.Output, _ place: Int, _ count: Int) -> Void
    ) {
        for plane in 0..<planes where !inside.isEmpty {
            body(
                image(index) + (plane * height + inside.lowerBound) * rowSize,
                (plane * rows.count + inside.lowerBound - rows.lowerBound) * rowSize, inside.count * rowSize)
        }
    }
}
