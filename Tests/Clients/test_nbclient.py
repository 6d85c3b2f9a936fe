"""Headless Jupyter: nbclient, `jupyter execute`, nbconvert."""

import pathlib
import subprocess
import sys

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

ROOT = pathlib.Path(__file__).resolve().parents[2]


def notebook(*cells):
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    book.metadata["kernelspec"] = {"name": "swiftlet", "display_name": "Swift (Swiftlet)", "language": "swift"}
    return book


def test_a_notebook_is_executed_with_its_outputs():
    book = notebook("let x = 6", 'print("x is \\(x)")\nx * 7')
    NotebookClient(book, kernel_name="swiftlet", timeout=60).execute()
    nbformat.validate(book)
    stream, result = book.cells[1].outputs
    assert stream.text == "x is 6\n"
    assert result.data["text/plain"] == "42"
    assert book.cells[1].execution_count == 2
    assert book.metadata.language_info.name == "swift"


def test_a_failing_cell_stops_the_notebook():
    book = notebook("let x = [1][3]", 'print("never")')
    with pytest.raises(CellExecutionError):
        NotebookClient(book, kernel_name="swiftlet", timeout=60).execute()
    assert book.cells[0].outputs[0].output_type == "error"
    assert not book.cells[1].outputs


def test_a_failing_cell_may_be_allowed():
    book = notebook("let x = [1][3]", 'print("after all")')
    NotebookClient(book, kernel_name="swiftlet", timeout=60, allow_errors=True).execute()
    assert book.cells[1].outputs[0].text == "after all\n"


@pytest.mark.parametrize("path", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda path: path.name)
@pytest.mark.timeout(300)
def test_our_notebooks_run(path, tmp_path):
    target = tmp_path / path.name
    target.write_bytes(path.read_bytes())
    subprocess.run(
        [sys.executable, "-m", "jupyter", "execute", "--inplace", "--kernel_name=swiftlet", str(target)], check=True)
    subprocess.run(
        [sys.executable, "-m", "jupyter", "nbconvert", "--to", "html", str(target)], check=True, capture_output=True)
    assert target.with_suffix(".html").stat().st_size > 10_000
