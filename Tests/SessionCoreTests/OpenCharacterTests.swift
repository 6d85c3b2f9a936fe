import SessionIO
import Testing

@Suite("Text that comes in pieces")
struct OpenCharacterTests {
    @Test("is never cut inside a character", arguments: ["a", "é", "€", "😀"])
    func characters(text: String) {
        let bytes = Array(("x" + text).utf8)
        for cut in 1...bytes.count {
            let complete = cut - Array(bytes[..<cut]).openCharacterCount
            #expect(complete == (cut == bytes.count ? cut : 1))
        }
    }

    @Test(
        "is not waited for where no character can come of it", arguments: [[], [0x80, 0x80, 0x80, 0x80]] as [[UInt8]])
    func broken(bytes: [UInt8]) { #expect(bytes.openCharacterCount == 0) }
}
