import JupyterKernel
import Testing

@Suite("Capturing the standard streams")
struct StandardStreamCaptureTests {
    @Test("never cuts inside a character", arguments: ["a", "é", "€", "😀"])
    func characters(text: String) {
        let bytes = Array(("x" + text).utf8)
        for cut in 1...bytes.count {
            let complete = cut - StandardStreamCapture.openCharacter(at: Array(bytes[..<cut]))
            #expect(complete == (cut == bytes.count ? cut : 1))
        }
        #expect(StandardStreamCapture.openCharacter(at: []) == 0)
        #expect(StandardStreamCapture.openCharacter(at: [0x80, 0x80, 0x80, 0x80]) == 0)
    }
}
