/// A confusion matrix: counts, their share of the row, and the recall of each class at the right edge.
///
/// `counts[i][j]` is how many examples of class `i` were taken for class `j`; colours show shares of the row, so that rare
/// classes are seen too.
public func confusionMatrixFigure(
    counts: [[Int]], classNames: [String] = [], title: String = "Confusion matrix"
) -> Figure {
    let mark = ConfusionMark(counts: counts, classNames: classNames)
    // About as wide as the names are in pixels, within reason.
    let name = mark.names.map { $0.reduce(0) { $0 + ($1.isASCII ? 7 : 12) } }.max() ?? 7
    let cell = counts.count <= 12 ? min(max(42, name + 6), 84) : counts.count <= 24 ? 24 : 14
    let side = min(max(counts.count * cell, 160), 640)
    return Figure(
        title: title, caption: mark.summary, width: min(side + 110 + min(name, 120), 860), height: side + 128,
        marks: [mark, XAxis("predicted"), YAxis("true")])
}

/// The cells of a confusion matrix.
struct ConfusionMark: Mark {
    let counts: [[Int]]
    let names: [String]

    init(counts: [[Int]], classNames: [String]) {
        let size = max(counts.count, counts.map(\.count).max() ?? 0)
        self.counts = (0..<size).map { row in
            (0..<size).map { row < counts.count && $0 < counts[row].count ? Self.bounded(counts[row][$0]) : 0 }
        }
        names = (0..<size).map { $0 < classNames.count ? classNames[$0] : "\($0)" }
    }

    /// A count of which as many as a figure can hold have a sum.
    private static func bounded(_ count: Int) -> Int { min(max(count, -1 << 40), 1 << 40) }

    private var totals: [Int] { counts.map { $0.reduce(0, +) } }

    var summary: String {
        let all = totals.reduce(0, +)
        guard all > 0 else { return "no examples" }
        let right = counts.indices.reduce(0) { $0 + counts[$1][$1] }
        return "accuracy \(NumberText.fixed(Double(right) / Double(all), decimals: 4)) (\(right) of \(all) right)"
    }

    func prepare(_ plan: inout PanelPlan) {
        plan.x.names = names
        plan.y.names = names
        plan.y.isReversed = true
        plan.aspect = 1
    }

    func draw(in frame: inout Frame) {
        guard !counts.isEmpty else { return }
        let totals = self.totals
        func share(_ row: Int, _ column: Int) -> Double {
            totals[row] > 0 ? Double(counts[row][column]) / Double(totals[row]) : 0
        }
        let shares = counts.indices.map { row in counts.indices.map { share(row, $0) } }
        frame.panel.shapes.append(
            .raster(
                Raster(
                    box: .unit, columns: counts.count, rows: counts.count,
                    colors: shares.flatMap { $0.map { ColorScale.blues.color(at: $0) } },
                    glyphs: shares.flatMap { $0.map(shadeGlyph) })))
        separate(in: &frame)
        if counts.count <= 24 { number(shares, in: &frame) }
        let recalls = counts.indices.map { row in
            totals[row] > 0 ? NumberText.fixed(100 * shares[row][row], decimals: 1) + "%" : "none"
        }
        frame.panel.labels.append(
            EdgeLabel(y: 1 + 0.35 / Double(counts.count), text: "recall", color: Color(hex: 0x57606A)))
        for row in counts.indices {
            frame.panel.labels.append(
                EdgeLabel(y: frame.y.place(Double(row)), text: recalls[row], color: Color.ink))
        }
        frame.panel.textual = .table(
            Table(
                corner: "true", columns: names, rows: names, cells: counts.map { $0.map(String.init) }, shades: shares,
                edgeTitle: "recall", edge: recalls))
        frame.panel.readings.append(summary)
        if let worst = counts.indices.filter({ totals[$0] > 0 }).min(by: { shares[$0][$0] < shares[$1][$1] }) {
            frame.panel.readings.append("least recall \(recalls[worst]) for \(names[worst])")
        }
    }

    private func separate(in frame: inout Frame) {
        let stroke = Stroke(Color(hex: 0xD0D7DE), width: 0.8, isInText: false)
        for index in 0...counts.count {
            let at = Double(index) / Double(counts.count)
            frame.panel.shapes.append(.line([Place(at, 0), Place(at, 1)], stroke))
            frame.panel.shapes.append(.line([Place(0, at), Place(1, at)], stroke))
        }
    }

    private func number(_ shares: [[Double]], in frame: inout Frame) {
        let showsShares = counts.count <= 12
        let inks = shares.flatMap { row in row.map { ColorScale.blues.color(at: $0).contrasting } }
        var numbers = LabelGrid(
            columns: counts.count, rows: counts.count, texts: counts.flatMap { $0.map { $0 > 0 ? String($0) : "" } },
            colors: inks, size: showsShares ? 12 : 9)
        if showsShares {
            numbers.lines = 2
            numbers.lift = 0.16
            var percents = numbers
            percents.texts = shares.flatMap { row in
                row.map { $0 > 0 ? NumberText.fixed(100 * $0, decimals: 0) + "%" : "" }
            }
            percents.size = 9
            percents.lift = -0.2
            frame.panel.shapes.append(.labels(percents))
        }
        frame.panel.shapes.append(.labels(numbers))
    }
}
