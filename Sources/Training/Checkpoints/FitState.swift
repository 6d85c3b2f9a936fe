import NeuralNetworks
import Tensors

/// Where a fit stands between two steps, as tensors and notes by name.
struct FitState {
    var tensors: [String: Tensor] = [:]
    var notes: [String: String] = [:]

    init() {}

    init(_ contents: Safetensors) { (tensors, notes) = (contents.tensors, contents.metadata) }

    // MARK: Numbers

    /// A whole number among the notes.
    subscript(count name: String) -> Int {
        get { notes[name].flatMap { Int($0) } ?? 0 }
        set { notes[name] = "\(newValue)" }
    }

    /// Numbers, with all their bits.
    subscript(numbers name: String) -> [Double] {
        get { tensors[name]?.toArray() ?? [] }
        set { tensors[name] = Tensor(newValue, dtype: .float64) }
    }

    /// Where a random stream stands.
    subscript(stream name: String) -> [UInt64]? {
        get { tensors[name]?.toInts().map { UInt64(bitPattern: Int64($0)) } }
        set {
            tensors[name] = newValue.map { words in
                Tensor(words.map { Int(Int64(bitPattern: $0)) }, dtype: .int64)
            }
        }
    }

    /// The tensors whose names begin with `prefix`, without it.
    func tensors(under prefix: String) -> [String: Tensor] {
        var found: [String: Tensor] = [:]
        for (name, tensor) in tensors where name.hasPrefix(prefix) {
            found[String(name.dropFirst(prefix.count))] = tensor
        }
        return found
    }

    mutating func add(_ more: [String: Tensor], under prefix: String) {
        for (name, tensor) in more { tensors[prefix + name] = tensor }
    }

    // MARK: History

    mutating func add(_ history: History) {
        let epochs = history.epochs
        self[numbers: "history/losses of steps"] = history.batchLosses
        self[numbers: "history/loss"] = epochs.map(\.trainLoss)
        self[numbers: "history/rate"] = epochs.map(\.learningRate)
        self[numbers: "history/step"] = epochs.map { Double($0.step) }
        self[numbers: "history/seconds"] = epochs.map(\.seconds)
        if epochs.contains(where: { $0.validationLoss != nil }) {
            self[numbers: "history/validation loss"] = epochs.map { $0.validationLoss ?? .nan }
        }
        for name in history.metricNames {
            self[numbers: "history/train/" + name] = epochs.map { $0.trainMetrics[name] ?? .nan }
            if epochs.contains(where: { $0.validationMetrics[name] != nil }) {
                self[numbers: "history/validation/" + name] = epochs.map { $0.validationMetrics[name] ?? .nan }
            }
        }
    }

    /// Adds the steps and epochs of the checkpoint to an empty history.
    func restore(_ history: inout History) {
        for loss in self[numbers: "history/losses of steps"] { history.add(batchLoss: loss) }
        let losses = self[numbers: "history/loss"]
        let validation = self[numbers: "history/validation loss"]
        let (train, validated) = (tensors(under: "history/train/"), tensors(under: "history/validation/"))
        func values(_ metrics: [String: Tensor], _ row: Int) -> [String: Double] {
            metrics.compactMapValues { row < $0.count ? $0[row].scalar : nil }
        }
        let (rates, steps) = (self[numbers: "history/rate"], self[numbers: "history/step"])
        let seconds = self[numbers: "history/seconds"]
        for row in losses.indices where [rates.count, steps.count, seconds.count].allSatisfy({ row < $0 }) {
            history.add(
                EpochRecord(
                    epoch: row + 1, trainLoss: losses[row],
                    validationLoss: row < validation.count ? validation[row] : nil,
                    trainMetrics: values(train, row), validationMetrics: values(validated, row),
                    learningRate: rates[row], step: Int(steps[row]), seconds: seconds[row]))
        }
    }

    /// What the checkpoint holds, in JSON for people and programs that look on.
    var summary: String {
        let losses = self[numbers: "history/loss"]
        let validation = self[numbers: "history/validation loss"]
        func number(_ value: Double?) -> String { value.map { $0.isFinite ? "\($0)" : "null" } ?? "null" }
        return """
            {"epoch": \(self[count: "epoch"]), "batch": \(self[count: "batch"]), "step": \(self[count: "step"]), \
            "loss": \(number(losses.last)), "validationLoss": \(number(validation.last))}

            """
    }
}
