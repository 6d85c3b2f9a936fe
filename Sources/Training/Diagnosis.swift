import NeuralNetworks

/// What happened in a fit, in words, and what to try.
public struct Diagnosis: Sendable, Equatable, CustomStringConvertible {
    /// What the history shows.
    public enum Finding: String, Sendable {
        /// The loss rose, or stopped being a number.
        case diverged
        /// A callback or an operation failed.
        case failed
        /// Somebody stopped it.
        case interrupted
        /// The loss does not take what the model gives.
        case mismatched
        /// The first loss was far from that of guessing.
        case initialLoss
        /// The gradients of the first layers are far smaller than those of the last.
        case vanishingGradients
        /// The gradients are far too large.
        case explodingGradients
        /// All units of a layer have the same weights.
        case symmetricUnits
        /// Units are zero whatever the example.
        case deadUnits
        /// Units are in the flat ends of their activation.
        case saturatedUnits
        /// The loss hardly fell.
        case stuck
        /// The training loss fell on while the validation loss rose.
        case overfitting
        /// Both losses are still high.
        case underfitting
        /// Both losses were still falling at the end.
        case unfinished
        /// The loss jumped up and down.
        case unsteady
        /// Nothing to complain of.
        case fine
        /// Too few epochs to tell.
        case unknown
    }

    /// What was found, the most important first.
    public let findings: [Finding]
    /// A sentence for each finding, with the numbers.
    public let sentences: [String]

    public var description: String { sentences.joined(separator: "\n") }
}

extension Diagnosis.Finding {
    /// Whether something should be done about it that does not show at the end of the fit anyway.
    fileprivate var isNoteworthy: Bool {
        switch self {
        case .failed, .interrupted, .mismatched, .unfinished, .fine, .unknown: false
        case .diverged, .initialLoss, .vanishingGradients, .explodingGradients, .symmetricUnits, .deadUnits,
            .saturatedUnits, .stuck, .overfitting, .underfitting, .unsteady:
            true
        }
    }
}

extension History {
    /// What seems amiss, a sentence each with what was seen and what to try; empty if nothing is, and without `notes`.
    public var notes: [String] {
        guard examination != nil, divergence == nil else { return [] }
        let diagnosis = diagnose(self)
        return zip(diagnosis.findings, diagnosis.sentences).filter { $0.0.isNoteworthy }.map(\.1)
    }
}

/// Says in words what happened in a fit and what to try.
public func diagnose(_ history: History) -> Diagnosis {
    var found: [(Diagnosis.Finding, String)] = []
    if let divergence = history.divergence {
        found.append(
            (.diverged, "Diverged at step \(divergence.step): the loss became \(divergence.loss). \(divergence.cause).")
        )
    } else if history.wasInterrupted {
        found.append((.interrupted, "Interrupted after \(history.epochs.count) of \(history.plannedEpochs) epochs."))
    } else if let failure = history.failure {
        found.append((.failed, "Stopped by an error: \(failure)"))
    }
    if let mismatch = history.mismatch {
        found.append((.mismatched, mismatch.prefix(1).uppercased() + mismatch.dropFirst() + "."))
    }
    found += history.examination?.findings ?? []
    let curves = LossCurves(history)
    if let finding = curves.overfitting ?? curves.gap { found.append(finding) }
    if history.divergence == nil, let finding = curves.rose {
        found.append(finding)
    } else if let finding = curves.stuck {
        found.append(finding)
    } else if let finding = curves.unfinished {
        found.append(finding)
    }
    if let finding = curves.underfitting { found.append(finding) }
    if let finding = curves.unsteady { found.append(finding) }
    if found.isEmpty {
        found.append(
            curves.train.count < 3
                ? (.unknown, "\(curves.train.count) epochs are too few to tell anything.")
                : (.fine, curves.closing))
    }
    return Diagnosis(findings: found.map(\.0), sentences: found.map(\.1))
}

/// The losses of a history and what can be read off their shape.
private struct LossCurves {
    let train: [Double]
    let validation: [Double]
    private let accuracy: Double?
    private let determination: Double?
    private let rate: Double
    /// The loss of every step.
    private let steps: [Double]

    init(_ history: History) {
        train = history.trainLosses.filter(\.isFinite)
        validation = history.validationLosses.filter(\.isFinite)
        accuracy = history.validationMetric("accuracy").last ?? history.metric("accuracy").last
        determination = history.validationMetric("r2").last ?? history.metric("r2").last
        rate = history.learningRates.max() ?? .nan
        steps = history.batchLosses
    }

    private var first: Double { train.first ?? 0 }
    private var last: Double { train.last ?? 0 }

    /// What is said of curves that show nothing amiss.
    var closing: String {
        guard let end = validation.last, let best = validation.indices.min(by: { validation[$0] < validation[$1] })
        else {
            return "The loss fell: \(text(first)) to \(text(last)) in training."
        }
        let least = best == validation.count - 1 ? "" : "; its least was \(text(validation[best])) at epoch \(best + 1)"
        return "The losses fell to \(text(last)) in training and to \(text(end)) in validation\(least)."
    }

    private static let advice =
        "Try more data or augmentation, Dropout, weightDecay or .l2, a smaller model, or EarlyStopping."

    /// The validation loss ended far above that of the training, though it never rose much.
    var gap: (Diagnosis.Finding, String)? {
        guard train.count >= 3, validation.count == train.count, let end = validation.last, last < 0.95 * first,
            end > 2 * last, end - last > 0.15 * first
        else { return nil }
        return (
            .overfitting,
            "Overfitting: the validation loss ended at \(text(end)), far above the training loss of \(text(last)). "
                + Self.advice
        )
    }

    /// The validation loss is well above its least value while the training loss has fallen since.
    var overfitting: (Diagnosis.Finding, String)? {
        guard validation.count >= 4, validation.count == train.count, let least = validation.min(),
            let end = validation.last, let best = validation.firstIndex(of: least), best < validation.count - 1
        else { return nil }
        guard end > 1.1 * least, end - least > 0.01 * first, last < train[best] else { return nil }
        return (
            .overfitting,
            "Overfitting since epoch \(best + 1): the validation loss rose from \(text(least)) to \(text(end)) while the "
                + "training loss fell from \(text(train[best])) to \(text(last)). " + Self.advice
        )
    }

    /// The loss ended above where it began, or jumped away and did not come back: the steps are too long.
    var rose: (Diagnosis.Finding, String)? {
        let advice = "the learning rate \(text(rate)) is too large. Try \(text(rate / 10))."
        if train.count >= 2, first > 0, last > 1.2 * first {
            return (.diverged, "Diverged: the training loss rose from \(text(first)) to \(text(last)), \(advice)")
        }
        guard let start = steps.first, let most = steps.filter(\.isFinite).max(), most > 2 * start, last > 0.9 * start,
            let step = steps.firstIndex(of: most)
        else { return nil }
        return (
            .diverged,
            "Diverged: the training loss jumped from \(text(start)) to \(text(most)) at step \(step + 1) and stays at "
                + "\(text(last)), \(advice)"
        )
    }

    var stuck: (Diagnosis.Finding, String)? {
        guard train.count >= 3, first > 0, last > 0.95 * first else { return nil }
        return (
            .stuck,
            "The training loss hardly moved, from \(text(first)) to \(text(last)). Try a larger learning rate (ten times), "
                + "standardized features, another initializer, or BatchNorm in a deep model."
        )
    }

    var unfinished: (Diagnosis.Finding, String)? {
        guard train.count >= 4, let end = validation.last ?? train.last else { return nil }
        let curve = validation.count == train.count ? validation : train
        let before = curve[curve.count - 3]
        guard end < 0.9 * before, end > 0.02 * first, end == curve.min() else { return nil }
        return (
            .unfinished,
            "Still learning at the end: the loss fell from \(text(before)) to \(text(end)) over the last two epochs. "
                + "Try more epochs."
        )
    }

    var underfitting: (Diagnosis.Finding, String)? {
        guard train.count >= 3, last > 0.4 * first, last <= 0.95 * first else { return nil }
        let score: String
        if let accuracy, accuracy < 0.7 {
            score = "accuracy \(NumberText.fixed(accuracy, 2))"
        } else if let determination, determination < 0.5 {
            score = "r2 \(NumberText.fixed(determination, 2))"
        } else {
            return nil
        }
        return (
            .underfitting,
            "Underfitting: after \(train.count) epochs the training loss is \(text(last)) and the \(score). Try more units or layers, a larger learning rate, standardized features."
        )
    }

    var unsteady: (Diagnosis.Finding, String)? {
        guard train.count >= 6 else { return nil }
        let rises = zip(train, train.dropFirst()).filter { $1 > 1.05 * $0 }.count
        guard rises * 3 > train.count else { return nil }
        return (
            .unsteady,
            "The training loss rose in \(rises) of \(train.count) epochs. Try a smaller learning rate or a larger batch."
        )
    }

    private func text(_ loss: Double) -> String { NumberText.significant(loss, 3) }
}
