"""Writes the reference values that the tests of NeuralNetworks and Training read.

    python generate.py [NAME...]

needs PyTorch, scikit-learn and NumPy; the tests need none of them. Each module of this folder makes one file, a list of
cases with names. Keras is not needed: its formulas are written out in NumPy beside their source. Everything is computed
in 64 bits, so that a test's tolerance is the rounding of our 32.
"""

import importlib
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent
MODULES = [
    "optimizers", "schedules", "losses", "activations", "layers", "recurrent", "statedict", "metrics", "trajectories",
]


def compact(value, digits=9):
    """Numbers with nine digits, enough to tell 32-bit numbers apart, or as many as a module says by DIGITS."""
    if hasattr(value, "detach"):
        value = value.detach()
    if hasattr(value, "tolist"):
        shape = list(value.shape)
        value = value.tolist()
        if not shape:
            return compact(value, digits)
        flat = value
        for _ in shape[1:]:
            flat = [number for row in flat for number in row]
        return {"shape": shape, "data": compact(flat, digits)}
    if isinstance(value, bool) or value is None or isinstance(value, (int, str)):
        return value
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return str(value)
        short = float(f"{value:.{digits}g}")
        return int(short) if short.is_integer() and abs(short) < 1e15 else short
    if isinstance(value, dict):
        return {key: compact(entry, digits) for key, entry in value.items()}
    return [compact(entry, digits) for entry in value]


def main():
    sys.path.insert(0, str(FOLDER))
    for name in sys.argv[1:] or MODULES:
        module = importlib.import_module(name)
        cases, digits = module.cases(), getattr(module, "DIGITS", 9)
        names = [case["name"] for case in cases]
        assert len(names) == len(set(names)), f"{name}: two cases have one name"
        lines = ",\n".join(json.dumps(compact(case, digits), separators=(",", ":"), ensure_ascii=False) for case in cases)
        (FOLDER / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
        print(f"{name}: {len(cases)} cases")


if __name__ == "__main__":
    main()
