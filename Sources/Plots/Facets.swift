/// One plot for each group of a data set, side by side over the same axes: the block is called with the name of a group
/// and the positions of its examples, in the order in which the groups first occur.
///
/// ```swift
/// facets(by: species, columns: 3, title: "Sepals") { name, rows in
///     scatter(rows.map { length[$0] }, rows.map { width[$0] }, xLabel: "length", yLabel: "width")
/// }
/// ```
///
/// - Parameters:
///   - groups: The name of the group of each example.
///   - columns: How many plots stand in a row.
///   - sharedAxes: Whether all plots have the same reach, so that they can be compared by eye.
///   - content: Draws one group. A figure without a title gets the name of the group.
public func facets(
    by groups: [String], columns: Int = 3, title: String = "", caption: String = "", sharedAxes: Bool = true,
    _ content: (String, [Int]) throws -> Figure
) rethrows -> Figure {
    let positions = Dictionary(grouping: groups.indices, by: { groups[$0] })
    let figures = try distinct(groups).map { name in
        var figure = try content(name, positions[name] ?? [])
        if figure.title.isEmpty { figure.title = name }
        return figure
    }
    return grid(columns: columns, title: title, caption: caption, sharedAxes: sharedAxes, figures: figures)
}

/// One plot for each pair of two groupings: a row for each group of the first, a column for each of the second.
///
/// The block is called with the positions of the examples that belong to both; pairs without examples are shown empty.
public func facets(
    rows: [String], columns: [String], title: String = "", caption: String = "", sharedAxes: Bool = true,
    _ content: ([Int]) throws -> Figure
) rethrows -> Figure {
    let count = min(rows.count, columns.count)
    let across = distinct(Array(columns.prefix(count)))
    var figures: [Figure] = []
    for row in distinct(Array(rows.prefix(count))) {
        for column in across {
            let positions = (0..<count).filter { rows[$0] == row && columns[$0] == column }
            var figure = positions.isEmpty ? Figure(marks: []) : try content(positions)
            figure.title = "\(row) · \(column)"
            figures.append(figure)
        }
    }
    return grid(columns: max(across.count, 1), title: title, caption: caption, sharedAxes: sharedAxes, figures: figures)
}

/// The names in the order in which they first occur.
private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
}
