import Testing
import Training

@Suite("Confusion matrix")
struct ConfusionMatrixTests {
    // sklearn.metrics on expected [0, 0, 1, 1, 1, 2, 2, 2, 2, 2], predicted [0, 1, 1, 1, 2, 2, 2, 2, 0, 2]
    let matrix = ConfusionMatrix(
        predicted: [0, 1, 1, 1, 2, 2, 2, 2, 0, 2], expected: [0, 0, 1, 1, 1, 2, 2, 2, 2, 2])

    @Test("rows are the true classes and columns the predicted ones")
    func counts() {
        #expect(matrix.counts == [[1, 1, 0], [0, 2, 1], [1, 0, 4]])
        #expect(matrix[2, 0] == 1)
        #expect(matrix.total == 10)
        #expect(matrix.correct == 7)
    }

    @Test("precision, recall and F1 of a class follow from its counts")
    func perClass() {
        #expect(matrix.precision(of: 0) == 0.5)
        #expect(matrix.recall(of: 0) == 0.5)
        #expect(matrix.precision(of: 1) == 2.0 / 3)
        #expect(matrix.recall(of: 2) == 0.8)
        #expect(abs(matrix.f1(of: 2) - 0.8) < 1e-15)
    }

    @Test("averages are macro, micro and weighted")
    func averages() {
        #expect(abs(matrix.precision(average: .macro) - (0.5 + 2.0 / 3 + 0.8) / 3) < 1e-12)
        #expect(abs(matrix.precision(average: .weighted) - (0.5 * 2 + 2.0 / 3 * 3 + 0.8 * 5) / 10) < 1e-12)
        #expect(abs(matrix.f1(average: .micro) - 0.7) < 1e-12)
        #expect(abs(matrix.balancedAccuracy - (0.5 + 2.0 / 3 + 0.8) / 3) < 1e-12)
    }

    @Test("always choosing the common class of 99 to 1 is accurate and worthless")
    func imbalanced() {
        let matrix = ConfusionMatrix(
            predicted: Array(repeating: 0, count: 100), expected: Array(repeating: 0, count: 99) + [1],
            classNames: ["healthy", "ill"])
        #expect(matrix.accuracy == 0.99)
        #expect(matrix.recall(of: 1) == 0)
        #expect(matrix.f1(of: 1) == 0)
        #expect(matrix.balancedAccuracy == 0.5)
        #expect(matrix.matthewsCorrelation == 0)
        #expect(matrix.cohenKappa == 0)
        #expect(matrix.notices == ["class ill was never predicted: its precision is 0/0 and counts as 0"])
    }

    @Test("perfect predictions score 1 everywhere")
    func perfect() {
        let matrix = ConfusionMatrix(predicted: [0, 1, 2], expected: [0, 1, 2])
        #expect(matrix.accuracy == 1)
        #expect(matrix.matthewsCorrelation == 1)
        #expect(matrix.cohenKappa == 1)
        #expect(matrix.notices.isEmpty)
        #expect(matrix.worstConfusion == nil)
    }

    @Test("the formulas are shown with the numbers put in")
    func explanation() {
        #expect(
            matrix.explanation(of: 1) == """
                class 1: TP = 2, FP = 1, FN = 1
                accuracy  = correct / total = 7 / 10 = 0.7000
                precision = TP / (TP + FP) = 2 / (2 + 1) = 0.6667
                recall    = TP / (TP + FN) = 2 / (2 + 1) = 0.6667
                F1        = 2 · precision · recall / (precision + recall) = 2TP / (2TP + FP + FN) = 4 / (4 + 1 + 1) = 0.6667
                """)
    }

    @Test("the report is an aligned table, also with Chinese names")
    func report() {
        let matrix = ConfusionMatrix(
            predicted: [0, 1, 1, 1, 0], expected: [0, 0, 1, 1, 1], classNames: ["猫", "dog"])
        #expect(
            ClassificationReport(matrix).description == """
                class             precision  recall     F1  support
                ---------------------------------------------------
                猫                    0.500   0.500  0.500        2
                dog                   0.667   0.667  0.667        3
                ---------------------------------------------------
                accuracy                             0.600        5
                macro average         0.583   0.583  0.583        5
                weighted average      0.600   0.600  0.600        5
                """)
    }
}
