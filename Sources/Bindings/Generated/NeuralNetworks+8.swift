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
        declare("static func cyclic(low: Double, high: Double, rising: Int, falling: Int? = nil, factor: Double = 1) -> Schedule", in: "Schedule", documentation: "Straight up from `low` to `high` in `rising` steps and down again in `falling`, over and over (Smith 2017).\n\n- Parameters:\n  - low: The rate a cycle begins and ends with.\n  - high: The rate at the top of the first cycle.\n  - rising: The steps of the way up.\n  - falling: The steps of the way down; as many as up unless given.\n  - factor: What the height of each cycle is multiplied by; 0.5 is what PyTorch calls `triangular2`.\n- Returns: The schedule.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 1)
            return call.give(Schedule.cyclic(low: a0, high: a1, rising: a2, falling: a3, factor: a4), Boxed<Schedule>.self)
        }
        declare("static func reduceOnPlateau(_ rate: Double, factor: Double = 0.1, patience: Int = 10, threshold: Double = 1e-4, cooldown: Int = 0, minimum: Double = 0) -> Schedule", in: "Schedule", documentation: "Multiplies the rate by `factor` when the loss has not fallen for more than `patience` epochs.\n\nIt is no function of the step alone: `fit` tells it the validation loss of each epoch, or the training loss where\nthere is no validation part; a loop of one's own does it by `optimizer.observe(loss)`. A loss is progress if it is\nbelow (1 − threshold) times the best, as in PyTorch. One such schedule belongs to one training.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self, default: 0.1)
            let a2 = try call.take(2, Int.self, default: 10)
            let a3 = try call.take(3, Double.self, default: 1e-4)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, Double.self, default: 0)
            return call.give(Schedule.reduceOnPlateau(a0, factor: a1, patience: a2, threshold: a3, cooldown: a4, minimum: a5), Boxed<Schedule>.self)
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
