import Tensors

extension History {
    /// Everything the history holds, as JSON: settings, epochs with their values, the loss of every step, and how the fit
    /// ended. What is not a number is null.
    public var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        for (key, text) in [("loss", lossName), ("optimizer", optimizerName)] {
            writer.key(key)
            writer.string(text)
        }
        for (key, value) in [("plannedEpochs", plannedEpochs), ("batchSize", batchSize), ("steps", steps)] {
            writer.key(key)
            writer.raw("\(value)")
        }
        writer.key("seconds")
        writer.number(seconds)
        writer.key("stopReason")
        if let stopReason { writer.string(stopReason) } else { writer.raw("null") }
        writer.key("restoredEpoch")
        writer.raw(restoredEpoch.map { "\($0)" } ?? "null")
        writer.key("epochs")
        writer.beginArray()
        for (index, epoch) in epochs.enumerated() {
            if index > 0 { writer.raw(",") }
            writer.beginObject()
            for (name, value) in columns(of: epoch) {
                writer.key(name)
                writer.number(value)
            }
            writer.endObject()
        }
        writer.endArray()
        writer.key("batchLosses")
        writer.raw("[" + batchLosses.map { $0.isFinite ? "\($0)" : "null" }.joined(separator: ",") + "]")
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The epochs as a table with a header: a line an epoch.
    public var csv: String {
        let names =
            epochs.first.map { columns(of: $0).map(\.0) } ?? ["epoch", "loss", "learning rate", "step", "seconds"]
        let lines = epochs.map { epoch in
            columns(of: epoch).map { name, value in
                name == "epoch" || name == "step" ? "\(Int(value))" : value.isFinite ? "\(value)" : ""
            }.joined(separator: ",")
        }
        let header = names.map { name in
            name.contains { $0 == "," || $0 == "\"" }
                ? "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
                : name
        }
        return ([header.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
    }

    /// Writes the history to a file: JSON, or a table if the name ends in `.csv`. The file appears whole or not at all.
    public func save(_ path: String) throws { try writeFile(path, Array((path.hasSuffix(".csv") ? csv : json).utf8)) }

    private func columns(of epoch: EpochRecord) -> [(String, Double)] {
        var columns = [("epoch", Double(epoch.epoch)), ("loss", epoch.trainLoss)]
        if let loss = epoch.validationLoss { columns.append(("validation loss", loss)) }
        for name in metricNames {
            if let value = epoch.trainMetrics[name] { columns.append((name, value)) }
            if let value = epoch.validationMetrics[name] { columns.append(("validation \(name)", value)) }
        }
        return columns + [
            ("learning rate", epoch.learningRate), ("step", Double(epoch.step)), ("seconds", epoch.seconds),
        ]
    }
}
