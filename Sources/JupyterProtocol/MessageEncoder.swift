import JSON
import Synchronization

/// What a message says: each kind of message is one type.
public protocol MessageContent: Sendable {
    /// The `msg_type` of the header.
    static var messageType: String { get }
    /// Writes the members of the content object.
    func write(to writer: inout ContentWriter)
}

/// Turns contents into signed frames, with a header of this kernel's session.
public final class MessageEncoder: Sendable {
    /// The protocol version announced in headers and in kernel_info.
    public static let protocolVersion = "5.5"

    private let signer: MessageSigner
    /// The kernel's session id.
    public let session: String
    private let username: String
    private let counter = Atomic<Int>(0)

    public init(signer: MessageSigner, session: String = RandomIdentifier.make(), username: String = "swiftlet") {
        self.signer = signer
        self.session = session
        self.username = username
    }

    /// A signed message. `identities` is the routing prefix, or the topic on IOPub; `parent` is the header of the
    /// request that this answers, as it was received; `id` is a new `msg_id` of this encoder, for who must know it.
    public func frames(
        _ content: some MessageContent, identities: [[UInt8]], parent: [UInt8] = MessageHeader.noParent,
        metadata: JSONObject = JSONObject(), buffers: [[UInt8]] = [], id: String? = nil
    ) -> [[UInt8]] {
        frames(
            type: type(of: content).messageType, identities: identities, parent: parent, metadata: metadata,
            buffers: buffers, id: id
        ) {
            content.write(to: &$0)
        }
    }

    /// A message whose type is known only at run time, such as the error reply to an unknown request.
    public func frames(
        type: String, identities: [[UInt8]], parent: [UInt8], metadata: JSONObject = JSONObject(),
        buffers: [[UInt8]] = [], id: String? = nil, content: (inout ContentWriter) -> Void
    ) -> [[UInt8]] {
        var body = ContentWriter()
        body.object(content)
        let header = headerBytes(type: type, id: id ?? makeIdentifier())
        let metadataBytes = metadata.isEmpty ? MessageHeader.noParent : JSONValue.object(metadata).bytes()
        let signed = [header, parent, metadataBytes, body.bytes]
        var frames = identities
        frames.reserveCapacity(identities.count + 6 + buffers.count)
        frames.append(MessageDecoder.delimiter)
        frames.append(signer.signature(of: signed[...]))
        frames.append(contentsOf: signed)
        frames.append(contentsOf: buffers)
        return frames
    }

    /// A new `msg_id`.
    public func makeIdentifier() -> String { "\(session)_\(counter.add(1, ordering: .relaxed).newValue)" }

    /// True for a `msg_id` that this encoder has made.
    public func hasMade(_ id: String) -> Bool { id.hasPrefix(session + "_") }

    private func headerBytes(type: String, id: String) -> [UInt8] {
        var header = ContentWriter()
        header.object {
            $0.member("msg_id", id)
            $0.member("msg_type", type)
            $0.member("username", username)
            $0.member("session", session)
            $0.member("date", Timestamp.now())
            $0.member("version", MessageEncoder.protocolVersion)
        }
        return header.bytes
    }
}
