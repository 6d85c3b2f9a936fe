import Bindings
import SessionCore
import SessionIO
import Testing

/// Arguments that no library function was made for: a cell ends with an error, and the process goes on.
@Suite("Arguments that make no sense")
struct HostileArgumentTests {
    private static let matrix = "confusionMatrix(predicted: [0, 1], expected: [0, 1])"

    @Test(
        "are refused with a sentence",
        arguments: [
            ("\(matrix).precision(of: 7)", "there is no class 7; there are 0 to 1"),
            ("\(matrix).recall(of: -1)", "there is no class -1"),
            ("\(matrix).specificity(of: Int.min)", "there is no class"),
            ("\(matrix)[0, 2]", "there is no class 2"),
            ("ConfusionMatrix(classes: Int.max)", "9223372036854775807 classes; take 0 to 10000"),
            ("ConfusionMatrix(classes: -1)", "-1 classes; take 0 to 10000"),
            ("ConfusionMatrix(counts: [[1, 2], [3, Int.max]])", "a count is 9223372036854775807"),
            ("accuracy(predicted: [0], expected: [1 << 40])", "there is a class 1099511627776; number the classes"),
            ("f1(predicted: [Int.max], expected: [1])", "there is a class 9223372036854775807"),
            ("calibration(probabilities: [0.5], expected: [1], bins: -1)", "there are -1 bins; take 1 to 10000"),
            ("rocAUC(scores: [[1, 2], [3]], expected: [0, 1])", "there are rows of 2 and of 1 scores"),
            ("Dataset.moons(1 << 40)", "1099511627776 points in 2 classes; ask for 1 to 10000000 of each"),
            ("Dataset.spiral(10, classes: Int.max)", "ask for 1 to 10000000 of each"),
            ("Dataset.swissRoll(Int.max)", "ask for 1 to 10000000 of each"),
            ("Dense(2, 3).outputShape(input: [1 << 40, 1 << 40])", "expected 2 features in the last axis"),
            ("Tensor(1).tiled([Int.max])", "take counts from 0 to 2^26"),
            ("BatchNorm(2).explain(Tensor([true, false]))", "the input has shape [2]; give a batch"),
            ("Dataset.iris().batches(of: 7).batch(at: 99)", "there is no batch 99; there are 22"),
            (
                "Mixup().augmented(Tensor.zeros([2, 3]), labels: Tensor([1, 2, 3]), classCount: 9, "
                    + "using: RandomSource(seed: 1))", "2 examples have labels of shape [3]"
            ),
            (
                "MetricFunction.accuracy(predicted: Tensor([[1, 2]]), expected: Tensor([1e38]))",
                "there is a class 1000000000"
            ),
            ("initializationLab(depth: 1 << 31)", "the depth is 2147483648; take 1 to 1000"),
        ])
    func refused(expression: String, sentence: String) throws {
        guard case .failure(let report, .runtimeError) = run("print(\(expression))").outcome else {
            Issue.record("it was accepted")
            return
        }
        #expect(report.message.contains(sentence), "\(report.message)")
    }

    @Test(
        "are taken for the nearest that does",
        arguments: [
            ("Array(Dataset.iris().batches(of: Int.max)).count", "1"),
            ("confusionMatrixFigure(counts: [[1, 2], [3, Int.max]]).text().isEmpty", "false"),
            ("Figure(marks: [ImageMark([0.5], width: 0, height: 1 << 40)]).svg().isEmpty", "false"),
            ("plot([1, 2, 3]).text(columns: 1 << 40, rows: Int.max).split(separator: \"\\n\").count < 1100", "true"),
            ("calibration(probabilities: [1e308, -1e308], expected: [1, 0], bins: 10).bins.count", "2"),
            ("explainCrossEntropy(logits: Tensor([1, 2, 3], dtype: .int64), label: 1).contains(\"0.2447\")", "true"),
            (
                "classificationReportFigure(classNames: [\"a\"], precisions: [1], recalls: [1], f1: [1], supports: [1], "
                    + "averages: -(1 << 40)).text().isEmpty", "false"
            ),
            ("(0...Int.max).randomElement()! >= 0", "true"),
            ("BatchNorm(2).macs(input: [2, 1 << 40, 1 << 40])", "9007199254740992"),
            ("Flatten().outputShape(input: [Int.max, 3])", "[9007199254740992]"),
            ("Sequential { Dense(2, 2); ReLU() }.macs(input: [3, 2])", "12"),
        ])
    func bounded(expression: String, printed: String) {
        let result = run("print(\(expression))")
        #expect(result.text == printed + "\n", "\(result.outcome)")
    }

    private func run(_ source: String) -> (outcome: ExecutionOutcome, text: String) {
        let sink = TextSink()
        let session = Session(library: .swiftlet())
        let outcome = session.execute(source, context: ExecutionContext(output: sink))
        return (outcome, sink.text)
    }
}
