/// How deeply square brackets are nested in a source.
///
/// The parser looks ahead twice at every `[`, to tell an array from an inline-array type, and so takes twice as long for
/// each level: what is nested too deeply must not reach it.
struct BracketNesting {
    static let limit = 14

    /// Where the bracket stands that is one too many, in bytes; nil if there is none.
    static func excess(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var scanner = BracketNesting(text: text)
        return scanner.firstExcess()
    }

    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private mutating func firstExcess() -> Int? {
        var depth = 0
        while position < text.count {
            switch text[position] {
            case UInt8(ascii: "["):
                depth += 1
                if depth > Self.limit { return position }
            case UInt8(ascii: "]"): depth = max(0, depth - 1)
            case UInt8(ascii: "\""): skipString()
            case UInt8(ascii: "/"): skipComment()
            default: break
            }
            position += 1
        }
        return nil
    }

    private func byte(_ offset: Int) -> UInt8? {
        position + offset < text.count ? text[position + offset] : nil
    }

    /// To the quote that ends the string; a line end does if it is not a string of several lines.
    private mutating func skipString() {
        let quote = UInt8(ascii: "\"")
        let isLong = byte(1) == quote && byte(2) == quote
        position += isLong ? 3 : 1
        while position < text.count {
            switch text[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "\n") where !isLong: return
            case quote where !isLong: return
            case quote where byte(1) == quote && byte(2) == quote:
                position += 2
                return
            default: break
            }
            position += 1
        }
    }

    private mutating func skipComment() {
        switch byte(1) {
        case UInt8(ascii: "/"): while let next = byte(1), next != UInt8(ascii: "\n") { position += 1 }
        case UInt8(ascii: "*"):
            var depth = 1
            position += 2
            while position < text.count, depth > 0 {
                if text[position] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                    depth -= 1
                    position += 1
                } else if text[position] == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                    depth += 1
                    position += 1
                }
                position += 1
            }
            position -= 1
        default: break
        }
    }
}
