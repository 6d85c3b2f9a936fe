import Glibc
import IR

extension Library {
    /// The functions of `import Foundation`, on `Double` and `Float`.
    mutating func declareMathematics() {
        let unary: [(String, @Sendable (Double) -> Double, @Sendable (Float) -> Float)] = [
            ("exp", { exp($0) }, { exp($0) }), ("exp2", { exp2($0) }, { exp2($0) }),
            ("expm1", { expm1($0) }, { expm1($0) }),
            ("log", { log($0) }, { log($0) }), ("log2", { log2($0) }, { log2($0) }),
            ("log10", { log10($0) }, { log10($0) }), ("log1p", { log1p($0) }, { log1p($0) }),
            ("sin", { sin($0) }, { sin($0) }), ("cos", { cos($0) }, { cos($0) }), ("tan", { tan($0) }, { tan($0) }),
            ("asin", { asin($0) }, { asin($0) }), ("acos", { acos($0) }, { acos($0) }),
            ("atan", { atan($0) }, { atan($0) }), ("sinh", { sinh($0) }, { sinh($0) }),
            ("cosh", { cosh($0) }, { cosh($0) }), ("tanh", { tanh($0) }, { tanh($0) }),
            ("cbrt", { cbrt($0) }, { cbrt($0) }), ("erf", { erf($0) }, { erf($0) }),
            ("tgamma", { tgamma($0) }, { tgamma($0) }),
            ("erfc", { erfc($0) }, { erfc($0) }), ("lgamma", { lgamma($0) }, { Float(lgamma(Double($0))) }),
            ("asinh", { asinh($0) }, { asinh($0) }), ("acosh", { acosh($0) }, { acosh($0) }),
            ("atanh", { atanh($0) }, { atanh($0) }), ("logb", { logb($0) }, { logb($0) }),
            ("rint", { rint($0) }, { rint($0) }), ("nearbyint", { nearbyint($0) }, { nearbyint($0) }),
            ("floor", { $0.rounded(.down) }, { $0.rounded(.down) }), ("ceil", { $0.rounded(.up) }, { $0.rounded(.up) }),
            ("trunc", { $0.rounded(.towardZero) }, { $0.rounded(.towardZero) }),
            ("round", { $0.rounded() }, { $0.rounded() }), ("fabs", { Swift.abs($0) }, { Swift.abs($0) }),
        ]
        declare("func sqrt(_ x: Double) -> Double", documentation: "The square root.", instruction: .doubleSquareRoot)
        for name in ["sqrt", "sqrtf"] {
            declare("func \(name)(_ x: Float) -> Float") { Word($0.float(0).squareRoot()) }
        }
        for (name, double, float) in unary {
            declare("func \(name)(_ x: Double) -> Double") { Word(double($0.double(0))) }
            declare("func \(name)(_ x: Float) -> Float") { Word(float($0.float(0))) }
            // C's own names for `Float`.
            if name != "lgamma" { declare("func \(name)f(_ x: Float) -> Float") { Word(float($0.float(0))) } }
        }
        let binary: [(String, @Sendable (Double, Double) -> Double, @Sendable (Float, Float) -> Float)] = [
            ("pow", { pow($0, $1) }, { pow($0, $1) }), ("atan2", { atan2($0, $1) }, { atan2($0, $1) }),
            ("hypot", { hypot($0, $1) }, { hypot($0, $1) }), ("fmod", { fmod($0, $1) }, { fmod($0, $1) }),
            ("fmin", { fmin($0, $1) }, { fmin($0, $1) }), ("fmax", { fmax($0, $1) }, { fmax($0, $1) }),
            ("copysign", { copysign($0, $1) }, { copysign($0, $1) }),
            ("remainder", { remainder($0, $1) }, { remainder($0, $1) }),
            ("fdim", { fdim($0, $1) }, { fdim($0, $1) }), ("nextafter", { nextafter($0, $1) }, { nextafter($0, $1) }),
        ]
        for (name, double, float) in binary {
            declare("func \(name)(_ x: Double, _ y: Double) -> Double") { Word(double($0.double(0), $0.double(1))) }
            for name in [name, name + "f"] {
                declare("func \(name)(_ x: Float, _ y: Float) -> Float") { Word(float($0.float(0), $0.float(1))) }
            }
        }
        let wholes: [(String, @Sendable (Double) -> Double)] = [("lround", { $0.rounded() }), ("lrint", { rint($0) })]
        for (name, rounded) in wholes {
            declare("func \(name)(_ x: Double) -> Int") { call in
                guard let value = Int(exactly: rounded(call.double(0))) else {
                    throw RuntimeError(.invalidConversion, "\(call.double(0)) does not fit in an Int")
                }
                return Word(value)
            }
        }
        declareScaling(Double.self)
        declareScaling(Float.self)
    }

    private mutating func declareScaling<Value: MachineFloatingPoint>(_: Value.Type) {
        let name = "\(Value.self)"
        declare("func fma(_ x: \(name), _ y: \(name), _ z: \(name)) -> \(name)") {
            $0.floating(2, Value.self).addingProduct($0.floating(0), $0.floating(1)).word
        }
        for function in ["ldexp", "scalbn"] {
            declare("func \(function)(_ x: \(name), _ n: Int) -> \(name)") { call in
                let value = scalbn(Double(call.floating(0, Value.self)), Int(Int32(clamping: call.int(1))))
                return Value(value).word
            }
        }
        declare("func modf(_ x: \(name)) -> (\(name), \(name))") { call in
            let value = call.floating(0, Value.self)
            let whole = value.rounded(.towardZero)
            let fraction = value.isInfinite ? 0 : value - whole
            return makeRecord([(whole.word, false), (fraction.word, false)])
        }
    }
}
