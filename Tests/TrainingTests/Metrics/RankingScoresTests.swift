import Testing
import Training

@Suite("Ranking scores")
struct RankingScoresTests {
    // sklearn's example: y = [0, 0, 1, 1], scores = [0.1, 0.4, 0.35, 0.8]: AUC 0.75, average precision 0.8333
    let scores = [0.1, 0.4, 0.35, 0.8]
    let expected = [0, 0, 1, 1]

    @Test("the ROC curve has a point a threshold and its area is the chance of a right order")
    func roc() {
        let curve = rocCurve(scores: scores, expected: expected)
        #expect(curve.falsePositiveRates == [0, 0, 0.5, 0.5, 1])
        #expect(curve.truePositiveRates == [0, 0.5, 0.5, 1, 1])
        #expect(curve.area == 0.75)
    }

    @Test("average precision is the area under the steps")
    func averagePrecisionArea() {
        #expect(abs(averagePrecision(scores: scores, expected: expected) - (0.5 * 1 + 0.5 * 2.0 / 3)) < 1e-12)
    }

    @Test("equal scores are one threshold, worth chance")
    func ties() {
        #expect(rocAUC(scores: [0.5, 0.5, 0.5, 0.5], expected: expected) == 0.5)
    }

    @Test("top-k counts a hit among the k best")
    func topK() {
        let rows = [[0.1, 0.6, 0.3], [0.5, 0.2, 0.3], [0.2, 0.3, 0.5]]
        #expect(topKAccuracy(1, scores: rows, expected: [1, 2, 0]) == 1.0 / 3)
        #expect(topKAccuracy(2, scores: rows, expected: [1, 2, 0]) == 2.0 / 3)
        #expect(topKAccuracy(3, scores: rows, expected: [1, 2, 0]) == 1)
    }
}
