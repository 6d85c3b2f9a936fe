import Tensors

/// What of the input one place of the output can see.
///
/// With r the receptive field and j the stride of a layer's input, a window of size K, dilation D and stride S makes
/// r + (D·(K − 1))·j of r, and j·S of j.
public struct ReceptiveField: Equatable, Sendable {
    /// Rows of the input that one place sees.
    public let height: Int
    /// Columns of the input that one place sees.
    public let width: Int
    /// Rows from what one place sees to what the one below it sees; less than 1 after images were made larger.
    public let verticalStride: Double
    /// Columns from what one place sees to what the one beside it sees.
    public let horizontalStride: Double

    /// What a pixel of the input itself sees.
    static let pixel = ReceptiveField(height: 1, width: 1, verticalStride: 1, horizontalStride: 1)

    /// After a window has gone over it.
    func through(rows: WindowArithmetic, columns: WindowArithmetic) -> ReceptiveField {
        ReceptiveField(
            height: height + Int((Double(rows.reach - 1) * verticalStride).rounded(.up)),
            width: width + Int((Double(columns.reach - 1) * horizontalStride).rounded(.up)),
            verticalStride: verticalStride * Double(rows.stride),
            horizontalStride: horizontalStride * Double(columns.stride))
    }

    /// After every place became `factor` places, each of which sees `neighbours` of the old ones.
    func enlarged(by factor: (Int, Int), neighbours: (Int, Int) = (1, 1)) -> ReceptiveField {
        ReceptiveField(
            height: height + Int((Double(neighbours.0 - 1) * verticalStride).rounded(.up)),
            width: width + Int((Double(neighbours.1 - 1) * horizontalStride).rounded(.up)),
            verticalStride: verticalStride / Double(factor.0), horizontalStride: horizontalStride / Double(factor.1))
    }

    /// What the sum of both sees.
    func joined(with other: ReceptiveField) -> ReceptiveField {
        ReceptiveField(
            height: max(height, other.height), width: max(width, other.width),
            verticalStride: max(verticalStride, other.verticalStride),
            horizontalStride: max(horizontalStride, other.horizontalStride))
    }
}

extension ReceptiveField: CustomStringConvertible {
    public var description: String {
        func text(_ stride: Double) -> String { NumberText.significant(stride) }
        let strides =
            verticalStride == horizontalStride
            ? text(verticalStride) : "\(text(verticalStride))×\(text(horizontalStride))"
        return "\(height)×\(width) pixels of the input, every \(strides)"
    }
}

extension Layer {
    /// What of the input one place of the output sees, up to the first layer that sees all of it, such as `Flatten`,
    /// a dense layer or a global pooling. The inner layers of a type of one's own count one after the other.
    public var receptiveField: ReceptiveField {
        var isOpen = true
        return passed(by: .pixel, isOpen: &isOpen)
    }

    /// The field after this layer; `isOpen` becomes false where places end.
    func passed(by field: ReceptiveField, isOpen: inout Bool) -> ReceptiveField {
        guard isOpen else { return field }
        switch self {
        case let layer as Conv2D: return field.through(rows: layer.vertical, columns: layer.horizontal)
        case let layer as Conv1D: return field.through(rows: WindowArithmetic(size: 1), columns: layer.window)
        case let layer as MaxPool2D: return field.through(rows: layer.rows, columns: layer.columns)
        case let layer as AveragePool2D: return field.through(rows: layer.rows, columns: layer.columns)
        case let layer as ConvTranspose2D:
            func seen(_ size: Int, _ stride: Int) -> Int { (size + stride - 1) / stride }
            return field.enlarged(
                by: layer.stride,
                neighbours: (seen(layer.kernelSize.0, layer.stride.0), seen(layer.kernelSize.1, layer.stride.1)))
        case let layer as Upsample:
            return field.enlarged(by: layer.factor, neighbours: layer.mode == .nearest ? (1, 1) : (2, 2))
        case let layer as Residual:
            var isOpenAround = true
            let around = layer.shortcut?.passed(by: field, isOpen: &isOpenAround) ?? field
            let inner = layer.inner.passed(by: field, isOpen: &isOpen)
            isOpen = isOpen && isOpenAround
            return inner.joined(with: around)
        case let network as ResNet: return network.field(of: field, isOpen: &isOpen)
        case let block as ResNetBlock:
            return block.convolutionLayers.reduce(field) { $1.passed(by: $0, isOpen: &isOpen) }
        case is Flatten, is Reshape, is Dense, is GlobalAveragePool2D, is GlobalAveragePool1D,
            is AdaptiveAveragePool2D, is MultiHeadAttention, is RNN, is GRU, is LSTM:
            isOpen = false
            return field
        default:
            var field = field
            for inner in innerLayers { field = inner.layer.passed(by: field, isOpen: &isOpen) }
            return field
        }
    }
}
