"""Models written as ONNX give in onnxruntime what they give in a cell."""

import subprocess

import pytest

numpy = pytest.importorskip("numpy")
onnxruntime = pytest.importorskip("onnxruntime")

MODELS = {
    "mlp": ("MLP([64, 32, 10], activation: .gelu, batchNorm: true, dropout: 0.2)", [1, 8, 8]),
    "cnn": (
        """Sequential {
            Conv2D(3, 8, kernelSize: 3, stride: 2, padding: 1)
            BatchNorm(8)
            LeakyReLU(slope: 0.2)
            Conv2D(8, 8, kernelSize: (3, 1), padding: (2, 0), dilation: (2, 1), groups: 4, bias: false)
            GroupNorm(2, 8)
            SiLU()
            Residual(shortcut: Conv2D(8, 4, kernelSize: 1)) {
                Conv2D(8, 4, kernelSize: 3, padding: 1)
                InstanceNorm(4, affine: true)
                PReLU(channels: 4)
            }
            AveragePool2D(3, stride: 2, padding: 1)
            Upsample(2)
            Upsample(2, mode: .bilinear)
            ConvTranspose2D(4, 3, kernelSize: 3, stride: 2, padding: 1, outputPadding: 1)
            MaxPool2D(2)
            AdaptiveAveragePool2D(4)
            Flatten()
            LayerNorm(48)
            Dense(48, 20, activation: .mish)
            RMSNorm(20)
            Dense(20, 5, activation: .softmax)
        }""", [3, 16, 16]),
    "activations": (
        "Sequential(layers: [ELU(alpha: 0.7), SELU(), GELU(approximate: true), Softplus(), Softsign(), Tanh(), HardSwish(), "
        "HardSigmoid(), Sigmoid(), LogSoftmax()])", [7]),
    "lenet": ("LeNet5()", [1, 28, 28]),
    "resnet20": ("ResNet(depth: 20)", [3, 32, 32]),
    "resnet18": ("ResNet(depth: 18)", [3, 64, 64]),
    "resnet50": ("ResNet(depth: 50)", [3, 64, 64]),
}


@pytest.mark.parametrize("name", MODELS)
def test_outputs_agree(name, binary, tmp_path):
    text, shape = MODELS[name]
    (tmp_path / "export.swift").write_text(f"""
import Swiftlet
seed(5)
let model = {text}
let x = Tensor.randomNormal([3] + {shape})
// Running statistics that are not those of the beginning.
model.isTraining = true
_ = model(x * 2 + 1)
model.isTraining = false
try saveNPY(x, to: "x.npy")
try saveNPY(model(x), to: "y.npy")
try exportONNX(model, "model.onnx", input: {shape})
""")
    subprocess.run([binary, "run", "export.swift"], cwd=tmp_path, check=True)
    session = onnxruntime.InferenceSession(tmp_path / "model.onnx", providers=["CPUExecutionProvider"])
    x, y = numpy.load(tmp_path / "x.npy"), numpy.load(tmp_path / "y.npy")
    (found,) = session.run(["output"], {"input": x})
    assert found.shape == y.shape
    assert abs(found - y).max() <= 2e-5 * max(1, abs(y).max())
    (one,) = session.run(["output"], {"input": x[:1]})
    assert one.shape == y[:1].shape


def test_what_cannot_be_written_is_named(binary, tmp_path):
    (tmp_path / "export.swift").write_text("""
import Swiftlet
let model = Sequential {
    Dense(2, 2)
    Lambda { x in x * 2 }
}
do { try exportONNX(model, "model.onnx", input: [2]) } catch { print(error) }
""")
    result = subprocess.run([binary, "run", "export.swift"], cwd=tmp_path, check=True, capture_output=True, text=True)
    assert result.stdout == (
        "exportONNX: layer 1 (Lambda) cannot be written as ONNX; save(model, …) keeps its parameters\n")
    assert not (tmp_path / "model.onnx").exists()
