import Files
import Glibc
import JSON

/// Runs the trials of a sweep until all are done: hands them to a launcher, reads their results, tries those again that
/// died without one, stops hopeless ones.
///
/// Everything it knows it can read from the folder, so a driver that was killed is followed by another that goes on.
public struct SweepDriver {
    public struct Options: Sendable {
        /// Trials that run at the same time.
        public var jobs: Int
        /// How often a trial that dies without a result is started again.
        public var retries: Int
        /// Stops trials that are worse than the median after so many steps; nil to stop none.
        public var medianGrace: Int?
        /// Ends the sweep at the first trial that fails.
        public var failsFast: Bool
        /// Runs trials again that failed or were lost before.
        public var retriesFailed: Bool

        public init(
            jobs: Int, retries: Int = 2, medianGrace: Int? = nil, failsFast: Bool = false, retriesFailed: Bool = false
        ) {
            self.jobs = jobs
            self.retries = retries
            self.medianGrace = medianGrace
            self.failsFast = failsFast
            self.retriesFailed = retriesFailed
        }
    }

    public enum Ending: Sendable, Equatable {
        case done(failed: Int)
        case stopped(signal: Int32)

        public var exitCode: Int32 {
            switch self {
            case .done(let failed): return failed == 0 ? 0 : 1
            case .stopped(let signal): return 128 + signal
            }
        }
    }

    private let folder: SweepFolder
    private let options: Options
    private let observer: any SweepObserver
    private let lock: FolderLock
    private let store: SweepStore
    private var launcher: any TrialLauncher
    private var halving: HalvingScheduler?
    private var median: MedianRule?
    /// Without halving, the trials that have not begun, the next one last.
    private var waiting: [Int] = []
    private var running: [Int: TrialJob] = [:]
    /// Trials that have ended and whose results are on their way to the disk.
    private var committing: [Int: TrialJob] = [:]
    private let committer: ResultCommitter
    /// Trials that another process still runs: it may have outlived the driver before this one.
    private var foreign: [TrialJob] = []
    private var stopped: Set<Int> = []
    private var failed = 0
    private var ending: Ending?

    /// Takes the sweep over; throws if another driver has it.
    public init(
        _ folder: SweepFolder, launcher: any TrialLauncher, options: Options, observer: any SweepObserver
    ) throws {
        self.folder = folder
        self.launcher = launcher
        self.options = options
        self.observer = observer
        do { lock = try FolderLock(folder.path + "/driver.lock", holder: "the sweep in \(folder.path)") } catch {
            throw error
        }
        committer = ResultCommitter(folder)
        // What a driver before this one has not come to.
        for index in folder.trials.indices {
            if folder.uncommittedResult(of: index) != nil { try folder.commit(index) }
            guard options.retriesFailed, let result = folder.result(of: index), result.isFailure else { continue }
            folder.forget(index)
        }
        store = try SweepStore(folder)
        if store.wasDamaged {
            observer.report(
                "the store \(folder.path)/sweep.sqlite was damaged; it was put aside and made anew from the trials")
        }
        let definition = folder.definition
        if let halving = definition.halving {
            self.halving = HalvingScheduler(definition, halving: halving, trials: folder.trials.indices)
        }
        if let grace = options.medianGrace { median = MedianRule(definition, grace: grace) }
        for index in folder.trials.indices.reversed() {
            guard let result = folder.result(of: index) else {
                waiting.append(index)
                continue
            }
            halving?.restore(index, result)
            if result.isFailure { failed += 1 }
            median?.finished(index, folder.metrics(of: index))
            observer.found(index, result)
        }
    }

    /// Runs until all trials are done or a signal comes; `wait` sleeps for some seconds and gives a signal that came.
    public mutating func run(wait: (Double) -> Int32? = SignalMask.waitForChild) -> Ending {
        var pause = 0.001
        var nextLook = Timestamp.monotonic
        while true {
            fill()
            if mayStartMore { launcher.prepareNext() }
            if running.isEmpty, committing.isEmpty, foreign.isEmpty || ending != nil { break }
            if let signal = wait(pause) {
                if case .stopped = ending { break }
                ending = .stopped(signal: signal)
                for index in running.keys { launcher.stop(index) }
                observer.report("stopping \(running.count) running trials")
            }
            let ended = launcher.ended()
            for end in ended { settle(end) }
            let outcomes = committer.outcomes()
            for outcome in outcomes { settle(outcome) }
            pause = ended.isEmpty && outcomes.isEmpty ? min(pause * 1.5, committing.isEmpty ? 0.05 : 0.003) : 0.001
            if Timestamp.monotonic >= nextLook {
                nextLook = Timestamp.monotonic + 0.5
                reclaim()
                look()
            }
        }
        lock.release()
        return ending ?? .done(failed: failed)
    }

    // MARK: Starting

    private var mayStartMore: Bool {
        guard ending == nil, !running.isEmpty else { return false }
        return halving != nil || !waiting.isEmpty
    }

    private mutating func fill() {
        while ending == nil, running.count < options.jobs {
            let job: TrialJob
            if halving != nil {
                // Who goes on depends on all results.
                guard committing.isEmpty else { return }
                guard let (index, budget) = halving?.next() else { return }
                job = TrialJob(index: index, budget: budget)
            } else {
                guard let index = waiting.popLast() else { return }
                job = TrialJob(index: index)
            }
            start(job)
        }
    }

    private mutating func start(_ job: TrialJob) {
        guard isFree(job) else {
            observer.report("trial \(job.index) still runs in another process; waiting for it")
            return foreign.append(job)
        }
        do {
            try launcher.launch(job)
            running[job.index] = job
            try store.start(job)
            observer.started(job)
        } catch {
            if running[job.index] == nil {
                finish(job, TrialResult(status: .lost, message: "\(error)", attempt: job.attempt))
            }
            observer.report("\(error)")
        }
    }

    private func isFree(_ job: TrialJob) -> Bool {
        FolderLock.isFree(folder.folder(of: job.index) + "/trial.lock")
    }

    /// Takes over the trials that other processes have left.
    private mutating func reclaim() {
        let left = foreign.filter(isFree)
        foreign.removeAll { job in left.contains(job) }
        for job in left where ending == nil {
            if !takeResult(of: job) { start(job) }
        }
    }

    // MARK: Ending

    private mutating func settle(_ end: TrialEnd) {
        guard let job = running.removeValue(forKey: end.index) else { return }
        if !takeResult(of: job) { tryAgain(job, end) }
    }

    /// Takes the result of a trial that has ended; false if it left none.
    private mutating func takeResult(of job: TrialJob) -> Bool {
        if let result = folder.uncommittedResult(of: job.index), isDone(job, result) {
            committing[job.index] = job
            committer.add(job.index)
            return true
        }
        guard let result = folder.result(of: job.index), isDone(job, result) else { return false }
        finish(job, result, isWritten: true)
        return true
    }

    private mutating func settle(_ outcome: ResultCommitter.Outcome) {
        guard let job = committing.removeValue(forKey: outcome.index) else { return }
        if outcome.problem == nil, let result = folder.result(of: job.index) {
            return finish(job, result, isWritten: true)
        }
        tryAgain(job, TrialEnd(index: job.index, description: outcome.problem?.description ?? "its result is gone"))
    }

    private mutating func tryAgain(_ job: TrialJob, _ end: TrialEnd) {
        if ending != nil { return }
        guard job.attempt <= options.retries else {
            let times = job.attempt == 1 ? "once" : "\(job.attempt) times"
            return finish(
                job,
                TrialResult(
                    status: .lost, message: "ended \(times) without a result: \(end.description)", attempt: job.attempt)
            )
        }
        observer.report("trial \(job.index) ended without a result: \(end.description); trying again")
        start(TrialJob(index: job.index, budget: job.budget, attempt: job.attempt + 1))
    }

    private func isDone(_ job: TrialJob, _ result: TrialResult) -> Bool {
        guard let budget = job.budget, result.status == .completed else { return true }
        return (result.rungs.last?.budget ?? 0) >= budget
    }

    private mutating func finish(_ job: TrialJob, _ result: TrialResult, isWritten: Bool = false) {
        do {
            if !isWritten { try folder.write(result, of: job.index) }
            try store.finish(job.index, result, folder)
        } catch { observer.report("\(error)") }
        let metrics = folder.metrics(of: job.index)
        if let budget = job.budget {
            let metric = result.metrics[folder.definition.metric]
            if result.status == .completed {
                halving?.finished(job.index, budget: budget, metric: metric)
            } else {
                halving?.failed(job.index)
            }
        }
        median?.finished(job.index, metrics)
        observer.finished(job, result)
        guard result.isFailure else { return }
        failed += 1
        if options.failsFast, ending == nil {
            ending = .done(failed: failed)
            for index in running.keys { launcher.stop(index) }
        }
    }

    // MARK: Watching

    /// Reads what the running trials have recorded.
    private mutating func look() {
        var seen: [(TrialJob, MetricLine?)] = []
        for job in running.values.sorted(by: { $0.index < $1.index }) {
            let metrics = folder.metrics(of: job.index)
            seen.append((job, metrics.last { $0.name == folder.definition.metric }))
            guard let reason = median?.verdict(metrics), stopped.insert(job.index).inserted else { continue }
            do {
                try FileAccess.replace(folder.folder(of: job.index) + "/stop", with: Array(reason.utf8))
                launcher.stop(job.index)
            } catch { observer.report("\(error)") }
        }
        observer.looked(seen, waiting: waiting.count)
    }
}

/// Is told how a sweep goes.
public protocol SweepObserver: Sendable {
    /// A result of an earlier driver.
    func found(_ index: Int, _ result: TrialResult)
    func started(_ job: TrialJob)
    func finished(_ job: TrialJob, _ result: TrialResult)
    /// The running trials with the last value of the metric.
    func looked(_ running: [(TrialJob, MetricLine?)], waiting: Int)
    func report(_ message: String)
}
