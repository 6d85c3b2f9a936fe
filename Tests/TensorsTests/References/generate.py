"""Writes references.safetensors, what PyTorch makes of the operations, with gradients; and numpy.npz, as NumPy compresses.

Needs torch and numpy.

Each case is named number.operation.kind and has tensors in0, in1, …; out0, …; and, where there are gradients, weight0, …
and gradient0, …: the gradients of the sum over all outputs of weight * output. The metadata of a case hold its parameters
and the tolerance, relative to 1 + |reference|.
"""
import json
import math
import pathlib
import struct

import numpy as np
import torch
import torch.nn.functional as F

TYPES = {torch.float32: "F32", torch.float64: "F64", torch.int64: "I64", torch.bool: "BOOL"}
tensors, metadata = {}, {}
random = np.random.default_rng(20240611)


def normal(*shape):
    return torch.tensor(random.standard_normal(shape))


def positive(*shape):
    return torch.tensor(random.uniform(0.3, 2.5, shape))


def case(operation, function, inputs, tolerance=None, gradients=True, kinds=(torch.float64, torch.float32), **parameters):
    for kind in kinds:
        name = f"{len(metadata):03d}.{operation}.{'float64' if kind == torch.float64 else 'float32'}"
        given = [x.to(kind) if x.is_floating_point() else x for x in inputs]
        wanted = [x.clone().requires_grad_() if gradients and x.is_floating_point() else x for x in given]
        results = function(*wanted)
        results = list(results) if isinstance(results, (tuple, list)) else [results]
        for index, x in enumerate(given):
            tensors[f"{name}.in{index}"] = x
        for index, x in enumerate(results):
            tensors[f"{name}.out{index}"] = x.detach()
        if gradients:
            loss = 0
            for index, x in enumerate(results):
                if not x.is_floating_point():
                    continue
                weight = torch.cos(torch.arange(x.numel(), dtype=kind) * 1.7 + 0.3).reshape(x.shape)
                tensors[f"{name}.weight{index}"] = weight
                loss = loss + (weight * x).sum()
            variables = [x for x in wanted if x.is_floating_point()]
            for x, gradient in zip(variables, torch.autograd.grad(loss, variables, allow_unused=True)):
                index = next(i for i, y in enumerate(wanted) if y is x)
                tensors[f"{name}.gradient{index}"] = torch.zeros_like(x) if gradient is None else gradient
        default = {torch.float64: 1e-11, torch.float32: 1e-5}[kind]
        text = " ".join(f"{k}={v}" for k, v in parameters.items())
        metadata[name] = f"tolerance={default if tolerance is None else tolerance * (1 if kind == torch.float64 else 1e6)} {text}".strip()


extreme = torch.tensor([-math.inf, -1000, -88.5, -30, -3, -1, -0.5, -1e-6, 0, 1e-6, 0.5, 1, 3, 30, 88.5, 1000, math.inf, math.nan])
tame = normal(3, 4)
unary = {
    "exp": torch.exp, "log": torch.log, "log1p": torch.log1p, "log2": torch.log2, "log10": torch.log10, "expm1": torch.expm1,
    "sqrt": torch.sqrt, "rsqrt": torch.rsqrt, "reciprocal": torch.reciprocal, "square": torch.square, "abs": torch.abs,
    "sign": torch.sign, "sin": torch.sin, "cos": torch.cos, "tan": torch.tan, "asin": torch.asin, "acos": torch.acos,
    "atan": torch.atan, "sinh": torch.sinh, "cosh": torch.cosh, "tanh": torch.tanh, "asinh": torch.asinh,
    "acosh": torch.acosh, "atanh": torch.atanh, "erf": torch.erf, "floor": torch.floor, "ceil": torch.ceil,
    "round": torch.round, "sigmoid": torch.sigmoid, "relu": torch.relu, "softplus": lambda x: F.softplus(x, threshold=1e9),
    "silu": F.silu, "gelu": F.gelu, "leakyRelu": lambda x: F.leaky_relu(x, 0.01), "elu": F.elu, "neg": torch.neg,
}
inside = {"acosh": positive(3, 4) + 1, "asin": normal(3, 4).clamp(-2, 2) / 3, "acos": normal(3, 4).clamp(-2, 2) / 3,
          "atanh": normal(3, 4).clamp(-2, 2) / 3}
for name, function in unary.items():
    # The tangent of large arguments depends on the reduction of the argument.
    points = extreme
    # The sign of NaN is NaN here, as in NumPy, and 0 in PyTorch.
    if name == "sign":
        points = extreme[:-1]
    if name == "silu":
        points = torch.cat([extreme[1:-2], extreme[-1:]])
    if name == "gelu":
        points = torch.cat([extreme[1:-2], extreme[-1:]])
    case(name, function, [points], gradients=False, tolerance=2e-12 if name in ("tan", "acosh", "sinh", "cosh") else None)
    needs_positive = name in ("log", "log2", "log10", "sqrt", "rsqrt", "reciprocal", "log1p")
    case(name, function, [inside.get(name, positive(3, 4) if needs_positive else tame)])

binary = {
    "add": torch.add, "subtract": torch.subtract, "multiply": torch.multiply, "divide": torch.divide,
    "minimum": torch.minimum, "maximum": torch.maximum, "atan2": torch.atan2,
}
for name, function in binary.items():
    for a, b in [((3, 4), (3, 4)), ((2, 3, 4), (4,)), ((3, 1), (1, 4)), ((), (2, 2)), ((2, 1, 4), (3, 1)), ((0, 3), (3,))]:
        case(name, function, [normal(*a), normal(*b)])
    points = torch.tensor([-math.inf, -1.0, 0.0, 2.0, math.inf, math.nan])
    case(name, function, [points.reshape(6, 1), points], gradients=False)
case("remainder", torch.fmod, [normal(4, 3) * 5, positive(3)], gradients=False)
case("pow", torch.pow, [positive(3, 4), normal(4)])
case("pow", torch.pow, [torch.tensor([0.0, 0.0, 2.0]), torch.tensor([0.0, 2.0, 3.0])])
for exponent in (0.0, 0.5, 1.0, 2.0, 3.0, -1.0, -2.5):
    case("powNumber", lambda x: torch.pow(x, exponent), [positive(5)], exponent=exponent)
case("powNumber", lambda x: torch.pow(x, 0.0), [torch.tensor([0.0, 1.0, -2.0])], exponent=0.0)
case("numberPow", lambda x: torch.pow(2.5, x), [normal(5)], base=2.5)
case("clamp", lambda x: x.clamp(-0.5, 0.7), [torch.tensor([-2.0, -0.4, 0.1, 0.6, 3.0])], low=-0.5, high=0.7)
case("where", lambda m, a, b: torch.where(m, a, b), [tame > 0, normal(3, 4), normal(4)])
for name, function in [("less", torch.lt), ("lessOrEqual", torch.le), ("equal", torch.eq), ("notEqual", torch.ne)]:
    points = torch.tensor([-math.inf, 0.0, 1.0, math.inf, math.nan])
    case(name, function, [points.reshape(5, 1), points], gradients=False)

cube = normal(2, 3, 4)
for axes in ([0], [1], [2], [0, 2], [0, 1, 2], [-1]):
    for keep in (False, True):
        text = dict(axes=",".join(map(str, axes)), keep=int(keep))
        case("sum", lambda x: x.sum(axes, keepdim=keep), [cube], **text)
        case("mean", lambda x: x.mean(axes, keepdim=keep), [cube], **text)
        case("norm", lambda x: torch.linalg.vector_norm(x, dim=axes, keepdim=keep), [cube], **text)
        case("logSumExp", lambda x: x.logsumexp(axes, keepdim=keep), [cube * 3], **text)
        case("max", lambda x: x.amax(axes, keepdim=keep), [cube], **text)
        case("min", lambda x: x.amin(axes, keepdim=keep), [cube], **text)
        for biased in (0, 1):
            case("variance", lambda x: x.var(axes, correction=1 - biased, keepdim=keep), [cube], biased=biased, **text)
            case("deviation", lambda x: x.std(axes, correction=1 - biased, keepdim=keep), [cube], biased=biased, **text)
case("sum", lambda x: x.sum([0], keepdim=False), [torch.zeros(0, 3)], axes="0", keep=0)
case("max", lambda x: x.amax([0]), [torch.tensor([[1.0, math.nan], [2.0, 3.0]])], gradients=False, axes="0", keep=0)
case("max", lambda x: x.amax([0]), [torch.tensor([[1.0, 5.0], [1.0, 3.0]])], axes="0", keep=0)
case("deviation", lambda x: x.std([0], correction=0), [torch.ones(3, 2)], axes="0", keep=0, biased=1)
case("logSumExp", lambda x: x.logsumexp([1]), [torch.tensor([[1000.0, 1000.0], [-1000.0, -1000.0], [-math.inf, 0.0]])], axes="1", keep=0)
zeros = torch.tensor([[1.5, 0.0, 2.0], [0.0, 0.0, 3.0], [1.0, 2.0, 3.0]])
for axis in (0, 1):
    case("prod", lambda x: x.prod(axis), [zeros], axis=axis)
    case("cumulativeSum", lambda x: x.cumsum(axis), [normal(3, 4)], axis=axis)
    case("argmax", lambda x: x.argmax(axis), [torch.tensor([[1.0, 3.0, 3.0], [math.nan, 0.0, 9.0]])], gradients=False, axis=axis)
    case("argmin", lambda x: x.argmin(axis), [normal(3, 4)], gradients=False, axis=axis)
    case("softmax", lambda x: x.softmax(axis), [normal(3, 4)], axis=axis)
    case("logSoftmax", lambda x: x.log_softmax(axis), [normal(3, 4)], axis=axis)
    case("softmax", lambda x: x.softmax(axis), [torch.tensor([[1000.0, -1000.0], [999.0, -1000.0]])], axis=axis)
    case("logSoftmax", lambda x: x.log_softmax(axis), [torch.tensor([[1000.0, -1000.0], [999.0, -1000.0]])], axis=axis)
    case("flipped", lambda x: x.flip(axis), [normal(3, 4)], axis=axis)
    case("rolled", lambda x: x.roll(2, axis), [normal(3, 4)], axis=axis, by=2)
    case("concatenated", lambda a, b: torch.cat([a, b], axis), [normal(3, 3), normal(3, 3)], axis=axis)
    case("stacked", lambda a, b: torch.stack([a, b], axis), [normal(3, 2), normal(3, 2)], axis=axis)
    case("sorted", lambda x: torch.sort(x, dim=axis, stable=True), [normal(4, 5)], axis=axis)
    case("topK", lambda x: torch.topk(x, 2, axis), [normal(4, 5)], axis=axis, count=2)
    case("gathered", lambda x, i: torch.index_select(x, axis, i), [normal(4, 5), torch.tensor([3, 0, 3])], axis=axis)
case("pairs", lambda x, i, j: x[i, j], [normal(4, 5), torch.tensor([3, 0, 3]), torch.tensor([1, 4, 1])])
case("mask", lambda x, m: x[m], [normal(3, 4), tame > 0])
case("padded", lambda x: F.pad(x, (1, 2, 0, 1), value=0.5), [normal(2, 3)])
case("tiled", lambda x: x.tile(2, 3), [normal(2, 3)])
case("lowerTriangle", lambda x: x.tril(1), [normal(3, 4)], diagonal=1)
case("upperTriangle", lambda x: x.triu(-1), [normal(3, 4)], diagonal=-1)
case("oneHot", lambda x: F.one_hot(x, 5), [torch.tensor([[3, 0], [4, 1]])], gradients=False, classes=5)

for a, b in [((4,), (4,)), ((3, 4), (4,)), ((4,), (4, 2)), ((3, 4), (4, 2)), ((2, 3, 4), (4, 2)), ((2, 1, 3, 4), (5, 4, 2)),
             ((0, 4), (4, 2)), ((3, 0), (0, 2)), ((70, 33), (33, 65))]:
    case("matmul", torch.matmul, [normal(*a), normal(*b)], tolerance=1e-11)

for n, c, o, size, kernel, stride, padding, dilation, groups in [
    (2, 3, 4, (7, 6), (3, 3), (1, 1), (0, 0), (1, 1), 1), (2, 4, 6, (8, 9), (3, 2), (2, 1), (1, 1), (1, 1), 2),
    (1, 2, 2, (9, 9), (3, 3), (1, 2), (2, 2), (2, 2), 1), (1, 3, 3, (5, 5), (1, 1), (1, 1), (0, 0), (1, 1), 3),
    (2, 1, 2, (1, 10), (1, 4), (1, 3), (0, 2), (1, 1), 1)]:
    text = dict(stride=f"{stride[0]},{stride[1]}", padding=f"{padding[0]},{padding[1]}", dilation=f"{dilation[0]},{dilation[1]}", groups=groups)
    case("conv2D", lambda x, w, b: F.conv2d(x, w, b, stride, padding, dilation, groups),
         [normal(n, c, *size), normal(o, c // groups, *kernel), normal(o)], tolerance=3e-11, **text)
    case("convTranspose2D", lambda x, w, b: F.conv_transpose2d(x, w, b, stride, padding, 0, groups, dilation),
         [normal(n, c, *size), normal(c, o // groups, *kernel), normal(o)], tolerance=3e-11, **text)
for kernel, stride, padding in [((2, 2), (2, 2), (0, 0)), ((3, 2), (1, 2), (1, 1)), ((3, 3), (2, 2), (1, 1))]:
    text = dict(kernel=f"{kernel[0]},{kernel[1]}", stride=f"{stride[0]},{stride[1]}", padding=f"{padding[0]},{padding[1]}")
    case("maxPool2D", lambda x: F.max_pool2d(x, kernel, stride, padding), [normal(2, 2, 6, 7)], **text)
    for counts in (0, 1):
        case("averagePool2D", lambda x: F.avg_pool2d(x, kernel, stride, padding, count_include_pad=bool(counts)),
             [normal(2, 2, 6, 7)], counts=counts, **text)

square = normal(4, 4) + 4 * torch.eye(4)
spd = normal(5, 4).T @ normal(5, 4)
half = normal(6, 4)
spd = half.T @ half + torch.eye(4)
case("solve", torch.linalg.solve, [square, normal(4, 2)], tolerance=1e-10)
case("solve", torch.linalg.solve, [square, normal(4)], tolerance=1e-10)
case("inverse", torch.linalg.inv, [square], tolerance=1e-10)
case("determinant", torch.linalg.det, [square], tolerance=1e-10)
case("leastSquares", lambda a, b: torch.linalg.pinv(a) @ b, [normal(6, 3), normal(6, 2)], tolerance=1e-9)
case("cholesky", lambda a: torch.linalg.cholesky((a + a.T) / 2), [spd], tolerance=1e-10, symmetric=1)
case("eigenvalues", lambda a: torch.linalg.eigvalsh((a + a.T) / 2), [spd], tolerance=1e-10, symmetric=1)
case("singularValues", torch.linalg.svdvals, [normal(5, 3)], tolerance=1e-10)
case("singularValues", torch.linalg.svdvals, [normal(3, 5)], tolerance=1e-10)


def positive_qr(a):
    q, r = torch.linalg.qr(a)
    sign = torch.sign(torch.diagonal(r)).detach()
    return q * sign, r * sign[:, None]


case("qr", positive_qr, [normal(5, 3)], tolerance=1e-10)


def absolute_svd(a):
    u, s, v = torch.linalg.svd(a, full_matrices=False)
    return u.abs(), s, v.abs()


case("svd", absolute_svd, [normal(5, 3)], tolerance=1e-9)
case("eigenvectors", lambda a: torch.linalg.eigh((a + a.T) / 2)[1].abs(), [spd], tolerance=1e-9, symmetric=1)

# From here on with numbers of their own, so that what stands above keeps its.
random, before = np.random.default_rng(20261128), random

corners = torch.tensor([-4.0, -3.0, -1.0, 0.0, 1.0, 3.0, 4.0])
for name, function in {"leakyRelu": lambda x: F.leaky_relu(x, 0.01), "elu": F.elu, "relu": torch.relu, "selu": F.selu,
                       "hardSigmoid": F.hardsigmoid, "hardSwish": F.hardswish}.items():
    # PyTorch's sixth of hardsigmoid's slope has 32 bits.
    case(name, function, [corners], tolerance=1e-8 if name == "hardSigmoid" else None)
infinities = torch.tensor([[1.0, math.inf, 2.0], [-math.inf] * 3, [-math.inf, 0.0, 1.0], [math.nan, 0.0, 1.0], [1e30, 1e30, 1e30]])
for name, function in {"softmax": lambda x: x.softmax(1), "logSoftmax": lambda x: x.log_softmax(1)}.items():
    case(name, function, [infinities], gradients=False, axis=1)
    case(name, function, [torch.tensor([[1e30, 1e30, -1e30], [-500.0, 0.0, 500.0]])], axis=1)

# Dilated windows at the border reach into nothing but padding, where PyTorch has -inf; its gradient is that of the others.
text = dict(kernel="1,2", stride="1,1", padding="0,1", dilation="1,2")
case("maxPool2D", lambda x: F.max_pool2d(x, (1, 2), (1, 1), (0, 1), (1, 2)), [normal(2, 2, 3, 1)], gradients=False, **text)
text = dict(kernel="3,2", stride="1,2", padding="1,1", dilation="2,1")
case("maxPool2D", lambda x: F.max_pool2d(x, (3, 2), (1, 2), (1, 1), (2, 1)), [normal(2, 2, 6, 7)], **text)

for axis in (0, 1):
    case("cumulativeProduct", lambda x: x.cumprod(axis), [normal(3, 4)], axis=axis)
    case("cumulativeProduct", lambda x: x.cumprod(axis), [zeros], axis=axis)
    case("cumulativeMax", lambda x: x.cummax(axis).values, [normal(4, 5)], axis=axis)
    case("cumulativeMin", lambda x: x.cummin(axis).values, [normal(4, 5)], axis=axis)
    case("differences", lambda x: x.diff(dim=axis), [normal(3, 4)], axis=axis)
    case("repeated", lambda x: x.repeat_interleave(3, axis), [normal(2, 3)], axis=axis, count=3)
    case("adding", lambda x, v, i: x.index_add(axis, i, v), [normal(4, 4), normal(3, 4) if axis == 0 else normal(4, 3), torch.tensor([2, 0, 2])], axis=axis)
    case("takenAlong", lambda x, i: x.gather(axis, i), [normal(4, 4), torch.tensor(random.integers(0, 4, (4, 4)))], axis=axis)
    for share in (0.0, 0.25, 0.5, 0.37, 1.0):
        for rule in ("linear", "lower", "higher", "midpoint", "nearest"):
            case("quantile", lambda x: torch.quantile(x, share, axis, interpolation=rule), [normal(4, 5)],
                 axis=axis, share=share, rule=rule, tolerance=1e-11 if rule == "linear" else None)
case("cumulativeMax", lambda x: x.cummax(0).values, [torch.tensor([1.0, 3.0, 2.0, math.nan, 5.0])], gradients=False, axis=0)
case("quantile", lambda x: torch.quantile(x, 0.5, 0), [torch.tensor([1.0, math.nan, 2.0])], gradients=False, axis=0, share=0.5, rule="linear")
case("rolledFlat", lambda x: x.roll(4), [normal(3, 4)], by=4)
case("moved", lambda x: x.movedim(0, 2), [normal(2, 3, 4)], by=2)
case("tiledDeep", lambda x: x.tile(2, 1, 3), [normal(2, 3)])
case("tiledShallow", lambda x: x.tile(3), [normal(2, 3)])
case("flattenedPart", lambda x: x.flatten(1, 2), [normal(2, 3, 2, 2)])
for order in (0.0, 1.0, 2.0, 3.0, 0.5, math.inf, -math.inf):
    case("normOfOrder", lambda x: torch.linalg.vector_norm(x, order, dim=1), [normal(3, 4)], gradients=order != 0, order=order)
for a, b in [((3,), (3,)), ((2, 3), (3,)), ((2, 1), (1, 4))]:
    case("logAddExp", torch.logaddexp, [normal(*a) * 3, normal(*b) * 3])
    case("hypot", torch.hypot, [normal(*a), normal(*b)])
case("logAddExp", torch.logaddexp, [extreme.reshape(-1, 1), extreme], gradients=False)
case("exp2", torch.exp2, [normal(6)])
case("trunc", torch.trunc, [torch.tensor([-math.inf, -2.5, -0.5, 0.0, 0.5, 2.5, math.inf, math.nan])], gradients=False)
case("lerp", lambda a, b: torch.lerp(a, b, 0.3), [normal(3), normal(2, 3)])
case("outer", torch.outer, [normal(3), normal(4)])
case("distances", torch.cdist, [normal(3, 2), normal(4, 2)])
case("cosineSimilarity", lambda a, b: F.cosine_similarity(a, b, dim=-1), [normal(3, 4), normal(3, 4)])
for formula, shapes in [
    ("ij,jk->ik", [(2, 3), (3, 4)]), ("ij,jk", [(2, 3), (3, 4)]), ("bij,bjk->bik", [(2, 3, 4), (2, 4, 2)]), ("ii->i", [(3, 3)]),
    ("ii", [(3, 3)]), ("ij->ji", [(2, 3)]), ("ij->", [(2, 3)]), ("i,j->ij", [(2,), (3,)]), ("i,i->", [(3,), (3,)]),
    ("bi,ij,bj->b", [(2, 3), (3, 4), (2, 4)]), ("ijk,k->ji", [(2, 3, 4), (4,)]), ("ba", [(2, 3)]), ("iij,j->i", [(3, 3, 2), (2,)]),
    ("nhwc,ck->nhwk", [(2, 2, 3, 2), (2, 4)]), ("ij,ij->ij", [(2, 3), (2, 3)]), ("ij,kl->", [(2, 3), (2, 2)])]:
    case("einsum", lambda *x: torch.einsum(formula, *x), [normal(*shape) for shape in shapes], tolerance=1e-11, formula=formula)
case("unique", lambda x: torch.unique(x, return_counts=True), [torch.tensor([3.0, 1.0, 3.0, -2.0, 1.0, 3.0])], gradients=False)
case("bincount", lambda x: torch.bincount(x, minlength=6), [torch.tensor([3, 0, 3, 1])], gradients=False)
case("nonZero", torch.nonzero, [torch.tensor([[0.0, 1.0, 0.0], [2.0, 0.0, -3.0]])], gradients=False)
case("searchSorted", torch.searchsorted, [torch.tensor([1.0, 2.0, 2.0, 5.0]), torch.tensor([[0.0, 2.0], [3.0, 9.0]])], gradients=False)
case("meshgrid", lambda x, y: torch.meshgrid(x, y, indexing="xy"), [normal(3), normal(2)])
case("histogram", lambda x: torch.histogram(x, 5), [normal(40)], gradients=False)
case("leastSquares", lambda a, b: torch.linalg.pinv(a) @ b, [normal(2, 4), normal(2)], tolerance=1e-9)
reversed_steps = [("reversed", lambda x: x.flip(0)), ("reversedSteps", lambda x: x.flip(0)[::2])]
for name, function in reversed_steps:
    case(name, function, [normal(7, 2)])
random = before

header, data = {"__metadata__": metadata}, b""
for name in sorted(tensors):
    x = tensors[name].contiguous().numpy().tobytes()
    header[name] = {"dtype": TYPES[tensors[name].dtype], "shape": list(tensors[name].shape), "data_offsets": [len(data), len(data) + len(x)]}
    data += x
text = json.dumps(header, separators=(",", ":")).encode()
text += b" " * (-len(text) % 8)
pathlib.Path(__file__).with_name("references.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)
print(f"{len(metadata)} cases, {len(text) + len(data)} bytes")

np.savez_compressed(
    pathlib.Path(__file__).with_name("numpy.npz"), counting=np.arange(1000), columns=np.asfortranarray([[1.5, 2.5], [3.5, 4.5]]),
    half=np.array([1, -2, 0.5], np.float16), flags=np.array([True, False]), noise=random.standard_normal(500))
