/// Points.
///
/// More than two thousand of them are shown as a field of their density.
public struct PointMark: Mark {
    /// The horizontal values.
    public let x: [Double]
    /// The vertical values.
    public let y: [Double]
    /// The name of the series, shown in the legend.
    public let label: String
    /// The colour, or nil for the next one of the palette.
    public let color: Color?
    /// The form, or nil for the next one.
    public let symbol: Symbol?
    /// The radius in pixels.
    public let radius: Double
    private let lengths: [Int]
    package var isRing = false
    package var glyph: Character?

    static let densityLimit = 2000

    /// Points at `(x[i], y[i])`; the longer list is cut to the shorter.
    public init(
        _ x: [Double], _ y: [Double], label: String = "", color: Color? = nil, symbol: Symbol? = nil,
        radius: Double = 3.5
    ) {
        lengths = [x.count, y.count]
        let count = min(x.count, y.count)
        self.x = Array(x.prefix(count))
        self.y = Array(y.prefix(count))
        self.label = label
        self.color = color
        self.symbol = symbol
        self.radius = radius
    }

    /// Tells the plan what the mark needs.
    public func prepare(_ plan: inout PanelPlan) {
        for index in x.indices where x[index].isFinite && y[index].isFinite {
            plan.x.extent.include(x[index])
            plan.y.extent.include(y[index])
        }
        plan.x.padding = max(plan.x.padding, 0.04)
        plan.y.padding = max(plan.y.padding, 0.05)
        plan.claimSeries(label)
    }

    /// Draws the mark.
    public func draw(in frame: inout Frame) {
        let color = self.color ?? .categorical(frame.series)
        let symbol = self.symbol ?? (frame.seriesCount > 1 ? .of(series: frame.series) : .circle)
        let glyph = self.glyph ?? Self.glyph(symbol)
        var places: [Place] = []
        var gaps = 0
        var firstGap = Double.nan
        for index in x.indices {
            let place = frame.place(x[index], y[index])
            if place.isFinite {
                if Clipping.isInside(place) { places.append(place) }
            } else {
                gaps += 1
                if gaps == 1 { firstGap = x[index] }
            }
        }
        if places.count > Self.densityLimit {
            frame.panel.shapes.append(.raster(Self.density(of: places, color: color)))
        } else {
            let isCrowded = frame.seriesCount == 1 && places.count > 60 && self.glyph == nil
            for place in places {
                frame.panel.shapes.append(
                    .symbol(
                        place, symbol, color, radius: radius, ring: isRing, glyph: isCrowded ? nil : glyph))
            }
        }
        frame.noteLengths(lengths, label: label)
        frame.noteGaps(count: gaps, firstX: firstGap, label: label)
        frame.panel.readings.append("\(x.count) points\(label.isEmpty ? "" : " of " + label)")
        if !label.isEmpty {
            frame.panel.legend.append(LegendEntry(label: label, color: color, key: .symbol(symbol, glyph)))
        }
    }

    static func glyph(_ symbol: Symbol) -> Character {
        switch symbol {
        case .circle: "o"
        case .cross: "x"
        case .square: "#"
        case .triangle: "^"
        case .diamond: "*"
        case .plus: "+"
        }
    }

    /// Counts of points in small cells, on a logarithmic scale so that single points stay visible.
    static func density(of places: [Place], color: Color) -> Raster {
        let columns = 80
        let rows = 48
        var counts = [Int](repeating: 0, count: columns * rows)
        for place in places {
            let column = min(max(Int(bounded: place.x * Double(columns)), 0), columns - 1)
            let row = min(max(Int(bounded: (1 - place.y) * Double(rows)), 0), rows - 1)
            counts[row * columns + column] += 1
        }
        let most = Double(counts.max() ?? 1)
        let shades = counts.map { $0 == 0 ? 0 : 0.25 + 0.75 * logarithm10(Double($0) + 1) / logarithm10(most + 1) }
        return Raster(
            box: .unit, columns: columns, rows: rows,
            colors: shades.map { $0 == 0 ? nil : Color.white.mixed(with: color, ($0 * 16).rounded() / 16) },
            glyphs: shades.map { shadeGlyph($0) })
    }
}

/// A character as dark as a fraction.
package func shadeGlyph(_ fraction: Double) -> Character {
    guard fraction.isFinite else { return "?" }
    let glyphs: [Character] = [" ", "░", "▒", "▓", "█"]
    return glyphs[min(max(Int(bounded: (fraction * 4).rounded()), 0), 4)]
}
