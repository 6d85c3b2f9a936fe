import Datasets
import Tensors
import Testing

@Suite("Augmentation")
struct AugmentationTests {
    private let images = Dataset(
        name: "images", features: Tensor.arange(2 * 3 * 4 * 5).reshaped(to: [2, 3, 4, 5]) + 1, labels: Tensor([0, 1]),
        classNames: ["a", "b"])

    private let all: [any Augmentation] = [
        RandomShift(2), RandomFlip(), RandomFlip(horizontal: false, vertical: true), RandomRotation(30),
        RandomZoom(0.2),
        Cutout(2), RandomBrightness(0.2), RandomNoise(0.1), Mixup(0.4), Augment { $0 * 2 },
    ]

    private func first(_ data: Dataset, seed: Int, size: Int = 2) -> (Tensor, Tensor) {
        data.batches(of: size, shuffled: false, using: RandomSource(seed: seed)).batch(at: 0)
    }

    @Test("every change keeps the shape, follows the seed and changes something, but not what the set holds")
    func everyChange() {
        for change in all {
            let data = images.augmented(by: [change])
            let (x, y) = first(data, seed: 1)
            #expect(x.shape == images.features.shape && x.isFinite, "\(change.name)")
            #expect(first(data, seed: 1).0 == x && first(data, seed: 1).1 == y, "\(change.name)")
            #expect((0..<8).contains { first(data, seed: $0).0 != images.features }, "\(change.name)")
            #expect(data.features == images.features && data.labels == images.labels)
        }
    }

    @Test("epochs differ, and a batch is the same whether or not others were taken before it")
    func epochs() {
        let data = Dataset.digits().prefix(64).augmented {
            RandomShift(1)
            RandomNoise(0.1)
        }
        #expect(data.augmentations.map(\.name) == ["RandomShift(1)", "RandomNoise(0.1)"])
        let random = RandomSource(seed: 2)
        let epoch = data.batches(of: 16, shuffled: true, using: random)
        let all = epoch.map { $0.0 }
        #expect(epoch.batch(at: 3).0 == all[3] && epoch.batch(at: 1).0 == all[1])
        #expect(data.batches(of: 16, shuffled: true, using: random).batch(at: 0).0 != all[0])
    }

    @Test("a flip mirrors, a shift moves and brings in zeros")
    func meanings() {
        let flipped = images.features.flipped(axis: 3)
        var seen: Set<Bool> = []
        for seed in 0..<20 {
            let (x, _) = first(images.augmented { RandomFlip() }, seed: seed)
            for image in 0..<2 {
                let isFlipped = x[image] == flipped[image]
                #expect(isFlipped || x[image] == images.features[image])
                seen.insert(isFlipped)
            }
        }
        #expect(seen.count == 2)
        for seed in 0..<10 {
            let (x, _) = first(images.augmented { RandomShift(1) }, seed: seed)
            let isMoved = (-1...1).contains { dy in
                (-1...1).contains { dx in
                    x[0]
                        == images.features[0].padded([(0, 0), (1, 1), (1, 1)])[
                            0..., (1 - dy)..<(5 - dy), (1 - dx)..<(6 - dx)]
                }
            }
            #expect(isMoved)
        }
        let (cut, _) = first(images.augmented { Cutout(2) }, seed: 3)
        let zeros = (cut .== 0).sum().scalar
        #expect(zeros > 0 && zeros <= 24)
    }

    @Test("a turn by nothing changes nothing, a quarter turn is a quarter turn")
    func rotation() {
        let square = Dataset(
            name: "square", features: Tensor.arange(9).reshaped(to: [1, 1, 3, 3]), labels: Tensor([0]),
            classNames: ["a"])
        #expect(first(square.augmented { RandomRotation(0) }, seed: 1, size: 1).0 == square.features)
        #expect(first(square.augmented { RandomZoom(0) }, seed: 1, size: 1).0 == square.features)
    }

    @Test("mixing keeps the sum of the shares, and its weights are those of the distribution")
    func mixup() {
        let count = 2000
        let data = Dataset(
            name: "two", features: Tensor.zeros([count, 1]), labels: Tensor((0..<count).map { Double($0 % 2) }),
            classNames: ["a", "b"])
        let (_, y) = first(data.augmented { Mixup(0.5) }, seed: 4, size: count)
        #expect(y.shape == [count, 2])
        #expect(y.sum(axis: 1).allClose(Tensor.ones([count]), tolerance: 1e-6))
        // Half of the partners are of the same class; Beta(½, ½) has variance 1/8.
        let mixed = y[0..., 0].toArray().filter { $0 > 0 && $0 < 1 }
        #expect(mixed.count > 900 && mixed.count < 1100)
        let mean = mixed.reduce(0, +) / Double(mixed.count)
        let variance = mixed.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(mixed.count)
        #expect(abs(mean - 0.5) < 0.04 && abs(variance - 0.125) < 0.01)
    }

    @Test("tables are no images: the error names the change and the shape")
    func shapeError() {
        let error = #expect(throws: TensorError.self) {
            try FailureChannel.catching { _ = first(Dataset.iris().augmented { RandomFlip() }, seed: 1) }
        }
        #expect(
            error?.description
                == "RandomFlip(horizontal: true, vertical: false): shape [2, 4] does not fit (expected images of shape [examples, channels, height, width])"
        )
    }
}
