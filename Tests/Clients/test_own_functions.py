"""Losses, metrics and schedules that a cell makes of closures serve a fit as the library's own do."""

import re

FIT = """
import Swiftlet
seed(3)
let inputs = Tensor.randomNormal([64, 2])
let labels = matmul(inputs, Tensor([[1.5], [-2.0]])) + 0.25
let data = Dataset(name: "line", features: inputs, labels: labels)
let squares = Loss("squares of mine") { outputs, labels in
    ((outputs - labels) * (outputs - labels)).mean()
}
let worst = Metric("worst of mine") { outputs, labels in abs(outputs - labels).max().scalar }
let halving = Schedule("halving of mine") { step in 0.1 / Double(1 + step / 40) }
let model = Sequential { Dense(2, 1) }
let history = model.fit(
    data, loss: LOSS, optimizer: SGD(learningRate: halving), epochs: 12, batchSize: 16, metrics: [worst])
"""


def losses(kernel, loss):
    kernel.run(FIT.replace("LOSS", loss))
    return [float(number) for number in re.findall(r"[-+.e\d]+", kernel.text("for l in history.trainLosses { print(l) }"))]


def test_they_train_and_their_names_are_in_the_history(kernel):
    own = losses(kernel, "squares")
    assert len(own) == 12 and own[-1] < own[0] / 20
    assert kernel.text("print(history.lossName, history.metricNames)") == 'squares of mine ["worst of mine"]\n'
    assert kernel.text("print(halving.name, halving(80))").startswith("halving of mine 0.0333")
    library = losses(kernel, ".meanSquaredError")
    assert all(abs(a - b) <= 1e-5 * abs(b) for a, b in zip(own, library))


def test_a_mistake_in_one_names_it_and_leaves_the_session_alive(kernel):
    kernel.run(FIT.replace("LOSS", "squares"))
    reply, _ = kernel.run(
        'model.fit(data, loss: Loss("mine") { outputs, labels in matmul(outputs, labels) }, '
        "optimizer: SGD(learningRate: 0.1), epochs: 1)")
    assert reply["status"] == "error" and "mine" in reply["evalue"]
    assert kernel.text("print(history.trainLosses.count)") == "12\n"


def test_optimizers_of_a_list_are_optimizers_wherever_one_is_taken(kernel):
    text = kernel.text(
        "let racers: [any StatefulOptimizer] = [SGD(learningRate: 0.1), Adam(learningRate: 0.1)]\n"
        "func fall(_ optimizer: any Optimizer) -> Double {\n"
        "    let x = Parameter(Tensor([3.0]))\n"
        "    for _ in 0..<20 { optimizer.update(x, along: 2 * x.value) }\n"
        "    return x.value.toArray()[0]\n"
        "}\n"
        "for racer in racers { print(fall(racer) < 2) }")
    assert text == "true\ntrue\n"
