import Plots

/// Draws shapes into a frame in pixels.
struct SVGShapes {
    let frame: PixelArea
    let budget: SVGBudget

    /// Up to this many points of one look are circles of their own; more share one path.
    static let circleLimit = 300

    func draw(_ shapes: [Shape], into document: inout SVGDocument) {
        var index = 0
        while index < shapes.count {
            if case .symbol = shapes[index] {
                let end = shapes[index...].firstIndex { !Self.isAlike(shapes[index], $0) } ?? shapes.count
                symbols(Array(shapes[index..<end]), into: &document)
                index = end
            } else {
                draw(shapes[index], into: &document)
                index += 1
            }
        }
    }

    private func draw(_ shape: Shape, into document: inout SVGDocument) {
        switch shape {
        case .line(let places, let stroke): line(places, stroke, into: &document)
        case .area(let places, let color, let opacity):
            var attributes: [SVGDocument.Attribute] = [
                ("points", .text(points(places.map(frame.point)))),
                ("fill", .text(opacity < 1 ? document.theme.stroke(color) : document.theme.fill(color))),
            ]
            if opacity < 1 { attributes.append(("fill-opacity", .short(opacity))) }
            document.element("polygon", attributes)
        case .bar(let box, let color, _, _):
            let area = frame.area(box)
            if area.width > 0.05, area.height > 0.05 { document.rectangle(area, fill: document.theme.stroke(color)) }
        case .raster(let raster): SVGRaster(raster: raster, area: frame.area(raster.box)).draw(into: &document)
        case .symbol: break
        case .arrow(let from, let to, let stroke): arrow(frame.point(from), frame.point(to), stroke, into: &document)
        case .labels(let grid): labels(grid, into: &document)
        case .text(let place, let text, let anchor, let color, let size, _):
            self.text(text, place, anchor, color, size, into: &document)
        }
    }

    private func line(_ places: [Place], _ stroke: Stroke, into document: inout SVGDocument) {
        let all = places.map(frame.point)
        if let only = all.first, all.count == 1 {
            document.element(
                "circle",
                [
                    ("cx", .number(only.x)), ("cy", .number(only.y)), ("r", "2.5"),
                    ("fill", .text(document.theme.stroke(stroke.color))),
                ])
            return
        }
        let kept = Decimation(detail: budget.detail, limit: budget.linePoints).thinned(all)
        document.element(
            "polyline",
            [("points", .text(points(kept))), ("fill", "none")] + Self.attributes(stroke, document.theme)
                + [("stroke-linejoin", "round"), ("stroke-linecap", stroke.dash == .solid ? "round" : "butt")])
    }

    private static func attributes(_ stroke: Stroke, _ theme: FigureTheme) -> [SVGDocument.Attribute] {
        var result: [SVGDocument.Attribute] = [
            ("stroke", .text(theme.stroke(stroke.color))), ("stroke-width", .short(stroke.width)),
        ]
        switch stroke.dash {
        case .solid: break
        case .dashed: result.append(("stroke-dasharray", "7 3"))
        case .dotted: result.append(("stroke-dasharray", "2 3"))
        case .dashDotted: result.append(("stroke-dasharray", "8 3 2 3"))
        }
        if stroke.opacity < 1 { result.append(("stroke-opacity", .short(stroke.opacity))) }
        return result
    }

    private func points(_ list: [(x: Double, y: Double)]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(12 * list.count)
        for point in list {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            SVGDocument.append(point.x, to: &bytes)
            bytes.append(UInt8(ascii: ","))
            SVGDocument.append(point.y, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func arrow(
        _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ stroke: Stroke, into document: inout SVGDocument
    ) {
        let length = ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
        guard length > 0.5 else { return }
        let head = min(8, length * 0.5)
        let (ux, uy) = ((to.x - from.x) / length, (to.y - from.y) / length)
        let (bx, by) = (to.x - ux * head, to.y - uy * head)
        document.element(
            "polyline",
            [("points", .text(points([from, (bx, by)]))), ("fill", "none")] + Self.attributes(stroke, document.theme))
        let half = head * 0.45
        document.element(
            "polygon",
            [
                ("points", .text(points([to, (bx - uy * half, by + ux * half), (bx + uy * half, by - ux * half)]))),
                ("fill", .text(document.theme.stroke(stroke.color))),
            ])
    }

    /// A text on a slip of the card's colour, kept inside the frame.
    ///
    /// Where another stands already, the name of a place moves up or down by a line or two; what finds no room is left out, for
    /// words over each other are neither.
    private func text(
        _ text: String, _ place: Place, _ anchor: TextAnchor, _ color: Color, _ size: Double,
        into document: inout SVGDocument
    ) {
        guard size > 0 else { return }  // for text plots only
        let text = TextMeasure.truncated(text, size: size, to: max(frame.width, 24))
        let width = TextMeasure.width(text, size: size)
        var point = frame.point(place)
        let back = anchor == .start ? 0 : anchor == .middle ? width / 2 : width
        let left = min(max(point.x - back, frame.x), max(frame.x + frame.width - width, frame.x))
        point.x = left + back
        let heights = frame.y + size * 0.5...max(frame.y + frame.height, frame.y + size) - size * 0.5
        func area(_ y: Double) -> PixelArea { PixelArea(x: left, y: y - size * 0.5, width: width, height: size) }
        let wished = min(max(point.y, heights.lowerBound), heights.upperBound)
        let lines: [Double] = anchor == .middle ? [0] : [0, -1, 1, -2, 2]
        let places = lines.map { wished + $0 * size * 1.25 }.filter { heights.contains($0) }
        guard let y = places.first(where: { document.isFree(area($0)) }) else { return }
        point.y = y
        document.occupy(area(y))
        if anchor != .middle, let card = document.theme.card {
            document.rectangle(
                PixelArea(x: left - 2, y: point.y - size * 0.62, width: width + 4, height: size * 1.24),
                fill: card, opacity: 0.8)
        }
        document.text(text, x: point.x, y: point.y, size: size, fill: document.theme.text(color), anchor: anchor)
    }

    /// The texts of cells, all of one size that fits; where none is legible they are left out.
    private func labels(_ grid: LabelGrid, into document: inout SVGDocument) {
        let cell = frame.width / Double(max(grid.columns, 1))
        let widest = grid.texts.map { TextMeasure.width($0, size: 1) }.max() ?? 0
        guard widest > 0 else { return }
        let height = frame.height / Double(max(grid.rows, 1)) / Double(grid.lines)
        let size = min(grid.size, ((cell - 4) / widest * 2).rounded(.down) / 2, ((height - 1) * 2).rounded(.down) / 2)
        guard size >= min(LabelGrid.leastSize, grid.size) else { return }
        for (index, text) in grid.texts.enumerated() where !text.isEmpty {
            let (row, column) = (index / grid.columns, index % grid.columns)
            let place = Place(
                (Double(column) + 0.5) / Double(grid.columns),
                1 - (Double(row) + 0.5 - grid.lift) / Double(max(grid.rows, 1)))
            let point = frame.point(place)
            document.text(
                text, x: point.x, y: point.y, size: size, fill: document.theme.text(grid.colors[index]),
                anchor: .middle)
        }
    }
}
