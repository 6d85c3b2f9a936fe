import CTensorKernels
import Glibc

/// Where sentences go that a function was asked to print, such as the formula of a metric: to standard output, or on the
/// thread of a session into the cell that runs there. Like the failure channel it belongs to the thread, because
/// `accuracy(…, explain: true)` has no place to hand an output in.
package enum Narration {
    private final class Narrator {
        let write: (String) -> Void
        let warn: (String) -> Void
        init(_ write: @escaping (String) -> Void, _ warn: @escaping (String) -> Void) {
            self.write = write
            self.warn = warn
        }
    }

    /// Sends what is said on this thread to `write` and warnings to `warn`, line by line; nil sends them to standard output
    /// and standard error again.
    package static func redirect(_ write: ((_ line: String) -> Void)?, warning warn: ((_ line: String) -> Void)? = nil)
    {
        let state = tk_state()
        if let old = state.pointee.narrator { Unmanaged<Narrator>.fromOpaque(old).release() }
        state.pointee.narrator = write.map { Unmanaged.passRetained(Narrator($0, warn ?? $0)).toOpaque() }
    }

    /// Warns of something that is allowed and most likely a mistake.
    package static func warn(_ line: String) {
        guard let narrator = tk_state().pointee.narrator else {
            let bytes = Array(("warning: " + line + "\n").utf8)
            _ = write(STDERR_FILENO, bytes, bytes.count)
            return
        }
        Unmanaged<Narrator>.fromOpaque(narrator).takeUnretainedValue().warn("warning: " + line)
    }

    /// Prints a line.
    package static func say(_ line: String) {
        guard let narrator = tk_state().pointee.narrator else { return print(line) }
        Unmanaged<Narrator>.fromOpaque(narrator).takeUnretainedValue().write(line)
    }
}
