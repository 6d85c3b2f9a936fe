/// Remembers the latest signatures, so that a message recorded on the wire cannot be sent a second time.
///
/// The memory is bounded: of more than `capacity` signatures the oldest are forgotten.
public struct ReplayGuard: Sendable {
    private struct Fingerprint: Hashable {
        var high: UInt64
        var low: UInt64
    }

    private let capacity: Int
    private var known: Set<Fingerprint> = []
    private var order: [Fingerprint] = []
    private var oldest = 0

    public init(capacity: Int = 1 << 16) {
        self.capacity = max(1, capacity)
    }

    /// True when the signature is new; it is known from then on. Half of its 256 bits are kept.
    public mutating func admits(_ signature: [UInt8]) -> Bool {
        let fingerprint = Fingerprint(
            high: ReplayGuard.word(signature.prefix(16)), low: ReplayGuard.word(signature.dropFirst(16).prefix(16)))
        guard known.insert(fingerprint).inserted else { return false }
        if order.count < capacity {
            order.append(fingerprint)
        } else {
            known.remove(order[oldest])
            order[oldest] = fingerprint
            oldest = (oldest + 1) % capacity
        }
        return true
    }

    private static func word(_ digits: ArraySlice<UInt8>) -> UInt64 {
        digits.reduce(0) { word, digit in
            word << 4 | UInt64(digit < UInt8(ascii: "a") ? digit & 15 : digit &- UInt8(ascii: "a") &+ 10)
        }
    }
}
