import Glibc
import Synchronization

/// Lines for the terminal or log that the kernel's standard error goes to; never for a notebook.
package enum KernelLog {
    private static let written = Atomic<Int>(0)

    /// Writes a line. After many, only every hundredth is written, so that hostile input cannot fill a disk.
    package static func write(_ line: String) {
        let count = written.add(1, ordering: .relaxed).newValue
        guard count <= 100 || count % 100 == 0 else { return }
        let bytes = Array("swiftlet: \(line)\n".utf8)
        _ = Glibc.write(descriptor.load(ordering: .relaxed), bytes, bytes.count)
    }

    /// Where the log goes: standard error as it was before it was captured for cells.
    static let descriptor = Atomic<Int32>(STDERR_FILENO)
}
