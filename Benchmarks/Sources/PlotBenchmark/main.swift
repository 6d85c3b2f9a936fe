import Swiftlet

// Draws the figures that `Benchmarks/plots.py` draws with its peers, and prints the median time of each in milliseconds:
// a line of the form `name: milliseconds`. Everything is counted, from the arrays to the finished text or SVG.

/// The median of so many runs, in milliseconds.
func measure(_ name: String, _ runs: Int, _ body: () -> Int) {
    let clock = ContinuousClock()
    var sizes = 0
    var times: [Double] = []
    for _ in 0..<runs + 1 {
        let elapsed = clock.measure { sizes += body() }
        times.append(
            Double(elapsed.components.seconds) * 1000 + Double(elapsed.components.attoseconds) * 1e-15)
    }
    // The first run warms up.
    let sorted = times.dropFirst().sorted()
    precondition(sizes > 0)
    print("\(name): \(sorted[sorted.count / 2])")
}

/// The same wave as in plots.py, from whole numbers only.
func wave(_ count: Int) -> (x: [Double], y: [Double]) {
    let x = (0..<count).map { Double($0) / Double(count) }
    let y = (0..<count).map { Double($0 * 7919 % 1009) / 1009 + Double($0) / Double(count) }
    return (x, y)
}

let (x, y) = wave(1000)
let (longX, longY) = wave(1_000_000)
let matrix = ConfusionMatrix(
    counts: (0..<10).map { row in (0..<10).map { column in row == column ? 170 : (row * 7 + column * 3) % 11 } })

measure("line 1000, SVG", 200) { plot(x, y, label: "wave", title: "Line", xLabel: "x", yLabel: "y").svg().utf8.count }
measure("line 1000, text", 200) { plot(x, y, label: "wave", title: "Line", xLabel: "x", yLabel: "y").text().utf8.count }
measure("line 1000000, SVG", 11) { plot(longX, longY, title: "Line").svg().utf8.count }
measure("line 1000000, text", 11) { plot(longX, longY, title: "Line").text().utf8.count }
measure("confusion matrix, SVG", 200) { matrix.plot().svg().utf8.count }
measure("confusion matrix, text", 200) { matrix.plot().text().utf8.count }
