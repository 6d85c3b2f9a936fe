"""Recurrent layers and attention forwards and backwards: PyTorch."""

import torch
from torch import nn

from layers import fill, normal, reseed


def rename(key):
    # weight_ih_l0_reverse -> layer0Reverse.inputWeight
    kind, source, layer, *reverse = key.split("_")
    part = {"ih": "input", "hh": "hidden"}[source] + {"weight": "Weight", "bias": "Bias"}[kind]
    return f"layer{layer[1:]}{'Reverse' if reverse else ''}.{part}"


def case(name, module, shape):
    fill(module)
    x = normal(*shape).requires_grad_(True)
    outputs, state = module(x)
    hidden, cell = state if isinstance(state, tuple) else (state, None)
    weights = normal(*outputs.shape)
    (outputs * weights).sum().backward()
    # The last output forwards, the one of the first place backwards.
    units = module.hidden_size
    last = torch.cat([outputs[:, -1, :units], outputs[:, 0, units:]], dim=1)
    parameters = dict(module.named_parameters())
    return {
        "name": name, "x": x, "y": outputs, "last": last, "hidden": hidden, "weights": weights, "slope": x.grad,
        "parameters": {rename(key): value for key, value in parameters.items()},
        "gradients": {rename(key): value.grad for key, value in parameters.items()},
        **({"cell": cell} if cell is not None else {}),
    }


def attention(name, causal):
    module = fill(nn.MultiheadAttention(6, 2, batch_first=True))
    x = normal(2, 4, 6).requires_grad_(True)
    mask = torch.ones(4, 4, dtype=torch.bool).triu(1) if causal else None
    outputs, shares = module(x, x, x, attn_mask=mask, average_attn_weights=False)
    weights = normal(*outputs.shape)
    (outputs * weights).sum().backward()
    names = {
        "in_proj_weight": "inputWeight", "in_proj_bias": "inputBias", "out_proj.weight": "output.weight",
        "out_proj.bias": "output.bias",
    }
    parameters = dict(module.named_parameters())
    return {
        "name": name, "x": x, "y": outputs, "shares": shares, "weights": weights, "slope": x.grad,
        "parameters": {names[key]: value for key, value in parameters.items()},
        "gradients": {names[key]: value.grad for key, value in parameters.items()},
    }


def cases():
    reseed(5)
    return [
        case("RNN", nn.RNN(3, 4, batch_first=True), (2, 5, 3)),
        case("RNN relu", nn.RNN(3, 4, batch_first=True, nonlinearity="relu"), (2, 5, 3)),
        case("GRU", nn.GRU(3, 4, batch_first=True), (2, 5, 3)),
        case("LSTM", nn.LSTM(3, 4, batch_first=True), (2, 5, 3)),
        case("GRU bidirectional", nn.GRU(3, 2, batch_first=True, bidirectional=True), (2, 4, 3)),
        case("LSTM two layers bidirectional", nn.LSTM(3, 2, num_layers=2, batch_first=True, bidirectional=True), (2, 4, 3)),
        attention("MultiHeadAttention", False),
        attention("MultiHeadAttention causal", True),
    ]
