/// A string or a character.
///
/// A long string that is being appended to collects what is added as bytes and makes them part of the string when
/// it is read or when they are many: `String.append` costs tens of nanoseconds however little it appends.
final class StringObject {
    @exclusivity(unchecked) private var string: String
    @exclusivity(unchecked) private var pending: UnsafeMutablePointer<UInt8>?
    @exclusivity(unchecked) private var pendingCount = 0

    private static let pendingCapacity = 4096
    private static let shortLength = 256

    init(_ value: String) {
        string = value
        LiveObjects.add(1)
    }

    deinit {
        pending?.deallocate()
        LiveObjects.add(-1)
    }

    var value: String {
        get {
            if pendingCount > 0 { flush() }
            return string
        }
        set {
            pendingCount = 0
            string = newValue
        }
        _modify {
            if pendingCount > 0 { flush() }
            yield &string
        }
    }

    var utf8Count: Int { string.utf8.count + pendingCount }

    /// Appends UTF-8 that is valid by itself.
    func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if pending == nil, string.utf8.count < Self.shortLength || bytes.count > Self.pendingCapacity {
            string += String(decoding: bytes, as: UTF8.self)
            return
        }
        if pendingCount + bytes.count > Self.pendingCapacity { flush() }
        guard bytes.count <= Self.pendingCapacity, let source = bytes.baseAddress else {
            string += String(decoding: bytes, as: UTF8.self)
            return
        }
        let target = pending ?? .allocate(capacity: Self.pendingCapacity)
        pending = target
        (target + pendingCount).update(from: source, count: bytes.count)
        pendingCount += bytes.count
    }

    @inline(never)
    private func flush() {
        string += String(decoding: UnsafeBufferPointer(start: pending, count: pendingCount), as: UTF8.self)
        pendingCount = 0
    }
}
