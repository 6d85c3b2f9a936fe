extension Sequence<Int> {
    /// The product of sizes; ±2^53 where it is beyond that, as of shapes that no tensor has. Asking a model about such a
    /// shape must not end the process.
    var clampedProduct: Int {
        let bound = 1 << 53
        return reduce(1) { product, size in
            let (next, overflows) = product.multipliedReportingOverflow(by: size)
            if overflows { return (product < 0) == (size < 0) ? bound : -bound }
            return Swift.min(Swift.max(next, -bound), bound)
        }
    }
}
