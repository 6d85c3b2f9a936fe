import JupyterProtocol

extension Handler {
    /// messaging.rst, "Introspection".
    static let inspect = Handler(InspectRequest.self, on: [.shell], mayOvertake: true) { content, _, kernel in
        let offset = CursorPosition.utf8Offset(ofCodePoint: content.cursor, in: content.code)
        let inspection = kernel.session.inspection(in: content.code, atUTF8Offset: offset, detail: content.detail)
        return .reply(InspectReply(bundle: inspection.map { MIMEContent($0.bundle) }))
    }
}
