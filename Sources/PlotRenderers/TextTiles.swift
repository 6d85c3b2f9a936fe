import Plots

/// Small pictures side by side, each with its label.
///
/// Pictures up to sixteen pixels wide are drawn in half blocks, two rows of pixels a line; larger ones, made smaller,
/// in braille with an ordered dither. ASCII shows one character a pixel column, two rows a line.
struct TextTiles {
    let tiles: [Tile]
    /// How many stand side by side at the most.
    let across: Int
    let columns: Int
    let canvas: TextCanvas
    let width: DisplayWidth

    func lines() -> [String] {
        let blocks = tiles.map { block($0) }
        let tileColumns = blocks.map(\.columns).max() ?? 1
        let across = max(1, min(self.across, (columns + 1) / (tileColumns + 1)))
        return stride(from: 0, to: blocks.count, by: across).flatMap { first in
            TextLines.beside(
                blocks[first..<min(first + across, blocks.count)].map(\.lines), columns: tileColumns, gap: 1,
                width: width)
        }
    }

    private func block(_ tile: Tile) -> (columns: Int, lines: [String]) {
        let size =
            tile.width <= 16 && tile.height <= 32
            ? halfBlocks(tile) : canvas == .ascii ? halfBlocks(shrunk(tile)) : dithered(tile)
        let isPlain = canvas == .ascii || width.ambiguous == 2
        let lines = isPlain ? size.lines.map(TextLines.ascii) : size.lines
        let label = tile.label.isEmpty ? [] : [width.truncated(tile.label, to: max(size.columns, 8))]
        return (max(size.columns, label.map { width($0) }.max() ?? 0), lines + label)
    }

    private func shrunk(_ tile: Tile) -> Tile {
        let factor = (max(tile.width, tile.height) + 15) / 16
        let columns = max(tile.width / factor, 1)
        let rows = max(tile.height / factor, 1)
        var result = tile
        result.width = columns
        result.height = rows
        result.brightness = (0..<columns * rows).map { index in
            var sum = 0.0
            for dy in 0..<factor {
                for dx in 0..<factor {
                    sum += tile.brightness[(index / columns * factor + dy) * tile.width + index % columns * factor + dx]
                }
            }
            return sum / Double(factor * factor)
        }
        return result
    }

    private func halfBlocks(_ tile: Tile) -> (columns: Int, lines: [String]) {
        func isBright(_ x: Int, _ y: Int) -> Bool { y < tile.height && tile.brightness[y * tile.width + x] > 0.45 }
        func isHalf(_ x: Int, _ y: Int) -> Bool { y < tile.height && tile.brightness[y * tile.width + x] > 0.2 }
        let lines = stride(from: 0, to: tile.height, by: 2).map { y in
            String(
                (0..<tile.width).map { x -> Character in
                    switch (isBright(x, y), isBright(x, y + 1)) {
                    case (true, true): "█"
                    case (true, false): "▀"
                    case (false, true): "▄"
                    case (false, false): isHalf(x, y) && (isHalf(x, y + 1) || y + 1 == tile.height) ? "░" : " "
                    }
                })
        }
        return (tile.width, lines)
    }

    private func dithered(_ tile: Tile) -> (columns: Int, lines: [String]) {
        let limit = 36
        let scale = min(1, Double(limit) / Double(max(tile.width, tile.height)))
        let dotsAcross = max(2, Int((Double(tile.width) * scale).rounded()))
        let dotsDown = max(2, Int((Double(tile.height) * scale).rounded()))
        var grid = DotGrid(
            canvas: canvas, columns: (dotsAcross + 1) / 2, rows: (dotsDown + canvas.dotRows - 1) / canvas.dotRows)
        let threshold: [Double] = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
        for y in 0..<dotsDown {
            for x in 0..<dotsAcross {
                let column = min(Int((Double(x) + 0.5) / scale), tile.width - 1)
                let row = min(Int((Double(y) + 0.5) / scale), tile.height - 1)
                if tile.brightness[row * tile.width + column] > (threshold[y % 4 * 4 + x % 4] + 1) / 17 {
                    grid.set(x, y)
                }
            }
        }
        let lines = (0..<grid.rows).map { row in
            String((0..<grid.columns).map { grid.character(column: $0, row: row) })
        }
        return (grid.columns, lines)
    }
}
