import IR
import NotebookFormat
import SessionCore
import SessionIO

/// What became of one code cell in a run.
public struct CellReport: Sendable {
    public var heading: CellHeading
    /// With the name that messages give the cell.
    public var source: SourceText
    /// Where its source, or in a notebook its identifier, stands in the file; nil if that is not known.
    public var line: Int?
    public var verdict: CellVerdict
    public var seconds: Double
    /// What the cell printed.
    public var output: String

    public init(
        heading: CellHeading, source: SourceText, line: Int? = nil, verdict: CellVerdict = .notRun,
        seconds: Double = 0, output: String = ""
    ) {
        self.heading = heading
        self.source = source
        self.line = line
        self.verdict = verdict
        self.seconds = seconds
        self.output = output
    }

    /// What went wrong in one sentence; nil if nothing did.
    public var complaint: String? {
        switch verdict {
        case .success, .failedAsExpected, .notRun, .alreadyDone: return nil
        case .failed(let error, _): return "\(error.name): \(error.message)"
        case .didNotFail: return "tagged 'raises-exception' but did not fail"
        case .stopped(let reason): return reason
        case .differed(let differences): return differences.map(\.summary).joined(separator: "; ")
        }
    }

    /// What became of the cell, in the words of a report.
    var outcome: String {
        switch verdict {
        case .success: return "passed"
        case .failedAsExpected: return "failed, as expected"
        case .notRun: return "did not run"
        case .alreadyDone: return "done in an earlier run"
        case .failed, .didNotFail, .stopped, .differed: return complaint ?? "failed"
        }
    }

    /// What the cell makes of the run; nil if the run goes on.
    var ending: RunEnding? {
        switch verdict {
        case .success, .failedAsExpected, .notRun, .alreadyDone: return nil
        case .failed(_, .expectationFailed): return .expectationFailed
        case .differed: return .outputsDiffer
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
    /// It ran, but its outputs are not those that are stored.
    case differed([OutputDifference])
    /// A signal or a timeout stopped it.
    case stopped(reason: String)
    case notRun
    /// It ran in the run that this one goes on with.
    case alreadyDone
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
