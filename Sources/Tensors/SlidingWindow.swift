import CTensorKernels

/// The arithmetic of a window that slides over images: what a convolution or a pooling makes of the shape [N, C, H, W].
struct SlidingWindow: Hashable {
    var height: Int
    var width: Int
    var kernel: Pair
    var stride: Pair
    var padding: Pair
    var dilation: Pair

    /// Vertical and horizontal.
    struct Pair: Hashable {
        var y: Int
        var x: Int
        init(_ pair: (Int, Int)) { (y, x) = pair }
    }

    /// (size + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down.
    var outHeight: Int { (height + 2 * padding.y - dilation.y * (kernel.y - 1) - 1) / stride.y + 1 }
    var outWidth: Int { (width + 2 * padding.x - dilation.x * (kernel.x - 1) - 1) / stride.x + 1 }

    /// The largest number a window may have, so that no sum or product of two overflows.
    static let largest = 1 << 30

    /// What is wrong with the window, or nil.
    var problem: String? {
        if min(kernel.y, kernel.x) < 1 { return "the kernel must be at least 1 x 1" }
        if min(stride.y, stride.x) < 1 { return "the stride must be at least 1" }
        if min(padding.y, padding.x) < 0 { return "the padding must not be negative" }
        if min(dilation.y, dilation.x) < 1 { return "the dilation must be at least 1" }
        for (name, pair) in [("kernel", kernel), ("stride", stride), ("padding", padding), ("dilation", dilation)]
        where max(pair.y, pair.x) > Self.largest {
            return "the \(name) must be at most \(Self.largest)"
        }
        if height + 2 * padding.y < dilation.y * (kernel.y - 1) + 1
            || width + 2 * padding.x < dilation.x * (kernel.x - 1) + 1
        {
            return "a \(kernel.y) x \(kernel.x) window does not fit into an image of \(height) x \(width)"
        }
        return nil
    }

    /// The window over `channels` planes at once, as the kernels take it.
    func kernelWindow(channels: Int) -> tk_window {
        tk_window(
            channels: Int64(channels), height: Int64(height), width: Int64(width), kernel_height: Int64(kernel.y),
            kernel_width: Int64(kernel.x), stride_y: Int64(stride.y), stride_x: Int64(stride.x),
            pad_y: Int64(padding.y),
            pad_x: Int64(padding.x), dilation_y: Int64(dilation.y), dilation_x: Int64(dilation.x),
            out_height: Int64(outHeight), out_width: Int64(outWidth))
    }
}
