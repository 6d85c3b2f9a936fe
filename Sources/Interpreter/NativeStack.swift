import Glibc

/// How far down the stack of a thread that runs cells may be used by native code that follows a value into its depth:
/// printing, comparing and hashing it.
final class NativeStack {
    private let limit: Int
    private weak var machine: Machine?

    private init(limit: Int, machine: Machine) {
        self.limit = limit
        self.machine = machine
    }

    /// Sets the limit of the calling thread.
    static func measured(_ limit: Int, for machine: Machine) {
        let old = pthread_getspecific(key)
        pthread_setspecific(key, Unmanaged.passRetained(NativeStack(limit: limit, machine: machine)).toOpaque())
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
        guard let machine, machine.pendingError == nil else { return }
        machine.pendingError = RuntimeError(
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
