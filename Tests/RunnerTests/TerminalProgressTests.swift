import Runner
import SessionIO
import Synchronization
import Testing

@Suite struct TerminalProgressTests {
    /// What is written: the standard output as it is, the standard error between « and ».
    private func written(
        isInteractive: Bool = false, isColoured: Bool = false, showsCells: Bool = true,
        _ body: (TerminalProgress) -> Void
    ) -> String {
        let text = Mutex("")
        let progress = TerminalProgress(
            style: .init(isInteractive: isInteractive, isColoured: isColoured, showsCells: showsCells)
        ) { descriptor, part in text.withLock { $0 += descriptor == 2 ? "«\(part)»" : part } }
        body(progress)
        return text.withLock { $0 }
    }

    private let heading = CellHeading(number: 2, count: 12, title: "let a = 1")

    @Test("cells are announced, outputs are text on lines of their own")
    func cells() {
        let text = written { progress in
            progress.begin(cell: heading)
            progress.receive(.stream(.standardOutput, "no line break"))
            progress.receive(.result(MIMEBundle(plainText: "42"), executionCount: 1))
            progress.receive(.stream(.standardError, "warning\n"))
            progress.end(cell: heading, seconds: 1.234, verdict: .success)
        }
        #expect(text == "«[ 2/12] let a = 1\n»no line break\n42\n«warning\n»«        1.23 s\n»")
    }

    @Test("on a terminal a bar shows how many cells are done")
    func bar() {
        let text = written(isInteractive: true) { $0.begin(cell: heading) }
        #expect(text == "«━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ [ 2/12] let a = 1\n»")
    }

    @Test("an updated display is redrawn in place on a terminal")
    func live() {
        let text = written(isInteractive: true, showsCells: false) { progress in
            progress.receive(.display(MIMEBundle(plainText: "epoch 1\n|"), displayID: "d"))
            progress.receive(.updateDisplay(MIMEBundle(plainText: "epoch 2"), displayID: "d"))
            progress.receive(.stream(.standardOutput, "x\n"))
            progress.receive(.updateDisplay(MIMEBundle(plainText: "epoch 3"), displayID: "d"))
        }
        #expect(text == "epoch 1\n|\n\u{1B}[2A\r\u{1B}[Jepoch 2\nx\n")
    }

    @Test("in a file an updated display is written once, with its last text")
    func file() {
        let text = written(showsCells: false) { progress in
            progress.receive(.display(MIMEBundle(plainText: "epoch 1"), displayID: "d"))
            progress.receive(.updateDisplay(MIMEBundle(plainText: "epoch 2"), displayID: "d"))
            progress.end(cell: heading, seconds: 0, verdict: .success)
        }
        #expect(text == "epoch 2\n")
    }

    @Test("of what is told line by line nothing is written again in the end")
    func told() {
        let text = written(showsCells: false) { progress in
            progress.receive(.progress("epoch 1\n", displayID: "d"))
            progress.receive(.stream(.standardOutput, "x\n"))
            progress.receive(.progress("epoch 2\n", displayID: "d"))
            progress.receive(.display(MIMEBundle(plainText: "epoch 2 as a figure"), displayID: "d"))
            progress.receive(.display(MIMEBundle(plainText: "another"), displayID: "e"))
            progress.end(cell: heading, seconds: 0, verdict: .success)
        }
        #expect(text == "epoch 1\nx\nepoch 2\nanother\n")
    }

    @Test("without colours the traceback is plain")
    func colours() {
        let report = ErrorReport(name: "E", message: "m", traceback: ["\u{1B}[31mE\u{1B}[0m: m"])
        #expect(written { $0.receive(.error(report)) } == "«E: m\n»")
        #expect(written(isColoured: true) { $0.receive(.error(report)) } == "«\u{1B}[31mE\u{1B}[0m: m\n»")
    }

    @Test("durations are short", arguments: [(0.004, "0.00 s"), (12.345, "12.35 s"), (125.0, "2 min 5 s")])
    func durations(seconds: Double, text: String) {
        #expect(TerminalProgress.duration(seconds) == text)
    }
}
