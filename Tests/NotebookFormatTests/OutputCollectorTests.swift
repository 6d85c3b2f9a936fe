import JSON
import NotebookFormat
import SessionIO
import Testing

@Suite struct OutputCollectorTests {
    private func collect(_ events: OutputEvent...) -> [Notebook.Output] {
        var collector = OutputCollector(cellCount: 1)
        collector.begin(cell: 0)
        for event in events { collector.receive(event) }
        return collector.outputs(ofCell: 0)
    }

    @Test("pieces of one stream are merged until something else comes")
    func merged() {
        let outputs = collect(
            .stream(.standardOutput, "a"), .stream(.standardOutput, "b\n"), .stream(.standardError, "e"),
            .stream(.standardOutput, "c"), .stream(.standardOutput, ""))
        #expect(
            outputs == [
                .stream(name: "stdout", text: "ab\n"), .stream(name: "stderr", text: "e"),
                .stream(name: "stdout", text: "c"),
            ])
    }

    @Test(
        "a carriage return overwrites the line, a backspace one character",
        arguments: [
            (["10%\r", "20%\r100%\ndone"], "100%\ndone"), (["abc\rX"], "Xbc"), (["x\nabc\r"], "x\nabc"),
            (["x\nabc\r", "\n"], "x\nabc\n"), (["ab\u{8}c"], "ac"), (["ä", "ö\rü\n", "z"], "üö\nz"),
            (["a\r\nb"], "a\nb"), (["1\n", "2", "\r3"], "1\n3"),
        ])
    func carriageReturns(chunks: [String], text: String) {
        var collector = OutputCollector(cellCount: 1)
        for chunk in chunks { collector.receive(.stream(.standardOutput, chunk)) }
        #expect(collector.outputs(ofCell: 0) == [.stream(name: "stdout", text: text)])
    }

    @Test("a display is updated where it stands, in an earlier cell too")
    func updated() {
        var collector = OutputCollector(cellCount: 2)
        collector.begin(cell: 0)
        collector.receive(.display(MIMEBundle(plainText: "old"), displayID: "d"))
        collector.receive(.display(MIMEBundle(plainText: "other"), displayID: nil))
        collector.begin(cell: 1)
        #expect(collector.receive(.updateDisplay(MIMEBundle(plainText: "new"), displayID: "d")) == [0])
        #expect(collector.receive(.updateDisplay(MIMEBundle(plainText: "new"), displayID: "none")) == [])
        #expect(
            collector.outputs(ofCell: 0) == [
                .display(data: ["text/plain": "new"], metadata: [:]),
                .display(data: ["text/plain": "other"], metadata: [:]),
            ])
        #expect(collector.outputs(ofCell: 1).isEmpty)
    }

    @Test("what is told while something goes on is not kept, its last display is")
    func progress() {
        let outputs = collect(
            .progress("epoch 1\n", displayID: "d"), .progress("epoch 2\n", displayID: "d"),
            .display(MIMEBundle(plainText: "epoch 2"), displayID: "d"))
        #expect(outputs == [.display(data: ["text/plain": "epoch 2"], metadata: [:])])
    }

    @Test("clearing happens at once, or with wait when the next output comes")
    func cleared() {
        let one = OutputEvent.stream(.standardOutput, "1")
        let two = OutputEvent.stream(.standardOutput, "2")
        #expect(collect(one, .clearOutput(wait: false)).isEmpty)
        #expect(collect(one, .clearOutput(wait: true)) == [.stream(name: "stdout", text: "1")])
        #expect(collect(one, .clearOutput(wait: true), two) == [.stream(name: "stdout", text: "2")])
    }

    @Test("types that are JSON become values")
    func json() {
        let bundle = MIMEBundle(
            data: ["text/plain": "x", "application/json": #"{"a":1}"#], metadata: ["image/png": #"{"width":2}"#])
        #expect(
            collect(.result(bundle, executionCount: 4)) == [
                .result(
                    data: ["text/plain": "x", "application/json": ["a": 1]], metadata: ["image/png": ["width": 2]],
                    executionCount: 4)
            ])
    }
}
