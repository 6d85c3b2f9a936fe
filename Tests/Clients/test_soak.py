"""Random clients at once: cells, floods, errors, interrupts, vanishing subscribers, garbage. Nothing may be lost and
memory must stay flat. Runs for a few seconds; SWIFTLET_SOAK_SECONDS=1800 makes it the long form."""

import os
import random
import signal
import threading
import time

import psutil
import pytest
import zmq

from client import Client

SECONDS = float(os.environ.get("SWIFTLET_SOAK_SECONDS", "8"))


class Neighbour(threading.Thread):
    """Disturbs the kernel from another connection until told to stop; keeps what goes wrong."""

    def __init__(self, kernel, seed, act):
        super().__init__(daemon=True)
        self.kernel, self.random, self.act = kernel, random.Random(seed), act
        self.stopping, self.error = threading.Event(), None

    def run(self):
        try:
            while not self.stopping.is_set():
                self.act(self.kernel, self.random)
                time.sleep(self.random.uniform(0, 0.05))
        except Exception as error:  # reported by the test
            self.error = error


def come_and_go(kernel, chance):
    """Subscribes, reads a little or nothing, and is gone without a word."""
    socket = zmq.Context.instance().socket(zmq.SUB)
    socket.linger = 0
    socket.subscribe(chance.choice([b"", b"stream", b"st"]))
    socket.connect(kernel.channels._make_url("iopub"))
    deadline = time.monotonic() + chance.uniform(0, 0.2)
    while time.monotonic() < deadline:
        if chance.random() < 0.5 and socket.poll(20):
            socket.recv_multipart()
    socket.close()


def send_garbage(kernel, chance):
    socket = zmq.Context.instance().socket(zmq.DEALER)
    socket.linger = 0
    socket.connect(kernel.channels._make_url(chance.choice(["shell", "control", "stdin"])))
    for _ in range(chance.randrange(20)):
        frames = [chance.randbytes(chance.randrange(200)) for _ in range(chance.randrange(1, 9))]
        if chance.random() < 0.5:
            frames.insert(0, b"<IDS|MSG>")
        socket.send_multipart(frames)
    socket.close()


def ask(kernel, chance):
    """A second client of its own session that asks and must be answered."""
    other = kernel.manager.blocking_client()
    other.start_channels(iopub=False, stdin=False, hb=False)
    try:
        for _ in range(5):
            parent = other.complete("pri", 3) if chance.random() < 0.5 else other.kernel_info()
            reply = other.get_shell_msg(timeout=10)
            assert reply["parent_header"]["msg_id"] == parent
            assert reply["content"]["status"] == "ok"
    finally:
        other.stop_channels()


def strictly(kernel, code, chance):
    """Runs a cell and checks its own messages one by one, passing over those that answer other clients."""

    def own(channel):
        while True:
            message = channel.get_msg(timeout=20)
            if message["parent_header"].get("msg_id") == parent:
                return message

    parent = kernel.execute(code)
    kinds, text = [], ""
    while not kinds or kinds[-1] != "idle":
        message = own(kernel.channels.iopub_channel)
        kind = message["content"].get("execution_state", message["msg_type"])
        if kind == "execute_input" and "while true" in code:
            time.sleep(chance.uniform(0.02, 0.1))
            os.kill(kernel.pid, signal.SIGINT)
        if kind == "stream":
            text += message["content"]["text"]
        if kind != "busy" or not kinds:
            kinds.append(kind)
    reply = own(kernel.channels.shell_channel)["content"]
    assert kinds[:2] == ["busy", "execute_input"], kinds
    return reply, text


@pytest.mark.timeout(SECONDS + 120)
def test_nothing_is_lost_and_memory_stays_flat():
    kernel = Client.start()
    process = psutil.Process(kernel.pid)
    chance = random.Random(1)
    neighbours = [Neighbour(kernel, seed, act) for seed, act in enumerate([come_and_go, come_and_go, send_garbage, ask])]
    try:
        for neighbour in neighbours:
            neighbour.start()
        strictly(kernel, "for i in 0..<20000 { print(i) }", chance)
        start, memory, cells = time.monotonic(), process.memory_info().rss, 0
        while time.monotonic() - start < SECONDS:
            number = chance.randrange(5000)
            code, status, expected = chance.choice(
                [
                    (f"for i in 0..<{number} {{ print(i) }}", "ok", "".join(f"{i}\n" for i in range(number))),
                    (f"print({number})", "ok", f"{number}\n"),
                    ("[1][5]", "error", ""),
                    ("var n = 0\nwhile true { n += 1 }", "error", ""),
                ])
            reply, text = strictly(kernel, code, chance)
            assert reply["status"] == status, reply
            assert text == expected
            cells += 1
        growth = process.memory_info().rss - memory
        print(f"\n{cells} cells, memory {memory / 1e6:.1f} MB, growth {growth / 1e6:.1f} MB")
        assert growth < 20e6 + 2000 * cells
    finally:
        for neighbour in neighbours:
            neighbour.stopping.set()
        for neighbour in neighbours:
            neighbour.join(15)
        kernel.stop()
    assert [neighbour.error for neighbour in neighbours] == [None] * len(neighbours)
