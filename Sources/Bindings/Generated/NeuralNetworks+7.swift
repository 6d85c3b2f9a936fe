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
    /// Functions and members of `NeuralNetworks`, part 7.
    mutating func bindNeuralNetworks7() {
        declare("var name: String { get }", in: "AdamW") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            return call.give(self_.name, String.self)
        }
        declare("func correctedState(of parameter: Parameter) -> [String: Tensor]", in: "AdamW", documentation: "m and v with the correction for starting from zero: `m̂` and `v̂`; empty before the first step.") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.correctedState(of: a0), [String: Boxed<Tensor>].self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "AdamW", documentation: "What m̂ will be multiplied by, η / (√v̂ + ε); nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "AdamW") { call in
            let self_ = try call.take(0, Boxed<AdamW>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "Adamax") { call in
            let self_ = try call.take(0, Boxed<Adamax>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var beta1: Double { get }", in: "Adamax", documentation: "β₁: how much of the mean of gradients is kept.") { call in
            let self_ = try call.take(0, Boxed<Adamax>.self)
            return call.give(self_.beta1, Double.self)
        }
        declare("var beta2: Double { get }", in: "Adamax", documentation: "β₂: how slowly the largest gradient is forgotten.") { call in
            let self_ = try call.take(0, Boxed<Adamax>.self)
            return call.give(self_.beta2, Double.self)
        }
        declare("var epsilon: Double { get }", in: "Adamax", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<Adamax>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("init(learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adamax", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.002)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(Adamax(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<Adamax>.self)
        }
        declare("init(learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adamax", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(Adamax(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<Adamax>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Adamax", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(Adamax(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<Adamax>.self)
        }
        declare("var name: String { get }", in: "Adamax") { call in
            let self_ = try call.take(0, Boxed<Adamax>.self)
            return call.give(self_.name, String.self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "Adamax", documentation: "What m̂ will be multiplied by, η / (u + ε); nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<Adamax>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Adamax") { call in
            let self_ = try call.take(0, Boxed<Adamax>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "Lion") { call in
            let self_ = try call.take(0, Boxed<Lion>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var beta1: Double { get }", in: "Lion", documentation: "β₁: how much of m there is in the direction of a step.") { call in
            let self_ = try call.take(0, Boxed<Lion>.self)
            return call.give(self_.beta1, Double.self)
        }
        declare("var beta2: Double { get }", in: "Lion", documentation: "β₂: how much of m is kept.") { call in
            let self_ = try call.take(0, Boxed<Lion>.self)
            return call.give(self_.beta2, Double.self)
        }
        declare("init(learningRate: Double = 0.0001, beta1: Double = 0.9, beta2: Double = 0.99, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Lion", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.0001)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.99)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Lion(learningRate: a0, beta1: a1, beta2: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Lion>.self)
        }
        declare("init(learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.99, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Lion", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.99)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Lion(learningRate: a0, beta1: a1, beta2: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Lion>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.99, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Lion", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.99)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Lion(learningRate: a0, beta1: a1, beta2: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Lion>.self)
        }
        declare("var name: String { get }", in: "Lion") { call in
            let self_ = try call.take(0, Boxed<Lion>.self)
            return call.give(self_.name, String.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Lion") { call in
            let self_ = try call.take(0, Boxed<Lion>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("init(learningRate: Double = 0.01, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Momentum", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.01)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Momentum(learningRate: a0, momentum: a1, nesterov: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Momentum>.self)
        }
        declare("init(learningRate: any Schedule, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Momentum", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Momentum(learningRate: a0, momentum: a1, nesterov: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Momentum>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, momentum: Double = 0.9, nesterov: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Momentum", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, [Boxed<ParameterGroup>].self, default: [])
            let a7 = try call.take(7, Boxed<Convention>.self, default: .classic)
            return call.give(Momentum(learningRate: a0, momentum: a1, nesterov: a2, weightDecay: a3, clipNorm: a4, clipValue: a5, groups: a6, convention: a7), Boxed<Momentum>.self)
        }
        declare("var core: OptimizerCore { get }", in: "Momentum") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var momentum: Double { get }", in: "Momentum", documentation: "γ: how much of the last step is taken again.") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            return call.give(self_.momentum, Double.self)
        }
        declare("var nesterov: Bool { get }", in: "Momentum", documentation: "Whether the step looks ahead along the velocity.") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            return call.give(self_.nesterov, Bool.self)
        }
        declare("var name: String { get }", in: "Momentum") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            return call.give(self_.name, String.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Momentum") { call in
            let self_ = try call.take(0, Boxed<Momentum>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "NAdam") { call in
            let self_ = try call.take(0, Boxed<NAdam>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var beta1: Double { get }", in: "NAdam", documentation: "β₁: what the momentum rises to.") { call in
            let self_ = try call.take(0, Boxed<NAdam>.self)
            return call.give(self_.beta1, Double.self)
        }
        declare("var beta2: Double { get }", in: "NAdam", documentation: "β₂: how much of the mean of squares is kept.") { call in
            let self_ = try call.take(0, Boxed<NAdam>.self)
            return call.give(self_.beta2, Double.self)
        }
        declare("var epsilon: Double { get }", in: "NAdam", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<NAdam>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var momentumDecay: Double { get }", in: "NAdam", documentation: "ψ: how fast the momentum rises.") { call in
            let self_ = try call.take(0, Boxed<NAdam>.self)
            return call.give(self_.momentumDecay, Double.self)
        }
        declare("init(learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, momentumDecay: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "NAdam", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.002)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(NAdam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, momentumDecay: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<NAdam>.self)
        }
        declare("init(learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, momentumDecay: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "NAdam", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(NAdam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, momentumDecay: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<NAdam>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, momentumDecay: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "NAdam", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double?.self, default: nil)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(NAdam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, momentumDecay: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<NAdam>.self)
        }
        declare("var name: String { get }", in: "NAdam") { call in
            let self_ = try call.take(0, Boxed<NAdam>.self)
            return call.give(self_.name, String.self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "NAdam", documentation: "What the momentum and the gradient will be multiplied by, η / (√v̂ + ε); nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<NAdam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "NAdam") { call in
            let self_ = try call.take(0, Boxed<NAdam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var learningRate: Double { get }", in: "Optimizer", documentation: "The learning rate of the next step.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            return call.give(self_.learningRate, Double.self)
        }
        declare("var name: String { get }", in: "Optimizer", documentation: "What the optimizer is called in plans and histories, with its settings.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            return call.give(self_.name, String.self)
        }
        declare("func beginStep()", in: "Optimizer", documentation: "Called once before the parameters of a step are changed.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            self_.beginStep()
            return call.give()
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Optimizer", documentation: "Changes one parameter for the gradient of this step.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("func endStep()", in: "Optimizer", documentation: "Called once after the parameters of a step were changed.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            self_.endStep()
            return call.give()
        }
        declare("func update(along gradients: Gradients)", in: "Optimizer", documentation: "One step for the parameters that the gradients belong to.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            let a0 = try call.take(1, Boxed<Gradients>.self)
            self_.update(along: a0)
            return call.give()
        }
        declare("func update(_ model: any Layer, along gradients: Gradients)", in: "Optimizer", documentation: "One step: changes every trainable parameter of `model` that has a gradient.") { call in
            let self_ = try call.take(0, Boxed<any Optimizer>.self)
            let a0 = try call.take(1, Boxed<any Layer>.self)
            let a1 = try call.take(2, Boxed<Gradients>.self)
            self_.update(a0, along: a1)
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
        declare("var weightDecay: Double { get }", in: "OptimizerCore", documentation: "λ: how strongly weights are drawn to zero.") { call in
            let self_ = try call.take(0, Boxed<OptimizerCore>.self)
            return call.give(self_.weightDecay, Double.self)
        }
        declare("var convention: Convention { get }", in: "OptimizerCore", documentation: "Which formula is followed.") { call in
            let self_ = try call.take(0, Boxed<OptimizerCore>.self)
            return call.give(self_.convention, Boxed<Convention>.self)
        }
        declare("var clipNorm: Double? { get set }", in: "OptimizerCore", documentation: "The largest length of all gradients taken as one vector; nil for no limit.") { call in
            let self_ = try call.take(0, Boxed<OptimizerCore>.self)
            return call.give(self_.clipNorm, Double?.self)
        } setter: { call in
            let value = try call.take(1, Double?.self)
            try call.take(0, Boxed<OptimizerCore>.self).clipNorm = value
            return call.give()
        }
        declare("var clipValue: Double? { get set }", in: "OptimizerCore", documentation: "The largest size of each number of a gradient; nil for no limit.") { call in
            let self_ = try call.take(0, Boxed<OptimizerCore>.self)
            return call.give(self_.clipValue, Double?.self)
        } setter: { call in
            let value = try call.take(1, Double?.self)
            try call.take(0, Boxed<OptimizerCore>.self).clipValue = value
            return call.give()
        }
        declare("var groups: [ParameterGroup] { get set }", in: "OptimizerCore", documentation: "Parameters that are treated in another way than the rest.") { call in
            let self_ = try call.take(0, Boxed<OptimizerCore>.self)
            return call.give(self_.groups, [Boxed<ParameterGroup>].self)
        } setter: { call in
            let value = try call.take(1, [Boxed<ParameterGroup>].self)
            try call.take(0, Boxed<OptimizerCore>.self).groups = value
            return call.give()
        }
        declare("var count: Int { get }", in: "OptimizerCore", documentation: "The steps begun so far; in the first step 1.") { call in
            let self_ = try call.take(0, Boxed<OptimizerCore>.self)
            return call.give(self_.count, Int.self)
        }
        declare("var path: String { get }", in: "ParameterGroup", documentation: "Which parameters belong to the group.") { call in
            let self_ = try call.take(0, Boxed<ParameterGroup>.self)
            return call.give(self_.path, String.self)
        }
        declare("var learningRate: Double? { get }", in: "ParameterGroup", documentation: "η of the group; nil if it follows the rate of the optimizer.") { call in
            let self_ = try call.take(0, Boxed<ParameterGroup>.self)
            return call.give(self_.learningRate, Double?.self)
        }
        declare("var rateFactor: Double { get }", in: "ParameterGroup", documentation: "What the rate of the optimizer is multiplied by for the group.") { call in
            let self_ = try call.take(0, Boxed<ParameterGroup>.self)
            return call.give(self_.rateFactor, Double.self)
        }
        declare("var weightDecay: Double? { get }", in: "ParameterGroup", documentation: "λ of the group, for all its parameters; nil if it follows the optimizer, which spares biases and norms.") { call in
            let self_ = try call.take(0, Boxed<ParameterGroup>.self)
            return call.give(self_.weightDecay, Double?.self)
        }
        declare("init(_ path: String, learningRate: Double? = nil, rateFactor: Double = 1, weightDecay: Double? = nil)", in: "ParameterGroup", documentation: "A group of the parameters whose paths begin with `path`.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double.self, default: 1)
            let a3 = try call.take(3, Double?.self, default: nil)
            return call.give(ParameterGroup(a0, learningRate: a1, rateFactor: a2, weightDecay: a3), Boxed<ParameterGroup>.self)
        }
        declare("func contains(_ path: String) -> Bool", in: "ParameterGroup", documentation: "Whether the parameter with this path belongs to the group.") { call in
            let self_ = try call.take(0, Boxed<ParameterGroup>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.contains(a0), Bool.self)
        }
        declare("var core: OptimizerCore { get }", in: "RAdam") { call in
            let self_ = try call.take(0, Boxed<RAdam>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var beta1: Double { get }", in: "RAdam", documentation: "β₁: how much of the mean of gradients is kept.") { call in
            let self_ = try call.take(0, Boxed<RAdam>.self)
            return call.give(self_.beta1, Double.self)
        }
        declare("var beta2: Double { get }", in: "RAdam", documentation: "β₂: how much of the mean of squares is kept.") { call in
            let self_ = try call.take(0, Boxed<RAdam>.self)
            return call.give(self_.beta2, Double.self)
        }
        declare("var epsilon: Double { get }", in: "RAdam", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<RAdam>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "RAdam", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.001)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(RAdam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<RAdam>.self)
        }
        declare("init(learningRate: any Schedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "RAdam", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(RAdam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<RAdam>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double? = nil, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "RAdam", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0.9)
            let a2 = try call.take(2, Double.self, default: 0.999)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(RAdam(learningRate: a0, beta1: a1, beta2: a2, epsilon: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<RAdam>.self)
        }
        declare("var name: String { get }", in: "RAdam") { call in
            let self_ = try call.take(0, Boxed<RAdam>.self)
            return call.give(self_.name, String.self)
        }
        declare("var rectification: Double? { get }", in: "RAdam", documentation: "r of the present step; nil while v is not trusted.") { call in
            let self_ = try call.take(0, Boxed<RAdam>.self)
            return call.give(self_.rectification, Double?.self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "RAdam", documentation: "What m̂ will be multiplied by; nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<RAdam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "RAdam") { call in
            let self_ = try call.take(0, Boxed<RAdam>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "RMSProp") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var decay: Double { get }", in: "RMSProp", documentation: "ρ: how much of the mean of squares is kept.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.decay, Double.self)
        }
        declare("var epsilon: Double { get }", in: "RMSProp", documentation: "ε, against division by zero.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.epsilon, Double.self)
        }
        declare("var momentum: Double { get }", in: "RMSProp", documentation: "γ: how much of the last step is taken again.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.momentum, Double.self)
        }
        declare("var centered: Bool { get }", in: "RMSProp", documentation: "Whether G is the variance of gradients rather than their mean square.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.centered, Bool.self)
        }
        declare("init(learningRate: Double = 0.001, decay: Double? = nil, epsilon: Double? = nil, momentum: Double = 0, centered: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "RMSProp", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.001)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(RMSProp(learningRate: a0, decay: a1, epsilon: a2, momentum: a3, centered: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<RMSProp>.self)
        }
        declare("init(learningRate: any Schedule, decay: Double? = nil, epsilon: Double? = nil, momentum: Double = 0, centered: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "RMSProp", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(RMSProp(learningRate: a0, decay: a1, epsilon: a2, momentum: a3, centered: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<RMSProp>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, decay: Double? = nil, epsilon: Double? = nil, momentum: Double = 0, centered: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "RMSProp", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(RMSProp(learningRate: a0, decay: a1, epsilon: a2, momentum: a3, centered: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<RMSProp>.self)
        }
        declare("var name: String { get }", in: "RMSProp") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            return call.give(self_.name, String.self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "RMSProp", documentation: "The rate each number of a parameter has by now, η / √(G + ε); nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "RMSProp") { call in
            let self_ = try call.take(0, Boxed<RMSProp>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "Rprop") { call in
            let self_ = try call.take(0, Boxed<Rprop>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var decrease: Double { get }", in: "Rprop", documentation: "η⁻: what Δ is multiplied by when the sign turns.") { call in
            let self_ = try call.take(0, Boxed<Rprop>.self)
            return call.give(self_.decrease, Double.self)
        }
        declare("var increase: Double { get }", in: "Rprop", documentation: "η⁺: what Δ is multiplied by when the sign stays.") { call in
            let self_ = try call.take(0, Boxed<Rprop>.self)
            return call.give(self_.increase, Double.self)
        }
        declare("var smallestStep: Double { get }", in: "Rprop", documentation: "Δ does not fall below this.") { call in
            let self_ = try call.take(0, Boxed<Rprop>.self)
            return call.give(self_.smallestStep, Double.self)
        }
        declare("var largestStep: Double { get }", in: "Rprop", documentation: "Δ does not grow above this.") { call in
            let self_ = try call.take(0, Boxed<Rprop>.self)
            return call.give(self_.largestStep, Double.self)
        }
        declare("init(learningRate: Double = 0.01, decrease: Double = 0.5, increase: Double = 1.2, smallestStep: Double = 1e-6, largestStep: Double = 50, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Rprop", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.01)
            let a1 = try call.take(1, Double.self, default: 0.5)
            let a2 = try call.take(2, Double.self, default: 1.2)
            let a3 = try call.take(3, Double.self, default: 1e-6)
            let a4 = try call.take(4, Double.self, default: 50)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(Rprop(learningRate: a0, decrease: a1, increase: a2, smallestStep: a3, largestStep: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<Rprop>.self)
        }
        declare("init(learningRate: any Schedule, decrease: Double = 0.5, increase: Double = 1.2, smallestStep: Double = 1e-6, largestStep: Double = 50, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Rprop", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0.5)
            let a2 = try call.take(2, Double.self, default: 1.2)
            let a3 = try call.take(3, Double.self, default: 1e-6)
            let a4 = try call.take(4, Double.self, default: 50)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(Rprop(learningRate: a0, decrease: a1, increase: a2, smallestStep: a3, largestStep: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<Rprop>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, decrease: Double = 0.5, increase: Double = 1.2, smallestStep: Double = 1e-6, largestStep: Double = 50, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "Rprop", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0.5)
            let a2 = try call.take(2, Double.self, default: 1.2)
            let a3 = try call.take(3, Double.self, default: 1e-6)
            let a4 = try call.take(4, Double.self, default: 50)
            let a5 = try call.take(5, Double.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, Double?.self, default: nil)
            let a8 = try call.take(8, [Boxed<ParameterGroup>].self, default: [])
            let a9 = try call.take(9, Boxed<Convention>.self, default: .classic)
            return call.give(Rprop(learningRate: a0, decrease: a1, increase: a2, smallestStep: a3, largestStep: a4, weightDecay: a5, clipNorm: a6, clipValue: a7, groups: a8, convention: a9), Boxed<Rprop>.self)
        }
        declare("var name: String { get }", in: "Rprop") { call in
            let self_ = try call.take(0, Boxed<Rprop>.self)
            return call.give(self_.name, String.self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "Rprop", documentation: "Δ of each number; nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<Rprop>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "Rprop") { call in
            let self_ = try call.take(0, Boxed<Rprop>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "SGD") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("var momentum: Double { get }", in: "SGD", documentation: "γ: how much of the last step is taken again.") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.momentum, Double.self)
        }
        declare("var nesterov: Bool { get }", in: "SGD", documentation: "Whether the step looks ahead along the velocity.") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.nesterov, Bool.self)
        }
        declare("var dampening: Double { get }", in: "SGD", documentation: "How much of the gradient is held back from the velocity, in PyTorch's convention.") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.dampening, Double.self)
        }
        declare("init(learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, dampening: Double = 0, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "SGD", documentation: "With a fixed learning rate.") { call in
            let a0 = try call.take(0, Double.self, default: 0.01)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(SGD(learningRate: a0, momentum: a1, nesterov: a2, dampening: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<SGD>.self)
        }
        declare("init(learningRate: any Schedule, momentum: Double = 0, nesterov: Bool = false, dampening: Double = 0, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "SGD", documentation: "With a learning rate that follows a schedule.") { call in
            let a0 = try call.take(0, Boxed<any Schedule>.self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(SGD(learningRate: a0, momentum: a1, nesterov: a2, dampening: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<SGD>.self)
        }
        declare("init(learningRate: (Int) throws -> Double, momentum: Double = 0, nesterov: Bool = false, dampening: Double = 0, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil, groups: [ParameterGroup] = [], convention: Convention = .classic)", in: "SGD", documentation: "With a learning rate that is a function of the step, counted from 0.") { call in
            let a0 = try call.take(0, Function1<Int, Double>.self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, Double.self, default: 0)
            let a4 = try call.take(4, Double.self, default: 0)
            let a5 = try call.take(5, Double?.self, default: nil)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, [Boxed<ParameterGroup>].self, default: [])
            let a8 = try call.take(8, Boxed<Convention>.self, default: .classic)
            return call.give(SGD(learningRate: a0, momentum: a1, nesterov: a2, dampening: a3, weightDecay: a4, clipNorm: a5, clipValue: a6, groups: a7, convention: a8), Boxed<SGD>.self)
        }
        declare("var name: String { get }", in: "SGD") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            return call.give(self_.name, String.self)
        }
        declare("func update(_ parameter: Parameter, along gradient: Tensor)", in: "SGD") { call in
            let self_ = try call.take(0, Boxed<SGD>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            self_.update(a0, along: a1)
            return call.give()
        }
        declare("var core: OptimizerCore { get }", in: "StatefulOptimizer", documentation: "Rate, weight decay, clipping, groups and memory.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.core, Boxed<OptimizerCore>.self)
        }
        declare("func adaptedRate(of parameter: Parameter) -> Tensor?", in: "StatefulOptimizer", documentation: "The rate that each number of a parameter has by now, for `effectiveLearningRate`; nil before the first step.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.adaptedRate(of: a0), Boxed<Tensor>?.self)
        }
        declare("var description: String { get }", in: "StatefulOptimizer") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.description, String.self)
        }
        declare("var learningRate: Double { get set }", in: "StatefulOptimizer", documentation: "The learning rate of the next step. Setting it ends a schedule.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.mutate(0, Boxed<any StatefulOptimizer>.self) { $0.learningRate = value }
            return call.give()
        }
        declare("var weightDecay: Double { get }", in: "StatefulOptimizer", documentation: "λ: how strongly weights are drawn to zero.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.weightDecay, Double.self)
        }
        declare("var convention: Convention { get }", in: "StatefulOptimizer", documentation: "Which formula is followed.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.convention, Boxed<Convention>.self)
        }
        declare("var step: Int { get }", in: "StatefulOptimizer", documentation: "The steps made so far.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.step, Int.self)
        }
        declare("var clipNorm: Double? { get set }", in: "StatefulOptimizer", documentation: "The largest length of all gradients taken as one vector; nil for no limit.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.clipNorm, Double?.self)
        } setter: { call in
            let value = try call.take(1, Double?.self)
            try call.mutate(0, Boxed<any StatefulOptimizer>.self) { $0.clipNorm = value }
            return call.give()
        }
        declare("var clipValue: Double? { get set }", in: "StatefulOptimizer", documentation: "The largest size of each number of a gradient; nil for no limit.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.clipValue, Double?.self)
        } setter: { call in
            let value = try call.take(1, Double?.self)
            try call.mutate(0, Boxed<any StatefulOptimizer>.self) { $0.clipValue = value }
            return call.give()
        }
        declare("var groups: [ParameterGroup] { get set }", in: "StatefulOptimizer", documentation: "Parameters that are treated in another way than the rest.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.groups, [Boxed<ParameterGroup>].self)
        } setter: { call in
            let value = try call.take(1, [Boxed<ParameterGroup>].self)
            try call.mutate(0, Boxed<any StatefulOptimizer>.self) { $0.groups = value }
            return call.give()
        }
        declare("var state: [String: [String: Tensor]] { get }", in: "StatefulOptimizer", documentation: "What is remembered of all parameters: by path, then by the letter in the formula.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            return call.give(self_.state, [String: [String: Boxed<Tensor>]].self)
        }
        declare("func state(of parameter: Parameter) -> [String: Tensor]", in: "StatefulOptimizer", documentation: "What is remembered of a parameter, by the letter in the formula; empty before the first step.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_.state(of: a0), [String: Boxed<Tensor>].self)
        }
    }
}
