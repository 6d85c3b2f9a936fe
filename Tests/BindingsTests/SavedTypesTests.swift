import Bindings
import Foundation
import Interpreter
import SessionCore
import SessionIO
import Synchronization
import Testing

/// Tensors, models, optimizers, data sets and random streams in `%save` and `%restore`.
///
/// One by one, because the ambient random stream belongs to the process.
@Suite(.serialized) struct SavedTypesTests {
    private let path = FileManager.default.temporaryDirectory.appending(path: "saved-\(UUID().uuidString)").path

    private func run(_ source: String, on session: Session) -> String {
        ExecutionThread.run {
            let recorder = OutputText()
            _ = session.execute(source, context: ExecutionContext(output: recorder))
            return recorder.text
        }
    }

    private static let training = """
        for _ in 0..<3 {
            let gradients = gradient(at: model) { meanSquaredError(predicted: $0(x), expected: y) }
            optimizer.update(along: gradients)
        }
        print(model(x).toArray(), optimizer.step, Tensor.randomNormal([3]).toArray())
        """

    @Test("training goes on after a restore with the same bits as without")
    func training() {
        defer { unlink(path) }
        let first = Session(library: .swiftlet())
        let cell = """
            seed(3)
            let x = Tensor.randomNormal([16, 4]), y = x.sum(axis: 1, keepDimensions: true)
            let model = Sequential { Dense(4, 8); BatchNorm(8); ReLU(); Dense(8, 1) }
            let optimizer = Adam(learningRate: 0.01)
            """
        #expect(run(cell, on: first) == "")
        let before = run(Self.training, on: first)
        #expect(!before.contains("Error"), "\(before)")
        let report = run("%save \(path)", on: first)
        #expect(!report.contains("not saved"), "\(report)")
        let expected = run(Self.training, on: first)
        let second = Session(library: .swiftlet())
        #expect(run("%restore \(path)", on: second).hasPrefix("restored 4 variables"))
        #expect(run(Self.training, on: second) == expected)
    }

    @Test("layers of cells, losses, schedules, data sets and parameters come back")
    func others() {
        defer { unlink(path) }
        let first = Session(library: .swiftlet())
        let cells = [
            """
            struct Scale: Layer {
                let factor = Parameter(Tensor.full([3], value: 2))
                let inner = Dense(3, 2)
                func callAsFunction(_ x: Tensor) -> Tensor { inner(x * factor.value) }
            }
            """,
            """
            let own = Scale()
            let nested = Sequential { Scale(); Tanh() }
            let loss = Loss.huber(delta: 0.5)
            let layers: [any Layer] = [Dense(2, 2), ReLU()]
            let data = Dataset(name: "d", features: Tensor.randomNormal([4, 3]), labels: Tensor.zeros([4]))
            let source = RandomSource(seed: 4)
            let integers = Tensor([1, 2, 3]).as(.int64)
            let sgd = SGD(learningRate: .cosine(0.1, steps: 10))
            """,
        ]
        for cell in cells { #expect(run(cell, on: first) == "") }
        let last = """
            print(own(Tensor.ones([1, 3])).toArray(), nested(Tensor.ones([1, 3])).toArray(), loss(Tensor.zeros([1, 2]), Tensor.ones([1, 2])))
            print(layers[1](layers[0](Tensor.ones([1, 2]))).toArray(), data.features.toArray(), data.name, source.uniform())
            print(integers, integers.dtype, sgd.learningRate)
            """
        let report = run("%save \(path)", on: first)
        #expect(!report.contains("not saved"), "\(report)")
        let second = Session(library: .swiftlet())
        #expect(run("%restore \(path)", on: second).hasPrefix("restored 8 variables"))
        let expected = run(last, on: first)
        #expect(!expected.contains("Error"), "\(expected)")
        #expect(run(last, on: second) == expected)
    }

    @Test("losses, metrics and schedules of cells come back")
    func ownTypes() {
        defer { unlink(path) }
        let first = Session(library: .swiftlet())
        let cells = [
            """
            struct Scaled: Loss {
                var factor = 3.0
                func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor { factor * (predicted - expected).mean() }
            }
            struct Halving: Schedule { func callAsFunction(_ step: Int) -> Double { 0.1 / Double(1 + step) } }
            struct One: Metric { func callAsFunction(predicted: Tensor, expected: Tensor) -> Double { 1 } }
            """,
            """
            let loss: any Loss = Scaled(factor: 2)
            let losses: [any Loss] = [.crossEntropy, Scaled()]
            let optimizer = SGD(learningRate: Halving())
            let metrics: [any Metric] = [.accuracy, One()]
            """,
        ]
        for cell in cells { #expect(run(cell, on: first) == "") }
        let report = run("%save \(path)", on: first)
        #expect(!report.contains("not saved"), "\(report)")
        let second = Session(library: .swiftlet())
        #expect(run("%restore \(path)", on: second).hasPrefix("restored 4 variables"))
        let last = """
            print(loss(Tensor(3), Tensor(1)), losses.map(\\.name), losses[1](Tensor(3), Tensor(1)), optimizer.name, metrics.map(\\.name))
            """
        #expect(
            run(last, on: second)
                == "4 [\"crossEntropy\", \"Scaled\"] 6 SGD(learningRate: Halving) [\"accuracy\", \"One\"]\n")
    }

    @Test("a layer with a closure of the cell is refused by name")
    func refused() {
        defer { unlink(path) }
        let session = Session(library: .swiftlet())
        #expect(run("let double = Lambda { $0 * 2 }\nlet n = 1", on: session) == "")
        let report = run("%save \(path)", on: session)
        #expect(report.contains("  double: a closure"), "\(report)")
    }
}

private final class OutputText: OutputSink {
    private let events = Mutex("")
    var text: String { events.withLock { $0 } }
    func send(_ event: OutputEvent) {
        events.withLock { text in
            switch event {
            case .stream(_, let part): text += part
            case .error(let report): text += "Error \(report.name): \(report.message)\n"
            default: break
            }
        }
    }
}
