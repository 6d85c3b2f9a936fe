"""Optimizers step by step: PyTorch by running it, the papers and Keras by their formulas in NumPy."""

import math

import numpy
import torch

STEPS = 12
START = numpy.array([1.0, -2.0, 0.3, 0.0])


def gradients():
    """Fixed gradients that change sign, vanish and jump: what tells formulas apart."""
    random = numpy.random.default_rng(1)
    rows = random.normal(size=(STEPS, 4)) * numpy.array([1.0, 0.1, 3.0, 1e-4])
    rows[3] = 0.0
    rows[7] *= 20.0
    return rows


def run_torch(make, schedule=None):
    parameter = torch.tensor(START, dtype=torch.float64, requires_grad=True)
    optimizer = make([parameter])
    rates = torch.optim.lr_scheduler.LambdaLR(optimizer, schedule) if schedule else None
    path = []
    for gradient in gradients():
        parameter.grad = torch.tensor(gradient)
        optimizer.step()
        if rates:
            rates.step()
        path.append(parameter.detach().numpy().copy())
    return path


def run(rule):
    """rule(theta, g, t, state) gives the next theta; state is a dictionary of its own."""
    theta, state, path = START.copy(), {}, []
    for step, gradient in enumerate(gradients(), start=1):
        theta = rule(theta, gradient, step, state)
        path.append(theta.copy())
    return path


def halving(step):
    return 0.5 ** (step // 3)


# The papers' and the lecture's formulas.


def momentum(rate, gamma, nesterov=False, schedule=lambda step: 1.0):
    def rule(theta, g, t, state):
        eta = rate * schedule(t - 1)
        state["v"] = gamma * state.get("v", 0.0) + eta * g
        return theta - (gamma * state["v"] + eta * g if nesterov else state["v"])

    return rule


def adagrad(rate, epsilon, initial=0.0):
    def rule(theta, g, t, state):
        state["G"] = state.get("G", initial) + g * g
        return theta - rate * g / numpy.sqrt(state["G"] + epsilon)

    return rule


def rmsprop(rate, rho, epsilon, gamma=0.0, centered=False):
    # keras/src/optimizers/rmsprop.py
    def rule(theta, g, t, state):
        state["G"] = rho * state.get("G", 0.0) + (1 - rho) * g * g
        spread = state["G"]
        if centered:
            state["mean"] = rho * state.get("mean", 0.0) + (1 - rho) * g
            spread = spread - state["mean"] ** 2
        state["v"] = gamma * state.get("v", 0.0) + rate * g / numpy.sqrt(spread + epsilon)
        return theta - state["v"]

    return rule


def adam(rate, beta1, beta2, epsilon, correction=True, amsgrad=False, decay=0.0, hat=False, coupled=0.0):
    # hat: keras/src/optimizers/adam.py, where epsilon is added before the correction.
    def rule(theta, g, t, state):
        theta = theta * (1 - rate * decay)
        g = g + coupled * theta
        state["m"] = beta1 * state.get("m", 0.0) + (1 - beta1) * g
        state["v"] = beta2 * state.get("v", 0.0) + (1 - beta2) * g * g
        c1, c2 = (1 - beta1**t, 1 - beta2**t) if correction else (1.0, 1.0)
        v = state["v"]
        if amsgrad:
            v = state["largest"] = numpy.maximum(state.get("largest", 0.0), v)
        if hat:
            return theta - rate * math.sqrt(c2) / c1 * state["m"] / (numpy.sqrt(v) + epsilon)
        return theta - rate * (state["m"] / c1) / (numpy.sqrt(v / c2) + epsilon)

    return rule


def adadelta(rate, rho, epsilon):
    def rule(theta, g, t, state):
        state["G"] = rho * state.get("G", 0.0) + (1 - rho) * g * g
        change = numpy.sqrt(state.get("D", 0.0) + epsilon) / numpy.sqrt(state["G"] + epsilon) * g
        state["D"] = rho * state.get("D", 0.0) + (1 - rho) * change * change
        return theta - rate * change

    return rule


def adamax(rate, beta1, beta2, epsilon):
    # keras/src/optimizers/adamax.py
    def rule(theta, g, t, state):
        state["m"] = beta1 * state.get("m", 0.0) + (1 - beta1) * g
        state["u"] = numpy.maximum(beta2 * state.get("u", 0.0), numpy.abs(g))
        return theta - rate / (1 - beta1**t) * state["m"] / (state["u"] + epsilon)

    return rule


def nadam(rate, beta1, beta2, epsilon, decay):
    # keras/src/optimizers/nadam.py with decay 1
    def rule(theta, g, t, state):
        now = beta1 * (1 - 0.5 * 0.96 ** (decay * t))
        after = beta1 * (1 - 0.5 * 0.96 ** (decay * (t + 1)))
        state["product"] = state.get("product", 1.0) * now
        state["m"] = beta1 * state.get("m", 0.0) + (1 - beta1) * g
        state["v"] = beta2 * state.get("v", 0.0) + (1 - beta2) * g * g
        ahead = after * state["m"] / (1 - state["product"] * after) + (1 - now) * g / (1 - state["product"])
        return theta - rate * ahead / (numpy.sqrt(state["v"] / (1 - beta2**t)) + epsilon)

    return rule


def radam(rate, beta1, beta2, epsilon):
    # Liu et al. 2020, algorithm 2: v is used where the length is above 4.
    longest = 2 / (1 - beta2) - 1

    def rule(theta, g, t, state):
        state["m"] = beta1 * state.get("m", 0.0) + (1 - beta1) * g
        state["v"] = beta2 * state.get("v", 0.0) + (1 - beta2) * g * g
        m = state["m"] / (1 - beta1**t)
        length = longest - 2 * t * beta2**t / (1 - beta2**t)
        if length <= 4:
            return theta - rate * m
        r = math.sqrt((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length))
        return theta - rate * r * m / (numpy.sqrt(state["v"] / (1 - beta2**t)) + epsilon)

    return rule


def lion(rate, beta1, beta2, decay):
    # Chen et al. 2023, algorithm 2; keras/src/optimizers/lion.py
    def rule(theta, g, t, state):
        m = state.get("m", 0.0)
        theta = theta - rate * (numpy.sign(beta1 * m + (1 - beta1) * g) + decay * theta)
        state["m"] = beta2 * m + (1 - beta2) * g
        return theta

    return rule


def decayed(rule, rate, decay):
    """Keras: every optimizer takes rate * decay * theta away before its step (base_optimizer.py)."""
    return lambda theta, g, t, state: rule(theta * (1 - rate * decay), g, t, state)


def coupled(rule, decay):
    return lambda theta, g, t, state: rule(theta, g + decay * theta, t, state)


def cases():
    o = torch.optim
    paths = {
        "SGD": run(momentum(0.1, 0.0)),
        "SGD weightDecay classic": run(coupled(momentum(0.1, 0.0), 0.2)),
        "SGD weightDecay keras": run(decayed(momentum(0.1, 0.0), 0.1, 0.2)),
        "SGD momentum classic": run(momentum(0.1, 0.9)),
        "SGD momentum classic falling rate": run(momentum(0.1, 0.9, schedule=halving)),
        "SGD nesterov classic": run(momentum(0.1, 0.9, nesterov=True)),
        "SGD momentum pytorch falling rate": run_torch(lambda p: o.SGD(p, lr=0.1, momentum=0.9), halving),
        "SGD dampening pytorch": run_torch(lambda p: o.SGD(p, lr=0.1, momentum=0.9, dampening=0.3)),
        "SGD nesterov pytorch": run_torch(lambda p: o.SGD(p, lr=0.1, momentum=0.9, nesterov=True)),
        "SGD nesterov pytorch weightDecay": run_torch(
            lambda p: o.SGD(p, lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.2)
        ),
        "Adagrad classic": run(adagrad(0.1, 1e-8)),
        "Adagrad classic large epsilon": run(adagrad(0.1, 0.125)),
        "Adagrad pytorch": run_torch(lambda p: o.Adagrad(p, lr=0.1)),
        "Adagrad pytorch large epsilon": run_torch(lambda p: o.Adagrad(p, lr=0.1, eps=0.125)),
        "Adagrad keras": run(adagrad(0.1, 1e-7, initial=0.1)),
        "RMSProp classic": run(rmsprop(0.01, 0.9, 1e-8)),
        "RMSProp pytorch": run_torch(lambda p: o.RMSprop(p, lr=0.01)),
        "RMSProp pytorch centered momentum": run_torch(
            lambda p: o.RMSprop(p, lr=0.01, alpha=0.8, eps=0.01, centered=True, momentum=0.7)
        ),
        "RMSProp keras": run(rmsprop(0.01, 0.9, 1e-7)),
        "RMSProp keras centered momentum": run(rmsprop(0.01, 0.8, 0.01, gamma=0.7, centered=True)),
        "Adam classic": run(adam(0.1, 0.9, 0.999, 1e-8)),
        "Adam classic without correction": run(adam(0.1, 0.9, 0.999, 1e-8, correction=False)),
        "Adam classic weightDecay": run(adam(0.1, 0.9, 0.999, 1e-8, coupled=0.2)),
        "Adam pytorch": run_torch(lambda p: o.Adam(p, lr=0.1)),
        "Adam pytorch large epsilon": run_torch(lambda p: o.Adam(p, lr=0.1, betas=(0.8, 0.95), eps=0.125)),
        "Adam pytorch weightDecay": run_torch(lambda p: o.Adam(p, lr=0.1, weight_decay=0.2)),
        "Adam pytorch amsgrad": run_torch(lambda p: o.Adam(p, lr=0.1, betas=(0.9, 0.5), amsgrad=True)),
        "Adam keras": run(adam(0.1, 0.9, 0.999, 1e-7, hat=True)),
        "Adam keras large epsilon": run(adam(0.1, 0.8, 0.95, 0.125, hat=True)),
        "Adam keras amsgrad": run(adam(0.1, 0.9, 0.5, 0.125, hat=True, amsgrad=True)),
        "Adam keras weightDecay": run(adam(0.1, 0.9, 0.999, 1e-7, hat=True, decay=0.2)),
        "AdamW pytorch": run_torch(lambda p: o.AdamW(p, lr=0.1, weight_decay=0.2)),
        "AdamW pytorch amsgrad": run_torch(
            lambda p: o.AdamW(p, lr=0.1, betas=(0.9, 0.5), weight_decay=0.2, amsgrad=True)
        ),
        "AdamW keras": run(adam(0.1, 0.9, 0.999, 1e-7, hat=True, decay=0.2)),
        "Adadelta classic": run(adadelta(1.0, 0.95, 1e-6)),
        "Adadelta pytorch": run_torch(lambda p: o.Adadelta(p, lr=1.0)),
        "Adadelta keras": run(adadelta(1.0, 0.95, 1e-7)),
        "Adamax classic": run(adamax(0.1, 0.9, 0.999, 1e-8)),
        "Adamax pytorch": run_torch(lambda p: o.Adamax(p, lr=0.1)),
        "Adamax pytorch large epsilon": run_torch(lambda p: o.Adamax(p, lr=0.1, betas=(0.8, 0.7), eps=0.125)),
        "Adamax keras": run(adamax(0.1, 0.8, 0.7, 1e-7)),
        "NAdam classic": run(nadam(0.1, 0.9, 0.999, 1e-8, 0.004)),
        "NAdam pytorch": run_torch(lambda p: o.NAdam(p, lr=0.1)),
        "NAdam pytorch weightDecay": run_torch(lambda p: o.NAdam(p, lr=0.1, weight_decay=0.2, momentum_decay=0.3)),
        "NAdam keras": run(nadam(0.1, 0.9, 0.999, 1e-7, 1.0)),
        "RAdam classic": run(radam(0.1, 0.9, 0.999, 1e-8)),
        "RAdam pytorch": run_torch(lambda p: o.RAdam(p, lr=0.1)),
        "RAdam pytorch large epsilon": run_torch(lambda p: o.RAdam(p, lr=0.1, betas=(0.8, 0.9), eps=0.125)),
        "Lion": run(lion(0.1, 0.9, 0.99, 0.0)),
        "Lion weightDecay": run(lion(0.1, 0.9, 0.99, 0.2)),
        "Rprop": run_torch(lambda p: o.Rprop(p, lr=0.1)),
        "Rprop bounds": run_torch(lambda p: o.Rprop(p, lr=0.1, etas=(0.3, 1.5), step_sizes=(0.05, 0.2))),
    }
    setting = {"name": "setting", "start": START, "gradients": gradients()}
    return [setting] + [{"name": name, "path": numpy.array(path)} for name, path in paths.items()]
