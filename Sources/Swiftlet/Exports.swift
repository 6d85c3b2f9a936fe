@_exported import Datasets
@_exported import NeuralNetworks
@_exported import PlotRenderers
@_exported import Plots
@_exported import Tensors
@_exported import Training
