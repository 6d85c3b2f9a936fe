"""The notebooks of the course: their form, their stored outputs, and exercises that notice a wrong answer."""

import json
import pathlib
import re
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROJECTS = {"digits-cnn", "small-resnet", "optimizer-race", "overfitting-lab", "initialisation-lab", "micrograd"}
LESSONS = sorted(
    path for path in (ROOT / "notebooks").glob("*.ipynb") if re.match(r"\d\d-", path.stem) or path.stem in PROJECTS)
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def cells_of(path):
    return json.loads(path.read_text())["cells"]


def tagged(cells, tag):
    return [cell for cell in cells if tag in cell["metadata"].get("tags", [])]


def source(cell):
    return "".join(cell["source"])


def test_the_course_is_complete():
    assert [path.stem[:2] for path in LESSONS if path.stem not in PROJECTS] == [f"{number:02}" for number in range(13)]
    assert PROJECTS <= {path.stem for path in LESSONS}


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_has_the_form_of_the_course(path):
    cells = cells_of(path)
    text = [source(cell) for cell in cells if cell["cell_type"] == "markdown"]
    assert text[0].startswith("# ") and CHINESE.search(text[0].splitlines()[0])
    headings = [line for part in text for line in part.splitlines() if line.startswith("## ")]
    assert "## 小结" in headings and "## Exercises (练习)" in headings
    assert len(headings) >= 5 and all(CHINESE.search(heading) for heading in headings)
    solutions, checks = tagged(cells, "solution"), tagged(cells, "check")
    assert len(solutions) == 3 and len(checks) == 3
    assert all(cell["metadata"]["jupyter"]["source_hidden"] for cell in solutions)
    assert all(re.search(r"exercises\[\d\]\.check\(|quiz\(", source(cell)) for cell in checks)
    hints = tagged(cells, "hints")
    assert len(hints) == 1 and hints[0]["metadata"]["jupyter"]["source_hidden"]
    assert sum("quiz(" in source(cell) for cell in checks) + source(hints[0]).count("Exercise(") == 3
    demands = [len(re.findall(r"expect\(|\.check\(", source(cell))) for cell in cells if cell["cell_type"] == "code"]
    assert sum(demands) >= 8


def test_each_claim_of_the_lecture_has_its_section():
    """The rows of the table in docs/course.md name sections that there are, and leave no section of the lecture out."""
    page = (ROOT / "docs" / "course.md").read_text()
    rows = re.findall(r"^\| ([^|]*) \| [^|]+ \| \[([\w-]+)\]\(\.\./notebooks/\2\.ipynb\) \| ([^|]+) \|$", page, re.M)
    assert len(rows) > 60
    assert [row[0].split()[0] for row in rows if row[0]][1:] == [str(number) for number in range(1, 13)]
    for _, name, section in rows:
        text = [source(cell) for cell in cells_of(ROOT / "notebooks" / f"{name}.ipynb")]
        assert any(line.startswith(f"## {section}") for part in text for line in part.splitlines()), (name, section)


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_is_stored_with_its_outputs(path):
    code = [cell for cell in cells_of(path) if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    for cell in code:
        failed = any(output["output_type"] == "error" for output in cell["outputs"])
        assert failed == ("raises-exception" in cell["metadata"].get("tags", [])), source(cell)
    figures = [output for cell in code for output in cell["outputs"] if "image/svg+xml" in output.get("data", {})]
    assert figures and all("text/plain" in figure["data"] for figure in figures)
    assert path.stat().st_size < 600_000


@pytest.mark.timeout(180)
@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_gives_the_same_bits_twice(path, tmp_path, binary):
    shutil.copy(path, tmp_path)
    result = subprocess.run(
        [binary, "verify", "--bitwise", path.name], cwd=tmp_path, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


NUMBER = re.compile(r"(?<![\w.$-])(?!(?<=\[)\d+\])\d+(\.\d+)?(?![\w.])")


def with_a_wrong_number(text):
    """The solution with the last of its numbers changed, or nothing if it has none."""
    match = list(NUMBER.finditer(text))[-1:]
    if not match:
        return None
    number = match[0].group()
    wrong = str(float(number) * 3 + 1) if "." in number else str(int(number) * 2 + 1)
    return text[: match[0].start()] + wrong + text[match[0].end():]


@pytest.mark.timeout(120)
@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_the_checks_notice_a_wrong_number(path, tmp_path, binary):
    book = json.loads(path.read_text())
    cells, spoilt = book["cells"], []
    for index, cell in enumerate(cells):
        if cell in tagged(cells, "solution") and (wrong := with_a_wrong_number(source(cell))):
            cell["source"] = wrong
            spoilt.append(index)
    changed, executed = tmp_path / path.name, tmp_path / "executed.ipynb"
    changed.write_text(json.dumps(book))
    subprocess.run(
        [binary, "run", changed, "-o", executed, "--allow-errors", "--cwd", tmp_path], capture_output=True)
    after = cells_of(executed)
    for index in spoilt:
        answer_and_check = [after[index], next(cell for cell in after[index:] if cell in tagged(after, "check"))]
        assert any(
            output["output_type"] == "error" for cell in answer_and_check for output in cell["outputs"]
        ), f"this wrong answer passes: {source(after[index])}"
    assert spoilt
