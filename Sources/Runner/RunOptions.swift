/// How a notebook is to be run.
public struct RunOptions: Sendable {
    public var parameters: [GivenParameter]
    /// Runs on after a failed cell.
    public var allowsErrors: Bool
    /// Seconds a cell may take.
    public var cellTimeout: Double?
    /// Seconds the whole run may take.
    public var totalTimeout: Double?
    /// Where the executed notebook is kept; nil to keep none.
    public var outputPath: String?
    /// Seconds between savings while a cell runs.
    public var autosaveInterval: Double

    public init(
        parameters: [GivenParameter] = [], allowsErrors: Bool = false, cellTimeout: Double? = nil,
        totalTimeout: Double? = nil, outputPath: String? = nil, autosaveInterval: Double = 30
    ) {
        self.parameters = parameters
        self.allowsErrors = allowsErrors
        self.cellTimeout = cellTimeout
        self.totalTimeout = totalTimeout
        self.outputPath = outputPath
        self.autosaveInterval = autosaveInterval
    }
}

/// How a run ended.
public enum RunEnding: Sendable, Equatable {
    case success
    /// Some cells do not check; nothing ran.
    case checkFailed
    case cellFailed
    case expectationFailed
    case timedOut
    case stopped(signal: Int32)

    /// 0 success, 1 a cell failed or ran out of time, 2 a cell does not check, 3 an expectation failed, and 128 plus
    /// the number of the signal that stopped the run.
    public var exitCode: Int32 {
        switch self {
        case .success: return 0
        case .cellFailed, .timedOut: return 1
        case .checkFailed: return 2
        case .expectationFailed: return 3
        case .stopped(let signal): return 128 + signal
        }
    }
}
