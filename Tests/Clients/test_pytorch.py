"""A state dict of PyTorch loads into a model by name, and one of ours into PyTorch: the outputs agree both ways."""

import subprocess

import pytest

torch = pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")
numpy = pytest.importorskip("numpy")
nn = torch.nn


class Block(nn.Module):
    """torchvision's BasicBlock and Bottleneck, with its names."""

    def __init__(self, inputs, width, stride, bottleneck):
        super().__init__()
        outputs = 4 * width if bottleneck else width
        sizes = [(inputs, width, 1, 1), (width, width, 3, stride), (width, outputs, 1, 1)] if bottleneck else [
            (inputs, width, 3, stride), (width, width, 3, 1)]
        self.count = len(sizes)
        for index, (first, second, size, step) in enumerate(sizes, 1):
            setattr(self, f"conv{index}", nn.Conv2d(first, second, size, step, size // 2, bias=False))
            setattr(self, f"bn{index}", nn.BatchNorm2d(second))
        self.downsample = None
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = x
        for index in range(1, self.count + 1):
            y = getattr(self, f"bn{index}")(getattr(self, f"conv{index}")(y))
            if index < self.count:
                y = torch.relu(y)
        return torch.relu(y + (x if self.downsample is None else self.downsample(x)))


class ResNet(nn.Module):
    """torchvision's ResNet, with its names."""

    def __init__(self, counts, bottleneck):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64)
        self.maxpool = nn.MaxPool2d(3, 2, 1)
        inputs = 64
        for stage, count in enumerate(counts):
            blocks = []
            for index in range(count):
                blocks.append(Block(inputs, 64 << stage, 2 if stage and not index else 1, bottleneck))
                inputs = (64 << stage) * (4 if bottleneck else 1)
            setattr(self, f"layer{stage + 1}", nn.Sequential(*blocks))
        self.fc = nn.Linear(inputs, 1000)

    def forward(self, x):
        x = self.maxpool(torch.relu(self.bn1(self.conv1(x))))
        for stage in range(1, 5):
            x = getattr(self, f"layer{stage}")(x)
        return self.fc(x.mean((2, 3)))


def convolutional():
    return nn.Sequential(
        nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8), nn.PReLU(), nn.Conv2d(8, 8, 3, groups=4, dilation=2), nn.GroupNorm(2, 8),
        nn.ConvTranspose2d(8, 4, 3, stride=2), nn.Flatten(), nn.Linear(4 * 25 * 25, 20), nn.LayerNorm(20), nn.Linear(20, 5))


MODELS = {
    "ResNet(depth: 18)": (lambda: ResNet([2, 2, 2, 2], False), [3, 64, 64]),
    "ResNet(depth: 34)": (lambda: ResNet([3, 4, 6, 3], False), [3, 64, 64]),
    "ResNet(depth: 50)": (lambda: ResNet([3, 4, 6, 3], True), [3, 64, 64]),
    """Sequential(layers: [Conv2D(3, 8, kernelSize: 3, padding: 1), BatchNorm(8), PReLU(), Conv2D(8, 8, kernelSize: 3, dilation: 2, groups: 4),
        GroupNorm(2, 8), ConvTranspose2D(8, 4, kernelSize: 3, stride: 2), Flatten(), Dense(2500, 20), LayerNorm(20), Dense(20, 5)])""":
        (convolutional, [3, 16, 16]),
}


@pytest.mark.parametrize("text", MODELS, ids=lambda text: text[:17])
def test_both_ways(text, binary, tmp_path):
    make, shape = MODELS[text]
    torch.manual_seed(3)
    model = make()
    x = torch.randn(2, *shape)
    model.train()
    model(x * 2 + 1)
    model.eval()
    safetensors.save_file(model.state_dict(), tmp_path / "torch.safetensors")
    numpy.save(tmp_path / "x.npy", x.numpy())
    (tmp_path / "both.swift").write_text(f"""
import Swiftlet
let x = try loadNPY("x.npy")
let model = {text}
try load(into: model, "torch.safetensors")
try saveNPY(model(x), to: "y.npy")
seed(5)
let other = {text}
other.isTraining = true
_ = other(x)
other.isTraining = false
try save(other, "ours.safetensors", naming: .pytorch)
try saveNPY(other(x), to: "z.npy")
print(model.parameterCount)
""")
    result = subprocess.run([binary, "run", "both.swift"], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert int(result.stdout) == sum(parameter.numel() for parameter in model.parameters())

    def close(ours, theirs):
        return numpy.abs(ours - theirs).max() <= 1e-4 * max(1, numpy.abs(theirs).max())

    with torch.no_grad():
        assert close(numpy.load(tmp_path / "y.npy"), model(x).numpy())
        ours = safetensors.load_file(tmp_path / "ours.safetensors")
        missing = model.load_state_dict(ours, strict=False)
        assert not missing.unexpected_keys
        assert all(key.endswith("num_batches_tracked") for key in missing.missing_keys)
        assert close(numpy.load(tmp_path / "z.npy"), model(x).numpy())
