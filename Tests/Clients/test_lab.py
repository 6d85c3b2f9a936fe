"""JupyterLab in headless Chromium: opens the quick tour, runs all cells, takes a screenshot to be looked at."""

import contextlib
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOTEBOOK = ROOT / "notebooks" / "00-quick-tour.ipynb"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SCREENSHOTS = pathlib.Path(os.environ.get("SWIFTLET_SCREENSHOTS", ROOT / "out" / "screenshots"))

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed"),
    pytest.mark.skipif(not NOTEBOOK.exists(), reason="the quick tour is missing"),
    pytest.mark.timeout(300),
]


@contextlib.contextmanager
def jupyterlab(folder):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [
            sys.executable, "-m", "jupyterlab", "--no-browser", "--ip", "127.0.0.1", "--port", str(port), "--allow-root",
            "--IdentityProvider.token=", "--ServerApp.password=", f"--ServerApp.root_dir={folder}",
            "--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"{address}/api", timeout=1)
                break
            time.sleep(0.1)
        yield address
    finally:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()  # a loaded machine; nothing of it is wanted any more
            server.wait()


@contextlib.contextmanager
def notebook(path, height):
    """The page of a notebook whose kernel is ready."""
    from playwright.sync_api import sync_playwright

    with jupyterlab(path.parent) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": height})
        page.goto(f"{address}/lab/tree/{path.name}?reset")
        page.wait_for_selector(".jp-NotebookPanel .jp-CodeCell", timeout=60_000)
        # The indicator beside the kernel's name shows idle also before a kernel has been chosen.
        page.get_by_text("Swift (Swiftlet) | Idle").wait_for(timeout=90_000)
        yield page
        browser.close()


def screenshot(page, name):
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(SCREENSHOTS / f"{name}.png"))


def test_the_quick_tour_runs_in_jupyterlab(tmp_path, binary):
    shutil.copy(NOTEBOOK, tmp_path / NOTEBOOK.name)
    # Its stored outputs and counts would look as if it had run.
    subprocess.run([binary, "strip", tmp_path / NOTEBOOK.name], check=True, capture_output=True)
    with notebook(tmp_path / NOTEBOOK.name, height=5600) as page:
        def run_all():
            page.get_by_role("menuitem", name="Run", exact=True).click()
            page.get_by_text("Run All Cells", exact=True).click()

        run_all()
        # Lab scrolls as it runs, so a cell out of sight may not be drawn: ask until each one has its number.
        prompts = []
        for attempt in range(180):
            time.sleep(0.5)
            # On a loaded machine Lab has lost the click between the kernel's first idle and its own readiness.
            if attempt == 40 and not any(re.search(r"\[.?[\d*]", prompt) for prompt in prompts):
                run_all()
            prompts = page.locator(".jp-CodeCell .jp-InputArea-prompt").all_text_contents()
            if prompts and all(re.search(r"\[\d+\]", prompt) for prompt in prompts):
                break
        else:
            page.screenshot(path=str(tmp_path / "stuck.png"))
            pytest.fail(f"the cells did not all run: {prompts}; see {tmp_path / 'stuck.png'}")
        time.sleep(1)
        screenshot(page, "quick-tour")
        errors = page.locator('.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.error"]').all_inner_texts()
        outputs = page.locator(".jp-OutputArea-output").count()
    assert errors == []
    assert outputs > 0


CELLS = [
    "let control = 42",
    "var spins = 0\nwhile true { spins += 1 }",
    "let history = Sequential { Flatten(); Dense(64, 10) }.fit(Dataset.digits(), loss: .crossEntropy, "
    "optimizer: SGD(learningRate: 0.05), epochs: 60)",
    "contro",
]


def test_a_person_interrupts_completes_asks_and_restarts(tmp_path):
    """The popup, the tooltip, the interrupt, progress in place and the restart, as a hand on the keyboard finds them."""
    nbformat = pytest.importorskip("nbformat")
    new = nbformat.v4
    path = tmp_path / "hand.ipynb"
    metadata = {"kernelspec": {"name": "swiftlet", "display_name": "Swift (Swiftlet)", "language": "swift"}}
    nbformat.write(new.new_notebook(cells=[new.new_code_cell(cell) for cell in CELLS], metadata=metadata), path)
    with notebook(path, height=1400) as page:
        cell = lambda index: page.locator(".jp-CodeCell").nth(index)

        def run(index):
            cell(index).locator(".cm-content").click()
            page.keyboard.press("Control+Enter")

        def wait_for_prompt(index, pattern, seconds=30):
            for _ in range(5 * seconds):
                time.sleep(0.2)
                if re.search(pattern, cell(index).locator(".jp-InputPrompt").text_content() or ""):
                    return True
            if seconds < 30:
                return False
            screenshot(page, "hand-stuck")
            pytest.fail(f"cell {index} shows {cell(index).locator('.jp-InputPrompt').text_content()!r}")

        # Lab shows an idle kernel before it is ready to run: what is run then is dropped without a word.
        for _ in range(6):
            run(0)
            if wait_for_prompt(0, r"\[1\]", seconds=5):
                break
        run(1)
        wait_for_prompt(1, r"\[\*\]")
        time.sleep(0.5)
        page.get_by_role("menuitem", name="Kernel", exact=True).click()
        page.get_by_text("Interrupt Kernel", exact=True).first.click()
        wait_for_prompt(1, r"\[2\]")
        assert "nterrupt" in cell(1).locator(".jp-OutputArea").inner_text()

        run(2)
        wait_for_prompt(2, r"\[3\]")
        outputs = cell(2).locator(".jp-OutputArea-output")
        assert outputs.count() == 1, "the fit's progress is one output, updated in place"

        cell(3).locator(".cm-content").click()
        page.keyboard.press("End")
        page.keyboard.press("Tab")
        page.wait_for_selector(".jp-Completer:not(.lm-mod-hidden)", timeout=20_000)
        assert "control" in page.locator(".jp-Completer").inner_text()
        screenshot(page, "completion")
        page.keyboard.press("Enter")
        time.sleep(0.5)
        assert cell(3).locator(".cm-content").inner_text().strip() == "control"
        page.keyboard.press("Shift+Tab")
        # The box is there before its text is.
        page.locator(".jp-Tooltip").filter(has_text="Int").wait_for(timeout=20_000)
        screenshot(page, "tooltip")
        page.keyboard.press("Escape")

        page.get_by_role("menuitem", name="Kernel", exact=True).click()
        page.get_by_text("Restart Kernel…", exact=True).first.click()
        page.locator(".jp-Dialog .jp-mod-accept").last.click()
        # The indicator beside the kernel's name shows idle also before a kernel has been chosen.
        page.get_by_text("Swift (Swiftlet) | Idle").wait_for(timeout=90_000)
        time.sleep(1)
        run(3)
        wait_for_prompt(3, r"\[1\]")
        assert "cannot find 'control' in scope" in cell(3).locator(".jp-OutputArea").inner_text()


KERNELSPEC = {"kernelspec": {"name": "swiftlet", "display_name": "Swift (Swiftlet)", "language": "swift"}}

# Notes when the picture under the first cell is another one.
WATCH = """() => {
    window.drawings = []; window.most = 0; let last = null;
    const look = () => {
        const outputs = document.querySelectorAll('.jp-CodeCell .jp-OutputArea-output');
        window.most = Math.max(window.most, outputs.length);
        const image = document.querySelector('.jp-CodeCell .jp-OutputArea-output img');
        const source = image && image.src;
        if (source && source !== last) { last = source; window.drawings.push(performance.now()); }
    };
    new MutationObserver(look).observe(document.body, {subtree: true, childList: true, attributes: true});
}"""


def test_a_fit_is_watched_as_one_figure_that_changes_in_place(tmp_path):
    nbformat = pytest.importorskip("nbformat")
    new = nbformat.v4
    path = tmp_path / "watched.ipynb"
    cell = (
        "let digits = Dataset.digits()\n"
        "let history = Sequential { Flatten(); Dense(64, 512); ReLU(); Dense(512, 512); ReLU(); Dense(512, 10) }\n"
        "    .fit(digits, validation: digits.prefix(300), loss: .crossEntropy, optimizer: SGD(learningRate: 0.01),\n"
        "         epochs: 60, metrics: [.accuracy], notes: false)")
    nbformat.write(new.new_notebook(cells=[new.new_code_cell(cell)], metadata=KERNELSPEC), path)
    with notebook(path, height=1000) as page:
        page.evaluate(WATCH)
        prompt = lambda: page.locator(".jp-CodeCell .jp-InputPrompt").first.text_content() or ""
        # Lab shows an idle kernel before it is ready to run: what is run then is dropped without a word.
        for _ in range(6):
            page.locator(".jp-CodeCell .cm-content").first.click()
            page.keyboard.press("Control+Enter")
            for _ in range(25):
                time.sleep(0.2)
                if "*" in prompt() or re.search(r"\[\d+\]", prompt()):
                    break
            else:
                continue
            break
        page.wait_for_selector(".jp-CodeCell .jp-OutputArea-output img", timeout=30_000)
        screenshot(page, "fit-running")
        for _ in range(300):
            if re.search(r"\[\d+\]", prompt()):
                break
            time.sleep(0.2)
        time.sleep(0.5)
        screenshot(page, "fit-ended")
        drawings, most = page.evaluate("() => [window.drawings, window.most]")
        page.keyboard.press("Control+s")
        for _ in range(50):
            outputs = nbformat.read(path, as_version=4).cells[0].outputs
            if outputs:
                break
            time.sleep(0.2)
    assert most == 1, "one output, never a second one under it"
    assert len(drawings) >= 4, "it was drawn while it ran"
    gaps = [after - before for before, after in zip(drawings, drawings[1:])]
    # The kernel waits a quarter of a second; the browser may hold one picture back and show the next in time.
    assert (drawings[-1] - drawings[0]) / len(gaps) > 200, gaps
    assert len(outputs) == 1 and "60/60" in outputs[0]["data"]["text/plain"], "the final state alone stays"


@pytest.mark.parametrize("trusted", [True, False])
def test_a_stored_figure_is_seen_in_a_notebook_that_is_trusted_or_not(tmp_path, binary, monkeypatch, trusted):
    nbformat = pytest.importorskip("nbformat")
    new = nbformat.v4
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    (tmp_path / "books").mkdir()
    path = tmp_path / "books" / "stored.ipynb"
    cell = 'plot([1, 2, 3], [1, 4, 9], label: "squares", title: "Three squares 三个平方")'
    nbformat.write(new.new_notebook(cells=[new.new_code_cell(cell)], metadata=KERNELSPEC), path)
    subprocess.run([binary, "run", "--in-place", path], check=True, capture_output=True)
    if trusted:
        subprocess.run([sys.executable, "-m", "jupyter", "trust", path], check=True, capture_output=True)
    with notebook(path, height=900) as page:
        output = page.locator(".jp-CodeCell .jp-OutputArea-output").first
        output.wait_for(timeout=30_000)
        screenshot(page, "stored-trusted" if trusted else "stored-untrusted")
        if trusted:
            image = output.locator("img")
            assert image.count() == 1 and image.evaluate("image => image.naturalWidth") == 640
        else:
            text = output.inner_text()
            assert "Three squares 三个平方" in text and any("\u2800" <= character <= "\u28ff" for character in text)
