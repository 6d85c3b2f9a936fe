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
    /// Functions and members of `Plots`, part 2.
    mutating func bindPlots2() {
        declare("func draw(`in` frame: inout Frame)", in: "Mark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<any Mark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ x: [Double], _ y: [Double], label: String = \"\", color: Color? = nil, opacity: Double = 0.25)", in: "AreaMark", documentation: "The area between zero and a line.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0.25)
            return call.give(AreaMark(a0, a1, label: a2, color: a3, opacity: a4), Boxed<AreaMark>.self)
        }
        declare("init(_ x: [Double], low: [Double], high: [Double], label: String = \"\", color: Color? = nil, opacity: Double = 0.25)", in: "AreaMark", documentation: "The band between two lines, for example a mean with its standard deviation on both sides.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, Boxed<Color>?.self, default: nil)
            let a5 = try call.take(5, Double.self, default: 0.25)
            return call.give(AreaMark(a0, low: a1, high: a2, label: a3, color: a4, opacity: a5), Boxed<AreaMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "AreaMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<AreaMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "AreaMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<AreaMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ x: [Double], _ y: [Double], dx: [Double], dy: [Double], label: String = \"\", color: Color? = nil)", in: "ArrowMark", documentation: "Arrows from `(x[i], y[i])` to `(x[i] + dx[i], y[i] + dy[i])`.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, [Double].self)
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, Boxed<Color>?.self, default: nil)
            return call.give(ArrowMark(a0, a1, dx: a2, dy: a3, label: a4, color: a5), Boxed<ArrowMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "ArrowMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<ArrowMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "ArrowMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<ArrowMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ label: String = \"\", scale: AxisScale = .automatic, from: Double? = nil, to: Double? = nil, isWhole: Bool = false, isHidden: Bool = false)", in: "XAxis", documentation: "Names and arranges the horizontal axis; `from` and `to` fix its ends, `isWhole` allows whole numbers only.") { call in
            let a0 = try call.take(0, String.self, default: "")
            let a1 = try call.take(1, Boxed<AxisScale>.self, default: .automatic)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Bool.self, default: false)
            return call.give(XAxis(a0, scale: a1, from: a2, to: a3, isWhole: a4, isHidden: a5), Boxed<XAxis>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "XAxis", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<XAxis>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "XAxis", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<XAxis>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ label: String = \"\", scale: AxisScale = .automatic, from: Double? = nil, to: Double? = nil, isWhole: Bool = false, isHidden: Bool = false)", in: "YAxis", documentation: "Names and arranges the vertical axis; `from` and `to` fix its ends, `isWhole` allows whole numbers only.") { call in
            let a0 = try call.take(0, String.self, default: "")
            let a1 = try call.take(1, Boxed<AxisScale>.self, default: .automatic)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Bool.self, default: false)
            return call.give(YAxis(a0, scale: a1, from: a2, to: a3, isWhole: a4, isHidden: a5), Boxed<YAxis>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "YAxis", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<YAxis>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "YAxis", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<YAxis>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(isShown: Bool = true)", in: "Legend", documentation: "A legend, or none.") { call in
            let a0 = try call.take(0, Bool.self, default: true)
            return call.give(Legend(isShown: a0), Boxed<Legend>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "Legend", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<Legend>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "Legend", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<Legend>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ names: [String], _ values: [Double], label: String = \"\", color: Color? = nil, isHorizontal: Bool = false)", in: "BarMark", documentation: "A bar for each name.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(BarMark(a0, a1, label: a2, color: a3, isHorizontal: a4), Boxed<BarMark>.self)
        }
        declare("init(edges: [Double], _ values: [Double], label: String = \"\", color: Color? = nil)", in: "BarMark", documentation: "A bar over each interval between neighbouring edges, of which there is one more than values.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            return call.give(BarMark(edges: a0, a1, label: a2, color: a3), Boxed<BarMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "BarMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<BarMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "BarMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<BarMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ classes: [[Int]], names: [String], rowNames: [String] = [], columnNames: [String] = [])", in: "CategoryMark", documentation: "Cells with a name for each row, the first one above, and each column; few ones also show the names of the classes.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, [String].self, default: [])
            let a3 = try call.take(3, [String].self, default: [])
            return call.give(CategoryMark(a0, names: a1, rowNames: a2, columnNames: a3), Boxed<CategoryMark>.self)
        }
        declare("init(_ classes: [[Int]], names: [String], x: ClosedRange<Double>, y: ClosedRange<Double>)", in: "CategoryMark", documentation: "Cells over a rectangle of the plane; the first row lies at the lower end of `y`.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, ClosedRange<Double>.self)
            let a3 = try call.take(3, ClosedRange<Double>.self)
            return call.give(CategoryMark(a0, names: a1, x: a2, y: a3), Boxed<CategoryMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "CategoryMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<CategoryMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "CategoryMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<CategoryMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ values: [[Double]], rowNames: [String], columnNames: [String], scale: ColorScale = .viridis, label: String = \"\", decimals: Int? = nil)", in: "CellMark", documentation: "Cells with a name for each row, the first one above, and each column; few ones also show their numbers.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, [String].self)
            let a3 = try call.take(3, Boxed<ColorScale>.self, default: .viridis)
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, Int?.self, default: nil)
            return call.give(CellMark(a0, rowNames: a1, columnNames: a2, scale: a3, label: a4, decimals: a5), Boxed<CellMark>.self)
        }
        declare("init(_ values: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, scale: ColorScale = .viridis, label: String = \"\")", in: "CellMark", documentation: "Cells over a rectangle of the plane; the first row lies at the lower end of `y`.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, ClosedRange<Double>.self)
            let a2 = try call.take(2, ClosedRange<Double>.self)
            let a3 = try call.take(3, Boxed<ColorScale>.self, default: .viridis)
            let a4 = try call.take(4, String.self, default: "")
            return call.give(CellMark(a0, x: a1, y: a2, scale: a3, label: a4), Boxed<CellMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "CellMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<CellMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "CellMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<CellMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ values: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, levels: [Double] = [], isFilled: Bool = true, color: Color = .gray)", in: "ContourMark", documentation: "Contours of the values at the points of a grid over a rectangle; the first row lies at the lower end of `y`.\n\nWithout `levels` ten are chosen: evenly in the logarithm where the values are positive and reach over more than a\nhundredfold, as loss surfaces do, else evenly.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, ClosedRange<Double>.self)
            let a2 = try call.take(2, ClosedRange<Double>.self)
            let a3 = try call.take(3, [Double].self, default: [])
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Boxed<Color>.self, default: .gray)
            return call.give(ContourMark(a0, x: a1, y: a2, levels: a3, isFilled: a4, color: a5), Boxed<ContourMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "ContourMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<ContourMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "ContourMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<ContourMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ pixels: [Double], width: Int, height: Int, channels: Int = 1, x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil, scale: ColorScale = .grays)", in: "ImageMark", documentation: "The pixels row by row from the top, of one channel or of three planes one after the other; the rectangle they fill is as\nlarge in data as the picture in pixels unless given.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, ClosedRange<Double>?.self, default: nil)
            let a5 = try call.take(5, ClosedRange<Double>?.self, default: nil)
            let a6 = try call.take(6, Boxed<ColorScale>.self, default: .grays)
            return call.give(ImageMark(a0, width: a1, height: a2, channels: a3, x: a4, y: a5, scale: a6), Boxed<ImageMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "ImageMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<ImageMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "ImageMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<ImageMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("var x: [Double] { get }", in: "LineMark", documentation: "The horizontal values.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.x, [Double].self)
        }
        declare("var y: [Double] { get }", in: "LineMark", documentation: "The vertical values.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.y, [Double].self)
        }
        declare("var label: String { get }", in: "LineMark", documentation: "The name of the series, shown at the end of the line or in the legend.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.label, String.self)
        }
        declare("var color: Color? { get }", in: "LineMark", documentation: "The colour, or nil for the next one of the palette.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.color, Boxed<Color>?.self)
        }
        declare("var width: Double { get }", in: "LineMark", documentation: "The width in pixels.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.width, Double.self)
        }
        declare("var opacity: Double { get }", in: "LineMark", documentation: "0 (invisible) to 1.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.opacity, Double.self)
        }
        declare("init(_ x: [Double], _ y: [Double], label: String = \"\", color: Color? = nil, width: Double = 2, opacity: Double = 1)", in: "LineMark", documentation: "A line through `(x[i], y[i])`; the longer list is cut to the shorter.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 2)
            let a5 = try call.take(5, Double.self, default: 1)
            return call.give(LineMark(a0, a1, label: a2, color: a3, width: a4, opacity: a5), Boxed<LineMark>.self)
        }
        declare("init(_ y: [Double], label: String = \"\", color: Color? = nil, width: Double = 2, opacity: Double = 1)", in: "LineMark", documentation: "A line through values at 0, 1, 2, …") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, Boxed<Color>?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 2)
            let a4 = try call.take(4, Double.self, default: 1)
            return call.give(LineMark(a0, label: a1, color: a2, width: a3, opacity: a4), Boxed<LineMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "LineMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "LineMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("var description: String { get }", in: "LineMark") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "PointMark") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "AreaMark") { call in
            let self_ = try call.take(0, Boxed<AreaMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "BarMark") { call in
            let self_ = try call.take(0, Boxed<BarMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "ArrowMark") { call in
            let self_ = try call.take(0, Boxed<ArrowMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "PolygonMark") { call in
            let self_ = try call.take(0, Boxed<PolygonMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "CellMark") { call in
            let self_ = try call.take(0, Boxed<CellMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "CategoryMark") { call in
            let self_ = try call.take(0, Boxed<CategoryMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "ContourMark") { call in
            let self_ = try call.take(0, Boxed<ContourMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "ImageMark") { call in
            let self_ = try call.take(0, Boxed<ImageMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "RuleMark") { call in
            let self_ = try call.take(0, Boxed<RuleMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "TextMark") { call in
            let self_ = try call.take(0, Boxed<TextMark>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "XAxis") { call in
            let self_ = try call.take(0, Boxed<XAxis>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "YAxis") { call in
            let self_ = try call.take(0, Boxed<YAxis>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "Legend") { call in
            let self_ = try call.take(0, Boxed<Legend>.self)
            return call.give(self_.description, String.self)
        }
        declare("var x: [Double] { get }", in: "PointMark", documentation: "The horizontal values.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.x, [Double].self)
        }
        declare("var y: [Double] { get }", in: "PointMark", documentation: "The vertical values.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.y, [Double].self)
        }
        declare("var label: String { get }", in: "PointMark", documentation: "The name of the series, shown in the legend.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.label, String.self)
        }
        declare("var color: Color? { get }", in: "PointMark", documentation: "The colour, or nil for the next one of the palette.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.color, Boxed<Color>?.self)
        }
        declare("var symbol: Symbol? { get }", in: "PointMark", documentation: "The form, or nil for the next one.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.symbol, Boxed<Symbol>?.self)
        }
        declare("var radius: Double { get }", in: "PointMark", documentation: "The radius in pixels.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.radius, Double.self)
        }
        declare("init(_ x: [Double], _ y: [Double], label: String = \"\", color: Color? = nil, symbol: Symbol? = nil, radius: Double = 3.5)", in: "PointMark", documentation: "Points at `(x[i], y[i])`; the longer list is cut to the shorter.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Boxed<Symbol>?.self, default: nil)
            let a5 = try call.take(5, Double.self, default: 3.5)
            return call.give(PointMark(a0, a1, label: a2, color: a3, symbol: a4, radius: a5), Boxed<PointMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "PointMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "PointMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ x: [Double], _ y: [Double], label: String = \"\", color: Color? = nil, opacity: Double = 0.3)", in: "PolygonMark", documentation: "The polygon with corners `(x[i], y[i])`; corners that are not finite are left out.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0.3)
            return call.give(PolygonMark(a0, a1, label: a2, color: a3, opacity: a4), Boxed<PolygonMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "PolygonMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<PolygonMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "PolygonMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<PolygonMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(y: Double, label: String = \"\", color: Color = .gray)", in: "RuleMark", documentation: "A horizontal line at a height.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, Boxed<Color>.self, default: .gray)
            return call.give(RuleMark(y: a0, label: a1, color: a2), Boxed<RuleMark>.self)
        }
        declare("init(x: Double, label: String = \"\", color: Color = .gray)", in: "RuleMark", documentation: "An upright line at a place.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, Boxed<Color>.self, default: .gray)
            return call.give(RuleMark(x: a0, label: a1, color: a2), Boxed<RuleMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "RuleMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<RuleMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "RuleMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<RuleMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ text: String, x: Double, y: Double, anchor: TextAnchor = .start, color: Color = .ink)", in: "TextMark", documentation: "Writes a text at a point.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<TextAnchor>.self, default: .start)
            let a4 = try call.take(4, Boxed<Color>.self, default: .ink)
            return call.give(TextMark(a0, x: a1, y: a2, anchor: a3, color: a4), Boxed<TextMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "TextMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<TextMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "TextMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<TextMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("case automatic", in: "AxisScale", documentation: "Logarithmic when the axis says so by itself (losses over more than a hundredfold), else linear.") { call in
            return call.give(AxisScale.automatic, Boxed<AxisScale>.self)
        }
        declare("case linear", in: "AxisScale", documentation: "Equal steps for equal differences.") { call in
            return call.give(AxisScale.linear, Boxed<AxisScale>.self)
        }
        declare("case log", in: "AxisScale", documentation: "Equal steps for equal ratios; numbers that are not positive are gaps.") { call in
            return call.give(AxisScale.log, Boxed<AxisScale>.self)
        }
        declare("case circle", in: "Symbol", documentation: "A filled circle.") { call in
            return call.give(Symbol.circle, Boxed<Symbol>.self)
        }
        declare("case cross", in: "Symbol", documentation: "A diagonal cross.") { call in
            return call.give(Symbol.cross, Boxed<Symbol>.self)
        }
        declare("case square", in: "Symbol", documentation: "A filled square.") { call in
            return call.give(Symbol.square, Boxed<Symbol>.self)
        }
        declare("case triangle", in: "Symbol", documentation: "A filled triangle.") { call in
            return call.give(Symbol.triangle, Boxed<Symbol>.self)
        }
        declare("case diamond", in: "Symbol", documentation: "A filled diamond.") { call in
            return call.give(Symbol.diamond, Boxed<Symbol>.self)
        }
        declare("case plus", in: "Symbol", documentation: "An upright cross.") { call in
            return call.give(Symbol.plus, Boxed<Symbol>.self)
        }
        declare("var rawValue: Int { get }", in: "Symbol", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Symbol>.self)
            return call.give(self_.rawValue, Int.self)
        }
        declare("init?(rawValue: Int)", in: "Symbol", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(Symbol(rawValue: a0), Boxed<Symbol>?.self)
        }
        declare("static var allCases: [Symbol] { get }", in: "Symbol", documentation: "All cases, in order.") { call in
            return call.give(Symbol.allCases, [Boxed<Symbol>].self)
        }
        declare("case start", in: "TextAnchor", documentation: "The place is at the start of the text.") { call in
            return call.give(TextAnchor.start, Boxed<TextAnchor>.self)
        }
        declare("case middle", in: "TextAnchor", documentation: "The place is in the middle of the text.") { call in
            return call.give(TextAnchor.middle, Boxed<TextAnchor>.self)
        }
        declare("case end", in: "TextAnchor", documentation: "The place is at the end of the text.") { call in
            return call.give(TextAnchor.end, Boxed<TextAnchor>.self)
        }
    }
}
