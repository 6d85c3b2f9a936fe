import CTensorKernels

/// A block of numbers of one kind, aligned to 64 bytes, that one or several tensors look at.
final class Storage {
    /// The block as float32 numbers; what other kinds of storage must not be read through.
    let pointer: UnsafeMutablePointer<Float>
    /// Elements, not bytes.
    let count: Int
    let dtype: DataType

    /// An uninitialised block, or nil when the machine does not have the memory.
    init?(count: Int, dtype: DataType = .float32) {
        let (bytes, overflows) = count.multipliedReportingOverflow(by: dtype.size)
        guard !overflows, bytes < 1 << 20 || bytes < tk_physical_memory(), let block = tk_allocate(bytes) else {
            return nil
        }
        self.count = count
        self.dtype = dtype
        pointer = block.assumingMemoryBound(to: Float.self)
    }

    deinit { tk_free(pointer, count * dtype.size) }

    @inline(__always)
    func pointer<Number>(as type: Number.Type) -> UnsafeMutablePointer<Number> {
        UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: type)
    }
}

/// The bytes of tensors that this thread has made and that are still alive; to find what a computation leaves behind.
package var liveTensorBytes: Int { Int(tk_live_bytes()) }
