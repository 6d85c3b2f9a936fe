import JupyterProtocol

extension Handler {
    /// messaging.rst, "Completion".
    static let complete = Handler(CompleteRequest.self, on: [.shell], mayOvertake: true) { content, _, kernel in
        let offset = CursorPosition.utf8Offset(ofCodePoint: content.cursor, in: content.code)
        let list = kernel.session.completions(in: content.code, atUTF8Offset: offset)
        let start = CursorPosition.codePoint(ofUTF8Offset: list.replacement.lowerBound, in: content.code)
        let end = CursorPosition.codePoint(ofUTF8Offset: list.replacement.upperBound, in: content.code)
        return .reply(
            CompleteReply(
                matches: list.items.map { .init(text: $0.text, kind: $0.kind.rawValue, signature: $0.signature) },
                cursor: start..<max(start, end)))
    }
}
