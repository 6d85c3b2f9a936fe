import Glibc

/// Counts the objects of scripts that are alive, so that tests can show that nothing leaks.
///
/// Off unless a test turns it on. The count belongs to the thread, as the objects do.
package enum LiveObjects {
    /// Set before the first machine of a test process starts and never changed afterwards.
    nonisolated(unsafe) package static var isCounting = false

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// Objects made on this thread and not yet gone.
    package static var count: Int { Int(bitPattern: pthread_getspecific(key)) }

    @inline(__always)
    static func add(_ change: Int) {
        if _slowPath(isCounting) { pthread_setspecific(key, UnsafeRawPointer(bitPattern: count + change)) }
    }
}
