import Glibc

/// A thread with a stack deep enough for recursive cells.
public enum ExecutionThread {
    /// 512 MB of address space; memory is used only as deep as a cell recurses.
    public static let stackSize = 512 << 20

    /// Runs `body` on a new thread with a large stack and waits for it.
    public static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value {
        let box = Box(body)
        var thread = pthread_t()
        start(&thread, with: box)
        pthread_join(thread, nil)
        // The box is filled on the way to the end of the thread, which `pthread_join` has waited for.
        guard let value = box.value else { preconditionFailure("the thread ended without a value") }
        return value
    }

    /// Starts `body` on a new thread with a large stack and does not wait.
    public static func start(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        start(&thread, with: Box(body))
        pthread_detach(thread)
    }

    private class Task: @unchecked Sendable {
        func run() {}
    }

    /// Written by the new thread only and read after it has been joined.
    private final class Box<Value: Sendable>: Task, @unchecked Sendable {
        let body: @Sendable () -> Value
        var value: Value?
        init(_ body: @escaping @Sendable () -> Value) { self.body = body }
        override func run() { value = body() }
    }

    private static func start(_ thread: inout pthread_t, with task: Task) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackSize)
        defer { pthread_attr_destroy(&attributes) }
        let status = pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(task).toOpaque())
        precondition(status == 0, "cannot start a thread: error \(status)")
    }
}
