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

struct SweepTableTests {
    @Test("The trials of the command line become the same values and figures")
    func table() throws {
        let text = """
            trial,status,rate,seed,accuracy,seconds,attempt,message
            0,completed,0.3,1,0.5,1.0,1,
            1,completed,0.3,2,0.7,1.0,1,
            2,completed,0.1,1,inf,1.0,1,
            3,failed,0.1,2,,1.0,1,"a, b"

            """
        let table = try Array(text.utf8).withUnsafeBytes { try DataTable(text: $0, name: "results") }
        let sweep = try Sweep(table, axes: ["rate"], metric: "accuracy")
        #expect(sweep.axes == [SweepAxis("rate", [0.1, 0.3])])
        #expect(sweep.runs.map(\.values) == [[0.3], [0.1]])
        #expect(sweep.best?.mean == 0.6 && sweep.seeds == 2)
        #expect(sweep.runs[1].mean.isNaN)
        #expect(throws: (any Error).self) { try Sweep(table, axes: ["width"], metric: "accuracy") }
    }
}
