import Swiftlet

/// What W7 and W9 time: one operation, or one step of an optimizer on a million parameters.
enum SingleOperation {
    /// The operation of a name; nil if there is none.
    static func named(_ name: String) -> (() -> Void)? {
        let (a, b) = (Tensor.randomNormal([32, 32]), Tensor.randomNormal([32, 32]))
        switch name {
        case "W7add": return { keep(a + b) }
        case "W7addGradient": return { keep(gradient(at: a) { ($0 + b).sum() }) }
        case "W7chain": return { keep(gradient(at: a) { tanh(relu($0 * b + b) * 2).sum() }) }
        case "W7matmul": return { keep(matmul(a, b)) }
        case "W9sgd": return step(SGD(learningRate: 0.01))
        case "W9momentum": return step(SGD(learningRate: 0.01, momentum: 0.9))
        case "W9adagrad": return step(Adagrad(learningRate: 0.01))
        case "W9adam": return step(Adam(learningRate: 0.001))
        default: return nil
        }
    }

    /// A step along a gradient that stays.
    private static func step(_ optimizer: any Optimizer) -> () -> Void {
        let parameter = Parameter(.randomNormal([1000, 1000]))
        let gradient = Tensor.randomNormal([1000, 1000])
        return {
            optimizer.beginStep()
            optimizer.update(parameter, along: gradient)
            optimizer.endStep()
        }
    }

    @inline(never)
    private static func keep(_ result: Tensor) { withExtendedLifetime(result) {} }
}
