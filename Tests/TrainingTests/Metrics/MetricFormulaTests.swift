import NeuralNetworks
import Tensors
import Testing
import Training

@Suite("Formulas of metrics")
struct MetricFormulaTests {
    private let matrix = ConfusionMatrix(counts: [[50, 10], [5, 35]], classNames: ["猫", "dog"])

    @Test("have the counts of the class put in")
    func classes() {
        #expect(
            matrix.explain("dog").text == """
                class dog: TP = 35, FP = 10, FN = 5, TN = 50
                  accuracy    = correct / total = 85 / 100 = 0.85
                  precision   = TP / (TP + FP) = 35 / (35 + 10) = 0.7778
                  recall      = TP / (TP + FN) = 35 / (35 + 5) = 0.875
                  specificity = TN / (TN + FP) = 50 / (50 + 10) = 0.8333
                  F1          = 2TP / (2TP + FP + FN) = 2 · 35 / (2 · 35 + 10 + 5) = 0.8235
                """)
        #expect(matrix.explain("dog") == matrix.explain(1))
        #expect(matrix.explain("猫").latex.contains(#"\text{precision} &= \frac{"#))
    }

    @Test("say where there is nothing to divide by")
    func nothing() {
        let text = ConfusionMatrix(counts: [[5, 0], [1, 0]]).explain(1).text
        #expect(text.contains("precision   = TP / (TP + FP) = 0/0, which counts as 0"))
    }

    @Test("of regressions show each error")
    func errors() {
        #expect(
            explainErrors(predicted: [1, 2, 13], expected: [1, 4, 3]).text == """
                errors of 3 predictions:
                  y   ŷ  y − ŷ  (y − ŷ)²  |y − ŷ|
                  -------------------------------
                  1   1      0         0        0
                  4   2      2         4        2
                  3  13    −10       100       10
                  MSE  = Σ (y − ŷ)² / n = (0² + 2² + (−10)²) / 3 = 34.6667
                  RMSE = √MSE = √34.6667 = 5.88784
                  MAE  = Σ |y − ŷ| / n = (|0| + |2| + |−10|) / 3 = 4
                  ȳ    = 2.66667
                  R²   = 1 − Σ (y − ŷ)² / Σ (y − ȳ)² = 1 − 104 / 4.66667 = −21.2857
                """)
        #expect(explainErrors(predicted: [1], expected: [2]).contains("all y are equal"))
    }

    @Test("refuse what they cannot explain")
    func refused() throws {
        func sentence(_ body: () -> Void) -> String {
            do { try FailureChannel.catching(body) } catch { return "\(error)" }
            return ""
        }
        #expect(sentence { _ = matrix.explain("cow") }.hasSuffix("there is no class 'cow'; the classes are 猫, dog"))
        #expect(sentence { _ = matrix.explain(2) }.contains("index 2 is out of range"))
        #expect(sentence { _ = explainErrors(predicted: [1], expected: []) }.contains("1 predictions for 0 values"))
    }
}
