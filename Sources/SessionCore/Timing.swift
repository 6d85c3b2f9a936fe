import Glibc

/// Wall clock and processor time, read together.
struct Stopwatch {
    private let start = Stopwatch.now

    /// Seconds since the stopwatch was made; those of the processor are of all threads.
    var elapsed: (wall: Double, processor: Double) {
        let now = Stopwatch.now
        return (now.wall - start.wall, now.processor - start.processor)
    }

    private static var now: (wall: Double, processor: Double) {
        (seconds(of: CLOCK_MONOTONIC), seconds(of: CLOCK_PROCESS_CPUTIME_ID))
    }

    private static func seconds(of clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    var report: String {
        let (wall, processor) = elapsed
        return "time: \(Stopwatch.text(wall)) (processor \(Stopwatch.text(processor)))"
    }

    /// Three digits and a unit: `1.25 ms`.
    static func text(_ seconds: Double) -> String {
        let (value, unit) =
            switch seconds {
            case 1...: (seconds, "s")
            case 1e-3...: (seconds * 1e3, "ms")
            case 1e-6...: (seconds * 1e6, "µs")
            default: (seconds * 1e9, "ns")
            }
        let decimals = value >= 100 ? 1.0 : value >= 10 ? 10.0 : 100.0
        let scaled = Int((value * decimals).rounded())
        guard decimals > 1 else { return "\(scaled) \(unit)" }
        let fraction = String(scaled % Int(decimals))
        let width = decimals == 10 ? 1 : 2
        return "\(scaled / Int(decimals)).\(String(repeating: "0", count: width - fraction.count))\(fraction) \(unit)"
    }
}

/// `-n LOOPS` and `-r RUNS` of `%timeit`.
struct TimingOptions: Equatable {
    /// How often a run does it; nil to find out.
    var loops: Int?
    var runs = 7
    /// What is wrong with the options.
    var problem: String?

    init(_ argument: String) {
        var rest = argument[...]
        while let (letter, value, after) = TimingOptions.option(rest) {
            rest = after
            guard let number = Int(value), number > 0 else {
                problem = "%timeit: '-\(letter) \(value)' is not a number above 0"
                return
            }
            if letter == "n" { loops = number } else { runs = number }
        }
    }

    /// What stands behind the options.
    static func skipping(_ argument: Substring) -> Substring {
        var rest = argument
        while let (_, _, after) = option(rest) { rest = after }
        return rest
    }

    private static func option(_ text: Substring) -> (letter: Character, value: Substring, after: Substring)? {
        let text = text.drop { $0 == " " }
        guard text.hasPrefix("-n") || text.hasPrefix("-r") else { return nil }
        let letter = text[text.index(after: text.startIndex)]
        let rest = text.dropFirst(2).drop { $0 == " " }
        let value = rest.prefix { $0 != " " }
        guard let first = value.first, first.isNumber || first == "-" else { return nil }
        return (letter, value, rest[value.endIndex...].drop { $0 == " " })
    }
}

/// What `%timeit` measured.
struct Timing {
    /// Seconds of one loop, run by run.
    var samples: [Double]
    var loops: Int

    /// Runs are long enough for the clock: at least 0.2 seconds, unless the number of loops is given.
    init(_ options: TimingOptions, _ once: () throws -> Void) rethrows {
        func measure(_ loops: Int) throws -> Double {
            let watch = Stopwatch()
            for _ in 0..<loops { try once() }
            return watch.elapsed.wall
        }
        loops = options.loops ?? 1
        if options.loops == nil {
            // 1, 10, 100 and so on, as Python's timeit chooses.
            while loops < 1_000_000_000 {
                let seconds = try measure(loops)
                if seconds >= 0.2 { break }
                loops *= seconds < 0.002 ? 10 : max(2, Int(0.2 / seconds))
            }
        }
        samples = []
        for _ in 0..<options.runs { samples.append(try measure(loops) / Double(loops)) }
    }

    var report: String {
        let mean = samples.reduce(0, +) / Double(samples.count)
        let variance = samples.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(samples.count)
        let runs = samples.count == 1 ? "1 run" : "\(samples.count) runs"
        let times = loops == 1 ? "1 loop" : "\(loops) loops"
        return "\(Stopwatch.text(mean)) ± \(Stopwatch.text(variance.squareRoot())) per loop "
            + "(mean ± standard deviation of \(runs), \(times) each)"
    }
}
