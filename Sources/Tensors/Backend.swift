import CTensorKernels

/// The seam between tensors and the kernels: what runs where, in which pieces.
///
/// Pieces depend on the size of the problem alone, so that the number of threads never changes a bit of a result.
enum Backend {
    typealias Input = UnsafePointer<Float>
    typealias Output = UnsafeMutablePointer<Float>

    /// Elements of an elementwise operation that make a piece worth a thread.
    static let piece = 1 << 15
    /// Elements that are moved between two questions whether to stop.
    private static let tile = 1 << 20

    /// Runs `body` for 0 ..< pieces on the pool, or for some of them when the computation is interrupted.
    static func inParallel(_ pieces: Int, _ body: (Int) -> Void) {
        withoutActuallyEscaping(body) { escaping in
            var work = escaping
            let isWhole = withUnsafeMutablePointer(to: &work) { pointer in
                tk_parallel(
                    Int64(pieces),
                    { context, chunk in
                        context?.assumingMemoryBound(to: ((Int) -> Void).self).pointee(Int(chunk))
                    }, pointer)
            }
            if isWhole == 0 { Interruption.record() }
        }
    }

    /// Splits `count` into pieces of `size` and runs `body` on each range.
    @inline(__always)
    static func split(_ count: Int, by size: Int = piece, _ body: (_ start: Int, _ count: Int) -> Void) {
        if count <= size {
            body(0, count)
        } else {
            inParallel((count + size - 1) / size) { body($0 * size, min(size, count - $0 * size)) }
        }
    }

    /// Splits `count` things, each of `cost` elements, into runs that are worth a thread.
    static func inParallelRuns(_ count: Int, cost: Int, _ body: (_ start: Int, _ end: Int) -> Void) {
        split(count, by: max(1, piece / max(1, cost))) { start, count in body(start, start + count) }
    }

    static func unary(
        _ operation: tk_unary_operation, _ count: Int, _ x: Input, alpha: Float = 0, beta: Float = 0, to out: Output
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { unary(operation, count, x, alpha: alpha, beta: beta, to: out) }
        }
        split(count) { start, count in
            tk_unary(Int32(operation.rawValue), Int64(count), x + start, alpha, beta, out + start)
        }
    }

    /// Steps are 1, or 0 for an operand that is one number.
    static func binary(
        _ operation: tk_binary_operation, _ count: Int, _ a: Input, step a1: Int, _ b: Input, step b1: Int,
        alpha: Float = 0, beta: Float = 0, to out: Output
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) {
                binary(operation, count, a, step: a1, b, step: b1, alpha: alpha, beta: beta, to: out)
            }
        }
        split(count) { start, count in
            tk_binary(
                Int32(operation.rawValue), Int64(count), a + start * a1, Int64(a1), b + start * b1, Int64(b1), alpha,
                beta, out + start)
        }
    }

    /// An operation of a tensor and a number.
    static func binary(_ operation: tk_binary_operation, _ count: Int, _ a: Input, _ b: Float, to out: Output) {
        if KernelSequence.isCapturing { return KernelSequence.add(out) { binary(operation, count, a, b, to: out) } }
        withUnsafePointer(to: b) { binary(operation, count, a, step: 1, $0, step: 0, to: out) }
    }

    /// An operation of a number and a tensor.
    static func binary(_ operation: tk_binary_operation, _ count: Int, _ a: Float, _ b: Input, to out: Output) {
        if KernelSequence.isCapturing { return KernelSequence.add(out) { binary(operation, count, a, b, to: out) } }
        withUnsafePointer(to: a) { binary(operation, count, $0, step: 0, b, step: 1, to: out) }
    }

    /// Divides a number by one that may be too large for a Float.
    static func divide(_ x: Output, by divisor: Double) {
        if KernelSequence.isCapturing { return KernelSequence.add(x) { divide(x, by: divisor) } }
        x.pointee = Float(Double(x.pointee) / divisor)
    }

    /// Writes x / divisor everywhere.
    static func fill(_ count: Int, quotient x: Input, _ divisor: Double, _ out: Output) {
        if KernelSequence.isCapturing { return KernelSequence.add(out) { fill(count, quotient: x, divisor, out) } }
        fill(count, Float(Double(x.pointee) / divisor), out)
    }

    static func accumulate(_ count: Int, _ x: Input, into out: Output) {
        if KernelSequence.isCapturing { return KernelSequence.add(out) { accumulate(count, x, into: out) } }
        split(count) { start, count in tk_accumulate(Int64(count), x + start, out + start) }
    }

    static func fill(_ count: Int, _ value: Float, _ out: Output) {
        if KernelSequence.isCapturing { return KernelSequence.add(out) { fill(count, value, out) } }
        split(count) { start, count in tk_fill(Int64(count), value, out + start) }
    }

    static func gather(shape: [Int], from x: Input, strides: [Int], to out: Output) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { gather(shape: shape, from: x, strides: strides, to: out) }
        }
        let count = elementCount(shape)
        guard count > tile, let rows = shape.first, rows > 1 else {
            withLayout(shape) { shape in
                withLayout(strides) { tk_gather_strided(Int32(shape.count), shape.baseAddress, x, $0.baseAddress, out) }
            }
            return
        }
        let row = count / rows
        var part = shape
        for start in stride(from: 0, to: rows, by: max(1, tile / row)) {
            if Interruption.stops() { return }
            part[0] = min(rows - start, max(1, tile / row))
            gather(shape: part, from: x + start * strides[0], strides: strides, to: out + start * row)
        }
    }

    static func scatter(shape: [Int], from x: Input, to out: Output, strides: [Int], adding: Bool) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) {
                scatter(shape: shape, from: x, to: out, strides: strides, adding: adding)
            }
        }
        withLayout(shape) { shape in
            withLayout(strides) {
                tk_scatter_strided(Int32(shape.count), shape.baseAddress, x, out, $0.baseAddress, adding ? 1 : 0)
            }
        }
    }

    /// `out` is contiguous of `shape`; the operands are spread over it by their strides.
    static func broadcast(
        _ operation: tk_binary_operation, shape: [Int], _ a: Input, strides stridesA: [Int], _ b: Input,
        strides stridesB: [Int], alpha: Float, beta: Float, to out: Output
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) {
                broadcast(
                    operation, shape: shape, a, strides: stridesA, b, strides: stridesB, alpha: alpha, beta: beta,
                    to: out)
            }
        }
        withLayout(shape) { shape in
            withLayout(stridesA) { stridesA in
                withLayout(stridesB) { stridesB in
                    tk_binary_strided(
                        Int32(operation.rawValue), Int32(shape.count), shape.baseAddress, a, stridesA.baseAddress, b,
                        stridesB.baseAddress, alpha, beta, out)
                }
            }
        }
    }

    /// The reduction of the middle of [outer, count, inner].
    static func reduce(
        _ operation: tk_reduction, outer: Int, count: Int, inner: Int, _ x: Input, to out: Output
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) {
                reduce(operation, outer: outer, count: count, inner: inner, x, to: out)
            }
        }
        let rows = max(1, piece / max(1, count * inner))
        split(outer, by: rows) { start, rows in
            tk_reduce(
                Int32(operation.rawValue), Int64(rows), Int64(count), Int64(inner), x + start * count * inner,
                out + start * inner)
        }
    }

    /// The sum of all elements: of pieces, which are added in order.
    static func sum(_ count: Int, _ x: Input, to out: Output) {
        if KernelSequence.isCapturing { return KernelSequence.add(out) { sum(count, x, to: out) } }
        guard count > piece else {
            tk_reduce(Int32(TK_SUM.rawValue), 1, Int64(count), 1, x, out)
            return
        }
        let pieces = (count + piece - 1) / piece
        withScratch(pieces) { partial in
            split(count) { start, count in
                tk_reduce(Int32(TK_SUM.rawValue), 1, Int64(count), 1, x + start, partial + start / piece)
            }
            tk_reduce(Int32(TK_SUM.rawValue), 1, Int64(pieces), 1, partial, out)
        }
    }

    /// Multiplications that make a product worth a call of oneDNN, and those that make a piece of it worth a thread.
    private static let libraryProduct = 1 << 20
    private static let productPiece = 1 << 21
    /// Multiplications between two questions whether to stop: some milliseconds.
    private static let productTile = 1 << 29

    /// C = op(A) op(B) + beta C, row-major. Large products are cut along the longer side of C. Who computes them and
    /// where they are cut depends on the sizes alone.
    static func matrixProduct(
        transposeA: Bool = false, transposeB: Bool = false, _ m: Int, _ n: Int, _ k: Int, _ a: Input, _ lda: Int,
        _ b: Input, _ ldb: Int, beta: Float = 0, to c: Output, _ ldc: Int
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(c) {
                matrixProduct(
                    transposeA: transposeA, transposeB: transposeB, m, n, k, a, lda, b, ldb, beta: beta, to: c, ldc)
            }
        }
        let work = m * n * k
        func multiply(_ rows: Range<Int>, _ columns: Range<Int>, _ depth: Range<Int>, _ beta: Float) {
            let left = a + rows.lowerBound * (transposeA ? 1 : lda) + depth.lowerBound * (transposeA ? lda : 1)
            let right = b + columns.lowerBound * (transposeB ? ldb : 1) + depth.lowerBound * (transposeB ? 1 : ldb)
            let out = c + rows.lowerBound * ldc + columns.lowerBound
            let (ta, tb): (Int32, Int32) = (transposeA ? 1 : 0, transposeB ? 1 : 0)
            let (rows, columns, k) = (Int64(rows.count), Int64(columns.count), Int64(depth.count))
            let (lda, ldb, ldc) = (Int64(lda), Int64(ldb), Int64(ldc))
            if work >= libraryProduct,
                tk_onednn_product(ta, tb, rows, columns, k, left, lda, right, ldb, beta, out, ldc) != 0
            {
                return
            }
            tk_gemm(ta, tb, rows, columns, k, left, lda, right, ldb, beta, out, ldc)
        }
        // Halves what takes long, the longer side of C as far as the library likes its blocks, then the depth.
        func product(_ rows: Range<Int>, _ columns: Range<Int>, _ depth: Range<Int>, _ beta: Float) {
            guard rows.count * columns.count * depth.count > productTile else {
                return multiply(rows, columns, depth, beta)
            }
            func halves(_ range: Range<Int>) -> (Range<Int>, Range<Int>) {
                let middle = range.lowerBound + ((range.count / 2 + 63) & ~63)
                return (range.lowerBound..<middle, middle..<range.upperBound)
            }
            if max(rows.count, columns.count) <= 384 {
                let (first, second) = halves(depth)
                product(rows, columns, first, beta)
                if !Interruption.stops() { product(rows, columns, second, 1) }
            } else if rows.count >= columns.count {
                let (first, second) = halves(rows)
                product(first, columns, depth, beta)
                if !Interruption.stops() { product(second, columns, depth, beta) }
            } else {
                let (first, second) = halves(columns)
                product(rows, first, depth, beta)
                if !Interruption.stops() { product(rows, second, depth, beta) }
            }
        }
        let pieces = min(16, work / productPiece, max(m, n) / 128)
        if pieces < 2 {
            product(0..<m, 0..<n, 0..<k, beta)
        } else {
            let size = ((max(m, n) + pieces - 1) / pieces + 63) & ~63
            split(max(m, n), by: size) { start, count in
                let part = start..<start + count
                n >= m ? product(0..<m, part, 0..<k, beta) : product(part, 0..<n, 0..<k, beta)
            }
        }
    }

    /// out[r][j] = x[r][j] + bias[j] over rows of `count`, none below 0 where asked.
    static func addBias(_ rows: Int, _ count: Int, _ x: Input, _ bias: Input, rectifies: Bool, to out: Output) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { addBias(rows, count, x, bias, rectifies: rectifies, to: out) }
        }
        tk_add_bias(Int64(rows), Int64(count), x, bias, rectifies ? 1 : 0, out)
    }

    /// The sum of the squares of all elements: of pieces, which are added in order.
    static func sumOfSquares(_ count: Int, _ x: Input, to out: Output) {
        if KernelSequence.isCapturing { return KernelSequence.add(out) { sumOfSquares(count, x, to: out) } }
        guard count > piece else {
            tk_reduce(Int32(TK_SUM_OF_SQUARES.rawValue), 1, Int64(count), 1, x, out)
            return
        }
        let pieces = (count + piece - 1) / piece
        withScratch(pieces) { partial in
            split(count) { start, count in
                tk_reduce(
                    Int32(TK_SUM_OF_SQUARES.rawValue), 1, Int64(count), 1, x + start, partial + start / piece)
            }
            tk_reduce(Int32(TK_SUM.rawValue), 1, Int64(pieces), 1, partial, out)
        }
    }

    /// out = x · factor · g / divisor.
    static func scale(
        _ count: Int, _ x: Input, by factor: Float, quotient g: Input, _ divisor: Double, to out: Output
    ) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { scale(count, x, by: factor, quotient: g, divisor, to: out) }
        }
        binary(TK_MULTIPLY, count, x, factor * Float(Double(g.pointee) / divisor), to: out)
    }

    @inline(__always)
    private static func withLayout<Result>(
        _ numbers: [Int], _ body: (UnsafeBufferPointer<Int64>) -> Result
    ) -> Result {
        numbers.withUnsafeBufferPointer { $0.withMemoryRebound(to: Int64.self, body) }
    }
}

/// Runs `body` for 0 ..< pieces on the pool of the kernels; for tests.
package func inParallel(_ pieces: Int, _ body: (Int) -> Void) { Backend.inParallel(pieces, body) }

/// The name of the processor family whose kernels are in use: `baseline`, `avx2` or `avx512`.
public var kernelName: String { String(cString: tk_kernels_name()) }

/// Chooses the kernels by name, for tests and comparisons. False when this machine does not have them.
@discardableResult
package func useKernels(_ name: String) -> Bool { tk_use_kernels(name) != 0 }

/// How many threads tensor operations may use.
public var threadCount: Int {
    get { Int(tk_thread_count()) }
    set { tk_set_thread_count(Int32(clamping: newValue)) }
}
