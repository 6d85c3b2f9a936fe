import JSON
import JupyterProtocol
import TestSupport
import Testing

@Suite("Decoding messages")
struct MessageDecoderTests {
    private let signer = MessageSigner(key: Array("k".utf8))
    private var decoder: MessageDecoder { MessageDecoder(signer: signer) }
    private let header = #"{"msg_id":"1","msg_type":"t","session":"s","username":"u","version":"5.4"}"#

    private func frames(_ parts: [String], identities: [[UInt8]] = [[7]], buffers: [[UInt8]] = []) -> [[UInt8]] {
        let bytes = parts.map { Array($0.utf8) }
        return identities + [MessageDecoder.delimiter, signer.signature(of: bytes[...])] + bytes + buffers
    }

    @Test("takes a message apart")
    func message() throws {
        let message = try decoder.decode(
            frames([header, "{}", #"{"m":1}"#, #"{"c":2}"#], identities: [[7], [8, 9]], buffers: [[1], []]))
        #expect(message.identities == [[7], [8, 9]])
        #expect(message.header.id == "1")
        #expect(message.header.type == "t")
        #expect(message.header.session == "s")
        #expect(message.header.bytes == Array(header.utf8))
        #expect(message.metadata["m"] == 1)
        #expect(message.content["c"] == 2)
        #expect(message.buffers == [[1], []])
    }

    @Test("takes null for an empty parent header")
    func nullParent() throws {
        #expect(try decoder.decode(frames([header, "null", "{}", "{}"])).parentHeader.isEmpty)
    }

    @Test("says what is wrong with frames")
    func errors() {
        func error(_ frames: [[UInt8]]) -> WireError? {
            do throws(WireError) { _ = try decoder.decode(frames) } catch { return error }
            return nil
        }
        #expect(error([]) == .missingDelimiter)
        #expect(error([[1], MessageDecoder.delimiter, [2], [3]]) == .missingFrames(2))
        var forged = frames([header, "{}", "{}", "{}"])
        forged[3].append(0x20)
        #expect(error(forged) == .wrongSignature)
        #expect(error(frames(["[]", "{}", "{}", "{}"])) == .incompleteHeader)
        #expect(error(frames([header, "[]", "{}", "{}"])) == .notAnObject(frame: "parent_header"))
        guard case .malformed("content", _)? = error(frames([header, "{}", "{}", "{"])) else {
            Issue.record("an open object is not malformed")
            return
        }
    }

    @Test("does not spend a signature on a message that is refused by it")
    func replay() throws {
        let decoder = decoder
        let good = frames([header, "{}", "{}", "{}"])
        var forged = good
        forged[3].append(0x20)
        #expect(throws: WireError.wrongSignature) { try decoder.decode(forged) }
        _ = try decoder.decode(good)
        #expect(throws: WireError.replayed) { try decoder.decode(good) }
    }

    @Test("bounds depth and size")
    func limits() {
        let decoder = MessageDecoder(signer: signer, limits: JSONLimits(depth: 50, bytes: 1000))
        let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(throws: WireError.self) { try decoder.decode(frames([header, "{}", "{}", deep])) }
        let long = "\"" + String(repeating: "x", count: 1000) + "\""
        #expect(throws: WireError.self) { try decoder.decode(frames([header, "{}", "{}", long])) }
    }

    @Test("survives seventy thousand seeded mutants, signed so that they reach the parser")
    func mutants() throws {
        var random = SplitMix(state: 7)
        let decoder = MessageDecoder(signer: MessageSigner(key: []))
        let good = [
            header, "{}", #"{"cellId":"é\ud83d\ude00"}"#,
            #"{"code":"let x = 1\n","silent":false,"n":-1.5e3,"list":[1,null,true]}"#,
        ]
        var accepted = 0
        for _ in 0..<70_000 {
            var frames = frames(good)
            for _ in 0...Int(random.next() % 4) { mutate(&frames, &random) }
            if let message = try? decoder.decode(frames) {
                accepted += 1
                _ = try? ExecuteRequest(content: message.content)
                _ = try? HistoryRequest(content: message.content)
                _ = try? CompleteRequest(content: message.content)
            }
        }
        #expect(accepted > 100)
    }

    private func mutate(_ frames: inout [[UInt8]], _ random: inout SplitMix) {
        guard !frames.isEmpty else { return }
        let frame = Int(random.next() % UInt64(frames.count))
        switch random.next() % 8 {
        case 0: frames.remove(at: frame)
        case 1: frames.insert(frames[frame], at: frame)
        case 2: frames.swapAt(frame, Int(random.next() % UInt64(frames.count)))
        case 3: frames[frame] = Array(frames[frame].prefix(Int(random.next() % 64)))
        case 4: frames[frame] += [UInt8(truncatingIfNeeded: random.next())]
        default:
            guard !frames[frame].isEmpty else { return }
            let position = Int(random.next() % UInt64(frames[frame].count))
            frames[frame][position] = UInt8(truncatingIfNeeded: random.next())
        }
    }
}
