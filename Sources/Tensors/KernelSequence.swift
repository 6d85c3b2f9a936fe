import CTensorKernels

/// The kernels that a computation ran, each with the places it reads and writes, to be run again on other numbers in the
/// same places.
///
/// Operations as ever compute a tensor and leave the way back; while a sequence is captured, `Backend` also keeps each
/// kernel it runs, and all memory stays where it is. Running the sequence again makes no tensor, no graph and no decision:
/// it may stand for a computation only if that depends on nothing but the numbers in its tensors. A computation that looks
/// at numbers outside of a kernel gives no sequence. After CUDA graphs.
package final class KernelSequence {
    private var kernels: ContiguousArray<() -> Void> = []
    /// The kernels by eights: a closure that calls others it has captured counts no references.
    private var groups: ContiguousArray<(UnsafeMutablePointer<tk_thread_state>) -> Void> = []
    private var storages: ContiguousArray<Storage> = []
    private var written: Set<UInt> = []
    private var bytes = 0
    private let limit: Int
    private var isWhole = true

    private init(limit: Int) { self.limit = limit }

    /// Runs `body` and keeps its kernels; nil where they do not say all that it did, or hold more than `limit` bytes.
    package static func capture<Result>(
        limit: Int, _ body: () throws -> Result
    ) rethrows -> (result: Result, kernels: KernelSequence?) {
        let state = tk_state()
        guard state.pointee.capture == nil else { return (try body(), nil) }
        let sequence = KernelSequence(limit: limit)
        state.pointee.capture = Unmanaged.passUnretained(sequence).toOpaque()
        defer { state.pointee.capture = nil }
        let result = try body()
        // What no kernel wrote must be constants, and those are single numbers.
        let isWhole =
            sequence.isWhole && !FailureChannel.hasError
            && sequence.storages.allSatisfy { $0.count <= 1 || sequence.written.contains($0.address) }
        sequence.written = []
        if isWhole { sequence.group() }
        return (result, isWhole ? sequence : nil)
    }

    /// Runs `body`, which is no part of the computation that may be under capture, and gives that capture up.
    package static func aside(_ body: () -> Void) {
        let state = tk_state()
        let capture = state.pointee.capture
        if capture != nil { abandon() }
        state.pointee.capture = nil
        defer { state.pointee.capture = capture }
        body()
    }

    /// Runs all kernels again; they stop at the first failure.
    package func run() {
        let state = tk_state()
        let mode = tk_flush_begin()
        for group in groups {
            group(state)
            if state.pointee.has_error != 0 { break }
        }
        tk_flush_end(mode)
    }

    private func group() {
        let none: () -> Void = {}
        for start in stride(from: 0, to: kernels.count, by: 8) {
            func kernel(_ place: Int) -> () -> Void { start + place < kernels.count ? kernels[start + place] : none }
            let (a, b, c, d) = (kernel(0), kernel(1), kernel(2), kernel(3))
            let (e, f, g, h) = (kernel(4), kernel(5), kernel(6), kernel(7))
            groups.append { state in
                a()
                if state.pointee.has_error != 0 { return }
                b()
                if state.pointee.has_error != 0 { return }
                c()
                if state.pointee.has_error != 0 { return }
                d()
                if state.pointee.has_error != 0 { return }
                e()
                if state.pointee.has_error != 0 { return }
                f()
                if state.pointee.has_error != 0 { return }
                g()
                if state.pointee.has_error != 0 { return }
                h()
            }
        }
    }

    /// Leaves the memory of tensors to whoever holds them, so that it can be seen whether somebody else does.
    package func letGo(of tensors: [Tensor]) {
        let addresses = Set(tensors.map { $0.body.storage.address })
        storages.removeAll { addresses.contains($0.address) }
    }

    /// How many kernels there are.
    package var count: Int { kernels.count }

    // MARK: Capturing

    /// Whether this thread is capturing.
    @inline(__always)
    package static var isCapturing: Bool { tk_state().pointee.capture != nil }

    private static var current: KernelSequence? {
        tk_state().pointee.capture.map { Unmanaged<KernelSequence>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Runs a kernel that writes to `out` and perhaps a second place, and keeps it. What it holds must be alive as long as the storages of the
    /// computation, or be numbers.
    @inline(never)
    static func add(_ out: UnsafeRawPointer, _ second: UnsafeRawPointer? = nil, _ kernel: @escaping () -> Void) {
        guard let sequence = current else { return kernel() }
        let state = tk_state()
        state.pointee.capture = nil
        kernel()
        state.pointee.capture = Unmanaged.passUnretained(sequence).toOpaque()
        guard sequence.isWhole else { return }
        sequence.kernels.append(kernel)
        sequence.written.insert(UInt(bitPattern: out))
        if let second { sequence.written.insert(UInt(bitPattern: second)) }
    }

    /// Keeps the memory of a new tensor in its place.
    @inline(never)
    static func keep(_ storage: Storage) {
        guard let sequence = current, sequence.isWhole else { return }
        sequence.bytes += storage.count * storage.dtype.size
        sequence.storages.append(storage)
        if sequence.bytes > sequence.limit { abandon() }
    }

    /// Says that the computation did something that its kernels do not tell.
    @inline(never)
    static func abandon() {
        guard let sequence = current else { return }
        sequence.isWhole = false
        sequence.kernels = []
        sequence.storages = []
    }
}

extension Tensor {
    /// Where the elements lie, as long as they are float32 or whole numbers one after the other; for finding a tensor that
    /// has moved.
    package var address: UInt? { isContiguous && !isFailed ? UInt(bitPattern: body.bytes) : nil }

    /// Whether the elements lie at an address.
    package func lies(at address: UInt) -> Bool {
        body.explicitStrides == nil && body.start == address
    }

    /// Copies the elements of a tensor of the same shape and kind over those of this one, which nobody else may look at
    /// but kernels.
    package func overwrite(with other: Tensor) {
        let source = other.plainBody
        body.bytes.copyMemory(from: source.bytes, byteCount: count * dtype.size)
        withExtendedLifetime(source) {}
    }

    /// A copy in memory of its own.
    package var inPlaceOfItsOwn: Tensor { detached.contiguous().copied() }
}
