import CSodium

/// Signs messages and checks signatures: HMAC-SHA256 in hexadecimal over header, parent header, metadata and content
/// as they are on the wire (messaging.rst, "The Wire Protocol").
public struct MessageSigner: Sendable {
    /// The state after the key has gone in, copied for every message; nil when the key is empty.
    private let keyed: crypto_auth_hmacsha256_state?

    /// An empty key means that messages are not authenticated.
    public init(key: [UInt8]) {
        guard !key.isEmpty else {
            keyed = nil
            return
        }
        var state = crypto_auth_hmacsha256_state()
        crypto_auth_hmacsha256_init(&state, key, key.count)
        keyed = state
    }

    public var isAuthenticating: Bool { keyed != nil }

    /// The signature frame for these frames; empty without a key.
    public func signature(of frames: ArraySlice<[UInt8]>) -> [UInt8] {
        guard let digest = digest(of: frames) else { return [] }
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(MessageSigner.digits[Int(byte >> 4)])
            text.append(MessageSigner.digits[Int(byte & 15)])
        }
        return text
    }

    /// True when `signature` belongs to these frames. Takes the same time wherever the first difference is.
    public func verify(_ signature: [UInt8], of frames: ArraySlice<[UInt8]>) -> Bool {
        guard isAuthenticating else { return true }
        let expected = self.signature(of: frames)
        return signature.count == expected.count && sodium_memcmp(signature, expected, expected.count) == 0
    }

    private func digest(of frames: ArraySlice<[UInt8]>) -> [UInt8]? {
        guard var state = keyed else { return nil }
        for frame in frames { crypto_auth_hmacsha256_update(&state, frame, UInt64(frame.count)) }
        var digest = [UInt8](repeating: 0, count: 32)
        crypto_auth_hmacsha256_final(&state, &digest)
        return digest
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
