import CTensorKernels

/// The sizes of images in the layout nChw16c: blocks of 16 channels, [N, C / 16, H, W, 16], the last block padded with
/// zeros.
struct BlockedLayout: Equatable {
    let batch: Int
    let channels: Int
    let height: Int
    let width: Int

    init(batch: Int, channels: Int, height: Int, width: Int) {
        (self.batch, self.channels, self.height, self.width) = (batch, channels, height, width)
    }

    /// Of images [N, C, H, W].
    init(_ shape: [Int]) { self.init(batch: shape[0], channels: shape[1], height: shape[2], width: shape[3]) }

    /// The channels of a block.
    static let lanes = 16

    var shape: [Int] { [batch, channels, height, width] }
    /// Blocks of an image.
    var blocks: Int { (channels + Self.lanes - 1) / Self.lanes }
    /// Places of a plane.
    var area: Int { height * width }
    /// Blocks of all images.
    var planes: Int { batch * blocks }
    /// Elements of one image, padding included.
    var imageSize: Int { blocks * area * Self.lanes }
    /// Elements of all images, padding included.
    var count: Int { batch * imageSize }

    /// Whether convolutions are fastest in this layout here, and the images are not empty.
    static func isPreferred(for shape: [Int]) -> Bool {
        shape.count == 4 && tk_prefers_blocked_images() != 0 && shape.allSatisfy { $0 > 0 }
    }

    /// Runs `body` on ranges of images that are worth a thread.
    func eachRun(_ body: (_ first: Int, _ count: Int) -> Void) {
        Backend.split(batch, by: max(1, Backend.piece / imageSize), body)
    }
}

/// Images in memory in the blocked layout.
final class BlockedImages: @unchecked Sendable {
    // Written only by the operation that makes it, before anyone else sees it, or by its only owner.
    let pointer: UnsafeMutablePointer<Float>
    let layout: BlockedLayout

    /// Uninitialised; nil when the machine does not have the memory.
    init?(_ layout: BlockedLayout) {
        let bytes = layout.count * MemoryLayout<Float>.stride
        guard bytes < 1 << 20 || bytes < tk_physical_memory(), let block = tk_allocate(bytes) else { return nil }
        self.layout = layout
        pointer = block.assumingMemoryBound(to: Float.self)
    }

    deinit { tk_free(pointer, layout.count * MemoryLayout<Float>.stride) }

    /// Writes the images row by row.
    func unblock(to out: Backend.Output) {
        let (layout, size) = (layout, layout.channels * layout.area)
        layout.eachRun { first, count in
            for image in first..<first + count {
                tk_unblock_image(
                    Int64(layout.channels), Int64(layout.area), pointer + image * layout.imageSize, out + image * size)
            }
        }
    }

    /// Reads images that lie row by row.
    func block(_ x: Backend.Input) {
        let (layout, size) = (layout, layout.channels * layout.area)
        layout.eachRun { first, count in
            for image in first..<first + count {
                tk_block_image(
                    Int64(layout.channels), Int64(layout.area), x + image * size, pointer + image * layout.imageSize)
            }
        }
    }
}

extension TensorBody {
    /// The images in the blocked layout, if that is how they are kept.
    @inline(__always)
    var blocked: BlockedImages? {
        guard start == 0, let images = storage.blocked, explicitStrides == nil, shape == images.layout.shape else {
            return nil
        }
        return images
    }
}

extension Tensor {
    /// New images in the blocked layout, uninitialised.
    static func uninitializedImages(_ layout: BlockedLayout) -> Tensor {
        guard let storage = Storage(images: layout) else { return fail(.allocation(shape: layout.shape)) }
        return Tensor(TensorBody(storage: storage, shape: layout.shape, count: storage.count))
    }

    /// The same images in the blocked layout, without history.
    var blockedImages: Tensor {
        if body.blocked != nil { return detached }
        let result = Tensor.uninitializedImages(BlockedLayout(shape))
        if result.isFailed { return result }
        let source = contiguousBody
        result.body.blocked?.block(source.pointer)
        withExtendedLifetime(source) {}
        return result
    }
}

extension tk_unary_operation {
    /// Whether the function of 0 is 0, so that the padding of blocked images stays what it is.
    var keepsZero: Bool {
        switch self {
        case TK_COPY, TK_NEGATE, TK_RELU, TK_LEAKY_RELU, TK_ELU, TK_GELU, TK_SILU, TK_TANH, TK_ABS, TK_SQUARE, TK_SQRT:
            true
        default: false
        }
    }
}

extension tk_binary_operation {
    /// Whether the function of 0 and 0 is 0.
    var keepsZero: Bool {
        switch self {
        case TK_ADD, TK_SUBTRACT, TK_MULTIPLY, TK_MINIMUM, TK_MAXIMUM, TK_RELU_GRADIENT, TK_LEAKY_RELU_GRADIENT,
            TK_ELU_GRADIENT, TK_GELU_GRADIENT, TK_SILU_GRADIENT, TK_TANH_GRADIENT, TK_ABS_GRADIENT:
            true
        default: false
        }
    }
}

/// An elementwise function of blocked images, in their layout; nil where it must be computed row by row.
func blockedElementwise(_ operation: tk_unary_operation, _ x: Tensor, _ alpha: Float, _ beta: Float) -> Tensor? {
    guard operation.keepsZero, let images = x.body.blocked else { return nil }
    let result = Tensor.uninitializedImages(images.layout)
    guard let out = result.body.blocked else { return result }
    Backend.unary(operation, images.layout.count, images.pointer, alpha: alpha, beta: beta, to: out.pointer)
    return result
}

/// An elementwise function of two images of one shape, one of them blocked at least.
func blockedElementwise(
    _ operation: tk_binary_operation, _ a: Tensor, _ b: Tensor, _ alpha: Float, _ beta: Float
) -> Tensor? {
    guard operation.keepsZero, a.shape == b.shape, a.body.blocked != nil || b.body.blocked != nil else { return nil }
    let (left, right) = (a.blockedImages, b.blockedImages)
    guard let x = left.body.blocked, let y = right.body.blocked else { return nil }
    let result = Tensor.uninitializedImages(x.layout)
    guard let out = result.body.blocked else { return result }
    Backend.binary(
        operation, x.layout.count, x.pointer, step: 1, y.pointer, step: 1, alpha: alpha, beta: beta, to: out.pointer)
    return result
}
