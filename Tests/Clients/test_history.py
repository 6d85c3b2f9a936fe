"""The history as clients may ask for it, within a session, across sessions and after a crash."""

import os

import pytest

from client import Client

CELLS = ["let a1 = 1", "a1 + 1", "let b2 = 2", "a1 + 1", "b2", "[1][4]", "nobody"]


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """A kernel with a history of its own that has run the cells."""
    kernel = Client.start(environment(tmp_path_factory.mktemp("history")))
    for code in CELLS:
        kernel.run(code)
    kernel.run("hidden", silent=True)
    kernel.run("hidden", store_history=False)
    yield kernel
    kernel.stop()


def environment(folder):
    return {**os.environ, "SWIFTLET_HISTORY": str(folder / "history.sqlite")}


def history(kernel, access, subshell=None, **content):
    request = {"hist_access_type": access, "output": False, "raw": True, **content}
    return kernel.ask("history_request", request, subshell=subshell)["history"]


def inputs(*arguments, **content):
    return [entry[2] for entry in history(*arguments, **content)]


def test_the_tail_has_the_last_cells_oldest_first(told):
    entries = history(told, "tail", n=3)
    assert [entry[1:] for entry in entries] == [[5, "b2"], [6, "[1][4]"], [7, "nobody"]]
    assert inputs(told, "tail", n=100) == CELLS
    assert inputs(told, "tail", n=0) == []


def test_outputs_come_as_pairs(told):
    entries = history(told, "tail", n=7, output=True)
    assert [entry[2] for entry in entries[:3]] == [["let a1 = 1", None], ["a1 + 1", "2"], ["let b2 = 2", None]]


def test_a_range_excludes_its_end_and_may_be_open(told):
    session = history(told, "tail", n=1)[0][0]
    assert history(told, "range", session=0, start=1, stop=3) == [[session, 1, CELLS[0]], [session, 2, CELLS[1]]]
    assert inputs(told, "range", session=session, start=2, stop=3) == [CELLS[1]]
    assert inputs(told, "range", session=0, start=1, stop=None) == CELLS
    assert inputs(told, "range", session=0) == CELLS
    for nowhere in ({"session": 99999}, {"session": -1}, {"session": 0, "start": 5, "stop": 2}):
        assert inputs(told, "range", **{"start": 1, "stop": 10, **nowhere}) == []


@pytest.mark.parametrize("query, found", [
    ({"pattern": "a1 *"}, ["a1 + 1", "a1 + 1"]), ({"pattern": "a1 *", "unique": True}, ["a1 + 1"]),
    ({"pattern": "*", "n": 2}, ["[1][4]", "nobody"]), ({"pattern": "b?"}, ["b2"]),
    ({"pattern": "a1 + 1", "n": 1}, ["a1 + 1"]), ({"pattern": "[[]1*"}, ["[1][4]"]), ({"pattern": "a1"}, []),
    ({"pattern": "hidden"}, []), ({"pattern": "[ab][12]"}, ["b2"]), ({"pattern": "*", "n": 0}, []),
])
def test_a_search_takes_globs(told, query, found):
    assert inputs(told, "search", **query) == found


def test_a_subshell_has_a_history_of_its_own(tmp_path):
    kernel = Client.start(environment(tmp_path))
    try:
        subshell = kernel.ask("create_subshell_request", channel="control")["subshell_id"]
        kernel.run("let main = 1")
        request = {"code": "let beside = 2", "allow_stdin": False}
        parent = kernel.send("execute_request", request, subshell=subshell)
        kernel.outputs(parent)
        assert kernel.reply(parent)["execution_count"] == 1
        assert inputs(kernel, "range", session=0, start=1) == ["let main = 1"]
        assert inputs(kernel, "range", subshell, session=0, start=1) == ["let beside = 2"]
        assert inputs(kernel, "tail", n=5) == ["let main = 1", "let beside = 2"]
    finally:
        kernel.stop()


def test_later_sessions_count_back_also_past_one_that_was_killed(tmp_path):
    sessions = []
    for code in ["let first = 1", "let second = 2", "let third = 3"]:
        kernel = Client.start(environment(tmp_path))
        try:
            kernel.run(code)
            sessions.append(history(kernel, "tail", n=1)[0][0])
            if code.startswith("let third"):
                assert history(kernel, "range", session=-1, start=1) == [[sessions[1], 1, "let second = 2"]]
                assert history(kernel, "range", session=-2, start=1) == [[sessions[0], 1, "let first = 1"]]
                assert inputs(kernel, "search", pattern="let *") == ["let first = 1", "let second = 2", code]
        finally:
            kernel.stop()  # kills
