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
        bindType("struct OptimizerRace: CustomStringConvertible", OptimizerRace.self, documentation: "What optimizers made of a surface from the same start. A cell that ends with it shows the race.")
        bindType("struct OptimizerRace.Run", OptimizerRace.Run.self, documentation: "The way of one optimizer.")
        bindType("struct Surface", Surface.self, documentation: "A function of two variables with the window through which it is looked at: a landscape for optimizers.")
    }
}
