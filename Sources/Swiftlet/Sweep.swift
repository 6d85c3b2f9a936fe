import Plots
import Statistics
import Tensors

/// A hyperparameter and the values it takes in a sweep.
public struct SweepAxis: Sendable, Equatable {
    public let name: String
    public let values: [Double]

    public init(_ name: String, _ values: [Double]) {
        self.name = name
        self.values = values
    }
}

/// One run of a sweep: the values of its hyperparameters and its seed.
public struct SweepTrial: Sendable, CustomStringConvertible {
    /// From 0.
    public let index: Int
    /// From 1; the same for all configurations, so that they meet the same chance.
    public let seed: Int
    let names: [String]
    let values: [Double]

    /// The value of a hyperparameter; NaN, and an error of the cell, if there is none of that name.
    public subscript(_ name: String) -> Double {
        if let place = names.firstIndex(of: name) { return values[place] }
        _ = fail(
            .invalidArgument(
                operation: "sweep", reason: "no hyperparameter '\(name)'; there are \(names.joined(separator: ", "))"))
        return .nan
    }

    /// The value of a hyperparameter as a whole number; 0 where it is none.
    public func integer(_ name: String) -> Int { Int(exactly: self[name].rounded()) ?? 0 }

    public var description: String {
        (zip(names, values).map { "\($0) \(NumberText.short($1))" } + ["seed \(seed)"]).joined(separator: ", ")
    }
}

/// The scores of one configuration of a sweep over its seeds.
public struct SweepRun: Sendable {
    public let names: [String]
    public let values: [Double]
    /// One a seed; NaN where the run diverged.
    public let scores: [Double]

    var summary: SampleSummary? { SampleSummary(scores.filter(\.isFinite)) }

    /// The mean of the finite scores; NaN without any.
    public var mean: Double { summary?.mean ?? .nan }
    /// Half the width of the 95 % confidence interval of the mean by Student's t; NaN below two finite scores.
    public var margin: Double { summary?.margin ?? .nan }

    /// The value of a hyperparameter; NaN if there is none of that name.
    public subscript(_ name: String) -> Double { names.firstIndex(of: name).map { values[$0] } ?? .nan }
}

/// What a score became over all combinations of hyperparameters and over seeds.
public struct Sweep: Sendable, CustomStringConvertible {
    public let axes: [SweepAxis]
    public let seeds: Int
    public let metric: String
    public let higherIsBetter: Bool
    /// In the order of the grid; the last hyperparameter changes fastest.
    public let runs: [SweepRun]

    /// The runs, the best mean first; those that diverged last.
    public var ranking: [SweepRun] {
        runs.sorted { a, b in
            guard a.mean.isFinite, b.mean.isFinite else { return a.mean.isFinite && !b.mean.isFinite }
            return higherIsBetter ? a.mean > b.mean : a.mean < b.mean
        }
    }

    /// The run with the best mean; nil if all diverged.
    public var best: SweepRun? { ranking.first { $0.mean.isFinite } }

    /// A table, the best configuration first, with mean and 95 % confidence interval.
    public var description: String {
        let names = axes.map(\.name)
        var rows = [names + [metric + (seeds > 1 ? " (mean of \(seeds) seeds)" : "")]]
        for run in ranking {
            let score = run.mean.isFinite ? NumberText.fixed(run.mean, 4) : "diverged"
            let margin = run.margin.isFinite ? " ± \(NumberText.fixed(run.margin, 4))" : ""
            rows.append(run.values.map { NumberText.short($0) } + [score + margin])
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: widths[column] - cell.count)
                return column == row.count - 1 ? cell : blanks + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// The mean score of every pair of values of the first two hyperparameters, over the others, as colours.
    public func heatmap() -> Figure {
        let first = axes.first ?? SweepAxis("", [.nan])
        let second = axes.count > 1 ? axes[1] : SweepAxis("", [.nan])
        let values = first.values.map { row in
            second.values.map { column in
                let scores = runs.filter { run in
                    (axes.isEmpty || run[first.name] == row) && (axes.count < 2 || run[second.name] == column)
                }.flatMap(\.scores).filter(\.isFinite)
                return SampleSummary(scores)?.mean ?? .nan
            }
        }
        func names(_ axis: SweepAxis) -> [String] { axis.values.map { $0.isNaN ? "" : NumberText.short($0) } }
        return sweepFigure(
            values, rows: names(first), columns: names(second), rowName: first.name, columnName: second.name,
            metric: metric, higherIsBetter: higherIsBetter)
    }

    /// The score of every seed as a dot, a bar at the mean of each configuration.
    public func dots() -> Figure {
        let finite = runs.filter { $0.mean.isFinite }
        return seedDotsFigure(
            names: finite.map { run in
                zip(run.names, run.values).map { "\($0) \(NumberText.short($1))" }.joined(separator: ", ")
            }, values: finite.map { $0.scores.filter(\.isFinite) }, xLabel: metric, higherIsBetter: higherIsBetter)
    }

    /// Every configuration as a line over parallel axes, one a hyperparameter.
    public func parallel() -> Figure {
        parallelFigure(
            parameters: axes.map(\.name), configurations: runs.map { $0.values.map { NumberText.short($0) } },
            results: runs.map(\.mean), metric: metric, higherIsBetter: higherIsBetter)
    }
}

/// Scores every combination of hyperparameters, each with several seeds.
///
///     let result = sweep([SweepAxis("rate", [0.3, 0.1, 0.03]), SweepAxis("width", [8, 32])], seeds: 3) { trial in
///         seed(trial.seed)
///         let model = MLP(64, trial.integer("width"), 10)
///         model.fit(train, loss: .crossEntropy, optimizer: SGD(learningRate: trial["rate"]), epochs: 5)
///         return model.evaluate(validation).accuracy
///     }
///     result.heatmap()
///
/// For notebooks that take long, `swiftlet sweep` runs them in parallel and goes on after an interruption.
///
/// - Parameters:
///   - axes: The hyperparameters with their values.
///   - seeds: How often a combination is scored, with the seeds 1, 2, ….
///   - metric: What the score is called.
///   - higherIsBetter: Whether the greatest is the best.
///   - score: Trains with the values of a trial and returns how good that was.
/// - Returns: The scores of all configurations.
public func sweep(
    _ axes: [SweepAxis], seeds: Int = 1, metric: String = "score", higherIsBetter: Bool = true,
    _ score: (SweepTrial) throws -> Double
) rethrows -> Sweep {
    var grid: [[Double]] = [[]]
    for axis in axes { grid = grid.flatMap { values in axis.values.map { values + [$0] } } }
    let names = axes.map(\.name)
    var runs: [SweepRun] = []
    var index = 0
    for values in grid {
        var scores: [Double] = []
        for seed in 0..<max(seeds, 1) {
            scores.append(try score(SweepTrial(index: index, seed: seed + 1, names: names, values: values)))
            index += 1
        }
        runs.append(SweepRun(names: names, values: values, scores: scores))
    }
    return Sweep(axes: axes, seeds: max(seeds, 1), metric: metric, higherIsBetter: higherIsBetter, runs: runs)
}
