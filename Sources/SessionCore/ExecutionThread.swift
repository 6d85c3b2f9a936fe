import Glibc

/// Threads with a stack deep enough for recursive cells, and threads for what goes on beside them.
public enum ExecutionThread {
    /// Address space, of which only as much is used as a cell recurses. Where it is limited (`ulimit -v`) an eighth of it:
    /// cells recurse less deep then, because the machine measures the stack it runs on.
    private static var deepStack: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return sideStack }
        return max(Int(min(limit.rlim_cur / 8, 512 << 20)), sideStack)
    }
    private static let sideStack = 8 << 20

    /// What to say where `start` could not.
    public static let refusal =
        "the system has no further thread; end other processes, or raise the limits of processes and memory "
        + "('ulimit -u', 'ulimit -v')"

    /// Runs `body` on a new thread with a large stack and waits for it; on the calling one if the system has no other.
    public static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value {
        let box = Box(body)
        for stackSize in [deepStack, sideStack] {
            guard let thread = begin(box, stackSize) else { continue }
            pthread_join(thread, nil)
            // The box is filled on the way to the end of the thread, which `pthread_join` has waited for.
            guard let value = box.value else { preconditionFailure("the thread ended without a value") }
            return value
        }
        return body()
    }

    /// Starts `body` on a new thread with a stack as the first thread has it, and does not wait. False if the system has no
    /// further thread.
    public static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        guard let thread = begin(Box(body), sideStack) else { return false }
        pthread_detach(thread)
        return true
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

    private static func begin(_ task: Task, _ stackSize: Int) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackSize)
        defer { pthread_attr_destroy(&attributes) }
        var thread = pthread_t()
        let kept = Unmanaged.passRetained(task)
        let status = pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, kept.toOpaque())
        if status == 0 { return thread }
        kept.release()
        return nil
    }
}
