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
NOTEBOOK = ROOT / "notebooks" / "quick-tour.ipynb"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SCREENSHOTS = pathlib.Path(os.environ.get("SWIFTLET_SCREENSHOTS", ROOT / "out" / "screenshots"))

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium is installed"),
    pytest.mark.skipif(not NOTEBOOK.exists(), reason="the quick tour is missing"),
    pytest.mark.timeout(180),
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
        server.wait(20)


def test_the_quick_tour_runs_in_jupyterlab(tmp_path):
    from playwright.sync_api import sync_playwright

    shutil.copy(NOTEBOOK, tmp_path / NOTEBOOK.name)
    with jupyterlab(tmp_path) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 4600})
        page.goto(f"{address}/lab/tree/{NOTEBOOK.name}?reset")
        page.wait_for_selector(".jp-NotebookPanel .jp-CodeCell", timeout=60_000)
        page.wait_for_selector(".jp-Notebook-ExecutionIndicator[data-status=idle]", timeout=60_000, state="attached")
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_text("Run All Cells", exact=True).click()
        # Lab scrolls as it runs, so a cell out of sight may not be drawn: ask until each one has its number.
        prompts = []
        for _ in range(120):
            time.sleep(0.5)
            prompts = page.locator(".jp-CodeCell .jp-InputArea-prompt").all_text_contents()
            if prompts and all(re.search(r"\[\d+\]", prompt) for prompt in prompts):
                break
        else:
            page.screenshot(path=str(tmp_path / "stuck.png"))
            pytest.fail(f"the cells did not all run: {prompts}; see {tmp_path / 'stuck.png'}")
        time.sleep(1)
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(SCREENSHOTS / "quick-tour.png"))
        errors = page.locator('.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.error"]').all_inner_texts()
        outputs = page.locator(".jp-OutputArea-output").count()
        browser.close()
    assert errors == []
    assert outputs > 0
