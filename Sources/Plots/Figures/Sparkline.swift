/// A line of eight heights of blocks, for a number followed through time; values that are not finite are `✗`.
///
/// More values than `columns` are averaged in groups.
public func sparkline(_ values: [Double], columns: Int = 20) -> String {
    let blocks = Array("▁▂▃▄▅▆▇█")
    let width = max(1, min(columns, values.count))
    let groups = (0..<(values.isEmpty ? 0 : width)).map { group -> Double in
        let range =
            values.count * group / width..<max(values.count * (group + 1) / width, values.count * group / width + 1)
        return values[range].reduce(0, +) / Double(range.count)
    }
    var extent = Extent()
    extent.include(groups)
    return String(
        groups.map { value -> Character in
            guard value.isFinite else { return "✗" }
            guard extent.high > extent.low else { return blocks[3] }
            let fraction = (value / 2 - extent.low / 2) / (extent.high / 2 - extent.low / 2)
            return blocks[min(max(Int(bounded: fraction * 8), 0), 7)]
        })
}
