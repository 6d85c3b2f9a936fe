import Files
import JSON
import NotebookFormat

/// A parameter as it is given to a run.
public struct GivenParameter: Sendable, Equatable {
    public enum Value: Sendable, Equatable {
        /// As the command line has it; what it is, the type of the parameter decides.
        case text(String)
        /// The value of a string, whatever it looks like.
        case raw(String)
        /// From a file of JSON or YAML, where a number is not a text.
        case json(JSONValue)
    }

    public var name: String
    public var value: Value
    /// Its text must not appear in anything that is written.
    public var isSecret: Bool

    public init(name: String, value: Value, isSecret: Bool = false) {
        self.name = name
        self.value = value
        self.isSecret = isSecret
    }

    public init(name: String, text: String, isRaw: Bool = false) {
        self.init(name: name, value: isRaw ? .raw(text) : .text(text))
    }

    /// `name=value`.
    public init(assignment: String, isRaw: Bool = false) throws(ParameterFileError) {
        guard let equals = assignment.firstIndex(of: "="), equals > assignment.startIndex else {
            throw ParameterFileError(path: "'\(assignment)'", reason: "expected name=value")
        }
        self.init(
            name: String(assignment[..<equals]), text: String(assignment[assignment.index(after: equals)...]),
            isRaw: isRaw)
    }

    /// As the metadata of the notebook and the names of files have it.
    var json: JSONValue {
        switch value {
        case .text(let text): return (try? JSONValue(parsing: text)) ?? .string(text)
        case .raw(let text): return .string(text)
        case .json(let value): return value
        }
    }

    /// All as one object; the last of a name wins.
    public static func object(_ parameters: [GivenParameter]) -> JSONObject {
        JSONObject(parameters.map { (key: $0.name, value: $0.json) })
    }

    /// As a person reads it.
    public var text: String {
        switch value {
        case .text(let text), .raw(let text): return text
        case .json(let value): return value.string ?? value.text()
        }
    }
}

extension GivenParameter {
    /// The members of the mapping in a file of JSON or YAML.
    public static func reading(_ path: String) throws -> [GivenParameter] {
        let bytes = try FileAccess.read(path)
        guard let text = FileAccess.text(bytes) else {
            throw ParameterFileError(path: path, reason: "the file is not UTF-8")
        }
        if path.hasSuffix(".json") {
            do { return try members(of: try JSONValue(parsing: text), path) } catch let error as JSONError {
                throw ParameterFileError(path: path, reason: "\(error)")
            }
        }
        return try yaml(text, from: path)
    }

    /// The members of a mapping in YAML.
    public static func yaml(_ text: String, from path: String) throws(ParameterFileError) -> [GivenParameter] {
        let value: JSONValue
        do { value = try YAML.value(text) } catch { throw ParameterFileError(path: path, reason: "\(error)") }
        return try members(of: value, path)
    }

    /// YAML in base 64, as schedulers pass it.
    public static func base64(_ text: String) throws(ParameterFileError) -> [GivenParameter] {
        guard let bytes = Base64.decoded(text), let yaml = String(validating: bytes, as: UTF8.self) else {
            throw ParameterFileError(path: "parameters in base 64", reason: "the text is not base 64 of UTF-8")
        }
        return try self.yaml(yaml, from: "parameters in base 64")
    }

    private static func members(of value: JSONValue, _ path: String) throws(ParameterFileError) -> [GivenParameter] {
        if value.isNull { return [] }
        guard let object = value.object else {
            throw ParameterFileError(path: path, reason: "expected a mapping from names to values")
        }
        return object.members.map { GivenParameter(name: $0.key, value: .json($0.value)) }
    }
}

/// Why a text of parameters cannot be read.
public struct ParameterFileError: Error, Sendable, Equatable, CustomStringConvertible {
    public var path: String
    public var reason: String
    public var description: String { "\(path): \(reason)" }
}
