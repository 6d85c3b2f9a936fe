import Tensors
import Testing

@Suite("NPY, NPZ and compressed files")
struct TensorFileTests {
    private let example: [String: Tensor] = [
        "weights": Tensor.randomNormal([3, 4], using: RandomSource(seed: 1)), "scalar": Tensor(2.5, dtype: .float64),
        "labels": Tensor([[1, -2], [Int.max, Int.min]], dtype: .int64), "small": Tensor([1, 2], dtype: .int32),
        "mask": Tensor([true, false, true]), "empty": Tensor.zeros([0, 2]), "turned": Tensor([[1, 2], [3, 4]]).T,
    ]

    private func decode<Result>(_ bytes: [UInt8], _ read: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
        try bytes.withUnsafeBytes { try read($0) }
    }

    private func reason(_ body: () throws -> Void) -> String {
        do { try body() } catch { return "\(error)" }
        return "accepted"
    }

    @Test("what is written is read again, bit for bit and of the same kind")
    func roundTrips() throws {
        for tensor in example.values {
            let read = try decode(encodeNPY(tensor), decodeNPY)
            #expect(read == tensor && read.dtype == tensor.dtype)
        }
        let read = try decode(encodeNPZ(example), decodeNPZ)
        #expect(read == example && read.mapValues(\.dtype) == example.mapValues(\.dtype))
        let safe = try Safetensors(decoding: Safetensors(tensors: example).encoded()).tensors
        #expect(safe == example && safe.mapValues(\.dtype) == example.mapValues(\.dtype))
    }

    @Test("the header is NumPy's, byte for byte")
    func header() {
        let bytes = encodeNPY(Tensor([1, 2, 3], dtype: .int64))
        let text = "{'descr': '<i8', 'fortran_order': False, 'shape': (3,), }"
        #expect(bytes.count == 128 + 24 && bytes[127] == 10)
        #expect(bytes[10...].starts(with: text.utf8))
    }

    @Test("other layouts of NumPy are understood")
    func layouts() throws {
        func file(_ header: String, _ data: [UInt8]) -> [UInt8] {
            [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8) + data
        }
        let columns = try decode(
            file("{\"shape\": (2, 2L), 'fortran_order': True, 'descr': '|u1'}", [1, 2, 3, 4]), decodeNPY)
        #expect(columns.toInts() == [1, 3, 2, 4])
        let big = try decode(
            file("{'descr': '>i2', 'fortran_order': False, 'shape': (2,), }\n", [1, 0, 255, 255]), decodeNPY)
        #expect(big.toInts() == [256, -1] && big.dtype == .int32)
        #expect(
            reason { _ = try decode(file("{'descr': '<c8', 'fortran_order': False, 'shape': ()}", []), decodeNPY) }
                .contains("'<c8' is not"))
        #expect(
            reason {
                _ = try decode(file("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': ()}", []), decodeNPY)
            }.contains("several fields"))
        #expect(
            reason {
                _ = try decode(
                    file("{'descr': '<f4', 'fortran_order': False, 'shape': (9999999999999999,)}", []), decodeNPY)
            }.contains("does not fill"))
        #expect(reason { _ = try decode(Array("PK".utf8), decodeNPY) }.contains("does not begin"))
    }

    // `printf 'hello hello hello hello\n' | gzip -9n`.
    private let hello: [UInt8] = [
        0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x57, 0xc8, 0x40, 0x27, 0xb9, 0x00,
        0x00,
        0x88, 0x59, 0x0b, 0x18, 0, 0, 0,
    ]

    @Test("deflated data come out; what lies about itself is refused")
    func inflating() throws {
        let deflated = Array(hello[10...])
        let text = "hello hello hello hello\n"
        let result = try decode(deflated) { try inflate($0, limit: 100, format: "test") }
        #expect(result.bytes == Array(text.utf8))
        #expect(
            reason { _ = try decode(deflated) { try inflate($0, limit: 10, format: "test") } }.contains("more than 10"))
        let whole = hello
        #expect(try decode(whole) { try gunzip($0, limit: 100) } == Array(text.utf8))
        #expect(try decode(whole + whole) { try gunzip($0, limit: 100) } == Array((text + text).utf8))
        var wrong = whole
        wrong[wrong.count - 6] ^= 1
        #expect(reason { _ = try decode(wrong) { try gunzip($0, limit: 100) } }.contains("checksum"))
        #expect(Array("123456789".utf8).withUnsafeBytes(crc32) == 0xcbf4_3926)
    }

    @Test("arrays that NumPy compressed are read")
    func compressed() throws {
        let path = String(#filePath.dropLast("TensorFileTests.swift".count)) + "References/numpy.npz"
        let arrays = try loadNPZ(path)
        #expect(arrays["counting"]?.toInts() == Array(0..<1000) && arrays["counting"]?.dtype == .int64)
        #expect(arrays["columns"] == Tensor([[1.5, 2.5], [3.5, 4.5]]) && arrays["columns"]?.dtype == .float64)
        #expect(arrays["half"] == Tensor([1, -2, 0.5]) && arrays["flags"]?.dtype == .bool)
        #expect(arrays["noise"]?.shape == [500] && arrays["noise"]?.isFinite == true)
    }

    @Test("no mutation of a file's bytes does more than raise an error")
    func mutations() throws {
        let path = String(#filePath.dropLast("TensorFileTests.swift".count)) + "References/numpy.npz"
        let compressed = try readingFile(path) { Array($0) }
        let originals = [encodeNPY(Tensor([[1, 2], [3, 4]])), encodeNPZ(example), compressed, hello]
        let source = RandomSource(seed: 5)
        var refused = 0
        for round in 0..<4000 {
            var bytes = originals[round % originals.count]
            for _ in 0...source.integer(in: 0..<3) where !bytes.isEmpty {
                let place = source.integer(in: 0..<bytes.count)
                switch source.integer(in: 0..<5) {
                case 0: bytes[place] = UInt8(source.integer(in: 0..<256))
                case 1: bytes[place] ^= 1 << UInt8(source.integer(in: 0..<8))
                case 2: bytes.remove(at: place)
                case 3: bytes.insert(UInt8(source.integer(in: 0..<256)), at: place)
                default: bytes.removeLast(source.integer(in: 0..<min(40, bytes.count)))
                }
            }
            do {
                switch round % originals.count {
                case 0: _ = try decode(bytes, decodeNPY)
                case 3: _ = try decode(bytes) { try gunzip($0, limit: 1 << 16) }
                default: _ = try decode(bytes, decodeNPZ)
                }
            } catch is TensorError { refused += 1 }
        }
        #expect(refused > 2000)
    }
}
