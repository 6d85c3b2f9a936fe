/// Writes the parts of a snapshot one after the other: numbers of variable length, texts and blocks with their length.
public struct ByteWriter: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func byte(_ value: UInt8) { bytes.append(value) }

    /// Seven bits a byte, the lowest first.
    public mutating func count(_ value: Int) {
        var rest = UInt(bitPattern: value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Eight bytes, the lowest first.
    public mutating func word(_ value: Int) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    public mutating func text(_ value: String) {
        count(value.utf8.count)
        bytes.append(contentsOf: value.utf8)
    }

    public mutating func block(_ value: [UInt8]) {
        count(value.count)
        bytes.append(contentsOf: value)
    }

    /// Bytes without a length.
    public mutating func append(_ value: [UInt8]) { bytes.append(contentsOf: value) }
}

/// Reads what `ByteWriter` has written; whatever it is given, it throws and does not trap.
public struct ByteReader {
    private let bytes: [UInt8]
    private(set) public var position = 0

    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public var left: Int { bytes.count - position }

    public mutating func byte() throws(SnapshotError) -> UInt8 {
        guard position < bytes.count else { throw .damaged("it ends too early") }
        defer { position += 1 }
        return bytes[position]
    }

    public mutating func count() throws(SnapshotError) -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while true {
            let next = try byte()
            guard shift < 63 || (shift == 63 && next < 2) else { throw .damaged("a number is too long") }
            value |= UInt(next & 0x7F) << shift
            if next < 0x80 { return Int(bitPattern: value) }
            shift += 7
        }
    }

    /// A count of things that take at least `size` bytes each.
    public mutating func count(ofSize size: Int) throws(SnapshotError) -> Int {
        let value = try count()
        guard value >= 0, value <= left / max(size, 1) else { throw .damaged("it counts more than it holds") }
        return value
    }

    public mutating func word() throws(SnapshotError) -> Int {
        guard left >= 8 else { throw .damaged("it ends too early") }
        defer { position += 8 }
        var value = 0
        for index in 0..<8 { value |= Int(bytes[position + index]) << (8 * index) }
        return value
    }

    public mutating func text() throws(SnapshotError) -> String {
        let block = try block()
        guard let text = String(validating: block, as: UTF8.self) else { throw .damaged("a text is not UTF-8") }
        return text
    }

    /// All that is left.
    public mutating func rest() throws(SnapshotError) -> [UInt8] {
        defer { position = bytes.count }
        return Array(bytes[position...])
    }

    public mutating func block() throws(SnapshotError) -> [UInt8] {
        let count = try count(ofSize: 1)
        defer { position += count }
        return Array(bytes[position..<position + count])
    }
}

/// Why a snapshot cannot be read.
public enum SnapshotError: Error, CustomStringConvertible, Equatable {
    /// What is wrong with it.
    case damaged(String)
    /// It names something that is not there, or not as it was.
    case unknown(String)

    public var description: String {
        switch self {
        case .damaged(let problem): return "the snapshot is damaged: \(problem)"
        case .unknown(let problem): return problem
        }
    }
}
