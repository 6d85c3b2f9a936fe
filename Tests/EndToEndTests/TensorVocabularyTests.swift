import Testing

/// What a notebook says of tensors, name by name, through the language and the bindings.
@Suite("The vocabulary of tensors in a cell", .enabled(if: Swiftlet.isBuilt))
struct TensorVocabularyTests {
    @Test("every name is there and does what it says")
    func everyName() throws {
        let folder = try Folder()
        try folder.write(program, to: "names.swift")
        let outcome = try Swiftlet.run(["run", "names.swift"], in: folder)
        #expect(outcome.code == 0, "\(outcome.output)\n\(outcome.errors)")
        #expect(outcome.output.contains(graph), "\(outcome.output)")
        #expect(
            outcome.output.contains("[1, 2] [0.5] [[false, false],\n [ true,  true]]"), "\(outcome.output)")
    }

    private let graph = """
        sum = 1  gradient 1
        └─ + = 1  gradient 1
           ├─ * = 0  gradient 1
           │  ├─ x = 0  gradient 3
           │  └─ w = 2  gradient 0
           └─ exp = 1  gradient 1
              └─ x = 0  gradient 3
        """

    private let program = #"""
        import Swiftlet
        seed(7)
        // %%
        var x = Tensor([[1, 2], [3, 4]])
        expect(Tensor(3.0).scalar == 3 && Tensor.full([2], value: 7).toArray() == [7, 7])
        expect(Tensor.eye(2) == Tensor([[1, 0], [0, 1]]) && Tensor.arange(0, 1, step: 0.25).count == 4)
        expect(Tensor.linspace(0, 1, count: 3).toArray() == [0, 0.5, 1])
        expect(Tensor.randomInteger([5], high: 3).dtype == .int64 && Tensor.randomUniform([2], dtype: .float64).dtype == .float64)
        expect(x.as(.float64).dtype == .float64 && Tensor([1, 2], dtype: .int32).dtype == .int32 && Tensor([true, false]).dtype == .bool)
        let n = 3
        expect((2 * x + 1 - x / 2).shape == [2, 2] && (x * n)[1, 1].scalar == 12 && (n - x)[0, 0].scalar == 2)
        expect((1.5 - x)[0, 0].scalar == 0.5 && (6 / x)[1, 0].scalar == 2 && (x % 2)[1, 1].scalar == 0)
        x += 1
        x -= 1.0
        x *= 2
        x /= 2
        expect(x == Tensor([[1, 2], [3, 4]]) && -x == 0 - x)
        // %%
        expect((x .> 2).sum().scalar == 2 && (x .<= n).any() && (x .!= 9).all() && ((x .> 1) .& .!(x .== 4)).sum().scalar == 2)
        expect(Tensor.where(x .> 2, x, 0)[0, 0].scalar == 0 && minimum(x, 2).max().scalar == 2 && maximum(0, x) == x)
        expect(x.clamped(to: 2...3).sum().scalar == 10 && pow(x, 2)[1, 1].scalar == 16 && pow(2, x)[0, 1].scalar == 4)
        expect(x.clamped(to: 3...).sum().scalar == 13 && x.clamped(to: ...2).sum().scalar == 7)
        expect(matmul(x, x) == x.matmul(x) && dot(x[0], x[1]).scalar == 11)
        let sums: [Tensor] = [
            x.sum(axis: 0), x.mean(axes: [1]), x.variance(axis: 0, biased: false), x.standardDeviation(axis: 1), x.max(axis: 0),
            x.min(axis: 1, keepDimensions: true), x.prod(axis: 0), x.norm(axis: 0), x.logSumExp(axis: 0), x.any(axis: 0),
            x.all(axis: 1), x.argmax(axis: 0), x.argmin(axis: 1), x.cumulativeSum(axis: 0),
        ]
        expect(sums.count == 14 && x.sum().scalar == 10 && x.norm().scalar > 5.4)
        // %%
        expect(x[0..., 1] == Tensor([2, 4]) && x[..<1].shape == [1, 2] && x[-1] == Tensor([3, 4]) && x[.all, 0] == Tensor([1, 3]))
        expect(x[x .> 2] == Tensor([3, 4]) && x[[1, 0]][0, 0].scalar == 3 && x[Tensor([0, 1]), Tensor([1, 0])] == Tensor([2, 3]))
        expect(Tensor.arange(10)[(0..<10).every(3)].count == 4 && Tensor.arange(10)[(4...).every(2)].count == 3)
        expect(x[0, .newAxis].shape == [1, 2] && Tensor.zeros([2, 3, 4, 5])[0, 1..<3, .all, 2].shape == [2, 4])
        var y = x
        y[y .> 2] = Tensor(0)
        y[0, 1] = Tensor(5)
        y[0..., 0] += 1
        expect(y == Tensor([[2, 5], [1, 0]]) && x[1, 1].scalar == 4)
        // %%
        let shapes: [Tensor] = [
            x.reshaped(to: [4]), x.flattened(), x.transposed(1, 0), x.T, x.expanded(axis: 0).squeezed(), x.broadcast(to: [3, 2, 2]),
            concatenated([x, x]), stacked([x, x]), x.split(into: 2)[0], x.padded([(1, 1), (0, 0)]), x.flipped(axis: 0),
            x.rolled(1, axis: 1), x.tiled([2, 1]), x.gathered(Tensor([1])), Tensor([0, 2]).oneHot(classes: 3), x.sorted(),
            x.topK(1).values, x.lowerTriangle(), x.diagonal(), x.isNaN,
        ]
        expect(shapes.count == 20)
        let functions: [Tensor] = [
            exp(x), log(x), log1p(x), log2(x), log10(x), expm1(x), sqrt(x), rsqrt(x), abs(x), sign(x), sin(x), cos(x), tan(x),
            asin(x / 5), acos(x / 5), atan(x), sinh(x), cosh(x), tanh(x), asinh(x), acosh(x), atanh(x / 5), floor(x), ceil(x),
            round(x), erf(x), sigmoid(x), relu(x), softplus(x), softmax(x), logSoftmax(x, axis: 0), atan2(x, x), square(x),
            x.exp(), x.log10(), x.sigmoid(), x.softmax(axis: 0), x.erf(), x.cosh(), x.reciprocal(),
        ]
        for f in functions { expect(f.isFinite) }
        // %%
        let a = Tensor([[4, 1], [1, 3]])
        expect(matmul(a, solve(a, Tensor([1, 2]))).allClose(Tensor([1, 2])) && matmul(a, inverse(a)).allClose(Tensor.eye(2)))
        expect(abs(determinant(a).scalar - 11) < 1e-4 && eigenvalues(a).count == 2 && cholesky(a)[0, 0].scalar == 2)
        let (u, s, vT) = svd(a)
        expect(matmul(u * s, vT).allClose(a) && leastSquares(Tensor([[1, 0], [1, 1], [1, 2]]), Tensor([1, 3, 5])).allClose(Tensor([1, 2])))
        let (q, r) = qr(a)
        expect(matmul(q, r).allClose(a))
        // %%
        expect(gradient(at: Tensor([1, 2])) { v in (v * v).sum() } == Tensor([2, 4]))
        let (value, slope) = valueWithGradient(at: Tensor(2.0)) { v in exp(v) }
        expect(value == slope)
        expect(hessian(at: Tensor([1, 2])) { v in (v * v * v).sum() } == Tensor([[6, 0], [0, 12]]))
        expect(jacobian(at: Tensor([1, 2])) { v in v * v } == Tensor([[2, 0], [0, 4]]))
        expect(gradientCheck(at: Tensor([0.5, 2.0], dtype: .float64)) { v in tanh(v).sum() }.passes)
        expect(gradient(at: Tensor(3.0)) { v in stopGradient(v) * v }.scalar == 3)
        expect(gradient(at: Tensor(3.0)) { v in customGradient(v, forward: { t in t * t }, backward: { t, g in g * t * 10 }) }.scalar == 30)
        print(computationGraph(of: { v in (v[0] * v[1] + exp(v[0])).sum() }, at: [Tensor(0.0), Tensor(2.0)], names: ["x", "w"]))
        // %%
        try saveNPZ(["a": a, "mask": a .> 1], to: "arrays.npz")
        expect(try loadNPZ("arrays.npz")["mask"]!.dtype == .bool)
        try saveNPY(a, to: "a.npy")
        try saveSafetensors(["i": Tensor([1, 2], dtype: .int64)], to: "i.safetensors")
        expect(try loadNPY("a.npy") == a)
        expect(try loadSafetensors("i.safetensors")["i"]!.dtype == .int64)
        print(Tensor([1, 2], dtype: .int64), Tensor([0.5], dtype: .float64), x .> 2)
        """#
}
