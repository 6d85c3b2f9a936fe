import Runner
import Statistics
import Testing

@Suite struct SweepPlanTests {
    private func dimension(_ text: String) throws -> SweepDimension { try SweepDimension(parsing: text) }

    private func texts(_ trials: [SweepPlan.Trial]) -> [[String]] {
        trials.map { $0.members.map { "\($0.key)=\($0.value.string ?? "")" } }
    }

    @Test("lists, ranges and distributions are read")
    func dimensions() throws {
        #expect(try dimension("a=0.1,0.01").values == .list(["0.1", "0.01"]))
        #expect(try dimension("seed=1..3").values == .list(["1", "2", "3"]))
        #expect(try dimension("w=8..32:8,64").values == .list(["8", "16", "24", "32", "64"]))
        #expect(try dimension("l=[1, 2],[3]").values == .list(["[1, 2]", "[3]"]))
        #expect(try dimension("r=loguniform(1e-4,1e-1)").values == .logUniform(1e-4, 1e-1))
        #expect(try dimension("n=int(1,9)").values == .integers(1, 9))
        #expect(try dimension("o=choice(adam,sgd)").values == .list(["adam", "sgd"]))
        for bad in [
            "a", "a=", "=1", "a=5..1", "a=uniform(2,1)", "a=loguniform(0,1)", "a=gauss(0,1)", "a=1,,2", "a=1..9:0",
            "a=int(-9223372036854775808,9223372036854775807)", "a=int(0,9223372036854775807)",
            "a=-9223372036854775808..9223372036854775807", "a=uniform(-1e308,1e308)",
        ] {
            #expect(throws: SweepDimension.Failure.self) { try SweepDimension(parsing: bad) }
        }
    }

    @Test(
        "budgets of successive halving are read or refused",
        arguments: [
            ("epochs=1..27", [1, 3, 9, 27]), ("n=2..9:2", [2, 4, 8, 9]), ("a..=3", nil), ("=1..3", nil),
            ("n=3..1", nil),
            ("n=1..9:1", nil), ("n=0..9", nil), ("n=1..2:3:4", nil), ("..=..", nil),
        ] as [(String, [Int]?)])
    func budgets(text: String, budgets: [Int]?) {
        #expect(SweepDefinition.Halving(parsing: text)?.budgets == budgets)
    }

    @Test("a grid has all combinations, repeats go around all")
    func grid() throws {
        let trials = try SweepPlan.trials(
            [dimension("a=1,2"), dimension("b=x,y")], sampling: .grid, repeated: [dimension("seed=1..2")])
        #expect(trials.count == 8)
        #expect(texts(trials)[0] == ["a=1", "b=x", "seed=1"])
        #expect(texts(trials)[3] == ["a=1", "b=y", "seed=2"])
        #expect(throws: SweepPlan.Failure.self) {
            try SweepPlan.trials([dimension("a=1"), dimension("a=2")], sampling: .grid)
        }
        #expect(throws: SweepPlan.Failure.self) { try SweepPlan.trials([dimension("a=uniform(0,1)")], sampling: .grid) }
    }

    @Test("draws stay in their ranges and repeat with their seed")
    func random() throws {
        let dimensions = [
            try dimension("r=loguniform(1e-4,1e-1)"), try dimension("n=logint(2,9)"), try dimension("o=choice(a,b)"),
        ]
        let trials = try SweepPlan.trials(dimensions, sampling: .random(300), seed: 4)
        #expect(try SweepPlan.trials(dimensions, sampling: .random(300), seed: 4) == trials)
        #expect(try SweepPlan.trials(dimensions, sampling: .random(300), seed: 5) != trials)
        for trial in trials {
            #expect((1e-4...1e-1).contains(Double(trial["r"]?.string ?? "") ?? 0))
        }
        for text in ["a=uniform(0,1e-310)", "a=uniform(1e307,1e308)", "a=loguniform(1e-308,1e308)"] {
            let trials = try SweepPlan.trials([dimension(text)], sampling: .random(50), seed: 1)
            #expect(trials.allSatisfy { $0["a"]?.string.flatMap(Double.init)?.isFinite ?? false })
        }
        let counts = Set(trials.compactMap { $0["n"]?.string.flatMap(Int.init) })
        #expect(counts == Set(2...9))
    }

    @Test("a Latin hypercube has one trial in each stratum of each dimension")
    func latin() throws {
        let trials = try SweepPlan.trials(
            [dimension("a=uniform(0,1)"), dimension("b=uniform(0,10)")], sampling: .latinHypercube(20), seed: 1)
        let a = trials.compactMap { $0["a"]?.string.flatMap(Double.init) }.map { Int($0 * 20) }
        let b = trials.compactMap { $0["b"]?.string.flatMap(Double.init) }.map { Int($0 * 2) }
        #expect(Set(a) == Set(0..<20))
        #expect(Set(b) == Set(0..<20))
        #expect(a != a.sorted() || b != b.sorted())
    }

    // scipy.stats.t.ppf(0.975, [1, 2, 4, 9, 30]); scipy.stats.t.ppf(0.995, 5)
    @Test("Student's t has the quantiles of SciPy")
    func student() {
        let expected = [
            (1, 12.706204736174705), (2, 4.302652729749464), (4, 2.7764451051977934), (9, 2.2621571628540993),
            (30, 2.0422724563012378),
        ]
        for (degrees, value) in expected {
            let found = StudentDistribution.criticalValue(confidence: 0.95, degrees: degrees)
            #expect((found / value - 1).magnitude < 1e-9, "\(degrees)")
        }
        #expect(
            (StudentDistribution.criticalValue(confidence: 0.99, degrees: 5) / 4.032142983555228 - 1).magnitude < 1e-9)
        let summary = SampleSummary([1, 2, 3, 4])
        #expect(summary?.mean == 2.5 && summary?.median == 2.5)
        // 3.182446 * 1.290994 / 2
        #expect(((summary?.margin ?? 0) - 2.0542602567605).magnitude < 1e-6)
        #expect(SampleSummary([1])?.margin == nil && SampleSummary([]) == nil)
    }
}
