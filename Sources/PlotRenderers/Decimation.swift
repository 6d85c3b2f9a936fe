/// Thins out the points of a line without changing how it looks.
///
/// Of the points in a strip as wide as `detail` pixels the first, the lowest, the highest and the last are kept, so no
/// spike is lost (min-max decimation). Lines that run back are thinned by distance.
struct Decimation {
    let detail: Double
    /// The most points of one line.
    var limit = 14_000

    func thinned(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        guard points.count > 400 || detail > 1 else { return points }
        let isForward = zip(points, points.dropFirst()).allSatisfy { $0.x <= $1.x }
        var kept = isForward ? strips(points) : distant(points, 0.4 * detail)
        var distance = 0.6 * detail
        while kept.count > limit, !isForward, distance < 12 {
            kept = distant(kept, distance)
            distance *= 1.5
        }
        // A line that jumps to and fro over the whole plot: what is left is only a sample.
        let stride = (kept.count + limit - 1) / limit
        return stride <= 1 ? kept : kept.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    }

    private func strips(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        var result: [(x: Double, y: Double)] = []
        var start = 0
        while start < points.count {
            let strip = (points[start].x / detail).rounded(.down)
            var end = start
            var least = start
            var most = start
            while end < points.count, (points[end].x / detail).rounded(.down) == strip {
                if points[end].y < points[least].y { least = end }
                if points[end].y > points[most].y { most = end }
                end += 1
            }
            for index in Set([start, least, most, end - 1]).sorted() { result.append(points[index]) }
            start = end
        }
        return result
    }

    private func distant(_ points: [(x: Double, y: Double)], _ limit: Double) -> [(x: Double, y: Double)] {
        var result: [(x: Double, y: Double)] = []
        for (index, point) in points.enumerated() {
            if let last = result.last, index < points.count - 1,
                (point.x - last.x).magnitude < limit, (point.y - last.y).magnitude < limit
            {
                continue
            }
            result.append(point)
        }
        return result
    }
}
