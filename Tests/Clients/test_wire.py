"""Every message of the protocol as a stranger's client sees it on the wire."""

import json
import time

import pytest

from wire import Wire, sign


@pytest.fixture(scope="module")
def connected(shared):
    client = Wire(shared.manager.get_connection_info())
    assert client.next("iopub").type == "iopub_welcome"
    yield client
    client.close()


@pytest.fixture
def wire(connected):
    # Others' welcomes are for all to see.
    connected.drain()
    return connected


def test_every_reply_has_the_members_of_the_specification(wire):
    code = {"code": "print", "cursor_pos": 3}
    for channel, message_type, content in [
        ("shell", "kernel_info_request", {}), ("control", "kernel_info_request", {}),
        ("shell", "connect_request", {}), ("shell", "complete_request", code), ("shell", "inspect_request", code),
        ("shell", "inspect_request", {"code": "nobody knows", "cursor_pos": 2}),
        ("shell", "is_complete_request", code), ("shell", "is_complete_request", {"code": "if true {"}),
        ("shell", "history_request", {"hist_access_type": "tail", "n": 2}), ("shell", "comm_info_request", {}),
        ("control", "interrupt_request", {}), ("control", "usage_request", {}),
        ("control", "list_subshell_request", {}),
        ("control", "debug_request", {"seq": 1, "type": "request", "command": "initialize"}),
        ("shell", "frobnicate_request", {}), ("control", "execute_request", {"code": "1"}),
        ("shell", "execute_request", {"code": 5}), ("shell", "history_request", {"hist_access_type": "none"}),
        ("control", "delete_subshell_request", {"subshell_id": "nobody"}),
    ]:
        wire.ask(message_type, content, channel)


def test_every_output_has_the_members_of_the_specification(wire):
    reply, outputs = wire.run(
        'print("a"); warn("b")\nclearOutput(wait: true)\ndisplay(plot([1.0, Double.nan, 3.0]))\n[1, 2]',
        user_expressions={"right": "1 + 1", "wrong": "nobody"})
    kinds = [message.type for message in outputs]
    assert kinds == ["execute_input", "stream", "stream", "clear_output", "display_data", "execute_result"]
    assert reply["user_expressions"]["right"] == {"status": "ok", "data": {"text/plain": "2"}, "metadata": {}}
    assert set(reply["user_expressions"]["wrong"]) == {"status", "ename", "evalue", "traceback"}
    reply, outputs = wire.run("[1][2]")
    assert [message.type for message in outputs] == ["execute_input", "error"]
    assert all(outputs[1].content[name] == reply[name] for name in ("ename", "evalue", "traceback"))


def test_the_parent_is_the_header_as_it_was_sent(wire):
    header = wire.header("execute_request", extra={"a": [1, 2.5, None, "é"]})
    wire.send("execute_request", {"code": "print(1)"}, header=header, buffers=[b"unsigned", b""])
    assert wire.reply(header["msg_id"]).parent == header
    assert all(message.parent == header for message in wire.outputs(header["msg_id"]))


def test_a_prefix_of_many_frames_comes_back_whole(wire):
    prefix = [b"%d" % number for number in range(1000)]
    parts = [json.dumps(wire.header("kernel_info_request")).encode(), b"{}", b"{}", b"{}"]
    wire.sockets["shell"].send_multipart([*prefix, b"<IDS|MSG>", sign(wire.key, parts), *parts])
    assert wire.sockets["shell"].poll(5000)
    assert wire.sockets["shell"].recv_multipart()[:1001] == [*prefix, b"<IDS|MSG>"]
    wire.drain()


def test_every_subscription_is_welcomed_under_its_own_topic(shared):
    client = Wire(shared.manager.get_connection_info(), subscription=b"stream")
    try:
        assert client.next("iopub").content == {"subscription": "stream"}
        parent = client.execute('print("only this")')
        client.reply(parent)
        assert client.next("iopub").content == {"name": "stdout", "text": "only this\n"}
        assert client.is_quiet("iopub")
    finally:
        client.close()


def test_questions_behind_a_failing_cell_are_answered_in_order(wire):
    failing = wire.execute("import Foundation\nThread.sleep(forTimeInterval: 0.5)\n[1][2]")
    aborted = [wire.execute("print(1)") for _ in range(2)]
    questions = [
        wire.send("kernel_info_request"), wire.send("comm_info_request"),
        wire.send("inspect_request", {"code": "print", "cursor_pos": 5}),
        wire.send("complete_request", {"code": "pri", "cursor_pos": 3}),
    ]
    statuses = [wire.reply(parent).content["status"] for parent in [failing, *aborted, *questions]]
    assert statuses == ["error", "aborted", "aborted", "ok", "ok", "ok", "ok"]
    for parent in [failing, *aborted, *questions]:
        wire.outputs(parent)


def test_counts_agree_in_all_messages_of_a_cell(wire):
    for code, flags in [("5", {}), ("5", {"store_history": False}), ("", {}), ("// nothing", {})]:
        reply, outputs = wire.run(code, **flags)
        assert {message.content["execution_count"] for message in outputs} == {reply["execution_count"]}, code


def test_inspection_in_detail_has_the_source_of_a_cells_function(wire):
    wire.run("/// Doubles.\nfunc doubled(_ x: Int) -> Int { x * 2 }")
    texts = [
        wire.ask("inspect_request", {"code": "doubled(3)", "cursor_pos": 3, "detail_level": level})["data"]["text/plain"]
        for level in (0, 1)]
    assert all("Doubles." in text for text in texts)
    assert ["x * 2" in text for text in texts] == [False, True]


def test_usage_counts_the_processes_that_cells_have_started(wire):
    before = wire.ask("usage_request", channel="control")
    assert {"total", "available", "percent", "used", "free"} <= set(before["host_virtual_memory"])
    parent = wire.execute("!python3 -c 'x = bytearray(10 ** 8); import time; time.sleep(30)'")
    try:
        for _ in range(50):
            after = wire.ask_during("usage_request", parent)
            if after["kernel_memory"] > before["kernel_memory"] + 90_000_000:
                return
            time.sleep(0.1)
        raise AssertionError(after)
    finally:
        wire.send("interrupt_request", channel="control")
        wire.drain()
