"""A state dict of PyTorch saved as safetensors, with outputs of its model: it is to load by name."""

import pathlib

import torch
from safetensors.torch import save_file
from torch import nn

from layers import fill, normal, reseed


class Last(nn.Module):
    """An LSTM whose last output goes on."""

    def __init__(self):
        super().__init__()
        self.recurrent = nn.LSTM(3, 2, batch_first=True, bidirectional=True)
        self.attention = nn.MultiheadAttention(4, 2, batch_first=True)
        self.norm = nn.LayerNorm(4)
        self.head = nn.Linear(4, 2)

    def forward(self, x):
        x, _ = self.recurrent(x)
        x = x + self.attention(x, x, x)[0]
        return self.head(self.norm(x).mean(dim=1))


def written(name, model, x):
    fill(model)
    for module in model.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.copy_(normal(*module.running_mean.shape))
            module.running_var.copy_(normal(*module.running_var.shape).abs() + 0.5)
    model.eval()
    path = pathlib.Path(__file__).parent / f"{name}.safetensors"
    tensors = {key: value.float().contiguous() for key, value in model.state_dict().items() if value.is_floating_point()}
    tensors |= {key: value for key, value in model.state_dict().items() if not value.is_floating_point()}
    save_file(tensors, path)
    return {"name": name, "x": x, "y": model(x)}


def cases():
    reseed(6)
    convolutional = nn.Sequential(
        nn.Conv2d(1, 2, 3, padding=1), nn.BatchNorm2d(2), nn.PReLU(), nn.MaxPool2d(2), nn.Conv2d(2, 4, 3, groups=2),
        nn.GroupNorm(2, 4), nn.Flatten(), nn.Linear(16, 3),
    )
    return [
        written("convolutional", convolutional, normal(2, 1, 8, 8)),
        written("sequence", Last(), normal(2, 5, 3)),
    ]
