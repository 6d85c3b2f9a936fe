import Datasets
import Foundation
import NeuralNetworks
import Tensors
import TestSupport
import Testing
import Training

@Suite("Checkpoints that do not fit", .sameKernels)
struct UnusableCheckpointTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("foreign-\(UUID().uuidString)")
        .path

    private func fit(
        units: Int = 4, rate: Double = 0.1, batchSize: Int = 32, epochs: Int = 2, data: Dataset? = nil,
        seed value: Int = 7,
        optimizer: (any Optimizer)? = nil
    ) -> (before: [Float], after: [Float], position: [[UInt64]], history: History) {
        let random = RandomSource(seed: value)
        let model = MLP([4, units, 3], random: random)
        let before = model.state.flatMap { $0.tensor.toFloats() }
        let place = random.position
        let history = model.fit(
            data ?? Dataset.iris(), loss: .crossEntropy, optimizer: optimizer ?? SGD(learningRate: rate),
            epochs: epochs,
            batchSize: batchSize, random: random, checkpoint: folder)
        return (before, model.state.flatMap { $0.tensor.toFloats() }, [place, random.position], history)
    }

    private var file: String { folder + "/checkpoint.safetensors" }

    /// The fit ends with an error of the checkpoint and has changed nothing.
    private func expectRefusal(
        _ problem: String, _ fit: (before: [Float], after: [Float], position: [[UInt64]], history: History)
    ) {
        let said = fit.history.failure.map { "\($0)" } ?? "accepted"
        #expect(said.contains(problem), "\(said)")
        #expect(said.hasSuffix("give the fit another folder, or delete this one to begin anew"))
        #expect(fit.before == fit.after && fit.position[0] == fit.position[1] && fit.history.epochs.isEmpty)
    }

    @Test("a checkpoint of another fit is refused with what differs, and nothing is changed")
    func foreign() {
        _ = fit()
        expectRefusal("batchSize was 32 and is 16", fit(batchSize: 16))
        expectRefusal("optimizer was SGD(learningRate: 0.1) and is SGD(learningRate: 0.2)", fit(rate: 0.2))
        expectRefusal("1.weight has shape [4, 4] there and [5, 4] in the model", fit(units: 5))
        expectRefusal("data was ", fit(data: Dataset.iris().standardized()))
        expectRefusal("it began from another seed", fit(seed: 8))
        expectRefusal("it has made 2 epochs, and 1 are planned", fit(epochs: 1))
        #expect(fit(epochs: 3).history.epochs.count == 3)
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("an optimizer that keeps its memory to itself cannot be resumed, and says so")
    func own() {
        final class Own: Optimizer {
            let learningRate = 0.1
            func update(_ parameter: Parameter, along gradient: Tensor) { parameter.value -= learningRate * gradient }
        }
        expectRefusal("Own keeps its memory to itself", fit(optimizer: Own()))
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("a damaged checkpoint is refused whatever its bytes are, and nothing is changed")
    func damaged() throws {
        _ = fit()
        let original = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
        let random = RandomSource(seed: 9)
        for round in 0..<150 {
            var bytes = original
            switch round % 4 {
            case 0: bytes.removeLast(random.integer(in: 1..<bytes.count))
            case 1: bytes[random.integer(in: 0..<bytes.count)] ^= UInt8(1 << random.integer(in: 0..<8))
            case 2: bytes.insert(0, at: random.integer(in: 0..<bytes.count))
            default: bytes = (0..<100).map { _ in UInt8(random.integer(in: 0..<256)) }
            }
            try Data(bytes).write(to: URL(fileURLWithPath: file))
            expectRefusal("checkpoint.safetensors: it is ", fit())
        }
        try Data(original).write(to: URL(fileURLWithPath: file))
        #expect(fit().history.failure == nil)
        try saveSafetensors(["a": Tensor(1)], to: file)
        expectRefusal("it is no checkpoint of a fit", fit())
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("what a killed process left half is taken away, and a folder that cannot be is an error")
    func leftovers() throws {
        _ = fit()
        try Data([1]).write(to: URL(fileURLWithPath: file + ".x7Yq2z"))
        #expect(fit().history.failure == nil)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                "checkpoint.json", "checkpoint.safetensors",
            ])
        try? FileManager.default.removeItem(atPath: folder)
        try Data([1]).write(to: URL(fileURLWithPath: folder))
        #expect(
            "\(fit().history.failure!)".hasSuffix(": Not a directory") || "\(fit().history.failure!)".contains(folder))
        try? FileManager.default.removeItem(atPath: folder)
    }
}
