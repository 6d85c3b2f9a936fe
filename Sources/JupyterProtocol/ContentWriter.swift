import JSON

/// Writes JSON straight into bytes, without building a value first.
///
///     var writer = ContentWriter()
///     writer.object {
///         $0.member("status", "ok")
///         $0.member("execution_count", 3)
///     }
public struct ContentWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    /// True when the next element needs a comma before it.
    private var needsComma = false

    public init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    // MARK: - Structure

    /// Writes an object whose members `body` writes.
    public mutating func object(_ body: (inout ContentWriter) -> Void) {
        beginElement()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Writes an array whose elements `body` writes.
    public mutating func array(_ body: (inout ContentWriter) -> Void) {
        beginElement()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes the name of a member; the next call writes its value.
    public mutating func name(_ name: String) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func beginElement() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    // MARK: - Values

    public mutating func value(_ text: String) {
        beginElement()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { appendEscaped($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func value(_ number: Int) {
        beginElement()
        append("\(number)")
    }

    /// JSON has neither NaN nor infinity: they are written as null.
    public mutating func value(_ number: Double) {
        beginElement()
        append(number.isFinite ? "\(number)" : "null")
    }

    public mutating func value(_ flag: Bool) {
        beginElement()
        append(flag ? "true" : "false")
    }

    public mutating func null() {
        beginElement()
        append("null")
    }

    public mutating func value(_ json: JSONValue) {
        switch json {
        case .null: null()
        case .bool(let flag): value(flag)
        case .integer(let number): value(number)
        case .largeInteger(let digits): raw(Array(digits.utf8))
        case .double(let number): value(number)
        case .string(let text): value(text)
        case .array(let elements): array { for element in elements { $0.value(element) } }
        case .object(let object):
            self.object { for (name, value) in object.members { $0.member(name, value) } }
        }
    }

    /// Puts in a text that is JSON already.
    public mutating func raw(_ json: [UInt8]) {
        beginElement()
        bytes.append(contentsOf: json)
    }

    // MARK: - Members

    public mutating func member(_ name: String, _ text: String) { self.name(name); value(text) }
    public mutating func member(_ name: String, _ number: Int) { self.name(name); value(number) }
    public mutating func member(_ name: String, _ number: Double) { self.name(name); value(number) }
    public mutating func member(_ name: String, _ flag: Bool) { self.name(name); value(flag) }
    public mutating func member(_ name: String, _ json: JSONValue) { self.name(name); value(json) }
    public mutating func member(_ name: String, _ texts: [String]) {
        self.name(name)
        array { for text in texts { $0.value(text) } }
    }
    /// A member that is an object.
    public mutating func object(_ name: String, _ body: (inout ContentWriter) -> Void) {
        self.name(name)
        object(body)
    }
    /// A member that is an array.
    public mutating func array(_ name: String, _ body: (inout ContentWriter) -> Void) {
        self.name(name)
        array(body)
    }

    // MARK: - Bytes

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            bytes.append(contentsOf: text[start..<index])
            start = index + 1
            bytes.append(UInt8(ascii: "\\"))
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
            case 0x0A: bytes.append(UInt8(ascii: "n"))
            case 0x0D: bytes.append(UInt8(ascii: "r"))
            case 0x09: bytes.append(UInt8(ascii: "t"))
            default:
                append("u00")
                bytes.append(hexadecimal(byte >> 4))
                bytes.append(hexadecimal(byte & 15))
            }
        }
        bytes.append(contentsOf: text[start..<text.count])
    }

    private func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
}
