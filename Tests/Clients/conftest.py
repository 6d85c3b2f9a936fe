"""Installs the kernel under a temporary prefix and hands out running kernels to the tests."""

import importlib
import os
import pathlib
import subprocess

import pytest
from jupyter_client.manager import KernelManager

from client import Client
from scripts import LESSON, end_started

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("SWIFTLET_BINARY", ROOT / ".build/release/swiftlet")).resolve()


def pytest_configure(config):
    config.addinivalue_line("markers", "timeout: the longest a test may take, in seconds")


def pytest_collection_modifyitems(items):
    for item in items:
        if not any(item.iter_markers("timeout")):
            item.add_marker(pytest.mark.timeout(60))


@pytest.fixture(scope="session", autouse=True)
def prefix(tmp_path_factory):
    """A prefix into which the program has installed its kernelspec; Jupyter looks there and nowhere else first."""
    assert BINARY.exists(), f"{BINARY} is missing: build first, or set SWIFTLET_BINARY"
    prefix = tmp_path_factory.mktemp("prefix")
    subprocess.run([BINARY, "install", "--prefix", prefix], check=True)
    os.environ["JUPYTER_PATH"] = str(prefix / "share/jupyter")
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))
    os.environ["JUPYTER_RUNTIME_DIR"] = str(tmp_path_factory.mktemp("runtime"))
    return prefix


@pytest.fixture(autouse=True)
def no_process_outlives_its_test():
    yield
    end_started()


@pytest.fixture(scope="session")
def binary():
    return BINARY


@pytest.fixture(scope="module")
def shared():
    """One kernel for all tests of a file."""
    client = Client.start()
    yield client
    client.stop()


@pytest.fixture
def kernel(shared):
    """The kernel of the file, with nothing left over from the test before."""
    shared.drain()
    return shared


@pytest.fixture
def fresh():
    """A kernel of its own, for tests that leave it changed or dead."""
    client = Client.start()
    yield client
    client.stop()


@pytest.fixture
def manager():
    """A kernel manager whose kernel is not started yet."""
    manager = KernelManager(kernel_name="swiftlet")
    yield manager
    if manager.has_kernel:
        manager.shutdown_kernel(now=True)


@pytest.fixture
def run(binary, tmp_path):
    def call(*arguments, **options):
        options.setdefault("cwd", tmp_path)
        return subprocess.run([binary, *map(str, arguments)], capture_output=True, text=True, timeout=120, **options)

    return call


@pytest.fixture
def lesson(run, tmp_path):
    (tmp_path / "lesson.swift").write_text(LESSON)
    assert run("convert", "lesson.swift", "-o", "lesson.ipynb").returncode == 0
    return tmp_path / "lesson.ipynb"


@pytest.fixture
def reader():
    """Imports another tool that reads what we write. Only outside of continuous integration may it be missing."""

    def load(name):
        return importlib.import_module(name) if os.environ.get("CI") else pytest.importorskip(name)

    return load
