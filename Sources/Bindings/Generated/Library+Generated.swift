// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Interpreter

extension Library {
    /// Everything that the generator found in the public declarations of the library.
    mutating func bindGenerated() {
        bindTensorsTypes()
        bindPlotsTypes()
        bindPlotRenderersTypes()
        declareBuilder("FigureBuilder", of: "Figure")
        declareBuilder("MarkBuilder", of: "any Mark")
        bindTensors1()
        bindTensors2()
        bindTensors3()
        bindPlots1()
        bindPlotRenderers1()
    }
}
