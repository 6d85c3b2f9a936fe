/// Whether `value` is better than `best` by more than `margin`. Losses and errors are better smaller, all else larger;
/// a value that is not finite is never better.
func isImprovement(_ value: Double, on best: Double?, monitor: String, by margin: Double) -> Bool {
    guard value.isFinite else { return false }
    guard let best else { return true }
    let fallsWhenBetter = monitor.hasSuffix("loss") || monitor.hasSuffix("error")
    return fallsWhenBetter ? value < best - margin : value > best + margin
}
