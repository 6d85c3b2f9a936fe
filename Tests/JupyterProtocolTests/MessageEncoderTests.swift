import JSON
import JupyterProtocol
import Testing

@Suite("Encoding messages")
struct MessageEncoderTests {
    private let signer = MessageSigner(key: Array("k".utf8))

    @Test("makes frames that decode to what was put in")
    func roundTrip() throws {
        let encoder = MessageEncoder(signer: signer)
        let parent = Array(#"{"msg_id":"p"}"#.utf8)
        let frames = encoder.frames(
            StreamContent(name: "stdout", text: "a\"\\\n\u{1}é😀"), identities: [[1], [2]], parent: parent,
            metadata: ["k": 1], buffers: [[5]])
        let message = try MessageDecoder(signer: signer).decode(frames)
        #expect(message.identities == [[1], [2]])
        #expect(message.header.type == "stream")
        #expect(message.header.session == encoder.session)
        #expect(message.header.version == "5.5")
        #expect(message.parentHeader["msg_id"] == "p")
        #expect(message.metadata["k"] == 1)
        #expect(message.content["text"] == "a\"\\\n\u{1}é😀")
        #expect(message.buffers == [[5]])
        #expect(frames[5] == parent)
    }

    @Test("never gives two messages the same identifier or signature")
    func unique() throws {
        let encoder = MessageEncoder(signer: signer)
        let decoder = MessageDecoder(signer: signer)
        let ids = try (0..<100).map { _ in
            try decoder.decode(encoder.frames(StatusContent(.busy), identities: [])).header.id
        }
        #expect(Set(ids).count == 100)
    }

    @Test("writes the time in UTC with microseconds")
    func time() throws {
        let text = Timestamp.now()
        #expect(text.wholeMatch(of: /20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d\.\d{6}Z/) != nil)
    }
}
