import Tensors

/// What the pooling layers have in common: settings, shapes and their explanations.
enum Pooling {
    /// The settings, or harmless ones after reporting what is wrong with them.
    static func checked(
        _ name: String, _ size: (Int, Int), _ stride: (Int, Int), _ padding: (Int, Int)
    ) -> ((Int, Int), (Int, Int), (Int, Int)) {
        let problem: (String, String)?
        if min(size.0, size.1) < 1 {
            problem = ("the window is \(sizeText(size))", "take at least 1")
        } else if min(stride.0, stride.1) < 1 {
            problem = ("the stride is \(sizeText(stride))", "take at least 1")
        } else if max(size.0, size.1, max(stride.0, stride.1)) > WindowArithmetic.largest {
            problem = (
                "the window is \(sizeText(size)), the stride \(sizeText(stride))",
                "take at most \(WindowArithmetic.largest)"
            )
        } else if padding.0 < 0 || padding.1 < 0 || padding.0 > size.0 / 2 || padding.1 > size.1 / 2 {
            problem = ("the padding is \(sizeText(padding))", "take 0 to half the window")
        } else {
            problem = nil
        }
        guard let (problem, advice) = problem else { return (size, stride, padding) }
        fail(.invalidArgument(operation: name, problem: problem, advice: advice))
        return ((1, 1), (1, 1), (0, 0))
    }

    /// The input must be a batch of images no smaller than the window.
    static func check(_ name: String, batch: [Int], _ rows: WindowArithmetic, _ columns: WindowArithmetic) -> Bool {
        if batch.count == 4 && rows.output(for: batch[2]) > 0 && columns.output(for: batch[3]) > 0 { return true }
        report(name, batch, expected: "[N, C, H, W]", isImage: batch.count == 4, rows, columns)
        return false
    }

    static func outputShape(
        _ name: String, _ input: [Int], _ rows: WindowArithmetic, _ columns: WindowArithmetic
    ) -> [Int] {
        if input.count == 3 {
            let output = [input[0], rows.output(for: input[1]), columns.output(for: input[2])]
            if output[1] > 0 && output[2] > 0 { return output }
        }
        report(name, input, expected: "[C, H, W]", isImage: input.count == 3, rows, columns)
        return []
    }

    static func explain(
        _ description: String, _ input: [Int], _ rows: WindowArithmetic, _ columns: WindowArithmetic
    ) -> Explanation {
        guard input.count == 3 else { return "\(description): \(input) does not fit" }
        let output = [input[0], rows.output(for: input[1]), columns.output(for: input[2])]
        return Explanation(
            "\(description): \(input) → \(output)",
            rows.explanation("height", "H", for: input[1]) + columns.explanation("width", "W", for: input[2])
                + [.note("channels: each by itself, \(input[0])")])
    }

    static func description(
        _ name: String, _ size: (Int, Int), _ stride: (Int, Int), _ padding: (Int, Int), _ more: String = ""
    ) -> String {
        var text = "\(name)(\(pairText(size))"
        if stride != size { text += ", stride: \(pairText(stride))" }
        if padding != (0, 0) { text += ", padding: \(pairText(padding))" }
        return text + (more.isEmpty ? ")" : ", \(more))")
    }

    /// Of a pooling along a line, which is one of images of height 1.
    static func description(
        _ name: String, line size: (Int, Int), _ stride: (Int, Int), _ padding: (Int, Int), _ more: String = ""
    ) -> String {
        description(name, (size.1, size.1), (stride.1, stride.1), (padding.1, padding.1), more)
    }

    private static func report(
        _ name: String, _ shape: [Int], expected: String, isImage: Bool, _ rows: WindowArithmetic,
        _ columns: WindowArithmetic
    ) {
        guard !FailureChannel.hasError else { return }
        let problem =
            isImage
            ? "the image \(shape[shape.count - 2])×\(shape[shape.count - 1]) (shape \(shape)) is smaller than the window "
                + sizeText((rows.size, columns.size))
            : "the input has shape \(shape), expected \(expected)"
        fail(
            .invalidArgument(
                operation: name, problem: problem,
                advice: isImage
                    ? "take a smaller window or fewer pooling layers"
                    : shape.count == 3
                        ? "give it the axis of channels or of examples that is missing" : "pool before Flatten()"))
    }
}
