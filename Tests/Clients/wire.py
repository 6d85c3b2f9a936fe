"""A client on bare sockets: it sees frames, topics and headers as they are, and checks every message against the
fields and types of protocol 5.5."""

import datetime
import hashlib
import hmac
import json
import re
import time
import uuid

import zmq

NUMBER = (int, float)
ERROR = {"ename": str, "evalue": str, "traceback": list}
BUNDLE = {"data": dict, "metadata": dict}
# Of each message: the members it must have; then those it may have.
CONTENTS = {
    "kernel_info_reply": (
        {
            "status": str, "protocol_version": str, "implementation": str, "implementation_version": str,
            "language_info": dict, "banner": str, "help_links": list, "supported_features": list,
        }, {"debugger": bool}),
    "connect_reply": (
        dict.fromkeys(["shell_port", "iopub_port", "stdin_port", "hb_port", "control_port"], int), {"status": str}),
    "execute_reply": ({"status": str, "execution_count": int, "user_expressions": dict, "payload": list}, {}),
    "complete_reply": (
        {"status": str, "matches": list, "cursor_start": int, "cursor_end": int, "metadata": dict}, {}),
    "inspect_reply": ({"status": str, "found": bool, **BUNDLE}, {}),
    "is_complete_reply": ({"status": str}, {"indent": str}),
    "history_reply": ({"status": str, "history": list}, {}),
    "comm_info_reply": ({"status": str, "comms": dict}, {}),
    "shutdown_reply": ({"status": str, "restart": bool}, {}),
    "interrupt_reply": ({"status": str}, {}),
    "create_subshell_reply": ({"status": str, "subshell_id": str}, {}),
    "delete_subshell_reply": ({"status": str}, {}),
    "list_subshell_reply": ({"status": str, "subshell_id": list}, {}),
    "usage_reply": (
        {
            "hostname": str, "pid": int, "kernel_cpu": NUMBER, "kernel_memory": int, "cpu_count": int,
            "host_cpu_percent": NUMBER, "host_virtual_memory": dict,
        }, {"status": str}),
    "debug_reply": ({"success": bool, "request_seq": int, "command": str, "type": str}, None),
    "input_request": ({"prompt": str, "password": bool}, {}),
    "status": ({"execution_state": str}, {}),
    "execute_input": ({"code": str, "execution_count": int}, {}),
    "stream": ({"name": str, "text": str}, {}),
    "display_data": (BUNDLE, {"transient": dict}),
    "update_display_data": ({**BUNDLE, "transient": dict}, {}),
    "execute_result": ({**BUNDLE, "execution_count": int}, {"transient": dict}),
    "clear_output": ({"wait": bool}, {}),
    "error": (ERROR, {}),
    "comm_close": ({"comm_id": str, "data": dict}, {}),
    "iopub_welcome": ({"subscription": str}, {}),
}
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")


class Message:
    def __init__(self, channel, frames, key):
        place = frames.index(b"<IDS|MSG>")
        self.channel, self.prefix = channel, frames[:place]
        signature, parts, self.buffers = frames[place + 1], frames[place + 2:place + 6], frames[place + 6:]
        assert signature == sign(key, parts)
        self.header, self.parent, self.metadata, self.content = [
            json.loads(part.decode("utf-8"), parse_constant=float.fromhex) for part in parts]
        self.type = self.header["msg_type"]
        self.parent_id = self.parent.get("msg_id")
        self.check()

    def check(self):
        assert set(self.header) == {"msg_id", "msg_type", "session", "username", "date", "version"}
        assert all(isinstance(value, str) for value in self.header.values())
        assert DATE.fullmatch(self.header["date"]) and self.header["version"].startswith("5.")
        assert isinstance(self.metadata, dict) and isinstance(self.parent, dict)
        if self.channel == "iopub":
            topic = self.content["subscription"] if self.type == "iopub_welcome" else self.type
            assert self.prefix == [topic.encode()]
        else:
            assert self.prefix == []
        status = self.content.get("status")
        required, optional = CONTENTS.get(self.type, ({}, None))
        if self.type.endswith("_reply") and status == "error":
            required, optional = {"status": str, **ERROR}, None
            if self.type == "execute_reply":
                required["execution_count"] = int
        elif status == "aborted":
            required, optional = {"status": str, "execution_count": int}, {}
        else:
            assert self.type in CONTENTS, self.type
        for name, kind in required.items():
            self.check_kind(name, kind)
        if optional is not None:
            for name in self.content.keys() - required.keys():
                assert name in optional, (self.type, name)
                self.check_kind(name, optional[name])
        for bundle in [self.content] if "data" in self.content and "metadata" in self.content else []:
            assert not bundle["data"] or "text/plain" in bundle["data"]

    def check_kind(self, name, kind):
        value = self.content[name]
        assert isinstance(value, kind) and (kind is bool or not isinstance(value, bool)), (self.type, name, value)


def sign(key, parts):
    if not key:
        return b""
    digest = hmac.new(key, digestmod=hashlib.sha256)
    for part in parts:
        digest.update(part)
    return digest.hexdigest().encode()


class Wire:
    """One client of a kernel, with an identity of its own."""

    def __init__(self, connection, subscription=b"", identity=None):
        self.key = connection["key"]
        self.session = identity or uuid.uuid4().hex
        self.context = zmq.Context()
        self.sockets = {}
        for name, kind in [
            ("iopub", zmq.SUB), ("shell", zmq.DEALER), ("control", zmq.DEALER), ("stdin", zmq.DEALER)
        ]:
            socket = self.sockets[name] = self.context.socket(kind)
            socket.linger = 0
            if kind == zmq.DEALER:
                socket.setsockopt(zmq.IDENTITY, self.session.encode())
            else:
                socket.setsockopt(zmq.SUBSCRIBE, subscription)
            socket.connect(f"tcp://{connection['ip']}:{connection[name + '_port']}")

    def close(self):
        self.context.destroy(linger=0)

    def header(self, message_type, **extra):
        now = datetime.datetime.now(datetime.timezone.utc).isoformat()
        return {
            "msg_id": uuid.uuid4().hex, "msg_type": message_type, "session": self.session, "username": "stranger",
            "date": now, "version": "5.5", **extra,
        }

    def send(self, message_type, content=None, channel="shell", header=None, parent=None, subshell=None, buffers=()):
        header = header or self.header(message_type, **({} if subshell is None else {"subshell_id": subshell}))
        parts = [json.dumps(part).encode() for part in (header, parent or {}, {}, content or {})]
        self.sockets[channel].send_multipart([b"<IDS|MSG>", sign(self.key, parts), *parts, *buffers])
        return header["msg_id"]

    def execute(self, code, subshell=None, **content):
        request = {"code": code, "allow_stdin": False, **content}
        return self.send("execute_request", request, subshell=subshell)

    def next(self, channel, timeout=10):
        assert self.sockets[channel].poll(timeout * 1000), f"nothing came on {channel}"
        return Message(channel, self.sockets[channel].recv_multipart(), self.key)

    def is_quiet(self, channel, seconds=0.2):
        return not self.sockets[channel].poll(seconds * 1000)

    def reply(self, parent, channel="shell", timeout=10):
        message = self.next(channel, timeout)
        assert message.parent_id == parent, (message.type, message.content)
        return message

    def outputs(self, parent, timeout=10):
        """What is published between busy and idle of a request; nothing else may come."""
        messages = []
        while True:
            message = self.next("iopub", timeout)
            assert message.parent_id == parent, (message.type, message.content)
            messages.append(message)
            if message.content.get("execution_state") == "idle":
                assert messages[0].content == {"execution_state": "busy"}
                return messages[1:-1]

    def run(self, code, **content):
        parent = self.execute(code, **content)
        return self.reply(parent).content, self.outputs(parent)

    def ask(self, message_type, content=None, channel="shell", subshell=None):
        parent = self.send(message_type, content, channel, subshell=subshell)
        reply = self.reply(parent, channel)
        assert self.outputs(parent) == []
        return reply.content

    def ask_during(self, message_type, running):
        """Asks on control while a cell runs; what the cell puts out meanwhile is thrown away."""
        parent = self.send(message_type, channel="control")
        reply = self.reply(parent, "control").content
        while True:
            message = self.next("iopub")
            assert message.parent_id in (parent, running)
            if message.parent_id == parent and message.content.get("execution_state") == "idle":
                return reply

    def drain(self):
        time.sleep(0.1)
        for channel in self.sockets:
            while not self.is_quiet(channel, 0.02):
                self.next(channel)
