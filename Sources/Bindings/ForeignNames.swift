/// What PyTorch, Keras, scikit-learn and NumPy call what Swiftlet calls otherwise, for those who come from there.
package enum ForeignNames {
    /// The sentence for a name that a cell uses and nothing declares, or for a member that its type has not; nil for one
    /// that is of no other library.
    package static func advice(on name: String, isMember: Bool) -> String? {
        if isMember { return members[name] }
        if let instead = names[name] { return "did you mean '\(instead)'? other libraries call it '\(name)'" }
        if modules.contains(name) {
            return "names of Swiftlet stand alone, without '\(name).': 'Tensor', 'Dense', 'relu'"
        }
        return otherWays[name]
    }

    /// Types and functions, each with an expression that can be written in its place.
    package static let names: [String: String] = [
        "Linear": "Dense", "Conv1d": "Conv1D", "Conv2d": "Conv2D", "ConvTranspose2d": "ConvTranspose2D",
        "Conv2DTranspose": "ConvTranspose2D", "MaxPool2d": "MaxPool2D", "MaxPooling2D": "MaxPool2D",
        "AvgPool2d": "AveragePool2D", "AveragePooling2D": "AveragePool2D",
        "AdaptiveAvgPool2d": "AdaptiveAveragePool2D", "GlobalAveragePooling2D": "GlobalAveragePool2D",
        "BatchNorm1d": "BatchNorm", "BatchNorm2d": "BatchNorm",
        "LayerNormalization": "LayerNorm", "Dropout2d": "Dropout2D", "SpatialDropout2D": "Dropout2D",
        "CrossEntropyLoss": "Loss.crossEntropy", "CategoricalCrossentropy": "Loss.crossEntropy",
        "SparseCategoricalCrossentropy": "Loss.crossEntropy", "BCELoss": "Loss.binaryCrossEntropy",
        "BCEWithLogitsLoss": "Loss.binaryCrossEntropyWithLogits", "MSELoss": "Loss.meanSquaredError",
        "MeanSquaredError": "Loss.meanSquaredError", "L1Loss": "Loss.meanAbsoluteError", "HuberLoss": "Loss.huber",
        "SmoothL1Loss": "Loss.huber", "NLLLoss": "Loss.negativeLogLikelihood", "KLDivLoss": "Loss.klDivergence",
        "StepLR": "Schedule.step", "ExponentialLR": "Schedule.exponential",
        "CosineAnnealingLR": "Schedule.cosine", "OneCycleLR": "Schedule.oneCycle", "RMSprop": "RMSProp",
        "Nadam": "NAdam", "ModelCheckpoint": "Checkpoint", "randn": "Tensor.randomNormal",
        "rand": "Tensor.randomUniform", "randint": "Tensor.randomInteger", "zeros": "Tensor.zeros",
        "ones": "Tensor.ones", "arange": "Tensor.arange", "linspace": "Tensor.linspace", "eye": "Tensor.eye",
        "mse_loss": "meanSquaredError", "cross_entropy": "crossEntropy", "log_softmax": "logSoftmax",
        "leaky_relu": "leakyReLU", "concatenate": "concatenated",
        "accuracy_score": "accuracy", "confusion_matrix": "confusionMatrix",
        "classification_report": "classificationReport", "roc_auc_score": "rocAUC", "manual_seed": "seed",
    ]

    /// What stands before a dot in Python.
    private static let modules: Set<String> = [
        "torch", "nn", "F", "optim", "tf", "keras", "layers", "np", "sklearn", "plt",
    ]

    /// What is done in another way here.
    private static let otherWays: [String: String] = [
        "no_grad": "without 'valueWithGradient' no gradient is recorded; inside it write 'withoutGradient { … }'",
        "train_test_split": "a 'Dataset' is divided by 'split(0.8, 0.2)'",
        "StandardScaler": "a 'Dataset' is scaled by 'standardized()', another like it by 'standardized(using:)'",
        "MinMaxScaler": "a 'Dataset' is scaled by 'minMaxScaled()'",
        "DataLoader": "a 'Dataset' is walked by 'for (x, y) in train.batches(of: 32, shuffled: true)'",
    ]

    /// Members of tensors, models and optimizers.
    private static let members: [String: String] = [
        "backward": "gradients are results here: 'valueWithGradient(at: model) { model in … }'",
        "zero_grad": "gradients are results here and need no zeroing: 'valueWithGradient(at: model) { model in … }'",
        "grad": "gradients are results here: 'gradient(at: x) { x in … }'",
        "state_dict": "a model is written by 'save(model, \"m.safetensors\")'",
        "load_state_dict": "a model is read by 'load(into: model, \"m.safetensors\")'",
        "item": "a tensor of one element has it as 'scalar'",
        "numpy": "the numbers of a tensor are 'toArray()'",
        "view": "a tensor takes another shape by 'reshaped(to:)'",
        "size": "the sizes of a tensor are its 'shape'",
        "ndim": "the number of axes is 'rank'",
        "permute": "axes are put in another order by 'transposed(_:)'",
        "unsqueeze": "an axis of one is added by 'expanded'",
        "detach": "the gradient ends at 'stopGradient(x)'",
        "astype": "a tensor takes another type by 'as(.float64)'",
    ]
}
