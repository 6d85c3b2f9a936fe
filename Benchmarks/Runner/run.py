#!/usr/bin/env python3
"""The runner against nbclient, papermill and nbmake, and the bookkeeping of a sweep against Optuna with SQLite.

    pip install nbclient papermill nbmake numpy optuna psutil
    swiftlet install --prefix /tmp/bench && JUPYTER_PATH=/tmp/bench/share/jupyter python Benchmarks/Runner/run.py swiftlet

All run the same notebook of 20 cells with the same kernel, in turn; wall time, processor time and peak memory (resident sets
of all processes; of ours most is program code that the system shares) are the medians of several runs. On a busy machine the
processor time is the fairer comparison.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import psutil

PROGRAM = str(Path(sys.argv[1]).resolve()) if len(sys.argv) > 1 else "swiftlet"
REPEATS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
TRIALS = 40
ROUNDS = 7


def lesson(folder, cells=20):
    script = "\n".join(f'// %%\nlet value{i} = (1...100).reduce({i}, +)\nprint("cell {i}", value{i})\n' for i in range(cells))
    (folder / "lesson.swift").write_text(script)
    subprocess.run([PROGRAM, "convert", "lesson.swift", "-o", "lesson.ipynb"], cwd=folder, check=True)
    return folder / "lesson.ipynb"


def measured(command, folder):
    """Seconds and processor seconds of a command, and the peak of the resident sets of it and its children."""
    peak = 0
    used = children_seconds()
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
    return seconds, children_seconds() - used, peak


def children_seconds():
    """Processor seconds of all processes that this one has waited for, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


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
    """Seconds and processor seconds of a process, started as a sweep starts one."""
    used = children_seconds()
    start = time.perf_counter()
    os.chdir(folder)
    quiet = [(os.POSIX_SPAWN_OPEN, number, "/dev/null", os.O_RDWR, 0) for number in (0, 1, 2)]
    process = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    assert os.waitpid(process, 0)[1] == 0
    return np.array([time.perf_counter() - start, children_seconds() - used])


def bookkeeping(folder):
    """Seconds and processor seconds of a durable trial of Optuna; of a sweep of trials that compute nothing; of the bare
    process of one; and of the difference of these two, each the median of several rounds.

    The three take turns, so that a busy machine is as slow for all of them. As the study of Optuna is there before its trials
    are timed, a sweep of one trial is taken off the sweep of many: what is left are the others."""
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

    def sweep(turn, trials):
        return spawned([
            PROGRAM, "sweep", "trial.swift", "-s", "rate=uniform(0,1)", "--random", str(trials), "-m", "score", "-o",
            f"sweep{turn}-{trials}", "-j", "1"], folder)

    rounds = []
    for turn in range(ROUNDS):
        start, used = time.perf_counter(), time.process_time()
        study.optimize(objective, n_trials=TRIALS)
        optuna_trial = np.array([time.perf_counter() - start, time.process_time() - used]) / TRIALS
        trial = (sweep(turn, TRIALS + 1) - sweep(turn, 1)) / TRIALS
        process = sum(
            spawned([PROGRAM, "run", "trial.swift", "-p", "rate=0.3", "-q", "--no-save"], folder)
            for _ in range(TRIALS)) / TRIALS
        rounds.append([optuna_trial, trial, process, trial - process])
    return np.median(rounds, axis=0)


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
        table = 1000 * bookkeeping(folder)
        print("\n| a durable trial | ms | of Optuna's | processor ms | of Optuna's |")
        print("|---|---:|---:|---:|---:|")
        names = ["Optuna with SQLite", "a sweep", "the bare process of a trial", "the sweep's bookkeeping, their difference"]
        for what, (wall, processor) in zip(names, table):
            print(f"| {what} | {wall:.1f} | {wall / table[0][0]:.2f} | {processor:.1f} | {processor / table[0][1]:.2f} |")


if __name__ == "__main__":
    main()
