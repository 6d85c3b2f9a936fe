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
}
