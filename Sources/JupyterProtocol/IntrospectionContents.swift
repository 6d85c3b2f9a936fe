/// messaging.rst, "Completion". Positions are code points.
public struct CompleteRequest: RequestContent {
    public static let messageType = "complete_request"

    public var code: String
    public var cursor: Int

    public init(_ fields: ContentFields) throws(ContentError) {
        code = try fields.string("code")
        cursor = try fields.integer("cursor_pos", default: code.unicodeScalars.count)
    }
}

/// What could be typed.
public struct CompleteReply: MessageContent {
    public static let messageType = "complete_reply"

    public struct Match: Sendable {
        public var text: String
        public var kind: String
        public var signature: String

        public init(text: String, kind: String, signature: String) {
            self.text = text
            self.kind = kind
            self.signature = signature
        }
    }

    public var matches: [Match]
    /// What a match replaces.
    public var cursor: Range<Int>

    public init(matches: [Match], cursor: Range<Int>) {
        self.matches = matches
        self.cursor = cursor
    }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.member("matches", matches.map(\.text))
        writer.member("cursor_start", cursor.lowerBound)
        writer.member("cursor_end", cursor.upperBound)
        writer.object("metadata") { metadata in
            metadata.array("_jupyter_types_experimental") { types in
                for match in matches {
                    types.object {
                        $0.member("start", cursor.lowerBound)
                        $0.member("end", cursor.upperBound)
                        $0.member("text", match.text)
                        $0.member("type", match.kind)
                        $0.member("signature", match.signature)
                    }
                }
            }
        }
    }
}

/// messaging.rst, "Introspection".
public struct InspectRequest: RequestContent {
    public static let messageType = "inspect_request"

    public var code: String
    public var cursor: Int
    public var detail: Int

    public init(_ fields: ContentFields) throws(ContentError) {
        code = try fields.string("code")
        cursor = try fields.integer("cursor_pos", default: code.unicodeScalars.count)
        detail = try fields.integer("detail_level", default: 0)
    }
}

/// What is known about the name at the cursor.
public struct InspectReply: MessageContent {
    public static let messageType = "inspect_reply"

    /// Nil when nothing is known about the place.
    public var bundle: MIMEContent?

    public init(bundle: MIMEContent?) { self.bundle = bundle }

    public func write(to writer: inout ContentWriter) {
        writer.member("status", "ok")
        writer.member("found", bundle != nil)
        (bundle ?? MIMEContent(data: [:])).write(to: &writer)
    }
}

/// messaging.rst, "Code completeness".
public struct IsCompleteRequest: RequestContent {
    public static let messageType = "is_complete_request"

    public var code: String

    public init(_ fields: ContentFields) throws(ContentError) { code = try fields.string("code") }
}

/// Whether a console should run what was typed.
public struct IsCompleteReply: MessageContent {
    public static let messageType = "is_complete_reply"

    public enum Status: Sendable, Equatable {
        case complete
        case incomplete(indent: String)
        case invalid
        case unknown
    }

    public var status: Status

    public init(_ status: Status) { self.status = status }

    public func write(to writer: inout ContentWriter) {
        switch status {
        case .complete: writer.member("status", "complete")
        case .incomplete(let indent):
            writer.member("status", "incomplete")
            writer.member("indent", indent)
        case .invalid: writer.member("status", "invalid")
        case .unknown: writer.member("status", "unknown")
        }
    }
}
