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
        let settings = [
            ("kernel", kernel, 1), ("stride", stride, 1), ("padding", padding, 0), ("dilation", dilation, 1),
        ]
        for (name, pair, least) in settings {
            if let problem = Self.problem(name, pair, least) { return problem }
        }
        if height + 2 * padding.y < dilation.y * (kernel.y - 1) + 1
            || width + 2 * padding.x < dilation.x * (kernel.x - 1) + 1
        {
            return "a \(kernel.y) x \(kernel.x) window does not fit into an image of \(height) x \(width)"
        }
        return nil
    }

    /// What is wrong with a setting that goes from `least` to the largest number a window may have, or nil.
    static func problem(_ name: String, _ pair: Pair, _ least: Int) -> String? {
        let range = least...largest
        if range.contains(pair.y) && range.contains(pair.x) { return nil }
        return "the \(name) is \(pair.y) x \(pair.x); take \(least) to \(largest)"
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
