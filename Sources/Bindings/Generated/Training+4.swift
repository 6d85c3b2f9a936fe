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
    /// Functions and members of `Training`, part 4.
    mutating func bindTraining4() {
        declare("var batches: Int { get }", in: "TrainingRun", documentation: "The batches of an epoch.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.batches, Int.self)
        }
        declare("var batchSize: Int { get }", in: "TrainingRun", documentation: "The examples of a batch, the last of an epoch perhaps excepted.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.batchSize, Int.self)
        }
        declare("var trainCount: Int { get }", in: "TrainingRun", documentation: "The examples trained on.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.trainCount, Int.self)
        }
        declare("var validationCount: Int { get }", in: "TrainingRun", documentation: "The examples validated on; 0 without a validation part.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.validationCount, Int.self)
        }
        declare("var mismatch: String? { get }", in: "TrainingRun", documentation: "What does not go together in the model and its loss, and what to do; nil if nothing is amiss.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.mismatch, String?.self)
        }
        declare("var resumption: String? { get }", in: "TrainingRun", documentation: "Where the fit goes on from a checkpoint, in words; nil if it begins anew.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.resumption, String?.self)
        }
        declare("var stopReason: String? { get }", in: "TrainingRun", documentation: "Why a callback asked to stop; nil while nobody has.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.stopReason, String?.self)
        }
        declare("func stop(because reason: String)", in: "TrainingRun", documentation: "Ends the fit after the current batch, without an error.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            let a0 = try call.take(1, String.self)
            self_.stop(because: a0)
            return call.give()
        }
        declare("var description: String { get }", in: "TrainingRun") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.description, String.self)
        }
    }
}
