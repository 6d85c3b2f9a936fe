"""Training steps against PyTorch: both sides take turns in the same run, each reports its median step.

W1 MLP 2-16-16-1, batch 32, SGD; W2 MLP 784-128-10, batch 64, Adam; W4 LeNet (conv 5x5x10, pool, conv 5x5x20, pool,
dense), 1x28x28, batch 64, SGD with momentum. PyTorch runs eager with denormals flushed, with its fused optimizer where
that is faster, and channels-last for the convolutions where that is faster.
"""
import os, statistics, subprocess, sys, time

import torch
from torch import nn

ROUNDS, SECONDS = 5, 0.4
binary = sys.argv[1]


def lenet():
    return nn.Sequential(nn.Conv2d(1, 10, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(10, 20, 5), nn.ReLU(),
                         nn.MaxPool2d(2), nn.Flatten(), nn.Linear(320, 10))


def workload(name, fused, channels_last):
    torch.manual_seed(0)
    if name == "W1":
        model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1))
        x, y, loss = torch.randn(32, 2), torch.randn(32, 1), nn.MSELoss()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.05, fused=fused)
    elif name == "W2":
        model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
        x, y, loss = torch.randn(64, 784), torch.randint(0, 10, (64,)), nn.CrossEntropyLoss()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.001, fused=fused)
    else:
        model = lenet()
        x, y, loss = torch.randn(64, 1, 28, 28), torch.randint(0, 10, (64,)), nn.CrossEntropyLoss()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9, fused=fused)
        if channels_last:
            model, x = model.to(memory_format=torch.channels_last), x.to(memory_format=torch.channels_last)

    def step():
        optimizer.zero_grad()
        loss(model(x), y).backward()
        optimizer.step()

    return step


def measure(step):
    for _ in range(20):
        step()
    times, end = [], time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        begin = time.perf_counter()
        step()
        times.append(time.perf_counter() - begin)
    return 1e6 * statistics.median(times)


def ours(name, mode, threads):
    environment = dict(os.environ, SWIFTLET_THREADS=str(threads))
    output = subprocess.run([binary, name, mode, str(SECONDS)], check=True, capture_output=True, text=True,
                            env=environment)
    return float(output.stdout)


torch.set_flush_denormal(True)
print(f"training steps against PyTorch {torch.__version__}, microseconds, median of {ROUNDS} rounds in turn")
print(f"{'':3} {'threads':>7} {'fit':>9} {'by hand':>9} {'PyTorch':>9} {'fit ratio':>10} {'by hand ratio':>14}")
for threads in (1, 2):
    torch.set_num_threads(threads)
    for name in ("W1", "W2", "W4"):
        variants = [(fused, last) for fused in (False, True) for last in ((False, True) if name == "W4" else (False,))]
        rounds = []
        for _ in range(ROUNDS):
            theirs = min(measure(workload(name, *variant)) for variant in variants)
            rounds.append((ours(name, "fit", threads), ours(name, "hand", threads), theirs))
        fit, hand, theirs = (statistics.median(side) for side in zip(*rounds))
        ratios = [statistics.median(row[2] / row[column] for row in rounds) for column in (0, 1)]
        print(f"{name:3} {threads:7} {fit:9.1f} {hand:9.1f} {theirs:9.1f} {ratios[0]:9.1f}x {ratios[1]:13.1f}x",
              flush=True)
