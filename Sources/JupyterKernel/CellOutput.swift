import JupyterProtocol
import SessionIO
import Synchronization

/// Publishes what a cell emits as answers to the request that runs it.
final class CellOutput: OutputSink {
    /// How much text a cell may print before the rest is left out, in bytes. Browsers give up long before.
    static let textLimit = 64 << 20

    private let publisher: Publisher
    private let parent: [UInt8]
    private let isSilent: Bool
    private let printed = Atomic<Int>(0)

    init(publisher: Publisher, parent: [UInt8], isSilent: Bool) {
        self.publisher = publisher
        self.parent = parent
        self.isSilent = isSilent
    }

    func send(_ event: OutputEvent) {
        // "Silent" broadcasts nothing on IOPub but the status (messaging.rst, "Execute").
        guard !isSilent else { return }
        switch event {
        case .stream(let name, let text): stream(name, text)
        case .progress(let text, _): stream(.standardOutput, text)
        case .display(let bundle, let displayID):
            publisher.publish(DisplayData(bundle: MIMEContent(bundle), displayID: displayID), parent: parent)
        case .updateDisplay(let bundle, let displayID):
            publisher.publish(UpdateDisplayData(bundle: MIMEContent(bundle), displayID: displayID), parent: parent)
        case .clearOutput(let wait): publisher.publish(ClearOutput(waits: wait), parent: parent)
        case .result(let bundle, let executionCount):
            publisher.publish(
                ExecuteResult(bundle: MIMEContent(bundle), executionCount: executionCount), parent: parent)
        case .error(let report): publisher.publish(ErrorContent(report), parent: parent)
        // Frontends have no place for it.
        case .metric: break
        }
    }

    private func stream(_ name: StreamName, _ text: String) {
        let size = text.utf8.count
        let before = printed.add(size, ordering: .relaxed).oldValue
        if before + size <= CellOutput.textLimit {
            publisher.stream(name.rawValue, text, parent: parent)
        } else if before <= CellOutput.textLimit {
            publisher.stream(
                StreamName.standardError.rawValue,
                "[output left out: the cell has printed more than \(CellOutput.textLimit >> 20) MB; "
                    + "write that much to a file]\n",
                parent: parent)
        }
    }
}

extension MIMEContent {
    init(_ bundle: MIMEBundle) { self.init(data: bundle.data, metadata: bundle.metadata) }
}

extension ErrorContent {
    init(_ report: ErrorReport) {
        self.init(name: report.name, message: report.message, traceback: report.traceback)
    }
}
