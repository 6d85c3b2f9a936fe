import Glibc

/// Releases what an object that ends has held.
///
/// A long chain of objects would end by as many nested calls; beyond a depth the rest waits in a queue that the
/// outermost call empties. One of a kind for each thread, as objects belong to one.
enum NestedRelease {
    private static let maximumDepth = 512

    private final class Queue {
        // Of one thread, and not looked at while it is changed.
        @exclusivity(unchecked) var depth = 0
        @exclusivity(unchecked) var waiting: [Int] = []
    }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { Unmanaged<AnyObject>.fromOpaque($0!).release() }
        return key
    }()

    private static var queue: Queue {
        if let pointer = pthread_getspecific(key) {
            return Unmanaged<Queue>.fromOpaque(pointer).takeUnretainedValue()
        }
        let queue = Queue()
        pthread_setspecific(key, Unmanaged.passRetained(queue).toOpaque())
        return queue
    }

    /// Takes an owner away from an object, from within another object's `deinit`.
    static func release(_ bits: Int) {
        guard bits != 0 else { return }
        let queue = queue
        guard queue.depth < maximumDepth else { return queue.waiting.append(bits) }
        queue.depth += 1
        Interpreter.release(bits)
        while queue.depth == 1, let next = queue.waiting.popLast() { Interpreter.release(next) }
        queue.depth -= 1
    }
}
