import CProcess
import Glibc

/// A file descriptor that one thread polls and others make readable.
final class WakeSignal: Sendable {
    let descriptor = process_event_descriptor()

    deinit { close(descriptor) }

    func raise() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    func clear() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
    }
}
