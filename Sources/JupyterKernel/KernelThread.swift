import CProcess
import Glibc

/// Starts threads with a name and a stack of a chosen size.
enum KernelThread {
    /// Enough for what only moves messages.
    static let smallStack = 512 << 10
    /// For cells: address space, of which only as much is used as a cell recurses.
    static let executionStack = 512 << 20

    static func start(_ name: String, stackSize: Int = smallStack, _ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackSize)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        defer { pthread_attr_destroy(&attributes) }
        var thread = pthread_t()
        let status = pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument else { return nil }
                let task = Unmanaged<Task>.fromOpaque(argument).takeRetainedValue()
                process_name_thread(task.name)
                task.body()
                return nil
            }, Unmanaged.passRetained(Task(name: name, body: body)).toOpaque())
        precondition(status == 0, "cannot start the thread '\(name)': error \(status)")
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
