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
    /// Functions and members of `Datasets`, part 2.
    mutating func bindDatasets2() {
        declare("var line: Int { get }", in: "CSVError", documentation: "The line, from 1.") { call in
            let self_ = try call.take(0, Boxed<CSVError>.self)
            return call.give(self_.line, Int.self)
        }
        declare("var column: Int { get }", in: "CSVError", documentation: "The column, a field of the line, from 1; 0 if the whole line is meant.") { call in
            let self_ = try call.take(0, Boxed<CSVError>.self)
            return call.give(self_.column, Int.self)
        }
        declare("var columnName: String { get }", in: "CSVError", documentation: "The name of the column; empty where there is none.") { call in
            let self_ = try call.take(0, Boxed<CSVError>.self)
            return call.give(self_.columnName, String.self)
        }
        declare("var problem: String { get }", in: "CSVError", documentation: "What is wrong and what to do.") { call in
            let self_ = try call.take(0, Boxed<CSVError>.self)
            return call.give(self_.problem, String.self)
        }
        declare("var description: String { get }", in: "CSVError") { call in
            let self_ = try call.take(0, Boxed<CSVError>.self)
            return call.give(self_.description, String.self)
        }
        declare("func loadIDX(_ path: String) throws -> Tensor", documentation: "Reads an array in the IDX format, gzipped or not: bytes become int32, as 16 and 32 bit integers, floats stay.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(try Datasets.loadIDX(a0), Boxed<Tensor>.self)
        }
        declare("func loadImage(_ path: String) throws -> Tensor", documentation: "Reads an image file as a tensor C×H×W with values in 0…1: PNG, and the Netpbm formats PGM, PPM and PBM.\n\nOne channel for grey images, three for colours. JPEG needs a library that Swiftlet does without; convert such files, for\nexample with `magick mogrify -format png *.jpg`.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(try Datasets.loadImage(a0), Boxed<Tensor>.self)
        }
        declare("static func linear(_ count: Int = 100, slope: Double = 2, intercept: Double = 1, noise: Double = 0.1, outliers: Double = 0, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "A straight line with noise: y = slope · x + intercept, x in −1…1.\n\n- Parameters:\n  - count: How many points.\n  - slope: The slope.\n  - intercept: The value at 0.\n  - noise: The standard deviation of the noise.\n  - outliers: The share of points that are thrown off by ten times the noise or more.\n  - random: The stream they are drawn from.\n- Returns: The points with their targets.") { call in
            let a0 = try call.take(0, Int.self, default: 100)
            let a1 = try call.take(1, Double.self, default: 2)
            let a2 = try call.take(2, Double.self, default: 1)
            let a3 = try call.take(3, Double.self, default: 0.1)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.linear(a0, slope: a1, intercept: a2, noise: a3, outliers: a4, using: a5), Boxed<Dataset>.self)
        }
        declare("static func polynomial(_ count: Int = 100, coefficients: [Double] = [0, -1, 0, 2], noise: Double = 0.1, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "A polynomial with noise: y = c₀ + c₁ x + c₂ x² + …, x in −1…1.") { call in
            let a0 = try call.take(0, Int.self, default: 100)
            let a1 = try call.take(1, [Double].self, default: [0, -1, 0, 2])
            let a2 = try call.take(2, Double.self, default: 0.1)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.polynomial(a0, coefficients: a1, noise: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func sine(_ count: Int = 100, periods: Double = 1, noise: Double = 0.1, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "A sine with noise: y = sin(2π · periods · x), x in 0…1.") { call in
            let a0 = try call.take(0, Int.self, default: 100)
            let a1 = try call.take(1, Double.self, default: 1)
            let a2 = try call.take(2, Double.self, default: 0.1)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.sine(a0, periods: a1, noise: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func step(_ count: Int = 100, noise: Double = 0.1, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "A step with noise: 0 below 0 and 1 above, x in −1…1.") { call in
            let a0 = try call.take(0, Int.self, default: 100)
            let a1 = try call.take(1, Double.self, default: 0.1)
            let a2 = try call.take(2, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.step(a0, noise: a1, using: a2), Boxed<Dataset>.self)
        }
        declare("static func regression(_ count: Int = 200, features: Int = 10, informative: Int? = nil, noise: Double = 0.1, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "A linear function of several features with noise: y = x · w, of which only the first `informative` weights are not 0.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Int.self, default: 10)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0.1)
            let a4 = try call.take(4, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.regression(a0, features: a1, informative: a2, noise: a3, using: a4), Boxed<Dataset>.self)
        }
        declare("static func sparse(_ count: Int = 500, features: Int = 20, rarest: Double = 0.01, noise: Double = 0.05, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "A linear function of features that are mostly 0, from one that is always there to one with a share of `rarest`: what\nAdagrad was made for.") { call in
            let a0 = try call.take(0, Int.self, default: 500)
            let a1 = try call.take(1, Int.self, default: 20)
            let a2 = try call.take(2, Double.self, default: 0.01)
            let a3 = try call.take(3, Double.self, default: 0.05)
            let a4 = try call.take(4, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.sparse(a0, features: a1, rarest: a2, noise: a3, using: a4), Boxed<Dataset>.self)
        }
        declare("static func friedman(_ count: Int = 200, noise: Double = 1, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "Friedman's first function (1991): y = 10 sin(π x₁ x₂) + 20 (x₃ − ½)² + 10 x₄ + 5 x₅ and five features that say nothing.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Double.self, default: 1)
            let a2 = try call.take(2, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.friedman(a0, noise: a1, using: a2), Boxed<Dataset>.self)
        }
        declare("static func swissRoll(_ count: Int = 300, noise: Double = 0.05, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "A rolled-up sheet in space, its label the place along the roll.") { call in
            let a0 = try call.take(0, Int.self, default: 300)
            let a1 = try call.take(1, Double.self, default: 0.05)
            let a2 = try call.take(2, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.swissRoll(a0, noise: a1, using: a2), Boxed<Dataset>.self)
        }
        declare("static func moons(_ count: Int = 200, noise: Double = 0.1) -> Dataset", in: "Dataset", documentation: "Two interleaved half circles: not linearly separable.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Double.self, default: 0.1)
            return call.give(Dataset.moons(a0, noise: a1), Boxed<Dataset>.self)
        }
        declare("static func moons(_ count: Int, noise: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "Two interleaved half circles, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(Dataset.moons(a0, noise: a1, using: a2), Boxed<Dataset>.self)
        }
        declare("static func circles(_ count: Int = 200, noise: Double = 0.05, factor: Double = 0.5) -> Dataset", in: "Dataset", documentation: "A small circle inside a large one; `factor` is the ratio of their radii.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Double.self, default: 0.05)
            let a2 = try call.take(2, Double.self, default: 0.5)
            return call.give(Dataset.circles(a0, noise: a1, factor: a2), Boxed<Dataset>.self)
        }
        declare("static func circles(_ count: Int, noise: Double, factor: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "A small circle inside a large one, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(Dataset.circles(a0, noise: a1, factor: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func spiral(_ count: Int = 300, classes: Int = 3, noise: Double = 0.1) -> Dataset", in: "Dataset", documentation: "The arms of a spiral, one class an arm.") { call in
            let a0 = try call.take(0, Int.self, default: 300)
            let a1 = try call.take(1, Int.self, default: 3)
            let a2 = try call.take(2, Double.self, default: 0.1)
            return call.give(Dataset.spiral(a0, classes: a1, noise: a2), Boxed<Dataset>.self)
        }
        declare("static func spiral(_ count: Int, classes: Int, noise: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "The arms of a spiral, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(Dataset.spiral(a0, classes: a1, noise: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func blobs(_ count: Int = 300, classes: Int = 3, deviation: Double = 0.6) -> Dataset", in: "Dataset", documentation: "Round clouds around random centres, one class a cloud.") { call in
            let a0 = try call.take(0, Int.self, default: 300)
            let a1 = try call.take(1, Int.self, default: 3)
            let a2 = try call.take(2, Double.self, default: 0.6)
            return call.give(Dataset.blobs(a0, classes: a1, deviation: a2), Boxed<Dataset>.self)
        }
        declare("static func blobs(_ count: Int, classes: Int, deviation: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "Round clouds around random centres, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<RandomSource>.self)
            return call.give(Dataset.blobs(a0, classes: a1, deviation: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func xor(_ count: Int = 200, noise: Double = 0.0) -> Dataset", in: "Dataset", documentation: "Points of a square whose class is whether their coordinates differ in sign: no line separates them.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Double.self, default: 0.0)
            return call.give(Dataset.xor(a0, noise: a1), Boxed<Dataset>.self)
        }
        declare("static func xor(_ count: Int, noise: Double, using random: RandomSource) -> Dataset", in: "Dataset", documentation: "Points of a square, class by the signs of their coordinates, drawn from `random`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Boxed<RandomSource>.self)
            return call.give(Dataset.xor(a0, noise: a1, using: a2), Boxed<Dataset>.self)
        }
        declare("static func checkerboard(_ count: Int = 400, squares: Int = 4, noise: Double = 0.0, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "Fields of a board, −1…1 in both directions, black and white by turns.") { call in
            let a0 = try call.take(0, Int.self, default: 400)
            let a1 = try call.take(1, Int.self, default: 4)
            let a2 = try call.take(2, Double.self, default: 0.0)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.checkerboard(a0, squares: a1, noise: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func imbalanced(_ count: Int = 1000, share: Double = 0.01, separation: Double = 2, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "A large cloud and a small one beside it: `share` of the points are of the rare class.") { call in
            let a0 = try call.take(0, Int.self, default: 1000)
            let a1 = try call.take(1, Double.self, default: 0.01)
            let a2 = try call.take(2, Double.self, default: 2)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.imbalanced(a0, share: a1, separation: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func gaussianQuantiles(_ count: Int = 300, classes: Int = 3, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "Rings around the origin with the same number of points in each, one class a ring.") { call in
            let a0 = try call.take(0, Int.self, default: 300)
            let a1 = try call.take(1, Int.self, default: 3)
            let a2 = try call.take(2, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.gaussianQuantiles(a0, classes: a1, using: a2), Boxed<Dataset>.self)
        }
        declare("static func shapes(_ count: Int = 400, size: Int = 16, noise: Double = 0.1, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "Squares, circles, triangles and crosses of random size at random places, 1×`size`×`size`, with noise.") { call in
            let a0 = try call.take(0, Int.self, default: 400)
            let a1 = try call.take(1, Int.self, default: 16)
            let a2 = try call.take(2, Double.self, default: 0.1)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.shapes(a0, size: a1, noise: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("static func barsAndStripes(_ count: Int = 200, size: Int = 8, noise: Double = 0.1, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "Images of full rows or full columns, 1×`size`×`size`: which of the two is the class.") { call in
            let a0 = try call.take(0, Int.self, default: 200)
            let a1 = try call.take(1, Int.self, default: 8)
            let a2 = try call.take(2, Double.self, default: 0.1)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Dataset.barsAndStripes(a0, size: a1, noise: a2, using: a3), Boxed<Dataset>.self)
        }
        declare("func withLabelNoise(_ share: Double, using random: RandomSource = .ambient) -> Dataset", in: "Dataset", documentation: "The same examples with a share of their labels replaced by another class, drawn at random: what mistakes of people\nwho label do to training.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Boxed<RandomSource>.self, default: .ambient)
            return call.give(self_.withLabelNoise(a0, using: a1), Boxed<Dataset>.self)
        }
        declare("var name: String { get }", in: "Scaler", documentation: "What the scale is called.") { call in
            let self_ = try call.take(0, Boxed<Scaler>.self)
            return call.give(self_.name, String.self)
        }
        declare("var offset: Tensor { get }", in: "Scaler", documentation: "What is subtracted, of the shape of one example or one that fits to it.") { call in
            let self_ = try call.take(0, Boxed<Scaler>.self)
            return call.give(self_.offset, Boxed<Tensor>.self)
        }
        declare("var divisor: Tensor { get }", in: "Scaler", documentation: "What is divided by; 1 where a feature is constant.") { call in
            let self_ = try call.take(0, Boxed<Scaler>.self)
            return call.give(self_.divisor, Boxed<Tensor>.self)
        }
        declare("static func standard(_ reference: Dataset) -> Scaler", in: "Scaler", documentation: "Each feature with mean 0 and standard deviation 1, the biased one, divided by N.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            return call.give(Scaler.standard(a0), Boxed<Scaler>.self)
        }
        declare("static func minMax(_ reference: Dataset) -> Scaler", in: "Scaler", documentation: "Each feature in 0…1.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            return call.give(Scaler.minMax(a0), Boxed<Scaler>.self)
        }
        declare("static func robust(_ reference: Dataset) -> Scaler", in: "Scaler", documentation: "Each feature with median 0 and a distance of 1 between the quartiles, which outliers do not move.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            return call.give(Scaler.robust(a0), Boxed<Scaler>.self)
        }
        declare("static func perChannel(_ reference: Dataset) -> Scaler", in: "Scaler", documentation: "Each channel of images, C×H×W, with mean 0 and standard deviation 1 over examples and places.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            return call.give(Scaler.perChannel(a0), Boxed<Scaler>.self)
        }
        declare("func callAsFunction(_ data: Dataset) -> Dataset", in: "Scaler", documentation: "The examples of a set in the new scale.") { call in
            let self_ = try call.take(0, Boxed<Scaler>.self)
            let a0 = try call.take(1, Boxed<Dataset>.self)
            return call.give(self_(a0), Boxed<Dataset>.self)
        }
        declare("func callAsFunction(_ features: Tensor) -> Tensor", in: "Scaler", documentation: "Features in the new scale.") { call in
            let self_ = try call.take(0, Boxed<Scaler>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("func inverse(_ features: Tensor) -> Tensor", in: "Scaler", documentation: "Features in the old scale again.") { call in
            let self_ = try call.take(0, Boxed<Scaler>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.inverse(a0), Boxed<Tensor>.self)
        }
        declare("var description: String { get }", in: "Scaler") { call in
            let self_ = try call.take(0, Boxed<Scaler>.self)
            return call.give(self_.description, String.self)
        }
    }
}
