"""Writes images.json: a PNG of every kind the format knows, with its pixels, checked against Pillow where it reads the kind.

Usage: python images.py   (needs numpy and Pillow), run in this folder. Needed only to make the file again.
"""
import base64, io, json, struct, zlib

import numpy as np
from PIL import Image

WIDTH, HEIGHT = 9, 7
PASSES = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
random = np.random.default_rng(3)


def pack(row, bits):
    """Samples of one row as bytes."""
    if bits == 16:
        return b"".join(struct.pack(">H", value) for value in row)
    text = "".join(format(value, f"0{bits}b") for value in row)
    text += "0" * (-len(text) % 8)
    return bytes(int(text[start:start + 8], 2) for start in range(0, len(text), 8))


def filtered(lines, step):
    """Rows with the five filters by turns."""
    result, above = b"", bytes(len(lines[0]))
    for number, line in enumerate(lines):
        kind = number % 5
        left = bytes(step) + line[:-step] if len(line) > step else bytes(len(line))
        corner = bytes(step) + above[:-step] if len(line) > step else bytes(len(line))
        def guess(a, b, c):
            if kind == 0: return 0
            if kind == 1: return a
            if kind == 2: return b
            if kind == 3: return (a + b) // 2
            p = a + b - c
            return min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
        result += bytes([kind]) + bytes((x - guess(a, b, c)) % 256 for x, a, b, c in zip(line, left, above, corner))
        above = line
    return result


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(samples, bits, kind, interlaced, palette):
    data = b""
    for x, y, dx, dy in PASSES if interlaced else [(0, 0, 1, 1)]:
        part = samples[y::dy, x::dx]
        if part.size:
            data += filtered([pack(row.reshape(-1), bits) for row in part], max(1, SAMPLES[kind] * bits // 8))
    packed = zlib.compress(data, 9)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, bits, kind, 0, 0, int(interlaced))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"tEXt", b"Title\0test")
            + (chunk(b"PLTE", palette.astype(np.uint8).tobytes()) if kind == 3 else b"")
            + chunk(b"IDAT", packed[:20]) + chunk(b"IDAT", packed[20:]) + chunk(b"IEND", b""))


cases = []
for kind, depths in {0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]}.items():
    for bits in depths:
        for interlaced in [False, True]:
            palette = random.integers(0, 256, (min(256, 2**bits), 3))
            samples = random.integers(0, 2**bits, (HEIGHT, WIDTH, SAMPLES[kind]))
            content = png(samples, bits, kind, interlaced, palette)
            if kind == 3:
                pixels = palette[samples[:, :, 0]] / 255
            else:
                pixels = samples[:, :, :1 if kind in (0, 4) else 3] / (2**bits - 1)
            seen = Image.open(io.BytesIO(content))
            assert seen.size == (WIDTH, HEIGHT)
            if bits <= 8:
                wanted = np.asarray(seen.convert("RGB" if pixels.shape[2] == 3 else "L"))
                assert np.abs(wanted.reshape(pixels.shape) / 255 - pixels).max() < 3e-3, (kind, bits)
            cases.append({
                "name": f"type {kind}, {bits} bits{', interlaced' if interlaced else ''}",
                "png": base64.b64encode(content).decode(),
                "shape": [pixels.shape[2], HEIGHT, WIDTH],
                "pixels": [round(float(value), 7) for value in pixels.transpose(2, 0, 1).reshape(-1)],
            })
with open("images.json", "w") as file:
    file.write("[" + ",\n".join(json.dumps(case) for case in cases) + "]\n")
