import Tensors
import Testing

@Suite("Safetensors files")
struct SafetensorsTests {
    private var example: Safetensors {
        Safetensors(
            tensors: [
                "layer.0.weight": Tensor.randomNormal([3, 4], using: RandomSource(seed: 1)),
                "layer.0.bias": Tensor([1, 2, 3]), "scalar": Tensor(2.5), "empty": Tensor.zeros([0, 2]),
                "Schicht \"α\"\n": Tensor([[1], [2]]).T,
            ], metadata: ["format": "pt", "note": "tab\tand \\"])
    }

    @Test("what is written is read again, bit for bit")
    func roundTrip() throws {
        let read = try Safetensors(decoding: example.encoded())
        #expect(read.tensors == example.tensors)
        #expect(read.metadata == example.metadata)
    }

    @Test("files are read and written; a missing one is an error with its path")
    func files() throws {
        let path =
            "/tmp/swiftlet-safetensors-test-\(RandomSource(seed: Int.random(in: 0..<1 << 40)).integer(in: 0..<1 << 40)).safetensors"
        try example.write(path: path)
        #expect(try Safetensors(path: path).tensors == example.tensors)
        try writeFile(path, [])
        #expect(throws: TensorError.self) { try Safetensors(path: path) }
        #expect(throws: TensorError.file(path: "/nowhere/x", reason: "No such file or directory")) {
            try Safetensors(path: "/nowhere/x")
        }
        removeFile(path)
    }

    @Test("other types become float32")
    func conversions() throws {
        func read(_ type: String, _ bytes: [UInt8], count: Int) throws -> Tensor? {
            let header = Array(
                "{\"x\":{\"dtype\":\"\(type)\",\"shape\":[\(count)],\"data_offsets\":[0,\(bytes.count)]}}".utf8)
            let length = [UInt8(header.count), 0, 0, 0, 0, 0, 0, 0]
            return try Safetensors(decoding: length + header + bytes).tensors["x"]
        }
        #expect(
            try read("F16", [0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00, 0x00, 0x7c], count: 4)
                == Tensor([1, -2, 0x1p-24, .infinity]))
        #expect(try read("BF16", [0x80, 0x3f, 0x20, 0xc1], count: 2) == Tensor([1, -10]))
        #expect(try read("I64", [0xfe, 255, 255, 255, 255, 255, 255, 255], count: 1) == Tensor([-2]))
        #expect(try read("U8", [0, 255], count: 2) == Tensor([0, 255]))
        #expect(try read("BOOL", [0, 1], count: 2) == Tensor([0, 1]))
        #expect(throws: TensorError.self) { try read("F4", [0, 1], count: 2) }
    }

    @Test("headers that lie are refused with a reason")
    func lies() {
        func reason(_ header: String, _ data: [UInt8] = []) -> String {
            let bytes = Array(header.utf8)
            let length = withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { Array($0) }
            do { _ = try Safetensors(decoding: length + bytes + data) } catch { return "\(error)" }
            return "accepted"
        }
        let four = [UInt8](repeating: 0, count: 4)
        #expect(reason("{}") == "accepted")
        #expect(reason("{}", four).contains("belong to no tensor"))
        #expect(
            reason("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,8]}}", four).contains("does not fill"))
        #expect(reason("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}").contains("ends at byte 4"))
        #expect(
            reason("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", four + four).contains(
                "begins at byte 4"))
        #expect(
            reason("{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4],\"data_offsets\":[0,0]}}").contains(
                "does not fill"))
        #expect(reason("{\"a\":{\"dtype\":\"F32\",\"shape\":[1]}}", four).contains("needs dtype"))
        #expect(reason("{\"a\":1}").contains("expected '{'"))
        #expect(reason("[]").contains("expected '{'"))
        #expect(throws: TensorError.self) { try Safetensors(decoding: [255, 255, 255, 255, 255, 255, 255, 127]) }
    }

    @Test("no mutation of a file's bytes does more than raise an error")
    func mutations() throws {
        let original = example.encoded()
        let source = RandomSource(seed: 99)
        var refused = 0
        for _ in 0..<3000 {
            var bytes = original
            for _ in 0...source.integer(in: 0..<3) {
                let place = source.integer(in: 0..<min(bytes.count, 400))
                switch source.integer(in: 0..<4) {
                case 0: bytes[place] = UInt8(source.integer(in: 0..<256))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(UInt8(source.integer(in: 0..<256)), at: place)
                default: bytes.removeLast(source.integer(in: 0..<min(30, bytes.count)))
                }
                if bytes.isEmpty { break }
            }
            do { _ = try Safetensors(decoding: bytes) } catch is TensorError { refused += 1 }
        }
        #expect(refused > 2000)
    }
}
