import Datasets
import Foundation
import Tensors
import Testing

@Suite("Image files")
struct ImageFileTests {
    /// A case of `References/images.json`.
    struct Case: Decodable, CustomTestStringConvertible {
        var name: String
        var png: Data
        var shape: [Int]
        var pixels: [Double]
        var testDescription: String { name }

        static let all: [Case] = {
            let path = String(#filePath.dropLast("ImageFileTests.swift".count)) + "References/images.json"
            guard let data = FileManager.default.contents(atPath: path) else { return [] }
            return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
        }()
    }

    private func decoded(_ bytes: [UInt8]) throws -> Tensor { try bytes.withUnsafeBytes { try decodeImage($0) } }

    private func error(_ bytes: [UInt8]) -> String {
        do { _ = try decoded(bytes) } catch { return "\(error)" }
        return "accepted"
    }

    @Test("a PNG of every kind gives its pixels", arguments: Case.all)
    func png(_ example: Case) throws {
        let image = try decoded(Array(example.png))
        #expect(image.shape == example.shape)
        #expect(image.allClose(Tensor(example.pixels, shape: example.shape), tolerance: 1e-6))
    }

    @Test("all kinds are there") func count() { #expect(Case.all.count == 30) }

    @Test("Netpbm's six formats are read")
    func netpbm() throws {
        #expect(try decoded(Array("P2 # grey\n3 1 4\n0 2 4\n".utf8)).toArray() == [0, 0.5, 1])
        let colours = try decoded(Array("P3\n2 1\n5\n5 0 0  0 5 0\n".utf8))
        #expect(colours.shape == [3, 1, 2] && colours.toArray() == [1, 0, 0, 1, 0, 0])
        #expect(try decoded(Array("P1\n3 1\n101".utf8)).toArray() == [0, 1, 0])
        #expect(try decoded(Array("P5 2 1 255\n".utf8) + [0, 255]).toArray() == [0, 1])
        #expect(try decoded(Array("P5 1 1 65535\n".utf8) + [0x80, 0]).toArray()[0] == Double(Float(32768) / 65535))
        #expect(try decoded(Array("P6 1 1 255\n".utf8) + [255, 0, 51]).toArray() == [1, 0, Double(Float(0.2))])
        #expect(try decoded(Array("P4 3 2\n".utf8) + [0b1010_0000, 0b0100_0000]).toArray() == [0, 1, 0, 1, 0, 1])
    }

    @Test("a JPEG is refused with what to do, and a damaged PNG with what is wrong")
    func refusals() throws {
        #expect(
            error([0xff, 0xd8, 0xff, 0xe0])
                == "not a valid image file: it is a JPEG, which is not read here; convert it to PNG: magick mogrify -format png *.jpg"
        )
        var bytes = Array(Case.all[6].png)
        bytes[60] ^= 1
        #expect(error(bytes).contains("the checksum of the chunk at byte"))
        #expect(error(Array(bytes[..<50])).contains("cut off") || error(Array(bytes[..<50])).contains("ends"))
        #expect(error([1, 2, 3]) == "not a valid PNG file: it does not begin as a PNG file does")
        #expect(error(Array("P5 99999 99999 255\n".utf8)).contains("99999×99999"))
        #expect(error(Array("P2 2 1 4\n1 9\n".utf8)).contains("the value 9 is above 4"))
    }

    @Test("a folder of folders is a data set, images brought to one size and number of channels")
    func folder() throws {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("images-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for name in ["cat", "dog"] {
            try FileManager.default.createDirectory(
                at: root.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        try Data("P2\n2 2\n4\n4 0 0 4\n".utf8).write(to: root.appendingPathComponent("cat/a.pgm"))
        try Data("P3\n2 2\n1\n1 0 0  1 0 0  1 0 0  1 0 0\n".utf8).write(to: root.appendingPathComponent("dog/b.ppm"))
        try Data("no image".utf8).write(to: root.appendingPathComponent("dog/readme.txt"))
        let data = try Dataset.images(directory: root.path)
        #expect(data.features.shape == [2, 3, 2, 2] && data.classNames == ["cat", "dog"])
        #expect(data.features[0, 2].toArray() == [1, 0, 0, 1] && data.features[1, 0].toArray() == [1, 1, 1, 1])
        let small = try Dataset.images(directory: root.path, size: 1, channels: 1)
        #expect(small.features.shape == [2, 1, 1, 1])
        #expect(small.features.allClose(Tensor([0.5, 0.299], shape: [2, 1, 1, 1]), tolerance: 1e-6))
        try Data("P2\n1 1\n1\n1\n".utf8).write(to: root.appendingPathComponent("dog/c.pgm"))
        do {
            _ = try Dataset.images(directory: root.path)
            Issue.record("accepted")
        } catch {
            #expect("\(error)".hasSuffix("cat/a.pgm 2×2; give size: to bring all to one"))
        }
        #expect(throws: TensorError.self) { try Dataset.images(directory: root.path + "/none") }
    }

    @Test("no mutation of an image's bytes does more than raise an error")
    func mutations() throws {
        let source = RandomSource(seed: 7)
        let originals =
            Case.all.map { Array($0.png) } + [
                Array("P3\n2 1\n5\n5 0 0  0 5 0\n".utf8), Array("P4 3 2\n".utf8) + [160, 64],
            ]
        var refused = 0
        for round in 0..<4000 {
            var bytes = mutated(originals[round % originals.count], using: source)
            if round % 2 == 0 { mendChecksums(&bytes) }
            do { _ = try decoded(bytes) } catch is TensorError { refused += 1 }
        }
        #expect(refused > 1000)
    }

    /// Puts right checksums into the chunks, so that what lies behind them is reached.
    private func mendChecksums(_ bytes: inout [UInt8]) {
        var place = 8
        while place + 12 <= bytes.count {
            let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - place - 12 else { return }
            let checksum = Array(bytes[place + 4..<place + 8 + length]).withUnsafeBytes { crc32($0) }
            for index in 0..<4 {
                bytes[place + 8 + length + index] = UInt8(truncatingIfNeeded: checksum >> UInt32(24 - 8 * index))
            }
            place += 12 + length
        }
    }
}
