// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Datasets
import Interpreter
import NeuralNetworks
import PlotRenderers
import Plots
import Swiftlet
import Tensors
import Training

extension Library {
    /// The types of `Plots`.
    mutating func bindPlotsTypes() {
        bindType("struct Color: Hashable", Color.self, documentation: "A colour in sRGB, eight bits a channel.") {
            $0.setHashable(Color.self)
        }
        bindType("enum ColorScale: Hashable, Equatable", ColorScale.self, documentation: "A scale from numbers to colours.") {
            $0.setHashable(ColorScale.self)
        }
        bindType("struct Drawing", Drawing.self, documentation: "A figure ready to be rendered: panels with shapes in relative places, scales for the axes, and words.\n\nIt knows neither pixels nor characters, so every renderer shows the same numbers.")
        bindType("struct Figure: CustomStringConvertible", Figure.self, documentation: "A plot: marks with a title, or a grid of plots. A figure that ends a cell is displayed.\n\n```swift\nFigure(title: \"Loss\") {\n    LineMark(epochs, losses, label: \"train\")\n    RuleMark(y: 0.1)\n    XAxis(\"epoch\")\n}\n```")
        bindType("enum FigureTheme: Hashable, CaseIterable, Equatable", FigureTheme.self, documentation: "The ground that the picture of a figure is drawn for. Text plots have no colours and are the same in all.") {
            $0.setHashable(FigureTheme.self)
        }
        bindType("struct ComputationNode", ComputationNode.self, documentation: "A node of a computation: an operation or a variable with its value and the slope of the result there.")
        bindType("struct FittedCurve", FittedCurve.self, documentation: "One model's curve through the data, for `fitFigure`.")
        bindType("struct UnitLayer", UnitLayer.self, documentation: "The units of one layer, each with what it says over the plane of two features.")
        bindType("struct LayerNumbers", LayerNumbers.self, documentation: "What the numbers of a layer look like: their distribution and what is wrong with it.")
        bindType("struct MetricCurve: Hashable", MetricCurve.self, documentation: "One number followed through training: on the training part, and on the validation part where there is one.") {
            $0.setHashable(MetricCurve.self)
        }
        bindType("struct ModelGraphNode", ModelGraphNode.self, documentation: "A block of a model's graph.")
        bindType("struct ModelGraphSkip", ModelGraphSkip.self, documentation: "A way around some blocks of a model's graph.")
        bindProtocol("protocol Mark", (any Mark).self, documentation: "A part of a figure: it turns data into shapes, or arranges what the others need (an axis, a legend).\n\nA figure asks every mark twice: first what it needs, so that scales can span all of them, then for its shapes.")
        bindType("struct PanelPlan", PanelPlan.self, documentation: "What the marks of a panel need together, gathered before anything is drawn.")
        bindType("struct Frame", Frame.self, documentation: "The panel that marks draw into, with the scales that place their data.")
        bindType("struct AreaMark: TabularMark, Mark, CustomStringConvertible", AreaMark.self, documentation: "A filled band between two lines, or between a line and zero.") {
            $0.conform("Mark") { (value: AreaMark) -> any Mark in value }
        }
        bindType("struct ArrowMark: Mark, CustomStringConvertible", ArrowMark.self, documentation: "Arrows, each from a point along a step; a field of them is a quiver plot.") {
            $0.conform("Mark") { (value: ArrowMark) -> any Mark in value }
        }
        bindType("struct XAxis: Mark, CustomStringConvertible", XAxis.self, documentation: "The horizontal axis: its name, scale and reach.") {
            $0.conform("Mark") { (value: XAxis) -> any Mark in value }
        }
        bindType("struct YAxis: Mark, CustomStringConvertible", YAxis.self, documentation: "The vertical axis: its name, scale and reach.") {
            $0.conform("Mark") { (value: YAxis) -> any Mark in value }
        }
        bindType("struct Legend: Mark, CustomStringConvertible", Legend.self, documentation: "Shows or hides the legend, which otherwise appears when several series have names.") {
            $0.conform("Mark") { (value: Legend) -> any Mark in value }
        }
        bindType("struct BarMark: TabularMark, Mark, CustomStringConvertible", BarMark.self, documentation: "Bars from zero, one for each name or each interval; several marks with the same names stand side by side.") {
            $0.conform("Mark") { (value: BarMark) -> any Mark in value }
        }
        bindType("struct CategoryMark: Mark, CustomStringConvertible", CategoryMark.self, documentation: "A heat map of kinds: a class as a colour in each cell of a grid, the classes named in the legend.\n\n```swift\nFigure(title: \"Who wins\") { CategoryMark([[0, 1], [1, 1]], names: [\"SGD\", \"Adam\"], rowNames: [\"κ 1\", \"κ 50\"]) }\n```\n\nCells whose class has no name stay open.") {
            $0.conform("Mark") { (value: CategoryMark) -> any Mark in value }
        }
        bindType("struct CellMark: TabularMark, Mark, CustomStringConvertible", CellMark.self, documentation: "A heat map: a number as a colour in each cell of a grid.") {
            $0.conform("Mark") { (value: CellMark) -> any Mark in value }
        }
        bindType("struct ContourMark: Mark, CustomStringConvertible", ContourMark.self, documentation: "Lines of equal height of a surface, with bands of colour between them.") {
            $0.conform("Mark") { (value: ContourMark) -> any Mark in value }
        }
        bindType("struct ImageMark: Mark, CustomStringConvertible", ImageMark.self, documentation: "A picture over a rectangle of the plane.") {
            $0.conform("Mark") { (value: ImageMark) -> any Mark in value }
        }
        bindType("struct LineMark: TabularMark, Mark, CustomStringConvertible", LineMark.self, documentation: "A line through points in their order.\n\nA point that is not finite is a gap, marked by a cross at the edge of the plot and counted under it.") {
            $0.conform("Mark") { (value: LineMark) -> any Mark in value }
        }
        bindType("struct PointMark: TabularMark, CustomStringConvertible, Mark", PointMark.self, documentation: "Points.\n\nMore than two thousand of them are shown as a field of their density.") {
            $0.conform("Mark") { (value: PointMark) -> any Mark in value }
        }
        bindType("struct PolygonMark: CustomStringConvertible, Mark", PolygonMark.self, documentation: "A closed, filled polygon.") {
            $0.conform("Mark") { (value: PolygonMark) -> any Mark in value }
        }
        bindType("struct RuleMark: CustomStringConvertible, Mark", RuleMark.self, documentation: "A straight line across the whole plot, with a name.") {
            $0.conform("Mark") { (value: RuleMark) -> any Mark in value }
        }
        bindType("struct TextMark: CustomStringConvertible, Mark", TextMark.self, documentation: "A text at a place of the data.") {
            $0.conform("Mark") { (value: TextMark) -> any Mark in value }
        }
        bindType("enum AxisScale: Hashable, Equatable", AxisScale.self, documentation: "How numbers are laid out along an axis.") {
            $0.setHashable(AxisScale.self)
        }
        bindType("enum Symbol: Hashable, CaseIterable, Equatable", Symbol.self, documentation: "The form of a point.") {
            $0.setHashable(Symbol.self)
        }
        bindType("enum TextAnchor: Hashable, Equatable", TextAnchor.self, documentation: "Where a text is held.") {
            $0.setHashable(TextAnchor.self)
        }
    }
}
