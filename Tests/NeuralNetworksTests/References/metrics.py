"""Metrics with their corner cases: scikit-learn. null stands for a number that is not one."""

import math
import warnings

import numpy
from sklearn import metrics as m
from sklearn.calibration import calibration_curve
from sklearn.exceptions import UndefinedMetricWarning

random = numpy.random.default_rng(4)
DIGITS = 17


def number(value):
    value = float(value)
    return None if math.isnan(value) else value


def classes(name, expected, predicted):
    present = sorted(set(expected) | set(predicted))
    values = {
        "accuracy": m.accuracy_score(expected, predicted),
        "balancedAccuracy": m.balanced_accuracy_score(expected, predicted),
        "matthewsCorrelation": m.matthews_corrcoef(expected, predicted),
        "cohenKappa": m.cohen_kappa_score(expected, predicted),
    }
    for label, function in [("precision", m.precision_score), ("recall", m.recall_score), ("f1", m.f1_score)]:
        for average in ["macro", "micro", "weighted"]:
            values[f"{label} {average}"] = function(expected, predicted, average=average, zero_division=0)
        values[f"{label} macro one"] = function(expected, predicted, average="macro", zero_division=1)
        values[f"{label} macro nan"] = function(expected, predicted, average="macro", zero_division=numpy.nan)
        for index, value in zip(present, function(expected, predicted, average=None, zero_division=0)):
            values[f"{label} of {index}"] = value
        if set(present) <= {0, 1}:
            values[f"{label} binary"] = function(expected, predicted, average="binary", zero_division=0)
    values["fBeta macro"] = m.fbeta_score(expected, predicted, beta=2, average="macro", zero_division=0)
    return {
        "name": name, "kind": "classes", "expected": list(map(int, expected)), "predicted": list(map(int, predicted)),
        "values": {key: number(value) for key, value in values.items()},
    }


def scores(name, expected, given):
    expected, given = numpy.array(expected), numpy.array(given, dtype=float)
    false, true, thresholds = m.roc_curve(expected, given, drop_intermediate=False)
    values = {
        "rocAUC": m.roc_auc_score(expected, given) if len(set(expected)) == 2 else numpy.nan,
        "averagePrecision": m.average_precision_score(expected, given),
    }
    case = {
        "name": name, "kind": "scores", "expected": expected, "scores": given,
        "falsePositiveRates": [number(v) for v in false], "truePositiveRates": [number(v) for v in true],
        "thresholds": [None if math.isinf(v) else float(v) for v in thresholds],
    }
    if len(set(expected)) == 2:
        precision, recall, _ = m.precision_recall_curve(expected, given)
        case["precisions"], case["recalls"] = precision[::-1], recall[::-1]
    if ((given >= 0) & (given <= 1)).all():
        values["logLoss"] = m.log_loss(expected, given, labels=[0, 1])
        values["brierScore"] = m.brier_score_loss(expected, given, labels=[0, 1], pos_label=1)
        right, mean = calibration_curve(expected, given, n_bins=5) if len(set(expected)) == 2 else ([], [])
        case["calibrationRight"], case["calibrationMean"] = list(right), list(mean)
    case["values"] = {key: number(value) for key, value in values.items()}
    for key in ["expected", "scores", "precisions", "recalls"]:
        if key in case:
            case[key] = [v.item() for v in case[key]]
    return case


def probabilities(name, expected, rows):
    expected, rows = numpy.array(expected), numpy.array(rows)
    values = {
        "rocAUC macro": m.roc_auc_score(expected, rows, multi_class="ovr"),
        "rocAUC weighted": m.roc_auc_score(expected, rows, multi_class="ovr", average="weighted"),
        "logLoss": m.log_loss(expected, rows, labels=list(range(rows.shape[1]))),
        "top 2": m.top_k_accuracy_score(expected, rows, k=2, labels=list(range(rows.shape[1]))),
    }
    return {
        "name": name, "kind": "probabilities", "expected": expected.tolist(), "rows": rows.tolist(),
        "values": {key: number(value) for key, value in values.items()},
    }


def regression(name, expected, predicted):
    values = {
        "meanSquaredError": m.mean_squared_error(expected, predicted),
        "rootMeanSquaredError": m.root_mean_squared_error(expected, predicted),
        "meanAbsoluteError": m.mean_absolute_error(expected, predicted),
        "r2": m.r2_score(expected, predicted),
    }
    return {
        "name": name, "kind": "regression", "expected": list(map(float, expected)),
        "predicted": list(map(float, predicted)), "values": {key: number(value) for key, value in values.items()},
    }


def cases():
    warnings.simplefilter("ignore", UndefinedMetricWarning)
    warnings.simplefilter("ignore", UserWarning)
    warnings.simplefilter("ignore", RuntimeWarning)
    many = random.integers(0, 4, 60)
    guesses = numpy.where(random.random(60) < 0.6, many, random.integers(0, 4, 60))
    labels = random.integers(0, 2, 40)
    sharp = numpy.clip(labels * 0.4 + random.random(40) * 0.6, 0, 1)
    rows = random.random((30, 3)) + 0.1
    rows /= rows.sum(axis=1, keepdims=True)
    values = random.normal(size=25)
    return [
        classes("many classes", many, guesses),
        classes("two classes", [0, 1, 1, 0, 1, 0, 0, 1, 1, 1], [0, 1, 0, 0, 1, 1, 0, 1, 1, 0]),
        classes("99 to 1, all taken for the majority", [0] * 99 + [1], [0] * 100),
        classes("a class that is never predicted", [0, 1, 2, 2, 1, 0], [0, 1, 1, 1, 1, 0]),
        classes("a class without examples", [0, 1, 1, 0], [0, 2, 1, 2]),
        classes("a class in the middle that does not occur", [0, 2, 2, 0, 2], [0, 2, 0, 0, 2]),
        classes("all right", [0, 1, 2, 1], [0, 1, 2, 1]),
        classes("all wrong", [0, 1, 0, 1], [1, 0, 1, 0]),
        classes("one class only", [0, 0, 0], [0, 0, 0]),
        scores("usual", labels, sharp),
        scores("ties", [0, 1, 1, 0, 1, 0, 1, 0], [0.5, 0.5, 0.8, 0.2, 0.2, 0.5, 0.9, 0.9]),
        scores("all tied", [0, 1, 1, 0, 1], [0.3] * 5),
        scores("perfect", [0, 0, 1, 1], [0.1, 0.2, 0.7, 0.9]),
        scores("reversed", [1, 1, 0, 0], [0.1, 0.2, 0.7, 0.9]),
        scores("zero and one", [0, 1, 1, 0], [0.0, 1.0, 0.0, 1.0]),
        scores("logits", [0, 1, 1, 0, 1], [-3.0, 2.5, -0.5, 0.25, 10.0]),
        scores("only positives", [1, 1, 1], [0.2, 0.6, 0.9]),
        scores("only negatives", [0, 0, 0], [0.2, 0.6, 0.9]),
        scores("on the borders of bins", [0, 1, 0, 1, 1, 0], [0.2, 0.4, 0.4, 0.6, 1.0, 0.0]),
        probabilities("three classes", random.integers(0, 3, 30), rows),
        regression("values, usual", values, values + random.normal(size=25) * 0.3),
        regression("values, far from zero", values + 1e6, values + 1e6 + 0.5),
        regression("values, perfect", [1.0, 2.0, 3.0], [1.0, 2.0, 3.0]),
        regression("values, constant and met", [2.0, 2.0, 2.0], [2.0, 2.0, 2.0]),
        regression("values, constant and missed", [2.0, 2.0, 2.0], [2.0, 2.5, 2.0]),
        regression("values, one value", [2.0], [2.5]),
        regression("values, an outlier", [0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 10.0]),
    ]
