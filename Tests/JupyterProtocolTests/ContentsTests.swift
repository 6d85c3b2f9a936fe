import JSON
import JupyterProtocol
import Testing

@Suite("Message contents")
struct ContentsTests {
    private func json(_ content: some MessageContent) throws -> JSONValue {
        var writer = ContentWriter()
        writer.object { content.write(to: &$0) }
        return try JSONValue(parsing: writer.bytes)
    }

    @Test("missing fields of execute_request take the protocol's defaults")
    func executeDefaults() throws {
        let request = try ExecuteRequest(content: ["code": "x"])
        #expect(!request.isSilent && request.storesHistory && request.allowsInput && request.stopsOnError)
        #expect(request.userExpressions.isEmpty)
        #expect(try ExecuteRequest(content: ["code": "x", "silent": true]).storesHistory == false)
        #expect(try ExecuteRequest(content: ["code": "x", "silent": nil]).isSilent == false)
    }

    @Test("missing cursor positions are at the end, in code points")
    func cursorDefault() throws {
        #expect(try CompleteRequest(content: ["code": "é😀"]).cursor == 2)
        #expect(try InspectRequest(content: ["code": "ab"]).detail == 0)
    }

    @Test("history requests are told apart by their access")
    func history() throws {
        #expect(try HistoryRequest(content: ["hist_access_type": "tail", "n": 3]).access == .tail(count: 3))
        #expect(
            try HistoryRequest(content: ["hist_access_type": "range", "session": -1, "start": 2, "stop": nil]).access
                == .range(session: -1, start: 2, stop: nil))
        #expect(
            try HistoryRequest(content: ["hist_access_type": "search", "pattern": "a*", "unique": true]).access
                == .search(pattern: "a*", count: nil, isUnique: true))
        #expect(throws: ContentError.self) { try HistoryRequest(content: ["hist_access_type": "guess"]) }
    }

    @Test("JSON types travel as JSON, everything else as text")
    func bundles() throws {
        let content = try json(
            DisplayData(
                bundle: MIMEContent(
                    data: [
                        "application/json": #"{"a":[1]}"#, "application/vnd.x+json": "[true]", "text/plain": "[1]",
                        "application/vnd.broken+json": "{",
                    ],
                    metadata: ["image/svg+xml": #"{"isolated":true}"#]),
                displayID: nil))
        #expect(content["data"]?["application/json"] == ["a": [1]])
        #expect(content["data"]?["application/vnd.x+json"] == [true])
        #expect(content["data"]?["application/vnd.broken+json"] == "{")
        #expect(content["data"]?["text/plain"] == "[1]")
        #expect(content["metadata"]?["image/svg+xml"]?["isolated"] == true)
        #expect(content["transient"] == [:])
    }

    @Test("NaN and infinity are written as null")
    func nonFinite() throws {
        var writer = ContentWriter()
        writer.array {
            $0.value(Double.nan)
            $0.value(-Double.infinity)
            $0.value(1.5)
        }
        #expect(try JSONValue(parsing: writer.bytes) == [nil, nil, 1.5])
    }
}
