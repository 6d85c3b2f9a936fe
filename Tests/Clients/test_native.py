"""An exported notebook is Swift: compiled by swiftc against the library it prints the same numbers."""

import json
import os
import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
NUMBERS_WING = ["CTensorKernels", "Tensors", "NeuralNetworks", "Datasets", "Training", "Plots", "PlotRenderers", "Statistics",
                "Swiftlet"]


def timeless(line):
    """What `time { }` prints differs from run to run; that it is printed does not."""
    return re.sub(r"^[\d.]+ (s|ms|µs|ns)$", "a duration", line)


def cells(path):
    return [cell for cell in json.loads(path.read_text())["cells"] if cell["cell_type"] == "code"]


def exported(binary, notebook, folder):
    package = folder / "package"
    subprocess.run([binary, "export", notebook, "-o", package, "--library", ROOT], check=True, capture_output=True)
    assert ".swiftLanguageMode(.v5)" in (package / "Package.swift").read_text()
    return package


def compiled(package, build):
    """Builds what the package's target builds, but with the library's objects that are there already."""
    sources = sorted((package / "Sources").rglob("*.swift"))
    # A build folder keeps the objects of sources that are gone.
    living = {name: {path.name for path in (ROOT / "Sources" / name).rglob("*")} for name in NUMBERS_WING}
    objects = [
        str(path) for name in NUMBERS_WING for path in (build / f"{name}.build").rglob("*.o") if path.stem in living[name]
    ]
    program = package / "program"
    subprocess.run(
        ["swiftc", "-O", "-swift-version", "5", "-suppress-warnings", "-I", build / "Modules", "-Xcc",
         f"-fmodule-map-file={build / 'CTensorKernels.build/module.modulemap'}", *sources, *objects, "-o", program],
        check=True)
    return program


def lines_of(program, folder, **environment):
    return subprocess.run(
        [program], cwd=folder, check=True, capture_output=True, text=True, env={**os.environ, **environment}
    ).stdout.splitlines()


def printed(binary, notebook, folder):
    """What the cells print in a run of the notebook, and the texts of what they show."""
    executed = folder / "executed.ipynb"
    subprocess.run([binary, "run", notebook, "-o", executed, "--cwd", folder], check=True, capture_output=True)
    text = ""
    for cell in cells(executed):
        for output in cell["outputs"]:
            if output["output_type"] == "stream" and output["name"] == "stdout":
                text += "".join(output["text"])
            elif output["output_type"] in ("execute_result", "display_data"):
                text += "\n" + "".join(output["data"]["text/plain"]) + "\n"
    return text.splitlines()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("notebook", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda path: path.stem)
def test_exported_notebooks_print_the_same_numbers(notebook, tmp_path, binary):
    program = compiled(exported(binary, notebook, tmp_path), binary.parent)
    numbers = [timeless(line) for line in lines_of(program, tmp_path) if any(character.isdigit() for character in line)]
    in_cells = [timeless(line) for line in printed(binary, notebook, tmp_path)]
    assert len(numbers) >= 4
    position = 0
    for line in numbers:
        assert line in in_cells[position:], f"{line!r} is printed natively and not in the notebook: {in_cells}"
        position = in_cells.index(line, position) + 1


REDECLARING = """\
// %% tags=["parameters"]
let scale = 2
// %%
var x = 1
func twice(_ value: Int) -> Int { value * scale }
struct Point { var x = 7; func sum() -> Int { x + twice(x) } }
twice(x)
// %%
let x = Double(x) + 0.5
x
// %%
func twice(_ value: Int) -> Int { -value }
struct Point { var x = 1.5; var label: String { "\\(x) of \\(twice(3))" } }
print(Point().label, x, [1, 2].map { x in x * 2 })
// %%
%who
let f = { [x] in x + 1 }
if let x = Optional(x) { print(x, f()) }
"""


@pytest.mark.timeout(120)
def test_an_exported_script_redeclares_as_its_session_does(tmp_path, binary):
    script = tmp_path / "redeclaring.swift"
    script.write_text(REDECLARING)
    program = compiled(exported(binary, script, tmp_path), binary.parent)
    assert lines_of(program, tmp_path) == ["2", "1.5", "1.5 of -3 1.5 [2, 4]", "1.5 2.5"]
    assert lines_of(program, tmp_path, scale="5")[0] == "5"
    wrong = subprocess.run([program], env={**os.environ, "scale": "much"}, capture_output=True, text=True)
    assert wrong.returncode == 2 and "scale" in wrong.stderr
