import Testing
import Training

@Suite("Errors of a regression")
struct RegressionSumsTests {
    @Test("one error of 10 in four gives MSE 25 and MAE 2.5")
    func outlier() {
        let sums = RegressionSums(predicted: [1, 2, 3, 14], expected: [1, 2, 3, 4])
        #expect(sums.meanSquaredError == 25)
        #expect(sums.meanAbsoluteError == 2.5)
        #expect(sums.rootMeanSquaredError == 5)
    }

    @Test("R² is 1 for perfect values, 0 for the mean, and sound far from zero")
    func explained() {
        #expect(RegressionSums(predicted: [1, 2, 3], expected: [1, 2, 3]).r2 == 1)
        #expect(abs(RegressionSums(predicted: [2, 2, 2], expected: [1, 2, 3]).r2) < 1e-12)
        let far = RegressionSums(predicted: [1e9 + 1, 1e9 + 2, 1e9 + 4], expected: [1e9 + 1, 1e9 + 2, 1e9 + 3])
        #expect(abs(far.r2 - 0.5) < 1e-6)
    }
}
