import JupyterProtocol
import Testing

@Suite("Cursor positions")
struct CursorPositionTests {
    private let text = "aé€😀👨‍👩‍👧"

    @Test("code points become UTF-8 offsets and back")
    func roundTrip() {
        let scalars = Array(text.unicodeScalars)
        var offset = 0
        for (position, scalar) in scalars.enumerated() {
            #expect(CursorPosition.utf8Offset(ofCodePoint: position, in: text) == offset)
            #expect(CursorPosition.codePoint(ofUTF8Offset: offset, in: text) == position)
            offset += UTF8.width(scalar)
        }
        #expect(CursorPosition.utf8Offset(ofCodePoint: scalars.count, in: text) == text.utf8.count)
    }

    @Test("positions outside the text are moved to its ends", arguments: [-3, 0, 100, Int.max, Int.min])
    func outside(position: Int) {
        let offset = CursorPosition.utf8Offset(ofCodePoint: position, in: text)
        #expect(offset == (position <= 0 ? 0 : text.utf8.count))
        #expect((0...text.unicodeScalars.count).contains(CursorPosition.codePoint(ofUTF8Offset: position, in: text)))
    }
}
