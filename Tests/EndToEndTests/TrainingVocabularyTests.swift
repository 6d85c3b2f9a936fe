import Testing

/// What a notebook says of data and training, name by name, through the language and the bindings.
@Suite("The vocabulary of data and training in a cell", .enabled(if: Swiftlet.isBuilt))
struct TrainingVocabularyTests {
    @Test("every name is there and does what it says")
    func everyName() throws {
        let folder = try Folder()
        try folder.write(program, to: "names.swift")
        try folder.write("size,rooms,price\n50,2,100\n80,3,170\n120,5,260\n", to: "houses.csv")
        let outcome = try Swiftlet.run(["run", "names.swift"], in: folder)
        #expect(outcome.code == 0, "\(outcome.output)\n\(outcome.errors)")
        #expect(outcome.output.contains("houses: 3 examples of shape [2]"), "\(outcome.output)")
        #expect(
            outcome.errors.contains("warning: split: the features were scaled by all 178 examples"), "\(outcome.errors)"
        )
        #expect(outcome.errors.contains("warning: evaluate: the test part judges a second model"), "\(outcome.errors)")
    }

    private let program = #"""
        import Swiftlet
        seed(7)
        // %%
        let shipped = [Dataset.digits(), .iris(), .wine(), .breastCancer(), .diabetes(), .penguins()]
        expect(shipped.map { $0.count } == [1797, 150, 178, 569, 442, 342])
        let generated: [Dataset] = [.moons(), .circles(), .blobs(), .xor(), .spiral(), .checkerboard(), .sine(), .polynomial(), .linear(), .imbalanced(), .sparse(), .shapes(), .regression(), .step(), .friedman(), .swissRoll(), .gaussianQuantiles(), .barsAndStripes()]
        for data in generated { expect(data.count > 0 && data.features.isFinite, data.name) }
        let iris = Dataset.iris()
        expect(iris.features.shape == [150, 4] && iris.labels.shape == [150] && iris.classNames.count == 3)
        // %%
        let x = Tensor([[1, 2], [3, 4]])
        try saveNPY(x, to: "x.npy")
        try saveNPY(Tensor([0, 1], dtype: .int64), to: "y.npy")
        try saveNPZ(["x": x, "y": Tensor([0.5, 1])], to: "a.npz")
        expect(try Dataset.npy("x.npy", labels: "y.npy").classCount == 2)
        expect(try Dataset.npz("a.npz").features == x)
        do { _ = try Dataset.csv("none.csv", target: "y") } catch { print(error) }
        do { _ = try Dataset.mnist(directory: "none") } catch { print(error) }
        do { _ = try Dataset.fashionMNIST(directory: "none", part: .test) } catch { print(error) }
        do { _ = try Dataset.cifar10(directory: "none") } catch { print(error) }
        do { _ = try Dataset.images(directory: "none") } catch { print(error) }
        do { _ = try Dataset.idx("none", labels: "none") } catch { print(error) }
        let table = DataTable.penguins()
        expect(table.missingCounts["sex"] == 11 && table.columnNames.count == 8)
        print(try table.dataset(target: "body_mass_g", features: ["species", "flipper_length_mm"], missing: .mean))
        // %%
        let (train, validation, test) = iris.split(0.6, 0.2, 0.2, stratified: true)
        let scaled = (train.standardized(), validation.standardized(using: train), test.minMaxScaled(using: train))
        expect(scaled.0.count == 90 && train.shuffled().count == 90 && iris.kFold(5, stratified: true).count == 5)
        for (features, labels) in train.batches(of: 32, shuffled: true) { expect(features.shape[0] == labels.shape[0]) }
        let images = Dataset.digits().prefix(64).augmented {
            RandomShift(1)
            RandomFlip()
            RandomRotation(10)
            RandomZoom(0.1)
            RandomNoise(0.05)
            RandomBrightness(0.1)
            Cutout(2)
            Augment { x in x * 1 }
        }
        expect(images.batches(of: 8, shuffled: true).batch(at: 1).0.shape == [8, 1, 8, 8])
        expect(images.augmented(by: [Mixup(0.2)]).batches(of: 8).batch(at: 0).1.shape == [8, 10])
        expect(train.classBalanced().batches(of: 8, shuffled: true).count == 12 && train.oversampled().classWeights.count == 3)
        expect(iris.kFold(3, groups: Array(0..<150).map { $0 % 10 }).count == 3 && iris.prefix(4).leaveOneOut().count == 4)
        let scaler = Scaler.robust(train)
        expect(scaler.inverse(scaler(train.features)).allClose(train.features, tolerance: 1e-5))
        _ = Dataset.wine().standardized().split(0.5, 0.5)
        iris.show()
        // %%
        let model = Sequential {
            Dense(4, 8, activation: .relu)
            Dropout(0.1)
            Dense(8, 3)
        }
        let range = model.learningRateRange(scaled.0, loss: .crossEntropy, optimizer: Adam())
        expect(range.rates.count > 10 && range.suggestion != nil)
        print(range)
        let history = model.fit(
            scaled.0, validation: scaled.1, loss: .crossEntropy, optimizer: Adam(learningRate: 0.02), epochs: 4, metrics: [.accuracy],
            callbacks: [EarlyStopping(patience: 3, monitor: "validation loss", restoreBest: true), LearningRateLogger(), Timeout(seconds: 60)],
            regularizers: [.l1(0.0001), .l2(0.0001)], checkpoint: "run", checkpointEvery: 2)
        expect(history.isComplete && history.validationLosses.count == 4)
        print(diagnose(history))
        let again = model.fit(train, loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: 1, callbacks: [Checkpoint("other", every: 2), Checkpoint(last: "last.safetensors", best: "best.safetensors", monitor: "loss")])
        expect(again.epochs.count == 1)
        let first = model.evaluate(scaled.2)
        expect(first.accuracy >= 0 && first.confusionMatrix.total == 30)
        expect(model.predict(test).shape == [30, 3] && model.predictClasses(test.features).count == 30)
        model.fit(scaled.0, loss: .crossEntropy, optimizer: SGD(learningRate: 0.5), epochs: 3)
        _ = model.evaluate(scaled.2)
        try save(model, "m.safetensors")
        try load(into: model, "m.safetensors")
        // %%
        let scores = crossValidate(iris, folds: 3) { train, held in
            let model = MLP(4, 8, 3)
            model.fit(train, loss: .crossEntropy, optimizer: Adam(learningRate: 0.05), epochs: 3)
            return model.evaluate(held).accuracy
        }
        expect(scores.scores.count == 3 && scores.mean > 0.3)
        let judged = crossValidate(iris, folds: 3, loss: .crossEntropy, optimizer: { Adam(learningRate: 0.05) }, epochs: 5, standardized: true, model: { MLP(4, 8, 3) })
        expect(judged.reports.count == 3)
        print(judged)
        let growing = learningCurve(iris, fractions: [0.5, 1]) { part in (Double(part.count), 1) }
        expect(growing.trainScores == [75, 150])
        expect(capacityCurve("width", [1, 2]) { width in (Double(width), 0.5) }.bestPlace != nil)
        // %%
        let houses = try DataTable(csv: "houses.csv").dataset(target: "price")
        print(houses)
        """#
}
