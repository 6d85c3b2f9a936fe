import SessionIO

/// Keeps texts that are secret out of everything that is written.
public struct SecretRedactor: Sendable {
    /// Stands where a secret stood.
    public static let mask = "***"

    /// Longest first, so that a secret within another does not leave the rest of it standing.
    private let secrets: [[UInt8]]

    public init(_ secrets: [String] = []) {
        self.secrets = Set(secrets.filter { !$0.isEmpty }).map { Array($0.utf8) }.sorted {
            ($0.count, String(decoding: $1, as: UTF8.self)) > ($1.count, String(decoding: $0, as: UTF8.self))
        }
    }

    /// The values of variables whose names say that they are secret, if they are long enough to be.
    public static func secrets(in environment: [String: String]) -> [String] {
        let words = [
            "TOKEN", "SECRET", "PASSWORD", "PASSWD", "API_KEY", "APIKEY", "PRIVATE_KEY", "ACCESS_KEY", "CREDENTIAL",
        ]
        return environment.filter { name, value in
            value.utf8.count >= 6 && words.contains { name.uppercased().contains($0) }
        }.map(\.value)
    }

    public var isEmpty: Bool { secrets.isEmpty }

    /// Whether there is a secret in a text.
    public func changes(_ text: String?) -> Bool { text.map { redacted($0) != $0 } ?? false }

    /// Whether the value of a parameter must not be written.
    func hides(_ parameter: GivenParameter) -> Bool { parameter.isSecret || changes(parameter.json.text()) }

    /// Whether there is a secret in bytes of whatever kind.
    package func isFound(in bytes: [UInt8]) -> Bool {
        secrets.contains { secret in
            var rest = bytes[...]
            while let start = rest.firstIndex(of: secret[0]) {
                rest = rest[start...]
                if rest.starts(with: secret) { return true }
                rest.removeFirst()
            }
            return false
        }
    }

    public func redacted(_ text: String) -> String {
        guard !secrets.isEmpty, !text.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var position = 0
        var isChanged = false
        while position < bytes.count {
            if let secret = secrets.first(where: { bytes[position...].starts(with: $0) }) {
                result.append(contentsOf: Self.mask.utf8)
                position += secret.count
                isChanged = true
            } else {
                result.append(bytes[position])
                position += 1
            }
        }
        return isChanged ? String(decoding: result, as: UTF8.self) : text
    }

    public func redacted(_ error: ErrorReport) -> ErrorReport {
        ErrorReport(
            name: error.name, message: redacted(error.message), traceback: error.traceback.map { redacted($0) })
    }

    func redacted(_ bundle: MIMEBundle) -> MIMEBundle {
        secrets.isEmpty ? bundle : MIMEBundle(data: bundle.data.mapValues(redacted), metadata: bundle.metadata)
    }

    /// How many bytes at the end may be the beginning of a secret that goes on in the next piece.
    fileprivate func openTail(of bytes: [UInt8]) -> Int {
        var longest = 0
        for secret in secrets {
            var count = min(secret.count - 1, bytes.count)
            while count > longest {
                if bytes.suffix(count).elementsEqual(secret.prefix(count)) { longest = count }
                count -= 1
            }
        }
        return longest
    }
}

/// Redacts a stream of events in which a secret may be cut into pieces: what may be its beginning waits for the rest.
package struct EventRedactor: Sendable {
    private let redactor: SecretRedactor
    private var held: (name: StreamName, text: String)?

    package init(_ redactor: SecretRedactor) { self.redactor = redactor }

    package mutating func redact(_ event: OutputEvent) -> [OutputEvent] {
        guard !redactor.isEmpty else { return [event] }
        guard case .stream(let name, let text) = event else { return flush() + [redacted(event)] }
        var events: [OutputEvent] = []
        var whole = text
        if let held {
            if held.name == name { whole = held.text + text } else { events.append(.stream(held.name, held.text)) }
            self.held = nil
        }
        let bytes = Array(redactor.redacted(whole).utf8)
        let tail = redactor.openTail(of: bytes)
        if tail > 0 { held = (name, String(decoding: bytes.suffix(tail), as: UTF8.self)) }
        if bytes.count > tail { events.append(.stream(name, String(decoding: bytes.dropLast(tail), as: UTF8.self))) }
        return events
    }

    /// What was held back, once nothing follows.
    package mutating func flush() -> [OutputEvent] {
        defer { held = nil }
        return held.map { [.stream($0.name, $0.text)] } ?? []
    }

    private func redacted(_ event: OutputEvent) -> OutputEvent {
        switch event {
        case .stream, .clearOutput, .metric: return event
        case .progress(let text, let id): return .progress(redactor.redacted(text), displayID: id)
        case .display(let bundle, let id): return .display(redactor.redacted(bundle), displayID: id)
        case .updateDisplay(let bundle, let id): return .updateDisplay(redactor.redacted(bundle), displayID: id)
        case .result(let bundle, let count): return .result(redactor.redacted(bundle), executionCount: count)
        case .error(let error): return .error(redactor.redacted(error))
        }
    }
}
