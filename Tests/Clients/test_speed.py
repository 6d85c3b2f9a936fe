"""How long a Python client waits. The bounds are several times what a quiet machine measures, so that they fail only
for a real reason; the figures themselves are printed (pytest -s)."""

import statistics
import time

from client import Client


def test_starting_to_the_first_reply(manager):
    start = time.perf_counter()
    manager.start_kernel()
    channels = manager.blocking_client()
    channels.start_channels()
    channels.kernel_info()
    channels.get_shell_msg(timeout=10)
    milliseconds = (time.perf_counter() - start) * 1000
    channels.stop_channels()
    print(f"\nstart to kernel_info: {milliseconds:.0f} ms")
    assert milliseconds < 500


def test_executing_a_small_cell(kernel):
    times = []
    for _ in range(300):
        start = time.perf_counter()
        kernel.run("1 + 1")
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    print(f"\nexecute to idle: median {statistics.median(times):.2f} ms, p99 {times[-3]:.2f} ms")
    assert statistics.median(times) < 5


def test_printing_ten_thousand_lines(kernel):
    start = time.perf_counter()
    kernel.text("for i in 0..<10000 { print(i) }")
    milliseconds = (time.perf_counter() - start) * 1000
    print(f"\n10 000 lines: {milliseconds:.0f} ms")
    assert milliseconds < 500


def test_two_thousand_pipelined_cells_lose_nothing():
    client = Client.start()
    try:
        start = time.perf_counter()
        ids = [client.execute("1 + 1") for _ in range(2000)]
        for parent in ids:
            assert client.reply(parent)["status"] == "ok"
        rate = 2000 / (time.perf_counter() - start)
        print(f"\npipelined: {rate:.0f} executes a second")
        for parent in ids:
            assert [kind for kind, _ in client.outputs(parent)] == ["execute_input", "execute_result"]
        assert rate > 300
    finally:
        client.stop()
