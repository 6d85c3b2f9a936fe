"""The kernelspec: where it goes, what is in it, what is refused, and what the doctor says of it."""

import json
import os
import subprocess
import sys

import pytest


@pytest.fixture
def swiftlet(binary, tmp_path):
    def run(*arguments, **variables):
        environment = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "CONDA_PREFIX")}
        environment |= {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": "", "JUPYTER_PATH": "", **variables}
        return subprocess.run(
            [binary, *map(str, arguments)], capture_output=True, text=True, timeout=20, env=environment)

    return run


def specification(folder):
    return json.loads((folder / "kernel.json").read_text())


@pytest.mark.parametrize("options, variables, folder", [
    (["--prefix", "{}/p"], {}, "p/share/jupyter/kernels"),
    (["--sys-prefix"], {"VIRTUAL_ENV": "{}/v"}, "v/share/jupyter/kernels"),
    (["--sys-prefix"], {"CONDA_PREFIX": "{}/c"}, "c/share/jupyter/kernels"),
    (["--user"], {}, "home/.local/share/jupyter/kernels"), ([], {}, "home/.local/share/jupyter/kernels"),
    ([], {"XDG_DATA_HOME": "{}/x"}, "x/jupyter/kernels"), ([], {"JUPYTER_DATA_DIR": "{}/j"}, "j/kernels"),
])
def test_it_goes_where_frontends_look(swiftlet, tmp_path, options, variables, folder):
    options = [option.format(tmp_path) for option in options]
    variables = {name: value.format(tmp_path) for name, value in variables.items()}
    kernel = tmp_path / folder / "swiftlet"
    for _ in range(2):
        assert swiftlet("install", *options, **variables).returncode == 0
        assert {path.name for path in kernel.iterdir()} == {
            "kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"}
    assert swiftlet("uninstall", *options, **variables).returncode == 0
    assert not kernel.exists()
    assert swiftlet("uninstall", *options, **variables).returncode == 1


def test_it_says_how_the_kernel_is_started(swiftlet, tmp_path):
    name = ["--name", "my.kernel-1", "--display-name", "Kern ü"]
    values = ["--env", "A=1", "--env", "B=x=y", "--env", "C="]
    assert swiftlet("install", "--prefix", tmp_path, *name, *values).returncode == 0
    found = specification(tmp_path / "share/jupyter/kernels/my.kernel-1")
    assert os.path.isabs(found["argv"][0]) and found["argv"][-1] == "{connection_file}"
    assert (found["display_name"], found["language"], found["interrupt_mode"]) == ("Kern ü", "swift", "message")
    assert found["env"] == {"A": "1", "B": "x=y", "C": ""}
    # Says that a registration file is understood as well (JEP 66).
    assert found["kernel_protocol_version"] == "5.5"
    assert found["metadata"]["supported_encryption"] == ["curve"]
    listed = subprocess.run(
        [sys.executable, "-m", "jupyter", "kernelspec", "list", "--json"], capture_output=True, text=True, check=True,
        env={**os.environ, "JUPYTER_PATH": str(tmp_path / "share/jupyter")})
    assert json.loads(listed.stdout)["kernelspecs"]["my.kernel-1"]["spec"]["display_name"] == "Kern ü"


@pytest.mark.parametrize("options", [
    ["--name", "a b"], ["--name", "a/b"], ["--name", ".."], ["--name", ""], ["--name", "ü"], ["--env", "A"],
    ["--env", "=x"], ["--user"], ["--sys-prefix"],
])
def test_wrong_options_are_refused(swiftlet, tmp_path, options):
    ended = swiftlet("install", "--prefix", tmp_path / "p", *options)
    assert ended.returncode == 2 and ended.stderr
    assert not (tmp_path / "p").exists()


def test_where_nothing_can_be_written_it_says_so(swiftlet, tmp_path):
    (tmp_path / "file").write_text("")
    ended = swiftlet("install", "--prefix", tmp_path / "file")
    assert ended.returncode == 1 and "Not a directory" in ended.stderr
    assert swiftlet("install", "--sys-prefix").returncode != 0


def test_the_doctor_finds_what_is_wrong(swiftlet, tmp_path):
    path = {"JUPYTER_PATH": str(tmp_path / "share/jupyter")}
    kernel = tmp_path / "share/jupyter/kernels/swiftlet"
    assert swiftlet("doctor", **path).returncode == 1
    swiftlet("install", "--prefix", tmp_path)
    ended = swiftlet("doctor", **path)
    assert ended.returncode == 0 and str(kernel) in ended.stdout
    found = specification(kernel)
    for broken in ["{", json.dumps({**found, "argv": ["/gone/swiftlet", *found["argv"][1:]]})]:
        (kernel / "kernel.json").write_text(broken)
        ended = swiftlet("doctor", **path)
        assert ended.returncode == 1 and "swiftlet install" in ended.stdout
