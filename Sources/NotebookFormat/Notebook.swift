import JSON

/// A notebook as nbformat 4.5 has it. Fields and metadata that are not understood are kept and written back.
public struct Notebook: Sendable, Equatable {
    public var cells: [Cell]
    public var metadata: JSONObject
    /// The minor version it is written with; at least 5, so that cells have identifiers.
    public var minorVersion: Int
    /// Unknown members of the top level.
    public var otherMembers: JSONObject

    public init(
        cells: [Cell] = [], metadata: JSONObject = Notebook.swiftMetadata, minorVersion: Int = 5,
        otherMembers: JSONObject = JSONObject()
    ) {
        self.cells = cells
        self.metadata = metadata
        self.minorVersion = minorVersion
        self.otherMembers = otherMembers
    }

    /// What a new notebook says about its kernel and language.
    public static let swiftMetadata: JSONObject = [
        "kernelspec": ["display_name": "Swift (Swiftlet)", "language": "swift", "name": "swiftlet"],
        "language_info": [
            "file_extension": ".swift", "mimetype": "text/x-swift", "name": "swift", "pygments_lexer": "swift",
        ],
    ]

    /// A cell: code, text, or something for other programs.
    public struct Cell: Sendable, Equatable {
        public enum Kind: String, Sendable { case code, markdown, raw }

        public var kind: Kind
        /// Unique in the notebook; 1 to 64 letters, digits, `-` and `_`.
        public var id: String
        public var source: String
        public var metadata: JSONObject
        /// Only of code cells, like `executionCount`.
        public var outputs: [Output]
        public var executionCount: Int?
        /// Attachments and unknown members.
        public var otherMembers: JSONObject

        public init(
            _ kind: Kind, id: String, source: String, metadata: JSONObject = JSONObject(), outputs: [Output] = [],
            executionCount: Int? = nil, otherMembers: JSONObject = JSONObject()
        ) {
            self.kind = kind
            self.id = id
            self.source = source
            self.metadata = metadata
            self.outputs = outputs
            self.executionCount = executionCount
            self.otherMembers = otherMembers
        }

        public var tags: [String] {
            get { metadata["tags"]?.array?.compactMap(\.string) ?? [] }
            set { metadata["tags"] = newValue.isEmpty ? nil : .array(newValue.map { .string($0) }) }
        }
    }

    /// One thing a cell put out.
    public enum Output: Sendable, Equatable {
        case stream(name: String, text: String)
        case display(data: JSONObject, metadata: JSONObject)
        case result(data: JSONObject, metadata: JSONObject, executionCount: Int?)
        case error(name: String, message: String, traceback: [String])
        /// An output of a kind that nbformat does not have, kept as it is.
        case other(JSONValue)
    }
}
