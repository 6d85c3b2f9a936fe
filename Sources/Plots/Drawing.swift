/// A figure ready to be rendered: panels with shapes in relative places, scales for the axes, and words.
///
/// It knows neither pixels nor characters, so every renderer shows the same numbers.
public struct Drawing: Sendable {
    package var title: String
    package var caption: String
    /// One or a few sentences that read the figure aloud.
    package var reading: String
    /// In pixels.
    package var width: Int
    /// In pixels.
    package var height: Int
    package var columns: Int
    package var panels: [Panel]
    package var theme: FigureTheme = .light
}

/// One frame with its axes.
package struct Panel: Sendable {
    package var title: String = ""
    package var x: Axis
    package var y: Axis
    package var shapes: [Shape] = []
    package var labels: [EdgeLabel] = []
    package var legend: [LegendEntry] = []
    package var showsLegend: Bool? = nil
    package var colorBar: ColorBar? = nil
    package var notes: [String] = []
    package var readings: [String] = []
    /// Width by height of the frame, nil when it fills the room there is.
    package var aspect: Double? = nil
    /// What a text plot shows instead of the shapes.
    package var textual: Textual? = nil

    package init(x: Axis, y: Axis) {
        self.x = x
        self.y = y
    }
}

/// An axis: its name, its scale, and what is shown of it.
package struct Axis: Sendable {
    package var label: String = ""
    package var scale: Scale
    package var isHidden: Bool = false
    package var hasGrid: Bool = true
    /// Only whole numbers get a tick (epochs, counts).
    package var isWhole: Bool = false

    package init(scale: Scale) { self.scale = scale }
}

/// A text at the right edge, level with what it names.
package struct EdgeLabel: Sendable {
    package var y: Double
    package var text: String
    package var color: Color
    /// Whether text plots show it too.
    package var isInText: Bool
    package init(y: Double, text: String, color: Color, isInText: Bool = true) {
        self.isInText = isInText
        self.y = y
        self.text = text
        self.color = color
    }
}

/// A name in the legend with the sample it is shown by.
package struct LegendEntry: Sendable {
    package enum Key: Sendable {
        case line(Dash)
        case symbol(Symbol, Character)
        case fill(Character)
    }
    package var label: String
    /// A number worth reading beside the name, in text plots.
    package var value: String
    package var color: Color
    package var key: Key
    package init(label: String, value: String = "", color: Color, key: Key) {
        self.label = label
        self.value = value
        self.color = color
        self.key = key
    }
}

/// The legend of a colour scale.
package struct ColorBar: Sendable {
    package var scale: ColorScale
    package var low: Double
    package var high: Double
    package var label: String
    /// Light to heavy, as a text plot shows it.
    package var glyphs: [Character]
}

/// What a text plot prints in the place of a canvas.
package enum Textual: Sendable {
    case table(Table)
    case tiles([Tile], columns: Int)
    /// Lines that are ready, for figures whose text has a form of its own.
    case lines([String])
    case ridges(RidgeTable)
}

/// Distributions under each other with their numbers.
package struct RidgeTable: Sendable {
    package var names: [String]
    /// How often each interval occurs, a list for each name, all over one axis.
    package var ridges: [[Double]]
    package var low: Double
    package var high: Double
    package var headings: [String]
    package var cells: [[String]]
}

/// Numbers in rows and columns; `shades` (0 to 1) are shown beside the cells.
package struct Table: Sendable {
    package var corner: String
    package var columns: [String]
    package var rows: [String]
    package var cells: [[String]]
    package var shades: [[Double]]
    /// A last column, already formatted, with its heading.
    package var edgeTitle: String
    package var edge: [String]
}

/// A small picture with a label; brightness 0 to 1, row by row from the top.
package struct Tile: Sendable {
    package var width: Int
    package var height: Int
    package var brightness: [Double]
    package var label: String
}
