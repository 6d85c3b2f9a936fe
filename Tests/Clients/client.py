"""A strict client: it takes every message in order, and what is unexpected fails the test."""

import time

from jupyter_client.manager import KernelManager


class Client:
    def __init__(self, manager, channels):
        self.manager = manager
        self.channels = channels

    @classmethod
    def start(cls, environment=None, **options):
        manager = KernelManager(kernel_name="swiftlet", **options)
        manager.start_kernel(**({"env": environment} if environment else {}))
        channels = manager.blocking_client()
        channels.start_channels()
        channels.wait_for_ready(timeout=20)
        client = cls(manager, channels)
        client.drain()
        return client

    def stop(self):
        self.channels.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel(now=True)

    @property
    def pid(self):
        return self.manager.provisioner.pid

    def drain(self):
        """Throws away what is left on the channels."""
        for channel in (self.channels.shell_channel, self.channels.iopub_channel, self.channels.control_channel):
            while channel.msg_ready():
                channel.get_msg(timeout=0)

    # Sending

    def send(self, message_type, content=None, channel="shell", metadata=None, subshell=None):
        """Sends a request and returns its identifier."""
        message = self.channels.session.msg(message_type, content if content is not None else {}, metadata=metadata)
        if subshell is not None:
            message["header"]["subshell_id"] = subshell
        getattr(self.channels, f"{channel}_channel").send(message)
        return message["header"]["msg_id"]

    def execute(self, code, **content):
        request = {"code": code, "silent": False, "store_history": True, "allow_stdin": False, "stop_on_error": True}
        return self.send("execute_request", {**request, **content})

    # Receiving

    def expect(self, message_type, parent, channel="iopub", timeout=10):
        """The content of the next message on a channel, which must be of this type and answer this request."""
        message = getattr(self.channels, f"{channel}_channel").get_msg(timeout=timeout)
        assert message["msg_type"] == message_type, message
        assert message["parent_header"].get("msg_id") == parent, message
        return message["content"]

    def status(self, state, parent, timeout=10):
        assert self.expect("status", parent, timeout=timeout)["execution_state"] == state

    def reply(self, parent, channel="shell", timeout=10):
        message = getattr(self.channels, f"{channel}_channel").get_msg(timeout=timeout)
        assert message["parent_header"]["msg_id"] == parent, message
        return message["content"]

    def outputs(self, parent, timeout=10):
        """Everything between busy and idle, streams of one name joined."""
        self.status("busy", parent, timeout)
        outputs = []
        while True:
            message = self.channels.iopub_channel.get_msg(timeout=timeout)
            assert message["parent_header"].get("msg_id") == parent, message
            kind, content = message["msg_type"], message["content"]
            if kind == "status":
                assert content["execution_state"] == "idle", message
                return outputs
            last = outputs[-1] if outputs else (None, {})
            if kind == "stream" and last[0] == "stream" and last[1]["name"] == content["name"]:
                last[1]["text"] += content["text"]
            else:
                outputs.append((kind, content))

    def run(self, code, timeout=10, **content):
        """Runs a cell to its end: its reply, and its outputs without the input."""
        parent = self.execute(code, **content)
        outputs = self.outputs(parent, timeout)
        return self.reply(parent, timeout=timeout), [output for output in outputs if output[0] != "execute_input"]

    def ask(self, message_type, content=None, channel="shell", **options):
        """Sends a request that has no outputs and returns its reply."""
        parent = self.send(message_type, content, channel, **options)
        assert self.outputs(parent) == []
        return self.reply(parent, channel)

    def text(self, code, **content):
        """What a cell prints; it must not fail."""
        reply, outputs = self.run(code, **content)
        assert reply["status"] == "ok", reply
        return "".join(content["text"] for kind, content in outputs if kind == "stream")

    def wait_until_exit(self, seconds):
        """The seconds until the process has ended; fails if it takes longer."""
        start = time.monotonic()
        while time.monotonic() - start < seconds:
            if self.manager.provisioner.process.poll() is not None:
                return time.monotonic() - start
            time.sleep(0.005)
        raise AssertionError(f"the kernel still runs after {seconds} s")
