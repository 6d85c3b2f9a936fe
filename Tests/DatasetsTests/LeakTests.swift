import Datasets
import Tensors
import Testing

@Suite("Scales and leaks")
struct LeakTests {
    private func warnings(_ body: () -> Void) -> [String] {
        var lines: [String] = []
        Narration.redirect { _ in
        } warning: {
            lines.append($0)
        }
        defer { Narration.redirect(nil) }
        body()
        return lines
    }

    private func parts() -> (Dataset, Dataset, Dataset) {
        let parts = Dataset.wine().split(fractions: [0.6, 0.2, 0.2], stratified: true, using: RandomSource(seed: 1))
        return (parts[0], parts[1], parts[2])
    }

    @Test("the right way warns of nothing")
    func right() {
        let said = warnings {
            let (train, validation, test) = parts()
            let scaled = (train.standardized(), validation.standardized(using: train), test.minMaxScaled(using: train))
            scaled.0.warnOfOverlap(with: scaled.1)
            for (rest, held) in train.kFold(3) { rest.warnOfOverlap(with: held) }
            _ = Dataset.wine().standardized()
        }
        #expect(said.isEmpty, "\(said)")
    }

    @Test("scaling before splitting warns")
    func before() {
        let said = warnings { _ = Dataset.wine().standardized().split(0.8, 0.2) }
        #expect(
            said == [
                "warning: split: the features were scaled by all 178 examples, also by those that are now split off; split first, then scale each part with standardized(using: train)"
            ])
        #expect(warnings { _ = Dataset.wine().minMaxScaled().kFold(5) }.count == 1)
    }

    @Test("a part scaled by itself or by more than the training part warns")
    func reference() {
        let (train, validation, _) = parts()
        #expect(warnings { _ = validation.standardized() }.first?.contains("is scaled by itself") == true)
        let wine = Dataset.wine()
        let (part, rest) = wine.split(0.8, 0.2)
        #expect(warnings { _ = part.robustScaled(using: wine) }.first?.contains("178 examples, more than") == true)
        #expect(warnings { _ = rest.standardized(using: part) }.isEmpty)
        #expect(warnings { _ = train.standardized() }.isEmpty)
    }

    @Test("validating on what is trained on warns, and so does validating on the test part")
    func overlap() {
        let (train, _, test) = parts()
        #expect(
            warnings { train.warnOfOverlap(with: train.prefix(10)) } == [
                "warning: fit: 10 of the 10 validation examples are also trained on; validate on a part that split or kFold has cut off"
            ])
        #expect(warnings { train.warnOfOverlap(with: test.standardized(using: train)) }.count == 1)
    }

    @Test("scalers do what scikit-learn's do, and undo it")
    func values() {
        // RobustScaler, StandardScaler and MinMaxScaler of the column [1, 2, 4, 8, 100].
        let data = Dataset(name: "x", features: Tensor([[1.0], [2], [4], [8], [100]]), labels: Tensor.zeros([5]))
        let robust = Scaler.robust(data)
        #expect(robust(data).features.flattened().allClose(Tensor([-0.5, -1.0 / 3, 0, 2.0 / 3, 16]), tolerance: 1e-6))
        #expect(
            data.standardized().features.flattened().allClose(
                Tensor([-0.57032343, -0.54439964, -0.49255205, -0.38885689, 1.99613201]), tolerance: 1e-6))
        #expect(data.minMaxScaled().features.flattened().allClose(Tensor([0, 1 / 99.0, 3 / 99.0, 7 / 99.0, 1])))
        #expect(robust.inverse(robust(data.features)).allClose(data.features))
        let images = Dataset(
            name: "i", features: Tensor.randomNormal([10, 3, 4, 4], mean: 5, using: RandomSource(seed: 2)),
            labels: Tensor.zeros([10]))
        let scaled = Scaler.perChannel(images)(images).features
        #expect(scaled.mean(axes: [0, 2, 3]).allClose(Tensor.zeros([3]), tolerance: 1e-5))
        #expect(
            images.standardizedEach().features.variance(axes: [1, 2, 3]).allClose(Tensor.ones([10]), tolerance: 1e-4))
        let flat = Dataset(name: "f", features: Tensor.ones([4, 2]), labels: Tensor.zeros([4]))
        #expect(flat.standardized().features == Tensor.zeros([4, 2]))
    }
}
