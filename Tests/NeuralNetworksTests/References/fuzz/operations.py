"""Elementwise operations, reductions, whole numbers: values, slopes and slopes of slopes, at usual and at extreme inputs."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from .cells import KINDS, Cells


def cells(seed):

    R = np.random.default_rng(seed)
    torch.manual_seed(seed)
    f = Cells("operations")
    K = [(torch.float32, 1e-5), (torch.float64, 1e-11)]
    ext = [
        -math.inf,
        -1e30,
        -1000,
        -88.5,
        -30,
        -3,
        -1,
        -0.5,
        -1e-6,
        -1e-30,
        0,
        1e-30,
        1e-6,
        0.5,
        1,
        3,
        30,
        88.5,
        1000,
        1e30,
        math.inf,
        math.nan,
    ]
    un = {
        "exp": torch.exp,
        "log": torch.log,
        "log1p": torch.log1p,
        "log2": torch.log2,
        "log10": torch.log10,
        "expm1": torch.expm1,
        "sqrt": torch.sqrt,
        "rsqrt": torch.rsqrt,
        "square": torch.square,
        "abs": torch.abs,
        "sin": None,
        "cos": None,
        "atan": torch.atan,
        "sinh": torch.sinh,
        "cosh": torch.cosh,
        "tanh": torch.tanh,
        "asinh": torch.asinh,
        "acosh": torch.acosh,
        "atanh": torch.atanh,
        "erf": torch.erf,
        "sigmoid": torch.sigmoid,
        "relu": torch.relu,
        "softplus": lambda x: F.softplus(x, threshold=1e9) if False else torch.logaddexp(x, torch.zeros_like(x)),
        "silu": F.silu,
        "gelu": F.gelu,
        "elu": F.elu,
        "selu": F.selu,
        "mish": F.mish,
        "hardSwish": F.hardswish,
        "hardSigmoid": F.hardsigmoid,
        "softsign": F.softsign,
        "leakyReLU": F.leaky_relu,
        "reciprocal": torch.reciprocal,
        "floor": torch.floor,
        "ceil": torch.ceil,
        "round": torch.round,
    }
    for n, fn in un.items():
        if fn is None:
            continue
        for dt, tol in K:
            # PyTorch's gelu of infinity is nan.
            x = torch.tensor([e for e in ext if n != "gelu" or e != math.inf], dtype=dt)
            f.case(f"{n} extreme {dt}", f"[{n}(a)]", [x], [fn(x)], tol * 2)
            if n == "hardSigmoid":
                tol = 1e-7  # PyTorch's sixth has 32 bits.
            y = torch.tensor(
                (
                    R.uniform(0.05, 0.95, (2, 3))
                    if n in ("acosh", "atanh", "log", "sqrt", "rsqrt", "log2", "log10")
                    else R.standard_normal((2, 3))
                ),
                dtype=dt,
            )
            if n == "acosh":
                y = y + 1.5
            y.requires_grad_()
            w = torch.tensor(R.standard_normal((2, 3)), dtype=dt)
            v = torch.tensor(R.standard_normal((2, 3)), dtype=dt)
            (g,) = torch.autograd.grad((fn(y) * w).sum(), y, create_graph=True)
            try:
                (hv,) = torch.autograd.grad((g * v).sum(), y, allow_unused=True) if g.requires_grad else (None,)
            except RuntimeError:
                hv = None
            f.case(
                f"{n} grad {dt}", f"[gradient(at: a) {{ x in ({n}(x) * b).sum() }}]", [y, w], [g], tol * 4, KINDS[dt]
            )
            f.case(
                f"{n} hvp {dt}",
                f"[gradient(at: a) {{ x in (gradient(at: x) {{ z in ({n}(z) * b).sum() }} * c).sum() }}]",
                [y, w, v],
                [hv if hv is not None else torch.zeros_like(y)],
                tol * 20,
                KINDS[dt],
            )
            # gradient at extremes must not be NaN where torch's isn't
            xe = torch.tensor([e for e in ext if not math.isnan(e) and not math.isinf(e)], dtype=dt).requires_grad_()
            (ge,) = torch.autograd.grad(fn(xe).sum(), xe)
            f.case(f"{n} grad extreme {dt}", f"[gradient(at: a) {{ x in {n}(x).sum() }}]", [xe], [ge], tol * 10)

    def shape(maxr=4, zero=True):
        r = R.integers(0, maxr + 1)
        return [int(R.integers(0 if zero and R.random() < 0.15 else 1, 5)) for _ in range(r)]

    def bshape(s):
        k = R.integers(0, len(s) + 1)
        t = s[k:]
        return [1 if R.random() < 0.3 else d for d in t]

    bi = {"+": torch.add, "-": torch.sub, "*": torch.mul, "/": torch.div}
    for i in range(120):
        s = shape()
        a, b = bshape(s), bshape(s)
        if R.random() < 0.5:
            a = s
        op = list(bi)[R.integers(4)]
        dt, tol = K[i % 2]
        x = torch.tensor(R.standard_normal(a), dtype=dt).requires_grad_()
        y = torch.tensor(R.standard_normal(b), dtype=dt).requires_grad_()
        z = bi[op](x, y)
        w = torch.tensor(R.standard_normal(tuple(z.shape)), dtype=dt)
        gx, gy = torch.autograd.grad((z * w).sum(), [x, y])
        f.case(
            f"{op} {a} {b}",
            f"[a {op} b] + gradient(at: [a, b]) {{ v in ((v[0] {op} v[1]) * c).sum() }}",
            [x, y, w],
            [z, gx, gy],
            tol * 20,
            KINDS[dt],
        )
    for op, fn in {"minimum": torch.minimum, "maximum": torch.maximum, "pow": torch.pow, "atan2": torch.atan2}.items():
        for i in range(12):
            dt, tol = K[i % 2]
            s = shape(3)
            a, b = bshape(s), bshape(s)
            x = torch.tensor(R.uniform(0.2, 2, a), dtype=dt).requires_grad_()
            y = torch.tensor(R.standard_normal(b), dtype=dt).requires_grad_()
            z = fn(x, y)
            w = torch.tensor(R.standard_normal(tuple(z.shape)), dtype=dt)
            gx, gy = torch.autograd.grad((z * w).sum(), [x, y], create_graph=True)
            (hx,) = torch.autograd.grad((gx.square()).sum() + gy.square().sum() + 0 * x.sum(), x, allow_unused=True)
            f.case(
                f"{op} {a} {b}",
                f"[{op}(a, b)] + gradient(at: [a, b]) {{ v in ({op}(v[0], v[1]) * c).sum() }} + [gradient(at: a) {{ x in let g = gradient(at: [x, b]) {{ v in ({op}(v[0], v[1]) * c).sum() }}; return g[0].square().sum() + g[1].square().sum() }}]",
                [x, y, w],
                [z, gx, gy, hx],
                tol * 50,
                KINDS[dt],
            )
    p = torch.tensor([-math.inf, -2.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 2.0, 3.0, math.inf, math.nan])
    for op, fn in {"pow": torch.pow, "atan2": torch.atan2, "minimum": torch.minimum, "maximum": torch.maximum}.items():
        for dt, tol in K:
            q = p.to(dt)
            f.case(f"{op} grid {dt}", f"[{op}(a, b)]", [q.reshape(-1, 1), q], [fn(q.reshape(-1, 1), q)], tol)
    for dt, tol in K:
        q = p.to(dt)
        f.case(f"% grid {dt}", "[a % b]", [q.reshape(-1, 1), q], [torch.fmod(q.reshape(-1, 1), q)], tol)
        for e in (-3, -2, -1, -1.5, 0, 0.5, 1, 2, 3, 4):
            f.case(
                f"pow {e} {dt}", f"[pow(a, {float(e)}), a.pow({float(e)})]", [q], [q ** float(e), q ** float(e)], tol
            )
        for e in (-2, -1, 0, 1, 2, 3):
            f.case(f"pow int {e} {dt}", f"[pow(a, {e})]", [q], [q**e], tol)
    # ints
    for dt in (torch.int32, torch.int64):
        lim = 2**31 - 1 if dt == torch.int32 else 2**63 - 1
        x = torch.tensor([lim, -lim - 1, 0, 1, -1, 7, -7], dtype=dt)
        y = torch.tensor([1, -1, 3, -3, 2, 5, -2], dtype=dt)
        T = KINDS[dt]
        f.case(
            f"int wrap {dt}",
            "[a + b, a - b, a * b, -a, abs(a), minimum(a, b), maximum(a, b), a % b]",
            [x, y],
            [x + y, x - y, x * y, -x, torch.abs(x), torch.minimum(x, y), torch.maximum(x, y), torch.fmod(x, y)],
            0,
            T,
        )
        f.case(
            f"int sum {dt}",
            "[a.sum(), b.prod(), a.cumulativeSum(), a.max(), a.min(), a.argmax(), a.argmin(), a.sorted(), a.argsort(), sign(b)]",
            [x, y],
            [
                x.sum(),
                y.prod(),
                x.cumsum(0),
                x.max(),
                x.min(),
                x.argmax(),
                x.argmin(),
                x.sort().values,
                torch.sort(x, stable=True).indices,
                torch.sign(y),
            ],
            0,
        )
        f.case(
            f"int cmp {dt}", "[a .< b, a .== b, a .>= 1, a .!= 7]", [x, y], [x < y, x == y, x >= 1, x != 7], 0, "BOOL"
        )
        f.case(
            f"int div mean {dt}",
            "[b / 2, b.mean(), b.as(.float32).variance(), pow(b, 2), a * 2, b + 1.5]",
            [x, y],
            [y / 2, y.float().mean(), y.float().var(correction=0), y**2, x * 2, y + 1.5],
            1e-6,
        )

    # reductions
    def special(s, dt):
        x = R.standard_normal(s) * R.choice([1, 10, 1e-3])
        if x.size and R.random() < 0.3:
            flat = x.reshape(-1)
            flat[R.integers(flat.size)] = R.choice([math.nan, math.inf, -math.inf])
        if x.size and R.random() < 0.2:
            x = np.round(x)
        return torch.tensor(x, dtype=dt)

    for i in range(160):
        dt, tol = K[i % 2]
        s = shape(4)
        if not s:
            s = [3]
        x = special(s, dt)
        k = int(R.integers(1, len(s) + 1))
        ax = [int(v) for v in R.choice(len(s), k, replace=False)]
        sw = [v - len(s) if R.random() < 0.3 else v for v in ax]
        keep = bool(R.random() < 0.5)
        kd = "true" if keep else "false"
        args = f"axes: {sw}, keepDimensions: {kd}"
        n = int(np.prod([s[v] for v in ax]))
        f.case(
            f"sum/mean {s} {ax}",
            f"[a.sum({args}), a.mean({args}), a.variance({args}), a.norm({args}), a.logSumExp({args}), a.any({args}), a.all({args})]",
            [x],
            [
                x.sum(ax, keepdim=keep),
                x.mean(ax, keepdim=keep),
                x.var(ax, correction=0, keepdim=keep),
                torch.linalg.vector_norm(x, dim=ax, keepdim=keep),
                x.logsumexp(ax, keepdim=keep),
                (x != 0).sum(ax, keepdim=keep) > 0,
                (x == 0).sum(ax, keepdim=keep) == 0,
            ],
            tol * 30,
        )
        if n > 0:
            f.case(
                f"max/min {s} {ax}",
                f"[a.max({args}), a.min({args}), a.standardDeviation(axes: {sw}, biased: false, keepDimensions: {kd}), a.prod({args})]",
                [x],
                [
                    x.amax(ax, keepdim=keep),
                    x.amin(ax, keepdim=keep),
                    x.std(ax, correction=1, keepdim=keep),
                    torch.tensor(x.double().numpy().prod(axis=tuple(ax), keepdims=keep)).to(dt),
                ],
                tol * 30,
            )
            a0 = ax[0]
            if s[a0] > 0 and x.numel() > 0:
                f.case(
                    f"arg {s} {a0}",
                    f"[a.argmax(axis: {sw[0]}, keepDimensions: {kd}), a.argmin(axis: {sw[0]}), a.sorted(axis: {a0}), a.argsort(axis: {a0}), a.sorted(axis: {a0}, descending: true), a.cumulativeSum(axis: {sw[0]}), a.softmax(axis: {sw[0]}), a.logSoftmax(axis: {sw[0]})]",
                    [x],
                    [
                        x.argmax(a0, keepdim=keep),
                        x.argmin(a0),
                        x.sort(dim=a0, stable=True).values,
                        x.sort(dim=a0, stable=True).indices,
                        x.sort(dim=a0, descending=True, stable=True).values,
                        x.cumsum(a0),
                        x.softmax(a0),
                        x.log_softmax(a0),
                    ],
                    tol * 30,
                )
    for i in range(60):
        dt, tol = K[i % 2]
        s = [int(v) for v in R.integers(1, 5, R.integers(1, 4))]
        x = torch.tensor(
            np.round(R.standard_normal(s) * 2) if i % 3 == 0 else R.standard_normal(s), dtype=dt
        ).requires_grad_()
        a0 = int(R.integers(len(s)))
        fns = {
            "sum(axis: %d)": lambda z: z.sum(a0),
            "mean(axis: %d)": lambda z: z.mean(a0),
            "variance(axis: %d)": lambda z: z.var(a0, correction=0),
            "norm(axis: %d)": lambda z: torch.linalg.vector_norm(z, dim=a0),
            "logSumExp(axis: %d)": lambda z: z.logsumexp(a0),
            "max(axis: %d)": lambda z: z.amax(a0),
            "min(axis: %d)": lambda z: z.amin(a0),
            "prod(axis: %d)": lambda z: z.prod(a0),
            "cumulativeSum(axis: %d)": lambda z: z.cumsum(a0),
            "softmax(axis: %d)": lambda z: z.softmax(a0),
            "logSoftmax(axis: %d)": lambda z: z.log_softmax(a0),
            "standardDeviation(axis: %d)": lambda z: z.std(a0, correction=0),
        }
        for n, fn in fns.items():
            z = fn(x)
            w = torch.tensor(R.standard_normal(tuple(z.shape)), dtype=dt)
            v = torch.tensor(R.standard_normal(s), dtype=dt)
            if n.startswith("standard") and (x.var(a0, correction=0) == 0).any():
                continue
            (g,) = torch.autograd.grad((z * w).sum(), x, create_graph=True)
            (hv,) = torch.autograd.grad((g * v).sum(), x, allow_unused=True) if g.requires_grad else (None,)
            if hv is None:
                hv = torch.zeros_like(x)
            code = n % a0
            if n.startswith("norm") and (x.detach().norm(dim=a0) == 0).any():
                hv = None
            if n.startswith("prod") and (x == 0).any():
                pass
            f.case(
                f"{code} {s}",
                f"[gradient(at: a) {{ x in (x.{code} * b).sum() }}, gradient(at: a) {{ x in (gradient(at: x) {{ z in (z.{code} * b).sum() }} * c).sum() }}]",
                [x, w, v],
                [g, hv],
                tol * 60,
                KINDS[dt],
            )
    return f
