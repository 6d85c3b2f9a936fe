import CTensorKernels

/// A block of float32 numbers, aligned to 64 bytes, that one or several tensors look at.
final class Storage {
    let pointer: UnsafeMutablePointer<Float>
    /// Elements, not bytes.
    let count: Int

    /// An uninitialised block, or nil when the machine does not have the memory.
    init?(count: Int) {
        let (bytes, overflows) = count.multipliedReportingOverflow(by: MemoryLayout<Float>.stride)
        guard !overflows, bytes < 1 << 20 || bytes < tk_physical_memory(), let block = tk_allocate(bytes) else {
            return nil
        }
        self.count = count
        pointer = block.assumingMemoryBound(to: Float.self)
    }

    deinit { tk_free(pointer, count * MemoryLayout<Float>.stride) }
}

/// The bytes of tensors that this thread has made and that are still alive; to find what a computation leaves behind.
package var liveTensorBytes: Int { Int(tk_live_bytes()) }
