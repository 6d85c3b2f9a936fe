"""Corner cases of losses, metrics, clipping, groups and schedules: one class, ties, nothing that counts, great numbers."""

import warnings

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from sklearn import metrics as M

from .cells import Cells


def cells(seed):
    warnings.simplefilter("ignore")
    R = np.random.default_rng(seed)
    torch.manual_seed(seed)
    f = Cells("edges")
    f64 = torch.float64

    def numbers(*shape, dt=torch.float32):
        return torch.tensor(R.standard_normal(shape), dtype=dt)

    def loss(label, code, x, y, function, tolerance=2e-5):
        x = x.clone().requires_grad_()
        value = function(x, y)
        (slope,) = torch.autograd.grad(value.sum(), x)
        f.case(label, f"[{code}, gradient(at: a) {{ a in {code}.sum() }}]", [x, y], [value, slope], tolerance)

    # Labels a place, with weights, smoothing and places that do not count.
    for index in range(24):
        classes, rows, size = int(R.integers(2, 6)), int(R.integers(1, 4)), [int(n) for n in R.integers(1, 4, 2)]
        scale = float(R.choice([1, 30, 1e4]))
        x, y = numbers(rows, classes, *size) * scale, torch.tensor(R.integers(0, classes, (rows, *size)))
        smoothing = float(R.choice([0, 0.1, 1]))
        weights = R.uniform(0.1, 3, classes).round(2) if index % 2 else None
        ignored = index % 3 == 0
        if ignored:
            y[torch.tensor(R.random((rows, *size)) < 0.4)] = -100
        reduction = ("mean", "sum", "none")[index % 3 if not (ignored and (y == -100).all()) else 1]
        settings = f", labelSmoothing: {smoothing}" if smoothing else ""
        settings += f", classWeights: {list(map(float, weights))}" if weights is not None else ""
        settings += ", ignoreIndex: -100" if ignored else ""
        loss(
            f"cross-entropy of places {list(x.shape)} {settings} {reduction}",
            f"crossEntropy(logits: a, labels: b{settings}, reduction: .{reduction})",
            x,
            y,
            lambda a, b: F.cross_entropy(
                a,
                b,
                None if weights is None else torch.tensor(weights, dtype=a.dtype),
                label_smoothing=smoothing,
                reduction=reduction,
            ),
        )
    # Great logits of both signs, targets at the ends and beyond the reach of exp.
    for scale in (1e2, 1e4, 1e8):
        for positive in (1.0, 0.0, 3.0):
            x = torch.tensor([scale, -scale, scale, -scale, 0.0, scale / 2])
            y = torch.tensor([0.0, 1.0, 1.0, 0.0, 0.5, 0.25])
            for reduction in ("mean", "sum", "none"):
                loss(
                    f"binary cross-entropy of {scale} {positive}",
                    f"binaryCrossEntropyWithLogits(logits: a, labels: b, positiveWeight: {positive}, "
                    f"reduction: .{reduction})",
                    x,
                    y,
                    lambda a, b: F.binary_cross_entropy_with_logits(
                        a, b, pos_weight=torch.tensor(positive), reduction=reduction
                    ),
                )
        x, y = torch.tensor([[scale, -scale, 0.0], [0.0, 0.0, -scale], [scale] * 3]), torch.tensor([1, 2, 0])
        for smoothing in (0.0, 0.1, 1.0):
            loss(
                f"cross-entropy of {scale} {smoothing}",
                f"crossEntropy(logits: a, labels: b, labelSmoothing: {smoothing})",
                x,
                y,
                lambda a, b: F.cross_entropy(a, b, label_smoothing=smoothing),
            )
    # Metrics: classes without examples, one class alone, predictions of one class alone, ties.
    for index in range(60):
        count, classes = int(R.choice([1, 2, 3, 8, 30])), int(R.choice([1, 2, 3, 7]))
        expected = R.integers(0, classes, count)
        predicted = R.integers(0, classes, count)
        if index % 3 == 0:
            expected[:] = R.integers(classes)
        if index % 4 == 0:
            predicted[:] = R.integers(classes)
        if index % 5 == 0:
            predicted = expected.copy()
        code, values = [], []
        for average in ("macro", "micro", "weighted"):
            for name, function in (("precision", M.precision_score), ("recall", M.recall_score), ("f1", M.f1_score)):
                code.append(f"{name}(predicted: p, expected: y, average: .{average})")
                values.append(function(expected, predicted, average=average, zero_division=0))
            for beta in (0.5, 2):
                code.append(f"fBeta(predicted: p, expected: y, beta: {beta}, average: .{average})")
                values.append(M.fbeta_score(expected, predicted, beta=beta, average=average, zero_division=0))
        for name, function in (
            ("accuracy", M.accuracy_score),
            ("balancedAccuracy", M.balanced_accuracy_score),
            ("matthewsCorrelation", M.matthews_corrcoef),
            ("cohenKappa", M.cohen_kappa_score),
        ):
            code.append(f"{name}(predicted: p, expected: y)")
            values.append(function(expected, predicted))
        f.case(
            f"classes {list(expected)} {list(predicted)}",
            f"{{ () -> [Tensor] in let p = {list(map(int, predicted))}, y = {list(map(int, expected))}; "
            f"return [Tensor([{', '.join(code)}], dtype: .float64)] }}()",
            [],
            [torch.tensor(values, dtype=f64)],
            1e-12,
        )
        labels = R.integers(0, 2, count)
        scores = [np.full(count, 0.5), np.round(R.random(count) * 2) / 2, R.random(count), labels.astype(float)][index % 4]
        if len(set(labels)) == 2:
            code = ["rocAUC(scores: s, expected: y)", "averagePrecision(scores: s, expected: y)"]
            values = [M.roc_auc_score(labels, scores), M.average_precision_score(labels, scores)]
            code += ["brierScore(probabilities: s, expected: y)", "logLoss(probabilities: s, expected: y)"]
            values += [M.brier_score_loss(labels, scores), M.log_loss(labels, scores, labels=[0, 1])]
            f.case(
                f"scores {list(labels)} {list(scores)}",
                f"{{ () -> [Tensor] in let s: [Double] = {list(map(float, scores))}, y = {list(map(int, labels))}; "
                f"return [Tensor([{', '.join(code)}], dtype: .float64)] }}()",
                [],
                [torch.tensor(values, dtype=f64)],
                1e-9,
            )
    # What is undefined: scikit-learn gives nan for one class, and 0 for the precision of no positive.
    for label in (0, 1):
        f.case(
            f"scores of class {label} alone",
            f"[Tensor([rocAUC(scores: [0.1, 0.7], expected: [{label}, {label}]), "
            f"averagePrecision(scores: [0.1, 0.7], expected: [{label}, {label}])], dtype: .float64)]",
            [],
            [torch.tensor([float("nan"), float(label)], dtype=f64)],
        )
    f.case(
        "r2 of one example, and of values that are all the same",
        "[Tensor([r2(predicted: [1.0], expected: [2.0]), r2(predicted: [2.0, 2.0], expected: [2.0, 2.0]), "
        "r2(predicted: [2.0, 3.0], expected: [2.0, 2.0])], dtype: .float64)]",
        [],
        [torch.tensor([float("nan"), 1, 0], dtype=f64)],
    )
    # Clipping: gradients below, at and above the limit; of length 0; by value.
    for limit in (1e-3, 0.5, 1.0, 1e3):
        for scale in (0.0, 1e-3, 1.0, 1e4):
            gradients = [numbers(3, 2) * scale, numbers(4) * scale]
            parameters = [nn.Parameter(numbers(3, 2)), nn.Parameter(numbers(4))]
            start = [p.detach().clone() for p in parameters]
            for p, g in zip(parameters, gradients):
                p.grad = g.clone()
            nn.utils.clip_grad_norm_(parameters, limit)
            torch.optim.SGD(parameters, lr=0.5).step()
            values = [nn.Parameter(p.clone()) for p in start]
            for p, g in zip(values, gradients):
                p.grad = g.clone()
            nn.utils.clip_grad_value_(values, limit)
            torch.optim.SGD(values, lr=0.5).step()
            f.case(
                f"clipped to {limit} from {scale}",
                f"""{{ () -> [Tensor] in
                var results: [Tensor] = []
                for optimizer in [SGD(learningRate: 0.5, clipNorm: {limit}, convention: .pytorch),
                                  SGD(learningRate: 0.5, clipValue: {limit}, convention: .pytorch)] {{
                    let w = Dense(2, 3, bias: false), v = Dense(4, 1, bias: false)
                    w.weight.value = a
                    v.weight.value = b.reshaped(to: [1, 4])
                    let model = Parallel(w: w, v: v)
                    let gradients = gradient(at: model) {{ _ in (model.w.weight.value * c).sum() + (model.v.weight.value * d).sum() }}
                    optimizer.update(model, along: gradients)
                    results += [w.weight.value, v.weight.value.flattened()]
                }}
                return results
                }}()""",
                start + gradients,
                [p.detach() for p in parameters + values],
                1e-6,
            )
    # Groups with rates and decays of their own.
    for name, make in (
        ("SGD(learningRate: 0.1, momentum: 0.9, ", lambda g: torch.optim.SGD(g, 0.1, 0.9, weight_decay=0.01)),
        ("Adam(learningRate: 0.1, ", lambda g: torch.optim.Adam(g, 0.1, weight_decay=0.01)),
        ("AdamW(learningRate: 0.1, ", lambda g: torch.optim.AdamW(g, 0.1, weight_decay=0.01)),
        ("RMSProp(learningRate: 0.1, ", lambda g: torch.optim.RMSprop(g, 0.1, weight_decay=0.01)),
        ("Adagrad(learningRate: 0.1, ", lambda g: torch.optim.Adagrad(g, 0.1, weight_decay=0.01)),
        ("NAdam(learningRate: 0.1, ", lambda g: torch.optim.NAdam(g, 0.1, weight_decay=0.01)),
        ("RAdam(learningRate: 0.1, ", lambda g: torch.optim.RAdam(g, 0.1, weight_decay=0.01)),
        ("Adamax(learningRate: 0.1, ", lambda g: torch.optim.Adamax(g, 0.1, weight_decay=0.01)),
        ("Adadelta(learningRate: 0.1, ", lambda g: torch.optim.Adadelta(g, 0.1, weight_decay=0.01)),
    ):
        start, gradients = [numbers(3, 2), numbers(1, 4)], [numbers(3, 2), numbers(1, 4)]
        parameters = [nn.Parameter(p.clone()) for p in start]
        optimizer = make([{"params": [parameters[0]]}, {"params": [parameters[1]], "lr": 0.03, "weight_decay": 0.2}])
        for _ in range(8):
            for p, g in zip(parameters, gradients):
                p.grad = g.clone()
            optimizer.step()
        f.case(
            f"groups of {name}",
            f"""{{ () -> [Tensor] in
            let model = Parallel(w: Dense(2, 3, bias: false), v: Dense(4, 1, bias: false))
            model.w.weight.value = a
            model.v.weight.value = b
            let optimizer = {name}weightDecay: 0.01, groups: [ParameterGroup("v", learningRate: 0.03, weightDecay: 0.2)], convention: .pytorch)
            for _ in 0..<8 {{
                let gradients = gradient(at: model) {{ _ in (model.w.weight.value * c).sum() + (model.v.weight.value * d).sum() }}
                optimizer.update(model, along: gradients)
            }}
            return [model.w.weight.value, model.v.weight.value]
            }}()""",
            start + gradients,
            [p.detach() for p in parameters],
            2e-5,
        )
    # A schedule that waits for progress.
    for factor, patience, threshold, cooldown, least in ((0.5, 0, 1e-4, 0, 0), (0.1, 2, 0.1, 1, 0.01), (0.3, 1, 0, 3, 0.05)):
        losses = list(np.round(np.abs(np.cumsum(R.standard_normal(40))) + 0.1, 3))
        parameter = [nn.Parameter(torch.zeros(1))]
        optimizer = torch.optim.SGD(parameter, lr=0.3)
        schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(
            optimizer, "min", factor, patience, threshold, cooldown=cooldown, min_lr=least, eps=0
        )
        rates = []
        for value in losses:
            schedule.step(value)
            rates.append(optimizer.param_groups[0]["lr"])
        f.case(
            f"plateau {factor} {patience}",
            f"""{{ () -> [Tensor] in
            let optimizer = SGD(learningRate: .reduceOnPlateau(0.3, factor: {factor}, patience: {patience}, threshold: {threshold}, cooldown: {cooldown}, minimum: {least}))
            var rates: [Double] = []
            for loss in {list(map(float, losses))} {{ optimizer.observe(loss); rates.append(optimizer.learningRate) }}
            return [Tensor(rates, dtype: .float64)]
            }}()""",
            [],
            [torch.tensor(rates, dtype=f64)],
            1e-9,
        )
    return f
