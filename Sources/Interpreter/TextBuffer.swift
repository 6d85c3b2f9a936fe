/// The bytes of interpolations that are being put together, innermost last.
struct TextBuffer {
    private(set) var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    var count = 0
    private var capacity = 256

    func deallocate() { base.deallocate() }

    private mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        while capacity < count + more { capacity *= 2 }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Appends a number's decimal digits.
    mutating func append(_ number: Int) {
        reserve(20)
        var rest = number.magnitude
        var length = number < 0 ? 1 : 0
        var power = rest
        repeat {
            length += 1
            power /= 10
        } while power > 0
        if number < 0 { base[count] = UInt8(ascii: "-") }
        var position = count + length
        repeat {
            position -= 1
            base[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        count += length
    }

    /// Takes away and returns what came after `start`.
    mutating func take(from start: Int) -> UnsafeBufferPointer<UInt8> {
        let bytes = UnsafeBufferPointer(start: base + start, count: count - start)
        count = start
        return bytes
    }
}

/// The text of a literal part of an interpolation.
final class TextSite {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ text: String) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = copy.initialize(from: text.utf8)
        bytes = UnsafeBufferPointer(copy)
    }

    deinit { bytes.deallocate() }
}
