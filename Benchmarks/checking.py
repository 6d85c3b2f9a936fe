"""How long checking takes: `swiftlet check` of scripts, the cost of starting taken off.

Cells of 30 lines are checked a hundred in a script, each as a cell of its own; the script of 1000 lines is one cell.
"""
import resource, statistics, subprocess, sys, tempfile


RUNS = 7
binary = sys.argv[1]

CELL = """struct Sample{n} { var features: [Double]; var label: Int }
func normalized{n}(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(values.count)
    let deviation = (values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(values.count)).squareRoot()
    return values.map { deviation == 0 ? 0 : ($0 - mean) / deviation }
}
var samples{n} = (0..<20).map { i in Sample{n}(features: [Double(i), Double(i * i)], label: i % 3) }
for index in samples{n}.indices {
    samples{n}[index].features = normalized{n}(samples{n}[index].features)
    if samples{n}[index].label == 2 { samples{n}[index].label = 0 }
}
let grouped{n} = Dictionary(grouping: samples{n}, by: \\.label)
for (label, members) in grouped{n}.sorted(by: { $0.key < $1.key }) {
    print("\\(label): \\(members.count) samples")
}
enum Choice{n} { case first, second(Int) }
func describe{n}(_ choice: Choice{n}) -> String {
    switch choice {
    case .first: return "first"
    case .second(let value) where value > 3: return "many"
    case .second(let value): return "second \\(value)"
    }
}
let choices{n}: [Choice{n}] = [.first, .second(2), .second(5)]
let words{n} = choices{n}.map { describe{n}($0).uppercased() }
print(words{n}.joined(separator: ", "))
guard let longest{n} = words{n}.max(by: { $0.count < $1.count }) else { fatalError("none") }
var total{n} = 0.0
for sample in samples{n} where sample.label == 1 { total{n} += sample.features[0] * 0.5 }
print(longest{n}, total{n}, samples{n}.first?.label ?? 0)
"""


def seconds(text):
    with tempfile.NamedTemporaryFile("w", suffix=".swift") as file:
        file.write(text)
        file.flush()
        times = []
        for _ in range(RUNS):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([binary, "check", file.name], check=True, capture_output=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(times)


cells = [CELL.replace("{n}", str(n)) for n in range(100)]
assert len(cells[0].splitlines()) == 30
start = seconds("let x = 1\n")
print(f"checking, CPU milliseconds, median of {RUNS} (start taken off)")
print(f"a cell of 30 lines        {1000 * (seconds('// %%' + chr(10) + '// %%'.join(chr(10) + c for c in cells)) - start) / len(cells):7.2f}  (aim: 1)")
print(f"a script of 1000 lines    {1000 * (seconds(''.join(cells[:34])[:]) - start) * 1000 / (34 * 30):7.2f}  (aim: 30)")
