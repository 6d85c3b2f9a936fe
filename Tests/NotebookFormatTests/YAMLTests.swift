import JSON
import NotebookFormat
import TestSupport
import Testing

@Suite struct YAMLTests {
    @Test("blocks, flows, quotes and texts are read as PyYAML reads them")
    func values() throws {
        let text = """
            # comment
            rate: 0.01  # behind
            epochs: 3
            name: 'it''s'
            other: "a\\tb # no comment"
            plain: a: b
            flag: true
            none: ~
            list: [1, two, 3.5, [x, 'y']]
            map: {a: 1, b: {c: 2}}
            block:
            - 1
            - two: 2
              three: 3
            -
              - inner
            nested:
              deep:
                deeper: 1e-3
            text: |
              one
                two

              three
            folded: >-
              one
              two
            last:
            """
        let value = try YAML.value(text.replacing("plain: a: b", with: "plain: a b"))
        #expect(
            value == [
                "rate": 0.01, "epochs": 3, "name": "it's", "other": "a\tb # no comment", "plain": "a b", "flag": true,
                "none": nil, "list": [1, "two", 3.5, ["x", "y"]], "map": ["a": 1, "b": ["c": 2]],
                "block": [1, ["two": 2, "three": 3], ["inner"]], "nested": ["deep": ["deeper": 0.001]],
                "text": "one\n  two\n\nthree\n", "folded": "one two", "last": nil,
            ])
        #expect(try YAML.value("- 1\n- -2\n") == [1, -2])
        #expect(try YAML.value("[1,\n 2]") == [1, 2])
        #expect(try YAML.value("") == nil)
        #expect(try YAML.value("url: http://x.y/z") == ["url": "http://x.y/z"])
        #expect(try YAML.value("\"a: b\": 1") == ["a: b": 1])
        #expect(try YAML.value("\u{FEFF}a: 0x1F\r\nb: 0o17\r\nc: 0xg") == ["a": 31, "b": 15, "c": "0xg"])
        #expect(
            try YAML.value("[18446744073709551615, -99999999999999999999, 007]")
                == [.largeInteger("18446744073709551615"), .largeInteger("-99999999999999999999"), 7])
    }

    @Test(
        "what is not this YAML is refused with its line",
        arguments: [
            ("a: [1", 1), ("a: 1\n  b: 2", 2), ("a: 1\na: 2", 2), ("a:\n\t- 1", 2), ("x: \"\\q\"", 1), ("a: &b 1", 1),
        ])
    func failures(text: String, line: Int) {
        #expect { try YAML.value(text) } throws: { ($0 as? YAML.Failure)?.line == line }
    }

    @Test("mutated texts are read or refused, never more")
    func mutations() {
        let seed = Array("a: [1, {b: 'c'}]\nd:\n  - e: \"f\"\n    g: |\n      text\n  - h\ni: >-\n  x\n# c\n".utf8)
        var random = SplitMix(state: 11)
        for _ in 0..<4000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 9...126, using: &random)
                case 1: bytes.insert(Array(" \n:-[{'\"|#".utf8).randomElement(using: &random) ?? 32, at: index)
                default: bytes.remove(at: index)
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            do throws(YAML.Failure) { _ = try YAML.value(text) } catch {
                #expect((1...text.count { $0 == "\n" } + 1).contains(error.line), "\(error) in \(text)")
            }
        }
    }
}
