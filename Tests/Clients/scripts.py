"""Scripts that the tests of the runner run, and ways to run them."""

import json
import subprocess
import time

LESSON = '''// %% [markdown]
// # Lesson

// %% tags=["parameters"]
let rate = 0.1  // the rate
let seed = 1

// %%
print("rate", rate)
record("score", 1.0 - (rate - 0.3) * (rate - 0.3) + Double(seed % 3) / 100.0, step: 1)

// %%
plot([1.0, 2.0, rate])
'''

SLOW = '''// %% tags=["parameters"]
let rate = 0.1

// %%
print("begin")
// %%
var total = 0.0
for i in 0..<400_000_000 { total += Double(i) * rate }
// %%
record("score", rate)
'''


started = []


def start(binary, tmp_path, *arguments):
    started.append(subprocess.Popen(
        [binary, *map(str, arguments)], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True))
    return started[-1]


def end_started():
    """Of a test that failed in between, nothing goes on beside those that follow."""
    while started:
        process = started.pop()
        process.kill()
        process.wait()


def wait_for(condition, seconds=60):
    end = time.time() + seconds
    while not condition():
        assert time.time() < end, "it did not happen in time"
        time.sleep(0.02)


def sweep_processes(folder, prefix=""):
    """The processes of the sweeps in a folder whose name begins so: `trial 3`, or `swiftlet` of one that waits."""
    found = subprocess.run(["pgrep", "-f", f"trial-process --sweep {folder}/"], capture_output=True, text=True).stdout.split()
    return [int(process) for process in found if process_name(process).startswith(prefix)]


def process_name(process):
    try:
        with open(f"/proc/{process}/comm") as file:
            return file.read()
    except OSError:
        return ""


def sweep_results(run, folder):
    lines = run("results", folder, "--format", "jsonl").stdout.splitlines()
    return [json.loads(line) for line in lines]
