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
    /// Functions and members of `Training`, part 1.
    mutating func bindTraining1() {
        declare("func handle(_ event: TrainingEvent) throws", in: "Callback", documentation: "Called for every event of the fit.") { call in
            let self_ = try call.take(0, Boxed<any Callback>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            try self_.handle(a0)
            return call.give()
        }
        declare("init()", in: "TrainingInterrupted", documentation: "An interruption.") { call in
            return call.give(TrainingInterrupted(), Boxed<TrainingInterrupted>.self)
        }
        declare("var description: String { get }", in: "TrainingInterrupted") { call in
            let self_ = try call.take(0, Boxed<TrainingInterrupted>.self)
            return call.give(self_.description, String.self)
        }
        declare("var lastPath: String? { get }", in: "Checkpoint", documentation: "Where the parameters of the last epoch go; nil if only the best are kept.") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            return call.give(self_.lastPath, String?.self)
        }
        declare("var bestPath: String? { get }", in: "Checkpoint", documentation: "Where the parameters of the best epoch go; nil if only the last are kept.") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            return call.give(self_.bestPath, String?.self)
        }
        declare("var folder: String? { get }", in: "Checkpoint", documentation: "The folder of what the fit needs to go on; nil if parameters are saved alone.") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            return call.give(self_.folder, String?.self)
        }
        declare("var every: Int? { get }", in: "Checkpoint", documentation: "The steps between two checkpoints in the folder; nil for one at the end of each epoch.") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            return call.give(self_.every, Int?.self)
        }
        declare("var monitor: String { get }", in: "Checkpoint", documentation: "The value that tells which epoch is best.") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            return call.give(self_.monitor, String.self)
        }
        declare("var bestValue: Double? { get }", in: "Checkpoint", documentation: "The best value so far.") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            return call.give(self_.bestValue, Double?.self)
        }
        declare("init(last: String? = nil, best: String? = nil, monitor: String = \"validation loss\")", in: "Checkpoint", documentation: "Saves to the given paths.") { call in
            let a0 = try call.take(0, String?.self, default: nil)
            let a1 = try call.take(1, String?.self, default: nil)
            let a2 = try call.take(2, String.self, default: "validation loss")
            return call.give(Checkpoint(last: a0, best: a1, monitor: a2), Boxed<Checkpoint>.self)
        }
        declare("init(_ folder: String, every: Int? = nil)", in: "Checkpoint", documentation: "Saves all that the fit needs to go on.\n\n- Parameters:\n  - folder: Where; it is made if it is not there. One folder belongs to one fit.\n  - every: The steps between two checkpoints; one is written at the end of each epoch in any case.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Int?.self, default: nil)
            return call.give(Checkpoint(a0, every: a1), Boxed<Checkpoint>.self)
        }
        declare("func handle(_ event: TrainingEvent) throws", in: "Checkpoint") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            try self_.handle(a0)
            return call.give()
        }
        declare("var memory: CallbackMemory { get }", in: "Checkpoint") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            return call.give(self_.memory, Boxed<CallbackMemory>.self)
        }
        declare("func resume(from memory: CallbackMemory, of run: TrainingRun, history: History)", in: "Checkpoint") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            let a0 = try call.take(1, Boxed<CallbackMemory>.self)
            let a1 = try call.take(2, Boxed<TrainingRun>.self)
            let a2 = try call.take(3, Boxed<History>.self)
            self_.resume(from: a0, of: a1, history: a2)
            return call.give()
        }
        declare("var description: String { get }", in: "Checkpoint") { call in
            let self_ = try call.take(0, Boxed<Checkpoint>.self)
            return call.give(self_.description, String.self)
        }
        declare("var patience: Int { get }", in: "EarlyStopping", documentation: "How many epochs without improvement are borne.") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            return call.give(self_.patience, Int.self)
        }
        declare("var monitor: String { get }", in: "EarlyStopping", documentation: "The value that is watched, such as `validation loss` or `validation accuracy`.") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            return call.give(self_.monitor, String.self)
        }
        declare("var minimumImprovement: Double { get }", in: "EarlyStopping", documentation: "Improvements smaller than this do not count.") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            return call.give(self_.minimumImprovement, Double.self)
        }
        declare("var restoreBest: Bool { get }", in: "EarlyStopping", documentation: "Whether the model gets the parameters of the best epoch back at the end.") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            return call.give(self_.restoreBest, Bool.self)
        }
        declare("var bestValue: Double? { get }", in: "EarlyStopping", documentation: "The best value of the last fit; nil before its first epoch.") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            return call.give(self_.bestValue, Double?.self)
        }
        declare("var bestEpoch: Int? { get }", in: "EarlyStopping", documentation: "The epoch of the best value.") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            return call.give(self_.bestEpoch, Int?.self)
        }
        declare("init(patience: Int = 5, monitor: String = \"validation loss\", restoreBest: Bool = true, minimumImprovement: Double = 0)", in: "EarlyStopping", documentation: "Stops after `patience` epochs without improvement.\n\n- Parameters:\n  - patience: How many epochs without improvement are borne.\n  - monitor: The value that is watched. Losses and errors should fall, everything else should rise.\n  - restoreBest: Whether the model gets the parameters of the best epoch back at the end.\n  - minimumImprovement: Improvements smaller than this do not count.") { call in
            let a0 = try call.take(0, Int.self, default: 5)
            let a1 = try call.take(1, String.self, default: "validation loss")
            let a2 = try call.take(2, Bool.self, default: true)
            let a3 = try call.take(3, Double.self, default: 0)
            return call.give(EarlyStopping(patience: a0, monitor: a1, restoreBest: a2, minimumImprovement: a3), Boxed<EarlyStopping>.self)
        }
        declare("func handle(_ event: TrainingEvent) throws", in: "EarlyStopping") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            try self_.handle(a0)
            return call.give()
        }
        declare("var memory: CallbackMemory { get }", in: "EarlyStopping") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            return call.give(self_.memory, Boxed<CallbackMemory>.self)
        }
        declare("func resume(from memory: CallbackMemory, of run: TrainingRun, history: History)", in: "EarlyStopping") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            let a0 = try call.take(1, Boxed<CallbackMemory>.self)
            let a1 = try call.take(2, Boxed<TrainingRun>.self)
            let a2 = try call.take(3, Boxed<History>.self)
            self_.resume(from: a0, of: a1, history: a2)
            return call.give()
        }
        declare("var callback: String { get }", in: "UnknownMonitor", documentation: "The type of the callback.") { call in
            let self_ = try call.take(0, Boxed<UnknownMonitor>.self)
            return call.give(self_.callback, String.self)
        }
        declare("var monitor: String { get }", in: "UnknownMonitor", documentation: "The name it asked for.") { call in
            let self_ = try call.take(0, Boxed<UnknownMonitor>.self)
            return call.give(self_.monitor, String.self)
        }
        declare("var known: [String] { get }", in: "UnknownMonitor", documentation: "The names there are.") { call in
            let self_ = try call.take(0, Boxed<UnknownMonitor>.self)
            return call.give(self_.known, [String].self)
        }
        declare("var description: String { get }", in: "UnknownMonitor") { call in
            let self_ = try call.take(0, Boxed<UnknownMonitor>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "EarlyStopping") { call in
            let self_ = try call.take(0, Boxed<EarlyStopping>.self)
            return call.give(self_.description, String.self)
        }
        declare("var names: [String] { get }", in: "EffectiveRateLogger", documentation: "The paths of the parameters.") { call in
            let self_ = try call.take(0, Boxed<EffectiveRateLogger>.self)
            return call.give(self_.names, [String].self)
        }
        declare("var rates: [[Double]] { get }", in: "EffectiveRateLogger", documentation: "The mean rate of every parameter after every step, a list for each name.") { call in
            let self_ = try call.take(0, Boxed<EffectiveRateLogger>.self)
            return call.give(self_.rates, [[Double]].self)
        }
        declare("init(_ optimizer: any StatefulOptimizer, _ model: any Layer)", in: "EffectiveRateLogger", documentation: "A logger of what an optimizer does to the parameters of a model.") { call in
            let a0 = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a1 = try call.take(1, Boxed<any Layer>.self)
            return call.give(EffectiveRateLogger(a0, a1), Boxed<EffectiveRateLogger>.self)
        }
        declare("func handle(_ event: TrainingEvent)", in: "EffectiveRateLogger") { call in
            let self_ = try call.take(0, Boxed<EffectiveRateLogger>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            self_.handle(a0)
            return call.give()
        }
        declare("var description: String { get }", in: "EffectiveRateLogger") { call in
            let self_ = try call.take(0, Boxed<EffectiveRateLogger>.self)
            return call.give(self_.description, String.self)
        }
        declare("var rates: [Double] { get }", in: "LearningRateLogger", documentation: "The rate of every step of the last fit.") { call in
            let self_ = try call.take(0, Boxed<LearningRateLogger>.self)
            return call.give(self_.rates, [Double].self)
        }
        declare("init()", in: "LearningRateLogger", documentation: "A logger that has seen nothing yet.") { call in
            return call.give(LearningRateLogger(), Boxed<LearningRateLogger>.self)
        }
        declare("func handle(_ event: TrainingEvent)", in: "LearningRateLogger") { call in
            let self_ = try call.take(0, Boxed<LearningRateLogger>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            self_.handle(a0)
            return call.give()
        }
        declare("var memory: CallbackMemory { get }", in: "LearningRateLogger") { call in
            let self_ = try call.take(0, Boxed<LearningRateLogger>.self)
            return call.give(self_.memory, Boxed<CallbackMemory>.self)
        }
        declare("func resume(from memory: CallbackMemory, of run: TrainingRun, history: History)", in: "LearningRateLogger") { call in
            let self_ = try call.take(0, Boxed<LearningRateLogger>.self)
            let a0 = try call.take(1, Boxed<CallbackMemory>.self)
            let a1 = try call.take(2, Boxed<TrainingRun>.self)
            let a2 = try call.take(3, Boxed<History>.self)
            self_.resume(from: a0, of: a1, history: a2)
            return call.give()
        }
        declare("var description: String { get }", in: "LearningRateLogger") { call in
            let self_ = try call.take(0, Boxed<LearningRateLogger>.self)
            return call.give(self_.description, String.self)
        }
        declare("init()", in: "ProgressPrinter", documentation: "A printer to the standard output.") { call in
            return call.give(ProgressPrinter(), Boxed<ProgressPrinter>.self)
        }
        declare("func handle(_ event: TrainingEvent)", in: "ProgressPrinter") { call in
            let self_ = try call.take(0, Boxed<ProgressPrinter>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            self_.handle(a0)
            return call.give()
        }
        declare("var description: String { get }", in: "ProgressPrinter") { call in
            let self_ = try call.take(0, Boxed<ProgressPrinter>.self)
            return call.give(self_.description, String.self)
        }
        declare("var factor: Double { get }", in: "ReduceOnPlateau", documentation: "What the rate is multiplied by.") { call in
            let self_ = try call.take(0, Boxed<ReduceOnPlateau>.self)
            return call.give(self_.factor, Double.self)
        }
        declare("var patience: Int { get }", in: "ReduceOnPlateau", documentation: "How many epochs without improvement are borne.") { call in
            let self_ = try call.take(0, Boxed<ReduceOnPlateau>.self)
            return call.give(self_.patience, Int.self)
        }
        declare("var monitor: String { get }", in: "ReduceOnPlateau", documentation: "The value that is watched, such as `validation loss` or `validation accuracy`.") { call in
            let self_ = try call.take(0, Boxed<ReduceOnPlateau>.self)
            return call.give(self_.monitor, String.self)
        }
        declare("var minimum: Double { get }", in: "ReduceOnPlateau", documentation: "The rate does not fall below this.") { call in
            let self_ = try call.take(0, Boxed<ReduceOnPlateau>.self)
            return call.give(self_.minimum, Double.self)
        }
        declare("init(factor: Double = 0.1, patience: Int = 10, monitor: String = \"validation loss\", minimum: Double = 0)", in: "ReduceOnPlateau", documentation: "Multiplies the rate by `factor` after more than `patience` epochs without improvement.") { call in
            let a0 = try call.take(0, Double.self, default: 0.1)
            let a1 = try call.take(1, Int.self, default: 10)
            let a2 = try call.take(2, String.self, default: "validation loss")
            let a3 = try call.take(3, Double.self, default: 0)
            return call.give(ReduceOnPlateau(factor: a0, patience: a1, monitor: a2, minimum: a3), Boxed<ReduceOnPlateau>.self)
        }
        declare("func handle(_ event: TrainingEvent) throws", in: "ReduceOnPlateau") { call in
            let self_ = try call.take(0, Boxed<ReduceOnPlateau>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            try self_.handle(a0)
            return call.give()
        }
        declare("var memory: CallbackMemory { get }", in: "ReduceOnPlateau") { call in
            let self_ = try call.take(0, Boxed<ReduceOnPlateau>.self)
            return call.give(self_.memory, Boxed<CallbackMemory>.self)
        }
        declare("func resume(from memory: CallbackMemory, of run: TrainingRun, history: History)", in: "ReduceOnPlateau") { call in
            let self_ = try call.take(0, Boxed<ReduceOnPlateau>.self)
            let a0 = try call.take(1, Boxed<CallbackMemory>.self)
            let a1 = try call.take(2, Boxed<TrainingRun>.self)
            let a2 = try call.take(3, Boxed<History>.self)
            self_.resume(from: a0, of: a1, history: a2)
            return call.give()
        }
        declare("var description: String { get }", in: "ReduceOnPlateau") { call in
            let self_ = try call.take(0, Boxed<ReduceOnPlateau>.self)
            return call.give(self_.description, String.self)
        }
        declare("var folder: String { get }", in: "TensorBoard", documentation: "The folder of the event files.") { call in
            let self_ = try call.take(0, Boxed<TensorBoard>.self)
            return call.give(self_.folder, String.self)
        }
        declare("init(_ folder: String)", in: "TensorBoard", documentation: "Writes into a folder, which is made if it is not there.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(TensorBoard(a0), Boxed<TensorBoard>.self)
        }
        declare("func handle(_ event: TrainingEvent) throws", in: "TensorBoard") { call in
            let self_ = try call.take(0, Boxed<TensorBoard>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            try self_.handle(a0)
            return call.give()
        }
        declare("var description: String { get }", in: "TensorBoard") { call in
            let self_ = try call.take(0, Boxed<TensorBoard>.self)
            return call.give(self_.description, String.self)
        }
        declare("var seconds: Double { get }", in: "Timeout", documentation: "How long a fit may take, in seconds.") { call in
            let self_ = try call.take(0, Boxed<Timeout>.self)
            return call.give(self_.seconds, Double.self)
        }
        declare("init(seconds: Double)", in: "Timeout", documentation: "Ends a fit that has taken `seconds`.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Timeout(seconds: a0), Boxed<Timeout>.self)
        }
        declare("func handle(_ event: TrainingEvent)", in: "Timeout") { call in
            let self_ = try call.take(0, Boxed<Timeout>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            self_.handle(a0)
            return call.give()
        }
        declare("var description: String { get }", in: "Timeout") { call in
            let self_ = try call.take(0, Boxed<Timeout>.self)
            return call.give(self_.description, String.self)
        }
        declare("init()", in: "TrainingControl", documentation: "A control of no fit yet.") { call in
            return call.give(TrainingControl(), Boxed<TrainingControl>.self)
        }
        declare("var isRunning: Bool { get }", in: "TrainingControl", documentation: "Whether a fit runs, paused or not.") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            return call.give(self_.isRunning, Bool.self)
        }
        declare("var isPaused: Bool { get }", in: "TrainingControl", documentation: "Whether the fit waits for `resume()`.") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            return call.give(self_.isPaused, Bool.self)
        }
        declare("var history: History { get }", in: "TrainingControl", documentation: "Losses and metrics of the fit so far; of the last fit when none runs, and empty before the first.") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            return call.give(self_.history, Boxed<History>.self)
        }
        declare("var learningRate: Double { get set }", in: "TrainingControl", documentation: "The learning rate. Setting it changes the rate from the next step on, and ends a schedule.") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.take(0, Boxed<TrainingControl>.self).learningRate = value
            return call.give()
        }
        declare("func pause()", in: "TrainingControl", documentation: "Has the fit wait after the batch at work.") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            self_.pause()
            return call.give()
        }
        declare("func resume()", in: "TrainingControl", documentation: "Lets a paused fit go on.") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            self_.resume()
            return call.give()
        }
        declare("func stop()", in: "TrainingControl", documentation: "Ends the fit after the batch at work. The model keeps what it learnt.") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            self_.stop()
            return call.give()
        }
        declare("func stopAfterEpoch()", in: "TrainingControl", documentation: "Ends the fit after the epoch at work, validation included.") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            self_.stopAfterEpoch()
            return call.give()
        }
        declare("func handle(_ event: TrainingEvent) throws", in: "TrainingControl") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            try self_.handle(a0)
            return call.give()
        }
        declare("var optimizer: String { get }", in: "FixedLearningRate", documentation: "The optimizer's name.") { call in
            let self_ = try call.take(0, Boxed<FixedLearningRate>.self)
            return call.give(self_.optimizer, String.self)
        }
        declare("var description: String { get }", in: "FixedLearningRate") { call in
            let self_ = try call.take(0, Boxed<FixedLearningRate>.self)
            return call.give(self_.description, String.self)
        }
        declare("var description: String { get }", in: "TrainingControl") { call in
            let self_ = try call.take(0, Boxed<TrainingControl>.self)
            return call.give(self_.description, String.self)
        }
        declare("var names: [String] { get }", in: "UpdateRatioLogger", documentation: "The paths of the weights.") { call in
            let self_ = try call.take(0, Boxed<UpdateRatioLogger>.self)
            return call.give(self_.names, [String].self)
        }
        declare("var ratios: [[Double]] { get }", in: "UpdateRatioLogger", documentation: "The ratio of every weight at every recorded step, a list for each name.") { call in
            let self_ = try call.take(0, Boxed<UpdateRatioLogger>.self)
            return call.give(self_.ratios, [[Double]].self)
        }
        declare("var steps: [Int] { get }", in: "UpdateRatioLogger", documentation: "The steps that were recorded.") { call in
            let self_ = try call.take(0, Boxed<UpdateRatioLogger>.self)
            return call.give(self_.steps, [Int].self)
        }
        declare("init(_ model: any Layer, every: Int = 1)", in: "UpdateRatioLogger", documentation: "A logger of the weights of a model that records every so many steps.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Int.self, default: 1)
            return call.give(UpdateRatioLogger(a0, every: a1), Boxed<UpdateRatioLogger>.self)
        }
        declare("func handle(_ event: TrainingEvent)", in: "UpdateRatioLogger") { call in
            let self_ = try call.take(0, Boxed<UpdateRatioLogger>.self)
            let a0 = try call.take(1, Boxed<TrainingEvent>.self)
            self_.handle(a0)
            return call.give()
        }
        declare("var description: String { get }", in: "UpdateRatioLogger") { call in
            let self_ = try call.take(0, Boxed<UpdateRatioLogger>.self)
            return call.give(self_.description, String.self)
        }
        declare("var path: String { get }", in: "UnusableCheckpoint", documentation: "The file.") { call in
            let self_ = try call.take(0, Boxed<UnusableCheckpoint>.self)
            return call.give(self_.path, String.self)
        }
        declare("var problem: String { get }", in: "UnusableCheckpoint", documentation: "What is wrong with it.") { call in
            let self_ = try call.take(0, Boxed<UnusableCheckpoint>.self)
            return call.give(self_.problem, String.self)
        }
        declare("var description: String { get }", in: "UnusableCheckpoint") { call in
            let self_ = try call.take(0, Boxed<UnusableCheckpoint>.self)
            return call.give(self_.description, String.self)
        }
        declare("var memory: CallbackMemory { get }", in: "ResumableCallback", documentation: "What the callback remembers now.") { call in
            let self_ = try call.take(0, Boxed<any ResumableCallback>.self)
            return call.give(self_.memory, Boxed<CallbackMemory>.self)
        }
        declare("func resume(from memory: CallbackMemory, of run: TrainingRun, history: History)", in: "ResumableCallback", documentation: "Takes its memory back. Called after `.fitBegan`, with all that the fit had done.") { call in
            let self_ = try call.take(0, Boxed<any ResumableCallback>.self)
            let a0 = try call.take(1, Boxed<CallbackMemory>.self)
            let a1 = try call.take(2, Boxed<TrainingRun>.self)
            let a2 = try call.take(3, Boxed<History>.self)
            self_.resume(from: a0, of: a1, history: a2)
            return call.give()
        }
        declare("var numbers: [String: Double] { get set }", in: "CallbackMemory", documentation: "The numbers; one that is not there is not remembered.") { call in
            let self_ = try call.take(0, Boxed<CallbackMemory>.self)
            return call.give(self_.numbers, [String: Double].self)
        } setter: { call in
            let value = try call.take(1, [String: Double].self)
            try call.mutate(0, Boxed<CallbackMemory>.self) { $0.numbers = value }
            return call.give()
        }
        declare("var tensors: [String: Tensor] { get set }", in: "CallbackMemory", documentation: "The tensors.") { call in
            let self_ = try call.take(0, Boxed<CallbackMemory>.self)
            return call.give(self_.tensors, [String: Boxed<Tensor>].self)
        } setter: { call in
            let value = try call.take(1, [String: Boxed<Tensor>].self)
            try call.mutate(0, Boxed<CallbackMemory>.self) { $0.tensors = value }
            return call.give()
        }
        declare("init(numbers: [String: Double] = [:], tensors: [String: Tensor] = [:])", in: "CallbackMemory", documentation: "A memory of the given numbers and tensors.") { call in
            let a0 = try call.take(0, [String: Double].self, default: [:])
            let a1 = try call.take(1, [String: Boxed<Tensor>].self, default: [:])
            return call.give(CallbackMemory(numbers: a0, tensors: a1), Boxed<CallbackMemory>.self)
        }
        declare("var scoreName: String { get }", in: "CrossValidation", documentation: "What the scores are: the name of a metric, or `score`.") { call in
            let self_ = try call.take(0, Boxed<CrossValidation>.self)
            return call.give(self_.scoreName, String.self)
        }
        declare("var scores: [Double] { get }", in: "CrossValidation", documentation: "The score of each fold.") { call in
            let self_ = try call.take(0, Boxed<CrossValidation>.self)
            return call.give(self_.scores, [Double].self)
        }
        declare("var reports: [EvaluationReport] { get }", in: "CrossValidation", documentation: "The judgement of each fold; empty if the scores were given by a closure.") { call in
            let self_ = try call.take(0, Boxed<CrossValidation>.self)
            return call.give(self_.reports, [Boxed<EvaluationReport>].self)
        }
        declare("var mean: Double { get }", in: "CrossValidation", documentation: "The mean of the scores.") { call in
            let self_ = try call.take(0, Boxed<CrossValidation>.self)
            return call.give(self_.mean, Double.self)
        }
        declare("var standardDeviation: Double { get }", in: "CrossValidation", documentation: "The standard deviation of the scores, divided by k − 1; nan for one fold.") { call in
            let self_ = try call.take(0, Boxed<CrossValidation>.self)
            return call.give(self_.standardDeviation, Double.self)
        }
        declare("var standardError: Double { get }", in: "CrossValidation", documentation: "The standard deviation of the mean. The folds share most of what they train on, so that it is too small rather than\ntoo large.") { call in
            let self_ = try call.take(0, Boxed<CrossValidation>.self)
            return call.give(self_.standardError, Double.self)
        }
        declare("var description: String { get }", in: "CrossValidation") { call in
            let self_ = try call.take(0, Boxed<CrossValidation>.self)
            return call.give(self_.description, String.self)
        }
        declare("func crossValidate(_ data: Dataset, folds: Int = 5, stratified: Bool = true, random: RandomSource = .ambient, _ score: (Dataset, Dataset) throws -> Double) rethrows -> CrossValidation", documentation: "Cuts data into folds and scores each by a closure that trains on the others.\n\n    let result = crossValidate(data, folds: 5) { train, held in\n        let model = MLP(4, 8, 3)\n        model.fit(train, loss: .crossEntropy, optimizer: Adam(), epochs: 20)\n        return model.evaluate(held).accuracy\n    }\n\n- Parameters:\n  - data: The examples.\n  - folds: How many parts.\n  - stratified: Whether every part has the classes in the proportions of the whole.\n  - random: The stream that the parts are drawn from.\n  - score: Trains on the first part and scores by the second.\n- Returns: The score of each fold.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            let a1 = try call.take(1, Int.self, default: 5)
            let a2 = try call.take(2, Bool.self, default: true)
            let a3 = try call.take(3, Boxed<RandomSource>.self, default: .ambient)
            let a4 = try call.take(4, Function2<Boxed<Dataset>, Boxed<Dataset>, Double>.self)
            return call.give(try Training.crossValidate(a0, folds: a1, stratified: a2, random: a3, a4), Boxed<CrossValidation>.self)
        }
        declare("func crossValidate(_ data: Dataset, folds: Int = 5, stratified: Bool = true, loss: any Loss, optimizer: () throws -> any Optimizer, epochs: Int, batchSize: Int = 32, standardized: Bool = false, random: RandomSource = .ambient, model: () throws -> any Layer) rethrows -> CrossValidation", documentation: "Cuts data into folds and judges by each a model that is trained on the others.\n\n- Parameters:\n  - data: The examples.\n  - folds: How many parts.\n  - stratified: Whether every part has the classes in the proportions of the whole.\n  - loss: What is made small.\n  - optimizer: Makes the optimizer of a fold.\n  - epochs: How often the examples of a fold are gone through.\n  - batchSize: The examples of a step.\n  - standardized: Whether features are scaled by the mean and deviation of the part that is trained on.\n  - random: The stream that the parts and the orders are drawn from.\n  - model: Makes the model of a fold, with parameters of its own.\n- Returns: The accuracy of each fold, or R² for a regression, and the whole judgements.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            let a1 = try call.take(1, Int.self, default: 5)
            let a2 = try call.take(2, Bool.self, default: true)
            let a3 = try call.take(3, Boxed<any Loss>.self)
            let a4 = try call.take(4, Function0<Boxed<any Optimizer>>.self)
            let a5 = try call.take(5, Int.self)
            let a6 = try call.take(6, Int.self, default: 32)
            let a7 = try call.take(7, Bool.self, default: false)
            let a8 = try call.take(8, Boxed<RandomSource>.self, default: .ambient)
            let a9 = try call.take(9, Function0<Boxed<any Layer>>.self)
            return call.give(try Training.crossValidate(a0, folds: a1, stratified: a2, loss: a3, optimizer: a4, epochs: a5, batchSize: a6, standardized: a7, random: a8, model: a9), Boxed<CrossValidation>.self)
        }
        declare("case diverged", in: "Diagnosis.Finding", documentation: "The loss rose, or stopped being a number.") { call in
            return call.give(Diagnosis.Finding.diverged, Boxed<Diagnosis.Finding>.self)
        }
        declare("case failed", in: "Diagnosis.Finding", documentation: "A callback or an operation failed.") { call in
            return call.give(Diagnosis.Finding.failed, Boxed<Diagnosis.Finding>.self)
        }
        declare("case interrupted", in: "Diagnosis.Finding", documentation: "Somebody stopped it.") { call in
            return call.give(Diagnosis.Finding.interrupted, Boxed<Diagnosis.Finding>.self)
        }
        declare("case mismatched", in: "Diagnosis.Finding", documentation: "The loss does not take what the model gives.") { call in
            return call.give(Diagnosis.Finding.mismatched, Boxed<Diagnosis.Finding>.self)
        }
        declare("case initialLoss", in: "Diagnosis.Finding", documentation: "The first loss was far from that of guessing.") { call in
            return call.give(Diagnosis.Finding.initialLoss, Boxed<Diagnosis.Finding>.self)
        }
        declare("case vanishingGradients", in: "Diagnosis.Finding", documentation: "The gradients of the first layers are far smaller than those of the last.") { call in
            return call.give(Diagnosis.Finding.vanishingGradients, Boxed<Diagnosis.Finding>.self)
        }
        declare("case explodingGradients", in: "Diagnosis.Finding", documentation: "The gradients are far too large.") { call in
            return call.give(Diagnosis.Finding.explodingGradients, Boxed<Diagnosis.Finding>.self)
        }
        declare("case symmetricUnits", in: "Diagnosis.Finding", documentation: "All units of a layer have the same weights.") { call in
            return call.give(Diagnosis.Finding.symmetricUnits, Boxed<Diagnosis.Finding>.self)
        }
        declare("case deadUnits", in: "Diagnosis.Finding", documentation: "Units are zero whatever the example.") { call in
            return call.give(Diagnosis.Finding.deadUnits, Boxed<Diagnosis.Finding>.self)
        }
        declare("case saturatedUnits", in: "Diagnosis.Finding", documentation: "Units are in the flat ends of their activation.") { call in
            return call.give(Diagnosis.Finding.saturatedUnits, Boxed<Diagnosis.Finding>.self)
        }
        declare("case stuck", in: "Diagnosis.Finding", documentation: "The loss hardly fell.") { call in
            return call.give(Diagnosis.Finding.stuck, Boxed<Diagnosis.Finding>.self)
        }
        declare("case overfitting", in: "Diagnosis.Finding", documentation: "The training loss fell on while the validation loss rose.") { call in
            return call.give(Diagnosis.Finding.overfitting, Boxed<Diagnosis.Finding>.self)
        }
        declare("case underfitting", in: "Diagnosis.Finding", documentation: "Both losses are still high.") { call in
            return call.give(Diagnosis.Finding.underfitting, Boxed<Diagnosis.Finding>.self)
        }
        declare("case unfinished", in: "Diagnosis.Finding", documentation: "Both losses were still falling at the end.") { call in
            return call.give(Diagnosis.Finding.unfinished, Boxed<Diagnosis.Finding>.self)
        }
        declare("case unsteady", in: "Diagnosis.Finding", documentation: "The loss jumped up and down.") { call in
            return call.give(Diagnosis.Finding.unsteady, Boxed<Diagnosis.Finding>.self)
        }
        declare("case fine", in: "Diagnosis.Finding", documentation: "Nothing to complain of.") { call in
            return call.give(Diagnosis.Finding.fine, Boxed<Diagnosis.Finding>.self)
        }
        declare("case unknown", in: "Diagnosis.Finding", documentation: "Too few epochs to tell.") { call in
            return call.give(Diagnosis.Finding.unknown, Boxed<Diagnosis.Finding>.self)
        }
        declare("var rawValue: String { get }", in: "Diagnosis.Finding", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<Diagnosis.Finding>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "Diagnosis.Finding", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Diagnosis.Finding(rawValue: a0), Boxed<Diagnosis.Finding>?.self)
        }
        declare("var findings: [Diagnosis.Finding] { get }", in: "Diagnosis", documentation: "What was found, the most important first.") { call in
            let self_ = try call.take(0, Boxed<Diagnosis>.self)
            return call.give(self_.findings, [Boxed<Diagnosis.Finding>].self)
        }
        declare("var sentences: [String] { get }", in: "Diagnosis", documentation: "A sentence for each finding, with the numbers.") { call in
            let self_ = try call.take(0, Boxed<Diagnosis>.self)
            return call.give(self_.sentences, [String].self)
        }
        declare("var description: String { get }", in: "Diagnosis") { call in
            let self_ = try call.take(0, Boxed<Diagnosis>.self)
            return call.give(self_.description, String.self)
        }
        declare("var notes: [String] { get }", in: "History", documentation: "What seems amiss, a sentence each with what was seen and what to try; empty if nothing is, and without `notes`.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.notes, [String].self)
        }
    }
}
