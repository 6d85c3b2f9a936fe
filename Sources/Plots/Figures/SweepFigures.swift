/// The result of every pair of two hyperparameters as a colour, the best one in a frame.
///
/// - Parameters:
///   - values: The results, a row for each value of the first hyperparameter; what is not finite has diverged.
///   - rows: The values of the first hyperparameter, as they are written.
///   - columns: The values of the second.
///   - rowName: The name of the first.
///   - columnName: The name of the second.
///   - metric: What the results are.
///   - higherIsBetter: Whether the greatest is the best.
///   - title: The heading.
/// - Returns: The figure.
public func sweepFigure(
    _ values: [[Double]], rows: [String], columns: [String], rowName: String, columnName: String,
    metric: String = "accuracy", higherIsBetter: Bool = true, title: String = ""
) -> Figure {
    var cells = CellMark(values, rowNames: rows, columnNames: columns, scale: .viridis, label: metric)
    var best: (row: Int, column: Int, value: Double)?
    for (row, line) in values.enumerated() {
        for (column, value) in line.enumerated() where value.isFinite {
            if best.map({ higherIsBetter ? value > $0.value : value < $0.value }) ?? true {
                best = (row, column, value)
            }
        }
    }
    cells.boxed = best.map { ($0.row, $0.column) }
    func name(_ names: [String], _ index: Int) -> String { index < names.count ? names[index] : "\(index)" }
    let caption =
        best.map {
            "best \(metric) \(NumberText.short($0.value)): \(rowName) \(name(rows, $0.row)), \(columnName) \(name(columns, $0.column))"
        } ?? "nothing finite"
    let lost = values.flatMap { $0 }.count { !$0.isFinite }
    var marks: [any Mark] = [cells, XAxis(columnName), YAxis(rowName)]
    if lost > 0 { marks.append(NoteMark(text: "✗ \(lost) \(lost == 1 ? "run" : "runs") diverged (left open)")) }
    let width = values.map(\.count).max() ?? 1
    return Figure(
        title: title.isEmpty ? "\(metric) by \(rowName) and \(columnName)" : title, caption: caption,
        width: min(max(200 + 64 * width, 420), 900), height: min(max(150 + 40 * values.count, 260), 900), marks: marks)
}

/// Runs with several hyperparameters as lines over parallel axes, the better the darker; in text a table, best first.
///
/// - Parameters:
///   - parameters: The names of the hyperparameters.
///   - configurations: The values of each run, as they are written, in the order of the names.
///   - results: The result of each run.
///   - metric: What the results are.
///   - higherIsBetter: Whether the greatest is the best.
///   - title: The heading.
/// - Returns: The figure. An axis of numbers is spaced by them (by their logarithms from fiftyfold on), one of
///   words evenly.
public func parallelFigure(
    parameters: [String], configurations: [[String]], results: [Double], metric: String = "accuracy",
    higherIsBetter: Bool = true, title: String = "Runs"
) -> Figure {
    let count = min(configurations.count, results.count)
    let runs = (0..<count).map { (configuration: configurations[$0], result: results[$0]) }
    let ranked = runs.sorted { a, b in
        guard a.result.isFinite, b.result.isFinite else { return a.result.isFinite && !b.result.isFinite }
        return higherIsBetter ? a.result > b.result : a.result < b.result
    }
    let finite = ranked.map(\.result).filter(\.isFinite)
    let (low, high) = (finite.min() ?? 0, finite.max() ?? 1)
    var axes = parameters.indices.map { column in
        ParallelAxis(parameters[column], runs.map { column < $0.configuration.count ? $0.configuration[column] : "" })
    }
    axes.append(ParallelAxis(metric, results: finite))
    let pitch = min(max(640 / Double(max(axes.count - 1, 1)), 90), 200)
    let (top, tall, left) = (30.0, 250.0, 60.0)
    var diagram = Diagram(width: left * 2 + pitch * Double(axes.count - 1), height: top + tall + 16)
    for run in ranked.reversed() where run.result.isFinite {
        var share = high > low ? (run.result / 2 - low / 2) / (high / 2 - low / 2) : 1
        if !higherIsBetter { share = 1 - share }
        var points: [(Double, Double)] = []
        for (column, axis) in axes.enumerated() {
            let at =
                column < parameters.count
                ? axis.place(column < run.configuration.count ? run.configuration[column] : "")
                : axis.place(run.result)
            points.append((left + pitch * Double(column), top + tall * (1 - at)))
        }
        diagram.line(
            points, Color(hex: 0xC9D7E3).mixed(with: Color(hex: 0x083A7A), share), width: 1.2 + 1.6 * share)
    }
    for (column, axis) in axes.enumerated() {
        let x = left + pitch * Double(column)
        diagram.line([(x, top), (x, top + tall)], Diagram.muted, width: 1.2)
        diagram.text(axis.name, x, 10, size: 12, limit: pitch - 6)
        for (label, place) in axis.ticks {
            let y = top + tall * (1 - place)
            diagram.line([(x - 3, y), (x + 3, y)])
            diagram.text(
                label, x - 6, y, anchor: .end, color: Diagram.muted, size: 10,
                limit: column == 0 ? left - 8 : pitch - 14)
        }
    }
    let lost = count - finite.count
    return diagram.figure(
        title: title, lines: .lines(parallelTable(parameters, ranked.map { ($0.configuration, $0.result) }, metric)),
        readings: ranked.first.map {
            [
                "\(count) runs, best \(metric) \(NumberText.short($0.result)) with \(zip(parameters, $0.configuration).map { "\($0) \($1)" }.joined(separator: ", "))"
            ]
        } ?? ["no runs"],
        notes: lost > 0 ? ["✗ \(lost) \(lost == 1 ? "run" : "runs") not finite"] : [])
}

/// One of the parallel axes.
private struct ParallelAxis {
    let name: String
    private let places: [String: Double]
    private let scale: Scale?
    let ticks: [(String, Double)]

    init(_ name: String, _ words: [String]) {
        self.name = name
        let distinct = words.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let numbers = distinct.compactMap(Double.init).filter { $0.magnitude < 1e300 }
        scale = nil
        var places: [String: Double] = [:]
        if numbers.count == distinct.count, let low = numbers.min(), let high = numbers.max(), high > low {
            let scale: Scale = low > 0 && high / low >= 50 ? .log(low: low, high: high) : .linear(low: low, high: high)
            for word in distinct { places[word] = Double(word).map(scale.place) }
        } else {
            for (index, word) in distinct.enumerated() {
                places[word] = distinct.count > 1 ? Double(index) / Double(distinct.count - 1) : 0.5
            }
        }
        self.places = places
        var shown: [(String, Double)] = []
        for (word, place) in places.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) })
        where shown.allSatisfy({ abs($0.1 - place) > 0.055 }) { shown.append((word, place)) }
        ticks = shown
    }

    init(_ name: String, results: [Double]) {
        self.name = name
        places = [:]
        var extent = Extent()
        extent.include(results)
        guard extent.low < extent.high else {
            // One result, or equal ones: a place in the middle.
            scale = nil
            ticks = extent.isEmpty ? [] : [(NumberText.short(extent.low), 0.5)]
            return
        }
        let scale = Scale.linear(
            low: max(extent.low, -.greatestFiniteMagnitude / 4), high: min(extent.high, .greatestFiniteMagnitude / 4))
        self.scale = scale
        ticks = scale.ticks(5).ticks.map { ($0.label, $0.position) }
    }

    func place(_ word: String) -> Double { places[word] ?? 0.5 }
    func place(_ result: Double) -> Double { scale?.place(result) ?? 0.5 }
}

private func parallelTable(_ parameters: [String], _ runs: [([String], Double)], _ metric: String) -> [String] {
    let rows = runs.prefix(16).map { run in
        parameters.indices.map { $0 < run.0.count ? run.0[$0] : "" } + [NumberText.short(run.1)]
    }
    let heads = parameters + [metric]
    let widths = heads.indices.map { column in max(heads[column].count, rows.map { $0[column].count }.max() ?? 0) }
    func line(_ cells: [String]) -> String {
        zip(cells, widths).map { padded($0, to: $1, atEnd: true) }.joined(separator: "  ")
    }
    let more = runs.count > 16 ? ["… \(runs.count - 16) more"] : []
    return [line(heads)] + rows.enumerated().map { line($1) + ($0 == 0 ? "  ← best" : "") } + more
}

/// The rate that each parameter really has, step by step, of optimizers that adapt it.
public func effectiveRatesFigure(
    names: [String], rates: [[Double]], title: String = "Effective learning rates"
) -> Figure {
    var marks: [any Mark] = [XAxis("step", isWhole: true), YAxis("rate"), LogWhenWide()]
    for (name, line) in zip(names, rates) {
        marks.append(LineMark(line.indices.map { Double($0 + 1) }, line, label: name))
    }
    return Figure(title: title, marks: marks)
}

/// How fast momentum comes to rest on a quadratic valley, for every rate α and momentum β: by how much the distance
/// shrinks each step, the best pair marked.
///
/// With curvatures from λ₁ to λₙ, κ = λₙ/λ₁, x and the speed are multiplied each step by a 2×2 matrix for each λ; its
/// greatest eigenvalue is the rate: √β where (1 + β − αλ)² < 4β, else the larger of the two real ones. The best pair is
/// α = (2/(√λ₁ + √λₙ))², β = ((√κ − 1)/(√κ + 1))². Goh, "Why Momentum Really Works", Distill 2017.
public func momentumMap(condition: Double = 20, title: String = "") -> Figure {
    let kappa = condition.isNaN ? 1 : min(max(condition, 1), 1e12)
    let (low, high) = (1 / kappa, 1.0)
    func factor(_ alpha: Double, _ beta: Double) -> Double {
        [low, high].map { lambda -> Double in
            let trace = 1 + beta - alpha * lambda
            let inner = trace * trace - 4 * beta
            return inner < 0 ? beta.squareRoot() : (trace.magnitude + inner.squareRoot()) / 2
        }.max() ?? 0
    }
    let size = 56
    let values = (0..<size).map { row in
        (0..<size).map { column in
            let value = factor(4 * (Double(column) + 0.5) / Double(size), (Double(row) + 0.5) / Double(size))
            return value < 1 ? value : Double.nan
        }
    }
    let root = kappa.squareRoot()
    let alpha = (2 / (low.squareRoot() + high.squareRoot())) * (2 / (low.squareRoot() + high.squareRoot()))
    let beta = ((root - 1) / (root + 1)) * ((root - 1) / (root + 1))
    let best = factor(alpha, beta)
    let plain = (kappa - 1) / (kappa + 1)
    let words =
        "best \(NumberText.fixed(best, decimals: 3)): α \(NumberText.fixed(alpha, decimals: 2)), β \(NumberText.fixed(beta, decimals: 2))"
    var cells = CellMark(values, x: 0...4, y: 0...1, scale: .viridis, label: "factor a step")
    cells.fixedReach = min((best * 10).rounded(.down) / 10, 0.9)...1
    cells.notesGaps = false
    return Figure(
        title: title.isEmpty ? "Momentum on a valley with κ = \(NumberText.short(kappa))" : title,
        caption:
            "left open: diverges; \(words); without momentum \(NumberText.fixed(plain, decimals: 3)) at best",
        width: 560,
        height: 440,
        marks: [
            cells,
            SketchMark { frame in
                let place = frame.place(alpha, beta)
                frame.panel.shapes.append(.symbol(place, .circle, .red, radius: 6, ring: true, glyph: "●"))
                frame.panel.shapes.append(.symbol(place, .circle, .red, radius: 2, ring: false, glyph: "●"))
                frame.panel.readings.append(words)
            }, XAxis("α · λₙ", from: 0, to: 4), YAxis("momentum β", from: 0, to: 1),
        ])
}
