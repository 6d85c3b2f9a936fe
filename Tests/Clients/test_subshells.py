"""ipykernel's tests of subshells (JEP 91), with cells in our language."""

import queue
import time

import pytest

# Long enough to be seen running, and interruptible.
SLEEP = "import Foundation\nThread.sleep(forTimeInterval: {})"


@pytest.fixture
def subshell(kernel):
    identifier = kernel.ask("create_subshell_request", channel="control")["subshell_id"]
    yield identifier
    kernel.ask("delete_subshell_request", {"subshell_id": identifier}, channel="control")


def execute(kernel, code, subshell=None, **content):
    request = {"code": code, "silent": False, "store_history": True, "allow_stdin": False, "stop_on_error": True}
    return kernel.send("execute_request", {**request, **content}, subshell=subshell)


def replies(kernel, parents, timeout=10):
    """The replies of these requests in the order in which they came."""
    arrived = []
    while len(arrived) < len(parents):
        message = kernel.channels.shell_channel.get_msg(timeout=timeout)
        assert message["parent_header"]["msg_id"] in parents, message
        arrived.append((message["parent_header"]["msg_id"], message["content"], message["parent_header"]))
    return arrived


def published(kernel, parents, timeout=10):
    """What is published until each of these requests is idle, as (parent, kind, content)."""
    waiting, messages = set(parents), []
    while waiting:
        message = kernel.channels.iopub_channel.get_msg(timeout=timeout)
        parent = message["parent_header"].get("msg_id")
        assert parent in parents, message
        messages.append((parent, message["msg_type"], message["content"]))
        if message["content"].get("execution_state") == "idle":
            waiting.discard(parent)
    return messages


def test_support_is_announced(kernel):
    assert "kernel subshells" in kernel.ask("kernel_info_request")["supported_features"]


def test_each_has_an_identifier_of_its_own_while_it_lives(kernel):
    def listed():
        return set(kernel.ask("list_subshell_request", channel="control")["subshell_id"])

    assert listed() == set()
    first, second = (kernel.ask("create_subshell_request", channel="control")["subshell_id"] for _ in range(2))
    assert first != second and listed() == {first, second}
    assert kernel.ask("delete_subshell_request", {"subshell_id": first}, channel="control")["status"] == "ok"
    assert listed() == {second}
    assert kernel.ask("delete_subshell_request", {"subshell_id": second}, channel="control")["status"] == "ok"
    assert listed() == set()


def test_one_that_never_was_cannot_be_deleted(kernel):
    reply = kernel.ask("delete_subshell_request", {"subshell_id": "never"}, channel="control")
    assert reply["status"] == "error" and "never" in reply["evalue"]


def test_a_request_to_one_that_is_gone_gets_an_error(kernel):
    gone = kernel.ask("create_subshell_request", channel="control")["subshell_id"]
    kernel.ask("delete_subshell_request", {"subshell_id": gone}, channel="control")
    parent = execute(kernel, "1", gone)
    assert kernel.reply(parent)["status"] == "error"
    time.sleep(0.1)
    kernel.drain()
    assert kernel.run("1 + 1")[0]["status"] == "ok"


def test_cells_run_beside_a_sleeping_one(kernel, subshell):
    slow = execute(kernel, SLEEP.format(1.5))
    quick = execute(kernel, "6 * 7", subshell)
    order = [parent for parent, content, _ in replies(kernel, [slow, quick]) if content["status"] == "ok"]
    assert order == [quick, slow]
    kinds = [kind for parent, kind, _ in published(kernel, [slow, quick]) if parent == quick]
    assert kinds == ["status", "execute_input", "execute_result", "status"]


def test_cells_of_one_subshell_keep_their_order(kernel, subshell):
    parents = [execute(kernel, f"print({i})", subshell) for i in range(20)]
    assert [parent for parent, *_ in replies(kernel, parents)] == parents
    printed = "".join(content["text"] for _, kind, content in published(kernel, parents) if kind == "stream")
    assert printed.split() == [str(i) for i in range(20)]


def test_variables_are_shared(kernel, subshell):
    parents = [execute(kernel, "var shared = 1")]
    replies(kernel, parents)
    published(kernel, parents)
    parents = [execute(kernel, "shared += 1", subshell)]
    assert replies(kernel, parents)[0][1]["status"] == "ok"
    published(kernel, parents)
    assert kernel.run("shared")[1][0][1]["data"]["text/plain"] == "2"


def test_one_is_made_and_deleted_while_a_cell_runs(kernel):
    busy = execute(kernel, SLEEP.format(1))
    begin = time.monotonic()
    request = kernel.send("create_subshell_request", channel="control")
    made = kernel.reply(request, "control")["subshell_id"]
    request = kernel.send("delete_subshell_request", {"subshell_id": made}, channel="control")
    assert kernel.reply(request, "control")["status"] == "ok"
    assert time.monotonic() - begin < 0.5
    assert kernel.reply(busy)["status"] == "ok"
    time.sleep(0.1)
    kernel.drain()


@pytest.mark.parametrize("failing", ["main", "sub"])
def test_an_error_aborts_the_queue_of_its_own_shell_only(kernel, subshell, failing):
    bad, good = (None, subshell) if failing == "main" else (subshell, None)
    parents = [
        execute(kernel, SLEEP.format(0.3), bad), execute(kernel, "[1][7]", bad), execute(kernel, "1", bad),
        execute(kernel, SLEEP.format(0.6), good), execute(kernel, "2", good),
    ]
    status = {parent: content["status"] for parent, content, _ in replies(kernel, parents)}
    published(kernel, parents)
    assert [status[parent] for parent in parents[:2]] == ["ok", "error"]
    assert status[parents[2]] in ("aborted", "error")
    assert [status[parent] for parent in parents[3:]] == ["ok", "ok"]
    assert kernel.run("3")[0]["status"] == "ok"


def test_busy_and_idle_name_the_request_of_their_own_shell(kernel, subshell):
    parents = [execute(kernel, SLEEP.format(0.4)), execute(kernel, SLEEP.format(0.2), subshell)]
    headers = [header for *_, header in replies(kernel, parents)]
    assert {header["msg_id"]: header.get("subshell_id") for header in headers} == dict(zip(parents, [None, subshell]))
    messages = published(kernel, parents)
    for parent in parents:
        states = [content["execution_state"] for origin, kind, content in messages if (origin, kind) == (parent, "status")]
        assert states == ["busy", "idle"]


@pytest.mark.parametrize("silent", ["main", "sub"])
def test_silent_cells_of_one_do_not_silence_the_other(kernel, subshell, silent):
    quiet, loud = (None, subshell) if silent == "main" else (subshell, None)
    code = SLEEP.format(0.2) + '\nprint("heard")'
    parents = [execute(kernel, code, quiet, silent=True, store_history=False), execute(kernel, code, loud)]
    replies(kernel, parents)
    messages = published(kernel, parents)
    assert [kind for parent, kind, _ in messages if parent == parents[1]] == ["status", "execute_input", "stream", "status"]
    assert "execute_input" not in [kind for parent, kind, _ in messages if parent == parents[0]]


def test_an_interrupt_stops_the_cells_of_all(kernel, subshell):
    parents = [execute(kernel, "while true {}"), execute(kernel, "while true {}", subshell)]
    time.sleep(0.5)
    request = kernel.send("interrupt_request", channel="control")
    kernel.reply(request, "control")
    assert [content["ename"] for _, content, _ in replies(kernel, parents)] == ["Interrupted", "Interrupted"]
    time.sleep(0.1)
    kernel.drain()
    assert kernel.run("4")[0]["status"] == "ok"


def test_many_are_made_and_used_at_once(kernel):
    made = [kernel.ask("create_subshell_request", channel="control")["subshell_id"] for _ in range(8)]
    parents = [execute(kernel, f"{i} * 1000 + {j}", shell) for j in range(10) for i, shell in enumerate(made)]
    arrived = replies(kernel, parents)
    assert all(content["status"] == "ok" for _, content, _ in arrived)
    published(kernel, parents)
    for shell in made:
        assert kernel.ask("delete_subshell_request", {"subshell_id": shell}, channel="control")["status"] == "ok"
    with pytest.raises(queue.Empty):
        kernel.channels.iopub_channel.get_msg(timeout=0.2)
