import CTensorKernels

// Reductions and matrix products of other kinds of numbers than float32: float64 in double, everything else in int64.

extension Backend {
    /// The kind in which a kind of number is added up.
    static func accumulator(of dtype: DataType) -> DataType { dtype.isFloatingPoint ? dtype : .int64 }

    /// The reduction of the middle of [outer, count, inner], count not 0, of contiguous elements of an accumulator kind.
    static func reduce(
        _ operation: tk_reduction, outer: Int, count: Int, inner: Int, _ x: TensorBody, to out: TensorBody
    ) {
        switch x.dtype {
        case .float32: reduce(operation, outer: outer, count: count, inner: inner, x.pointer, to: out.pointer)
        case .float64:
            let (x, out) = (x.pointer(as: Double.self), out.pointer(as: Double.self))
            split(outer, by: max(1, piece / max(1, count * inner))) { start, rows in
                tk_reduce_double(
                    Int32(operation.rawValue), Int64(rows), Int64(count), Int64(inner), x + start * count * inner,
                    out + start * inner)
            }
        default:
            tk_reduce_int64(
                Int32(operation.rawValue), Int64(outer), Int64(count), Int64(inner), x.pointer(as: Int64.self),
                out.pointer(as: Int64.self))
        }
    }

    /// The places of the largest or smallest elements in the middle of [outer, count, inner].
    static func places(
        largest: Bool, outer: Int, count: Int, inner: Int, _ x: TensorBody, to out: UnsafeMutablePointer<Int64>
    ) {
        split(outer, by: max(1, piece / max(1, count * inner))) { start, rows in
            let (offset, out) = (start * count * inner, out + start * inner)
            let (largest, rows, count, inner) = (Int32(largest ? 1 : 0), Int64(rows), Int64(count), Int64(inner))
            switch x.dtype {
            case .float32: tk_places_float(largest, rows, count, inner, x.pointer + offset, out)
            case .float64:
                tk_places_double(largest, rows, count, inner, x.pointer(as: Double.self) + offset, out)
            default: tk_places_int64(largest, rows, count, inner, x.pointer(as: Int64.self) + offset, out)
            }
        }
    }

    /// C = A B of contiguous matrices of float64 or int64. The rows of C are shared among threads.
    static func matrixProduct(
        _ m: Int, _ n: Int, _ k: Int, _ a: TensorBody, at startA: Int = 0, _ b: TensorBody, at startB: Int = 0,
        to c: TensorBody, at startC: Int = 0
    ) {
        split(m, by: max(1, piece / max(1, n * k))) { row, rows in
            if c.dtype == .float64 {
                tk_gemm_double(
                    Int64(rows), Int64(n), Int64(k), a.pointer(as: Double.self) + startA + row * k,
                    b.pointer(as: Double.self) + startB, c.pointer(as: Double.self) + startC + row * n)
            } else {
                tk_gemm_int64(
                    Int64(rows), Int64(n), Int64(k), a.pointer(as: Int64.self) + startA + row * k,
                    b.pointer(as: Int64.self) + startB, c.pointer(as: Int64.self) + startC + row * n)
            }
        }
    }
}
