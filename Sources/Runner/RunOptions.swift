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
    /// Whether the run ends only when the notebook is on the disk; else whoever started it syncs it.
    public var isSynced: Bool
    /// Seconds between savings while a cell runs.
    public var autosaveInterval: Double
    /// Bytes of memory the process may hold; a cell that makes it hold more is stopped.
    public var memoryLimit: Int?
    /// Knows what must not be written.
    public var redactor: SecretRedactor
    /// Saves the session after every cell, so that a run that breaks off can be resumed.
    public var isResumable: Bool
    /// Keeps what the variables hold in the end, for comparing two runs.
    public var keepsBits: Bool
    /// Goes on behind the last cell of such a run.
    public var resumes: Bool

    public init(
        parameters: [GivenParameter] = [], allowsErrors: Bool = false, cellTimeout: Double? = nil,
        totalTimeout: Double? = nil, outputPath: String? = nil, isSynced: Bool = true, autosaveInterval: Double = 30,
        memoryLimit: Int? = nil, redactor: SecretRedactor = SecretRedactor(), isResumable: Bool = false,
        resumes: Bool = false, keepsBits: Bool = false
    ) {
        self.parameters = parameters
        self.allowsErrors = allowsErrors
        self.cellTimeout = cellTimeout
        self.totalTimeout = totalTimeout
        self.outputPath = outputPath
        self.isSynced = isSynced
        self.autosaveInterval = autosaveInterval
        self.memoryLimit = memoryLimit
        self.redactor = redactor
        self.isResumable = isResumable
        self.resumes = resumes
        self.keepsBits = keepsBits
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
    /// The process held more memory than it may.
    case memoryExceeded
    case stopped(signal: Int32)
    /// All ran, but what came out is not what is stored.
    case outputsDiffer

    /// 0 success, 1 a cell failed or ran out of time or memory, 2 a cell does not check, 3 an expectation failed,
    /// 4 outputs differ from the stored ones, and 128 plus the number of the signal that stopped the run.
    public var exitCode: Int32 {
        switch self {
        case .success: return 0
        case .cellFailed, .timedOut, .memoryExceeded: return 1
        case .checkFailed: return 2
        case .expectationFailed: return 3
        case .outputsDiffer: return 4
        case .stopped(let signal): return 128 + signal
        }
    }
}
