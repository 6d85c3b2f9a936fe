import Bindings
import Glibc
import SessionIO
import Swiftlet
import Synchronization
import Testing

/// How a fit is shown while it runs.
struct LiveTrainingTests {
    /// A small problem that learns in a moment.
    private func fit(_ context: ExecutionContext, epochs: Int = 3, with others: [any Callback] = []) -> History {
        let random = RandomSource(seed: 7)
        let data = Dataset.moons(64, noise: 0.1, using: random)
        let model = Sequential(layers: [Dense(2, 4), ReLU(), Dense(4, 2)])
        return model.fit(
            data, loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: epochs, batchSize: 16,
            metrics: [.accuracy], callbacks: others + [LiveTraining(context)], random: random, notes: false)
    }

    @Test("A notebook gets one display that is updated in place and always ends with the final state")
    func notebook() throws {
        let sink = RecordingSink()
        let history = fit(ExecutionContext(output: sink, surface: .notebook))
        let events = sink.events
        guard case .display(let first, let id?) = try #require(events.first) else {
            Issue.record("the first event is \(events[0])")
            return
        }
        for event in events.dropFirst() {
            guard case .updateDisplay(_, displayID: id) = event else {
                Issue.record("\(event) is no update of the display")
                return
            }
        }
        let last: MIMEBundle
        if case .updateDisplay(let bundle, _) = try #require(events.last) { last = bundle } else { last = first }
        #expect(last.plainText.contains("epoch 3/3"))
        #expect(last.data[MIMEBundle.svgType]?.hasPrefix("<svg") == true)
        #expect(history.isComplete)
    }

    @Test("A log gets the plan and one line an epoch")
    func log() {
        let sink = RecordingSink()
        _ = fit(ExecutionContext(output: sink, surface: .log), epochs: 4)
        let lines = sink.text.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.dropFirst().prefix(4).enumerated().allSatisfy { $1.hasPrefix("epoch \($0 + 1)/4") })
    }

    @Test("A log of which a notebook is kept gets the same lines, and the notebook the final state")
    func record() throws {
        let sink = RecordingSink()
        _ = fit(ExecutionContext(output: sink, surface: .record), epochs: 4)
        let lines = sink.events.compactMap { event -> String? in
            if case .progress(let text, _) = event { text } else { nil }
        }
        #expect(lines.count == 5)
        #expect(lines.dropFirst().enumerated().allSatisfy { $1.hasPrefix("epoch \($0 + 1)/4") })
        #expect(sink.text.isEmpty)
        guard case .display(let bundle, _?) = try #require(sink.events.last), sink.events.count == 6 else {
            Issue.record("\(sink.events.count) events, the last is \(String(describing: sink.events.last))")
            return
        }
        #expect(bundle.plainText.contains("epoch 4/4"))
        #expect(bundle.data[MIMEBundle.svgType]?.hasPrefix("<svg") == true)
    }

    @Test("Losses and metrics of every epoch are recorded")
    func metrics() {
        let sink = RecordingSink()
        let history = fit(ExecutionContext(output: sink, surface: .log), epochs: 2)
        #expect(sink.metrics.map(\.name) == ["loss", "accuracy", "loss", "accuracy"])
        #expect(sink.metrics.map(\.step) == [1, 1, 2, 2])
        #expect(sink.metrics.last?.value == history.epochs.last?.trainMetrics["accuracy"])
    }

    @Test("A terminal gets one line that overwrites itself")
    func terminal() {
        let sink = RecordingSink()
        _ = fit(ExecutionContext(output: sink, surface: .terminal(columns: 80)))
        #expect(sink.text.hasSuffix("\n"))
        #expect(sink.text.filter { $0 == "\n" }.count == 1)
        #expect(sink.text.hasPrefix("\r\u{1B}[2K"))
    }

    @Test("A notebook is drawn at most four times a second")
    func throttled() {
        let sink = RecordingSink()
        let clock = ContinuousClock()
        let elapsed = clock.measure { _ = fit(ExecutionContext(output: sink, surface: .notebook), epochs: 50) }
        let allowed = Int(elapsed / .milliseconds(250)) + 1
        #expect(sink.events.count <= allowed)
    }

    @Test("Drawing takes no more than a hundredth of the training")
    func cost() {
        let sink = RecordingSink()
        let random = RandomSource(seed: 7)
        let data = Dataset.digits()
        let model = Sequential(layers: [Flatten(), Dense(64, 128), ReLU(), Dense(128, 10)])
        // The least of several runs: others may be at work beside this test.
        let share =
            (0..<3).map { _ in
                let timed = Timed(LiveTraining(ExecutionContext(output: sink, surface: .notebook)))
                let history = model.fit(
                    data, loss: .crossEntropy, optimizer: Adam(learningRate: 0.001), epochs: 1500, batchSize: 128,
                    callbacks: [timed], random: random)
                return timed.seconds / history.seconds
            }.min() ?? 1
        print("live display: \((share * 1000).rounded() / 10) % of the training of a small model")
        #expect(share < 0.02)
    }

    @Test("The next drawing waits a hundred times as long as the last one took")
    func expensive() {
        let sink = RecordingSink(delay: 20_000)
        let model = Sequential(layers: [Flatten(), Dense(64, 128), ReLU(), Dense(128, 10)])
        let history = model.fit(
            Dataset.digits(), loss: .crossEntropy, optimizer: SGD(learningRate: 0.01), epochs: 4000, batchSize: 32,
            callbacks: [LiveTraining(ExecutionContext(output: sink, surface: .notebook))],
            random: RandomSource(seed: 7))
        // One every two seconds and the last; four a second without that.
        let drawings = sink.events.count { if case .metric = $0 { false } else { true } }
        #expect(history.seconds > 1)
        #expect(drawings <= Int(history.seconds / 2) + 2)
    }

    @Test("What seems amiss is told once, and not where nobody wants to know")
    func notes() {
        func text(_ surface: OutputSurface, notes: Bool) -> String {
            let sink = RecordingSink()
            let model = Sequential(layers: [
                Dense(2, 4, initializer: .constant(0.5)), Tanh(), Dense(4, 2, initializer: .constant(0.5)),
            ])
            _ = model.fit(
                Dataset.moons(64, noise: 0.1, using: RandomSource(seed: 7)), loss: .crossEntropy,
                optimizer: SGD(learningRate: 0.1), epochs: 2,
                callbacks: [LiveTraining(ExecutionContext(output: sink, surface: surface))], notes: notes)
            return sink.text
        }
        for surface in [OutputSurface.notebook, .terminal(columns: 80), .log] {
            #expect(text(surface, notes: true).ranges(of: "note: Symmetric units").count == 1)
            #expect(!text(surface, notes: false).contains("note:"))
        }
    }

    @Test("A cancelled token stops the fit after the batch, and the model is whole")
    func interrupted() {
        let sink = RecordingSink()
        let context = ExecutionContext(output: sink, surface: .log)
        let history = fit(context, epochs: 1000, with: [CancelAfter(steps: 5, context.cancellation)])
        #expect(history.wasInterrupted)
        #expect(history.steps <= 6)
        #expect(sink.text.contains("interrupted"))
    }
}

/// Measures what another callback takes.
private final class Timed: Callback {
    private let inner: any Callback
    private let clock = ContinuousClock()
    private(set) var seconds = 0.0

    init(_ inner: any Callback) { self.inner = inner }

    func handle(_ event: TrainingEvent) throws {
        let elapsed = try clock.measure { try inner.handle(event) }.components
        seconds += Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    }
}

/// Cancels as a person would.
private final class CancelAfter: Callback {
    let steps: Int
    let token: CancellationToken
    init(steps: Int, _ token: CancellationToken) {
        self.steps = steps
        self.token = token
    }

    func handle(_ event: TrainingEvent) {
        if case .batchEnded(let batch) = event, batch.step == steps { token.cancel() }
    }
}

/// Keeps all events.
final class RecordingSink: OutputSink {
    private let kept = Mutex<[OutputEvent]>([])
    private let delay: UInt32

    /// `delay` is what the reader takes for an event, in microseconds.
    init(delay: UInt32 = 0) { self.delay = delay }

    func send(_ event: OutputEvent) {
        if case .metric = event {} else if delay > 0 { usleep(delay) }
        kept.withLock { $0.append(event) }
    }

    /// What a reader sees.
    var events: [OutputEvent] {
        kept.withLock { $0 }.filter { event in
            if case .metric = event { return false }
            return true
        }
    }

    var metrics: [MetricRecord] {
        kept.withLock { $0 }.compactMap { event in
            if case .metric(let metric) = event { return metric }
            return nil
        }
    }

    /// What was printed.
    var text: String {
        events.map { event in
            if case .stream(.standardOutput, let text) = event { return text } else { return "" }
        }.joined()
    }
}
