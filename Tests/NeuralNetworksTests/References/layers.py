"""Layers forwards and backwards: PyTorch. Parameters have the names they have here."""

import numpy
import torch
from torch import nn

torch.set_default_dtype(torch.float64)
random = numpy.random.default_rng(3)

NAMES = {"weight": "weight", "bias": "bias"}
NORM = {"weight": "gamma", "bias": "beta"}


def reseed(seed):
    """So that a module's numbers do not depend on which others were made before it."""
    global random
    random = numpy.random.default_rng(seed)


def normal(*shape):
    return torch.tensor(random.normal(size=shape))


def fill(module):
    for parameter in module.parameters():
        with torch.no_grad():
            parameter.copy_(normal(*parameter.shape) * 0.5)
    return module


def case(name, module, shape, names=NAMES, x=None, statistics=False, differentiable=True):
    fill(module)
    x = normal(*shape) if x is None else x
    x = x.requires_grad_(differentiable)
    y = module(x)
    weights = normal(*y.shape)
    (y * weights).sum().backward()
    parameters = dict(module.named_parameters())
    result = {
        "name": name, "x": x, "y": y, "weights": weights,
        "parameters": {names[key]: value for key, value in parameters.items()},
        "gradients": {names[key]: value.grad for key, value in parameters.items()},
    }
    if differentiable:
        result["slope"] = x.grad
    if statistics:
        module.eval()
        result["mean"], result["variance"] = module.running_mean.clone(), module.running_var.clone()
        result["inference"] = module(x.detach())
    return result


class Reordered(nn.Module):
    """A module whose input needs its axes in another order."""

    def __init__(self, inner, function):
        super().__init__()
        self.weight = inner.weight
        self.bias = inner.bias
        self.inner = [inner]
        self.function = function

    def forward(self, x):
        return self.function(self.inner[0], x)


class Function(nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x):
        return self.function(x)


def keras_batch_norm(name, shape):
    """keras/src/layers/normalization/batch_normalization.py: biased moving variance, momentum of the old."""
    result = case(name, nn.BatchNorm2d(shape[1], eps=1e-3), shape, NORM)
    x = result["x"].detach()
    mean, variance = x.mean(dim=(0, 2, 3)), x.var(dim=(0, 2, 3), unbiased=False)
    result["mean"], result["variance"] = 0.01 * mean, 0.99 + 0.01 * variance
    along = (1, -1, 1, 1)
    gamma, beta = result["parameters"]["gamma"], result["parameters"]["beta"]
    result["inference"] = (x - result["mean"].reshape(along)) / torch.sqrt(
        result["variance"].reshape(along) + 1e-3
    ) * gamma.reshape(along) + beta.reshape(along)
    return result


def cases():
    reseed(3)
    return [
        case("Dense", nn.Linear(4, 3), (5, 4)),
        case("Dense without bias", nn.Linear(4, 3, bias=False), (5, 4)),
        case("Dense of sequences", nn.Linear(4, 3), (2, 3, 4)),
        case("Conv2D", nn.Conv2d(2, 3, 3), (2, 2, 5, 6)),
        case("Conv2D stride padding", nn.Conv2d(2, 3, 3, stride=2, padding=1), (2, 2, 6, 5)),
        case("Conv2D dilation groups", nn.Conv2d(4, 6, 3, dilation=2, groups=2, padding=1), (1, 4, 7, 7)),
        case("Conv2D depthwise", nn.Conv2d(3, 3, 3, padding=1, groups=3, bias=False), (2, 3, 4, 4)),
        case(
            "Conv2D rectangular", nn.Conv2d(2, 2, (3, 2), stride=(1, 2), padding=(0, 1), dilation=(2, 1)),
            (2, 2, 6, 5),
        ),
        case("Conv2D of one pixel", nn.Conv2d(3, 4, 1), (2, 3, 3, 3)),
        case("Conv1D", nn.Conv1d(2, 3, 3), (2, 2, 7)),
        case("Conv1D stride padding dilation", nn.Conv1d(4, 4, 3, stride=2, padding=2, dilation=2, groups=2), (2, 4, 9)),
        case("ConvTranspose2D", nn.ConvTranspose2d(2, 3, 3), (2, 2, 3, 4)),
        case(
            "ConvTranspose2D stride", nn.ConvTranspose2d(2, 3, 3, stride=2, padding=1, output_padding=1),
            (2, 2, 3, 4),
        ),
        case(
            "ConvTranspose2D groups dilation", nn.ConvTranspose2d(4, 2, 2, stride=2, dilation=2, groups=2, bias=False),
            (1, 4, 3, 3),
        ),
        case("MaxPool2D", nn.MaxPool2d(2), (2, 2, 5, 6)),
        case("MaxPool2D overlapping", nn.MaxPool2d(3, stride=2, padding=1), (1, 2, 6, 7)),
        case("MaxPool2D rectangular", nn.MaxPool2d((2, 3), stride=(1, 2)), (1, 2, 5, 6)),
        case("AveragePool2D", nn.AvgPool2d(2), (2, 2, 4, 6)),
        case("AveragePool2D overlapping", nn.AvgPool2d(3, stride=2, padding=1), (1, 2, 6, 7)),
        case(
            "AveragePool2D without padding", nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=False), (1, 2, 6, 7)
        ),
        case("MaxPool1D", nn.MaxPool1d(3, stride=2, padding=1), (2, 2, 7)),
        case("AveragePool1D", nn.AvgPool1d(2), (2, 2, 6)),
        case("GlobalAveragePool2D", Function(lambda x: x.mean(dim=(2, 3))), (2, 3, 4, 5)),
        case("AdaptiveAveragePool2D", nn.AdaptiveAvgPool2d(2), (2, 2, 4, 6)),
        case("AdaptiveAveragePool2D uneven", nn.AdaptiveAvgPool2d((3, 4)), (2, 2, 7, 5)),
        case("Upsample nearest", nn.Upsample(scale_factor=2), (2, 2, 3, 2)),
        case("Upsample bilinear", nn.Upsample(scale_factor=(2, 3), mode="bilinear"), (2, 2, 3, 4)),
        case("BatchNorm", nn.BatchNorm1d(3), (5, 3), NORM, statistics=True),
        case("BatchNorm of images", nn.BatchNorm2d(3, momentum=0.3, eps=0.01), (2, 3, 3, 2), NORM, statistics=True),
        case("BatchNorm of sequences", nn.BatchNorm1d(2), (3, 2, 4), NORM, statistics=True),
        keras_batch_norm("BatchNorm keras", (2, 3, 3, 2)),
        case("LayerNorm", nn.LayerNorm(4), (3, 2, 4), NORM),
        case("LayerNorm of two axes", nn.LayerNorm([3, 4]), (2, 3, 4), NORM),
        case("GroupNorm", nn.GroupNorm(2, 4), (2, 4, 3, 2), NORM),
        case("GroupNorm of rows", nn.GroupNorm(2, 6), (3, 6), NORM),
        case("InstanceNorm", nn.InstanceNorm2d(3), (2, 3, 3, 2), NORM),
        case("InstanceNorm affine", nn.InstanceNorm2d(3, affine=True, eps=0.01), (2, 3, 3, 2), NORM),
        case("RMSNorm", nn.RMSNorm(4, eps=1e-6), (3, 2, 4), NORM),
        case(
            "Embedding", nn.Embedding(5, 3), None, x=torch.tensor([[0, 4, 2], [2, 2, 1]]), differentiable=False
        ),
        case("PReLU channels", nn.PReLU(3), (2, 3, 2, 2), {"weight": "slope"}),
    ]
