import Tensors

/// Which examples of a published data set are read.
public enum DatasetPart: String, Sendable {
    /// Those to train on.
    case train
    /// Those to judge by.
    case test
}

// The published sets of images, as their authors distribute them.

extension Dataset {
    /// MNIST: handwritten digits as 1×28×28 images with values in 0…1, 60 000 to train on and 10 000 to judge by.
    ///
    /// - Parameters:
    ///   - directory: The folder with `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-…`, gzipped or not.
    ///   - part: Which examples.
    /// - Returns: The examples of the part.
    /// - Throws: An error that names the file that is missing or broken, and where.
    public static func mnist(directory: String, part: DatasetPart = .train) throws -> Dataset {
        try idxPair("MNIST", directory, part, classNames: (0...9).map { "\($0)" })
    }

    /// Fashion-MNIST (Xiao et al. 2017): articles of clothing as 1×28×28 images with values in 0…1, ten classes.
    ///
    /// - Parameters:
    ///   - directory: The folder with the four files; where Debian's package `dataset-fashion-mnist` puts them unless given.
    ///   - part: Which examples: 60 000 to train on, 10 000 to judge by.
    /// - Returns: The examples of the part.
    /// - Throws: An error that names the file that is missing or broken, and where.
    public static func fashionMNIST(
        directory: String = "/usr/share/datasets/fashion-mnist", part: DatasetPart = .train
    ) throws -> Dataset {
        try idxPair(
            "Fashion-MNIST", directory, part,
            classNames: [
                "T-shirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot",
            ])
    }

    /// CIFAR-10 (Krizhevsky 2009): photographs as 3×32×32 images with values in 0…1, ten classes.
    ///
    /// - Parameters:
    ///   - directory: The folder of the binary version: `data_batch_1.bin` to `data_batch_5.bin`, `test_batch.bin`.
    ///   - part: Which examples: 50 000 to train on, 10 000 to judge by.
    /// - Returns: The examples of the part.
    /// - Throws: An error that names the file that is missing or broken, and where.
    public static func cifar10(directory: String, part: DatasetPart = .train) throws -> Dataset {
        let folder = try FolderListing(directory)
        let names = part == .train ? (1...5).map { "data_batch_\($0).bin" } : ["test_batch.bin"]
        var pixels: [Float] = []
        var labels: [Float] = []
        for name in names {
            let path = try folder.first(of: [name])
            try readingFile(path) { bytes in
                do {
                    let content = path.hasSuffix(".gz") ? try gunzip(bytes, limit: 1 << 28) : nil
                    try (content ?? Array(bytes)).withUnsafeBytes { try addCIFAR($0, &pixels, &labels) }
                } catch TensorError.malformed(let format, let reason) {
                    throw TensorError.file(path: path, reason: "not a valid \(format) file: \(reason)")
                }
            }
        }
        return Dataset(
            name: "CIFAR-10", features: Tensor(pixels, shape: [labels.count, 3, 32, 32]), labels: Tensor(labels),
            classNames: ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"])
    }

    /// Reads images or other examples in the IDX format and their labels, gzipped or not.
    ///
    /// Examples of two axes become images of one channel. Bytes are divided by 255.
    ///
    /// - Parameters:
    ///   - features: The file of the examples.
    ///   - labels: The file of their labels; 0 without one.
    ///   - classNames: The names of the classes; their numbers unless given.
    /// - Returns: The examples with their labels.
    /// - Throws: An error that says where a file is broken.
    public static func idx(_ features: String, labels: String? = nil, classNames: [String] = []) throws -> Dataset {
        try idx(features, labels, name: DataTable.baseName(features), classNames: classNames)
    }

    private static func idxPair(
        _ name: String, _ directory: String, _ part: DatasetPart, classNames: [String]
    ) throws -> Dataset {
        let folder = try FolderListing(directory)
        let start = part == .train ? "train" : "t10k"
        return try idx(
            folder.first(of: ["\(start)-images-idx3-ubyte", "\(start)-images.idx3-ubyte"]),
            folder.first(of: ["\(start)-labels-idx1-ubyte", "\(start)-labels.idx1-ubyte"]), name: name,
            classNames: classNames)
    }

    private static func idx(
        _ featurePath: String, _ labelPath: String?, name: String, classNames: [String]
    ) throws -> Dataset {
        let raw = try loadIDX(featurePath)
        let labels = try labelPath.map { try loadIDX($0) } ?? Tensor.zeros([raw.shape.first ?? 0], dtype: .int64)
        guard raw.rank >= 1, labels.rank == 1, raw.shape[0] == labels.shape[0] else {
            throw TensorError.file(
                path: featurePath,
                reason:
                    "it has shape \(raw.shape) and \(labelPath ?? "labels") \(labels.shape); both need the same number of rows"
            )
        }
        var features = raw.as(.float32)
        if raw.dtype == .int32 { features = features / 255 }
        if raw.rank == 3 { features = features.reshaped(to: [raw.shape[0], 1, raw.shape[1], raw.shape[2]]) }
        if raw.rank == 1 { features = features.reshaped(to: [raw.shape[0], 1]) }
        let numbers = labels.toInts()
        let classes = max(classNames.count, (numbers.max() ?? -1) + 1)
        guard numbers.allSatisfy({ $0 >= 0 }), classes <= 10_000 else {
            throw TensorError.file(path: labelPath ?? featurePath, reason: "labels are classes, numbers from 0 to 9999")
        }
        return Dataset(
            name: name, features: features, labels: labels.as(.float32),
            classNames: (0..<classes).map { $0 < classNames.count ? classNames[$0] : "\($0)" })
    }
}

/// Adds the records of a file of CIFAR-10: a label, then 1024 bytes of red, of green and of blue, row by row.
package func addCIFAR(_ bytes: UnsafeRawBufferPointer, _ pixels: inout [Float], _ labels: inout [Float]) throws {
    let size = 1 + 3 * 32 * 32
    guard bytes.count > 0, bytes.count % size == 0 else {
        throw TensorError.malformed(
            format: "CIFAR-10", reason: "it has \(bytes.count) bytes, which is no multiple of \(size)")
    }
    pixels.reserveCapacity(pixels.count + bytes.count)
    for start in stride(from: 0, to: bytes.count, by: size) {
        guard bytes[start] < 10 else {
            throw TensorError.malformed(format: "CIFAR-10", reason: "the label \(bytes[start]) at byte \(start)")
        }
        labels.append(Float(bytes[start]))
        for place in start + 1..<start + size { pixels.append(Float(bytes[place]) / 255) }
    }
}
