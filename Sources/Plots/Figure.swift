/// A plot: marks with a title, or a grid of plots. A figure that ends a cell is displayed.
///
/// ```swift
/// Figure(title: "Loss") {
///     LineMark(epochs, losses, label: "train")
///     RuleMark(y: 0.1)
///     XAxis("epoch")
/// }
/// ```
public struct Figure: Sendable {
    /// The heading over the plot.
    public var title: String
    /// The line under the plot.
    public var caption: String
    /// The width in pixels.
    public var width: Int
    /// The height in pixels.
    public var height: Int
    /// The ground its picture is drawn for.
    public var theme: FigureTheme = .light
    let content: Content
    /// Whether the panels of a grid have one reach of their axes.
    var sharesAxes = false

    enum Content: Sendable {
        case marks([any Mark])
        indirect case grid([Figure], columns: Int)
    }

    /// A plot of the marks in the block.
    public init(
        title: String = "", caption: String = "", width: Int = 640, height: Int = 400,
        @MarkBuilder _ content: () throws -> [any Mark]
    ) rethrows {
        self.init(title: title, caption: caption, width: width, height: height, marks: try content())
    }

    /// A plot of a list of marks.
    public init(title: String = "", caption: String = "", width: Int = 640, height: Int = 400, marks: [any Mark]) {
        self.title = title
        self.caption = caption
        self.width = min(max(width, 120), 4000)
        self.height = min(max(height, 80), 4000)
        content = .marks(marks)
    }

    init(title: String, caption: String, width: Int, height: Int, figures: [Figure], columns: Int) {
        self.title = title
        self.caption = caption
        self.width = width
        self.height = height
        content = .grid(figures, columns: columns)
    }

    /// The figure as shapes in relative places, which the renderers draw.
    public func drawing() -> Drawing {
        var drawing = Drawing(
            title: title, caption: caption, reading: "", width: width, height: height, columns: 1, panels: panels)
        drawing.theme = theme
        if case .grid(_, let columns) = content {
            drawing.columns = max(1, min(columns, drawing.panels.count))
            for index in drawing.panels.indices where !drawing.panels[index].readings.isEmpty {
                let name = drawing.panels[index].title
                if !name.isEmpty { drawing.panels[index].readings[0] = name + ": " + drawing.panels[index].readings[0] }
            }
        } else if let panel = drawing.panels.first {
            drawing.panels[0].title = ""
            if drawing.title.isEmpty { drawing.title = panel.title }
        }
        drawing.reading = drawing.panels.flatMap { $0.readings + $0.notes }.joined(separator: "; ")
        return drawing
    }

    private var panels: [Panel] {
        switch content {
        case .marks(let marks):
            var panel = PanelAssembly(marks: marks).panel()
            panel.title = title
            return [panel]
        case .grid(let figures, _):
            guard sharesAxes else { return figures.flatMap(\.panels) }
            let reach = figures.reduce(into: PanelReach()) { $1.extend(&$0) }
            return figures.flatMap { $0.panels(within: reach) }
        }
    }

    private func extend(_ reach: inout PanelReach) {
        switch content {
        case .marks(let marks): PanelAssembly(marks: marks).extend(&reach)
        case .grid(let figures, _): figures.forEach { $0.extend(&reach) }
        }
    }

    private func panels(within reach: PanelReach) -> [Panel] {
        guard case .marks(let marks) = content else { return panels }
        var panel = PanelAssembly(marks: marks, reach: reach).panel()
        panel.title = title
        return [panel]
    }
}

/// Collects the figures of a `grid` block.
@resultBuilder
public enum FigureBuilder {
    /// One figure in the block.
    public static func buildExpression(_ figure: Figure) -> [Figure] { [figure] }
    /// A list of figures in the block.
    public static func buildExpression(_ figures: [Figure]) -> [Figure] { figures }
    /// All figures of the block.
    public static func buildBlock(_ parts: [Figure]...) -> [Figure] { parts.flatMap { $0 } }
    /// The figures of an `if` without `else`.
    public static func buildOptional(_ part: [Figure]?) -> [Figure] { part ?? [] }
    /// The figures of the first branch.
    public static func buildEither(first part: [Figure]) -> [Figure] { part }
    /// The figures of the second branch.
    public static func buildEither(second part: [Figure]) -> [Figure] { part }
    /// The figures of a loop.
    public static func buildArray(_ parts: [[Figure]]) -> [Figure] { parts.flatMap { $0 } }
}

/// Puts the figures of the block side by side, row by row.
///
/// With `sharedAxes` all of them have the same reach, so that they can be compared by eye.
public func grid(
    columns: Int = 2, title: String = "", caption: String = "", sharedAxes: Bool = false,
    @FigureBuilder _ content: () throws -> [Figure]
) rethrows -> Figure {
    grid(columns: columns, title: title, caption: caption, sharedAxes: sharedAxes, figures: try content())
}

/// Puts figures side by side, row by row.
public func grid(
    columns: Int = 2, title: String = "", caption: String = "", sharedAxes: Bool = false, figures: [Figure]
) -> Figure {
    let count = max(1, min(columns, figures.count))
    let rows = max(1, (figures.count + count - 1) / count)
    let width = count == 1 ? 640 : 760
    let shape = figures.map { Double($0.height) / Double($0.width) }.max() ?? 0.6
    let height = Double(width) / Double(count) * min(max(shape, 0.4), 1.2)
    var figure = Figure(
        title: title, caption: caption, width: width, height: rows * max(Int(bounded: height.rounded()), 230) + 40,
        figures: figures, columns: count)
    figure.sharesAxes = sharedAxes
    return figure
}
