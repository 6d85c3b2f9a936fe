"""Drawing the same figures with Swiftlet, matplotlib (SVG) and plotext (text).

    python plots.py path/to/PlotBenchmark

Peers draw from lists in a warm process; the median of many runs, in milliseconds. matplotlib makes a new figure each time,
as a notebook does.
"""

import io
import statistics
import subprocess
import sys
import time

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import plotext


def wave(count):
    x = [index / count for index in range(count)]
    y = [index * 7919 % 1009 / 1009 + index / count for index in range(count)]
    return x, y


def measure(runs, body):
    times = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        body()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times[1:])


def svg_line(x, y):
    figure, axes = plt.subplots(figsize=(6.4, 4))
    axes.plot(x, y, label="wave")
    axes.set(title="Line", xlabel="x", ylabel="y")
    figure.savefig(io.BytesIO(), format="svg")
    plt.close(figure)


def text_line(x, y):
    figure = plotext.figure
    figure.clear()
    figure.theme("clear")
    figure.plot_size(80, 20)
    figure.title("Line")
    signal = figure.signal(x, y, marker="braille")
    signal.lines(True)
    figure.draw(signal)
    return figure.build()


def svg_matrix(counts):
    figure, axes = plt.subplots(figsize=(5, 5))
    axes.imshow(counts, cmap="Blues")
    for row, line in enumerate(counts):
        for column, count in enumerate(line):
            axes.text(column, row, str(count), ha="center", va="center")
    axes.set(xlabel="predicted", ylabel="true", title="Confusion matrix")
    figure.savefig(io.BytesIO(), format="svg")
    plt.close(figure)


def main():
    ours = {}
    for line in subprocess.run([sys.argv[1]], capture_output=True, text=True, check=True).stdout.splitlines():
        name, value = line.rsplit(": ", 1)
        ours[name] = float(value)
    x, y = wave(1000)
    long_x, long_y = wave(1_000_000)
    counts = [[170 if row == column else (row * 7 + column * 3) % 11 for column in range(10)] for row in range(10)]
    peers = {
        "line 1000, SVG": ("matplotlib", measure(30, lambda: svg_line(x, y))),
        "line 1000, text": ("plotext", measure(30, lambda: text_line(x, y))),
        "line 1000000, SVG": ("matplotlib", measure(3, lambda: svg_line(long_x, long_y))),
        "line 1000000, text": ("plotext", measure(1, lambda: text_line(long_x, long_y))),
        "confusion matrix, SVG": ("matplotlib", measure(10, lambda: svg_matrix(counts))),
    }
    print(f"{'figure':<24} {'swiftlet':>10}   {'peer':>20}   factor")
    for name, value in ours.items():
        peer = peers.get(name)
        other = f"{peer[0]} {peer[1]:9.2f}" if peer else ""
        factor = f"{peer[1] / value:7.1f}" if peer else ""
        print(f"{name:<24} {value:7.2f} ms   {other:>20}   {factor}")


if __name__ == "__main__":
    main()
