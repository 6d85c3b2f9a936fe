/// A part of a figure: it turns data into shapes, or arranges what the others need (an axis, a legend).
///
/// A figure asks every mark twice: first what it needs, so that scales can span all of them, then for its shapes.
public protocol Mark: Sendable {
    /// Tells the plan what the mark needs: the reach of its data, names, a colour of its own.
    func prepare(_ plan: inout PanelPlan)
    /// Draws the mark.
    func draw(in frame: inout Frame)
}

/// Collects the marks of a figure block.
@resultBuilder
public enum MarkBuilder {
    /// One mark in the block.
    public static func buildExpression(_ mark: any Mark) -> [any Mark] { [mark] }
    /// A list of marks in the block.
    public static func buildExpression(_ marks: [any Mark]) -> [any Mark] { marks }
    /// All marks of the block.
    public static func buildBlock(_ parts: [any Mark]...) -> [any Mark] { parts.flatMap { $0 } }
    /// The marks of an `if` without `else`.
    public static func buildOptional(_ part: [any Mark]?) -> [any Mark] { part ?? [] }
    /// The marks of the first branch.
    public static func buildEither(first part: [any Mark]) -> [any Mark] { part }
    /// The marks of the second branch.
    public static func buildEither(second part: [any Mark]) -> [any Mark] { part }
    /// The marks of a loop.
    public static func buildArray(_ parts: [[any Mark]]) -> [any Mark] { parts.flatMap { $0 } }
}

/// What the marks of a panel need together, gathered before anything is drawn.
public struct PanelPlan: Sendable {
    package var x = AxisPlan()
    package var y = AxisPlan()
    /// The reach of numbers shown as colours.
    package var color = Extent()
    package var showsLegend: Bool?
    package var aspect: Double?
    /// Series in the order of their marks, with the marks that claimed them.
    package private(set) var series: [String] = []
    package private(set) var seriesOfMark: [Int: Int] = [:]
    package var mark = 0

    init() {}

    /// Gives the mark that is being prepared a colour, dash and symbol of its own, shared with marks of the same label.
    package mutating func claimSeries(_ label: String) {
        if !label.isEmpty, let index = series.firstIndex(of: label) {
            seriesOfMark[mark] = index
        } else {
            seriesOfMark[mark] = series.count
            series.append(label)
        }
    }
}

/// What is asked of one axis.
package struct AxisPlan: Sendable {
    package var extent = Extent()
    package var names: [String]?
    package var isReversed = false
    package var label = ""
    package var kind = AxisScale.automatic
    /// The choice of `automatic`: whether a range of more than a hundredfold becomes logarithmic.
    package var prefersLog = false
    package var low: Double?
    package var high: Double?
    package var isHidden = false
    package var hasGrid = true
    package var isWhole = false
    /// Room on both sides, as a part of the range.
    package var padding = 0.0
    package var holdsZero = false
}

/// The reach of a channel: its least and greatest finite number.
package struct Extent: Sendable, Hashable {
    package var low = Double.infinity
    package var high = -Double.infinity
    package var lowestPositive = Double.infinity

    package init() {}

    package var isEmpty: Bool { low > high }

    package mutating func include(_ value: Double) {
        guard value.isFinite else { return }
        low = min(low, value)
        high = max(high, value)
        if value > 0 { lowestPositive = min(lowestPositive, value) }
    }

    package mutating func include(_ values: [Double]) {
        values.withUnsafeBufferPointer { values in
            var extent = self
            for value in values { extent.include(value) }
            self = extent
        }
    }

    /// The values at the places where another channel is finite.
    mutating func include(_ values: [Double], where other: [Double]) {
        values.withUnsafeBufferPointer { values in
            other.withUnsafeBufferPointer { other in
                var extent = self
                for index in 0..<min(values.count, other.count) where other[index].isFinite {
                    extent.include(values[index])
                }
                self = extent
            }
        }
    }
}

/// The panel that marks draw into, with the scales that place their data.
public struct Frame: Sendable {
    package let x: Scale
    package let y: Scale
    package let color: Extent
    package let seriesCount: Int
    package internal(set) var series = 0
    package var panel: Panel

    /// The place of a point of the data in the panel.
    package func place(_ x: Double, _ y: Double) -> Place { Place(self.x.place(x), self.y.place(y)) }

    /// Notes that some values have no place, once for each series.
    package mutating func noteGaps(count: Int, firstX: Double, label: String) {
        guard count > 0 else { return }
        let name = label.isEmpty ? "" : label + ": "
        let at = firstX.isFinite ? ", first at \(NumberText.short(firstX))" : ""
        panel.notes.append("✗ \(name)\(count) \(count == 1 ? "value" : "values") not finite\(at)")
    }

    /// Notes that lists which belong together are not equally long.
    package mutating func noteLengths(_ lengths: [Int], label: String) {
        guard let shortest = lengths.min(), let longest = lengths.max(), shortest != longest else { return }
        let name = label.isEmpty ? "" : label + ": "
        panel.notes.append("✗ \(name)lists of \(longest) and \(shortest) values, the longer one cut")
    }
}
