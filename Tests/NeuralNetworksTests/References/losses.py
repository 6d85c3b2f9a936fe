"""Losses and their gradients: PyTorch, at usual and at extreme inputs."""

import numpy
import torch
import torch.nn.functional as F

# All digits, for our 64 bits.
DIGITS = 17
random = numpy.random.default_rng(2)


def tensor(values):
    return torch.tensor(numpy.array(values), dtype=torch.float64)


LOGITS = random.normal(size=(5, 4)) * 2
LABELS = [0, 3, 2, 3, 1]
SOFT = numpy.exp(random.normal(size=(5, 4)))
SOFT /= SOFT.sum(axis=1, keepdims=True)
HUGE = [[1000.0, -1000.0, 0.0], [-1000.0, 1000.0, 999.0], [1e4, 1e4, 1e4]]
WEIGHTS = [0.5, 1.0, 2.0, 4.0]


def case(name, outputs, labels, loss):
    """The loss, and its gradient if it is one number, else that of its sum."""
    x = tensor(outputs).requires_grad_(True)
    y = torch.tensor(labels) if isinstance(labels, list) else tensor(labels)
    value = loss(x, y)
    value.sum().backward()
    return {"name": name, "outputs": x, "labels": y.to(torch.float64), "value": value, "gradient": x.grad}


def one_hot(labels, classes):
    return numpy.eye(classes)[labels]


def focal_sigmoid(x, y, gamma, alpha):
    # torchvision.ops.sigmoid_focal_loss
    p = torch.sigmoid(x)
    entropy = F.binary_cross_entropy_with_logits(x, y, reduction="none")
    missed = 1 - (p * y + (1 - p) * (1 - y))
    loss = entropy * missed**gamma
    return (loss if alpha is None else (alpha * y + (1 - alpha) * (1 - y)) * loss).mean()


def focal_softmax(x, y, gamma):
    logp = F.log_softmax(x, dim=1)[torch.arange(len(y)), y]
    return (-((1 - logp.exp()) ** gamma) * logp).mean()


def crammer_singer(x, y):
    # sklearn.metrics.hinge_loss with more than two classes
    own = x[torch.arange(len(y)), y]
    others = x.masked_fill(F.one_hot(y, x.shape[1]).bool(), -torch.inf).max(dim=1).values
    return torch.clamp(1 - (own - others), min=0).mean()


def cases():
    entropy = F.cross_entropy
    weight = tensor(WEIGHTS)
    binary_z = [3.0, -2.0, 0.0, 0.5, -0.25]
    binary_y = [1.0, 0.0, 1.0, 0.0, 0.3]
    sequence = random.normal(size=(2, 3, 4))
    image = random.normal(size=(2, 3, 2, 2))
    values, targets = random.normal(size=(4, 3)), random.normal(size=(4, 3))
    values[0, 0] = targets[0, 0]
    distant = [[1e3, -1e3], [1e-3, 0.0]]
    out = [
        case("crossEntropy", LOGITS, LABELS, entropy),
        case("crossEntropy sum", LOGITS, LABELS, lambda x, y: entropy(x, y, reduction="sum")),
        case("crossEntropy none", LOGITS, LABELS, lambda x, y: entropy(x, y, reduction="none")),
        case("crossEntropy one-hot", LOGITS, one_hot(LABELS, 4), entropy),
        case("crossEntropy soft", LOGITS, SOFT, entropy),
        case("crossEntropy smoothed", LOGITS, LABELS, lambda x, y: entropy(x, y, label_smoothing=0.1)),
        case("crossEntropy soft smoothed", LOGITS, SOFT, lambda x, y: entropy(x, y, label_smoothing=0.2)),
        case("crossEntropy weighted", LOGITS, LABELS, lambda x, y: entropy(x, y, weight=weight)),
        case(
            "crossEntropy weighted smoothed", LOGITS, LABELS,
            lambda x, y: entropy(x, y, weight=weight, label_smoothing=0.1),
        ),
        case(
            "crossEntropy weighted sum", LOGITS, LABELS, lambda x, y: entropy(x, y, weight=weight, reduction="sum")
        ),
        case(
            "crossEntropy ignoring", LOGITS, [0, -100, 2, -100, 1],
            lambda x, y: entropy(x, y, label_smoothing=0.1),
        ),
        case("crossEntropy huge", HUGE, [0, 0, 2], entropy),
        case("crossEntropy huge smoothed", HUGE, [0, 0, 2], lambda x, y: entropy(x, y, label_smoothing=0.1)),
        case("crossEntropy sequence", sequence, [[0, 1, 3], [2, 2, 0]], lambda x, y: entropy(x.transpose(1, 2), y)),
        case("crossEntropy image", image, [[[0, 1], [2, 2]], [[1, 0], [0, 2]]], entropy),
        case(
            "categoricalCrossEntropy", SOFT, LABELS,
            lambda x, y: F.nll_loss(torch.log(x), y),
        ),
        case("categoricalCrossEntropy soft", SOFT, SOFT[::-1].copy(), lambda x, y: -(y * torch.log(x)).sum(1).mean()),
        case("negativeLogLikelihood", numpy.log(SOFT), LABELS, F.nll_loss),
        case(
            "negativeLogLikelihood weighted", numpy.log(SOFT), LABELS, lambda x, y: F.nll_loss(x, y, weight=weight)
        ),
        case("binaryCrossEntropy", [0.9, 0.2, 0.5, 0.01, 0.7], tensor(binary_y), F.binary_cross_entropy),
        case("binaryCrossEntropy at 0 and 1", [0.0, 1.0, 0.0, 1.0], tensor([1.0, 1.0, 0.0, 0.0]), F.binary_cross_entropy),
        case(
            "binaryCrossEntropy none", [0.9, 0.2, 0.0], tensor([1.0, 0.0, 0.25]),
            lambda x, y: F.binary_cross_entropy(x, y, reduction="none"),
        ),
        case("binaryCrossEntropyWithLogits", binary_z, tensor(binary_y), F.binary_cross_entropy_with_logits),
        case(
            "binaryCrossEntropyWithLogits huge", [1000.0, -1000.0, 1000.0, -1000.0],
            tensor([1.0, 1.0, 0.0, 0.0]), F.binary_cross_entropy_with_logits,
        ),
        case(
            "binaryCrossEntropyWithLogits positiveWeight", binary_z, tensor(binary_y),
            lambda x, y: F.binary_cross_entropy_with_logits(x, y, pos_weight=tensor(3.0)),
        ),
        case(
            "binaryCrossEntropyWithLogits sum", binary_z, tensor(binary_y),
            lambda x, y: F.binary_cross_entropy_with_logits(x, y, reduction="sum"),
        ),
        case("meanSquaredError", values, targets, F.mse_loss),
        case("meanSquaredError batchMean", values, targets, lambda x, y: F.mse_loss(x, y, reduction="sum") / 4),
        case("meanSquaredError none", values, targets, lambda x, y: F.mse_loss(x, y, reduction="none")),
        case("meanAbsoluteError", values, targets, F.l1_loss),
        case("meanAbsoluteError sum", values, targets, lambda x, y: F.l1_loss(x, y, reduction="sum")),
        case("huber", values, targets, F.huber_loss),
        case("huber delta", values, targets, lambda x, y: F.huber_loss(x, y, delta=0.4)),
        case("huber far", distant, numpy.zeros((2, 2)), lambda x, y: F.huber_loss(x, y, delta=2.0)),
        case(
            "klDivergence", numpy.log(SOFT), SOFT[::-1].copy(), lambda x, y: F.kl_div(x, y, reduction="batchmean")
        ),
        case("klDivergence mean", numpy.log(SOFT), SOFT[::-1].copy(), F.kl_div),
        case(
            "klDivergence one-hot", numpy.log(SOFT), one_hot(LABELS, 4),
            lambda x, y: F.kl_div(x, y, reduction="batchmean"),
        ),
        case("hinge", [0.5, 2.0, -1.0, 0.2], tensor([1.0, 1.0, -1.0, -1.0]), lambda x, y: torch.relu(1 - x * y).mean()),
        case("hinge classes", LOGITS, LABELS, crammer_singer),
        case("focal sigmoid", binary_z, tensor([1.0, 0.0, 1.0, 0.0, 0.0]), lambda x, y: focal_sigmoid(x, y, 2.0, None)),
        case("focal sigmoid alpha", binary_z, tensor([1.0, 0.0, 1.0, 0.0, 0.0]), lambda x, y: focal_sigmoid(x, y, 1.5, 0.25)),
        case("focal softmax", LOGITS, LABELS, lambda x, y: focal_softmax(x, y, 2.0)),
    ]
    # Infinite logits have no softmax; where a label has no part, an infinite logarithm does not count.
    out += [
        case("crossEntropy masked", [[1.0, -numpy.inf, 2.0], [-numpy.inf, 0.5, 0.25]], [2, 1], entropy),
        case("crossEntropy of 1e30", [[1e30, -1e30, 1e30], [1e30, 1e30, 1e30]], [0, 2], entropy),
        case("crossEntropy of one class", [[3.0], [-2.0]], [0, 0], entropy),
        case(
            "crossEntropy weighted ignoring", LOGITS, [0, -100, 2, -100, 1],
            lambda x, y: entropy(x, y, weight=weight, label_smoothing=0.2),
        ),
        case("binaryCrossEntropyWithLogits of 1e30", [1e30, -1e30, 1e30], tensor([1.0, 0.0, 0.0]), F.binary_cross_entropy_with_logits),
    ]
    return out
