/// How a kernel slides over an input: for each step the window, its products with the kernel, their sum, and the place of
/// the output that it fills.
///
/// As in every library of neural networks the kernel is not flipped: what is called convolution is a correlation.
/// - Parameters:
///   - input: The rows of one channel.
///   - kernel: The rows of the kernel.
///   - bias: Added to each sum.
///   - stride: How far the window moves.
///   - padding: Rings of zeros around the input.
///   - steps: Which places of the output are shown, counted row by row; without them the first, the second and the last.
///   - title: The heading.
/// - Returns: The figure; at most six steps, fewer of a large input, and of a very large one the surroundings of the first.
public func convolutionSteps(
    input: [[Double]], kernel: [[Double]], bias: Double = 0, stride: Int = 1, padding: Int = 0, steps: [Int] = [],
    title: String = "Convolution step by step"
) -> Figure {
    let walk = ConvolutionWalk(
        input: input, kernel: kernel, bias: bias, stride: max(stride, 1), padding: max(padding, 0))
    func refusal(_ reason: String) -> Figure {
        Figure(
            title: title,
            marks: [NoteMark(text: "✗ convolutionSteps: \(reason)"), XAxis(isHidden: true), YAxis(isHidden: true)])
    }
    guard let walk else { return refusal("the kernel does not fit into the input") }
    let count = walk.outputRows * walk.outputColumns
    var chosen = steps.filter { $0 >= 0 && $0 < count }
    if chosen.isEmpty { chosen = [0, 1, count - 1].filter { $0 < count } }
    var seen: Set<Int> = []
    chosen = Array(chosen.filter { seen.insert($0).inserted }.prefix(max(1, min(6, 1100 / walk.cellCount))))
    guard walk.cellCount <= 1100 else {
        return walk.excerpt(at: chosen[0])?.figure([0], title: title + ", an excerpt of the input")
            ?? refusal("\(walk.kernel.count)×\(walk.kernel[0].count) numbers of a kernel are too many to be drawn")
    }
    return walk.figure(chosen, title: title)
}

/// A padded input, a kernel, and all that comes out.
private struct ConvolutionWalk {
    let ringed: [[Double]]
    let padding: Int
    let kernel: [[Double]]
    let bias: Double
    let stride: Int
    let output: [[Double]]

    var outputRows: Int { output.count }
    var outputColumns: Int { output[0].count }

    init?(input: [[Double]], kernel: [[Double]], bias: Double, stride: Int, padding: Int) {
        guard let width = input.first?.count, let kernelWidth = kernel.first?.count, width > 0, kernelWidth > 0,
            input.allSatisfy({ $0.count == width }), kernel.allSatisfy({ $0.count == kernelWidth }),
            input.count + 2 * padding >= kernel.count, width + 2 * padding >= kernelWidth
        else { return nil }
        let zeros = [Double](repeating: 0, count: width + 2 * padding)
        let sides = [Double](repeating: 0, count: padding)
        let ringed =
            Array(repeating: zeros, count: padding) + input.map { sides + $0 + sides }
            + Array(repeating: zeros, count: padding)
        self.ringed = ringed
        self.padding = padding
        self.kernel = kernel
        self.bias = bias
        self.stride = stride
        let rows = (ringed.count - kernel.count) / stride + 1
        let columns = (zeros.count - kernelWidth) / stride + 1
        output = (0..<rows).map { row in
            (0..<columns).map { column in
                var sum = bias
                for (y, line) in kernel.enumerated() {
                    for (x, weight) in line.enumerated() {
                        sum += weight * ringed[row * stride + y][column * stride + x]
                    }
                }
                return sum
            }
        }
    }

    /// The cells that one step is drawn with.
    var cellCount: Int {
        ringed.count * ringed[0].count + 2 * kernel.count * kernel[0].count + outputRows * outputColumns
    }

    /// The same step over the part of the input that begins with its window; nil if the kernel alone is too large.
    func excerpt(at step: Int) -> ConvolutionWalk? {
        let (row, column) = (step / outputColumns * stride, step % outputColumns * stride)
        let (rows, columns) = (max(kernel.count, 12), max(kernel[0].count, 12))
        guard rows <= 20, columns <= 20 else { return nil }
        let part = ringed[row...].prefix(rows).map { Array($0[column...].prefix(columns)) }
        return ConvolutionWalk(input: part, kernel: kernel, bias: bias, stride: stride, padding: 0)
    }

    func products(_ step: Int) -> [[Double]] {
        let (row, column) = (step / outputColumns * stride, step % outputColumns * stride)
        return kernel.enumerated().map { y, line in
            line.enumerated().map { x, weight in weight * ringed[row + y][column + x] }
        }
    }

    private func text(_ value: Double) -> String { NumberText.short(value, digits: 3) }

    /// The sum written out: `1·2 + 0·3 + … = 5`.
    private func sentence(_ step: Int) -> String {
        let terms = products(step).flatMap { $0 }
        let shown = terms.count <= 9 ? terms.map(text).joined(separator: " + ") : "Σ of \(terms.count) products"
        let sum = output[step / outputColumns][step % outputColumns]
        return shown + (bias == 0 ? "" : " + bias \(text(bias))") + " = \(text(sum))"
    }

    func figure(_ steps: [Int], title: String) -> Figure {
        let cell = max(min(28.0, 220 / Double(max(ringed.count, ringed[0].count))), 13)
        let size = min(cell * 0.42, 11)
        let kernelWidth = Double(kernel[0].count) * max(cell, 24)
        let inputWidth = Double(ringed[0].count) * cell
        let gap = 34.0
        let width = inputWidth + 2 * kernelWidth + Double(outputColumns) * cell + 3 * gap
        let rowHeight = max(Double(ringed.count) * cell, Double(kernel.count) * max(cell, 24)) + 46
        var diagram = Diagram(width: max(width, 460), height: rowHeight * Double(steps.count))
        for (index, step) in steps.enumerated() {
            let top = rowHeight * Double(index) + 20
            draw(step, known: steps.prefix(index + 1), top: top, cell: cell, size: size, gap: gap, into: &diagram)
        }
        let shape =
            "\(ringed.count - 2 * padding)×\(ringed[0].count - 2 * padding) input, \(kernel.count)×\(kernel[0].count) kernel"
        let formula =
            "(\(ringed.count - 2 * padding) − \(kernel.count) + 2·\(padding)) / \(stride) + 1 = \(outputRows)"
        return diagram.figure(
            title: title,
            caption:
                "\(shape), stride \(stride), padding \(padding): \(outputRows)×\(outputColumns) output, \(formula)",
            lines: .lines(textLines(steps)),
            readings: steps.map { "step \($0 + 1): \(sentence($0))" })
    }

    private func draw(
        _ step: Int, known: ArraySlice<Int>, top: Double, cell: Double, size: Double, gap: Double,
        into diagram: inout Diagram
    ) {
        let (row, column) = (step / outputColumns, step % outputColumns)
        let wide = max(cell, 24)
        diagram.text(
            "step \(step + 1) of \(outputRows * outputColumns)", 0, top - 11, anchor: .start, color: Diagram.muted)
        grid(ringed, 0, top, cell, size, into: &diagram) { y, x in
            let isRing = y < padding || x < padding || y >= ringed.count - padding || x >= ringed[0].count - padding
            let isIn =
                y >= row * stride && y < row * stride + kernel.count && x >= column * stride
                && x < column * stride + kernel[0].count
            return isIn ? Color(hex: 0xCFE4F3) : isRing ? Color(hex: 0xF0F1F3) : .white
        }
        diagram.rectangle(
            Double(column * stride) * cell, top + Double(row * stride) * cell, Double(kernel[0].count) * cell,
            Double(kernel.count) * cell, stroke: .blue, lineWidth: 2.6)
        var left = Double(ringed[0].count) * cell + gap
        let middle = top + Double(kernel.count) * wide / 2
        diagram.text("×", left - gap / 2, middle, size: 15)
        diagram.text("kernel", left, top - 11, anchor: .start, color: Diagram.muted)
        grid(kernel, left, top, wide, min(size + 1, 11), into: &diagram) { _, _ in Color(hex: 0xFCE9DA) }
        left += Double(kernel[0].count) * wide + gap
        diagram.text("→", left - gap / 2, middle, size: 15)
        diagram.text("products", left, top - 11, anchor: .start, color: Diagram.muted)
        grid(products(step), left, top, wide, min(size + 1, 11), into: &diagram) { _, _ in Color(hex: 0xE6F4EE) }
        left += Double(kernel[0].count) * wide + gap
        diagram.text("Σ", left - gap / 2, middle, size: 15)
        diagram.text("output", left, top - 11, anchor: .start, color: Diagram.muted)
        let filled = Set(known)
        for y in 0..<outputRows {
            for x in 0..<outputColumns {
                let place = y * outputColumns + x
                let isKnown = place <= step || filled.contains(place)
                diagram.rectangle(
                    left + Double(x) * cell, top + Double(y) * cell, cell, cell,
                    fill: place == step ? Color(hex: 0xCFE4F3) : .white, stroke: Diagram.faint)
                if isKnown {
                    number(
                        output[y][x], left + (Double(x) + 0.5) * cell, top + (Double(y) + 0.5) * cell, size, cell,
                        &diagram)
                }
            }
        }
        diagram.rectangle(
            left + Double(column) * cell, top + Double(row) * cell, cell, cell, stroke: .blue, lineWidth: 2.6)
        let foot = top + max(Double(ringed.count) * cell, Double(kernel.count) * wide) + 13
        diagram.text(sentence(step), 0, foot, anchor: .start, color: Diagram.muted)
    }

    private func grid(
        _ values: [[Double]], _ left: Double, _ top: Double, _ cell: Double, _ size: Double,
        into diagram: inout Diagram,
        fill: (Int, Int) -> Color
    ) {
        for (y, line) in values.enumerated() {
            for (x, value) in line.enumerated() {
                diagram.rectangle(
                    left + Double(x) * cell, top + Double(y) * cell, cell, cell, fill: fill(y, x), stroke: Diagram.faint
                )
                number(value, left + (Double(x) + 0.5) * cell, top + (Double(y) + 0.5) * cell, size, cell, &diagram)
            }
        }
    }

    /// A number in its cell, smaller where it is long.
    private func number(
        _ value: Double, _ x: Double, _ y: Double, _ size: Double, _ cell: Double, _ diagram: inout Diagram
    ) {
        let text = text(value)
        let room = (cell + 0.5) / (0.6 * Double(text.count))
        diagram.text(text, x, y, size: min(size, max(room, 5)), limit: cell + 0.5)
    }

    /// Grids of numbers beside each other, brackets around the window and around the place that is filled.
    private func textLines(_ steps: [Int]) -> [String] {
        let rowsPerStep = max(ringed.count, kernel.count, outputRows) + 1
        let shown = steps.prefix(max(1, 17 / rowsPerStep))
        return shown.flatMap { step -> [String] in
            let (row, column) = (step / outputColumns, step % outputColumns)
            let input = block(ringed) { y, x in
                y >= row * stride && y < row * stride + kernel.count && x >= column * stride
                    && x < column * stride + kernel[0].count
            }
            let result = output.enumerated().map { y, line in
                line.enumerated().map { x, value in y * outputColumns + x <= step ? value : .nan }
            }
            let blocks = [
                input, block(kernel) { _, _ in false }, block(products(step)) { _, _ in false },
                block(result) { $0 == row && $1 == column },
            ]
            let heads = ["step \(step + 1): input", "kernel", "products", "output"]
            let widths = zip(blocks, heads).map { max($0.map(\.count).max() ?? 0, $1.count) }
            func join(_ parts: [String], _ glue: String) -> String {
                zip(parts, widths).map { padded($0, to: $1) }.joined(separator: glue)
            }
            return [join(heads, "   ")]
                + (0..<(rowsPerStep - 1)).map { y in
                    join(blocks.map { y < $0.count ? $0[y] : "" }, y == 0 ? " · " : "   ")
                } + (rowsPerStep * shown.count < 18 ? [sentence(step)] : [])
        }
    }

    private func block(_ values: [[Double]], isMarked: (Int, Int) -> Bool) -> [String] {
        let texts = values.map { $0.map { $0.isNaN ? "." : text($0) } }
        let size = texts.flatMap { $0 }.map(\.count).max() ?? 1
        return texts.enumerated().map { y, line in
            var result = ""
            for (x, word) in line.enumerated() {
                let opens = isMarked(y, x) && (x == 0 || !isMarked(y, x - 1))
                let closes = x > 0 && isMarked(y, x - 1) && !isMarked(y, x)
                result += (opens ? "[" : closes ? "]" : " ") + padded(word, to: size, atEnd: true)
            }
            return result + (isMarked(y, line.count - 1) ? "]" : " ")
        }
    }
}
