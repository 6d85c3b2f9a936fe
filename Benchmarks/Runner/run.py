#!/usr/bin/env python3
"""The runner against nbclient, papermill and nbmake, and the bookkeeping of a sweep against Optuna with SQLite.

    pip install nbclient papermill nbmake optuna psutil
    swiftlet install --prefix /tmp/bench && JUPYTER_PATH=/tmp/bench/share/jupyter python Benchmarks/Runner/run.py swiftlet

All run the same notebook of 20 cells with the same kernel; wall time and the peak memory of all processes are the medians of
several runs.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil

PROGRAM = str(Path(sys.argv[1]).resolve()) if len(sys.argv) > 1 else "swiftlet"
REPEATS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
TRIALS = 50


def lesson(folder, cells=20):
    script = "\n".join(f'// %%\nlet value{i} = (1...100).reduce({i}, +)\nprint("cell {i}", value{i})\n' for i in range(cells))
    (folder / "lesson.swift").write_text(script)
    subprocess.run([PROGRAM, "convert", "lesson.swift", "-o", "lesson.ipynb"], cwd=folder, check=True)
    return folder / "lesson.ipynb"


def measured(command, folder):
    """Seconds of a command and the peak of the memory that it and its children hold (proportional set size)."""
    peak = 0
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    over = threading.Event()

    def watch():
        nonlocal peak
        parent = psutil.Process(process.pid)
        while not over.wait(0.005):
            total = 0
            try:
                for member in [parent] + parent.children(recursive=True):
                    try:
                        total += member.memory_info().rss
                    except psutil.Error:
                        pass
            except psutil.Error:
                break
            peak = max(peak, total)

    watcher = threading.Thread(target=watch)
    watcher.start()
    status = process.wait()
    seconds = time.perf_counter() - start
    over.set()
    watcher.join()
    assert status == 0, (command, status)
    return seconds, peak


def runners(folder, notebook):
    python = sys.executable
    return {
        "swiftlet run": [PROGRAM, "run", notebook, "-q", "-o", "out.ipynb"],
        "nbclient": [python, "-m", "jupyter", "execute", notebook, "--output", folder / "nbclient.ipynb"],
        "papermill": [python, "-m", "papermill", notebook, "papermill.ipynb", "--no-progress-bar"],
        "nbmake": [python, "-m", "pytest", "-q", "--nbmake", notebook],
    }


def in_parallel(folder, notebook, count=50):
    def one(index):
        return subprocess.run(
            [PROGRAM, "run", notebook, "-q", "-o", f"parallel-{index}.ipynb"], cwd=folder, capture_output=True).returncode

    start = time.perf_counter()
    with ThreadPoolExecutor(count) as pool:
        codes = list(pool.map(one, range(count)))
    return codes.count(0), time.perf_counter() - start


def bookkeeping(folder):
    """Seconds a trial beyond what it computes: a sweep of empty trials without the start of their processes, and Optuna."""
    import optuna

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    study = optuna.create_study(storage=f"sqlite:///{folder}/optuna.db")
    start = time.perf_counter()

    def objective(trial):
        rate = trial.suggest_float("rate", 0, 1)
        for step in range(3):
            trial.report(rate, step)
        return rate

    study.optimize(objective, n_trials=TRIALS)
    optuna_seconds = (time.perf_counter() - start) / TRIALS

    (folder / "trial.swift").write_text(
        '// %% tags=["parameters"]\nlet rate = 0.5\n// %%\nfor step in 0..<3 { record("score", rate, step: step) }\n')
    start = time.perf_counter()
    subprocess.run(
        [PROGRAM, "sweep", "trial.swift", "-s", "rate=uniform(0,1)", "--random", str(TRIALS), "-m", "score", "-o", "sweep",
         "-j", "1"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    whole = (time.perf_counter() - start) / TRIALS
    results = [json.loads(path.read_text())["seconds"] for path in (folder / "sweep/trials").glob("*/result.json")]
    start = time.perf_counter()
    for _ in range(10):
        subprocess.run([PROGRAM, "run", "trial.swift", "-q", "--no-save"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    process = (time.perf_counter() - start) / 10
    return optuna_seconds, whole, process, statistics.mean(results)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        notebook = lesson(folder)
        rows = {}
        for _ in range(REPEATS):
            for runner, command in runners(folder, notebook).items():
                rows.setdefault(runner, []).append(measured(list(map(str, command)), folder))
        reference = [statistics.median(column) for column in zip(*rows["nbclient"])]
        print("| runner | seconds | of nbclient's | MB | of nbclient's |\n|---|---:|---:|---:|---:|")
        for runner, values in rows.items():
            seconds, memory = (statistics.median(column) for column in zip(*values))
            print(f"| {runner} | {seconds:.3f} | {seconds / reference[0]:.3f} | {memory / 1e6:.0f} | {memory / reference[1]:.2f} |")
        good, seconds = in_parallel(folder, notebook)
        print(f"\n{good} of 50 notebooks in parallel without a failure, in {seconds:.1f} s")
        optuna_seconds, whole, process, _ = bookkeeping(folder)
        own = max(whole - process, 0)
        print(f"\nA durable trial costs Optuna with SQLite {optuna_seconds * 1000:.1f} ms; a sweep {whole * 1000:.1f} ms with the "
              f"start of a process, {own * 1000:.1f} ms beyond it ({own / optuna_seconds:.2f} of Optuna's)")


if __name__ == "__main__":
    main()
