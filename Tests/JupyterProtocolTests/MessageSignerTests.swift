import JupyterProtocol
import Testing

@Suite("Signing messages")
struct MessageSignerTests {
    // python: hmac.new(b"key", b"The quick brown fox " + b"jumps over the lazy dog", "sha256").hexdigest()
    @Test("gives the HMAC-SHA256 of the frames one after another")
    func knownValue() {
        let frames = ["The quick brown fox ", "jumps over the lazy dog"].map { Array($0.utf8) }
        let signature = MessageSigner(key: Array("key".utf8)).signature(of: frames[...])
        #expect(
            String(decoding: signature, as: UTF8.self)
                == "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8")
    }

    @Test("refuses every changed signature and every changed frame")
    func changes() {
        let signer = MessageSigner(key: [1, 2, 3])
        let frames: [[UInt8]] = [[1, 2], [3], [], [4]]
        let signature = signer.signature(of: frames[...])
        #expect(signer.verify(signature, of: frames[...]))
        for index in signature.indices {
            var wrong = signature
            wrong[index] ^= 1
            #expect(!signer.verify(wrong, of: frames[...]))
        }
        #expect(!signer.verify([], of: frames[...]))
        #expect(!signer.verify(Array(signature.dropLast()), of: frames[...]))
        #expect(!signer.verify(signature + [0], of: frames[...]))
        #expect(!signer.verify(signature, of: [[1, 2], [3], [], [5]][...]))
    }

    @Test("accepts everything without a key")
    func emptyKey() {
        let signer = MessageSigner(key: [])
        #expect(signer.signature(of: [[1]][...]) == [])
        #expect(signer.verify([9], of: [[1]][...]))
    }
}
