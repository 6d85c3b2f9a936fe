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
        bindType("struct Batches: Sequence", Batches.self, element: "(Tensor, Tensor)", documentation: "A data set cut into batches, to be walked once.\n\nA shuffled walk draws its order from the random stream when it starts, so that every epoch has another one. The last\nbatch may be smaller than the others.") {
            $0.iterate(as: Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self) { (value: Batches) in value }
        }
        bindType("struct Batches.Iterator: IteratorProtocol", Batches.Iterator.self, documentation: "")
        bindType("struct Dataset: CustomStringConvertible", Dataset.self, documentation: "Examples with their labels: what a model is trained on and judged by.\n\n`features` has the examples along its first axis (N×…, images N×C×H×W); `labels` has one row an example: the class\nindex for a classification, the target value otherwise.")
    }
}
