"""Exit codes, one row a way to end; `docs/runner.md` has the table of their meanings."""

import re
import signal
from pathlib import Path

import pytest

from scripts import start, wait_for

GOOD = "print(1)\n"
FAILING = "let a = [1]\nprint(a[3])\n"
UNCHECKED = 'print(1)\nlet a: Int = "x"\n'
EXPECTING = "expect(1 == 2)\n"
ENDLESS = "while true {}\n"
GREEDY = "var a: [[Int]] = []\nwhile true { a.append(Array(repeating: 1, count: 100_000)) }\n"
MUST_FAIL = '// %% tags=["raises-exception"]\n'

ROWS = [
    # command, source, code
    ("run a.swift", GOOD, 0),
    ("run a.swift", "", 0),
    ("run a.swift", FAILING, 1),
    ("run a.swift", "fatalError(\"no\")\n", 1),
    ("run a.swift", "struct E: Error {}\nthrow E()\n", 1),
    ("run a.swift", MUST_FAIL + GOOD, 1),
    ("run a.swift", MUST_FAIL + FAILING, 0),
    ("run a.swift", MUST_FAIL + UNCHECKED, 0),
    ("run a.swift", '// %% tags=["skip-execution"]\n' + FAILING, 0),
    ("run a.swift --timeout 0.2", ENDLESS, 1),
    ("run a.swift --total-timeout 0.2", ENDLESS, 1),
    ("run a.swift --memory-limit 200M", GREEDY, 1),
    ("run a.swift -o /dev/full", GOOD, 1),
    ("run a.swift --junit /dev/full", GOOD, 1),
    ("run a.swift", UNCHECKED, 2),
    ("run a.swift --allow-errors", UNCHECKED, 2),
    ("run missing.swift", GOOD, 2),
    ("run a.swift --nonsense", GOOD, 2),
    ("run", GOOD, 2),
    ("run a.swift -p b=1", GOOD, 2),
    ("run a.swift -p a=x", '// %% tags=["parameters"]\nlet a = 1\n', 2),
    ("run a.swift --cwd missing", GOOD, 2),
    ("run a.swift --memory-limit much", GOOD, 2),
    ("run a.swift --timeout 0", GOOD, 2),
    ("run a.swift --resume -o o.ipynb", GOOD, 2),
    ("run a.swift", EXPECTING, 3),
    ("run a.swift --allow-errors", f"// %%\n{EXPECTING}// %%\n{FAILING}", 3),
    ("run a.swift --allow-errors", f"// %%\n{FAILING}// %%\n{EXPECTING}", 1),
    ("run a.swift --allow-errors", f"// %%\n{FAILING}// %%\n{GOOD}", 1),
    ("run a.swift", MUST_FAIL + EXPECTING, 0),
    ("check a.swift", GOOD, 0),
    ("check a.swift", FAILING, 0),
    ("check a.swift", UNCHECKED, 2),
    ("check a.swift missing.swift", GOOD, 2),
    ("check a.swift", MUST_FAIL + UNCHECKED, 0),
    ("check", GOOD, 2),
    ("verify --bitwise a.swift", GOOD, 0),
    ("verify --bitwise a.swift", "let a = Int.random(in: 0...1_000_000_000)\n", 4),
    ("verify --bitwise a.swift", "print(Int.random(in: 0...1_000_000_000))\n", 4),
    ("verify --bitwise a.swift", FAILING, 1),
    ("verify --bitwise a.swift", EXPECTING, 3),
    ("verify a.swift", GOOD, 2),
    ("inspect a.swift", GOOD, 0),
    ("inspect missing.swift", GOOD, 2),
    ("convert a.swift -o b.md", GOOD, 0),
    ("convert a.swift -o missing/b.md", GOOD, 2),
    ("convert a.swift -o b.unknown", GOOD, 2),
    ("strip a.ipynb", GOOD, 2),
    ("diff a.swift a.swift", GOOD, 0),
    ("diff a.swift missing.swift", GOOD, 2),
    ("sweep a.swift -g b=1,2", GOOD, 2),
    ("sweep --resume missing", GOOD, 2),
    ("trial --sweep missing --index 0", GOOD, 2),
    ("results missing", GOOD, 2),
    ("", GOOD, 0),
    ("--help", GOOD, 0),
    ("version", GOOD, 0),
    ("nonsense", GOOD, 2),
]


@pytest.mark.parametrize("command, source, code", ROWS, ids=lambda value: repr(value)[:40])
def test_exit_code(run, tmp_path, command, source, code):
    (tmp_path / "a.swift").write_text(source)
    result = run(*command.split())
    assert result.returncode == code, result.stdout + result.stderr
    if code == 2 and command:
        assert result.stderr.strip(), "a refusal says why"


@pytest.mark.parametrize("number, code", [(signal.SIGHUP, 129), (signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("command", ["run", "verify --bitwise"])
def test_exit_code_of_a_signal(binary, tmp_path, command, number, code):
    (tmp_path / "a.swift").write_text(ENDLESS)
    process = start(binary, tmp_path, *command.split(), "a.swift")
    wait_for(lambda: running(process))
    process.send_signal(number)
    assert process.wait(30) == code


def running(process):
    """Whether a process has used a second of processor time, so that its endless cell runs."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")")[1].split()
    return int(fields[11]) + int(fields[12]) > 100


def test_every_code_is_explained():
    guide = (Path(__file__).parents[2] / "docs/runner.md").read_text()
    table = guide[guide.index("Exit codes:") : guide.index("## Parameters")]
    explained = {int(code) for codes in re.findall(r"^\| ([\d, ]+) \|", table, re.M) for code in codes.split(",")}
    assert explained == {code for _, _, code in ROWS} | {129, 130, 143}
