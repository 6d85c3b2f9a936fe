import Glibc

/// Student's t distribution, for intervals around the mean of few values.
public enum StudentDistribution {
    /// The value that |t| stays below with probability `confidence`, at `degrees` of freedom; infinite below 1 degree.
    ///
    /// Found by bisection of the distribution function, which is the regularised incomplete beta function
    /// (Abramowitz and Stegun 26.7.1).
    public static func criticalValue(confidence: Double, degrees: Int) -> Double {
        guard degrees >= 1, confidence > 0 else { return confidence > 0 ? .infinity : 0 }
        guard confidence < 1 else { return .infinity }
        var low = 0.0
        var high = 1.0
        while probabilityWithin(high, degrees: degrees) < confidence, high < 1e12 { high *= 2 }
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if middle == low || middle == high { break }
            if probabilityWithin(middle, degrees: degrees) < confidence { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The probability of |t| < `value`.
    public static func probabilityWithin(_ value: Double, degrees: Int) -> Double {
        let n = Double(degrees)
        return 1 - incompleteBeta(n / (n + value * value), n / 2, 0.5)
    }

    /// The regularised incomplete beta function I_x(a, b), by Lentz's continued fraction (26.5.8).
    static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        // The fraction converges fast below the mean; the other side is its mirror image.
        if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(1 - x, b, a) }
        let logBeta: Double = lgamma(a) + lgamma(b) - lgamma(a + b)
        let power: Double = a * log(x) + b * log(1 - x)
        let front = exp(power - logBeta) / a
        let tiny = 1e-300
        var c = 1.0
        var d = 1 - (a + b) * x / (a + 1)
        d = 1 / (d.magnitude < tiny ? tiny : d)
        var fraction = d
        for index in 1...300 {
            let m = Double(index)
            let end = a + 2 * m
            let even = m * (b - m) * x / ((end - 1) * end)
            let odd = -(a + m) * (a + b + m) * x / (end * (end + 1))
            for numerator in [even, odd] {
                d = 1 + numerator * d
                d = 1 / (d.magnitude < tiny ? tiny : d)
                c = 1 + numerator / c
                if c.magnitude < tiny { c = tiny }
                fraction *= d * c
            }
            if (d * c - 1).magnitude < 1e-15 { break }
        }
        return front * fraction
    }
}
