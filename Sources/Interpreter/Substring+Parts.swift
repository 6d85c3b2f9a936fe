extension Substring {
    /// Calls `body` with the text in parts of some ten thousand bytes, in order. None is cut inside a character.
    func forEachPart(_ body: (Substring) throws -> Void) rethrows {
        var start = startIndex
        while start < endIndex {
            var end = utf8.index(start, offsetBy: Self.partSize, limitedBy: endIndex) ?? endIndex
            // The end of the character that this is in, or of the one that begins here.
            if end < endIndex { end = index(after: end) }
            try body(self[start..<end])
            start = end
        }
    }

    private static let partSize = 1 << 16
}
