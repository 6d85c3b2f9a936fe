import JSON

/// Why a message from the wire was dropped. Nothing of it has touched any state.
public enum WireError: Error, Sendable, Equatable, CustomStringConvertible {
    case missingDelimiter
    case missingFrames(Int)
    case wrongSignature
    case replayed
    case tooLarge(bytes: Int)
    case malformed(frame: String, JSONError)
    case notAnObject(frame: String)
    case incompleteHeader

    public var description: String {
        switch self {
        case .missingDelimiter: "no <IDS|MSG> frame"
        case .missingFrames(let count): "only \(count) frames after <IDS|MSG> (at least 5)"
        case .wrongSignature: "wrong signature"
        case .replayed: "repeated signature"
        case .tooLarge(let bytes): "\(bytes) bytes are too many"
        case .malformed(let frame, let error): "\(frame): \(error)"
        case .notAnObject(let frame): "\(frame): not a JSON object"
        case .incompleteHeader: "header: msg_id and msg_type must be strings"
        }
    }
}
