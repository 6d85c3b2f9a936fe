import Datasets
import NeuralNetworks
import Tensors

// What a checkpoint holds of each part of a fit.

extension FitState {
    // MARK: Model

    mutating func add(_ model: any Layer) {
        for entry in model.state { tensors["model/" + entry.path] = entry.tensor }
    }

    /// What does not fit in the model's parameters; nil if all do.
    func mismatch(with model: any Layer) -> String? {
        let saved = tensors(under: "model/")
        let entries = model.state
        for entry in entries {
            guard let tensor = saved[entry.path] else {
                return "the model has \(entry.path) and the checkpoint has not"
            }
            if tensor.shape != entry.parameter.shape {
                return "\(entry.path) has shape \(tensor.shape) there and \(entry.parameter.shape) in the model"
            }
        }
        let known = Set(entries.map(\.path))
        return saved.keys.sorted().first { !known.contains($0) }.map { "it has \($0), which the model has not" }
    }

    func restore(_ model: any Layer) {
        for entry in model.state {
            if let tensor = tensors["model/" + entry.path] { entry.parameter.value = tensor }
        }
    }

    // MARK: Optimizer

    mutating func add(_ optimizer: any StatefulOptimizer, of model: any Layer) {
        for entry in model.parameters {
            for (name, tensor) in optimizer.state(of: entry.parameter) {
                tensors["optimizer/\(name)/\(entry.path)"] = tensor
            }
        }
        self[numbers: "optimizer rate"] = optimizer.core.rateMemory
        self[count: "optimizer steps"] = optimizer.step
    }

    func restore(_ optimizer: any StatefulOptimizer, of model: any Layer) {
        var state: [String: [String: Tensor]] = [:]
        for (name, tensor) in tensors(under: "optimizer/") {
            let parts = name.split(separator: "/", maxSplits: 1)
            if parts.count == 2 { state[String(parts[1]), default: [:]][String(parts[0])] = tensor }
        }
        optimizer.restore(state, step: self[count: "optimizer steps"], of: model)
        optimizer.core.rateMemory = self[numbers: "optimizer rate"]
    }

    // MARK: Random streams

    /// All streams that a fit draws from: that of the order, those of layers, and last the ambient one, from which closures
    /// may draw.
    static func streams(_ random: RandomSource, _ model: any Layer) -> [RandomSource] {
        var streams: [RandomSource] = []
        for source in [random] + model.randomSources + [.ambient] where !streams.contains(where: { $0 === source }) {
            streams.append(source)
        }
        return streams
    }

    mutating func add(_ streams: [RandomSource]) {
        self[count: "streams"] = streams.count
        for (index, source) in streams.enumerated() { self[stream: "stream/\(index)"] = source.position }
    }

    /// Whether the streams are of other seeds than those of the checkpoint. An ambient stream that only closures draw from
    /// may be: it is no part of the fit.
    func hasOtherSeeds(than streams: [RandomSource], ambientMatters: Bool) -> Bool {
        self[count: "streams"] != streams.count
            || streams.enumerated().contains { index, source in
                (source !== RandomSource.ambient || ambientMatters)
                    && self[stream: "stream/\(index)"]?.prefix(2) != source.position.prefix(2)
            }
    }

    func restore(_ streams: [RandomSource]) {
        for (index, source) in streams.enumerated() {
            if let position = self[stream: "stream/\(index)"] { source.position = position }
        }
    }

    // MARK: Callbacks

    mutating func add(_ callbacks: [any Callback]) {
        for (name, callback) in named(callbacks) {
            let memory = callback.memory
            add(memory.tensors, under: name + "tensors/")
            for (number, value) in memory.numbers { self[numbers: "\(name)numbers/\(number)"] = [value] }
        }
    }

    func restore(_ callbacks: [any Callback], of run: TrainingRun, history: History) {
        for (name, callback) in named(callbacks) {
            let memory = CallbackMemory(
                numbers: tensors(under: name + "numbers/").mapValues { $0.toArray().first ?? .nan },
                tensors: tensors(under: name + "tensors/"))
            callback.resume(from: memory, of: run, history: history)
        }
    }

    /// The callbacks with a memory, each with a name of its own: its type and its number among those of the type.
    private func named(_ callbacks: [any Callback]) -> [(String, any ResumableCallback)] {
        var counts: [String: Int] = [:]
        return callbacks.compactMap { callback in
            guard let callback = callback as? any ResumableCallback else { return nil }
            let type = String(describing: Swift.type(of: callback))
            counts[type, default: 0] += 1
            return ("callback/\(type) \(counts[type] ?? 0)/", callback)
        }
    }
}

extension Dataset {
    /// A number that tells this data from other data: of the shapes and of at most 4096 features and labels.
    var fingerprint: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ bits: UInt32) { hash = (hash ^ UInt64(bits)) &* 0x100_0000_01b3 }
        for tensor in [features, labels] {
            for extent in tensor.shape { add(UInt32(truncatingIfNeeded: extent)) }
            let step = max(1, tensor.count / 4096)
            tensor.withElements { values in
                for index in stride(from: 0, to: values.count, by: step) { add(values[index].bitPattern) }
            }
        }
        return String(hash, radix: 16)
    }
}
