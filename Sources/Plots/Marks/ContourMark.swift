/// Lines of equal height of a surface, with bands of colour between them.
public struct ContourMark: Mark {
    let values: [[Double]]
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
    let levels: [Double]
    let isFilled: Bool
    let color: Color

    /// Contours of the values at the points of a grid over a rectangle; the first row lies at the lower end of `y`.
    ///
    /// Without `levels` ten are chosen: evenly in the logarithm where the values are positive and reach over more than a
    /// hundredfold, as loss surfaces do, else evenly.
    public init(
        _ values: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, levels: [Double] = [],
        isFilled: Bool = true, color: Color = .gray
    ) {
        self.values = values
        self.x = x
        self.y = y
        self.isFilled = isFilled
        self.color = color
        self.levels = levels.isEmpty ? Self.levels(of: values) : levels.sorted()
    }

    static func levels(of values: [[Double]]) -> [Double] {
        var extent = Extent()
        for row in values { extent.include(row) }
        guard extent.low < extent.high else { return [] }
        let shift = extent.low > 0 ? 0 : extent.low
        let span = extent.high - shift
        if extent.low >= 0 || -extent.low < 1e-3 * extent.high {
            let least = max(extent.low, extent.high * 1e-4)
            if extent.high / least > 100 {
                let from = logarithm10(least)
                let to = logarithm10(extent.high)
                return (1...10).map { exponential10(from + (to - from) * Double($0) / 11) }
            }
        }
        return (1...10).map { shift + span * Double($0) / 11 }
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        plan.x.extent.include([x.lowerBound, x.upperBound])
        plan.y.extent.include([y.lowerBound, y.upperBound])
        plan.x.hasGrid = false
        plan.y.hasGrid = false
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let columns = values.map(\.count).min() ?? 0
        guard columns > 1, values.count > 1 else { return }
        let scales = frame
        func place(_ column: Double, _ row: Double) -> Place {
            scales.place(
                x.lowerBound + (x.upperBound - x.lowerBound) * column / Double(columns - 1),
                y.lowerBound + (y.upperBound - y.lowerBound) * row / Double(values.count - 1))
        }
        if isFilled { fill(columns, place, in: &frame) }
        let pieces = levels.flatMap { level in
            MarchingSquares(values: values, columns: columns, level: level).lines()
                .flatMap { line in Clipping.lines(line.map { place($0.x, $0.y) }) }
        }
        let least = Self.shortestShown(pieces.map(\.count))
        for piece in pieces where piece.count >= least {
            frame.panel.shapes.append(.line(piece, Stroke(color, width: 0.8, opacity: 0.7, isInText: !isFilled)))
        }
        if let low = levels.first, let high = levels.last {
            frame.panel.readings.append(
                "\(levels.count) contours from \(NumberText.short(low)) to \(NumberText.short(high))")
        }
    }

    /// How many points a line must have to be drawn: of a surface that is noise only the longest lines are, so that the
    /// document stays small.
    private static func shortestShown(_ counts: [Int]) -> Int {
        var (lines, points) = (0, 0)
        for count in counts.sorted(by: >) {
            lines += 1
            points += count
            if lines > 500 || points > 9000 { return count + 1 }
        }
        return 0
    }

    /// The value between four points of the grid, linear along both axes.
    private func interpolated(_ row: Double, _ column: Double, _ columns: Int) -> Double {
        let top = min(Int(bounded: row), values.count - 2)
        let left = min(Int(bounded: column), columns - 2)
        let (v, u) = (row - Double(top), column - Double(left))
        let upper = values[top][left] * (1 - u) + values[top][left + 1] * u
        let lower = values[top + 1][left] * (1 - u) + values[top + 1][left + 1] * u
        return upper * (1 - v) + lower * v
    }

    private func fill(_ columns: Int, _ place: (Double, Double) -> Place, in frame: inout Frame) {
        let across = 72
        let down = 48
        let glyphs: [Character] = [" ", "·", ":", "-", "=", "░", "▒", "▓"]
        var colors: [Color?] = []
        var marks: [Character] = []
        for row in 0..<down {
            for column in 0..<across {
                let at = (Double(down) - Double(row) - 0.5) / Double(down) * Double(values.count - 1)
                let from = (Double(column) + 0.5) / Double(across) * Double(columns - 1)
                let value = interpolated(at, from, columns)
                guard value.isFinite else {
                    colors.append(nil)
                    marks.append("✗")
                    continue
                }
                let band = Double(levels.count { $0 < value }) / Double(max(levels.count, 1))
                colors.append(ColorScale.blues.color(at: 0.5 * band))
                marks.append(glyphs[min(Int(bounded: band * Double(glyphs.count - 1) + 0.5), glyphs.count - 1)])
            }
        }
        frame.panel.shapes.append(
            .raster(
                Raster(
                    box: Box(place(0, 0), place(Double(columns - 1), Double(values.count - 1))), columns: across,
                    rows: down, colors: colors, glyphs: marks)))
    }
}

/// Lines of one height through a grid of values.
///
/// In each square between four values the line enters and leaves where the height lies between neighbours (linear
/// interpolation); saddles are told apart by the mean of the four. Lorensen, Cline, "Marching Cubes", 1987, in the plane.
struct MarchingSquares {
    let values: [[Double]]
    let columns: Int
    let level: Double

    /// Points in units of the grid, joined to lines as long as possible.
    func lines() -> [[Place]] {
        var next: [Place: [Place]] = [:]
        var order: [Place] = []
        func link(_ a: Place, _ b: Place) {
            for (from, to) in [(a, b), (b, a)] where from != to {
                if next[from] == nil { order.append(from) }
                next[from, default: []].append(to)
            }
        }
        for row in 0..<values.count - 1 {
            for column in 0..<columns - 1 { square(row, column, link) }
        }
        var result: [[Place]] = []
        // Ends of open lines first, then what is left are rings.
        for wantsEnd in [true, false] {
            for start in order {
                while let count = next[start]?.count, count > 0, !wantsEnd || count == 1 {
                    result.append(walk(from: start, &next))
                }
            }
        }
        return result
    }

    private func walk(from start: Place, _ next: inout [Place: [Place]]) -> [Place] {
        var line = [start]
        var at = start
        while let to = next[at]?.popLast() {
            if let back = next[to]?.firstIndex(of: at) { next[to]?.remove(at: back) }
            line.append(to)
            at = to
            if at == start { break }
        }
        return line
    }

    private func square(_ row: Int, _ column: Int, _ link: (Place, Place) -> Void) {
        let corners = [
            values[row][column], values[row][column + 1], values[row + 1][column + 1], values[row + 1][column],
        ]
        guard corners.allSatisfy(\.isFinite) else { return }
        let places = [(0, 0), (1, 0), (1, 1), (0, 1)].map { (Double(column + $0.0), Double(row + $0.1)) }
        func crossing(_ side: Int) -> Place {
            let (a, b) = side == 0 || side == 1 ? (side, side + 1) : side == 2 ? (3, 2) : (0, 3)
            let t = (level - corners[a]) / (corners[b] - corners[a])
            return Place(
                places[a].0 + t * (places[b].0 - places[a].0), places[a].1 + t * (places[b].1 - places[a].1))
        }
        let sides = (0..<4).filter { (corners[$0] < level) != (corners[($0 + 1) % 4] < level) }
        if sides.count == 2 { link(crossing(sides[0]), crossing(sides[1])) }
        guard sides.count == 4 else { return }
        let isJoined = (corners.reduce(0, +) / 4 < level) == (corners[0] < level)
        let pairs = isJoined ? [(0, 1), (2, 3)] : [(3, 0), (1, 2)]
        for (a, b) in pairs { link(crossing(a), crossing(b)) }
    }
}
