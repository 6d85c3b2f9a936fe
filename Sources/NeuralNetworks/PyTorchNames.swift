/// What PyTorch calls the parameters of a model.
///
/// Weights and biases have the same names and the same layout, and so have positions in a `Sequential`. Others differ in
/// their last part:
///
/// | here | PyTorch |
/// |---|---|
/// | `gamma`, `beta` of a norm | `weight`, `bias` |
/// | `runningMean`, `runningVariance` | `running_mean`, `running_var` (`num_batches_tracked` is ignored) |
/// | `slope` of PReLU | `weight` |
/// | `layer1Reverse.inputWeight` of RNN, GRU, LSTM | `weight_ih_l1_reverse` |
/// | `layer0.hiddenWeight`, `layer0.inputBias`, `layer0.hiddenBias` | `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0` |
/// | `inputWeight`, `inputBias`, `output.…` of MultiHeadAttention | `in_proj_weight`, `in_proj_bias`, `out_proj.…` |
struct PyTorchNames {
    private let paths: Set<String>

    init(_ model: any Layer) { paths = Set(model.state.map(\.path)) }

    private static let lastParts = [
        "gamma": "weight", "beta": "bias", "runningMean": "running_mean", "runningVariance": "running_var",
        "slope": "weight",
    ]

    private static let recurrentParts = [
        "inputWeight": "weight_ih", "hiddenWeight": "weight_hh", "inputBias": "bias_ih", "hiddenBias": "bias_hh",
    ]

    private static let attentionParts = ["inputWeight": "in_proj_weight", "inputBias": "in_proj_bias"]

    /// PyTorch's name of the parameter at a path.
    func name(of path: String) -> String {
        var parts = path.split(separator: ".").map(String.init)
        guard let last = parts.popLast() else { return path }
        if let recurrent = Self.recurrentParts[last], let layer = parts.last, let suffix = Self.recurrentSuffix(layer) {
            return (parts.dropLast() + [recurrent + suffix]).joined(separator: ".")
        }
        if let attention = Self.attentionParts[last] { return (parts + [attention]).joined(separator: ".") }
        if parts.last == "output", paths.contains((parts.dropLast() + ["inputWeight"]).joined(separator: ".")) {
            return (parts.dropLast() + ["out_proj", last]).joined(separator: ".")
        }
        return (parts + [Self.lastParts[last] ?? last]).joined(separator: ".")
    }

    /// `_l1_reverse` for `layer1Reverse`; nil if it is no layer of a recurrent network.
    private static func recurrentSuffix(_ layer: String) -> String? {
        guard layer.hasPrefix("layer") else { return nil }
        let isReverse = layer.hasSuffix("Reverse")
        let number = layer.dropFirst("layer".count).dropLast(isReverse ? "Reverse".count : 0)
        return Int(number).map { "_l\($0)\(isReverse ? "_reverse" : "")" }
    }

    /// Whether a name in a file stands for nothing that a model here keeps.
    static func isIgnored(_ name: String) -> Bool {
        name == "num_batches_tracked" || name.hasSuffix(".num_batches_tracked")
    }
}
