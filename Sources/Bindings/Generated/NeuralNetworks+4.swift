// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Datasets
import Interpreter
import NeuralNetworks
import PlotRenderers
import Plots
import Swiftlet
import Tensors
import Training

extension Library {
    /// Functions and members of `NeuralNetworks`, part 4.
    mutating func bindNeuralNetworks4() {
        declare("func endStep()", in: "Optimizer", documentation: "Called once after the parameters of a step were changed.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(_ model: any Layer, along gradients: Gradients)", in: "Optimizer", documentation: "One step: changes every trainable parameter of `model` that has a gradient.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            let a0 = try call.take(1, Boxed<any Layer>.self)
            let a1 = try call.take(2, Boxed<Gradients>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("func update(along gradients: Gradients)", in: "Optimizer", documentation: "One step for the parameters that the gradients belong to.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            let a0 = try call.take(1, Boxed<Gradients>.self)
            self_.update(along: a0)
            return call.give()
        }
        declare("case classic", in: "Convention", documentation: "The formulas of the papers and of the lecture.") { call in
            return call.give(Convention.classic, Boxed<Convention>.self)
        }
        declare("case pytorch", in: "Convention", documentation: "Those of PyTorch, to rounding.") { call in
            return call.give(Convention.pytorch, Boxed<Convention>.self)
        }
        declare("case keras", in: "Convention", documentation: "Those of Keras, to rounding.") { call in
            return call.give(Convention.keras, Boxed<Convention>.self)
        }
        declare("var rawValue: String { get }", in: "Convention", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Convention>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "Convention", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Convention(rawValue: a0), Boxed<Convention>?.self)
        }
        declare("var learningRate: Double { get set }", in: "RateAdjustable", documentation: "The learning rate of the next step. Setting it ends a schedule.") { call in
            let self_ = try call.take(0, Boxed<any RateAdjustable>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.mutate(0, Boxed<any RateAdjustable>.self) { $0.learningRate = value }
            return call.give()
        }
        declare("var decay: Double { get }", in: "RMSProp", documentation: "ρ: how much of the mean of squares is kept.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.decay, Double.self)
        }
        declare("var epsilon: Double { get }", in: "RMSProp", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var weightDecay: Double { get }", in: "RMSProp", documentation: "λ: how strongly weights are drawn to zero.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.weightDecay, Double.self)
        }
        declare("var convention: Convention { get }", in: "RMSProp", documentation: "Which formula is followed.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.convention, Boxed<Convention>.self)
        }
        declare("init(learningRate: Double = 0.001, decay: Double = 0.9, epsilon: Double = 1e-8, weightDecay: Double = 0, convention: Convention = .classic)", in: "RMSProp", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.001)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 1e-8)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Boxed<Convention>.self, default: .classic)
            return call.give(RMSProp(learningRate: a0, decay: a1, epsilon: a2, weightDecay: a3, convention: a4), Boxed<RMSProp>.self)
        }
        declare("init(learningRate: Schedule, decay: Double = 0.9, epsilon: Double = 1e-8, weightDecay: Double = 0, convention: Convention = .classic)", in: "RMSProp", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 1e-8)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Boxed<Convention>.self, default: .classic)
            return call.give(RMSProp(learningRate: a0, decay: a1, epsilon: a2, weightDecay: a3, convention: a4), Boxed<RMSProp>.self)
        }
        declare("var learningRate: Double { get set }", in: "RMSProp") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.take(0, Boxed<RMSProp>.self).learningRate = value
            return call.give()
        }
        declare("var name: String { get }", in: "RMSProp") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.name, String.self)
        }
        declare("func state(of parameter: Parameter) -> [String: Tensor]", in: "RMSProp", documentation: "What is remembered of a parameter: G, the mean of its `squares`.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.state(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func beginStep()", in: "RMSProp") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func endStep()", in: "RMSProp") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "RMSProp") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var momentum: Double { get }", in: "SGD", documentation: "γ: how much of the last step is taken again.") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.momentum, Double.self)
        }
        declare("var nesterov: Bool { get }", in: "SGD", documentation: "Whether the step looks ahead along the velocity.") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.nesterov, Bool.self)
        }
        declare("var weightDecay: Double { get }", in: "SGD", documentation: "λ: how strongly weights are drawn to zero.") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.weightDecay, Double.self)
        }
        declare("var convention: Convention { get }", in: "SGD", documentation: "Which formula is followed.") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.convention, Boxed<Convention>.self)
        }
        declare("init(learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double = 0, convention: Convention = .classic)", in: "SGD", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.01)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Boxed<Convention>.self, default: .classic)
            return call.give(SGD(learningRate: a0, momentum: a1, nesterov: a2, weightDecay: a3, convention: a4), Boxed<SGD>.self)
        }
        declare("init(learningRate: Schedule, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double = 0, convention: Convention = .classic)", in: "SGD", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Boxed<Convention>.self, default: .classic)
            return call.give(SGD(learningRate: a0, momentum: a1, nesterov: a2, weightDecay: a3, convention: a4), Boxed<SGD>.self)
        }
        declare("var learningRate: Double { get set }", in: "SGD") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.take(0, Boxed<SGD>.self).learningRate = value
            return call.give()
        }
        declare("var name: String { get }", in: "SGD") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.name, String.self)
        }
        declare("func state(of parameter: Parameter) -> [String: Tensor]", in: "SGD", documentation: "What is remembered of a parameter: its `velocity`.") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.state(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func beginStep()", in: "SGD") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func endStep()", in: "SGD") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "SGD") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("case weight", in: "Parameter.Role", documentation: "Multiplied with inputs.") { call in
            return call.give(Parameter.Role.weight, Boxed<Parameter.Role>.self)
        }
        declare("case bias", in: "Parameter.Role", documentation: "Added to outputs.") { call in
            return call.give(Parameter.Role.bias, Boxed<Parameter.Role>.self)
        }
        declare("case normalization", in: "Parameter.Role", documentation: "Scale or shift of a normalisation.") { call in
            return call.give(Parameter.Role.normalization, Boxed<Parameter.Role>.self)
        }
        declare("case statistic", in: "Parameter.Role", documentation: "Kept by the layer and never trained, such as a running mean.") { call in
            return call.give(Parameter.Role.statistic, Boxed<Parameter.Role>.self)
        }
        declare("var rawValue: String { get }", in: "Parameter.Role", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Parameter.Role>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "Parameter.Role", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Parameter.Role(rawValue: a0), Boxed<Parameter.Role>?.self)
        }
        declare("var shape: [Int] { get }", in: "Parameter", documentation: "The shape, known before there is a value.") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.shape, [Int].self)
        }
        declare("var role: Parameter.Role { get }", in: "Parameter", documentation: "What the parameter is for.") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.role, Boxed<Parameter.Role>.self)
        }
        declare("var isTrainable: Bool { get set }", in: "Parameter", documentation: "Whether optimizers change it.") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.isTrainable, Bool.self)
        } setter: { call in
            let value = try call.take(1, Bool.self)
            try call.take(0, Boxed<Parameter>.self).isTrainable = value
            return call.give()
        }
        declare("var initializerName: String { get }", in: "Parameter", documentation: "The name of the initializer its first value comes from.") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.initializerName, String.self)
        }
        declare("init(_ value: Tensor, role: Parameter.Role = .weight)", in: "Parameter", documentation: "A parameter with a value.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Parameter.Role>.self, default: .weight)
            return call.give(Parameter(a0, role: a1), Boxed<Parameter>.self)
        }
        declare("init(shape: [Int], role: Parameter.Role, initializer: Initializer, random: RandomSource = .ambient)", in: "Parameter", documentation: "A parameter whose value an initializer draws when it is first looked at.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Boxed<Parameter.Role>.self)
            let a2 = try call.take(2, Boxed<Initializer>.self)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Parameter(shape: a0, role: a1, initializer: a2, random: a3), Boxed<Parameter>.self)
        }
        declare("var value: Tensor { get set }", in: "Parameter", documentation: "The numbers of the parameter.") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.value, Boxed<Tensor>.self)
        } setter: { call in
            let value = try call.take(1, Boxed<Tensor>.self)
            try call.take(0, Boxed<Parameter>.self).value = value
            return call.give()
        }
        declare("var count: Int { get }", in: "Parameter", documentation: "The number of elements.") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.count, Int.self)
        }
        declare("func copy() -> Parameter", in: "Parameter", documentation: "A parameter of its own with the same value.") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.copy(), Boxed<Parameter>.self)
        }
        declare("func == (_ left: Parameter, _ right: Parameter) -> Bool") { call in
            let a0 = try call.take(0, Boxed<Parameter>.self)
            let a1 = try call.take(1, Boxed<Parameter>.self)
            return call.give(a0 == a1, Bool.self)
        }
        declare("var description: String { get }", in: "Parameter") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.description, String.self)
        }
        declare("var name: String { get }", in: "Schedule", documentation: "What the schedule is called in a plan: `cosine(0.01, steps: 1000)`.") { call in
            let self_ = try call.take(0, Boxed<Schedule>.self)
            return call.give(self_.name, String.self)
        }
        declare("init(_ name: String = \"custom\", _ rate: (Int) throws -> Double)", in: "Schedule", documentation: "A schedule from a function of the step.") { call in
            let a0 = try call.take(0, String.self, default: "custom")
            let a1 = try call.take(1, Function1<Int, Double>.self)
            return call.give(Schedule(a0, a1), Boxed<Schedule>.self)
        }
        declare("func callAsFunction(_ step: Int) -> Double", in: "Schedule", documentation: "The rate at a step; nan if the function that makes it fails.") { call in
            let self_ = try call.take(0, Boxed<Schedule>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_(a0), Double.self)
        }
        declare("static func constant(_ rate: Double) -> Schedule", in: "Schedule", documentation: "The same rate at every step.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Schedule.constant(a0), Boxed<Schedule>.self)
        }
        declare("static func step(_ rate: Double, every: Int, factor: Double = 0.1) -> Schedule", in: "Schedule", documentation: "Multiplies the rate by `factor` every `every` steps: η₀ · factor^⌊t / every⌋.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0.1)
            return call.give(Schedule.step(a0, every: a1, factor: a2), Boxed<Schedule>.self)
        }
        declare("static func exponential(_ rate: Double, factor: Double) -> Schedule", in: "Schedule", documentation: "Multiplies the rate by `factor` at every step: η₀ · factor^t.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self)
            return call.give(Schedule.exponential(a0, factor: a1), Boxed<Schedule>.self)
        }
        declare("static func cosine(_ rate: Double, steps: Int, minimum: Double = 0) -> Schedule", in: "Schedule", documentation: "Half a cosine from `rate` down to `minimum` in `steps` steps, then `minimum` (Loshchilov and Hutter 2017):\nη = min + (η₀ − min) · (1 + cos(π t / steps)) / 2.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0)
            return call.give(Schedule.cosine(a0, steps: a1, minimum: a2), Boxed<Schedule>.self)
        }
        declare("static func polynomial(_ rate: Double, to end: Double = 0, steps: Int, power: Double = 1) -> Schedule", in: "Schedule", documentation: "From `rate` to `end` in `steps` steps: η = end + (η₀ − end) · (1 − t / steps)^power. Power 1 is a straight line.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Double.self, default: 1)
            return call.give(Schedule.polynomial(a0, to: a1, steps: a2, power: a3), Boxed<Schedule>.self)
        }
        declare("static func warmup(steps: Int, then next: Schedule) -> Schedule", in: "Schedule", documentation: "Rises in a straight line from near zero to the first rate of `next` in `steps` steps, then follows `next`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Schedule>.self)
            return call.give(Schedule.warmup(steps: a0, then: a1), Boxed<Schedule>.self)
        }
        declare("static func oneCycle(_ maximum: Double, steps: Int, rising: Double = 0.3) -> Schedule", in: "Schedule", documentation: "One cosine rise to `maximum` in the first part of `steps` and one cosine fall to nearly nothing in the rest\n(Smith and Topin 2018).") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0.3)
            return call.give(Schedule.oneCycle(a0, steps: a1, rising: a2), Boxed<Schedule>.self)
        }
        declare("var description: String { get }", in: "Schedule") { call in
            let self_ = try call.take(0, Boxed<Schedule>.self)
            return call.give(self_.description, String.self)
        }
        declare("var isTraining: Bool { get set }", in: "TrainingMode", documentation: "True while the layer is being trained.") { call in
            let self_ = try call.take(0, Boxed<TrainingMode>.self)
            return call.give(self_.isTraining, Bool.self)
        } setter: { call in
            let value = try call.take(1, Bool.self)
            try call.take(0, Boxed<TrainingMode>.self).isTraining = value
            return call.give()
        }
        declare("init()", in: "TrainingMode", documentation: "A mode that is off.") { call in
            return call.give(TrainingMode(), Boxed<TrainingMode>.self)
        }
    }
}
