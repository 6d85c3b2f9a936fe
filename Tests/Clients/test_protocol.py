"""What the protocol promises, whatever the language: after the language-independent tests of ipykernel."""

import json
import queue

import pytest

FAIL = "let nothing: Int? = nil\nnothing!"


def test_ten_thousand_lines_arrive_complete_and_in_order(kernel):
    text = kernel.text("for i in 0..<10000 { print(i) }", timeout=20)
    assert text == "".join(f"{i}\n" for i in range(10000))


def test_streams_displays_and_results_keep_their_order(kernel):
    reply, outputs = kernel.run('print("a")\ndisplay("b")\nprint("c")\n42')
    assert [kind for kind, _ in outputs] == ["stream", "display_data", "stream", "execute_result"]
    assert outputs[3][1]["data"]["text/plain"] == "42"
    assert outputs[3][1]["execution_count"] == reply["execution_count"]


def test_silent_cells_show_and_count_nothing(kernel):
    before, _ = kernel.run("1")
    parent = kernel.execute('print("x")\n2', silent=True)
    assert kernel.outputs(parent) == []
    assert kernel.reply(parent)["execution_count"] == before["execution_count"]
    assert kernel.run("3")[0]["execution_count"] == before["execution_count"] + 1


def test_cells_that_store_no_history_are_shown_but_not_counted(kernel):
    before, _ = kernel.run("1")
    reply, outputs = kernel.run('"not stored"', store_history=False)
    assert [kind for kind, _ in outputs] == ["execute_result"]
    assert reply["execution_count"] == before["execution_count"]
    tail = kernel.ask("history_request", {"hist_access_type": "tail", "n": 1, "output": False, "raw": True})
    assert tail["history"][0][2] == "1"


def test_an_error_is_one_message_and_the_same_in_the_reply(kernel):
    reply, outputs = kernel.run(FAIL)
    assert [kind for kind, _ in outputs] == ["error"]
    assert reply["status"] == "error"
    for field in ("ename", "evalue", "traceback"):
        assert reply[field] == outputs[0][1][field]
    assert reply["traceback"] and all(isinstance(line, str) for line in reply["traceback"])
    assert kernel.run("1")[0]["status"] == "ok"


def test_queued_cells_are_aborted_after_an_error_and_nothing_else(kernel):
    ids = [
        kernel.execute(FAIL), kernel.execute('print("never")'), kernel.send("kernel_info_request"),
        kernel.execute('print("never")'),
    ]
    assert [kernel.reply(parent)["status"] for parent in ids] == ["error", "aborted", "ok", "aborted"]
    assert [kind for kind, _ in kernel.outputs(ids[0])] == ["execute_input", "error"]
    for parent in ids[1:]:
        assert kernel.outputs(parent) == []
    assert kernel.text('print("on")') == "on\n"


def test_cells_go_on_after_an_error_when_told_so(kernel):
    ids = [kernel.execute(FAIL, stop_on_error=False), kernel.execute("1")]
    assert [kernel.reply(parent)["status"] for parent in ids] == ["error", "ok"]
    for parent in ids:
        kernel.outputs(parent)


def test_user_expressions_are_evaluated_one_by_one(kernel):
    reply, _ = kernel.run("let seven = 7", user_expressions={"good": "seven * 6", "bad": "unheardOf"})
    assert reply["user_expressions"]["good"]["status"] == "ok"
    assert reply["user_expressions"]["good"]["data"]["text/plain"] == "42"
    assert reply["user_expressions"]["bad"]["status"] == "error"


def test_a_hundred_pipelined_cells_are_answered_in_order(kernel):
    ids = [kernel.execute(f"print({i})") for i in range(100)]
    for i, parent in enumerate(ids):
        outputs = [output for output in kernel.outputs(parent) if output[0] != "execute_input"]
        assert outputs == [("stream", {"name": "stdout", "text": f"{i}\n"})]
        assert kernel.reply(parent)["status"] == "ok"


def test_a_line_is_asked_for_and_given(kernel):
    parent = kernel.execute('print("hello")\nlet name = readLine(prompt: "name? ") ?? ""\nprint("you are " + name)', allow_stdin=True)
    question = kernel.expect("input_request", parent, "stdin")
    assert question == {"prompt": "name? ", "password": False}
    kernel.channels.input("Ada")
    assert kernel.reply(parent)["status"] == "ok"
    outputs = kernel.outputs(parent)
    assert [content["text"] for kind, content in outputs if kind == "stream"] == ["hello\nyou are Ada\n"]


def test_nobody_is_asked_without_allow_stdin(kernel):
    reply, _ = kernel.run('let answer = readLine(prompt: "?")', allow_stdin=False)
    assert reply["status"] == "error"


@pytest.mark.parametrize("channel", ["shell", "control"])
def test_kernel_info(kernel, channel):
    info = kernel.ask("kernel_info_request", channel=channel)
    assert info["status"] == "ok"
    assert info["language_info"]["name"] == "swift"
    assert info["protocol_version"].startswith("5.")


def test_completion_counts_code_points(kernel):
    code = 'let smile = "😀é"; pri'
    reply = kernel.ask("complete_request", {"code": code, "cursor_pos": len(code)})
    assert reply["matches"] == ["print"]
    assert (reply["cursor_start"], reply["cursor_end"]) == (len(code) - 3, len(code))
    types = reply["metadata"]["_jupyter_types_experimental"]
    assert [entry["text"] for entry in types] == reply["matches"]
    assert all(entry["type"] for entry in types)


@pytest.mark.parametrize("position", [-1, 0, 1000, 2**62])
def test_cursor_positions_out_of_range_are_answered(kernel, position):
    for request in ("complete_request", "inspect_request"):
        assert kernel.ask(request, {"code": "print(", "cursor_pos": position, "detail_level": 0})["status"] == "ok"


@pytest.mark.parametrize(
    "request_type, content",
    [
        ("execute_request", {}), ("execute_request", {"code": 5}), ("execute_request", {"code": "1", "silent": "yes"}),
        ("complete_request", {"code": None}), ("inspect_request", {"code": []}), ("is_complete_request", {}),
        ("history_request", {"hist_access_type": "guess"}), ("history_request", {"n": "many"}),
        ("nonsense_request", {}),
    ],
)
def test_wrong_contents_get_an_error_reply(kernel, request_type, content):
    reply = kernel.ask(request_type, content)
    assert reply["status"] == "error"
    assert reply["ename"] and reply["evalue"]


def test_comms_to_unknown_targets_are_closed(kernel):
    parent = kernel.send("comm_open", {"comm_id": "c1", "target_name": "nobody", "data": {}})
    outputs = kernel.outputs(parent)
    assert [kind for kind, _ in outputs] == ["comm_close"]
    assert outputs[0][1]["comm_id"] == "c1"
    assert kernel.ask("comm_info_request")["comms"] == {}


def test_subshells_are_made_and_deleted(kernel):
    subshell = kernel.ask("create_subshell_request", channel="control")["subshell_id"]
    assert kernel.ask("list_subshell_request", channel="control")["subshell_id"] == [subshell]
    parent = kernel.send("execute_request", {"code": "6 * 7"}, subshell=subshell)
    assert [kind for kind, _ in kernel.outputs(parent)] == ["execute_input", "execute_result"]
    assert kernel.reply(parent)["status"] == "ok"
    assert kernel.ask("delete_subshell_request", {"subshell_id": subshell}, channel="control")["status"] == "ok"
    assert kernel.ask("delete_subshell_request", {"subshell_id": subshell}, channel="control")["status"] == "error"


def test_usage_is_reported(kernel):
    usage = kernel.ask("usage_request", channel="control")
    assert usage["pid"] == kernel.pid
    assert usage["kernel_memory"] > 1_000_000
    json.dumps(usage, allow_nan=False)


def test_debug_requests_are_refused(kernel):
    reply = kernel.ask("debug_request", {"seq": 3, "type": "request", "command": "initialize"}, channel="control")
    assert reply["success"] is False and reply["request_seq"] == 3


def test_ten_megabytes_of_code_and_deep_nesting_are_answered(kernel):
    assert kernel.run("// " + "x" * 10_000_000, timeout=30)[0]["status"] == "ok"
    assert kernel.run("(" * 100_000 + "1" + ")" * 100_000, timeout=30)[0]["status"] in ("ok", "error")
    assert kernel.run("1")[0]["status"] == "ok"


def test_a_second_client_is_welcomed_and_sees_everything(kernel):
    second = kernel.manager.blocking_client()
    second.start_channels(shell=False, stdin=False, hb=False, control=False)
    try:
        assert second.get_iopub_msg(timeout=5)["msg_type"] == "iopub_welcome"
        parent = kernel.execute('print("for all")')
        kernel.reply(parent)
        seen = []
        while "idle" not in seen:
            message = second.get_iopub_msg(timeout=5)
            if message["parent_header"].get("msg_id") == parent:
                seen.append(message["content"].get("execution_state", message["msg_type"]))
        assert seen == ["busy", "execute_input", "stream", "idle"]
    finally:
        second.stop_channels()
        kernel.drain()


def test_nothing_is_left_over(kernel):
    with pytest.raises(queue.Empty):
        kernel.channels.iopub_channel.get_msg(timeout=0.2)
