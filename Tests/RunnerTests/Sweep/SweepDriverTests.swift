import Files
import JSON
import Runner
import SQLite
import Synchronization
import TestSupport
import Testing

/// Launches nothing: writes what a trial would have left, as the test says.
private struct FakeLauncher: TrialLauncher {
    let folder: SweepFolder
    /// The result of an attempt; nil for one that dies without.
    let body: @Sendable (TrialJob) -> TrialResult?
    var done: [TrialEnd] = []
    let log: LaunchLog

    mutating func launch(_ job: TrialJob) throws {
        log.jobs.withLock { $0.append(job) }
        if let result = body(job) { try folder.write(result, of: job.index) }
        done.append(TrialEnd(index: job.index, description: "killed"))
    }

    mutating func ended() -> [TrialEnd] {
        defer { done = [] }
        return done
    }

    mutating func stop(_ index: Int) {}
}

private final class LaunchLog: Sendable {
    let jobs = Mutex<[TrialJob]>([])
}

private struct SilentObserver: SweepObserver {
    func found(_ index: Int, _ result: TrialResult) {}
    func started(_ job: TrialJob) {}
    func finished(_ job: TrialJob, _ result: TrialResult) {}
    func looked(_ running: [(TrialJob, MetricLine?)], waiting: Int) {}
    func report(_ message: String) {}
}

@Suite struct SweepDriverTests {
    private func sweep(
        _ path: String, count: Int, halving: SweepDefinition.Halving? = nil
    ) throws -> SweepFolder {
        let trials = (0..<count).map { JSONObject([(key: "x", value: .string(String($0)))]) }
        return try SweepFolder.make(
            path,
            SweepDefinition(
                notebook: "notebook.swift", source: "n.swift", metric: "score", goal: .maximize,
                halving: halving, workingDirectory: "."), trials: trials, notebook: [], environment: [:],
            gitDifference: nil)
    }

    private func run(
        _ folder: SweepFolder, jobs: Int = 2, retries: Int = 2, wait: @escaping (Double) -> Int32? = { _ in nil },
        _ body: @escaping @Sendable (TrialJob) -> TrialResult?
    ) throws -> (SweepDriver.Ending, [TrialJob]) {
        let log = LaunchLog()
        var driver = try SweepDriver(
            folder, launcher: FakeLauncher(folder: folder, body: body, log: log),
            options: .init(jobs: jobs, retries: retries), observer: SilentObserver())
        let ending = driver.run(wait: wait)
        return (ending, log.jobs.withLock { $0 })
    }

    private func score(_ value: Double) -> TrialResult { TrialResult(status: .completed, metrics: ["score": value]) }

    @Test("every trial runs once; a driver that follows runs what is left only")
    func resuming() throws {
        try withTemporaryFolder { path in
            let folder = try sweep(path + "/s", count: 6)
            // The signal comes after some trials.
            var polls = 0
            let first = try run(
                folder, jobs: 1,
                wait: { _ in
                    polls += 1
                    return polls == 3 ? 15 : nil
                }
            ) { score(Double($0.index)) }
            #expect(first.0 == .stopped(signal: 15))
            #expect(first.0.exitCode == 143)
            let second = try run(try SweepFolder(reading: path + "/s")) { score(Double($0.index)) }
            #expect(second.0 == .done(failed: 0))
            #expect((first.1 + second.1).map(\.index).sorted() == Array(0..<6))
            let results = SweepResults(folder)
            #expect(results.best?.index == 5)
            #expect(results.configurations.map { $0.summary?.mean } == [5, 4, 3, 2, 1, 0])
            #expect(SweepReport(results).exported(as: .csv).split(separator: "\n").count == 7)
        }
    }

    @Test("a trial that dies is tried again, and reported as lost if it dies each time")
    func retries() throws {
        try withTemporaryFolder { path in
            let folder = try sweep(path + "/s", count: 3)
            let (ending, jobs) = try run(folder) { job in
                job.index == 0 ? nil : job.index == 1 && job.attempt == 1 ? nil : score(1)
            }
            #expect(ending == .done(failed: 1))
            #expect(ending.exitCode == 1)
            #expect(jobs.filter { $0.index == 0 }.map(\.attempt) == [1, 2, 3])
            #expect(folder.result(of: 0)?.status == .lost)
            #expect(folder.result(of: 0)?.message == "ended 3 times without a result: killed")
            #expect(folder.result(of: 1)?.status == .completed)
        }
    }

    @Test("results that trials leave to the driver become theirs, also those of a driver that died")
    func committing() throws {
        try withTemporaryFolder { path in
            let folder = try sweep(path + "/s", count: 4)
            try folder.write(score(7), of: 2, isCommitted: false)
            #expect(folder.result(of: 2) == nil)
            let (ending, jobs) = try run(folder) { job in
                try? folder.write(score(Double(job.index)), of: job.index, isCommitted: false)
                return nil
            }
            #expect(ending == .done(failed: 0))
            #expect(Set(jobs.map(\.index)) == [0, 1, 3])
            #expect((0..<4).map { folder.result(of: $0)?.metrics["score"] } == [0, 1, 7, 3])
            let names = (0..<4).flatMap { FileAccess.names(in: folder.folder(of: $0)) }
            #expect(names.filter { $0.hasPrefix("result") } == Array(repeating: "result.json", count: 4))
        }
    }

    @Test("metrics that are not finite are drawn and ranked, and intervals say their level")
    func nonFiniteMetrics() throws {
        try withTemporaryFolder { path in
            let folder = try sweep(path + "/s", count: 4)
            for (index, value) in [Double.infinity, -.infinity, .nan, 1].enumerated() {
                try folder.write(score(value), of: index)
            }
            let report = SweepReport(SweepResults(folder, confidence: 0.9))
            let name = try #require(folder.trials[0].keys.first)
            #expect(report.heatmap(name, name, isColoured: false).contains { $0.contains("inf █") })
            #expect(report.heatmap(name, name, isColoured: true).count == 6)
            let lines = report.parallel()
            #expect(lines.contains { $0.contains("-inf  ├●") }, "\(lines)")
            #expect(report.ranking().last?.contains("nan") == true)
            #expect(report.exported(as: .markdown).contains("| ±90 % |"))
            let numbers = [
                9.9996e9: "1.0e10", -1.23456e-7: "-1.235e-7", 1e300: "1.0e300", Double.leastNonzeroMagnitude: "5e-324", 2e6: "2.0e6",
            ]
            for (value, text) in numbers {
                try folder.write(score(value), of: 3)
                #expect(SweepReport(SweepResults(folder)).list()[4].contains("  \(text)  "))
            }
            try folder.write(TrialResult(status: .completed, metrics: ["score": 1], seconds: 1e300), of: 0)
            #expect(SweepReport(SweepResults(folder)).list().contains { $0.contains("1.0e300") })
        }
    }

    @Test("by another metric, what its name suggests is better")
    func otherMetric() throws {
        try withTemporaryFolder { path in
            let folder = try sweep(path + "/s", count: 2)
            for index in 0..<2 {
                let value = Double(index)
                let metrics = ["score": value, "validation loss": value]
                try folder.write(TrialResult(status: .completed, metrics: metrics), of: index)
            }
            #expect(SweepResults(folder).best?.index == 1)
            #expect(SweepResults(folder, metric: "validation loss").best?.index == 0)
            #expect(
                SweepResults(folder, metric: "validation loss").configurations.map { $0.trials[0].index } == [0, 1])
            #expect(SweepResults(folder, metric: "validation loss", goal: .maximize).best?.index == 1)
            #expect(SweepResults(folder, goal: .minimize).best?.index == 0)
            #expect(SweepResults(folder).recorded == ["score", "validation loss"])
        }
    }

    @Test("failed and lost trials run again when that is asked for")
    func retryFailed() throws {
        try withTemporaryFolder { path in
            let folder = try sweep(path + "/s", count: 3)
            _ = try run(folder, retries: 0) {
                $0.index == 1 ? nil : $0.index == 2 ? TrialResult(status: .failed) : score(1)
            }
            var driver = try SweepDriver(
                folder, launcher: FakeLauncher(folder: folder, body: { _ in score(2) }, log: LaunchLog()),
                options: .init(jobs: 1, retriesFailed: true), observer: SilentObserver())
            #expect(driver.run { _ in nil } == .done(failed: 0))
            #expect((0..<3).map { folder.result(of: $0)?.metrics["score"] } == [1, 2, 2])
        }
    }

    @Test("a second driver is refused, a damaged store is made anew")
    func driversAndStore() throws {
        try withTemporaryFolder { path in
            let folder = try sweep(path + "/s", count: 2)
            _ = try run(folder) { score(Double($0.index)) }
            try FileAccess.replace(path + "/s/sweep.sqlite", with: Array(repeating: 7, count: 5000))
            for suffix in ["-wal", "-shm"] where (try? FileAccess.read(path + "/s/sweep.sqlite" + suffix)) != nil {
                try FileAccess.replace(path + "/s/sweep.sqlite" + suffix, with: [])
            }
            let log = LaunchLog()
            let launcher = FakeLauncher(folder: folder, body: { _ in nil }, log: log)
            let first = try SweepDriver(folder, launcher: launcher, options: .init(jobs: 1), observer: SilentObserver())
            #expect(throws: TrialRunner.Refusal.self) {
                _ = try SweepDriver(folder, launcher: launcher, options: .init(jobs: 1), observer: SilentObserver())
            }
            let database = try Database(path: path + "/s/sweep.sqlite")
            #expect(try database.integer("SELECT count(*) FROM trials WHERE status = 'completed'") == 2)
            _ = first
        }
    }

    @Test("a sweep is not made over another, a damaged one says so")
    func folders() throws {
        try withTemporaryFolder { path in
            _ = try sweep(path + "/s", count: 2)
            #expect(throws: SweepFolder.Failure.self) { try sweep(path + "/s", count: 2) }
            #expect(throws: SweepFolder.Failure.self) { try SweepFolder(reading: path) }
            try FileAccess.replace(path + "/s/trials.jsonl", with: Array("{\"index\":0}\n".utf8))
            #expect(throws: SweepFolder.Failure.self) { try SweepFolder(reading: path + "/s") }
            try FileAccess.replace(path + "/s/sweep.json", with: Array("{".utf8))
            #expect(throws: SweepFolder.Failure.self) { try SweepFolder(reading: path + "/s") }
        }
    }

    @Test("successive halving gives the best trials the large budgets", arguments: [1, 2, 4])
    func halving(jobs: Int) throws {
        try withTemporaryFolder { path in
            let halving = try #require(SweepDefinition.Halving(parsing: "epochs=1..9:3"))
            #expect(halving.budgets == [1, 3, 9])
            let folder = try sweep(path + "/s", count: 9, halving: halving)
            let (ending, jobs) = try run(folder, jobs: jobs) { job in
                var result = score(Double(job.index) + Double(job.budget ?? 0) / 100)
                result.rungs =
                    (folder.result(of: job.index)?.rungs ?? [])
                    + [TrialResult.Rung(budget: job.budget ?? 0, metric: result.metrics["score"])]
                return result
            }
            #expect(ending == .done(failed: 0))
            let counts = halving.budgets.map { budget in jobs.count { $0.budget == budget } }
            #expect(counts[0] == 9)
            // When each trial is better than all before, each is among the best of its time.
            #expect(counts[1] >= 3 && counts[1] < 9 && counts[2] >= 1 && counts[2] < counts[1])
            // Nobody runs a budget twice, and the best of all gets the largest.
            #expect(Set(jobs.map { "\($0.index) \($0.budget ?? 0)" }).count == jobs.count)
            #expect(jobs.contains { $0.index == 8 && $0.budget == 9 })
            #expect(SweepResults(folder).best?.index == 8)
        }
    }

    @Test("where the best come first, a third of each rung goes on")
    func exactHalving() throws {
        try withTemporaryFolder { path in
            let halving = try #require(SweepDefinition.Halving(parsing: "epochs=1..9:3"))
            let folder = try sweep(path + "/s", count: 9, halving: halving)
            let (_, jobs) = try run(folder, jobs: 1) { job in
                var result = score(-Double(job.index))
                result.rungs =
                    (folder.result(of: job.index)?.rungs ?? [])
                    + [TrialResult.Rung(budget: job.budget ?? 0, metric: result.metrics["score"])]
                return result
            }
            #expect(halving.budgets.map { budget in jobs.count { $0.budget == budget } } == [9, 3, 1])
            #expect(jobs.filter { $0.budget == 9 }.map(\.index) == [0])
        }
    }

    @Test("numbers that JSON cannot write survive in results and metrics")
    func numbers() throws {
        try withTemporaryFolder { path in
            let folder = try sweep(path + "/s", count: 1)
            try folder.write(TrialResult(status: .completed, metrics: ["score": .nan, "x": -.infinity]), of: 0)
            #expect(folder.result(of: 0)?.metrics["score"]?.isNaN == true)
            #expect(folder.result(of: 0)?.metrics["x"] == -.infinity)
            try FileAccess.append(
                Array("{\"name\":\"score\",\"value\":1,\"step\":2}\n{\"name\":\"sc".utf8),
                to: folder.folder(of: 0) + "/metrics.jsonl")
            #expect(folder.metrics(of: 0) == [MetricLine(name: "score", value: 1, step: 2, seconds: 0)])
        }
    }
}
