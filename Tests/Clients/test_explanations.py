"""Every number in the stored explanations, computed again by Python: what stands left and right of "=" must be equal, in the text
and in the TeX."""

import math
import pathlib
import re

import pytest

SNAPSHOTS = sorted((pathlib.Path(__file__).parents[1] / "NeuralNetworksTests" / "Snapshots").glob("*.txt"))
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
NAMES = {
    "sqrt": math.sqrt, "log": math.log, "exp": math.exp, "floor": math.floor, "max": max, "abs": abs, "tanh": math.tanh,
    "sign": lambda x: (x > 0) - (x < 0),
}


def groups(text, command, arguments, form):
    """Each `\\command{a}{b}` as `form`, from the inside outwards."""
    pattern = re.compile(re.escape(command) + r"\{([^{}]*)\}" * arguments)
    while match := pattern.search(text):
        text = text[: match.start()] + form.format(*match.groups()) + text[match.end():]
    return text


def from_tex(text):
    for word in (r"\left", r"\right", r"\,", "&", r"\quad"):
        text = text.replace(word, "")
    text = text.replace(r"\lfloor", "floor(").replace(r"\rfloor", ")").replace(r"\log", "log").replace(r"\max", "max")
    text = text.replace(r"\cdot", "*").replace(r"\times", "*").replace(r"\lvert", "abs(").replace(r"\rvert", ")")
    # Powers first: their braces stand inside those of fractions and roots.
    for _ in range(4):
        text = re.sub(r"\^\{([^{}]*)\}", r"**(\1)", text)
        text = groups(text, r"\sqrt", 1, "sqrt({0})")
        text = groups(text, r"\frac", 2, "(({0})/({1}))")
    return re.sub(r"e(?=\*\*)", "2.718281828459045", text)


def from_text(text):
    text = text.replace("−", "-").replace("·", "*").replace("×", "*").replace("⌊", "floor(").replace("⌋", ")")
    text = re.sub(r"[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+", lambda power: "**(" + power[0].translate(SUPERSCRIPTS) + ")", text)
    text = re.sub(r"√(\d[\d.e+-]*|\()", lambda root: "sqrt(" if root[1] == "(" else f"sqrt({root[1]})", text)
    return text


def value(text):
    """The number that an expression has; None where it has letters."""
    words = set(re.findall(r"[^\W\d_]+", re.sub(r"(?<=\d)e(?=[+-]?\d)", "", text)))
    if not text.strip() or words - NAMES.keys() or re.search(r"[^\w\s().,*/+\-]", text) or "_" in text:
        return None
    if not re.search(r"\d", text) or re.search(r"\d\s+[\d(]|\)\s*[\d(]", text):
        return None
    try:
        return float(eval(text, {"__builtins__": {}}, NAMES))  # noqa: S307 - digits, brackets and the names above only
    except (SyntaxError, TypeError, ValueError, ZeroDivisionError):
        return None


def chains(document):
    """The equations of a snapshot: a list of sides for each, whether they are text or TeX."""
    text, _, tex = document.partition("$\\displaystyle")
    lines = []
    for line in text.splitlines():
        if line.strip().startswith("=") and lines:
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.rsplit(": ", 1)[-1])
    yield from ([from_text(side) for side in line.split(" = ")] for line in lines if " = " in line and ", ε" not in line)
    rows = []
    for line in tex.splitlines():
        line = line.removesuffix("$").replace(r"\\", "").strip()
        if line.startswith("&=") and rows:
            rows[-1] += " " + line[1:]
        else:
            rows.append(line.rsplit(r":}\quad", 1)[-1])
    yield from ([from_tex(side) for side in row.split("= ")] for row in rows if "=" in row and r"\text{η" not in row)


def checked(document):
    found = []
    for sides in chains(document):
        values = [number for side in sides if (number := value(side)) is not None]
        found += zip(values, values[1:], [sides] * len(values))
    return found


@pytest.mark.parametrize("path", SNAPSHOTS, ids=lambda path: path.stem)
def test_the_sides_of_each_equation_are_equal(path):
    for left, right, sides in checked(path.read_text()):
        # The operands are written with some digits only.
        assert left == pytest.approx(right, rel=2e-3, abs=2e-5), sides


def test_the_check_reads_text_and_tex_and_bites():
    documents = [path.read_text() for path in SNAPSHOTS]
    assert sum(len(checked(document)) for document in documents) > 800
    texts = [checked(document.partition("$\\displaystyle")[0]) for document in documents]
    assert sum(map(len, texts)) > 400
    wrong = checked("y = (1 − 0.9) · 0.5² + √4 = 2.025\n\n$\\displaystyle\ny &= \\frac{1}{2} + 0.5^{2} = 0.8 \\\\\n$")
    assert [left == pytest.approx(right) for left, right, _ in wrong] == [True, False]
