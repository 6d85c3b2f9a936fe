import Datasets
import Foundation
import NeuralNetworks
import Tensors
import Testing
import Training

@Suite("Event files")
struct TensorBoardTests {
    /// CRC-32C, bit by bit, as the format masks it.
    private func masked(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var checksum = ~UInt32(0)
        for byte in bytes {
            checksum ^= UInt32(byte)
            for _ in 0..<8 { checksum = checksum & 1 == 1 ? checksum >> 1 ^ 0x82f6_3b78 : checksum >> 1 }
        }
        checksum = ~checksum
        return (checksum >> 15 | checksum << 17) &+ 0xa282_ead8
    }

    private func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

    /// The fields of a message: number, and value or content.
    private func fields(_ bytes: ArraySlice<UInt8>) -> [(Int, UInt64, ArraySlice<UInt8>)] {
        var (place, found): (Int, [(Int, UInt64, ArraySlice<UInt8>)]) = (bytes.startIndex, [])
        func varint() -> UInt64 {
            var (value, shift) = (UInt64(0), UInt64(0))
            while true {
                let byte = bytes[place]
                place += 1
                value |= UInt64(byte & 127) << shift
                if byte < 128 { return value }
                shift += 7
            }
        }
        while place < bytes.endIndex {
            let key = varint()
            let length = key & 7 == 1 ? 8 : key & 7 == 5 ? 4 : 0
            let value = length > 0 ? number(bytes[place..<place + length]) : varint()
            place += length
            let content = key & 7 == 2 ? bytes[place..<place + Int(value)] : []
            place += content.count
            found.append((Int(key >> 3), value, content))
        }
        return found
    }

    @Test("hold every batch and every epoch, with right checksums")
    func contents() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("events-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let random = RandomSource(seed: 1)
        let (train, validation) = (Dataset.iris(), Dataset.iris().prefix(20))
        let model = Dense(4, 3, random: random)
        for _ in 0..<2 {
            model.fit(
                train, validation: validation, loss: .crossEntropy, optimizer: SGD(learningRate: 0.01), epochs: 2,
                batchSize: 50,
                metrics: [.accuracy], random: random, tensorBoard: folder)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("events.out.tfevents.") })
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + names[0])))
        var (place, tags): (Int, [String]) = (0, [])
        while place < bytes.count {
            let length = Int(number(bytes[place..<place + 8]))
            #expect(number(bytes[place + 8..<place + 12]) == UInt64(masked(bytes[place..<place + 8])))
            let event = bytes[place + 12..<place + 12 + length]
            #expect(number(bytes[place + 12 + length..<place + 16 + length]) == UInt64(masked(event)))
            place += 16 + length
            let parts = fields(event)
            #expect(Double(bitPattern: parts[0].1) > 1.7e9)
            if let version = parts.first(where: { $0.0 == 3 }) {
                #expect(String(decoding: version.2, as: UTF8.self) == "brain.Event:2")
                continue
            }
            let step = parts.first { $0.0 == 2 }?.1 ?? 0
            let item = fields(fields(parts.first { $0.0 == 5 }!.2)[0].2)
            let value = Float(bitPattern: UInt32(item[1].1))
            #expect(value.isFinite)
            tags.append("\(step) \(String(decoding: item[0].2, as: UTF8.self))")
        }
        let epoch = { (step: Int) in
            ["loss/train", "loss/validation", "accuracy/train", "accuracy/validation", "learning rate", "epoch"].map {
                "\(step) \($0)"
            }
        }
        #expect(
            tags == ["1 loss/batch", "2 loss/batch", "3 loss/batch"] + epoch(3) + [
                "4 loss/batch", "5 loss/batch", "6 loss/batch",
            ] + epoch(6))
    }
}
