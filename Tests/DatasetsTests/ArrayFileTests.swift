import Datasets
import Foundation
import Tensors
import Testing

@Suite("Files of arrays")
struct ArrayFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("arrays-\(UUID().uuidString)")

    private func inFolder(_ body: (String) throws -> Void) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    private func decoded(_ bytes: [UInt8]) throws -> Tensor { try bytes.withUnsafeBytes { try decodeIDX($0) } }

    private func error(_ body: () throws -> Void) -> String {
        do { try body() } catch { return "\(error)" }
        return "accepted"
    }

    /// 2 images of 1×2, and their labels.
    private let images: [UInt8] = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 255, 51, 102]
    private let labels: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 2, 3, 9]

    @Test("IDX holds numbers of all kinds, big-endian")
    func kinds() throws {
        #expect(try decoded(images).toInts() == [0, 255, 51, 102])
        #expect(try decoded([0, 0, 0x0b, 1, 0, 0, 0, 2, 255, 254, 1, 0]).toInts() == [-2, 256])
        #expect(try decoded([0, 0, 0x0d, 1, 0, 0, 0, 1, 0x3f, 0xc0, 0, 0]).toArray() == [1.5])
        #expect(try decoded([0, 0, 0x09, 1, 0, 0, 0, 1, 0xff]).toInts() == [-1])
        #expect(
            error { _ = try decoded(Array(images.dropLast())) }
                == "not a valid IDX file: shape [2, 1, 2] takes 4 bytes after byte 16, and there are 3")
        #expect(error { _ = try decoded([1, 0, 8, 1]) }.contains("two zero bytes"))
        #expect(error { _ = try decoded([0, 0, 7, 1, 0, 0, 0, 0]) }.contains("kind of number 7"))
        #expect(error { _ = try decoded([0, 0, 8, 3] + [UInt8](repeating: 255, count: 12)) }.contains("IDX"))
    }

    @Test("the folder of MNIST is read, gzipped or not, and what is missing is named")
    func mnist() throws {
        try inFolder { path in
            try write(images, "train-images-idx3-ubyte")
            #expect(
                error { _ = try Dataset.mnist(directory: path) }
                    == "\(path): there is no train-labels-idx1-ubyte or train-labels.idx1-ubyte, with or without .gz")
            // `printf '\0\0\10\1\0\0\0\2\3\11' | gzip -9n`, stored in one block.
            let stored: [UInt8] = [1, 10, 0, 245, 255] + labels
            let checksum = labels.withUnsafeBytes { crc32($0) }
            let ending = (0..<4).map { UInt8(truncatingIfNeeded: checksum >> UInt32(8 * $0)) } + [10, 0, 0, 0]
            try write([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3] + stored + ending, "train-labels-idx1-ubyte.gz")
            let data = try Dataset.mnist(directory: path)
            #expect(data.features.shape == [2, 1, 1, 2] && data.features.toArray()[1] == 1)
            #expect(data.labelIndices == [3, 9] && data.classCount == 10)
            #expect(try Dataset.fashionMNIST(directory: path).classNames[9] == "ankle boot")
            let own = try Dataset.idx(path + "/train-images-idx3-ubyte", labels: path + "/train-labels-idx1-ubyte.gz")
            #expect(own.name == "train-images-idx3-ubyte" && own.classCount == 10)
            try write([0, 0, 8, 1, 0, 0, 0, 1, 3], "t10k-labels-idx1-ubyte")
            try write(images, "t10k-images-idx3-ubyte")
            #expect(error { _ = try Dataset.mnist(directory: path, part: .test) }.contains("same number of rows"))
        }
    }

    @Test("the batches of CIFAR-10 are read in order")
    func cifar() throws {
        try inFolder { path in
            for batch in 1...5 {
                try write([UInt8(batch)] + [UInt8](repeating: 255, count: 3072), "data_batch_\(batch).bin")
            }
            let data = try Dataset.cifar10(directory: path)
            #expect(data.features.shape == [5, 3, 32, 32] && data.labelIndices == [1, 2, 3, 4, 5])
            #expect(data.classNames[1] == "automobile" && data.features.min().scalar == 1)
            try write([10] + [UInt8](repeating: 0, count: 3072), "test_batch.bin")
            #expect(error { _ = try Dataset.cifar10(directory: path, part: .test) }.contains("the label 10 at byte 0"))
            try write([1, 2, 3], "test_batch.bin")
            #expect(error { _ = try Dataset.cifar10(directory: path, part: .test) }.contains("no multiple of 3073"))
        }
    }

    @Test("arrays of NumPy are data sets")
    func numpy() throws {
        try inFolder { path in
            let (x, y) = (Tensor([[1, 2], [3, 4]]), Tensor([1, 0], dtype: .int64))
            try saveNPY(x, to: path + "/x.npy")
            try saveNPY(y, to: path + "/y.npy")
            let pair = try Dataset.npy(path + "/x.npy", labels: path + "/y.npy")
            #expect(pair.features == x && pair.classNames == ["0", "1"])
            try saveNPZ(["x": x, "y": Tensor([0.5, 1])], to: path + "/a.npz")
            let archive = try Dataset.npz(path + "/a.npz")
            #expect(archive.features == x && !archive.isClassification && archive.name == "a")
            #expect(try Dataset.npz(path + "/a.npz", features: "y", labels: "y").features.shape == [2, 1])
            #expect(
                error { _ = try Dataset.npz(path + "/a.npz", features: "z") }
                    == "npz: \(path)/a.npz has no array 'z'; it has 'x', 'y': say which are the features:")
        }
    }

    @Test("no mutation of an IDX file does more than raise an error")
    func mutations() throws {
        let source = RandomSource(seed: 8)
        var refused = 0
        for round in 0..<2000 {
            do { _ = try decoded(mutated(round % 2 == 0 ? images : labels, using: source)) } catch is TensorError {
                refused += 1
            }
        }
        #expect(refused > 1000)
    }
}
