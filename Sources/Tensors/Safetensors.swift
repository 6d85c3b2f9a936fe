import CTensorKernels
import Glibc

// Named tensors in one file, in the safetensors format of Hugging Face: eight bytes with the length of the header (little
// endian), the header as JSON — dtype, shape and byte range of each tensor — and then the numbers.

/// Writes named tensors as a safetensors file.
///
/// Names are sorted and the file depends on nothing but the tensors, so equal tensors give equal files. It is written
/// beside its place and then renamed, so that a reader never sees half of it.
public func saveSafetensors(_ tensors: [String: Tensor], to path: String) throws {
    var header = "{"
    var offset = 0
    let sorted = tensors.sorted { $0.key < $1.key }
    for (name, tensor) in sorted {
        if header.count > 1 { header += "," }
        let end = offset + tensor.count * MemoryLayout<Float>.size
        let shape = tensor.shape.map(String.init).joined(separator: ",")
        header += "\(quoted(name)):{\"dtype\":\"F32\",\"shape\":[\(shape)],\"data_offsets\":[\(offset),\(end)]}"
        offset = end
    }
    header += "}"
    // The numbers begin at a multiple of eight bytes.
    while header.utf8.count % 8 != 0 { header += " " }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 + header.utf8.count + offset)
    withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: header.utf8)
    for (_, tensor) in sorted { tensor.withElements { bytes.append(contentsOf: UnsafeRawBufferPointer($0)) } }
    let code = tk_write_file(path, bytes, Int64(bytes.count))
    if code != 0 { throw TensorError.file(path: path, reason: String(cString: tk_error_text(code))) }
}

/// Reads the named tensors of a safetensors file. Other kinds of numbers become float32.
public func loadSafetensors(_ path: String) throws -> [String: Tensor] {
    var block: UnsafeMutablePointer<UInt8>?
    let size = tk_read_file(path, &block)
    defer { free(block) }
    guard size >= 0, let block else {
        throw TensorError.file(path: path, reason: String(cString: tk_error_text(Int32(clamping: -size))))
    }
    return try readSafetensors(UnsafeRawBufferPointer(start: block, count: Int(size)))
}

/// The tensors of a safetensors file in memory.
package func readSafetensors(_ bytes: UnsafeRawBufferPointer) throws -> [String: Tensor] {
    guard bytes.count >= 8 else { throw malformed("\(bytes.count) bytes are too few") }
    let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    guard length <= UInt64(bytes.count - 8), length <= 100_000_000 else {
        throw malformed("a header of \(length) bytes in a file of \(bytes.count)")
    }
    var reader = SafetensorsHeader(UnsafeRawBufferPointer(rebasing: bytes[8..<8 + Int(length)]))
    let data = UnsafeRawBufferPointer(rebasing: bytes[(8 + Int(length))...])
    var tensors: [String: Tensor] = [:]
    for entry in try reader.entries() { tensors[entry.name] = try entry.tensor(in: data) }
    return tensors
}

private func malformed(_ reason: String) -> TensorError { .malformed(format: "safetensors", reason: reason) }

/// A name as JSON writes it.
private func quoted(_ name: String) -> String {
    var text = "\""
    for scalar in name.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
    }
    return text + "\""
}

/// One tensor of a header.
private struct SafetensorsEntry {
    var name: String
    var type = ""
    var shape: [Int] = []
    var offsets: [Int] = []

    func tensor(in data: UnsafeRawBufferPointer) throws -> Tensor {
        var count = 1
        for size in shape {
            let (product, overflows) = count.multipliedReportingOverflow(by: size)
            guard size >= 0, !overflows else { throw malformed("\(name) has the shape \(shape)") }
            count = product
        }
        guard let width = Self.widths[type] else { throw malformed("\(name) has the unknown type \(type)") }
        guard offsets.count == 2, offsets[0] >= 0, offsets[0] <= offsets[1], offsets[1] <= data.count,
            count.multipliedReportingOverflow(by: width) == (offsets[1] - offsets[0], false)
        else { throw malformed("\(name) lies at \(offsets) of \(data.count) bytes, its shape is \(shape)") }
        let bytes = UnsafeRawBufferPointer(rebasing: data[offsets[0]..<offsets[1]])
        return Tensor(shape: shape) { out in
            for index in out.indices { out[index] = number(bytes, at: index * width) }
        }
    }

    private static let widths = [
        "F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1,
    ]

    private func number(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Float {
        func load<Number: FixedWidthInteger>(_: Number.Type) -> Number {
            Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
        }
        switch type {
        case "F64": return Float(Double(bitPattern: load(UInt64.self)))
        case "F32": return Float(bitPattern: load(UInt32.self))
        case "BF16": return Float(bitPattern: UInt32(load(UInt16.self)) << 16)
        case "F16": return halfPrecision(load(UInt16.self))
        case "I64": return Float(load(Int64.self))
        case "I32": return Float(load(Int32.self))
        case "I16": return Float(load(Int16.self))
        case "I8": return Float(load(Int8.self))
        default: return Float(load(UInt8.self))
        }
    }

    /// IEEE half precision: a sign, five bits of exponent, ten of fraction.
    private func halfPrecision(_ bits: UInt16) -> Float {
        let exponent = Int(bits >> 10 & 0x1F)
        let fraction = Float(bits & 0x3FF)
        let magnitude: Float =
            switch exponent {
            case 0: fraction * 0x1p-24
            case 31: fraction == 0 ? .infinity : .nan
            default: Float(sign: .plus, exponent: exponent - 15, significand: 1 + fraction * 0x1p-10)
            }
        return bits >> 15 == 0 ? magnitude : -magnitude
    }
}

/// Reads the JSON of a header: an object of objects whose values are strings, whole numbers and arrays of them.
private struct SafetensorsHeader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func entries() throws -> [SafetensorsEntry] {
        var entries: [SafetensorsEntry] = []
        try object { reader, name in
            var entry = SafetensorsEntry(name: name)
            try reader.object { reader, key in
                switch key {
                case "dtype" where name != "__metadata__": entry.type = try reader.string()
                case "shape" where name != "__metadata__": entry.shape = try reader.integers()
                case "data_offsets" where name != "__metadata__": entry.offsets = try reader.integers()
                default: _ = try reader.string()
                }
            }
            if name != "__metadata__" { entries.append(entry) }
        }
        skipBlanks()
        guard position == bytes.count else { throw malformed("something follows the header at byte \(position)") }
        return entries
    }

    private mutating func object(_ member: (inout Self, String) throws -> Void) throws {
        try expect("{")
        if take("}") { return }
        repeat {
            let name = try string()
            try expect(":")
            try member(&self, name)
        } while take(",")
        try expect("}")
    }

    private mutating func integers() throws -> [Int] {
        try expect("[")
        var numbers: [Int] = []
        if take("]") { return numbers }
        repeat {
            skipBlanks()
            let start = position
            while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
            guard let number = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
                throw malformed("expected a whole number at byte \(start) of the header")
            }
            numbers.append(number)
        } while take(",")
        try expect("]")
        return numbers
    }

    private mutating func string() throws -> String {
        try expect("\"")
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escaped()
            default: text.append(byte)
            }
        }
        throw malformed("a name in the header does not end")
    }

    private mutating func escaped() throws -> [UInt8] {
        guard position < bytes.count else { throw malformed("a name in the header does not end") }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"):
            var unit = try codeUnit()
            if (0xD800..<0xDC00).contains(unit), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\") {
                position += 2
                unit = 0x10000 + (unit - 0xD800) << 10 + (try codeUnit() &- 0xDC00) & 0x3FF
            }
            return Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
        default: return [letter]
        }
    }

    private mutating func codeUnit() throws -> UInt32 {
        guard position + 4 <= bytes.count,
            let unit = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw malformed("expected four hexadecimal digits at byte \(position) of the header") }
        position += 4
        return unit
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws {
        if !take(character) { throw malformed("expected '\(character)' at byte \(position) of the header") }
    }

    private mutating func skipBlanks() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }
}
