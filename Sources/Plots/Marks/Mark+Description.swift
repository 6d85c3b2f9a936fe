// What `print` says of a mark: its kind, its label and how much it draws.

private func told(_ name: String, _ label: String, _ size: String) -> String {
    name + (label.isEmpty ? "" : " \"\(label)\"") + " of " + size
}

private func counted(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }

private func size(_ rows: [[some Any]]) -> String { "\(rows.count) × \(rows.map(\.count).max() ?? 0)" }

extension LineMark: CustomStringConvertible {
    public var description: String { told("LineMark", label, counted(x.count, "point")) }
}

extension PointMark: CustomStringConvertible {
    public var description: String { told("PointMark", label, counted(x.count, "point")) }
}

extension AreaMark: CustomStringConvertible {
    public var description: String { told("AreaMark", label, counted(x.count, "point")) }
}

extension BarMark: CustomStringConvertible {
    public var description: String { told("BarMark", label, counted(values.count, "bar")) }
}

extension ArrowMark: CustomStringConvertible {
    public var description: String { told("ArrowMark", label, counted(x.count, "arrow")) }
}

extension PolygonMark: CustomStringConvertible {
    public var description: String { told("PolygonMark", label, counted(x.count, "corner")) }
}

extension CellMark: CustomStringConvertible {
    public var description: String { told("CellMark", label, "\(size(values)) cells") }
}

extension CategoryMark: CustomStringConvertible {
    public var description: String { told("CategoryMark", "", "\(size(classes)) cells, \(names.count) classes") }
}

extension ContourMark: CustomStringConvertible {
    public var description: String { told("ContourMark", "", "\(size(values)) heights") }
}

extension ImageMark: CustomStringConvertible {
    public var description: String { told("ImageMark", "", "\(picture.width) × \(picture.height) pixels") }
}

extension RuleMark: CustomStringConvertible {
    public var description: String {
        let place = x.map { "x = \(NumberText.short($0))" } ?? y.map { "y = \(NumberText.short($0))" } ?? "nowhere"
        return "RuleMark" + (label.isEmpty ? "" : " \"\(label)\"") + " at \(place)"
    }
}

extension TextMark: CustomStringConvertible {
    public var description: String { "TextMark \"\(text)\" at (\(NumberText.short(x)), \(NumberText.short(y)))" }
}

extension XAxis: CustomStringConvertible {
    public var description: String { "XAxis" + options.told }
}

extension YAxis: CustomStringConvertible {
    public var description: String { "YAxis" + options.told }
}

extension AxisOptions {
    fileprivate var told: String { (label.isEmpty ? "" : " \"\(label)\"") + (scale == .automatic ? "" : ", \(scale)") }
}

extension Legend: CustomStringConvertible {
    public var description: String { isShown ? "Legend" : "Legend that is hidden" }
}
