import Plots
import Testing

@Suite("Ticks")
struct TickTests {
    /// Ranges of many sizes and places, the same in every run.
    static let ranges: [(low: Double, high: Double)] = [
        (0, 1), (0, 100), (-1, 1), (8.1, 14.1), (1, 20), (0.001, 0.0015), (-3e8, 7e9), (99.9, 100.1), (1e-9, 3e-9),
        (-0.25, 0.3), (0, 7), (1990, 2026), (1e300, 9e300), (-1e-300, 1e-300), (2.5, 2.5000001),
    ]

    @Test("ticks lie inside the scale, rise, and are two or more", arguments: ranges.indices, [3, 5, 9])
    func inside(range: Int, wanted: Int) {
        let (low, high) = Self.ranges[range]
        let ticks = Scale.linear(low: low, high: high).ticks(wanted).ticks
        #expect(ticks.count >= 2 && ticks.count <= 2 * wanted + 1)
        #expect(ticks.allSatisfy { $0.position >= -1e-6 && $0.position <= 1 + 1e-6 })
        #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.position < $1.position })
    }

    @Test("labels are all different and mean their places", arguments: ranges.indices)
    func labels(range: Int) throws {
        let (low, high) = Self.ranges[range]
        let set = Scale.linear(low: low, high: high).ticks(5)
        #expect(Set(set.ticks.map(\.label)).count == set.ticks.count)
        for tick in set.ticks {
            let number = try #require(Double(tick.label + (set.exponent == 0 ? "" : "e\(set.exponent)")))
            let place = Scale.linear(low: low, high: high).place(number)
            #expect((place - tick.position).magnitude < 1e-3)
        }
    }

    @Test("ticks are evenly spaced", arguments: ranges.indices)
    func even(range: Int) {
        let (low, high) = Self.ranges[range]
        let ticks = Scale.linear(low: low, high: high).ticks(6).ticks
        let gaps = zip(ticks, ticks.dropFirst()).map { $1.position - $0.position }
        #expect(gaps.allSatisfy { ($0 - gaps[0]).magnitude < 1e-6 })
    }

    // Talbot, Lin and Hanrahan (2010), figure 6 and the labeling package of R: extended(8.1, 14.1, 4) is 8 10 12 14.
    @Test("the paper's example has the paper's ticks")
    func paper() {
        #expect(Scale.linear(low: 8, high: 14.1).ticks(4).ticks.map(\.label) == ["8", "10", "12", "14"])
        #expect(Scale.linear(low: 0, high: 100).ticks(5).ticks.map(\.label) == ["0", "25", "50", "75", "100"])
    }

    @Test("an axis of epochs has whole numbers only")
    func whole() {
        for last in [2.0, 3, 5, 7, 10, 33, 100] {
            let labels = Scale.linear(low: 1, high: last).ticks(8, isWhole: true).ticks.map(\.label)
            #expect(labels.allSatisfy { !$0.contains(".") }, "\(labels)")
            #expect(labels.count >= 2)
        }
    }

    @Test("there is no negative zero, and small numbers share their power")
    func zero() {
        #expect(Scale.linear(low: -1, high: 1).ticks(3).ticks.map(\.label).contains("0"))
        let set = Scale.linear(low: 0, high: 3e-7).ticks(4)
        #expect(set.exponent == -7 && set.suffix == "×10⁻⁷")
        #expect(set.ticks.map(\.label) == ["0", "1", "2", "3"])
    }

    @Test("logarithmic ticks are powers of ten, thinned over many and refined over few")
    func log() {
        #expect(Scale.log(low: 0.01, high: 10).ticks(5).ticks.map(\.label) == ["0.01", "0.1", "1", "10"])
        let many = Scale.log(low: 1e-12, high: 1).ticks(5).ticks
        #expect(many.count <= 6 && many.count >= 3)
        #expect(Scale.log(low: 1, high: 60).ticks(6).ticks.map(\.label) == ["1", "2", "5", "10", "20", "50"])
        #expect(Scale.log(low: 0.31, high: 0.33).ticks(4).ticks.count >= 2)
    }
}
