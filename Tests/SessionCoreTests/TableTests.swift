import IR
import Interpreter
import SessionCore
import SessionIO
import Synchronization
import Testing

/// Results that are shown as tables of HTML.
@Suite("A result")
struct TableTests {
    private final class Results: OutputSink {
        private let stored = Mutex<[MIMEBundle]>([])
        func send(_ event: OutputEvent) {
            if case .result(let bundle, _) = event { stored.withLock { $0.append(bundle) } }
        }
        var bundles: [MIMEBundle] { stored.withLock { $0 } }
    }

    private func bundle(_ source: String) throws -> MIMEBundle {
        let bundles = ExecutionThread.run {
            let results = Results()
            _ = Session(library: .standard()).execute(source, context: ExecutionContext(output: results))
            return results.bundles
        }
        return try #require(bundles.first)
    }

    @Test("of an array of structs has a row a value and a column a property")
    func structs() throws {
        let bundle = try bundle(
            """
            struct Run { let name: String; let loss: Double; let note: String? }
            [Run(name: "<a> & b", loss: 0.5, note: nil), Run(name: "猫", loss: 0.25, note: "good")]
            """)
        #expect(bundle.plainText.hasPrefix("[main.Run(name: \"<a> & b\", loss: 0.5"))
        #expect(
            bundle.data[MIMEBundle.htmlType] == """
                <table><thead><tr><th></th><th>name</th><th>loss</th><th>note</th></tr></thead><tbody>\
                <tr><td>0</td><td>&lt;a&gt; &amp; b</td><td>0.5</td><td>nil</td></tr>\
                <tr><td>1</td><td>猫</td><td>0.25</td><td>good</td></tr></tbody></table>
                """)
    }

    @Test("of an array of tuples or a dictionary is a table too")
    func others() throws {
        #expect(
            try bundle("[(x: 1, 2.5), (x: 3, 4.5)]").data[MIMEBundle.htmlType]?.contains("<th>x</th><th>1</th>") == true
        )
        #expect(
            try bundle("[\"a\": 1]").data[MIMEBundle.htmlType]
                == "<table><thead><tr><th>key</th><th>value</th></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody></table>"
        )
        let nested = try bundle("struct P { let x: Int }\n[1: P(x: 7)]").data[MIMEBundle.htmlType]
        #expect(nested?.contains("<th>key</th><th>x</th>") == true && nested?.contains("<td>7</td>") == true)
    }

    @Test("that is long is cut, and says by how much")
    func long() throws {
        let html = try #require(
            try bundle("struct P { let x: Int }\n(0..<1000).map { P(x: $0) }").data[MIMEBundle.htmlType])
        #expect(html.contains("<td>… 950 more</td>") && html.ranges(of: "<tr>").count == 52)
    }

    @Test(
        "of other values is text alone",
        arguments: ["[1, 2]", "[Int]()", "[String: Int]()", "\"a\"", "[[1], [2]]", "(1, 2)"])
    func plain(source: String) throws {
        #expect(try bundle(source).data.keys.sorted() == [MIMEBundle.plainTextType])
    }

    @Test("of structs that describe themselves is text alone")
    func described() throws {
        let source = """
            struct P: CustomStringConvertible { let x: Int; var description: String { "p" } }
            [P(x: 1)]
            """
        #expect(try bundle(source).data.keys.sorted() == [MIMEBundle.plainTextType])
    }
}
