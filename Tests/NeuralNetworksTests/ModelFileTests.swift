import Glibc
import NeuralNetworks
import Tensors
import Testing

@Suite("Model files")
struct ModelFileTests {
    private let path = "/tmp/swiftlet-model-\(getpid())-\(UInt64.random(in: 0...UInt64.max)).safetensors"

    private func model() -> Sequential {
        Sequential {
            Dense(3, 4)
            BatchNorm(4)
            Residual { Dense(4, 4) }
        }
    }

    @Test("a model comes back with its parameters and statistics")
    func roundTrip() throws {
        defer { unlink(path) }
        let saved = model()
        saved.isTraining = true
        _ = saved(Tensor.randomNormal([8, 3]))
        saved.isTraining = false
        try save(saved, path)
        let loaded = model()
        try load(into: loaded, path)
        let x = Tensor.randomNormal([5, 3])
        #expect(saved(x) == loaded(x))
        #expect(loaded.state.map(\.path) == saved.state.map(\.path))
        #expect(try loadSafetensors(path).keys.contains("1.runningMean"))
    }

    @Test("a file of another model is refused by name and changes nothing")
    func mismatch() throws {
        defer { unlink(path) }
        try save(Sequential { Dense(3, 5) }, path)
        let other = Sequential {
            Dense(3, 4)
            Dense(4, 1, bias: false)
        }
        let before = other.state.map(\.tensor)
        do {
            try load(into: other, path)
            Issue.record("the file was taken")
        } catch {
            #expect(
                "\(error)"
                    == "load: \(path) does not fit the model: 0.weight has shape [5, 3], the model has [4, 3]; "
                    + "0.bias has shape [5], the model has [4]; 1.weight is not in the file")
        }
        #expect(zip(before, other.state).allSatisfy { $0 == $1.tensor })
    }

    /// The model that `References/statedict.py` calls Last.
    private struct Last: Layer {
        let recurrent = LSTM(3, 2, bidirectional: true, returnsSequences: true)
        let attention = MultiHeadAttention(4, heads: 2)
        let norm = LayerNorm(4)
        let head = Dense(4, 2)

        func callAsFunction(_ x: Tensor) -> Tensor {
            let y = recurrent(x)
            return head(norm(y + attention(y)).mean(axis: 1))
        }
    }

    private func convolutional() -> Sequential {
        Sequential {
            Conv2D(1, 2, kernelSize: 3, padding: 1)
            BatchNorm(2)
            PReLU()
            MaxPool2D(2)
            Conv2D(2, 4, kernelSize: 3, groups: 2)
            GroupNorm(2, 4)
            Flatten()
            Dense(16, 3)
        }
    }

    private func reference(_ name: String) -> String {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        return "/\(folder)/References/\(name).safetensors"
    }

    @Test(
        "a state dict of PyTorch loads by name, and the model does the same", arguments: ["convolutional", "sequence"])
    func stateDict(name: String) throws {
        let known = try Reference.named(name, in: "statedict")
        let model: any Layer = name == "sequence" ? Last() : convolutional()
        try load(into: model, reference(name))
        expectClose(model(try known.tensor("x")), try known.tensor("y"), tolerance: 2e-6, "output")
    }

    @Test("a model saved for PyTorch has its names", arguments: ["convolutional", "sequence"])
    func savedForPyTorch(name: String) throws {
        defer { unlink(path) }
        let model: any Layer = name == "sequence" ? Last() : convolutional()
        try load(into: model, reference(name))
        try save(model, path, naming: .pytorch)
        let written = try loadSafetensors(path)
        let expected = try loadSafetensors(reference(name)).filter { !$0.key.hasSuffix("num_batches_tracked") }
        #expect(written.keys.sorted() == expected.keys.sorted())
        for (key, tensor) in expected { #expect(written[key] == tensor, "\(key)") }
    }

    @Test("names in the file can begin in another way")
    func renaming() throws {
        defer { unlink(path) }
        let saved = Sequential { Dense(3, 4) }
        try saveSafetensors(
            ["module.backbone.fc.weight": saved.state[0].tensor, "module.backbone.fc.bias": saved.state[1].tensor],
            to: path)
        let loaded = Sequential { Dense(3, 4) }
        try load(into: loaded, path, renaming: ["backbone.fc": "0"])
        #expect(loaded.state.map(\.tensor) == saved.state.map(\.tensor))
    }
}
