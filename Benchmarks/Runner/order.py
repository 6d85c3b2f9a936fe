#!/usr/bin/env python3
"""Writes down which functions of the program a run needs, so that the linker puts them side by side.

    Benchmarks/Runner/order.py .build/release/swiftlet     (needs valgrind)

The system loads a program in pieces of 64 KB. Where what a run needs lies scattered, it loads most of the program; side by
side it is a few megabytes. What the file names and the program no longer has is ignored, what it does not name stands
behind; so it is worth writing anew now and then, but never wrong."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

OUTPUT = Path(__file__).resolve().parents[2] / "Sources/SwiftletCLI/function-order.txt"

# What most notebooks do before they come to their own work.
SCRIPT = """// %% tags=["parameters"]
let rate = 0.5
// %%
struct Point { var x = 0.0, y = 0.0 }
func distance(_ a: Point, _ b: Point) -> Double { ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot() }
print("distance \\(distance(Point(), Point(x: 3, y: 4)))")
// %%
var counts: [String: Int] = [:]
for word in "the cat and the dog".split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, count) in counts.sorted(by: { $0.key < $1.key }) where count > 0 { print(word, count) }
// %%
let squares = (1...100).map { $0 * $0 }.filter { $0 % 2 == 0 }
let total = squares.reduce(0, +)
if let first = squares.first { print(first, total) }
total
"""


def functions(program, arguments, folder):
    """The mangled names of what a command of the program calls."""
    trace = folder / "trace"
    subprocess.run(
        ["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={trace}", program, *arguments],
        cwd=folder, check=True, capture_output=True)
    # Recursive calls are numbered: name'2.
    return {name.split("'")[0] for name in re.findall(r"^c?fn=\(\d+\) (\S+)$", trace.read_text(), re.MULTILINE)}


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = folder / "swiftlet"
        # valgrind stumbles over the debug information of Swift.
        subprocess.run(["strip", "-g", sys.argv[1], "-o", program], check=True)
        (folder / "notebook.swift").write_text(SCRIPT)
        subprocess.run([program, "convert", "notebook.swift", "-o", "notebook.ipynb"], cwd=folder, check=True)
        called = functions(program, ["run", "notebook.ipynb", "-q", "-p", "rate=0.1"], folder)
        own = {
            words[2]
            for words in map(str.split, subprocess.run(
                ["nm", "--defined-only", program], check=True, capture_output=True, text=True).stdout.splitlines())
            if len(words) == 3 and words[1] in "tTwW"}
    names = sorted(called & own)
    OUTPUT.write_text("\n".join(["# Written by Benchmarks/Runner/order.py", *names]) + "\n")
    print(f"{len(names)} functions")


if __name__ == "__main__":
    main()
