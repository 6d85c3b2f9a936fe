"""Interrupts, shutdown, and the end of the kernel's parent."""

import os
import signal
import subprocess
import sys
import textwrap
import time

import psutil
import pytest

LOOP = "var spins = 0\nwhile true { spins += 1 }"
FIT = """
let data = Dataset.digits()
let model = Sequential { Flatten(); Dense(64, 128, activation: .relu); Dense(128, 10) }
let history = model.fit(data, loss: .crossEntropy, optimizer: Adam(learningRate: 0.001), epochs: 100000, batchSize: 32)
"""


def by_message(kernel):
    kernel.send("interrupt_request", channel="control")


def by_signal(kernel):
    os.kill(kernel.pid, signal.SIGINT)


def interrupt(kernel, code, how, after=0.3):
    """Interrupts a cell and returns the seconds until it stopped."""
    parent = kernel.execute(code)
    kernel.status("busy", parent)
    kernel.expect("execute_input", parent)
    time.sleep(after)
    start = time.monotonic()
    how(kernel)
    reply = kernel.reply(parent)
    seconds = time.monotonic() - start
    assert reply["status"] == "error", reply
    assert "nterrupt" in reply["ename"], reply
    time.sleep(0.1)
    kernel.drain()
    return seconds


@pytest.mark.parametrize("how", [by_message, by_signal])
def test_an_endless_loop_is_interrupted_and_state_is_kept(kernel, how):
    kernel.run("let kept = 42")
    assert interrupt(kernel, LOOP, how) < 0.25
    reply, outputs = kernel.run("kept")
    assert outputs[0][1]["data"]["text/plain"] == "42"


@pytest.mark.parametrize("how", [by_message, by_signal])
def test_a_training_run_is_interrupted_and_the_model_is_kept(kernel, how):
    assert interrupt(kernel, FIT, how, after=1) < 1
    assert kernel.run("model.parameterCount")[0]["status"] == "ok"


def test_interrupts_between_cells_do_nothing(kernel):
    for _ in range(5):
        by_signal(kernel)
    assert kernel.ask("interrupt_request", channel="control")["status"] == "ok"
    time.sleep(0.1)
    assert kernel.text('print("on")') == "on\n"


def test_a_prompt_is_interrupted(kernel):
    parent = kernel.execute('let line = readLine(prompt: "? ")', allow_stdin=True)
    kernel.expect("input_request", parent, "stdin")
    by_signal(kernel)
    assert kernel.reply(parent)["status"] == "error"
    kernel.outputs(parent)
    assert kernel.text('print("on")') == "on\n"


@pytest.mark.parametrize("how", [by_message, by_signal])
@pytest.mark.parametrize("code", ["import Foundation\nsleep(60)", "!sleep 60"])
def test_sleeps_are_interrupted(kernel, code, how):
    assert interrupt(kernel, code, how) < 0.25


def test_the_heart_beats_and_control_is_answered_during_a_prompt(kernel):
    parent = kernel.execute('let waited = readLine(prompt: "? ")!\nprint(waited)', allow_stdin=True)
    kernel.expect("input_request", parent, "stdin")
    time.sleep(0.2)
    assert kernel.channels.hb_channel.is_beating()
    request = kernel.send("kernel_info_request", channel="control")
    assert kernel.channels.control_channel.get_msg(timeout=2)["parent_header"]["msg_id"] == request
    kernel.channels.input("so be it")
    assert kernel.reply(parent)["status"] == "ok"
    time.sleep(0.1)
    kernel.drain()


def test_a_password_is_asked_for_as_one(kernel):
    parent = kernel.execute('print(readLine(prompt: "key: ", isPassword: true)!.count)', allow_stdin=True)
    assert kernel.expect("input_request", parent, "stdin") == {"prompt": "key: ", "password": True}
    kernel.channels.input("秘密123")
    outputs = kernel.outputs(parent)
    assert outputs[-1] == ("stream", {"name": "stdout", "text": "5\n"})
    assert kernel.reply(parent)["status"] == "ok"


def test_what_programs_print_is_captured_on_both_streams(kernel):
    reply, outputs = kernel.run("!echo out; echo err >&2")
    assert reply["status"] == "ok"
    assert {content["name"]: content["text"] for _, content in outputs} == {"stdout": "out\n", "stderr": "err\n"}


def test_children_end_with_the_kernel(fresh):
    fresh.run("!sleep 600 & sleep 600 &")
    children = psutil.Process(fresh.pid).children(recursive=True)
    assert len(children) >= 2
    fresh.send("shutdown_request", {"restart": False}, channel="control")
    fresh.wait_until_exit(2)
    _, alive = psutil.wait_procs(children, timeout=2)
    assert alive == []


def test_control_is_answered_while_a_cell_runs(kernel):
    parent = kernel.execute(LOOP)
    kernel.status("busy", parent)
    start = time.monotonic()
    kernel.send("kernel_info_request", channel="control")
    assert kernel.channels.control_channel.get_msg(timeout=5)["content"]["status"] == "ok"
    assert time.monotonic() - start < 0.1
    by_signal(kernel)
    kernel.reply(parent)
    time.sleep(0.1)
    kernel.drain()


def test_completion_is_answered_while_a_cell_runs(kernel):
    parent = kernel.execute(LOOP)
    kernel.status("busy", parent)
    question = kernel.send("complete_request", {"code": "pri", "cursor_pos": 3})
    assert "print" in kernel.reply(question)["matches"]
    by_signal(kernel)
    kernel.reply(parent)
    time.sleep(0.1)
    kernel.drain()


def test_a_running_fit_is_watched_and_steered_from_a_subshell(kernel):
    kernel.run("let control = TrainingControl()\nlet digits = Dataset.digits()\nlet net = Sequential { Flatten(); Dense(64, 10) }")
    subshell = kernel.ask("create_subshell_request", channel="control")["subshell_id"]
    fit = kernel.execute(
        "net.fit(digits, loss: .crossEntropy, optimizer: SGD(learningRate: 0.01), epochs: 1000000, callbacks: [control])"
    )
    kernel.status("busy", fit)

    def beside(code):
        parent = kernel.send("execute_request", {"code": code}, subshell=subshell)
        reply = kernel.reply(parent, timeout=5)
        assert reply["status"] == "ok", reply
        results = []
        while True:
            message = kernel.channels.iopub_channel.get_msg(timeout=5)
            if message["parent_header"].get("msg_id") != parent:
                continue
            if message["msg_type"] in ("execute_result", "display_data"):
                results.append(message["content"]["data"])
            if message["content"].get("execution_state") == "idle":
                return results

    time.sleep(0.5)
    assert beside("control.isRunning")[0]["text/plain"] == "true"
    assert int(beside("control.history.epochs.count")[0]["text/plain"]) > 0
    assert "image/svg+xml" in beside("control.history.plot()")[0]
    beside("control.learningRate = 0.5")
    time.sleep(0.3)
    assert beside("control.learningRate")[0]["text/plain"] == "0.5"
    beside("control.pause()")
    time.sleep(0.1)
    before = beside("control.history.steps")[0]["text/plain"]
    time.sleep(0.2)
    assert beside("control.history.steps")[0]["text/plain"] == before
    assert beside("net.evaluate(digits).loss < 3")[0]["text/plain"] == "true"
    beside("control.resume()\ncontrol.stopAfterEpoch()")
    assert kernel.reply(fit, timeout=5)["status"] == "ok"
    time.sleep(0.2)
    kernel.drain()


@pytest.mark.parametrize("code", [None, LOOP])
def test_shutdown_ends_the_process_at_once(fresh, code):
    if code:
        parent = fresh.execute(code)
        fresh.status("busy", parent)
        time.sleep(0.2)
    fresh.send("shutdown_request", {"restart": False}, channel="control")
    assert fresh.channels.control_channel.get_msg(timeout=2)["msg_type"] == "shutdown_reply"
    assert fresh.wait_until_exit(2) < 0.5


@pytest.mark.parametrize("code", [None, LOOP])
def test_termination_ends_the_process_at_once(fresh, code):
    if code:
        fresh.execute(code)
        time.sleep(0.2)
    os.kill(fresh.pid, signal.SIGTERM)
    assert fresh.wait_until_exit(2) < 1


def test_a_restarted_kernel_starts_anew(fresh):
    fresh.run("let before = 1")
    fresh.manager.restart_kernel()
    fresh.channels.wait_for_ready(timeout=20)
    fresh.drain()
    reply, _ = fresh.run("before")
    assert reply["status"] == "error"


def test_the_history_outlives_the_kernel(fresh):
    fresh.run("let remembered = 12345")
    os.kill(fresh.pid, signal.SIGTERM)
    fresh.wait_until_exit(2)
    # Without `now` it would ask the dead kernel to shut down, which sometimes reaches the new one.
    fresh.manager.restart_kernel(now=True)
    fresh.channels.wait_for_ready(timeout=20)
    fresh.drain()
    found = fresh.ask("history_request", {"hist_access_type": "search", "pattern": "*12345", "n": 1, "output": False})
    assert found["history"][0][2] == "let remembered = 12345"


def test_a_kernel_that_was_killed_in_a_cell_is_reported_by_the_next_one_once(fresh):
    fresh.run("1")
    parent = fresh.execute(LOOP)
    fresh.status("busy", parent)
    time.sleep(0.3)
    os.kill(fresh.pid, signal.SIGKILL)
    fresh.manager.restart_kernel(now=True)
    fresh.channels.wait_for_ready(timeout=20)
    fresh.drain()
    first = fresh.text('print("on")')
    assert "died while it ran cell [2]" in first and first.endswith("on\n")
    assert fresh.text('print("on")') == "on\n"


def test_the_kernel_dies_with_its_parent(tmp_path):
    script = textwrap.dedent(
        """
        import sys, time
        from jupyter_client.manager import KernelManager
        manager = KernelManager(kernel_name="swiftlet")
        manager.start_kernel()
        print(manager.provisioner.pid, flush=True)
        time.sleep(60)
        """
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    kernel = psutil.Process(int(parent.stdout.readline()))
    time.sleep(0.3)
    parent.kill()
    parent.wait()
    start = time.monotonic()
    while kernel.is_running() and kernel.status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() - start < 1.5, "the kernel outlives its parent"
        time.sleep(0.02)


def test_recursion_and_impossible_requests_are_errors_and_state_is_kept(kernel):
    kernel.run("let survivor = 1")
    for code in (
        "func down(_ n: Int) -> Int { 1 + down(n + 1) }\ndown(0)", "[1, 2][5]", "Int.max + 1", "1 / (survivor - 1)",
        "let none: String? = nil\nnone!",
    ):
        assert kernel.run(code, timeout=30)[0]["status"] == "error", code
    assert kernel.run("survivor")[1][0][1]["data"]["text/plain"] == "1"


LONG = {
    "matmul": "let x = Tensor.ones([8000, 8000])\nmatmul(x, x)",
    "convolution": "conv2D(Tensor.ones([128, 128, 64, 64]), weight: Tensor.ones([256, 128, 5, 5]))",
    "svd": "svd(Tensor.randomNormal([1500, 1500])).s",
    "inverse": "inverse(Tensor.randomNormal([3000, 3000]))",
    "closures": "let many = Array(0..<5_000_000)\nwhile true { _ = many.map { $0 + 1 }.filter { $0 % 2 == 0 }.sorted(by: >) }",
    "sort of an array": "let many = (0..<3_000_000).map { ($0 &* 7919) % 1000003 }\nwhile true { _ = many.sorted() }",
    "sort": "Tensor.randomUniform([20_000_000]).sorted()",
    "elements": "var y = Tensor.ones([60_000_000])\nfor _ in 0..<1000 { y = exp(sin(y)) }",
    "fit": """
        let wide = Sequential { Dense(4096, 8192, activation: .relu); Dense(8192, 4096) }
        let noise = Dataset(name: "noise", features: .ones([4096, 4096]), labels: .ones([4096, 4096]))
        wide.fit(noise, loss: .meanSquaredError, optimizer: SGD(learningRate: 0.01), epochs: 100, batchSize: 4096)
        """,
}


@pytest.mark.parametrize("name", LONG)
def test_a_long_operation_is_interrupted_between_its_tiles_and_state_is_kept(kernel, name):
    kernel.run("let kept = Tensor([1, 2, 3])")
    # Each would go on for longer than that, and a busy machine takes its time.
    assert interrupt(kernel, textwrap.dedent(LONG[name]), by_message, after=0.5) < 1.2
    reply, outputs = kernel.run("(kept + 1).sum()")
    assert reply["status"] == "ok", reply
    assert "9" in outputs[0][1]["data"]["text/plain"]
