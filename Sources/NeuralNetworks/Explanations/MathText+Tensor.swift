import Tensors

extension MathText {
    /// A tensor of up to two axes: `[[1, 2], [3, 4]]`, a matrix in TeX; of larger ones the shape alone.
    package init(_ tensor: Tensor, digits: Int = 4) {
        guard tensor.rank <= 2, tensor.count <= 36 else {
            self.init(words: "numbers of shape \(tensor.shape)")
            return
        }
        let values = tensor.toArray()
        guard tensor.rank > 0 else {
            self.init(values[0], digits: digits)
            return
        }
        let width = max(tensor.shape[tensor.rank - 1], 1)
        let rows = stride(from: 0, to: values.count, by: width).map { start in
            values[start..<start + width].map { MathText($0, digits: digits) }
        }
        let texts = rows.map { "[" + $0.map(\.text).joined(separator: ", ") + "]" }
        self.init(
            tensor.rank == 1 ? texts.first ?? "[]" : "[" + texts.joined(separator: ", ") + "]",
            latex: "\\begin{bmatrix}"
                + rows.map { $0.map(\.latex).joined(separator: " & ") }.joined(separator: " \\\\ ")
                + "\\end{bmatrix}")
    }
}
