import CTensorKernels

/// Where sentences go that a function was asked to print, such as the formula of a metric: to standard output, or on the
/// thread of a session into the cell that runs there. Like the failure channel it belongs to the thread, because
/// `accuracy(…, explain: true)` has no place to hand an output in.
package enum Narration {
    private final class Narrator {
        let write: (String) -> Void
        init(_ write: @escaping (String) -> Void) { self.write = write }
    }

    /// Sends what is said on this thread to `write`, line by line; nil sends it to standard output again.
    package static func redirect(_ write: ((_ line: String) -> Void)?) {
        let state = tk_state()
        if let old = state.pointee.narrator { Unmanaged<Narrator>.fromOpaque(old).release() }
        state.pointee.narrator = write.map { Unmanaged.passRetained(Narrator($0)).toOpaque() }
    }

    /// Prints a line.
    package static func say(_ line: String) {
        guard let narrator = tk_state().pointee.narrator else { return print(line) }
        Unmanaged<Narrator>.fromOpaque(narrator).takeUnretainedValue().write(line)
    }
}
