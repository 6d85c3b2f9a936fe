import IR
import NotebookFormat
import SessionCore
import SessionIO

/// What became of one code cell in a run.
public struct CellReport: Sendable {
    public var heading: CellHeading
    /// With the name that messages give the cell.
    public var source: SourceText
    public var verdict: CellVerdict
    public var seconds: Double
    /// What the cell printed.
    public var output: String

    public init(
        heading: CellHeading, source: SourceText, verdict: CellVerdict = .notRun, seconds: Double = 0,
        output: String = ""
    ) {
        self.heading = heading
        self.source = source
        self.verdict = verdict
        self.seconds = seconds
        self.output = output
    }

    /// What the cell makes of the run; nil if the run goes on.
    var ending: RunEnding? {
        switch verdict {
        case .success, .failedAsExpected, .notRun: return nil
        case .failed(_, .expectationFailed): return .expectationFailed
        case .failed, .didNotFail, .stopped: return .cellFailed
        }
    }
}

/// How one cell ended.
public enum CellVerdict: Sendable, Equatable {
    case success
    case failed(ErrorReport, FailureKind)
    /// It failed, as its tag `raises-exception` says it should.
    case failedAsExpected
    case didNotFail
    /// A signal or a timeout stopped it.
    case stopped(reason: String)
    case notRun
}

extension Notebook.Cell {
    /// The text of all its streams.
    var streamText: String {
        outputs.map { output in
            if case .stream(_, let text) = output { return text }
            return ""
        }.joined()
    }
}
