/// Remembers the latest signatures, so that a message recorded on the wire cannot be sent a second time.
///
/// The memory is bounded: of more than `capacity` signatures the oldest are forgotten. A signature takes 12 bytes of a
/// ring; chains through the ring find it.
public struct ReplayGuard: Sendable {
    private let capacity: Int
    /// The newest place in the ring of each chain, or `none`.
    private var heads: [Int32]
    /// A ring in the order of arrival: 64 bits made of half of the signature's 256.
    private var fingerprints: [UInt64] = []
    /// The next older place in the same chain.
    private var older: [Int32] = []
    private var oldest = 0

    private static let none: Int32 = -1

    public init(capacity: Int = 1 << 16) {
        self.capacity = max(1, min(capacity, Int(Int32.max)))
        heads = Array(repeating: ReplayGuard.none, count: max(1, self.capacity / 2))
        // Address space only: pages come with what is written to them, and nothing is ever copied.
        fingerprints.reserveCapacity(self.capacity)
        older.reserveCapacity(self.capacity)
    }

    /// True when the signature is new; it is known from then on.
    public mutating func admits(_ signature: [UInt8]) -> Bool {
        let fingerprint = ReplayGuard.word(signature.prefix(16)) ^ ReplayGuard.word(signature.dropFirst(16).prefix(16))
        let chain = Int(fingerprint % UInt64(heads.count))
        var place = heads[chain]
        while place != ReplayGuard.none {
            if fingerprints[Int(place)] == fingerprint { return false }
            place = older[Int(place)]
        }
        if fingerprints.count < capacity {
            place = Int32(fingerprints.count)
            fingerprints.append(fingerprint)
            older.append(heads[chain])
        } else {
            forgetOldest()
            place = Int32(oldest)
            fingerprints[oldest] = fingerprint
            older[oldest] = heads[chain]
            oldest = (oldest + 1) % capacity
        }
        heads[chain] = place
        return true
    }

    /// The oldest of all is the last of its chain.
    private mutating func forgetOldest() {
        let chain = Int(fingerprints[oldest] % UInt64(heads.count))
        guard heads[chain] != Int32(oldest) else { return heads[chain] = ReplayGuard.none }
        var place = Int(heads[chain])
        while older[place] != Int32(oldest) { place = Int(older[place]) }
        older[place] = ReplayGuard.none
    }

    private static func word(_ digits: ArraySlice<UInt8>) -> UInt64 {
        digits.reduce(0) { word, digit in
            word << 4 | UInt64(digit < UInt8(ascii: "a") ? digit & 15 : digit &- UInt8(ascii: "a") &+ 10)
        }
    }
}
