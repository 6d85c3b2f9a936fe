import Interpreter
import Testing

struct CharacterCountTests {
    @Test("characters are counted as Swift counts them, in ASCII with and without line ends and in other text")
    func agrees() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let pieces = ["a", "b c", "\r", "\n", "\r\n", "\r\r\n", "\u{0C}", "0123456789", "é", "e\u{301}", "日本", "👩‍👩‍👧"]
        for round in 0..<2000 {
            // Half of the texts are ASCII.
            let kinds = round % 2 == 0 ? 8 : pieces.count
            let text = (0..<next(12)).map { _ in pieces[next(kinds)] }.joined()
            #expect(Substring(text).characterCount == text.count, "\(text.debugDescription)")
            #expect(text.dropFirst().characterCount == text.dropFirst().count, "\(text.debugDescription)")
        }
    }
}
