import CProcess
import Glibc

/// Starts threads with a name and a stack of a chosen size.
package enum KernelThread {
    /// Enough for what only moves messages.
    package static let smallStack = 512 << 10
    /// For cells: address space, of which only as much is used as a cell recurses.
    static let executionStack = 512 << 20

    package static func start(
        _ name: String, stackSize: Int = smallStack, _ body: @escaping @Sendable () -> Void
    ) throws(ThreadError) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackSize)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        defer { pthread_attr_destroy(&attributes) }
        var thread = pthread_t()
        let task = Unmanaged.passRetained(Task(name: name, body: body))
        let status = pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument else { return nil }
                let task = Unmanaged<Task>.fromOpaque(argument).takeRetainedValue()
                process_name_thread(task.name)
                task.body()
                return nil
            }, task.toOpaque())
        guard status == 0 else {
            task.release()
            throw ThreadError(name: name, code: status)
        }
    }

    private final class Task: Sendable {
        let name: String
        let body: @Sendable () -> Void

        init(name: String, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }
}

/// The system gives no further thread.
package struct ThreadError: Error, CustomStringConvertible {
    package var name: String
    /// The `errno` that `pthread_create` returned.
    package var code: Int32

    package var description: String {
        "cannot start the thread '\(name)': \(String(cString: strerror(code))); end other processes, or raise the limits "
            + "of processes and memory ('ulimit -u', 'ulimit -v')"
    }
}
