import IR
import NotebookFormat
import Runner
import SessionCore
import SessionIO
import Testing

/// A report of one cell for each verdict.
private let report: NotebookRunner.Report = {
    let error = ErrorReport(
        name: "IndexOutOfRange", message: "index 3 < 4, \"x\" & y",
        traceback: ["\u{1B}[31mE\u{1B}[0m: m\u{1}", "  a[3]"])
    let verdicts: [CellVerdict] = [
        .success, .failed(error, .runtimeError), .failedAsExpected, .didNotFail, .stopped(reason: "100% too\nlong"),
        .notRun,
    ]
    let cells = verdicts.enumerated().map { index, verdict in
        CellReport(
            heading: CellHeading(number: index + 1, count: 6, title: "let a: [Int]"),
            source: SourceText(name: "a", text: ""),
            verdict: verdict, seconds: 0.5, output: index == 0 ? "x\n" : "")
    }
    return NotebookRunner.Report(ending: .cellFailed, notebook: Notebook(), cells: cells, seconds: 2.25)
}()

@Suite struct JUnitReportTests {
    @Test("every cell is a test case, without colours and control characters")
    func text() {
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites tests="6" failures="2" errors="1" skipped="1" time="2.25">
              <testsuite name="d/a.ipynb" tests="6" failures="2" errors="1" skipped="1" time="2.25">
                <testcase classname="d/a.ipynb" name="cell 1: let a: [Int]" time="0.5" file="d/a.ipynb">
                  <system-out>x&#10;</system-out>
                </testcase>
                <testcase classname="d/a.ipynb" name="cell 2: let a: [Int]" time="0.5" file="d/a.ipynb">
                  <failure type="IndexOutOfRange" message="index 3 &lt; 4, &quot;x&quot; &amp; y">E: m&#10;  a[3]</failure>
                </testcase>
                <testcase classname="d/a.ipynb" name="cell 3: let a: [Int]" time="0.5" file="d/a.ipynb"/>
                <testcase classname="d/a.ipynb" name="cell 4: let a: [Int]" time="0.5" file="d/a.ipynb">
                  <failure type="DidNotFail" message="tagged 'raises-exception' but did not fail"/>
                </testcase>
                <testcase classname="d/a.ipynb" name="cell 5: let a: [Int]" time="0.5" file="d/a.ipynb">
                  <error type="Stopped" message="100% too&#10;long"/>
                </testcase>
                <testcase classname="d/a.ipynb" name="cell 6: let a: [Int]" time="0.5" file="d/a.ipynb">
                  <skipped message="did not run"/>
                </testcase>
              </testsuite>
            </testsuites>

            """
        let text = JUnitReport(report, path: "d/a.ipynb").text
        let when = /( timestamp="[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}") hostname="[^"]+"/
        #expect(text.firstMatch(of: when) != nil)
        #expect(text.replacing(when, with: "") == expected)
    }

    @Test("a long output is escaped in time that grows with its length", .timeLimit(.minutes(1)))
    func longOutput() {
        let count = 300_000
        var report = report
        report.cells[0].output = String(repeating: "<\n", count: count)
        let text = JUnitReport(report, path: "a").text
        #expect(text.contains(String(repeating: "&lt;&#10;", count: count)))
    }
}

@Suite struct MarkdownSummaryTests {
    @Test("the signs of a cell's source mean nothing to the table")
    func titles() {
        var report = report
        report.cells[0].heading.title = "let a = x * y * [z] | `b` < _c_"
        let row = MarkdownSummary(report, path: "a").text.split(separator: "\n").first { $0.hasPrefix("| 1 ") }
        #expect(row == #"| 1 | let a = x \* y \* \[z\] \| \`b\` &lt; \_c\_ | 0.50 s | passed |"#)
    }
}

@Suite struct ByteCountTests {
    @Test(
        "sizes are read or refused",
        arguments: [
            ("512M", 512 << 20), ("1.5GB", 3 << 29), ("2gib", 2 << 30), ("100000", 100_000), ("0", nil), ("1e-5", nil),
            ("nan", nil), ("-1G", nil), ("9e99T", nil), ("", nil), ("M", nil),
        ] as [(String, Int?)])
    func sizes(text: String, bytes: Int?) { #expect(ByteCount.parse(text) == bytes) }
}

@Suite struct GitHubAnnotationsTests {
    @Test("failures become workflow commands with their special characters escaped")
    func lines() {
        #expect(
            GitHubAnnotations(report, path: "a,b.ipynb").lines == [
                "::error file=a%2Cb.ipynb,title=cell 2::IndexOutOfRange: index 3 < 4, \"x\" & y",
                "::error file=a%2Cb.ipynb,title=cell 4::tagged 'raises-exception' but did not fail",
                "::error file=a%2Cb.ipynb,title=cell 5::100%25 too%0Along",
            ])
    }
}
