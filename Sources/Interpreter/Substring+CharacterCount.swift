extension Substring {
    /// The number of characters. Each byte of ASCII is one, save for a carriage return with the line feed behind it: that is
    /// seen many times as fast as where characters begin.
    package var characterCount: Int {
        var text = self
        return text.withUTF8(Self.countOfASCII) ?? count
    }

    /// Nil if there is anything but ASCII.
    private static func countOfASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        var hasReturns = false
        var position = 0
        while position + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { return nil }
            // A byte is zero where a carriage return was; borrows only make this true too often.
            let returns = word ^ 0x0D0D_0D0D_0D0D_0D0D
            if (returns &- 0x0101_0101_0101_0101) & ~returns & 0x8080_8080_8080_8080 != 0 { hasReturns = true }
            position += 8
        }
        for byte in bytes[position...] {
            if byte >= 0x80 { return nil }
            if byte == 0x0D { hasReturns = true }
        }
        guard hasReturns else { return bytes.count }
        return zip(bytes, bytes.dropFirst()).reduce(bytes.count) { $1 == (0x0D, 0x0A) ? $0 - 1 : $0 }
    }
}
