import Foundation
import IR
import Interpreter
import SessionCore
import SessionIO
import TestSupport
import Testing

@Suite("Cells that stand somewhere in a file")
struct FileLinesTests {
    private static let cells = [
        SourceText(name: "a.swift", text: "func third(_ x: [Int]) -> Int {\n    x[2]\n}", firstLine: 40),
        SourceText(name: "a.swift", text: "let one = third([1])", firstLine: 50),
    ]

    private func trace(_ outcome: ExecutionOutcome) -> String {
        guard case .failure(let report, _) = outcome else { return "" }
        return report.traceback.joined(separator: "\n")
    }

    private func run(_ source: String, on session: Session) -> String {
        ExecutionThread.run { trace(session.execute(source, context: ExecutionContext(output: TextRecorder()))) }
    }

    private func run(_ check: CellCheck, on session: Session) -> String {
        ExecutionThread.run { trace(session.execute(check, context: ExecutionContext(output: TextRecorder()))) }
    }

    @Test("a mistake has the file's line")
    func checked() {
        let wrong = SourceText(name: "a.swift", text: "\nthird(1)", firstLine: 60)
        let checks = Session(library: .standard()).checkCells(Self.cells + [wrong])
        #expect(checks.map(\.hasErrors) == [false, false, true])
        #expect(Session.render(checks[2].diagnostics, of: checks[2].source).contains("a.swift:61:7"))
    }

    @Test("so has what stops it, also when it is saved and restored")
    func stopped() {
        let path = FileManager.default.temporaryDirectory.appending(path: "lines-\(UUID().uuidString)").path
        defer { unlink(path) }
        let first = Session(library: .standard())
        let checks = first.checkCells(Self.cells)
        #expect(run(checks[0], on: first) == "")
        let text = run(checks[1], on: first)
        #expect(text.contains("a.swift:41:") && text.contains("a.swift:50:"))
        #expect(run("%save \(path)", on: first) == "")
        let second = Session(library: .standard())
        #expect(run("%restore \(path)", on: second) == "")
        #expect(run("third([])", on: second).contains("a.swift:41:"))
    }
}
