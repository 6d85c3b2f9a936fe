import CTensorKernels
import Synchronization

/// A block of numbers of one kind, aligned to 64 bytes, that one or several tensors look at.
///
/// Images may be kept in the blocked layout of the convolutions. The operations that know it read `blocked`; whoever asks
/// for `pointer` has them laid out row by row, once and from then on.
final class Storage: Sendable {
    /// The address of the numbers row by row; 0 as long as there are only blocked ones.
    private let plain: Atomic<UInt>
    private let images: BlockedImages?
    /// Elements, not bytes.
    let count: Int
    let dtype: DataType

    /// An uninitialised block, or nil when the machine does not have the memory.
    init?(count: Int, dtype: DataType = .float32) {
        guard let block = Self.allocate(count, dtype) else { return nil }
        self.count = count
        self.dtype = dtype
        plain = Atomic(UInt(bitPattern: block))
        images = nil
        if KernelSequence.isCapturing { KernelSequence.keep(self) }
    }

    /// Uninitialised images in the blocked layout.
    init?(images layout: BlockedLayout) {
        guard let images = BlockedImages(layout) else { return nil }
        count = layout.shape.reduce(1, *)
        dtype = .float32
        plain = Atomic(0)
        self.images = images
        if KernelSequence.isCapturing { KernelSequence.abandon() }
    }

    deinit {
        if let block = UnsafeMutableRawPointer(bitPattern: plain.load(ordering: .relaxed)) {
            tk_free(block, count * dtype.size)
        }
    }

    /// The block as float32 numbers; what other kinds of storage must not be read through.
    @inline(__always)
    var pointer: UnsafeMutablePointer<Float> {
        UnsafeMutablePointer(bitPattern: plain.load(ordering: .acquiring)) ?? unblocked()
    }

    /// Where the numbers begin, row by row.
    var address: UInt { plain.load(ordering: .relaxed) }

    @inline(__always)
    func pointer<Number>(as type: Number.Type) -> UnsafeMutablePointer<Number> {
        UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: type)
    }

    /// The images in the blocked layout, unless somebody has asked for them row by row.
    @inline(__always)
    var blocked: BlockedImages? {
        images == nil || plain.load(ordering: .relaxed) != 0 ? nil : images
    }

    /// Two threads may come here at once; one of them gives its block back. The blocked numbers stay until the end,
    /// because somebody may be reading them.
    @inline(never)
    private func unblocked() -> UnsafeMutablePointer<Float> {
        guard let images else { return Tensor.failed.body.pointer }
        guard let block = Self.allocate(count, dtype) else {
            // The operation that asked has failed; it may read and write the numbers in their wrong order meanwhile.
            fail(.allocation(shape: images.layout.shape))
            return images.pointer
        }
        images.unblock(to: block)
        let (isFirst, earlier) = plain.compareExchange(
            expected: 0, desired: UInt(bitPattern: block), ordering: .acquiringAndReleasing)
        if isFirst { return block }
        tk_free(block, count * dtype.size)
        return UnsafeMutablePointer(bitPattern: earlier) ?? block
    }

    private static func allocate(_ count: Int, _ dtype: DataType) -> UnsafeMutablePointer<Float>? {
        let (bytes, overflows) = count.multipliedReportingOverflow(by: dtype.size)
        guard !overflows, bytes < 1 << 20 || bytes < tk_physical_memory(), let block = tk_allocate(bytes) else {
            return nil
        }
        return block.assumingMemoryBound(to: Float.self)
    }
}

/// The bytes of tensors that this thread has made and that are still alive; to find what a computation leaves behind.
package var liveTensorBytes: Int { Int(tk_live_bytes()) }
