import IR
import Testing

@Suite("Bytes in a text")
struct StringBytesTests {
    @Test("a text is found wherever it stands, and only as a whole")
    func found() {
        #expect("#if os(Linux)".containsBytes(of: "#if"))
        #expect("let x = 1\n#if".containsBytes(of: "#if"))
        #expect("##if".containsBytes(of: "#if"))
        #expect("# if #i".containsBytes(of: "#if") == false)
        #expect("".containsBytes(of: "#if") == false)
        #expect("#i".containsBytes(of: "#if") == false)
        #expect("анализ #if 分析".containsBytes(of: "#if"))
        #expect("x".containsBytes(of: ""))
    }

    @Test("characters do not matter: a mark on the last letter hides nothing")
    func combining() {
        #expect("#if\u{301}".contains("#if") == false)
        #expect("#if\u{301}".containsBytes(of: "#if"))
    }
}
