// The little JSON that headers of tensor files need. The wire protocol of the kernel has its own, whole codec; this one
// keeps the numbers wing free of it.

/// Writes JSON piece by piece.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    package init() {}

    package mutating func beginObject() {
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    package mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    package mutating func key(_ name: String) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func string(_ text: String) {
        quote(text)
        needsComma = true
    }

    package mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    package mutating func beginArray() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "["))
        needsComma = false
    }

    package mutating func endArray() {
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// A number with all its digits; null where it is not finite.
    package mutating func number(_ value: Double) { raw(value.isFinite ? "\(value)" : "null") }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<32:
                let digits = Array("0123456789abcdef".utf8)
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

/// Reads JSON of known form from untrusted bytes.
struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0
    private let format: String

    init(_ bytes: [UInt8], format: String) {
        self.bytes = bytes
        self.format = format
    }

    private func malformed(_ reason: String) -> TensorError {
        .malformed(format: format, reason: "\(reason) at byte \(position) of the header")
    }

    private mutating func skipSpace() {
        while position < bytes.count, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
    }

    private mutating func take(_ character: Character) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ character: Character) throws {
        guard take(character) else { throw malformed("expected '\(character)'") }
    }

    /// Nothing but space may follow.
    mutating func finish() throws {
        skipSpace()
        guard position == bytes.count else { throw malformed("something follows the header") }
    }

    /// Reads an object; `body` reads the value of each key.
    mutating func object(_ body: (String, inout JSONReader) throws -> Void) throws {
        try expect("{")
        if take("}") { return }
        repeat {
            let key = try string()
            try expect(":")
            try body(key, &self)
        } while take(",")
        try expect("}")
    }

    /// Reads an array of whole numbers, none negative.
    mutating func wholeNumbers() throws -> [Int] {
        try expect("[")
        if take("]") { return [] }
        var numbers: [Int] = []
        repeat {
            guard numbers.count < 64 else { throw malformed("too many numbers") }
            numbers.append(try wholeNumber())
        } while take(",")
        try expect("]")
        return numbers
    }

    private mutating func wholeNumber() throws -> Int {
        skipSpace()
        let start = position
        while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
        guard let number = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
            throw malformed("expected a whole number")
        }
        return number
    }

    /// Reads a string.
    mutating func string() throws -> String {
        try expect("\"")
        var text: [UInt8] = []
        while true {
            guard position < bytes.count else { throw malformed("a string does not end") }
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { break }
            guard byte >= 32 else { throw malformed("a control character in a string") }
            if byte != UInt8(ascii: "\\") {
                text.append(byte)
                continue
            }
            text += try escape().utf8
        }
        guard let result = String(validating: text, as: UTF8.self) else { throw malformed("a string is not UTF-8") }
        return result
    }

    private mutating func escape() throws -> String {
        guard position < bytes.count else { throw malformed("a string does not end") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            var units = [try hexadecimal()]
            if (0xD800..<0xDC00).contains(units[0]), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            {
                position += 2
                units.append(try hexadecimal())
            }
            guard let text = String(validating: units, as: UTF16.self) else { throw malformed("half a surrogate pair") }
            return text
        default: throw malformed("an unknown escape")
        }
    }

    private mutating func hexadecimal() throws -> UInt16 {
        guard position + 4 <= bytes.count,
            bytes[position..<position + 4].allSatisfy({ $0 < 128 && Character(UnicodeScalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw malformed("expected four hexadecimal digits") }
        position += 4
        return unit
    }
}
