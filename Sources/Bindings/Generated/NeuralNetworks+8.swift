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
    /// Functions and members of `NeuralNetworks`, part 8.
    mutating func bindNeuralNetworks8() {
        declare("var effectiveLearningRate: [String: Tensor] { get }", in: "StatefulOptimizer", documentation: "The rate that each number of each parameter has by now, by path.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.effectiveLearningRate, [String: Boxed<Tensor>].self)
        }
        declare("func effectiveLearningRate(of parameter: Parameter) -> Tensor?", in: "StatefulOptimizer", documentation: "The rate that each number of a parameter has by now; nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.effectiveLearningRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func restore(_ state: [String: [String: Tensor]], step: Int, of model: any Layer)", in: "StatefulOptimizer", documentation: "Takes over what another optimizer of the same kind remembered of a model, so that training goes on as if it had\nnever stopped.\n\n- Parameters:\n  - state: The `state` of the other optimizer.\n  - step: Its `step`.\n  - model: The model, whose paths the state is told apart by.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, [String: [String: Boxed<Tensor>]].self)
            let a1 = try call.take(2, Int.self)
            let a2 = try call.take(3, Boxed<any Layer>.self)
            self_.restore(a0, step: a1, of: a2)
            return call.give()
        }
        declare("func observe(_ loss: Double)", in: "StatefulOptimizer", documentation: "Tells a schedule that waits for progress the loss of an epoch; others take no notice. `fit` does it with the\nvalidation loss, or the training loss where there is none.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, Double.self)
            self_.observe(a0)
            return call.give()
        }
        declare("func beginStep()", in: "StatefulOptimizer") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func endStep()", in: "StatefulOptimizer") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(along gradients: Gradients)", in: "StatefulOptimizer") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, Boxed<Gradients>.self)
            self_.update(along: a0)
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
        declare("var count: Int { get }", in: "Parameter", documentation: "The number of elements.") { call in
            let self_ = try call.take(0, Boxed<Parameter>.self)
            return call.give(self_.count, Int.self)
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
        declare("init(shape given: [Int], role: Parameter.Role, initializer: Initializer, random: RandomSource = .ambient)", in: "Parameter", documentation: "A parameter whose value an initializer draws when it is first looked at.") { call in
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
        declare("var height: Int { get }", in: "ReceptiveField", documentation: "Rows of the input that one place sees.") { call in
            let self_ = try call.take(0, Boxed<ReceptiveField>.self)
            return call.give(self_.height, Int.self)
        }
        declare("var width: Int { get }", in: "ReceptiveField", documentation: "Columns of the input that one place sees.") { call in
            let self_ = try call.take(0, Boxed<ReceptiveField>.self)
            return call.give(self_.width, Int.self)
        }
        declare("var verticalStride: Double { get }", in: "ReceptiveField", documentation: "Rows from what one place sees to what the one below it sees; less than 1 after images were made larger.") { call in
            let self_ = try call.take(0, Boxed<ReceptiveField>.self)
            return call.give(self_.verticalStride, Double.self)
        }
        declare("var horizontalStride: Double { get }", in: "ReceptiveField", documentation: "Columns from what one place sees to what the one beside it sees.") { call in
            let self_ = try call.take(0, Boxed<ReceptiveField>.self)
            return call.give(self_.horizontalStride, Double.self)
        }
        declare("var description: String { get }", in: "ReceptiveField") { call in
            let self_ = try call.take(0, Boxed<ReceptiveField>.self)
            return call.give(self_.description, String.self)
        }
        declare("var receptiveField: ReceptiveField { get }", in: "Layer", documentation: "What of the input one place of the output sees, up to the first layer that sees all of it, such as `Flatten`,\na dense layer or a global pooling. The inner layers of a type of one's own count one after the other.") { call in
            let self_ = try call.take(0, Boxed<any Layer>.self)
            return call.give(self_.receptiveField, Boxed<ReceptiveField>.self)
        }
        declare("var name: String { get }", in: "Schedule", documentation: "What the schedule is called in a plan; the name of the type unless the type says another.") { call in
            let self_ = try call.take(0, Boxed<any Schedule>.self)
            return call.give(self_.name, String.self)
        }
        declare("func callAsFunction(_ step: Int) -> Double", in: "Schedule", documentation: "The rate at a step, counted from 0.") { call in
            let self_ = try call.take(0, Boxed<any Schedule>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_(a0), Double.self)
        }
        declare("func observe(_ loss: Double)", in: "Schedule", documentation: "Takes notice of the loss of an epoch, where the rate waits for progress. Does nothing unless the type says what.") { call in
            let self_ = try call.take(0, Boxed<any Schedule>.self)
            let a0 = try call.take(1, Double.self)
            self_.observe(a0)
            return call.give()
        }
        declare("static func constant(_ rate: Double) -> ScheduleFunction", in: "Schedule", documentation: "The same rate at every step.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(ScheduleFunction.constant(a0), Boxed<ScheduleFunction>.self)
        }
        declare("static func constant(_ rate: Double) -> ScheduleFunction", in: "ScheduleFunction", documentation: "The same rate at every step.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(ScheduleFunction.constant(a0), Boxed<ScheduleFunction>.self)
        }
        declare("static func step(_ rate: Double, every: Int, factor: Double = 0.1) -> ScheduleFunction", in: "Schedule", documentation: "Multiplies the rate by `factor` every `every` steps: η₀ · factor^⌊t / every⌋.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0.1)
            return call.give(ScheduleFunction.step(a0, every: a1, factor: a2), Boxed<ScheduleFunction>.self)
        }
        declare("static func step(_ rate: Double, every: Int, factor: Double = 0.1) -> ScheduleFunction", in: "ScheduleFunction", documentation: "Multiplies the rate by `factor` every `every` steps: η₀ · factor^⌊t / every⌋.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0.1)
            return call.give(ScheduleFunction.step(a0, every: a1, factor: a2), Boxed<ScheduleFunction>.self)
        }
        declare("static func step(_ rate: Double, at steps: [Int], factor: Double = 0.1) -> ScheduleFunction", in: "Schedule", documentation: "Multiplies the rate by `factor` at each of the given steps.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Double.self, default: 0.1)
            return call.give(ScheduleFunction.step(a0, at: a1, factor: a2), Boxed<ScheduleFunction>.self)
        }
        declare("static func step(_ rate: Double, at steps: [Int], factor: Double = 0.1) -> ScheduleFunction", in: "ScheduleFunction", documentation: "Multiplies the rate by `factor` at each of the given steps.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Double.self, default: 0.1)
            return call.give(ScheduleFunction.step(a0, at: a1, factor: a2), Boxed<ScheduleFunction>.self)
        }
        declare("static func exponential(_ rate: Double, factor: Double) -> ScheduleFunction", in: "Schedule", documentation: "Multiplies the rate by `factor` at every step: η₀ · factor^t.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self)
            return call.give(ScheduleFunction.exponential(a0, factor: a1), Boxed<ScheduleFunction>.self)
        }
        declare("static func exponential(_ rate: Double, factor: Double) -> ScheduleFunction", in: "ScheduleFunction", documentation: "Multiplies the rate by `factor` at every step: η₀ · factor^t.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self)
            return call.give(ScheduleFunction.exponential(a0, factor: a1), Boxed<ScheduleFunction>.self)
        }
        declare("static func cosine(_ rate: Double, steps: Int, minimum: Double = 0) -> ScheduleFunction", in: "Schedule", documentation: "Half a cosine from `rate` down to `minimum` in `steps` steps, then `minimum` (Loshchilov and Hutter 2017):\nη = min + (η₀ − min) · (1 + cos(π t / steps)) / 2.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0)
            return call.give(ScheduleFunction.cosine(a0, steps: a1, minimum: a2), Boxed<ScheduleFunction>.self)
        }
        declare("static func cosine(_ rate: Double, steps: Int, minimum: Double = 0) -> ScheduleFunction", in: "ScheduleFunction", documentation: "Half a cosine from `rate` down to `minimum` in `steps` steps, then `minimum` (Loshchilov and Hutter 2017):\nη = min + (η₀ − min) · (1 + cos(π t / steps)) / 2.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0)
            return call.give(ScheduleFunction.cosine(a0, steps: a1, minimum: a2), Boxed<ScheduleFunction>.self)
        }
        declare("static func cosineRestarts(_ rate: Double, period: Int, growth: Int = 1, minimum: Double = 0) -> ScheduleFunction", in: "Schedule", documentation: "Half a cosine from `rate` down to `minimum` again and again (warm restarts, Loshchilov and Hutter 2017). The first\ntakes `period` steps and each one after it `growth` times as long as the one before.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self, default: 1)
            let a3 = try call.take(3, Double.self, default: 0)
            return call.give(ScheduleFunction.cosineRestarts(a0, period: a1, growth: a2, minimum: a3), Boxed<ScheduleFunction>.self)
        }
        declare("static func cosineRestarts(_ rate: Double, period: Int, growth: Int = 1, minimum: Double = 0) -> ScheduleFunction", in: "ScheduleFunction", documentation: "Half a cosine from `rate` down to `minimum` again and again (warm restarts, Loshchilov and Hutter 2017). The first\ntakes `period` steps and each one after it `growth` times as long as the one before.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self, default: 1)
            let a3 = try call.take(3, Double.self, default: 0)
            return call.give(ScheduleFunction.cosineRestarts(a0, period: a1, growth: a2, minimum: a3), Boxed<ScheduleFunction>.self)
        }
        declare("static func polynomial(_ rate: Double, to end: Double = 0, steps: Int, power: Double = 1) -> ScheduleFunction", in: "Schedule", documentation: "From `rate` to `end` in `steps` steps: η = end + (η₀ − end) · (1 − t / steps)^power. Power 1 is a straight line.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Double.self, default: 1)
            return call.give(ScheduleFunction.polynomial(a0, to: a1, steps: a2, power: a3), Boxed<ScheduleFunction>.self)
        }
        declare("static func polynomial(_ rate: Double, to end: Double = 0, steps: Int, power: Double = 1) -> ScheduleFunction", in: "ScheduleFunction", documentation: "From `rate` to `end` in `steps` steps: η = end + (η₀ − end) · (1 − t / steps)^power. Power 1 is a straight line.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Double.self, default: 1)
            return call.give(ScheduleFunction.polynomial(a0, to: a1, steps: a2, power: a3), Boxed<ScheduleFunction>.self)
        }
        declare("static func warmup(steps: Int, then next: any Schedule) -> ScheduleFunction", in: "Schedule", documentation: "Rises in a straight line from near zero to the first rate of `next` in `steps` steps, then follows `next`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<any Schedule>.self)
            return call.give(ScheduleFunction.warmup(steps: a0, then: a1), Boxed<ScheduleFunction>.self)
        }
        declare("static func warmup(steps: Int, then next: any Schedule) -> ScheduleFunction", in: "ScheduleFunction", documentation: "Rises in a straight line from near zero to the first rate of `next` in `steps` steps, then follows `next`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<any Schedule>.self)
            return call.give(ScheduleFunction.warmup(steps: a0, then: a1), Boxed<ScheduleFunction>.self)
        }
        declare("static func oneCycle(_ maximum: Double, steps: Int, rising: Double = 0.3) -> ScheduleFunction", in: "Schedule", documentation: "One cosine rise to `maximum` in the first part of `steps` and one cosine fall to nearly nothing in the rest\n(Smith and Topin 2018).") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0.3)
            return call.give(ScheduleFunction.oneCycle(a0, steps: a1, rising: a2), Boxed<ScheduleFunction>.self)
        }
        declare("static func oneCycle(_ maximum: Double, steps: Int, rising: Double = 0.3) -> ScheduleFunction", in: "ScheduleFunction", documentation: "One cosine rise to `maximum` in the first part of `steps` and one cosine fall to nearly nothing in the rest\n(Smith and Topin 2018).") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Double.self, default: 0.3)
            return call.give(ScheduleFunction.oneCycle(a0, steps: a1, rising: a2), Boxed<ScheduleFunction>.self)
        }
        declare("static func cyclic(low: Double, high: Double, rising: Int, falling: Int? = nil, factor: Double = 1) -> ScheduleFunction", in: "Schedule", documentation: "Straight up from `low` to `high` in `rising` steps and down again in `falling`, over and over (Smith 2017).\n\n- Parameters:\n  - low: The rate a cycle begins and ends with.\n  - high: The rate at the top of the first cycle.\n  - rising: The steps of the way up.\n  - falling: The steps of the way down; as many as up unless given.\n  - factor: What the height of each cycle is multiplied by; 0.5 is what PyTorch calls `triangular2`.\n- Returns: The schedule.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 1)
            return call.give(ScheduleFunction.cyclic(low: a0, high: a1, rising: a2, falling: a3, factor: a4), Boxed<ScheduleFunction>.self)
        }
        declare("static func cyclic(low: Double, high: Double, rising: Int, falling: Int? = nil, factor: Double = 1) -> ScheduleFunction", in: "ScheduleFunction", documentation: "Straight up from `low` to `high` in `rising` steps and down again in `falling`, over and over (Smith 2017).\n\n- Parameters:\n  - low: The rate a cycle begins and ends with.\n  - high: The rate at the top of the first cycle.\n  - rising: The steps of the way up.\n  - falling: The steps of the way down; as many as up unless given.\n  - factor: What the height of each cycle is multiplied by; 0.5 is what PyTorch calls `triangular2`.\n- Returns: The schedule.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 1)
            return call.give(ScheduleFunction.cyclic(low: a0, high: a1, rising: a2, falling: a3, factor: a4), Boxed<ScheduleFunction>.self)
        }
        declare("static func reduceOnPlateau(_ rate: Double, factor: Double = 0.1, patience: Int = 10, threshold: Double = 1e-4, cooldown: Int = 0, minimum: Double = 0) -> ScheduleFunction", in: "Schedule", documentation: "Multiplies the rate by `factor` when the loss has not fallen for more than `patience` epochs.\n\nIt is no function of the step alone: `fit` tells it the validation loss of each epoch, or the training loss where\nthere is no validation part; a loop of one's own does it by `optimizer.observe(loss)`. A loss is progress if it is\nbelow (1 − threshold) times the best, as in PyTorch. One such schedule belongs to one training.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self, default: 0.1)
            let a2 = try call.take(2, Int.self, default: 10)
            let a3 = try call.take(3, Double.self, default: 1e-4)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, Double.self, default: 0)
            return call.give(ScheduleFunction.reduceOnPlateau(a0, factor: a1, patience: a2, threshold: a3, cooldown: a4, minimum: a5), Boxed<ScheduleFunction>.self)
        }
        declare("static func reduceOnPlateau(_ rate: Double, factor: Double = 0.1, patience: Int = 10, threshold: Double = 1e-4, cooldown: Int = 0, minimum: Double = 0) -> ScheduleFunction", in: "ScheduleFunction", documentation: "Multiplies the rate by `factor` when the loss has not fallen for more than `patience` epochs.\n\nIt is no function of the step alone: `fit` tells it the validation loss of each epoch, or the training loss where\nthere is no validation part; a loop of one's own does it by `optimizer.observe(loss)`. A loss is progress if it is\nbelow (1 − threshold) times the best, as in PyTorch. One such schedule belongs to one training.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self, default: 0.1)
            let a2 = try call.take(2, Int.self, default: 10)
            let a3 = try call.take(3, Double.self, default: 1e-4)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, Double.self, default: 0)
            return call.give(ScheduleFunction.reduceOnPlateau(a0, factor: a1, patience: a2, threshold: a3, cooldown: a4, minimum: a5), Boxed<ScheduleFunction>.self)
        }
        declare("var name: String { get }", in: "ScheduleFunction", documentation: "What the schedule is called in a plan: `cosine(0.01, steps: 1000)`.") { call in
            let self_ = try call.take(0, Boxed<ScheduleFunction>.self)
            return call.give(self_.name, String.self)
        }
        declare("init(_ name: String = \"custom\", _ rate: (Int) throws -> Double)", in: "ScheduleFunction", documentation: "A schedule from a function of the step.") { call in
            let a0 = try call.take(0, String.self, default: "custom")
            let a1 = try call.take(1, Function1<Int, Double>.self)
            return call.give(ScheduleFunction(a0, a1), Boxed<ScheduleFunction>.self)
        }
        declare("func callAsFunction(_ step: Int) -> Double", in: "ScheduleFunction", documentation: "The rate at a step; nan, and a failure, if the function that makes it throws.") { call in
            let self_ = try call.take(0, Boxed<ScheduleFunction>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_(a0), Double.self)
        }
        declare("func observe(_ loss: Double)", in: "ScheduleFunction", documentation: "Takes notice of the loss of an epoch.") { call in
            let self_ = try call.take(0, Boxed<ScheduleFunction>.self)
            let a0 = try call.take(1, Double.self)
            self_.observe(a0)
            return call.give()
        }
        declare("var description: String { get }", in: "ScheduleFunction") { call in
            let self_ = try call.take(0, Boxed<ScheduleFunction>.self)
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
