"""Cases as cells of a script: each gives tensors that are compared with what the peers compute."""

import json
import pathlib
import struct
import subprocess
import tempfile

import numpy
import torch

KINDS = {torch.float32: "F32", torch.float64: "F64", torch.int64: "I64", torch.int32: "I32", torch.bool: "BOOL"}
READ = {"F32": numpy.float32, "F64": numpy.float64, "I64": numpy.int64, "I32": numpy.int32, "BOOL": numpy.bool_}
LETTERS = "abcdefghijklmnopqrstuvw"


def write(path, tensors):
    header, parts, place = {}, [], 0
    for name, x in tensors.items():
        data = x.detach().contiguous().numpy().tobytes()
        header[name] = {"dtype": KINDS[x.dtype], "shape": list(x.shape), "data_offsets": [place, place + len(data)]}
        parts.append(data)
        place += len(data)
    text = json.dumps(header, separators=(",", ":")).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(parts))


def read(path):
    data = path.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    result = {}
    for name, entry in json.loads(data[8 : 8 + length]).items():
        if name != "__metadata__":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            numbers = numpy.frombuffer(data[start:end], READ[entry["dtype"]]).reshape(entry["shape"])
            result[name] = (numbers, entry["dtype"])
    return result


class Cells:
    """Cases of one kind. The inputs are called a, b, c, … in the Swift expression, which gives an array of tensors."""

    def __init__(self, name):
        self.name = name
        self.cases = []

    def case(self, label, swift, inputs, expected, tolerance=1e-5, kind=None):
        """`expected` may hold None for what is not compared; the tolerance is relative to 1 + |expected|."""
        self.cases.append((label, swift, inputs, expected, tolerance, kind))

    def run(self, program, shown=40):
        """Runs all cases in one session; returns how many differ."""
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            given, wanted, script = folder / "in.safetensors", folder / "out.safetensors", folder / f"{self.name}.swift"
            tensors, cells = {}, [
                f'let given = try loadSafetensors("{given}")\nvar out: [String: Tensor] = [:]\n'
                "func keep(_ name: String, _ tensors: [Tensor]) {\n"
                '    for (index, tensor) in tensors.enumerated() { out["\\(name).\\(index)"] = tensor }\n}',
                "struct Parallel: Layer {\n    let w: Dense, v: Dense\n"
                "    func callAsFunction(_ x: Tensor) -> Tensor { w(x) + v(x) }\n}",
            ]
            for number, (_, swift, inputs, *_) in enumerate(self.cases):
                lines = []
                for place, x in enumerate(inputs):
                    tensors[f"{number}.{place}"] = x
                    lines.append(f'let {LETTERS[place]} = given["{number}.{place}"]!')
                cells.append("do {\n" + "\n".join(lines) + f'\nkeep("{number}", {swift})\n}}')
            cells.append(f'try saveSafetensors(out, to: "{wanted}")')
            write(given, tensors)
            script.write_text("".join(f"// %%\n{cell}\n" for cell in cells), encoding="utf-8")
            run = subprocess.run(
                [program, "run", "--no-save", "--allow-errors", script], capture_output=True, text=True
            )
            if not wanted.exists():
                print(f"{self.name}: the run ended with {run.returncode}\n{run.stderr[-3000:]}")
                return len(self.cases)
            results = read(wanted)
        wrong = 0
        for number, case in enumerate(self.cases):
            if problem := self.problem(number, case, results):
                wrong += 1
                if wrong <= shown:
                    print(f"{self.name} {number}, {case[0]}: {problem}\n    {case[1][:300]}")
        print(f"{self.name}: {wrong} of {len(self.cases)} cases differ")
        return wrong

    @staticmethod
    def problem(number, case, results):
        _, _, _, expected, tolerance, kind = case
        for place, theirs in enumerate(expected):
            if theirs is None:
                continue
            theirs = torch.as_tensor(theirs).detach().numpy(force=True)
            if f"{number}.{place}" not in results:
                return "the cell failed"
            ours, own = results[f"{number}.{place}"]
            if ours.shape != theirs.shape:
                return f"output {place} has shape {list(ours.shape)}, not {list(theirs.shape)}"
            if kind and own != kind:
                return f"output {place} is {own}, not {kind}"
            x, y = ours.astype(numpy.float64), theirs.astype(numpy.float64)
            with numpy.errstate(all="ignore"):
                same = (x == y) | (numpy.isnan(x) & numpy.isnan(y)) | (abs(x - y) <= tolerance * (1 + abs(y)))
            if not same.all():
                first = tuple(numpy.argwhere(~same)[0]) if same.ndim else ()
                return f"output {place} at {list(map(int, first))} is {x[first]}, not {y[first]}"
        return None
