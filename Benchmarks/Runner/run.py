#!/usr/bin/env python3
"""The runner against nbclient, papermill and nbmake, and the bookkeeping of a sweep against Optuna with SQLite.

    pip install nbclient papermill nbmake optuna psutil
    swiftlet install --prefix /tmp/bench && JUPYTER_PATH=/tmp/bench/share/jupyter python Benchmarks/Runner/run.py swiftlet

All run the same notebook of 20 cells with the same kernel, in turn; wall time, processor time and peak memory (resident sets
of all processes; of ours most is program code that the system shares) are the medians of several runs. On a busy machine the
processor time is the fairer comparison.
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
TRIALS = 20
ROUNDS = 5


def lesson(folder, cells=20):
    script = "\n".join(f'// %%\nlet value{i} = (1...100).reduce({i}, +)\nprint("cell {i}", value{i})\n' for i in range(cells))
    (folder / "lesson.swift").write_text(script)
    subprocess.run([PROGRAM, "convert", "lesson.swift", "-o", "lesson.ipynb"], cwd=folder, check=True)
    return folder / "lesson.ipynb"


def measured(command, folder):
    """Seconds and processor seconds of a command, and the peak of the resident sets of it and its children."""
    peak = 0
    used = os.times()
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
    now = os.times()
    return seconds, now.children_user + now.children_system - used.children_user - used.children_system, peak


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


def spawned(command, folder):
    """Seconds of a process, started as a sweep starts one."""
    start = time.perf_counter()
    os.chdir(folder)
    quiet = [(os.POSIX_SPAWN_OPEN, number, "/dev/null", os.O_RDWR, 0) for number in (0, 1, 2)]
    process = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    assert os.waitpid(process, 0)[1] == 0
    return time.perf_counter() - start


def bookkeeping(folder):
    """Seconds a durable trial of Optuna; of a sweep of trials that compute nothing; and of the bare process of one.

    The three take turns, so that a busy machine is as slow for all of them."""
    import optuna

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    study = optuna.create_study(storage=f"sqlite:///{folder}/optuna.db")

    def objective(trial):
        rate = trial.suggest_float("rate", 0, 1)
        for step in range(3):
            trial.report(rate, step)
        return rate

    (folder / "trial.swift").write_text(
        '// %% tags=["parameters"]\nlet rate = 0.5\n// %%\nfor step in 0..<3 { record("score", rate, step: step) }\n')
    columns = []
    for turn in range(ROUNDS):
        start = time.perf_counter()
        study.optimize(objective, n_trials=TRIALS)
        optuna_seconds = (time.perf_counter() - start) / TRIALS
        command = [
            PROGRAM, "sweep", "trial.swift", "-s", "rate=uniform(0,1)", "--random", str(TRIALS), "-m", "score", "-o",
            f"sweep{turn}", "-j", "1"]
        sweep_seconds = spawned(command, folder) / TRIALS
        process = statistics.mean(
            spawned([PROGRAM, "run", "trial.swift", "-p", "rate=0.3", "-q", "--no-save"], folder) for _ in range(TRIALS))
        columns.append((optuna_seconds, sweep_seconds, process, sweep_seconds - process))
    return [statistics.median(column) for column in zip(*columns)]


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        notebook = lesson(folder)
        rows = {}
        for _ in range(REPEATS):
            for runner, command in runners(folder, notebook).items():
                rows.setdefault(runner, []).append(measured(list(map(str, command)), folder))
        reference = [statistics.median(column) for column in zip(*rows["nbclient"])]
        print("| runner | seconds | of nbclient's | processor seconds | of nbclient's | MB | of nbclient's |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        for runner, values in rows.items():
            seconds, processor, memory = (statistics.median(column) for column in zip(*values))
            print(
                f"| {runner} | {seconds:.3f} | {seconds / reference[0]:.3f} | {processor:.3f} | {processor / reference[1]:.3f} "
                f"| {memory / 1e6:.0f} | {memory / reference[2]:.2f} |")
        good, seconds = in_parallel(folder, notebook)
        print(f"\n{good} of 50 notebooks in parallel without a failure, in {seconds:.1f} s")
        optuna_seconds, whole, process, own = (1000 * value for value in bookkeeping(folder))
        print(f"\nA durable trial costs Optuna with SQLite {optuna_seconds:.1f} ms; a sweep {whole:.1f} ms, of which the bare "
              f"process takes {process:.1f} ms; so the bookkeeping {own:.1f} ms ({own / optuna_seconds:.2f} of Optuna's)")


if __name__ == "__main__":
    main()
