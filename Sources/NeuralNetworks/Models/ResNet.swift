import Tensors

/// A residual network (He et al. 2015) of a published depth.
///
/// Depths 18, 34, 50, 101 and 152 are those for ImageNet: images 3 × 224 × 224, a 7×7 convolution and a pooling first, four
/// stages, 1000 classes; 11 689 512, 21 797 672, 25 557 032, 44 549 160 and 60 192 808 parameters, as in torchvision, whose
/// weights load by name. Depths 20, 32, 44, 56, 110 and every other 6n + 2 are those for CIFAR-10: images 3 × 32 × 32,
/// a 3×3 convolution first, three stages of n blocks with 16, 32 and 64 channels, shortcuts without parameters, 10 classes;
/// 269 722 parameters for depth 20.
///
/// Nothing is allocated until a weight is looked at, so that counting is free.
public struct ResNet: Layer {
    /// The number of layers with weights, shortcuts apart.
    public let depth: Int
    private let stem: Conv2D
    private let stemNorm: BatchNorm
    private let poolsStem: Bool
    private let stages: [Sequential]
    private let classifier: Dense

    /// A network of a published depth.
    ///
    /// - Parameters:
    ///   - depth: 18, 34, 50, 101 or 152 for large images, 6n + 2 for small ones.
    ///   - classes: The number of classes; 1000 for large and 10 for small images unless given.
    ///   - channels: The channels of the images.
    ///   - random: The stream that the weights are drawn from.
    public init(depth: Int, classes: Int? = nil, channels: Int = 3, random: RandomSource = .ambient) {
        let plan = ResNetPlan(depth: depth) ?? ResNetPlan(depth: 20) ?? ResNetPlan.smallest
        if plan.depth != depth {
            _ = refuse(
                "ResNet(depth: \(depth))", "there is no such depth",
                "take 18, 34, 50, 101 or 152 for large images, or 6n + 2 (20, 32, 44, 56, 110) for small ones")
        }
        self.depth = plan.depth
        poolsStem = plan.isForLargeImages
        let size = plan.isForLargeImages ? 7 : 3
        stem = Conv2D(
            channels, plan.widths[0], kernelSize: size, stride: plan.isForLargeImages ? 2 : 1, padding: size / 2,
            bias: false, initializer: .kaimingNormal(mode: .fanOut), random: random)
        stemNorm = BatchNorm(plan.widths[0])
        var inputs = plan.widths[0]
        var stages: [Sequential] = []
        for (stage, (width, count)) in zip(plan.widths, plan.blocks).enumerated() {
            var blocks: [any Layer] = []
            for block in 0..<count {
                blocks.append(
                    ResNetBlock(
                        inputs, width, stride: stage > 0 && block == 0 ? 2 : 1, bottleneck: plan.isBottleneck,
                        padsShortcut: !plan.isForLargeImages, random: random))
                inputs = plan.isBottleneck ? 4 * width : width
            }
            stages.append(Sequential(layers: blocks))
        }
        self.stages = stages
        classifier = Dense(
            inputs, classes ?? (plan.isForLargeImages ? 1000 : 10), initializer: .pytorch, random: random)
    }

    private init(copying other: ResNet) {
        depth = other.depth
        stem = other.stem.copy()
        stemNorm = other.stemNorm.copy()
        poolsStem = other.poolsStem
        stages = other.stages.map { $0.copy() }
        classifier = other.classifier.copy()
    }

    /// The layers one after the other.
    package var chain: Sequential {
        var layers: [any Layer] = [stem, stemNorm, ReLU()]
        if poolsStem { layers.append(MaxPool2D(3, stride: 2, padding: 1)) }
        return Sequential(layers: layers + stages + [GlobalAveragePool2D(), classifier])
    }

    public func callAsFunction(_ x: Tensor) -> Tensor { chain(x) }

    public var parts: [LayerPart] {
        [.layer("conv1", stem), .layer("bn1", stemNorm)]
            + stages.enumerated().map { .layer("layer\($0.offset + 1)", $0.element) } + [.layer("fc", classifier)]
    }

    public func outputShape(input: [Int]) -> [Int] { chain.outputShape(input: input) }
    public func macs(input: [Int]) -> Int { chain.macs(input: input) }
    public func explainShape(input: [Int]) -> Explanation { chain.explainShape(input: input) }
    public func copy() -> ResNet { ResNet(copying: self) }

    /// The receptive field of the last stage.
    func field(of field: ReceptiveField, isOpen: inout Bool) -> ReceptiveField {
        chain.passed(by: field, isOpen: &isOpen)
    }
}

extension ResNet: CustomStringConvertible {
    public var description: String { "ResNet(depth: \(depth))" }
}

extension ResNet: LayerChain {
    package var chainedLayers: [any Layer] { chain.layers }
}

extension ResNet: LayerContainer {
    package func addSummaryRows(to rows: inout [ModelSummary.Row], input: [Int], path: String, depth: Int) {
        let prefix = path.isEmpty ? "" : path + "."
        var shape = input
        func add(_ name: String, _ layer: any Layer) {
            layer.addSummaryRow(to: &rows, input: shape, path: prefix + name, depth: depth)
            shape = layer.outputShape(input: shape)
        }
        add("conv1", stem)
        add("bn1", stemNorm)
        if poolsStem { add("maxpool", MaxPool2D(3, stride: 2, padding: 1)) }
        for (index, stage) in stages.enumerated() { add("layer\(index + 1)", stage) }
        add("avgpool", GlobalAveragePool2D())
        add("fc", classifier)
    }
}

/// What a depth means.
private struct ResNetPlan {
    let depth: Int
    let isForLargeImages: Bool
    let isBottleneck: Bool
    let widths: [Int]
    let blocks: [Int]

    static let smallest = ResNetPlan(depth: 8, blocks: [1, 1, 1], widths: [16, 32, 64], false, false)

    private static let published: [Int: [Int]] = [
        18: [2, 2, 2, 2], 34: [3, 4, 6, 3], 50: [3, 4, 6, 3], 101: [3, 4, 23, 3], 152: [3, 8, 36, 3],
    ]

    init?(depth: Int) {
        if let blocks = Self.published[depth] {
            self.init(depth: depth, blocks: blocks, widths: [64, 128, 256, 512], true, depth >= 50)
        } else if depth >= 8 && (depth - 2) % 6 == 0 {
            let count = (depth - 2) / 6
            self.init(depth: depth, blocks: [count, count, count], widths: [16, 32, 64], false, false)
        } else {
            return nil
        }
    }

    private init(depth: Int, blocks: [Int], widths: [Int], _ isForLargeImages: Bool, _ isBottleneck: Bool) {
        self.depth = depth
        self.blocks = blocks
        self.widths = widths
        self.isForLargeImages = isForLargeImages
        self.isBottleneck = isBottleneck
    }
}
