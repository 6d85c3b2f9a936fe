"""An exported notebook is Swift: compiled by swiftc against the library it prints the same numbers."""

import json
import os
import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
NUMBERS_WING = ["CTensorKernels", "Tensors", "NeuralNetworks", "Datasets", "Training", "Plots", "PlotRenderers", "Statistics",
                "Swiftlet"]


def timeless(line):
    """What `time { }` prints differs from run to run; that it is printed does not."""
    return re.sub(r"^[\d.]+ (s|ms|µs|ns)$", "a duration", line)


def cells(path):
    return [cell for cell in json.loads(path.read_text())["cells"] if cell["cell_type"] == "code"]


def exported(binary, notebook, folder):
    package = folder / "package"
    subprocess.run([binary, "export", notebook, "-o", package, "--library", ROOT], check=True, capture_output=True)
    assert ".swiftLanguageMode(.v5)" in (package / "Package.swift").read_text()
    return package


def compiled(package, build):
    """Builds what the package's target builds, but with the library's objects that are there already."""
    sources = sorted((package / "Sources").rglob("*.swift"))
    # A build folder keeps the objects of sources that are gone.
    living = {name: {path.name for path in (ROOT / "Sources" / name).rglob("*")} for name in NUMBERS_WING}
    objects = [
        str(path) for name in NUMBERS_WING for path in (build / f"{name}.build").rglob("*.o") if path.stem in living[name]
    ]
    program = package / "program"
    subprocess.run(
        ["swiftc", "-O", "-swift-version", "5", "-suppress-warnings", "-I", build / "Modules", "-Xcc",
         f"-fmodule-map-file={build / 'CTensorKernels.build/module.modulemap'}", *sources, *objects, "-o", program],
        check=True)
    return program


def lines_of(program, folder, **environment):
    return subprocess.run(
        [program], cwd=folder, check=True, capture_output=True, text=True, env={**os.environ, **environment}
    ).stdout.splitlines()


def printed(binary, notebook, folder):
    """What the cells print in a run of the notebook, and the texts of what they show."""
    executed = folder / "executed.ipynb"
    subprocess.run([binary, "run", notebook, "-o", executed, "--cwd", folder], check=True, capture_output=True)
    text = ""
    for cell in cells(executed):
        for output in cell["outputs"]:
            if output["output_type"] == "stream" and output["name"] == "stdout":
                text += "".join(output["text"])
            elif output["output_type"] in ("execute_result", "display_data"):
                text += "\n" + "".join(output["data"]["text/plain"]) + "\n"
    return text.splitlines()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("notebook", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda path: path.stem)
def test_exported_notebooks_print_the_same_numbers(notebook, tmp_path, binary):
    program = compiled(exported(binary, notebook, tmp_path), binary.parent)
    numbers = [timeless(line) for line in lines_of(program, tmp_path) if any(character.isdigit() for character in line)]
    in_cells = [timeless(line) for line in printed(binary, notebook, tmp_path)]
    assert len(numbers) >= 4
    position = 0
    for line in numbers:
        assert line in in_cells[position:], f"{line!r} is printed natively and not in the notebook: {in_cells}"
        position = in_cells.index(line, position) + 1


REDECLARING = """\
// %% tags=["parameters"]
let scale = 2
// %%
var x = 1
func twice(_ value: Int) -> Int { value * scale }
struct Point { var x = 7; func sum() -> Int { x + twice(x) } }
twice(x)
// %%
let x = Double(x) + 0.5
x
// %%
func twice(_ value: Int) -> Int { -value }
struct Point { var x = 1.5; var label: String { "\\(x) of \\(twice(3))" } }
print(Point().label, x, [1, 2].map { x in x * 2 })
// %%
%who
let f = { [x] in x + 1 }
if let x = Optional(x) { print(x, f()) }
"""


@pytest.mark.timeout(120)
def test_an_exported_script_redeclares_as_its_session_does(tmp_path, binary):
    script = tmp_path / "redeclaring.swift"
    script.write_text(REDECLARING)
    program = compiled(exported(binary, script, tmp_path), binary.parent)
    assert lines_of(program, tmp_path) == ["2", "1.5", "1.5 of -3 1.5 [2, 4]", "1.5 2.5"]
    assert lines_of(program, tmp_path, scale="5")[0] == "5"
    wrong = subprocess.run([program], env={**os.environ, "scale": "much"}, capture_output=True, text=True)
    assert wrong.returncode == 2 and "scale" in wrong.stderr


OWN_TYPES = """\
import Swiftlet
seed(3)
struct Focused: Loss {
    var power = 4.0
    func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor {
        pow(abs(predicted - expected), power).mean()
            + [0.1, 0.2].map { $0 * meanAbsoluteError(predicted: predicted, expected: expected) }.reduce(Tensor(0), +)
    }
}
struct Scaled<Inner: Loss>: Loss {
    let inner: Inner
    let factor: Double
    var name: String { "\\(factor) x \\(inner.name)" }
    var decision: ClassDecision { inner.decision }
    func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor { factor * inner(predicted: predicted, expected: expected) }
}
final class Worst: Metric {
    func callAsFunction(predicted: Tensor, expected: Tensor) -> Double {
        let squares = meanSquaredError(predicted: predicted, expected: expected)
        return abs(predicted - expected).max().scalar + 0 * squares.scalar
    }
}
struct Right: Metric {
    func callAsFunction(predicted: Tensor, expected: Tensor) -> Double { accuracy(predicted: predicted, expected: expected) }
}
struct Halving: Schedule {
    let every: Int
    func callAsFunction(_ step: Int) -> Double { 0.1 / Double(1 + step / every) }
}
final class Cautious: Schedule {
    let name = "cautious"
    var heard = 0
    func callAsFunction(_ step: Int) -> Double { 0.1 / Double(1 + heard) }
    func observe(_ loss: Double) { heard += 1 }
}
// %%
let inputs = Tensor.randomNormal([64, 2])
let data = Dataset(name: "line", features: inputs, labels: matmul(inputs, Tensor([[1.5], [-2.0]])) + 0.25)
func trained(_ loss: Loss, _ optimizer: any Optimizer, _ metrics: [Metric] = [Worst(), .r2]) -> [Double] {
    let model = Sequential { Dense(2, 1, random: RandomSource(seed: 1)) }
    let history = model.fit(
        data, validation: data, loss: loss, optimizer: optimizer, epochs: 3, batchSize: 16, metrics: metrics,
        random: RandomSource(seed: 2))
    print(history.lossName, history.metricNames, history.optimizerName)
    return history.trainLosses + history.epochs.compactMap { $0.validationMetrics[metrics[0].name] }
}
let losses: [Loss] = [.meanSquaredError, Focused(), .huber(delta: 0.5), Scaled(inner: Focused(power: 2), factor: 3)]
for loss in losses { print(trained(loss, SGD(learningRate: Halving(every: 5)))) }
print(trained(Scaled(inner: Loss.huber, factor: 2), Adam(learningRate: .warmup(steps: 2, then: Cautious()))))
print(trained(Loss("mine") { a, b in (a - b).mean() }, SGD(learningRate: Schedule.constant(0.01)), [Metric("m") { a, b in 1 }]))
// %%
let flowers = Dataset.iris().standardized()
struct Own: Loss {
    func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor { crossEntropy(logits: predicted, labels: expected) }
}
let model = Sequential { Dense(4, 3, random: RandomSource(seed: 4)) }
model.fit(flowers, loss: Own(), optimizer: Adam(learningRate: 0.05), epochs: 5, metrics: [Right()], random: RandomSource(seed: 5))
let report = model.evaluate(flowers, loss: Own(), metrics: [Right(), .accuracy])
print(report.accuracy, report.loss, report.lossName, report.metrics["Right"]! == report.metrics["accuracy"]!)
func called<L: Loss, M: Metric>(_ loss: L, _ metric: M) -> String { "\\(loss.name) \\(metric.name) \\(L.self) \\(metric(Tensor([3.0]), Tensor([1.0])))" }
print(called(Own(), Worst()), called(Loss.huber, Metric.r2))
let own: Loss = Focused(power: 2)
print(own is Focused, (own as? Focused)?.power ?? 0, own is LossFunction, losses.map { $0 is LossFunction }, type(of: own))
print(Worst()(Tensor([3.0]), Tensor([1.0])), Focused()(Tensor([2.0]), Tensor([1.0])).scalar, Halving(every: 2)(4), Own().name)
"""


@pytest.mark.timeout(120)
def test_losses_metrics_and_schedules_of_a_cell_train_as_compiled_ones_do(tmp_path, binary):
    script = tmp_path / "own.swift"
    script.write_text("// %%\n" + OWN_TYPES)
    native = lines_of(compiled(exported(binary, script, tmp_path), binary.parent), tmp_path)
    in_cells = printed(binary, script, tmp_path)
    assert len(native) >= 14
    assert [line for line in in_cells if line in set(native)] == native


LIBRARY_ENUMS = """\
import Swiftlet
seed(3)
final class Journal: Callback {
    var lines: [String] = []
    var worst = 0.0
    func handle(_ event: TrainingEvent) {
        if case .batchEnded = event { lines.append("batch") }
        if case .batchEnded(let batch) = event, batch.loss > worst { worst = batch.loss }
        if case .batchEnded(_) = event { lines.append("again") }
        switch event {
        case .fitBegan(let run): lines.append("fit of \\(run.epochs)")
        case .epochBegan(1): lines.append("first epoch")
        case .epochBegan(let number) where number > 2: lines.append("late epoch \\(number)")
        case .epochBegan(_), .batchEnded: break
        case let .epochEnded(record): lines.append("epoch \\(record.epoch) \\(record.trainLoss)")
        case .fitEnded(let history): lines.append("end of \\(history.epochs.count)")
        }
    }
}
// %%
let journal = Journal()
let model = Sequential { Dense(4, 3, random: RandomSource(seed: 4)) }
model.fit(
    Dataset.iris().standardized(), loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: 3, batchSize: 75,
    callbacks: [journal], random: RandomSource(seed: 5))
print(journal.lines, journal.worst)
// %%
func told(_ event: TrainingEvent?) -> String {
    switch event {
    case .epochBegan(let number)?: "epoch \\(number)"
    case .some(let other): if case .fitEnded = other { "end" } else { "other" }
    case nil: "nothing"
    }
}
print(told(.epochBegan(7)), told(nil), [TrainingEvent.epochBegan(2), .epochBegan(5)].map { told($0) })
var passed = 0
for case .epochBegan(let number) in [TrainingEvent.epochBegan(2), .epochBegan(5)] { passed += number }
func number(_ event: TrainingEvent) -> Int? {
    guard case let .epochBegan(number) = event else { return nil }
    return number
}
print(passed, number(.epochBegan(9)) ?? 0)
// %%
let error: Error = TensorError.shapeMismatch(operation: "add", left: [2, 3], right: [4], expected: "equal shapes")
func explained(_ error: Error) -> String {
    switch error {
    case TensorError.shapeMismatch(let operation, let left, right: [4], _): "\\(operation) of \\(left)"
    case TensorError.allocation(shape: let shape): "no room for \\(shape)"
    case let error as TensorError:
        if case .axisOutOfRange(_, let axis, let rank) = error { "\\(axis) of \\(rank)" } else { "another" }
    default: "unknown"
    }
}
print(explained(error), explained(TensorError.allocation(shape: [9, 9])), explained(FigureSaveError.unknownFormat(path: "a")))
print(explained(TensorError.axisOutOfRange(operation: "sum", axis: 3, rank: 2)), explained(TensorError.interrupted))
do { throw error } catch TensorError.interrupted { print("interrupted") } catch TensorError.shapeMismatch { print("mismatch") }
do { throw TensorError.expectation("less") } catch TensorError.expectation(let text) where text.count > 3 { print(text) }
// %%
func spelt(_ convention: Convention) -> Int {
    switch convention {
    case .classic: 1
    case .pytorch: 2
    case .keras: 3
    }
}
let missing = MissingValues.constant(0.5)
if case .constant(let value) = missing { print(value + Double(spelt(.keras))) }
switch (missing, Convention.classic) {
case (.constant(0.5), .pytorch): print("half, pytorch")
case (.constant(let value), .classic) where value < 1: print("less, classic")
default: print("other")
}
for part in Sequential({ Dense(2, 1) }).layers[0].parts {
    switch part {
    case .parameter(let name, let parameter): print(name, parameter.value.shape)
    case .layer(let name, _): print("layer", name)
    case .mode, .random: print("state")
    }
}
"""


@pytest.mark.timeout(120)
def test_enums_of_the_library_are_matched_as_compiled_ones_are(tmp_path, binary):
    script = tmp_path / "enums.swift"
    script.write_text("// %%\n" + LIBRARY_ENUMS)
    native = lines_of(compiled(exported(binary, script, tmp_path), binary.parent), tmp_path)
    in_cells = printed(binary, script, tmp_path)
    assert len(native) == 11
    assert [line for line in in_cells if line in set(native)] == native
