"""Optimizers step by step, schedules and metrics."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from sklearn import metrics as M

from .cells import KINDS, Cells


def cells(seed):

    torch.set_default_dtype(torch.float64)

    R = np.random.default_rng(seed)
    torch.manual_seed(seed)
    f = Cells("training")

    def L(v):
        return "[" + ", ".join(repr(float(x)) if not float(x).is_integer() or True else str(x) for x in v) + "]"

    def LI(v):
        return "[" + ", ".join(str(int(x)) for x in v) + "]"

    T = lambda v: torch.tensor(float(v), dtype=torch.float64)

    # optimizers, .pytorch
    def opt(label, swift, make, steps=12, dt=torch.float32, tol=2e-5):
        n = 5
        w = torch.tensor(R.standard_normal((2, n)), dtype=dt)
        b = torch.tensor(R.standard_normal(n), dtype=dt)
        G = torch.tensor(R.standard_normal((steps, 2, n)) * R.choice([1, 1e-3, 100]), dtype=dt)
        H = torch.tensor(R.standard_normal((steps, n)), dtype=dt)
        if R.random() < 0.3:
            G[::2] = 0
        P = [w.clone().requires_grad_(), b.clone().requires_grad_()]
        o = make(P)
        outs = []
        for s in range(steps):
            P[0].grad = G[s].clone()
            P[1].grad = H[s].clone()
            o[1]() if isinstance(o, tuple) else o.step()
        f.case(
            f"{label} {dt}",
            f"""{{ () -> [Tensor] in
            let w = Parameter(a), q = Parameter(b, role: .bias)
            let o = {swift}
            for s in 0..<{steps} {{ o.beginStep(); o.update(w, along: c[s]); o.update(q, along: d[s]); o.endStep() }}
            return [w.value, q.value]
        }}()""",
            [w, b, G, H],
            [P[0].detach(), P[1].detach()],
            tol if dt == torch.float32 else 1e-9,
        )

    o = torch.optim
    for i in range(6):
        for dt in (torch.float32, torch.float64):
            lr = float(R.choice([0.001, 0.01, 0.3]))
            wd = float(R.choice([0, 0.01, 0.3]))
            mo = float(R.choice([0.5, 0.9, 0.99]))
            b1, b2 = float(R.choice([0.9, 0.5, 0.0])), float(R.choice([0.999, 0.9, 0.5]))
            e = float(R.choice([1e-8, 1e-3, 0.1]))
            da = float(R.choice([0, 0.3]))
            ne = bool(R.integers(2)) and da == 0
            c = "convention: .pytorch)"
            tf = lambda x: str(bool(x)).lower()
            opt(
                f"SGD {lr} {wd} {mo} {da} {ne}",
                f"SGD(learningRate: {lr}, momentum: {mo}, nesterov: {tf(ne)}, dampening: {da}, weightDecay: {wd}, {c}",
                lambda p: o.SGD(p, lr, mo, da, wd, ne),
                dt=dt,
            )
            opt(
                f"SGD0 {lr} {wd}",
                f"SGD(learningRate: {lr}, weightDecay: {wd}, {c}",
                lambda p: o.SGD(p, lr, weight_decay=wd),
                dt=dt,
            )
            for am in (0, 1):
                opt(
                    f"Adam {lr} {wd} {b1} {b2} {e} {am}",
                    f"Adam(learningRate: {lr}, beta1: {b1}, beta2: {b2}, epsilon: {e}, amsgrad: {tf(am)}, weightDecay: {wd}, {c}",
                    lambda p: o.Adam(p, lr, (b1, b2), e, wd, amsgrad=bool(am)),
                    dt=dt,
                )
                opt(
                    f"AdamW {lr} {wd} {am}",
                    f"AdamW(learningRate: {lr}, beta1: {b1}, beta2: {b2}, epsilon: {e}, weightDecay: {wd}, amsgrad: {tf(am)}, {c}",
                    lambda p: o.AdamW(p, lr, (b1, b2), e, wd, amsgrad=bool(am)),
                    dt=dt,
                )
            opt(
                f"Adagrad",
                f"Adagrad(learningRate: {lr}, epsilon: {e}, initialAccumulator: {da}, weightDecay: {wd}, {c}",
                lambda p: o.Adagrad(p, lr, 0, wd, da, e),
                dt=dt,
            )
            for ce in (0, 1):
                opt(
                    f"RMSProp c{ce}",
                    f"RMSProp(learningRate: {lr}, decay: {mo}, epsilon: {e}, momentum: {da}, centered: {tf(ce)}, weightDecay: {wd}, {c}",
                    lambda p: o.RMSprop(p, lr, mo, e, wd, da, bool(ce)),
                    dt=dt,
                    tol=1e-4,
                )
            opt(
                "Adadelta",
                f"Adadelta(learningRate: {lr}, decay: {mo}, epsilon: {e}, weightDecay: {wd}, {c}",
                lambda p: o.Adadelta(p, lr, mo, e, wd),
                dt=dt,
            )
            opt(
                "Adamax",
                f"Adamax(learningRate: {lr}, beta1: {b1}, beta2: {b2}, epsilon: {e}, weightDecay: {wd}, {c}",
                lambda p: o.Adamax(p, lr, (b1, b2), e, wd),
                dt=dt,
            )
            opt(
                "NAdam",
                f"NAdam(learningRate: {lr}, beta1: {b1}, beta2: {b2}, epsilon: {e}, weightDecay: {wd}, {c}",
                lambda p: o.NAdam(p, lr, (b1, b2), e, wd),
                dt=dt,
            )
            opt(
                "RAdam",
                f"RAdam(learningRate: {lr}, beta1: {b1}, beta2: {b2}, epsilon: {e}, weightDecay: {wd}, {c}",
                lambda p: o.RAdam(p, lr, (b1, b2), e, wd),
                dt=dt,
            )
            opt("Rprop", f"Rprop(learningRate: {lr}, {c}", lambda p: o.Rprop(p, lr), dt=dt)
    # defaults of pytorch convention
    for n, mk in [
        ("SGD(learningRate: 0.001, ", lambda p: o.SGD(p)),
        ("Adagrad(", lambda p: o.Adagrad(p)),
        ("RMSProp(learningRate: 0.01, ", lambda p: o.RMSprop(p)),
        ("Adam(", lambda p: o.Adam(p)),
        ("AdamW(", lambda p: o.AdamW(p)),
        ("Adadelta(", lambda p: o.Adadelta(p)),
        ("Adamax(", lambda p: o.Adamax(p)),
        ("NAdam(", lambda p: o.NAdam(p)),
        ("RAdam(", lambda p: o.RAdam(p)),
        ("Rprop(", lambda p: o.Rprop(p)),
    ]:
        opt("default " + n, n + "convention: .pytorch)", mk)

    # schedules
    def sched(swift, mk, n=40):
        p = [torch.nn.Parameter(torch.zeros(1))]
        op = o.SGD(p, lr=0.3, momentum=0.9)
        s = mk(op)
        v = []
        for _ in range(n):
            v.append(op.param_groups[0]["lr"])
            op.step()
            s.step()
        f.case(
            "schedule " + swift,
            f"{{ () -> [Tensor] in let s: Schedule = {swift}; return [Tensor((0..<{n}).map {{ s($0) }}, dtype: .float64)] }}()",
            [],
            [torch.tensor(v, dtype=torch.float64)],
            1e-9,
        )

    S = o.lr_scheduler
    for k in (1, 3, 7):
        sched(f".step(0.3, every: {k}, factor: 0.5)", lambda op: S.StepLR(op, k, 0.5))
    sched(".step(0.3, at: [3, 5, 20], factor: 0.1)", lambda op: S.MultiStepLR(op, [3, 5, 20], 0.1))
    sched(".exponential(0.3, factor: 0.9)", lambda op: S.ExponentialLR(op, 0.9))
    sched(".cosine(0.3, steps: 40, minimum: 0.01)", lambda op: S.CosineAnnealingLR(op, 40, 0.01))
    sched(
        ".cosineRestarts(0.3, period: 5, growth: 2, minimum: 0.02)",
        lambda op: S.CosineAnnealingWarmRestarts(op, 5, 2, 0.02),
    )
    sched(".polynomial(0.3, steps: 25, power: 2)", lambda op: S.PolynomialLR(op, 25, 2.0))
    for st in (40, 41, 55):
        sched(f".oneCycle(0.3, steps: {st})", lambda op: S.OneCycleLR(op, 0.3, total_steps=st))
    sched(".oneCycle(0.3, steps: 40, rising: 0.1)", lambda op: S.OneCycleLR(op, 0.3, total_steps=40, pct_start=0.1))
    for dn in (4, 7):
        sched(f".cyclic(low: 0.01, high: 0.3, rising: 4, falling: {dn})", lambda op: S.CyclicLR(op, 0.01, 0.3, 4, dn))
    sched(
        ".cyclic(low: 0.01, high: 0.3, rising: 4, factor: 0.5)",
        lambda op: S.CyclicLR(op, 0.01, 0.3, 4, mode="triangular2"),
    )

    # metrics
    def labels(n, C):
        return R.integers(0, C, n)

    for i in range(50):
        n = int(R.choice([1, 2, 5, 20, 60]))
        C = int(R.integers(1, 6))
        y = labels(n, C)
        p = np.where(R.random(n) < 0.5, y, labels(n, C))
        ns = ", ".join
        code = []
        ex = []
        for av in ("macro", "micro", "weighted"):
            for nm, fn in (("precision", M.precision_score), ("recall", M.recall_score), ("f1", M.f1_score)):
                code.append(f"{nm}(predicted: p, expected: y, average: .{av})")
                ex.append(fn(y, p, average=av, zero_division=0))
        code.append("accuracy(predicted: p, expected: y)")
        ex.append(M.accuracy_score(y, p))
        code.append("balancedAccuracy(predicted: p, expected: y)")
        ex.append(M.balanced_accuracy_score(y, p))
        code.append("matthewsCorrelation(predicted: p, expected: y)")
        ex.append(M.matthews_corrcoef(y, p))
        code.append("cohenKappa(predicted: p, expected: y)")
        ex.append(M.cohen_kappa_score(y, p))
        code.append("fBeta(predicted: p, expected: y, beta: 0.5, average: .macro)")
        ex.append(M.fbeta_score(y, p, beta=0.5, average="macro", zero_division=0))
        f.case(
            f"metrics n{n} C{C}",
            f"{{ () -> [Tensor] in let p = {LI(p)}, y = {LI(y)}; return [Tensor([{', '.join(code)}], dtype: .float64)] }}()",
            [],
            [torch.tensor(ex, dtype=torch.float64)],
            1e-12,
        )
        yb = R.integers(0, 2, n)
        s = R.random(n) if i % 3 else np.round(R.random(n) * 4) / 4
        if len(set(yb)) == 2:
            a, b, t = M.roc_curve(yb, s, drop_intermediate=False)
            pr, rc, th = M.precision_recall_curve(yb, s)
            t2 = t.copy()
            t2[0] = np.inf
            f.case(
                f"ranking n{n}",
                f"{{ () -> [Tensor] in let s = {L(s)}, y = {LI(yb)}; let r = rocCurve(scores: s, expected: y); let q = precisionRecallCurve(scores: s, expected: y); return [Tensor([rocAUC(scores: s, expected: y), averagePrecision(scores: s, expected: y), logLoss(probabilities: s, expected: y)], dtype: .float64), Tensor(r.falsePositiveRates, dtype: .float64), Tensor(r.truePositiveRates, dtype: .float64), Tensor(r.thresholds, dtype: .float64), Tensor(q.precisions, dtype: .float64), Tensor(q.recalls, dtype: .float64)] }}()",
                [],
                [
                    torch.tensor(
                        [M.roc_auc_score(yb, s), M.average_precision_score(yb, s), M.log_loss(yb, s, labels=[0, 1])]
                    ),
                    torch.tensor(a),
                    torch.tensor(b),
                    torch.tensor(t2),
                    torch.tensor(pr[::-1].copy()),
                    torch.tensor(rc[::-1].copy()),
                ],
                1e-9,
            )
        if n > 1:
            u, v = R.standard_normal(n) * R.choice([1, 1e6]), R.standard_normal(n)
            if i % 5 == 0:
                v = np.zeros(n)
            f.case(
                f"regression n{n}",
                f"{{ () -> [Tensor] in let p = {L(u)}, y = {L(v)}; return [Tensor([meanSquaredError(predicted: p, expected: y), rootMeanSquaredError(predicted: p, expected: y), meanAbsoluteError(predicted: p, expected: y), r2(predicted: p, expected: y)], dtype: .float64)] }}()",
                [],
                [
                    torch.tensor(
                        [
                            M.mean_squared_error(v, u),
                            M.root_mean_squared_error(v, u),
                            M.mean_absolute_error(v, u),
                            M.r2_score(v, u),
                        ]
                    )
                ],
                1e-9,
            )
        C = max(C, 3)
        P = R.random((n, C)) + 0.01
        P /= P.sum(1, keepdims=True)
        yy = labels(n, C)
        yy[: min(n, C)] = np.arange(min(n, C))
        k = int(R.integers(1, C))
        ex = [M.log_loss(yy, P, labels=list(range(C))), M.top_k_accuracy_score(yy, P, k=k, labels=list(range(C)))]
        code = [f"logLoss(probabilities: a, expected: b)", f"topKAccuracy({k}, scores: a, expected: b)"]
        if n >= C:
            ex += [
                M.roc_auc_score(yy, P, multi_class="ovr", labels=list(range(C))),
                M.roc_auc_score(yy, P, multi_class="ovr", average="weighted", labels=list(range(C))),
            ]
            code += ["rocAUC(scores: a, expected: b)", "rocAUC(scores: a, expected: b, average: .weighted)"]
        f.case(
            f"probabilities n{n}",
            f"[Tensor([{', '.join(code)}], dtype: .float64)]",
            [torch.tensor(P), torch.tensor(yy)],
            [torch.tensor(ex)],
            1e-9,
        )
    return f
