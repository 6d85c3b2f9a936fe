/// Writes messages in the wire format of protocol buffers, field by field. https://protobuf.dev/programming-guides/encoding
package struct ProtobufWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// A whole number; negative ones take ten bytes.
    package mutating func add(_ field: Int, _ value: Int) {
        varint(UInt64(field) << 3)
        varint(UInt64(bitPattern: Int64(value)))
    }

    package mutating func add(_ field: Int, _ value: Double) {
        varint(UInt64(field) << 3 | 1)
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 }
    }

    package mutating func add(_ field: Int, _ value: Float) {
        varint(UInt64(field) << 3 | 5)
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 }
    }

    package mutating func add(_ field: Int, _ text: String) { add(field, Array(text.utf8)) }

    package mutating func add(_ field: Int, _ content: [UInt8]) {
        varint(UInt64(field) << 3 | 2)
        varint(UInt64(content.count))
        bytes += content
    }

    /// A message within this one.
    package mutating func add(_ field: Int, _ body: (inout ProtobufWriter) -> Void) {
        var inner = ProtobufWriter()
        body(&inner)
        add(field, inner.bytes)
    }

    private mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 128 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
