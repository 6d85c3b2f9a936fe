"""Damaged files of every kind, the same each time: the program says what is wrong or goes on, and never crashes or hangs."""

import base64
import json
import os
import random
import re
import shutil
import subprocess

import pytest

from scripts import LESSON

ROUNDS = int(os.environ.get("SWIFTLET_FUZZ_ROUNDS", "20"))

# What runs to its end, fails, or is refused.
ORDERLY = (0, 1, 2, 3, 4)


def mutated(data, generator):
    """Some bytes changed, inserted, removed, repeated or swapped."""
    data = bytearray(data)
    for _ in range(generator.randint(1, 6)):
        if not data:
            break
        index = generator.randrange(len(data))
        match generator.randrange(6):
            case 0: data[index] = generator.randrange(256)
            case 1: del data[index : index + generator.randint(1, 40)]
            case 2: data[index:index] = generator.choice([b'"', b"{", b"]", b"\\", b"\n", b"\xff\xfe", b"0" * 30, b"-", b"\x00", b"// %%\n"])
            case 3: data[index:index] = data[index : index + generator.randint(1, 60)]
            case 4: data = data[:index]
            case 5:
                other = generator.randrange(len(data))
                data[index], data[other] = data[other], data[index]
    return bytes(data)


def orderly(result, *codes):
    assert result.returncode in (codes or ORDERLY), (result.args, result.returncode, result.stderr[-2000:])
    assert "Fatal error" not in result.stderr and "Traceback" not in result.stderr, result.stderr


@pytest.mark.timeout(240)
@pytest.mark.parametrize("kind", ["ipynb", "swift", "md"])
def test_damaged_notebooks_scripts_and_markdown(run, lesson, tmp_path, kind):
    assert run("run", lesson, "--in-place", "-q").returncode == 0
    source = tmp_path / f"lesson.{kind}"
    if kind != "ipynb":
        assert run("convert", lesson, "-o", source).returncode == 0
    seed = source.read_bytes()
    generator = random.Random(kind)
    commands = [
        ["check"], ["inspect", "--json"], ["convert", "--to", "html", "-o", "x.html"], ["convert", "--to", "markdown", "-o", "x.md"],
        ["convert", "--to", "script", "-o", "x.swift"], ["run", "--no-save", "--total-timeout", "10", "-p", "rate=0.3"],
        ["verify", "--total-timeout", "10"], ["diff", source], ["strip"],
    ]
    for round in range(ROUNDS):
        damaged = tmp_path / f"damaged.{kind}"
        damaged.write_bytes(mutated(seed, generator))
        command = commands[round % len(commands)]
        orderly(run(*command, damaged))


@pytest.mark.timeout(240)
def test_damaged_parameters(run, lesson, tmp_path):
    seed = b"rate: 0.5\nseed: [1, {a: 'b', c: \"d\\u0041\"}, 3]\nname: |\n  text\n  more\nflow: {x: 1e5, y: ~, z: .inf}\n"
    generator = random.Random(1)
    for round in range(ROUNDS):
        text = mutated(seed, generator)
        (tmp_path / "p.yaml").write_bytes(text)
        match round % 4:
            case 0: result = run("run", lesson, "--no-save", "-q", "-f", "p.yaml")
            case 1: result = run("run", lesson, "--no-save", "-q", "-b", base64.b64encode(text).decode())
            case 2: result = run("run", lesson, "--no-save", "-q", "-b", mutated(base64.b64encode(text), generator).decode("latin-1").replace("\0", ""))
            case 3: result = run("run", lesson, "--no-save", "-q", "-p", "rate=" + text.decode("latin-1").replace("\0", ""))
        orderly(result, 0, 2)


FIT = '''// %%
import Swiftlet
seed(1)
let data = Dataset.moons(64, noise: 0.1)
let model = MLP(2, 8, 2)
let history = model.fit(data, loss: .crossEntropy, optimizer: Adam(learningRate: 0.01), epochs: EPOCHS, batchSize: 16, checkpoint: "kept")
print(history.batchLosses.map { $0.bitPattern }.reduce(0) { $0 &* 31 &+ $1 })
'''


def last_line(result):
    return result.stdout.splitlines()[-1]


@pytest.mark.timeout(240)
def test_a_damaged_checkpoint_is_refused_or_unharmed(run, tmp_path):
    (tmp_path / "whole.swift").write_text(FIT.replace("EPOCHS", "4").replace('"kept"', '"other"'))
    expected = last_line(run("run", "whole.swift", "-q"))
    (tmp_path / "half.swift").write_text(FIT.replace("EPOCHS", "2"))
    (tmp_path / "fit.swift").write_text(FIT.replace("EPOCHS", "4"))
    assert run("run", "half.swift", "-q").returncode == 0
    files = [path for path in tmp_path.rglob("kept*") if path.is_file()] + [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]
    assert files
    saved = {path: path.read_bytes() for path in files}
    assert last_line(run("run", "fit.swift", "-q")) == expected
    generator = random.Random(2)
    refused = 0
    for _ in range(ROUNDS):
        for path in tmp_path.rglob("kept*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for path, data in saved.items():
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        victim = generator.choice(files)
        victim.write_bytes(mutated(saved[victim], generator))
        result = run("run", "fit.swift", "-q")
        orderly(result, 0, 1)
        if result.returncode == 1:
            refused += 1
            assert "kept" in result.stderr and re.search("damaged|checkpoint|not a|malformed|sum|header", result.stderr), result.stderr
        else:
            assert last_line(result) == expected, "a damaged checkpoint was taken for a good one"
    assert refused > ROUNDS // 4


@pytest.mark.timeout(240)
def test_a_damaged_saved_session_is_refused(run, tmp_path):
    script = "// %%\nvar log = [1]\nlet model = 2.5\n// %%\nlog.append(2)\n// %%\nlog[9]\n// %%\nprint(log)\n"
    (tmp_path / "r.swift").write_text(script)
    assert run("run", "r.swift", "-o", "o.ipynb", "--resumable", "-q").returncode == 1
    (tmp_path / "r.swift").write_text(script.replace("log[9]", "log[1]"))
    left = {path: path.read_bytes() for path in tmp_path.glob("o.ipynb*")}
    assert len(left) == 3
    generator = random.Random(4)
    for _ in range(ROUNDS):
        for path, data in left.items():
            path.write_bytes(data)
        victim = generator.choice(sorted(left))
        victim.write_bytes(mutated(left[victim], generator))
        result = run("run", "r.swift", "-o", "o.ipynb", "--resume", "-q")
        orderly(result, 0, 2)
        if result.returncode == 2:
            assert "cannot resume" in result.stderr or "o.ipynb" in result.stderr
        else:
            assert result.stdout.endswith("[1, 2]\n")


@pytest.mark.timeout(300)
def test_a_damaged_sweep_is_told_or_mended(run, lesson, tmp_path):
    assert run("sweep", lesson, "-g", "rate=0.1,0.2", "-m", "score", "-o", "s", "-j", "1").returncode == 0
    shutil.copytree(tmp_path / "s", tmp_path / "good")
    names = ["sweep.json", "trials.jsonl", "notebook.ipynb", "environment.json", "sweep.sqlite", "driver.lock"] + [
        f"trials/0001/{name}" for name in ["parameters.json", "metrics.jsonl", "result.json", "environment.json", "notebook.ipynb", "trial.lock"]]
    generator = random.Random(6)
    for round in range(ROUNDS):
        shutil.rmtree(tmp_path / "s")
        shutil.copytree(tmp_path / "good", tmp_path / "s")
        name = names[round % len(names)]
        path = tmp_path / "s" / name
        data = path.read_bytes()
        # Damage deep in a large file, too.
        path.write_bytes(mutated(data, generator) if len(data) < 10_000 or round % 2 else data[: generator.randrange(len(data))])
        orderly(run("results", "s"), 0, 2)
        orderly(run("results", "s", "--format", "jsonl"), 0, 2)
        result = run("sweep", "--resume", "s", "-j", "1")
        orderly(result, 0, 1, 2)
        if name not in ("sweep.json", "trials.jsonl", "notebook.ipynb"):
            assert result.returncode == 0, (name, result.stdout, result.stderr)
            lines = [json.loads(line) for line in run("results", "s", "--format", "jsonl").stdout.splitlines()]
            assert [line["status"] for line in lines] == ["completed"] * 2, name
