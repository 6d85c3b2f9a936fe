import Datasets
import Tensors
import Testing

@Test("the digits are 1797 images in ten classes with values in 0...1")
func digitsHaveTheirPublishedShape() {
    let digits = Dataset.digits()
    #expect(digits.features.shape == [1797, 1, 8, 8])
    #expect(digits.classCounts == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180])
    #expect(digits.features.max().scalar == 1)
    #expect(digits.features.min().scalar == 0)
    // The first image is a zero whose first row is 0 0 5 13 9 1 0 0 (of 16).
    #expect(Array(digits.features.toArray()[0..<8]) == [0, 0, 5, 13, 9, 1, 0, 0].map { $0 / 16 })
    #expect(digits.labelIndices[0..<3] == [0, 1, 2])
}

@Test("the tables have their published shapes and means")
func tablesHaveTheirPublishedShapes() {
    let iris = Dataset.iris()
    #expect(iris.features.shape == [150, 4])
    #expect(iris.classCounts == [50, 50, 50])
    let means = iris.features.mean(axis: 0).toArray()
    for (mean, published) in zip(means, [5.8433, 3.0573, 3.758, 1.1993]) { #expect(abs(mean - published) < 1e-3) }

    #expect(Dataset.wine().features.shape == [178, 13])
    #expect(Dataset.wine().classCounts == [59, 71, 48])
    #expect(Dataset.breastCancer().features.shape == [569, 30])
    #expect(Dataset.breastCancer().classCounts == [212, 357])
    let diabetes = Dataset.diabetes()
    #expect(diabetes.features.shape == [442, 10])
    #expect(!diabetes.isClassification)
    #expect(abs(diabetes.labels.mean().scalar - 152.1335) < 1e-2)
}

@Test("feature names and columns agree")
func everyColumnHasAName() {
    for dataset in [Dataset.iris(), .wine(), .breastCancer(), .diabetes()] {
        #expect(dataset.featureNames.count == dataset.inputShape[0])
    }
}

@Test("a split uses every example exactly once")
func splitIsAPartition() {
    let digits = Dataset.digits()
    let parts = digits.split(fractions: [0.7, 0.15, 0.15], stratified: false, using: RandomSource(seed: 3))
    #expect(parts.map(\.count) == [1258, 269, 270])
    let together = parts.flatMap { $0.features.toArray() }.sorted()
    #expect(together == digits.features.toArray().sorted())
}

@Test("a stratified split keeps the classes' proportions")
func stratifiedSplitKeepsProportions() {
    let parts = Dataset.digits().split(fractions: [0.8, 0.2], stratified: true, using: RandomSource(seed: 3))
    for (whole, part) in zip(Dataset.digits().classCounts, parts[1].classCounts) {
        #expect(abs(Double(part) - 0.2 * Double(whole)) <= 0.5)
    }
}

@Test("the same seed splits alike, another one differently")
func splitFollowsTheSeed() {
    func labels(_ seed: Int) -> [Int] {
        Dataset.iris().split(fractions: [0.5, 0.5], stratified: true, using: RandomSource(seed: seed))[0].labelIndices
    }
    #expect(labels(1) == labels(1))
    #expect(labels(1) != labels(2))
}

@Test("each example is in exactly one fold's second set")
func foldsCoverTheSet() {
    let folds = Dataset.iris().kFold(7, stratified: true, using: RandomSource(seed: 5))
    #expect(folds.count == 7)
    #expect(folds.map { $0.1.count }.reduce(0, +) == 150)
    for (train, validation) in folds { #expect(train.count + validation.count == 150) }
}

@Test("batches cover the set, the last one with what is left")
func batchesCoverTheSet() {
    let iris = Dataset.iris()
    var sizes: [Int] = []
    var labels: [Double] = []
    for (x, y) in iris.batches(of: 32, shuffled: true, using: RandomSource(seed: 1)) {
        sizes.append(x.shape[0])
        labels += y.toArray()
    }
    #expect(sizes == [32, 32, 32, 32, 22])
    #expect(labels.sorted() == iris.labels.toArray().sorted())
    #expect(labels != iris.labels.toArray())
}

@Test("standardized features have mean 0 and deviation 1, a constant one becomes 0")
func standardizedFeatures() {
    let wine = Dataset.wine().standardized()
    for mean in wine.features.mean(axis: 0).toArray() { #expect(abs(mean) < 1e-4) }
    for deviation in wine.features.standardDeviation(axis: 0).toArray() { #expect(abs(deviation - 1) < 1e-4) }

    let constant = Dataset(
        name: "constant", features: Tensor([5, 1, 5, 3], shape: [2, 2]), labels: Tensor([0, 1], shape: [2]))
    #expect(constant.standardized().features.toArray() == [0, -1, 0, 1])
}

@Test("a part is scaled by the reference's statistics, not its own")
func scalingUsesTheReference() {
    let train = Dataset(name: "a", features: Tensor([0, 2], shape: [2, 1]), labels: Tensor([0, 1], shape: [2]))
    let test = Dataset(name: "b", features: Tensor([4], shape: [1, 1]), labels: Tensor([0], shape: [1]))
    #expect(test.standardized(using: train).features.toArray() == [3])
    #expect(test.minMaxScaled(using: train).features.toArray() == [2])
}

@Test("generated points have the asked count, classes and radii")
func generatedPoints() {
    let random = RandomSource(seed: 9)
    let circles = Dataset.circles(100, noise: 0, factor: 0.5, using: random)
    let points = circles.features.toArray()
    for (index, label) in circles.labelIndices.enumerated() {
        let radius = (points[2 * index] * points[2 * index] + points[2 * index + 1] * points[2 * index + 1])
            .squareRoot()
        #expect(abs(radius - (label == 0 ? 1 : 0.5)) < 1e-5)
    }
    #expect(Dataset.moons(101, noise: 0.1, using: random).classCounts == [51, 50])
    #expect(Dataset.spiral(300, classes: 3, noise: 0.1, using: random).classCounts == [100, 100, 100])
    #expect(Dataset.blobs(90, classes: 3, deviation: 0.5, using: random).classCounts == [30, 30, 30])
    let xor = Dataset.xor(200, noise: 0, using: random)
    let corners = xor.features.toArray()
    for (index, label) in xor.labelIndices.enumerated() {
        #expect((corners[2 * index] * corners[2 * index + 1] < 0) == (label == 1))
    }
}
