"""Holds random cases against PyTorch and scikit-learn, through the cells of a built program.

    python -m fuzz PROGRAM [--seed N] [NAME...]

needs PyTorch, scikit-learn and NumPy, and is no part of the tests: what it finds becomes a reference value. The names are
edges, operations, shapes, networks and training.
"""

import argparse
import sys
import warnings

from . import edges, networks, operations, shapes, training

PARTS = {"edges": edges, "operations": operations, "shapes": shapes, "networks": networks, "training": training}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("names", nargs="*", choices=[[], *PARTS])
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    wrong = sum(PARTS[name].cells(options.seed).run(options.program) for name in options.names or PARTS)
    sys.exit(1 if wrong else 0)


main()
