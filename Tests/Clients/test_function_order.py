"""The functions that every run needs lie side by side in the program."""

import shutil
import subprocess
from pathlib import Path

import pytest

ORDER = Path(__file__).resolve().parents[2] / "Sources/SwiftletCLI/function-order.txt"


@pytest.mark.skipif(shutil.which("nm") is None, reason="nm of binutils is missing")
def test_most_functions_of_the_order_are_in_the_program_side_by_side(binary):
    names = {line for line in ORDER.read_text().splitlines() if not line.startswith("#")}
    text = subprocess.run(["nm", "--defined-only", binary], check=True, capture_output=True, text=True).stdout
    functions = {words[2]: int(words[0], 16) for words in map(str.split, text.splitlines()) if words[1] in "tTwW"}
    found = [functions[name] for name in names if name in functions]
    assert len(found) > 0.7 * len(names), "write the order anew: Benchmarks/Runner/order.py .build/release/swiftlet"
    # The pieces of 64 KB that hold them, of all that hold functions: 0.35; 0.75 where nobody puts them in order.
    assert len({address >> 16 for address in found}) < 0.65 * len({address >> 16 for address in functions.values()})
