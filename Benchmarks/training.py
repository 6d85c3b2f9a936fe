"""Training steps against PyTorch: both sides take turns in the same run, each reports its median step.

W1 MLP 2-16-16-1, batch 32, SGD; W2 MLP 784-128-10, batch 64, Adam; W3 MLP 784-512-512-10 with batch norm and dropout,
batch 128, Adam; W4 LeNet (conv 5x5x10, pool, conv 5x5x20, pool, dense), 1x28x28, batch 64, SGD with momentum; W5
ResNet-20 on 3x32x32, batch 64, SGD with momentum; W6 softmax and linear regression, 1797x64, full batch; W7 single
operations; W8 inference of W5; W9 a step of an optimizer on a million parameters.

PyTorch runs eager; of its variants (fused optimizer or not, channels-last or not) the fastest counts, with denormals
flushed and without. "clock" is the median step by the clock, "CPU" the median processor time of a step over all
threads: on a busy machine only the second is firm.

usage: training.py BINARY [--threads 1,2] [--only W1,W5] [--rounds N] [--seconds S] [--busy N] [--growth] [--json FILE]
--busy keeps N processes computing beside both sides; --growth tells how a step grows with batch, width and depth.
Beside busy processes a step of PyTorch may take ten seconds: there it runs in the variant that was fastest before they began,
and a row begins no further round once it has taken --limit seconds.
"""
import argparse, json, multiprocessing, os, resource, statistics, subprocess, sys, time

parser = argparse.ArgumentParser()
parser.add_argument("binary")
parser.add_argument("--threads", default="1,2")
parser.add_argument("--only")
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("--seconds", type=float, default=0.4)
parser.add_argument("--busy", type=int, default=0)
parser.add_argument("--limit", type=float, default=60)
parser.add_argument("--growth", action="store_true")
parser.add_argument("--json")

# Name, how our side makes a step, the ratio aimed at.
ROWS = [("W1", "fit", 30), ("W1", "hand", 30), ("W2", "fit", 3), ("W2", "hand", 3), ("W3", "fit", 2), ("W4", "fit", 2),
        ("W5", "fit", 1.5), ("W6softmax", "fit", 5), ("W6linear", "fit", 5), ("W7add", "single", 10),
        ("W7addGradient", "single", 10), ("W7chain", "single", 10), ("W7matmul", "single", 10), ("W8", "infer", 1.8),
        ("W9sgd", "single", 1.3), ("W9momentum", "single", 1.3), ("W9adagrad", "single", 1.3),
        ("W9adam", "single", 1.3)]
# Floating-point operations of a step: two for each multiplication that the forward pass, the gradient of the weights and
# that of the inputs need.
WORK = {"W2": 2 * 64 * (2 * 784 * 128 + 3 * 1280), "W3": 2 * 128 * (2 * 784 * 512 + 3 * 512 * 512 + 3 * 5120),
        "W4": 2 * 64 * (2 * 144000 + 3 * 320000 + 3 * 3200), "W5": 2 * 64 * 3 * 40.8e6, "W8": 2 * 64 * 40.8e6}


def busy_loop():
    x = 0
    while True:
        x += 1


def model_of(nn, parts):
    name = parts[0]
    numbers = [int(part) for part in parts[1:]]
    if name == "W1":
        return nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1))
    if name == "W2":
        return nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
    if name == "W3":
        return nn.Sequential(nn.Linear(784, 512), nn.BatchNorm1d(512), nn.ReLU(), nn.Dropout(0.5), nn.Linear(512, 512),
                             nn.BatchNorm1d(512), nn.ReLU(), nn.Dropout(0.5), nn.Linear(512, 10))
    if name == "W4":
        return nn.Sequential(nn.Conv2d(1, 10, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(10, 20, 5), nn.ReLU(),
                             nn.MaxPool2d(2), nn.Flatten(), nn.Linear(320, 10))
    if name.startswith("W6"):
        return nn.Linear(64, 10 if name == "W6softmax" else 1)
    if name == "MLP":
        width, depth = numbers[1], numbers[2]
        layers = []
        for index in range(depth):
            layers += [nn.Linear(width if index else 784, width), nn.ReLU()]
        return nn.Sequential(*layers, nn.Linear(width, 10))
    return residual_network(nn)


def residual_network(nn):
    class Block(nn.Module):
        def __init__(self, inputs, outputs, stride):
            super().__init__()
            self.first = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
            self.first_norm = nn.BatchNorm2d(outputs)
            self.second = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
            self.second_norm = nn.BatchNorm2d(outputs)
            self.shortcut = nn.Identity() if inputs == outputs and stride == 1 else nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))
            self.relu = nn.ReLU(inplace=True)

        def forward(self, x):
            y = self.relu(self.first_norm(self.first(x)))
            return self.relu(self.second_norm(self.second(y)) + self.shortcut(x))

    layers = [nn.Conv2d(3, 16, 3, 1, 1, bias=False), nn.BatchNorm2d(16), nn.ReLU(inplace=True)]
    for inputs, outputs in ((16, 16), (16, 32), (32, 64)):
        layers += [Block(inputs, outputs, 1 if inputs == outputs else 2), Block(outputs, outputs, 1),
                   Block(outputs, outputs, 1)]
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))


def step_of(torch, name, fused, channels_last):
    """The step of a workload, and how many operations it counts for."""
    nn, functional = torch.nn, torch.nn.functional
    torch.manual_seed(0)
    parts = name.split("/")
    if name.startswith("W7"):
        a, b = torch.randn(32, 32), torch.randn(32, 32)
        tracked = torch.randn(32, 32, requires_grad=True)

        def chain():
            y = (torch.tanh(torch.relu(tracked * b + b) * 2)).sum()
            return torch.autograd.grad(y, tracked)

        operation = {"W7add": lambda: a + b, "W7matmul": lambda: a @ b, "W7chain": chain,
                     "W7addGradient": lambda: torch.autograd.grad((tracked + b).sum(), tracked)}[name]
        repeats = 200

        def many():
            for _ in range(repeats):
                operation()

        return many, repeats
    if name.startswith("W9"):
        weights = torch.randn(1000, 1000, requires_grad=True)
        weights.grad = torch.randn(1000, 1000)
        optimizer = {"W9sgd": lambda: torch.optim.SGD([weights], lr=0.01, fused=fused),
                     "W9momentum": lambda: torch.optim.SGD([weights], lr=0.01, momentum=0.9, fused=fused),
                     "W9adagrad": lambda: torch.optim.Adagrad([weights], lr=0.01, fused=fused),
                     "W9adam": lambda: torch.optim.Adam([weights], lr=0.001, fused=fused)}[name]()
        return optimizer.step, 1
    model = model_of(nn, parts)
    batch = int(parts[1]) if len(parts) > 1 else {"W1": 32, "W3": 128, "W6softmax": 1797, "W6linear": 1797}.get(parts[0], 64)
    shape = {"W1": (2,), "W4": (1, 28, 28), "W5": (3, 32, 32), "W8": (3, 32, 32), "W6softmax": (64,),
             "W6linear": (64,)}.get(parts[0], (784,))
    x = torch.randn(batch, *shape)
    if channels_last:
        model, x = model.to(memory_format=torch.channels_last), x.to(memory_format=torch.channels_last)
    if name == "W8":
        model.eval()

        def infer():
            with torch.inference_mode():
                model(x)

        return infer, 1
    if parts[0] in ("W1", "W6linear"):
        y, loss = torch.randn(batch, 1), nn.MSELoss()
    else:
        y, loss = torch.randint(0, 10, (batch,)), nn.CrossEntropyLoss()
    if parts[0] in ("W2", "W3", "MLP"):
        optimizer = torch.optim.Adam(model.parameters(), lr=0.001, fused=fused)
    else:
        optimizer = torch.optim.SGD(model.parameters(), lr=0.05, fused=fused,
                                    momentum=0.9 if parts[0] in ("W4", "W5") else 0)

    def step():
        optimizer.zero_grad()
        loss(model(x), y).backward()
        optimizer.step()

    return step, 1


def measure(step, repeats, seconds):
    # Beside busy neighbours a step may take seconds.
    end = time.perf_counter() + 2 * seconds
    for warm_up in range(3 if repeats > 1 else 20):
        step()
        if time.perf_counter() > end:
            break
    clock, processor, end = [], [], time.perf_counter() + seconds
    while time.perf_counter() < end or len(clock) < 3 and sum(clock) < 10 * seconds:
        begin, began = time.perf_counter(), time.process_time()
        step()
        processor.append(time.process_time() - began)
        clock.append(time.perf_counter() - begin)
    return [1e6 * statistics.median(times) / repeats for times in (clock, processor)]


def variants_of(name):
    """Whether the optimizer is fused, and whether channels are last."""
    fused = (False, True) if not name.startswith(("W7", "W8")) else (False,)
    last = (False, True) if name[:2] in ("W4", "W5", "W8") else (False,)
    return [(f, c) for f in fused for c in last]


def theirs(name, threads, flush, seconds, variants):
    """Runs in a process of its own, so that its peak memory and its threads are its own."""
    import torch
    torch.set_num_threads(threads)
    torch.set_flush_denormal(flush)
    results = [measure(*step_of(torch, name, *variant), seconds) for variant in variants]
    best = [min(column) for column in zip(*results)]
    return best + [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024]


def theirs_alone(*arguments):
    output = subprocess.run([sys.executable, __file__, "--peer", json.dumps(arguments)], check=True,
                            capture_output=True, text=True)
    return json.loads(output.stdout)


def ours(binary, name, mode, threads, seconds):
    environment = dict(os.environ, SWIFTLET_THREADS=str(threads))
    output = subprocess.run([binary, name, mode, str(seconds)], check=True, capture_output=True, text=True,
                            env=environment)
    return [float(number) for number in output.stdout.split()]


def fastest(options, name, threads):
    """The variant that takes the least time by the clock: denormals flushed or not, and those of `variants_of`."""
    return min(((flush, [variant]) for flush in (True, False) for variant in variants_of(name)),
               key=lambda choice: theirs_alone(name, threads, choice[0], options.seconds, choice[1])[0])


def compare(options, name, mode, threads, choices=None):
    choices = choices or [(True, variants_of(name)), (False, variants_of(name))]
    rounds, end = [], time.perf_counter() + options.limit
    for _ in range(options.rounds):
        peers = [theirs_alone(name, threads, flush, options.seconds, variants) for flush, variants in choices]
        rounds.append((ours(options.binary, name, mode, threads, options.seconds),
                       [min(column) for column in zip(*peers)]))
        if options.busy and time.perf_counter() > end:
            break
    middle = [[statistics.median(row[side][column] for row in rounds) for column in range(3)] for side in (0, 1)]
    ratios = [statistics.median(row[1][column] / row[0][column] for row in rounds) for column in (0, 1)]
    return {"name": name, "mode": mode, "threads": threads, "ours": middle[0], "theirs": middle[1], "ratios": ratios}


def rows(options):
    wanted = options.only.split(",") if options.only else None
    return [(threads, *row) for threads in map(int, options.threads.split(",")) for row in ROWS
            if not wanted or row[0] in wanted or row[0][:2] in wanted]


def table(options, choices):
    print(f"{'':13} {'by':6} {'threads':>7} {'clock us':>10} {'PyTorch':>10} {'CPU us':>10} {'PyTorch':>10} "
          f"{'clock':>7} {'CPU':>7} {'target':>7} {'GFLOP/s':>8} {'MiB':>5} {'PyTorch':>8}")
    results = []
    for threads, name, mode, target in rows(options):
        row = compare(options, name, mode, threads, choices.get((name, threads)))
        results.append(row)
        mine, peer = row["ours"], row["theirs"]
        speed = f"{WORK[name] / mine[1] / 1e3:8.0f}" if name in WORK else f"{'':8}"
        print(f"{name:13} {mode:6} {threads:7} {mine[0]:10.2f} {peer[0]:10.2f} {mine[1]:10.2f} {peer[1]:10.2f} "
              f"{row['ratios'][0]:6.1f}x {row['ratios'][1]:6.1f}x {target:6}x {speed} {mine[2]:5.0f} {peer[2]:8.0f}",
              flush=True)
    return results


def growth(options):
    print("how a step of an MLP grows: batch/width/depth, CPU microseconds, one thread")
    for name in ("MLP/16/512/2", "MLP/64/512/2", "MLP/256/512/2", "MLP/1024/512/2", "MLP/64/128/2", "MLP/64/1024/2",
                 "MLP/64/512/4", "MLP/64/512/8"):
        if options.only and name not in options.only.split(","):
            continue
        row = compare(options, name, "fit", 1)
        print(f"{name:16} {row['ours'][1]:10.1f} {row['theirs'][1]:10.1f} {row['ratios'][1]:6.1f}x", flush=True)


if len(sys.argv) == 3 and sys.argv[1] == "--peer":
    print(json.dumps(theirs(*json.loads(sys.argv[2]))))
    sys.exit()
options = parser.parse_args()
choices = {}
if options.busy:
    for threads, name, _, _ in rows(options):
        if (name, threads) not in choices:
            choices[name, threads] = [fastest(options, name, threads)]
neighbours = [multiprocessing.Process(target=busy_loop, daemon=True) for _ in range(options.busy)]
for neighbour in neighbours:
    neighbour.start()
try:
    print(f"training steps against PyTorch, medians of {options.rounds} rounds in turn"
          + (f", beside {options.busy} busy processes" if options.busy else ""))
    if options.growth:
        growth(options)
    else:
        results = table(options, choices)
        if options.json:
            with open(options.json, "w") as file:
                json.dump(results, file, indent=1)
finally:
    for neighbour in neighbours:
        neighbour.terminate()
