// Convolution and pooling of float64: plain loops, one for all directions. For checks and small problems; images are
// computed with in float32 as a rule.

extension Backend {
    /// Calls `body` for each product of a convolution with the places of output, input and weight.
    @inline(__always)
    private static func eachTap(
        _ geometry: ConvolutionGeometry, _ body: (_ output: Int, _ input: Int, _ weight: Int) -> Void
    ) {
        let window = geometry.window
        let (inputs, outputs) = (geometry.inputs / geometry.groups, geometry.outputs / geometry.groups)
        for image in 0..<geometry.batch {
            for channel in 0..<geometry.outputs {
                if Interruption.stops() { return }
                for inner in 0..<inputs {
                    let source = channel / outputs * inputs + inner
                    let plane = (image * geometry.inputs + source) * window.height * window.width
                    let target = (image * geometry.outputs + channel) * window.outHeight * window.outWidth
                    let weights = (channel * inputs + inner) * window.kernel.y * window.kernel.x
                    window.eachTap { output, input, tap in body(target + output, plane + input, weights + tap) }
                }
            }
        }
    }

    static func convolution(_ geometry: ConvolutionGeometry, _ x: TensorBody, _ weight: TensorBody, to out: TensorBody)
    {
        let (x, w, y) = (x.pointer(as: Double.self), weight.pointer(as: Double.self), out.pointer(as: Double.self))
        y.update(repeating: 0, count: out.count)
        eachTap(geometry) { y[$0] += x[$1] * w[$2] }
    }

    static func convolutionInputGradient(
        _ geometry: ConvolutionGeometry, _ g: TensorBody, _ weight: TensorBody, to out: TensorBody
    ) {
        let (g, w, dx) = (g.pointer(as: Double.self), weight.pointer(as: Double.self), out.pointer(as: Double.self))
        dx.update(repeating: 0, count: out.count)
        eachTap(geometry) { dx[$1] += g[$0] * w[$2] }
    }

    static func convolutionWeightGradient(
        _ geometry: ConvolutionGeometry, _ x: TensorBody, _ g: TensorBody, to out: TensorBody
    ) {
        let (x, g, dw) = (x.pointer(as: Double.self), g.pointer(as: Double.self), out.pointer(as: Double.self))
        dw.update(repeating: 0, count: out.count)
        eachTap(geometry) { dw[$2] += x[$1] * g[$0] }
    }

    /// The largest of each window and its place in the plane; NaN wins.
    static func maxPool(
        _ window: SlidingWindow, planes: Int, _ x: TensorBody, to out: TensorBody, places: UnsafeMutablePointer<Int32>
    ) {
        let (x, y) = (x.pointer(as: Double.self), out.pointer(as: Double.self))
        let (area, outputs) = (window.height * window.width, window.outHeight * window.outWidth)
        for plane in 0..<planes {
            for index in plane * outputs..<(plane + 1) * outputs {
                places[index] = -1
                y[index] = -.infinity
            }
            window.eachTap { output, input, _ in
                let (value, index) = (x[plane * area + input], plane * outputs + output)
                if places[index] < 0 || value > y[index] || value.isNaN && !y[index].isNaN {
                    y[index] = value
                    places[index] = Int32(truncatingIfNeeded: input)
                }
            }
        }
    }

    /// The mean of each window, and, from outputs to inputs, the derivative of that.
    static func averagePool(
        _ window: SlidingWindow, planes: Int, countsPadding: Bool, _ x: TensorBody, to out: TensorBody, isGradient: Bool
    ) {
        let (x, y) = (x.pointer(as: Double.self), out.pointer(as: Double.self))
        let (area, outputs) = (window.height * window.width, window.outHeight * window.outWidth)
        var sizes = [Double](
            repeating: countsPadding ? Double(window.kernel.y * window.kernel.x) : 0, count: outputs)
        if !countsPadding { window.eachTap { output, _, _ in sizes[output] += 1 } }
        y.update(repeating: 0, count: out.count)
        for plane in 0..<planes {
            window.eachTap { output, input, _ in
                if isGradient {
                    y[plane * area + input] += x[plane * outputs + output] / sizes[output]
                } else {
                    y[plane * outputs + output] += x[plane * area + input] / sizes[output]
                }
            }
        }
    }
}

extension SlidingWindow {
    /// Calls `body` for each element that a window meets in a plane: the place of the output, of the element, and of the
    /// element in the kernel.
    @inline(__always)
    fileprivate func eachTap(_ body: (_ output: Int, _ input: Int, _ tap: Int) -> Void) {
        for oy in 0..<outHeight {
            for ky in 0..<kernel.y {
                let y = oy * stride.y - padding.y + ky * dilation.y
                guard y >= 0, y < height else { continue }
                for ox in 0..<outWidth {
                    for kx in 0..<kernel.x {
                        let x = ox * stride.x - padding.x + kx * dilation.x
                        guard x >= 0, x < width else { continue }
                        body(oy * outWidth + ox, y * width + x, ky * kernel.x + kx)
                    }
                }
            }
        }
    }
}
