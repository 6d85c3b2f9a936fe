import Tensors

/// Matrices that make one size of an axis of images out of another: the resized axis is their product with it.
enum ResamplingMatrix {
    /// [outputs, inputs]: means over windows ⌊i·inputs/outputs⌋ to ⌈(i + 1)·inputs/outputs⌉.
    static func means(from inputs: Int, to outputs: Int) -> Tensor {
        matrix(inputs, outputs) { row, write in
            let start = row * inputs / outputs
            let end = ((row + 1) * inputs + outputs - 1) / outputs
            for column in start..<end { write(column, 1 / Float(end - start)) }
        }
    }

    /// [outputs, inputs]: straight lines between the centres of neighbouring pixels, constant beyond the outermost.
    static func lines(from inputs: Int, to outputs: Int) -> Tensor {
        matrix(inputs, outputs) { row, write in
            let place = max(0, (Double(row) + 0.5) * Double(inputs) / Double(outputs) - 0.5)
            let left = min(Int(place), inputs - 1)
            let share = Float(place - Double(left))
            write(left, 1 - share)
            write(min(left + 1, inputs - 1), share)
        }
    }

    private static func matrix(
        _ inputs: Int, _ outputs: Int, _ fill: (_ row: Int, _ write: (_ column: Int, _ value: Float) -> Void) -> Void
    ) -> Tensor {
        Tensor(shape: [outputs, inputs]) { values in
            values.initialize(repeating: 0)
            for row in 0..<outputs { fill(row) { values[row * inputs + $0] += $1 } }
        }
    }

    /// Images [N, C, H, W] with both axes resized.
    static func apply(rows: Tensor, columns: Tensor, to x: Tensor) -> Tensor {
        if rows.isFailed || columns.isFailed { return rows.isFailed ? rows : columns }
        let (n, c, h, w) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
        let (outHeight, outWidth) = (rows.shape[0], columns.shape[0])
        let wide = matmul(x.reshaped(to: [n * c * h, w]), columns.T).reshaped(to: [n * c, h, outWidth])
        let high = matmul(wide.swapped(1, 2).reshaped(to: [n * c * outWidth, h]), rows.T)
        return high.reshaped(to: [n * c, outWidth, outHeight]).swapped(1, 2)
            .reshaped(to: [n, c, outHeight, outWidth])
    }
}
