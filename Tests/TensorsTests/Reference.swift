import Glibc

/// The functions of the C library in double precision, as references.
extension Double {
    static func exponential(_ x: Double) -> Double { exp(x) }
    static func logarithm(_ x: Double) -> Double { log(x) }
    static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
    static func sine(_ x: Double) -> Double { sin(x) }
    static func cosine(_ x: Double) -> Double { cos(x) }
}

func removeFile(_ path: String) { unlink(path) }
