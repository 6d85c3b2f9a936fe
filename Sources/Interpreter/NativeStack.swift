import Glibc

/// An error that was raised inside native code that cannot throw, until the machine raises it.
///
/// An object of its own because threads keep it: a weak reference to the machine would make counting its references, which
/// happens with every call of a native function, several times as slow.
final class PendingFailure {
    @exclusivity(unchecked) var error: (any Error)?
}

/// How far down the stack of a thread that runs cells may be used by native code that follows a value into its depth:
/// printing, comparing and hashing it.
final class NativeStack {
    private let limit: Int
    private let failure: PendingFailure

    private init(limit: Int, failure: PendingFailure) {
        self.limit = limit
        self.failure = failure
    }

    /// Sets the limit of the calling thread, and where it is noted that it has been reached.
    static func measured(_ limit: Int, _ failure: PendingFailure) {
        let old = pthread_getspecific(key)
        pthread_setspecific(key, Unmanaged.passRetained(NativeStack(limit: limit, failure: failure)).toOpaque())
        if let old { Unmanaged<NativeStack>.fromOpaque(old).release() }
    }

    /// Whether the value is nested too deeply to be followed any further; the cell is then stopped with an error.
    @inline(__always)
    static var isUsedUp: Bool {
        guard let known = pthread_getspecific(key) else { return false }
        var here: UInt8 = 0
        let address = withUnsafeMutablePointer(to: &here) { Int(bitPattern: $0) }
        return Unmanaged<NativeStack>.fromOpaque(known)._withUnsafeGuaranteedRef { stack in
            guard _slowPath(address < stack.limit) else { return false }
            stack.report()
            return true
        }
    }

    @inline(never)
    private func report() {
        guard failure.error == nil else { return }
        failure.error = RuntimeError(
            .recursionTooDeep, "a value is nested too deeply to be printed, compared or hashed")
    }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { value in
            if let value { Unmanaged<NativeStack>.fromOpaque(value).release() }
        }
        return key
    }()
}
