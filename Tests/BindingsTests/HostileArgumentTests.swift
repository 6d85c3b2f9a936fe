import Bindings
import SessionCore
import SessionIO
import Testing

/// Arguments that no library function was made for: a cell ends with an error, and the process goes on.
@Suite("Arguments that make no sense")
struct HostileArgumentTests {
    private static let fit = "Sequential { Dense(2, 2) }.fit"
    private static let settings = "loss: .crossEntropy, optimizer: SGD(learningRate: 0.1)"
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
            ("Embedding(3, 2)(Tensor([1e38]))", "is not one of the 3 things 0 to 2; give class numbers"),
            ("AdaptiveAveragePool2D(1 << 40)(Tensor.ones([1, 1, 8, 8]))", "does not fit into the memory"),
            ("Initializer.pytorch.explain(shape: [Int.max, 8])", "[9223372036854775807, 8] is not one of a weight"),
            ("MultiHeadAttention(1 << 33, heads: 1)", "the size is 8589934592; take 1 to 536870912"),
            ("GRU(1, 1 << 22).copy()", "more than 67108864 numbers; take .xavierUniform for one as large"),
            (
                "featureMaps(Sequential { Dense(4, 3) }, Tensor.zeros([0, 1, 8, 8]))",
                "expected 4 features in the last axis"
            ),
            ("RandomRotation(.infinity)", "RandomRotation: the angle is inf; take a finite number"),
            ("RandomNoise(.nan)", "RandomNoise: the standard deviation is nan; take a finite number"),
            ("Dataset.blobs(1 << 31, classes: 1 << 31)", "ask for 1 to 10000000 of each"),
            ("Tensor([Double]()).split(into: Int.max)", "axis 0 of size 0 does not part into 9223372036854775807"),
            ("Tensor([1, 2]).split([Int.max, Int.max])", "do not add up to 2"),
            ("Tensor.zeros([0, Int.max, Int.max]).flattened(startAxis: 1)", "does not fit into the memory"),
            (
                "conv2D(Tensor.zeros([0, 1, Int.max, 8]), weight: Tensor.ones([1, 1, 3, 3]))",
                "does not fit into the memory"
            ),
            ("Tensor([1, 2])[Tensor([0.5])]", "subscript: 0.5 is no position; give whole numbers"),
            ("\(fit)(Dataset.moons(8).prefix(0), \(settings), epochs: 1)", "fit: the training data have no examples"),
            (
                "\(fit)(Dataset.moons(8), validation: Dataset.moons(8).prefix(0), \(settings), epochs: 1)",
                "fit: the validation data have no examples"
            ),
            ("Dataset.moons(8).prefix(0).minMaxScaled()", "has no examples to learn the scale from"),
            (
                "convTranspose2D(Tensor.ones([1, 1, 3, 3]), weight: Tensor.ones([1, 1, 2, 2]), stride: 2, outputPadding: 2)",
                "the output padding is 2 x 2 and the stride 2 x 2; take 0 to the stride less 1"
            ),
            (
                "maxPool2D(Tensor.ones([1, 1, 3, 3]), kernelSize: 2, padding: 2)",
                "the padding is 2 x 2 and the kernel 2 x 2; take 0 to half of it"
            ),
            ("ScheduleFunction.constant(0.1).plot(steps: Int.max)", "steps of a schedule; take 1 to 1048576"),
            ("Tensor.ones(Array(repeating: 1, count: 16)).repeated(3, axis: 2)", "17 axes; at most 16"),
            ("Tensor.ones([3]).repeated(Int.max, axis: 0)", "does not fit into the memory"),
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
            ("Tensor.arange(1e19, 1).shape", "[0]"),
            (
                "learningCurves([MetricCurve(\"loss\", training: [2, 1])], bestEpoch: Int.min, stoppedEpoch: Int.min)"
                    + ".text().contains(\"best 1 at epoch 2\")", "true"
            ),
            ("Tensor(1).broadcast(to: [1 << 26])", "[1, 1, 1, ..., 1, 1, 1]"),
            (
                "TensorError.axisOutOfRange(operation: \"x\", axis: 4, rank: Int.min)",
                "x: axis 4 of a scalar (a scalar has no axes)"
            ),
            ("(0..<9).allSatisfy { _ in RandomSource.ambient.integer(in: Int.min..<Int.max) < Int.max }", "true"),
            ("Tensor.randomInteger([3], low: Int.min, high: Int.max).shape", "[3]"),
            ("Upsample(1 << 30).outputShape(input: [1, 1 << 60, 8])", "[1, 9007199254740992, 8589934592]"),
            ("Fans(shape: [1, 1 << 62, 2])", "Fans(input: 9007199254740992, output: 2)"),
            ("RandomShift(Int.max).augmented(Tensor.ones([1, 1, 2, 2]), using: RandomSource(seed: 1)).sum()", "0"),
            ("Tensor.ones([2, 2]).lowerTriangle(diagonal: Int.max).sum()", "4"),
            ("Tensor.ones([2, 2]).upperTriangle(diagonal: Int.min).sum()", "4"),
            (
                "hiddenUnitsFigure([UnitLayer(\"a\", fields: [[1]])], resolution: 8, weights: []).text()"
                    + ".contains(\"✗ hiddenUnitsFigure: a grid with 8\")", "true"
            ),
            (
                "imageGrid([[1, 2]], width: 1 << 40, height: 1 << 40).text().contains(\"✗ imageGrid: cannot show\")",
                "true"
            ),
            (
                "decisionBoundary(Dense(2, 2), Dataset(name: \"n\", features: Tensor([[.nan, 1], [2, .infinity]]), "
                    + "labels: Tensor([0, 1]), classNames: [\"a\", \"b\"]), resolution: 1 << 20).text().isEmpty",
                "false"
            ),
            ("BatchNorm(2).macs(input: [2, 1 << 40, 1 << 40])", "9007199254740992"),
            ("Flatten().outputShape(input: [Int.max, 3])", "[9007199254740992]"),
            ("Sequential { Dense(2, 2); ReLU() }.macs(input: [3, 2])", "12"),
        ])
    func bounded(expression: String, printed: String) {
        let result = run("print(\(expression))")
        #expect(result.text == printed + "\n", "\(result.outcome)")
    }

    @Test(
        "make a fit of one step",
        arguments: [
            ("epochs: 1, batchSize: Int.max, notes: false", "1 1"),
            ("epochs: Int.max, callbacks: [Timeout(seconds: 0)], notes: false", "9223372036854775807 1"),
        ])
    func oneStep(arguments: String, printed: String) {
        let result = run(
            "let history = \(Self.fit)(Dataset.moons(8), \(Self.settings), \(arguments))\n"
                + "print(history.plannedEpochs, history.steps)")
        #expect(result.text.hasSuffix("\n\(printed)\n"), "\(result.outcome)")
    }

    private func run(_ source: String) -> (outcome: ExecutionOutcome, text: String) {
        let sink = TextSink()
        let session = Session(library: .swiftlet())
        let outcome = session.execute(source, context: ExecutionContext(output: sink))
        return (outcome, sink.text)
    }
}
