import Plots

/// The figures of the lessons on activations, training and weights.
extension Gallery {
    static let lessons: [(name: String, figure: Figure)] = [
        ("activation-gallery", activations),
        ("layer-histograms", shrinkingLayers),
        ("gradient-flow-models", gradientFlows),
        (
            "gradient-flow-faint",
            gradientFlowFigure(
                layers: ["0 Dense", "2 Dense", "4 Dense"], means: [1.2e-7, 1.4e-7, 1.1e-7],
                title: "All gradients are faint")
        ),
        ("update-ratio", updateRatios),
        ("schedules", schedules),
        ("learning-rate-trio", learningRateTrio()),
        ("weight-histograms", penalties),
        ("weight-histogram", weightHistogramsFigure(names: ["0.weight"], values: [bell(3000, seed: 9)])),
    ]

    /// Numbers spread like a bell: sums of four even ones.
    static func bell(_ count: Int, seed: UInt64 = 1, scale: Double = 1) -> [Double] {
        let all = noise(4 * count, seed: seed)
        return (0..<count).map { (index: Int) -> Double in
            let sum: Double = all[4 * index] + all[4 * index + 1] + all[4 * index + 2] + all[4 * index + 3]
            return scale * sum / 2
        }
    }

    static var shrinkingLayers: Figure {
        let layers = (0..<5).map { (layer: Int) -> LayerNumbers in
            LayerNumbers(
                "\(layer) Dense tanh", bell(2000, seed: UInt64(layer + 1), scale: 1 / Double(1 << layer)),
                saturatedShare: layer == 0 ? 0.46 : 0, deadShare: layer == 4 ? 0.031 : 0)
        }
        return layerHistogramsFigure(layers, title: "Activations shrink from layer to layer")
    }

    static var gradientFlows: Figure {
        let layers = (0..<8).map { "\($0) 32×32" }
        let plain = (0..<8).map { (layer: Int) -> Double in 1e-9 * Double(1 << (3 * layer)) }
        let residual = (0..<8).map { (layer: Int) -> Double in 0.004 * Double(layer + 3) }
        return gradientFlowFigure(
            models: ["plain", "residual"], layers: [layers, layers], means: [plain, residual],
            largest: [plain.map { 8 * $0 }, residual.map { 12 * $0 }], title: "Gradients at depth 8")
    }

    static var updateRatios: Figure {
        let sizes = [0.0011, 0.004, 0.00005]
        let ratios = sizes.indices.map { (row: Int) -> [Double] in
            noise(60, seed: UInt64(row + 3)).enumerated().map { (step: Int, noise: Double) -> Double in
                sizes[row] * (1 + 0.4 * noise) / (1 + Double(step) / 40)
            }
        }
        return updateRatioFigure(names: ["0.weight", "2.weight", "4.weight"], ratios: ratios)
    }

    static var schedules: Figure {
        let constant = [Double](repeating: 0.05, count: 100)
        let step = (0..<100).map { (step: Int) -> Double in step < 40 ? 0.1 : step < 80 ? 0.01 : 0.001 }
        let linear = (0..<100).map { (step: Int) -> Double in
            step < 10 ? 0.008 * Double(step + 1) : 0.08 * Double(100 - step) / 90
        }
        return schedulesFigure(names: ["constant", "step", "linear"], rates: [constant, step, linear])
    }

    static var penalties: Figure {
        let sparse = bell(1500, seed: 3).map { (weight: Double) -> Double in
            weight.magnitude < 0.4 ? 0.0001 * weight : 0.7 * weight
        }
        return weightHistogramsFigure(
            names: ["none", "L2", "L1"], values: [bell(1500), bell(1500, seed: 2, scale: 0.4), sparse],
            title: "What a penalty does to weights")
    }

    static var activations: Figure {
        let functions: [(name: String, value: (Double) -> Double)] = [
            ("identity", { $0 }),
            ("relu", { max($0, 0) }),
            ("leakyReLU", { $0 > 0 ? $0 : 0.01 * $0 }),
            ("hardSigmoid", { min(max($0 / 6 + 0.5, 0), 1) }),
            ("softsign", { $0 / (1 + $0.magnitude) }),
            ("hardSwish", { $0 * min(max($0 / 6 + 0.5, 0), 1) }),
            ("hardTanh", { min(max($0, -1), 1) }),
            ("relu6", { min(max($0, 0), 6) }),
        ]
        let x = (0...100).map { Double($0) / 10 - 5 }
        let values = functions.map { function in x.map(function.value) }
        let slopes = functions.map { function in
            x.map { (place: Double) -> Double in (function.value(place + 1e-4) - function.value(place - 1e-4)) / 2e-4 }
        }
        return activationGalleryFigure(x, names: functions.map(\.name), values: values, slopes: slopes)
    }
}
