import Datasets

extension Sweep {
    /// Reads the trials of `swiftlet sweep`, as `swiftlet results DIR --format csv -o results.csv` writes them.
    ///
    ///     let result = try Sweep(DataTable(csv: "results.csv"), axes: ["learningRate", "width"], metric: "accuracy")
    ///     result.heatmap()
    ///
    /// Rows with the same values of the hyperparameters are the seeds of one configuration. A trial that failed or
    /// diverged has no score.
    ///
    /// - Parameters:
    ///   - table: A row for each trial.
    ///   - names: The columns of the hyperparameters, which are numbers.
    ///   - metric: The column of the score.
    ///   - higherIsBetter: Whether the greatest is the best.
    /// - Throws: An error if a column is missing or is no number.
    public init(_ table: DataTable, axes names: [String], metric: String, higherIsBetter: Bool = true) throws {
        let columns = try names.map { try table.numbers($0) }
        // What is not finite is no number in a table, but may well be a score.
        let scores = try table.strings(metric).map { text in Double(text) ?? .nan }
        var order: [[Double]] = []
        var found: [[Double]: [Double]] = [:]
        for row in 0..<table.count {
            let values = columns.map { $0[row] }
            if found[values] == nil { order.append(values) }
            found[values, default: []].append(scores[row])
        }
        self.init(
            axes: names.indices.map { column in SweepAxis(names[column], Set(columns[column]).sorted()) },
            seeds: found.values.map(\.count).max() ?? 1, metric: metric, higherIsBetter: higherIsBetter,
            runs: order.map { SweepRun(names: names, values: $0, scores: found[$0] ?? []) })
    }
}
