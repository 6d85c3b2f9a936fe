import Plots

/// Draws a grid of cells as one path for each colour, cells of one colour that touch in a row as one rectangle.
struct SVGRaster {
    let raster: Raster
    let area: PixelArea

    func draw(into document: inout SVGDocument) {
        var order: [Color] = []
        var paths: [Color: String] = [:]
        // The commonest colour is laid under everything once, unless there are holes.
        let ground = raster.colors.contains(nil) ? nil : commonest
        if let ground { document.rectangle(area, fill: ground.hex) }
        for run in runs() where run.color != ground {
            if paths[run.color] == nil { order.append(run.color) }
            paths[run.color, default: ""] += path(run)
        }
        for color in order { document.element("path", [("d", .text(paths[color] ?? "")), ("fill", .text(color.hex))]) }
    }

    private var commonest: Color? {
        var counts: [Color: Int] = [:]
        var best: (color: Color, count: Int)?
        for case let color? in raster.colors {
            counts[color, default: 0] += 1
            if let count = counts[color], count > best?.count ?? 0 { best = (color, count) }
        }
        return best?.color
    }

    private struct Run {
        var color: Color
        var columns: Range<Int>
        var rows: Range<Int>
    }

    /// Rectangles of one colour: runs along the rows, joined downwards where the next row repeats them.
    private func runs() -> [Run] {
        var open: [Range<Int>: Run] = [:]
        var result: [Run] = []
        for row in 0..<raster.rows {
            var next: [Range<Int>: Run] = [:]
            var column = 0
            while column < raster.columns {
                let color = raster.colors[row * raster.columns + column]
                var end = column + 1
                while end < raster.columns, raster.colors[row * raster.columns + end] == color { end += 1 }
                if let color {
                    let span = column..<end
                    if var above = open[span], above.color == color {
                        above.rows = above.rows.lowerBound..<row + 1
                        next[span] = above
                        open[span] = nil
                    } else {
                        next[span] = Run(color: color, columns: span, rows: row..<row + 1)
                    }
                }
                column = end
            }
            result += open.values
            open = next
        }
        result += open.values
        return result.sorted {
            ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
        }
    }

    /// Inner edges reach a little under the neighbour, so that no seam shows where the picture is scaled.
    private func path(_ run: Run) -> String {
        let left = area.x + area.width * Double(run.columns.lowerBound) / Double(raster.columns)
        let right = area.x + area.width * Double(run.columns.upperBound) / Double(raster.columns)
        let top = area.y + area.height * Double(run.rows.lowerBound) / Double(raster.rows)
        let bottom = area.y + area.height * Double(run.rows.upperBound) / Double(raster.rows)
        let over = 0.8
        let width = right - left + (run.columns.upperBound < raster.columns ? over : 0)
        let height = bottom - top + (run.rows.upperBound < raster.rows ? over : 0)
        var bytes: [UInt8] = []
        for (letter, value) in [("M", left), (" ", top), ("h", width), ("v", height), ("h", -width)] {
            bytes += letter.utf8
            SVGDocument.append(value, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self) + "z"
    }
}
