import CTensorKernels

// How a tensor prints: nested rows, columns aligned, the middle of long axes left out.

extension Tensor: CustomStringConvertible {
    /// The elements in nested rows, at most a screenful. Booleans are `true` and `false`.
    public var description: String {
        if isFailed { return "failed tensor" }
        if count == 0 { return "[] (shape \(shape))" }
        return Printing(self).text
    }
}

extension Tensor {
    /// The elements of a tensor of one or two axes as they print, with the indices that are shown; nil for an index stands
    /// where some are left out. Nil for other tensors.
    package var shownCells: (rows: [Int?], columns: [Int?], texts: [[String]])? {
        guard !isFailed, count > 0, rank == 1 || rank == 2 else { return nil }
        let printing = Printing(rank == 1 ? expanded(axis: 0) : self)
        let (rows, columns) = (printing.positions(0), printing.positions(1))
        let width = shape[rank - 1]
        let texts = rows.map { row in
            columns.map { column -> String in
                guard let row, let column else { return "…" }
                return printing.texts[row * width + column] ?? ""
            }
        }
        return (rows, columns, texts)
    }
}

private struct Printing {
    /// Axes longer than twice this show only their ends, when the tensor has more than `wholeCount` elements.
    static let edge = 3
    static let wholeCount = 1000

    let tensor: Tensor
    let strides: [Int]
    let abbreviates: Bool
    var texts: [Int: String] = [:]
    var width = 0

    init(_ tensor: Tensor) {
        self.tensor = tensor.detached
        strides = contiguousStrides(tensor.shape)
        abbreviates = tensor.count > Self.wholeCount
        var shown: [(offset: Int, place: Int)] = []
        collect(axis: 0, offset: 0, place: 0, into: &shown)
        for (position, text) in zip(shown, Self.written(self.tensor.body, at: shown.map(\.place))) {
            texts[position.offset] = text
            width = max(width, text.utf8.count)
        }
    }

    /// What the elements look like beside each other. Only they are looked at: a view may have more than memory holds.
    private static func written(_ body: TensorBody, at places: [Int]) -> [String] {
        if KernelSequence.isCapturing { KernelSequence.abandon() }
        func elements<Number: Element>(_ type: Number.Type) -> [Number] {
            let start = body.pointer(as: type)
            return withExtendedLifetime(body) { places.map { start[$0] } }
        }
        switch body.dtype {
        case .bool: return elements(UInt8.self).map { $0 == 0 ? "false" : "true" }
        case .int32: return elements(Int32.self).map { String($0) }
        case .int64: return elements(Int64.self).map { String($0) }
        case .float32, .float64:
            let values = body.dtype == .float32 ? elements(Float.self).map(\.number) : elements(Double.self)
            let style = NumberStyle(values)
            return values.map(style.text)
        }
    }

    func positions(_ axis: Int) -> [Int?] {
        let size = tensor.shape[axis]
        guard abbreviates, size > 2 * Self.edge + 1 else { return Array(0..<size) }
        return Array(0..<Self.edge) + [nil] + Array(size - Self.edge..<size)
    }

    /// Finds the elements that are shown: counted row by row, and where they lie in the storage.
    private func collect(axis: Int, offset: Int, place: Int, into shown: inout [(offset: Int, place: Int)]) {
        if axis == tensor.rank {
            shown.append((offset, place))
            return
        }
        for case let position? in positions(axis) {
            collect(
                axis: axis + 1, offset: offset + position * strides[axis],
                place: place + position * tensor.body.strides[axis], into: &shown)
        }
    }

    var text: String { block(axis: 0, offset: 0) }

    private func block(axis: Int, offset: Int) -> String {
        guard axis < tensor.rank else {
            let text = texts[offset] ?? ""
            return tensor.rank == 0 ? text : String(repeating: " ", count: width - text.utf8.count) + text
        }
        let isRow = axis == tensor.rank - 1
        let parts = positions(axis).map { position in
            position.map { block(axis: axis + 1, offset: offset + $0 * strides[axis]) } ?? "..."
        }
        if isRow { return "[" + wrapped(parts, indent: axis + 1) + "]" }
        let gap = String(repeating: "\n", count: tensor.rank - axis - 1) + String(repeating: " ", count: axis + 1)
        return "[" + parts.joined(separator: "," + gap) + "]"
    }

    /// A long row goes on in the next line.
    private func wrapped(_ parts: [String], indent: Int) -> String {
        let columns = max(1, (76 - indent) / (width + 2))
        guard parts.count > columns else { return parts.joined(separator: ", ") }
        let separator = ",\n" + String(repeating: " ", count: indent)
        return stride(from: 0, to: parts.count, by: columns)
            .map { parts[$0..<min($0 + columns, parts.count)].joined(separator: ", ") }
            .joined(separator: separator)
    }
}

/// How all numbers of a tensor are written: with as many decimals as they need, at most four, or with exponents when
/// they are very large, very small or far apart.
private struct NumberStyle {
    private let decimals: Int
    private let usesExponent: Bool

    init(_ numbers: [Double]) {
        let sizes = numbers.filter { $0.isFinite && $0 != 0 }.map(\.magnitude)
        let (largest, smallest) = (sizes.max() ?? 0, sizes.min() ?? 0)
        let isWhole = numbers.allSatisfy { !$0.isFinite || $0 == $0.rounded() }
        usesExponent =
            largest >= 1e8
            || !isWhole
                && (largest < 1e-3 && largest > 0 || smallest > 0 && largest / smallest > 1e5 && smallest < 1e-3)
        var needed = 0
        if !usesExponent && !isWhole {
            for size in sizes {
                var digits = 1
                var scale = 10.0
                while digits < 4, abs((size * scale).rounded() / scale - size) > 1e-6 * max(size, 1e-3) {
                    digits += 1
                    scale *= 10
                }
                needed = max(needed, digits)
            }
        }
        decimals = usesExponent ? 4 : needed
    }

    func text(_ number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
            guard let base = buffer.baseAddress else { return "" }
            let value = number == 0 ? 0 : number
            _ =
                usesExponent
                ? tk_format_scientific(value, Int32(decimals), base) : tk_format_fixed(value, Int32(decimals), base)
            return String(cString: base)
        }
    }
}
