import Plots

extension SVGShapes {
    /// Whether two points look the same, so that they can share an element.
    static func isAlike(_ a: Shape, _ b: Shape) -> Bool {
        guard case .symbol(_, let symbol, let color, let radius, let ring, _) = a,
            case .symbol(_, let otherSymbol, let otherColor, let otherRadius, let otherRing, _) = b
        else { return false }
        return symbol == otherSymbol && color == otherColor && radius == otherRadius && ring == otherRing
    }

    /// Draws points that look the same.
    func symbols(_ shapes: [Shape], into document: inout SVGDocument) {
        guard case .symbol(_, let form, let color, let radius, let isRing, _) = shapes[0], radius > 0 else { return }
        var centers = shapes.compactMap { shape -> (x: Double, y: Double)? in
            if case .symbol(let place, _, _, _, _, _) = shape { frame.point(place) } else { nil }
        }
        if budget.symbols > SVGBudget.symbolLimit {
            let every = (budget.symbols + SVGBudget.symbolLimit - 1) / SVGBudget.symbolLimit
            centers = centers.enumerated().filter { $0.offset % every == 0 }.map(\.element)
        }
        let symbol = budget.symbols > SVGBudget.formLimit ? .circle : form
        if symbol == .circle, centers.count <= Self.circleLimit {
            for center in centers {
                document.element(
                    "circle",
                    [
                        ("cx", .number(center.x)), ("cy", .number(center.y)),
                        ("r", .short(radius)),
                    ]
                        + (isRing
                            ? [
                                ("fill", "none"), ("stroke", .text(document.theme.stroke(color))),
                                ("stroke-width", "1.6"),
                            ]
                            : [
                                ("fill", .text(document.theme.stroke(color))),
                                ("stroke", .text(document.theme.separator)),
                                ("stroke-width", "0.8"),
                            ]))
            }
            return
        }
        let path = centers.map { outline(symbol, $0, radius) }.joined()
        var attributes: [SVGDocument.Attribute] = [("d", .text(path))]
        switch symbol {
        case .circle where !isRing:
            // Dots as round ends of lines without length: ten bytes a point.
            attributes += [
                ("fill", "none"), ("stroke", .text(document.theme.stroke(color))),
                ("stroke-width", .short(2 * radius)),
                ("stroke-linecap", "round"), ("stroke-opacity", "0.75"),
            ]
        case .cross, .plus:
            attributes += [("fill", "none"), ("stroke", .text(document.theme.stroke(color))), ("stroke-width", "1.8")]
        default:
            attributes +=
                isRing
                ? [("fill", "none"), ("stroke", .text(document.theme.stroke(color))), ("stroke-width", "1.6")]
                : [
                    ("fill", .text(document.theme.stroke(color))), ("stroke", .text(document.theme.separator)),
                    ("stroke-width", "0.6"),
                ]
        }
        document.element("path", attributes)
    }

    private func outline(_ symbol: Symbol, _ center: (x: Double, y: Double), _ radius: Double) -> String {
        func at(_ dx: Double, _ dy: Double) -> String {
            SVGDocument.number(center.x + dx) + " " + SVGDocument.number(center.y + dy)
        }
        let r = radius
        switch symbol {
        case .circle: return "M\(at(0, 0))h0"
        case .cross: return "M\(at(-r, -r))L\(at(r, r))M\(at(-r, r))L\(at(r, -r))"
        case .plus: return "M\(at(-r, 0))L\(at(r, 0))M\(at(0, -r))L\(at(0, r))"
        case .square: return "M\(at(-r, -r))L\(at(r, -r))L\(at(r, r))L\(at(-r, r))Z"
        case .triangle: return "M\(at(0, -1.2 * r))L\(at(1.1 * r, 0.8 * r))L\(at(-1.1 * r, 0.8 * r))Z"
        case .diamond: return "M\(at(0, -1.25 * r))L\(at(1.25 * r, 0))L\(at(0, 1.25 * r))L\(at(-1.25 * r, 0))Z"
        }
    }
}
