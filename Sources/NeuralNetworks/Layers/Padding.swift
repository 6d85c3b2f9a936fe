/// How a window is padded, by its name.
public enum Padding: String, Sendable {
    /// As many zeros as keep the size, with stride 1: D·(K − 1)/2 on each side.
    case same
    /// No zeros: the window stays inside.
    case valid

    /// The zeros on each side for a window; nil if they cannot be the same on both sides.
    func size(kernel: Int, dilation: Int) -> Int? {
        switch self {
        case .valid: return 0
        case .same:
            // What overflows is refused with the kernel and the dilation.
            let (reach, overflows) = dilation.multipliedReportingOverflow(by: kernel &- 1)
            if overflows { return 0 }
            return reach % 2 == 0 ? reach / 2 : nil
        }
    }

    /// The zeros on each side for a window of two axes; reports a window for which there are none.
    func size(_ layer: String, kernel: (Int, Int), dilation: (Int, Int)) -> (Int, Int) {
        if let rows = size(kernel: kernel.0, dilation: dilation.0),
            let columns = size(kernel: kernel.1, dilation: dilation.1)
        {
            return (rows, columns)
        }
        _ = refuse(
            layer, "padding .same cannot be the same on both sides of a kernel \(sizeText(kernel))",
            "take an odd kernel size, or give the padding as a number")
        return (0, 0)
    }
}
