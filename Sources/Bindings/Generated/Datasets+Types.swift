// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Datasets
import Interpreter
import NeuralNetworks
import PlotRenderers
import Plots
import Swiftlet
import Tensors
import Training

extension Library {
    /// The types of `Datasets`.
    mutating func bindDatasetsTypes() {
        bindProtocol("protocol Augmentation", (any Augmentation).self, documentation: "A random change of examples that leaves their labels true, drawn anew whenever a batch is taken.")
        bindType("struct Augment: Augmentation", Augment.self, documentation: "A change of one's own: a function of the features of a batch.\n\n    train.augmented { Augment { images in images * Tensor.randomUniform([1], low: 0.8, high: 1.2) } }") {
            $0.conform("Augmentation") { (value: Augment) -> any Augmentation in value }
        }
        bindType("struct RandomNoise: Augmentation", RandomNoise.self, documentation: "Adds noise of the normal distribution to every number.") {
            $0.conform("Augmentation") { (value: RandomNoise) -> any Augmentation in value }
        }
        bindType("struct Mixup: Augmentation", Mixup.self, documentation: "Mixes each example with another of the batch, and their labels likewise (Zhang et al. 2018).\n\nx' = λ x + (1 − λ) x̃ with λ of the distribution Beta(α, α), one for each example. Labels of classes become shares of\nclasses, which `.crossEntropy` takes.") {
            $0.conform("Augmentation") { (value: Mixup) -> any Augmentation in value }
        }
        bindType("struct RandomShift: Augmentation", RandomShift.self, documentation: "Shifts each image by a random number of pixels in both directions.") {
            $0.conform("Augmentation") { (value: RandomShift) -> any Augmentation in value }
        }
        bindType("struct RandomFlip: Augmentation", RandomFlip.self, documentation: "Mirrors each image with probability ½, left to right unless said otherwise.") {
            $0.conform("Augmentation") { (value: RandomFlip) -> any Augmentation in value }
        }
        bindType("struct RandomRotation: Augmentation", RandomRotation.self, documentation: "Turns each image about its middle by a random angle, between the pixels by bilinear interpolation.") {
            $0.conform("Augmentation") { (value: RandomRotation) -> any Augmentation in value }
        }
        bindType("struct RandomZoom: Augmentation", RandomZoom.self, documentation: "Makes each image larger or smaller about its middle by a random factor.") {
            $0.conform("Augmentation") { (value: RandomZoom) -> any Augmentation in value }
        }
        bindType("struct Cutout: Augmentation", Cutout.self, documentation: "Sets a random square of each image to 0 (DeVries and Taylor 2017).") {
            $0.conform("Augmentation") { (value: Cutout) -> any Augmentation in value }
        }
        bindType("struct RandomBrightness: Augmentation", RandomBrightness.self, documentation: "Makes each image lighter or darker and its contrast stronger or weaker.") {
            $0.conform("Augmentation") { (value: RandomBrightness) -> any Augmentation in value }
        }
        bindType("struct Batches: Sequence, CustomStringConvertible", Batches.self, element: "(Tensor, Tensor)", documentation: "A data set cut into batches, to be walked once.\n\nA shuffled walk draws its order from the random stream when it starts, so that every epoch has another one. The last\nbatch may be smaller than the others. Augmentations are drawn anew for every batch.") {
            $0.iterate(as: Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self) { (value: Batches) in value }
        }
        bindType("struct Batches.Iterator: IteratorProtocol", Batches.Iterator.self, documentation: "")
        bindType("enum MissingValues: Equatable", MissingValues.self, documentation: "What becomes of values that a table lacks.") {
            $0.setEquatable(MissingValues.self)
            $0.setPayload { (value: MissingValues, index, machine) in
                switch (index, value) {
                case (0, .error): .zero
                case (1, .drop): .zero
                case (2, .mean): .zero
                case (3, .constant(let a0)): Tuple1<Double>.give(a0, machine)
                case (4, .keep): .zero
                default: nil
                }
            }
        }
        bindType("enum LearningTask: Equatable, Hashable", LearningTask.self, documentation: "What is to be learnt: a class or a value.") {
            $0.setHashable(LearningTask.self)
        }
        bindType("struct DataTable: CustomStringConvertible", DataTable.self, documentation: "A table of texts as a file has it: named columns, rows of fields, perhaps with values missing.\n\n    let table = try DataTable(csv: \"penguins.csv\")\n    table.missingCounts\n    let data = try table.dataset(target: \"species\", missing: .drop)\n\nA field is missing if it is empty or one of `NA`, `N/A`, `NaN`, `null`, `None`, `?`.")
        bindType("enum DatasetPart: Equatable, Hashable", DatasetPart.self, documentation: "Which examples of a published data set are read.") {
            $0.setHashable(DatasetPart.self)
        }
        bindType("struct Dataset: CustomStringConvertible", Dataset.self, documentation: "Examples with their labels: what a model is trained on and judged by.\n\n`features` has the examples along its first axis (N×…, images N×C×H×W); `labels` has one row an example: the class\nindex for a classification, the target value otherwise.")
        bindType("struct CSVError: Error, Equatable, CustomStringConvertible", CSVError.self, documentation: "What is wrong with a table in a text file, and where.") {
            $0.setEquatable(CSVError.self)
            $0.setError(CSVError.self)
        }
        bindType("struct Scaler: CustomStringConvertible", Scaler.self, documentation: "A change of scale that is learnt from one part of the data and done to all: x' = (x − offset) / divisor.\n\n    let scaler = Scaler.standard(train)\n    let (x, y) = (scaler(train), scaler(test))\n    model.predict(scaler(measurements))")
    }
}
