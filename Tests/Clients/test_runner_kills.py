"""Processes that are killed at random moments, again and again: what they leave, and what follows them."""

import glob
import json
import os
import random
import resource
import signal
import time

import nbformat
import pytest

from scripts import start, sweep_processes, sweep_results, wait_for

WORK = '''// %% tags=["parameters"]
let rate = 0.1
let seed = 1
// %%
import Swiftlet
Swiftlet.seed(seed)
var total = Tensor.randomNormal([64])
// %%
for _ in 0..<COUNT { total = total * 0.999 + Tensor.randomNormal([64]) * rate }
print(total.sum())
// %%
for _ in 0..<COUNT { total = total * 0.999 + Tensor.randomNormal([64]) * rate }
print(total.sum())
// %%
let model = MLP(4, 8, 2)
let optimizer = Adam(learningRate: 0.01)
print(total.toArray().map { $0.bitPattern }.reduce(0) { $0 &* 31 &+ $1 })
// %%
for _ in 0..<COUNT { total = total * 0.999 + Tensor.randomNormal([64]) * rate }
print(total.sum(), Tensor.randomNormal([2]).toArray())
// %%
print(model(Tensor.randomNormal([1, 4])).toArray())
record("score", Double(total.sum().toArray()[0]))
'''.replace("COUNT", "20_000")


# Moments are shares of the processor time that the work takes: a clock would tell of the machine's other work.
def processor_seconds(process):
    """What a process has used, with its children that live or have ended."""
    try:
        with open(f"/proc/{process}/stat") as file:
            fields = file.read().rsplit(")")[1].split()
    except OSError:
        return 0
    own = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    return own + sum(processor_seconds(child) for child in children(process))


def taken(work):
    """The processor time of the processes that `work` starts and waits for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def let_work(process, seconds):
    """Waits until a process has worked that long or has ended."""
    begin = processor_seconds(process.pid)
    while process.poll() is None and processor_seconds(process.pid) - begin < seconds:
        time.sleep(0.002)


def outputs(path):
    return [cell.outputs for cell in nbformat.read(path, 4).cells]


@pytest.mark.timeout(240)
def test_a_resumable_run_that_is_killed_again_and_again_ends_with_the_same_bits(binary, run, tmp_path):
    (tmp_path / "w.swift").write_text(WORK)
    whole = taken(lambda: run("run", "w.swift", "-o", "whole.ipynb", "-q").check_returncode())
    generator = random.Random(7)
    kills = 0
    process = start(binary, tmp_path, "run", "w.swift", "-o", "killed.ipynb", "-q", "--resumable")
    for _ in range(25):
        let_work(process, whole * generator.uniform(0.1, 0.6))
        if process.poll() is not None:
            break
        process.kill()
        process.wait()
        kills += 1
        if (tmp_path / "killed.ipynb").exists():
            nbformat.validate(nbformat.read(tmp_path / "killed.ipynb", 4))
        how = "--resume" if (tmp_path / "killed.ipynb.resume").exists() else "--resumable"
        process = start(binary, tmp_path, "run", "w.swift", "-o", "killed.ipynb", "-q", how)
    output, _ = process.communicate(timeout=120)
    assert process.returncode == 0, output
    assert kills > 2
    assert outputs(tmp_path / "killed.ipynb") == outputs(tmp_path / "whole.ipynb"), f"after {kills} kills"
    assert sorted(path.name for path in tmp_path.iterdir() if "killed" in path.name and ".tmp" not in path.name) == ["killed.ipynb"]


@pytest.mark.timeout(300)
def test_a_sweep_whose_driver_and_trials_are_killed_again_and_again_has_the_same_results(binary, run, tmp_path):
    (tmp_path / "w.swift").write_text(WORK.replace("20_000", "4_000"))
    options = ["w.swift", "-g", "rate=0.1,0.2,0.3", "--repeats", "4", "-m", "score", "-j", "2"]
    # On a fast machine too, several drivers die before all is done.
    all_trials = taken(lambda: run("sweep", *options, "-o", "whole").check_returncode())
    assert run("sweep", *options, "-o", "killed", "--prepare-only").returncode == 0
    generator = random.Random(11)
    reported = set()
    kills = 0
    for _ in range(40):
        driver = start(binary, tmp_path, "sweep", "--resume", "killed", "-j", "2", "--retries", "5", "--retry-failed")
        let_work(driver, all_trials * generator.uniform(0.05, 0.4))
        if generator.random() < 0.5:
            # Running trials, and the process that waits to be the next one.
            for trial in generator.sample(children(driver.pid), 1) if children(driver.pid) else []:
                kill(trial)
                kills += 1
            let_work(driver, all_trials * generator.uniform(0, 0.1))
        if driver.poll() is None:
            driver.kill()
            kills += 1
        output, _ = driver.communicate(timeout=60)
        # What was said to be done is done, whatever happens to whom.
        reported |= {int(line.split()[2]) for line in output.splitlines() if line.startswith("[") and " completed" in line}
        assert all((tmp_path / f"killed/trials/{trial:04}/result.json").exists() for trial in reported)
        if driver.returncode == 0:
            break
    else:
        assert run("sweep", "--resume", "killed", "--retry-failed").returncode == 0
    assert kills > 2
    whole, killed = sweep_results(run, "whole"), sweep_results(run, "killed")
    assert [trial["status"] for trial in killed] == ["completed"] * 12
    assert [trial["metrics"] for trial in killed] == [trial["metrics"] for trial in whole], f"after {kills} kills"
    for trial in range(12):
        assert outputs(tmp_path / f"killed/trials/{trial:04}/notebook.ipynb") == outputs(tmp_path / f"whole/trials/{trial:04}/notebook.ipynb")


def children(parent):
    found = []
    for path in glob.glob(f"/proc/{parent}/task/*/children"):
        try:
            with open(path) as file:
                found += map(int, file.read().split())
        except OSError:
            pass  # the thread has ended
    return found


def kill(process):
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


@pytest.mark.timeout(120)
def test_a_trial_that_always_dies_is_lost_and_never_running(binary, run, tmp_path):
    (tmp_path / "d.swift").write_text('// %% tags=["parameters"]\nlet rate = 1\n// %%\nwhile rate == 2 {}\nrecord("score", 1)\n')
    driver = start(binary, tmp_path, "sweep", "d.swift", "-g", "rate=1,2,3", "-m", "score", "-o", "s", "-j", "1", "--retries", "2")
    killed = 0
    while driver.poll() is None and killed < 10:
        wait_for(lambda: driver.poll() is not None or hanging(tmp_path))
        for trial in hanging(tmp_path):
            kill(trial)
            killed += 1
            wait_for(lambda: trial not in hanging(tmp_path))
    output, _ = driver.communicate(timeout=60)
    assert driver.returncode == 1 and killed == 3, output
    assert [trial["status"] for trial in sweep_results(run, "s")] == ["completed", "lost", "completed"]
    assert "ended 3 times without a result: killed (SIGKILL" in json.loads((tmp_path / "s/trials/0001/result.json").read_text())["message"]
    import sqlite3
    rows = sqlite3.connect(tmp_path / "s/sweep.sqlite").execute("SELECT status FROM trials ORDER BY trial").fetchall()
    assert rows == [("completed",), ("lost",), ("completed",)]


def hanging(folder, trial=1):
    """Processes that run the trial with the endless loop."""
    return [process for process in sweep_processes(folder, f"trial {trial}") if burns(process)]


def waiting(folder):
    """The process that is ready to be the next trial."""
    return sweep_processes(folder, "swiftlet")


def burns(process):
    """Whether it has used half a second of processor time: its endless cell runs."""
    return processor_seconds(process) > 0.5


ENDLESS_FIRST = '// %% tags=["parameters"]\nlet rate = 1\n// %%\nwhile rate == 1 {}\nrecord("score", 1)\n'


@pytest.mark.timeout(120)
def test_the_process_that_waits_to_be_the_next_trial_may_die(binary, run, tmp_path):
    (tmp_path / "d.swift").write_text(ENDLESS_FIRST)
    driver = start(binary, tmp_path, "sweep", "d.swift", "-g", "rate=1,2", "-m", "score", "-o", "s", "-j", "1", "--retries", "1")
    for _ in range(2):
        wait_for(lambda: hanging(tmp_path, 0) and waiting(tmp_path))
        # The command line of a process that was killed is empty.
        for process in waiting(tmp_path) + hanging(tmp_path, 0):
            kill(process)
            wait_for(lambda: process not in sweep_processes(tmp_path))
    output, _ = driver.communicate(timeout=60)
    assert [trial["status"] for trial in sweep_results(run, "s")] == ["lost", "completed"], output
    assert sweep_processes(tmp_path) == []


@pytest.mark.timeout(60)
def test_no_process_of_a_sweep_outlives_its_driver(binary, run, tmp_path):
    (tmp_path / "d.swift").write_text(ENDLESS_FIRST)
    driver = start(binary, tmp_path, "sweep", "d.swift", "-g", "rate=1,2", "-m", "score", "-o", "s", "-j", "1")
    wait_for(lambda: hanging(tmp_path, 0) and waiting(tmp_path))
    driver.kill()
    driver.wait()
    wait_for(lambda: not sweep_processes(tmp_path))


FIT = '''// %% tags=["parameters"]
let rate = 0.01
let checkpoint = "none"
// %%
import Swiftlet
Swiftlet.seed(3)
let data = Dataset.moons(512, noise: 0.2)
let model = MLP(2, 32, 32, 2)
let history = model.fit(
    data, loss: .crossEntropy, optimizer: Adam(learningRate: rate), epochs: 60, batchSize: 16, checkpoint: checkpoint)
// %%
let bits = model.parameters.flatMap { $0.parameter.value.toArray() }.map { Int($0.bitPattern % 1_000_003) }.reduce(0) { ($0 &* 31 &+ $1) % 1_000_000_007 }
record("bits", Double(bits))
'''


@pytest.mark.timeout(300)
def test_trials_that_are_killed_in_their_fit_go_on_from_their_checkpoints_to_the_same_bits(binary, run, tmp_path):
    (tmp_path / "f.swift").write_text(FIT)
    options = ["f.swift", "-g", "rate=0.01,0.02,0.03", "-m", "bits", "-j", "1"]
    trial_seconds = taken(lambda: run("sweep", *options, "-o", "whole").check_returncode()) / 3
    assert run("sweep", *options, "-o", "killed", "--prepare-only").returncode == 0
    driver = start(binary, tmp_path, "sweep", "--resume", "killed", "-j", "1", "--retries", "30")
    generator = random.Random(5)
    kills = 0
    for _ in range(14):
        let_work(driver, trial_seconds * generator.uniform(0.3, 0.8))
        if driver.poll() is not None:
            break
        for trial in children(driver.pid):
            kill(trial)
            kills += 1
    output, _ = driver.communicate(timeout=200)
    assert driver.returncode == 0, output
    assert kills > 2
    whole, killed = sweep_results(run, "whole"), sweep_results(run, "killed")
    assert len({trial["metrics"]["bits"] for trial in whole}) == 3
    assert [trial["metrics"]["bits"] for trial in killed] == [trial["metrics"]["bits"] for trial in whole], f"after {kills} kills"
    assert max(trial["attempt"] for trial in killed) > 1
