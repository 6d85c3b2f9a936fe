extension Array where Element == UInt8 {
    /// How many bytes at the end of a text in UTF-8 belong to a character that goes on: what comes in pieces is cut before
    /// them.
    package var openCharacterCount: Int {
        for back in 1...3 where back <= count {
            let byte = self[count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return back < length ? back : 0
        }
        return 0
    }
}
