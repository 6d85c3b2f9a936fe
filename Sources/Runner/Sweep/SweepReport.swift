import JSON
import Statistics

/// Results of a sweep as text for a terminal and as files for other programs.
public struct SweepReport: Sendable {
    private let results: SweepResults

    public init(_ results: SweepResults) { self.results = results }

    private var definition: SweepDefinition { results.folder.definition }

    // MARK: Tables

    /// How far the sweep is, in a line.
    public var summary: String {
        let done = results.trials.count { $0.result != nil }
        var parts = ["\(results.folder.path): \(done) of \(results.trials.count) trials done"]
        for (status, word) in [(TrialResult.Status.failed, "failed"), (.lost, "lost"), (.stopped, "stopped early")] {
            let count = results.count(status)
            if count > 0 { parts.append("\(count) \(word)") }
        }
        parts.append("\(results.goal.rawValue) \(results.metric)")
        return parts.joined(separator: ", ")
    }

    /// The same with the best value so far.
    public var overview: String {
        guard let value = results.best?.metric else { return summary }
        return summary + " (best \(TextColumns.number(value)))"
    }

    /// The configurations, the best first, with mean and confidence interval over their seeds.
    public func ranking(top: Int = 20) -> [String] {
        let names = parameterNames
        let hasRepeats = results.configurations.contains { $0.trials.count > 1 }
        let hasBudgets = definition.halving != nil
        var header = ["rank"] + names + [results.metric + (hasRepeats ? " mean" : "")]
        if hasRepeats { header += [interval, "n"] }
        if hasBudgets { header.append(definition.halving?.parameter ?? "") }
        header.append(hasRepeats ? "trials" : "trial")
        var table = TextColumns(header: header)
        for (rank, configuration) in results.configurations.prefix(top).enumerated() {
            var row =
                ["\(rank + 1)"] + names.map { name in configuration.parameters.first { $0.name == name }?.value ?? "" }
            row.append(configuration.summary.map { TextColumns.number($0.mean) } ?? state(configuration))
            if hasRepeats {
                row.append(configuration.summary?.margin.map(TextColumns.number) ?? "")
                row.append("\(configuration.summary?.count ?? 0)")
            }
            if hasBudgets { row.append(configuration.budget > 0 ? "\(configuration.budget)" : "") }
            row.append(indices(configuration.trials.map(\.index)))
            table.append(row)
        }
        let rest = results.configurations.count - top
        return table.lines + (rest > 0 ? ["… and \(rest) more"] : [])
    }

    /// Every trial.
    public func list() -> [String] {
        let names = parameterNames + (definition.seedParameter.map { [$0] } ?? [])
        var table = TextColumns(header: ["trial", "status"] + names + [results.metric, "seconds", "message"])
        for trial in results.trials {
            var row = [String(trial.index), trial.result?.status.rawValue ?? "waiting"]
            for name in names { row.append(trial.parameters.first { $0.name == name }?.value ?? "") }
            row.append(trial.metric.map(TextColumns.number) ?? "")
            row.append(trial.result.map { TextColumns.fixed($0.seconds, 1) } ?? "")
            row.append(String((trial.result?.message ?? "").split(separator: "\n").first ?? "").limited(to: 80))
            table.append(row)
        }
        return table.lines
    }

    /// Trials side by side: what differs in their parameters, and all that they recorded.
    public func comparison(_ indices: [Int]) -> [String] {
        let trials = indices.map { results.trials[$0] }
        var table = TextColumns(header: [""] + indices.map { "trial \($0)" })
        table.append(["status"] + trials.map { $0.result?.status.rawValue ?? "waiting" })
        for name in results.names {
            let values = trials.map { trial in trial.parameters.first { $0.name == name }?.value ?? "" }
            table.append([(Set(values).count > 1 ? "* " : "  ") + name] + values)
        }
        for name in Set(trials.flatMap { $0.result?.metrics.keys.map { $0 } ?? [] }).sorted() {
            table.append(["  " + name] + trials.map { $0.result?.metrics[name].map(TextColumns.number) ?? "" })
        }
        table.append(["  seconds"] + trials.map { $0.result.map { TextColumns.fixed($0.seconds, 1) } ?? "" })
        return table.lines
    }

    /// The best trial with all that belongs to it.
    public var best: [String] {
        guard let trial = results.best else { return ["no trial has recorded '\(results.metric)' yet"] }
        var lines = ["trial \(trial.index): \(results.metric) \(TextColumns.number(trial.metric ?? .nan))"]
        lines += trial.parameters.map { "  \($0.name) = \($0.value)" }
        lines.append("  in \(results.folder.folder(of: trial.index))")
        return lines
    }

    public var bestJSON: JSONValue {
        guard let trial = results.best else { return .null }
        return Self.json(trial, results.folder)
    }

    private var parameterNames: [String] {
        let varying = results.varying
        return varying.isEmpty ? results.names.filter { $0 != definition.seedParameter } : varying
    }

    /// What stands in place of a mean.
    private func state(_ configuration: SweepResults.Configuration) -> String {
        if configuration.trials.contains(where: { $0.metric?.isNaN ?? false }) { return "nan" }
        return configuration.trials.compactMap { $0.result?.status.rawValue }.first ?? "waiting"
    }

    /// The heading of the confidence intervals, `±95 %`.
    private var interval: String { "±\(TextColumns.number((results.confidence * 1e6).rounded() / 1e4)) %" }

    /// Where a value lies between the least and the greatest, from 0 to 1; infinite values lie at the ends.
    private static func share(_ value: Double, from low: Double, to high: Double, ifSame share: Double) -> Double {
        guard low < high else { return share }
        // Halves of them, because the width itself may be beyond all numbers.
        let place = (value / 2 - low / 2) / (high / 2 - low / 2)
        return place.isNaN ? (value == low ? 0 : 1) : min(max(place, 0), 1)
    }

    /// `0-4, 7`.
    private func indices(_ indices: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for index in indices {
            if let last = runs.last, last.upperBound + 1 == index {
                runs[runs.count - 1] = last.lowerBound...index
            } else {
                runs.append(index...index)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(
            separator: ", ")
    }

    // MARK: Drawings

    /// The mean metric over two parameters, good values on light ground.
    public func heatmap(_ x: String, _ y: String, isColoured: Bool) -> [String] {
        let (columns, rows, means) = results.grid(x, y)
        let all = means.joined().compactMap { $0 }.filter { !$0.isNaN }
        guard let low = all.min(), let high = all.max() else {
            return ["no trial has recorded '\(results.metric)' yet"]
        }
        var table = TextColumns(header: ["\(y) \\ \(x)"] + columns)
        for (row, values) in zip(rows, means) {
            table.append(
                [row]
                    + values.map { value in
                        guard let value, !value.isNaN else { return "" }
                        var share = Self.share(value, from: low, to: high, ifSame: 1)
                        if results.goal == .minimize { share = 1 - share }
                        return shaded(TextColumns.number(value), share, isColoured)
                    })
        }
        return ["\(results.metric), mean"] + table.lines
    }

    private static let shades = ["░", "▒", "▓", "█"]

    private func shaded(_ text: String, _ share: Double, _ isColoured: Bool) -> String {
        guard isColoured else { return text + " " + Self.shades[min(Int(share * 4), 3)] }
        // The steps of viridis in the 256 colours of terminals.
        let colours = [54, 60, 24, 30, 36, 72, 77, 113, 149, 184]
        let colour = colours[min(Int(share * Double(colours.count)), colours.count - 1)]
        return "\u{1B}[48;5;\(colour);38;5;\(share > 0.55 ? 16 : 231)m \(text) \u{1B}[0m"
    }

    /// Every configuration as a line through its parameters: the place of each value in the range of its parameter.
    public func parallel(top: Int = 20) -> [String] {
        let names = parameterNames
        var table = TextColumns(header: names.flatMap { [$0, ""] } + [results.metric, ""])
        let ranked = results.configurations.filter { $0.summary != nil }
        let metrics = ranked.compactMap { $0.summary?.mean }.filter { !$0.isNaN }
        let (low, high) = (metrics.min() ?? 0, metrics.max() ?? 0)
        let places = names.map { name in
            let order = results.values(of: name)
            return Dictionary(
                uniqueKeysWithValues: order.enumerated().map {
                    ($1, order.count > 1 ? Double($0) / Double(order.count - 1) : 0.5)
                })
        }
        for configuration in ranked.prefix(top) {
            var row: [String] = []
            for (name, places) in zip(names, places) {
                let value = configuration.parameters.first { $0.name == name }?.value ?? ""
                row += [value, places[value].map(Self.slider) ?? ""]
            }
            let mean = configuration.summary?.mean ?? .nan
            row += [TextColumns.number(mean), Self.slider(Self.share(mean, from: low, to: high, ifSame: 0.5))]
            table.append(row)
        }
        return table.lines
    }

    private static func slider(_ place: Double) -> String {
        let width = 9
        let at = min(max(Int((place * Double(width - 1)).rounded()), 0), width - 1)
        return "├" + (0..<width).map { $0 == at ? "●" : "─" }.joined() + "┤"
    }

    // MARK: Files

    public enum Format: String, Sendable, CaseIterable { case csv, jsonl, markdown }

    public func exported(as format: Format) -> String {
        switch format {
        case .csv: return csv
        case .jsonl: return results.trials.map { Self.json($0, results.folder).text() + "\n" }.joined()
        case .markdown: return markdown
        }
    }

    private var metricNames: [String] {
        Set(results.trials.flatMap { $0.result?.metrics.keys.map { $0 } ?? [] }).sorted()
    }

    private var csv: String {
        let metrics = metricNames
        func cell(_ text: String) -> String {
            text.contains { ",\"\n\r".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
        }
        let names = results.names
        var rows: [[String]] = [["trial", "status"] + names + metrics + ["seconds", "attempt", "message"]]
        for trial in results.trials {
            var row = [String(trial.index), trial.result?.status.rawValue ?? "waiting"]
            for name in names { row.append(trial.parameters.first { $0.name == name }?.value ?? "") }
            for metric in metrics { row.append(trial.result?.metrics[metric].map { "\($0)" } ?? "") }
            row.append(trial.result.map { "\($0.seconds)" } ?? "")
            row.append(trial.result.map { "\($0.attempt)" } ?? "")
            row.append(trial.result?.message ?? "")
            rows.append(row)
        }
        return rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
    }

    private static func json(_ trial: SweepResults.Trial, _ folder: SweepFolder) -> JSONValue {
        var object: JSONObject = [
            "trial": .integer(trial.index),
            "parameters": .object(
                JSONObject(
                    trial.parameters.map {
                        (key: $0.name, value: (try? JSONValue(parsing: $0.value)) ?? .string($0.value))
                    })),
            "folder": .string(folder.folder(of: trial.index)),
        ]
        if let result = trial.result {
            for member in result.json.object?.members ?? [] { object[member.key] = member.value }
        } else {
            object["status"] = "waiting"
        }
        return .object(object)
    }

    private var markdown: String {
        let names = parameterNames
        func row(_ cells: [String]) -> String {
            "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")
                + " |\n"
        }
        var text = row(["rank"] + names + [results.metric, interval, "n"])
        text += "|" + String(repeating: "---:|", count: names.count + 4) + "\n"
        for (rank, configuration) in results.configurations.enumerated() {
            var cells = ["\(rank + 1)"]
            for name in names { cells.append(configuration.parameters.first { $0.name == name }?.value ?? "") }
            cells.append(configuration.summary.map { TextColumns.number($0.mean) } ?? state(configuration))
            cells.append(configuration.summary?.margin.map(TextColumns.number) ?? "")
            cells.append("\(configuration.summary?.count ?? 0)")
            text += row(cells)
        }
        return text
    }
}

extension String {
    fileprivate func limited(to count: Int) -> String { self.count > count ? prefix(count - 1) + "…" : self }
}
