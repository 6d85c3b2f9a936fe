import Swiftlet
import Testing

struct SweepTests {
    private func result(seeds: Int = 3) -> Sweep {
        sweep([SweepAxis("rate", [0.1, 0.3]), SweepAxis("width", [8, 16, 32])], seeds: seeds, metric: "accuracy") {
            trial in
            trial["rate"] > 0.2 && trial.integer("width") == 32
                ? .nan : trial["rate"] + Double(trial.integer("width")) / 100 + Double(trial.seed) / 1000
        }
    }

    @Test("Every combination is scored with every seed, and the best is found")
    func scores() {
        let sweep = result()
        #expect(sweep.runs.map(\.values) == [[0.1, 8], [0.1, 16], [0.1, 32], [0.3, 8], [0.3, 16], [0.3, 32]])
        #expect(sweep.runs[0].scores.map { ($0 * 1000).rounded() } == [181, 182, 183])
        #expect(sweep.best?["width"] == 16 && sweep.best?["rate"] == 0.3)
        // scipy.stats.t.ppf(0.975, 2) * 0.001 / sqrt(3)
        #expect(((sweep.runs[0].margin - 0.002484137) / 0.002484137).magnitude < 1e-5)
        #expect(sweep.runs[5].mean.isNaN)
    }

    @Test("The table is ranked, what diverged is last")
    func table() {
        #expect(
            "\(result())" == """
                rate  width  accuracy (mean of 3 seeds)
                 0.3     16  0.4620 ± 0.0025
                 0.1     32  0.4220 ± 0.0025
                 0.3      8  0.3820 ± 0.0025
                 0.1     16  0.2620 ± 0.0025
                 0.1      8  0.1820 ± 0.0025
                 0.3     32  diverged
                """)
        #expect(!"\(result(seeds: 1))".contains("±"))
    }

    @Test("The figures name the parameters")
    func figures() {
        for figure in [result().heatmap(), result().parallel()] {
            #expect(figure.svg().contains("rate") && figure.svg().contains("width"))
        }
        #expect(result().dots().svg().contains("accuracy"))
    }
}
