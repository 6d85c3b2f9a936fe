func kind(_ range: ClosedRange<Double>) -> String { "closed \(range)" }
func kind(_ range: PartialRangeFrom<Double>) -> String { "from \(range.lowerBound)" }
func kind(_ range: PartialRangeThrough<Double>) -> String { "through \(range.upperBound)" }
func kind(_ range: PartialRangeUpTo<Float>) -> String { "up to \(range.upperBound)" }
func kind(_ range: Range<Double>) -> String { "half open \(range)" }
print(kind(0...1), kind(3...), kind(...2), kind(..<4), kind(0..<2.5))
print(kind((-1)...), kind(...(-2)), kind(0.5...), kind(...1.5))
struct Axis {
    func clamped(to range: ClosedRange<Double>) -> Double { range.upperBound }
    func clamped(to range: PartialRangeFrom<Double>) -> Double { range.lowerBound }
}
print(Axis().clamped(to: 0...5), Axis().clamped(to: 7...))
