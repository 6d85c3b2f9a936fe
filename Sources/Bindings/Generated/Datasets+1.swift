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
    /// Functions and members of `Datasets`, part 1.
    mutating func bindDatasets1() {
        declare("var name: String { get }", in: "Augmentation", documentation: "What the change is called, with its settings.") { call in
            let self_ = try call.take(0, Boxed<any Augmentation>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "Augmentation", documentation: "The changed features of a batch.") { call in
            let self_ = try call.take(0, Boxed<any Augmentation>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("func augmented(_ features: Tensor, labels: Tensor, classCount: Int, using random: RandomSource) -> (Tensor, Tensor)", in: "Augmentation", documentation: "The changed features and labels of a batch, for changes that touch labels too.") { call in
            let self_ = try call.take(0, Boxed<any Augmentation>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            let a2 = try call.take(3, Int.self)
            let a3 = try call.take(4, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, labels: a1, classCount: a2, using: a3), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func augmented(@AugmentationBuilder _ changes: () throws -> [any Augmentation]) rethrows -> Dataset", in: "Dataset", documentation: "The same examples, changed at random whenever a batch is taken, so that no two epochs show the same.\n\n    let train = train.augmented {\n        RandomShift(2)\n        RandomFlip()\n        RandomNoise(0.05)\n    }\n\nThe changes are drawn from the stream of the batches: the same seed gives the same batches. Only training parts\nshould be augmented; `features` stay as they are.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Function0<[Boxed<any Augmentation>]>.self)
            return call.give(try self_.augmented(a0), Boxed<Dataset>.self)
        }
        declare("func augmented(by changes: [any Augmentation]) -> Dataset", in: "Dataset", documentation: "The same examples, changed at random whenever a batch is taken.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, [Boxed<any Augmentation>].self)
            return call.give(self_.augmented(by: a0), Boxed<Dataset>.self)
        }
        declare("func drawn(using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "The examples as a batch would show them now, augmentations done: to look at them, or to keep them so.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<RandomSource>.self, default: .ambient)
            return call.give(self_.drawn(using: a0), Boxed<Dataset>.self)
        }
        declare("init(_ change: (Tensor) throws -> Tensor)", in: "Augment", documentation: "Changes the features of each batch by a function.") { call in
            let a0 = try call.take(0, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(Augment(a0), Boxed<Augment>.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "Augment") { call in
            let self_ = try call.take(0, Boxed<Augment>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("var standardDeviation: Double { get }", in: "RandomNoise", documentation: "σ of the noise.") { call in
            let self_ = try call.take(0, Boxed<RandomNoise>.self)
            return call.give(self_.standardDeviation, Double.self)
        }
        declare("init(_ standardDeviation: Double = 0.05)", in: "RandomNoise", documentation: "Noise with this standard deviation.") { call in
            let a0 = try call.take(0, Double.self, default: 0.05)
            return call.give(RandomNoise(a0), Boxed<RandomNoise>.self)
        }
        declare("var name: String { get }", in: "RandomNoise") { call in
            let self_ = try call.take(0, Boxed<RandomNoise>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "RandomNoise") { call in
            let self_ = try call.take(0, Boxed<RandomNoise>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("var alpha: Double { get }", in: "Mixup", documentation: "α: small values leave most examples nearly alone.") { call in
            let self_ = try call.take(0, Boxed<Mixup>.self)
            return call.give(self_.alpha, Double.self)
        }
        declare("init(_ alpha: Double = 0.2)", in: "Mixup", documentation: "Mixes with α more than 0 and at most 4.") { call in
            let a0 = try call.take(0, Double.self, default: 0.2)
            return call.give(Mixup(a0), Boxed<Mixup>.self)
        }
        declare("var name: String { get }", in: "Mixup") { call in
            let self_ = try call.take(0, Boxed<Mixup>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "Mixup") { call in
            let self_ = try call.take(0, Boxed<Mixup>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("func augmented(_ features: Tensor, labels: Tensor, classCount: Int, using random: RandomSource) -> (Tensor, Tensor)", in: "Mixup") { call in
            let self_ = try call.take(0, Boxed<Mixup>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            let a2 = try call.take(3, Int.self)
            let a3 = try call.take(4, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, labels: a1, classCount: a2, using: a3), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("var pixels: Int { get }", in: "RandomShift", documentation: "The largest shift, in pixels.") { call in
            let self_ = try call.take(0, Boxed<RandomShift>.self)
            return call.give(self_.pixels, Int.self)
        }
        declare("init(_ pixels: Int = 2)", in: "RandomShift", documentation: "Shifts by at most so many pixels.") { call in
            let a0 = try call.take(0, Int.self, default: 2)
            return call.give(RandomShift(a0), Boxed<RandomShift>.self)
        }
        declare("var name: String { get }", in: "RandomShift") { call in
            let self_ = try call.take(0, Boxed<RandomShift>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "RandomShift") { call in
            let self_ = try call.take(0, Boxed<RandomShift>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("var horizontal: Bool { get }", in: "RandomFlip", documentation: "Whether left and right may change places.") { call in
            let self_ = try call.take(0, Boxed<RandomFlip>.self)
            return call.give(self_.horizontal, Bool.self)
        }
        declare("var vertical: Bool { get }", in: "RandomFlip", documentation: "Whether top and bottom may change places.") { call in
            let self_ = try call.take(0, Boxed<RandomFlip>.self)
            return call.give(self_.vertical, Bool.self)
        }
        declare("init(horizontal: Bool = true, vertical: Bool = false)", in: "RandomFlip", documentation: "Mirrors in the given directions.") { call in
            let a0 = try call.take(0, Bool.self, default: true)
            let a1 = try call.take(1, Bool.self, default: false)
            return call.give(RandomFlip(horizontal: a0, vertical: a1), Boxed<RandomFlip>.self)
        }
        declare("var name: String { get }", in: "RandomFlip") { call in
            let self_ = try call.take(0, Boxed<RandomFlip>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "RandomFlip") { call in
            let self_ = try call.take(0, Boxed<RandomFlip>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("var degrees: Double { get }", in: "RandomRotation", documentation: "The largest angle, in degrees.") { call in
            let self_ = try call.take(0, Boxed<RandomRotation>.self)
            return call.give(self_.degrees, Double.self)
        }
        declare("init(_ degrees: Double = 10)", in: "RandomRotation", documentation: "Turns by at most so many degrees, either way.") { call in
            let a0 = try call.take(0, Double.self, default: 10)
            return call.give(RandomRotation(a0), Boxed<RandomRotation>.self)
        }
        declare("var name: String { get }", in: "RandomRotation") { call in
            let self_ = try call.take(0, Boxed<RandomRotation>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "RandomRotation") { call in
            let self_ = try call.take(0, Boxed<RandomRotation>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("var share: Double { get }", in: "RandomZoom", documentation: "How far the factor may be from 1.") { call in
            let self_ = try call.take(0, Boxed<RandomZoom>.self)
            return call.give(self_.share, Double.self)
        }
        declare("init(_ share: Double = 0.1)", in: "RandomZoom", documentation: "Zooms by a factor of 1 − share to 1 + share.") { call in
            let a0 = try call.take(0, Double.self, default: 0.1)
            return call.give(RandomZoom(a0), Boxed<RandomZoom>.self)
        }
        declare("var name: String { get }", in: "RandomZoom") { call in
            let self_ = try call.take(0, Boxed<RandomZoom>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "RandomZoom") { call in
            let self_ = try call.take(0, Boxed<RandomZoom>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("var size: Int { get }", in: "Cutout", documentation: "The side of the square, in pixels.") { call in
            let self_ = try call.take(0, Boxed<Cutout>.self)
            return call.give(self_.size, Int.self)
        }
        declare("init(_ size: Int)", in: "Cutout", documentation: "Cuts squares of this side; those at the border are cut off by it.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(Cutout(a0), Boxed<Cutout>.self)
        }
        declare("var name: String { get }", in: "Cutout") { call in
            let self_ = try call.take(0, Boxed<Cutout>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "Cutout") { call in
            let self_ = try call.take(0, Boxed<Cutout>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("var share: Double { get }", in: "RandomBrightness", documentation: "How far factor and shift may be from 1 and 0.") { call in
            let self_ = try call.take(0, Boxed<RandomBrightness>.self)
            return call.give(self_.share, Double.self)
        }
        declare("init(_ share: Double = 0.2)", in: "RandomBrightness", documentation: "x' = a x + b with a in 1 ± share and b in ± share / 2.") { call in
            let a0 = try call.take(0, Double.self, default: 0.2)
            return call.give(RandomBrightness(a0), Boxed<RandomBrightness>.self)
        }
        declare("var name: String { get }", in: "RandomBrightness") { call in
            let self_ = try call.take(0, Boxed<RandomBrightness>.self)
            return call.give(self_.name, String.self)
        }
        declare("func augmented(_ features: Tensor, using random: RandomSource) -> Tensor", in: "RandomBrightness") { call in
            let self_ = try call.take(0, Boxed<RandomBrightness>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(self_.augmented(a0, using: a1), Boxed<Tensor>.self)
        }
        declare("var count: Int { get }", in: "Batches", documentation: "How many batches there are.") { call in
            let self_ = try call.take(0, Boxed<Batches>.self)
            return call.give(self_.count, Int.self)
        }
        declare("func batch(at index: Int) -> (Tensor, Tensor)", in: "Batches", documentation: "The batch at a position: features and labels.") { call in
            let self_ = try call.take(0, Boxed<Batches>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.batch(at: a0), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func batches(of size: Int, shuffled: Bool = false, dropsLast: Bool = false) -> Batches", in: "Dataset", documentation: "The set in batches of `size` examples: pairs of features and labels. With `dropsLast` a last batch that would be\nsmaller is left out.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.batches(of: a0, shuffled: a1, dropsLast: a2), Boxed<Batches>.self)
        }
        declare("func batches(of size: Int, shuffled: Bool, dropsLast: Bool = false, using random: RandomSource) -> Batches", in: "Dataset", documentation: "The set in batches, in an order drawn from `random`.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self)
            let a2 = try call.take(3, Bool.self, default: false)
            let a3 = try call.take(4, Boxed<RandomSource>.self)
            return call.give(self_.batches(of: a0, shuffled: a1, dropsLast: a2, using: a3), Boxed<Batches>.self)
        }
        declare("var description: String { get }", in: "Batches") { call in
            let self_ = try call.take(0, Boxed<Batches>.self)
            return call.give(self_.description, String.self)
        }
        declare("case error", in: "MissingValues", documentation: "An error that says the line and column of the first one.") { call in
            return call.give(MissingValues.error, Boxed<MissingValues>.self)
        }
        declare("case drop", in: "MissingValues", documentation: "Rows that lack a value are left out.") { call in
            return call.give(MissingValues.drop, Boxed<MissingValues>.self)
        }
        declare("case mean", in: "MissingValues", documentation: "The mean of the column; for texts no category at all.") { call in
            return call.give(MissingValues.mean, Boxed<MissingValues>.self)
        }
        declare("case constant(Double)", in: "MissingValues", documentation: "This number; for texts no category at all.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(MissingValues.constant(a0), Boxed<MissingValues>.self)
        }
        declare("case keep", in: "MissingValues", documentation: "nan, for the program to deal with; for texts no category at all.") { call in
            return call.give(MissingValues.keep, Boxed<MissingValues>.self)
        }
        declare("case automatic", in: "LearningTask", documentation: "Classes if the target is texts, or the whole numbers 0 to k − 1, each occurring, k at most 20; values otherwise.") { call in
            return call.give(LearningTask.automatic, Boxed<LearningTask>.self)
        }
        declare("case classification", in: "LearningTask", documentation: "One of several classes.") { call in
            return call.give(LearningTask.classification, Boxed<LearningTask>.self)
        }
        declare("case regression", in: "LearningTask", documentation: "A value.") { call in
            return call.give(LearningTask.regression, Boxed<LearningTask>.self)
        }
        declare("func dataset(target: String, features: [String]? = nil, missing: MissingValues = .error, task: LearningTask = .automatic) throws -> Dataset", in: "DataTable", documentation: "Examples of the rows: features of the columns, labels of the target.\n\nNumbers are features as they are; a column of texts becomes a feature of 0 and 1 for each text, called\n`island=Dream`. Classes are in the order of their texts.\n\n- Parameters:\n  - target: The column that is to be predicted.\n  - features: The columns to predict it from; all others unless given.\n  - missing: What becomes of values that are not there. A row without target is left out unless it is an error.\n  - task: Whether the target is a class or a value.\n- Returns: The rows as examples.\n- Throws: An error if a column is missing or is no number.") { call in
            let self_ = try call.take(0, Boxed<DataTable>.self)
            let a0 = try call.take(1, String.self)
            let a1 = try call.take(2, [String]?.self, default: nil)
            let a2 = try call.take(3, Boxed<MissingValues>.self, default: .error)
            let a3 = try call.take(4, Boxed<LearningTask>.self, default: .automatic)
            return call.give(try self_.dataset(target: a0, features: a1, missing: a2, task: a3), Boxed<Dataset>.self)
        }
        declare("var name: String { get }", in: "DataTable", documentation: "What the table is called: its file.") { call in
            let self_ = try call.take(0, Boxed<DataTable>.self)
            return call.give(self_.name, String.self)
        }
        declare("var columnNames: [String] { get }", in: "DataTable", documentation: "The names of the columns, from the first line, or `column 1` and so on.") { call in
            let self_ = try call.take(0, Boxed<DataTable>.self)
            return call.give(self_.columnNames, [String].self)
        }
        declare("var count: Int { get }", in: "DataTable", documentation: "The number of rows.") { call in
            let self_ = try call.take(0, Boxed<DataTable>.self)
            return call.give(self_.count, Int.self)
        }
        declare("init(csv path: String, separator: String = \",\", hasHeader: Bool = true) throws", in: "DataTable", documentation: "Reads a file.\n\n- Parameters:\n  - path: The file, UTF-8, gzipped or not.\n  - separator: What stands between fields, one character.\n  - hasHeader: Whether the first line has the names of the columns.\n- Throws: An error that names the line that is broken.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, String.self, default: ",")
            let a2 = try call.take(2, Bool.self, default: true)
            return call.give(try DataTable(csv: a0, separator: a1, hasHeader: a2), Boxed<DataTable>.self)
        }
        declare("func strings(_ column: String) throws -> [String]", in: "DataTable", documentation: "The texts of a column, as they stand in the file.") { call in
            let self_ = try call.take(0, Boxed<DataTable>.self)
            let a0 = try call.take(1, String.self)
            return call.give(try self_.strings(a0), [String].self)
        }
        declare("func numbers(_ column: String) throws -> [Double]", in: "DataTable", documentation: "The numbers of a column; nan where one is missing. A text that is no number is an error that says its line.") { call in
            let self_ = try call.take(0, Boxed<DataTable>.self)
            let a0 = try call.take(1, String.self)
            return call.give(try self_.numbers(a0), [Double].self)
        }
        declare("var missingCounts: [String: Int] { get }", in: "DataTable", documentation: "How many values each column lacks, of the columns that lack any.") { call in
            let self_ = try call.take(0, Boxed<DataTable>.self)
            return call.give(self_.missingCounts, [String: Int].self)
        }
        declare("var description: String { get }", in: "DataTable") { call in
            let self_ = try call.take(0, Boxed<DataTable>.self)
            return call.give(self_.description, String.self)
        }
        declare("static func images(directory: String, size: Int? = nil, channels: Int? = nil) throws -> Dataset", in: "Dataset", documentation: "Reads images from a folder that has a folder of images for each class, named as the class.\n\n    pets/cat/1.png  pets/cat/2.png  pets/dog/1.png\n\nValues are in 0…1. Images are read in the order of their names; files that are no images are passed over.\n\n- Parameters:\n  - directory: The folder of the class folders.\n  - size: The height and width to which each image is brought; all must have the same size unless given.\n  - channels: 1 for grey, 3 for colours; 3 if any image has colours unless given.\n- Returns: The images with their classes.\n- Throws: An error that names the folder or image that cannot be read.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Int?.self, default: nil)
            return call.give(try Dataset.images(directory: a0, size: a1, channels: a2), Boxed<Dataset>.self)
        }
        declare("case train", in: "DatasetPart", documentation: "Those to train on.") { call in
            return call.give(DatasetPart.train, Boxed<DatasetPart>.self)
        }
        declare("case test", in: "DatasetPart", documentation: "Those to judge by.") { call in
            return call.give(DatasetPart.test, Boxed<DatasetPart>.self)
        }
        declare("var rawValue: String { get }", in: "DatasetPart", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<DatasetPart>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "DatasetPart", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(DatasetPart(rawValue: a0), Boxed<DatasetPart>?.self)
        }
        declare("static func mnist(directory: String, part: DatasetPart = .train) throws -> Dataset", in: "Dataset", documentation: "MNIST: handwritten digits as 1×28×28 images with values in 0…1, 60 000 to train on and 10 000 to judge by.\n\n- Parameters:\n  - directory: The folder with `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-…`, gzipped or not.\n  - part: Which examples.\n- Returns: The examples of the part.\n- Throws: An error that names the file that is missing or broken, and where.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<DatasetPart>.self, default: .train)
            return call.give(try Dataset.mnist(directory: a0, part: a1), Boxed<Dataset>.self)
        }
        declare("static func fashionMNIST(directory: String = \"/usr/share/datasets/fashion-mnist\", part: DatasetPart = .train) throws -> Dataset", in: "Dataset", documentation: "Fashion-MNIST (Xiao et al. 2017): articles of clothing as 1×28×28 images with values in 0…1, ten classes.\n\n- Parameters:\n  - directory: The folder with the four files; where Debian's package `dataset-fashion-mnist` puts them unless given.\n  - part: Which examples: 60 000 to train on, 10 000 to judge by.\n- Returns: The examples of the part.\n- Throws: An error that names the file that is missing or broken, and where.") { call in
            let a0 = try call.take(0, String.self, default: "/usr/share/datasets/fashion-mnist")
            let a1 = try call.take(1, Boxed<DatasetPart>.self, default: .train)
            return call.give(try Dataset.fashionMNIST(directory: a0, part: a1), Boxed<Dataset>.self)
        }
        declare("static func cifar10(directory: String, part: DatasetPart = .train) throws -> Dataset", in: "Dataset", documentation: "CIFAR-10 (Krizhevsky 2009): photographs as 3×32×32 images with values in 0…1, ten classes.\n\n- Parameters:\n  - directory: The folder of the binary version: `data_batch_1.bin` to `data_batch_5.bin`, `test_batch.bin`.\n  - part: Which examples: 50 000 to train on, 10 000 to judge by.\n- Returns: The examples of the part.\n- Throws: An error that names the file that is missing or broken, and where.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<DatasetPart>.self, default: .train)
            return call.give(try Dataset.cifar10(directory: a0, part: a1), Boxed<Dataset>.self)
        }
        declare("static func idx(_ features: String, labels: String? = nil, classNames: [String] = []) throws -> Dataset", in: "Dataset", documentation: "Reads images or other examples in the IDX format and their labels, gzipped or not.\n\nExamples of two axes become images of one channel. Bytes are divided by 255.\n\n- Parameters:\n  - features: The file of the examples.\n  - labels: The file of their labels; 0 without one.\n  - classNames: The names of the classes; their numbers unless given.\n- Returns: The examples with their labels.\n- Throws: An error that says where a file is broken.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, String?.self, default: nil)
            let a2 = try call.take(2, [String].self, default: [])
            return call.give(try Dataset.idx(a0, labels: a1, classNames: a2), Boxed<Dataset>.self)
        }
        declare("func weighted(by weights: [Double]) -> Dataset", in: "Dataset", documentation: "The same examples, drawn for shuffled batches with replacement, each with a probability in proportion to its weight.\n\nAn epoch has as many examples as before; some come several times and some not at all. Batches that are not shuffled\ngo through all examples once.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, [Double].self)
            return call.give(self_.weighted(by: a0), Boxed<Dataset>.self)
        }
        declare("func classBalanced() -> Dataset", in: "Dataset", documentation: "The same examples, drawn for shuffled batches so that every class comes equally often.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.classBalanced(), Boxed<Dataset>.self)
        }
        declare("func oversampled(using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "All examples, and those of smaller classes again and again until every class has as many as the largest.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<RandomSource>.self, default: .ambient)
            return call.give(self_.oversampled(using: a0), Boxed<Dataset>.self)
        }
        declare("var classWeights: [Double] { get }", in: "Dataset", documentation: "The weight of each class that makes up for its size: N / (classes · count), for `classWeights:` of a loss.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.classWeights, [Double].self)
        }
        declare("func standardized() -> Dataset", in: "Dataset", documentation: "Each feature with mean 0 and standard deviation 1 over this set: x' = (x − μ) / σ.\n\nσ is the biased deviation (divided by N); a constant feature becomes 0. Scale validation and test parts with\n`standardized(using: train)`, so that nothing leaks from them.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.standardized(), Boxed<Dataset>.self)
        }
        declare("func standardized(using reference: Dataset) -> Dataset", in: "Dataset", documentation: "Each feature scaled by the mean and deviation that `reference`, usually the training part, has.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_.standardized(using: a0), Boxed<Dataset>.self)
        }
        declare("func minMaxScaled() -> Dataset", in: "Dataset", documentation: "Each feature in 0…1 over this set: x' = (x − min) / (max − min).") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.minMaxScaled(), Boxed<Dataset>.self)
        }
        declare("func minMaxScaled(using reference: Dataset) -> Dataset", in: "Dataset", documentation: "Each feature scaled by the least and greatest value that `reference`, usually the training part, has.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_.minMaxScaled(using: a0), Boxed<Dataset>.self)
        }
        declare("func robustScaled() -> Dataset", in: "Dataset", documentation: "Each feature scaled by median and quartiles, which outliers do not move: x' = (x − median) / (q₃ − q₁).") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.robustScaled(), Boxed<Dataset>.self)
        }
        declare("func robustScaled(using reference: Dataset) -> Dataset", in: "Dataset", documentation: "Each feature scaled by the median and quartiles that `reference`, usually the training part, has.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_.robustScaled(using: a0), Boxed<Dataset>.self)
        }
        declare("func standardizedEach() -> Dataset", in: "Dataset", documentation: "Each example by itself with mean 0 and standard deviation 1: brightness and contrast of images no longer differ.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.standardizedEach(), Boxed<Dataset>.self)
        }
        declare("static func digits() -> Dataset", in: "Dataset", documentation: "1797 handwritten digits as 1×8×8 images with values in 0…1, ten classes.") { call in
            return call.give(Dataset.digits(), Boxed<Dataset>.self)
        }
        declare("static func penguins(missing: MissingValues = .drop) -> Dataset", in: "Dataset", documentation: "344 penguins of three species with bill and flipper in millimetres and body mass in grams; two were not measured.\n\n`DataTable.penguins()` has the island, sex and year too, with what is missing: a table to clean.\n\n- Parameter missing: What becomes of the birds without measures; they are left out unless said otherwise.\n- Returns: The birds with the measures as features and the species as classes.") { call in
            let a0 = try call.take(0, Boxed<MissingValues>.self, default: .drop)
            return call.give(Dataset.penguins(missing: a0), Boxed<Dataset>.self)
        }
        declare("static func iris() -> Dataset", in: "Dataset", documentation: "150 flowers with 4 measures in centimetres, three kinds of iris.") { call in
            return call.give(Dataset.iris(), Boxed<Dataset>.self)
        }
        declare("static func wine() -> Dataset", in: "Dataset", documentation: "178 wines with 13 chemical measures on very different scales, three growers.") { call in
            return call.give(Dataset.wine(), Boxed<Dataset>.self)
        }
        declare("static func breastCancer() -> Dataset", in: "Dataset", documentation: "569 tumours with 30 measures, malignant (0) or benign (1).") { call in
            return call.give(Dataset.breastCancer(), Boxed<Dataset>.self)
        }
        declare("static func diabetes() -> Dataset", in: "Dataset", documentation: "442 patients with 10 measures; the label is the disease's progression after a year (a regression).") { call in
            return call.give(Dataset.diabetes(), Boxed<Dataset>.self)
        }
        declare("static func penguins() -> DataTable", in: "DataTable", documentation: "344 penguins as they were published: species, island, four measures, sex and year, some of them missing.") { call in
            return call.give(DataTable.penguins(), Boxed<DataTable>.self)
        }
        declare("func split(_ first: Double, _ second: Double, stratified: Bool = false) -> (Dataset, Dataset)", in: "Dataset", documentation: "Cuts the set in two at random.\n\nThe parts are fractions of the whole and may not add up to more than 1. With `stratified`, every part has the\nclasses in the proportions of the whole.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Double.self)
            let a2 = try call.take(3, Bool.self, default: false)
            return call.give(self_.split(a0, a1, stratified: a2), Tuple2<Boxed<Dataset>, Boxed<Dataset>>.self)
        }
        declare("func split(_ first: Double, _ second: Double, _ third: Double, stratified: Bool = false) -> (Dataset, Dataset, Dataset)", in: "Dataset", documentation: "Cuts the set in three at random, usually to train on, to choose by and to judge by.\n\nThe parts are fractions of the whole and may not add up to more than 1. With `stratified`, every part has the\nclasses in the proportions of the whole.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Double.self)
            let a2 = try call.take(3, Double.self)
            let a3 = try call.take(4, Bool.self, default: false)
            return call.give(self_.split(a0, a1, a2, stratified: a3), Tuple3<Boxed<Dataset>, Boxed<Dataset>, Boxed<Dataset>>.self)
        }
        declare("func split(fractions: [Double], stratified: Bool, using random: RandomSource) -> [Dataset]", in: "Dataset", documentation: "Cuts the set in as many parts as there are fractions.\n\nA part's size is the difference of the rounded running sums, so that fractions that add up to 1 use every\nexample exactly once.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, [Double].self)
            let a1 = try call.take(2, Bool.self)
            let a2 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(self_.split(fractions: a0, stratified: a1, using: a2), [Boxed<Dataset>].self)
        }
        declare("func kFold(_ folds: Int, stratified: Bool = false) -> [(Dataset, Dataset)]", in: "Dataset", documentation: "The parts of a k-fold cross-validation: each example is in the second set of exactly one pair.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.kFold(a0, stratified: a1), [Tuple2<Boxed<Dataset>, Boxed<Dataset>>].self)
        }
        declare("func kFold(_ folds: Int, stratified: Bool, using random: RandomSource) -> [(Dataset, Dataset)]", in: "Dataset", documentation: "The parts of a k-fold cross-validation, drawn from `random`.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self)
            let a2 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(self_.kFold(a0, stratified: a1, using: a2), [Tuple2<Boxed<Dataset>, Boxed<Dataset>>].self)
        }
        declare("func kFold(_ folds: Int, groups: [Int], using random: RandomSource = .ambient) -> [(Dataset, Dataset)]", in: "Dataset", documentation: "The parts of a k-fold cross-validation in which examples of one group stay together: those of one patient or one\nday, which a model must not know when it is judged by the others.\n\nGroups are dealt out from the largest to the smallest, each to the fold that has the fewest examples.\n\n- Parameters:\n  - folds: How many parts.\n  - groups: The group of each example, a number that only names it.\n  - random: The stream that settles which of equally large groups comes first.\n- Returns: The parts to train on and to judge by, one pair a fold.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, [Int].self)
            let a2 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(self_.kFold(a0, groups: a1, using: a2), [Tuple2<Boxed<Dataset>, Boxed<Dataset>>].self)
        }
        declare("func leaveOneOut() -> [(Dataset, Dataset)]", in: "Dataset", documentation: "A k-fold cross-validation with as many folds as there are examples: each is judged by a model of all others.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.leaveOneOut(), [Tuple2<Boxed<Dataset>, Boxed<Dataset>>].self)
        }
        declare("static func csv(_ path: String, target: String, features: [String]? = nil, separator: String = \",\", hasHeader: Bool = true, missing: MissingValues = .error, task: LearningTask = .automatic) throws -> Dataset", in: "Dataset", documentation: "Reads a table of text: a CSV file.\n\n    let data = try Dataset.csv(\"houses.csv\", target: \"price\")\n\nColumns of numbers are features as they are; a column of texts becomes a feature of 0 and 1 for each text. A target of\ntexts is a class. A broken file is an error that says line and column; `DataTable` shows the file as it is.\n\n- Parameters:\n  - path: The file, UTF-8, gzipped or not, fields perhaps in double quotes.\n  - target: The column to be predicted.\n  - features: The columns to predict it from; all others unless given.\n  - separator: What stands between fields, one character.\n  - hasHeader: Whether the first line has the names of the columns; without them they are `column 1` and so on.\n  - missing: What becomes of values that are not there.\n  - task: Whether the target is a class or a value.\n- Returns: The rows as examples.\n- Throws: An error that names the line or column that is broken.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, String.self)
            let a2 = try call.take(2, [String]?.self, default: nil)
            let a3 = try call.take(3, String.self, default: ",")
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Boxed<MissingValues>.self, default: .error)
            let a6 = try call.take(6, Boxed<LearningTask>.self, default: .automatic)
            return call.give(try Dataset.csv(a0, target: a1, features: a2, separator: a3, hasHeader: a4, missing: a5, task: a6), Boxed<Dataset>.self)
        }
        declare("static func npy(_ features: String, labels: String? = nil, task: LearningTask = .automatic) throws -> Dataset", in: "Dataset", documentation: "Reads two arrays that NumPy has saved: examples along the first axis, and their labels, 0 without them.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, String?.self, default: nil)
            let a2 = try call.take(2, Boxed<LearningTask>.self, default: .automatic)
            return call.give(try Dataset.npy(a0, labels: a1, task: a2), Boxed<Dataset>.self)
        }
        declare("static func npz(_ path: String, features: String? = nil, labels: String? = nil, task: LearningTask = .automatic) throws -> Dataset", in: "Dataset", documentation: "Reads an archive that NumPy has saved.\n\n- Parameters:\n  - path: The file.\n  - features: The array of examples; unless given the first that is there of `features`, `x`, `X`, `x_train`, `data`,\n    `images`.\n  - labels: The array of labels; unless given the first of `labels`, `y`, `Y`, `y_train`, `target`.\n  - task: Whether labels are classes or values.\n- Returns: The examples of the arrays.\n- Throws: An error if an array is missing or broken.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, String?.self, default: nil)
            let a2 = try call.take(2, String?.self, default: nil)
            let a3 = try call.take(3, Boxed<LearningTask>.self, default: .automatic)
            return call.give(try Dataset.npz(a0, features: a1, labels: a2, task: a3), Boxed<Dataset>.self)
        }
        declare("var name: String { get }", in: "Dataset", documentation: "What the set is called in summaries.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.name, String.self)
        }
        declare("var features: Tensor { get }", in: "Dataset", documentation: "The examples, the first axis counting them.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.features, Boxed<Tensor>.self)
        }
        declare("var labels: Tensor { get }", in: "Dataset", documentation: "Class indices (shape [N]) for a classification, target values otherwise.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.labels, Boxed<Tensor>.self)
        }
        declare("var classNames: [String] { get }", in: "Dataset", documentation: "The name of each class; empty for a regression.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.classNames, [String].self)
        }
        declare("var featureNames: [String] { get }", in: "Dataset", documentation: "The name of each feature where it has one.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.featureNames, [String].self)
        }
        declare("var augmentations: [any Augmentation] { get }", in: "Dataset", documentation: "What is done to each batch when it is taken, in this order.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.augmentations, [Boxed<any Augmentation>].self)
        }
        declare("init(name: String, features: Tensor, labels: Tensor, classNames: [String] = [], featureNames: [String] = [])", in: "Dataset", documentation: "A set of the given examples and labels.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            let a3 = try call.take(3, [String].self, default: [])
            let a4 = try call.take(4, [String].self, default: [])
            return call.give(Dataset(name: a0, features: a1, labels: a2, classNames: a3, featureNames: a4), Boxed<Dataset>.self)
        }
        declare("var count: Int { get }", in: "Dataset", documentation: "How many examples there are.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.count, Int.self)
        }
        declare("var inputShape: [Int] { get }", in: "Dataset", documentation: "The shape of one example, without the batch axis: what `model.summary(input:)` takes.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.inputShape, [Int].self)
        }
        declare("var isClassification: Bool { get }", in: "Dataset", documentation: "Whether the labels are class indices.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.isClassification, Bool.self)
        }
        declare("var classCount: Int { get }", in: "Dataset", documentation: "How many classes there are; 0 for a regression.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.classCount, Int.self)
        }
        declare("var classCounts: [Int] { get }", in: "Dataset", documentation: "How many examples each class has, in the order of `classNames`.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.classCounts, [Int].self)
        }
        declare("var labelIndices: [Int] { get }", in: "Dataset", documentation: "The labels as integers.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.labelIndices, [Int].self)
        }
        declare("func selecting(_ indices: [Int]) -> Dataset", in: "Dataset", documentation: "The examples at `indices`, in that order.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.selecting(a0), Boxed<Dataset>.self)
        }
        declare("func prefix(_ count: Int) -> Dataset", in: "Dataset", documentation: "The first `count` examples.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.prefix(a0), Boxed<Dataset>.self)
        }
        declare("func shuffled() -> Dataset", in: "Dataset", documentation: "The examples in random order.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.shuffled(), Boxed<Dataset>.self)
        }
        declare("func shuffled(using random: RandomSource) -> Dataset", in: "Dataset", documentation: "The examples in an order drawn from `random`.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Boxed<RandomSource>.self)
            return call.give(self_.shuffled(using: a0), Boxed<Dataset>.self)
        }
        declare("var description: String { get }", in: "Dataset") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            return call.give(self_.description, String.self)
        }
        declare("var path: String { get }", in: "CSVError", documentation: "The file; empty if the text came from elsewhere.") { call in
            let self_ = try call.take(0, Boxed<CSVError>.self)
            return call.give(self_.path, String.self)
        }
    }
}
