"""Start and round-trip latency of the kernel against ipykernel, through the same client in the same run."""
import statistics, sys, time

from jupyter_client import KernelManager

STARTS, EXECUTES = 7, 300


def execute(client, code):
    message = client.execute(code)
    while True:
        reply = client.get_iopub_msg(timeout=30)
        if reply["parent_header"].get("msg_id") == message and reply["content"].get("execution_state") == "idle":
            break
    client.get_shell_msg(timeout=30)


def measure(name):
    ready, first, executes = [], [], []
    for round in range(STARTS):
        begin = time.perf_counter()
        manager = KernelManager(kernel_name=name)
        manager.start_kernel()
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=60)
        ready.append(time.perf_counter() - begin)
        execute(client, "1 + 1")
        first.append(time.perf_counter() - begin)
        if round == STARTS - 1:
            for index in range(EXECUTES):
                begin = time.perf_counter()
                execute(client, f"1 + {index}")
                executes.append(time.perf_counter() - begin)
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    executes.sort()
    return {
        "start to ready": statistics.median(ready),
        "start to first result": statistics.median(first),
        "execute to idle": statistics.median(executes),
        "execute to idle, p99": executes[int(0.99 * len(executes))],
    }


ours, theirs = measure(sys.argv[1] if len(sys.argv) > 1 else "swiftlet"), measure("python3")
print(f"kernel against ipykernel, milliseconds, median of {STARTS} starts and {EXECUTES} executes")
print(f"{'':24} {'swiftlet':>9} {'ipykernel':>10} {'ratio':>7}")
for figure in ours:
    print(f"{figure:24} {1000 * ours[figure]:9.2f} {1000 * theirs[figure]:10.2f} {theirs[figure] / ours[figure]:6.1f}x")
