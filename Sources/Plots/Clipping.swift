/// Cuts lines and polygons at the edges of the frame, so that no renderer needs to.
package enum Clipping {
    /// The visible pieces of a line.
    ///
    /// Liang, Barsky, "A New Concept and Method for Line Clipping", 1984, segment by segment.
    package static func lines(_ points: [Place]) -> [[Place]] {
        if points.allSatisfy({ isInside($0) }) { return points.isEmpty ? [] : [points] }
        var pieces: [[Place]] = []
        var current: [Place] = []
        for (a, b) in zip(points, points.dropFirst()) {
            guard let (from, to) = segment(a, b) else {
                if !current.isEmpty { pieces.append(current) }
                current = []
                continue
            }
            if current.isEmpty {
                current = [from, to]
            } else {
                current.append(to)
            }
            if to != b {
                pieces.append(current)
                current = []
            }
        }
        if !current.isEmpty { pieces.append(current) }
        return pieces
    }

    package static func isInside(_ place: Place) -> Bool {
        let slack = 1e-9
        return place.x >= -slack && place.x <= 1 + slack && place.y >= -slack && place.y <= 1 + slack
    }

    package static func segment(_ a: Place, _ b: Place) -> (Place, Place)? {
        var enter = 0.0
        var leave = 1.0
        let dx = b.x - a.x
        let dy = b.y - a.y
        for (p, q) in [(-dx, a.x), (dx, 1 - a.x), (-dy, a.y), (dy, 1 - a.y)] {
            if p == 0 {
                if q < 0 { return nil }
            } else if p < 0 {
                enter = max(enter, q / p)
            } else {
                leave = min(leave, q / p)
            }
        }
        guard enter <= leave else { return nil }
        // Of ends that are very far away the sums lose all digits; what is visible lies inside.
        func inside(_ share: Double) -> Place {
            Place(min(max(a.x + share * dx, 0), 1), min(max(a.y + share * dy, 0), 1))
        }
        return (isInside(a) ? a : inside(enter), isInside(b) ? b : inside(leave))
    }

    /// The visible part of a polygon.
    ///
    /// Sutherland, Hodgman, "Reentrant Polygon Clipping", 1974: one edge of the frame after the other.
    package static func polygon(_ points: [Place]) -> [Place] {
        var result = points
        let edges: [(Place) -> Double] = [{ $0.x }, { 1 - $0.x }, { $0.y }, { 1 - $0.y }]
        for depth in edges {
            guard let last = result.last else { return [] }
            var output: [Place] = []
            var previous = last
            for point in result {
                let a = depth(previous)
                let b = depth(point)
                if (a < 0) != (b < 0) {
                    let t = a / (a - b)
                    output.append(
                        Place(previous.x + t * (point.x - previous.x), previous.y + t * (point.y - previous.y)))
                }
                if b >= 0 { output.append(point) }
                previous = point
            }
            result = output
        }
        return result
    }
}
