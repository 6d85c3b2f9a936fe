/// How a value is written.
public struct JSONStyle: Sendable {
    /// Spaces a level; nil writes everything on one line without spaces.
    public var indentation: Int?
    /// By code point, as Python's `json` sorts.
    public var sortsKeys: Bool

    public init(indentation: Int? = nil, sortsKeys: Bool = false) {
        self.indentation = indentation
        self.sortsKeys = sortsKeys
    }

    public static let compact = JSONStyle()
    /// As nbformat writes notebooks.
    public static let notebook = JSONStyle(indentation: 1, sortsKeys: true)
}

extension JSONValue {
    /// The value as JSON text, non-ASCII characters as they are. NaN and infinities, which JSON does not have, are
    /// written as null.
    public func text(_ style: JSONStyle = .compact) -> String { String(decoding: bytes(style), as: UTF8.self) }

    /// The value as JSON text in UTF-8, indented as it is so many levels within another.
    public func bytes(_ style: JSONStyle = .compact, level: Int = 0) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self, level: level)
        return writer.bytes
    }
}

private struct JSONWriter {
    let style: JSONStyle
    var bytes: [UInt8] = []

    init(style: JSONStyle) { self.style = style }

    mutating func write(_ value: JSONValue, level: Int) {
        switch value {
        case .null: append("null")
        case .bool(let bool): append(bool ? "true" : "false")
        case .integer(let integer): bytes.append(contentsOf: integer.description.utf8)
        case .largeInteger(let digits): bytes.append(contentsOf: digits.utf8)
        case .double(let double):
            bytes.append(contentsOf: double.isFinite ? Array(double.description.utf8) : Array("null".utf8))
        case .string(let string): write(string)
        case .array(let array): write(array, level: level)
        case .object(let object): write(object, level: level)
        }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func newLine(level: Int) {
        guard let indentation = style.indentation else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * level))
    }

    private mutating func write(_ array: [JSONValue], level: Int) {
        guard !array.isEmpty else { return append("[]") }
        bytes.append(UInt8(ascii: "["))
        for (index, element) in array.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(level: level + 1)
            write(element, level: level + 1)
        }
        newLine(level: level)
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ object: JSONObject, level: Int) {
        guard !object.isEmpty else { return append("{}") }
        bytes.append(UInt8(ascii: "{"))
        var members = object.members
        if style.sortsKeys { members.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(level: level + 1)
            write(member.key)
            append(style.indentation == nil ? ":" : ": ")
            write(member.value, level: level + 1)
        }
        newLine(level: level)
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { buffer in
            bytes.reserveCapacity(bytes.count + buffer.count + 2)
            var plainStart = 0
            for (index, byte) in buffer.enumerated() {
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                bytes.append(contentsOf: buffer[plainStart..<index])
                plainStart = index + 1
                writeEscape(of: byte)
            }
            bytes.append(contentsOf: buffer[plainStart...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x08: append("\\b")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0C: append("\\f")
        case 0x0D: append("\\r")
        default:
            append("\\u00")
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}
