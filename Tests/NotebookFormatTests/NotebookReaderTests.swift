import JSON
import NotebookFormat
import TestSupport
import Testing

private let example = """
    {"cells": [
      {"cell_type": "markdown", "metadata": {}, "source": ["# Title\\n", "text"], "attachments": {"a.png": {}}},
      {"cell_type": "code", "id": "abc", "metadata": {"tags": ["parameters"], "trusted": true, "mine": 1},
       "execution_count": 3, "source": "let a = 1", "future": [1],
       "outputs": [
         {"output_type": "stream", "name": "stdout", "text": ["1\\n", "2\\n"]},
         {"output_type": "execute_result", "execution_count": 3, "metadata": {},
          "data": {"text/plain": ["a\\n", "b"], "application/json": ["kept", "as list"]}},
         {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["t"]},
         {"output_type": "novel", "x": 1}]}
     ], "metadata": {"orig_nbformat": 2, "kernelspec": {"name": "swift"}}, "nbformat": 4, "nbformat_minor": 2, "top": true}
    """

@Suite struct NotebookReaderTests {
    @Test("texts given as lines are joined, lists in JSON types are not")
    func joined() throws {
        let notebook = try Notebook(parsing: Array(example.utf8))
        #expect(notebook.cells[0].source == "# Title\ntext")
        #expect(notebook.cells[1].outputs[0] == .stream(name: "stdout", text: "1\n2\n"))
        #expect(
            notebook.cells[1].outputs[1]
                == .result(
                    data: ["text/plain": "a\nb", "application/json": ["kept", "as list"]], metadata: [:],
                    executionCount: 3))
    }

    @Test("older minor versions are raised to 5 and cells without identifiers get one, the same every time")
    func upgraded() throws {
        let notebook = try Notebook(parsing: Array(example.utf8))
        #expect(notebook.minorVersion == 5)
        #expect(notebook.cells[0].id.count == 8)
        #expect(notebook.cells[1].id == "abc")
        #expect(try Notebook(parsing: Array(example.utf8)).cells[0].id == notebook.cells[0].id)
    }

    @Test("identifiers that are taken or malformed are replaced")
    func identifiers() throws {
        let cell = #"{"cell_type":"raw","metadata":{},"source":"x","id":"ID"}"#
        let cells = ["same", "same", "bad id", ""].map { cell.replacing("ID", with: $0) }.joined(separator: ",")
        let notebook = try Notebook(
            parsing: Array(#"{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[\#(cells)]}"#.utf8))
        #expect(notebook.cells[0].id == "same")
        #expect(Set(notebook.cells.map(\.id)).count == 4)
        #expect(!notebook.cells.map(\.id).contains("bad id"))
    }

    @Test("unknown members, metadata and outputs survive a round trip")
    func unknown() throws {
        let notebook = try Notebook(parsing: Array(example.utf8))
        let again = try Notebook(parsing: notebook.bytes())
        #expect(again == notebook)
        #expect(notebook.json["top"] == true)
        #expect(again.cells[1].otherMembers["future"] == [1])
        #expect(again.cells[0].otherMembers["attachments"] == ["a.png": [:]])
        #expect(again.cells[1].metadata == ["tags": ["parameters"], "mine": 1])
        #expect(again.cells[1].outputs[3] == .other(["output_type": "novel", "x": 1]))
    }

    @Test(
        "what is not a notebook is refused with a sentence",
        arguments: [
            ("[]", "not a notebook: the file is not a JSON object"),
            ("{", "not a notebook: JSON: the text ends too early at byte 1"),
            ("{}", "not a notebook: nbformat is missing"),
            ("", "not a notebook: the file is empty"), (" \n", "not a notebook: the file is empty"),
            (
                #"{"nbformat": 3}"#,
                "not a notebook: nbformat is 3, only 4 can be read; convert it with 'jupyter nbconvert --to notebook', or open it in Jupyter and save it again"
            ),
            (
                #"{"nbformat": 5}"#,
                "not a notebook: nbformat is 5, only 4 can be read; it was written by a newer Jupyter than this program knows"
            ),
            (#"{"nbformat": 4}"#, "not a notebook: cells is not a list"),
            (
                #"{"nbformat": 4, "cells": [{"cell_type": "heading"}]}"#,
                "not a notebook: cells[0].cell_type is 'heading', not code, markdown or raw"
            ),
            (
                #"{"nbformat": 4, "cells": [{"cell_type": "raw", "source": 1}]}"#,
                "not a notebook: cells[0].source is not text"
            ),
        ])
    func refused(text: String, message: String) throws {
        let error = #expect(throws: NotebookError.self) { try Notebook(parsing: Array(text.utf8)) }
        #expect(error?.description == message)
    }

    @Test("a file in UTF-16 is told from damage")
    func otherEncoding() {
        let error = #expect(throws: NotebookError.self) { try Notebook(parsing: [0xFF, 0xFE, 0x7B, 0]) }
        #expect(error?.description == "not a notebook: the file is UTF-16; save it as UTF-8")
    }

    @Test("lines of a cell may end as on Windows")
    func windows() throws {
        let json: JSONValue = [
            "nbformat": 4, "cells": [["cell_type": "code", "source": "let a = 1\r\nlet b = \"\\r\"\r\n\r"]],
        ]
        #expect(try Notebook(json: json).cells[0].source == "let a = 1\nlet b = \"\\r\"\n\r")
    }

    @Test("mutated notebooks are read or refused, and what is read survives writing")
    func mutations() throws {
        let seed = try Notebook(parsing: Array(example.utf8)).json.bytes()
        var generator = SplitMix(state: 11)
        var readable = 0
        for _ in 0..<5_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 32...126, using: &generator)
                case 1: bytes.remove(at: place)
                case 2: bytes.removeSubrange(place..<min(bytes.count, place + 20))
                default: bytes.insert(contentsOf: Array(bytes[place..<min(bytes.count, place + 9)]), at: place)
                }
            }
            guard let notebook = try? Notebook(parsing: bytes) else { continue }
            readable += 1
            #expect(try Notebook(parsing: notebook.bytes()) == notebook)
        }
        #expect(readable > 500)
    }
}
