import Tensors

extension Initializer {
    /// Rows, or columns if there are fewer of them, that are orthogonal and of length 1 (Saxe et al. 2014).
    public static var orthogonal: Initializer { orthogonal(gain: 1) }

    /// Rows, or columns if there are fewer of them, that are orthogonal and of length `gain`. A convolution counts as a
    /// matrix of outputs × (inputs · window).
    public static func orthogonal(gain: Double) -> Initializer {
        drawn(gain == 1 ? "orthogonal" : "orthogonal(gain: \(NumberText.significant(gain)))") { shape, _, random in
            guard shape.count >= 2, shape.allSatisfy({ $0 > 0 }) else {
                return fail(
                    .invalidArgument(
                        operation: "orthogonal initializer", problem: "the weight has shape \(shape)",
                        advice: "it is for weights of at least two axes"))
            }
            let largest = 1 << 26
            guard shape.clampedProduct <= largest else {
                return fail(
                    .invalidArgument(
                        operation: "orthogonal initializer",
                        problem: "the weight has shape \(shape), more than \(largest) numbers",
                        advice: "take .xavierUniform for one as large"))
            }
            let (rows, columns) = (shape[0], shape.dropFirst().reduce(1, *))
            let (count, length) = (min(rows, columns), max(rows, columns))
            guard let vectors = orthonormalVectors(count, length, random) else { return fail(.interrupted) }
            var values = [Float](repeating: 0, count: rows * columns)
            for (index, vector) in vectors.enumerated() {
                for (place, value) in vector.enumerated() {
                    values[rows <= columns ? index * columns + place : place * columns + index] = Float(gain * value)
                }
            }
            return Tensor(values, shape: shape)
        }
    }
}

/// `count` orthonormal vectors of the given length, uniform among all such: normal vectors made orthogonal by the
/// Gram–Schmidt process, each against those before it and, as rounding leaves a rest, once more. Nil where they do not fit
/// into memory or somebody has interrupted.
private func orthonormalVectors(_ count: Int, _ length: Int, _ random: RandomSource) -> [[Double]]? {
    let numbers = Tensor.randomNormal([count, length], mean: 0, standardDeviation: 1, using: random)
    if numbers.isFailed { return nil }
    let drawn = numbers.toArray()
    var vectors: [[Double]] = []
    for index in 0..<count {
        if Interruption.stops() { return nil }
        var vector = Array(drawn[index * length..<(index + 1) * length])
        for _ in 0..<2 {
            for other in vectors {
                let product = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
                for place in 0..<length { vector[place] -= product * other[place] }
            }
        }
        let size = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        vectors.append(vector.map { $0 / size })
    }
    return vectors
}
