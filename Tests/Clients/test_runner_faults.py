"""What the runner does when the system refuses: full disks, files that may not grow, folders that may not be written."""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from scripts import LESSON, sweep_results

NOBODY = 65534


def test_a_full_device_is_told_and_no_report_is_missed(run, lesson, tmp_path):
    result = run("run", lesson, "-o", "/dev/full")
    assert result.returncode == 1 and "cannot write '/dev/full': No space left on device" in result.stderr
    assert "wrote" not in result.stderr
    for option in ["--junit", "--html", "--summary"]:
        result = run("run", lesson, "-q", option, "/dev/full")
        assert result.returncode == 1 and "No space left on device" in result.stderr, option
    (tmp_path / "link.ipynb").symlink_to("/dev/full")
    assert run("run", lesson, "-o", "link.ipynb").returncode == 1
    for command in [["convert", lesson, "--to", "markdown", "-o", "/dev/full"], ["convert", lesson, "--to", "html", "-o", "/dev/full"]]:
        result = run(*command)
        assert result.returncode != 0 and "No space left on device" in result.stderr, command


def test_a_file_that_may_not_grow_keeps_its_old_text(binary, run, lesson, tmp_path):
    assert run("run", lesson, "-o", "out.ipynb").returncode == 0
    before = (tmp_path / "out.ipynb").read_bytes()

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    result = run("run", lesson, "-o", "out.ipynb", "-p", "rate=0.7", preexec_fn=limit)
    assert result.returncode == 1 and "cannot write 'out.ipynb': File too large" in result.stderr
    assert (tmp_path / "out.ipynb").read_bytes() == before
    assert list(tmp_path.glob("*.tmp")) == []
    # A sweep whose trials cannot write ends, and says why.
    assert run("sweep", lesson, "-g", "rate=1,2", "-m", "score", "-o", "s", "--prepare-only").returncode == 0
    result = run("sweep", "--resume", "s", "--retries", "1", preexec_fn=limit)
    assert result.returncode in (1, 2), result.stdout
    logs = [path.read_text() for path in (tmp_path / "s/trials").glob("*/log.txt")]
    assert re.search("File too large|disk I/O error|database or disk is full", "".join([result.stdout, result.stderr, *logs]))
    # With room again it goes on, and nothing was taken for done.
    result = run("sweep", "--resume", "s", "--retry-failed")
    assert result.returncode == 0, result.stdout + result.stderr
    assert [trial["status"] for trial in sweep_results(run, "s")] == ["completed"] * 2


def mounts():
    """How a small file system can be had here: at once, in a user namespace, or not at all."""
    for prefix in [["unshare", "-m"], ["unshare", "-rm"]]:
        if shutil.which("unshare") is None:
            return None
        with tempfile.TemporaryDirectory() as place:
            if subprocess.run([*prefix, "mount", "-t", "tmpfs", "none", place], capture_output=True).returncode == 0:
                return prefix
    return None


def test_a_small_disk_that_fills_up(binary, lesson, tmp_path):
    prefix = mounts()
    if prefix is None:
        pytest.skip("neither this user nor a namespace of its own may mount; the two tests above always run")
    result = subprocess.run(
        [*prefix, sys.executable, __file__, binary, lesson, tmp_path], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr


def on_a_small_disk(binary, lesson, folder):
    """Runs within a mount namespace of its own."""
    disk = folder / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k,nr_inodes=100", "none", str(disk)], check=True)

    def run(*arguments):
        return subprocess.run([binary, *map(str, arguments)], capture_output=True, text=True, timeout=60, cwd=folder)

    (disk / "out.ipynb").write_text(lesson.read_text())
    filler = os.open(disk / "filler", os.O_WRONLY | os.O_CREAT)
    try:
        while True:
            os.write(filler, b"x" * 512)
    except OSError:
        os.close(filler)
    before = (disk / "out.ipynb").read_text()
    result = run("run", lesson, "-o", disk / "out.ipynb")
    assert result.returncode == 1 and "No space left" in result.stderr, result
    assert (disk / "out.ipynb").read_text() == before
    assert [path.name for path in disk.iterdir() if path.name.endswith(".tmp")] == []
    result = run("sweep", lesson, "-g", "rate=1,2", "--metric", "score", "-o", disk / "sweep")
    assert result.returncode == 2 and "No space left" in result.stderr, result
    # A disk that fills up in the middle of a sweep: what is reported as done is there, the rest can be done later.
    (disk / "filler").unlink()
    result = run("sweep", lesson, "-g", "rate=1..12", "--metric", "score", "-o", disk / "sweep", "-j", "1", "--retries", "0")
    assert result.returncode in (1, 2), result
    assert "No space left" in result.stdout + result.stderr + "".join(
        path.read_text() for path in disk.glob("sweep/trials/*/log.txt")), result
    reported = [line for line in result.stdout.splitlines() if "completed" in line and line.startswith("[")]
    written = list(disk.glob("sweep/trials/*/result.json"))
    assert len(reported) <= len(written), (reported, written)
    subprocess.run(["mount", "-o", "remount,size=4m,nr_inodes=1000", str(disk)], check=True)
    result = run("sweep", "--resume", disk / "sweep", "--retry-failed")
    assert result.returncode == 0, result
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    assert "Read-only file system" in run("run", lesson, "-o", disk / "new.ipynb").stderr


@pytest.fixture
def powerless(binary):
    """Runs the program as a user for whom permissions count, in a folder that this user can reach."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        program = binary

        def become():
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)

        def run(*arguments):
            return subprocess.run(
                [program, *map(str, arguments)], capture_output=True, text=True, timeout=60, cwd=place, preexec_fn=become)

        try:
            run("version")
        except PermissionError:
            program = place / "swiftlet"
            shutil.copy(binary, program)
        yield place, run


def test_a_folder_that_may_not_be_written(powerless):
    place, run = powerless
    (place / "lesson.swift").write_text(LESSON)
    closed = place / "closed"
    closed.mkdir()
    subprocess.run(["cp", place / "lesson.swift", closed / "lesson.swift"], check=True)
    closed.chmod(0o555)
    try:
        result = run("run", "lesson.swift", "-o", "closed/out.ipynb")
        assert result.returncode == 1 and "cannot write 'closed/out.ipynb': Permission denied" in result.stderr
        result = run("sweep", "lesson.swift", "-g", "rate=1,2", "-m", "score", "-o", "closed/s")
        assert result.returncode == 2 and "cannot make the folder" in result.stderr and "Permission denied" in result.stderr
        result = run("convert", "lesson.swift", "-o", "closed/out.md")
        assert result.returncode == 2 and "Permission denied" in result.stderr
        # What needs no writing works.
        assert run("run", "closed/lesson.swift").returncode == 0
        assert run("check", "closed/lesson.swift").returncode == 0
        assert sorted(path.name for path in closed.iterdir()) == ["lesson.swift"]
    finally:
        closed.chmod(0o755)


if __name__ == "__main__":
    on_a_small_disk(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))


@pytest.mark.parametrize("megabytes", [700, 1000, 1300, 1600, 1900])
def test_little_address_space_is_enough_or_told(run, lesson, tmp_path, megabytes):
    """Threads for cells have deep stacks, others do not, and none may end the process by being refused."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))

    result = run("run", lesson, "-o", "out.ipynb", preexec_fn=limit)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "out.ipynb").exists()
    (tmp_path / "deep.swift").write_text("func f(_ n: Int) -> Int { [n].map { f($0 + 1) }[0] }\nprint(f(0))\n")
    result = run("run", "deep.swift", "--no-save", preexec_fn=limit)
    assert result.returncode == 1 and "RecursionTooDeep" in result.stderr
