import Synchronization
import Tensors

/// A step on so many numbers that an interruption does not wait for its end.
///
/// A step is made on all parameters or on none. One of some hundred million numbers takes longer than an interruption may, so
/// what is left when somebody interrupts is put off: the parameters that are not through keep their values from view, and
/// whoever asks for one of them, or for what the optimizer remembers, has the step finished first. So nobody ever sees a
/// part of a step.
final class UnfinishedStep {
    /// Numbers of a model from which on its steps may be left unfinished; fewer take a few milliseconds.
    static let leastCount = 1 << 22

    private let optimizer: any StatefulOptimizer
    private let changes: [(parameter: Parameter, gradient: Tensor)]
    private var place = 0
    /// The parameter in whose midst the step was interrupted.
    var part: Descent?

    /// The step that was left unfinished last. A model that nobody looks at any more has its step finished when the next
    /// one begins, so that no more than one is ever kept.
    private static let last = Mutex(Reference())

    // Unchecked: a step is finished by the thread whose turn it is.
    private struct Reference: @unchecked Sendable { weak var step: UnfinishedStep? }

    private init(_ optimizer: any StatefulOptimizer, _ gradients: Gradients) {
        self.optimizer = optimizer
        changes = zip(gradients.index.parameters, gradients.tensors).filter { $0.0.isTrainable }
            .map { (parameter: $0, gradient: $1) }
    }

    /// Makes a step, or as much of it as nobody interrupts.
    static func make(_ optimizer: any StatefulOptimizer, along gradients: Gradients) {
        last.withLock { $0.step }?.finish()
        let step = UnfinishedStep(optimizer, gradients)
        optimizer.beginStep()
        // Nor does a step whose rate is not known change anything.
        if FailureChannel.hasError { return }
        optimizer.core.stepUnderWay = step
        let isWhole = step.goOn()
        optimizer.core.stepUnderWay = nil
        if isWhole { optimizer.endStep() } else { step.putOff() }
    }

    /// Goes on until the end, or until it is interrupted; whether it came to the end.
    private func goOn() -> Bool {
        while place < changes.count {
            if optimizer.core.stepUnderWay != nil && Interruption.isWanted { return false }
            let change = changes[place]
            place += 1
            optimizer.update(change.parameter, along: change.gradient)
            if part != nil { return false }
        }
        return true
    }

    private func putOff() {
        part?.parameter.hide(until: self)
        for change in changes[place...] { change.parameter.hide(until: self) }
        optimizer.core.unfinished = self
        Self.last.withLock { $0.step = self }
    }

    /// Makes the rest of the step, whoever interrupts.
    func finish() {
        optimizer.core.unfinished = nil
        Self.last.withLock { $0.step = nil }
        let part = part
        self.part = nil
        part?.parameter.reveal()
        for change in changes[place...] { change.parameter.reveal() }
        // The step was made before whatever has failed since.
        let failure = FailureChannel.takeError()
        KernelSequence.aside {
            Interruption.shielded {
                if let part { _ = part.goOn(unlessStopped: false, memory: &optimizer.core.memory) }
                _ = goOn()
                optimizer.endStep()
            }
        }
        if let failure { FailureChannel.error = failure }
    }
}
