import Runner
import SessionIO
import TestSupport
import Testing

@Suite struct SecretRedactorTests {
    @Test("secrets are masked, the longer first")
    func masking() {
        let redactor = SecretRedactor(["abc", "abcdef", ""])
        #expect(redactor.redacted("x abcdef y abc z ab") == "x *** y *** z ab")
        #expect(SecretRedactor().redacted("abc") == "abc")
    }

    @Test("a secret that is cut into pieces is masked, and nothing else is lost")
    func pieces() {
        let text = "one s3cret two s3cre s3s3cret\nend s3"
        var random = SplitMix(state: 1)
        for _ in 0..<200 {
            var events = EventRedactor(SecretRedactor(["s3cret"]))
            var output = ""
            func take(_ made: [OutputEvent]) {
                for case .stream(_, let piece) in made { output += piece }
            }
            var rest = text[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...6, using: &random)
                take(events.redact(.stream(.standardOutput, String(rest.prefix(count)))))
                rest = rest.dropFirst(count)
            }
            take(events.flush())
            #expect(output == "one *** two s3cre s3***\nend s3")
        }
    }

    @Test("secrets are found in bytes of any kind")
    func bytes() {
        let redactor = SecretRedactor(["s3cret"])
        #expect(redactor.isFound(in: [0, 255] + Array("ss3cret".utf8) + [0]))
        #expect(!redactor.isFound(in: Array("s3cre s3cr".utf8)) && !redactor.isFound(in: []))
    }

    @Test("variables are secret by their names")
    func environment() {
        let values = SecretRedactor.secrets(in: ["MY_TOKEN": "t-123456", "PATH": "/usr/bin", "X_PASSWORD": "abc"])
        #expect(values == ["t-123456"])
    }
}
