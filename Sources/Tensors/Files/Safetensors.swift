/// Named tensors and notes in the safetensors format: eight bytes of header length, a JSON header, the numbers.
///
/// The header names for each tensor its type, shape and place; places follow each other without gaps. The five kinds of
/// tensors are written and read as they are, in the order of the names. float16 and bfloat16 become float32, 8 and 16 bit
/// integers int32, unsigned 32 and 64 bit integers int64.
/// Format: https://huggingface.co/docs/safetensors
public struct Safetensors: Sendable {
    /// The tensors by name.
    public var tensors: [String: Tensor]
    /// Notes of any kind, by name.
    public var metadata: [String: String]

    /// A collection of tensors and notes.
    public init(tensors: [String: Tensor], metadata: [String: String] = [:]) {
        self.tensors = tensors
        self.metadata = metadata
    }

    /// The bytes of the file.
    public func encoded() -> [UInt8] {
        var header = JSONWriter()
        header.beginObject()
        if !metadata.isEmpty {
            header.key("__metadata__")
            header.beginObject()
            for name in metadata.keys.sorted() {
                header.key(name)
                header.string(metadata[name] ?? "")
            }
            header.endObject()
        }
        var offset = 0
        let names = tensors.keys.sorted()
        for name in names {
            guard let tensor = tensors[name] else { continue }
            let end = offset + tensor.count * tensor.dtype.size
            header.key(name)
            header.raw(
                "{\"dtype\":\"\(tensor.dtype.safetensorsName)\",\"shape\":[\(tensor.shape.map(String.init).joined(separator: ","))],"
                    + "\"data_offsets\":[\(offset),\(end)]}")
            offset = end
        }
        header.endObject()
        var bytes = header.bytes
        // Numbers begin at a multiple of eight, so that the file can be mapped.
        while bytes.count % 8 != 0 { bytes.append(UInt8(ascii: " ")) }
        var result: [UInt8] = []
        result.reserveCapacity(8 + bytes.count + offset)
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { result.append(contentsOf: $0) }
        result.append(contentsOf: bytes)
        for name in names {
            tensors[name]?.appendBytes(to: &result)
        }
        return result
    }

    /// Reads the bytes of a file.
    public init(decoding bytes: [UInt8]) throws {
        self = try bytes.withUnsafeBytes { try Self.decode($0) }
    }

    /// Reads a file.
    public init(path: String) throws {
        self = try readingFile(path) { try Self.decode($0) }
    }

    /// Writes a file: beside its place first, then renamed into it, so that no half file is ever seen.
    public func write(path: String) throws { try writeFile(path, encoded()) }
}

/// Writes named tensors as a safetensors file. Equal tensors give equal files.
public func saveSafetensors(_ tensors: [String: Tensor], to path: String) throws {
    try Safetensors(tensors: tensors).write(path: path)
}

/// Reads the named tensors of a safetensors file.
public func loadSafetensors(_ path: String) throws -> [String: Tensor] {
    try decodingFile(path) { try Safetensors.decode($0) }.tensors
}

extension Safetensors {
    private static let longestHeader = 100_000_000

    fileprivate static func decode(_ bytes: UnsafeRawBufferPointer) throws -> Safetensors {
        func malformed(_ reason: String) -> TensorError { .malformed(format: "safetensors", reason: reason) }
        guard bytes.count >= 8 else { throw malformed("it has \(bytes.count) bytes, and the length alone takes 8") }
        let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        guard length <= UInt64(min(longestHeader, bytes.count - 8)) else {
            throw malformed("the header should have \(length) bytes; the file has \(bytes.count - 8) after the length")
        }
        let dataStart = 8 + Int(length)
        let data = UnsafeRawBufferPointer(rebasing: bytes[dataStart...])
        var reader = JSONReader(Array(bytes[8..<dataStart]), format: "safetensors")
        var result = Safetensors(tensors: [:])
        var entries: [(name: String, entry: Entry)] = []
        var names: Set<String> = []
        try reader.object { name, reader in
            guard names.insert(name).inserted else { throw malformed("the name \"\(name)\" is there twice") }
            if name == "__metadata__" {
                try reader.object { key, reader in result.metadata[key] = try reader.string() }
            } else {
                entries.append((name, try Entry(&reader, name)))
            }
        }
        try reader.finish()
        entries.sort { ($0.entry.start, $0.entry.end) < ($1.entry.start, $1.entry.end) }
        var position = 0
        for (name, entry) in entries {
            guard entry.start == position else {
                throw malformed("tensor \"\(name)\" begins at byte \(entry.start) and should at \(position)")
            }
            guard entry.end <= data.count else {
                throw malformed("tensor \"\(name)\" ends at byte \(entry.end) of \(data.count)")
            }
            position = entry.end
            result.tensors[name] = try entry.tensor(data, name)
        }
        guard position == data.count else {
            throw malformed("\(data.count - position) bytes at the end belong to no tensor")
        }
        return result
    }

    /// What the header says of one tensor.
    private struct Entry {
        var type: FileNumber
        var shape: [Int]
        var start: Int
        var end: Int

        init(_ reader: inout JSONReader, _ name: String) throws {
            var type: FileNumber?
            var shape: [Int]?
            var offsets: [Int]?
            try reader.object { key, reader in
                switch key {
                case "dtype":
                    let text = try reader.string()
                    type = Safetensors.types[text]
                    if type == nil {
                        throw TensorError.malformed(
                            format: "safetensors", reason: "tensor \"\(name)\" has the unknown type \"\(text)\"")
                    }
                case "shape": shape = try reader.wholeNumbers()
                case "data_offsets": offsets = try reader.wholeNumbers()
                default:
                    throw TensorError.malformed(
                        format: "safetensors", reason: "tensor \"\(name)\" has the unknown key \"\(key)\"")
                }
            }
            guard let type, let shape, let offsets, offsets.count == 2, shape.count <= 16 else {
                throw TensorError.malformed(
                    format: "safetensors", reason: "tensor \"\(name)\" needs dtype, shape and two data_offsets")
            }
            let count = elementCount(shape)
            let (bytes, overflows) = count.multipliedReportingOverflow(by: type.size)
            guard count >= 0, !overflows, offsets[0] <= offsets[1], offsets[1] - offsets[0] == bytes else {
                throw TensorError.malformed(
                    format: "safetensors",
                    reason:
                        "tensor \"\(name)\" of shape \(shape) does not fill the bytes \(offsets[0]) to \(offsets[1])")
            }
            (self.type, self.shape, start, end) = (type, shape, offsets[0], offsets[1])
        }

        func tensor(_ data: UnsafeRawBufferPointer, _ name: String) throws -> Tensor {
            let source = UnsafeRawBufferPointer(rebasing: data[start..<end])
            guard let tensor = try type.tensor(source, shape: shape) else {
                throw TensorError.malformed(
                    format: "safetensors", reason: "tensor \"\(name)\" has numbers too large for int64")
            }
            return tensor
        }
    }

    /// The types of the format.
    private static let types: [String: FileNumber] = [
        "F16": .float16, "BF16": .bfloat16, "F32": .float32, "F64": .float64, "I8": .int8, "I16": .int16, "I32": .int32,
        "I64": .int64, "U8": .uint8, "U16": .uint16, "U32": .uint32, "U64": .uint64, "BOOL": .bool,
    ]
}

extension DataType {
    /// What the format calls the kind.
    fileprivate var safetensorsName: String {
        switch self {
        case .float32: "F32"
        case .float64: "F64"
        case .int32: "I32"
        case .int64: "I64"
        case .bool: "BOOL"
        }
    }
}
