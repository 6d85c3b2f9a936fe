import Foundation
import Tensors
import Testing
import Training

/// Metrics and their corner cases against scikit-learn, by the values that `References/generate.py` wrote.
@Suite("Metrics against scikit-learn")
struct MetricReferenceTests {
    struct Case: Decodable {
        let name: String
        let kind: String
        let expected: [Double]
        let predicted: [Double]?
        let scores: [Double]?
        let rows: [[Double]]?
        /// null where scikit-learn's value is not a number.
        let values: [String: Double?]
        let falsePositiveRates: [Double?]?
        let truePositiveRates: [Double?]?
        let thresholds: [Double?]?
        let precisions: [Double]?
        let recalls: [Double]?
        let calibrationRight: [Double]?
        let calibrationMean: [Double]?

        var labels: [Int] { expected.map { Int($0) } }
    }

    private static func cases() -> [Case] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let url = tests.appendingPathComponent("NeuralNetworksTests/References/metrics.json")
        do {
            return try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
        } catch {
            Issue.record("\(url.path): \(error)")
            return []
        }
    }

    private static func names(_ kind: String) -> [String] { cases().filter { $0.kind == kind }.map(\.name) }

    private func reference(_ name: String) throws -> Case {
        try #require(Self.cases().first { $0.name == name })
    }

    /// To 1e-9 of the value or of 1: both sides compute in 64 bits from the same numbers.
    private func expectValue(_ actual: Double, _ expected: Double?, _ what: String, tolerance: Double = 1e-9) {
        guard let expected else {
            #expect(actual.isNaN, "\(what) is \(actual), scikit-learn has nan")
            return
        }
        #expect(abs(actual - expected) <= tolerance * max(1, abs(expected)), "\(what): \(actual), expected \(expected)")
    }

    @Test("of predicted classes", arguments: names("classes"))
    func classes(name: String) throws {
        let reference = try reference(name)
        let (predicted, expected) = (try #require(reference.predicted).map { Int($0) }, reference.labels)
        let matrix = ConfusionMatrix(predicted: predicted, expected: expected)
        let averages: [String: Average] = ["macro": .macro, "micro": .micro, "weighted": .weighted, "binary": .binary]
        for (key, value) in reference.values {
            let words = key.split(separator: " ").map(String.init)
            func score(_ average: Average, _ zero: ZeroDivision) -> Double {
                switch words[0] {
                case "precision":
                    precision(predicted: predicted, expected: expected, average: average, zeroDivision: zero)
                case "recall": recall(predicted: predicted, expected: expected, average: average, zeroDivision: zero)
                default: f1(predicted: predicted, expected: expected, average: average, zeroDivision: zero)
                }
            }
            switch key {
            case "accuracy": expectValue(accuracy(predicted: predicted, expected: expected), value, key)
            case "balancedAccuracy":
                expectValue(balancedAccuracy(predicted: predicted, expected: expected), value, key)
            case "matthewsCorrelation":
                expectValue(matthewsCorrelation(predicted: predicted, expected: expected), value, key)
            case "cohenKappa": expectValue(cohenKappa(predicted: predicted, expected: expected), value, key)
            case "fBeta macro": expectValue(fBeta(predicted: predicted, expected: expected, beta: 2), value, key)
            default:
                if words[1] == "of" {
                    let index = try #require(Int(words[2]))
                    let list =
                        words[0] == "precision"
                        ? precision(predicted: predicted, expected: expected, average: nil)
                        : words[0] == "recall"
                            ? recall(predicted: predicted, expected: expected, average: nil)
                            : f1(predicted: predicted, expected: expected, average: nil)
                    expectValue(list[index], value, key)
                } else {
                    let zero: ZeroDivision = words.last == "one" ? .one : words.last == "nan" ? .nan : .zero
                    expectValue(score(try #require(averages[words[1]]), zero), value, key)
                }
            }
        }
        #expect(matrix.total == expected.count)
    }

    @Test("of scores of two classes", arguments: names("scores"))
    func scores(name: String) throws {
        let reference = try reference(name)
        let (given, expected) = (try #require(reference.scores), reference.labels)
        for (key, value) in reference.values {
            switch key {
            case "rocAUC": expectValue(rocAUC(scores: given, expected: expected), value, key)
            case "averagePrecision": expectValue(averagePrecision(scores: given, expected: expected), value, key)
            case "logLoss": expectValue(logLoss(probabilities: given, expected: expected), value, key)
            case "brierScore": expectValue(brierScore(probabilities: given, expected: expected), value, key)
            default: Issue.record("nothing looks at \(key)")
            }
        }
        let curve = rocCurve(scores: given, expected: expected)
        for (actual, expected, what) in [
            (curve.falsePositiveRates, reference.falsePositiveRates, "false positive rate"),
            (curve.truePositiveRates, reference.truePositiveRates, "true positive rate"),
        ] {
            let expected = try #require(expected)
            #expect(actual.count == expected.count)
            for (a, e) in zip(actual, expected) { expectValue(a, e, what) }
        }
        for (a, e) in zip(curve.thresholds, try #require(reference.thresholds)) { #expect(a == e ?? .infinity) }
        if let precisions = reference.precisions, let recalls = reference.recalls {
            let curve = precisionRecallCurve(scores: given, expected: expected)
            // scikit-learn ends where all positives are found; ours goes on to the lowest score.
            for (index, (p, r)) in zip(precisions, recalls).enumerated() {
                expectValue(curve.precisions[index], p, "precision")
                expectValue(curve.recalls[index], r, "recall")
            }
        }
        if let right = reference.calibrationRight, let mean = reference.calibrationMean, !right.isEmpty {
            let bins = calibration(probabilities: given, expected: expected, bins: 5).bins
            #expect(bins.count == right.count)
            for (bin, (r, m)) in zip(bins, zip(right, mean)) {
                expectValue(bin.accuracy, r, "right")
                expectValue(bin.confidence, m, "mean")
            }
        }
    }

    @Test("of probabilities of many classes", arguments: names("probabilities"))
    func probabilities(name: String) throws {
        let reference = try reference(name)
        let (rows, expected) = (try #require(reference.rows), reference.labels)
        let values = reference.values
        expectValue(rocAUC(scores: rows, expected: expected), values["rocAUC macro"] ?? nil, "rocAUC")
        expectValue(
            rocAUC(scores: rows, expected: expected, average: .weighted), values["rocAUC weighted"] ?? nil,
            "rocAUC weighted")
        expectValue(logLoss(probabilities: rows, expected: expected), values["logLoss"] ?? nil, "logLoss")
        expectValue(topKAccuracy(2, scores: rows, expected: expected), values["top 2"] ?? nil, "top 2")
    }

    @Test("of predicted values", arguments: names("regression"))
    func regression(name: String) throws {
        let reference = try reference(name)
        let (predicted, expected) = (try #require(reference.predicted), reference.expected)
        for (key, value) in reference.values {
            switch key {
            case "meanSquaredError": expectValue(meanSquaredError(predicted: predicted, expected: expected), value, key)
            case "rootMeanSquaredError":
                expectValue(rootMeanSquaredError(predicted: predicted, expected: expected), value, key)
            case "meanAbsoluteError":
                expectValue(meanAbsoluteError(predicted: predicted, expected: expected), value, key)
            case "r2": expectValue(r2(predicted: predicted, expected: expected), value, key)
            default: Issue.record("nothing looks at \(key)")
            }
        }
    }
}
