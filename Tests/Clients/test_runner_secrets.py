"""Secrets: canaries are given by every way there is, and everything that is written is searched for them."""

import base64
import os

import pytest

GIVEN = "parrot88parrot"
FOUND = "canary77canary"

SCRIPT = '''// %% tags=["parameters"]
let key = "none"
let other = "none"
// %%
print("printed", key, other)
for character in key { print(character, terminator: "") }
print()
// %%
%env MY_TOKEN
// %%
let table = ["k": key, other: "k"]
table
// %%
plot([1.0, 2.0, 3.0], title: key, x: other)
// %%
record(key, 1.0)
record("score", 1.0)
// %%
key + other
// %%
struct Described: CustomStringConvertible { var description: String { "<" + key + ">" } }
Described()
// %% tags=["raises-exception"]
fatalError(key)
// %%
struct Failure: Error { var key: String }
throw Failure(key: key + other)
// %%
expect(key == "x", "the key \\(key) is not x")
'''

ENVIRONMENT = {**os.environ, "MINE": GIVEN, "MY_TOKEN": FOUND, "GITHUB_ACTIONS": "true"}
OPTIONS = ["-o", "o.ipynb", "--junit", "j.xml", "--html", "h.html", "--summary", "s.md"]


def leaks(folder, *texts, without=()):
    """Where a canary stands, plain or in base 64."""
    needles = [word for canary in (GIVEN, FOUND) for word in (canary.encode(), base64.b64encode(canary.encode()).rstrip(b"="))]
    found = [f"output {number}" for number, text in enumerate(texts) if any(needle in text.encode() for needle in needles)]
    for path in folder.rglob("*"):
        if path.is_file() and path.name not in without and any(needle in path.read_bytes() for needle in needles):
            found.append(str(path.relative_to(folder)))
        if any(canary in path.name for canary in (GIVEN, FOUND)):
            found.append(f"the name {path.name}")
    return found


def given(name):
    return ["--secret", "key=MINE", "-p", f"other={FOUND}", *OPTIONS, *name]


@pytest.mark.parametrize("how", [["--allow-errors"], [], ["--allow-errors", "--resumable"], ["-q"], ["--timeout", "20"]])
def test_a_run_writes_no_secret(run, tmp_path, how):
    (tmp_path / "s.swift").write_text(SCRIPT.replace("title: key, x: other", "title: key"))
    result = run("run", "s.swift", *given(how), env={**ENVIRONMENT, "GITHUB_STEP_SUMMARY": str(tmp_path / "g.md")})
    assert result.returncode == 1, result.stderr
    assert "printed *** ***" in result.stdout and "<***>" in (tmp_path / "o.ipynb").read_text()
    assert leaks(tmp_path, result.stdout, result.stderr) == []


@pytest.mark.parametrize("mistake", ["let x: Int = key\n", "let key = 5\nkey.nothing\n", "print(missing)\n"])
def test_a_refused_run_writes_no_secret(run, tmp_path, mistake):
    (tmp_path / "s.swift").write_text(SCRIPT.replace("title: key, x: other", "title: key") + "// %%\n" + mistake)
    result = run("run", "s.swift", *given([]), env=ENVIRONMENT)
    assert result.returncode == 2
    assert leaks(tmp_path, result.stdout, result.stderr) == []
    result = run("run", "s.swift", *given(["--prepare-only"]), env=ENVIRONMENT)
    assert leaks(tmp_path, result.stdout, result.stderr) == []


def test_a_secret_that_does_not_suit_its_parameter(run, tmp_path):
    (tmp_path / "s.swift").write_text('// %% tags=["parameters"]\nlet count = 1\n')
    result = run("run", "s.swift", "--secret", "count=MINE", *OPTIONS, env=ENVIRONMENT)
    assert result.returncode == 2
    assert leaks(tmp_path, result.stdout, result.stderr) == []


@pytest.mark.parametrize("pattern", ["{key}.ipynb", "{other}.ipynb"])
def test_no_path_holds_a_secret(run, tmp_path, pattern):
    (tmp_path / "s.swift").write_text('// %% tags=["parameters"]\nlet key = ""\nlet other = ""\n')
    result = run(
        "run", "s.swift", "--secret", "key=MINE", "-p", f"other={FOUND}", "-o", pattern, env=ENVIRONMENT)
    assert result.returncode == 2 and "secret" in result.stderr
    assert leaks(tmp_path, result.stdout, result.stderr) == []


def test_a_sweep_writes_no_secret(run, tmp_path):
    script = '// %% tags=["parameters"]\nlet rate = 0.1\n// %%\n%env MY_TOKEN\n// %%\nrecord("score", rate)\n' \
             'plot([1.0, 2.0])\n// %%\nimport Foundation\n%env MY_TOKEN\n'
    (tmp_path / "s.swift").write_text(script)
    result = run("sweep", "s.swift", "-g", "rate=1,2", "-m", "score", "-o", "s", env=ENVIRONMENT)
    assert result.returncode == 0, result.stderr
    exports = [run("results", "s", "--format", name).stdout for name in ["csv", "jsonl", "markdown"]]
    assert leaks(tmp_path, result.stdout, result.stderr, *exports) == []
    # Parameters of sweeps are kept in files.
    for how in [["--secret", "key=MINE"], ["-p", f"key={FOUND}"]]:
        refused = run("sweep", "s.swift", "-g", "rate=1,2", *how, "-m", "score", "-o", "t", env=ENVIRONMENT)
        assert refused.returncode == 2 and "secret" in refused.stderr
    assert leaks(tmp_path) == []


def test_verify_says_no_secret(run, tmp_path):
    (tmp_path / "s.swift").write_text("// %%\n%env MY_TOKEN\n// %%\nprint(1)\n")
    assert run("run", "s.swift", "-o", "o.ipynb", env={**ENVIRONMENT, "MY_TOKEN": "another-secret"}).returncode == 0
    result = run("verify", "o.ipynb", "--junit", "j.xml", "--summary", "s.md", env=ENVIRONMENT)
    assert leaks(tmp_path, result.stdout, result.stderr) == []
    assert run("verify", "--update", "o.ipynb", env=ENVIRONMENT).returncode == 0
    assert leaks(tmp_path) == []
