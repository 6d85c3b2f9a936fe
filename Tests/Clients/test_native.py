"""A notebook's cells are Swift: compiled by swiftc against the library they print the same numbers."""

import json
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
NUMBERS_WING = ["CTensorKernels", "Tensors", "NeuralNetworks", "Datasets", "Training", "Plots", "PlotRenderers", "Swiftlet"]


def cells(path):
    return [cell for cell in json.loads(path.read_text())["cells"] if cell["cell_type"] == "code"]


def compile_natively(notebook, folder, build):
    source = folder / "main.swift"
    source.write_text("\n".join("".join(cell["source"]) for cell in cells(notebook)))
    objects = [str(path) for name in NUMBERS_WING for path in (build / f"{name}.build").rglob("*.o")]
    program = folder / "program"
    subprocess.run(
        ["swiftc", "-O", "-swift-version", "5", "-suppress-warnings", "-I", build / "Modules", "-Xcc",
         f"-fmodule-map-file={build / 'CTensorKernels.build/module.modulemap'}", source, *objects, "-o", program],
        check=True)
    return program


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", ["quick-tour", "optimizers-by-hand", "04-optimizers", "10-convolution", "11-resnet"])
def test_compiled_cells_print_the_same_numbers(name, tmp_path, binary):
    notebook = ROOT / "notebooks" / f"{name}.ipynb"
    program = compile_natively(notebook, tmp_path, binary.parent)
    natively = subprocess.run([program], cwd=tmp_path, check=True, capture_output=True, text=True).stdout.splitlines()
    assert len(natively) >= 4

    executed = tmp_path / "executed.ipynb"
    subprocess.run([binary, "run", notebook, "-o", executed, "--cwd", tmp_path], check=True, capture_output=True)
    streams = [
        "".join(output["text"]) for cell in cells(executed) for output in cell["outputs"]
        if output["output_type"] == "stream" and output["name"] == "stdout"
    ]
    in_cells = "".join(streams).splitlines()
    position = 0
    for line in natively:
        assert line in in_cells[position:], f"{line!r} is printed natively and not in the notebook: {in_cells}"
        position = in_cells.index(line, position) + 1
