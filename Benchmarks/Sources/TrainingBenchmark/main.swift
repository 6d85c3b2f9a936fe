// Prints what a training step takes, as the median in microseconds.

import Glibc
import Swiftlet

func giveUp(_ reason: String) -> Never {
    let line = reason + "\n"
    _ = line.withCString { write(STDERR_FILENO, $0, line.utf8.count) }
    exit(2)
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let seconds = Double(arguments[3]) else {
    giveUp("usage: TrainingBenchmark W1|W2|W4 fit|hand SECONDS")
}
seed(0)
guard let workload = Workload(named: arguments[1]) else {
    giveUp("TrainingBenchmark: \(arguments[1]) is none of W1, W2 and W4")
}
let times = StepTimes(seconds: seconds)

switch arguments[2] {
case "fit":
    let history = workload.model.fit(
        workload.examples(batches: 50), loss: workload.loss, optimizer: workload.optimizer, epochs: 1_000_000,
        batchSize: workload.batchSize, callbacks: [StepTimer(times)])
    if let failure = history.failure ?? history.divergence { giveUp("TrainingBenchmark: \(failure)") }
case "hand":
    let batch = workload.examples(batches: 1)
    repeat {
        let (_, gradients) = valueWithGradient(at: workload.model) { model in
            workload.loss(model(batch.features), batch.labels)
        }
        workload.optimizer.update(workload.model, along: gradients)
    } while times.stepEnded()
default:
    giveUp("TrainingBenchmark: a step is made by fit or by hand, not by \(arguments[2])")
}
print(times.medianMicroseconds)
