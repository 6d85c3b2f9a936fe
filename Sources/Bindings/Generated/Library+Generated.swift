// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Interpreter

extension Library {
    /// Everything that the generator found in the public declarations of the library.
    mutating func bindGenerated() {
        bindTensorsTypes()
        bindNeuralNetworksTypes()
        bindDatasetsTypes()
        bindTrainingTypes()
        bindPlotsTypes()
        bindPlotRenderersTypes()
        bindSwiftletTypes()
        declareBuilder("LayerBuilder", of: "any Layer")
        declareBuilder("AugmentationBuilder", of: "any Augmentation")
        declareBuilder("FigureBuilder", of: "Figure")
        declareBuilder("MarkBuilder", of: "any Mark")
        declareTypeValue("Loss", of: "LossFunction")
        declareTypeValue("Metric", of: "MetricFunction")
        declareTypeValue("Schedule", of: "ScheduleFunction")
        bindTensors1()
        bindTensors2()
        bindTensors3()
        bindTensors4()
        bindTensors5()
        bindNeuralNetworks1()
        bindNeuralNetworks2()
        bindNeuralNetworks3()
        bindNeuralNetworks4()
        bindNeuralNetworks5()
        bindNeuralNetworks6()
        bindNeuralNetworks7()
        bindNeuralNetworks8()
        bindDatasets1()
        bindDatasets2()
        bindTraining1()
        bindTraining2()
        bindTraining3()
        bindTraining4()
        bindPlots1()
        bindPlots2()
        bindPlotRenderers1()
        bindSwiftlet1()
        bindSwiftlet2()
    }
}
