"""Activations and their slopes: PyTorch, at usual, extreme and turning points."""

import torch
import torch.nn.functional as F

POINTS = [-1000.0, -50.0, -10.0, -4.1, -2.0, -1.0, -0.3, -1e-4, 0.0, 1e-4, 0.2, 1.0, 2.5, 4.2, 10.0, 50.0, 1000.0]
ROWS = [[1.0, 2.0, 3.0, -1.0], [1000.0, 0.0, -1000.0, 999.0], [0.0, 0.0, 0.0, 0.0]]


def case(name, function, points=POINTS):
    x = torch.tensor(points, dtype=torch.float64, requires_grad=True)
    y = function(x)
    # Other weights than ones, so that the slopes of softmax are not all zero.
    weights = torch.arange(1, x.numel() + 1, dtype=torch.float64).reshape(x.shape) / x.numel()
    (y * weights).sum().backward()
    return {"name": name, "x": x, "values": y, "weights": weights, "slopes": x.grad}


def cases():
    slope = torch.tensor([0.25], dtype=torch.float64)
    return [
        case("identity", lambda x: x * 1),
        case("relu", F.relu),
        case("leakyReLU", F.leaky_relu),
        case("leakyReLU(slope: 0.3)", lambda x: F.leaky_relu(x, 0.3)),
        case("preLU", lambda x: F.prelu(x, slope)),
        case("elu", F.elu),
        case("elu(alpha: 0.5)", lambda x: F.elu(x, 0.5)),
        case("selu", F.selu),
        case("gelu", F.gelu),
        case("gelu(approximate: true)", lambda x: F.gelu(x, approximate="tanh")),
        case("silu", F.silu),
        case("softplus", F.softplus),
        case("softsign", F.softsign),
        case("tanh", torch.tanh),
        case("sigmoid", torch.sigmoid),
        case("hardSigmoid", F.hardsigmoid),
        case("hardSwish", F.hardswish),
        case("mish", F.mish),
        case("softmax", lambda x: F.softmax(x, dim=1), ROWS),
        case("logSoftmax", lambda x: F.log_softmax(x, dim=1), ROWS),
    ]
