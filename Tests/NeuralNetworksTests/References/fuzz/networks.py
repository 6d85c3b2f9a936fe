"""Losses and layers with random settings, in values and gradients."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from .cells import KINDS, Cells


def cells(seed):

    R = np.random.default_rng(seed)
    torch.manual_seed(seed)
    f = Cells("networks")
    f32 = torch.float32

    def N(*s, dt=torch.float64):
        return torch.tensor(R.standard_normal(s), dtype=dt)

    REDS = ["mean", "sum", "none", "batchMean"]

    def reduce(l, r, n):
        return l.mean() if r == "mean" else l.sum() if r == "sum" else l if r == "none" else l.sum() / n

    def loss(label, code, x, y, fn, tol=2e-5, tol64=2e-10):
        """code uses a (outputs) and b (labels)."""
        for dt, t in ((f32, tol), (torch.float64, tol64)):
            xx = x.to(dt).clone().requires_grad_()
            yy = y if not y.is_floating_point() else y.to(dt)
            v = fn(xx, yy)
            w = torch.tensor(np.cos(np.arange(v.numel()) + 0.3).reshape(tuple(v.shape)), dtype=dt)
            (g,) = torch.autograd.grad((v * w).sum(), xx)
            f.case(f"{label} {dt}", f"[{code}, gradient(at: a) {{ a in ({code} * c).sum() }}]", [xx, yy, w], [v, g], t)

    EXT = [1e30, -1e30, 1000.0, -1000.0, 0.0, 88.0, -88.0, 3.0, -3.0]
    for i in range(40):
        n = int(R.integers(1, 6))
        C = int(R.integers(1, 6)) if i > 3 else 20
        x = N(n, C) * R.choice([1, 30, 1000])
        if i % 5 == 0:
            x = torch.tensor(R.choice(EXT, (n, C)))
        if i % 7 == 0:
            x[0] = x[0, 0]
        y = torch.tensor(R.integers(0, C, n))
        w = R.uniform(0.1, 3, C).round(2)
        s = float(R.choice([0, 0, 0.1, 0.5, 1.0]))
        wt = torch.tensor(w)
        useW = bool(R.random() < 0.5)
        ws = f", classWeights: {list(map(float,w))}" if useW else ""
        ls = f", labelSmoothing: {s}" if s else ""

        def ce(r):
            def g(a, b):
                l = F.cross_entropy(
                    a,
                    b,
                    weight=wt.to(a.dtype) if useW else None,
                    label_smoothing=s,
                    reduction="none" if r in ("none", "batchMean") else r,
                )
                return l.sum() / n if r == "batchMean" else l

            return g

        r = REDS[i % 4]
        big = x.abs().max() > 1e20
        loss(f"CE {n}x{C} {r}{ws}{ls}", f"crossEntropy(logits: a, labels: b{ls}{ws}, reduction: .{r})", x, y, ce(r))
        if not useW:
            p = torch.softmax(N(n, C), -1)
            loss(f"CE soft {n}x{C} {r}{ls}", f"crossEntropy(logits: a, labels: b{ls}, reduction: .{r})", x, p, ce(r))
            oh = F.one_hot(y, C).double()
            loss(f"CE onehot {n}x{C} {r}{ls}", f"crossEntropy(logits: a, labels: b{ls}, reduction: .{r})", x, oh, ce(r))
        m = torch.tensor(R.random(n) < 0.4)
        yi = y.clone()
        yi[m] = -100
        if not m.all():
            loss(
                f"CE ignore {n}x{C} {r}{ws}",
                f"crossEntropy(logits: a, labels: b{ls}{ws}, ignoreIndex: -100, reduction: .{r})",
                x,
                yi,
                lambda a, b: (
                    F.cross_entropy(
                        a,
                        b,
                        weight=wt.to(a.dtype) if useW else None,
                        label_smoothing=s,
                        reduction={"batchMean": "sum"}.get(r, r),
                    )
                    / (n if r == "batchMean" else 1)
                ),
            )
        lp = torch.log_softmax(N(n, C), -1)
        loss(
            f"NLL {r}",
            f"negativeLogLikelihood(logProbabilities: a, labels: b{ws}, reduction: .{r})",
            lp,
            y,
            lambda a, b: (
                F.nll_loss(a, b, weight=wt.to(a.dtype) if useW else None, reduction={"batchMean": "sum"}.get(r, r))
                / (n if r == "batchMean" else 1)
            ),
        )
        z = torch.tensor(R.choice(EXT, n)) if i % 3 == 0 else N(n) * R.choice([1, 20])
        t = torch.tensor(R.choice([0.0, 1.0, 0.3], n))
        pw = float(R.choice([1, 0.5, 3]))
        loss(
            f"BCEL {r}",
            f"binaryCrossEntropyWithLogits(logits: a, labels: b, positiveWeight: {pw}, reduction: .{r})",
            z,
            t,
            lambda a, b: reduce(
                F.binary_cross_entropy_with_logits(a, b, pos_weight=torch.tensor(pw, dtype=a.dtype), reduction="none"),
                r,
                n,
            ),
        )
        pr = torch.tensor(R.choice([0.0, 1.0, 0.5, 1e-20, 0.999999], n)) if i % 3 == 0 else torch.tensor(R.random(n))
        loss(
            f"BCE {r}",
            f"binaryCrossEntropy(probabilities: a, labels: b, reduction: .{r})",
            pr,
            t,
            lambda a, b: reduce(F.binary_cross_entropy(a, b, reduction="none"), r, n),
            tol64=1e-8,  # PyTorch's smallest divisor, 1e-12, has 32 bits.
        )
        u, v = N(n, C) * R.choice([1, 100]), N(n, C)
        if i % 4 == 0:
            u[0] = v[0]
        d = float(R.choice([1, 0.3, 2]))
        for nm, code, fn in [
            ("MSE", "meanSquaredError(predicted: a, expected: b", lambda a, b: F.mse_loss(a, b, reduction="none")),
            ("MAE", "meanAbsoluteError(predicted: a, expected: b", lambda a, b: F.l1_loss(a, b, reduction="none")),
            (
                "huber",
                f"huber(predicted: a, expected: b, delta: {d}",
                lambda a, b: F.huber_loss(a, b, delta=d, reduction="none"),
            ),
        ]:
            loss(f"{nm} {r}", f"{code}, reduction: .{r})", u, v, lambda a, b, fn=fn: reduce(fn(a, b), r, n))
        q = torch.softmax(N(n, C), -1)
        if C > 1 and i % 2:
            q = F.one_hot(y, C).double()
        loss(
            f"KL {r}",
            f"klDivergence(logProbabilities: a, expected: b, reduction: .{r})",
            lp,
            q,
            lambda a, b: reduce(F.kl_div(a, b, reduction="none"), r, n),
        )
        sg = torch.tensor(R.choice([-1.0, 1.0], n))
        loss(
            f"hinge {r}",
            f"hinge(scores: a, labels: b, reduction: .{r})",
            N(n),
            sg,
            lambda a, b: reduce(torch.clamp(1 - a * b, min=0), r, n),
        )
        if C > 1:
            g = float(R.choice([0, 1, 2, 0.5]))

            def fl(a, b):
                lpp = F.log_softmax(a, 1).gather(1, b[:, None])[:, 0]
                return -((1 - lpp.exp()) ** g) * lpp

            loss(
                f"focal {r} {g}",
                f"focal(logits: a, labels: b, gamma: {g}, reduction: .{r})",
                N(n, C),
                y,
                lambda a, b: reduce(fl(a, b), r, n),
            )

    # layers: set parameters by load? use parameter(at:)!.value
    def layer(label, ctor, params, x, y, grads, tol=3e-5, pre="", extra=[], call="model(a)"):
        """params: list of (swift path, tensor); inputs: a=x, b=w, then params"""
        ins = [x, None] + [p for _, p in params]
        w = torch.tensor(np.cos(np.arange(y.numel()) + 0.3).reshape(tuple(y.shape)), dtype=f32)
        ins[1] = w
        names = "abcdefghijklmnopqrstuvw"
        setp = "; ".join(f'model.parameter(at: "{p}")!.value = {names[j+2]}' for j, (p, _) in enumerate(params))
        gs = torch.autograd.grad((y * w).sum(), [x] + [p for _, p in params], allow_unused=True)
        gout = ", ".join(f'g["{p}"]!' for p, _ in params)
        code = f"""{{ () -> [Tensor] in
            let model = {ctor}
            {pre}
            {setp}
            let y = {call}
            let dx = gradient(at: a) {{ a in ({call} * b).sum() }}
            let g = gradient(at: model) {{ _ in ({call} * b).sum() }}
            return [y, dx{', ' + gout if gout else ''}]
        }}()"""
        f.case(label, code, ins, [y] + [g if g is not None else None for g in gs], tol)

    V = lambda *s: N(*s, dt=f32).requires_grad_()
    for i in range(14):
        n, C = int(R.integers(2, 5)), int(R.integers(1, 5))
        sp = [int(v) for v in R.integers(1, 4, int(R.integers(0, 3)))]
        x = (N(n, C, *sp, dt=f32) * float(R.choice([1, 100, 1e-3])) + float(R.choice([0, 50]))).requires_grad_()
        if i % 5 == 0:
            x = torch.ones(n, C, *sp).requires_grad_()
        g, b = V(C), V(C)
        e = float(R.choice([1e-5, 1e-3, 0.1]))
        big = x.abs().max() > 10
        if len(sp) != 1 or True:
            layer(
                f"BatchNorm {list(x.shape)} {e}",
                f"BatchNorm({C}, epsilon: {e})",
                [("gamma", g), ("beta", b)],
                x,
                F.batch_norm(x, None, None, g, b, True, 0.1, e),
                None,
                2e-3 if big else 1e-4,
                pre="model.isTraining = true",
            )
            rm, rv = N(C, dt=f32), N(C, dt=f32).square()
        D = int(R.integers(1, 6))
        x = (N(n, 3, D, dt=f32) * float(R.choice([1, 100]))).requires_grad_()
        if i % 5 == 0:
            x = torch.zeros(n, 3, D).requires_grad_()
        g, b = V(D), V(D)
        layer(
            f"LayerNorm {list(x.shape)}",
            f"LayerNorm({D}, epsilon: {e})",
            [("gamma", g), ("beta", b)],
            x,
            F.layer_norm(x, (D,), g, b, e),
            None,
            1e-3 if x.abs().max() > 10 else 1e-4,
        )
        layer(
            f"RMSNorm {list(x.shape)}",
            f"RMSNorm({D}, epsilon: {e})",
            [("gamma", g)],
            x,
            F.rms_norm(x, (D,), g, e),
            None,
            1e-4,
        )
        G = int(R.integers(1, 4))
        CC = G * int(R.integers(1, 4))
        sp = [int(v) for v in R.integers(1, 4, 2)]
        x = V(n, CC, *sp)
        g, b = V(CC), V(CC)
        layer(
            f"GroupNorm {G} {list(x.shape)}",
            f"GroupNorm({G}, {CC}, epsilon: {e})",
            [("gamma", g), ("beta", b)],
            x,
            F.group_norm(x, G, g, b, e),
            None,
            2e-4,
        )
        if sp[0] * sp[1] > 1:
            layer(
                f"InstanceNorm {list(x.shape)}",
                f"InstanceNorm({CC}, epsilon: {e}, affine: true)",
                [("gamma", g), ("beta", b)],
                x,
                F.instance_norm(x, None, None, g, b, eps=e),
                None,
                2e-4,
            )
        # recurrent
        T, I, U, L = [int(v) for v in R.integers(1, 4, 4)]
        bi = bool(R.integers(2))
        bias = bool(R.integers(2))
        L = min(L, 2)
        for nm, ct in (("RNN", nn.RNN), ("GRU", nn.GRU), ("LSTM", nn.LSTM)):
            m = ct(I, U, L, batch_first=True, bidirectional=bi, bias=bias)
            for p in m.parameters():
                p.data = N(*p.shape, dt=f32)
            x = V(n, T, I)
            y, _ = m(x)
            ps = []
            for k, p in m.named_parameters():
                a = k.split("_")
                rev = k.endswith("reverse")
                l = [q for q in a if q.startswith("l") and q[1:].isdigit()][0][1:]
                ps.append(
                    (f"layer{l}{'Reverse' if rev else ''}.{'input' if a[1]=='ih' else 'hidden'}{a[0].capitalize()}", p)
                )
            if len(ps) < 19:
                layer(
                    f"{nm} {I} {U} {L} {bi} {bias}",
                    f"{nm}({I}, {U}, layers: {L}, bidirectional: {str(bi).lower()}, returnsSequences: true, bias: {str(bias).lower()})",
                    ps,
                    x,
                    y,
                    None,
                    1e-4,
                )
        H = int(R.integers(1, 4))
        E = H * int(R.integers(1, 4))
        m = nn.MultiheadAttention(E, H, batch_first=True)
        for p in m.parameters():
            p.data = N(*p.shape, dt=f32)
        T, S = int(R.integers(1, 5)), int(R.integers(1, 5))
        q, kk, v = V(n, T, E), N(n, S, E, dt=f32), N(n, S, E, dt=f32)
        mask = torch.tensor(R.random((T, S)) < 0.6)
        mask[:, 0] = True
        y, wts = m(q, kk, v, attn_mask=~mask, average_attn_weights=False)
        ps = [
            ("inputWeight", m.in_proj_weight),
            ("inputBias", m.in_proj_bias),
            ("output.weight", m.out_proj.weight),
            ("output.bias", m.out_proj.bias),
        ]
        w = torch.tensor(np.cos(np.arange(y.numel()) + 0.3).reshape(tuple(y.shape)), dtype=f32)
        gs = torch.autograd.grad((y * w).sum(), [q] + [p for _, p in ps])
        f.case(
            f"attention {E} {H}",
            f"""{{ () -> [Tensor] in
            let model = MultiHeadAttention({E}, heads: {H})
            model.parameter(at: "inputWeight")!.value = f; model.parameter(at: "inputBias")!.value = g; model.parameter(at: "output.weight")!.value = h; model.parameter(at: "output.bias")!.value = i
            let y = model(query: a, key: c, value: d, mask: e)
            let dq = gradient(at: a) {{ a in (model(query: a, key: c, value: d, mask: e) * b).sum() }}
            let gr = gradient(at: model) {{ _ in (model(query: a, key: c, value: d, mask: e) * b).sum() }}
            return [y, dq, gr["inputWeight"]!, gr["inputBias"]!, gr["output.weight"]!, gr["output.bias"]!, model.weights(query: a, key: c, mask: e)]
        }}()""",
            [q, w, kk, v, mask] + [p for _, p in ps],
            [y, gs[0], *gs[1:], wts],
            1e-4,
        )
        m = nn.MultiheadAttention(E, H, batch_first=True, bias=False)
        x = V(n, T, E)
        cm = torch.triu(torch.ones(T, T, dtype=torch.bool), 1)
        for p in m.parameters():
            p.data = N(*p.shape, dt=f32)
        y, _ = m(x, x, x, attn_mask=cm)
        layer(
            f"causal attention {E} {H}",
            f"MultiHeadAttention({E}, heads: {H}, causal: true, bias: false)",
            [("inputWeight", m.in_proj_weight), ("output.weight", m.out_proj.weight)],
            x,
            y,
            None,
            1e-4,
        )
        # pools, upsample
        h, w_ = [int(v) for v in R.integers(1, 7, 2)]
        x = V(n, 2, h, w_)
        o = [int(v) for v in R.integers(1, 5, 2)]
        layer(
            f"adaptive {h}x{w_} {o}",
            f"AdaptiveAveragePool2D(({o[0]}, {o[1]}))",
            [],
            x,
            F.adaptive_avg_pool2d(x, o),
            None,
        )
        fac = [int(v) for v in R.integers(1, 4, 2)]
        layer(
            f"upsample {h}x{w_} {fac}",
            f"Upsample(({fac[0]}, {fac[1]}))",
            [],
            x,
            F.interpolate(x, scale_factor=tuple(float(v) for v in fac)),
            None,
        )
        layer(
            f"bilinear {h}x{w_} {fac}",
            f"Upsample(({fac[0]}, {fac[1]}), mode: .bilinear)",
            [],
            x,
            F.interpolate(x, scale_factor=tuple(float(v) for v in fac), mode="bilinear"),
            None,
            1e-4,
        )
        # conv1d
        k, st, p, d = [int(v) for v in R.integers(1, 4, 4)]
        ln = k * d + int(R.integers(0, 5))
        x = V(n, 4, ln)
        wt, b = V(6, 2, k), V(6)
        layer(
            "conv1d",
            f"Conv1D(4, 6, kernelSize: {k}, stride: {st}, padding: {p}, dilation: {d}, groups: 2)",
            [("weight", wt), ("bias", b)],
            x,
            F.conv1d(x, wt, b, st, p, d, 2),
            None,
            1e-4,
        )
        pp = int(R.integers(0, k // 2 + 1))
        layer("maxpool1d", f"MaxPool1D({k}, stride: {st}, padding: {pp})", [], x, F.max_pool1d(x, k, st, pp), None)
        layer("avgpool1d", f"AveragePool1D({k}, stride: {st}, padding: {pp})", [], x, F.avg_pool1d(x, k, st, pp), None)
    return f
