import JSON
import NotebookFormat
import TestSupport
import Testing

private let script = """
    // ---
    // jupyter:
    //   kernelspec:
    //     display_name: Swift
    //     language: swift
    //     name: swift
    // ---

    // %% tags=["parameters"]
    let rate = 0.1

    // %% [markdown]
    // # Title
    //
    // text

    // %% A title key="v"
    // %time
    func f() {

        print("x")
    }

    // %% [raw]
    // raw
    """ + "\n"

@Suite struct PercentScriptTests {
    @Test("cells, titles, options and the header are read")
    func read() {
        let reading = PercentScript.read(script)
        let cells = reading.notebook.cells
        #expect(cells.map(\.kind) == [.code, .markdown, .code, .raw])
        #expect(
            cells.map(\.source) == [
                "let rate = 0.1", "# Title\n\ntext", "%time\nfunc f() {\n\n    print(\"x\")\n}", "raw",
            ])
        #expect(cells[0].tags == ["parameters"])
        #expect(cells[2].metadata == ["title": "A title", "key": "v"])
        #expect(reading.firstLines == [10, 13, 18, 25])
        #expect(
            reading.notebook.metadata == [
                "kernelspec": ["display_name": "Swift", "language": "swift", "name": "swift"]
            ])
    }

    @Test("what was read is written the same")
    func roundTrip() {
        #expect(PercentScript.write(PercentScript.read(script).notebook) == script)
    }

    @Test("a script without markers is one cell")
    func plain() {
        let reading = PercentScript.read("\nprint(1)\n\nprint(2)\n\n")
        #expect(reading.notebook.cells.map(\.source) == ["print(1)\n\nprint(2)"])
        #expect(reading.firstLines == [2])
        #expect(PercentScript.read("").notebook.cells.isEmpty)
    }

    @Test("lines may end as on Windows")
    func windows() {
        let reading = PercentScript.read("// %%\r\nprint(1)\r\n\r\nprint(2)\r\n// %% last\r\nprint(3)\r")
        #expect(reading.notebook.cells.map(\.source) == ["print(1)\n\nprint(2)", "print(3)\r"])
        #expect(reading.firstLines == [2, 6])
    }

    @Test("lines that look like markers or commented commands survive in a code cell")
    func escaped() {
        let source = "// %time\n%time f()\n// %% not a marker\n// plain"
        let notebook = Notebook(cells: [Notebook.Cell(.code, id: "a", source: source)])
        let text = PercentScript.write(notebook)
        #expect(PercentScript.read(text).notebook.cells.map(\.source) == [source])
    }

    @Test(
        "a title that would be read as something else survives",
        arguments: ["a tags=[1] {x}", "n=1", "[raw] a", "a\nb", " a"])
    func titles(title: String) {
        let cell = Notebook.Cell(.code, id: "a", source: "1", metadata: ["title": .string(title), "tags": ["t"]])
        let read = PercentScript.read(PercentScript.write(Notebook(cells: [cell]))).notebook.cells
        #expect(read.map(\.source) == ["1"])
        #expect(read.first?.metadata["title"] == .string(title))
        #expect(read.first?.metadata["tags"] == ["t"])
    }

    @Test(
        "options are found after any title",
        arguments: [
            ("// %%", "", [:]), ("//%% t", "t", [:]),
            ("// %% a b tags=[\"x\", \"y\"] n=1", "a b", ["tags": ["x", "y"], "n": 1]),
            ("// %% loss = 3", "loss = 3", [:]), ("// %%%% deep", "deep", [:]),
        ] as [(String, String, JSONObject)])
    func markers(line: String, title: String, options: JSONObject) throws {
        let cell = try #require(PercentScript.read(line + "\n1\n").notebook.cells.first)
        var metadata = cell.metadata
        metadata["title"] = nil
        #expect(cell.metadata["title"]?.string ?? "" == title)
        #expect(metadata == options)
        #expect(cell.source == "1")
    }

    @Test("mutated scripts are read, and what is read survives writing")
    func mutations() {
        var generator = SplitMix(state: 3)
        for _ in 0..<2_000 {
            var lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            for _ in 0..<3 {
                let place = Int.random(in: 0..<lines.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: lines.remove(at: place)
                case 1: lines.insert(lines.randomElement(using: &generator)!, at: place)
                default: lines[place] = String(lines[place].shuffled(using: &generator))
                }
            }
            let notebook = PercentScript.read(lines.joined(separator: "\n")).notebook
            let again = PercentScript.read(PercentScript.write(notebook)).notebook
            #expect(again.cells.map(\.source) == notebook.cells.map(\.source))
            #expect(again.cells.map(\.kind) == notebook.cells.map(\.kind))
        }
    }
}
