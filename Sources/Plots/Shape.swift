/// A place in a panel: x to the right, y upwards, both 0 to 1 inside the frame.
package struct Place: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    package var isFinite: Bool { x.isFinite && y.isFinite }
}

/// An upright box in a panel, `low` below and to the left of `high`.
package struct Box: Sendable, Hashable {
    package var low: Place
    package var high: Place

    package init(_ a: Place, _ b: Place) {
        low = Place(min(a.x, b.x), min(a.y, b.y))
        high = Place(max(a.x, b.x), max(a.y, b.y))
    }

    package static let unit = Box(Place(0, 0), Place(1, 1))
}

/// How a line is broken, so that series differ by more than their colour.
package enum Dash: Int, Sendable, Hashable, CaseIterable {
    case solid, dashed, dotted, dashDotted

    package static func of(series: Int) -> Dash { Dash(rawValue: series % 4) ?? .solid }
}

/// How a line is drawn; the width is in pixels.
package struct Stroke: Sendable, Hashable {
    package var color: Color
    package var width: Double
    package var dash: Dash
    package var opacity: Double
    /// Whether text plots draw it too.
    package var isInText: Bool

    package init(
        _ color: Color, width: Double = 2, dash: Dash = .solid, opacity: Double = 1, isInText: Bool = true
    ) {
        self.isInText = isInText
        self.color = color
        self.width = width
        self.dash = dash
        self.opacity = opacity
    }
}

/// The form of a point.
public enum Symbol: Int, Sendable, Hashable, CaseIterable {
    /// A filled circle.
    case circle
    /// A diagonal cross.
    case cross
    /// A filled square.
    case square
    /// A filled triangle.
    case triangle
    /// A filled diamond.
    case diamond
    /// An upright cross.
    case plus

    package static func of(series: Int) -> Symbol { allCases[series % allCases.count] }
}

/// The side of a bar that stands on the base line, and so the direction in which it grows.
package enum Growth: Sendable, Hashable {
    case up, down, right, left
}

/// A rectangle of equal cells, each of one colour.
package struct Raster: Sendable, Hashable {
    package var box: Box
    package var columns: Int
    package var rows: Int
    /// Row by row from the top; nil is a hole.
    package var colors: [Color?]
    /// The character of each cell in a text plot, in the same order.
    package var glyphs: [Character]

    package init(box: Box, columns: Int, rows: Int, colors: [Color?], glyphs: [Character]) {
        self.box = box
        self.columns = columns
        self.rows = rows
        self.colors = colors
        self.glyphs = glyphs
    }
}

/// A text in each cell of a grid over the whole frame, for pictures only: tables have texts of their own.
package struct LabelGrid: Sendable, Hashable {
    package var columns: Int
    package var rows: Int
    /// Row by row from the top; an empty one is no text.
    package var texts: [String]
    package var colors: [Color]
    /// The size in pixels where there is room for it.
    package var size: Double
    /// How many lines of text a cell has, this grid being one of them.
    package var lines = 1
    /// How far above the middle of its cell a text stands, as a part of the cell.
    package var lift = 0.0

    /// Smaller texts than this are not drawn.
    package static let leastSize = 7.0

    package init(columns: Int, rows: Int, texts: [String], colors: [Color], size: Double) {
        self.columns = columns
        self.rows = rows
        self.texts = texts
        self.colors = colors
        self.size = size
    }
}

/// Where a text is held.
public enum TextAnchor: Sendable, Hashable {
    /// The place is at the start of the text.
    case start
    /// The place is in the middle of the text.
    case middle
    /// The place is at the end of the text.
    case end
}

/// What renderers draw: everything a panel shows inside its frame, in places from 0 to 1.
package enum Shape: Sendable, Hashable {
    /// An unbroken line.
    case line([Place], Stroke)
    /// A filled polygon, closed by itself.
    case area([Place], Color, opacity: Double)
    /// A bar.
    case bar(Box, Color, Growth, series: Int)
    /// A grid of cells.
    case raster(Raster)
    /// A point; `glyph` stands for it in a text plot and `nil` is a dot of the canvas. `radius` is in pixels.
    case symbol(Place, Symbol, Color, radius: Double, ring: Bool, glyph: Character?)
    /// Texts in cells, in one size that fits all of them.
    case labels(LabelGrid)
    /// A line with a head at its second end.
    case arrow(Place, Place, Stroke)
    /// A text; `size` is in pixels and `isInText` says whether text plots show it.
    case text(Place, String, TextAnchor, Color, size: Double, isInText: Bool)
}
