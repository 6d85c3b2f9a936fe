/// Jupyter counts cursor positions in Unicode code points (since 5.2), the session in UTF-8 bytes.
public enum CursorPosition {
    /// The UTF-8 offset of a position in code points; positions outside the text are moved to its ends.
    public static func utf8Offset(ofCodePoint position: Int, in text: String) -> Int {
        var remaining = position
        var offset = 0
        for byte in text.utf8 {
            if byte & 0xC0 != 0x80 {
                if remaining <= 0 { return offset }
                remaining -= 1
            }
            offset += 1
        }
        return offset
    }

    /// The position in code points of a UTF-8 offset; an offset inside a character counts as its end.
    public static func codePoint(ofUTF8Offset offset: Int, in text: String) -> Int {
        text.utf8.prefix(max(0, offset)).count { $0 & 0xC0 != 0x80 }
    }
}
