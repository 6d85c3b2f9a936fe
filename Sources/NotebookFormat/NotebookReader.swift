import JSON

/// Why a file is not a notebook this program can read.
public struct NotebookError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where in the file, such as `cells[3].source`; empty for the file as a whole.
    public var path: String
    public var message: String

    public init(_ message: String, at path: String = "") {
        self.path = path
        self.message = message
    }

    public var description: String {
        path.isEmpty ? "not a notebook: \(message)" : "not a notebook: \(path) \(message)"
    }
}

extension Notebook {
    /// Reads nbformat 4 of any minor version. Cells without a good identifier get one.
    public init(parsing bytes: [UInt8]) throws {
        guard bytes.contains(where: { $0 > 0x20 }) else { throw NotebookError("the file is empty") }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw NotebookError("the file is UTF-16; save it as UTF-8")
        }
        let value: JSONValue
        do { value = try JSONValue(parsing: bytes) } catch { throw NotebookError(error.description) }
        try self.init(json: value)
    }

    public init(json: JSONValue) throws(NotebookError) {
        guard var members = json.object else { throw NotebookError("the file is not a JSON object") }
        guard let version = members["nbformat"]?.integer else { throw NotebookError("is missing", at: "nbformat") }
        guard version == 4 else {
            let remedy =
                version < 4
                ? "convert it with 'jupyter nbconvert --to notebook', or open it in Jupyter and save it again"
                : "it was written by a newer Jupyter than this program knows"
            throw NotebookError("is \(version), only 4 can be read; \(remedy)", at: "nbformat")
        }
        guard let cells = members["cells"]?.array else { throw NotebookError("is not a list", at: "cells") }
        let minorVersion = members["nbformat_minor"]?.integer ?? 0
        var metadata = members["metadata"]?.object ?? JSONObject()
        for key in ["orig_nbformat", "orig_nbformat_minor", "signature"] { metadata[key] = nil }
        for key in ["nbformat", "nbformat_minor", "cells", "metadata"] { members[key] = nil }

        self.init(metadata: metadata, minorVersion: max(5, minorVersion), otherMembers: members)
        for (index, cell) in cells.enumerated() {
            self.cells.append(try Cell(json: cell, path: "cells[\(index)]"))
        }
        repairIdentifiers()
    }

    private mutating func repairIdentifiers() {
        var identifier = CellIdentifier()
        var unidentified: [Int] = []
        for index in cells.indices where !identifier.take(cells[index].id) { unidentified.append(index) }
        for index in unidentified { cells[index].id = identifier.make(for: cells[index].source) }
    }
}

extension Notebook.Cell {
    fileprivate init(json: JSONValue, path: String) throws(NotebookError) {
        guard var members = json.object else { throw NotebookError("is not an object", at: path) }
        guard let kindName = members["cell_type"]?.string else {
            throw NotebookError("is missing", at: path + ".cell_type")
        }
        guard let kind = Kind(rawValue: kindName) else {
            throw NotebookError("is '\(kindName)', not code, markdown or raw", at: path + ".cell_type")
        }
        guard let source = members["source"]?.joinedText else {
            throw NotebookError("is not text", at: path + ".source")
        }
        var metadata = members["metadata"]?.object ?? JSONObject()
        metadata["trusted"] = nil
        self.init(kind, id: members["id"]?.string ?? "", source: source.withLineFeeds, metadata: metadata)
        if kind == .code {
            executionCount = members["execution_count"]?.integer
            for (index, output) in (members["outputs"]?.array ?? []).enumerated() {
                outputs.append(try Notebook.Output(json: output, path: path + ".outputs[\(index)]"))
            }
            for key in ["outputs", "execution_count"] { members[key] = nil }
        }
        for key in ["cell_type", "id", "metadata", "source"] { members[key] = nil }
        otherMembers = members
    }
}

extension Notebook.Output {
    fileprivate init(json: JSONValue, path: String) throws(NotebookError) {
        guard json.object != nil else { throw NotebookError("is not an object", at: path) }
        guard let kind = json["output_type"]?.string else {
            throw NotebookError("is missing", at: path + ".output_type")
        }
        switch kind {
        case "stream":
            guard let text = json["text"]?.joinedText else { throw NotebookError("is not text", at: path + ".text") }
            self = .stream(name: json["name"]?.string ?? "stdout", text: text)
        case "display_data":
            self = .display(
                data: Notebook.Output.bundle(json["data"]), metadata: json["metadata"]?.object ?? JSONObject())
        case "execute_result":
            self = .result(
                data: Notebook.Output.bundle(json["data"]), metadata: json["metadata"]?.object ?? JSONObject(),
                executionCount: json["execution_count"]?.integer)
        case "error":
            self = .error(
                name: json["ename"]?.string ?? "", message: json["evalue"]?.string ?? "",
                traceback: json["traceback"]?.array?.compactMap(\.string) ?? [])
        default: self = .other(json)
        }
    }

    /// Lists of lines become texts, except where the type is JSON itself.
    private static func bundle(_ data: JSONValue?) -> JSONObject {
        var bundle = data?.object ?? JSONObject()
        for (type, value) in bundle.members where !type.hasSuffix("json") {
            if let text = value.joinedText { bundle[type] = .string(text) }
        }
        return bundle
    }
}

extension String {
    /// With `\n` for `\r\n`: Windows has other line ends, a cell the same lines.
    fileprivate var withLineFeeds: String {
        utf8.contains(UInt8(ascii: "\r")) ? String(map { $0 == "\r\n" ? "\n" : $0 }) : self
    }
}

extension JSONValue {
    /// A text, given whole or as a list of lines.
    fileprivate var joinedText: String? {
        switch self {
        case .string(let text): return text
        case .array(let lines):
            var text = ""
            for line in lines {
                guard let line = line.string else { return nil }
                text += line
            }
            return text
        default: return nil
        }
    }
}
