import JupyterProtocol
import SessionCore

extension Handler {
    /// messaging.rst, "History".
    static let history = Handler(HistoryRequest.self, on: [.shell], mayOvertake: true) { content, request, kernel in
        let history = kernel.session.history(ofShell: request.message.header.subshellID)
        let entries: [History.Entry] =
            switch content.access {
            case .tail(let count): history.tail(count)
            case .range(let session, let start, let stop): history.range(session: session, start: start, stop: stop)
            case .search(let pattern, let count, let isUnique):
                history.search(pattern, count: count, unique: isUnique)
            }
        return .reply(
            HistoryReply(
                entries: entries.map {
                    .init(session: $0.session, line: $0.line, input: $0.input, output: $0.output)
                }, includesOutput: content.includesOutput))
    }
}
