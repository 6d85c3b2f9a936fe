import Plots

/// One panel in characters: title, frame with axes, legend and notes.
struct TextPanel {
    let panel: Panel
    let columns: Int
    let rows: Int
    let canvas: TextCanvas
    let width: DisplayWidth

    func lines() -> [String] {
        let head = panel.title.isEmpty ? [] : [width.truncated(panel.title, to: columns)]
        let notes = panel.notes.flatMap { TextLines.wrapped($0, columns: columns, width: width) }.prefix(4)
        switch panel.textual {
        case .table(let table):
            if let body = TextTable(table: table, columns: columns, width: width).lines(
                xLabel: panel.x.label, yLabel: panel.y.label)
            {
                return head + body + notes
            }
        case .tiles(let tiles, let across):
            let body = TextTiles(tiles: tiles, across: across, columns: columns, canvas: canvas, width: width)
            return head + body.lines() + notes
        case .ridges(let table):
            return head + TextRidges(table: table, columns: columns, rows: rows, canvas: canvas, width: width).lines()
                + notes
        case .lines(let lines):
            return head + fitting(lines, rows - head.count - notes.count) + notes
        case nil: break
        }
        if rows < Self.leastRows { return compact }
        let lines = head + plot(rows: rows - head.count - notes.count) + notes
        return rows < 12 && lines.count > rows ? compact : lines
    }

    /// Lines cut to the width; of too many the first and the last.
    private func fitting(_ lines: [String], _ limit: Int) -> [String] {
        let all = lines.map { width.truncated($0, to: columns) }
        guard all.count > max(limit, 5) else { return all }
        let kept = max(limit, 5) - 1
        let tail = kept / 3
        return Array(all.prefix(kept - tail)) + [
            "   … \(all.count - kept) more lines (rows: \(all.count + 4) shows them)"
        ]
            + Array(all.suffix(tail))
    }

    /// With fewer rows a panel has no axes, only its frame under a line with its title, legend and reach.
    static let leastRows = 8

    private var compact: [String] {
        var head = width.truncated(panel.title, to: columns)
        if let legend = legendLines(hasEdgeLabels: true).first, width(head) + 2 + width(legend) <= columns {
            head += (head.isEmpty ? "" : "  ") + legend
        }
        if !panel.y.isHidden, !panel.y.scale.isBand {
            let ticks = panel.y.scale.ends
            let reach = NumberText.short(ticks.low, digits: 2) + "…" + NumberText.short(ticks.high, digits: 2)
            if width(head) + width(reach) + 1 <= columns {
                head += String(repeating: " ", count: columns - width(head) - width(reach)) + reach
            }
        }
        var art = TextShapes(canvas: canvas, columns: columns, rows: max(rows - 1, 2), width: width)
        for shape in panel.shapes { art.draw(shape) }
        var grid = CharacterGrid(columns: columns, rows: max(rows - 1, 2), width: width)
        art.copy(into: &grid, column: 0)
        return [head] + grid.lines
    }

    private func plot(rows: Int) -> [String] {
        let yTitle = panel.y.isHidden ? "" : TextPanel.name(panel.y.label, yTicks(rows: 10))
        let xTitle =
            panel.x.isHidden ? "" : TextPanel.name(panel.x.label, panel.x.scale.ticks(6, isWhole: panel.x.isWhole))
        var frameRows = rows - (yTitle.isEmpty ? 0 : 1) - (panel.x.isHidden ? 0 : 2) - (xTitle.isEmpty ? 0 : 1)
        let layout = TextLayout(panel: panel, columns: columns, width: width, ticks: yTicks(rows: min(frameRows, 14)))
        let legend = legendLines(hasEdgeLabels: layout.showsEdgeLabels)
        frameRows = min(max(frameRows - legend.count, 5), 14)
        let ticks = yTicks(rows: frameRows)
        let page = TextLayout(panel: panel, columns: columns, width: width, ticks: ticks)
        var frameColumns = page.frameColumns
        if let aspect = panel.aspect {
            // A character is about twice as high as wide.
            frameColumns = min(frameColumns, max(8, Int((Double(frameRows) * 2 * aspect).rounded())))
        }
        var lines: [String] = []
        if !yTitle.isEmpty { lines.append(width.truncated(yTitle, to: columns)) }
        lines += frame(page, ticks: ticks, frameColumns: frameColumns, frameRows: frameRows)
        if !panel.x.isHidden {
            lines += TextAxis(panel: panel, gutter: page.gutter, columns: columns, width: width)
                .lines(frameColumns: frameColumns)
        }
        if !xTitle.isEmpty {
            let text = width.truncated(xTitle, to: columns)
            let space = page.gutter + max(0, (frameColumns - width(text)) / 2)
            lines.append(String(repeating: " ", count: min(space, columns - width(text))) + text)
        }
        return lines + legend
    }

    private func frame(_ page: TextLayout, ticks: TickSet, frameColumns: Int, frameRows: Int) -> [String] {
        var art = TextShapes(canvas: canvas, columns: frameColumns, rows: frameRows, width: width)
        for shape in panel.shapes { art.draw(shape) }
        var grid = CharacterGrid(columns: columns, rows: frameRows, width: width)
        let axisColumn = page.gutter - 1
        if !panel.y.isHidden {
            let axisGlyph = width.ambiguous == 2 || canvas == .ascii ? "|" : "│"
            let tickGlyph = width.ambiguous == 2 || canvas == .ascii ? "+" : "┤"
            for row in 0..<frameRows { grid.put(axisGlyph, column: axisColumn, row: row) }
            for tick in ticks.ticks {
                let row = TextShapes.row(tick.position, rows: frameRows)
                let label = width.truncated(tick.label, to: max(axisColumn - 1, 1))
                grid.put(label, column: axisColumn - 1 - width(label), row: row)
                grid.put(tickGlyph, column: axisColumn, row: row)
            }
        }
        art.copy(into: &grid, column: page.gutter)
        if page.showsEdgeLabels {
            for (row, label) in page.edgeRows(frameRows: frameRows) {
                grid.put(
                    width.truncated(label.text, to: page.edgeColumns), column: page.gutter + frameColumns + 1, row: row)
            }
        }
        return grid.lines
    }

    /// Ticks that fall into rows of their own.
    private func yTicks(rows: Int) -> TickSet {
        if panel.y.isHidden { return TickSet(ticks: []) }
        var wanted = panel.y.scale.isBand ? rows : max(2, (rows + 2) / 3)
        while true {
            let set = panel.y.scale.ticks(wanted, isWhole: panel.y.isWhole)
            let places = set.ticks.map { TextShapes.row($0.position, rows: rows) }
            let areApart = Set(places).count == places.count && (set.ticks.count <= wanted + 2)
            if areApart || wanted <= 2 { return set }
            wanted -= 1
        }
    }

    /// The name of an axis with the power of ten that its labels share.
    static func name(_ label: String, _ ticks: TickSet) -> String {
        label.isEmpty || ticks.suffix.isEmpty ? label + ticks.suffix : label + " " + ticks.suffix
    }

    private func legendLines(hasEdgeLabels: Bool) -> [String] {
        var parts: [String] = []
        if panel.showsLegend ?? (panel.legend.count > 1 || (panel.legend.count == 1 && !hasEdgeLabels)) {
            parts = panel.legend.map { entry in
                let value = hasEdgeLabels || entry.value.isEmpty ? "" : " " + entry.value
                return sample(entry.key) + " " + entry.label + value
            }
        }
        if let bar = panel.colorBar {
            let name = bar.label.isEmpty ? "" : bar.label + ": "
            parts.append(
                name + NumberText.short(bar.low) + " " + String(bar.glyphs.map { $0 == " " ? "·" : $0 }) + " "
                    + NumberText.short(bar.high))
        }
        var lines: [String] = []
        for part in parts.map({ width.truncated($0, to: columns) }) {
            if let last = lines.last, width(last) + 3 + width(part) <= columns {
                lines[lines.count - 1] = last + "   " + part
            } else {
                lines.append(part)
            }
        }
        return lines
    }

    private func sample(_ key: LegendEntry.Key) -> String {
        switch key {
        case .fill(let glyph): return String(repeating: glyph, count: 2)
        case .symbol(_, let glyph): return String(glyph)
        case .line(let dash):
            var dots = DotGrid(canvas: canvas, columns: 4, rows: 1)
            var phase = 0
            let middle = Double(dots.height / 2)
            dots.line((0, middle), (Double(dots.width - 1), middle), dash: dash, phase: &phase)
            return String((0..<4).map { dots.character(column: $0, row: 0) })
        }
    }
}

/// How a panel shares its columns between tick labels, frame and edge labels.
struct TextLayout {
    let panel: Panel
    let columns: Int
    let width: DisplayWidth
    let ticks: TickSet

    /// The columns left of the frame, with the axis itself.
    var gutter: Int {
        if panel.y.isHidden { return 0 }
        let widest = ticks.ticks.map { width($0.label) }.max() ?? 0
        return min(widest, max(6, columns / 3)) + 2
    }

    var showsEdgeLabels: Bool { edgeWidth > 0 && columns - gutter - edgeWidth - 1 >= 36 }

    private var labels: [EdgeLabel] { panel.labels.filter(\.isInText) }

    private var edgeWidth: Int { min(labels.map { width($0.text) }.max() ?? 0, 26) }

    var edgeColumns: Int { showsEdgeLabels ? edgeWidth : 0 }

    var frameColumns: Int { max(8, columns - gutter - (showsEdgeLabels ? edgeWidth + 1 : 1)) }

    /// Edge labels with a row each, the higher value above.
    func edgeRows(frameRows: Int) -> [(Int, EdgeLabel)] {
        let sorted = labels.enumerated()
            .sorted { ($0.element.y, $1.offset) > ($1.element.y, $0.offset) }
            .map(\.element)
        var rows = sorted.map { TextShapes.row($0.y, rows: frameRows) }
        for index in rows.indices.dropFirst() { rows[index] = max(rows[index], rows[index - 1] + 1) }
        var limit = frameRows - 1
        for index in rows.indices.reversed() {
            rows[index] = min(rows[index], limit)
            limit = rows[index] - 1
        }
        return Array(zip(rows, sorted))
    }
}

/// The horizontal axis in characters: its line with ticks, and their labels.
struct TextAxis {
    let panel: Panel
    let gutter: Int
    let columns: Int
    let width: DisplayWidth

    func lines(frameColumns: Int) -> [String] {
        var grid = CharacterGrid(columns: columns, rows: 2, width: width)
        let isPlain = width.ambiguous == 2
        if gutter > 0 { grid.put(isPlain ? "+" : "└", column: gutter - 1, row: 0) }
        grid.put(String(repeating: isPlain ? "-" : "─", count: frameColumns), column: gutter, row: 0)
        for (column, start, label) in placed(frameColumns: frameColumns) {
            grid.put(isPlain ? "+" : "┬", column: column, row: 0)
            grid.put(label, column: start, row: 1)
        }
        return grid.lines
    }

    /// Tick columns, label columns and labels, as many as leave a space between them.
    private func placed(frameColumns: Int) -> [(Int, Int, String)] {
        var wanted = panel.x.scale.isBand ? frameColumns : max(2, frameColumns / 8)
        while true {
            let ticks = panel.x.scale.ticks(wanted, isWhole: panel.x.isWhole).ticks
            let names = panel.x.scale.isBand ? panel.x.scale.ticks(400).ticks.count : 0
            let slot = frameColumns / max(names, 1) - 1
            let room = panel.x.scale.isBand ? (slot >= 7 ? slot : 14) : 12
            let result = ticks.map { tick in
                let column = gutter + TextShapes.column(tick.position, columns: frameColumns)
                let label = width.truncated(tick.label, to: room)
                let start = min(max(column - (width(label) - 1) / 2, 0), columns - width(label))
                return (column, start, label)
            }
            let areApart = zip(result, result.dropFirst()).allSatisfy { $0.1 + width($0.2) < $1.1 }
            if areApart && result.count <= max(wanted, 2) + 2 || wanted <= 1 {
                return areApart ? result : Array(result.prefix(1))
            }
            wanted -= 1
        }
    }
}
