"""Other tools read what we write: nbformat, nbval, jupytext, papermill, junitparser, browsers' rules for XML and HTML."""

import html.parser
import json
import os
import pty
import re
import subprocess
import sys
import xml.etree.ElementTree
from pathlib import Path

import nbformat
import pytest

from scripts import LESSON, SLOW

NOTEBOOKS = {
    "passing": LESSON,
    "failing": LESSON + "\n// %%\nlet a = [1]\na[3]\n\n// %%\nprint(1)\n",
    "expecting": LESSON + '\n// %%\nexpect(rate > 1, "rate is \\(rate)")\n',
    "refused": LESSON + '\n// %%\nlet b: Int = "x"\n',
    "control codes": '// %%\nprint("\\u{1B}[31mred\\u{1B}[0m \\u{7}\\u{0}\\u{FFFE} <&>\\"]]>")\n// %%\nfatalError("\\u{1}\\u{1B}[1m<b>&")\n',
    "rich": "// %%\nimport Swiftlet\nlet data = Dataset.moons(32)\ndata\n// %%\nlet model = MLP(2, 4, 2)\n"
    "model.fit(data, loss: .crossEntropy, optimizer: Adam(), epochs: 2)\n// %%\nmodel.summary(input: [2])\n// %%\nplot([1.0, 2.0])\n",
    "empty": "",
    "long": "// %%\nfor i in 0..<3000 { print(i) }\n",
}


@pytest.fixture(params=NOTEBOOKS)
def ran(request, run, tmp_path):
    """A notebook that ran, with its reports."""
    (tmp_path / "n.swift").write_text(NOTEBOOKS[request.param])
    assert run("convert", "n.swift", "-o", "n.ipynb").returncode == 0
    result = run("run", "n.ipynb", "-o", "out.ipynb", "--junit", "j.xml", "--html", "h.html", "--summary", "s.md",
                 env={**os.environ, "GITHUB_ACTIONS": "true"})
    assert result.returncode in (0, 1, 2, 3)
    return request.param, result


def test_every_written_notebook_is_valid(ran, run, tmp_path):
    paths = [tmp_path / "n.ipynb"] + [tmp_path / "out.ipynb"] * (tmp_path / "out.ipynb").exists()
    for number, path in enumerate(paths):
        nbformat.validate(json.loads(path.read_text()))
        # What comes back from a script and from Markdown is valid, too.
        for extension in ["swift", "md"]:
            back = tmp_path / f"back{number}{extension}.ipynb"
            assert run("convert", path, "-o", f"t{number}.{extension}").returncode == 0
            assert run("convert", f"t{number}.{extension}", "-o", back).returncode == 0
            nbformat.validate(json.loads(back.read_text()))
            sources = [cell.source for cell in nbformat.read(back, 4).cells]
            assert sources == [cell.source for cell in nbformat.read(path, 4).cells]
        assert run("strip", path).returncode == 0
        nbformat.validate(json.loads(path.read_text()))
        assert all(not cell.get("outputs") for cell in nbformat.read(path, 4).cells)


def test_the_junit_report_is_read(ran, reader, tmp_path):
    junitparser = reader("junitparser")
    name, result = ran
    text = (tmp_path / "j.xml").read_text()
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text) and "&#" not in text.replace("&#10;", "")
    suite = next(iter(junitparser.JUnitXml.fromfile(str(tmp_path / "j.xml"))))
    cases = list(suite)
    root = xml.etree.ElementTree.parse(tmp_path / "j.xml").getroot()
    assert len(root.findall(".//testcase")) == len(cases) == suite.tests
    bad = [case for case in cases if any(isinstance(entry, (junitparser.Failure, junitparser.Error)) for entry in case.result)]
    assert len(bad) == suite.failures + suite.errors == (result.returncode != 0)


def test_annotations_point_at_lines(ran, tmp_path):
    name, result = ran
    annotations = [line for line in result.stdout.splitlines() if line.startswith("::error ")]
    assert len(annotations) == (result.returncode != 0), result.stdout
    for line in annotations:
        assert re.fullmatch(r"::error file=[^,:]+(,line=\d+)?(,endLine=\d+)?(,col=\d+)?,title=[^:]*::.+", line), line
        assert "\x1b" not in line


class Nesting(html.parser.HTMLParser):
    """Finds elements that are not closed in order, and what a page must not have."""

    empty = {"meta", "br", "hr", "img", "input", "link", "path", "line", "rect", "circle", "use", "col", "stop", "polyline", "polygon"}

    def __init__(self):
        super().__init__()
        self.open, self.problems, self.count = [], [], 0

    def handle_starttag(self, tag, attributes):
        self.count += 1
        if tag in ("script", "iframe", "object", "embed"):
            self.problems.append(f"a {tag}")
        for name, value in attributes:
            if name.startswith("on") or re.match(r"\s*(https?:|javascript:)", value or "") and name in ("src", "href", "data"):
                self.problems.append(f"{tag} {name}={value}")
        if tag not in self.empty:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        if tag in self.empty:
            return
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")


def test_the_page_is_whole_and_asks_nobody(ran, tmp_path):
    page = (tmp_path / "h.html").read_text()
    nesting = Nesting()
    nesting.feed(page)
    assert nesting.problems == [] and nesting.open == []
    assert page.startswith("<!DOCTYPE html>") and nesting.count > 5


def test_the_summary_is_a_table(ran, tmp_path):
    name, result = ran
    rows = [line for line in (tmp_path / "s.md").read_text().splitlines() if line.startswith("|")]
    assert len({len(re.findall(r"(?<!\\)\|", row)) for row in rows}) <= 1, rows
    assert ("✅" in (tmp_path / "s.md").read_text()) == (result.returncode == 0)


def test_nbval_compares_our_notebooks(run, reader, lesson, tmp_path):
    reader("nbval")
    assert run("run", lesson, "--in-place", "-q").returncode == 0
    notebook = nbformat.read(lesson, 4)
    # nbval compares texts as they are; our figures are compared by our own 'verify'.
    notebook.cells[-1].metadata["tags"] = ["nbval-ignore-output"]
    notebook.metadata["kernelspec"] = {"name": "swiftlet", "display_name": "Swift (Swiftlet)", "language": "swift"}
    nbformat.write(notebook, lesson)
    nbval = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--nbval", lesson.name]
    passed = subprocess.run(nbval, cwd=tmp_path, capture_output=True, text=True, timeout=100)
    assert passed.returncode == 0 and "3 passed" in passed.stdout, passed.stdout
    notebook.cells[2].outputs[0].text = "rate 0.2\n"
    nbformat.write(notebook, lesson)
    failed = subprocess.run(nbval, cwd=tmp_path, capture_output=True, text=True, timeout=100)
    assert failed.returncode == 1 and "1 failed" in failed.stdout, failed.stdout


def test_papermill_executes_our_notebook_with_the_documented_line(run, reader, lesson, tmp_path):
    papermill = reader("papermill")
    text = (Path(__file__).parents[2] / "docs/runner.md").read_text()
    exec(next(line for line in text.splitlines() if line.startswith("import papermill.translators as t;")), {})
    papermill.execute_notebook(
        str(lesson), str(tmp_path / "papermill.ipynb"), {"rate": 0.75, "seed": 4}, kernel_name="swiftlet", progress_bar=False)
    notebook = nbformat.read(tmp_path / "papermill.ipynb", 4)
    nbformat.validate(notebook)
    printed = [output.text for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs if output.output_type == "stream"]
    assert "rate 0.75\n" in printed
    # And our runner replaces the cell that papermill has injected.
    again = run("run", "papermill.ipynb", "-p", "rate=0.5", "-o", "again.ipynb")
    assert again.returncode == 0 and "rate 0.5" in again.stdout
    tags = [cell.metadata.get("tags", []) for cell in nbformat.read(tmp_path / "again.ipynb", 4).cells]
    assert tags.count(["injected-parameters"]) == 1
    # Its marks of a run that failed stay ours to read.
    (tmp_path / "bad.swift").write_text(LESSON + "// %%\nlet list = [1]\nlist[4]\n")
    assert run("convert", "bad.swift", "-o", "bad.ipynb").returncode == 0
    with pytest.raises(papermill.exceptions.PapermillExecutionError):
        papermill.execute_notebook(str(tmp_path / "bad.ipynb"), str(tmp_path / "badout.ipynb"), kernel_name="swiftlet", progress_bar=False)
    assert run("run", "badout.ipynb", "-q", "-o", "o.ipynb").returncode == 1


def on_a_terminal(folder, *command):
    """What a command writes to a terminal, which it ends well on."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [*map(str, command)], cwd=folder, stdin=follower, stdout=follower, stderr=follower,
        env={**os.environ, "TERM": "xterm-256color"})
    os.close(follower)
    seen = b""
    try:
        while chunk := os.read(leader, 65536):
            seen += chunk
    except OSError:
        pass
    os.close(leader)
    assert process.wait(60) == 0
    return seen


def test_a_progress_bar_on_a_terminal_and_plain_lines_elsewhere(binary, run, tmp_path):
    (tmp_path / "s.swift").write_text(SLOW.replace("400_000_000", "40_000_000"))
    plain = run("run", "s.swift")
    assert plain.returncode == 0 and "\x1b" not in plain.stdout + plain.stderr and "\r" not in plain.stderr
    assert re.search(r"^\[2/4\]", plain.stderr, re.M)
    seen = on_a_terminal(tmp_path, binary, "run", "s.swift")
    assert b"\x1b[" in seen and "━".encode() in seen and b"begin" in seen


def test_a_live_table_on_a_terminal_and_plain_lines_elsewhere(binary, run, lesson, tmp_path):
    options = ["-g", "rate=0.1,0.2,0.3", "-m", "score", "-j", "1"]
    plain = run("sweep", lesson, *options, "-o", "plain")
    assert plain.returncode == 0 and "\x1b" not in plain.stdout
    assert len(re.findall(r"^\[\d/3\] trial \d completed: score ", plain.stdout, re.M)) == 3
    seen = on_a_terminal(tmp_path, binary, "sweep", lesson, *options, "-o", "live")
    assert b"trials, " in seen and b"running" in seen and re.search(rb"\x1b\[\d+A", seen)


@pytest.mark.timeout(300)
def test_the_workflow_to_copy_does_what_it_says(binary, reader, tmp_path):
    yaml = reader("yaml")
    root = Path(__file__).parents[2]
    workflow = yaml.safe_load((root / ".github/workflows/notebooks.yml").read_text())
    assert set(workflow[True]) == {"push", "pull_request"}
    (job,) = workflow["jobs"].values()
    steps = {step["name"]: step["run"] for step in job["steps"] if "run" in step}
    assert "swift build -c release --product swiftlet" in steps["Build"]
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/swiftlet").symlink_to(binary)
    (tmp_path / "notebooks").symlink_to(root / "notebooks")
    environment = {**os.environ, "PATH": f"{tmp_path}/bin:{os.environ['PATH']}", "GITHUB_ACTIONS": "true",
                   "GITHUB_STEP_SUMMARY": str(tmp_path / "page.md")}
    commands = [command for name, command in steps.items() if name not in ("System libraries", "Build")]
    assert len(commands) == 3
    for command in commands:
        result = subprocess.run(["bash", "-e", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=250)
        assert result.returncode == 0, (command, result.stdout, result.stderr)
    uploaded = job["steps"][-1]["with"]["path"].split()
    assert all((tmp_path / name).exists() for name in uploaded)
    assert "ci-lesson" in (tmp_path / "page.md").read_text()
