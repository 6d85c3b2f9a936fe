"""The runner as a user meets it: processes, signals, full disks, and the readers of other tools."""

import json
import os
import random
import re
import signal
import subprocess
import time
from pathlib import Path

import nbformat
import pytest

from scripts import SLOW, start, sweep_processes, sweep_results, wait_for


def test_written_notebooks_are_valid_and_verified(run, lesson, tmp_path):
    assert run("run", lesson, "--in-place", "-q").returncode == 0
    notebook = nbformat.read(lesson, 4)
    nbformat.validate(notebook)
    assert run("verify", lesson).returncode == 0
    notebook.cells[2].outputs[0].text = "rate 0.2\n"
    nbformat.write(notebook, lesson)
    result = run("verify", lesson)
    assert result.returncode == 4 and "0.2 is stored, 0.1 is put out" in result.stderr
    assert run("verify", "--update", lesson).returncode == 0
    assert run("verify", lesson).returncode == 0
    assert run("verify", "--bitwise", lesson).returncode == 0


def test_a_bare_notebook_learns_its_kernel_and_keeps_what_others_wrote(run, tmp_path):
    state = {"application/vnd.jupyter.widget-state+json": {"state": {"a": {"big": 12345678901234567890}}}}
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("print(1)")], metadata={"widgets": state})
    nbformat.write(notebook, tmp_path / "bare.ipynb")
    assert run("run", "bare.ipynb", "--in-place").returncode == 0
    metadata = nbformat.read(tmp_path / "bare.ipynb", 4).metadata
    assert metadata.widgets == state
    assert metadata.kernelspec.name == "swiftlet" and metadata.language_info.name == "swift"


def test_parameters_are_typed(run, lesson, tmp_path):
    assert run("run", lesson, "-p", "rate", "0.5", "-o", "out-{rate}.ipynb").returncode == 0
    assert (tmp_path / "out-0.5.ipynb").exists()
    assert "did you mean 'rate'" in run("run", lesson, "-p", "rat=1").stderr
    assert run("run", lesson, "-p", "rate=x").returncode == 2
    assert run("run", lesson, "-y", "{rate: '0.5'}").returncode == 2
    papermill = ["--parameters", "rate", "0.7", "--parameters_yaml", "{rate: 0.6}", "--execution-timeout", "60"]
    assert run("run", lesson, *papermill, "-o", "p-{rate}.ipynb").returncode == 0
    assert (tmp_path / "p-0.7.ipynb").exists()
    described = json.loads(run("inspect", "--json", lesson).stdout)
    assert described["parameters"][0] == {"name": "rate", "type": "Double", "default": "0.1", "help": "the rate"}


def test_reports_are_read_by_their_readers(run, reader, tmp_path):
    junitparser = reader("junitparser")
    (tmp_path / "f.swift").write_text("// %%\nprint(\"\\u{1B}[31mred\\u{7}\")\n// %%\nlet a = [1]\na[3]\n// %%\nprint(1)\n")
    result = run("run", "f.swift", "--junit", "j.xml", env={**os.environ, "GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(tmp_path / "g.md")})
    assert result.returncode == 1
    suite = next(iter(junitparser.JUnitXml.fromfile(str(tmp_path / "j.xml"))))
    assert (suite.tests, suite.failures, suite.skipped) == (3, 1, 1)
    assert "::error file=f.swift,line=" in result.stdout
    assert "❌ f.swift" in (tmp_path / "g.md").read_text()


def test_kill_9_leaves_a_whole_notebook(binary, run, tmp_path):
    (tmp_path / "slow.swift").write_text(SLOW)
    generator = random.Random(3)
    for _ in range(5):
        process = start(binary, tmp_path, "run", "slow.swift", "-o", "out.ipynb")
        wait_for(lambda: (tmp_path / "out.ipynb").exists())
        time.sleep(generator.random() * 0.3)
        process.kill()
        process.wait()
        nbformat.validate(nbformat.read(tmp_path / "out.ipynb", 4))
        (tmp_path / "out.ipynb").unlink()


@pytest.mark.parametrize("command, output", [
    (["run", "quick.swift", "-o", "out.ipynb"], "out.ipynb"),
    (["trial", "--sweep", "s", "--index", "0"], "s/trials/0000/notebook.ipynb"),
])
def test_kill_9_among_quick_cells_leaves_a_whole_notebook(binary, run, tmp_path, command, output):
    """Cells end as fast as the notebook can be written."""
    cells = [
        f'var sum{number} = 0\nfor i in 0..<100_000 {{ sum{number} &+= i * rate }}\nprint("cell", {number}, rate)'
        for number in range(200)]
    (tmp_path / "quick.swift").write_text("".join(
        f"// %%{mark}\n{cell}\n" for mark, cell in [(' tags=["parameters"]', "let rate = 1"), *(("", cell) for cell in cells)]))
    assert run("sweep", "quick.swift", "-g", "rate=1", "-m", "x", "-o", "s", "--prepare-only").returncode == 0
    generator = random.Random(5)
    reached = []
    seconds = None
    for _ in range(12):
        process = start(binary, tmp_path, *command)
        wait_for(lambda: (tmp_path / output).exists())
        begin = time.perf_counter()
        if seconds is None:
            # How long it takes here; killed are the others.
            assert process.wait(30) in (0, 1)
            seconds = time.perf_counter() - begin
        else:
            time.sleep(generator.random() * seconds)
            process.kill()
            process.wait()
        notebook = nbformat.read(tmp_path / output, 4)
        nbformat.validate(notebook)
        code = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.startswith("var sum")]
        done = [cell.metadata.papermill.status == "completed" for cell in code]
        # The cells that have ended are the first ones, with all that they put out.
        assert done == sorted(done, reverse=True)
        assert all(cell.outputs[0].text == f"cell {number} 1\n" for number, cell in enumerate(code) if done[number])
        reached.append(sum(done))
        for file in (tmp_path / output).parent.glob("*.ipynb*"):
            file.unlink()
        for file in (tmp_path / output).parent.glob("result.json*"):
            file.unlink()
    assert any(0 < count < 200 for count in reached), reached


@pytest.mark.parametrize("number, code", [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGHUP, 129)])
def test_signals_save_and_mark(binary, tmp_path, number, code):
    (tmp_path / "slow.swift").write_text(SLOW.replace("400_000_000", "40_000_000_000"))
    process = start(binary, tmp_path, "run", "slow.swift", "-o", "out.ipynb")
    wait_for(lambda: (tmp_path / "out.ipynb").exists() and "begin" in (tmp_path / "out.ipynb").read_text())
    time.sleep(0.1)
    process.send_signal(number)
    assert process.wait(30) == code
    notebook = nbformat.read(tmp_path / "out.ipynb", 4)
    statuses = [cell.metadata.papermill.status for cell in notebook.cells if cell.cell_type == "code"]
    assert statuses == ["completed", "completed", "failed", "pending"]


def test_memory_limit(run, tmp_path):
    (tmp_path / "m.swift").write_text("var list: [[Int]] = []\nwhile true { list.append(Array(repeating: 1, count: 100_000)) }\n")
    result = run("run", "m.swift", "--memory-limit", "300M")
    assert result.returncode == 1 and "300 MB of memory" in result.stderr


def test_a_closed_terminal_ends_no_run_under_nohup(binary, tmp_path):
    (tmp_path / "slow.swift").write_text(SLOW)
    process = subprocess.Popen(["nohup", binary, "run", "slow.swift", "-o", "out.ipynb"], cwd=tmp_path,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(lambda: (tmp_path / "out.ipynb").exists())
    process.send_signal(signal.SIGHUP)
    assert process.wait(60) == 0


def test_strip_is_a_filter(run, lesson, tmp_path):
    assert run("run", lesson, "-o", "out.ipynb", "-q").returncode == 0
    for name in [lesson, tmp_path / "out.ipynb"]:
        stripped = run("strip", "-", input=name.read_text())
        assert nbformat.reads(stripped.stdout, 4).cells[2].outputs == []
    assert not (tmp_path / "-").exists()


def test_what_needs_a_place_for_the_notebook_says_so(run, lesson):
    for option in ["--resumable", "--resume", "--prepare-only"]:
        result = run("run", "lesson.swift", option)
        assert result.returncode == 2 and f"{option} needs a place for the executed notebook" in result.stderr
    result = run("run", lesson, "-o", "nowhere/out.ipynb")
    assert result.returncode == 1 and "there is no folder 'nowhere'" in result.stderr


def test_what_is_no_command_is_told(run, lesson):
    assert "did you mean 'verify'?" in run("verfy", lesson).stderr
    assert "write: swiftlet run 'lesson.ipynb'" in run("lesson.ipynb").stderr
    result = run("frobnicate")
    assert result.returncode == 2 and "'swiftlet help' lists them" in result.stderr
    assert "trial-process" not in run("trial-proces").stderr
    assert run("help").returncode == 0 and run("--version").returncode == 0 and run().returncode == 0


def test_a_log_has_no_colours(run, tmp_path):
    (tmp_path / "w.swift").write_text("// %%\nlet a = [1]\n// %%\nif true { let b = 1 }\nprint(a[3])\n")
    result = run("run", "w.swift")
    assert "warning" in result.stderr and "IndexOutOfRange" in result.stderr and "\x1b" not in result.stderr


def test_a_notebook_that_cannot_be_read_keeps_no_other_from_being_verified(run, lesson, tmp_path):
    (tmp_path / "empty.ipynb").write_text("")
    assert run("run", lesson, "--in-place", "-q").returncode == 0
    result = run("verify", "empty.ipynb", lesson)
    assert result.returncode == 2 and "the file is empty" in result.stderr and "as stored" in result.stdout


def test_a_corrupt_notebook_is_refused(run, lesson, tmp_path):
    text = lesson.read_text()
    lesson.write_text(text[: len(text) // 2])
    for command in ["run", "verify", "inspect", "convert", "strip", "check"]:
        result = run(command, lesson)
        assert result.returncode == 2 and "not a notebook" in result.stderr, command


def test_a_sweep_ranks_and_exports(run, lesson, tmp_path):
    result = run("sweep", lesson, "-g", "rate=0.1,0.3", "--repeats", "3", "-m", "score", "-o", "s")
    assert result.returncode == 0, result.stderr
    trials = sweep_results(run, "s")
    assert [trial["status"] for trial in trials] == ["completed"] * 6
    assert trials[3]["metrics"]["score"] == pytest.approx(1.01)
    assert "0.3      1.0100  0.02484  3     3-5" in run("results", "s").stdout
    assert json.loads(run("results", "s", "--json").stdout)["parameters"] == {"rate": 0.3, "seed": 2}
    for name in ["parameters.json", "metrics.jsonl", "notebook.ipynb", "log.txt", "environment.json", "result.json"]:
        assert (tmp_path / "s/trials/0000" / name).exists(), name
    nbformat.validate(nbformat.read(tmp_path / "s/trials/0000/notebook.ipynb", 4))
    import sqlite3
    rows = sqlite3.connect(tmp_path / "s/sweep.sqlite").execute("SELECT count(*) FROM trials WHERE status = 'completed'")
    assert rows.fetchone() == (6,)


def test_a_killed_driver_resumes_and_a_killed_trial_is_tried_again(binary, run, tmp_path):
    (tmp_path / "slow.swift").write_text(SLOW.replace("400_000_000", "30_000_000"))
    driver = start(binary, tmp_path, "sweep", "slow.swift", "-g", "rate=1..6", "-m", "score", "-o", "s", "-j", "2")
    wait_for(lambda: list((tmp_path / "s/trials").glob("*/result.json")))
    refused = run("sweep", "--resume", "s")
    assert refused.returncode == 2 and "run by another process already" in refused.stderr
    driver.kill()
    driver.wait()
    # Trials end with their driver.
    wait_for(lambda: not sweep_processes(tmp_path))
    resumed = start(binary, tmp_path, "sweep", "--resume", "s", "-j", "2")
    wait_for(lambda: sweep_processes(tmp_path, "trial"))
    for process in sweep_processes(tmp_path, "trial")[:1]:
        os.kill(process, signal.SIGKILL)
    output, _ = resumed.communicate(timeout=120)
    assert resumed.returncode == 0, output
    assert sorted(trial["metrics"]["score"] for trial in sweep_results(run, "s")) == [1, 2, 3, 4, 5, 6]


def test_a_damaged_store_is_made_anew(run, lesson, tmp_path):
    assert run("sweep", lesson, "-g", "rate=1,2", "-m", "score", "-o", "s").returncode == 0
    for path in (tmp_path / "s").glob("sweep.sqlite*"):
        path.unlink()
    (tmp_path / "s/sweep.sqlite").write_bytes(b"not a database" * 100)
    result = run("sweep", "--resume", "s")
    assert result.returncode == 0 and "was damaged" in result.stdout
    (tmp_path / "s/trials/0001/result.json").write_text("{")
    assert run("sweep", "--resume", "s").returncode == 0
    assert [trial["status"] for trial in sweep_results(run, "s")] == ["completed"] * 2


def test_a_single_trial_runs_anywhere(run, lesson, tmp_path):
    assert run("sweep", lesson, "-g", "rate=1,2", "-m", "score", "-o", "s", "--prepare-only").returncode == 0
    (tmp_path / "elsewhere").mkdir()
    for _ in range(2):
        assert run("trial", "--sweep", tmp_path / "s", "--index", "1", cwd=tmp_path / "elsewhere").returncode == 0
    assert [trial["status"] for trial in sweep_results(run, "s")] == ["waiting", "completed"]
    assert run("sweep", "--resume", "s").returncode == 0
    assert [trial["status"] for trial in sweep_results(run, "s")] == ["completed"] * 2


def test_papermill_injects_with_the_documented_line(reader, lesson):
    translators = reader("papermill.translators")
    guide = (Path(__file__).parents[2] / "docs/runner.md").read_text()
    line = next(line for line in guide.splitlines() if line.startswith("import papermill.translators as t;"))
    exec(line, {})
    text = translators.translate_parameters("swiftlet", "swift", {"a": 1, "b": True, "c": None, "d": [1, 2], "e": 'x"'}, "Parameters")
    assert text == '// Parameters\nlet a = 1\nlet b = true\nlet c = nil\nlet d = [1, 2]\nlet e = "x\\""\n'


def test_jupytext_reads_our_scripts_and_markdown(run, reader, lesson, tmp_path):
    jupytext = reader("jupytext")
    assert run("convert", lesson, "-o", "out.md").returncode == 0
    markdown = jupytext.reads(
        (tmp_path / "out.md").read_text(), fmt={"extension": ".md", "custom_language_magics": "swift"})
    ours = nbformat.read(lesson, 4)
    assert [cell.source for cell in markdown.cells] == [cell.source for cell in ours.cells]
    assert markdown.cells[1].metadata.tags == ["parameters"]
    # The layout of scripts is the same for all languages with '//' comments.
    script = jupytext.reads((tmp_path / "lesson.swift").read_text(), fmt={"extension": ".rs", "format_name": "percent"})
    assert [cell.source for cell in script.cells] == [cell.source for cell in ours.cells]
    assert script.cells[1].metadata.tags == ["parameters"]


def test_mutated_notebooks_and_parameters_never_crash(run, lesson, tmp_path):
    seed = lesson.read_bytes()
    generator = random.Random(5)
    for _ in range(25):
        data = bytearray(seed)
        for _ in range(generator.randint(1, 6)):
            index = generator.randrange(len(data))
            if generator.random() < 0.5:
                data[index] = generator.randrange(256)
            else:
                del data[index : index + generator.randint(1, 20)]
        (tmp_path / "m.ipynb").write_bytes(data)
        result = run("run", "m.ipynb", "--no-save", "-p", "rate=" + "".join(generator.choice('1e.-"[]{}\\n') for _ in range(6)),
                     "--total-timeout", "10")
        assert result.returncode in (0, 1, 2), result.stderr


def test_a_run_resumes_at_the_cell_that_broke(run, tmp_path):
    script = "// %%\nvar log = [1]\nprint(\"first\")\n// %%\nlog.append(2)\n// %%\nlog.append(3)\nlog[9]\n// %%\nprint(log)\n"
    (tmp_path / "r.swift").write_text(script)
    assert run("run", "r.swift", "-o", "o.ipynb", "--resumable").returncode == 1
    (tmp_path / "r.swift").write_text(script.replace("log[9]", "log[2]"))
    result = run("run", "r.swift", "-o", "o.ipynb", "--resume")
    assert result.returncode == 0, result.stderr
    assert result.stdout == "3\n[1, 2, 3]\n"
    notebook = nbformat.read(tmp_path / "o.ipynb", 4)
    assert notebook.cells[0].outputs[0].text == "first\n"
    assert [path.name for path in tmp_path.glob("o.ipynb*")] == ["o.ipynb"]
    refused = run("run", "r.swift", "-o", "o.ipynb", "--resume")
    assert refused.returncode == 2 and "cannot resume" in refused.stderr


def test_a_hopeless_trial_is_stopped(run, tmp_path):
    (tmp_path / "h.swift").write_text(
        '// %% tags=["parameters"]\nlet rate = 0.1\n// %%\nfor step in 1...20 {\n    var total = 0.0\n'
        "    for i in 0..<(rate < 5 ? 20_000_000 : 20_000) { total += Double(i) }\n"
        '    record("score", rate, step: step)\n}\n')
    result = run("sweep", "h.swift", "-g", "rate=10,9,8,7,1", "-m", "score", "-o", "s", "-j", "1", "--stop-hopeless", "1")
    assert result.returncode == 0, result.stdout
    trials = sweep_results(run, "s")
    assert [trial["status"] for trial in trials] == ["completed"] * 4 + ["stopped"]
    assert "the median of the others is 8.5" in trials[4]["message"]
    assert "1 stopped early" in result.stdout


def test_successive_halving_goes_on_from_checkpoints(run, tmp_path):
    (tmp_path / "f.swift").write_text(
        '// %% tags=["parameters"]\nlet rate = 0.1\nlet epochs = 9\nlet checkpoint = "none"\n// %%\nimport Swiftlet\nseed(1)\n'
        "let data = Dataset.moons(64, noise: 0.1)\nlet model = MLP(2, 8, 2)\n"
        "let history = model.fit(data, loss: .crossEntropy, optimizer: SGD(learningRate: rate), epochs: epochs, batchSize: 16, "
        "checkpoint: checkpoint)\n")
    result = run("sweep", "f.swift", "-g", "rate=0.01,0.03,0.1,0.3,0.5,1", "--halving", "epochs=1..9:3", "-m", "loss", "-o", "s", "-j", "1")
    assert result.returncode == 0, result.stdout
    trials = sweep_results(run, "s")
    best = max(trials, key=lambda trial: len(trial["rungs"]))
    assert [rung["budget"] for rung in best["rungs"]] == [1, 3, 9]
    lines = (tmp_path / f"s/trials/{best['trial']:04}/metrics.jsonl").read_text().splitlines()
    steps = [line["step"] for line in map(json.loads, lines) if line["name"] == "loss"]
    assert steps == list(range(1, 10)), "every epoch was trained once"


def test_a_training_has_the_same_bits_however_long_it_took(run, tmp_path):
    script = (
        "// %%\nimport Swiftlet\nseed(3)\nlet data = Dataset.digits()\n// %%\nlet model = MLP(64, 16, 10)\n"
        "let optimizer = Adam(learningRate: 0.01)\nlet stop = EarlyStopping(patience: 1)\n"
        "let history = model.fit(data, loss: .crossEntropy, optimizer: optimizer, epochs: EPOCHS)\n")
    (tmp_path / "fit.swift").write_text(script.replace("EPOCHS", "2"))
    result = run("verify", "--bitwise", "fit.swift")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "not compared: history: " in result.stdout
    # A figure that is stored by a fast machine is as stored on a slow one.
    assert run("convert", "fit.swift", "-o", "fit.ipynb").returncode == 0
    assert run("verify", "--update", "fit.ipynb").returncode == 0
    text = (tmp_path / "fit.ipynb").read_text()
    figure = re.search(r'aria-labelledby=\\"(\w+)-t', text).group(1)
    (tmp_path / "fit.ipynb").write_text(re.sub(r"[\d.]+ ms", "987 ms", text.replace(figure, "panother")))
    result = run("verify", "fit.ipynb")
    assert result.returncode == 0, result.stderr
    # What a random number made is not the same twice.
    (tmp_path / "fit.swift").write_text(script.replace("EPOCHS", "2").replace("seed(3)", "seed(Int.random(in: 0...1_000_000_000))"))
    result = run("verify", "--bitwise", "fit.swift")
    assert result.returncode == 4 and "variable 'model' (MLP): " in result.stderr
