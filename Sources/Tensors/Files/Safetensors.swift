/// Named tensors and notes in the safetensors format: eight bytes of header length, a JSON header, the numbers.
///
/// The header names for each tensor its type, shape and place; places follow each other without gaps. float32, float64,
/// float16, bfloat16, integers and booleans are read and become float32; float32 is written, in the order of the names.
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
            let end = offset + tensor.count * 4
            header.key(name)
            header.raw(
                "{\"dtype\":\"F32\",\"shape\":[\(tensor.shape.map(String.init).joined(separator: ","))],"
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
            tensors[name]?.withElements { result.append(contentsOf: UnsafeRawBufferPointer($0)) }
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

/// Reads the named tensors of a safetensors file. Other kinds of numbers become float32.
public func loadSafetensors(_ path: String) throws -> [String: Tensor] {
    try Safetensors(path: path).tensors
}

extension Safetensors {
    private static let longestHeader = 100_000_000

    private static func decode(_ bytes: UnsafeRawBufferPointer) throws -> Safetensors {
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
        var type: ElementType
        var shape: [Int]
        var start: Int
        var end: Int

        init(_ reader: inout JSONReader, _ name: String) throws {
            var type: ElementType?
            var shape: [Int]?
            var offsets: [Int]?
            try reader.object { key, reader in
                switch key {
                case "dtype":
                    let text = try reader.string()
                    type = ElementType(rawValue: text)
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
            guard Storage(count: elementCount(shape)) != nil else { throw TensorError.allocation(shape: shape) }
            return Tensor(shape: shape) { out in
                if type == .float32 {
                    UnsafeMutableRawBufferPointer(out).copyMemory(from: source)
                } else {
                    for index in out.indices { out[index] = type.number(source, index) }
                }
            }
        }
    }

    /// The types of the format that can become float32.
    private enum ElementType: String {
        case float32 = "F32"
        case float64 = "F64"
        case float16 = "F16"
        case bfloat16 = "BF16"
        case int64 = "I64"
        case int32 = "I32"
        case int16 = "I16"
        case int8 = "I8"
        case uint8 = "U8"
        case bool = "BOOL"

        var size: Int {
            switch self {
            case .float64, .int64: 8
            case .float32, .int32: 4
            case .float16, .bfloat16, .int16: 2
            case .int8, .uint8, .bool: 1
            }
        }

        func number(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Float {
            func load<Number>(_ type: Number.Type) -> Number where Number: BitwiseCopyable {
                bytes.loadUnaligned(fromByteOffset: index * size, as: type)
            }
            return switch self {
            case .float32: load(Float.self)
            case .float64: Float(load(Double.self))
            case .float16: Self.widened(load(UInt16.self))
            case .bfloat16: Float(bitPattern: UInt32(load(UInt16.self)) << 16)
            case .int64: Float(load(Int64.self))
            case .int32: Float(load(Int32.self))
            case .int16: Float(load(Int16.self))
            case .int8: Float(load(Int8.self))
            case .uint8: Float(load(UInt8.self))
            case .bool: load(UInt8.self) == 0 ? 0 : 1
            }
        }

        /// An IEEE half as a float: sign, five bits of exponent, ten of fraction.
        private static func widened(_ half: UInt16) -> Float {
            let exponent = Int(half >> 10 & 31)
            let fraction = Float(half & 1023)
            let magnitude: Float =
                switch exponent {
                case 0: fraction * 0x1p-24
                case 31: fraction == 0 ? .infinity : .nan
                default: (1 + fraction * 0x1p-10) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
                }
            return half >> 15 == 0 ? magnitude : -magnitude
        }
    }
}
