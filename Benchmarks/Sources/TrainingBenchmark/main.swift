// Prints what a step takes: the median by the clock and of processor time in microseconds; then the peak resident size
// of the process in MiB.

import Glibc
import Swiftlet

func giveUp(_ reason: String) -> Never {
    let line = reason + "\n"
    _ = line.withCString { write(STDERR_FILENO, $0, line.utf8.count) }
    exit(2)
}

func peakResidentMebibytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
}

func report(_ times: StepTimes, repeats: Double = 1) {
    print(
        times.medianMicroseconds / repeats, times.medianProcessorMicroseconds / repeats, peakResidentMebibytes())
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let seconds = Double(arguments[3]) else {
    giveUp("usage: TrainingBenchmark WORKLOAD fit|hand|infer|single SECONDS")
}
seed(0)
let times = StepTimes(seconds: seconds, group: ["W1", "W2", "W6"].contains(arguments[1].prefix(2)) ? 12 : 1)

func workload() -> Workload {
    guard let workload = Workload(named: arguments[1]) else {
        giveUp("TrainingBenchmark: there is no workload \(arguments[1])")
    }
    return workload
}

switch arguments[2] {
case "fit":
    let workload = workload()
    // A full batch needs no order.
    let batches = arguments[1].hasPrefix("W6") ? 1 : max(1, min(50, 12800 / workload.batchSize))
    let history = workload.model.fit(
        workload.examples(batches: batches), loss: workload.loss,
        optimizer: workload.optimizer, epochs: 1_000_000, batchSize: workload.batchSize,
        callbacks: [StepTimer(times)], shuffled: batches > 1)
    if let failure = history.failure ?? history.divergence { giveUp("TrainingBenchmark: \(failure)") }
case "hand":
    let workload = workload()
    let batch = workload.examples(batches: 1)
    repeat {
        let (_, gradients) = valueWithGradient(at: workload.model) { model in
            workload.loss(model(batch.features), batch.labels)
        }
        workload.optimizer.update(workload.model, along: gradients)
    } while times.stepEnded()
case "infer":
    let workload = workload()
    let batch = workload.examples(batches: 1)
    repeat { _ = workload.model.predict(batch.features) } while times.stepEnded()
case "single":
    guard let operation = SingleOperation.named(arguments[1]) else {
        giveUp("TrainingBenchmark: there is no operation \(arguments[1])")
    }
    let repeats = arguments[1].hasPrefix("W7") ? 1000.0 : 1.0
    repeat {
        for _ in 0..<Int(repeats) { operation() }
    } while times.stepEnded()
    report(times, repeats: repeats)
    exit(0)
default:
    giveUp("TrainingBenchmark: a step is made by fit, hand, infer or single, not by \(arguments[2])")
}
report(times)
