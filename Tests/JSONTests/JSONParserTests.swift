import JSON
import TestSupport
import Testing

@Suite struct JSONParserTests {
    @Test("every kind of value is read")
    func kinds() throws {
        let value = try JSONValue(parsing: #" {"a": [1, -2.5e3, true, false, null, "x"], "b": {}} "#)
        #expect(value == ["a": [1, -2500.0, true, false, nil, "x"], "b": [:]])
    }

    @Test("whole numbers are exact integers, others are doubles")
    func numbers() throws {
        #expect(try JSONValue(parsing: "9007199254740993") == .integer(9_007_199_254_740_993))
        #expect(try JSONValue(parsing: "-9223372036854775808") == .integer(.min))
        for digits in ["9223372036854775808", "-12345678901234567890", String(repeating: "9", count: 400)] {
            let value = try JSONValue(parsing: digits)
            #expect(value == .largeInteger(digits) && value.text() == digits && value.integer == nil)
        }
        #expect(try JSONValue(parsing: "9223372036854775808").double == 9_223_372_036_854_775_808)
        #expect(JSONValue.largeInteger(String(repeating: "9", count: 400)).double == nil)
        #expect(try JSONValue(parsing: "1.0") == .double(1))
        #expect(try JSONValue(parsing: "1E-2") == .double(0.01))
    }

    @Test("escapes and surrogate pairs are decoded, lone surrogates replaced")
    func escapes() throws {
        #expect(try JSONValue(parsing: #""\"\\\/\b\f\n\r\té""#) == .string("\"\\/\u{8}\u{C}\n\r\té"))
        #expect(try JSONValue(parsing: #""😀!""#) == "😀!")
        #expect(try JSONValue(parsing: #""\ud83d!""#) == "\u{FFFD}!")
        #expect(try JSONValue(parsing: #""\ud83d\n""#) == "\u{FFFD}\n")
        #expect(try JSONValue(parsing: #""\udc00""#) == "\u{FFFD}")
        #expect(try JSONValue(parsing: #""\ud83d\ud83d\ude00""#) == "\u{FFFD}😀")
    }

    @Test(
        "what is not JSON is refused with its place",
        arguments: [
            ("", .unexpectedEnd, 0), ("{", .unexpectedEnd, 1), ("[1,]", .unexpectedByte, 3),
            ("{\"a\" 1}", .unexpectedByte, 5), ("01", .invalidNumber, 0), ("1.", .unexpectedEnd, 2),
            ("-", .unexpectedEnd, 1), ("1e999", .invalidNumber, 0), ("NaN", .unexpectedByte, 0),
            ("nul", .unexpectedEnd, 3), ("\"a", .unexpectedEnd, 2), ("\"\u{1}\"", .controlCharacter, 1),
            ("\"\\x\"", .invalidEscape, 2), ("1 2", .trailingText, 2), ("\"\\u12\"", .invalidEscape, 5),
        ] as [(String, JSONError.Problem, Int)])
    func refused(text: String, problem: JSONError.Problem, offset: Int) {
        #expect(throws: JSONError(problem, at: offset)) { try JSONValue(parsing: text) }
    }

    @Test("bytes that are not UTF-8 are refused")
    func invalidUTF8() {
        #expect(throws: JSONError(.invalidUTF8, at: 1)) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
        #expect(throws: JSONError(.invalidUTF8, at: 1)) {
            try JSONValue(parsing: [0x22, 0x5C, 0x6E, 0xC0, 0x80, 0x22])
        }
    }

    @Test("depth and length are limited")
    func limits() throws {
        let nested = String(repeating: "[", count: 100_000)
        #expect(throws: JSONError(.tooDeep, at: 256)) { try JSONValue(parsing: nested) }
        let deepest = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
        #expect(throws: Never.self) { try JSONValue(parsing: deepest) }
        #expect(throws: JSONError(.tooLong, at: 3)) { try JSONValue(parsing: "1234", limits: JSONLimits(bytes: 3)) }
    }

    @Test("mutated texts are read or refused, and what is read survives writing")
    func mutations() throws {
        let seed = Array(#"{"a":[1,-2.5e3,true,null,"x\né\ud83d"],"b":{"c":"äöü"}}"#.utf8)
        var generator = SplitMix(state: 7)
        var readable = 0
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: place)
                default: bytes.insert(bytes.randomElement(using: &generator)!, at: place)
                }
            }
            guard let value = try? JSONValue(parsing: bytes) else { continue }
            readable += 1
            #expect(try JSONValue(parsing: value.bytes()) == value)
        }
        #expect(readable > 100)
    }
}
