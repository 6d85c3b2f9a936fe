"""20 steps of training, step by step: PyTorch. The same start, the same batches, the losses of every step."""

import math

import numpy
import torch
from torch import nn

torch.set_default_dtype(torch.float64)
# All digits, for our 64 bits.
DIGITS = 17
STEPS = 20


def data(seed, examples, shape, classes):
    random = numpy.random.default_rng(seed)
    x = torch.tensor(random.normal(size=(STEPS, examples, *shape)))
    y = torch.tensor(random.integers(0, classes, size=(STEPS, examples)))
    return x, y


NAMES = {
    "weight": "weight", "bias": "bias", "weight_ih_l0": "layer0.inputWeight", "weight_hh_l0": "layer0.hiddenWeight",
    "bias_ih_l0": "layer0.inputBias", "bias_hh_l0": "layer0.hiddenBias",
    "in_proj_weight": "inputWeight", "in_proj_bias": "inputBias",
}


def renamed(model):
    names = {}
    for prefix, module in model.named_modules():
        norm = isinstance(module, (nn.BatchNorm1d, nn.BatchNorm2d, nn.LayerNorm))
        for key, _ in module.named_parameters(recurse=False):
            ours = {"weight": "gamma", "bias": "beta"}[key] if norm else NAMES[key]
            names[f"{prefix}.{key}"] = f"{prefix}.{ours}"
    return names


class Last(nn.Module):
    """The last output of a recurrent layer; its parameters keep their names."""

    def __init__(self, kind, inputs, units):
        super().__init__()
        inner = kind(inputs, units, batch_first=True)
        for key, value in inner.named_parameters():
            self.register_parameter(key, value)
        self.inner = [inner]

    def forward(self, x):
        return self.inner[0](x)[0][:, -1]


class SelfAttention(nn.Module):
    """Attention of a sequence to itself; its parameters keep their names."""

    def __init__(self, size, heads):
        super().__init__()
        inner = nn.MultiheadAttention(size, heads, batch_first=True)
        self.register_parameter("in_proj_weight", inner.in_proj_weight)
        self.register_parameter("in_proj_bias", inner.in_proj_bias)
        self.output = inner.out_proj
        self.inner = [inner]

    def forward(self, x):
        return self.inner[0](x, x, x, need_weights=False)[0]


class Residual(nn.Module):
    def __init__(self, *layers):
        super().__init__()
        self.inner = nn.Sequential(*layers)

    def forward(self, x):
        return x + self.inner(x)


def run(name, model, optimizer, seed, examples, shape, classes, schedule=None, clip=None, words=None):
    torch.manual_seed(seed)
    random = numpy.random.default_rng(seed + 100)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.tensor(random.normal(size=parameter.shape) * 0.4))
    names = renamed(model)
    start = {names[key]: value.detach().clone() for key, value in model.named_parameters()}
    x, y = data(seed, examples, shape, classes)
    if words:
        x = torch.tensor(random.integers(0, words, size=x.shape))
    steps = optimizer(model.parameters() if "groups" not in name else model)
    rates = torch.optim.lr_scheduler.LambdaLR(steps, schedule) if schedule else None
    losses = []
    for step in range(STEPS):
        steps.zero_grad()
        loss = nn.functional.cross_entropy(model(x[step]), y[step])
        loss.backward()
        if clip:
            nn.utils.clip_grad_norm_(model.parameters(), clip)
        steps.step()
        if rates:
            rates.step()
        losses.append(loss.item())
    end = {names[key]: value.detach().clone() for key, value in model.named_parameters()}
    return {"name": name, "x": x.to(torch.float64), "y": y.to(torch.float64), "start": start, "losses": losses, "end": end}


def perceptron():
    return nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 3))


def normalized():
    # Without the bias that the norm takes away: its gradient is rounding, which Adam would blow up to whole steps.
    return nn.Sequential(nn.Linear(3, 4, bias=False), nn.BatchNorm1d(4), nn.ReLU(), nn.Linear(4, 3))


def convolutional():
    return nn.Sequential(
        nn.Conv2d(1, 2, 3, padding=1, bias=False), nn.BatchNorm2d(2), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(8, 3),
    )


def recurrent():
    return nn.Sequential(Last(nn.GRU, 2, 3), nn.LayerNorm(3), nn.Linear(3, 2))


def attentive():
    return nn.Sequential(SelfAttention(4, 2), nn.LayerNorm(4), nn.Flatten(), nn.Linear(12, 3))


def undecayed(model):
    """Weight decay for matrices alone, and a tenth of the rate for the last layer."""
    parts = {True: [], False: []}
    for path, parameter in model.named_parameters():
        if not path.startswith("3."):
            parts[parameter.dim() > 1].append(parameter)
    # Not of Adam's family: the bias of the keys changes nothing, and its gradient is rounding.
    return torch.optim.SGD(
        [{"params": parts[True]}, {"params": parts[False], "weight_decay": 0.0},
         {"params": model[3].parameters(), "lr": 0.01}],
        lr=0.1, momentum=0.8, weight_decay=0.1)


def cases():
    o = torch.optim
    return [
        run("perceptron SGD", perceptron(), lambda p: o.SGD(p, lr=0.5), 1, 6, (3,), 3),
        run(
            "perceptron momentum falling", perceptron(), lambda p: o.SGD(p, lr=0.3, momentum=0.9), 2, 6, (3,), 3,
            schedule=lambda t: 0.9**t,
        ),
        run("perceptron Adam", perceptron(), lambda p: o.Adam(p, lr=0.05), 3, 6, (3,), 3),
        run("perceptron clipped", perceptron(), lambda p: o.SGD(p, lr=1.0), 4, 6, (3,), 3, clip=0.1),
        run("normalized AdamW", normalized(), lambda p: o.AdamW(p, lr=0.05, weight_decay=0.1), 5, 8, (3,), 3),
        run("convolutional SGD", convolutional(), lambda p: o.SGD(p, lr=0.1, momentum=0.9, nesterov=True), 6, 4, (1, 4, 4), 3),
        run("convolutional RMSprop", convolutional(), lambda p: o.RMSprop(p, lr=0.01), 7, 4, (1, 4, 4), 3),
        run("recurrent NAdam", recurrent(), lambda p: o.NAdam(p, lr=0.02), 8, 5, (4, 2), 2),
        run(
            "recurrent LSTM Adam cosine", nn.Sequential(Last(nn.LSTM, 2, 3), nn.Linear(3, 2)), lambda p: o.Adam(p, lr=0.05),
            9, 5, (4, 2), 2, schedule=lambda t: (1 + math.cos(math.pi * t / 20)) / 2,
        ),
        run("attentive SGD groups", attentive(), undecayed, 10, 4, (3, 4), 3),
        run(
            "perceptron decayed warm-up", perceptron(), lambda p: o.SGD(p, lr=0.4, momentum=0.8, weight_decay=0.05), 11, 6, (3,), 3,
            schedule=lambda t: (t + 1) / 5 if t < 5 else 0.5 ** ((t - 5) // 4),
        ),
        run(
            "residual Adamax", nn.Sequential(Residual(nn.Linear(3, 4), nn.SiLU(), nn.Linear(4, 3)), nn.LayerNorm(3), nn.Linear(3, 3)),
            lambda p: o.Adamax(p, lr=0.05), 12, 6, (3,), 3,
        ),
        run(
            "embedding Adagrad", nn.Sequential(nn.Embedding(6, 2), nn.Flatten(), nn.Linear(10, 3)), lambda p: o.Adagrad(p, lr=0.3),
            13, 6, (5,), 3, words=6,
        ),
    ]
