"""Text frontends and converters: jupyter console in a terminal, nbconvert to HTML."""

import os
import pathlib
import shutil
import subprocess
import sys
import time

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TMUX = shutil.which("tmux")


@pytest.mark.timeout(120)
@pytest.mark.skipif(TMUX is None, reason="no tmux is installed")
def test_jupyter_console_runs_cells_and_shows_text_plots(tmp_path):
    pytest.importorskip("jupyter_console")
    name = f"swiftlet-{os.getpid()}"
    command = f"{sys.executable} -m jupyter console --kernel swiftlet"
    environment = {**os.environ, "TERM": "xterm-256color"}
    subprocess.run(
        [TMUX, "-L", name, "new-session", "-d", "-x", "120", "-y", "60", "-s", "console", command], check=True,
        cwd=tmp_path, env=environment)
    try:

        def screen():
            return subprocess.run(
                [TMUX, "-L", name, "capture-pane", "-p", "-t", "console"], capture_output=True, text=True).stdout

        def wait_for(text, seconds=40):
            end = time.monotonic() + seconds
            while text not in screen():
                assert time.monotonic() < end, screen()
                time.sleep(0.2)

        def type_in(line):
            subprocess.run([TMUX, "-L", name, "send-keys", "-t", "console", line, "Enter"], check=True)

        wait_for("In [1]")
        type_in("let answer = 6 * 7")
        wait_for("In [2]")
        type_in("answer")
        wait_for("Out[2]: 42")
        type_in("plot([1, 2, 3], [1, 4, 9])")
        wait_for("In [4]")
        assert any("\u2800" <= character <= "\u28ff" for character in screen()), screen()
        type_in("while true { }")
        time.sleep(1)
        subprocess.run([TMUX, "-L", name, "send-keys", "-t", "console", "C-c"], check=True)
        wait_for("Interrupted")
        type_in("answer + 1")
        wait_for("43")
    finally:
        subprocess.run([TMUX, "-L", name, "kill-server"])


@pytest.mark.timeout(120)
def test_nbconvert_makes_html_with_the_figures(tmp_path, binary):
    executed = tmp_path / "tour.ipynb"
    subprocess.run(
        [binary, "run", ROOT / "notebooks" / "00-quick-tour.ipynb", "-o", executed, "--cwd", tmp_path], check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(
        [sys.executable, "-m", "nbconvert", "--to", "html", executed], check=True, cwd=tmp_path,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    page = (tmp_path / "tour.html").read_text()
    assert page.count("image/svg+xml") + page.count("<svg") >= 2
    assert "Conv2D(1, 8" in page
