/// Undoes the compression of zip, gzip and zlib: the deflate format (RFC 1951).
///
/// - Parameters:
///   - bytes: Compressed bytes; what follows the last block is not read.
///   - limit: The largest result; more is an error, so that a small file cannot fill the memory.
///   - format: What the caller reads, for its errors.
/// - Returns: The bytes, and how many of `bytes` they took.
/// - Throws: An error that says where the bytes are broken.
package func inflate(
    _ bytes: UnsafeRawBufferPointer, limit: Int, format: String
) throws -> (bytes: [UInt8], consumed: Int) {
    var inflater = Inflater(input: bytes, limit: limit, format: format)
    try inflater.run()
    return (inflater.output, inflater.consumed)
}

/// Undoes gzip (RFC 1952): header, deflated bytes, checksum and length; several members follow each other.
package func gunzip(_ bytes: UnsafeRawBufferPointer, limit: Int) throws -> [UInt8] {
    func malformed(_ reason: String) -> TensorError { .malformed(format: "gzip", reason: reason) }
    var result: [UInt8] = []
    var position = 0
    repeat {
        guard bytes.count - position >= 18, bytes[position] == 0x1f, bytes[position + 1] == 0x8b else {
            throw malformed("no gzip header at byte \(position)")
        }
        guard bytes[position + 2] == 8, bytes[position + 3] & 0xe0 == 0 else {
            throw malformed("an unknown method or flag at byte \(position + 2)")
        }
        let flags = bytes[position + 3]
        var start = position + 10
        func skipText() throws {
            while start < bytes.count, bytes[start] != 0 { start += 1 }
            guard start < bytes.count else { throw malformed("the header does not end") }
            start += 1
        }
        if flags & 4 != 0 {
            guard start + 2 <= bytes.count else { throw malformed("the header does not end") }
            start += 2 + Int(bytes[start]) + Int(bytes[start + 1]) << 8
        }
        if flags & 8 != 0 { try skipText() }
        if flags & 16 != 0 { try skipText() }
        if flags & 2 != 0 { start += 2 }
        guard start <= bytes.count else { throw malformed("the header does not end") }
        let body = UnsafeRawBufferPointer(rebasing: bytes[start...])
        let member = try inflate(body, limit: limit - result.count, format: "gzip")
        let end = start + member.consumed
        guard end + 8 <= bytes.count else { throw malformed("it ends at byte \(bytes.count), before its checksum") }
        let checksum = bytes.loadUnaligned(fromByteOffset: end, as: UInt32.self).littleEndian
        let length = bytes.loadUnaligned(fromByteOffset: end + 4, as: UInt32.self).littleEndian
        guard length == UInt32(truncatingIfNeeded: member.bytes.count) else {
            throw malformed("\(member.bytes.count) bytes came out, and \(length) went in")
        }
        guard checksum == member.bytes.withUnsafeBytes(crc32) else { throw malformed("the checksum is wrong") }
        result += member.bytes
        position = end + 8
    } while position < bytes.count
    return result
}

/// The checksum of zip and gzip.
package func crc32(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var value = ~UInt32(0)
    for byte in bytes { value = value >> 8 ^ crcTable[Int(UInt8(truncatingIfNeeded: value) ^ byte)] }
    return ~value
}

private let crcTable: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xedb8_8320 }
}

/// The state of decompressing: bits are taken from the low end of each byte.
private struct Inflater {
    let input: UnsafeRawBufferPointer
    let limit: Int
    let format: String
    var output: [UInt8] = []
    private var position = 0
    private var bits: UInt64 = 0
    private var bitCount = 0

    init(input: UnsafeRawBufferPointer, limit: Int, format: String) {
        (self.input, self.limit, self.format) = (input, limit, format)
        output.reserveCapacity(min(limit, input.count * 3))
    }

    /// Bytes of the input that have been used, a begun one included.
    var consumed: Int { position - bitCount / 8 }

    private func malformed(_ reason: String) -> TensorError {
        .malformed(format: format, reason: "\(reason) at byte \(position) of the compressed data")
    }

    mutating func run() throws {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try copyStored()
            case 1: try decode(Self.fixedLiterals, Self.fixedDistances)
            case 2:
                let (literals, distances) = try readTables()
                try decode(literals, distances)
            default: throw malformed("an unknown kind of block")
            }
        }
    }

    private mutating func fill(_ count: Int) {
        while bitCount < count, position < input.count {
            bits |= UInt64(input[position]) << UInt64(bitCount)
            position += 1
            bitCount += 8
        }
    }

    private mutating func take(_ count: Int) throws -> Int {
        fill(count)
        guard bitCount >= count else { throw malformed("the data end") }
        let value = Int(bits & (1 << UInt64(count) - 1))
        bits >>= UInt64(count)
        bitCount -= count
        return value
    }

    private mutating func copyStored() throws {
        bits >>= UInt64(bitCount % 8)
        bitCount -= bitCount % 8
        let length = try take(16)
        guard try take(16) == length ^ 0xffff else { throw malformed("a stored block with a wrong length") }
        guard output.count + length <= limit else { throw tooLong }
        for _ in 0..<length { output.append(UInt8(try take(8))) }
    }

    private var tooLong: TensorError {
        .malformed(format: format, reason: "more than \(limit) bytes come out of the compressed data")
    }

    private mutating func symbol(_ table: HuffmanTable) throws -> Int {
        fill(HuffmanTable.longest)
        let entry = table.entries[Int(bits & UInt64(table.entries.count - 1))]
        let length = Int(entry & 15)
        guard length > 0 else { throw malformed("bits that stand for nothing") }
        guard length <= bitCount else { throw malformed("the data end") }
        bits >>= UInt64(length)
        bitCount -= length
        return Int(entry >> 4)
    }

    private mutating func decode(_ literals: HuffmanTable, _ distances: HuffmanTable) throws {
        while true {
            let code = try symbol(literals)
            if code == 256 { return }
            if code < 256 {
                guard output.count < limit else { throw tooLong }
                output.append(UInt8(code))
                continue
            }
            guard code <= 285 else { throw malformed("an unknown length") }
            let length = Self.lengths[code - 257] + (try take(Self.lengthBits[code - 257]))
            let distanceCode = try symbol(distances)
            guard distanceCode < 30 else { throw malformed("an unknown distance") }
            let distance = Self.distances[distanceCode] + (try take(Self.distanceBits[distanceCode]))
            guard distance <= output.count else { throw malformed("a distance to before the beginning") }
            guard output.count + length <= limit else { throw tooLong }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    private mutating func readTables() throws -> (HuffmanTable, HuffmanTable) {
        let (literals, distances, codes) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
        var codeLengths = [UInt8](repeating: 0, count: 19)
        for index in 0..<codes { codeLengths[Self.codeOrder[index]] = UInt8(try take(3)) }
        guard let table = HuffmanTable(codeLengths) else { throw malformed("a code table that cannot be") }
        var lengths: [UInt8] = []
        while lengths.count < literals + distances {
            let code = try symbol(table)
            switch code {
            case 0..<16: lengths.append(UInt8(code))
            case 16:
                guard let last = lengths.last else { throw malformed("a repetition of nothing") }
                lengths += [UInt8](repeating: last, count: 3 + (try take(2)))
            case 17: lengths += [UInt8](repeating: 0, count: 3 + (try take(3)))
            default: lengths += [UInt8](repeating: 0, count: 11 + (try take(7)))
            }
        }
        guard lengths.count == literals + distances, literals <= 286, lengths[256] != 0,
            let first = HuffmanTable(Array(lengths[..<literals])),
            let second = HuffmanTable(Array(lengths[literals...]))
        else { throw malformed("a code table that cannot be") }
        return (first, second)
    }

    private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let fixedLiterals = HuffmanTable(
        complete: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = HuffmanTable(complete: [UInt8](repeating: 5, count: 32))
}

/// A prefix code as a table over the next fifteen bits: symbol and length, 0 where no code begins.
private struct HuffmanTable {
    static let longest = 15
    private(set) var entries: [UInt16]

    /// From the length of each symbol's code; nil when there are more codes than fit, or fewer than fill the table (one
    /// single code excepted).
    init?(_ lengths: [UInt8]) {
        var counts = [Int](repeating: 0, count: Self.longest + 1)
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        var space = 1
        for length in 1...Self.longest {
            space = space * 2 - counts[length]
            if space < 0 { return nil }
        }
        let used = counts.reduce(0, +)
        if space > 0 && used > 1 { return nil }
        self.init(complete: lengths)
    }

    init(complete lengths: [UInt8]) {
        let longest = max(1, Int(lengths.max() ?? 1))
        var code = 0
        var next = [Int](repeating: 0, count: Self.longest + 2)
        for length in 1...Self.longest {
            next[length] = code
            code = (code + lengths.reduce(0) { $0 + ($1 == UInt8(length) ? 1 : 0) }) << 1
        }
        entries = [UInt16](repeating: 0, count: 1 << longest)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            var reversed = 0
            for bit in 0..<length where next[length] >> bit & 1 != 0 { reversed |= 1 << (length - 1 - bit) }
            next[length] += 1
            for place in stride(from: reversed, to: entries.count, by: 1 << length) {
                entries[place] = UInt16(symbol << 4 | length)
            }
        }
    }
}
