import JSON
import Synchronization

/// One message as a client sent it.
public struct IncomingMessage: Sendable {
    /// The routing prefix: whom to answer.
    public var identities: [[UInt8]]
    public var header: MessageHeader
    public var parentHeader: JSONObject
    public var metadata: JSONObject
    /// Anything, also what should be an object but is not: the receiver answers that with an error.
    public var content: JSONValue
    public var buffers: [[UInt8]]

    /// What the message holds in memory, roughly, in bytes.
    public var size: Int {
        identities.reduce(header.bytes.count + contentSize) { $0 + $1.count } + buffers.reduce(0) { $0 + $1.count }
    }

    /// The bytes of the four signed frames.
    var contentSize: Int
}

/// Turns frames into messages: signature first, over the received bytes, then replay, and only then parsing.
///
/// Shared by all channels of a kernel, so that a message seen on one cannot be replayed on another.
public final class MessageDecoder: Sendable {
    /// The frame between the routing prefix and the message.
    public static let delimiter = Array("<IDS|MSG>".utf8)

    private let signer: MessageSigner
    private let limits: JSONLimits
    private let replayGuard = Mutex(ReplayGuard())

    public init(signer: MessageSigner, limits: JSONLimits = JSONLimits(depth: 200, bytes: 256 << 20)) {
        self.signer = signer
        self.limits = limits
    }

    /// The message in some frames. What is thrown has touched no state, so that a forged message changes nothing.
    public func decode(_ frames: [[UInt8]]) throws(WireError) -> IncomingMessage {
        guard let delimiter = frames.firstIndex(of: MessageDecoder.delimiter) else { throw .missingDelimiter }
        let body = frames[(delimiter + 1)...]
        guard body.count >= 5 else { throw .missingFrames(body.count) }
        let signature = body[body.startIndex]
        let signed = body[(body.startIndex + 1)..<(body.startIndex + 5)]
        let size = signed.reduce(0) { $0 + $1.count }
        guard size <= limits.bytes else { throw .tooLarge(bytes: size) }
        guard signer.verify(signature, of: signed) else { throw .wrongSignature }
        if signer.isAuthenticating {
            guard replayGuard.withLock({ $0.admits(signature) }) else { throw .replayed }
        }
        let first = signed.startIndex
        return IncomingMessage(
            identities: Array(frames[..<delimiter]),
            header: try MessageHeader(bytes: signed[first], limits: limits),
            parentHeader: try object(signed[first + 1], frame: "parent_header"),
            metadata: try object(signed[first + 2], frame: "metadata"),
            content: try json(signed[first + 3], frame: "content"),
            buffers: Array(body[(body.startIndex + 5)...]), contentSize: size)
    }

    private func json(_ bytes: [UInt8], frame: String) throws(WireError) -> JSONValue {
        do { return try JSONValue(parsing: bytes, limits: limits) } catch { throw .malformed(frame: frame, error) }
    }

    /// Some clients send null where an empty object is meant.
    private func object(_ bytes: [UInt8], frame: String) throws(WireError) -> JSONObject {
        switch try json(bytes, frame: frame) {
        case .object(let object): return object
        case .null: return JSONObject()
        case .bool, .integer, .largeInteger, .double, .string, .array: throw .notAnObject(frame: frame)
        }
    }
}
