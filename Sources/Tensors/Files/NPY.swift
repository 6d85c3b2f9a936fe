// NumPy's format for one array: a magic word, a header in Python's notation, the numbers.
// Format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html

/// Reads an array that NumPy has saved with `numpy.save`. Kinds of numbers: see `Safetensors`; complex numbers, texts and
/// Python objects are refused.
public func loadNPY(_ path: String) throws -> Tensor { try decodingFile(path) { try decodeNPY($0) } }

/// Writes a tensor so that `numpy.load` reads it.
public func saveNPY(_ tensor: Tensor, to path: String) throws { try writeFile(path, encodeNPY(tensor)) }

/// The bytes of an NPY file.
package func encodeNPY(_ tensor: Tensor) -> [UInt8] {
    let shape = tensor.shape.map(String.init).joined(separator: ", ") + (tensor.rank == 1 ? "," : "")
    var header = "{'descr': '\(tensor.dtype.npyName)', 'fortran_order': False, 'shape': (\(shape)), }"
    // Numbers begin at a multiple of 64, as NumPy has it.
    header += String(repeating: " ", count: 63 - (10 + header.utf8.count) % 64) + "\n"
    var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    bytes += [UInt8(header.utf8.count & 255), UInt8(header.utf8.count >> 8)] + Array(header.utf8)
    tensor.appendBytes(to: &bytes)
    return bytes
}

/// Reads the bytes of an NPY file.
package func decodeNPY(_ bytes: UnsafeRawBufferPointer) throws -> Tensor {
    func malformed(_ reason: String) -> TensorError { .malformed(format: "NPY", reason: reason) }
    guard bytes.count >= 10, bytes[0] == 0x93, bytes[1..<6].elementsEqual("NUMPY".utf8) else {
        throw malformed("it does not begin with \\x93NUMPY")
    }
    let version = bytes[6]
    guard (1...3).contains(version) else { throw malformed("version \(version) at byte 6") }
    let lengthBytes = version == 1 ? 2 : 4
    guard bytes.count >= 8 + lengthBytes else { throw malformed("the header's length is cut off") }
    let length = (0..<lengthBytes).reduce(0) { $0 | Int(bytes[8 + $1]) << (8 * $1) }
    let start = 8 + lengthBytes + length
    guard start <= bytes.count else {
        throw malformed("the header should end at byte \(start), and the file ends at \(bytes.count)")
    }
    let header = try NPYHeader(Array(bytes[8 + lengthBytes..<start]))
    let count = elementCount(header.shape)
    let (size, overflows) = count.multipliedReportingOverflow(by: header.type.size)
    guard count >= 0, !overflows, size == bytes.count - start else {
        throw malformed(
            "shape \(header.shape) of \(header.type) does not fill the \(bytes.count - start) bytes after the header")
    }
    let data = UnsafeRawBufferPointer(rebasing: bytes[start...])
    let shape = header.isColumnMajor ? header.shape.reversed() : header.shape
    guard let tensor = try header.type.tensor(data, shape: shape, isBigEndian: header.isBigEndian) else {
        throw malformed("numbers too large for int64")
    }
    return header.isColumnMajor ? tensor.T.contiguous() : tensor
}

/// What the header says: a dictionary of Python with three keys.
private struct NPYHeader {
    var type = FileNumber.float32
    var isBigEndian = false
    var isColumnMajor = false
    var shape: [Int] = []

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        var seen: Set<String> = []
        try expect("{")
        while !take("}") {
            let key = try text()
            try expect(":")
            guard seen.insert(key).inserted else { throw malformed("'\(key)' is there twice") }
            switch key {
            case "descr": try readType()
            case "fortran_order":
                if takeWord("True") {
                    isColumnMajor = true
                } else if !takeWord("False") {
                    throw malformed("expected True or False")
                }
            case "shape": try readShape()
            default: throw malformed("the unknown key '\(key)'")
            }
            if !take(",") {
                try expect("}")
                break
            }
        }
        guard seen.count == 3 else { throw malformed("it needs descr, fortran_order and shape") }
        skipSpace()
        guard position == bytes.count else { throw malformed("something follows the header") }
    }

    private func malformed(_ reason: String) -> TensorError {
        .malformed(format: "NPY", reason: "\(reason) at byte \(position) of the header")
    }

    private mutating func readType() throws {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "'") || bytes[position] == UInt8(ascii: "\"")
        else {
            throw malformed("records of several fields are not numbers")
        }
        let name = try text()
        isBigEndian = name.hasPrefix(">")
        guard let type = Self.types[String(name.drop { "<>|=".contains($0) })] else {
            throw malformed("'\(name)' is not a kind of number that tensors have")
        }
        self.type = type
    }

    private mutating func readShape() throws {
        try expect("(")
        while !take(")") {
            let start = position
            while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
            guard let size = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
                throw malformed("expected a size")
            }
            _ = take("L")
            shape.append(size)
            guard shape.count <= largestRank else { throw malformed("more than \(largestRank) axes") }
            if !take(",") {
                try expect(")")
                break
            }
            skipSpace()
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
    }

    private mutating func take(_ character: Character) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
        position += 1
        skipSpace()
        return true
    }

    private mutating func expect(_ character: Character) throws {
        guard take(character) else { throw malformed("expected '\(character)'") }
    }

    private mutating func takeWord(_ word: String) -> Bool {
        skipSpace()
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    private mutating func text() throws -> String {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "'") || bytes[position] == UInt8(ascii: "\""),
            let end = bytes[(position + 1)...].firstIndex(of: bytes[position])
        else { throw malformed("expected a text in quotes") }
        defer { position = end + 1 }
        return String(decoding: bytes[position + 1..<end], as: UTF8.self)
    }

    private static let types: [String: FileNumber] = [
        "f2": .float16, "f4": .float32, "f8": .float64, "i1": .int8, "i2": .int16, "i4": .int32, "i8": .int64,
        "u1": .uint8, "u2": .uint16, "u4": .uint32, "u8": .uint64, "b1": .bool, "?": .bool,
    ]
}

extension DataType {
    /// What NumPy calls the kind.
    fileprivate var npyName: String {
        switch self {
        case .float32: "<f4"
        case .float64: "<f8"
        case .int32: "<i4"
        case .int64: "<i8"
        case .bool: "|b1"
        }
    }
}
