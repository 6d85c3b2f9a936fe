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
    /// The types of `PlotRenderers`.
    mutating func bindPlotRenderersTypes() {
        bindType("enum FigureSaveError: Error, Hashable, CustomStringConvertible", FigureSaveError.self, documentation: "Why a figure was not saved.") {
            $0.setHashable(FigureSaveError.self)
            $0.setError(FigureSaveError.self)
            $0.setPayload { (value: FigureSaveError, index, machine) in
                switch (index, value) {
                case (0, .unknownFormat(let a0)): Tuple1<String>.give(a0, machine)
                case (1, .notWritten(let a0, let a1)): Tuple2<String, Int>.give((a0, a1), machine)
                default: nil
                }
            }
        }
        bindType("enum TextCanvas: Hashable, CaseIterable, Equatable", TextCanvas.self, documentation: "The characters that a text plot is drawn with.") {
            $0.setHashable(TextCanvas.self)
        }
    }
}
