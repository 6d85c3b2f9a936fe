import Tensors
import Testing

@Suite("Larger matrices")
struct LargerMatrixTests {
    private let a = Tensor.randomNormal([70, 70], using: RandomSource(seed: 2)).as(.float64)

    private func isNear(_ x: Tensor, _ y: Tensor) -> Bool { abs(x - y).max().scalar < 1e-10 }

    @Test("decompositions multiply to what they are of")
    func decompositions() {
        #expect(isNear(matmul(a, inverse(a)), .eye(70, dtype: .float64)))
        let b = a[.all, 0..<5]
        #expect(isNear(matmul(a, solve(a, b)), b))
        let tall = a[.all, 0..<40]
        let (q, r) = qr(tall)
        #expect(isNear(matmul(q, r), tall) && isNear(matmul(q.T, q), .eye(40, dtype: .float64)))
        #expect(isNear(r, r.upperTriangle()))
        let (u, s, vT) = svd(tall)
        #expect(isNear(matmul(u * s, vT), tall) && isNear(matmul(u.T, u), .eye(40, dtype: .float64)))
        let symmetric = a + a.T
        let (values, vectors) = eigen(symmetric)
        #expect(isNear(matmul(vectors * values, vectors.T), symmetric))
        let positive = matmul(a, a.T) + Tensor.eye(70, dtype: .float64)
        let lower = cholesky(positive)
        #expect(isNear(matmul(lower, lower.T), positive))
    }

    @Test(
        "products of doubles are sums in the order of the depth",
        arguments: [(1, 1, 3), (4, 16, 5), (7, 37, 12), (9, 33, 1)])
    func products(rows: Int, columns: Int, depth: Int) {
        let x = Tensor.randomNormal([rows, depth], using: RandomSource(seed: 5)).as(.float64)
        let y = Tensor.randomNormal([depth, columns], using: RandomSource(seed: 6)).as(.float64)
        let (left, right) = (x.toArray(), y.toArray())
        var expected: [Double] = []
        for row in 0..<rows {
            for column in 0..<columns {
                expected.append((0..<depth).reduce(0) { $0 + left[row * depth + $1] * right[$1 * columns + column] })
            }
        }
        #expect(matmul(x, y).toArray() == expected)
    }
}
