"""Frames from strangers, replays and encryption."""

import json
import os
import subprocess
import time

import pytest
import zmq
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.connect import write_connection_file
from jupyter_client.manager import KernelManager
from jupyter_client.session import Session


def dealer(kernel, channel="shell"):
    socket = zmq.Context.instance().socket(zmq.DEALER)
    socket.linger = 0
    socket.connect(kernel.channels._make_url(channel))
    return socket


def answers(socket, milliseconds=300):
    return socket.poll(milliseconds) != 0


def test_messages_with_a_wrong_signature_are_dropped(kernel):
    stranger = Session(key=b"wrong")
    socket = dealer(kernel)
    for channel_message in range(3):
        stranger.send(socket, "execute_request", {"code": 'print("hacked")'})
    assert not answers(socket)
    assert kernel.text('print("fine")') == "fine\n"
    socket.close()


def test_a_recorded_message_cannot_be_sent_twice(kernel):
    session = Session(key=kernel.channels.session.key)
    frames = session.serialize(session.msg("kernel_info_request", {}))
    socket = dealer(kernel)
    socket.send_multipart(frames)
    assert answers(socket, 5000)
    socket.recv_multipart()
    socket.send_multipart(frames)
    assert not answers(socket)
    socket.close()
    kernel.drain()


@pytest.mark.parametrize(
    "frames",
    [[b""], [b"<IDS|MSG>"], [b"x"] * 5000, [b"<IDS|MSG>", b"", b"", b"", b"", b""], [b"\xff" * 100_000], [b"", b"<IDS|MSG>"] * 9],
)
def test_garbage_is_dropped_and_the_next_request_answered(kernel, frames):
    for channel in ("shell", "control", "stdin"):
        socket = dealer(kernel, channel)
        socket.send_multipart(frames)
        socket.close(linger=200)
    start = time.monotonic()
    assert kernel.ask("kernel_info_request")["status"] == "ok"
    assert time.monotonic() - start < 1


def test_deeply_nested_json_is_dropped(kernel):
    session = Session(key=kernel.channels.session.key)
    header = json.dumps(session.msg_header("execute_request"), default=str).encode()
    parts = [header, b"{}", b"{}", b"[" * 1_000_000]
    socket = dealer(kernel)
    socket.send_multipart([b"<IDS|MSG>", session.sign(parts), *parts])
    assert not answers(socket)
    socket.close()
    assert kernel.ask("kernel_info_request")["status"] == "ok"


def start(binary, path, **connection):
    filename, _ = write_connection_file(str(path), **connection)
    process = subprocess.Popen([binary, "kernel", "--connection-file", filename])
    client = BlockingKernelClient()
    client.load_connection_file(filename)
    client.start_channels()
    return process, client


def finish(process, client):
    client.shutdown()
    client.stop_channels()
    assert process.wait(5) == 0


def test_ipc_works_and_leaves_no_files(binary, tmp_path):
    base = f"{tmp_path}/k"
    process, client = start(binary, tmp_path / "c.json", transport="ipc", ip=base, key=b"k")
    client.wait_for_ready(timeout=10)
    assert any(name.startswith("k-") for name in os.listdir(tmp_path))
    finish(process, client)
    assert not any(name.startswith("k-") for name in os.listdir(tmp_path))


def test_without_a_key_nothing_is_authenticated(binary, tmp_path):
    process, client = start(binary, tmp_path / "c.json", key=b"")
    client.wait_for_ready(timeout=10)
    finish(process, client)


@pytest.mark.skipif(not zmq.has("curve"), reason="pyzmq has no CURVE")
def test_curve_lets_in_only_who_knows_the_key(binary, tmp_path):
    public, secret = zmq.curve_keypair()
    path = tmp_path / "c.json"
    filename, connection = write_connection_file(str(path), key=b"k")
    connection.update(curve_publickey=public.decode(), curve_secretkey=secret.decode(), key="k")
    path.write_text(json.dumps(connection, default=lambda key: key.decode()))
    process = subprocess.Popen([binary, "kernel", "--connection-file", filename])
    session = Session(key=b"k")

    def ask(encrypted):
        socket = zmq.Context.instance().socket(zmq.DEALER)
        socket.linger = 0
        if encrypted:
            socket.curve_publickey, socket.curve_secretkey = zmq.curve_keypair()
            socket.curve_serverkey = public
        socket.connect(f"tcp://127.0.0.1:{connection['control_port']}")
        session.send(socket, "kernel_info_request", {})
        answered = answers(socket, 3000 if encrypted else 500)
        socket.close()
        return answered

    try:
        assert ask(encrypted=True)
        assert not ask(encrypted=False)
    finally:
        process.terminate()
        process.wait(5)


@pytest.mark.parametrize(
    "change, words",
    [
        ({"shell_port": "x"}, "'shell_port' must be a port"), ({"transport": "smoke"}, "unknown transport 'smoke'"),
        ({"signature_scheme": "rot13"}, "unknown signature scheme 'rot13'"), ({"ip": None}, None),
    ],
)
def test_wrong_connection_files_are_refused_in_one_line(binary, tmp_path, change, words):
    path = tmp_path / "c.json"
    filename, connection = write_connection_file(str(path), key=b"k")
    connection.update(change)
    path.write_text(json.dumps(connection, default=lambda key: key.decode()))
    if words is None:
        return
    ended = subprocess.run([binary, "kernel", "--connection-file", filename], capture_output=True, text=True, timeout=10)
    assert ended.returncode == 1
    assert words in ended.stderr and ended.stderr.count("\n") == 1


def test_a_port_in_use_is_reported(binary, tmp_path):
    process, client = start(binary, tmp_path / "c.json", key=b"k")
    client.wait_for_ready(timeout=10)
    ended = subprocess.run(
        [binary, "kernel", "--connection-file", tmp_path / "c.json"], capture_output=True, text=True, timeout=10)
    assert ended.returncode == 1
    assert "Address already in use" in ended.stderr
    finish(process, client)


@pytest.fixture
def launcher(binary, tmp_path):
    """A launcher's socket, and the kernel that has been told of it."""
    socket = zmq.Context.instance().socket(zmq.ROUTER)
    port = socket.bind_to_random_port("tcp://127.0.0.1")
    path = tmp_path / "registration.json"
    path.write_text(
        json.dumps(
            {
                "transport": "tcp", "ip": "127.0.0.1", "registration_ip": "127.0.0.1", "registration_port": port,
                "kernel_id": "k1", "key": "k", "signature_scheme": "hmac-sha256",
            }))
    path.chmod(0o600)
    process = subprocess.Popen([binary, "kernel", "--connection-file", path], stderr=subprocess.PIPE, text=True)
    yield socket, process
    socket.close(linger=0)
    process.kill()
    process.communicate()


def registered(launcher):
    """Whom to answer, and the ports that the kernel has told."""
    assert launcher.poll(5000)
    identity, delimiter, signature, content = launcher.recv_multipart()
    assert delimiter == b"<IDS|MSG>" and signature == Session(key=b"k").sign([content])
    return identity, json.loads(content)


@pytest.mark.parametrize("seconds, answer", [(0, [b'{"status": "ok"}']), (0, [b"{}"] * 4), (1.5, [b"ACK"])])
def test_a_kernel_that_chooses_its_ports_registers_with_its_launcher(launcher, seconds, answer):
    session = Session(key=b"k")
    socket, process = launcher
    identity, ports = registered(socket)
    assert ports["kernel_id"] == "k1"
    time.sleep(seconds)
    socket.send_multipart([identity, b"<IDS|MSG>", session.sign(answer), *answer])
    client = zmq.Context.instance().socket(zmq.DEALER)
    client.connect(f"tcp://127.0.0.1:{ports['shell_port']}")
    session.send(client, "kernel_info_request", {})
    assert answers(client, 5000)
    client.close(linger=0)
    process.terminate()
    assert process.wait(2) == 143


def test_a_kernel_ends_when_its_registration_is_not_answered(launcher):
    socket, process = launcher
    registered(socket)
    assert process.wait(10) == 1
    assert "no answer" in process.stderr.read()


def test_a_kernel_ends_when_its_registration_is_answered_by_a_stranger(launcher):
    socket, process = launcher
    identity, _ = registered(socket)
    socket.send_multipart([identity, b"<IDS|MSG>", b"0" * 64, b"ACK"])
    assert process.wait(2) == 1
    assert "wrong signature" in process.stderr.read()


def test_a_kernel_that_waits_for_its_registration_can_be_ended(launcher):
    socket, process = launcher
    registered(socket)
    process.terminate()
    assert process.wait(2) == 143


@pytest.mark.parametrize("mode, words", [(0o600, ""), (0o644, "read by others"), (0o666, "changed by others")])
def test_a_connection_file_that_others_can_use_is_reported(binary, tmp_path, mode, words):
    path = tmp_path / "c.json"
    path.write_text(
        json.dumps(dict.fromkeys(["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"], 0) | {
            "transport": "tcp", "ip": "127.0.0.1", "key": "k", "signature_scheme": "hmac-sha256",
        }))
    path.chmod(mode)
    process = subprocess.Popen([binary, "kernel", "-f", path], stderr=subprocess.PIPE, text=True)
    time.sleep(0.5)
    process.terminate()
    report = process.communicate(timeout=5)[1]
    assert process.returncode == 143
    assert words in report if words else report == ""


def test_encryption_can_be_required(binary):
    manager = KernelManager(kernel_name="swiftlet", transport_encryption="required")
    manager.start_kernel()
    client = manager.blocking_client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=10)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
