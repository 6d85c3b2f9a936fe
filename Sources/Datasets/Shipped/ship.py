"""Writes the shipped data sets as Swift literals from the files of scikit-learn and palmerpenguins.

Usage: python ship.py SITE_PACKAGES   (the folder that holds `sklearn` and `palmerpenguins`), run in this folder.
Needed only to make the files again; they are committed.
"""
import csv, gzip, pathlib, sys

source = pathlib.Path(sys.argv[1]) / "sklearn" / "datasets" / "data"


def write(name, doc, lines, origin="scikit-learn's"):
    text = f"// Made by ship.py from {origin} copy of the data set; see LICENSES.md.\n\n"
    text += f"enum {name} {{\n    /// {doc}\n    static let text: StaticString = \"\"\"\n"
    text += "".join(f"        {line}\n" for line in lines)
    text += '        """\n}\n'
    pathlib.Path(f"{name}.swift").write_text(text)


def table(file):
    with open(source / file) as handle:
        rows = list(csv.reader(handle))
    return [",".join(row) for row in rows[1:]]


with gzip.open(source / "digits.csv.gz", "rt") as handle:
    digits = [[int(float(value)) for value in line.split(",")] for line in handle]
write("DigitsData", "One image a line: the label, then 64 pixels row by row, `A` for 0 to `Q` for 16.",
      [str(row[64]) + "".join(chr(65 + value) for value in row[:64]) for row in digits])
write("IrisData", "One flower a line: four measures in centimetres, then the class.", table("iris.csv"))
write("WineData", "One wine a line: thirteen measures, then the class.", table("wine_data.csv"))
write("BreastCancerData", "One tumour a line: thirty measures, then the class (0 malignant, 1 benign).",
      table("breast_cancer.csv"))
with gzip.open(source / "diabetes_data_raw.csv.gz", "rt") as raw, gzip.open(source / "diabetes_target.csv.gz", "rt") as target:
    write("DiabetesData", "One patient a line: ten measures, then the disease's progression after a year.",
          [",".join(f"{float(value):g}" for value in line.split()) + f",{float(goal):g}" for line, goal in zip(raw, target)])
penguins = source.parent.parent.parent / "palmerpenguins" / "data" / "penguins.csv"
write("PenguinsData", "The table as it is published, with its header and with NA where a value is missing.",
      penguins.read_text().splitlines(), "palmerpenguins'")
