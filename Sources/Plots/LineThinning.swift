/// The points of a long line that can be seen: of those in a strip a fraction of a pixel wide the first, the lowest, the
/// highest and the last, so that no spike is lost (min-max decimation).
///
/// It spares the scales and the renderers a million places. Renderers thin out again for their own pixels.
struct LineThinning {
    /// Lines of fewer points are left alone.
    static let limit = 20_000
    /// Strips across the frame: several for each pixel of the widest figure.
    static let strips = 8000.0

    /// The places of the points that are kept, in order; of values in a row that are not finite the first.
    ///
    /// Nil for short lines and for those that run back, whose points cannot be told apart by strips.
    static func kept(_ x: [Double], _ y: [Double], scale: Scale) -> [Int]? {
        guard x.count > limit, case .linear(let low, let high) = scale, high > low else { return nil }
        return x.withUnsafeBufferPointer { x in
            y.withUnsafeBufferPointer { y in kept(x, y, low: low, factor: strips / (high - low)) }
        }
    }

    private static func kept(
        _ x: UnsafeBufferPointer<Double>, _ y: UnsafeBufferPointer<Double>, low: Double, factor: Double
    ) -> [Int]? {
        let count = min(x.count, y.count)
        for index in 1..<count where !(x[index - 1] <= x[index]) { return nil }
        var result: [Int] = []
        result.reserveCapacity(4 * Int(strips))
        var index = 0
        while index < count {
            guard y[index].isFinite, x[index].isFinite else {
                result.append(index)
                while index < count, !(y[index].isFinite && x[index].isFinite) { index += 1 }
                continue
            }
            // What lies far outside the frame shares two strips.
            let strip = min(max((x[index] - low) * factor, -1), strips).rounded(.down)
            let edge = strip >= strips ? Double.infinity : low + (strip + 1) / factor
            let first = index
            var (least, most, last) = (index, index, index)
            while index < count, x[index] < edge || index == first, y[index].isFinite {
                if y[index] < y[least] { least = index }
                if y[index] > y[most] { most = index }
                last = index
                index += 1
            }
            let (a, b) = (min(least, most), max(least, most))
            result.append(first)
            if a > first { result.append(a) }
            if b > a, b < last { result.append(b) }
            if last > a { result.append(last) }
        }
        return result
    }
}

/// What a line is like: its ends and extremes, and how many of its values are no numbers.
struct LineSummary {
    private(set) var first: Int?
    private(set) var last: Int?
    private(set) var least: Int?
    private(set) var most: Int?
    private(set) var gaps = 0
    private(set) var firstGap: Int?

    init(_ x: [Double], _ y: [Double]) {
        x.withUnsafeBufferPointer { x in
            y.withUnsafeBufferPointer { y in
                var (low, high) = (Double.infinity, -Double.infinity)
                for index in 0..<min(x.count, y.count) {
                    let value = y[index]
                    guard value.isFinite, x[index].isFinite else {
                        gaps += 1
                        if firstGap == nil { firstGap = index }
                        continue
                    }
                    if first == nil { first = index }
                    last = index
                    if value < low || least == nil {
                        low = value
                        least = index
                    }
                    if value >= high || most == nil {
                        high = value
                        most = index
                    }
                }
            }
        }
    }
}
