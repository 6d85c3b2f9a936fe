extension String {
    /// Whether the bytes of a text in ASCII stand anywhere in this one, whatever characters they are parts of.
    package func containsBytes(of text: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard let first = wanted.first else { return true }
        var copy = self
        return copy.withUTF8 { bytes in
            guard bytes.count >= wanted.count else { return false }
            for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
                if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
            }
            return false
        }
    }
}
