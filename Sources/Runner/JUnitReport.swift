/// A run as the XML that continuous integration reads: one test case a code cell.
///
/// A failed cell or expectation is a `failure`; a cell that a timeout or signal stopped is an `error`; a cell that did
/// not run is `skipped`.
public struct JUnitReport: Sendable {
    private let path: String
    private let report: NotebookRunner.Report

    public init(_ report: NotebookRunner.Report, path: String) {
        self.path = path
        self.report = report
    }

    public var text: String {
        let refused = report.cells.contains { $0.complaint != nil } || report.ending == .success ? [] : report.messages
        let counts =
            "tests=\"\(report.cells.count + (refused.isEmpty ? 0 : 1))\" failures=\"\(count { $0.isFailure })\" errors=\"\(count { $0.isStop } + (refused.isEmpty ? 0 : 1))\""
            + " skipped=\"\(count { $0 == .notRun || $0 == .alreadyDone })\" time=\"\(Self.seconds(report.seconds))\""
        var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites \(counts)>"]
        // Readers of JUnit know no zone: the time is UTC, to the second.
        let time = report.start.text.prefix { $0 != "." }
        lines.append(
            "  <testsuite name=\"\(Self.escaped(path))\" \(counts) timestamp=\"\(time)\" hostname=\"\(Self.escaped(RunEnvironment.host))\">"
        )
        for cell in report.cells { lines += testCase(cell) }
        if !refused.isEmpty {
            let text = Self.escaped(refused.joined(separator: "\n"))
            lines += [
                "    <testcase classname=\"\(Self.escaped(path))\" name=\"run\" file=\"\(Self.escaped(path))\">",
                "      <error type=\"Refused\" message=\"the notebook did not run\">\(text)</error>", "    </testcase>",
            ]
        }
        lines += ["  </testsuite>", "</testsuites>", ""]
        return lines.joined(separator: "\n")
    }

    private func count(_ test: (CellVerdict) -> Bool) -> Int { report.cells.count { test($0.verdict) } }

    private func testCase(_ cell: CellReport) -> [String] {
        let name = "cell \(cell.heading.number): \(cell.heading.title)"
        let head =
            "    <testcase classname=\"\(Self.escaped(path))\" name=\"\(Self.escaped(name))\" time=\"\(Self.seconds(cell.seconds))\""
            + " file=\"\(Self.escaped(path))\"" + (cell.line.map { " line=\"\($0)\"" } ?? "")
        var inner: [String] = []
        switch cell.verdict {
        case .success, .failedAsExpected: break
        case .failed(let error, _):
            let text = Self.escaped(error.traceback.joined(separator: "\n"))
            inner.append(
                "      <failure type=\"\(Self.escaped(error.name))\" message=\"\(Self.escaped(error.message))\">\(text)</failure>"
            )
        case .didNotFail:
            inner.append(
                "      <failure type=\"DidNotFail\" message=\"tagged 'raises-exception' but did not fail\"/>")
        case .differed(let differences):
            let text = Self.escaped(differences.map(\.text).joined(separator: "\n"))
            inner.append(
                "      <failure type=\"OutputsDiffer\" message=\"\(Self.escaped(cell.complaint ?? ""))\">\(text)</failure>"
            )
        case .stopped(let reason):
            inner.append("      <error type=\"Stopped\" message=\"\(Self.escaped(reason))\"/>")
        case .alreadyDone: inner.append("      <skipped message=\"done in an earlier run\"/>")
        case .notRun: inner.append("      <skipped message=\"did not run\"/>")
        }
        if !cell.output.isEmpty { inner.append("      <system-out>\(Self.escaped(cell.output))</system-out>") }
        return inner.isEmpty ? [head + "/>"] : [head + ">"] + inner + ["    </testcase>"]
    }

    /// Milliseconds are enough.
    private static func seconds(_ seconds: Double) -> String { "\((seconds * 1000).rounded() / 1000)" }

    /// Without colours and characters that XML does not have.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.plain.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n": escaped += "&#10;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension CellVerdict {
    fileprivate var isFailure: Bool {
        switch self {
        case .failed, .didNotFail, .differed: return true
        default: return false
        }
    }

    fileprivate var isStop: Bool {
        if case .stopped = self { return true }
        return false
    }
}
