import JSON

/// A request whose content has the wrong form; the sender is told.
public enum ContentError: Error, Sendable, Equatable, CustomStringConvertible {
    case notAnObject(message: String, kind: String)
    case missing(message: String, field: String, expected: String)
    case wrongType(message: String, field: String, expected: String, kind: String)

    public var description: String {
        switch self {
        case .notAnObject(let message, let kind): "\(message): the content is \(kind) (an object)"
        case .missing(let message, let field, let expected): "\(message): '\(field)' is missing (\(expected))"
        case .wrongType(let message, let field, let expected, let kind):
            "\(message): '\(field)' is \(kind) (\(expected))"
        }
    }
}

/// A message content that can be read from JSON. Missing members take the protocol's defaults.
public protocol RequestContent: Sendable {
    static var messageType: String { get }
    init(_ fields: ContentFields) throws(ContentError)
}

extension JSONValue {
    /// What the value is, in the words of an error message.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer, .largeInteger, .double: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension RequestContent {
    public init(content: JSONValue) throws(ContentError) {
        guard case .object(let object) = content else {
            throw .notAnObject(message: Self.messageType, kind: content.kind)
        }
        try self.init(ContentFields(message: Self.messageType, object: object))
    }
}

/// Reads members of a content with their types; null counts as missing.
public struct ContentFields: Sendable {
    let message: String
    public let object: JSONObject

    private func present(_ name: String) -> JSONValue? {
        guard let value = object[name], !value.isNull else { return nil }
        return value
    }

    private func read<Value>(
        _ name: String, default fallback: Value?, expected: String, _ convert: (JSONValue) -> Value?
    ) throws(ContentError) -> Value {
        guard let json = present(name) else {
            guard let fallback else { throw .missing(message: message, field: name, expected: expected) }
            return fallback
        }
        guard let value = convert(json) else {
            throw .wrongType(message: message, field: name, expected: expected, kind: json.kind)
        }
        return value
    }

    /// A text; an error if it is missing and there is no default.
    public func string(_ name: String, default fallback: String? = nil) throws(ContentError) -> String {
        try read(name, default: fallback, expected: "a string") { $0.string }
    }

    /// A text, or nil if it is missing.
    public func optionalString(_ name: String) throws(ContentError) -> String? {
        present(name) == nil ? nil : try string(name)
    }

    /// A truth value.
    public func bool(_ name: String, default fallback: Bool) throws(ContentError) -> Bool {
        try read(name, default: fallback, expected: "a boolean") { $0.bool }
    }

    /// A whole number; an error if it is missing and there is no default.
    public func integer(_ name: String, default fallback: Int? = nil) throws(ContentError) -> Int {
        try read(name, default: fallback, expected: "a whole number") { $0.integer }
    }

    /// A whole number, or nil if it is missing.
    public func optionalInteger(_ name: String) throws(ContentError) -> Int? {
        present(name) == nil ? nil : try integer(name)
    }

    /// An object; an empty one if it is missing.
    public func object(_ name: String) throws(ContentError) -> JSONObject {
        try read(name, default: JSONObject(), expected: "an object") { $0.object }
    }
}
