import JSON
import Testing

@Suite struct JSONWriterTests {
    @Test("compact text keeps the order of members")
    func compact() {
        let value: JSONValue = ["b": 1, "a": [1.5, "x", nil], "c": [:], "d": []]
        #expect(value.text() == #"{"b":1,"a":[1.5,"x",null],"c":{},"d":[]}"#)
    }

    @Test("notebook style is Python's json.dumps(indent=1, sort_keys=True, ensure_ascii=False)")
    func notebook() {
        let value: JSONValue = ["b": [1, [:]], "a": "é\u{7F}\u{1}\t\"", "Z": true]
        let expected = """
            {
             "Z": true,
             "a": "é\u{7F}\\u0001\\t\\"",
             "b": [
              1,
              {}
             ]
            }
            """
        #expect(value.text(.notebook) == expected)
    }

    @Test("NaN and infinity become null")
    func notNumbers() {
        #expect(JSONValue.array([.double(.nan), .double(.infinity), .double(1e-7)]).text() == "[null,null,1e-07]")
    }

    @Test("a member set twice has its last value, one set to nil is gone")
    func members() throws {
        var object = JSONObject()
        for index in 0..<40 { object["k\(index)"] = .integer(index) }
        object["k3"] = "new"
        object["k0"] = nil
        #expect(object.count == 39)
        #expect(object["k3"] == "new")
        #expect(object["k39"] == 39)
        #expect(object.keys.first == "k1")
        #expect(try JSONValue(parsing: #"{"a":1,"a":2}"#) == ["a": 2])
    }
}
