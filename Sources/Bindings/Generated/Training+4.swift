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
        declare("case epochEnded(EpochRecord)", in: "TrainingEvent", documentation: "An epoch is over, validation included.") { call in
            let a0 = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(TrainingEvent.epochEnded(a0), Boxed<TrainingEvent>.self)
        }
        declare("case fitEnded(History)", in: "TrainingEvent", documentation: "The fit is over, by whatever cause.") { call in
            let a0 = try call.take(0, Boxed<History>.self)
            return call.give(TrainingEvent.fitEnded(a0), Boxed<TrainingEvent>.self)
        }
        declare("var epoch: Int { get }", in: "BatchRecord", documentation: "The epoch, from 1.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.epoch, Int.self)
        }
        declare("var batch: Int { get }", in: "BatchRecord", documentation: "The batch within the epoch, from 1.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.batch, Int.self)
        }
        declare("var batches: Int { get }", in: "BatchRecord", documentation: "How many batches an epoch has.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.batches, Int.self)
        }
        declare("var step: Int { get }", in: "BatchRecord", documentation: "The steps made since the fit began, this one included.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.step, Int.self)
        }
        declare("var loss: Double { get }", in: "BatchRecord", documentation: "The mean loss of the examples of the batch, before the step.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.loss, Double.self)
        }
        declare("var meanLoss: Double { get }", in: "BatchRecord", documentation: "The mean loss of the examples of this epoch so far.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.meanLoss, Double.self)
        }
        declare("var learningRate: Double { get }", in: "BatchRecord", documentation: "The learning rate of the step.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.learningRate, Double.self)
        }
        declare("var seconds: Double { get }", in: "BatchRecord", documentation: "Seconds since the fit began.") { call in
            let self_ = try call.take(0, Boxed<BatchRecord>.self)
            return call.give(self_.seconds, Double.self)
        }
        declare("var epoch: Int { get }", in: "EpochRecord", documentation: "The epoch, from 1.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.epoch, Int.self)
        }
        declare("var trainLoss: Double { get }", in: "EpochRecord", documentation: "The mean loss over the training examples, each measured before the step on its batch.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.trainLoss, Double.self)
        }
        declare("var validationLoss: Double? { get }", in: "EpochRecord", documentation: "The loss over the validation part after the epoch; nil without one.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.validationLoss, Double?.self)
        }
        declare("var trainMetrics: [String: Double] { get }", in: "EpochRecord", documentation: "The metrics over the training examples, measured like the loss.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.trainMetrics, [String: Double].self)
        }
        declare("var validationMetrics: [String: Double] { get }", in: "EpochRecord", documentation: "The metrics over the validation part; empty without one.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.validationMetrics, [String: Double].self)
        }
        declare("var learningRate: Double { get }", in: "EpochRecord", documentation: "The learning rate of the last step.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.learningRate, Double.self)
        }
        declare("var step: Int { get }", in: "EpochRecord", documentation: "The steps made since the fit began.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.step, Int.self)
        }
        declare("var seconds: Double { get }", in: "EpochRecord", documentation: "What the epoch took, validation included.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            return call.give(self_.seconds, Double.self)
        }
        declare("func value(of monitor: String) -> Double?", in: "EpochRecord", documentation: "A value by the name that callbacks watch: `loss` and `validation loss`, `accuracy` and `validation accuracy`;\nnil if there is no such value.") { call in
            let self_ = try call.take(0, Boxed<EpochRecord>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.value(of: a0), Double?.self)
        }
        declare("var model: any Layer { get }", in: "TrainingRun", documentation: "The model being trained. Between batches it is whole and can be used or saved.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.model, Boxed<any Layer>.self)
        }
        declare("var optimizer: any Optimizer { get }", in: "TrainingRun", documentation: "The optimizer at work.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.optimizer, Boxed<any Optimizer>.self)
        }
        declare("var lossName: String { get }", in: "TrainingRun", documentation: "The name of the loss.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.lossName, String.self)
        }
        declare("var metricNames: [String] { get }", in: "TrainingRun", documentation: "The names of the metrics, in the order they were given.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.metricNames, [String].self)
        }
        declare("var epochs: Int { get }", in: "TrainingRun", documentation: "The epochs planned.") { call in
            let self_ = try call.take(0, Boxed<TrainingRun>.self)
            return call.give(self_.epochs, Int.self)
        }
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
