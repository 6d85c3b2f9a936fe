import Interpreter
import SessionIO

/// Why a cell ended before its end.
struct CellFailure: Error {
    var report: ErrorReport
    var kind: FailureKind

    init(_ report: ErrorReport, _ kind: FailureKind) {
        self.report = report
        self.kind = kind
    }

    /// A session command that cannot do what it was asked for.
    init(command message: String) {
        self.init(ErrorReport(name: "CommandError", message: message, traceback: [message]), .runtimeError)
    }

    /// What the machine threw.
    init(_ error: any Error, _ reporter: ErrorReporter) {
        let runtimeError = error as? RuntimeError ?? RuntimeError(.uncaughtError, "\(error)")
        let kind: FailureKind =
            switch runtimeError.kind {
            case .interrupted: .interrupted
            case .library where runtimeError.name == CellFailure.expectationName: .expectationFailed
            default: .runtimeError
            }
        self.init(reporter.report(runtimeError), kind)
    }

    /// The name under which the library's `expect` fails.
    static let expectationName = "ExpectationFailed"
}
