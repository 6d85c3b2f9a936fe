import JupyterProtocol
import SessionCore

extension Handler {
    /// messaging.rst, "Code completeness".
    static let isComplete = Handler(IsCompleteRequest.self, on: [.shell], mayOvertake: true) { content, _, kernel in
        let status: IsCompleteReply.Status =
            switch kernel.session.completeness(of: content.code) {
            case .complete: .complete
            case .incomplete(let indentation): .incomplete(indent: indentation)
            case .invalid: .invalid
            case .unknown: .unknown
            }
        return .reply(IsCompleteReply(status))
    }
}
