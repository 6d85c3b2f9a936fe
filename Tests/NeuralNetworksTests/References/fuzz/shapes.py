"""Indices, arrangements, products, convolutions, pooling and linear algebra of random shapes."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from .cells import KINDS, Cells


def cells(seed):

    R = np.random.default_rng(seed)
    f = Cells("shapes")
    K = [(torch.float32, 1e-5), (torch.float64, 1e-11)]

    def N(s, dt=torch.float64):
        return torch.tensor(R.standard_normal(s), dtype=dt)

    def idx(n):
        """one axis index: (swift, torch, isnew)"""
        c = R.integers(0, 8)
        lo, hi = sorted(R.integers(0, n + 1, 2))
        if c == 0 and n > 0:
            i = int(R.integers(-n, n))
            return f"{i}", i
        if c == 1:
            return f"{lo}..<{hi}", slice(lo, hi)
        if c == 2 and hi > lo:
            return f"{lo}...{hi-1}", slice(lo, hi)
        if c == 3:
            return f"{lo}...", slice(lo, None)
        if c == 4:
            return ".all", slice(None)
        if c == 5:
            return f"({lo}..<{hi}).every(2)", slice(lo, hi, 2)
        if c == 6:
            return ".newAxis", None
        return f"{lo}..<{hi}", slice(lo, hi)

    def grad(x, y, fn):
        pass

    for i in range(150):
        dt, tol = K[i % 2]
        r = int(R.integers(1, 3))
        s = [int(v) for v in R.integers(1, 5, r)]
        x = N(s, dt).requires_grad_()
        parts = []
        ix = []
        used = 0
        ax = 0
        while ax < r and len(parts) < 2:
            a, b = idx(s[ax])
            parts.append(a)
            ix.append(b)
            if b is not None:
                ax += 1
        y = x[tuple(ix)]
        w = N(tuple(y.shape), dt)
        (g,) = torch.autograd.grad((y * w).sum(), x)
        code = ", ".join(parts)
        f.case(
            f"x[{code}] {s}",
            f"[a[{code}], gradient(at: a) {{ x in (x[{code}] * b).sum() }}]",
            [x, w],
            [y, g],
            0,
            KINDS[dt],
        )
        if None not in ix:
            z = x.detach().clone()
            v = N(tuple(y.shape), dt)
            z[tuple(ix)] = v
            xx = x.detach().clone().requires_grad_()
            vv = v.clone().requires_grad_()
            zz = xx.clone()
            zz[tuple(ix)] = vv
            ww = N(s, dt)
            gx, gv = torch.autograd.grad((zz * zz * ww).sum(), [xx, vv])
            f.case(
                f"x[{code}]= {s}",
                f"""{{ () -> [Tensor] in
                var z = a
                z[{code}] = b
                return [z] + gradient(at: [a, b]) {{ v in
                    var y = v[0]
                    y[{code}] = v[1]
                    return (y * y * c).sum()
                }} }}()""",
                [x, v, ww],
                [z, gx, gv],
                1e-6,
                KINDS[dt],
            )
    # index tensors
    for i in range(60):
        dt, tol = K[i % 2]
        s = [int(v) for v in R.integers(2, 5, 3)]
        x = N(s, dt).requires_grad_()
        ish = [int(v) for v in R.integers(1, 4, R.integers(1, 3))]
        I = torch.tensor(R.integers(-s[0], s[0], ish))
        J = torch.tensor(R.integers(-s[1], s[1], ish[-1:]))
        for code, y in [
            ("b, .all", x[I]),
            ("b, d", x[I, J]),
            (".all, d", x[:, J]),
            ("b, .all, 0", x[I, :, 0]),
            ("0, d", x[0, J]),
            ("1..., d", x[1:, J]),
            (".all, d, 1", x[:, J, 1]),
        ]:
            w = N(tuple(y.shape), dt)
            (g,) = torch.autograd.grad((y * w).sum(), x)
            f.case(
                f"index {code} {s} {ish}",
                f"[a[{code}], gradient(at: a) {{ x in (x[{code}] * c).sum() }}]",
                [x, I, w, J],
                [y, g],
                1e-6,
                KINDS[dt],
            )
        m = torch.tensor(R.random(s[:2]) < 0.5)
        y = x[m]
        w = N(tuple(y.shape), dt)
        (g,) = torch.autograd.grad((y * w).sum(), x)
        f.case(f"mask {s}", "[a[b], gradient(at: a) { x in (x[b] * c).sum() }]", [x, m, w], [y, g], 1e-6, KINDS[dt])
        z = x.detach().clone()
        z[m] = 0.5
        z2 = x.detach().clone()
        z2[I] = 7
        f.case(
            f"mask assign {s}",
            "{ () -> [Tensor] in var z = a; z[b] = Tensor(0.5); var y = a; y[c, .all] = Tensor(7.0); return [z, y] }()",
            [x, m, I],
            [z, z2],
            1e-6,
            KINDS[dt],
        )
    for i in range(60):
        dt, tol = K[i % 2]
        r = int(R.integers(1, 4))
        s = [int(v) for v in R.integers(0 if R.random() < 0.2 else 1, 4, r)]
        x = N(s, dt)
        p = [int(v) for v in R.permutation(r)]
        a0 = int(R.integers(r))
        k = int(R.integers(-5, 6))
        reps = [int(v) for v in R.integers(1, 3, r)]
        pads = [(int(R.integers(0, 3)), int(R.integers(0, 3))) for _ in range(r)]
        tp = [v for q in reversed(pads) for v in q]
        e = [
            x.permute(p),
            x.flip(a0),
            x.roll(k, a0),
            x.tile(reps),
            F.pad(x, tp, value=1.5) if x.numel() or True else None,
            torch.cat([x, x], a0),
            torch.stack([x, x], a0),
            x.unsqueeze(a0),
            x.reshape(-1),
        ]
        f.case(
            f"shape {s}",
            f"[a.transposed({p}), a.flipped(axis: {a0}), a.rolled({k}, axis: {a0}), a.tiled({reps}), a.padded([{', '.join(map(str,pads))}], value: 1.5), concatenated([a, a], axis: {a0}), stacked([a, a], axis: {a0}), a.expanded(axis: {a0}), a.flattened()]",
            [x],
            e,
            0,
            KINDS[dt],
        )
        n = s[a0]
        if n > 0:
            kk = int(R.integers(0, n + 1))
            t = torch.topk(x, kk, a0)
            f.case(
                f"topK {s}",
                f"[a.topK({kk}, axis: {a0}).values, a.topK({kk}, axis: {a0}).indices]",
                [x],
                [t.values, t.indices],
                0,
            )
    # matmul
    for i in range(80):
        dt, tol = K[i % 2]
        m, k, n = [int(v) for v in R.integers(0 if R.random() < 0.1 else 1, 6, 3)]
        if R.random() < 0.1:
            m, k, n = [int(v) for v in R.integers(30, 90, 3)]
        ba = [int(v) for v in R.integers(1, 4, R.integers(0, 3))]
        bb = ba[int(R.integers(0, len(ba) + 1)) :]
        bb = [1 if R.random() < 0.3 else d for d in bb]
        A = ba + [m, k]
        B = bb + [k, n]
        if R.random() < 0.15:
            A = [k]
        elif R.random() < 0.15:
            B = [k]
        if R.random() < 0.3:
            A, B = A, B
        x = N(A, dt).requires_grad_()
        y = N(B, dt).requires_grad_()
        z = x @ y
        w = N(tuple(z.shape), dt)
        gx, gy = torch.autograd.grad((z * w).sum(), [x, y], create_graph=True)
        (hx,) = torch.autograd.grad(gx.square().sum() + gy.square().sum(), x)
        f.case(
            f"matmul {A} {B}",
            "[matmul(a, b)] + gradient(at: [a, b]) { v in (matmul(v[0], v[1]) * c).sum() } + [gradient(at: a) { x in let g = gradient(at: [x, b]) { v in (matmul(v[0], v[1]) * c).sum() }; return g[0].square().sum() + g[1].square().sum() }]",
            [x, y, w],
            [z, gx, gy, hx],
            tol * 300,
            KINDS[dt],
        )
        if x.dim() == 2 and y.dim() == 2:
            f.case(f"matmul T {A} {B}", "[matmul(a.T, b)]", [x.detach().T.contiguous(), y], [z], tol * 100, KINDS[dt])
    # conv
    for i in range(100):
        dt, tol = K[i % 2]
        g = int(R.choice([1, 1, 1, 2, 3]))
        n = int(R.integers(1, 4))
        c = g * int(R.integers(1, 4))
        o = g * int(R.integers(1, 4))
        k = [int(v) for v in R.integers(1, 4, 2)]
        st = [int(v) for v in R.integers(1, 4, 2)]
        d = [int(v) for v in R.integers(1, 3, 2)]
        p = [int(v) for v in R.integers(0, 4, 2)]
        H = [max(1, (k[j] - 1) * d[j] + 1 - 2 * p[j] + int(R.integers(0, 5))) for j in (0, 1)]
        x = N([n, c] + H, dt).requires_grad_()
        w = N([o, c // g] + k, dt).requires_grad_()
        b = N([o], dt).requires_grad_()
        y = F.conv2d(x, w, b, st, p, d, g)
        v = N(tuple(y.shape), dt)
        gs = torch.autograd.grad((y * v).sum(), [x, w, b], create_graph=True)
        (hw,) = torch.autograd.grad(gs[0].square().sum() + gs[1].square().sum(), w)
        A = f"stride: ({st[0]}, {st[1]}), padding: ({p[0]}, {p[1]}), dilation: ({d[0]}, {d[1]}), groups: {g}"
        f.case(
            f"conv {x.shape} {w.shape} {A}",
            f"[conv2D(a, weight: b, bias: c, {A})] + gradient(at: [a, b, c]) {{ v in (conv2D(v[0], weight: v[1], bias: v[2], {A}) * d).sum() }} + [gradient(at: b) {{ w in let g = gradient(at: [a, w]) {{ v in (conv2D(v[0], weight: v[1], {A}) * d).sum() }}; return g[0].square().sum() + g[1].square().sum() }}]",
            [x, w, b, v],
            [y, *gs, hw],
            tol * 300,
            KINDS[dt],
        )
        op = [int(R.integers(0, st[j])) for j in (0, 1)]
        wt = N([c, o // g] + k, dt).requires_grad_()
        try:
            y = F.conv_transpose2d(x, wt, b, st, p, op, g, d)
        except RuntimeError:
            continue
        v = N(tuple(y.shape), dt)
        gs = torch.autograd.grad((y * v).sum(), [x, wt, b])
        A = f"stride: ({st[0]}, {st[1]}), padding: ({p[0]}, {p[1]}), outputPadding: ({op[0]}, {op[1]}), dilation: ({d[0]}, {d[1]}), groups: {g}"
        f.case(
            f"convT {x.shape} {wt.shape} {A}",
            f"[convTranspose2D(a, weight: b, bias: c, {A})] + gradient(at: [a, b, c]) {{ v in (convTranspose2D(v[0], weight: v[1], bias: v[2], {A}) * d).sum() }}",
            [x, wt, b, v],
            [y, *gs],
            tol * 300,
            KINDS[dt],
        )
    for i in range(60):
        dt, tol = K[i % 2]
        k = [int(v) for v in R.integers(1, 4, 2)]
        st = [int(v) for v in R.integers(1, 4, 2)]
        p = [int(R.integers(0, kk // 2 + 1)) for kk in k]
        d = [int(v) for v in R.integers(1, 3, 2)]
        H = [max(1, (k[j] - 1) * d[j] + 1 - 2 * p[j] + int(R.integers(0, 5))) for j in (0, 1)]
        x = N([2, 2] + H, dt)
        if i % 4 == 0:
            x = torch.round(x)  # ties
        if i % 7 == 0:
            x[0, 0, 0, 0] = math.nan
        x.requires_grad_()
        ok = True
        for j in (0, 1):
            o = (H[j] + 2 * p[j] - d[j] * (k[j] - 1) - 1) // st[j] + 1
            for q in range(o):
                ok &= any(0 <= q * st[j] - p[j] + t * d[j] < H[j] for t in range(k[j]))
        if not ok:
            continue
        y = F.max_pool2d(x, k, st, p, d)
        v = N(tuple(y.shape), dt)
        (gx,) = torch.autograd.grad((y * v).sum(), x)
        A = f"kernelSize: ({k[0]}, {k[1]}), stride: ({st[0]}, {st[1]}), padding: ({p[0]}, {p[1]})"
        f.case(
            f"maxpool {x.shape} {A} {d}",
            f"[maxPool2D(a, {A}, dilation: ({d[0]}, {d[1]})), gradient(at: a) {{ x in (maxPool2D(x, {A}, dilation: ({d[0]}, {d[1]})) * b).sum() }}]",
            [x, v],
            [y, gx],
            tol,
            KINDS[dt],
        )
        for cp in (True, False):
            try:
                y = F.avg_pool2d(x, k, st, p, count_include_pad=cp)
            except RuntimeError:
                continue
            v = N(tuple(y.shape), dt)
            (gx,) = torch.autograd.grad((y * v).sum(), x)
            f.case(
                f"avgpool {x.shape} {A} {cp}",
                f"[averagePool2D(a, {A}, countsPadding: {str(cp).lower()}), gradient(at: a) {{ x in (averagePool2D(x, {A}, countsPadding: {str(cp).lower()}) * b).sum() }}]",
                [x, v],
                [y, gx],
                tol * 10,
                KINDS[dt],
            )
    # where, clamp, onehot, tri, diag, linalg
    for i in range(30):
        dt, tol = K[1]
        n = int(R.integers(1, 6))
        a = N([n, n], dt) + n * torch.eye(n, dtype=dt)
        b = N([n, 2], dt)
        s = a @ a.T
        f.case(
            f"linalg {n}",
            "[solve(a, b), inverse(a), determinant(a), a.trace(), a.diagonal(), cholesky(c), eigenvalues(c), singularValues(a), matmul(pseudoinverse(a), a), a.lowerTriangle(), a.upperTriangle(diagonal: 1)]",
            [a, b, s],
            [
                torch.linalg.solve(a, b),
                torch.linalg.inv(a),
                torch.linalg.det(a),
                a.trace(),
                a.diagonal(),
                torch.linalg.cholesky(s),
                torch.linalg.eigvalsh(s),
                torch.linalg.svdvals(a),
                torch.eye(n, dtype=dt),
                a.tril(),
                a.triu(1),
            ],
            1e-8,
        )
        m = int(R.integers(1, 8))
        q = N([m, n], dt)
        r = N([m], dt)
        f.case(
            f"lstsq {m}x{n}",
            "[leastSquares(a, b), svd(a).s]",
            [q, r],
            [torch.linalg.pinv(q) @ r, torch.linalg.svdvals(q)],
            1e-8,
        )
    return f
