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
    /// The types of `Swiftlet`.
    mutating func bindSwiftletTypes() {
        bindType("struct ActivationStatistics: CustomStringConvertible", ActivationStatistics.self, documentation: "The outputs of the layers of a model for a part of the data, and the gradients that come back to them.\n\nA cell that ends with it shows the distributions as ridges.")
        bindType("struct ActivationStatistics.Row", ActivationStatistics.Row.self, documentation: "What one layer gives.")
        bindType("class Exercise: CustomStringConvertible", Exercise.self, documentation: "An exercise of a notebook: it checks answers, and gives one hint more after each that is wrong.\n\n    let exercise = Exercise(\"Parameters of a convolution\", hints: [\"a kernel has 5 × 5 weights\", \"and a bias\"])\n    exercise.check(260, equals: Conv2D(1, 10, kernelSize: 5).parameterCount)     // right: 260\n\nA wrong answer is a failed expectation: the cell fails with what was given, never with the solution, and `swiftlet run`\nexits with 3.")
        bindType("struct OptimizerRace: CustomStringConvertible", OptimizerRace.self, documentation: "What optimizers made of a surface from the same start. A cell that ends with it shows the race.")
        bindType("struct OptimizerRace.Run", OptimizerRace.Run.self, documentation: "The way of one optimizer.")
        bindType("struct Quiz: CustomStringConvertible", Quiz.self, documentation: "A question with choices, of which one is right. As the last value of a cell it shows the question and the choices.\n\n    let question = quiz(\"How many parameters has Conv2D(1, 10, kernelSize: 5)?\",\n                        choices: [\"250\", \"260\", \"26\"], answer: \"b\", because: \"(5 · 5 + 1) · 10 = 260\")\n    question.check(\"b\")")
        bindType("struct Surface: CustomStringConvertible", Surface.self, documentation: "A function of two variables with the window through which it is looked at: a landscape for optimizers.")
        bindType("struct SweepAxis: Equatable", SweepAxis.self, documentation: "A hyperparameter and the values it takes in a sweep.") {
            $0.setEquatable(SweepAxis.self)
        }
        bindType("struct SweepTrial: CustomStringConvertible", SweepTrial.self, documentation: "One run of a sweep: the values of its hyperparameters and its seed.")
        bindType("struct SweepRun", SweepRun.self, documentation: "The scores of one configuration of a sweep over its seeds.")
        bindType("struct Sweep: CustomStringConvertible", Sweep.self, documentation: "What a score became over all combinations of hyperparameters and over seeds.")
    }
}
