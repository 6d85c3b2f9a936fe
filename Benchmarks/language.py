"""The language against CPython: whole processes in turn, the cost of starting taken off both sides.

Both sides must print the same; the ratio is CPython's median CPU time over ours, so above 1 is faster.
"""
import resource, statistics, subprocess, sys
from pathlib import Path

RUNS = 7
folder = Path(__file__).parent / "Language"
binary = sys.argv[1]


def run(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, output


def compare(name):
    ours = [binary, "run", str(folder / f"{name}.swift")]
    theirs = [sys.executable, str(folder / f"{name}.py")]
    pairs = []
    for _ in range(RUNS):
        (a, output), (b, expected) = run(ours), run(theirs)
        if output.split() != expected.split():
            sys.exit(f"{name}: swiftlet printed {output!r}, CPython {expected!r}")
        pairs.append((a, b))
    return [statistics.median(side) for side in zip(*pairs)]


start = compare("empty")
print(f"language against CPython {sys.version.split()[0]}, CPU milliseconds, median of {RUNS} (start taken off)")
print(f"{'program':12} {'swiftlet':>9} {'CPython':>9} {'ratio':>7}")
for program in sorted(folder.glob("*.swift")):
    if program.stem == "empty":
        continue
    ours, theirs = (1000 * (total - base) for total, base in zip(compare(program.stem), start))
    print(f"{program.stem:12} {ours:9.1f} {theirs:9.1f} {theirs / ours:6.2f}x")
