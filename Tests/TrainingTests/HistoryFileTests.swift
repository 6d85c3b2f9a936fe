import Datasets
import Foundation
import NeuralNetworks
import Tensors
import Testing
import Training

@Suite("Histories as files")
struct HistoryFileTests {
    private func history() -> History {
        let random = RandomSource(seed: 1)
        return Dense(4, 3, random: random).fit(
            Dataset.iris(), validation: Dataset.iris().prefix(30), loss: .crossEntropy,
            optimizer: SGD(learningRate: 0.01),
            epochs: 3, batchSize: 50, metrics: [.accuracy, MetricFunction("odd \"name\"") { _, _ in .nan }],
            random: random)
    }

    @Test("JSON and table hold every value with all its digits")
    func values() throws {
        let history = history()
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)").path
        defer { for ending in [".json", ".csv"] { try? FileManager.default.removeItem(atPath: path + ending) } }
        try history.save(path + ".json")
        let data = try #require(FileManager.default.contents(atPath: path + ".json"))
        let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(json["loss"] as? String == "crossEntropy" && json["steps"] as? Int == 9 && json["stopReason"] is NSNull)
        // Foundation's reader of numbers may be a digit off in the last place, so the text is looked at.
        let digits = history.batchLosses.map { "\($0)" }.joined(separator: ",")
        #expect(history.json.contains("\"batchLosses\":[\(digits)]"))
        let epochs = try #require(json["epochs"] as? [[String: Any]])
        #expect(epochs.count == 3)
        for (read, epoch) in zip(epochs, history.epochs) {
            let loss = try #require(read["loss"] as? Double)
            let accuracy = try #require(read["validation accuracy"] as? Double)
            #expect(abs(loss - epoch.trainLoss) < 1e-14)
            #expect(abs(accuracy - (epoch.validationMetrics["accuracy"] ?? .nan)) < 1e-14)
        }
        #expect(epochs[0]["odd \"name\""] is NSNull)
        try history.save(path + ".csv")
        let lines = try String(contentsOfFile: path + ".csv", encoding: .utf8).split(separator: "\n")
        #expect(
            lines.count == 4
                && lines[0].hasPrefix("epoch,loss,validation loss,accuracy,validation accuracy,\"odd \"\"name\"\"\","))
        #expect(lines[1].hasPrefix("1,\(history.trainLosses[0]),\(history.validationLosses[0]),"))
    }
}
