/// Runs a block, prints how long it took, and returns the seconds.
@discardableResult
public func time(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let elapsed = try clock.measure { try body() }
    print(durationText(elapsed))
    return elapsed.inSeconds
}

extension Duration {
    package var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}

/// A duration with three significant digits in the unit that suits it: `12.3 ms`.
package func durationText(_ duration: Duration) -> String {
    let seconds = duration.inSeconds
    let (value, unit): (Double, String) =
        switch seconds {
        case ..<1e-3: (seconds * 1e6, "µs")
        case ..<1: (seconds * 1e3, "ms")
        default: (seconds, "s")
        }
    let places = value >= 100 ? 0 : value >= 10 ? 1 : 2
    let scale = [1, 10, 100][places]
    let scaled = Int((value * Double(scale)).rounded())
    guard places > 0 else { return "\(scaled) \(unit)" }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(scaled / scale).\(zeros)\(fraction) \(unit)"
}
