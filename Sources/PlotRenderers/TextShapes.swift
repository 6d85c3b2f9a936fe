import Plots

/// The inside of a frame in characters: a grid of dots with glyphs over and shades under it.
struct TextShapes {
    let columns: Int
    let rows: Int
    let width: DisplayWidth
    private var dots: DotGrid
    private var glyphs: CharacterGrid
    private var ground: [Character?]

    init(canvas: TextCanvas, columns: Int, rows: Int, width: DisplayWidth) {
        self.columns = columns
        self.rows = rows
        self.width = width
        dots = DotGrid(canvas: canvas, columns: columns, rows: rows)
        glyphs = CharacterGrid(columns: columns, rows: rows, width: width)
        ground = Array(repeating: nil, count: columns * rows)
    }

    static func row(_ y: Double, rows: Int) -> Int { min(max(Int(bounded: (1 - y) * Double(rows)), 0), rows - 1) }
    static func column(_ x: Double, columns: Int) -> Int { min(max(Int(bounded: x * Double(columns)), 0), columns - 1) }

    mutating func draw(_ shape: Shape) {
        switch shape {
        case .line(let places, let stroke):
            guard stroke.isInText else { return }
            var phase = 0
            if let only = places.first, places.count == 1 {
                dots.set(Int(bounded: dot(only).x.rounded()), Int(bounded: dot(only).y.rounded()))
            }
            for (a, b) in zip(places, places.dropFirst()) {
                dots.line(dot(a), dot(b), dash: stroke.dash, phase: &phase)
            }
        case .area(_, _, let opacity) where opacity < 0.15: break  // a tint, for pictures only
        case .area(let places, _, let opacity): fill(places, isDense: opacity > 0.6)
        case .bar(let box, _, let growth, let series): bar(box, growth, series)
        case .raster(let raster): shade(raster)
        case .labels: break  // a table has them
        case .symbol(_, _, _, _, true, nil): break  // a ring around what is there already
        case .symbol(let place, _, _, _, _, let glyph):
            if let glyph {
                glyphs.put(
                    String(glyph), column: Self.column(place.x, columns: columns), row: Self.row(place.y, rows: rows))
            } else {
                dots.set(Int(bounded: dot(place).x.rounded()), Int(bounded: dot(place).y.rounded()))
            }
        case .arrow(let from, let to, let stroke): arrow(from, to, stroke)
        case .text(let place, let text, let anchor, _, _, let isInText):
            if isInText { write(text, at: place, anchor) }
        }
    }

    /// Copies everything into a page, the frame's left edge in a column.
    func copy(into page: inout CharacterGrid, column offset: Int) {
        let written = glyphs.cellRows
        let isPlain = dots.canvas == .ascii || width.ambiguous == 2
        func plain(_ character: Character) -> String {
            isPlain ? TextLines.ascii(String(character)) : String(character)
        }
        for row in 0..<rows {
            for column in 0..<columns {
                if let character = written[row][column] {
                    page.put(plain(character), column: offset + column, row: row)
                } else if glyphs.isFree(column: column, row: row) {
                    if !dots.isEmpty(column: column, row: row) {
                        page.put(
                            String(dots.character(column: column, row: row)), column: offset + column, row: row)
                    } else if let shade = ground[row * columns + column] {
                        page.put(plain(shade), column: offset + column, row: row)
                    }
                }
            }
        }
    }

    private func dot(_ place: Place) -> (x: Double, y: Double) {
        (place.x * Double(dots.width - 1), (1 - place.y) * Double(dots.height - 1))
    }

    private mutating func fill(_ places: [Place], isDense: Bool) {
        let polygon = places.map(dot)
        guard polygon.count > 2 else { return }
        for y in 0..<dots.height where isDense || y % 2 == 0 {
            for x in Self.spans(of: polygon, atHeight: Double(y)).flatMap({ $0 }) where isDense || (x + y) % 4 == 0 {
                dots.set(x, y)
            }
        }
    }

    /// The dots between each pair of crossings of a horizontal line with a polygon.
    static func spans(of polygon: [(x: Double, y: Double)], atHeight y: Double) -> [ClosedRange<Int>] {
        var crossings: [Double] = []
        for index in polygon.indices {
            let a = polygon[index]
            let b = polygon[(index + 1) % polygon.count]
            if (a.y <= y) != (b.y <= y) { crossings.append(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)) }
        }
        crossings.sort()
        return stride(from: 0, to: crossings.count - 1, by: 2).compactMap { index in
            let low = Int(bounded: crossings[index].rounded(.up))
            let high = Int(bounded: crossings[index + 1].rounded(.down))
            return low <= high ? low...high : nil
        }
    }

    private mutating func bar(_ box: Box, _ growth: Growth, _ series: Int) {
        let fills: [Character] = ["█", "▒", "▓", "░"]
        let solid = fills[series % fills.count]
        let isUpright = growth == .up || growth == .down
        let low = isUpright ? box.low.x * Double(columns) : (1 - box.high.y) * Double(rows)
        let high = isUpright ? box.high.x * Double(columns) : (1 - box.low.y) * Double(rows)
        let first = Int(bounded: low.rounded())
        let across = first...max(first, Int(bounded: high.rounded()) - 1)
        let size = isUpright ? rows : columns
        let start = (isUpright ? box.low.y : box.low.x) * Double(size)
        let end = (isUpright ? box.high.y : box.high.x) * Double(size)
        for cell in 0..<size {
            let covered = min(end, Double(cell + 1)) - max(start, Double(cell))
            guard covered > 0 else { continue }
            guard let glyph = Self.partial(covered, growth, solid) else { continue }
            for other in across {
                isUpright
                    ? glyphs.put(String(glyph), column: other, row: rows - 1 - cell)
                    : glyphs.put(String(glyph), column: cell, row: other)
            }
        }
    }

    /// The character that is covered so far from the side on which the bar stands.
    private static func partial(_ covered: Double, _ growth: Growth, _ solid: Character) -> Character? {
        let eighths = Int(bounded: (covered * 8).rounded())
        if eighths >= 8 { return solid }
        if eighths == 0 { return nil }
        guard solid == "█" else { return eighths >= 4 ? solid : nil }
        switch growth {
        case .up: return Array("▁▂▃▄▅▆▇")[eighths - 1]
        case .right: return Array("▏▎▍▌▋▊▉")[eighths - 1]
        case .down: return eighths >= 6 ? "█" : eighths >= 3 ? "▀" : nil
        case .left: return eighths >= 6 ? "█" : eighths >= 3 ? "▐" : nil
        }
    }

    private mutating func shade(_ raster: Raster) {
        for row in 0..<rows {
            let y = 1 - (Double(row) + 0.5) / Double(rows)
            let v = (raster.box.high.y - y) / (raster.box.high.y - raster.box.low.y)
            guard v >= 0, v < 1 else { continue }
            for column in 0..<columns {
                let x = (Double(column) + 0.5) / Double(columns)
                let u = (x - raster.box.low.x) / (raster.box.high.x - raster.box.low.x)
                guard u >= 0, u < 1 else { continue }
                let index =
                    Int(bounded: v * Double(raster.rows)) * raster.columns + Int(bounded: u * Double(raster.columns))
                ground[row * columns + column] = raster.glyphs[index]
            }
        }
    }

    private mutating func arrow(_ from: Place, _ to: Place, _ stroke: Stroke) {
        var phase = 0
        dots.line(dot(from), dot(to), dash: stroke.dash, phase: &phase)
        // Characters are twice as high as wide, which the direction on paper takes into account.
        let dx = (to.x - from.x) * Double(columns)
        let dy = (to.y - from.y) * Double(rows) * 2
        let isSteep = dy.magnitude > dx.magnitude * 2.4
        let isFlat = dx.magnitude > dy.magnitude * 2.4
        let head: Character =
            isFlat
            ? (dx < 0 ? "←" : "→") : isSteep ? (dy < 0 ? "↓" : "↑") : dx < 0 ? (dy < 0 ? "↙" : "↖") : dy < 0 ? "↘" : "↗"
        glyphs.put(String(head), column: Self.column(to.x, columns: columns), row: Self.row(to.y, rows: rows))
    }

    /// Writes a text where it hides least: in its row or one of the four around it.
    private mutating func write(_ text: String, at place: Place, _ anchor: TextAnchor) {
        let text = width.truncated(text, to: columns)
        let size = width(text)
        let at = Self.column(place.x, columns: columns)
        let start: Int
        switch anchor {
        case .start: start = at
        case .middle: start = at - (size - 1) / 2
        case .end: start = at - size + 1
        }
        let row = Self.row(place.y, rows: rows)
        let candidates = [(0, 0), (0, 1), (-1, 0), (1, 0), (-2, 0), (2, 0)].map { down, right in
            (row: row + down, column: min(max(start + (anchor == .end ? -right : right), 0), columns - size))
        }.filter { $0.row >= 0 && $0.row < rows }
        func hidden(_ row: Int, _ column: Int) -> Int {
            (column..<column + size).reduce(0) { sum, column in
                sum + (glyphs.isFree(column: column, row: row) ? 0 : 8)
                    + (dots.isEmpty(column: column, row: row) ? 0 : 1)
            }
        }
        guard let best = candidates.min(by: { hidden($0.row, $0.column) < hidden($1.row, $1.column) }) else { return }
        glyphs.put(text, column: best.column, row: best.row)
    }
}
