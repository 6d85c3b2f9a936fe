import Glibc
import Tensors
import Testing

@Suite("Safetensors")
struct SafetensorsTests {
    private let path = "/tmp/swiftlet-safetensors-\(getpid())-\(UInt64.random(in: 0...UInt64.max)).safetensors"

    @Test("tensors come back with their names, shapes and bits")
    func roundTrip() throws {
        defer { unlink(path) }
        let tensors = [
            "0.weight": Tensor.randomNormal([3, 4]), "scalar": Tensor(2.5), "empty": Tensor.zeros([0, 3]),
            "带\"引号\"\n": Tensor([1.0, -0.0, .infinity]),
        ]
        try saveSafetensors(tensors, to: path)
        let loaded = try loadSafetensors(path)
        #expect(Set(loaded.keys) == Set(tensors.keys))
        for (name, tensor) in tensors {
            #expect(loaded[name]?.shape == tensor.shape)
            #expect(loaded[name]?.toFloats() == tensor.toFloats())
        }
    }

    private func read(_ header: String, _ data: [UInt8]) throws -> [String: Tensor] {
        var bytes = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) }
        bytes += Array(header.utf8) + data
        return try bytes.withUnsafeBytes { try readSafetensors($0) }
    }

    // As written by safetensors 0.4 in Python, metadata included.
    @Test("other kinds of numbers become float32")
    func types() throws {
        let header = """
            {"__metadata__": {"format": "pt"}, "h": {"dtype": "F16", "shape": [3], "data_offsets": [0, 6]},
             "b": {"dtype":"BF16","shape":[1],"data_offsets":[6,8]}, "i": {"dtype":"I64","shape":[1],"data_offsets":[8,16]}}
            """
        let loaded = try read(
            header, [0x00, 0x3C, 0x00, 0xC0, 0x01, 0x00, 0xC0, 0x3F, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect(loaded["h"]?.toArray() == [1, -2, 0x1p-24])
        #expect(loaded["b"]?.toArray() == [1.5])
        #expect(loaded["i"]?.toArray() == [-2])
    }

    @Test(
        "a damaged file is an error",
        arguments: [
            "", "{", "{}x", "[]", #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#,
            #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}"#,
            #"{"a":{"dtype":"F99","shape":[1],"data_offsets":[0,4]}}"#,
            #"{"a":{"dtype":"F32","shape":[9223372036854775807,4],"data_offsets":[0,4]}}"#,
            #"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#,
            #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}"#, #"{"a"#, #"{"a\u12"#,
        ])
    func damaged(header: String) {
        #expect(throws: TensorError.self) { _ = try read(header, [0, 0, 0, 0]) }
    }

    @Test("a missing file says so")
    func missing() {
        #expect(throws: TensorError.file(path: "/nowhere/x.safetensors", reason: "No such file or directory")) {
            _ = try loadSafetensors("/nowhere/x.safetensors")
        }
    }

    @Test("short and random bytes never crash")
    func fuzz() {
        let random = RandomSource(seed: 1)
        for length in 0..<200 {
            let bytes = (0..<length).map { index in
                index < 8 ? (index == 0 ? UInt8(clamping: length) : 0) : UInt8(random.integer(in: 0..<256))
            }
            _ = try? bytes.withUnsafeBytes { try readSafetensors($0) }
        }
    }
}
