import JSON

/// A parameter as the command line gives it.
public struct GivenParameter: Sendable, Equatable {
    public var name: String
    public var text: String
    /// The text is the value of a string, whatever it looks like.
    public var isRaw: Bool

    public init(name: String, text: String, isRaw: Bool = false) {
        self.name = name
        self.text = text
        self.isRaw = isRaw
    }

    /// The members of the JSON object in a file.
    public static func reading(_ path: String) throws -> [GivenParameter] {
        let bytes = try FileAccess.read(path)
        let value: JSONValue
        do { value = try JSONValue(parsing: bytes) } catch { throw ParameterFileError(path: path, reason: "\(error)") }
        guard let object = value.object else {
            throw ParameterFileError(path: path, reason: "the file is not a JSON object")
        }
        return object.members.map { GivenParameter(name: $0.key, text: $0.value.text()) }
    }
}

/// Why a file of parameters cannot be read.
public struct ParameterFileError: Error, Sendable, Equatable, CustomStringConvertible {
    public var path: String
    public var reason: String
    public var description: String { "\(path): \(reason)" }
}
