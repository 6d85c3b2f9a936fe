import NeuralNetworks
import Tensors
import Testing

/// Every optimizer in every convention, step by step, against PyTorch and against the formulas of papers and Keras.
@Suite("Optimizers against references")
struct OptimizerReferenceTests {
    private static func halving(_ step: Int) -> Double { [1, 0.5, 0.25, 0.125, 0.0625][step / 3] }

    private static let makers: [String: @Sendable () -> any Optimizer] = [
        "SGD": { SGD(learningRate: 0.1) },
        "SGD weightDecay classic": { SGD(learningRate: 0.1, weightDecay: 0.2) },
        "SGD weightDecay keras": { SGD(learningRate: 0.1, weightDecay: 0.2, convention: .keras) },
        "SGD momentum classic": { SGD(learningRate: 0.1, momentum: 0.9) },
        "SGD momentum classic falling rate": {
            Momentum(learningRate: { 0.1 * halving($0) }, convention: .keras)
        },
        "SGD nesterov classic": { SGD(learningRate: 0.1, momentum: 0.9, nesterov: true) },
        "SGD momentum pytorch falling rate": {
            SGD(learningRate: { 0.1 * halving($0) }, momentum: 0.9, convention: .pytorch)
        },
        "SGD dampening pytorch": {
            SGD(learningRate: 0.1, momentum: 0.9, dampening: 0.3, convention: .pytorch)
        },
        "SGD nesterov pytorch": { SGD(learningRate: 0.1, momentum: 0.9, nesterov: true, convention: .pytorch) },
        "SGD nesterov pytorch weightDecay": {
            SGD(learningRate: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0.2, convention: .pytorch)
        },
        "Adagrad classic": { Adagrad(learningRate: 0.1) },
        "Adagrad classic large epsilon": { Adagrad(learningRate: 0.1, epsilon: 0.125) },
        "Adagrad pytorch": { Adagrad(learningRate: 0.1, convention: .pytorch) },
        "Adagrad pytorch large epsilon": { Adagrad(learningRate: 0.1, epsilon: 0.125, convention: .pytorch) },
        "Adagrad keras": { Adagrad(learningRate: 0.1, convention: .keras) },
        "RMSProp classic": { RMSProp(learningRate: 0.01) },
        "RMSProp pytorch": { RMSProp(learningRate: 0.01, convention: .pytorch) },
        "RMSProp pytorch centered momentum": {
            RMSProp(
                learningRate: 0.01, decay: 0.8, epsilon: 0.01, momentum: 0.7, centered: true, convention: .pytorch)
        },
        "RMSProp keras": { RMSProp(learningRate: 0.01, convention: .keras) },
        "RMSProp keras centered momentum": {
            RMSProp(learningRate: 0.01, decay: 0.8, epsilon: 0.01, momentum: 0.7, centered: true, convention: .keras)
        },
        "Adam classic": { Adam(learningRate: 0.1) },
        "Adam classic without correction": { Adam(learningRate: 0.1, biasCorrection: false) },
        "Adam classic weightDecay": { Adam(learningRate: 0.1, weightDecay: 0.2) },
        "Adam pytorch": { Adam(learningRate: 0.1, convention: .pytorch) },
        "Adam pytorch large epsilon": {
            Adam(learningRate: 0.1, beta1: 0.8, beta2: 0.95, epsilon: 0.125, convention: .pytorch)
        },
        "Adam pytorch weightDecay": { Adam(learningRate: 0.1, weightDecay: 0.2, convention: .pytorch) },
        "Adam pytorch amsgrad": { Adam(learningRate: 0.1, beta2: 0.5, amsgrad: true, convention: .pytorch) },
        "Adam keras": { Adam(learningRate: 0.1, convention: .keras) },
        "Adam keras large epsilon": {
            Adam(learningRate: 0.1, beta1: 0.8, beta2: 0.95, epsilon: 0.125, convention: .keras)
        },
        "Adam keras amsgrad": {
            Adam(learningRate: 0.1, beta2: 0.5, epsilon: 0.125, amsgrad: true, convention: .keras)
        },
        "Adam keras weightDecay": { Adam(learningRate: 0.1, weightDecay: 0.2, convention: .keras) },
        "AdamW pytorch": { AdamW(learningRate: 0.1, weightDecay: 0.2, convention: .pytorch) },
        "AdamW pytorch amsgrad": {
            AdamW(learningRate: 0.1, beta2: 0.5, weightDecay: 0.2, amsgrad: true, convention: .pytorch)
        },
        "AdamW keras": { AdamW(learningRate: 0.1, weightDecay: 0.2, convention: .keras) },
        "Adadelta classic": { Adadelta() },
        "Adadelta pytorch": { Adadelta(learningRate: 1, convention: .pytorch) },
        "Adadelta keras": { Adadelta(learningRate: 1, convention: .keras) },
        "Adamax classic": { Adamax(learningRate: 0.1) },
        "Adamax pytorch": { Adamax(learningRate: 0.1, convention: .pytorch) },
        "Adamax pytorch large epsilon": {
            Adamax(learningRate: 0.1, beta1: 0.8, beta2: 0.7, epsilon: 0.125, convention: .pytorch)
        },
        "Adamax keras": { Adamax(learningRate: 0.1, beta1: 0.8, beta2: 0.7, convention: .keras) },
        "NAdam classic": { NAdam(learningRate: 0.1) },
        "NAdam pytorch": { NAdam(learningRate: 0.1, convention: .pytorch) },
        "NAdam pytorch weightDecay": {
            NAdam(learningRate: 0.1, momentumDecay: 0.3, weightDecay: 0.2, convention: .pytorch)
        },
        "NAdam keras": { NAdam(learningRate: 0.1, convention: .keras) },
        "RAdam classic": { RAdam(learningRate: 0.1) },
        "RAdam pytorch": { RAdam(learningRate: 0.1, convention: .pytorch) },
        "RAdam pytorch large epsilon": {
            RAdam(learningRate: 0.1, beta1: 0.8, beta2: 0.9, epsilon: 0.125, convention: .pytorch)
        },
        "Lion": { Lion(learningRate: 0.1) },
        "Lion weightDecay": { Lion(learningRate: 0.1, weightDecay: 0.2) },
        "Rprop": { Rprop(learningRate: 0.1) },
        "Rprop bounds": {
            Rprop(learningRate: 0.1, decrease: 0.3, increase: 1.5, smallestStep: 0.05, largestStep: 0.2)
        },
    ]

    /// 12 steps in 32 bits against 64: 5e-6 of the parameter. Adam's first steps of a number whose gradient is 1e-4 divide
    /// by its root, which costs no more.
    @Test("go the way of the reference", arguments: Reference.names("optimizers").filter { $0 != "setting" })
    func path(name: String) throws {
        let setting = try Reference.named("setting", in: "optimizers")
        let gradients = try setting.tensor("gradients")
        let expected = try Reference.named(name, in: "optimizers").tensor("path")
        let make = try #require(Self.makers[name], "no optimizer for the case")
        let optimizer = make()
        let parameter = Parameter(try setting.tensor("start"))
        for step in 0..<gradients.shape[0] {
            optimizer.beginStep()
            optimizer.update(parameter, along: gradients[step])
            optimizer.endStep()
            expectClose(parameter.value, expected[step], tolerance: 5e-6, "step \(step + 1)")
        }
    }

    /// Nine digits of the gradients are written, hence 2e-7.
    @Test("and in 64 bits", arguments: Reference.names("optimizers").filter { $0 != "setting" })
    func doublePath(name: String) throws {
        let setting = try Reference.named("setting", in: "optimizers")
        let gradients = try setting.tensor("gradients", dtype: .float64)
        let expected = try Reference.named(name, in: "optimizers").tensor("path", dtype: .float64)
        let make = try #require(Self.makers[name], "no optimizer for the case")
        let optimizer = make()
        let parameter = Parameter(try setting.tensor("start", dtype: .float64))
        for step in 0..<gradients.shape[0] {
            optimizer.beginStep()
            optimizer.update(parameter, along: gradients[step])
            optimizer.endStep()
            #expect(parameter.value.dtype == .float64)
            expectClose(parameter.value, expected[step], tolerance: 2e-7, "step \(step + 1)")
        }
    }

    @Test("has a case for each optimizer and an optimizer for each case")
    func complete() {
        #expect(Set(Self.makers.keys) == Set(Reference.names("optimizers")).subtracting(["setting"]))
    }
}
