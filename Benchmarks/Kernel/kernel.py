"""The kernel against ipykernel and xeus-python, through the same Python client in the same run.

usage: kernel.py [--executes N] [swiftlet python3 xpython]

A figure that a kernel does not reach is shown as the reason: `lost`, `dies`, `stays`.
"""
import argparse, os, queue, statistics, subprocess, tempfile, time

import psutil
import zmq
from jupyter_client import KernelManager
from jupyter_client.connect import write_connection_file
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.session import Session

SNIPPETS = {
    "swift": {
        "print": "for i in 0..<10000 { print(i) }",
        "complete": "let numbers = [1, 2, 3]\nnumbers.ma",
        "inspect": "print",
        "loop": "var spins = 0\nwhile true { spins += 1 }",
        "native": "let big = Tensor.randomNormal([6000, 6000])\nlet product = matmul(big, big)\nlet again = matmul(product, big)",
        "sum": "(1...100).reduce(0, +) + {}",
    },
    "python": {
        "print": "for i in range(10000): print(i)",
        "complete": "numbers = [1, 2, 3]\nnumbers.co",
        "inspect": "print",
        "loop": "while True: pass",
        "native": "import numpy\nbig = numpy.random.randn(6000, 6000).astype('f4')\nproduct = big @ big\nagain = product @ big",
        "sum": "sum(range(101)) + {}",
    },
}


class Kernel:
    def __init__(self, name):
        self.begin = time.perf_counter()
        self.manager = KernelManager(kernel_name=name)
        self.manager.start_kernel(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)
        self.ready = time.perf_counter() - self.begin
        self.process = psutil.Process(self.manager.provisioner.pid)

    def stop(self):
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel(now=True)

    def until_idle(self, message, timeout=60, client=None):
        """The text of streams until the kernel is idle again after a request."""
        text = []
        while True:
            reply = (client or self.client).get_iopub_msg(timeout=timeout)
            if reply["parent_header"].get("msg_id") != message:
                continue
            if reply["msg_type"] == "stream":
                text.append(reply["content"]["text"])
            if reply["content"].get("execution_state") == "idle":
                return "".join(text)

    def execute(self, code, timeout=60, **options):
        message = self.client.execute(code, **options)
        text = self.until_idle(message, timeout)
        self.client.get_shell_msg(timeout=timeout)
        return text

    def busy(self, code):
        """Starts a cell and waits until it runs."""
        message = self.client.execute(code)
        while True:
            reply = self.client.get_iopub_msg(timeout=30)
            if reply["parent_header"].get("msg_id") == message and reply["msg_type"] == "execute_input":
                time.sleep(0.2)
                return message

    def alive(self):
        return self.manager.is_alive()


def timed(body):
    begin = time.perf_counter()
    body()
    return 1000 * (time.perf_counter() - begin)


def p99(times):
    return sorted(times)[int(0.99 * len(times))]


def raw_start(name):
    """From the start of the process to its first reply, for a client that waits without polling."""
    with tempfile.TemporaryDirectory() as folder:
        path, connection = write_connection_file(os.path.join(folder, "kernel.json"), key=b"measured")
        session = Session(key=b"measured")
        shell = zmq.Context.instance().socket(zmq.DEALER)
        shell.linger = 0
        shell.reconnect_ivl = 1
        argv = KernelManager(kernel_name=name, connection_file=path).format_kernel_cmd()
        begin = time.perf_counter()
        process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shell.connect(f"tcp://{connection['ip']}:{connection['shell_port']}")
        session.send(shell, "kernel_info_request")
        answered = shell.poll(30000)
        elapsed = time.perf_counter() - begin
        process.kill()
        process.wait()
        shell.close()
    return 1000 * elapsed if answered else "never"


def starts(name, figures):
    figures["process start to first reply, ms"] = statistics.median(raw_start(name) for _ in range(9))
    ready, first = [], []
    for _ in range(5):
        kernel = Kernel(name)
        ready.append(1000 * kernel.ready)
        kernel.execute("1 + 1")
        first.append(1000 * (time.perf_counter() - kernel.begin))
        memory = kernel.process.memory_info().rss / 1e6
        kernel.stop()
    figures["start to kernel_info, ms"] = statistics.median(ready)
    figures["start to first 1 + 1, ms"] = statistics.median(first)
    figures["resident at start, MB"] = memory


def questions(kernel, snippets, figures):
    client = kernel.client

    def ask(send):
        return timed(lambda: (kernel.until_idle(send()), client.get_shell_msg(timeout=30)))

    for label, send in [
        ("execute", lambda: client.execute("1 + 1")),
        ("complete", lambda: client.complete(snippets["complete"])),
        ("inspect", lambda: client.inspect(snippets["inspect"])),
    ]:
        times = [ask(send) for _ in range(200 if label == "execute" else 40)]
        figures[f"{label} to idle, ms"] = statistics.median(times)
        figures[f"{label} to idle, p99, ms"] = p99(times)


def output(kernel, snippets, figures):
    times = []
    for _ in range(5):
        text = []
        times.append(timed(lambda: text.append(kernel.execute(snippets["print"]))))
        if text[0].split() != [str(i) for i in range(10000)]:
            figures["10 000 lines, ms"] = "lost"
            return
    figures["10 000 lines, ms"] = statistics.median(times)


def growth(kernel, snippets, figures, count):
    for i in range(200):
        kernel.execute(snippets["sum"].format(i))
    before = kernel.process.memory_info().rss
    for i in range(count):
        kernel.execute(snippets["sum"].format(i))
    figures[f"growth an execute over {count}, kB"] = (kernel.process.memory_info().rss - before) / count / 1e3


def pipelining(kernel, figures, count=2000):
    kernel.client.session.digest_history_size = 1 << 20
    begin = time.perf_counter()
    ids = [kernel.client.execute("1 + 1") for _ in range(count)]
    try:
        replies = [kernel.client.get_shell_msg(timeout=60)["parent_header"]["msg_id"] for _ in ids]
        kernel.until_idle(ids[-1])
    except queue.Empty:
        replies = []
    figures[f"{count} pipelined, 1/s"] = count / (time.perf_counter() - begin) if replies == ids else "lost"


def clients(kernel, figures, count=10, cells=20):
    """Several clients at once; each must get its own replies and see everybody's output."""
    # Each with a session of its own: a socket is known to the kernel by its session.
    others = [kernel.manager.client(session=Session(key=kernel.manager.session.key)) for _ in range(count)]
    for other in others:
        other.start_channels(stdin=False, control=False)
        other.wait_for_ready(timeout=10)
    begin = time.perf_counter()
    ids = [[other.execute("1 + 1") for _ in range(cells)] for other in others]
    lost = 0
    for other, own in zip(others, ids):
        missing = set(own)
        try:
            while missing:
                missing.discard(other.get_shell_msg(timeout=10)["parent_header"]["msg_id"])
        except queue.Empty:
            lost += len(missing)
    figures[f"{count} clients of {cells} cells, 1/s"] = (
        count * cells / (time.perf_counter() - begin) if lost == 0 else "lost")
    for other in others:
        other.stop_channels()


def while_busy(kernel, snippets, figures):
    message = kernel.busy(snippets["loop"])
    times = []
    for _ in range(20):
        request = kernel.client.session.msg("kernel_info_request", {})

        def ask():
            kernel.client.control_channel.send(request)
            while kernel.client.get_control_msg(timeout=10)["parent_header"]["msg_id"] != request["header"]["msg_id"]:
                pass

        times.append(timed(ask))
        request = kernel.client.session.msg("kernel_info_request", {})
    figures["control while busy, ms"] = statistics.median(times)
    interrupt(kernel, message)


def interrupt(kernel, message, limit=20):
    """Milliseconds from the interrupt to idle, or why there is none."""
    begin = time.perf_counter()
    kernel.manager.interrupt_kernel()
    while time.perf_counter() - begin < limit:
        try:
            reply = kernel.client.get_iopub_msg(timeout=0.5)
        except queue.Empty:
            if not kernel.alive():
                return "dies"
            continue
        if reply["parent_header"].get("msg_id") == message and reply["content"].get("execution_state") == "idle":
            return 1000 * (time.perf_counter() - begin)
    return "never"


def interrupts(name, snippets, figures):
    for label in ("loop", "native"):
        times = []
        for _ in range(5):
            kernel = Kernel(name)
            times.append(interrupt(kernel, kernel.busy(snippets[label])))
            kernel.stop()
            if isinstance(times[-1], str):
                break
        worst = next((time for time in times if isinstance(time, str)), None)
        figures[f"interrupt of a {label}, ms"] = worst or statistics.median(times)
        figures[f"interrupt of a {label}, longest, ms"] = worst or max(times)


def shutdown(name, snippets, figures):
    kernel = Kernel(name)
    kernel.busy(snippets["loop"])
    begin = time.perf_counter()
    kernel.client.control_channel.send(kernel.client.session.msg("shutdown_request", {"restart": False}))
    figures["shutdown while busy, ms"] = "stays"
    while time.perf_counter() - begin < 5:
        if kernel.manager.provisioner.process.poll() is not None:
            figures["shutdown while busy, ms"] = 1000 * (time.perf_counter() - begin)
            break
        time.sleep(0.002)
    kernel.stop()


def measure(name, executes):
    snippets = SNIPPETS["swift" if KernelSpecManager().get_kernel_spec(name).language == "swift" else "python"]
    figures = {}
    starts(name, figures)
    for label, body in [
        ("questions", lambda kernel: questions(kernel, snippets, figures)),
        ("10 000 lines, ms", lambda kernel: output(kernel, snippets, figures)),
        ("2000 pipelined, 1/s", lambda kernel: pipelining(kernel, figures)),
        ("10 clients of 20 cells, 1/s", lambda kernel: clients(kernel, figures)),
        ("growth", lambda kernel: growth(kernel, snippets, figures, executes)),
        ("control while busy, ms", lambda kernel: while_busy(kernel, snippets, figures)),
    ]:
        kernel = Kernel(name)
        try:
            body(kernel)
        except (queue.Empty, RuntimeError):
            # An answer that does not come, or a kernel that does not become ready for a second client.
            figures[label] = "lost"
        kernel.stop()
    interrupts(name, snippets, figures)
    shutdown(name, snippets, figures)
    return figures


def text(value):
    return value if isinstance(value, str) else f"{value:.2f}" if abs(value) < 100 else f"{value:.0f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--executes", type=int, default=2000, help="cells over which the growth of memory is measured")
    parser.add_argument("kernels", nargs="*")
    arguments = parser.parse_args()
    known = KernelSpecManager().find_kernel_specs()
    names = [name for name in arguments.kernels or ["swiftlet", "python3", "xpython"] if name in known]
    # A kernel of Jupyter writes its history into the user's files; that of the measured ones goes nowhere.
    os.environ["SWIFTLET_HISTORY"] = "off" if "SWIFTLET_HISTORY" not in os.environ else os.environ["SWIFTLET_HISTORY"]
    results = {name: measure(name, arguments.executes) for name in names}
    print("kernels through the same client, medians unless stated")
    print(f"{'':34}" + "".join(f"{name:>12}" for name in names))
    for figure in results[names[0]]:
        print(f"{figure:34}" + "".join(f"{text(results[name].get(figure, '')):>12}" for name in names))


if __name__ == "__main__":
    main()
